"""Examples that hypothesis makes are not timed: a shared machine is slow when it likes."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
