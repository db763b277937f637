"""Two hundred visits in a real store: made-up ones, and fifty that each hold text which some reader trips over."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from db import SqlBulkStore, SqlRecordStore, open_database
from kiosk.assess import assess
from kiosk.ports import Record
from kiosk.records.export import Exported, Layout, Profile, Request, export
from kiosk.records.rows import fields, items
from kiosk.records.synthetic import Days, Synthesis
from kiosk.visit import (
    Arches,
    BalanceTrial,
    DoseChange,
    EndedBy,
    LegTrials,
    NavicularDrop,
    StaffChanges,
    StaffMeasures,
    Visit,
    VisitCode,
    VoidReason,
)
from tests.kiosk.visits import CONTENT

FIRST, LAST = date(2026, 1, 1), date(2026, 6, 30)
PLANTED = 50
NASTY = (
    "=1+1",
    "+49 30 1",
    "-5",
    "@SUM(A1)",
    "\tx",
    "'quoted",
    "''twice",
    'say "hi", you; or\nnot',
    "two\r\nlines",
    " =cmd|' /C calc'!A0",
    "＝1+1",
    "－2",
    "محمد علي",
    "\u202eabc\u202c",
    "bell\x07 and \x1f",
    "_x0041_",
    "😀" * 5,
    "100",
    "2026-01-01",
    "NA",
    "1E5",
    "0012",
    "null",
    "a|b, c",
    "&<>",
)


def planted(number: int, record: Record) -> Record:
    """The same visit with identifiers that can be searched for."""
    nasty = NASTY[number % len(NASTY)]
    client = replace(
        record.visit.client,
        first_name=f"{nasty}Planted{number}",
        reference=f"PLANT-REF-{number}",
        returning_code=VisitCode("QQQQQQ"),
        birth_year=1926 if number == 7 else record.visit.client.birth_year,
    )
    staff = StaffChanges(note=f"{nasty} planted note {number}")
    visit = replace(record.visit, client=client, staff=staff)
    if number % 3 == 0:
        visit = by_staff(visit, record)
    return Record(visit, assess(visit, CONTENT))


def by_staff(visit: Visit, record: Record) -> Visit:
    """The same visit after staff timed a leg, measured a foot, and changed a dose."""
    timed = LegTrials((BalanceTrial(9_300, EndedBy.STAFF), BalanceTrial(700, EndedBy.VOID, VoidReason.OTHER)))
    own = StaffMeasures(timed, LegTrials(), Arches(NavicularDrop(50, 44), None))
    doses = tuple(
        DoseChange(e.id, 1, e.reps, e.hold_s, e.seconds, e.rest_s, 1, 3) for e in record.outcome.exercises[:1]
    )
    return replace(visit, by_staff=own, staff=replace(visit.staff, doses=doses))


def _records() -> list[Record]:
    made = list(Synthesis(CONTENT, 7, 200, Days(FIRST, LAST)).records())
    return [planted(n // 4, record) if n % 4 == 0 else record for n, record in enumerate(made)]


TWO_HUNDRED = _records()


def _identifiers() -> Iterator[str]:
    for number, record in enumerate(TWO_HUNDRED[::4]):
        visit = record.visit
        yield from (visit.code, f"PLANT-REF-{number}", f"Planted{number}", f"planted note {number}")
        yield from (visit.started_at.strftime("%Y-%m-%d"), visit.started_at.strftime("%H:%M:%S"))
    yield from ("QQQQQQ", "1926")


IDENTIFIERS = tuple(_identifiers())
"""Everything that was planted in the fifty, and their codes, days and times."""


def slow_rows(layout: Layout = Layout.VISITS, profile: Profile = Profile.IDENTIFIED) -> list[dict[str, Any]]:
    """What the two hundred are to become, each cell by its own column."""
    columns = fields(CONTENT, layout, profile)
    return [
        {field.column.name: field.value(item) for field in columns}
        for number, record in enumerate(TWO_HUNDRED, 1)
        for item in items(number, record, layout)
    ]


@pytest.fixture(scope="session")
def two_hundred(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlRecordStore]:
    database = open_database(tmp_path_factory.mktemp("records") / "data", {})
    SqlBulkStore(database).add(TWO_HUNDRED, LAST)
    yield SqlRecordStore(database)
    database.close()


@dataclass(frozen=True)
class Made:
    folder: Path
    done: Exported


@pytest.fixture(scope="session")
def exported(two_hundred: SqlRecordStore, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Made]:
    """An export of the two hundred, made once for each format, layout and profile."""
    made: dict[tuple[str, Layout, Profile], Made] = {}

    def get(format: str, layout: Layout = Layout.VISITS, profile: Profile = Profile.IDENTIFIED) -> Made:
        which = (format, layout, profile)
        if which not in made:
            folder = tmp_path_factory.mktemp("export") / "out"
            done = export(two_hundred, CONTENT, Request(format, FIRST, LAST, profile, layout, folder))
            made[which] = Made(folder, done)
        return made[which]

    return get
