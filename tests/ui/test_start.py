"""The kiosk is there soon: it loads nothing that no client needs, and its first screen takes a touch at once."""

import subprocess
import sys
from pathlib import Path

from kiosk.flow import StepId
from tests.ui.running import kiosk

LATER = ("aiohttp", "pyipp", "xlsxwriter", "pyzipper", "alembic", "fhir")
SCRIPT = f"""
import sys
import kiosk.cli, kiosk.bootstrap, ui.kiosk_main
print(*(name for name in {LATER} if name in sys.modules))
"""


def test_what_only_printing_and_exports_need_is_loaded_later() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_the_first_screen_takes_a_touch_at_once(tmp_path: Path) -> None:
    with kiosk(tmp_path, settle_ms=350) as running:
        running.next()
        assert running.step is StepId.ACCESS
        running.next()
        assert running.step is StepId.ACCESS
