"""What staff measure, kept beside the client's own answer. Theirs is what counts; both are in the record."""

from dataclasses import replace

from kiosk.desk.model import VisitView
from kiosk.desk.office import Office, use_case
from kiosk.desk.ports import Change
from kiosk.desk.revising import as_json, finished, reason_given, revise
from kiosk.errors import Fault, Refused
from kiosk.measures import arch
from kiosk.measures.balance import (
    LIMIT_MS,
    MAX_KEPT_TRIALS,
    MAX_VALID_TRIALS,
    limit_is_full,
    too_many_kept,
    too_many_valid,
    within_limit,
)
from kiosk.outcome import Gate
from kiosk.security.actor import Actor
from kiosk.security.roles import Act
from kiosk.visit import Arches, ArchMeasure, BalanceTrial, Eyes, LegTrials, Side, VisitCode


@use_case(Act.MEASURE_ARCH)
def measure_arch(
    office: Office,
    actor: Actor,
    code: VisitCode,
    revision: int,
    side: Side,
    measure: ArchMeasure | None,
    confirmed: frozenset[str] = frozenset(),
) -> VisitView:
    """Keep what staff measured on this foot; None takes it back. Raises `Refused`.

    Faults with a question need a yes: call again with their paths (`staff.arch.left.drop_mm`) in `confirmed`.
    """
    found = finished(office, code, revision)
    visit, path = found.visit, f"staff.arch.{side}"
    old = visit.by_staff.arches
    arches = Arches(measure, old.right) if side is Side.LEFT else Arches(old.left, measure)
    if measure is not None:
        faults = [*arch.check(measure, path), *arch.check_pair(arches)]
        still_open = tuple(f for f in faults if f.question is None or f.path not in confirmed)
        if still_open:
            raise Refused(still_open)
    kept = frozenset(p for p in visit.confirmed if not p.startswith(f"{path}.")) | confirmed
    visit = replace(visit, by_staff=replace(visit.by_staff, arches=arches), confirmed=kept)
    change = Change(path, _told(old.foot(side)), _told(measure))
    return revise(office, actor, Act.MEASURE_ARCH, found, visit, (change,))


@use_case(Act.TIME_BALANCE)
def time_balance(
    office: Office,
    actor: Actor,
    code: VisitCode,
    revision: int,
    side: Side,
    eyes: Eyes,
    trials: tuple[BalanceTrial, ...],
    reason: str = "",
) -> VisitView:
    """Keep the trials that staff timed on this leg; none takes them back. Raises `Refused`.

    A safety answer that skips balance needs a typed reason: staff stand beside the client and decide.
    """
    found = finished(office, code, revision)
    visit, path = found.visit, f"staff.balance.{side}.{eyes}"
    _check_trials(trials, path)
    skipped = found.outcome is not None and found.outcome.screening.gate is Gate.SKIP
    why = reason_given(reason, path) if trials and skipped else (reason.strip() or None)
    old = visit.by_staff.leg(side)
    leg = LegTrials(trials, old.eyes_closed) if eyes is Eyes.OPEN else LegTrials(old.eyes_open, trials)
    staff = replace(visit.by_staff, left=leg) if side is Side.LEFT else replace(visit.by_staff, right=leg)
    change = Change(path, as_json(old.of(eyes)), as_json(trials), why)
    return revise(office, actor, Act.TIME_BALANCE, found, replace(visit, by_staff=staff), (change,))


def _check_trials(trials: tuple[BalanceTrial, ...], path: str) -> None:
    faults = [
        Fault(f"{path}.{place}", f"must be from 0 to {LIMIT_MS} ms")
        for place, trial in enumerate(trials)
        if not (within_limit(trial.stance_duration_ms) and limit_is_full(trial))
    ]
    if too_many_valid(trials):
        faults.append(Fault(path, f"has more than {MAX_VALID_TRIALS} tries that count"))
    if too_many_kept(trials):
        faults.append(Fault(path, f"has more than {MAX_KEPT_TRIALS} tries"))
    if faults:
        raise Refused(faults)


def _told(measure: ArchMeasure | None) -> str | None:
    return None if measure is None else as_json({"method": type(measure).__name__, "value": measure})
