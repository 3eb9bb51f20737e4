"""Closed lists of words (`StrEnum`) whose members are asked for a thousand times a text.

Python 3.11 looks each member up through `EnumType.__getattr__`, which takes four times as long as an attribute of a
plain class. Refuses nothing that the reader asks of an enumeration: its members, their names, going through them.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import TypeVar

Values = TypeVar("Values", bound=type[StrEnum])


class _Plain(type):
    """The class of a closed list whose members are plain attributes."""

    def __iter__(cls) -> Iterator[StrEnum]:
        members: dict[str, StrEnum] = vars(cls)["_member_map_"]
        return iter(members.values())


def quick(values: Values) -> Values:
    """The same closed list, with members that are found at once."""
    type.__setattr__(values, "__class__", _Plain)
    return values
