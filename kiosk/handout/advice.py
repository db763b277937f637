"""Page 1, when to stop, who to see, and whom to call."""

from collections.abc import Sequence

from kiosk.figures.curve import ellipse, path
from kiosk.figures.picture import Label, Picture, Shape
from kiosk.handout.direction import SheetCanvas, flipped
from kiosk.handout.ink import PictureBox
from kiosk.handout.job import Job, typed
from kiosk.handout.kit import Box, Card, Part, Row, Stack, Text
from kiosk.handout.look import TIGHT, colour
from kiosk.outcome import Note, NoteKind


class Bullet:
    """A dot before a paragraph."""

    def __init__(self, text: Text, size: float, colour_name: str) -> None:
        self._text, self._size, self._colour = text, size, colour_name

    def height(self, width: float) -> float:
        return self._text.height(width - self._size)

    def draw(self, canvas: SheetCanvas, x: float, top: float, width: float, height: float) -> None:
        canvas.setFillColor(colour(self._colour))
        canvas.circle(flipped(canvas, x, width, x + 3), top - self._size * 0.66, 2.6, stroke=0, fill=1)
        left = flipped(canvas, x, width, x + self._size, width - self._size)
        self._text.draw(canvas, left, top, width - self._size, height)


def bullets(job: Job, texts: Sequence[str], colour_name: str) -> Box:
    """A list of our own words."""
    items = [Bullet(job.words(t), job.look.body, colour_name) for t in texts]
    return Part("L", Stack([Part("LI", Part("LBody", item)) for item in items], gap=2))


def stop_icon() -> Picture:
    """An eight-sided sign with an exclamation mark."""
    corners = ((16, 3), (32, 3), (45, 16), (45, 32), (32, 45), (16, 45), (3, 32), (3, 16))
    d = "M" + "L".join(f"{x} {y}" for x, y in corners) + "Z"
    return Picture(
        48, 48, (Shape(d, stroke="stop", stroke_width=4),), (Label(24, 24, "!", 20, "stop", bold=True),)
    )


def people_icon() -> Picture:
    """Two heads and shoulders."""
    back = Shape(path(ellipse(32, 15, 7, 8)), stroke="primary", stroke_width=4)
    shoulders = Shape("M34 28C41 28 46 33 46 42", stroke="primary", stroke_width=4)
    front = Shape(path(ellipse(18, 15, 9, 9)), fill="surface", stroke="primary", stroke_width=4)
    body = Shape("M3 42C3 32 9 29 18 29C27 29 33 32 33 42", stroke="primary", stroke_width=4)
    return Picture(48, 48, (back, shoulders, front, body))


def _titled(job: Job, key: str, icon: Picture, colour_name: str) -> Box:
    size = job.look.section * 1.25
    return Row(
        [PictureBox(icon, size), job.heading(key, "section", colour_name)],
        [size, 0.0],
        gap=8,
        fixed=True,
        middle=True,
    )


_STOP_AT = 6
"""Pain of 0 to 10 at which an exercise stops (clinical reference; `sheet.stop.list`)."""


def starts_strong(job: Job) -> bool:
    """True when a place hurts that much already: "stop at 6" would be said to somebody who is past it."""
    return any(pain.now >= _STOP_AT for pain in job.visit.pain or ())


def stop_card(job: Job) -> Box:
    """When to stop, and the two signs that cannot wait."""
    signs = job.numbered("sheet.stop.list")
    if starts_strong(job):
        signs = (job.say("sheet.stop.worse"), *signs[1:])
    inside = [
        _titled(job, "sheet.stop.title", stop_icon(), "stop"),
        bullets(job, signs, "stop"),
        job.text("sheet.stop.emergency"),
    ]
    return Card(Stack(inside, gap=5), border="stop", weight=2.0, fill="stopField", pad=10)


# The card as a whole is this note, so it does not stand in it once more.
_THE_CARD = "see_podiatrist"

# These notes say themselves how soon: the first line of the card would say the two weeks twice, or too late.
_SAY_WHEN = {"see_someone_heel", "see_someone_numb_heel", "see_someone_pain"}


def referrals(job: Job) -> tuple[Note, ...]:
    """This client's own reasons to see someone, most pressing first."""
    return tuple(note for note in job.outcome.notes_of(NoteKind.REFERRAL) if note.id != _THE_CARD)


# These can wait, and rank last; every other reason stays before findings keep their explanations.
_CAN_WAIT = {"see_someone_leg_length", "see_someone_arch"}


def pressing(job: Job) -> int:
    """How many of this client's reasons to see someone are pressing."""
    return sum(note.id not in _CAN_WAIT for note in referrals(job))


def podiatrist_card(job: Job, own: int) -> Box:
    """When to see one, the first `own` of this client's reasons to, and to bring the sheet and mention
    the back.
    """
    said = referrals(job)[:own]
    ordinary = job.numbered("sheet.podiatrist.list")
    if any(note.id in _SAY_WHEN for note in said):
        ordinary = ordinary[1:]
    inside = [
        _titled(job, "sheet.podiatrist.title", people_icon(), "primary"),
        bullets(job, ordinary, "primary"),
        *(job.words(job.say(f"note.{note.id}.body")) for note in said),
        job.text("sheet.podiatrist.bring"),
    ]
    return Card(Stack(inside, gap=5), border="primary", weight=1.2, fill="soft", pad=10)


def phone_band(job: Job) -> Box:
    """The clinic's number, large; the way to the desk when there is none."""
    if not typed(job.clinic.phone):
        return Card(job.text("sheet.phone.desk"), border="ink", weight=1.6, pad=9)
    number = job.literal(job.clinic.phone, "section", bold=True, align=2)
    pad = 7 if job.look is TIGHT else 9
    row = Row([job.text("sheet.phone.ask"), number], [0.48, 0.52], middle=True)
    return Card(row, border="ink", weight=1.6, pad=pad)
