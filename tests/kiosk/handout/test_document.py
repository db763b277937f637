"""The sheet as a document: paper, pages, fonts, and the same bytes for the same visit, wherever and whenever."""

import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.assess import assess
from kiosk.content.model import Content
from kiosk.errors import UserFacing
from kiosk.handout import make_sheet
from kiosk.ports import Paper, SheetKey
from kiosk.visit import (
    ExerciseId,
    StaffChanges,
)
from tests.kiosk.handout import reading, visits
from tests.kiosk.handout.conftest import Make

pytestmark = [pytest.mark.few(3), pytest.mark.sampled(6)]

KINDS = pytest.mark.parametrize("name", visits.ALL)


@KINDS
def test_every_page_has_its_number_code_and_content_version(make: Make, words: Content, name: str) -> None:
    sheet = make(visits.ALL[name])
    pages = reading.texts(sheet.pdf)
    assert len(pages) == sheet.pages
    for number, page in enumerate(pages, start=1):
        assert f"K7M4QX · page {number} of {len(pages)}" in page
        assert f"Content {words.version}" in page


@pytest.mark.parametrize("paper", Paper)
def test_the_paper_is_the_one_asked_for(make: Make, paper: Paper) -> None:
    box = reading.reader(make(visits.CALM, paper=paper).pdf).pages[0].mediabox
    wanted = (595.28, 841.89) if paper is Paper.A4 else (612, 792)
    assert (float(box.width), float(box.height)) == pytest.approx(wanted, abs=0.01)


def test_the_documents_own_data_hold_no_person(make: Make) -> None:
    pdf = reading.reader(make(visits.TYPICAL).pdf)
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Footing sheet, visit K7M4QX"
    assert "Maria" not in str(dict(pdf.metadata))
    root = pdf.root_object
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert root["/ViewerPreferences"]["/Duplex"] == "/DuplexFlipLongEdge"


def test_both_weights_are_embedded_as_subsets_and_nothing_else_is_used(make: Make) -> None:
    for page in reading.reader(make(visits.TYPICAL).pdf).pages:
        for font in page["/Resources"]["/Font"].values():
            font = font.get_object()
            if font["/Subtype"] == "/TrueType":
                assert "+AtkinsonHyperlegible" in font["/BaseFont"]
                assert "/FontFile2" in font["/FontDescriptor"]
    used = {words.font for page in reading.pages(make(visits.TYPICAL).pdf) for words in page.words}
    assert len(used) == 2
    assert all("AtkinsonHyperlegible" in name for name in used)


@KINDS
@pytest.mark.parametrize("large", [False, True])
def test_the_same_visit_gives_the_same_bytes(make: Make, name: str, large: bool) -> None:
    first, again = make(visits.ALL[name], large), make(visits.ALL[name], large)
    assert first.pdf == again.pdf
    assert first.sha256 == hashlib.sha256(first.pdf).hexdigest()


ELSEWHERE = (
    {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LANG": "ar_EG.UTF-8", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "4242", "TZ": "America/Los_Angeles", "LANG": "de_DE.UTF-8", "SOURCE_DATE_EPOCH": "1"},
)


@pytest.mark.parametrize("elsewhere", ELSEWHERE, ids=["east", "west"])
def test_another_machine_gives_the_same_bytes(
    make: Make, words: Content, elsewhere: dict[str, str], tmp_path: Path
) -> None:
    """Another process, folder, home, clock, locale and order of hashes; no fonts of the system are asked for."""
    code = (
        "from kiosk import content; from kiosk.assess import assess; from kiosk.handout import make_sheet;"
        "from kiosk.ports import SheetKey; from tests.kiosk.handout import visits as v; c = content.load();"
        "o = assess(v.EVERYTHING, c);"
        "print(*(make_sheet(v.EVERYTHING, o, c, v.CLINIC, SheetKey(*k), v.DAY).sha256"
        " for k in (('ar',), ('es', True), ('en',))))"
    )
    env = {"PATH": os.environ["PATH"], "PYTHONPATH": str(Path.cwd()), "HOME": str(tmp_path), **elsewhere}
    other = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=env, cwd=tmp_path
    )
    outcome = assess(visits.EVERYTHING, words)
    here = [
        make_sheet(visits.EVERYTHING, outcome, words, visits.CLINIC, key, visits.DAY).sha256
        for key in (SheetKey("en"), SheetKey("ar"), SheetKey("es", True))
    ]
    # Made in another order here: what was made before in the same process makes no difference either.
    assert other.stdout.split() == [here[1], here[2], here[0]]


# --- after an update of the content ---------------------------------------------------------------------------


def test_a_new_form_of_an_old_sheet_has_the_old_plan_and_names_both_versions(words: Content) -> None:
    outcome = assess(visits.TYPICAL, words)
    newer = replace(words, version="9.9")
    key = SheetKey("en", large_print=True)
    text = reading.whole(make_sheet(visits.TYPICAL, outcome, newer, visits.CLINIC, key, visits.DAY).pdf)
    assert f"Content 9.9, visit {words.version}" in text
    for exercise in outcome.exercises:
        assert words.text("en", f"exercise.{exercise.id}.name") in text


def test_what_an_update_took_out_cannot_be_said_in_another_form(words: Content) -> None:
    outcome = assess(visits.TYPICAL, words)
    gone = outcome.exercises[0].id
    newer = replace(words, exercises={id: one for id, one in words.exercises.items() if id != gone})
    with pytest.raises(UserFacing, match="Print the sheet as it was first made"):
        make_sheet(visits.TYPICAL, outcome, newer, visits.CLINIC, SheetKey("en"), visits.DAY)


def test_what_differs_gives_other_bytes(make: Make, words: Content) -> None:
    outcome = assess(visits.TYPICAL, words)
    later = make_sheet(visits.TYPICAL, outcome, words, visits.CLINIC, SheetKey("en"), date(2026, 11, 23))
    assert later.sha256 != make(visits.TYPICAL).sha256


def test_a_language_that_is_not_there(words: Content) -> None:
    outcome = assess(visits.CALM, words)
    with pytest.raises(UserFacing, match="not available in this language"):
        make_sheet(visits.CALM, outcome, words, visits.CLINIC, SheetKey("xx"), visits.DAY)


def test_staff_may_add_a_fifth_exercise(make: Make, words: Content) -> None:
    visit = replace(visits.TYPICAL, staff=StaffChanges(exercises_add=(ExerciseId("tib_raises"),)))
    assert len(assess(visit, words).exercises) == 5
    sheet = make(visit)
    assert sheet.pages == 3
    assert "Your plan: five exercises" in reading.texts(sheet.pdf)[1]
    assert words.text("en", "exercise.tib_raises.cue") in reading.whole(sheet.pdf)


def test_both_sides_are_named_by_letter_not_by_colour_alone(make: Make) -> None:
    letters = [w.text for w in reading.pages(make(visits.TYPICAL).pdf)[0].words if w.text in ("L", "R")]
    assert letters.count("L") >= 2
    assert letters.count("R") >= 2
