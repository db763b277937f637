"""Page 1, the two cards with what was measured: seconds on each leg, and the arch of each foot."""

from kiosk import numbers
from kiosk.content import words
from kiosk.figures import balance_bars, footprint
from kiosk.figures.picture import Picture
from kiosk.handout import fonts
from kiosk.handout.direction import SheetCanvas, flipped
from kiosk.handout.ink import PictureBox, disc, draw_picture
from kiosk.handout.job import Job
from kiosk.handout.kit import Box, Card, Leaf, Row, Stack
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

    @property
    def alt(self) -> str:
        """The times in words."""
        left, right = (self._values(side)[0] for side in (Side.LEFT, Side.RIGHT))
        return self._job.say("sheet.alt.bars", left=left, right=right)

    def _scale(self, width: float) -> float:
        return (width - self._job.look.mark - _BAR_GAP) / balance_bars.WIDTH

    def height(self, width: float) -> float:
        return balance_bars.HEIGHT * self._scale(width)

    def draw(self, canvas: SheetCanvas, x: float, top: float, width: float, height: float) -> None:
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
        self, canvas: SheetCanvas, bars: float, room: float, middle: float, side: Side, norm: float | None
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
        self._small(canvas, bars, room, middle, text, max(end, norm or 0.0) + 8)

    def _small(
        self, canvas: SheetCanvas, bars: float, room: float, middle: float, text: str, start: float
    ) -> None:
        """Words that are too long for every place: behind bar and line, as small as it takes, on their
        own ground.
        """
        size = self._job.look.body
        start = min(start, room * 0.6)
        size = min(size, size * (room - start) / fonts.width(text, fonts.BOLD, size))
        canvas.setFillColor(colour("barGround"))
        canvas.rect(bars + start - 3, middle - size * 0.6, room - start + 3, size * 1.2, stroke=0, fill=1)
        canvas.setFillColor(colour("ink"))
        canvas.setFont(fonts.BOLD, size)
        canvas.drawString(bars + start, middle - size * fonts.CAPITAL_EM / 2, text)

    def _end(self, side: Side, room: float) -> float:
        return (self._times[side] or 0.0) / balance_bars.AXIS_S * room

    def _values(self, side: Side) -> tuple[str, ...]:
        """The words for the time, long and short."""
        seconds = self._times[side]
        if seconds is None:
            return (self._job.say("sheet.balance.not_done"),)
        keys = ("sheet.balance.seconds", "sheet.plan.s")
        held = numbers.seconds(self._job.key.language, seconds)
        return tuple(self._job.say(key, seconds=held) for key in keys)


def _best(result: StanceResult | None) -> float | None:
    return None if result is None else result.best_s


def _legs(job: Job) -> tuple[StanceResult | None, StanceResult | None]:
    """With eyes open, left and right."""
    legs = job.outcome.legs
    left, right = (legs[s].eyes_open if s in legs else None for s in (Side.LEFT, Side.RIGHT))
    return left, right


def stood(job: Job) -> bool:
    """True when there is a time for either leg."""
    return any(_best(leg) is not None for leg in _legs(job))


def balance_card(job: Job) -> Box:
    """Best time of each leg, what is typical at this age with its group, and how many tries there were."""
    left, right = _legs(job)
    boxes: list[Box] = [job.heading("sheet.balance.title")]
    if not stood(job):
        return Card(Stack([*boxes, job.text("sheet.balance.skipped")]), pad=11)
    bars = BarsBox(job, left, right)
    boxes.append(Leaf("Figure", bars, alt=bars.alt))
    tries = words.tries(job.content, job.key.language, job.outcome)
    lines = [line for line in (_norm_line(job, left, right), tries) if line]
    closed = _closed_line(job)
    lines += [closed] if closed else []
    boxes.append(Stack([job.words(line) for line in lines], gap=1))
    return Card(Stack(boxes, gap=7), pad=11)


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


def _closed_line(job: Job) -> str:
    """Seconds with closed eyes, for the legs that were tried so."""
    times = []
    for side in (Side.LEFT, Side.RIGHT):
        leg = job.outcome.legs.get(side)
        result = leg.of(Eyes.CLOSED) if leg is not None else None
        if result is not None and result.best_s is not None:
            held = numbers.seconds(job.key.language, result.best_s)
            name = job.say(f"sheet.side.{side}")
            times.append(job.say("sheet.balance.closed_one", side=name, seconds=held))
    return job.say("sheet.balance.closed", times=job.listed(times)) if times else ""


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
    arch = job.say(f"sheet.arches.{word}")
    alt = job.say("sheet.alt.print", side=job.say(f"sheet.side.{side}"), arch=arch)
    named = Leaf("P", Named(job, side, arch), actual=f"{job.letter(side)} {arch}")
    return Stack([Leaf("Figure", PictureBox(print_, height), alt=alt), named], gap=5)


class Named:
    """A disc with the letter of a side and a bold word, in the middle; the word goes below when it is
    long.
    """

    def __init__(self, job: Job, side: Side, word: str) -> None:
        self._job, self._side = job, side
        self._word = job.words(word, bold=True)
        self._wide = fonts.width(word, fonts.BOLD, job.look.body) + 0.5
        self._below = job.words(word, bold=True, align=1)

    def _beside(self, width: float) -> bool:
        return self._job.look.mark + 5 + self._wide <= width

    def height(self, width: float) -> float:
        mark = self._job.look.mark
        return mark if self._beside(width) else mark + 2 + self._below.height(width)

    def draw(self, canvas: SheetCanvas, x: float, top: float, width: float, height: float) -> None:
        mark, beside = self._job.look.mark, self._beside(width)
        total = mark + 5 + self._wide if beside else mark
        left, letter = x + (width - total) / 2, self._job.letter(self._side)
        middle = flipped(canvas, left, total, left + mark / 2)
        disc(canvas, middle, top - mark / 2, mark, letter, self._side.value)
        if beside:
            own = self._word.height(self._wide)
            at = flipped(canvas, left, total, left + mark + 5, self._wide)
            self._word.draw(canvas, at, top - (mark - own) / 2, self._wide, own)
        else:
            self._below.draw(canvas, x, top - mark - 2, width, self._below.height(width))


def arches_card(job: Job, height: float = 86.0) -> Box:
    """Both prints, left solid and right open, each with the name of its class."""
    title = job.heading("sheet.arches.title")
    if not job.outcome.arches:
        return Card(Stack([title, job.text("sheet.arches.skipped")]))
    feet = Row([_foot(job, side, height) for side in (Side.LEFT, Side.RIGHT)], gap=4, as_body=True)
    return Card(Stack([title, feet], gap=7))
