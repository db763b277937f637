"""How many examples a test draws."""

import os

_ONE_IN = 4

WHOLE = os.environ.get("SWEEP") == "1"
"""True in `make sweep`, which draws them all."""


def draws(count: int) -> int:
    """`count` in `make sweep`, a quarter of it in other runs: each run draws anew, so many runs see them all."""
    return count if WHOLE else -(-count // _ONE_IN)
