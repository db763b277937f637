"""Changing the plan: exercises, doses, the note to the client, and approving it.

What staff may not do is decided here and not on the screen: doses stay within what the sources name, a safety answer
is overridden only with a typed reason, and so are more than four exercises. A plan that was stopped by an urgent
answer stays stopped, and nobody under five seconds on a leg gets one-leg standing.
"""

from dataclasses import dataclass, replace

from kiosk.desk.model import VisitFacts, VisitView
from kiosk.desk.office import Office, use_case
from kiosk.desk.ports import Change
from kiosk.desk.revising import as_json, assessed, finished, reason_given, revise
from kiosk.desk.visits import view
from kiosk.doses import DoseLimit, faults_of, limits_of
from kiosk.errors import Fault, Refused, UserFacing
from kiosk.freetext import NOTE_MAX, clean
from kiosk.handout.job import typed
from kiosk.outcome import Because, Outcome
from kiosk.plan import MAX_EXERCISES
from kiosk.security.actor import Actor
from kiosk.security.audit import entry
from kiosk.security.roles import Act
from kiosk.visit import DoseChange, ExerciseId, StaffChanges, VisitCode


@dataclass(frozen=True, slots=True)
class PlanChange:
    """What to change. A swap is one exercise removed and one added. `doses` replace whole doses.

    `reason` is needed for an exercise that a safety answer rules out (which also has to be in `override`), and for
    more than four exercises; it is kept either way.
    """

    add: tuple[ExerciseId, ...] = ()
    remove: tuple[ExerciseId, ...] = ()
    doses: tuple[DoseChange, ...] = ()
    override: tuple[ExerciseId, ...] = ()
    reason: str = ""


class ReasonNeeded(UserFacing):
    """The change is possible with a typed reason. `ruled_out`: exercises with the safety answers against them."""

    def __init__(self, what: str, ruled_out: tuple[tuple[ExerciseId, Because], ...] = ()) -> None:
        super().__init__(what, "Type why you give it all the same, or choose another exercise.")
        self.ruled_out = ruled_out


@dataclass(frozen=True, slots=True)
class Choice:
    """An exercise that could be added: `locked` ones only staff can; `against` are the safety answers against it."""

    id: ExerciseId
    locked: bool
    against: Because
    limits: tuple[DoseLimit, ...]


@use_case(Act.CHANGE_PLAN)
def change_plan(
    office: Office, actor: Actor, code: VisitCode, revision: int, change: PlanChange
) -> VisitView:
    """Make the change; the plan is a new version with a new sheet. Raises `ReasonNeeded`, `Refused` or `UserFacing`."""
    found = finished(office, code, revision)
    before = _planned(found)
    staff = _changed(office, found.visit.staff, {e.id for e in before.exercises}, change)
    visit = replace(found.visit, staff=staff)
    outcome = assessed(office, visit)
    _check(before, outcome, change)
    reason = clean(change.reason) or None
    if outcome.exercises == before.exercises and staff == found.visit.staff:
        raise UserFacing("That changes nothing.", "Choose what to change.")
    changes = [
        Change(f"staff.{what}", as_json(old), as_json(new), reason)
        for what, old, new in _differences(found.visit.staff, staff)
    ]
    return revise(office, actor, Act.CHANGE_PLAN, found, visit, changes, outcome)


@use_case(Act.SEE_CHOICES)
def choices(office: Office, actor: Actor, code: VisitCode) -> tuple[Choice, ...]:
    """Every exercise that is not in the plan, those without a safety answer against them first."""
    found = view(office, code)
    there = {e.id for e in found.outcome.exercises} if found.outcome else set()
    yes = {id for id, answer in found.visit.safety.items() if answer.value == "yes"}
    listed = (
        Choice(e.id, e.locked, tuple(f"safety.{id}" for id in e.ruled_out_by if id in yes), limits_of(e))
        for e in office.content.exercises.values()
        if e.id not in there
    )
    return tuple(sorted(listed, key=lambda choice: (bool(choice.against), choice.locked)))


# --- the note --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class NoteFit:
    """Whether a note fits. `length` of `most` characters; `pages` of the sheet with it and `pages_before` without.

    `lost`: characters that the sheet's typeface has not, which would be left out.
    """

    length: int
    most: int
    pages: int
    pages_before: int
    lost: str = ""

    @property
    def fits(self) -> bool:
        return self.length <= self.most and self.pages <= self.pages_before and not self.lost


@use_case(Act.CHECK_NOTE)
def check_note(office: Office, actor: Actor, code: VisitCode, text: str) -> NoteFit:
    """Lay the sheet out with this note, as it would be printed, and without. Takes about 0.2 s."""
    found = view(office, code)
    if found.outcome is None:
        raise UserFacing("This visit has no sheet yet.", "Wait until the client has finished.")
    return _fit(office, found.facts, found.outcome, clean(text))


