"""Page 2, the weeks to tick: a row for each exercise, with a dash on the days when it rests."""

from kiosk.handout import fonts, shaping
from kiosk.handout.direction import SheetCanvas, flipped
from kiosk.handout.job import Job
from kiosk.handout.kit import Box, Stack
from kiosk.handout.look import colour
from kiosk.outcome import PlannedExercise

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

    def draw(self, canvas: SheetCanvas, x: float, top: float, width: float, height: float) -> None:
        names = self._names(width)
        self._lines(canvas, x, top, width, names)
        day = (width - names) / 7
        middles = [flipped(canvas, x, width, x + names + (d - 0.5) * day) for d in range(1, 8)]
        drop = (self._row + self._job.look.body * fonts.CAPITAL_EM) / 2
        canvas.setFillColor(colour("ink"))
        with canvas.part("Table"):
            with canvas.part("TR"):
                with canvas.content("TH", scope="column"):
                    wide = shaping.width(self._title, fonts.BOLD, 1)
                    size = min(self._job.look.body, (names - 12) / wide)
                    self._words(canvas, fonts.BOLD, x, top - drop, self._title, width, size)
                days, size = self._days(day - 5), self._job.look.body
                canvas.setFont(fonts.BOLD, size)
                for name, middle in zip(days, middles, strict=True):
                    with canvas.content("TH", scope="column"):
                        canvas.drawCentredString(middle, top - drop, name)
            for k, exercise in enumerate(self._job.outcome.exercises, start=1):
                with canvas.part("TR"):
                    with canvas.content("TH", scope="row"):
                        canvas.setFillColor(colour("ink"))
                        name = f"{k} {self._job.say(f'exercise.{exercise.id}.name')}"
                        self._words(canvas, fonts.REGULAR, x, top - k * self._row - drop, name, width, size)
                    for d, middle in enumerate(middles, start=1):
                        self._day(canvas, exercise, d, middle, top - (k + 0.5) * self._row, day)

    def _days(self, room: float) -> list[str]:
        """The names of the days in body size: in short, or by a letter where that is too wide."""
        for kind in ("day", "letter"):
            days = [self._job.say(f"sheet.log.{kind}.{d}") for d in range(1, 8)]
            if max(shaping.width(name, fonts.BOLD, self._job.look.body) for name in days) <= room:
                break
        return days

    def _names(self, width: float) -> float:
        """Room for the names: as much as the longest needs, and what is right for the eye at the least."""
        size, job = self._job.look.body, self._job
        widths = [shaping.width(self._title, fonts.BOLD, job.look.small)]
        for k, exercise in enumerate(job.outcome.exercises, start=1):
            widths.append(
                shaping.width(f"{k} {job.say(f'exercise.{exercise.id}.name')}", fonts.REGULAR, size)
            )
        return max(width * 0.3, max(widths) + 12)

    def _lines(self, canvas: SheetCanvas, x: float, top: float, width: float, names: float) -> None:
        row, tall, day = self._row, self.height(width), (width - names) / 7
        canvas.setStrokeColor(colour("ink"))
        canvas.setLineWidth(0.9)
        canvas.setFillColor(colour("soft"))
        canvas.rect(x, top - row, width, row, stroke=0, fill=1)
        canvas.rect(x, top - tall, width, tall, stroke=1, fill=0)
        for k in range(1, len(self._job.outcome.exercises) + 1):
            canvas.line(x, top - k * row, x + width, top - k * row)
        for d in range(7):
            edge = flipped(canvas, x, width, x + names + d * day)
            canvas.line(edge, top, edge, top - tall)

    def _words(
        self, canvas: SheetCanvas, font: str, x: float, y: float, text: str, width: float, size: float
    ) -> None:
        canvas.setFont(font, size)
        canvas.drawString(flipped(canvas, x, width, x + 6, shaping.width(text, font, size)), y, text)

    def _day(
        self, canvas: SheetCanvas, exercise: PlannedExercise, d: int, centre: float, middle: float, day: float
    ) -> None:
        canvas.setStrokeColor(colour("edge"))
        rests = d not in days_of(exercise.per_week)
        with canvas.content("TD", actual=self._job.say("sheet.alt.rest") if rests else ""):
            if rests:
                canvas.setLineWidth(1.2)
                canvas.line(centre - 7, middle, centre + 7, middle)
        if not rests and exercise.per_day > 1:
            _rings(canvas, centre, middle, exercise.per_day, day, self._row)


def _rings(canvas: SheetCanvas, x: float, y: float, count: int, day: float, row: float) -> None:
    step = min(day / (count + 0.4), row * 0.8)
    canvas.setLineWidth(0.9)
    canvas.setStrokeColor(colour("edge"))
    for k in range(count):
        canvas.circle(x + (k - (count - 1) / 2) * step, y, step * 0.38, stroke=1, fill=0)


def log(job: Job, row: float, snug: bool, weeks: int = 1) -> Box:
    """The weeks with a heading above them; a single one has it in its corner where room is short."""
    if snug and weeks == 1:
        return Log(job, row, job.say("sheet.log.short"))
    tables = [Log(job, row, job.say("sheet.log.week", week=k)) for k in range(1, weeks + 1)]
    return Stack([job.heading("sheet.log.title"), Stack(tables, gap=6)], gap=4)
