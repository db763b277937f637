"""The canvas of a sheet, which knows in which direction it is read, and sets text of both directions."""

from typing import Any

from kiosk.handout import fonts, shaping
from kiosk.handout.tagging import TaggedCanvas


class SheetCanvas(TaggedCanvas):
    """Draws plain Latin lines as reportlab does; lines with Arabic in them are shaped and put in order."""

    def __init__(self, file: Any, right_to_left: bool, **options: Any) -> None:
        super().__init__(file, **options)
        self.right_to_left = right_to_left

    def drawString(self, x: float, y: float, text: str, *args: Any, **options: Any) -> None:
        """Text from (`x`, `y`) on to the right."""
        if fonts.has_arabic(text):
            shaping.draw_line(self, text, self._fontname, self._fontsize, x, y, self.right_to_left)
        else:
            super().drawString(x, y, text, *args, **options)

    def drawRightString(self, x: float, y: float, text: str, *args: Any, **options: Any) -> None:
        """Text that ends at (`x`, `y`)."""
        if fonts.has_arabic(text):
            self.drawString(x - shaping.width(text, self._fontname, self._fontsize), y, text)
        else:
            super().drawRightString(x, y, text, *args, **options)

    def drawCentredString(self, x: float, y: float, text: str, *args: Any, **options: Any) -> None:
        """Text with its middle at (`x`, `y`)."""
        if fonts.has_arabic(text):
            self.drawString(x - shaping.width(text, self._fontname, self._fontsize) / 2, y, text)
        else:
            super().drawCentredString(x, y, text, *args, **options)


def mirrored(canvas: SheetCanvas) -> bool:
    """True when what reads from left to right elsewhere has to run from right to left here."""
    return canvas.right_to_left


def flipped(canvas: SheetCanvas, x: float, width: float, at: float, wide: float = 0.0) -> float:
    """The left edge of something `wide` that stands `at` in a box from `x` on, on a sheet of this direction."""
    return 2 * x + width - at - wide if mirrored(canvas) else at