@use_case(Act.WRITE_NOTE)
def write_note(office: Office, actor: Actor, code: VisitCode, revision: int, text: str) -> VisitView:
    """Put the note on the sheet, or take it off with an empty text. Raises `Refused` when it does not fit."""
    found = finished(office, code, revision)
    note = clean(text) or None
    if note is not None and found.outcome is not None:
        fit = _fit(office, found, found.outcome, note)
        if not fit.fits:
            raise Refused((Fault("staff.note", _why_not(fit)),), "Change the note and try again.")
    change = Change("staff.note", as_json(found.visit.staff.note), as_json(note))
    visit = replace(found.visit, staff=replace(found.visit.staff, note=note))
    return revise(office, actor, Act.WRITE_NOTE, found, visit, (change,))


@use_case(Act.APPROVE)
def approve(office: Office, actor: Actor, code: VisitCode, revision: int) -> VisitView:
    """Say that you looked at the plan as it is. Any change afterwards takes that away."""
    found = finished(office, code, revision)
    now = office.clock.now_utc()
    office.store.approve(code, found.revision, actor.name, now, entry(actor, Act.APPROVE, code))
    return view(office, code)


# --- inside ----------------------------------------------------------------------------------------------------


def _fit(office: Office, found: VisitFacts, outcome: Outcome, note: str) -> NoteFit:
    visit, key = found.visit, office.sheet_key(found.visit.language)
    day = visit.clinic_day

    def pages(text: str | None) -> int:
        return office.make_sheet(
            replace(visit, staff=replace(visit.staff, note=text)), outcome, key, day
        ).pages

    lost = "".join(sorted(set(note) - set(typed(note)) - {" ", "\n"}))
    before = pages(None)
    length = len(note)
    return NoteFit(length, NOTE_MAX, pages(note) if length <= NOTE_MAX else before, before, lost)


def _why_not(fit: NoteFit) -> str:
    if fit.length > fit.most:
        return f"has {fit.length} characters; at most {fit.most} fit"
    if fit.lost:
        return f"has characters that cannot be printed: {fit.lost}"
    return "does not fit: the sheet would need one more page"


def _planned(found: VisitFacts) -> Outcome:
    if found.outcome is None or found.outcome.screening.tier.stops_plan:
        raise UserFacing(
            "A safety answer asks for a person first, so there is no plan to change.", "See the client."
        )
    return found.outcome


def _changed(
    office: Office, staff: StaffChanges, planned: set[ExerciseId], change: PlanChange
) -> StaffChanges:
    """The staff's part of the visit with this change in it. Raises `Refused` for what is not possible at all."""
    faults = [
        Fault(f"exercise.{id}", "is no exercise") for id in change.add if id not in office.content.exercises
    ]
    faults += [Fault(f"exercise.{id}", "is not in the plan") for id in change.remove if id not in planned]
    for dose in change.doses:
        there = dose.exercise in (planned - set(change.remove)) | set(change.add)
        faults += (
            faults_of(office.content.exercises[dose.exercise], dose, f"dose.{dose.exercise}")
            if there
            else [Fault(f"dose.{dose.exercise}", "is not in the plan")]
        )
    if faults:
        raise Refused(faults)
    gone = set(change.remove)
    add = [id for id in staff.exercises_add if id not in gone]
    remove = [id for id in staff.exercises_remove if id not in change.add]
    remove += [id for id in change.remove if id not in staff.exercises_add and id not in remove]
    back = set(staff.exercises_remove) & set(change.add)
    add += [id for id in change.add if id not in add and id not in back and id not in planned]
    changed = {dose.exercise: dose for dose in (*staff.doses, *change.doses) if dose.exercise not in gone}
    kept = dict.fromkeys((*staff.overrides, *change.override))
    overrides = tuple(id for id in kept if id in add)
    return replace(
        staff,
        exercises_add=tuple(add),
        exercises_remove=tuple(remove),
        doses=tuple(changed.values()),
        overrides=overrides,
    )


def _check(before: Outcome, after: Outcome, change: PlanChange) -> None:
    """What was asked for has to be in the plan that came of it, and what needs a reason has to have one."""
    there = {e.id for e in after.exercises}
    held = {w.id: w.because for w in after.withheld}
    missing = [id for id in change.add if id not in there]
    by_safety = tuple(
        (id, held[id]) for id in missing if all(b.startswith("safety.") for b in held.get(id, ("",)))
    )
    if by_safety:
        raise ReasonNeeded("A safety answer rules this exercise out.", by_safety)
    if missing:
        because = ", ".join(sorted({b for id in missing for b in held.get(id, ())}))
        why = f"It does not go together with what was found ({because})."
        raise UserFacing(
            "This exercise cannot be in this plan.", why if because else "Nothing was found to give it for."
        )
    given = clean(change.reason)
    if change.override and not given:
        raise ReasonNeeded("A safety answer rules this exercise out.")
    more = len(after.exercises) > max(MAX_EXERCISES, len(before.exercises))
    if more and not given:
        raise ReasonNeeded(f"More than {MAX_EXERCISES} exercises are hard to keep up.")
    if change.override or more:
        reason_given(change.reason)


def _differences(old: StaffChanges, new: StaffChanges) -> list[tuple[str, object, object]]:
    names = ("exercises_add", "exercises_remove", "doses", "overrides")
    return [
        (name, getattr(old, name), getattr(new, name))
        for name in names
        if getattr(old, name) != getattr(new, name)
    ]
