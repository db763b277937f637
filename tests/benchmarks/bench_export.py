"""Export of 100 000 visits to CSV against the floor: SELECT and csv.writer on the same encrypted file.

The floor reads every column of the nine tables that hold these visits and writes each row as it is (about 54 a
visit): the same bytes come off the disk, and nothing is made of them. The export writes one row of some four
hundred columns for each visit, worked out and labelled. Processor time is compared, as other programs run too; the
aim is at most 3. Each runs in a process of its own, so that the highest memory of one is not that of another; from
1 000 to 100 000 visits it may grow by at most 20 MB.

    python -m tests.benchmarks.bench_export [--visits N] [--keep DIR]
"""

import argparse
import csv
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from db import open_bulk, open_database, open_records
from kiosk import content
from kiosk.records.export import Layout, Profile, Request, export
from kiosk.records.synthetic import Days, Synthesis, counted

AIM, AIM_MB = 3.0, 20.0
FEW = 1000
FIRST, LAST = date(2025, 1, 1), date(2025, 12, 31)
TABLES = (
    "visits",
    "safety_answers",
    "symptom_answers",
    "pains",
    "trials",
    "arches",
    "confirmed",
    "staff_exercises",
    "outcomes",
)


def seed(data_dir: Path, visits: int) -> None:
    store = open_bulk(data_dir)
    try:
        for page in counted(Synthesis(content.load(), 1, visits, Days(FIRST, LAST)).records(), 1000):
            store.add(page, LAST)
    finally:
        store.close()


def ours(data_dir: Path, out: Path) -> None:
    store = open_records(data_dir)
    try:
        request = Request("csv", FIRST, LAST, Profile.IDENTIFIED, Layout.VISITS, out / "ours")
        export(store, content.load(), request)
    finally:
        store.close()


def floor(data_dir: Path, out: Path) -> None:
    database = open_database(data_dir)
    try:
        with database.read() as connection, (out / "floor.csv").open("w", newline="") as file:
            bare = connection.connection.driver_connection
            assert bare is not None
            writer = csv.writer(file)
            for table in TABLES:
                writer.writerows(bare.execute(f"SELECT * FROM {table}"))
    finally:
        database.close()


RUNS: dict[str, Callable[[Path, Path], None]] = {"ours": ours, "floor": floor}


def in_its_own_process(name: str, data_dir: Path) -> dict[str, float]:
    with tempfile.TemporaryDirectory(prefix="footing-bench-") as out:
        command = [sys.executable, "-m", "tests.benchmarks.bench_export", "--run", name, str(data_dir), out]
        told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return dict(json.loads(told))


def run(name: str, data_dir: Path, out: Path) -> None:
    start, cpu = time.perf_counter(), time.process_time()
    RUNS[name](data_dir, out)
    took = {"s": time.perf_counter() - start, "cpu_s": time.process_time() - cpu}
    print(json.dumps({**took, "mb": peak_mb()}))


def peak_mb() -> float:
    """Highest resident memory of this program. Not `getrusage`, which counts what its parent had before."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024


def measure(data_dir: Path, visits: int) -> None:
    few, many = data_dir / "few", data_dir / "many"
    for folder, number in ((few, min(FEW, visits)), (many, visits)):
        if not folder.exists():
            start = time.perf_counter()
            seed(folder, number)
            print(f"seeded {number} visits in {time.perf_counter() - start:.0f} s", flush=True)
    small, made, least = (
        in_its_own_process(*which) for which in (("ours", few), ("ours", many), ("floor", many))
    )
    for label, took in (("export to CSV", made), ("SELECT and csv.writer", least)):
        print(f"{label:22} {took['s']:6.1f} s   processor {took['cpu_s']:6.1f} s   peak {took['mb']:5.0f} MB")
    print(f"ratio {made['cpu_s'] / least['cpu_s']:.2f} (aim: at most {AIM:.0f})")
    grown = made["mb"] - small["mb"]
    print(f"memory from {FEW} to {visits} visits: {grown:+.1f} MB (aim: at most {AIM_MB:+.0f})")


def main() -> None:
    parser = argparse.ArgumentParser(description="Export to CSV against SELECT and csv.writer.")
    parser.add_argument("--visits", type=int, default=100_000)
    parser.add_argument("--keep", type=Path, help="a folder for the seeded stores, used again next time")
    parser.add_argument("--run", nargs=3, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.run:
        run(given.run[0], Path(given.run[1]), Path(given.run[2]))
    elif given.keep:
        measure(given.keep, given.visits)
    else:
        with tempfile.TemporaryDirectory(prefix="footing-bench-") as name:
            measure(Path(name), given.visits)


if __name__ == "__main__":
    main()
