"""Plain pages of tables and tick boxes, for the staff copy and the paper form: as many as the blocks need."""

import io
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.handout import fonts, page, shaping
from kiosk.handout.direction import SheetCanvas, flipped
from kiosk.handout.job import Job
from kiosk.handout.kit import Box, Leaf, Line, Part, Row, Stack
from kiosk.handout.look import BOTTOM as FOOT_AT
from kiosk.handout.look import HAIRLINE, MARGIN, Look, colour, page_size

DENSE = Look(body=9.5, small=8.0, heading=11.5, section=14.0, title=18.0, leading=1.2)
"""For the desk, not for the client: more on a page than the sheet has."""

ROOMY = Look(body=11.0, small=8.0, heading=13.0, section=15.0, title=20.0, leading=1.2)
"""For filling in by hand."""

_GAP = 3.0


def bind(job: Job, blocks: Sequence[Box], title: str, foot: str) -> tuple[bytes, int]:
    """The blocks as PDF, no block cut, and the number of pages. The same blocks always give the same bytes."""
    wide, tall = page_size(job.key.paper)
    width, height = wide - 2 * MARGIN, tall - MARGIN - FOOT_AT - page.FOOT
    done: list[list[Box]] = [[]]
    for block in blocks:
        if done[-1] and Stack([*done[-1], block], _GAP).height(width) > height:
            done.append([])
        done[-1].append(block)
    buffer = io.BytesIO()
    canvas = SheetCanvas(
        buffer,
        job.right_to_left,
        pagesize=(wide, tall),
        invariant=1,
        pageCompression=1,
        lang=job.key.language,
    )
    page.set_up(canvas, job, title)
    for number, own in enumerate(done, start=1):
        Stack(own, _GAP).draw(canvas, MARGIN, tall - MARGIN, width, height)
        page.draw_foot(canvas, job, foot, number, len(done), wide - MARGIN)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue(), len(done)


def rule() -> Box:
    """A thin line between two rows."""
    return Line(HAIRLINE, "edge", 3.0)


def section(heading: Box, rows: Sequence[Box]) -> list[Box]:
    """The rows under their heading; it never stands alone at the end of a page."""
    if not rows:
        return []
    first = Stack([Line(0.0, "surface", 5.0), heading, Line(1.0), rows[0]], 2)
    return [first, *rows[1:]]


def table(
    job: Job, heads: Sequence[str], rows: Sequence[Sequence[str]], shares: Sequence[float]
) -> list[Box]:
    """Rows of words under the texts `heads`, each row with a line above it."""
    if not rows:
        return []
    # One table of the structure, whatever page its rows are on.
    name = " ".join(heads)
    cells = [Leaf("TH", job.text(key, "small", "quietInk"), scope="column") for key in heads]
    head = Part("Table", Part("TR", Row(cells, shares)), name)
    lines: list[Box] = []
    for row in rows:
        own = Row([Leaf("TD", job.literal(cell)) for cell in row], shares)
        lines.append(Stack([rule(), Part("Table", Part("TR", own), name)], 0))
    return [Stack([head, lines[0]], 0), *lines[1:]]


def square(canvas: SheetCanvas, left: float, top: float, size: float) -> None:
    """An empty box to tick."""
    canvas.setStrokeColor(colour("ink"))
    canvas.setLineWidth(1.0)
    canvas.rect(left, top - size, size, size, stroke=1, fill=0)


@dataclass(frozen=True, slots=True)
class Options:
    """Boxes to tick with their words, one after the other, on as many lines as that takes."""

    job: Job
    words: tuple[str, ...]

    @property
    def _size(self) -> float:
        return self.job.look.body

    def _wide(self, word: str) -> float:
        return self._size * 1.4 + shaping.width(word, fonts.REGULAR, self._size) + 1

    def _lines(self, width: float) -> list[list[str]]:
        lines: list[list[str]] = [[]]
        used = 0.0
        for word in self.words:
            if lines[-1] and used + self._wide(word) > width:
                lines.append([])
                used = 0.0
            lines[-1].append(word)
            used += self._wide(word) + self._size * 1.2
        return lines

    def height(self, width: float) -> float:
        return len(self._lines(width)) * self._size * 1.6

    def draw(self, canvas: SheetCanvas, x: float, top: float, width: float, height: float) -> None:
        with canvas.part("L"):
            for line in self._lines(width):
                at = x
                for word in line:
                    own = self._wide(word)
                    size = self._size
                    square(canvas, flipped(canvas, x, width, at, size), top - size * 0.2, size)
                    canvas.setFillColor(colour("ink"))
                    canvas.setFont(fonts.REGULAR, size)
                    left = flipped(canvas, x, width, at + size * 1.4, own - size * 1.4)
                    with canvas.part("LI"), canvas.content("LBody"):
                        canvas.drawString(left, top - size * 1.05, word)
                    at += own + size * 1.2
                top -= self._size * 1.6


class Blank:
    """A line to write on, with room for handwriting above it; `most` is its greatest length in points."""

    def __init__(self, height: float = 18.0, most: float = 400.0) -> None:
        self._height, self._most = height, most

    def height(self, width: float) -> float:
        return self._height

    def draw(self, canvas: SheetCanvas, x: float, top: float, width: float, height: float) -> None:
        canvas.setStrokeColor(colour("ink"))
        canvas.setLineWidth(HAIRLINE)
        own = min(width, self._most)
        left, y = flipped(canvas, x, width, x, own), top - self._height + 2
        canvas.line(left, y, left + own, y)
