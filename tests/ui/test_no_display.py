"""Without a screen to draw on, the windows say so in one line, as every other command does."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.few(2)

START = "import sys; from kiosk.cli import main; sys.exit(main(sys.argv[1:]))"


def start(data: Path, command: str, **settings: str) -> subprocess.CompletedProcess[str]:
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    around = {name: value for name, value in os.environ.items() if name not in screens}
    return subprocess.run(
        [sys.executable, "-c", START, "--data-dir", str(data), command],
        env={**around, **settings},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("command", ["run", "desk"])
def test_no_display_is_one_line(tmp_path: Path, command: str) -> None:
    done = start(tmp_path / "data", command)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "footing: There is no display. Start this under cage or in a desktop session.\n"


def test_a_display_that_nobody_serves_is_one_line(tmp_path: Path) -> None:
    done = start(tmp_path / "data", "run", DISPLAY=":4711")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "footing: The display cannot be opened: could not connect to display :4711. "
        "Start this under cage or in a desktop session.\n"
    )
