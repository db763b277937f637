"""Inputs applied to a visit: what is taken, what is refused, and what else changes with them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import content as content_files
from kiosk.answers import apply, birth_years
from kiosk.errors import Refused
from kiosk.inputs import (
    ArchGiven,
    BirthYearGiven,
    ConsentGiven,
    FirstNameGiven,
    Input,
    LanguageChosen,
    LegFinished,
    PainPlaces,
    PainRated,
    ReferenceGiven,
    SafetyAnswered,
    Seen,
    SymptomAnswered,
    TrialDone,
    TrialsRedone,
)
from kiosk.measures.arch import LENGTH_DIFFERENCE_PATH
from kiosk.measures.balance import MAX_KEPT_TRIALS
from kiosk.visit import (
    AhiSystem,
    ArchHeight,
    BalanceTrial,
    BodySide,
    EndedBy,
    Eyes,
    Pain,
    PainSite,
    SafetyId,
    Side,
    SymptomId,
    Visit,
    VisitCode,
    VoidReason,
    YesNo,
)
from tests.helpers.walks import NOW, start

CONTENT = content_files.load()
VISIT = start().visit


def taken(given: Input, visit: Visit = VISIT) -> Visit:
    return apply(visit, given, CONTENT, NOW)


def refused(given: Input, visit: Visit = VISIT) -> list[str]:
    with pytest.raises(Refused) as error:
        apply(visit, given, CONTENT, NOW)
    return [fault.path for fault in error.value.faults]


def tried(seconds: float, ended_by: EndedBy = EndedBy.CLIENT, reason: VoidReason | None = None) -> TrialDone:
    return TrialDone(Side.LEFT, Eyes.OPEN, BalanceTrial(round(seconds * 1000), ended_by, reason))


def test_seen_changes_nothing() -> None:
    assert taken(Seen()) is VISIT


def test_a_language_that_is_not_offered_is_refused() -> None:
    assert refused(LanguageChosen("xx")) == ["language"]


def test_the_visit_begins_with_consent() -> None:
    fresh = replace(VISIT, code=VisitCode(""), store=False, started_at=NOW.replace(year=2020))
    assert taken(ConsentGiven(True), fresh).started_at == NOW
    assert taken(ConsentGiven(True), fresh).store


def test_deciding_again_keeps_the_time_of_the_first_consent() -> None:
    begun = replace(VISIT, started_at=NOW.replace(year=2020))
    again = taken(ConsentGiven(False), begun)
    assert again.started_at.year == 2020
    assert not again.store


def _name(text: str) -> str | None:
    try:
        return taken(FirstNameGiven(text)).client.first_name
    except Refused:
        return "refused"


@given(st.text(max_size=60))
def test_a_name_is_cleaned_or_refused_and_never_breaks(text: str) -> None:
    name = _name(text)
    assert name is None or (name.strip() == name and 0 < len(name) <= 40)
    assert all(c.isprintable() or c in "\u200c\u200d" for c in name or "")


def test_an_empty_name_is_no_name() -> None:
    assert taken(FirstNameGiven("  ")).client.first_name is None


def test_ten_thousand_characters_are_refused() -> None:
    assert refused(ReferenceGiven("x" * 10_000)) == ["client.reference"]


@pytest.mark.parametrize("year", [birth_years(NOW)[0] - 1, birth_years(NOW)[-1] + 1, 0, 99999])
def test_birth_years_out_of_reach(year: int) -> None:
    assert refused(BirthYearGiven(year)) == ["client.birth_year"]


def test_an_unknown_safety_question_is_refused() -> None:
    assert refused(SafetyAnswered({SafetyId("no_such"): YesNo.NO})) == ["safety.no_such"]


def test_places_that_stay_keep_their_rating() -> None:
    heel, knee = (PainSite.HEEL, BodySide.LEFT), (PainSite.KNEE, BodySide.RIGHT)
    visit = taken(PainPlaces((heel,)))
    visit = taken(PainRated(Pain(*heel, now=4, worst=7, weeks=9)), visit)
    visit = taken(PainPlaces((knee, heel)), visit)
    assert visit.pain is not None
    assert [p.site for p in visit.pain] == [PainSite.KNEE, PainSite.HEEL]
    assert visit.pain[1].worst == 7
    assert visit.pain[0].worst is None


@pytest.mark.parametrize(("now", "worst"), [(11, 11), (-1, 3), (6, 5)])
def test_pain_out_of_the_scale_is_refused(now: int, worst: int) -> None:
    visit = taken(PainPlaces(((PainSite.HEEL, BodySide.LEFT),)))
    assert refused(PainRated(Pain(PainSite.HEEL, BodySide.LEFT, now, worst)), visit)


def test_a_follow_up_goes_with_the_answer_that_led_to_it() -> None:
    visit = taken(SymptomAnswered(SymptomId("insoles"), "shop_bought"))
    visit = taken(SymptomAnswered(SymptomId("insoles_months"), 12), visit)
    visit = taken(SymptomAnswered(SymptomId("insoles"), "none"), visit)
    assert SymptomId("insoles_months") not in visit.symptoms


@pytest.mark.parametrize(
    ("id", "answer"), [("tight_calves", "maybe"), ("leg_length_mm", 61), ("leg_length_mm", "3")]
)
def test_answers_that_are_none_are_refused(id: str, answer: str | int) -> None:
    visit = taken(SymptomAnswered(SymptomId("leg_length"), "told_different"))
    assert refused(SymptomAnswered(SymptomId(id), answer), visit) == [f"symptoms.{id}"]


def test_three_valid_tries_and_no_more() -> None:
    visit = VISIT
    for seconds in (3, 4, 5):
        visit = taken(tried(seconds), visit)
    assert refused(tried(6), visit) == ["balance.left.eyes_open"]


def test_void_tries_are_kept_but_not_without_end() -> None:
    visit = VISIT
    for _ in range(MAX_KEPT_TRIALS):
        visit = taken(tried(1, EndedBy.VOID, VoidReason.INTERRUPTED), visit)
    assert refused(tried(1, EndedBy.VOID, VoidReason.INTERRUPTED), visit)


def test_a_try_taken_back_keeps_its_time_and_reason() -> None:
    visit = taken(tried(3.2))
    redo = TrialsRedone(Side.LEFT, Eyes.OPEN, BalanceTrial(3200, EndedBy.VOID, VoidReason.TOUCHED_SUPPORT))
    (trial,) = taken(redo, visit).balance.left.eyes_open
    assert (trial.stance_duration_ms, trial.valid, trial.void_reason) == (
        3200,
        False,
        VoidReason.TOUCHED_SUPPORT,
    )


@pytest.mark.parametrize("ms", [-1, 45_001])
def test_times_out_of_range_are_refused(ms: int) -> None:
    assert refused(TrialDone(Side.LEFT, Eyes.OPEN, BalanceTrial(ms, EndedBy.CLIENT)))


def test_going_on_without_a_try_leaves_the_leg_out() -> None:
    assert taken(LegFinished(Side.RIGHT)).balance.left_out == {Side.RIGHT}
    assert not taken(LegFinished(Side.LEFT), taken(tried(3))).balance.left_out


def test_an_arch_value_that_may_be_right_asks_first() -> None:
    odd = ArchHeight(AhiSystem.AHIMS, standing_dorsum_mm=95, truncated_mm=190, foot_length_mm=260)
    with pytest.raises(Refused) as error:
        taken(ArchGiven(Side.LEFT, odd))
    asked = [f.path for f in error.value.faults if f.question]
    assert asked
    assert len(asked) == len(error.value.faults)
    confirmed = taken(ArchGiven(Side.LEFT, odd, frozenset(asked)))
    assert confirmed.arches.left == odd


def _foot(length_mm: float) -> ArchHeight:
    return ArchHeight(AhiSystem.AHIMS, standing_dorsum_mm=63, truncated_mm=186, foot_length_mm=length_mm)


def test_feet_that_differ_more_than_feet_do_are_asked_about_like_in_a_file() -> None:
    one = taken(ArchGiven(Side.LEFT, _foot(255)))
    with pytest.raises(Refused) as error:
        taken(ArchGiven(Side.RIGHT, _foot(270)), one)
    (fault,) = error.value.faults
    assert (fault.path, bool(fault.question)) == (LENGTH_DIFFERENCE_PATH, True)
    confirmed = taken(ArchGiven(Side.RIGHT, _foot(270), frozenset({fault.path})), one)
    assert confirmed.arches.right == _foot(270)
    assert refused(ArchGiven(Side.LEFT, _foot(254)), confirmed), "a new measure is asked about anew"
    assert taken(ArchGiven(Side.RIGHT, None), confirmed).confirmed == frozenset()


def test_feet_of_two_people_are_refused_whatever_is_confirmed() -> None:
    one = taken(ArchGiven(Side.LEFT, _foot(240)))
    assert refused(ArchGiven(Side.RIGHT, _foot(271), frozenset({LENGTH_DIFFERENCE_PATH})), one)
