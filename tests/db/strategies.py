"""Arbitrary visits, outcomes and sheets, wider than any client would make them."""

import hashlib
from datetime import UTC, datetime, timedelta, timezone
from types import MappingProxyType

from hypothesis import strategies as st

from kiosk.codes import ALPHABET, CODE_LENGTH
from kiosk.outcome import (
    ArchResult,
    Band,
    Change,
    Finding,
    Gate,
    LegResult,
    NoPlan,
    Note,
    NoteKind,
    Outcome,
    PlannedExercise,
    PlanSide,
    Screening,
    StanceResult,
    Tier,
    Withheld,
)
from kiosk.ports import Paper, Sheet, SheetKey
from kiosk.visit import (
    AhiSystem,
    Arches,
    ArchHeight,
    ArchPicture,
    Balance,
    BalanceTrial,
    BodySide,
    Client,
    DoseChange,
    EndedBy,
    EnteredBy,
    FootprintIndex,
    FootprintMorph,
    FootprintPicture,
    LegTrials,
    NavicularDrop,
    Pain,
    PainSite,
    Sex,
    Side,
    StaffChanges,
    StaffMeasures,
    Visit,
    VisitCode,
    VisitState,
    VoidReason,
    YesNo,
)

ids = st.from_regex(r"[a-z][a-z_]{0,15}", fullmatch=True)
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
codes = st.text(ALPHABET, min_size=CODE_LENGTH, max_size=CODE_LENGTH).map(VisitCode)
positive = st.floats(0.01, 1000, allow_nan=False)
becauses = st.lists(ids, max_size=3).map(tuple)
zones = st.integers(-14 * 3600, 14 * 3600).map(lambda s: timezone(timedelta(seconds=s)))
moments = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.one_of(st.just(UTC), zones))


def maybe(strategy):
    return st.none() | strategy


clients = st.builds(
    Client,
    first_name=maybe(texts),
    birth_year=maybe(st.integers(1900, 2100)),
    sex=maybe(st.sampled_from(Sex)),
    reference=maybe(texts),
    weight_kg=maybe(positive),
    returning_code=maybe(codes),
)
pains = st.builds(
    Pain,
    site=st.sampled_from(PainSite),
    side=st.sampled_from(BodySide),
    now=st.integers(0, 10),
    worst=maybe(st.integers(0, 10)),
    weeks=maybe(st.integers(0, 5200)),
)
trials = st.lists(
    st.builds(
        BalanceTrial,
        stance_duration_ms=st.integers(0, 45_000),
        ended_by=st.sampled_from(EndedBy),
        void_reason=maybe(st.sampled_from(VoidReason)),
    ),
    max_size=4,
).map(tuple)
legs = st.builds(LegTrials, trials, trials)
balances = st.builds(
    Balance,
    support_in_reach=maybe(st.booleans()),
    helper_present=maybe(st.booleans()),
    left=legs,
    right=legs,
    left_out=st.frozensets(st.sampled_from(Side)),
)
measures = st.one_of(
    st.builds(FootprintMorph, positive),
    st.builds(FootprintPicture, st.sampled_from(ArchPicture)),
    st.builds(ArchHeight, st.sampled_from(AhiSystem), positive, positive, positive, maybe(positive)),
    st.builds(NavicularDrop, positive, positive),
    st.builds(FootprintIndex, positive, positive, positive),
)
exercises = st.lists(ids, max_size=3).map(tuple)
overrides = st.lists(ids, max_size=2, unique=True).map(tuple)
number = st.integers(1, 60)
doses = st.lists(
    st.builds(
        DoseChange, ids, number, maybe(number), maybe(number), maybe(number), maybe(number), number, number
    ),
    max_size=2,
    unique_by=lambda dose: dose.exercise,
).map(tuple)


def visits(code: VisitCode | None = None) -> st.SearchStrategy[Visit]:
    """Visits with consent to store; all of one code when it is given."""
    return st.builds(
        Visit,
        code=codes if code is None else st.just(code),
        started_at=moments,
        language=ids,
        entered_by=st.sampled_from(EnteredBy),
        store=st.just(True),
        client=clients,
        safety=st.dictionaries(ids, st.sampled_from(YesNo), max_size=6).map(MappingProxyType),
        pain=maybe(st.lists(pains, max_size=4).map(tuple)),
        symptoms=st.dictionaries(ids, ids | st.integers(0, 5000), max_size=6).map(MappingProxyType),
        balance=balances,
        arches=st.builds(Arches, maybe(measures), maybe(measures)),
        confirmed=st.frozensets(ids, max_size=3),
        staff=st.builds(StaffChanges, exercises, exercises, maybe(texts), doses, overrides),
        by_staff=st.builds(StaffMeasures, legs, legs, st.builds(Arches, maybe(measures), maybe(measures))),
        state=st.sampled_from(VisitState),
        step=ids,
    )


seconds = maybe(st.floats(0, 45))
stances = st.builds(
    StanceResult,
    best_s=seconds,
    mean_s=seconds,
    valid_trials=st.integers(0, 6),
    band=st.sampled_from(Band),
    age_band=maybe(texts),
    norm_s=seconds,
    norm_source=maybe(texts),
)
counts = st.integers(0, 100)
outcomes = st.builds(
    Outcome,
    visit=codes,
    content_version=texts,
    screening=st.builds(Screening, st.sampled_from(Tier), becauses, st.sampled_from(Gate), becauses),
    legs=st.dictionaries(st.sampled_from(Side), st.builds(LegResult, stances, maybe(stances))),
    arches=st.dictionaries(
        st.sampled_from(Side),
        st.builds(ArchResult, st.sampled_from(ArchPicture), texts, maybe(st.floats(-5, 500)), maybe(texts)),
    ),
    findings=st.lists(
        st.builds(Finding, ids, maybe(st.sampled_from(PlanSide)), becauses, becauses), max_size=3
    ).map(tuple),
    exercises=st.lists(
        st.builds(
            PlannedExercise,
            id=ids,
            side=st.sampled_from(PlanSide),
            sets=counts,
            reps=maybe(counts),
            hold_s=maybe(counts),
            seconds=maybe(counts),
            rest_s=maybe(counts),
            per_week=counts,
            because=becauses,
            per_day=counts,
        ),
        max_size=3,
    ).map(tuple),
    withheld=st.lists(st.builds(Withheld, ids, becauses), max_size=3).map(tuple),
    notes=st.lists(st.builds(Note, ids, st.sampled_from(NoteKind), becauses), max_size=3).map(tuple),
    changes=st.lists(st.builds(Change, ids, positive, positive, texts), max_size=3).map(tuple),
    no_plan=maybe(st.sampled_from(NoPlan)),
)


def sheet(pdf: bytes, language: str = "en", large_print: bool = False, paper: Paper = Paper.A4) -> Sheet:
    return Sheet(SheetKey(language, large_print, paper), pdf, 2, hashlib.sha256(pdf).hexdigest())
