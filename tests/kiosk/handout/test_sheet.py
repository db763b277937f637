"""What a sheet says, read back from the PDF: every part of the contract, for visits of every kind."""

from dataclasses import replace
from typing import Any

import pytest

from kiosk.assess import assess
from kiosk.content.model import Content
from kiosk.handout import ClinicLine, make_sheet, notes
from kiosk.outcome import Change, NoteKind
from kiosk.ports import Paper, SheetKey
from kiosk.visit import (
    Arches,
    ArchPicture,
    Balance,
    BodySide,
    Client,
    DoseChange,
    ExerciseId,
    FootprintPicture,
    LegTrials,
    Pain,
    PainSite,
    SafetyId,
    StaffChanges,
    SymptomId,
    YesNo,
)
from tests.kiosk.handout import reading, visits
from tests.kiosk.handout.conftest import Make

pytestmark = [pytest.mark.few(3), pytest.mark.sampled(6)]

KINDS = pytest.mark.parametrize("name", visits.ALL)


# --- page 1
# --------------------------------------------------------------------------------------------------


def test_page_1_says_who_when_and_which_visit(make: Make) -> None:
    page = reading.texts(make(visits.TYPICAL).pdf)[0]
    for words in (
        "For Maria",
        "22 November 2026",
        "K7M4QX",
        "Riverside Foot Clinic",
        "It is not a diagnosis",
    ):
        assert words in page


def test_page_1_says_both_legs_the_norm_its_age_group_and_its_source(make: Make) -> None:
    page = reading.texts(make(visits.TYPICAL).pdf)[0]
    for words in ("12.3 s", "31.4 s", "About 32 seconds is typical at age 60 to 69", "best of 3 tries"):
        assert words in page
    assert "Typical times: Springer 2007" in page


def test_page_1_names_each_arch(make: Make) -> None:
    page = reading.texts(make(visits.TYPICAL).pdf)[0]
    assert "Low" in page
    assert "Typical" in page


@pytest.mark.parametrize("large", [False, True])
def test_every_finding_is_named_with_its_reason(make: Make, words: Content, large: bool) -> None:
    text = reading.whole(make(visits.TYPICAL, large).pdf)
    outcome = assess(visits.TYPICAL, words)
    assert len(outcome.findings) >= 4
    for finding in outcome.findings:
        assert words.text("en", words.title_key(finding.id, finding.side)) in text
    for reason in ("Your calves feel tight", "left heel, 4 out of 10", "fits a low arch"):
        assert reason in text


def test_a_reason_that_is_the_title_once_more_is_put_short(make: Make) -> None:
    tired = replace(visits.EMPTY, symptoms={SymptomId("foot_fatigue"): "yes"})
    page = reading.texts(make(tired).pdf)[0]
    assert page.count("tire quickly") == 1
    assert "Why: You told us this." in page


def test_two_weeks_are_said_once(make: Make) -> None:
    for visit in (visits.TYPICAL, visits.CALM):
        assert reading.texts(make(visit).pdf)[0].count("2 weeks") == 1


def test_the_ripple_marks_the_sides_and_has_no_numbers(make: Make, words: Content) -> None:
    page = reading.pages(make(visits.TYPICAL).pdf)[0]
    knee = next(piece for piece in page.words if piece.text == "Knee")
    marks = [piece.text for piece in page.words if piece.x > knee.x and abs(piece.y - knee.y) < 2]
    assert marks == ["R"]
    assert not [piece for piece in page.words if piece.text in "12345"]


def test_without_an_answer_that_points_anywhere_there_is_no_ripple(make: Make) -> None:
    assert "How it may connect" in reading.whole(make(visits.TYPICAL).pdf)
    assert "How it may connect" not in reading.whole(make(visits.EMPTY).pdf)


def test_the_names_of_both_arches_stand_on_one_line(make: Make) -> None:
    """Also when only one of them is too long to stand beside its disc."""
    arches = Arches(FootprintPicture(ArchPicture.TYPICAL), FootprintPicture(ArchPicture.NOT_SURE))
    for visit in (visits.CALM, replace(visits.EVERYTHING, arches=arches)):
        for large in (False, True):
            page = reading.pages(make(visit, large).pdf)[0]
            at = {piece.text: piece.y for piece in page.words if piece.text in ("Typical", "Not sure")}
            assert at["Typical"] == at["Not sure"]


