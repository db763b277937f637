"""Page 2, the exercises: pictures, dose, how, what to avoid, and why it is there."""

from dataclasses import dataclass

from kiosk.content.model import Content
from kiosk.doses import NUMBERS, usual
from kiosk.figures.picture import Picture, Shape
from kiosk.figures.svg import illustration
from kiosk.handout import fonts, shaping
from kiosk.handout.direction import SheetCanvas, flipped, mirrored
from kiosk.handout.ink import disc, draw_picture
from kiosk.handout.job import Job
from kiosk.handout.kit import Box, Card, Leaf, Part, Row, Stack
from kiosk.handout.look import HAIRLINE, colour
from kiosk.outcome import PlannedExercise


@dataclass(frozen=True, slots=True)
class Room:
    """How much an exercise card may take: height of its pictures in points, and how many reasons it names.

    `beside`: pictures at the side of name and dose. `run_on`: one paragraph holds why it is there and the weeks (1),
    or everything (2).
    """

    pictures: float
    reasons: int
    beside: bool = False
    run_on: int = 0


class NumberDisc:
    """The number of an exercise, and its name after it."""

    def __init__(self, job: Job, number: int, name: str) -> None:
        self._number, self._size = number, job.look.heading * 1.35
        self._name = job.words(name, "heading", bold=True)
        self._title = f"{number}. {name}"

    def _wide(self, width: float) -> float:
        return width - self._size - 6

    def height(self, width: float) -> float:
        return max(self._size, self._name.height(self._wide(width)))

    def draw(self, canvas: SheetCanvas, x: float, top: float, width: float, height: float) -> None:
        with canvas.content("H2", actual=self._title, title=self._title, top=top):
            self._draw(canvas, x, top, width)

    def _draw(self, canvas: SheetCanvas, x: float, top: float, width: float) -> None:
        disc(
            canvas,
            flipped(canvas, x, width, x + self._size / 2),
            top - self._size / 2,
            self._size,
            str(self._number),
            "ink",
        )
        own = self._name.height(self._wide(width))
        down = (self._size - own) / 2 if own < self._size else 0.0
        left = flipped(canvas, x, width, x + self._size + 6, self._wide(width))
        self._name.draw(canvas, left, top - down, self._wide(width), own)


_ARROW = Picture(
    20,
    20,
    (
        Shape(
            "M10 1C15 1 19 5 19 10C19 15 15 19 10 19C5 19 1 15 1 10C1 5 5 1 10 1Z",
            fill="surface",
            stroke="ink",
            stroke_width=1.4,
        ),
        Shape("M8 6L12 10L8 14", stroke="ink", stroke_width=1.8),
    ),
)


# The same, pointing the other way.
_ARROW_LEFT = Picture(20, 20, (_ARROW.shapes[0], Shape("M12 6L8 10L12 14", stroke="ink", stroke_width=1.8)))


class Pictures:
    """Start and end (and between) side by side on pale grounds, at one scale, standing on one line."""

    def __init__(self, pictures: tuple[Picture, ...], height: float) -> None:
        self._pictures, self._height = pictures, height

    def height(self, width: float) -> float:
        return self._height

    def draw(self, canvas: SheetCanvas, x: float, top: float, width: float, height: float) -> None:
        count, gap, rim = len(self._pictures), 6.0, 4.0
        panel = (width - gap * (count - 1)) / count
        scale = min(
            min((panel - 2 * rim) / p.width, (self._height - 2 * rim) / p.height) for p in self._pictures
        )
        for k, picture in enumerate(self._pictures):
            left = flipped(canvas, x, width, x + k * (panel + gap), panel)
            canvas.setFillColor(colour("#F3F5F4"))
            canvas.roundRect(left, top - self._height, panel, self._height, 6, stroke=0, fill=1)
            inside = left + (panel - picture.width * scale) / 2
            draw_picture(canvas, picture, inside, top - self._height + rim + picture.height * scale, scale)
        for k in range(1, count):
            middle = flipped(canvas, x, width, x + k * (panel + gap) - gap / 2)
            arrow = _ARROW_LEFT if mirrored(canvas) else _ARROW
            draw_picture(canvas, arrow, middle - 6.5, top - self._height / 2 + 6.5, 0.65)


