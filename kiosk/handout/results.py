"""Page 1, the two cards with what was measured: seconds on each leg, and the arch of each foot."""

import itertools

from kiosk import numbers
from kiosk.content import words
from kiosk.figures import balance_bars, footprint
from kiosk.figures.picture import Picture
from kiosk.handout import fonts, shaping
from kiosk.handout.direction import SheetCanvas, flipped
from kiosk.handout.ink import PictureBox, disc, draw_picture
from kiosk.handout.job import Job
from kiosk.handout.kit import Box, Card, Leaf, Stack
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
        """In the bar when it is long enough, else behind it, and not across the line of the norm. Short words at
        the bar are better than long ones beyond the line.
        """
        size, end = self._job.look.body, self._end(side, room)
        values = self._values(side)
        near, far = (10.0, end + 9, end + 6), () if norm is None else (norm + 8, max(end, norm) + 8)
        for starts in (near, far):
            for text, start in itertools.product(values, starts):
                wide = shaping.width(text, fonts.BOLD, size)
                inside = start + wide <= end - 6
                outside = start >= end + 6 and start + wide <= room
                crossed = norm is not None and start - 4 < norm < start + wide + 2
                if (inside or outside) and not crossed:
                    canvas.setFillColor(colour("surface" if inside and side is Side.LEFT else "ink"))
                    canvas.setFont(fonts.BOLD, size)
                    canvas.drawString(bars + start, middle - size * fonts.CAPITAL_EM / 2, text)
                    return
        self._small(canvas, bars, room, middle, values[-1], max(end, norm or 0.0) + 8)

    def _small(
        self, canvas: SheetCanvas, bars: float, room: float, middle: float, text: str, start: float
    ) -> None:
        """Words that are too long for every place: behind bar and line, as small as it takes, on their
        own ground.
        """
        size = self._job.look.body
        start = min(start, room * 0.6)
        size = min(size, size * (room - start) / shaping.width(text, fonts.BOLD, size))
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
        return Card(Stack([*boxes, job.text("sheet.balance.skipped")], gap=7))
    bars = BarsBox(job, left, right)
    boxes.append(Leaf("Figure", bars, alt=bars.alt))
    tries = words.tries(job.content, job.key.language, job.outcome)
    lines = [line for line in (_norm_line(job, left, right), tries) if line]
    closed = _closed_line(job)
    lines += [closed] if closed else []
    boxes.append(Stack([job.words(line) for line in lines], gap=1))
    return Card(Stack(boxes, gap=7))


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


def _arch_word(job: Job, side: Side) -> str:
    result = job.outcome.arches.get(side)
    return job.say(f"sheet.arches.{'none' if result is None else result.arch_class.value}")


def _print(job: Job, side: Side, height: float) -> Box:
    result = job.outcome.arches.get(side)
    a = None if result is None else arch_shape(result)
    print_ = footprint.picture(a if a is not None else 0.0, side, side is Side.LEFT)
    if a is None:
        print_ = Picture(print_.width, print_.height, print_.shapes[:1])
    alt = job.say("sheet.alt.print", side=job.say(f"sheet.side.{side}"), arch=_arch_word(job, side))
    return Leaf("Figure", PictureBox(print_, height), alt=alt)


class Prints:
    """Both prints, and under each the disc of its side with the name of its class: beside the disc on both sides,
    or below it on both when one of the names is too long for that.
    """

    GAP = 5.0
    BETWEEN = 4.0

    def __init__(self, job: Job, height: float) -> None:
        self._job, self._prints_height = job, height
        self._prints = {side: _print(job, side, height) for side in Side}
        self._words = {side: _arch_word(job, side) for side in Side}
        self._below = {side: job.words(word, bold=True, align=1) for side, word in self._words.items()}

    def _foot(self, width: float) -> float:
        return (width - self.BETWEEN) / 2

    def _wide(self, side: Side) -> float:
        """Points for the disc with the word beside it."""
        look = self._job.look
        return look.mark + 5 + shaping.width(self._words[side], fonts.BOLD, look.body) + 0.5

    def _beside(self, width: float) -> bool:
        return all(self._wide(side) <= self._foot(width) for side in Side)

    def height(self, width: float) -> float:
        words = 0.0
        if not self._beside(width):
            words = 2 + max(word.height(self._foot(width)) for word in self._below.values())
        return self._prints_height + self.GAP + self._job.look.mark + words

    def draw(self, canvas: SheetCanvas, x: float, top: float, width: float, height: float) -> None:
        # What shows the client's left and right stays where it is, also from right to left.
        foot, beside = self._foot(width), self._beside(width)
        for left, side in ((x, Side.LEFT), (x + foot + self.BETWEEN, Side.RIGHT)):
            self._prints[side].draw(canvas, left, top, foot, self._prints_height)
            said = f"{self._job.letter(side)} {self._words[side]}"
            with canvas.content("P", actual=said):
                self._name(canvas, side, left, top - self._prints_height - self.GAP, foot, beside)

    def _name(
        self, canvas: SheetCanvas, side: Side, x: float, top: float, width: float, beside: bool
    ) -> None:
        job, mark, size = self._job, self._job.look.mark, self._job.look.body
        letter = job.letter(side)
        if not beside:
            disc(canvas, x + width / 2, top - mark / 2, mark, letter, side.value)
            below = self._below[side]
            below.draw(canvas, x, top - mark - 2, width, below.height(width))
            return
        total = self._wide(side)
        left = x + (width - total) / 2
        word = total - mark - 5
        disc(canvas, flipped(canvas, left, total, left + mark / 2), top - mark / 2, mark, letter, side.value)
        canvas.setFillColor(colour("ink"))
        canvas.setFont(fonts.BOLD, size)
        at = flipped(canvas, left, total, left + mark + 5, word)
        canvas.drawString(at, top - mark / 2 - size * fonts.CAPITAL_EM / 2, self._words[side])


def arches_card(job: Job, height: float = 86.0) -> Box:
    """Both prints, left solid and right open, each with the name of its class."""
    title = job.heading("sheet.arches.title")
    if not job.outcome.arches:
        return Card(Stack([title, job.text("sheet.arches.skipped")], gap=7))
    return Card(Stack([title, Prints(job, height)], gap=7))
