"""Page 1, the two cards with what was measured: seconds on each leg, and the arch of each foot."""

from reportlab.pdfgen.canvas import Canvas

from kiosk.figures import balance_bars, footprint
from kiosk.figures.picture import Picture
from kiosk.handout import fonts
from kiosk.handout.ink import PictureBox, disc, draw_picture
from kiosk.handout.job import Job
from kiosk.handout.kit import Box, Card, Row, Stack
from kiosk.handout.look import colour
from kiosk.outcome import ArchResult, StanceResult
from kiosk.visit import Eyes, Side

_BAR_GAP = 8.0


class BarsBox:
    """Both bars with the discs L and R before them, the seconds in or after them, and the line for the
    norm.
    """

    def __init__(self, job: Job, left: StanceResult | None, right: StanceResult | None) -> None:
        self._job = job
        self._times = {Side.LEFT: _best(left), Side.RIGHT: _best(right)}
        self._norm = next((r.norm_s for r in (left, right) if r is not None and r.norm_s is not None), None)

    def _scale(self, width: float) -> float:
        return (width - self._job.look.mark - _BAR_GAP) / balance_bars.WIDTH

    def height(self, width: float) -> float:
        return balance_bars.HEIGHT * self._scale(width)

    def draw(self, canvas: Canvas, x: float, top: float, width: float, height: float) -> None:
        job, scale, mark = self._job, self._scale(width), self._job.look.mark
        left, right = self._times[Side.LEFT], self._times[Side.RIGHT]
        bars, room = x + mark + _BAR_GAP, balance_bars.WIDTH * scale
        draw_picture(canvas, balance_bars.picture(left, right, self._norm, True), bars, top, scale)
        at = balance_bars.places(left, right, self._norm)
        norm = None if at.norm_x is None else at.norm_x * scale
        for side, y in ((Side.LEFT, at.left_y), (Side.RIGHT, at.right_y)):
            middle = top - y * scale
            disc(canvas, x + mark / 2, middle, mark, job.letter(side), side.value)
            self._words(canvas, bars, room, middle, side, norm)

    def _words(
        self, canvas: Canvas, bars: float, room: float, middle: float, side: Side, norm: float | None
    ) -> None:
        """In the bar when it is long enough, else behind it, and not across the line of the norm."""
        size, end = self._job.look.body, self._end(side, room)
        for text in self._values(side):
            wide = fonts.width(text, fonts.BOLD, size)
            starts = [10.0, end + 9] if norm is None else [10.0, norm + 8, end + 9, max(end, norm) + 8]
            for start in starts:
                inside = start + wide <= end - 6
                outside = start >= end + 6 and start + wide <= room
                crossed = norm is not None and start - 4 < norm < start + wide + 4
                if (inside or outside) and not crossed:
                    canvas.setFillColor(colour("surface" if inside and side is Side.LEFT else "ink"))
                    canvas.setFont(fonts.BOLD, size)
                    canvas.drawString(bars + start, middle - size * fonts.CAPITAL_EM / 2, text)
                    return
        raise AssertionError("a bar is wide enough for its short words on one side of the line")

    def _end(self, side: Side, room: float) -> float:
        return (self._times[side] or 0.0) / balance_bars.AXIS_S * room

    def _values(self, side: Side) -> tuple[str, ...]:
        """The words for the time, long and short."""
        seconds = self._times[side]
        if seconds is None:
            return (self._job.say("sheet.balance.not_done"),)
        keys = ("sheet.balance.seconds", "sheet.plan.s")
        return tuple(self._job.say(key, seconds=f"{seconds:g}") for key in keys)


def _best(result: StanceResult | None) -> float | None:
    return None if result is None else result.best_s


def balance_card(job: Job) -> Box:
    """Best time of each leg, what is typical at this age with its group, and how many tries there were."""
    legs = job.outcome.legs
    left, right = (legs[s].eyes_open if s in legs else None for s in (Side.LEFT, Side.RIGHT))
    boxes: list[Box] = [job.heading("sheet.balance.title")]
    if _best(left) is None and _best(right) is None:
        return Card(Stack([*boxes, job.text("sheet.balance.skipped")]), pad=12)
    boxes.append(BarsBox(job, left, right))
    lines = [line for line in (_norm_line(job, left, right), _tries_line(job, left, right)) if line]
    closed = _closed_line(job)
    lines += [closed] if closed else []
    boxes.append(Stack([job.words(line) for line in lines], gap=1))
    return Card(Stack(boxes, gap=7), pad=12)


