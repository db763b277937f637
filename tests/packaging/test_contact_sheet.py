"""The contact sheet shows every picture twice: in colour as on the screen, in greys as on paper."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.kiosk.content.scripts import DEV, script

ILLUSTRATIONS = Path(__file__).parents[2] / "assets" / "illustrations"
SHEET = script("contact_sheet")

pytestmark = pytest.mark.usefixtures("qapp")


def test_it_is_a_command_that_writes_one_picture(tmp_path: Path) -> None:
    out = tmp_path / "sheet.png"
    command = [sys.executable, DEV / "contact_sheet.py", out, "toe_curls", "logo"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    image = QImage(str(out))
    assert f"{image.width()} x {image.height()}" in done.stdout


def test_every_picture_is_on_it() -> None:
    there = {path.stem for path in ILLUSTRATIONS.glob("*.svg")}
    assert set(SHEET.names()) == there
    image = SHEET.sheet()
    rows = -(-len(there) // SHEET.COLUMNS)
    assert image.height() >= rows * SHEET.HIGH


def test_some_can_be_asked_for() -> None:
    assert SHEET.names(ILLUSTRATIONS, ["toe_curls"]) == ["toe_curls-end", "toe_curls-start"]
    with pytest.raises(ValueError, match="no such pictures"):
        SHEET.sheet(ILLUSTRATIONS, ["unicorn"])


def test_print_size_is_forty_millimetres_at_150_dots_an_inch_and_grey() -> None:
    printed = SHEET.printed(ILLUSTRATIONS / "hip_bridge-end.svg")
    assert printed.isGrayscale()
    assert printed.width() == 236
    shown = SHEET.draw(ILLUSTRATIONS / "hip_bridge-end.svg", SHEET.SCREEN_PX)
    assert shown.width() == SHEET.SCREEN_PX
    assert not shown.isGrayscale()


@pytest.mark.parametrize("name", SHEET.names())
def test_no_picture_is_blank_at_print_size(name: str) -> None:
    printed = SHEET.printed(ILLUSTRATIONS / f"{name}.svg")
    greys = bytes(printed.constBits())
    dark = sum(grey < 128 for grey in greys) / len(greys)
    assert 0.004 < dark < 0.6, f"{dark:.3f} of it is dark"


@pytest.mark.qt_log_ignore("Cannot read file")
def test_what_is_no_picture_is_refused(tmp_path: Path) -> None:
    shutil.copy(ILLUSTRATIONS / "logo.svg", tmp_path)
    (tmp_path / "broken.svg").write_text("<p>none</p>")
    with pytest.raises(ValueError, match=r"broken\.svg is no picture"):
        SHEET.sheet(tmp_path)


def test_a_file_that_cannot_be_written_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "no such folder" / "out.png"
    assert SHEET.main([str(out), "logo"]) == 1
    assert "cannot be written" in capsys.readouterr().err
    assert SHEET.main([]) == 2
