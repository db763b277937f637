"""Synthetic visits for trials and load tests: made up, within every rule of the kiosk, and marked as such.

The mark is the start of the clinic's own number, `SYNTHETIC-`: it shows wherever that number shows, and every
export has a column that tells it. Visit n of a seed is always the same for the same days and content.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from kiosk.assess import assess
from kiosk.codes import ALPHABET, CODE_LENGTH
from kiosk.content.model import Content, SymptomQuestion
from kiosk.flow import StepId
from kiosk.measures.balance import LIMIT_MS
from kiosk.measures.screening import screen
from kiosk.outcome import Gate
from kiosk.ports import Record
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
    EnteredBy,
    FootprintIndex,
    FootprintMorph,
    FootprintPicture,
    LegTrials,
    NavicularDrop,
    Pain,
    PainSite,
    SafetyId,
    Sex,
    StaffChanges,
    SymptomId,
    Visit,
    VisitCode,
    VisitState,
    VoidReason,
    YesNo,
)

MARK = "SYNTHETIC-"
MOST = len(ALPHABET) ** CODE_LENGTH // 4
"""More visits than this would crowd the codes out."""
_RETURNS = 0.12
_OPENS, _OPEN_FOR_S = time(8), 10 * 3600
_MIDDLE_SITES = (PainSite.LOW_BACK,)
_SEXES = (Sex.FEMALE, Sex.MALE, Sex.OTHER, Sex.UNDISCLOSED, None)
_ENTERED = (EnteredBy.CLIENT, EnteredBy.STAFF, EnteredBy.PAPER)
_ANSWERS = (YesNo.NO, YesNo.YES, YesNo.UNDISCLOSED)


def is_synthetic(visit: Visit) -> bool:
    return (visit.client.reference or "").startswith(MARK)


@dataclass(frozen=True, slots=True)
class Days:
    """Both days count. The visits are spread over them evenly, in opening hours, UTC."""

    first: date
    last: date


class Synthesis:
    """The visits of one seed, numbered from 0 to `visits` - 1."""

    def __init__(self, content: Content, seed: int, visits: int, days: Days) -> None:
        """Raises `ValueError` for more than `MOST` visits or days the wrong way round."""
        if not 0 <= visits <= MOST or days.last < days.first:
            raise ValueError("no such synthesis")
        self._content = content
        self._seed = seed
        self._visits = visits
        self._days = days
        draw = random.Random(f"{seed}:codes")
        # A step that shares no factor with the number of codes (a power of 20) visits each code once.
        self._code_from = draw.randrange(len(ALPHABET) ** CODE_LENGTH)
        self._code_step = draw.randrange(10**6, 10**7) * 20 + 1

    def records(self) -> Iterator[Record]:
        for number in range(self._visits):
            yield self.record(number)

    def record(self, number: int) -> Record:
        """Who comes again has the code of the first visit, and an outcome that compares with it."""
        visit = self.visit(number)
        first = self._first_of(number)
        previous = self.visit(first) if first != number else None
        return Record(visit, assess(visit, self._content, previous))

    def visit(self, number: int) -> Visit:
        draw = random.Random(f"{self._seed}:visit:{number}")
        first = self._first_of(number)
        client = self._client(first)
        if first != number:
            client = replace(client, returning_code=self._code(first))
        told = Visit(
            code=self._code(number),
            started_at=self._began(number, draw),
            language=draw.choices(self._content.languages, [8] + [1] * (len(self._content.languages) - 1))[0],
            entered_by=draw.choices(_ENTERED, (90, 4, 6))[0],
            store=True,
            client=client,
            safety=self._safety(draw),
            state=VisitState.FINISHED,
            step=StepId.RESULTS.value,
        )
        screening = screen(told, self._content)
        if screening.tier.stops_plan:
            return replace(told, step=StepId.STAFF_NEEDED.value)
        age = told.age or 50
        return replace(
            told,
            pain=_pain(draw),
            symptoms=self._symptoms(draw),
            balance=_balance(draw, screening.gate, age),
            arches=Arches(_foot(draw), _foot(draw)),
            staff=StaffChanges(note="Synthetic note: come again in six weeks.")
            if draw.random() < 0.05
            else StaffChanges(),
        )

    # --- the parts -------------------------------------------------------------------------------------------

    def _first_of(self, number: int) -> int:
        """The first visit of the same person."""
        while number:
            draw = random.Random(f"{self._seed}:again:{number}")
            if draw.random() >= _RETURNS:
                break
            number = draw.randrange(number)
        return number

    def _code(self, number: int) -> VisitCode:
        place = (self._code_from + number * self._code_step) % len(ALPHABET) ** CODE_LENGTH
        letters = []
        for _ in range(CODE_LENGTH):
            place, letter = divmod(place, len(ALPHABET))
            letters.append(ALPHABET[letter])
        return VisitCode("".join(letters))

    def _began(self, number: int, draw: random.Random) -> datetime:
        days = (self._days.last - self._days.first).days + 1
        day, rest = divmod(number * days, max(self._visits, 1))
        opening = datetime.combine(self._days.first + timedelta(days=day), _OPENS, UTC)
        return opening + timedelta(
            seconds=int(rest / self._visits * _OPEN_FOR_S), milliseconds=draw.randrange(1000)
        )

    def _client(self, person: int) -> Client:
        draw = random.Random(f"{self._seed}:person:{person}")
        age = min(max(round(draw.gauss(58, 17)), 12), 99)
        return Client(
            first_name=f"Synthetic {draw.choice('ABCDEFGHJK')}" if draw.random() < 0.7 else None,
            birth_year=self._days.first.year - age,
            sex=draw.choices(_SEXES, (50, 42, 1, 3, 4))[0],
            reference=f"{MARK}{self._seed}-{person:07}",
            weight_kg=round(draw.uniform(45, 120), 1) if draw.random() < 0.3 else None,
        )

    def _safety(self, draw: random.Random) -> dict[SafetyId, YesNo]:
        """Urgent answers are rare: about one visit in twenty has one."""
        told = {}
        for group in self._content.safety_groups:
            for question in group.questions:
                rare = question.tier is not None and question.tier.stops_plan
                weights = (996, 3, 1) if rare else (945, 50, 5)
                told[question.id] = draw.choices(_ANSWERS, weights)[0]
        return told

    def _symptoms(self, draw: random.Random) -> dict[SymptomId, str | int]:
        told: dict[SymptomId, str | int] = {}
        for question in self._content.symptoms:
            first = question.only_if
            if (first is None or told.get(first[0]) in first[1]) and draw.random() < 0.97:
                told[question.id] = _answer(question, draw)
        return told


def _answer(question: SymptomQuestion, draw: random.Random) -> str | int:
    if question.is_number:
        return draw.randint(question.low or 0, question.high or 0)
    return draw.choice(question.answers)


def _pain(draw: random.Random) -> tuple[Pain, ...] | None:
    if draw.random() < 0.03:
        return None
    sites = draw.sample(list(PainSite), draw.choices((0, 1, 2, 3), (25, 40, 25, 10))[0])
    return tuple(_place(site, draw) for site in sites)


def _place(site: PainSite, draw: random.Random) -> Pain:
    side = (
        BodySide.MIDDLE
        if site in _MIDDLE_SITES
        else draw.choice((BodySide.LEFT, BodySide.RIGHT, BodySide.BOTH))
    )
    now = draw.choices(range(11), (2, 8, 12, 14, 13, 11, 8, 5, 3, 1, 1))[0]
    weeks = draw.choice((1, 2, 4, 8, 12, 26, 52, 104, 300)) if draw.random() < 0.9 else None
    return Pain(site, side, now, min(10, now + draw.randrange(4)), weeks)


def _balance(draw: random.Random, gate: Gate, age: int) -> Balance:
    helped = gate is Gate.HELPER or draw.random() < 0.3
    if gate is Gate.SKIP:
        return Balance()
    if gate is Gate.HELPER and draw.random() < 0.1:
        return Balance(support_in_reach=True, helper_present=False)
    usual_s = max(3.0, 60 - age * 0.6)
    return Balance(True, helped, _leg(draw, usual_s, helped), _leg(draw, usual_s, helped))


def _leg(draw: random.Random, usual_s: float, helped: bool) -> LegTrials:
    opened = tuple(_trial(draw, usual_s) for _ in range(3))
    held = any(t.valid and t.stance_duration_ms >= 10_000 for t in opened)
    closed = (
        tuple(_trial(draw, usual_s / 4) for _ in range(2)) if held and helped and draw.random() < 0.3 else ()
    )
    return LegTrials(opened, closed)


def _trial(draw: random.Random, usual_s: float) -> BalanceTrial:
    if draw.random() < 0.04:
        return BalanceTrial(draw.randrange(200, 3000), EndedBy.VOID, draw.choice(list(VoidReason)))
    duration_ms = round(draw.expovariate(1 / usual_s) * 1000) + 300
    if duration_ms >= LIMIT_MS:
        return BalanceTrial(LIMIT_MS, EndedBy.LIMIT)
    return BalanceTrial(
        duration_ms, draw.choices((EndedBy.CLIENT, EndedBy.STAFF, EndedBy.SWITCH), (8, 1, 1))[0]
    )


def _foot(draw: random.Random) -> ArchMeasure | None:
    kind = draw.choices(range(6), (55, 20, 8, 6, 6, 5))[0]
    if kind == 0:
        return FootprintMorph(round(draw.uniform(0.10, 0.31), 3))
    if kind == 1:
        return FootprintPicture(draw.choice(list(ArchPicture)))
    if kind == 2:
        # One length for all, so that two feet never differ by more than feet do.
        dorsum_mm = round(draw.uniform(50, 75), 1)
        return ArchHeight(
            draw.choice(list(AhiSystem)), dorsum_mm, 186.0, 255.0, round(dorsum_mm + draw.uniform(0, 8), 1)
        )
    if kind == 3:
        standing_mm = round(draw.uniform(25, 60), 1)
        return NavicularDrop(round(standing_mm + draw.uniform(0, 14), 1), standing_mm)
    if kind == 4:
        return FootprintIndex(
            round(draw.uniform(30, 60), 1), round(draw.uniform(3, 35), 1), round(draw.uniform(20, 50), 1)
        )
    return None


def counted(records: Iterator[Record], size: int) -> Iterator[Sequence[Record]]:
    """The same records, `size` at a time."""
    page: list[Record] = []
    for record in records:
        page.append(record)
        if len(page) == size:
            yield page
            page = []
    if page:
        yield page
