"""Random visits: anything that the inputs let in, and a little more. Shared by the tests of the rules."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from kiosk import content
from kiosk.assess import assess
from kiosk.content.model import SymptomQuestion
from kiosk.measures import arch
from kiosk.measures.screening import screen
from kiosk.outcome import Gate
from kiosk.visit import (
    AhiSystem,
    Arches,
    ArchHeight,
    ArchMeasure,
    ArchPicture,
    Balance,
    BalanceTrial,
    BodySide,
    Client,
    EndedBy,
    FootprintIndex,
    FootprintMorph,
    FootprintPicture,
    LegTrials,
    NavicularDrop,
    Pain,
    PainSite,
    Side,
    StaffChanges,
    Visit,
    VisitCode,
    YesNo,
)

CONTENT = content.load()
# A busy machine is no fault of the rules: examples have no time limit.
CALM = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def visit(**parts: object) -> Visit:
    """A visit with these parts and nothing else."""
    return Visit(**{"code": VisitCode("K7M4QX"), "started_at": AT, "store": True, **parts})  # type: ignore[arg-type]


def trial(seconds: float, ended_by: EndedBy = EndedBy.CLIENT) -> BalanceTrial:
    return BalanceTrial(round(seconds * 1000), ended_by)


def open_leg(*seconds: float) -> LegTrials:
    """One leg's eyes-open trials."""
    return LegTrials(tuple(trial(s) for s in seconds))


def _answer(question: SymptomQuestion) -> st.SearchStrategy[str | int]:
    if question.is_number:
        return st.integers(question.low or 0, question.high or 0)
    return st.sampled_from(question.answers)


trials = st.builds(
    BalanceTrial,
    st.one_of(st.integers(0, 45_000), st.sampled_from((4_999, 5_000, 9_999, 10_000, 45_000))),
    st.sampled_from(EndedBy),
)
legs = st.builds(
    LegTrials,
    st.lists(trials, max_size=3).map(tuple),
    st.lists(trials, max_size=3).map(tuple),
)
measures: st.SearchStrategy[ArchMeasure] = st.one_of(
    st.builds(FootprintMorph, st.floats(0.05, 0.4)),
    st.builds(FootprintPicture, st.sampled_from(ArchPicture)),
    st.builds(
        ArchHeight,
        st.sampled_from(AhiSystem),
        st.floats(45, 85),
        st.floats(140, 200),
        st.floats(220, 300),
        st.none() | st.floats(45, 90),
    ),
    st.builds(NavicularDrop, st.floats(20, 80), st.floats(20, 65)),
    st.builds(FootprintIndex, st.floats(20, 80), st.floats(0, 60), st.floats(15, 60)),
)
pains = st.builds(
    Pain,
    st.sampled_from(PainSite),
    st.sampled_from(BodySide),
    st.integers(0, 10),
    st.none() | st.integers(0, 10),
    st.none() | st.integers(0, 5200),
)
exercise_ids = st.lists(st.sampled_from(sorted(CONTENT.exercises)), unique=True, max_size=4).map(tuple)

visits = st.builds(
    visit,
    client=st.builds(Client, birth_year=st.none() | st.integers(1910, 2020)),
    safety=st.dictionaries(st.sampled_from(CONTENT.safety_ids), st.sampled_from(YesNo), max_size=8),
    pain=st.none() | st.lists(pains, max_size=4, unique_by=lambda p: (p.site, p.side)).map(tuple),
    symptoms=st.fixed_dictionaries({}, optional={q.id: _answer(q) for q in CONTENT.symptoms}),
    balance=st.builds(
        Balance, st.sampled_from((None, True, False)), st.sampled_from((None, True, False)), legs, legs
    ),
    arches=st.builds(Arches, st.none() | measures, st.none() | measures),
    staff=st.builds(StaffChanges, exercise_ids, exercise_ids),
)


def _tidy_leg(leg: LegTrials, *, allowed: bool, watched: bool) -> LegTrials:
    """The leg as the rules allow it: none, at most three valid trials, eyes closed only after 10 s and watched."""
    if not allowed:
        return LegTrials()
    opened, closed = (
        tuple(replace(t, stance_duration_ms=45_000) if t.ended_by is EndedBy.LIMIT else t for t in trials)
        for trials in (leg.eyes_open, leg.eyes_closed)
    )
    held = any(t.valid and t.stance_duration_ms >= 10_000 for t in opened)
    return LegTrials(opened, closed if held and watched else ())


def _tidy_foot(measure: ArchMeasure | None) -> ArchMeasure | None:
    possible = measure is not None and all(f.question for f in arch.check(measure, "arch.left"))
    return measure if possible else None


def tidy(random: Visit) -> Visit:
    """The nearest visit to `random` that breaks no rule, with every unusual value confirmed."""
    pain = random.pain and tuple(
        replace(p, worst=None if p.worst is None else max(p.now, p.worst)) for p in random.pain
    )
    symptoms = {
        id: answer
        for id, answer in random.symptoms.items()
        if (rule := CONTENT.symptom(id).only_if) is None or random.symptoms.get(rule[0]) in rule[1]
    }
    gate, before = screen(random, CONTENT).gate, random.balance
    helped = before.helper_present is True
    allowed = before.support_in_reach is not False and (gate is Gate.OPEN or (gate is Gate.HELPER and helped))
    balance = replace(
        before,
        left=_tidy_leg(before.left, allowed=allowed, watched=helped),
        right=_tidy_leg(before.right, allowed=allowed, watched=helped),
    )
    feet = Arches(_tidy_foot(random.arches.left), _tidy_foot(random.arches.right))
    if any(f.question is None for f in arch.check_pair(feet)):
        feet = Arches(feet.left, None)
    asked = [*arch.check_pair(feet)]
    for side in Side:
        foot = feet.foot(side)
        asked += arch.check(foot, f"arch.{side}") if foot is not None else []
    staff = random.staff
    staff = replace(
        staff, exercises_add=tuple(i for i in staff.exercises_add if i not in staff.exercises_remove)
    )
    tidied = replace(
        random,
        pain=pain,
        symptoms=symptoms,
        balance=balance,
        arches=feet,
        confirmed=frozenset(f.path for f in asked),
        staff=replace(staff, exercises_add=()),
    )
    return replace(tidied, staff=staff) if assess(tidied, CONTENT).findings else tidied


good_visits = visits.map(tidy)
