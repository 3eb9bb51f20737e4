"""Sources as they are over days, played over real HTTP: each history is data, and what must hold after every step."""

import pytest

pytest.register_assert_rewrite("tests.replay.stage", "tests.replay.lists", "tests.replay.newsroom")
