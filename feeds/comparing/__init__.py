"""What became of the releases of a source, against what was known: pure, without a clock, the same answer each time.

`fresh` says which drafts are not stored as they are, `wanted` which unchanged releases must be loaded too, `pair` which
stored release each draft is (before anything is read), `held` whether the reading may be believed, `compare` what has
to be stored, and `Joiner` what two newsrooms tell of one event.
"""

from feeds.comparing.absence import held
from feeds.comparing.fresh import fresh
from feeds.comparing.joining import Joiner
from feeds.comparing.pairing import pair
from feeds.comparing.referring import wanted
from feeds.comparing.whole import compare

__all__ = ["Joiner", "compare", "fresh", "held", "pair", "wanted"]