def test_findings_stand_in_the_order_of_the_content(make: Make, words: Content) -> None:
    text = reading.whole(make(visits.TYPICAL, True).pdf)
    found = sorted(assess(visits.TYPICAL, words).findings, key=lambda f: words.findings[f.id].shown)
    at = [text.index(words.text("en", words.title_key(f.id, f.side))) for f in found]
    assert at == sorted(at)


def test_page_1_says_when_to_stop_who_to_see_and_whom_to_call(make: Make) -> None:
    page = reading.texts(make(visits.TYPICAL).pdf)[0]
    for words in (
        "Stop and rest if",
        "6 out of 10",
        "Get emergency care now",
        "See a podiatrist if",
        "If your back hurts, tell them about that too",
        "Questions? Call the clinic",
        "555 0142",
    ):
        assert words in page


@pytest.mark.parametrize(
    ("now", "line"), [(5, "pain goes to 6 out of 10 or more"), (6, "an exercise makes your pain worse")]
)
def test_who_is_past_six_already_is_told_when_to_stop_all_the_same(make: Make, now: int, line: str) -> None:
    visit = replace(visits.TYPICAL, pain=(Pain(PainSite.KNEE, BodySide.LEFT, now),))
    assert line in reading.texts(make(visit).pdf)[0]


def test_strong_pain_is_told_to_staff_before_any_exercise_and_not_told_to_build_up(make: Make) -> None:
    visit = replace(visits.EMPTY, pain=(Pain(PainSite.KNEE, BodySide.LEFT, 8),))
    said = reading.whole(make(visit).pdf)
    assert "Your pain is strong. Please tell our staff today, before you start any exercise." in said
    assert "Build up walking" not in said
    ache = replace(visit, pain=(Pain(PainSite.KNEE, BodySide.LEFT, 4),))
    assert "Build up walking" in reading.whole(make(ache).pdf)


def test_without_a_phone_the_desk_is_named(make: Make) -> None:
    page = reading.texts(make(visits.TYPICAL, clinic=ClinicLine("Clinic")).pdf)[0]
    assert "Please ask at the desk" in page.replace("please", "Please")
    assert "Call the clinic" not in page


def test_a_part_that_was_left_out_is_said_so(make: Make) -> None:
    page = reading.texts(make(visits.EMPTY).pdf)[0]
    assert page.count("We left this part out today") == 2
    assert "seconds" not in page
    assert "Nothing stands out" in page


def test_one_leg_only(make: Make) -> None:
    visit = replace(visits.EMPTY, balance=Balance(True, True, right=LegTrials(visits.trials(20))))
    page = reading.texts(make(visit).pdf)[0]
    assert "not done" in page
    assert "20 seconds" in page


def test_eyes_closed_are_said_when_they_were_tried(make: Make) -> None:
    assert "Eyes closed: left 2 seconds" in reading.texts(make(visits.EVERYTHING).pdf)[0]
    assert "Eyes closed" not in reading.texts(make(visits.TYPICAL).pdf)[0]


def test_under_18_no_norm_is_shown(make: Make) -> None:
    page = reading.texts(make(replace(visits.TYPICAL, client=Client("Tom", 2012))).pdf)[0]
    assert "typical at age" not in page
    assert "Springer" not in page


def compared(words: Content, changes: tuple[Change, ...], unchanged: tuple[str, ...] = ()) -> str:
    outcome = replace(assess(visits.TYPICAL, words), changes=changes, unchanged=unchanged)
    sheet = make_sheet(visits.TYPICAL, outcome, words, visits.CLINIC, SheetKey("en"), visits.DAY)
    return reading.texts(sheet.pdf)[0]


LONGER = Change("balance.left", 12.3, 40.0, "s")
LESS_PAIN = Change("pain.heel.left", 7, 3, "points")


def test_changes_since_last_time(make: Make, words: Content) -> None:
    page = compared(words, (LONGER, LESS_PAIN))
    assert "Standing on your left leg: 12.3 seconds, now 40 seconds" in page
    assert "Pain, left heel: 7, now 3 out of 10" in page
    assert "Keep going. Go on to the next step when the last one feels easy." in page
    assert "Since last time" not in reading.texts(make(visits.TYPICAL).pdf)[0]


