"""The day of a visit is the clinic's own, east and west of Greenwich: on paper, in exports, counts and lists alike."""

import csv
import json
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.desk.exporting import count_export, export
from kiosk.desk.measures import time_balance
from kiosk.desk.model import Query
from kiosk.desk.numbers import numbers
from kiosk.desk.sheets import see_sheet
from kiosk.desk.today import today
from kiosk.desk.visits import search, view
from kiosk.entry import enter
from kiosk.flow import StepId
from kiosk.inputs import BirthYearGiven, LanguageChosen
from kiosk.ports import SheetKey
from kiosk.records.export import Request
from kiosk.records.rows import Layout, Profile
from kiosk.security.actor import Actor, Via
from kiosk.security.roles import Role
from kiosk.services import Services
from kiosk.session import VisitSession
from kiosk.visit import BalanceTrial, EndedBy, Eyes, Side, VisitCode
from kiosk.visit_file import parse
from tests.helpers.desk import HandClock, real_services
from tests.helpers.walks import answer
from tests.kiosk.desk.conftest import CASES
from tests.kiosk.handout import reading

pytestmark = pytest.mark.few(3)

DAY = date(2026, 11, 22)
BOSS = Actor("footing", Role.ADMINISTRATOR, Via.PROGRAM, 0.0)


@dataclass(frozen=True)
class Place:
    """A clinic, a moment of the 22nd there, and the day that it is in Greenwich."""

    zone: tzinfo
    moment: datetime
    utc_day: date


EAST = Place(
    timezone(timedelta(hours=10)), datetime(2026, 11, 21, 14, 30, tzinfo=UTC), DAY - timedelta(days=1)
)
WEST = Place(
    timezone(timedelta(hours=-8)), datetime(2026, 11, 23, 3, 45, tzinfo=UTC), DAY + timedelta(days=1)
)
BOTH = pytest.mark.parametrize("place", [EAST, WEST], ids=["00:30 at +10", "19:45 at -8"])


def by_session(services: Services) -> VisitCode:
    """A whole visit at the screen, answered calmly."""
    session = VisitSession(services.desk())
    for _ in range(100):
        if session.state.step.id is StepId.RESULTS:
            return session.state.visit.code
        given = answer(session.state.step, session.state.visit, services.content, 4)
        if session.state.step.id is StepId.ACCESS:
            given = LanguageChosen("en")
        if session.state.step.id is StepId.BIRTH_YEAR:
            given = BirthYearGiven(1964)
        session.accept(given)
    pytest.fail("never came to the results")


def days_found(services: Services, code: VisitCode) -> list[date]:
    """On which days around it the search finds the visit."""
    around = [DAY + timedelta(days=n) for n in range(-2, 3)]
    return [
        day
        for day in around
        if [r.code for r in search(services.office, BOSS, Query(first=day, last=day)).rows] == [code]
    ]


@BOTH
def test_a_visit_at_the_edge_of_the_day_has_one_day_everywhere(place: Place, tmp_path: Path) -> None:
    with real_services(tmp_path / "data", HandClock(began=place.moment, zone=place.zone)) as services:
        office = services.office
        code = by_session(services)
        visit = view(office, code).visit
        assert (visit.started_at, visit.started_at.utcoffset()) == (
            place.moment,
            place.zone.utcoffset(None),
        )
        sheet = reading.whole(see_sheet(office, BOSS, code).pdf)
        assert "22 November 2026" in sheet
        assert f"{place.utc_day.day} November 2026" not in sheet
        later = reading.whole(see_sheet(office, BOSS, code, SheetKey("en", large_print=True)).pdf)
        assert "22 November 2026" in later

        request = Request("csv", DAY, DAY, Profile.IDENTIFIED, Layout.VISITS, tmp_path / "out")
        assert count_export(office, BOSS, request) == 1
        export(office, BOSS, request, lambda *_: True)
        with (tmp_path / "out" / "visits.csv").open(encoding="utf-8", newline="") as file:
            (row,) = csv.DictReader(file)
        assert row["started_at"].startswith("2026-11-22T")
        assert row["started_at"] == place.moment.astimezone(place.zone).isoformat()
        other = replace(request, first=place.utc_day, last=place.utc_day, folder=tmp_path / "none")
        assert count_export(office, BOSS, other) == 0

        assert numbers(office, BOSS, DAY, DAY).per_day == ((DAY, 1, 1),)
        assert numbers(office, BOSS, place.utc_day, place.utc_day).per_day == ()
        assert days_found(services, code) == [DAY]
        now = today(office, BOSS)
        assert (now.day, [r.code for r in now.rows]) == (DAY, [code])
        assert today(office, BOSS, place.utc_day).rows == ()


