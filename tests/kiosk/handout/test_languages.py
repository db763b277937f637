"""The sheet in every other language: two pages, nothing over anything, nothing shortened, its own numbers and dates."""

import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk import content
from kiosk.assess import assess
from kiosk.content.model import Content
from kiosk.content.texts import REFERENCE
from kiosk.figures.svg import ILLUSTRATIONS
from kiosk.handout import fonts, layout, make_sheet, shaping
from kiosk.handout.exercises import DoseTable, dose_cells
from kiosk.handout.job import Job
from kiosk.handout.kit import Stack
from kiosk.handout.look import GAP, LARGE, ORDINARY
from kiosk.outcome import PlannedExercise, PlanSide
from kiosk.ports import Paper, SheetKey
from kiosk.visit import Visit
from tests.helpers.draws import draws
from tests.kiosk.handout import reading, visits
from tests.kiosk.handout.test_fit import LONG_CLINIC, any_visit, check_page

pytestmark = pytest.mark.sampled(7)

CODES = [code for code in content.load().languages if code != REFERENCE]


def job_of(visit: Visit, words: Content, code: str, paper: Paper = Paper.LETTER, large: bool = False) -> Job:
    key = SheetKey(code, large, paper)
    look = LARGE if large else ORDINARY
    return Job(visit, assess(visit, words), words, visits.CLINIC, key, visits.DAY, look, ILLUSTRATIONS)


@pytest.mark.parametrize("name", visits.ALL)
@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("code", CODES)
def test_one_sheet_of_paper(words: Content, code: str, name: str, paper: Paper) -> None:
    visit = visits.ALL[name]
    sheet = make_sheet(
        visit, assess(visit, words), words, visits.CLINIC, SheetKey(code, False, paper), visits.DAY
    )
    assert sheet.pages <= 2
    for page in reading.pages(sheet.pdf):
        check_page(page, paper)


@pytest.mark.parametrize("code", CODES)
def test_large_print_is_inside_too(words: Content, code: str) -> None:
    visit = visits.EVERYTHING
    key = SheetKey(code, True, Paper.LETTER)
    for page in reading.pages(
        make_sheet(visit, assess(visit, words), words, LONG_CLINIC, key, visits.DAY).pdf
    ):
        check_page(page, Paper.LETTER)


@settings(max_examples=draws(12), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(any_visit(), st.sampled_from(CODES), st.sampled_from(Paper))
def test_any_visit_fits_one_sheet(words: Content, visit: Visit, code: str, paper: Paper) -> None:
    job = job_of(visit, words, code, paper)
    width, height = layout.room(job)
    pages = layout.pages(job)
    assert len(pages) == (2 if job.outcome.no_plan is None else 1)
    assert all(Stack(page, GAP).height(width) <= height for page in pages)


@pytest.mark.parametrize("code", CODES)
def test_names_of_exercises_and_the_corner_of_the_log_are_whole(words: Content, code: str) -> None:
    job = job_of(visits.TYPICAL, words, code)
    width, _ = layout.room(job)
    room = width * 0.34 - 10
    said = [f"6 {job.say(f'exercise.{id}.name')}" for id in words.exercises]
    for text, font in [
        *((text, fonts.REGULAR) for text in said),
        (job.say("sheet.log.short"), fonts.BOLD),
    ]:
        assert shaping.width(text, font, job.look.body) <= room, text


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("large", [False, True])
def test_every_dose_fits_its_card(words: Content, code: str, large: bool) -> None:
    job = job_of(visits.TYPICAL, words, code, large=large)
    width, _ = layout.room(job)
    card = (width if large else (width - 8) / 2) - 14
    entries = itertools.product(words.exercises.items(), PlanSide)
    for (id, entry), side in entries:
        dose = entry.dose
        planned = PlannedExercise(
            id=id,
            side=side,
            sets=dose.sets,
            reps=dose.reps,
            hold_s=dose.hold_s,
            seconds=dose.seconds,
            rest_s=dose.rest_s,
            per_day=dose.per_day,
            per_week=dose.per_week,
            because=(),
        )
        cells = dose_cells(job, planned)
        small = job.look.small * 0.95
        needs = sum(
            max(shaping.width(name, fonts.REGULAR, small), shaping.width(value, fonts.BOLD, job.look.body))
            for name, value in cells
        )
        assert needs + 4 * len(cells) <= card, (id, side)
        assert DoseTable(job, planned).height(card) > 0


def test_numbers_and_dates_in_spanish(words: Content) -> None:
    visit = visits.TYPICAL
    key = SheetKey("es", False, Paper.A4)
    text = reading.whole(make_sheet(visit, assess(visit, words), words, visits.CLINIC, key, visits.DAY).pdf)
    assert "22 de noviembre de 2026" in text
    assert "31,4 segundos" in text
    assert "31.4" not in text
