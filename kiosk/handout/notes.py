"""Page 2, below the exercises: shoes, insoles, good to know, the clinic's own programme, the plan as a
code.
"""

import itertools
import re
from collections.abc import Iterator
from functools import cached_property

from kiosk.findings import led_to_nothing
from kiosk.handout.code import modules, plan_text
from kiosk.handout.direction import SheetCanvas
from kiosk.handout.job import Job, typed
from kiosk.handout.kit import Box, Card, Pair, Row, Stack
from kiosk.handout.look import colour
from kiosk.outcome import NoPlan, NoteKind

MODULE = 1.135
"""Points a module of the code: 0.4 mm, so that 77 modules are 31 mm wide (design/README, corrections,
11).
"""

RIM = 4
"""Modules of white around it; the page's own white does for that at the right and below."""


def first_sentence(text: str) -> str:
    """Up to the end of the first sentence."""
    return re.split(r"(?<=[.!?])\s", text, maxsplit=1)[0]


def card(job: Job, kind: NoteKind, count: int, brief: bool = False, skip: int = 0) -> Box | None:
    """`count` notes of a kind from the one after `skip` on, in one card; None when there are none.

    `brief` keeps the first sentence of each.
    """
    found = job.outcome.notes_of(kind)[skip : skip + count]
    if not found:
        return None
    said = (job.say(f"note.{note.id}.body") for note in found)
    lines = [job.words(first_sentence(text) if brief else text) for text in said]
    return Card(Stack([job.heading(f"sheet.notes.{kind}"), Stack(lines, gap=3)], gap=2), pad=7)


def advised(job: Job, footwear: int, orthotic: int, brief: bool = False) -> Box | None:
    """The first notes on shoes and on insoles, side by side where the page is wide enough; None without any."""
    kinds = ((NoteKind.FOOTWEAR, footwear), (NoteKind.ORTHOTIC, orthotic))
    present = [box for box in (card(job, kind, count, brief) for kind, count in kinds) if box is not None]
    if len(present) < 2 or (job.look.large and not brief):
        return Stack(present) if present else None
    return Pair(present[0], present[1], gap=8)


def no_plan(job: Job) -> list[Box]:
    """Why there are no exercises, in a frame, and the clinic's programme where that is a next step."""
    reason = job.outcome.no_plan
    if reason is None:
        return []
    # Visits assessed before there was such a reason are told no less.
    if reason is NoPlan.NOTHING_FOUND and led_to_nothing(job.visit, job.outcome.findings):
        reason = NoPlan.OTHER_PAIN
    said: list[Box] = [job.heading("sheet.no_plan.title"), job.text(f"sheet.no_plan.{reason}")]
    # Whoever should talk to a person first is not sent to a class.
    if reason is NoPlan.NOTHING_FOUND:
        said += programme(job)
    return [Card(Stack(said, gap=2), border="ink", weight=1.6)]


def programme(job: Job) -> list[Box]:
    """The clinic's own line; nothing without one."""
    line = typed(job.clinic.programme)
    return [job.text("sheet.programme", text=line)] if line else []


class CodeSquare:
    """The plan as a QR code, modules of at least 0.4 mm, white rim included."""

    def __init__(self, text: str, alt: str) -> None:
        self._rows, self._alt = modules(text), alt

    @property
    def side(self) -> float:
        """Width and height in points, with the rim."""
        return (len(self._rows) + 2 * RIM) * MODULE

    def height(self, width: float) -> float:
        return self.side

    def draw(self, canvas: SheetCanvas, x: float, top: float, width: float, height: float) -> None:
        with canvas.content("Figure", alt=self._alt, bounds=(x, top - self.side, width, self.side)):
            self._draw(canvas, x, top, width)

    def _draw(self, canvas: SheetCanvas, x: float, top: float, width: float) -> None:
        left, y = x + width - self.side + RIM * MODULE, top - RIM * MODULE
        canvas.setFillColor(colour("surface"))
        canvas.rect(x + width - self.side, top - self.side, self.side, self.side, stroke=0, fill=1)
        canvas.saveState()
        canvas.setFillColorRGB(0, 0, 0)
        canvas.translate(left, y)
        canvas.scale(MODULE, -MODULE)
        canvas.addLiteral(" ".join(self._boxes()) + " f")
        canvas.restoreState()

    def _boxes(self) -> Iterator[str]:
        """Runs of dark modules as one box each: fewer edges, and no hair lines between modules."""
        for y, row in enumerate(self._rows):
            x = 0
            for dark, run in itertools.groupby(row):
                count = len(list(run))
                if dark:
                    yield f"{x} {y} {count} 1 re"
                x += count


def closing(job: Job, above: Box | None, square: CodeSquare | None) -> list[Box]:
    """`above` (the notes), the clinic's programme and what the square is for, with the square at their right
    unless it stands elsewhere.
    """
    boxes = [*programme(job), job.text("sheet.code.how", "small", colour_name="quietInk")]
    if square is None:
        return [*([above] if above is not None else []), Stack(boxes, gap=3)]
    if above is not None:
        boxes.insert(0, above)
    return [Row([Stack(boxes, gap=6), square], [0.0, square.side], gap=4, fixed=True)]


class Codes:
    """The squares of this plan, each made when it is first needed: with cues, and smaller without."""

    def __init__(self, job: Job) -> None:
        self._job, self._alt = job, job.say("sheet.alt.code")

    @cached_property
    def full(self) -> CodeSquare:
        return CodeSquare(plan_text(self._job), self._alt)

    @cached_property
    def small(self) -> CodeSquare:
        return CodeSquare(plan_text(self._job, with_cues=False), self._alt)
