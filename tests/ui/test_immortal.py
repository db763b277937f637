"""The program outlives many more Qt calls without a result than Python 3.11 has references to None."""

import subprocess
import sys

CALLS = 60_000
SCRIPT = f"""
import sys
{{setup}}
from PySide6.QtCore import QObject
item = QObject()
for _ in range({CALLS}):
    item.setObjectName("x")
print("alive")
"""


def run(setup: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", SCRIPT.format(setup=setup)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_importing_ui_is_enough() -> None:
    done = run("import ui")
    assert (done.returncode, done.stdout) == (0, "alive\n"), done.stderr


def test_it_can_be_asked_for_twice() -> None:
    done = run(
        "import ui; ui.make_constants_immortal(); assert sys.getrefcount(None) < 1 << 41 or sys.version_info >= (3, 12)"
    )
    assert (done.returncode, done.stdout) == (0, "alive\n"), done.stderr


def test_every_constant_is_safe() -> None:
    done = run(
        "import ui; from ui.immortal import CONSTANTS, PLENTY; "
        "assert sys.version_info >= (3, 12) or all(sys.getrefcount(c) > PLENTY // 2 for c in CONSTANTS)"
    )
    assert (done.returncode, done.stdout) == (0, "alive\n"), done.stderr
