"""What two versions of a large document have in common at their ends: an edit is what lies between."""

from __future__ import annotations

_STEP = 1 << 16  # bytes compared at a time; small enough to stay in the processor's cache


def common_ends(old: bytes, new: bytes) -> tuple[int, int]:
    """Lengths of the longest common start and, in what is left of both, of the longest common end."""
    shorter = min(len(old), len(new))
    first, step = 0, _STEP
    while step:
        while first + step <= shorter and old.startswith(new[first : first + step], first):
            first += step
        step = step // 16 if step > 1 else 0
    last, step, left = 0, _STEP, shorter - first
    while step:
        while last + step <= left and old.endswith(new[len(new) - last - step : len(new) - last], 0, len(old) - last):
            last += step
        step = step // 16 if step > 1 else 0
    return first, last
