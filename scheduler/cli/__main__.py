"""`python -m scheduler.cli`: the same as `daybook`."""

import sys

from scheduler.cli import main

sys.exit(main())
