"""Page 2, the exercises: pictures, dose, how, what to avoid, and why it is there. The log to tick."""

from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from kiosk.content.model import Content
from kiosk.figures.picture import Picture, Shape
from kiosk.figures.svg import illustration
from kiosk.handout import fonts
from kiosk.handout.direction import flipped, mirrored
from kiosk.handout.ink import disc, draw_picture
from kiosk.handout.job import Job
from kiosk.handout.kit import Box, Card, Row, Stack
from kiosk.handout.look import HAIRLINE, colour
from kiosk.outcome import PlannedExercise


@dataclass(frozen=True, slots=True)
class Room:
    """How much an exercise card may take: height of its pictures in points, and how many reasons it
    names.
    """

    pictures: float
    reasons: int


class NumberDisc:
    """The number of an exercise, and its name after it."""

    def __init__(self, job: Job, number: int, name: str) -> None:
        self._number, self._size = number, job.look.heading * 1.35
        self._name = job.words(name, "heading", bold=True)

    def _wide(self, width: float) -> float:
        return width - self._size - 6

    def height(self, width: float) -> float:
        return max(self._size, self._name.height(self._wide(width)))

    def draw(self, canvas: Canvas, x: float, top: float, width: float, height: float) -> None:
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

    def draw(self, canvas: Canvas, x: float, top: float, width: float, height: float) -> None:
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

    def height(self, width: float) -> float:
        look = self._job.look
        return look.small * 0.95 + look.body + 9.5

    def draw(self, canvas: Canvas, x: float, top: float, width: float, height: float) -> None:
        look, count = self._job.look, len(self._cells)
        small, tall = look.small * 0.95, self.height(width)
        canvas.setFillColor(colour("soft"))
        canvas.setStrokeColor(colour("edge"))
        canvas.setLineWidth(HAIRLINE)
        canvas.rect(x, top - tall, width, tall, stroke=1, fill=1)
        # Each column is as wide as its words need, and what is left is shared out evenly.
        needs = [
            max(fonts.width(name, fonts.REGULAR, small), fonts.width(value, fonts.BOLD, look.body))
            for name, value in self._cells
        ]
        spare, left = (width - sum(needs)) / count, x
        for k, (name, value) in enumerate(self._cells):
            column = needs[k] + spare
            if k:
                edge = flipped(canvas, left, width, x)
                canvas.line(edge, top, edge, top - tall)
            middle = flipped(canvas, left, width, x + column / 2)
            canvas.setFillColor(colour("quietInk"))
            canvas.setFont(fonts.REGULAR, small)
            canvas.drawCentredString(middle, top - small - 1.5, name)
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
    entry = job.content.exercises[exercise.id]
    key = f"exercise.{exercise.id}"
    because = exercise.because[: room.reasons]
    pictures = tuple(illustration(name, job.illustrations) for name in entry.pictures)
    lines = [
        job.text("sheet.plan.do", text=job.say(f"{key}.cue")),
        job.text("sheet.plan.avoid", text=job.say(f"{key}.avoid")),
        job.text("sheet.plan.why", text=job.reasons(because)),
    ]
    inside: list[Box] = [
        NumberDisc(job, number, job.say(f"{key}.name")),
        Pictures(pictures, room.pictures),
        DoseTable(job, exercise),
        Stack(lines, gap=0.5),
    ]
    return Card(Stack(inside, gap=4), border="ink", pad=7)


def exercise_rows(job: Job, room: Room) -> list[Box]:
    """The cards two by two; one under another in large print."""
    cards: list[Box] = [exercise_card(job, k, e, room) for k, e in enumerate(job.outcome.exercises, start=1)]
    if job.look.large:
        return cards
    # The last of an odd number has the whole width.
    return [Row(cards[k : k + 2], gap=8) for k in range(0, len(cards), 2)]


# --- the log
# -------------------------------------------------------------------------------------------------

# Which days of a week (1 Monday to 7 Sunday): as far apart as they can be.
_DAYS = {1: {1}, 2: {1, 4}, 3: {1, 3, 5}, 4: {1, 3, 5, 7}, 5: {1, 2, 3, 5, 6}, 6: {1, 2, 3, 4, 5, 6}}


