"""`footing export` as a manager types it."""

import csv
import io
import json
import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.bootstrap import open_store
from kiosk.cli import main
from kiosk.commands.export import HELP
from kiosk.records.formats import FORMATS
from tests.db.strategies import sheet
from tests.kiosk.records.test_export import RECORDS
from tests.kiosk.records.test_package import unpack

pytestmark = pytest.mark.few(3)

FOOTING = str(Path(sys.executable).with_name("footing"))


def run(folder, *more, format="csv", profile="deidentified"):
    days = ["--from", "2026-01-01", "--to", "2026-12-31"]
    given = ["--format", format, "--profile", profile, "--out", str(folder / "out")]
    return main(["--data-dir", str(folder / "data"), "export", *days, *given, *more])


def test_an_export_says_what_it_wrote(tmp_path, capsys):
    store = open_store(tmp_path / "data")
    for record in RECORDS[:3]:
        store.finish(record.visit, record.outcome, sheet(b"%PDF"))
    store.close()
    assert run(tmp_path) == 0
    assert "3 visits, 3 rows" in capsys.readouterr().out
    with (tmp_path / "out" / "visits.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len({row["visit_row"] for row in rows}) == 3
    assert "first_name" not in rows[0]


def test_an_unknown_format_is_refused_in_one_line(tmp_path, capsys):
    assert run(tmp_path, format="sav") == 1
    told = capsys.readouterr().err.strip().splitlines()
    assert told == [
        "footing: There is no such export format. Choose one of csv-excel, xlsx, csv, jsonl, fhir."
    ]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("day", ["31.1.2026", "2026-02-30"])
def test_a_day_that_is_none_is_refused(tmp_path, capsys, day):
    assert run(tmp_path, "--from", day) == 1
    assert f"{day} is not a day" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def seeded(tmp_path, capsys):
    days = ["--from", "2026-01-01", "--to", "2026-03-31"]
    assert main(["--data-dir", str(tmp_path / "data"), "seed", "--visits", "40", "--seed", "5", *days]) == 0
    assert capsys.readouterr().out == "40 synthetic visits from 2026-01-01 to 2026-03-31\n"
    return tmp_path


def test_a_dry_run_says_how_many_and_writes_nothing(seeded, capsys):
    assert run(seeded, "--dry-run") == 0
    assert capsys.readouterr().out == "40 visits\n"
    assert run(seeded, "--dry-run", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"visits": 40}
    assert [path.name for path in seeded.iterdir()] == ["data"]


def test_the_count_comes_before_the_rows_and_notes_go_to_stderr(seeded, capsys):
    assert run(seeded, "--json") == 0
    told = capsys.readouterr()
    assert told.err.splitlines()[0] == "40 visits"
    assert "note: " in told.err
    result = json.loads(told.out)
    assert (result["visits"], result["rows"], len(result["manifest_sha256"])) == (40, 40, 64)
    with (seeded / "out" / "visits.csv").open(encoding="utf-8", newline="") as file:
        assert {row["synthetic"] for row in csv.DictReader(file)} == {"1"}


@pytest.mark.parametrize("way", ["stdin", "file"])
def test_a_passphrase_comes_from_stdin_or_a_file_and_never_from_an_argument(seeded, monkeypatch, way):
    if way == "stdin":
        monkeypatch.setattr("sys.stdin", io.StringIO("four words in a row\n"))
    else:
        (seeded / "secret").write_text("four words in a row\n", "utf-8")
    given = "-" if way == "stdin" else str(seeded / "secret")
    assert run(seeded, "--passphrase-file", given) == 0
    assert unpack(seeded / "out.zip", seeded / "opened", "four words in a row") == 0
    assert (seeded / "opened" / "visits.csv").exists()
    assert not (seeded / "out").exists()


def test_a_passphrase_file_that_is_not_there_is_one_line(seeded, capsys):
    assert run(seeded, "--passphrase-file", str(seeded / "none")) == 1
    assert capsys.readouterr().err.startswith("footing: ")


def test_on_a_terminal_the_passphrase_is_asked_twice_and_not_shown(seeded):
    command = [FOOTING, "--data-dir", str(seeded / "data"), "export"]
    given = ["--from", "2026-01-01", "--to", "2026-12-31", "--profile", "deidentified"]
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*command, *given, "--out", str(seeded / "out"), "--encrypt"],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    told = b""
    # The space comes last, once nothing typed is shown any more; what is typed before that is thrown away.
    for prompt in (b"Passphrase: ", b"confirmation: "):
        while prompt not in told.rpartition(b"\n")[2]:
            told += os.read(ours, 1000)
        os.write(ours, b"four words in a row\n")
    try:
        while piece := os.read(ours, 1000):
            told += piece
    except OSError:  # how Linux says that the other end of a terminal is closed
        pass
    os.close(ours)
    assert process.wait() == 0
    assert b"four words" not in told
    assert unpack(seeded / "out.zip", seeded / "opened", "four words in a row") == 0


def test_ctrl_c_ends_it_in_one_line_and_leaves_nothing(tmp_path, capsys):
    # Enough of them for seconds of work: the signal arrives in the midst of it, on a busy machine as well.
    data = str(tmp_path / "data")
    days = ["--from", "2026-01-01", "--to", "2026-03-31"]
    assert main(["--data-dir", data, "seed", "--visits", "150", "--seed", "5", *days]) == 0
    capsys.readouterr()
    command = [FOOTING, "--data-dir", data, "export"]
    given = ["--from", "2026-01-01", "--to", "2026-12-31", "--profile", "identified", "--format", "fhir"]
    process = subprocess.Popen(
        [*command, *given, "--out", str(tmp_path / "out")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    assert process.stderr.readline() == "150 visits\n"
    process.send_signal(signal.SIGINT)
    _, told = process.communicate()
    assert (process.returncode, told) == (1, "footing: The export was stopped. Nothing was written.\n")
    assert [path.name for path in tmp_path.iterdir()] == ["data"]


def test_made_up_visits_do_not_mix_with_real_ones(tmp_path, capsys):
    store = open_store(tmp_path / "data")
    store.save(RECORDS[0].visit)
    store.close()
    assert main(["--data-dir", str(tmp_path / "data"), "seed", "--visits", "3"]) == 1
    assert "real people" in capsys.readouterr().err


def test_days_of_a_seed_the_wrong_way_round_are_refused(tmp_path, capsys):
    days = ["--from", "2026-03-31", "--to", "2026-01-01"]
    assert main(["--data-dir", str(tmp_path / "data"), "seed", "--visits", "3", *days]) == 1
    assert "after the last" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_the_help_names_every_format() -> None:
    assert HELP.replace(" or ", ", ").split(", ") == list(FORMATS)
