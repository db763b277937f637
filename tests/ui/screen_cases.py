"""Visits for the tests of the screens: one rich visit, and the states that its screens start from."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from functools import cache
from types import MappingProxyType

from kiosk.assess import assess
from kiosk.errors import UserFacing
from kiosk.flow import FlowState, Step, StepId
from kiosk.handout import ClinicLine, make_sheet
from kiosk.ports import JobStatus, Sheet, SheetKey
from kiosk.session import SessionState
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
    YesNo,
)
from tests.ui.helpers import content
from ui.screen_context import SheetServices

CLINIC = ClinicLine(
    "Riverside Foot Clinic", "555 0142", "Strong Feet class, Tuesdays at 10. Ask at the desk."
)


ENGLISH = SheetKey("en")


def trials(*seconds: float) -> LegTrials:
    """Eyes-open trials of these lengths, stopped by the client."""
    return LegTrials(tuple(BalanceTrial(round(s * 1000), EndedBy.CLIENT) for s in seconds))


def rich_visit(store: bool = True) -> Visit:
    """Someone of 65 with a sore left heel and right knee, tight calves, and both measures done."""
    safety = dict.fromkeys(content().safety_ids, YesNo.NO)
    symptoms: dict[SymptomId, str | int] = {
        q.id: q.answers[1] for q in content().symptoms if q.answers and q.only_if is None
    }
    symptoms |= {
        SymptomId("first_step_heel_pain"): "yes",
        SymptomId("tight_calves"): "yes",
        SymptomId("leg_length"): "same",
        SymptomId("weight_on"): "right",
        SymptomId("foot_rolls_left"): "no",
        SymptomId("foot_rolls_right"): "no",
        SymptomId("insoles"): "none",
    }
    return Visit(
        code=VisitCode("K7M4QX"),
        started_at=datetime(2026, 11, 22, 9, 30, tzinfo=UTC),
        store=store,
        client=Client("Maria", 1961, Sex.FEMALE),
        safety=MappingProxyType(safety),
        pain=(
            Pain(PainSite.HEEL, BodySide.LEFT, 4, 7, 9),
            Pain(PainSite.KNEE, BodySide.RIGHT, 3, 5, 104),
        ),
        symptoms=MappingProxyType(symptoms),
        balance=Balance(True, True, trials(8.1, 12.4, 11.0), trials(22.5, 31.0, 28.2)),
        arches=Arches(FootprintMorph(0.29), FootprintMorph(0.22)),
    )


def plain_visit() -> Visit:
    """Consent and nothing else yet."""
    return Visit(code=VisitCode("K7M4QX"), started_at=datetime(2026, 11, 22, 9, 30, tzinfo=UTC), store=True)


def unsafe_visit(*ids: str, store: bool = True) -> Visit:
    """The rich visit with yes to these safety statements."""
    visit = rich_visit(store)
    return visit.with_safety({SafetyId(id_): YesNo.YES for id_ in ids})


def at(step: Step, visit: Visit) -> SessionState:
    """A session on this step, not finished."""
    return SessionState(FlowState(visit, step))


def finished(step: StepId, visit: Visit, printed: bool = False) -> SessionState:
    """A session after its end, with its outcome and the flag that an urgent one of a stored visit has raised; the
    sheet is made for the screen that shows it.
    """
    outcome = assess(visit, content())
    sheet = sheet_of(visit) if step is StepId.SHEET else None
    flagged = visit.store and outcome.screening.tier.stops_plan
    return SessionState(FlowState(visit, Step(step)), outcome, sheet, printed, flagged)


@cache
def _sheet(code: str, key: SheetKey, marks: str) -> Sheet:
    visit = _visits[marks]
    return make_sheet(visit, assess(visit, content()), content(), CLINIC, key, date(2026, 11, 22))


_visits: dict[str, Visit] = {}


def sheet_of(visit: Visit, key: SheetKey = ENGLISH) -> Sheet:
    """The real sheet; made once for each visit and key, as it takes a while."""
    marks = repr(replace(visit, step=""))
    _visits[marks] = visit
    return _sheet(visit.code, key, marks)


@dataclass
class Asked:
    """What the sheet screen asked for, and the ways to answer it."""

    made: list[tuple[SheetKey, Callable[[Sheet], None], Callable[[UserFacing], None]]] = field(
        default_factory=list
    )
    printed: list[tuple[Sheet, Callable[[JobStatus], None]]] = field(default_factory=list)
    left: list[Sheet] = field(default_factory=list)
    earlier: JobStatus | None = None

    def make(
        self, key: SheetKey, done: Callable[[Sheet], None], failed: Callable[[UserFacing], None]
    ) -> None:
        self.made.append((key, done, failed))

    def follow(self, sheet: Sheet, tell: Callable[[JobStatus], None]) -> None:
        if self.earlier is not None:
            tell(self.earlier)

    def print_here(self, sheet: Sheet, tell: Callable[[JobStatus], None]) -> None:
        self.printed.append((sheet, tell))


def sheet_services(asked: Asked | None = None, printer: bool = True, desk: bool = True) -> SheetServices:
    """Services that note what was asked; without a printer or a desk when told so."""
    asked = asked or Asked()
    return SheetServices(
        asked.make,
        asked.print_here if printer else None,
        asked.left.append if desk else None,
        asked.follow if printer else None,
    )
