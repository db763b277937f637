"""From findings to a plan: exercises with their dose, what was held back and why, and notes.

The rules are content (`Content.plan_rules`), in order of priority. This file holds what must be true of every
plan: at most four exercises unless staff add one, nothing that a safety answer rules out, no standing on one
leg for somebody who cannot hold it for five seconds, and a finding behind every line.

The order of a plan, clause by clause, is told in docs/plan.md and tested in tests/kiosk/test_plan_order.py:
safe balance practice first, heel pain treated by stretching before anything else, balance before strength, and
for a sore back something for the feet and something for hips or core.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kiosk.content.model import Content, Exercise, PlanRule
from kiosk.counting import counting
from kiosk.findings import FindingId
from kiosk.outcome import (
    Because,
    Finding,
    Gate,
    NoPlan,
    Note,
    PlannedExercise,
    PlanSide,
    Screening,
    Withheld,
)
from kiosk.visit import ExerciseId, NoteId, SafetyId, Side, Visit, YesNo

MAX_EXERCISES = 4
"""How many a client gets by default; staff may add more."""

ONE_LEG = ExerciseId("single_leg_balance")
TANDEM = ExerciseId("supported_tandem")


class Plan(NamedTuple):
    """What `make` returns. `withheld` are exercises that a safety answer took out; notes are of all kinds.
    `none_because` is None when there are exercises.
    """

    exercises: tuple[PlannedExercise, ...] = ()
    withheld: tuple[Withheld, ...] = ()
    notes: tuple[Note, ...] = ()
    none_because: NoPlan | None = None


def make(visit: Visit, screening: Screening, findings: Sequence[Finding], content: Content) -> Plan:
    """The plan of this visit. Pure: the same input gives the same plan.

    Each finding in turn brings its first choice, then each its second, and so on, until there are four: so a
    client with heel pain and a sore back gets something for both. What a finding cannot do without
    (`PlanRule.needs`) takes the place of the last that can be spared. URGENT and EMERGENCY give no plan at all.
    Staff's removals leave their place empty; their additions come last, and need a finding to stand for. What a
    safety answer rules out is added only when staff override it (`StaffChanges.overrides`).
    """
    if screening.tier.stops_plan:
        return Plan(none_because=NoPlan.SEE_STAFF)
    maker = _Maker(visit, screening, findings, content)
    staff = visit.staff
    chosen = maker.choose()
    kept = [id for id in chosen if id not in staff.exercises_remove]
    withheld = maker.withheld()
    why_none = NoPlan.STAFF if chosen else maker.why_none(ruled_out=bool(withheld))
    for id in staff.exercises_add:
        why_not = maker.why_not(id)
        if why_not and not (id in staff.overrides and not maker.never(id)):
            withheld.setdefault(id, why_not)
        elif id not in kept and findings:
            withheld.pop(id, None)
            kept.append(id)
    return Plan(
        tuple(maker.planned(id) for id in kept),
        tuple(Withheld(id, because) for id, because in withheld.items()),
        maker.notes(),
        None if kept else why_none,
    )


class _Maker:
    """The visit's answers laid out for planning."""

    def __init__(
        self, visit: Visit, screening: Screening, findings: Sequence[Finding], content: Content
    ) -> None:
        self._content = content
        self._findings = {f.id: f for f in findings}
        self._hurts = any(pain.hurts for pain in visit.pain or ())
        self._yes = frozenset(id for id, answer in visit.safety.items() if answer is YesNo.YES)
        self._symptoms = visit.symptoms
        self._staff = visit.staff
        self._ranked: list[PlanRule] = [r for r in content.plan_rules if r.finding in self._findings]
        # For exercises a rule that takes some out comes first: what it brings instead must not miss its place.
        self._rules: list[PlanRule] = sorted(self._ranked, key=lambda rule: not rule.replaces)
        self._replaced = frozenset(id for rule in self._rules for id in rule.replaces)
        # Findings for which an exercise was chosen, itself or in another's stead.
        self._brought: dict[ExerciseId, set[str]] = {}
        self._one_leg_is_safe = self._may_stand_on_one_leg(visit, screening)

    def _may_stand_on_one_leg(self, visit: Visit, screening: Screening) -> bool:
        """No leg under 5 s; and who may only try it with a helper has been seen to hold it on both legs."""
        if FindingId.BALANCE_VERY_LOW in self._findings:
            return False
        legs = [counting(visit, side, screening.gate).eyes_open for side in Side]
        seen = all(any(trial.valid for trial in trials) for trials in legs)
        return screening.gate is Gate.OPEN or seen

    # --- which ---------------------------------------------------------------------------------------------

    def choose(self) -> list[ExerciseId]:
        """At most four exercises, in the order in which they were chosen."""
        wanted = self._wanted()
        return self._with_what_is_needed(wanted[:MAX_EXERCISES], wanted)

    def _wanted(self) -> list[ExerciseId]:
        """Everything that these findings bring and that may be done, the first choice of each before any second."""
        wanted: dict[ExerciseId, None] = {}
        rounds = max((len(rule.exercises) for rule in self._rules), default=0)
        for turn in range(rounds):
            for rule in self._rules:
                id = self._resolve(rule.exercises[turn], {}) if turn < len(rule.exercises) else None
                if id is not None:
                    self._brought.setdefault(id, set()).add(rule.finding)
                    wanted.setdefault(id)
        return self._once(wanted)

    def _once(self, wanted: Iterable[ExerciseId]) -> list[ExerciseId]:
        """`wanted` without the parts of what covers them: that takes the first place that one of them had."""
        wanted = tuple(wanted)
        within = {part: id for id in wanted for part in self._content.exercises[id].covers}
        for part in wanted:
            if part in within:
                self._brought[within[part]] |= self._brought[part]
        return list(dict.fromkeys(within.get(id, id) for id in wanted))

    def _with_what_is_needed(self, chosen: list[ExerciseId], wanted: list[ExerciseId]) -> list[ExerciseId]:
        """`chosen` with an exercise of each group of regions that a finding needs, if `wanted` has one.

        It takes the place of the last exercise that no such group rests on, so the first choices stay.
        """
        groups = [group for rule in self._rules for group in rule.needs]
        for group in groups:
            there = [id for id in wanted if self._region(id) in group]
            if not there or set(there) & set(chosen):
                continue
            for place in reversed(range(len(chosen))):
                rest = [*chosen[:place], *chosen[place + 1 :]]
                if self._met(groups, rest) == self._met(groups, chosen):
                    chosen = [*chosen[:place], there[0], *chosen[place + 1 :]]
                    break
        return chosen

    def _met(self, groups: Iterable[Sequence[str]], ids: Iterable[ExerciseId]) -> list[bool]:
        regions = {self._region(id) for id in ids}
        return [not regions.isdisjoint(group) for group in groups]

    def _region(self, id: ExerciseId) -> str:
        return self._content.exercises[id].region

    def withheld(self) -> dict[ExerciseId, Because]:
        """Every exercise that these findings call for and a safety answer rules out, stand-ins included."""
        withheld: dict[ExerciseId, Because] = {}
        for rule in self._rules:
            for wanted in rule.exercises:
                self._resolve(wanted, withheld)
        return withheld

    def _resolve(self, wanted: ExerciseId, withheld: dict[ExerciseId, Because]) -> ExerciseId | None:
        """What is really done for `wanted`: itself, what stands in for it, or None. Adds what is held back."""
        at: ExerciseId | None = wanted
        while at is not None:
            exercise = self._content.exercises[at]
            ruled_out = self._ruled_out(exercise)
            if exercise.locked:
                return None
            if ruled_out:
                withheld.setdefault(at, ruled_out)
                at = exercise.stand_in
            elif at == ONE_LEG and not self._one_leg_is_safe:
                at = TANDEM
            else:
                return None if at in self._replaced else at
        return None

    def _ruled_out(self, exercise: Exercise) -> Because:
        return tuple(f"safety.{id}" for id in exercise.ruled_out_by if id in self._yes)

    def why_not(self, id: ExerciseId) -> Because:
        """Why staff's addition cannot be in the plan: safety answers, or the finding that replaces it; else empty."""
        return self._ruled_out(self._content.exercises[id]) or self.never(id)

    def never(self, id: ExerciseId) -> Because:
        """The finding that keeps it out whatever staff decide: under five seconds, or another exercise in its place."""
        if id == ONE_LEG and FindingId.BALANCE_VERY_LOW in self._findings:
            return (FindingId.BALANCE_VERY_LOW.value,)
        return tuple(rule.finding for rule in self._rules if id in rule.replaces)

    def why_none(self, *, ruled_out: bool) -> NoPlan:
        """Why nothing was chosen, before any change by staff; `ruled_out` when safety answers withheld something."""
        if not self._findings:
            return NoPlan.OTHER_PAIN if self._hurts else NoPlan.NOTHING_FOUND
        if ruled_out:
            return NoPlan.RULED_OUT
        # Findings that bring notes only: strong pain; of any other that content may have one day, staff know more.
        return NoPlan.STRONG_PAIN if FindingId.SEVERE_PAIN in self._findings else NoPlan.SEE_STAFF

    # --- how -----------------------------------------------------------------------------------------------

    def planned(self, id: ExerciseId) -> PlannedExercise:
        """The exercise with its dose, side, and the findings it is there for."""
        exercise = self._content.exercises[id]
        because = self._because(id)
        side = self._side(id, because) if exercise.one_sided else PlanSide.BOTH
        dose = self._staff.dose(id) or exercise.dose
        return PlannedExercise(
            id,
            side,
            dose.sets,
            dose.reps,
            dose.hold_s,
            dose.seconds,
            dose.rest_s,
            dose.per_week,
            because,
            dose.per_day,
        )

    def _because(self, id: ExerciseId) -> Because:
        """The findings that it is there for: first those that name it early among their exercises, so that the one or
        two that fit on the sheet are the closest. Staff's own choice rests on the visit as a whole: on all of them.
        """
        brought = self._brought.get(id, set())
        bring = [r for r in self._rules if id in r.exercises or r.finding in brought]
        bring.sort(key=lambda r: r.exercises.index(id) if id in r.exercises else len(self._content.exercises))
        return tuple(r.finding for r in bring) or tuple(self._findings)

    def _side(self, id: ExerciseId, because: Because) -> PlanSide:
        """One side only when every finding that calls for this very exercise is of that side.

        A finding that it only stands in for does not make it both: it is there for the others anyway.
        """
        calling = [rule.finding for rule in self._rules if id in rule.exercises]
        sides = {self._findings[finding].side or PlanSide.BOTH for finding in calling or because}
        return sides.pop() if len(sides) == 1 else PlanSide.BOTH

    # --- notes ---------------------------------------------------------------------------------------------

    def notes(self) -> tuple[Note, ...]:
        """Every note that a finding brings and the safety answers let through, in order of priority."""
        notes: dict[NoteId, Note] = {}
        for note_id in (id for rule in self._ranked for id in rule.notes):
            entry = self._content.notes[note_id]
            with_it = self._paths_of_yes(entry.only_with)
            if (entry.only_with and not with_it) or self._paths_of_yes(entry.not_with):
                continue
            if not self._findings.keys().isdisjoint(entry.not_found):
                continue
            if entry.not_said is not None and entry.not_said.holds(self._symptoms):
                continue
            if entry.only_said is not None:
                if not entry.only_said.holds(self._symptoms):
                    continue
                with_it = (*with_it, f"symptoms.{entry.only_said.id}")
            bring = tuple(rule.finding for rule in self._ranked if note_id in rule.notes)
            notes.setdefault(note_id, Note(note_id, entry.kind, (*bring, *with_it)))
        return tuple(notes.values())

    def _paths_of_yes(self, ids: Iterable[SafetyId]) -> Because:
        return tuple(f"safety.{id}" for id in ids if id in self._yes)
