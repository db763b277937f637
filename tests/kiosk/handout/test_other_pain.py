"""Pain that leads to nothing of ours: the sheet names the place and who should look at it, whatever else it says."""

import itertools
from dataclasses import replace

import pytest

from kiosk.assess import assess
from kiosk.content.model import Content
from kiosk.handout import make_sheet
from kiosk.outcome import NoPlan
from kiosk.ports import SheetKey
from kiosk.visit import BodySide, Pain, PainSite
from tests.kiosk.handout import reading, visits
from tests.kiosk.handout.conftest import Make

pytestmark = pytest.mark.few(3)

ACHES = (Pain(PainSite.ANKLE, BodySide.RIGHT, 6, 7, 104), Pain(PainSite.HIP, BodySide.LEFT, 6, 8, 104))


def test_pain_that_leads_to_nothing_is_named_and_somebody_else_is(make: Make) -> None:
    said = reading.whole(make(replace(visits.EMPTY, pain=ACHES)).pdf)
    assert "You told us about pain here: right ankle, left hip." in said
    assert "Please show your sheet to our staff, a doctor or a podiatrist." in said
    for calm in ("othing stands out", "something starts to hurt", visits.CLINIC.programme):
        assert calm not in said


def test_pain_that_leads_to_nothing_is_named_beside_what_stands_out(make: Make) -> None:
    visit = replace(visits.TYPICAL, pain=(*(visits.TYPICAL.pain or ()), *ACHES))
    said = "You also told us about pain here: right ankle, left hip."
    assert said in reading.texts(make(visit).pdf)[0]
    assert "also told us about pain" not in reading.whole(make(visits.TYPICAL).pdf)


def test_a_visit_assessed_before_there_was_such_a_reason_is_told_no_less(words: Content) -> None:
    visit = replace(visits.EMPTY, pain=ACHES)
    older = replace(assess(visit, words), no_plan=NoPlan.NOTHING_FOUND)
    said = reading.whole(make_sheet(visit, older, words, visits.CLINIC, SheetKey("en"), visits.DAY).pdf)
    assert "othing stands out" not in said
    assert "ours are not for the pain you told us about" in said


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_many_sore_places_beside_twenty_findings_still_fit_and_are_named(
    words: Content, language: str
) -> None:
    """Left and right of one place are named as both; the fullest page says it in fewer words."""
    quiet = [site for site in PainSite if site not in (PainSite.LOW_BACK, PainSite.KNEE, PainSite.HEEL)][:5]
    sore = [
        Pain(site, side, 5, 6) for site, side in itertools.product(quiet, (BodySide.LEFT, BodySide.RIGHT))
    ]
    kept = (p for p in visits.EVERYTHING.pain or () if p.site not in quiet)
    visit = replace(visits.EVERYTHING, pain=(*kept, *sore))
    outcome = assess(visit, words)
    assert len(outcome.findings) >= 18
    sheet = make_sheet(visit, outcome, words, visits.CLINIC, SheetKey(language), visits.DAY)
    assert sheet.pages == 2
    if language == "en":
        said = reading.texts(sheet.pdf)[0]
        assert "Tell our staff or a doctor about this pain too: both hips, both shins, both calves" in said