def test_what_is_within_test_error_is_about_the_same(words: Content) -> None:
    page = compared(words, (), ("balance.right", "pain.heel.left"))
    assert "About the same: standing on your right leg, pain, left heel." in page
    assert "Keep going. It may take some weeks." in page


def test_what_got_worse_is_never_told_to_go_on(words: Content) -> None:
    worse = Change("pain.heel.left", 3, 7, "points")
    page = compared(words, (LONGER, worse))
    assert "It hurts more than last time. Go back one step" in page
    assert "Keep going." not in page.split("Since last time")[1].split("Stop and rest")[0]
    assert "You stood for less time" in compared(words, (Change("balance.left", 40.0, 12.3, "s"),))


# --- page 2
# --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "visit", [visits.TYPICAL, visits.EVERYTHING, visits.CALM], ids=["typical", "everything", "calm"]
)
@pytest.mark.parametrize("large", [False, True])
def test_every_exercise_is_there_complete(
    make: Make, words: Content, visit: visits.Visit, large: bool
) -> None:
    text = reading.whole(make(visit, large).pdf)
    exercises = assess(visit, words).exercises
    assert exercises
    for exercise in exercises:
        for part in ("name", "cue", "avoid"):
            assert words.text("en", f"exercise.{exercise.id}.{part}") in text
        first = next(f for f in assess(visit, words).findings if f.id == exercise.because[0])
        assert f"Why: {words.text('en', words.title_key(first.id, first.side))}" in text


def test_the_dose_is_all_there(make: Make) -> None:
    page = reading.texts(make(visits.TYPICAL).pdf)[1]
    # The sole stretch: 1 set of 10, 10 s each, three times a day, every day, left foot.
    assert "Sets 1 Reps 10 Hold 10 s A day 3 Days 7 Side left" in page


def test_the_log_has_a_row_for_each_exercise_and_the_days(make: Make, words: Content) -> None:
    page = reading.texts(make(visits.TYPICAL).pdf)[1]
    assert "Mon Tue Wed Thu Fri Sat Sun" in page
    for k, exercise in enumerate(assess(visits.TYPICAL, words).exercises, start=1):
        assert f"{k} {words.text('en', f'exercise.{exercise.id}.name')}" in page


def test_shoes_insoles_and_the_programme(make: Make, words: Content) -> None:
    text = reading.whole(make(visits.TYPICAL).pdf)
    outcome = assess(visits.TYPICAL, words)
    for kind, title in ((NoteKind.FOOTWEAR, "Shoes"), (NoteKind.ORTHOTIC, "Insoles")):
        assert title in text
        assert words.text("en", f"note.{outcome.notes_of(kind)[0].id}.body") in text
    assert "Next step: Strong Feet class" in text
    assert "Next step" not in reading.whole(make(visits.TYPICAL, clinic=ClinicLine("Clinic", "1")).pdf)


@pytest.mark.parametrize("name", visits.ALL)
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("paper", Paper)
def test_there_is_always_a_note_on_shoes_and_on_insoles(
    make: Make, words: Content, name: str, large: bool, paper: Paper
) -> None:
    text = reading.whole(make(visits.ALL[name], large, paper).pdf)
    outcome = assess(visits.ALL[name], words)
    for kind in (NoteKind.FOOTWEAR, NoteKind.ORTHOTIC):
        if outcome.notes_of(kind) and not outcome.screening.tier.stops_plan:
            body = words.text("en", f"note.{outcome.notes_of(kind)[0].id}.body")
            assert notes.first_sentence(body) in text


@pytest.mark.parametrize("large", [False, True])
def test_the_six_weeks_are_said(make: Make, words: Content, large: bool) -> None:
    text = reading.whole(make(visits.EVERYTHING, large).pdf).replace("\xa0", " ")
    for exercise in assess(visits.EVERYTHING, words).exercises:
        for step in words.exercises[exercise.id].steps:
            assert f"Week {step.from_week}: {words.text('en', f'exercise.{exercise.id}.{step.name}')}" in text
    assert "Go on to the next step only when the last one feels easy" in text


