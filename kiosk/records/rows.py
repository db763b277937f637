"""A visit and its outcome as typed cells: the columns of both layouts, each with the way to its value.

Numbers are `int` or `float`, never text. A number that is missing is None and the column beside it tells why.
"""

from collections.abc import Callable, Hashable, Iterator
from functools import partial

from kiosk.content.model import Content, SymptomQuestion
from kiosk.counting import counting
from kiosk.outcome import Band, Gate, NoPlan, StanceResult, Tier
from kiosk.ports import Record
from kiosk.records.blocks import Block, Few, Known, Marks, Plain
from kiosk.records.codebook import Column, Kind, Layout, Missing, Profile
from kiosk.records.deidentify import LONGEST_WEEKS, OLDEST
from kiosk.records.fields import YES_OR_NO, Cell, Field, Item, coded, flag, number, text, words_of
from kiosk.records.staff_rows import METHODS, doses, measured
from kiosk.records.synthetic import is_synthetic
from kiosk.records.trial_rows import trial, trial_id
from kiosk.visit import (
    ArchPicture,
    BalanceTrial,
    BodySide,
    EnteredBy,
    Eyes,
    Pain,
    PainSite,
    SafetyId,
    Sex,
    Side,
    YesNo,
)


def blocks(content: Content, layout: Layout, profile: Profile) -> tuple[Block, ...]:
    """The columns of an export in their order, in the blocks that are worked out together."""
    open_ = profile is Profile.IDENTIFIED
    made: list[Block] = [Plain([trial_id()])] if layout is Layout.TRIALS else []
    made += _about(content, open_)
    made += trial() if layout is Layout.TRIALS else _visit(content, open_)
    return tuple(made)


def fields(content: Content, layout: Layout, profile: Profile) -> tuple[Field, ...]:
    """The same columns one by one."""
    return tuple(field for block in blocks(content, layout, profile) for field in block.fields)


def items(row: int, record: Record, layout: Layout) -> Iterator[Item]:
    """The rows of one visit: one, or one for each trial in the order of leg, eyes, who timed it, and time."""
    if layout is Layout.VISITS:
        yield Item(row, record)
        return
    for side in Side:
        for eyes in Eyes:
            for by_staff in (False, True):
                measured = record.visit.by_staff if by_staff else record.visit.balance
                for place in range(len(measured.leg(side).of(eyes))):
                    yield Item(row, record, side, eyes, place, by_staff)


def _or_skipped(value: float | None) -> float | Missing:
    return Missing.SKIPPED if value is None else value


# --- both layouts --------------------------------------------------------------------------------------------


def _about(content: Content, open_: bool) -> Iterator[Block]:
    numbered = "Number of the visit in this export" + ("" if open_ else ", at random")
    row = Field(Column("visit_row", numbered, Kind.INTEGER), lambda i: i.row)
    yield Plain([row, *(_who() if open_ else ())])

    def age(item: Item) -> float | Missing:
        found = _or_skipped(item.record.visit.age)
        return found if open_ or isinstance(found, Missing) else min(found, OLDEST)

    def sex(item: Item) -> str:
        told = item.record.visit.client.sex
        return Missing.SKIPPED if told is None else Missing.REFUSED if told is Sex.UNDISCLOSED else told

    born = Column(
        "birth_year", "Year of birth", Kind.INTEGER, "year", missing_in="age_missing", identifies=True
    )
    pooled = "" if open_ else f" ({OLDEST} stands for {OLDEST} and over)"
    yield Known(
        [
            *([Field(born, lambda i: i.record.visit.client.birth_year)] if open_ else []),
            Field(
                Column("visit_year", "Year of the visit", Kind.INTEGER, "year"),
                lambda i: i.record.visit.started_at.year,
            ),
            *number("age", f"Age at the visit{pooled}", Kind.INTEGER, "years", age),
        ],
        lambda i: (i.record.visit.client.birth_year, i.record.visit.started_at.year),
    )
    known = words_of(s for s in Sex if s is not Sex.UNDISCLOSED)
    tongues = tuple((language, language) for language in content.languages)
    made_up = "1 when the visit is synthetic: made up for trials, and no person"
    yield Known(
        [
            *coded("sex", "Sex", known, sex, (Missing.SKIPPED, Missing.REFUSED)),
            *coded("language", "Language", tongues, lambda i: i.record.visit.language, open_=open_),
            *coded("entered_by", "Entered by", words_of(EnteredBy), lambda i: i.record.visit.entered_by),
            flag("synthetic", made_up, lambda i: is_synthetic(i.record.visit)),
        ],
        lambda i: (
            i.record.visit.client.sex,
            i.record.visit.language,
            i.record.visit.entered_by,
            is_synthetic(i.record.visit),
        ),
    )


