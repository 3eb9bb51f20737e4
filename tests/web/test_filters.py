"""The grammar behind the question mark, canonical and closed."""

from __future__ import annotations

from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as some

from feeds.web import filters
from feeds.web.filters import Filter, Refused, parse

NAMES = (*filters.DIARY, "tz")


def test_the_canonical_form_is_sorted_with_defaults_left_out() -> None:
    asked = [("streamed", "1"), ("access", "pool,open"), ("cancelled", "mark"), ("access", "open"), ("who", "")]
    made = parse(asked, NAMES)
    assert made.terms == (("access", ("open", "pool")), ("streamed", ("1",)))
    assert made.query == "?access=open,pool&streamed=1"
    assert parse([("cancelled", "mark"), ("from", "")], NAMES) == Filter()
    assert not Filter()


def test_reading_the_canonical_form_gives_it_back() -> None:
    made = parse([("q", "Sea & sky, 50 %"), ("days", "007"), ("where", "brussels,nato-headquarters")], NAMES)
    assert parse(parse_qsl(made.query[1:]), NAMES) == made
    assert made.get("days") == ("7",)


@pytest.mark.parametrize(
    ("given_", "sentence"),
    [
        (("acces", "open"), "No parameter `acces`. Did you mean `access`?"),
        (("zzz", "1"), "No parameter `zzz`. Known: "),
        (("status", "canceled"), "No value `canceled` of `status`. Did you mean `cancelled`?"),
        (("streamed", "yes"), "No value `yes` of `streamed`. Known: `0`, `1`."),
        (("days", "1,2"), "`days` takes one value, not 2."),
        (("past", "1e9"), "`past` takes a number of days from 0 to 3660."),
        (("who", "x" * 101), "`who` takes names in small letters"),
        (("who", ",".join(f"p{n}" for n in range(21))), "`who` takes 20 values at most."),
        (("alarms", "5,10,15,20"), "`alarms` takes 3 values at most."),
        (("alarms", "-5"), "`alarms` takes minutes before the start, from 0 to 40320."),
        (("alarms", "9" * 5000), "`alarms` takes minutes before the start, from 0 to 40320."),
        (("q", "x" * 101), "`q` takes 100 characters at most."),
        (("tz", "Europe/Kief"), "`Europe/Kief` is not a time zone. Did you mean `Europe/Kyiv`?"),
    ],
)
def test_what_is_not_known_is_refused(given_: tuple[str, str], sentence: str) -> None:
    with pytest.raises(Refused) as fault:
        parse([given_], NAMES)
    assert str(fault.value).startswith(sentence)


@given(some.lists(some.tuples(some.text(max_size=20) | some.sampled_from(NAMES), some.text(max_size=30)), max_size=4))
def test_any_query_is_a_filter_or_one_printable_sentence(asked: list[tuple[str, str]]) -> None:
    try:
        made = parse(asked, NAMES)
    except Refused as fault:
        assert str(fault).isprintable() and len(str(fault)) < 300
    else:
        assert [name for name, _ in made.terms] == sorted({name for name, _ in made.terms})