class DoseTable:
    """Small words over bold values, one column for each part of the dose that this exercise has."""

    def __init__(self, job: Job, exercise: PlannedExercise) -> None:
        self._job, self._cells = job, dose_cells(job, exercise)

    @property
    def _needs(self) -> list[float]:
        small, body = self._job.look.small * 0.95, self._job.look.body
        return [
            max(shaping.width(name, fonts.REGULAR, small), shaping.width(value, fonts.BOLD, body))
            for name, value in self._cells
        ]

    @property
    def least(self) -> float:
        """The width that its words need, with a little air between them."""
        return sum(self._needs) + 6.0 * len(self._cells)

    def height(self, width: float) -> float:
        look = self._job.look
        return look.small * 0.95 + look.body + 9.5

    def draw(self, canvas: SheetCanvas, x: float, top: float, width: float, height: float) -> None:
        look, count = self._job.look, len(self._cells)
        small, tall = look.small * 0.95, self.height(width)
        canvas.setFillColor(colour("soft"))
        canvas.setStrokeColor(colour("edge"))
        canvas.setLineWidth(HAIRLINE)
        canvas.rect(x, top - tall, width, tall, stroke=1, fill=1)
        # Each column is as wide as its words need, and what is left is shared out evenly.
        needs = self._needs
        spare, left = (width - sum(needs)) / count, x
        with canvas.part("Table"):
            for k, (name, value) in enumerate(self._cells):
                column = needs[k] + spare
                if k:
                    edge = flipped(canvas, left, width, x)
                    canvas.line(edge, top, edge, top - tall)
                middle = flipped(canvas, left, width, x + column / 2)
                with canvas.part("TR"):
                    with canvas.content("TH", scope="row"):
                        canvas.setFillColor(colour("quietInk"))
                        canvas.setFont(fonts.REGULAR, small)
                        canvas.drawCentredString(middle, top - small - 1.5, name)
                    with canvas.content("TD"):
                        canvas.setFillColor(colour("ink"))
                        canvas.setFont(fonts.BOLD, look.body)
                        canvas.drawCentredString(middle, top - tall + 5.0, value)
                x += column


def dose_cells(job: Job, exercise: PlannedExercise) -> tuple[tuple[str, str], ...]:
    """Name and value of each part of the dose: sets, reps, hold, time, rest, times a day, days, side."""
    parts: list[tuple[str, str]] = [("sets", str(exercise.sets))]
    if exercise.reps is not None:
        parts.append(("reps", str(exercise.reps)))
    if exercise.hold_s is not None:
        parts.append(("hold", _time(job, exercise.hold_s)))
    if exercise.seconds is not None:
        parts.append(("time_each", _time(job, exercise.seconds)))
    if exercise.rest_s:
        parts.append(("rest", _time(job, exercise.rest_s)))
    if exercise.per_day > 1:
        parts.append(("per_day", str(exercise.per_day)))
    parts.append(("days", str(exercise.per_week)))
    parts.append(("side", job.say(f"sheet.side.{exercise.side}")))
    return tuple((job.say(f"sheet.plan.{name}"), value) for name, value in parts)


