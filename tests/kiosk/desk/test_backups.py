"""Backups while the kiosk works, their rotation, and restoring over a damaged store."""

import threading
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.bootstrap import compose, restore, system_actor
from kiosk.desk.backups import DAILY, HOURLY, MONTHLY, back_up, kept, verify
from kiosk.errors import StoreUnavailable, UserFacing
from kiosk.security.actor import Via
from kiosk.security.roles import Role
from tests.helpers.desk import CHEAP

pytestmark = pytest.mark.few(3)


def manager(house):
    return house.actor(Role.MANAGER)


def test_a_backup_is_whole_while_the_kiosk_goes_on_writing(house):
    view, stop, saves = house.visit(), threading.Event(), []

    def client():
        while not stop.is_set():
            house.office.visits.save(view.visit)
            saves.append(1)

    writer = threading.Thread(target=client)
    writer.start()
    try:
        made = back_up(house.office, manager(house))
    finally:
        stop.set()
        writer.join()
    assert saves, "the kiosk should have written meanwhile"
    assert made.visits == 1
    assert made.path.stat().st_mode & 0o777 == 0o600
    assert [p.name for p in made.path.parent.iterdir()] == [made.path.name]
    found = verify(house.office, manager(house))
    assert found.sound
    assert found.backups == {made.path.name: ()}
    line = next(line for line in house.office.audit.lines(limit=5) if line.action == "back_up")
    assert made.head in line.detail


def test_a_damaged_backup_and_a_damaged_store_are_found(house):
    made = back_up(house.office, manager(house))
    spoil(made.path)
    found = verify(house.office, manager(house))
    assert "HMAC" in found.backups[made.path.name][0]
    assert not found.sound


def spoil(path):
    data = bytearray(path.read_bytes())
    data[3 * 4096 + 100] ^= 1
    path.write_bytes(data)


def test_which_backups_stay():
    now = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
    hourly = [now - timedelta(hours=n) for n in range(24 * 400)]
    keep = kept(hourly)
    assert set(hourly[:HOURLY]) <= keep
    assert len({m.date() for m in keep}) <= DAILY + MONTHLY
    assert len({(m.year, m.month) for m in keep}) == MONTHLY
    assert len(keep) <= HOURLY + DAILY + MONTHLY
    assert kept(keep) == keep
    assert kept([]) == frozenset()


def test_old_backups_go_when_a_new_one_is_there(house):
    folder = house.office.data_dir / "backups"
    for _ in range(3):
        back_up(house.office, manager(house))
        house.clock.move(60_000)
    assert len(list(folder.iterdir())) == 1, "one an hour is enough"


def test_restoring_asks_first_keeps_the_old_store_and_says_so(house):
    office, data_dir = house.office, house.office.data_dir
    made = back_up(office, manager(house))
    later = house.visit().visit.code
    with pytest.raises(UserFacing, match="store of visits already"):
        restore(data_dir, made.path, replace=False)
    with pytest.raises(UserFacing, match="Another Footing program"):
        restore(data_dir, made.path, replace=True)
    assert office.store.facts(later) is not None
    office.visits.close()
    done = restore(data_dir, made.path, replace=True)
    assert (done.visits, done.head) == (0, made.head)
    assert list(data_dir.glob("footing.db.before-restore-*"))
    with compose(data_dir, house.clock, pin_cost=CHEAP) as services:
        assert services.office.store.facts(later) is None
        assert services.office.audit.check().sound
        line = services.office.audit.lines(limit=1)[0]
        assert (line.action, line.via, line.actor) == ("restored", Via.SYSTEM_USER, system_actor().name)


@pytest.mark.parametrize("damage", ["page", "header", "half", "gone"])
def test_a_damaged_store_gives_way_to_its_backup(house, damage):
    office, data_dir = house.office, house.office.data_dir
    code = house.visit().visit.code
    made = back_up(office, manager(house))
    office.visits.close()
    store = data_dir / "footing.db"
    if damage == "page":
        spoil(store)
    elif damage == "header":
        store.write_bytes(bytes(4096) + store.read_bytes()[4096:])
    elif damage == "half":
        store.write_bytes(store.read_bytes()[: store.stat().st_size // 2])
    else:
        store.unlink()
    if damage != "page":
        with pytest.raises(StoreUnavailable, match="footing restore"), compose(data_dir, house.clock):
            pass
    restore(data_dir, made.path, replace=True)
    with compose(data_dir, house.clock, pin_cost=CHEAP) as services:
        assert services.office.store.facts(code) is not None
        assert services.office.users.users()


def test_what_is_no_backup_is_refused_and_nothing_changes(house, tmp_path):
    data_dir = house.office.data_dir
    made = back_up(house.office, manager(house))
    spoil(made.path)
    house.office.visits.close()
    before = (data_dir / "footing.db").read_bytes()
    for wrong, says in ((made.path, "cannot be restored"), (tmp_path / "none.db", "no such backup")):
        with pytest.raises(UserFacing, match=says):
            restore(data_dir, wrong, replace=True)
    assert (data_dir / "footing.db").read_bytes() == before