def _norm_line(job: Job, left: StanceResult | None, right: StanceResult | None) -> str:
    for result in (left, right):
        if result is not None and result.norm_s is not None and result.age_band is not None:
            low, _, high = result.age_band.partition("-")
            open_end = int(high) >= 99
            ages = (
                job.say("sheet.balance.ages_from", low=low)
                if open_end
                else job.say("sheet.balance.ages", low=low, high=high)
            )
            return job.say("sheet.balance.norm", seconds=round(result.norm_s), ages=ages)
    return ""


def _tries_line(job: Job, left: StanceResult | None, right: StanceResult | None) -> str:
    tries = max((r.valid_trials for r in (left, right) if r is not None), default=0)
    return job.say("sheet.balance.best", tries=tries) if tries > 1 else job.say("sheet.balance.best_one")


def _closed_line(job: Job) -> str:
    """Seconds with closed eyes, for the legs that were tried so."""
    times = []
    for side in (Side.LEFT, Side.RIGHT):
        leg = job.outcome.legs.get(side)
        result = leg.of(Eyes.CLOSED) if leg is not None else None
        if result is not None and result.best_s is not None:
            words = job.say(f"sheet.side.{side}")
            times.append(job.say("sheet.balance.closed_one", side=words, seconds=f"{result.best_s:g}"))
    return job.say("sheet.balance.closed", times=", ".join(times)) if times else ""


def norm_source(job: Job) -> str:
    """Who the typical times come from, short: name and year. Empty when none is shown."""
    for leg in job.outcome.legs.values():
        if leg.eyes_open.norm_source and leg.eyes_open.best_s is not None:
            return leg.eyes_open.norm_source.split(",")[0]
    return ""


# --- arches
# --------------------------------------------------------------------------------------------------

_FOOTPRINTS = frozenset({"footprint_morph", "footprint_index"})


def arch_shape(result: ArchResult) -> float | None:
    """The arch to draw: the client's own print where there is one, else that of the class; None when not
    sure.
    """
    if result.method in _FOOTPRINTS and result.value is not None:
        return footprint.shape_for_index(result.value)
    return footprint.SHOWN.get(result.arch_class)


def _foot(job: Job, side: Side, height: float) -> Box:
    result = job.outcome.arches.get(side)
    a = None if result is None else arch_shape(result)
    print_ = footprint.picture(a if a is not None else 0.0, side, side is Side.LEFT)
    if a is None:
        print_ = Picture(print_.width, print_.height, print_.shapes[:1])
    word = "none" if result is None else result.arch_class.value
    return Stack([PictureBox(print_, height), Named(job, side, job.say(f"sheet.arches.{word}"))], gap=5)


class Named:
    """A disc with the letter of a side, and a bold word after it; both together in the middle."""

    def __init__(self, job: Job, side: Side, word: str) -> None:
        self._job, self._side, self._word = job, side, word

    def height(self, width: float) -> float:
        return self._job.look.mark

    def draw(self, canvas: Canvas, x: float, top: float, width: float, height: float) -> None:
        look = self._job.look
        total = look.mark + 5 + fonts.width(self._word, fonts.BOLD, look.body)
        left, middle = x + (width - total) / 2, top - look.mark / 2
        disc(canvas, left + look.mark / 2, middle, look.mark, self._job.letter(self._side), self._side.value)
        canvas.setFillColor(colour("ink"))
        canvas.setFont(fonts.BOLD, look.body)
        canvas.drawString(left + look.mark + 5, middle - look.body * fonts.CAPITAL_EM / 2, self._word)


def arches_card(job: Job, height: float = 86.0) -> Box:
    """Both prints, left solid and right open, each with the name of its class."""
    title = job.heading("sheet.arches.title")
    if not job.outcome.arches:
        return Card(Stack([title, job.text("sheet.arches.skipped")]), pad=12)
    feet = Row([_foot(job, side, height) for side in (Side.LEFT, Side.RIGHT)])
    return Card(Stack([title, feet], gap=7), pad=12)


def changes(job: Job) -> Box | None:
    """What has changed since the last visit, each only when beyond test error; None when nothing has."""
    lines = []
    for change in job.outcome.changes:
        kind, _, rest = change.what.partition(".")
        before, now = f"{change.before:g}", f"{change.now:g}"
        if kind == "balance":
            side = job.say(f"sheet.side.{rest.partition('.')[0]}")
            lines.append(job.say("sheet.changes.balance", side=side, before=before, now=now))
        elif kind == "pain":
            site, _, side_id = rest.partition(".")
            place = job.say(f"place.{side_id}.{site}")
            lines.append(job.say("sheet.changes.pain", place=place, before=before, now=now))
    if not lines:
        return None
    title = job.heading("sheet.changes.title", "body")
    return Stack([title, *(job.words(line) for line in lines)], gap=1)
