"""Page 1, what stands out and why we say it, and the ripple with the places that the answers point to."""

from kiosk.figures import ripple
from kiosk.handout import fonts, shaping
from kiosk.handout.direction import SheetCanvas
from kiosk.handout.ink import disc, draw_picture
from kiosk.handout.job import Job
from kiosk.handout.kit import Box, Card, Leaf, Part, Row, Stack
from kiosk.handout.look import colour
from kiosk.outcome import Finding, PlanSide
from kiosk.visit import Side

_SIDES = {
    PlanSide.LEFT: (Side.LEFT,),
    PlanSide.RIGHT: (Side.RIGHT,),
    PlanSide.BOTH: (Side.LEFT, Side.RIGHT),
    None: (),
}


class Marks:
    """The discs of a finding, under one another; a small dot when it has no side."""

    def __init__(self, job: Job, side: PlanSide | None) -> None:
        self._job, self._sides = job, _SIDES[side]

    def height(self, width: float) -> float:
        count = max(1, len(self._sides))
        return count * self._job.look.mark + 2 * (count - 1)

    def draw(self, canvas: SheetCanvas, x: float, top: float, width: float, height: float) -> None:
        mark = self._job.look.mark
        if not self._sides:
            canvas.setFillColor(colour("ink"))
            canvas.circle(x + mark / 2, top - self._job.look.heading * 0.55, 3.2, stroke=0, fill=1)
        for k, side in enumerate(self._sides):
            middle = top - mark / 2 - k * (mark + 2)
            disc(canvas, x + mark / 2, middle, mark, self._job.letter(side), side.value)


def ordered(job: Job) -> tuple[Finding, ...]:
    """Findings in the order in which the content wants them shown."""
    return tuple(sorted(job.outcome.findings, key=lambda f: (job.content.findings[f.id].shown, f.id)))


def _full(job: Job, finding: Finding, wide: bool) -> Box:
    """Title, what it may mean, and why we say so. Across the whole page the title leads its first line."""
    title = job.finding_title(finding.id, finding.side)
    body = job.say(f"finding.{finding.id}.body")
    why = job.text("sheet.findings.why", colour_name="quietInk", reasons=job.reasons(finding.because))
    if wide:
        return _row(job, finding, Stack([job.words(f"**{title}.** {body}"), why], gap=0))
    return _row(job, finding, Stack([job.words(title, bold=True), job.words(body), why], gap=1))


def _short(job: Job, finding: Finding) -> Box:
    """Title and why, without the explanation, in one paragraph."""
    title = job.finding_title(finding.id, finding.side)
    return _row(job, finding, job.words(f"**{title}.** {job.reasons(finding.because)}"))


def _row(job: Job, finding: Finding, words: Box) -> Box:
    marks = Marks(job, finding.side)
    label = Leaf("Lbl", marks) if finding.side is not None else marks
    row = Row([label, Part("LBody", words)], [job.look.mark, 0.0], gap=8, fixed=True)
    return Part("L", Part("LI", row), resume="findings")


def entries(job: Job, full: int, short: int, wide: bool = False) -> list[Box]:
    """The first `full` findings with everything, the next `short` without their text, the rest in one
    paragraph.

    The title of a finding says what the client answered, so those in the paragraph still carry their
    reason.
    """
    found = ordered(job)
    if not found:
        return [job.text("sheet.findings.none")]
    boxes = [_full(job, f, wide) for f in found[:full]] + [_short(job, f) for f in found[full : full + short]]
    rest = found[full + short :]
    if rest:
        titles = " ".join(f"{job.finding_title(f.id, f.side)}." for f in rest)
        boxes.append(job.text("sheet.findings.also" if boxes else "sheet.findings.noted", list=titles))
    return boxes


class RippleBox:
    """The figure with its five places, and their words at the right."""

    def __init__(self, job: Job, lit: frozenset[str], height: float) -> None:
        self._job, self._lit, self._height = job, lit, height
        # Words keep a line's distance at the size that the figure is drawn at.
        apart = max(ripple.APART, job.look.body * 1.12 / height)
        self._places = ripple.places(job.illustrations, apart)
        self._picture = ripple.picture(lit, job.illustrations, apart)

    def _word(self, name: str) -> tuple[str, str]:
        return self._job.say(f"sheet.ripple.{name}"), fonts.BOLD if name in self._lit else fonts.REGULAR

    def _scale(self, width: float) -> float:
        size = self._job.look.body
        words = max(shaping.width(*self._word(place.name), size) for place in self._places)
        return min(self._height / self._picture.height, (width - words - 5) / self._picture.width)

    def height(self, width: float) -> float:
        return self._picture.height * self._scale(width)

    def draw(self, canvas: SheetCanvas, x: float, top: float, width: float, height: float) -> None:
        scale, size = self._scale(width), self._job.look.body
        draw_picture(canvas, self._picture, x, top, scale)
        for place in self._places:
            text, font = self._word(place.name)
            canvas.setFont(font, size)
            canvas.setFillColor(colour("ink" if place.name in self._lit else "quietInk"))
            y = top - place.word_y * scale - size * fonts.CAPITAL_EM / 2
            canvas.drawString(x + self._picture.width * scale + 5, y, text)


def ripple_card(job: Job, height: float) -> Box:
    """The places lit where this client's answers point; no word of cause."""
    lit = ripple.lit_places(job.visit, job.outcome, job.content)
    places = job.listed(job.say(f"sheet.ripple.{place}") for place in ripple.ORDER if place in lit)
    alt = job.say("sheet.alt.ripple", places=places) if places else job.say("sheet.alt.ripple_none")
    figure = Leaf("Figure", RippleBox(job, lit, height), alt=alt)
    inside = Stack([job.heading("sheet.ripple.title", "body"), figure], gap=8)
    return Card(inside, pad=9)