@pytest.mark.parametrize("large", [False, True])
def test_a_changed_dose_is_said_and_nothing_against_it(make: Make, words: Content, large: bool) -> None:
    calf = ExerciseId("calf_stretch")
    usual = words.exercises[calf].dose
    dose = DoseChange(calf, usual.sets, None, None, 20, usual.rest_s, 1, 6)
    visit = replace(visits.TYPICAL, staff=StaffChanges(doses=(dose,)))
    text = reading.whole(make(visit, large).pdf).replace("\xa0", " ")
    assert "Week 3: Take a longer step back. All 6 weeks: keep to the numbers above." in text
    assert "Do it 3 times a day." not in text
    assert "20 s" in text
    assert text.count("All 6 weeks:") == 1


@pytest.mark.parametrize("name", visits.ALL)
@pytest.mark.parametrize("paper", Paper)
def test_large_print_has_four_pages_at_most(make: Make, name: str, paper: Paper) -> None:
    assert make(visits.ALL[name], True, paper).pages <= 4


def test_a_note_from_staff_is_printed(make: Make) -> None:
    assert "From our staff: Only two of them." in reading.whole(
        make(visits.with_note(visits.TYPICAL, "Only two of them.")).pdf
    )


@pytest.mark.parametrize("large", [False, True])
def test_no_findings_no_exercises_and_no_second_page(make: Make, large: bool) -> None:
    sheet = make(visits.EMPTY, large)
    text = reading.whole(sheet.pdf)
    assert sheet.pages == (2 if large else 1)
    assert "There are no exercises today" in text
    assert "Next step: Strong Feet class" in text
    # Nothing to carry, so no square.
    assert "Point your phone" not in text


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"pain": (Pain(PainSite.SHIN, BodySide.LEFT, 8, 9),)}, "as your pain is strong"),
        (
            {
                "symptoms": {SymptomId("foot_fatigue"): "yes"},
                "safety": {SafetyId("recent_foot_or_leg_surgery"): YesNo.YES},
            },
            "do not go with your safety answers",
        ),
        (
            {
                "symptoms": {SymptomId("tight_hamstrings"): "yes"},
                "staff": StaffChanges((), (ExerciseId("hip_bridge"), ExerciseId("calf_stretch"))),
            },
            "Our staff took the exercises out",
        ),
    ],
)
def test_a_sheet_without_a_plan_says_why(make: Make, changed: dict[str, Any], said: str) -> None:
    sheet = make(replace(visits.EMPTY, **changed))
    text = reading.whole(sheet.pdf)
    assert sheet.pages == 1
    assert said in text
    # Whoever should talk to a person first is not sent to a class.
    assert "Strong Feet class" not in text


# --- urgent
# --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("visit", "said"),
    [
        (visits.URGENT, "Please go to the desk now. Show this sheet."),
        (visits.EMERGENCY, "Tell our staff now. Show this sheet."),
    ],
)
def test_what_to_do_now_is_the_largest_line_after_the_title(
    make: Make, visit: visits.Visit, said: str
) -> None:
    page = reading.pages(make(visit).pdf)[0]
    sizes = {piece.text: piece.size for piece in page.words}
    assert "Bold" in next(piece.font for piece in page.words if piece.text == said)
    larger = {text for text, size in sizes.items() if size > sizes[said]} - {"!"}
    assert all(text.startswith("Please see our staff") for text in larger), larger


@pytest.mark.parametrize(
    ("visit", "title", "reasons"),
    [
        (visits.URGENT, "Please see our staff now", ("hot, swollen or red calf", "fever")),
        (visits.EMERGENCY, "Please see our staff now", ("numb feeling between your legs",)),
    ],
)
@pytest.mark.parametrize("large", [False, True])
def test_urgent_is_one_page_with_reasons_and_no_plan(
    make: Make, visit: visits.Visit, title: str, reasons: tuple[str, ...], large: bool
) -> None:
    sheet = make(visit, large)
    text = reading.whole(sheet.pdf)
    assert sheet.pages == 1
    assert title in text
    assert all(reason in text for reason in reasons)
    assert "555 0142" in text
    for words in ("exercises\n", "Sets", "Your plan", "What stands out", "seconds", "Shoes"):
        assert words not in text
