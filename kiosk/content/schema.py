"""The shape of each file in assets/content, and its way into the typed model. Strict: nothing is guessed.

Defaults here are what most entries have, so that an entry names only what is special about it.
"""

from collections.abc import Mapping
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator
from pydantic_core import to_json

from kiosk.content.model import (
    ArchCutoffs,
    Checked,
    Evidence,
    FindingEntry,
    Norm,
    NoteEntry,
    PlanRule,
    SafetyGroup,
    SafetyQuestion,
    Said,
    Statement,
    Support,
    SymptomQuestion,
)
from kiosk.outcome import Gate, NoteKind, Tier
from kiosk.visit import AhiSystem, ExerciseId, Eyes, NoteId, SafetyId, Side, SymptomId

ID = r"^[a-z][a-z0-9_]*$"
ANSWER = r"^[a-z0-9][a-z0-9_]*$"

Id = Field(pattern=ID, max_length=40)


class RawEntry(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class RawSupport(RawEntry):
    """`sources` are S-numbers of the source article; `citation` names what the evidence is."""

    evidence: Evidence
    sources: tuple[str, ...] = ()
    citation: str = Field(min_length=3)

    def build(self) -> Support:
        return Support(self.evidence, self.sources, self.citation)


class RawSafety(RawEntry):
    id: str = Id
    tier: Tier | None = None
    gate: Gate | None = None
    support: RawSupport

    def build(self) -> SafetyQuestion:
        return SafetyQuestion(SafetyId(self.id), self.tier, self.gate, self.support.build())


class RawSafetyGroup(RawEntry):
    id: str = Id
    questions: tuple[RawSafety, ...] = Field(min_length=1, max_length=6)

    def build(self) -> SafetyGroup:
        return SafetyGroup(self.id, tuple(q.build() for q in self.questions))


class RawOnlyIf(RawEntry):
    id: str
    answers: tuple[str, ...] = Field(min_length=1)


class RawSymptom(RawEntry):
    id: str = Id
    answers: tuple[str, ...] = ()
    low: int | None = None
    high: int | None = None
    unit: str | None = None
    only_if: RawOnlyIf | None = None
    side: Side | None = None
    picture: str | None = None
    from_behind: bool = False
    support: RawSupport

    @model_validator(mode="after")
    def _either_choice_or_number(self) -> "RawSymptom":
        number = (self.low, self.high, self.unit)
        if self.answers and number != (None, None, None):
            raise ValueError("has answers, so it takes no low, high or unit")
        if not self.answers and None in number:
            raise ValueError("needs answers, or low, high and unit")
        if len(set(self.answers)) != len(self.answers):
            raise ValueError("names an answer twice")
        if self.low is not None and self.high is not None and self.low >= self.high:
            raise ValueError("low has to be below high")
        return self

    def build(self) -> SymptomQuestion:
        only_if = (SymptomId(self.only_if.id), self.only_if.answers) if self.only_if else None
        return SymptomQuestion(
            SymptomId(self.id),
            self.answers,
            self.low,
            self.high,
            self.unit,
            only_if,
            self.side,
            self.picture,
            self.support.build(),
            self.from_behind,
        )


class RawSaid(RawEntry):
    """`answers` of a question, or the limits of its number; a limit left out is none."""

    id: str
    answers: tuple[str, ...] = ()
    low: int | None = None
    high: int | None = None

    @model_validator(mode="after")
    def _answers_or_limits(self) -> "RawSaid":
        limits = [limit for limit in (self.low, self.high) if limit is not None]
        if bool(self.answers) == bool(limits):
            raise ValueError("needs either answers, or low or high")
        if limits != sorted(limits):
            raise ValueError("low cannot be above high")
        return self

    def build(self) -> Said:
        return Said(SymptomId(self.id), self.answers, self.low, self.high)


class RawNote(RawEntry):
    id: str = Id
    kind: NoteKind
    only_with: tuple[str, ...] = ()
    not_with: tuple[str, ...] = ()
    only_said: RawSaid | None = None
    not_said: RawSaid | None = None
    not_found: tuple[str, ...] = ()
    support: RawSupport

    def build(self) -> NoteEntry:
        return NoteEntry(
            NoteId(self.id),
            self.kind,
            self.support.build(),
            tuple(SafetyId(i) for i in self.only_with),
            tuple(SafetyId(i) for i in self.not_with),
            self.only_said.build() if self.only_said else None,
            self.not_said.build() if self.not_said else None,
            self.not_found,
        )


class RawFinding(RawEntry):
    id: str = Id
    shown: int = Field(ge=1)
    ripple: str | None = None
    ripple_sided: bool = True
    body_stays: bool = False
    support: RawSupport

    def build(self) -> FindingEntry:
        return FindingEntry(
            self.id, self.shown, self.ripple, self.support.build(), self.ripple_sided, self.body_stays
        )


class RawNorm(RawEntry):
    eyes: Eyes
    low: int = Field(ge=18)
    high: int = Field(le=99)
    best_s: float = Field(gt=0, le=60)
    source: str = Field(min_length=3)
    checked: Checked

    def build(self) -> Norm:
        return Norm(self.eyes, self.low, self.high, self.best_s, self.source, self.checked)


class RawCutoffs(RawEntry):
    method: str = Id
    system: AhiSystem | None = None
    low_arch_from: float
    high_arch_from: float
    falling: bool
    inclusive: bool = True
    source: str = Field(min_length=3)
    checked: Checked

    @model_validator(mode="after")
    def _limits_stand_apart(self) -> "RawCutoffs":
        if (self.low_arch_from > self.high_arch_from) is not self.falling:
            raise ValueError("the limits stand the wrong way round for `falling`")
        return self

    def build(self) -> ArchCutoffs:
        return ArchCutoffs(
            self.method,
            self.system,
            self.low_arch_from,
            self.high_arch_from,
            self.falling,
            self.source,
            self.inclusive,
            self.checked,
        )


class RawRule(RawEntry):
    finding: str = Id
    exercises: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    replaces: tuple[str, ...] = ()
    needs: tuple[tuple[str, ...], ...] = ()

    def build(self) -> PlanRule:
        return PlanRule(
            self.finding,
            tuple(ExerciseId(i) for i in self.exercises),
            tuple(NoteId(i) for i in self.notes),
            tuple(ExerciseId(i) for i in self.replaces),
            self.needs,
        )


class RawStatement(RawEntry):
    id: str = Field(pattern=r"^S[1-9][0-9]?[b-z]?$")
    says: str = Field(min_length=10)
    also: str | None = None

    def build(self) -> Statement:
        return Statement(self.id, self.says, self.also)


class VersionFile(RawEntry):
    """The number that people use; the loader adds a hash of what the files say."""

    version: str = Field(pattern=r"^\d+\.\d+(\.\d+)?$")


class SafetyFile(RawEntry):
    groups: tuple[RawSafetyGroup, ...] = Field(min_length=1)


class SymptomsFile(RawEntry):
    symptoms: tuple[RawSymptom, ...] = Field(min_length=1)


class NotesFile(RawEntry):
    notes: tuple[RawNote, ...] = Field(min_length=1)


class FindingsFile(RawEntry):
    findings: tuple[RawFinding, ...] = Field(min_length=1)


class NormsFile(RawEntry):
    norms: tuple[RawNorm, ...] = Field(min_length=1)


class ArchFile(RawEntry):
    cutoffs: tuple[RawCutoffs, ...] = Field(min_length=1)


class PlanFile(RawEntry):
    rules: tuple[RawRule, ...] = Field(min_length=1)


class StatementsFile(RawEntry):
    statements: tuple[RawStatement, ...] = Field(min_length=1)


F = TypeVar("F", bound=RawEntry)


def read_file(kind: type[F], data: object, where: str, problems: list[str]) -> F | None:
    """`data` as that kind of file; None, with every fault added to `problems`, when it is not one."""
    try:
        # By way of JSON: there a list is a tuple and a word an enum, and everything else is still strict.
        return kind.model_validate_json(to_json(data))
    except ValidationError as error:
        for fault in error.errors(include_url=False):
            problems.append(f"{where}: {_path(fault['loc'], data)}: {_said(fault['msg'])}")
        return None


def _said(message: str) -> str:
    return message.removeprefix("Value error, ")


def _path(loc: tuple[int | str, ...], data: object) -> str:
    """`exercises.toe_curls.dose.sets`: entries by their id, where they have one."""
    words: list[str] = []
    for part in loc:
        data = _inside(data, part)
        name = data.get("id") if isinstance(data, Mapping) and isinstance(part, int) else None
        words.append(str(name or part))
    return ".".join(words) or "the file"


def _inside(data: object, part: int | str) -> object:
    if isinstance(part, int) and isinstance(data, list) and part < len(data):
        return data[part]
    return data.get(part) if isinstance(data, Mapping) else None
