"""What the content files say, once checked: frozen, typed, and the same for every language.

Words live apart from facts: an entry here has ids and numbers only, and `Content.text` gives its words.
Text keys, where `<x>` is an id:

    safety_group.<group>.title  .help  .short  safety.<id>.label  .short
    symptom.<id>.question  .why  .short        answer.<answer>   or   symptom.<id>.answer.<answer>
    site.<site>                                place.<side>.<site>   ("left heel", "both knees", "low back")
    finding.<id>.title[.left|.right|.both]     finding.<id>.body
    exercise.<id>.name  .does  .cue  .avoid  .equipment
    exercise.<id>.start  .easy  .next          (how to begin; once that is easy; and then: see `Step`)
    note.<id>.title  .body
    side.<left|right|both>                     unit.<unit>
    because.safety.<id>                        because.symptom.<id>.<answer>
    because.symptom.<number id> {value}
    because.pain {place} {now}                 because.balance.<eyes> {side} {seconds}
    because.arch.<class> {side}                because.age
    sheet.<...>   result.<...>

`kiosk.content.words.because` puts a path of an outcome into these words.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from kiosk.outcome import Gate, NoteKind, Tier
from kiosk.visit import AhiSystem, ArchPicture, ExerciseId, Eyes, NoteId, SafetyId, Side, SymptomId


class Evidence(StrEnum):
    GUIDELINE = "guideline"
    STUDY = "study"
    NORMS = "norms"
    OPINION = "opinion"
    ARTICLE = "article"


class Checked(StrEnum):
    """How the source of a number was seen by whoever wrote it down. A clinician signs off all of them."""

    READ = "read"
    """In the abstract or page of the source itself."""
    SECONDARY = "secondary"
    """In a text that reports the source."""
    MEMORY = "memory"
    """Not seen; known from memory."""
    DESIGN = "design"
    """There is no source: our own choice."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of the source article. `also` says where it is at work outside the content entries."""

    id: str
    says: str
    also: str | None = None


@dataclass(frozen=True, slots=True)
class Support:
    """Why an entry may say what it says: the kind of evidence, the S-numbers it serves, and the citation."""

    evidence: Evidence
    sources: tuple[str, ...]
    citation: str


@dataclass(frozen=True, slots=True)
class SafetyQuestion:
    """`tier` and `gate` apply when the answer is yes; either may be None."""

    id: SafetyId
    tier: Tier | None
    gate: Gate | None
    support: Support


@dataclass(frozen=True, slots=True)
class SafetyGroup:
    """The questions that share one screen: "touch all that are true", at most six."""

    id: str
    questions: tuple[SafetyQuestion, ...]


@dataclass(frozen=True, slots=True)
class SymptomQuestion:
    """A choice (`answers`) or a whole number (`low`..`high` in `unit`), asked when `only_if` holds. `from_behind`: the
    `picture` shows a body from behind, so that its left is on the left, and the screen says so.
    """

    id: SymptomId
    answers: tuple[str, ...]
    low: int | None
    high: int | None
    unit: str | None
    only_if: tuple[SymptomId, tuple[str, ...]] | None
    side: Side | None
    picture: str | None
    support: Support
    from_behind: bool = False

    @property
    def is_number(self) -> bool:
        return not self.answers


@dataclass(frozen=True, slots=True)
class Dose:
    """Sets of repetitions (`reps`, each held `hold_s`) or of time (`seconds`)."""

    sets: int
    reps: int | None
    hold_s: int | None
    seconds: int | None
    rest_s: int | None
    per_day: int
    per_week: int


@dataclass(frozen=True, slots=True)
class Step:
    """A part of the six weeks: its `name` is the text key (start, easy, next), its dose holds from `from_week` on."""

    name: str
    from_week: int
    dose: Dose


@dataclass(frozen=True, slots=True)
class DoseLimits:
    """The doses that sources name: `ranges` are a number of `Dose` (or reps_a_day), lowest and highest.

    `chosen` are numbers of the dose that no source gives.
    """

    ranges: tuple[tuple[str, int, int], ...]
    chosen: tuple[str, ...]
    checked: Checked
    citation: str