def _who() -> Iterator[Field]:
    """What leads back to a person. None of it is in the deidentified profile."""
    yield text("code", "Visit code", lambda i: i.record.visit.code)
    yield text("reference", "The clinic's own number", lambda i: i.record.visit.client.reference)
    yield text("first_name", "First name", lambda i: i.record.visit.client.first_name)
    yield text("returning_code", "Code of an earlier visit", lambda i: i.record.visit.client.returning_code)
    yield text("started_at", "Start, clinic time", lambda i: i.record.visit.started_at.isoformat(), Kind.DATE)
    yield text("staff_note", "Staff's note to the client", lambda i: i.record.visit.staff.note)


# --- one row a visit -----------------------------------------------------------------------------------------


def _visit(content: Content, open_: bool) -> Iterator[Block]:
    english = content.texts["en"]
    yield Known(
        number(
            "weight_kg", "Weight", Kind.DECIMAL, "kg", lambda i: _or_skipped(i.record.visit.client.weight_kg)
        ),
        lambda i: i.record.visit.client.weight_kg,
    )
    yield Known(
        [
            *coded("tier", "Urgency", words_of(Tier), lambda i: i.record.outcome.screening.tier),
            *coded("gate", "Balance part", words_of(Gate), lambda i: i.record.outcome.screening.gate),
        ],
        lambda i: (i.record.outcome.screening.tier, i.record.outcome.screening.gate),
    )
    for group in content.safety_groups:
        ids = tuple(question.id for question in group.questions)
        yield Known(
            [field for id in ids for field in _safety(id, english.get(f"safety.{id}.short", id))],
            _safety_key(ids),
        )
    why = Column("pain_missing", "Pain: why its columns are blank", Kind.CODE, missing=(Missing.NOT_ASKED,))
    asked = Field(why, lambda i: Missing.NOT_ASKED.value if i.record.visit.pain is None else "")
    yield Known([asked], lambda i: i.record.visit.pain is None)
    places = [((site, side), list(_pain(site, side, open_))) for site in PainSite for side in BodySide]
    yield Few(places, lambda fields: (0, *(None,) * (len(fields) - 1)), _sore)
    for question in content.symptoms:
        label = english.get(f"symptom.{question.id}.short", question.id)
        yield Known(_symptom(question, label, content, open_), _symptom_key(question))
    for side in Side:
        yield from _leg(side)
    for side in Side:
        yield Known(_arch(side), partial(_arch_key, side=side))
    yield from measured(content)
    titles = {id: english.get(f"finding.{id}.title", id) for id in content.findings}
    yield Marks(
        [flag(f"finding_{id}", f"Finding: {title}", _found(id)) for id, title in titles.items()],
        tuple(titles),
        lambda i: [finding.id for finding in i.record.outcome.findings],
    )
    names = {id: english.get(f"exercise.{id}.name", id) for id in content.exercises}
    yield Marks(
        [flag(f"exercise_{id}", f"Exercise in the plan: {name}", _planned(id)) for id, name in names.items()],
        tuple(names),
        lambda i: [exercise.id for exercise in i.record.outcome.exercises],
    )
    yield doses(content)
    none = coded(
        "no_plan",
        "Why there are no exercises",
        words_of(NoPlan),
        lambda i: i.record.outcome.no_plan or Missing.NOT_ASKED,
        (Missing.NOT_ASKED,),
    )
    yield Known(none, lambda i: i.record.outcome.no_plan)
    if open_:
        version = "Version of the questions and rules"
        column = text("content_version", version, lambda i: i.record.outcome.content_version)
        yield Known([column], lambda i: i.record.outcome.content_version)


