"""One visit assessed: screening, scores, findings, plan, and what changed. Plain functions in a row."""

from collections.abc import Mapping
from types import MappingProxyType

from kiosk import change, findings, plan
from kiosk.content.model import Content
from kiosk.counting import counting
from kiosk.measures import arch
from kiosk.measures.screening import screen
from kiosk.measures.stance import leg_result
from kiosk.outcome import ArchResult, Gate, LegResult, Outcome
from kiosk.visit import Side, Visit


def assess(visit: Visit, content: Content, previous: Visit | None = None) -> Outcome:
    """Everything that follows from `visit`. Pure and deterministic; any visit that the inputs let in has one.

    `previous` is the same client's earlier visit, for what changed since.
    """
    screening = screen(visit, content)
    legs, arches = legs_of(visit, content, screening.gate), arches_of(visit, content)
    found = findings.find(visit, legs, arches, content)
    made = plan.make(visit, screening, found, content)
    return Outcome(
        visit=visit.code,
        content_version=content.version,
        screening=screening,
        legs=legs,
        arches=arches,
        findings=found,
        exercises=made.exercises,
        withheld=made.withheld,
        notes=made.notes,
        changes=change.since(visit, legs, previous, content) if previous is not None else (),
        unchanged=change.about_the_same(visit, legs, previous, content) if previous is not None else (),
        no_plan=made.none_because,
    )


def legs_of(visit: Visit, content: Content, gate: Gate) -> Mapping[Side, LegResult]:
    """Scores of each leg that was tried at all, even when every trial is void; none that was left out after all."""
    tried = {side: counting(visit, side, gate) for side in Side}
    return MappingProxyType(
        {
            side: leg_result(trials, visit.age, content)
            for side, trials in tried.items()
            if trials.eyes_open or trials.eyes_closed
        }
    )


def arches_of(visit: Visit, content: Content) -> Mapping[Side, ArchResult]:
    """Class of each foot that was measured or compared."""
    feet = {side: visit.arch(side) for side in Side}
    return MappingProxyType(
        {side: arch.classify(measure, content) for side, measure in feet.items() if measure is not None}
    )
