"""No sheet has any of the faults of `faults.py`, and each of them is found when it is there."""

import io
from collections.abc import Callable

import pytest

from kiosk.assess import assess
from kiosk.content.model import Content
from kiosk.doses import NUMBERS, usual
from kiosk.handout import fonts, make_sheet
from kiosk.handout.direction import SheetCanvas
from kiosk.handout.look import MARGIN, page_size
from kiosk.handout.notes import first_sentence
from kiosk.outcome import NoteKind, Outcome
from kiosk.ports import Paper, SheetKey
from kiosk.visit import Visit
from tests.golden import cases
from tests.kiosk.handout import reading, visits
from tests.kiosk.handout.faults import faults

pytestmark = pytest.mark.sampled(4)

GOLDEN = {case.name.removesuffix(".visit.json"): case for case in cases.CASES}
"""Every golden visit; one of them has five exercises, which staff asked for."""

FIVE = "staff_change_the_plan"


def most_pages(name: str, large: bool) -> int:
    return (4 if large else 2) + (2 if large else 1) * (name == FIVE)


def sound(words: Content, visit: Visit, key: SheetKey, most: int) -> None:
    outcome = assess(visit, words)
    pdf = make_sheet(visit, outcome, words, visits.CLINIC, key, visits.DAY).pdf
    assert faults(pdf, key.paper, most) == []
    assert len(pdf) <= 150 * 1024
    # Letters of an Arabic line lie in the order of the eye.
    if key.language != "ar":
        assert left_out_or_doubled(words, outcome, key.language, reading.whole(pdf)) == []


def left_out_or_doubled(words: Content, outcome: Outcome, language: str, sheet: str) -> list[str]:
    """What has to be said of each exercise and is not, and notes that are said twice."""
    said = "".join(sheet.split())

    def count(key: str, first: bool = False) -> int:
        text = words.text(language, key).replace("**", "")
        return said.count("".join((first_sentence(text) if first else text).split()))

    found: list[str] = []
    for exercise in outcome.exercises:
        kept = dose_numbers(exercise) == dose_numbers(usual(words.exercises[exercise.id]))
        steps = [step.name for step in words.exercises[exercise.id].steps] if kept else []
        keys = [f"exercise.{exercise.id}.{part}" for part in ("name", "cue", "avoid", *steps)]
        found += [f"left out: {key}" for key in keys if not count(key)]
    stay = [f.id for f in outcome.findings if words.findings[f.id].body_stays]
    found += [f"left out: finding.{id}" for id in stay if not count(f"finding.{id}.body")]
    if not outcome.screening.tier.stops_plan:
        wait = {"see_podiatrist", "see_someone_arch", "see_someone_leg_length"}
        pressing = [n.id for n in outcome.notes_of(NoteKind.REFERRAL) if n.id not in wait]
        # Somebody with four of them is told two at least, and all the others every one.
        least = pressing if len(pressing) <= 3 else pressing[:2]
        found += [f"left out: note.{id}" for id in least if not count(f"note.{id}.body")]
    bodies = [f"note.{note.id}.body" for note in outcome.notes]
    return found + [f"twice: {key}" for key in bodies if count(key, first=True) > 1]


def dose_numbers(dose: object) -> list[object]:
    return [getattr(dose, name) for name in NUMBERS]


# Most text, most pages, most pictures, no plan, one page; each in turn in another language, paper and size.
SAMPLE = [
    ("nearly_everything", "es", True, Paper.LETTER),
    ("nearly_everything", "ar", False, Paper.LETTER),
    ("heel_pain_and_low_left_arch", "es", False, Paper.LETTER),
    ("heel_pain_and_low_left_arch", "en", True, Paper.LETTER),
    ("shoes_and_the_back", "ar", True, Paper.LETTER),
    ("shoes_and_the_back", "en", False, Paper.A4),
    (FIVE, "en", False, Paper.A4),
    ("nothing_stands_out", "es", False, Paper.A4),
    ("urgent_gives_no_plan", "ar", True, Paper.A4),
]


@pytest.mark.parametrize(("name", "language", "large", "paper"), SAMPLE)
def test_a_sample_of_the_golden_visits(
    words: Content, name: str, language: str, large: bool, paper: Paper
) -> None:
    key = SheetKey(language, large, paper)
    sound(words, cases.visit_of(GOLDEN[name]), key, most_pages(name, large))


@pytest.mark.sweep
@pytest.mark.parametrize("name", GOLDEN)
@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_every_golden_visit_on_every_paper(words: Content, name: str, language: str) -> None:
    visit = cases.visit_of(GOLDEN[name])
    for paper in Paper:
        for large in (False, True):
            sound(words, visit, SheetKey(language, large, paper), most_pages(name, large))


