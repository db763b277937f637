"""Everything fits, always: on the paper, inside the margins, on two pages, with no text over other text."""

import itertools
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.assess import assess
from kiosk.content.model import Content
from kiosk.figures.svg import ILLUSTRATIONS
from kiosk.handout import ClinicLine, layout
from kiosk.handout.job import Job
from kiosk.handout.kit import Stack
from kiosk.handout.look import BOTTOM, GAP, LARGE, MARGIN, ORDINARY, page_size
from kiosk.ports import Paper, SheetKey
from kiosk.visit import (
    Arches,
    Balance,
    BodySide,
    FootprintMorph,
    LegTrials,
    Pain,
    PainSite,
    SafetyId,
    SymptomId,
    Visit,
    YesNo,
)
from tests.helpers.draws import draws
from tests.kiosk.handout import reading, visits
from tests.kiosk.handout.conftest import Make

pytestmark = pytest.mark.sampled(7)

LONG_CLINIC = ClinicLine("W" * 60, "+49 (0) 30 1234567890 ext. 12345"[:30], "programme " * 16)
LONGEST_NAME = "W" * 40
LONGEST_NOTE = ("Please rest. " * 40)[:400].strip()

# Never urgent, so that there is always a plan.
CAUTIONS = (
    "diabetes",
    "blood_thinners",
    "numb_feet",
    "pregnant",
    "osteoporosis",
    "fall_with_injury_or_two_falls",
)


@st.composite
def any_visit(draw: st.DrawFn) -> Visit:
    """Any mixture of answers, pain, balance and arches."""
    words = Content_.get()
    symptoms = {
        q.id: draw(st.sampled_from(q.answers)) for q in words.symptoms if q.answers and draw(st.booleans())
    }
    places = st.builds(
        Pain, st.sampled_from(PainSite), st.sampled_from(BodySide), st.integers(0, 10), st.none()
    )
    pain = draw(st.lists(places, max_size=6, unique_by=lambda p: (p.site, p.side)))
    seconds = st.lists(st.integers(0, 450).map(lambda n: n / 10), max_size=3)
    legs = [LegTrials(visits.trials(*draw(seconds)), visits.trials(*draw(seconds))) for _ in range(2)]
    index = st.none() | st.floats(0.1, 0.33).map(FootprintMorph)
    return replace(
        visits.EMPTY,
        client=replace(visits.EMPTY.client, first_name="Jo", birth_year=draw(st.integers(1930, 2012))),
        safety={SafetyId(id): YesNo.YES for id in CAUTIONS if draw(st.booleans())},
        symptoms={SymptomId(id): answer for id, answer in symptoms.items()},
        pain=tuple(pain),
        balance=Balance(True, True, *legs),
        arches=Arches(draw(index), draw(index)),
    )


class Content_:
    """The content for strategies, which take no fixtures; read at the first example."""

    _read: Content | None = None

    @classmethod
    def get(cls) -> Content:
        from kiosk import content

        cls._read = cls._read or content.load()
        return cls._read


def check_page(page: reading.Page, paper: Paper) -> None:
    """All ink inside the margins; no piece of text over another one."""
    wide, tall = page_size(paper)
    for piece in page.words:
        assert piece.x >= MARGIN - 0.5, piece
        assert piece.x + piece.width <= wide - MARGIN + 0.5, piece
        assert BOTTOM - 0.5 <= piece.y <= tall - MARGIN, piece
    for x, y in page.points:
        # The norm's triangle may stand out by half its width, 6 points.
        assert MARGIN - 6 <= x <= wide - MARGIN + 6
        assert BOTTOM <= y <= tall - MARGIN + 0.5
    # Letters without width have no ink: they stand for what a glyph beside them draws.
    inked = [piece for piece in page.words if piece.width > 0]
    for one, other in itertools.combinations(inked, 2):
        same_line = abs(one.y - other.y) < 0.55 * min(one.size, other.size)
        # Letters of a word may be set closer than their widths.
        close = max(0.8, 0.05 * min(one.size, other.size))
        apart = one.x + one.width <= other.x + close or other.x + other.width <= one.x + close
        assert not same_line or apart, (one, other)


@pytest.mark.parametrize("name", visits.ALL)
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("paper", Paper)
def test_all_ink_is_inside_the_margins_and_no_text_over_text(
    make: Make, name: str, large: bool, paper: Paper
) -> None:
    pdf = make(visits.ALL[name], large, paper).pdf
    for page in reading.pages(pdf):
        check_page(page, paper)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("large", [False, True])
def test_the_longest_of_everything_is_still_inside(make: Make, paper: Paper, large: bool) -> None:
    visit = visits.with_note(visits.with_name(visits.EVERYTHING, LONGEST_NAME), LONGEST_NOTE)
    pdf = make(visit, large, paper, LONG_CLINIC).pdf
    for page in reading.pages(pdf):
        check_page(page, paper)
    text = reading.whole(pdf)
    assert "From our staff" in text
    assert text.replace(" ", "").count("W" * 40) >= 2


@pytest.mark.parametrize("name", visits.ALL)
@pytest.mark.parametrize("paper", Paper)
def test_one_sheet_of_paper(make: Make, name: str, paper: Paper) -> None:
    assert make(visits.ALL[name], paper=paper).pages <= 2


@settings(max_examples=draws(10), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(any_visit(), st.sampled_from(Paper))
def test_any_visit_fits_one_sheet(make: Make, visit: Visit, paper: Paper) -> None:
    sheet = make(visit, paper=paper)
    planned = assess(visit, Content_.get()).no_plan is None
    assert sheet.pages == (2 if planned else 1)
    for page in reading.pages(sheet.pdf):
        check_page(page, paper)


@settings(max_examples=draws(15), deadline=None)
@given(any_visit(), st.sampled_from(Paper), st.booleans())
def test_no_page_is_higher_than_its_room(visit: Visit, paper: Paper, large: bool) -> None:
    words = Content_.get()
    look = LARGE if large else ORDINARY
    key = SheetKey("en", large, paper)
    job = Job(visit, assess(visit, words), words, LONG_CLINIC, key, visits.DAY, look, ILLUSTRATIONS)
    width, height = layout.room(job)
    for page in layout.pages(job):
        assert Stack(page, GAP).height(width) <= height


def test_every_finding_is_named_even_when_there_are_twenty(make: Make, words: Content) -> None:
    text = reading.texts(make(visits.EVERYTHING).pdf)[0]
    findings = assess(visits.EVERYTHING, words).findings
    assert len(findings) >= 18
    for finding in findings:
        assert words.text("en", words.title_key(finding.id, finding.side)) in text


def test_body_is_12_points_and_large_print_18(make: Make) -> None:
    for large, body, least in ((False, 12, 8.9), (True, 18, 13)):
        pieces = [p for page in reading.pages(make(visits.TYPICAL, large).pdf) for p in page.words]
        sentences = [
            p
            for p in pieces
            if len(p.text) > 25
            and "Content" not in p.text
            and "Clinic" not in p.text
            and "square" not in p.text
            and "internet" not in p.text
        ]
        assert len(sentences) > 30
        assert min(p.size for p in sentences) >= body - 0.01
        assert min(p.size for p in pieces if len(p.text) > 1) >= least