def days_of(per_week: int) -> frozenset[int]:
    """The days to do it on, 1 to 7."""
    return frozenset(_DAYS.get(per_week, range(1, 8)))


class Log:
    """One week to tick: a row for each exercise; a dash where it rests; as many rings as times a day."""

    def __init__(self, job: Job, row: float, title: str) -> None:
        self._job, self._row, self._title = job, row, title

    def height(self, width: float) -> float:
        return self._row * (len(self._job.outcome.exercises) + 1)

    def draw(self, canvas: Canvas, x: float, top: float, width: float, height: float) -> None:
        look, row, tall = self._job.look, self._row, self.height(width)
        names = width * (0.3 if look.large else 0.34)
        day = (width - names) / 7
        exercises = self._job.outcome.exercises
        canvas.setStrokeColor(colour("ink"))
        canvas.setLineWidth(0.9)
        canvas.setFillColor(colour("soft"))
        canvas.rect(x, top - row, width, row, stroke=0, fill=1)
        canvas.rect(x, top - tall, width, tall, stroke=1, fill=0)
        for k in range(1, len(exercises) + 1):
            canvas.line(x, top - k * row, x + width, top - k * row)
        for d in range(7):
            edge = flipped(canvas, x, width, x + names + d * day)
            canvas.line(edge, top, edge, top - tall)
        drop = (row + look.body * fonts.CAPITAL_EM) / 2
        canvas.setFillColor(colour("ink"))
        self._words(canvas, fonts.BOLD, x, top - drop, self._title, names, width)
        for d in range(1, 8):
            name = self._job.say(f"sheet.log.day.{d}")
            canvas.drawCentredString(flipped(canvas, x, width, x + names + (d - 0.5) * day), top - drop, name)
        for k, exercise in enumerate(exercises, start=1):
            canvas.setFillColor(colour("ink"))
            name = f"{k} {self._job.say(f'exercise.{exercise.id}.name')}"
            self._words(canvas, fonts.REGULAR, x, top - k * row - drop, name, names, width)
            for d in range(1, 8):
                centre = flipped(canvas, x, width, x + names + (d - 0.5) * day)
                self._day(canvas, exercise, d, centre, top - (k + 0.5) * row, day)

    def _words(
        self, canvas: Canvas, font: str, x: float, y: float, text: str, room: float, width: float
    ) -> None:
        size = self._job.look.body
        canvas.setFont(font, size)
        shown = _shortened(text, font, size, room - 10)
        canvas.drawString(flipped(canvas, x, width, x + 6, fonts.width(shown, font, size)), y, shown)

    def _day(
        self, canvas: Canvas, exercise: PlannedExercise, d: int, centre: float, middle: float, day: float
    ) -> None:
        canvas.setStrokeColor(colour("edge"))
        if d not in days_of(exercise.per_week):
            canvas.setLineWidth(1.2)
            canvas.line(centre - 7, middle, centre + 7, middle)
        elif exercise.per_day > 1:
            _rings(canvas, centre, middle, exercise.per_day, day, self._row)


def _rings(canvas: Canvas, x: float, y: float, count: int, day: float, row: float) -> None:
    step = min(day / (count + 0.4), row * 0.8)
    canvas.setLineWidth(0.9)
    canvas.setStrokeColor(colour("edge"))
    for k in range(count):
        canvas.circle(x + (k - (count - 1) / 2) * step, y, step * 0.38, stroke=1, fill=0)


def _shortened(text: str, font: str, size: float, room: float) -> str:
    """The text, cut at a word with a sign for the rest when there is no room."""
    if fonts.width(text, font, size) <= room:
        return text
    words = text.split()
    while len(words) > 1 and fonts.width(" ".join(words) + fonts.LEFT_OUT, font, size) > room:
        words.pop()
    return " ".join(words) + fonts.LEFT_OUT


def log(job: Job, row: float, snug: bool, weeks: int = 1) -> Box:
    """The weeks with a heading above them; a single one has it in its corner where room is short."""
    if snug and weeks == 1:
        return Log(job, row, job.say("sheet.log.short"))
    tables = [Log(job, row, job.say("sheet.log.week", week=k)) for k in range(1, weeks + 1)]
    return Stack([job.heading("sheet.log.title"), Stack(tables, gap=6)], gap=4)
