"""What newsrooms say of access and streams is understood, in three languages."""

from __future__ import annotations

import pytest

from tests.reading.facts.phrases import ACCESS, NO_STREAM, OPENING, STREAM, lines
from tests.reading.facts.readings import only

SAID = [
    (language, access, said)
    for language, by_access in ACCESS.items()
    for access, block in by_access.items()
    for said in lines(block)
]


@pytest.mark.parametrize(("language", "access", "said"), SAID)
def test_access_follows_from_the_statement(language: str, access: str, said: str) -> None:
    event = only(language, OPENING[language], said)
    assert event.access == access
    told = [span for name, span in event.evidence if name == "access"]
    assert bool(told) is (access != "unknown")


@pytest.mark.parametrize(
    ("language", "channel", "said"),
    [(language, channel, said) for language, by_name in STREAM.items() for channel, said in by_name.items()],
)
def test_a_live_stream_is_found_with_its_channel(language: str, channel: str, said: str) -> None:
    event = only(language, OPENING[language], said)
    assert event.stream is not None
    assert channel in f"{event.stream.name or ''} {event.stream.url or ''}"


@pytest.mark.parametrize(
    ("language", "said"), [(language, said) for language, block in NO_STREAM.items() for said in lines(block)]
)
def test_recordings_denials_and_the_past_are_no_live_stream(language: str, said: str) -> None:
    assert only(language, OPENING[language], said).stream is None


def test_an_address_is_an_absolute_one() -> None:
    said = "The press conference can be followed live on NASA+ (https://plus.nasa.gov/)."
    stream = only("en", OPENING["en"], said).stream
    assert stream is not None
    assert (stream.name, stream.url) == ("NASA+", "https://plus.nasa.gov/")
