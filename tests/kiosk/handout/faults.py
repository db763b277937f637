"""Finds what a page must not have: ink over the edge, text over text, pictures that are cut, letters that are missing,
a line alone on its page, too many pages. Reads nothing but the PDF.
"""

import itertools
from collections.abc import Iterator

from kiosk.handout.look import BOTTOM, MARGIN, page_size
from kiosk.handout.page import FOOT
from kiosk.ports import Paper
from tests.kiosk.handout import reading, structure
from tests.kiosk.handout.reading import Page, Words

TOP_RIM = 0.5
"""Points that ink may stand out of the margins: half a line's weight."""

NORM_MARK = 6.0
"""The triangle of the typical time may stand out of its card by half its width."""


def faults(pdf: bytes, paper: Paper, most_pages: int) -> list[str]:
    """One line for each fault, with its page; none when the sheet is sound."""
    file = reading.reader(pdf)
    pages = [reading.page_of(page, file) for page in file.pages]
    found = [f"{len(pages)} pages, more than {most_pages}"] if len(pages) > most_pages else []
    for number, page in enumerate(pages, start=1):
        for fault in (*_over_the_edge(page, paper), *_text_over_text(page), *_missing(page), *_alone(page)):
            found.append(f"page {number}: {fault}")
    return found + _cut_pictures(pdf, pages) + _lonely_pages(pages)


def _over_the_edge(page: Page, paper: Paper) -> Iterator[str]:
    wide, tall = page_size(paper)
    for piece in page.words:
        inside = piece.x >= MARGIN - TOP_RIM and piece.x + piece.width <= wide - MARGIN + TOP_RIM
        if not inside or not BOTTOM - TOP_RIM <= piece.y <= tall - MARGIN:
            yield f"overflow: {piece.text!r} at {piece.x:.0f}, {piece.y:.0f}"
        if piece.y < BOTTOM + FOOT - 6 and abs(piece.y - BOTTOM) > 0.1:
            yield f"overflow: {piece.text!r} is on the foot"
    for x, y in page.points:
        across = MARGIN - NORM_MARK <= x <= wide - MARGIN + NORM_MARK
        if not across or not BOTTOM <= y <= tall - MARGIN + TOP_RIM:
            yield f"overflow: a line at {x:.0f}, {y:.0f}"


def _text_over_text(page: Page) -> Iterator[str]:
    # Letters without width have no ink: they stand for what a glyph beside them draws.
    ordered = sorted((piece for piece in page.words if piece.width > 0), key=lambda piece: piece.y)
    for k, one in enumerate(ordered):
        for other in itertools.islice(ordered, k + 1, None):
            if other.y - one.y >= 0.9 * max(one.size, other.size):
                if other.y - one.y > 60:
                    break
                continue
            if _touch(one, other):
                yield f"overlap: {one.text!r} and {other.text!r}"


def _touch(one: Words, other: Words) -> bool:
    # Letters of a word may be set closer than their widths.
    close = max(0.8, 0.06 * min(one.size, other.size))
    apart = one.x + one.width <= other.x + close or other.x + other.width <= one.x + close
    # Of two lines: the height of small letters over the line, and what hangs below the one above.
    return not apart and other.y - one.y < 0.5 * one.size + 0.18 * other.size


def _missing(page: Page) -> Iterator[str]:
    for piece in page.words:
        if any(letter in piece.text for letter in ("\0", "\ufffd", "\u25a1")):
            yield f"missing glyph in {piece.text!r}"


def _alone(page: Page) -> Iterator[str]:
    """A page that holds one line besides its head and foot is a widow."""
    lines = {round(piece.y) for piece in page.words if piece.y > BOTTOM + FOOT}
    if len(lines) == 1:
        yield "widow: one line alone"


def _cut_pictures(pdf: bytes, pages: list[Page]) -> list[str]:
    """A path for clipping, or ink of a picture outside of the box that its element says it has."""
    found = [f"page {number}: clipped" for number, page in enumerate(pages, start=1) if page.clips]
    file, root, _ = structure.read(pdf)
    numbers = {page.indirect_reference.idnum: k for k, page in enumerate(file.pages)}
    for figure in (element for element in root.walk() if element.kind == "Figure"):
        left, bottom, right, top = (float(edge) for edge in figure.raw["/A"]["/BBox"])
        page = numbers[figure.raw.raw_get("/Pg").idnum]
        points = [point for mark in figure.raw["/K"] for point in pages[page].marked.get(int(mark), ())]
        rim = NORM_MARK + 1
        if any(not (left - rim <= x <= right + rim and bottom - rim <= y <= top + rim) for x, y in points):
            found.append(f"page {page + 1}: a picture is cut: {figure.raw['/Alt']}")
    return found


def _lonely_pages(pages: list[Page]) -> list[str]:
    """A heading that is the last thing on its page is an orphan."""
    found = []
    for number, page in enumerate(pages, start=1):
        body = [piece for piece in page.words if piece.y > BOTTOM + FOOT]
        if not body:
            found.append(f"page {number}: empty")
            continue
        lowest = min(body, key=lambda piece: piece.y)
        ink = min((y for _, y in page.points if y > BOTTOM + FOOT), default=lowest.y)
        if "Bold" in lowest.font and lowest.size > 13 and lowest.y <= ink and number < len(pages):
            same_line = [piece for piece in body if abs(piece.y - lowest.y) < 1]
            if all("Bold" in piece.font for piece in same_line):
                found.append(f"page {number}: orphan: {lowest.text!r}")
    return found
