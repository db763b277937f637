"""A program of its own that saves visits and says on its output what it was told is safe. Used by the tests.

python -m tests.db.saver forever|COUNT DATA_DIR    save, and print `CODE TURN` after each
python -m tests.db.saver fill DATA_DIR             save until the disk is full, then prove what holds
python -m tests.db.saver read-only DATA_DIR        open a store on a disk that cannot be written
"""

import hashlib
import itertools
import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from db import SqlVisitStore, open_store
from kiosk.errors import StoreUnavailable
from kiosk.outcome import Outcome, Screening
from kiosk.ports import Sheet, SheetKey
from kiosk.visit import (
    Balance,
    BalanceTrial,
    BodySide,
    Client,
    EndedBy,
    LegTrials,
    Pain,
    PainSite,
    SafetyId,
    Visit,
    VisitCode,
    YesNo,
)

TURNS = 12  # saves of one visit before the next begins


def visit_at(code: VisitCode, turn: int) -> Visit:
    """The visit as it is at this turn: every table of it tells the turn, so a half-written one shows."""
    visit = Visit(
        code, datetime(2026, 11, 22, 9, 30, tzinfo=UTC), store=True, client=Client(f"turn {turn}", 1950)
    )
    visit = visit.with_safety({SafetyId(f"question_{n}"): YesNo.NO for n in range(turn + 1)})
    trials = tuple(BalanceTrial(1000 * turn + n, EndedBy.CLIENT) for n in range(turn % 4))
    return replace(
        visit,
        step=f"turn:{turn}",
        pain=tuple(Pain(PainSite.HEEL, BodySide.LEFT, now=n % 11) for n in range(turn)),
        balance=Balance(True, False, LegTrials(trials)),
    )


def sheet_of(code: VisitCode, size: int = 20_000) -> Sheet:
    pdf = hashlib.shake_128(code.encode()).digest(size)
    return Sheet(SheetKey("en"), pdf, 2, hashlib.sha256(pdf).hexdigest())


def outcome_of(code: VisitCode) -> Outcome:
    return Outcome(code, "2026.1", Screening(), legs={}, arches={})


def run(store: SqlVisitStore, visits: int | None) -> None:
    for number in itertools.count():
        if number == visits:
            return
        code = store.new_code()
        for turn in range(TURNS):
            visit = visit_at(code, turn)
            if turn < TURNS - 1:
                store.save(visit)
            else:
                store.finish(visit, outcome_of(code), sheet_of(code))
            print(code, turn, flush=True)


def fill(data_dir: Path) -> None:
    store = open_store(data_dir)
    safe: list[VisitCode] = []
    refusal = ""
    while not refusal:
        code = store.new_code()
        try:
            store.finish(visit_at(code, 3), outcome_of(code), sheet_of(code))
            safe.append(code)
        except StoreUnavailable as error:
            refusal = error.what_happened
    print(refusal)
    assert len(safe) > 3
    assert store.load(code) is None
    ballast = data_dir / "ballast"
    ballast.unlink()
    store.finish(visit_at(code, 3), outcome_of(code), sheet_of(code))
    store.close()
    store = open_store(data_dir)
    for kept in (*safe, code):
        assert store.load(kept) == visit_at(kept, 3)
        assert store.first_sheet(kept) == sheet_of(kept)
    assert store.problems() == ()
    store.close()
    print("all there")


def read_only(data_dir: Path) -> None:
    open_store(data_dir).close()
    subprocess.run(["mount", "-o", "remount,ro", str(data_dir)], check=True)
    try:
        open_store(data_dir)
    except StoreUnavailable as error:
        print(error.what_happened)


if __name__ == "__main__":
    job, folder = sys.argv[1], Path(sys.argv[2])
    if job in ("fill", "read-only"):
        # On a small disk of our own, which vanishes with this process.
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)], check=True)
        os.chdir("/")
        if job == "fill":
            (folder / "ballast").write_bytes(bytes(200_000))
        {"fill": fill, "read-only": read_only}[job](folder)
    else:
        opened = open_store(folder)
        print("open", flush=True)
        run(opened, None if job == "forever" else int(job))
        opened.close()
