"""The test page: margins, letters, greys and the two feet's colours on one sheet, with nothing of any client."""

from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from kiosk.figures import tokens
from kiosk.handout import fonts
from kiosk.ports import Paper

_SIZES = {Paper.A4: A4, Paper.LETTER: LETTER}
_NAMES = {Paper.A4: "A4", Paper.LETTER: "Letter"}
_MARGIN = 12 * mm  # the sheet's own
_CHECKS = (
    "The frame is whole on all four sides: the paper size is right.",
    "The corner boxes measure 10 mm: nothing is made smaller.",
    "All six greys differ, and the letters in them can be read.",
    "Large and small letters are sharp, without streaks.",
    "L and R can be told apart, in colour and in black and white.",
)


def make(paper: Paper) -> bytes:
    """One page; the same paper always gives the same bytes."""
    fonts.register()
    width, height = _SIZES[paper]
    out = BytesIO()
    canvas = Canvas(out, pagesize=(width, height), invariant=1)
    canvas.setTitle("Footing test page")
    _frame(canvas, width, height)
    y = height - _MARGIN - 24 * mm
    canvas.setFillColor(_colour("ink"))
    canvas.setFont(fonts.BOLD, 26)
    canvas.drawString(_MARGIN + 16 * mm, y, "Test page")
    canvas.setFont(fonts.REGULAR, 13)
    canvas.drawString(
        _MARGIN + 16 * mm, y - 9 * mm, f"Footing, {_NAMES[paper]} paper. This page belongs to no visit."
    )
    y -= 26 * mm
    for number, line in enumerate(_CHECKS, 1):
        canvas.setFont(fonts.BOLD, 13)
        canvas.drawString(_MARGIN + 16 * mm, y, str(number))
        canvas.setFont(fonts.REGULAR, 13)
        canvas.drawString(_MARGIN + 24 * mm, y, line)
        y -= 9 * mm
    y = _greys(canvas, _MARGIN + 16 * mm, y - 22 * mm, width - 2 * (_MARGIN + 16 * mm))
    y = _letters(canvas, _MARGIN + 16 * mm, y)
    _feet(canvas, _MARGIN + 16 * mm, y - 26 * mm)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _frame(canvas: Canvas, width: float, height: float) -> None:
    canvas.setStrokeColor(_colour("ink"))
    canvas.setLineWidth(0.8)
    canvas.rect(_MARGIN, _MARGIN, width - 2 * _MARGIN, height - 2 * _MARGIN)
    box = 10 * mm
    for x in (_MARGIN, width - _MARGIN - box):
        for y in (_MARGIN, height - _MARGIN - box):
            canvas.rect(x, y, box, box)


def _greys(canvas: Canvas, x: float, y: float, width: float) -> float:
    step = width / 6
    for n in range(6):
        share = n / 5
        canvas.setFillGray(1 - share)
        canvas.rect(x + n * step, y, step, 16 * mm, fill=1)
        canvas.setFillGray(0 if share < 0.5 else 1)
        canvas.setFont(fonts.BOLD, 14)
        canvas.drawCentredString(x + (n + 0.5) * step, y + 6.5 * mm, f"{round(share * 100)} %")
    lower: float = y - 14 * mm
    return lower


def _letters(canvas: Canvas, x: float, y: float) -> float:
    canvas.setFillColor(_colour("ink"))
    for size in (18, 12, 9, 7):
        canvas.setFont(fonts.REGULAR, size)
        canvas.drawString(x, y, f"{size} pt: feet, knees and hips 0123456789 Il1 O0 áñ")
        y -= (size + 5) * 1.1
    return y


def _feet(canvas: Canvas, x: float, y: float) -> None:
    for n, (letter, token) in enumerate((("L", "left"), ("R", "right"))):
        canvas.setFillColor(_colour(token))
        canvas.roundRect(x + n * 34 * mm, y, 28 * mm, 20 * mm, 4 * mm, stroke=0, fill=1)
        canvas.setFillColor(_colour("surface"))
        canvas.setFont(fonts.BOLD, 30)
        canvas.drawCentredString(x + n * 34 * mm + 14 * mm, y + 6.5 * mm, letter)


def _colour(token: str) -> HexColor:
    return HexColor(tokens.light(token))