def _found(id: str) -> Callable[[Item], bool]:
    return lambda item: any(finding.id == id for finding in item.record.outcome.findings)


def _planned(id: str) -> Callable[[Item], bool]:
    return lambda item: any(exercise.id == id for exercise in item.record.outcome.exercises)


def _safety_key(ids: tuple[SafetyId, ...]) -> Callable[[Item], Hashable]:
    return lambda item: tuple(map(item.record.visit.safety.get, ids))


def _safety(id: SafetyId, label: str) -> list[Field]:
    def told(item: Item) -> str:
        answer = item.record.visit.safety.get(id)
        if answer is None:
            return Missing.NOT_ASKED
        return Missing.REFUSED if answer is YesNo.UNDISCLOSED else answer

    yes_no = words_of((YesNo.YES, YesNo.NO))
    return coded(f"safety_{id}", label, yes_no, told, (Missing.REFUSED, Missing.NOT_ASKED))


def _sore(item: Item) -> list[tuple[Hashable, Hashable]] | None:
    pains = item.record.visit.pain
    return None if pains is None else [((p.site, p.side), (p.now, p.worst, p.weeks)) for p in pains]


def _pain(site: PainSite, side: BodySide, open_: bool) -> Iterator[Field]:
    name, label = f"pain_{site}_{side}", f"Pain: {site.value.replace('_', ' ')}, {side}"

    def here(item: Item) -> Pain | None:
        return next((p for p in item.record.visit.pain or () if (p.site, p.side) == (site, side)), None)

    def hurts(item: Item) -> Cell:
        return None if item.record.visit.pain is None else int(here(item) is not None)

    def part(of: str) -> Callable[[Item], Cell]:
        def told(item: Item) -> Cell:
            pain = here(item)
            found: int | None = getattr(pain, of) if pain is not None else None
            pool = of == "weeks" and not open_ and found is not None
            return min(found or 0, LONGEST_WEEKS) if pool else found

        return told

    yield Field(Column(name, label, Kind.FLAG, codes=YES_OR_NO, missing_in="pain_missing"), hurts)
    for of, words, unit in (("now", "now", "0-10"), ("worst", "at worst", "0-10"), ("weeks", "for", "weeks")):
        about = f"{label}, {words} (blank: no pain there, or not told)"
        yield Field(Column(f"{name}_{of}", about, Kind.INTEGER, unit, missing_in="pain_missing"), part(of))


def _symptom_key(question: SymptomQuestion) -> Callable[[Item], Hashable]:
    id = question.id
    if question.only_if is None:

        def alone(item: Item) -> Hashable:
            told = item.record.visit.symptoms
            answer = told.get(id)
            return (not told) if answer is None else (answer,)

        return alone
    first = question.only_if[0]

    def key(item: Item) -> Hashable:
        told = item.record.visit.symptoms
        return told.get(id), told.get(first), not told

    return key


def _symptom(question: SymptomQuestion, label: str, content: Content, open_: bool) -> list[Field]:
    english = content.texts["en"]

    def told(item: Item) -> str | int:
        symptoms = item.record.visit.symptoms
        answer = symptoms.get(question.id)
        if answer is not None:
            return Missing.REFUSED if answer == "undisclosed" else answer
        first = question.only_if
        applies = first is None or symptoms.get(first[0]) in first[1]
        return Missing.SKIPPED if symptoms and applies else Missing.NOT_ASKED

    def amount(item: Item) -> float | Missing:
        found = told(item)
        if isinstance(found, Missing):
            return found
        return found if isinstance(found, int) else Missing.NOT_VALID

    name = f"symptom_{question.id}"
    if question.is_number:
        return number(name, label, Kind.INTEGER, question.unit or "", amount)
    codes = tuple(
        (a, english.get(content.answer_key(question.id, a), a))
        for a in question.answers
        if a != "undisclosed"
    )
    reasons = (Missing.SKIPPED, Missing.REFUSED, Missing.NOT_ASKED)
    made = coded(name, label, codes, lambda i: str(told(i)), reasons, open_=open_)
    for code, words in codes:
        column = Column(f"{name}_{code}", f"{label}: {words}", Kind.FLAG, codes=YES_OR_NO, missing_in=name)

        def chosen(item: Item, code: str = code) -> Cell:
            found = told(item)
            return None if isinstance(found, Missing) else int(found == code)

        made.append(Field(column, chosen))
    return made


