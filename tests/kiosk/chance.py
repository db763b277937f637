"""Visits by chance, each with a number: cheap enough for thousands, and the same every time.

Hypothesis looks for the odd corners (`visits.py`); these are many, and more like the people who come.
"""

from collections.abc import Iterator
from random import Random

from kiosk.content.model import SymptomQuestion
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
    YesNo,
)
from tests.kiosk.visits import CONTENT, tidy, visit

EXERCISES = sorted(CONTENT.exercises)
STOPPING = {q.id for g in CONTENT.safety_groups for q in g.questions if q.tier and q.tier.stops_plan}


def visit_of(seed: int) -> Visit:
    """A visit that breaks no rule. Most people have few complaints and say no to most safety questions."""
    chance = Random(seed)
    return tidy(
        visit(
            client=Client(
                birth_year=chance.choice((None, *range(1920, 2020))), sex=chance.choice((None, *Sex))
            ),
            safety=dict(_safety(chance)),
            pain=_pain(chance),
            symptoms=dict(_symptoms(chance)),
            balance=Balance(
                chance.choice((None, True, True, False)),
                chance.choice((None, True, False)),
                _leg(chance),
                _leg(chance),
            ),
            arches=Arches(_foot(chance), _foot(chance)),
            staff=_staff(chance),
        )
    )


def _safety(chance: Random) -> Iterator[tuple[SafetyId, YesNo]]:
    share = chance.choice((0.0, 0.02, 0.1))
    for id in CONTENT.safety_ids:
        # Few of those that end a visit, else hardly anyone would have a plan.
        yes = chance.random() < (share / 10 if id in STOPPING else share)
        if yes or chance.random() < 0.8:
            yield id, YesNo.YES if yes else chance.choice((YesNo.NO, YesNo.NO, YesNo.UNDISCLOSED))


def _pain(chance: Random) -> tuple[Pain, ...] | None:
    count = chance.choice((None, 0, 1, 1, 2, 4))
    if count is None:
        return None
    places = {(chance.choice(list(PainSite)), chance.choice(list(BodySide))) for _ in range(count)}
    return tuple(_rated(chance, *place) for place in sorted(places))


def _rated(chance: Random, site: PainSite, side: BodySide) -> Pain:
    now = chance.randint(0, 10)
    return Pain(site, side, now, chance.choice((None, chance.randint(now, 10))), chance.choice((None, 12)))


def _symptoms(chance: Random) -> Iterator[tuple[SymptomId, str | int]]:
    asked = chance.random()
    for question in CONTENT.symptoms:
        if chance.random() < asked:
            yield question.id, _answer(chance, question)


def _answer(chance: Random, question: SymptomQuestion) -> str | int:
    if question.is_number:
        return chance.randint(question.low or 0, question.high or 0)
    return chance.choice(question.answers)


def _leg(chance: Random) -> LegTrials:
    best = chance.choice((3_000, 9_000, 20_000, 45_000))
    trials = (
        BalanceTrial(chance.randint(0, best), chance.choice(list(EndedBy)))
        for _ in range(chance.choice((0, 1, 2, 3)))
    )
    return LegTrials(tuple(trials))


def _foot(chance: Random) -> ArchMeasure | None:
    match chance.randrange(6):
        case 0:
            return None
        case 1:
            return FootprintMorph(round(chance.uniform(0.05, 0.4), 4))
        case 2:
            return FootprintPicture(chance.choice(list(ArchPicture)))
        case 3:
            foot, heights = chance.uniform(230, 260), (chance.uniform(50, 80), chance.choice((None, 70.0)))
            return ArchHeight(chance.choice(list(AhiSystem)), heights[0], foot * 0.72, foot, heights[1])
        case 4:
            standing = chance.uniform(25, 60)
            return NavicularDrop(standing + chance.uniform(0, 15), standing)
        case _:
            return FootprintIndex(chance.uniform(30, 70), chance.uniform(0, 50), chance.uniform(20, 50))


def _staff(chance: Random) -> StaffChanges:
    if chance.random() < 0.8:
        return StaffChanges()
    add, remove = (chance.sample(EXERCISES, chance.choice((0, 1, 3, len(EXERCISES)))) for _ in range(2))
    return StaffChanges(tuple(add), tuple(remove))
