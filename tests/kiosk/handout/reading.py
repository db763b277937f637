"""Reads a sheet back: its words, where exactly each piece of them stands, and every point that is drawn."""

import io
import re
from dataclasses import dataclass, field
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.generic import ContentStream

Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1, 0, 0, 1, 0, 0)


@dataclass(frozen=True)
class Words:
    """A piece of text with its left end, base line, width and size in points."""

    text: str
    x: float
    y: float
    width: float
    size: float
    font: str


def reader(pdf: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(pdf))


def texts(pdf: bytes) -> list[str]:
    """The words of each page with spaces and line breaks folded."""
    return [" ".join(page.extract_text().split()) for page in reader(pdf).pages]


def whole(pdf: bytes) -> str:
    return " ".join(texts(pdf))


def times(a: Matrix, b: Matrix) -> Matrix:
    """`a` applied first, then `b`."""
    return (
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    )


class Face:
    """Widths and letters of an embedded font; the codes of a font that is not embedded stay as they are."""

    def __init__(self, font: Any) -> None:
        self.name = str(font["/BaseFont"])
        self.first = int(font.get("/FirstChar", 0))
        self.widths = [float(w) for w in font.get("/Widths", [])]
        cmap = font["/ToUnicode"].get_data().decode() if "/ToUnicode" in font else ""
        pairs = re.findall(r"<([0-9A-F]{2})> <([0-9A-F]{4})>", cmap)
        self.letters = {int(code, 16): chr(int(letter, 16)) for code, letter in pairs}

    def text(self, codes: bytes) -> str:
        return "".join(self.letters.get(code, chr(code)) for code in codes)

    def width(self, codes: bytes, size: float) -> float:
        return sum(self.widths[code - self.first] for code in codes) * size / 1000


@dataclass
class Page:
    """What one page shows: pieces of text, and the points of all paths, in points from the lower left
    corner.
    """

    words: list[Words] = field(default_factory=list)
    points: list[tuple[float, float]] = field(default_factory=list)
    marked: dict[int, list[tuple[float, float]]] = field(default_factory=dict)
    """The points of each stretch of marked content, by its number."""
    clips: bool = False


def page_of(page: PageObject, pdf: PdfReader) -> Page:
    """Follows the page's operators, as many of them as the sheet uses."""
    faces = {name: Face(font.get_object()) for name, font in page["/Resources"]["/Font"].items()}
    found, stack, spacing = Page(), list[tuple[Matrix, float]](), 0.0
    ctm, text, line, face, size, leading = IDENTITY, IDENTITY, IDENTITY, Face({"/BaseFont": "none"}), 0.0, 0.0
    mark, start = None, 0
    for operands, operator in ContentStream(page.get_contents(), pdf).operations:
        match operator:
            case b"BDC":
                mark, start = operands[1].get("/MCID"), len(found.points)
            case b"EMC":
                if mark is not None:
                    found.marked[int(mark)] = found.points[start:]
                mark = None
            case b"W" | b"W*":
                found.clips = True
            case b"q":
                stack.append((ctm, spacing))
            case b"Q":
                ctm, spacing = stack.pop()
            case b"cm":
                ctm = times(numbers(operands), ctm)
            case b"BT":
                text = line = IDENTITY
            case b"Tm":
                text = line = numbers(operands)
            case b"Td":
                text = line = times((1, 0, 0, 1, float(operands[0]), float(operands[1])), line)
            case b"Tw":
                spacing = float(operands[0])
            case b"TL":
                leading = float(operands[0])
            case b"T*":
                text = line = times((1, 0, 0, 1, 0, -leading), line)
            case b"Tf":
                face, size = faces[operands[0]], float(operands[1])
            case b"Tj":
                codes = operands[0].original_bytes
                # Word spacing counts for each space (code 32), as the paragraphs use it to tighten a line.
                wide, at = face.width(codes, size) + spacing * codes.count(b" "), times(text, ctm)
                # The space at the end of a line is for copying: it may stand in the margin.
                ink = codes.rstrip(b" ")
                if ink:
                    own = face.width(ink, size) + spacing * ink.count(b" ")
                    found.words.append(Words(face.text(ink), at[4], at[5], own, size, face.name))
                text = times((1, 0, 0, 1, wide, 0), text)
            case b"m" | b"l" | b"c":
                add(found, [float(n) for n in operands], ctm)
            case b"re":
                x, y, w, h = (float(n) for n in operands)
                add(found, [x, y, x + w, y + h], ctm)
            case b"TJ" | b"'" | b'"' | b"TD" | b"Tc" | b"Tz" | b"Ts" | b"v" | b"y" | b"Do":
                raise AssertionError(f"{operator!r} is not followed here")
    return found


def numbers(operands: Any) -> Matrix:
    a, b, c, d, e, f = (float(n) for n in operands)
    return (a, b, c, d, e, f)


def add(page: Page, flat: list[float], ctm: Matrix) -> None:
    for x, y in zip(flat[0::2], flat[1::2], strict=True):
        at = times((1, 0, 0, 1, x, y), ctm)
        page.points.append((at[4], at[5]))


def pages(pdf: bytes) -> list[Page]:
    read = reader(pdf)
    return [page_of(page, read) for page in read.pages]
