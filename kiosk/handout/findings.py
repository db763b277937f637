"""Page 1, what stands out and why we say it, and the ripple with the places that the answers point to."""

import re
from collections.abc import Mapping

from kiosk.content import words
from kiosk.figures import ripple
from kiosk.findings import led_to_nothing
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
    why = job.text("sheet.findings.why", colour_name="quietInk", reasons=_reasons(job, finding, title))
    if wide:
        return _row(job, finding, Stack([job.words(f"**{title}.** {body}"), why], gap=0))
    return _row(job, finding, Stack([job.words(title, bold=True), job.words(body), why], gap=1))


def _short(job: Job, finding: Finding) -> Box:
    """Title and why, without the explanation, in one paragraph; or the explanation, where it has to be said."""
    title = job.finding_title(finding.id, finding.side)
    stays = job.content.findings[finding.id].body_stays
    told = job.say(f"finding.{finding.id}.body") if stays else _reasons(job, finding, title)
    return _row(job, finding, job.words(f"**{title}.** {told}"))


def _reasons(job: Job, finding: Finding, title: str) -> str:
    """Why we say it. A reason that only says the title once more is put short."""
    told = job.reasons(finding.because)
    echo = len(finding.because) == 1 and _letters(title) <= _letters(told)
    return job.say("sheet.findings.own") if echo else told


def _letters(text: str) -> set[str]:
    """The words of a text, without what stands around them."""
    return set(re.findall(r"\w+", text.lower()))


def _row(job: Job, finding: Finding, words: Box) -> Box:
    marks = Marks(job, finding.side)
    label = Leaf("Lbl", marks) if finding.side is not None else marks
    row = Row([label, Part("LBody", words)], [job.look.mark, 0.0], gap=8, fixed=True)
    return Part("L", Part("LI", row), resume="findings")


def entries(job: Job, full: int, short: int, wide: bool = False) -> list[Box]:
    """The first `full` findings with everything, the next `short` without their text, the rest in one
    paragraph. Those whose text has to be said keep a place of their own, or, where nothing else has one, lead the
    paragraph.

    The title of a finding says what the client answered, so those in the paragraph still carry their
    reason. Sore places that led to nothing are always named, last, and in fewer words where all findings share
    a paragraph.
    """
    found, places = job.once(ordered), job.once(_other_places)
    if not found:
        return [
            job.text("sheet.findings.hurts", places=places) if places else job.text("sheet.findings.none")
        ]
    boxes = [job.once(_full, f, wide) for f in found[:full]]
    boxes += [job.once(_short, f) for f in found[full : full + short]]
    stay = [f for f in found[full + short :] if job.content.findings[f.id].body_stays]
    rest = [f for f in found[full + short :] if f not in stay]
    if boxes:
        boxes += [job.once(_short, f) for f in stay]
        lead = ""
    else:
        lead = "".join(f"{_titled(job, f)} {job.say(f'finding.{f.id}.body')} " for f in stay)
    if rest or lead:
        told = lead + " ".join(_titled(job, f) for f in rest)
        boxes.append(job.text("sheet.findings.also" if boxes else "sheet.findings.noted", list=told))
    if places:
        brief = not full and not short
        boxes.append(job.text(f"sheet.findings.hurts_{'brief' if brief else 'too'}", places=places))
    return boxes


def _other_places(job: Job) -> str:
    """The sore places that led to nothing; empty when there are none."""
    return words.places(job.content, job.key.language, led_to_nothing(job.visit, job.outcome.findings))


def _titled(job: Job, finding: Finding) -> str:
    return f"{job.finding_title(finding.id, finding.side)}."


class RippleBox:
    """The figure with its five places, and their words at the right with the sides that were named."""

    def __init__(self, job: Job, sides: Mapping[str, frozenset[Side]], height: float) -> None:
        self._job, self._sides, self._height = job, sides, height
        # Words and their discs keep a line's distance at the size that the figure is drawn at.
        apart = max(ripple.APART, job.look.body * 1.2 / height)
        self._places = ripple.places(job.illustrations, apart)
        self._quieter = ripple.quieter(job.visit, sides)
        self._picture = ripple.picture(frozenset(sides), job.illustrations, apart, self._quieter)

    @property
    def _mark(self) -> float:
        return self._job.look.body * 1.15

    def _word(self, name: str) -> tuple[str, str]:
        loud = name in self._sides and name not in self._quieter
        return self._job.say(f"sheet.ripple.{name}"), fonts.BOLD if loud else fonts.REGULAR

    def _wide(self, name: str) -> float:
        """Points for the word of a place and the discs after it."""
        marks = len(self._sides.get(name, ())) * (self._mark + 2)
        return shaping.width(*self._word(name), self._job.look.body) + (marks + 3 if marks else 0)

    def _scale(self, width: float) -> float:
        words = max(self._wide(place.name) for place in self._places)
        return min(self._height / self._picture.height, (width - words - 5) / self._picture.width)

    def height(self, width: float) -> float:
        return self._picture.height * self._scale(width)

    def draw(self, canvas: SheetCanvas, x: float, top: float, width: float, height: float) -> None:
        job, scale, size = self._job, self._scale(width), self._job.look.body
        draw_picture(canvas, self._picture, x, top, scale)
        for place in self._places:
            text, font = self._word(place.name)
            canvas.setFont(font, size)
            canvas.setFillColor(colour("ink" if place.name in self._sides else "quietInk"))
            middle, at = top - place.word_y * scale, x + self._picture.width * scale + 5
            canvas.drawString(at, middle - size * fonts.CAPITAL_EM / 2, text)
            at += shaping.width(text, font, size) + 5 + self._mark / 2
            for side in (s for s in Side if s in self._sides.get(place.name, ())):
                disc(canvas, at, middle, self._mark, job.letter(side), side.value)
                at += self._mark + 2


def ripple_card(job: Job, height: float) -> Box | None:
    """The places lit where this client's answers point, with the side; no word of cause. None when no answer points
    anywhere: a figure with nothing marked says nothing.
    """
    sides = ripple.sides(job.visit, job.outcome, job.content)
    if not sides:
        return None
    named = (_place(job, place, sides[place]) for place in ripple.ORDER if place in sides)
    places = job.listed(named)
    figure = Leaf("Figure", RippleBox(job, sides, height), alt=job.say("sheet.alt.ripple", places=places))
    return Card(Stack([job.heading("sheet.ripple.title"), figure], gap=7))


def _place(job: Job, place: str, sides: frozenset[Side]) -> str:
    """The place in words, with the side in brackets when one was named."""
    word = job.say(f"sheet.ripple.{place}")
    if not sides:
        return word
    return f"{word} ({job.say(f'sheet.side.{next(iter(sides)) if len(sides) == 1 else PlanSide.BOTH}')})"
