"""A day at the clinic for the tour of the desk: made-up visits through the same use cases as the screens."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from types import MappingProxyType

from kiosk.services import Services
from kiosk.session import finish
from kiosk.visit import (
    Arches,
    Balance,
    BalanceTrial,
    BodySide,
    Client,
    EndedBy,
    FootprintMorph,
    LegTrials,
    Pain,
    PainSite,
    SafetyId,
    Sex,
    SymptomId,
    Visit,
    VisitCode,
    VisitState,
    YesNo,
)
from ui.tour.walk import CALM


@dataclass(frozen=True, slots=True)
class Guest:
    """One made-up client. Times in seconds; `minutes` before the end of the day's story; `step` if still here."""

    code: str
    name: str | None
    born: int
    minutes: int
    left_s: tuple[float, ...] = ()
    right_s: tuple[float, ...] = ()
    arches: tuple[float, float] = (0.24, 0.24)
    sore: tuple[tuple[PainSite, BodySide, int], ...] = ()
    says: tuple[tuple[str, str], ...] = ()
    unsafe: tuple[str, ...] = ()
    step: str = ""
    closed: bool = False


HEEL = (PainSite.HEEL, BodySide.LEFT, 4)
KNEE = (PainSite.KNEE, BodySide.RIGHT, 3)
BACK = (PainSite.LOW_BACK, BodySide.MIDDLE, 5)
TIGHT = (("tight_calves", "yes"), ("first_step_heel_pain", "yes"))

GUESTS = (
    Guest("C7PR4C", "Paul", 1979, 132, (38.6,), (41.2,), (0.23, 0.24), (KNEE,)),
    Guest("Q3TH6X", "Lena", 1944, 116, (6.1, 4.0), (8.4,), (0.25, 0.24), (BACK,)),
    Guest("J4WM9K", None, 1988, 104, step="symptom:tight_calves", closed=True),
    Guest("W3KH7R", "Grace", 1955, 87, (22.8, 18.1), (19.5, 14.2), (0.3, 0.29), (HEEL, BACK), TIGHT),
    Guest("G9NQ4F", "Ahmed", 1961, 73, sore=(KNEE,)),
    Guest("T6XF3P", None, 1999, 59, (45.0,), (45.0,), (0.2, 0.21), (HEEL,), TIGHT),
    Guest(
        "K7M4QX", "Maria", 1964, 52, (8.1, 12.4, 11.0), (22.5, 31.0, 28.2), (0.28, 0.23), (HEEL, KNEE), TIGHT
    ),
    Guest("H9C3RT", "Tom", 1972, 26, (14.2,), step="balance_leg:right"),
    Guest("R4WJ7P", None, 1958, 23, unsafe=("hot_swollen_calf",)),
)


def a_day(services: Services, now: datetime, guests: tuple[Guest, ...] = GUESTS) -> None:
    """Put these visits into the store as if they had happened before `now`, which is the clock's time."""
    for guest in guests:
        visit = _visit(services, guest, now - timedelta(minutes=guest.minutes))
        if guest.step:
            services.store.save(visit)
            continue
        finish(services.desk(), visit)


def _visit(services: Services, guest: Guest, began: datetime) -> Visit:
    content = services.content
    safety = dict.fromkeys(content.safety_ids, YesNo.NO)
    safety |= {SafetyId(id_): YesNo.YES for id_ in guest.unsafe}
    symptoms: dict[SymptomId, str | int] = {
        q.id: next((answer for answer in CALM if answer in q.answers), q.answers[0])
        for q in content.symptoms
        if q.answers and q.only_if is None
    }
    symptoms |= {SymptomId(id_): answer for id_, answer in guest.says}
    visit = Visit(
        code=VisitCode(guest.code),
        started_at=began,
        store=True,
        client=Client(guest.name, guest.born, Sex.UNDISCLOSED),
        safety=MappingProxyType(safety),
        pain=tuple(Pain(site, side, now, now + 2, 9) for site, side, now in guest.sore),
        symptoms=MappingProxyType(symptoms),
        balance=Balance(True, True, _tries(guest.left_s), _tries(guest.right_s)),
        arches=Arches(FootprintMorph(guest.arches[0]), FootprintMorph(guest.arches[1])),
        step=guest.step,
    )
    return replace(visit, state=VisitState.CLOSED) if guest.closed else visit


def _tries(seconds: tuple[float, ...]) -> LegTrials:
    return LegTrials(
        tuple(BalanceTrial(round(s * 1000), EndedBy.LIMIT if s >= 45 else EndedBy.CLIENT) for s in seconds)
    )
