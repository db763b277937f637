"""Page 2, below the exercises: shoes, insoles, good to know, the clinic's own programme, the plan as a
code.
"""

from reportlab.pdfgen.canvas import Canvas

from kiosk.handout.code import modules, plan_text
from kiosk.handout.exercises import first_sentence
from kiosk.handout.job import Job, typed
from kiosk.handout.kit import Box, Card, Row, Stack, Text, rich
from kiosk.handout.look import colour
from kiosk.outcome import NoteKind

MODULE = 1.135
"""Points a module of the code: 0.4 mm, so that 77 modules are 31 mm wide (design/README, corrections,
11).
"""

RIM = 4
"""Modules of white around it; the page's own white does for that at the right and below."""


def note_card(job: Job, kind: NoteKind, brief: bool) -> Box | None:
    """All notes of a kind in one card; None when there are none. `brief` keeps each one's first sentence."""
    found = job.outcome.notes_of(kind)
    if not found:
        return None
    lines: list[Box] = []
    for note in found:
        body = job.say(f"note.{note.id}.body")
        lines.append(job.words(first_sentence(body) if brief else body))
    return Card(Stack([job.heading(f"sheet.notes.{kind}"), Stack(lines, gap=3)], gap=2), pad=8)


def note_row(job: Job, brief: bool) -> Box | None:
    """Shoes and insoles side by side (one under another in large print); None when there is nothing to
    say.
    """
    cards = [note_card(job, kind, brief) for kind in (NoteKind.FOOTWEAR, NoteKind.ORTHOTIC)]
    present = [card for card in cards if card is not None]
    if not present:
        return None
    return Stack(present) if job.look.large else Row(present)


class CodeSquare:
    """The plan as a QR code, modules of at least 0.4 mm, white rim included."""

    def __init__(self, job: Job) -> None:
        self._rows = modules(plan_text(job))

    @property
    def side(self) -> float:
        """Width and height in points, with the rim."""
        return (len(self._rows) + 2 * RIM) * MODULE

    def height(self, width: float) -> float:
        return self.side

    def draw(self, canvas: Canvas, x: float, top: float, width: float, height: float) -> None:
        left, y = x + width - self.side + RIM * MODULE, top - RIM * MODULE
        canvas.setFillColor(colour("surface"))
        canvas.rect(x + width - self.side, top - self.side, self.side, self.side, stroke=0, fill=1)
        canvas.setFillColorRGB(0, 0, 0)
        path = canvas.beginPath()
        for row in self._rows:
            # Runs of dark modules as one box each: fewer edges, and no hair lines between modules.
            start = None
            for k, dark in enumerate((*row, 0)):
                if dark and start is None:
                    start = k
                elif not dark and start is not None:
                    path.rect(left + start * MODULE, y - MODULE, (k - start) * MODULE, MODULE)
                    start = None
            y -= MODULE
        canvas.drawPath(path, stroke=0, fill=1)


def closing(job: Job) -> Box:
    """The clinic's programme and what the square is for, with the square at the right."""
    lines: list[Box] = []
    if typed(job.clinic.programme):
        text = rich(job.say("sheet.programme", text=typed(job.clinic.programme)))
        lines.append(Text(text, job.look.style()))
    lines.append(job.text("sheet.code.how", colour_name="quietInk"))
    square = CodeSquare(job)
    return Row([Stack(lines, gap=5), square], [0.0, square.side], fixed=True)