@BOTH
def test_a_sheet_made_anew_at_the_desk_keeps_the_day(place: Place, tmp_path: Path) -> None:
    clock = HandClock(began=place.moment, zone=place.zone)
    with real_services(tmp_path, clock) as services:
        code = by_session(services)
        clock.move(26 * 3600 * 1000)
        found = view(services.office, code)
        trials = (BalanceTrial(7_900, EndedBy.STAFF),)
        time_balance(
            services.office, BOSS, code, found.facts.revision, Side.LEFT, Eyes.OPEN, trials, "timed again"
        )
        assert "22 November 2026" in reading.whole(see_sheet(services.office, BOSS, code).pdf)
        assert days_found(services, code) == [DAY]


@BOTH
def test_a_file_has_the_day_of_its_own_zone_at_any_clinic(place: Place, tmp_path: Path) -> None:
    told = json.loads((CASES / "heel_pain_only.visit.json").read_bytes())
    told["started_at"] = place.moment.astimezone(place.zone).isoformat()
    sheets = []
    for there in (place.zone, UTC, timezone(timedelta(hours=-3))):
        folder = tmp_path / str(there.utcoffset(None))
        with real_services(folder, HandClock(zone=there)) as services:
            parsed = parse(json.dumps(told), services.content)
            done = enter(services.desk(), parsed)
            assert done.visit.clinic_day == DAY
            assert days_found(services, done.visit.code) == [DAY]
            text = reading.whole(done.sheet.pdf)
            assert "22 November 2026" in text
            sheets.append(text.replace(done.visit.code, ""))
    assert len(set(sheets)) == 1


@pytest.mark.parametrize(
    ("local", "year", "age"),
    [("2027-01-01T00:30:00+10:00", 2027, 63), ("2026-12-31T19:45:00-08:00", 2026, 62)],
)
def test_the_year_that_makes_the_age_is_the_clinics(local: str, year: int, age: int, tmp_path: Path) -> None:
    at = datetime.fromisoformat(local)
    assert at.astimezone(UTC).year != year
    zone = at.tzinfo
    assert zone is not None
    with real_services(tmp_path, HandClock(began=at.astimezone(UTC), zone=zone)) as services:
        stored = view(services.office, by_session(services)).visit
        assert (stored.client.birth_year, stored.age) == (1964, age)


def test_today_has_as_many_hours_as_the_day_has(tmp_path: Path) -> None:
    """On 27 September 2026 Auckland's clocks go forward at two in the morning: that day is an hour short."""
    zone = ZoneInfo("Pacific/Auckland")
    clock = HandClock(began=datetime(2026, 9, 27, 9, 30, tzinfo=UTC), zone=zone)
    with real_services(tmp_path, clock) as services:
        codes = []
        for _ in range(2):
            codes.append(by_session(services))
            clock.move(3600 * 1000)
        began = [view(services.office, code).visit.started_at.isoformat() for code in codes]
        assert began == ["2026-09-27T22:30:00+13:00", "2026-09-27T23:30:00+13:00"]
        clock.move(-1)  # one thousandth before half past midnight
        assert today(services.office, BOSS).rows == ()
        last = today(services.office, BOSS, date(2026, 9, 27))
        assert {r.code for r in last.rows} == set(codes)