def _time(job: Job, seconds: int) -> str:
    if seconds >= 120 and seconds % 60 == 0:
        return job.say("sheet.plan.min", minutes=seconds // 60)
    return job.say("sheet.plan.s", seconds=seconds)


_MOVE_S = 4
"""Seconds that one repetition without a hold takes, and getting into place for each one with a hold."""


def minutes_a_day(exercises: tuple[PlannedExercise, ...], content: Content) -> int:
    """About how long the plan takes on a day with all of it, rounded up to five minutes. 0 without
    exercises. What is done one leg after the other takes twice as long for both.
    """
    total = 0
    for e in exercises:
        one = e.seconds if e.seconds is not None else (e.reps or 1) * ((e.hold_s or 0) + _MOVE_S)
        by_turns = e.seconds is not None or content.exercises[e.id].one_sided
        sides = 2 if e.side == "both" and by_turns else 1
        total += (e.sets * one * sides + max(0, e.sets - 1) * (e.rest_s or 0)) * e.per_day
    return -(-total // 300) * 5


def exercise_card(job: Job, number: int, exercise: PlannedExercise, room: Room) -> Box:
    """One exercise, complete: nothing of its dose or its "avoid" is ever left out."""
    title, dose = job.once(_title, number, exercise), job.once(DoseTable, exercise)
    figure = job.once(_figure, exercise, room.pictures)
    words = job.once(_words, exercise, room.reasons, room.run_on)
    top: list[Box] = [title, figure, dose]
    if room.beside:
        top = [
            Row([figure, Stack([title, dose], gap=6)], [0.0, dose.least + 8], gap=8, fixed=True, middle=True)
        ]
    return Part("Sect", Card(Stack([*top, words], gap=4), border="ink", pad=7))


def _title(job: Job, number: int, exercise: PlannedExercise) -> Box:
    return NumberDisc(job, number, job.say(f"exercise.{exercise.id}.name"))


def _figure(job: Job, exercise: PlannedExercise, height: float) -> Box:
    """The pictures, described by what the exercise is for."""
    key = f"exercise.{exercise.id}"
    files = job.content.exercises[exercise.id].pictures
    pictures = tuple(illustration(name, job.illustrations) for name in files)
    alt = job.say("sheet.alt.exercise", name=job.say(f"{key}.name"), does=job.say(f"{key}.does"))
    return Leaf("Figure", Pictures(pictures, height), alt=alt)


def _words(job: Job, exercise: PlannedExercise, reasons: int, run_on: int) -> Box:
    """How, what to take care of, why, and the six weeks."""
    key = f"exercise.{exercise.id}"
    do: _Said = ("sheet.plan.do", {"text": job.say(f"{key}.cue")})
    avoid: _Said = ("sheet.plan.avoid", {"text": job.say(f"{key}.avoid")})
    why: _Said = ("sheet.plan.why", {"text": job.reasons(exercise.because[:reasons])})
    weeks = _weeks(job, exercise)
    together = {
        0: [[do], [avoid], [why], weeks],
        1: [[do], [avoid], [why, *weeks]],
        2: [[do, avoid, why, *weeks]],
    }
    return Stack([job.run_on(*said) for said in together[run_on]], gap=0.5)


_Said = tuple[str, dict[str, object]]
"""A text of the content and its fields."""


def _weeks(job: Job, exercise: PlannedExercise) -> list[_Said]:
    """The six weeks of an exercise: what changes, and from which week on.

    Where the dose is not the content's own, steps that would change it are left out: the table is what counts.
    """
    entry = job.content.exercises[exercise.id]
    own = any(getattr(exercise, name) != getattr(usual(entry), name) for name in NUMBERS)
    before = (entry.steps[0], *entry.steps)
    said: list[_Said] = [
        ("sheet.plan.step", {"week": step.from_week, "text": job.say(f"exercise.{exercise.id}.{step.name}")})
        for step, last in zip(entry.steps, before, strict=False)
        if not (own and step.dose != last.dose)
    ]
    return [*said, *([("sheet.plan.steps_kept", {})] if own else [])]


def exercise_rows(job: Job, room: Room) -> list[Box]:
    """The cards two by two; one under another in large print."""
    cards: list[Box] = [exercise_card(job, k, e, room) for k, e in enumerate(job.outcome.exercises, start=1)]
    if job.look.large:
        return cards
    # The last of an odd number has the whole width.
    return [Row(cards[k : k + 2], gap=8) for k in range(0, len(cards), 2)]
