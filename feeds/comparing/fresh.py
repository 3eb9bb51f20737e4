"""Which releases of a page are not in the store as they are: of many thousands usually one or two."""

from __future__ import annotations

from collections.abc import Sequence

from feeds.model.change import Known


def fresh(known: Known, digests: Sequence[str]) -> tuple[int, ...]:
    """Indexes of the drafts whose digest is not in `known.same`: those that must be read, paired and compared.

    Costs one look at each digest; callers with large pages ask once and hand the answer on.
    """
    new = set(digests).difference(known.same)
    return tuple(index for index, digest in enumerate(digests) if digest in new) if new else ()
