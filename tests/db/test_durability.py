"""What was acknowledged stays: kill -9, a full disk, two programs at once. Real processes, real files."""

import contextlib
import resource
import subprocess
import sys
from collections import Counter
from dataclasses import replace

import pytest

from kiosk.errors import StoreUnavailable
from kiosk.visit import VisitCode
from tests.db.conftest import opened
from tests.db.saver import TURNS, outcome_of, sheet_of, visit_at
from tests.db.test_visits import CODE, VISIT

pytestmark = pytest.mark.few(3)


def start(job, data_dir):
    command = [sys.executable, "-W", "error", "-m", "tests.db.saver", job, str(data_dir)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def acknowledged(lines):
    """The last turn of each visit that the program said was saved."""
    turns = {}
    for line in lines:
        if line.endswith("\n") and line != "open\n":
            code, turn = line.split()
            turns[VisitCode(code)] = int(turn)
    return turns


def check(store, turns):
    """Each acknowledged save is there, or a later one; and whatever is there is whole."""
    assert store.problems() == ()
    for code, turn in turns.items():
        visit = store.load(code)
        found = int(visit.step.removeprefix("turn:"))
        assert found >= turn
        assert visit == visit_at(code, found)
        if found == TURNS - 1:
            assert store.first_sheet(code) == sheet_of(code)
            assert store.outcome(code) == outcome_of(code)
        else:
            assert store.first_sheet(code) is None


def test_kill_at_any_moment_loses_nothing_acknowledged(data_dir):
    turns = {}
    for after in (1, 37, 160):
        with start("forever", data_dir) as process:
            lines = [process.stdout.readline() for _ in range(after + 1)]
            process.kill()
            lines += process.stdout.readlines()
        assert process.returncode == -9
        turns |= acknowledged(lines)
        assert lines[0] == "open\n"
        store = opened(data_dir)
        check(store, turns)
        assert len(store.recent(10_000)) - len(turns) in (0, 1, 2, 3), (
            "at most one unacknowledged visit a run"
        )
        store.close()
    assert sum(turn == TURNS - 1 for turn in turns.values()) >= 10


def test_two_programs_on_a_new_directory_save_side_by_side(data_dir):
    """They even make the store at the same time: one key, one file, nothing lost."""
    with start("6", data_dir) as one, start("6", data_dir) as two:
        outputs = [process.communicate()[0].splitlines(keepends=True) for process in (one, two)]
    assert (one.returncode, two.returncode) == (0, 0)
    turns = [acknowledged(lines) for lines in outputs]
    assert not turns[0].keys() & turns[1].keys()
    everything = turns[0] | turns[1]
    assert Counter(everything.values()) == {TURNS - 1: 12}
    store = opened(data_dir)
    check(store, everything)
    assert len(store.recent()) == 12
    store.close()


@contextlib.contextmanager
def no_file_may_grow_beyond(size):
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_disk_that_takes_no_more_loses_nothing_and_works_again(store, data_dir):
    store.save(VISIT)
    bigger = visit_at(CODE, 40)
    with no_file_may_grow_beyond((data_dir / "footing.db-wal").stat().st_size):
        for _ in range(2):
            with pytest.raises(StoreUnavailable, match="disk") as caught:
                store.save(bigger)
            assert "safe" in caught.value.what_to_do
            assert store.load(CODE) == VISIT
        with pytest.raises(StoreUnavailable, match="disk"):
            store.finish(bigger, outcome_of(CODE), sheet_of(CODE))
        assert store.load(CODE) == VISIT
        assert store.outcome(CODE) is None
    store.save(bigger)
    assert store.load(CODE) == bigger
    assert store.problems() == ()


def test_a_first_start_on_a_full_disk_leaves_room_for_another_try(data_dir):
    with no_file_may_grow_beyond(20_000), pytest.raises(StoreUnavailable, match="disk"):
        opened(data_dir)
    assert not (data_dir / "footing.db").exists()
    store = opened(data_dir)
    store.save(VISIT)
    assert store.load(CODE) == VISIT
    store.close()


def in_a_namespace(job, data_dir):
    """Run with a mount of its own, which needs rights that not every machine gives."""
    data_dir.mkdir()
    alone = ["unshare", "--mount", "--map-root-user"]
    if subprocess.run([*alone, "true"], capture_output=True).returncode:
        pytest.skip("this machine gives no mount namespaces")  # a right, which no package can bring
    command = [*alone, sys.executable, "-W", "error", "-m", "tests.db.saver", job, str(data_dir)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_a_really_full_disk(data_dir):
    assert in_a_namespace("fill", data_dir) == [
        "The disk is full; the last entry was not saved.",
        "all there",
    ]


def test_a_disk_that_cannot_be_written(data_dir):
    assert in_a_namespace("read-only", data_dir) == ["The store of visits cannot be read or written."]


def test_the_checks_here_would_see_a_half_written_visit(store):
    """A visit of two turns mixed together, and one that is older than acknowledged."""
    store.save(replace(visit_at(CODE, 5), pain=visit_at(CODE, 4).pain))
    with pytest.raises(AssertionError):
        check(store, {CODE: 5})
    store.save(visit_at(CODE, 4))
    check(store, {CODE: 4})
    with pytest.raises(AssertionError):
        check(store, {CODE: 5})
