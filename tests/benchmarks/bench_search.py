"""How long a search takes among a million visits; the aim is 50 ms for 95 of 100.

The rows are put in directly, with what the search reads: codes, days, states, references, flags. Each kind of search
is asked many times with other values; the first page and a page deep inside are both among them. Processor time
counts, as other programs run too; the file is in memory after the first turns, so there is little else to wait for.

    python -m tests.benchmarks.bench_search [--visits N] [--turns N]
"""

import argparse
import itertools
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from db.opening import open_database
from db.search import search
from kiosk.codes import ALPHABET
from kiosk.desk.model import Cursor, Query
from kiosk.visit import VisitState

AIM_MS = 50.0
BEGAN = datetime(2016, 1, 1, 8, tzinfo=UTC)
_INSERT = (
    "INSERT INTO visits (id, code, revision, state, step, tier, started_at, utc_offset_s, language, entered_by,"
    " birth_year, reference, pain_asked, left_leg_left_out, right_leg_left_out)"
    " VALUES (?, ?, 1, ?, '', 'none', ?, 0, 'en', 'client', 1960, ?, 1, 0, 0)"
)


def _code(number: int) -> str:
    """Codes all over the alphabet, each once: multiplication by a number without common factors shuffles them."""
    number = number * 7_368_787 % len(ALPHABET) ** 6
    letters = []
    for _ in range(6):
        number, digit = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[digit])
    return "".join(letters)


def _rows(visits: int) -> Iterator[tuple[int, str, str, str, str | None]]:
    step = timedelta(days=3650) / visits
    for id in range(1, visits + 1):
        state = "in_progress" if id % 5_003 == 0 else "closed" if id % 97 == 0 else "finished"
        started = (BEGAN + id * step).isoformat(timespec="microseconds")
        yield id, _code(id), state, started, f"REF-{id:07}" if id % 3 == 0 else None


def _kinds(visits: int, chance: random.Random) -> dict[str, Callable[[], Query]]:
    def id() -> int:
        return chance.randint(1, visits)

    def day() -> date:
        return (BEGAN + timedelta(days=chance.randint(0, 3600))).date()

    def deep() -> Cursor:
        some = id()
        return Cursor(BEGAN + some * (timedelta(days=3650) / visits), some)

    def month() -> Query:
        first = day()
        return Query(first=first, last=first + timedelta(days=30), state=VisitState.CLOSED)

    return {
        "newest page": Query,
        "whole code": lambda: Query(code=_code(id())),
        "code begins with 3": lambda: Query(code=_code(id())[:3]),
        "code begins with 1": lambda: Query(code=_code(id())[:1]),
        "whole reference": lambda: Query(reference=f"ref-{3 * (id() // 3):07}"),
        "reference begins with": lambda: Query(reference=f"REF-{id():07}"[:7]),
        "any reference": lambda: Query(reference="REF"),
        "one day": lambda: (lambda d: Query(first=d, last=d))(day()),
        "closed in a month": month,
        "in progress": lambda: Query(state=VisitState.IN_PROGRESS),
        "open flags": lambda: Query(flag_open=True),
        "deep page": lambda: Query(after=deep()),
        "deep page, closed": lambda: Query(after=deep(), state=VisitState.CLOSED),
        "reference and day": lambda: (lambda d: Query(reference="REF-0", first=d, last=d))(day()),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description="Search among many visits.")
    parser.add_argument("--visits", type=int, default=1_000_000)
    parser.add_argument("--turns", type=int, default=60)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="footing-bench-") as name:
        database = open_database(Path(name) / "data", {})
        rows = _rows(given.visits)
        while some := list(itertools.islice(rows, 50_000)):
            with database.write() as connection:
                connection.exec_driver_sql(_INSERT, some)
        with database.write() as connection:
            connection.exec_driver_sql(
                "INSERT INTO flags (visit_id, tier, raised_at)"
                " SELECT id, 'urgent', started_at FROM visits WHERE id % 50021 = 0"
            )
        every: list[float] = []
        for kind, make in _kinds(given.visits, random.Random(7)).items():
            times = []
            for _ in range(given.turns):
                query = make()
                began = time.thread_time()
                with database.read() as connection:
                    found = search(connection, query)
                times.append((time.thread_time() - began) * 1000)
            every += times
            p95 = statistics.quantiles(times, n=20)[-1]
            print(
                f"{kind:24} median {statistics.median(times):8.2f} ms   p95 {p95:8.2f} ms   rows {len(found.rows)}"
            )
        p95 = statistics.quantiles(every, n=20)[-1]
        print(f"{given.visits} visits: p95 of all {p95:.2f} ms (aim: at most {AIM_MS:.0f} ms)")
        database.close()


if __name__ == "__main__":
    main()
