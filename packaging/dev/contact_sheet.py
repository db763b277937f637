"""Every illustration on one sheet, as the screen shows it and as the paper prints it, to be looked at.

    .venv/bin/python packaging/dev/contact_sheet.py OUT.png [NAME ...]

Left of each pair: screen size, in colour. Right: print size, 40 mm wide at 150 dots an inch, in greys. With names (or
beginnings of names) only those pictures are drawn.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import fontpkg_atkinson_hyperlegible
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "assets" / "illustrations"

DOTS_PER_INCH = 150
PRINT_MM = 40
PRINT_PX = round(PRINT_MM / 25.4 * DOTS_PER_INCH)
"""Width of a picture on paper: 236 dots."""
SCREEN_PX = 440
"""Width of a picture of a pair on the portrait screen."""
HIGH = 330
"""Height of a row; a picture that is taller is fitted into it."""
NAME_PX, GAP, COLUMNS = 26, 18, 3
CELL = SCREEN_PX + GAP + PRINT_PX


def names(folder: Path = FOLDER, wanted: Sequence[str] = ()) -> list[str]:
    """The pictures of a folder in order, or those whose names begin with one of `wanted`."""
    there = sorted(path.stem for path in folder.glob("*.svg"))
    return [name for name in there if not wanted or name.startswith(tuple(wanted))]


def draw(path: Path, width: int, high: int = HIGH) -> QImage:
    """One picture on white, `width` wide or `high` high, whichever is less. Raises ValueError for no picture."""
    svg = QSvgRenderer(str(path))
    if not svg.isValid() or svg.defaultSize().isEmpty():
        raise ValueError(f"{path.name} is no picture")
    size = svg.defaultSize().scaled(width, high, Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    svg.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def printed(path: Path) -> QImage:
    """The same as a printer without colour makes it."""
    return draw(path, PRINT_PX).convertToFormat(QImage.Format.Format_Grayscale8)


def sheet(folder: Path = FOLDER, wanted: Sequence[str] = ()) -> QImage:
    """All pictures with their names, in rows of `COLUMNS`. Raises ValueError when there is nothing to show."""
    found = names(folder, wanted)
    if not found:
        raise ValueError("there are no such pictures")
    # All are drawn before the painter opens: a painter left open by an error takes the process down.
    pairs = [(draw(folder / f"{name}.svg", SCREEN_PX), printed(folder / f"{name}.svg")) for name in found]
    rows = -(-len(found) // COLUMNS)
    step_x, step_y = CELL + 2 * GAP, HIGH + NAME_PX + 2 * GAP
    image = QImage(COLUMNS * step_x + GAP, rows * step_y + GAP, QImage.Format.Format_RGB32)
    image.fill(QColor("#F1EDE5"))
    painter = QPainter(image)
    painter.setFont(_font())
    for place, (name, (shown, on_paper)) in enumerate(zip(found, pairs, strict=True)):
        x, y = GAP + place % COLUMNS * step_x, GAP + place // COLUMNS * step_y
        painter.drawText(x, y + NAME_PX - 8, name)
        painter.drawImage(x, y + NAME_PX, shown)
        painter.drawImage(x + SCREEN_PX + GAP, y + NAME_PX, on_paper)
    painter.end()
    return image


def _font() -> QFont:
    """The program's own letters: the machine may have none."""
    file = (
        Path(str(fontpkg_atkinson_hyperlegible.__file__)).parent
        / "files"
        / "AtkinsonHyperlegible-Regular.ttf"
    )
    number = QFontDatabase.addApplicationFont(str(file))
    font = QFont(QFontDatabase.applicationFontFamilies(number)[0])
    font.setPixelSize(NAME_PX - 8)
    return font


def main(arguments: Sequence[str]) -> int:
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    application = QGuiApplication.instance() or QGuiApplication([])
    out = Path(arguments[0])
    try:
        image = sheet(FOLDER, arguments[1:])
    except ValueError as error:
        print(f"contact sheet: {error}", file=sys.stderr)
        return 1
    if not image.save(str(out)):
        print(f"contact sheet: {out} cannot be written", file=sys.stderr)
        return 1
    print(f"{out}: {image.width()} x {image.height()}")
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
