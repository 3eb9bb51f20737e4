"""Short names for addresses, derived from a UID once and then remembered. Refuses to hold any words of the source."""

from __future__ import annotations

import hashlib

ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"  # no 0, 1, i, l, o: they are mistaken for each other
LENGTH = 8


def short(uid: str, again: int = 0) -> str:
    """Eight letters and digits for a UID; `again` counts how many of its short names were taken by others."""
    number = int.from_bytes(hashlib.sha256(f"{uid}\x1f{again}".encode()).digest()[:8], "big")
    letters = []
    for _ in range(LENGTH):
        number, rest = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[rest])
    return "".join(letters)
