"""How long the save of one input takes, against the floor: a bare encrypted insert and commit.

Both write with the same key length and settings, on the same disk, by turns in the same run, so the ratio holds on
a slow or busy machine too. Each turn is timed by itself and the medians are compared; the aim is at most 3.

    python -m tests.benchmarks.bench_store [--turns N]
"""

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from db import open_store
from db.engine import connect, new_file
from kiosk.visit import (
    Balance,
    BalanceTrial,
    Client,
    EndedBy,
    LegTrials,
    SafetyId,
    Sex,
    SymptomId,
    Visit,
    YesNo,
)

AIM = 3.0
QUESTIONS = 24
WARM_UP = 50


def full_visit(visit: Visit) -> Visit:
    """A visit towards its end, so that a save has all rows to compare."""
    trials = tuple(BalanceTrial(9_000 + n, EndedBy.CLIENT) for n in range(3))
    visit = visit.with_safety({SafetyId(f"safety_{n}"): YesNo.NO for n in range(QUESTIONS)})
    visit = visit.with_symptoms({SymptomId(f"symptom_{n}"): "no" for n in range(16)})
    return replace(
        visit,
        client=Client("Ada", 1950, Sex.FEMALE, "R-1"),
        balance=Balance(True, False, LegTrials(trials), LegTrials(trials)),
    )


@contextmanager
def saves(folder: Path) -> Iterator[Callable[[int], None]]:
    """One more answer and one step on, as `VisitSession.accept` saves it."""
    store = open_store(folder / "store")
    try:
        visit = full_visit(Visit(store.new_code(), datetime.now(UTC), store=True))
        store.save(visit)

        def save(turn: int) -> None:
            nonlocal visit
            answer = (YesNo.YES, YesNo.NO)[turn // QUESTIONS % 2]
            given = visit.with_safety({SafetyId(f"safety_{turn % QUESTIONS}"): answer})
            visit = replace(given, step=f"safety:{turn}")
            store.save(visit)

        yield save
    finally:
        store.close()


@contextmanager
def bare_inserts(folder: Path) -> Iterator[Callable[[int], None]]:
    """The least that keeps one answer: one row, one commit, no program around it."""
    path = folder / "bare.db"
    new_file(path).close()
    connection = connect(path, bytes(32))
    try:
        connection.execute("CREATE TABLE answers (id INTEGER PRIMARY KEY, question TEXT, answer TEXT) STRICT")

        def insert(turn: int) -> None:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(
                "INSERT INTO answers (question, answer) VALUES (?, ?)", (f"safety_{turn}", "yes")
            )
            connection.execute("COMMIT")

        yield insert
    finally:
        connection.close()


def measure(turns: int) -> tuple[list[float], list[float]]:
    """Milliseconds of each save and of each bare insert."""
    ours, floor = [], []
    with tempfile.TemporaryDirectory(prefix="footing-bench-") as name:
        folder = Path(name)
        with saves(folder) as save, bare_inserts(folder) as insert:
            for turn in range(turns + WARM_UP):
                for run, times in ((save, ours), (insert, floor)):
                    start = time.perf_counter()
                    run(turn)
                    times.append((time.perf_counter() - start) * 1000)
    return ours[WARM_UP:], floor[WARM_UP:]


def main() -> None:
    parser = argparse.ArgumentParser(description="Save of one input against a bare encrypted insert.")
    parser.add_argument("--turns", type=int, default=1000)
    ours, floor = measure(parser.parse_args().turns)
    ratio = statistics.median(ours) / statistics.median(floor)
    for label, times in (("save of one input", ours), ("bare insert and commit", floor)):
        p95 = statistics.quantiles(times, n=20)[-1]
        print(f"{label:24} median {statistics.median(times):6.2f} ms   p95 {p95:6.2f} ms")
    print(f"ratio {ratio:.2f} (aim: at most {AIM:.0f})")


if __name__ == "__main__":
    main()
