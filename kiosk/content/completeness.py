"""Whether the content is whole: every dose inside its sourced range, nothing unused, every statement served."""

from collections.abc import Iterator
from itertools import chain

from kiosk.content.model import Content, Dose, DoseLimits, Exercise, Step
from kiosk.content.references import supports

DOSE_NUMBERS = ("sets", "reps", "hold_s", "seconds", "rest_s", "per_day", "per_week")
ONCE_A_DAY = {"per_day": 1}
"""What needs no source of its own: less is not to do it at all."""


def doses(content: Content) -> Iterator[str]:
    """Every number of every dose that lies outside what its source says, or has no source and no owner."""
    for exercise in content.exercises.values():
        for step in exercise.steps:
            where = f"exercises.yaml: {exercise.id}.{_key(step)}"
            for name, value in numbers(step.dose).items():
                fault = _outside(name, value, exercise.limits)
                if fault:
                    yield f"{where}.{name}: {fault}"
        yield from _idle_limits(exercise)


def numbers(dose: Dose) -> dict[str, int]:
    """What a dose says, by name; `reps_a_day` is the sum over sets and times a day."""
    named = {name: getattr(dose, name) for name in DOSE_NUMBERS}
    there = {name: value for name, value in named.items() if value is not None}
    if dose.reps is not None:
        there["reps_a_day"] = dose.sets * dose.reps * dose.per_day
    return there


def _key(step: Step) -> str:
    return "dose" if step.name == "start" else f"progression.{step.name}"


def _outside(name: str, value: int, limits: DoseLimits) -> str | None:
    for limited, low, high in limits.ranges:
        if limited == name:
            inside = low <= value <= high
            return None if inside else f"{value} is outside {low} to {high} ({limits.citation})"
    free = name in limits.chosen or name == "reps_a_day" or ONCE_A_DAY.get(name) == value
    return None if free else f"{value} has no sourced range in dose_limits, and is not among its `chosen`"


def _idle_limits(exercise: Exercise) -> Iterator[str]:
    """Limits for something that the dose of no week has."""
    used = set(chain.from_iterable(numbers(step.dose) for step in exercise.steps))
    for name in (*(name for name, _, _ in exercise.limits.ranges), *exercise.limits.chosen):
        if name not in used:
            yield f"exercises.yaml: {exercise.id}.dose_limits.{name}: no dose of this exercise has it"


def unused(content: Content) -> Iterator[str]:
    """Entries from which nothing follows. (Notes that no rule brings are a fault of their own.)"""
    rules = {rule.finding: rule for rule in content.plan_rules}
    for finding in content.findings:
        if finding not in rules:
            yield f"findings.yaml: {finding}: no rule of plan.yaml has it"
    for rule in content.plan_rules:
        if not rule.exercises and not rule.notes:
            yield f"plan.yaml: {rule.finding}: brings nothing"
    brought = set(chain.from_iterable(rule.exercises for rule in content.plan_rules))
    brought |= {e.stand_in for e in content.exercises.values() if e.stand_in}
    for exercise in content.exercises:
        if exercise not in brought:
            yield f"exercises.yaml: {exercise}: nothing brings it"
    asked_for = set(chain.from_iterable(e.ruled_out_by for e in content.exercises.values()))
    asked_for |= set(chain.from_iterable((*n.only_with, *n.not_with) for n in content.notes.values()))
    for group in content.safety_groups:
        for question in group.questions:
            if question.tier is None and question.gate is None and question.id not in asked_for:
                yield f"safety.yaml: {question.id}: nothing follows from it"


def unserved(content: Content) -> Iterator[str]:
    """Statements of the source article that no question, finding, exercise or note names."""
    served = set(chain.from_iterable(support.sources for _, support in supports(content)))
    for statement in content.statements:
        if statement.id not in served:
            yield f"statements.yaml: {statement.id}: no question, finding, exercise or note serves it"
