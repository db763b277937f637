"""A paper form is of a day at the clinic, with the offset that held there on that day."""

from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.desk.entering import enter_paper
from kiosk.desk.today import today
from kiosk.security.actor import Actor, Via
from kiosk.security.roles import Role
from kiosk.visit_file import parse
from tests.helpers.desk import HandClock, real_services
from ui.desk.paper_form import as_file

CLERK = Actor("footing", Role.STAFF, Via.PROGRAM)


def test_a_paper_form_carries_the_offset_of_its_own_day(tmp_path: Path) -> None:
    """Typed in just after midnight in Auckland: one of that day, in summer, and one of the winter before."""
    clock = HandClock(began=datetime(2026, 11, 21, 11, 30, tzinfo=UTC), zone=ZoneInfo("Pacific/Auckland"))
    with real_services(tmp_path, clock) as services:
        for day, local in (
            (date(2026, 11, 22), "2026-11-22T00:30:00+13:00"),
            (date(2026, 7, 1), "2026-07-01T12:00:00+12:00"),
        ):
            typed = {"store": "yes", "client.birth_year": "1964"}
            parsed = parse(as_file(typed, frozenset(), day, clock), services.content)
            entered = enter_paper(services.office, CLERK, parsed, parsed.started_at).visit
            assert (entered.started_at.isoformat(), entered.clinic_day) == (local, day)
            assert [row.code for row in today(services.office, CLERK, day).rows] == [entered.code]
