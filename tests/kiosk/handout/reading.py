"""Reads a sheet back: its words, where they stand, and every line that is drawn."""

import io
from dataclasses import dataclass
from typing import Any

from pypdf import PdfReader
from reportlab.pdfbase import pdfmetrics

from kiosk.handout import fonts


@dataclass(frozen=True)
class Words:
    """A piece of text with its left end, base line, width and size in points."""

    text: str
    x: float
    y: float
    width: float
    size: float


def reader(pdf: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(pdf))


def texts(pdf: bytes) -> list[str]:
    """The words of each page with spaces and line breaks folded."""
    return [" ".join(page.extract_text().split()) for page in reader(pdf).pages]


def whole(pdf: bytes) -> str:
    return " ".join(texts(pdf))


def placed(pdf: bytes) -> list[list[Words]]:
    """The pieces of text of each page and where they are."""
    pages = []
    for page in reader(pdf).pages:
        found: list[Words] = []

        def visit(
            text: str, cm: list[float], tm: list[float], font: Any, size: float, into: list[Words] = found
        ) -> None:
            for line in text.split("\n"):
                if line.strip() and font is not None:
                    name = fonts.BOLD if "Bold" in font["/BaseFont"] else fonts.REGULAR
                    wide = pdfmetrics.stringWidth(line.strip(), name, size)
                    x, y = tm[4] * cm[0] + cm[4], tm[5] * cm[3] + cm[5]
                    into.append(Words(line.strip(), x, y, wide, size))

        page.extract_text(visitor_text=visit)
        pages.append(found)
    return pages


_POINTS = {b"m": 1, b"l": 1, b"c": 3}


def drawn(pdf: bytes) -> list[list[tuple[float, float]]]:
    """Every point of every path of each page, in points from the lower left corner."""
    pages = []
    for page in reader(pdf).pages:
        found: list[tuple[float, float]] = []

        def visit(
            operator: bytes, operands: Any, cm: list[float], tm: list[float], into: list[Any] = found
        ) -> None:
            numbers = [float(n) for n in operands] if operator in (*_POINTS, b"re") else []
            if operator == b"re":
                x, y, w, h = numbers
                numbers = [x, y, x + w, y + h]
            for x, y in zip(numbers[0::2], numbers[1::2], strict=True):
                into.append((cm[0] * x + cm[2] * y + cm[4], cm[1] * x + cm[3] * y + cm[5]))

        page.extract_text(visitor_operand_before=visit)
        pages.append(found)
    return pages