@dataclass(frozen=True, slots=True)
class Exercise:
    """`pictures` are file stems in assets/illustrations; `ruled_out_by` are safety ids that withhold it.

    `one_sided`: done for the side of the finding that brings it; every other exercise is done on both sides.
    `locked`: only staff can add it. `stand_in` may come instead when this one is ruled out and it is not.
    `covers` are exercises that are part of this one, so that a plan has either it or them. `steps` are the six
    weeks; the first has `dose`.
    """

    id: ExerciseId
    dose: Dose
    pictures: tuple[str, ...]
    one_sided: bool
    seated: bool
    locked: bool
    region: str
    ruled_out_by: tuple[SafetyId, ...]
    support: Support
    limits: DoseLimits
    steps: tuple[Step, ...]
    stand_in: ExerciseId | None = None
    covers: tuple[ExerciseId, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """A condition on one question: one of `answers` was given, or a whole number from `low` to `high`.

    A question that was not asked, or not answered, meets none.
    """

    id: SymptomId
    answers: tuple[str, ...] = ()
    low: int | None = None
    high: int | None = None

    def holds(self, symptoms: Mapping[SymptomId, str | int]) -> bool:
        said = symptoms.get(self.id)
        if isinstance(said, int):
            return (self.low is None or said >= self.low) and (self.high is None or said <= self.high)
        return said in self.answers


@dataclass(frozen=True, slots=True)
class NoteEntry:
    """A note, and who it is for.

    `only_with`: comes only when one of these safety answers is yes (and then names it in its `because`);
    `not_with`: stays away when one of them is. `only_said` and `not_said` are the same for what was answered
    to a question: `only_said` has to hold (and is then named), `not_said` must not. `not_found`: stays away when
    there is one of these findings.
    """

    id: NoteId
    kind: NoteKind
    support: Support
    only_with: tuple[SafetyId, ...] = ()
    not_with: tuple[SafetyId, ...] = ()
    only_said: Said | None = None
    not_said: Said | None = None
    not_found: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FindingEntry:
    """`shown` is the order on results and sheet: lower first. `ripple` is the place it lights; `ripple_sided` whether
    its side is also the side of that place. `body_stays`: what its text asks for is on every sheet, however full.
    """

    id: str
    shown: int
    ripple: str | None
    support: Support
    ripple_sided: bool = True
    body_stays: bool = False


@dataclass(frozen=True, slots=True)
class Norm:
    """Mean of the best of three, seconds, for ages `low`..`high` (Springer 2007, pooled rows)."""

    eyes: Eyes
    low: int
    high: int
    best_s: float
    source: str
    checked: Checked = Checked.MEMORY

    @property
    def band(self) -> str:
        return f"{self.low}-{self.high}"


@dataclass(frozen=True, slots=True)
class ArchCutoffs:
    """Where low and high arches begin, in the unit of the method.

    `falling`: the value falls as the arch rises (arch index, navicular drop), so low arches have the large
    values; otherwise (arch height index) they have the small ones. `inclusive`: a value right on a limit
    belongs to the low or high class, else it is typical.
    """

    method: str
    system: AhiSystem | None
    low_arch_from: float
    high_arch_from: float
    falling: bool
    source: str
    inclusive: bool = True
    checked: Checked = Checked.MEMORY

    def classify(self, value: float) -> ArchPicture:
        """LOW, HIGH, or TYPICAL when the value lies between the limits."""
        sign = 1 if self.falling else -1
        low, high = sign * (value - self.low_arch_from), sign * (self.high_arch_from - value)
        if low > 0 or (low == 0 and self.inclusive):
            return ArchPicture.LOW
        if high > 0 or (high == 0 and self.inclusive):
            return ArchPicture.HIGH
        return ArchPicture.TYPICAL


@dataclass(frozen=True, slots=True)
class PlanRule:
    """What one finding brings to the plan; rules and their entries stand in order of priority, first first.

    `replaces` are exercises that must not be in the plan when this finding is there. `needs` are groups of
    regions: the plan has an exercise of each group, as long as any finding here brings one that may be done.
    """

    finding: str
    exercises: tuple[ExerciseId, ...]
    notes: tuple[NoteId, ...]
    replaces: tuple[ExerciseId, ...] = ()
    needs: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Content:
    """All checked content. `version` goes with every outcome, so a printed sheet can be explained later.

    `texts` holds complete languages only, English first; `drafts` are those whose wording awaits review. `citations`
    has, for the same languages, the words of every source that is named beside a number or a claim.
    """

    version: str  # "1.0+3f2a9c1d": the number people use, and a hash of the files
    safety_groups: tuple[SafetyGroup, ...]
    symptoms: tuple[SymptomQuestion, ...]
    exercises: Mapping[ExerciseId, Exercise]
    notes: Mapping[NoteId, NoteEntry]
    findings: Mapping[str, FindingEntry]
    norms: tuple[Norm, ...]
    arch_cutoffs: tuple[ArchCutoffs, ...]
    plan_rules: tuple[PlanRule, ...] = ()
    statements: tuple[Statement, ...] = ()
    texts: Mapping[str, Mapping[str, str]] = field(default_factory=lambda: MappingProxyType({}))
    drafts: frozenset[str] = frozenset()
    citations: Mapping[str, Mapping[str, str]] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self.texts)

    def text(self, language: str, key: str, **fields: object) -> str:
        """The words of `key` with `{fields}` filled in. A missing key is a programming error (KeyError)."""
        return self.texts[language][key].format(**fields)

    def cited(self, language: str, citation: str) -> str:
        """A source of the content as this language words it."""
        return self.citations[language][citation]

    def has_text(self, language: str, key: str) -> bool:
        return key in self.texts[language]

    def answer_key(self, id: SymptomId, answer: str) -> str:
        """Text key of an answer's words: the question's own, or those that all questions share."""
        own = f"symptom.{id}.answer.{answer}"
        return own if any(own in texts for texts in self.texts.values()) else f"answer.{answer}"

    def title_key(self, finding: str, side: str | None) -> str:
        """Text key of a finding's title, for its side when it has words for that."""
        sided = f"finding.{finding}.title.{side}"
        plain = f"finding.{finding}.title"
        return sided if side and any(sided in texts for texts in self.texts.values()) else plain

    @property
    def safety_ids(self) -> tuple[SafetyId, ...]:
        return tuple(q.id for group in self.safety_groups for q in group.questions)

    def symptom(self, id: SymptomId) -> SymptomQuestion:
        return next(q for q in self.symptoms if q.id == id)
