"""The drawing kit lies in a plain scripts folder, not in a package."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging" / "figures"))
