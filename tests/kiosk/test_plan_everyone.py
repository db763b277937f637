"""Five thousand visits by chance, through the file and the rules: what holds for every visit holds for them.

A failure names the number of the visit: `visit_of(number)` gives it again.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from kiosk.assess import assess
from kiosk.findings import FindingId
from kiosk.outcome import NoPlan, Outcome, PlanSide, Tier
from kiosk.plan import MAX_EXERCISES, ONE_LEG, TANDEM
from kiosk.visit import Visit, VisitCode, YesNo
from kiosk.visit_file import parse
from tests.kiosk.chance import visit_of
from tests.kiosk.visit_file.files import as_file
from tests.kiosk.visits import CONTENT

HOW_MANY = 5_000


def broken_rules(given: Visit, outcome: Outcome) -> Iterator[str]:
    """Every rule for all visits (docs/plan.md) that this outcome breaks, in words."""
    planned, found = [e.id for e in outcome.exercises], {f.id for f in outcome.findings}
    yes = {id for id, answer in given.safety.items() if answer is YesNo.YES}
    own = [id for id in planned if id not in given.staff.exercises_add]
    if assess(given, CONTENT) != outcome:
        yield "the same visit gives another result"
    if len(own) > MAX_EXERCISES or len(set(planned)) != len(planned):
        yield "more than four exercises, or one twice"
    lines = [(e.id, e.because) for e in outcome.exercises] + [(n.id, n.because) for n in outcome.notes]
    for name, because in lines:
        if not found & set(because):
            yield f"{name} names no finding"
    for finding in outcome.findings:
        if not finding.because or any("." not in path for path in finding.because):
            yield f"{finding.id} names no answer and no measure"
    for id in planned:
        if yes & set(CONTENT.exercises[id].ruled_out_by):
            yield f"{id} is ruled out by a safety answer"
        if CONTENT.exercises[id].locked and id not in given.staff.exercises_add:
            yield f"{id} is locked"
    for withheld in outcome.withheld:
        if withheld.id in planned or not withheld.because:
            yield f"{withheld.id} is withheld without a reason, or not withheld"
    if any(leg.eyes_open.best_s is not None and leg.eyes_open.best_s < 5 for leg in outcome.legs.values()):
        yield from _broken_under_five_seconds(given, outcome)
    if outcome.screening.tier in (Tier.URGENT, Tier.EMERGENCY) and (planned or outcome.notes):
        yield f"a plan although the tier is {outcome.screening.tier}"
    if bool(planned) == (outcome.no_plan is not None):
        yield "neither a plan nor a reason for none, or both"
    for exercise in outcome.exercises:
        if exercise.side is not PlanSide.BOTH and not CONTENT.exercises[exercise.id].one_sided:
            yield f"{exercise.id} for one side only"


def _broken_under_five_seconds(given: Visit, outcome: Outcome) -> Iterator[str]:
    planned = {e.id for e in outcome.exercises}
    if ONE_LEG in planned:
        yield "on one leg although under 5 s"
    left_out = {w.id for w in outcome.withheld} | set(given.staff.exercises_remove)
    if not outcome.screening.tier.stops_plan and TANDEM not in planned | left_out:
        yield "under 5 s and no tandem stance"


# The first hundreds in every run, all of them in `make sweep`.
@pytest.mark.parametrize("how_many", [600, pytest.param(HOW_MANY, marks=pytest.mark.sweep)])
def test_visits_break_no_rule_and_each_has_a_plan_or_a_reason(how_many: int) -> None:
    why: Counter[NoPlan | None] = Counter()
    found: Counter[str] = Counter()
    broken = []
    for seed in range(how_many):
        given = visit_of(seed)
        read = replace(parse(json.dumps(as_file(given)), CONTENT), code=VisitCode("K7M4QX"))
        assert read == given, f"seed {seed}"
        outcome = assess(read, CONTENT)
        broken += [f"seed {seed}: {rule}" for rule in broken_rules(read, outcome)]
        why[outcome.no_plan] += 1
        found.update(f.id for f in outcome.findings)
    assert not broken, "\n".join(broken[:20])
    # The visits are worth something only if they reach everything: plans, each reason, each finding.
    assert set(why) == {None, *NoPlan}
    assert why[None] > how_many / 2
    assert set(found) == set(FindingId)


@pytest.mark.parametrize(
    ("spoil", "rule"),
    [
        (lambda o: replace(o, findings=()), "names no finding"),
        (lambda o: replace(o, exercises=(*o.exercises, o.exercises[0])), "or one twice"),
        (lambda o: replace(o, exercises=(replace(o.exercises[0], id="heel_raise_towel"),)), "is locked"),
        (lambda o: replace(o, exercises=(replace(o.exercises[0], id="single_leg_balance"),)), "on one leg"),
        (lambda o: replace(o, screening=replace(o.screening, tier=Tier.URGENT)), "a plan although"),
    ],
)
def test_a_broken_rule_is_noticed(spoil: Callable[[Outcome], Outcome], rule: str) -> None:
    seed = next(s for s in range(HOW_MANY) if _under_five_with_a_plan(s))
    given = visit_of(seed)
    spoilt = spoil(assess(given, CONTENT))
    assert any(rule in said for said in broken_rules(given, spoilt))


def _under_five_with_a_plan(seed: int) -> bool:
    outcome = assess(visit_of(seed), CONTENT)
    found = {f.id for f in outcome.findings}
    return bool(outcome.exercises) and FindingId.BALANCE_VERY_LOW in found