@pytest.mark.parametrize("paper", Paper)
def test_strong_pain_goes_to_staff_today_however_much_else_is_said(words: Content, paper: Paper) -> None:
    visit = cases.visit_of(GOLDEN["nearly_everything"])
    outcome = assess(visit, words)
    pdf = make_sheet(visit, outcome, words, visits.CLINIC, SheetKey("en", False, paper), visits.DAY).pdf
    assert "Please tell our staff today, before you start any exercise." in reading.texts(pdf)[0]


# --- each fault is found --------------------------------------------------------------------------------------


def planted(draw: Callable[[SheetCanvas], None], pages: int = 1) -> list[str]:
    """The faults of a page that is sound but for what `draw` adds to it."""
    fonts.register()
    out = io.BytesIO()
    canvas = SheetCanvas(out, False, pagesize=page_size(Paper.A4), invariant=1, pageCompression=0, lang="en")
    for _ in range(pages):
        for line in range(3):
            say(canvas, MARGIN, 700 - 20 * line, "A line of words.")
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return faults(out.getvalue(), Paper.A4, 2)


def say(
    canvas: SheetCanvas, x: float, y: float, text: str, size: float = 12, font: str = fonts.REGULAR
) -> None:
    with canvas.content("P"):
        canvas.setFont(font, size)
        canvas.drawString(x, y, text)


def nothing(canvas: SheetCanvas) -> None:
    return


def too_wide(canvas: SheetCanvas) -> None:
    say(canvas, 500, 500, "Words that go over the right margin.")


def on_the_foot(canvas: SheetCanvas) -> None:
    say(canvas, MARGIN, 34, "Words on the line of the foot.")


def line_outside(canvas: SheetCanvas) -> None:
    canvas.line(10, 400, 100, 400)


def on_one_line(canvas: SheetCanvas) -> None:
    say(canvas, MARGIN, 500, "Words and")
    say(canvas, MARGIN + 30, 500, "other words")


def lines_too_close(canvas: SheetCanvas) -> None:
    say(canvas, MARGIN, 500, "Words and")
    say(canvas, MARGIN, 495, "other words")


def no_such_letter(canvas: SheetCanvas) -> None:
    say(canvas, MARGIN, 500, "A \u4e2d here")


def clipped(canvas: SheetCanvas) -> None:
    path = canvas.beginPath()
    path.rect(100, 100, 50, 50)
    canvas.saveState()
    canvas.clipPath(path, stroke=0)
    canvas.restoreState()


def larger_than_its_frame(canvas: SheetCanvas) -> None:
    with canvas.content("Figure", alt="A box", bounds=(100, 300, 50, 50)):
        canvas.rect(100, 300, 90, 50)


def heading_at_the_end(canvas: SheetCanvas) -> None:
    say(canvas, MARGIN, 100, "A heading", 17, fonts.BOLD)


@pytest.mark.parametrize(
    ("draw", "found"),
    [
        (too_wide, "overflow: 'Words that go over"),
        (on_the_foot, "overflow: 'Words on the line of the foot.' is on the foot"),
        (line_outside, "overflow: a line at 10, 400"),
        (on_one_line, "overlap: 'Words and' and 'other words'"),
        (lines_too_close, "overlap: "),
        (no_such_letter, "missing glyph"),
        (clipped, "clipped"),
        (larger_than_its_frame, "a picture is cut: A box"),
    ],
)
def test_a_planted_fault_is_found(draw: Callable[[SheetCanvas], None], found: str) -> None:
    assert planted(nothing) == []
    assert any(found in fault for fault in planted(draw))


def test_an_exercise_without_its_first_week_and_a_note_said_twice_are_found(words: Content) -> None:
    visit = cases.visit_of(GOLDEN["heel_pain_only"])
    outcome = assess(visit, words)
    sheet = reading.whole(make_sheet(visit, outcome, words, visits.CLINIC, SheetKey("en"), visits.DAY).pdf)
    week, note = words.text("en", "exercise.calf_stretch.start"), words.text("en", "note.shoe_heel_pain.body")
    less = sheet.replace(week, "")
    assert left_out_or_doubled(words, outcome, "en", less) == ["left out: exercise.calf_stretch.start"]
    assert left_out_or_doubled(words, outcome, "en", sheet + note) == ["twice: note.shoe_heel_pain.body"]


def test_too_many_pages_are_found() -> None:
    assert planted(nothing, pages=2) == []
    assert planted(nothing, pages=3) == ["3 pages, more than 2"]


def test_a_heading_that_ends_a_page_is_found() -> None:
    assert any("orphan: 'A heading'" in fault for fault in planted(heading_at_the_end, pages=2))


def test_a_line_alone_on_its_page_is_found() -> None:
    fonts.register()
    out = io.BytesIO()
    canvas = SheetCanvas(out, False, pagesize=page_size(Paper.A4), invariant=1, pageCompression=0, lang="en")
    say(canvas, MARGIN, 700, "The last line.")
    canvas.showPage()
    canvas.save()
    assert faults(out.getvalue(), Paper.A4, 2) == ["page 1: widow: one line alone"]
