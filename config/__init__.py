"""What the operator decides: one TOML file, a few environment variables, embedded defaults where there is neither.

`load` is the door. It raises ConfigError with every problem at once, each with file, line and key, and starts nothing.
"""

from config.load import PLACES, load, sample_path
from config.settings import Settings

__all__ = ["PLACES", "Settings", "load", "sample_path"]
