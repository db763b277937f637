"""Settings with their history and order, numbers that point at nobody, users, and the daily check."""

from datetime import date, timedelta

import pytest

from kiosk.bootstrap import compose
from kiosk.desk.health import health
from kiosk.desk.numbers import BALANCE_BINS_S, numbers
from kiosk.desk.settings import MANAGED, Source, change_setting, see_settings
from kiosk.errors import Refused, UserFacing
from kiosk.security.roles import Role
from kiosk.visit import ArchPicture, Side
from tests.helpers.desk import CHEAP

pytestmark = pytest.mark.few(3)


def setting(house, key):
    return next(s for s in see_settings(house.office, house.actor(Role.MANAGER)) if s.key == key)


def change(house, key, value):
    return change_setting(house.office, house.actor(Role.MANAGER), key, value)


def test_environment_then_desk_then_file_then_default(house, monkeypatch):
    assert setting(house, "clinic_phone").source is Source.DEFAULT
    (house.office.data_dir / "footing.toml").write_text('clinic_phone = "from the file"\n')
    assert (setting(house, "clinic_phone").value, setting(house, "clinic_phone").source) == (
        "from the file",
        Source.FILE,
    )
    assert change(house, "clinic_phone", "from the desk").source is Source.DESK
    with compose(house.office.data_dir, house.clock, pin_cost=CHEAP) as services:
        assert services.settings.clinic_phone == "from the desk"
    monkeypatch.setenv("FOOTING_CLINIC_PHONE", "from the environment")
    seen = setting(house, "clinic_phone")
    assert (seen.value, seen.source, seen.can_change) == ("from the environment", Source.ENVIRONMENT, False)
    with pytest.raises(UserFacing, match="set by the environment"):
        change(house, "clinic_phone", "x")
    monkeypatch.delenv("FOOTING_CLINIC_PHONE")
    assert change(house, "clinic_phone", None).value == "from the file"


def test_every_change_is_kept_with_who_and_when(house):
    change(house, "paper", "letter")
    house.clock.move(60_000)
    seen = change(house, "paper", "a4")
    assert [(c.old, c.new) for c in seen.history] == [('"letter"', '"a4"'), (None, '"letter"')]
    assert seen.history[0].by == house.actor(Role.MANAGER).name
    assert seen.history[0].at - seen.history[1].at == timedelta(minutes=1)
    assert house.audited() == ["change_setting"]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("idle_seconds", 5),
        ("idle_seconds", "soon"),
        ("clinic_name", "x" * 61),
        ("paper", "a5"),
        ("volume", 2),
    ],
)
def test_a_value_out_of_range_is_refused_with_its_key_and_nothing_is_kept(shared, key, value):
    before = setting(shared, key)
    with pytest.raises(Refused, match=key):
        change(shared, key, value)
    assert setting(shared, key) == before


def test_what_is_not_for_managers_or_no_language_is_refused(shared):
    with pytest.raises(UserFacing, match=r"footing\.toml"):
        change(shared, "log_level", "DEBUG")
    with pytest.raises(UserFacing, match="no language xx"):
        change(shared, "languages", ("en", "xx"))
    assert change(shared, "languages", ("es", "en")).value == ("es", "en")


def test_every_setting_of_the_page_has_a_kind(shared):
    seen = see_settings(shared.office, shared.actor(Role.MANAGER))
    assert [s.key for s in seen] == list(MANAGED)
    assert all(s.kind for s in seen)


def test_small_groups_are_not_told(house):
    for _ in range(4):
        house.visit("legs_far_apart")
    day = house.clock.now_utc().date()
    found = numbers(house.office, house.actor(Role.MANAGER), day, day)
    assert (found.visits, found.finished, found.finish_rate) == (4, 4, 1.0)
    assert found.median_minutes is None
    for side in Side:
        assert len(found.balance[side]) == len(BALANCE_BINS_S)
        assert sorted(map(str, found.balance[side])) == ["0"] * 5 + ["None"]
    house.visit("legs_far_apart")
    found = numbers(house.office, house.actor(Role.MANAGER), day, day)
    assert sorted(found.balance[Side.LEFT]) == [0, 0, 0, 0, 0, 5]
    assert found.median_minutes == 0
    assert found.per_day == ((day, 5, 5),)


def test_numbers_of_other_days_and_of_nobody(house):
    house.visit()
    found = numbers(house.office, house.actor(Role.MANAGER), date(2026, 1, 1), date(2026, 1, 31))
    assert (found.visits, found.finish_rate, found.per_day) == (0, None, ())
    assert set(found.arches[Side.LEFT]) == set(ArchPicture)
    with pytest.raises(UserFacing, match="before the first"):
        numbers(house.office, house.actor(Role.MANAGER), date(2026, 2, 1), date(2026, 1, 1))


def test_the_daily_check_names_its_owner_and_a_missing_backup(house):
    found = health(house.office, house.actor())
    by_name = {check.name: check for check in found.checks}
    assert not by_name["backup"].ok
    assert not by_name["owner"].ok
    assert by_name["audit log"].ok
    change(house, "health_owner", "Mo")
    assert health(house.office, house.actor()).owner == "Mo"