def _leg(side: Side) -> Iterator[Block]:
    def counted(item: Item, eyes: Eyes) -> tuple[BalanceTrial, ...]:
        return counting(item.record.visit, side, item.record.outcome.screening.gate).of(eyes)

    def why(item: Item, eyes: Eyes) -> Missing:
        balance = item.record.visit.balance
        if counted(item, eyes):
            return Missing.NOT_VALID
        if item.record.outcome.screening.gate is Gate.SKIP:
            return Missing.UNSAFE
        return Missing.SKIPPED if side in balance.left_out else Missing.NOT_ASKED

    def stance(item: Item, eyes: Eyes) -> StanceResult | None:
        leg = item.record.outcome.legs.get(side)
        return leg.of(eyes) if leg is not None else None

    def valid(item: Item, eyes: Eyes) -> int:
        return sum(trial.valid for trial in counted(item, eyes))

    def band(item: Item) -> str:
        found = stance(item, Eyes.OPEN)
        return why(item, Eyes.OPEN) if found is None or found.best_s is None else found.band

    reasons = (Missing.NOT_VALID, Missing.UNSAFE, Missing.SKIPPED, Missing.NOT_ASKED)
    for eyes in Eyes:
        name, label = f"balance_{side}_{eyes}", f"Balance, {side} leg, {eyes.value.replace('_', ' ')}"

        def best(item: Item, eyes: Eyes = eyes) -> float | Missing:
            found = stance(item, eyes)
            return why(item, eyes) if found is None or found.best_s is None else found.best_s

        def key(item: Item, eyes: Eyes = eyes) -> Hashable:
            record = item.record
            leg, trials = record.outcome.legs.get(side), counted(item, eyes)
            found = leg.of(eyes) if leg is not None else None
            if found is None and not trials:
                return record.outcome.screening.gate, side in record.visit.balance.left_out
            score = (found.best_s, found.band) if found is not None else None
            return score, valid(item, eyes), why(item, eyes)

        made = [
            *number(f"{name}_best_s", f"{label}, best time", Kind.DECIMAL, "s", best),
            Field(
                Column(f"{name}_valid_trials", f"{label}, trials that count", Kind.INTEGER),
                partial(valid, eyes=eyes),
            ),
        ]
        if eyes is Eyes.OPEN:
            made += coded(f"balance_{side}_band", f"Balance, {side} leg, band", words_of(Band), band, reasons)
        yield Known(made, key)


def _arch_key(item: Item, side: Side) -> Hashable:
    return item.record.outcome.arches.get(side)


def _arch(side: Side) -> list[Field]:
    def arch_class(item: Item) -> str:
        found = item.record.outcome.arches.get(side)
        return Missing.NOT_ASKED if found is None else found.arch_class

    def value(item: Item) -> float | Missing:
        found = item.record.outcome.arches.get(side)
        return Missing.NOT_ASKED if found is None or found.value is None else found.value

    def method(item: Item) -> str:
        found = item.record.outcome.arches.get(side)
        return Missing.NOT_ASKED if found is None else found.method

    name, label, asked = f"arch_{side}", f"Arch, {side} foot", (Missing.NOT_ASKED,)
    about = f"{label}, value (ratio, or mm for navicular drop)"
    return [
        *coded(f"{name}_class", f"{label}, class", words_of(ArchPicture), arch_class, asked),
        *coded(f"{name}_method", f"{label}, method", METHODS, method, asked, open_=False),
        *number(f"{name}_value", about, Kind.DECIMAL, "ratio or mm", value),
    ]
