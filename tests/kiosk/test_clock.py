"""The system's clock: the zone of the machine, each moment with the offset that holds there then."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

# Written as rules, so that no list of zones has to be installed.
AUCKLAND = "NZST-12NZDT,M9.5.0,M4.1.0/3"
LOS_ANGELES = "PST8PDT,M3.2.0,M11.1.0"

TOLD = """
import json
from datetime import UTC, datetime
from kiosk.clock import SystemClock
clock = SystemClock()
moments = datetime(2026, 1, 15, 9, 30, tzinfo=UTC), datetime(2026, 7, 15, 9, 30, tzinfo=UTC)
midnights = datetime(2026, 1, 15), datetime(2026, 7, 15)
now = clock.now_utc()
print(json.dumps({
    "moments": [clock.local(at).isoformat() for at in moments],
    "midnights": [clock.local(at).isoformat() for at in midnights],
    "same": clock.local(now) == now and clock.local(now).utcoffset() is not None,
}))
"""


@pytest.mark.parametrize(
    ("zone", "moments", "midnights"),
    [
        (
            AUCKLAND,
            ["2026-01-15T22:30:00+13:00", "2026-07-15T21:30:00+12:00"],
            ["2026-01-15T00:00:00+13:00", "2026-07-15T00:00:00+12:00"],
        ),
        (
            LOS_ANGELES,
            ["2026-01-15T01:30:00-08:00", "2026-07-15T02:30:00-07:00"],
            ["2026-01-15T00:00:00-08:00", "2026-07-15T00:00:00-07:00"],
        ),
        ("UTC0", ["2026-01-15T09:30:00+00:00", "2026-07-15T09:30:00+00:00"],
         ["2026-01-15T00:00:00+00:00", "2026-07-15T00:00:00+00:00"]),
    ],
    ids=["Auckland", "Los Angeles", "UTC"],
)  # fmt: skip
def test_local_time_is_that_of_the_machine_at_that_moment(
    zone: str, moments: list[str], midnights: list[str]
) -> None:
    env = {**os.environ, "TZ": zone, "PYTHONPATH": str(Path.cwd())}
    made = subprocess.run([sys.executable, "-c", TOLD], capture_output=True, text=True, check=True, env=env)
    assert json.loads(made.stdout) == {"moments": moments, "midnights": midnights, "same": True}


IN_A_FILE = """
import json
import sys
from pathlib import Path
from kiosk import content
from kiosk.assess import assess
from kiosk.handout import make_sheet
from kiosk.handout.job import ClinicLine
from kiosk.ports import SheetKey
from kiosk.visit_file import parse
words = content.load()
told = json.loads(Path(sys.argv[1]).read_text("utf-8"))
visit = parse(json.dumps({**told, "started_at": "2026-11-22T00:30:00+10:00"}), words)
sheet = make_sheet(visit, assess(visit, words), words, ClinicLine("Example Clinic"), SheetKey("en"), visit.clinic_day)
print(visit.started_at.isoformat(), visit.clinic_day, sheet.sha256)
"""


def test_the_same_file_gives_the_same_sheet_in_every_zone() -> None:
    case = Path("tests/golden/cases/heel_pain_only.visit.json")
    told = set()
    for zone in (AUCKLAND, LOS_ANGELES, "UTC0"):
        env = {**os.environ, "TZ": zone, "PYTHONPATH": str(Path.cwd())}
        command = [sys.executable, "-c", IN_A_FILE, str(case)]
        told.add(subprocess.run(command, capture_output=True, text=True, check=True, env=env).stdout)
    (line,) = told
    assert line.startswith("2026-11-22T00:30:00+10:00 2026-11-22 ")
