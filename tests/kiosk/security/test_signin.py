"""The door on a real store: tries, waits, locking, and what stays after a restart."""

import pytest

from kiosk.desk import users
from kiosk.errors import UserFacing
from kiosk.security.actor import Via
from kiosk.security.audit import AuditEntry, Event
from kiosk.security.pins import HashCost, PinHasher
from kiosk.security.roles import Role
from kiosk.security.signin import SignIn, SignInRefused, wait_s
from tests.helpers.desk import CHEAP, real_services
from tests.kiosk.desk.conftest import NAMES, house, template  # noqa: F401  # fixtures

WRONG, NAME = "000000", NAMES[Role.STAFF]


def fail(sign_in, name=NAME, times=1):
    for _ in range(times):
        with pytest.raises(SignInRefused) as caught:
            sign_in.sign_in(name, WRONG)
    return caught.value


def test_name_and_pin_let_in_whatever_the_case(house):  # noqa: F811
    actor = house.office.sign_in.sign_in("  stef   AARDEN ", house.pins[Role.STAFF])
    assert (actor.name, actor.role, actor.via) == (NAME, Role.STAFF, Via.PIN)
    assert not actor.fresh(house.clock.monotonic_ms())
    assert house.audited() == [Event.SIGNED_IN]


def test_the_waits():
    assert [wait_s(n) for n in range(11)] == [0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]


def test_three_tries_are_free_then_each_costs_a_wait(house):  # noqa: F811
    sign_in, clock = house.office.sign_in, house.clock
    assert fail(sign_in, times=2).wait_s == 0
    assert fail(sign_in).wait_s == 30
    clock.move(29_000)
    with pytest.raises(SignInRefused, match="1 seconds"):
        sign_in.sign_in(NAME, house.pins[Role.STAFF])
    clock.move(1_000)
    assert fail(sign_in).wait_s == 60
    clock.move(60_000)
    assert sign_in.sign_in(NAME, house.pins[Role.STAFF]).role is Role.STAFF
    assert fail(sign_in, times=2).wait_s == 0, "a right PIN should have cleared the count"


def test_ten_in_a_row_lock_until_an_administrator_gives_a_new_pin(house):  # noqa: F811
    sign_in, clock, office = house.office.sign_in, house.clock, house.office
    for _ in range(10):
        error = fail(sign_in)
        clock.move(900_000)
    assert error.locked
    with pytest.raises(SignInRefused, match="locked"):
        sign_in.sign_in(NAME, house.pins[Role.STAFF])
    assert Event.LOCKED in house.audited(3)
    issued = users.reset_pin(office, house.actor(Role.ADMINISTRATOR), NAME)
    assert sign_in.sign_in(NAME, issued.pin).name == NAME
    with pytest.raises(SignInRefused):
        sign_in.sign_in(NAME, house.pins[Role.STAFF])


def test_the_count_survives_a_restart_and_the_wait_starts_afresh(house):  # noqa: F811
    fail(house.office.sign_in, times=3)
    house.clock.move(20_000)
    again = SignIn(house.office.users, PinHasher(b"other pepper", CHEAP), house.clock)
    with pytest.raises(SignInRefused, match="30 seconds"):
        again.sign_in(NAME, house.pins[Role.STAFF])


def test_a_try_is_counted_before_the_pin_is_looked_at(house):  # noqa: F811
    """Pulling the plug while the hash is worked out gives no free try."""

    class PowerCut(BaseException):
        pass

    class Cut(PinHasher):
        def fits(self, hashed, pin):
            raise PowerCut

    cut = SignIn(house.office.users, Cut(b"", CHEAP), house.clock)
    with pytest.raises(PowerCut):
        cut.sign_in(NAME, WRONG)
    assert house.office.users.credentials(NAME).user.failures == 1


def test_an_unknown_and_a_disabled_user_meet_the_same_waits(house):  # noqa: F811
    users.disable_user(house.office, house.actor(Role.ADMINISTRATOR), NAMES[Role.MANAGER])
    sign_in = house.office.sign_in
    for name in ("nobody of this name", NAMES[Role.MANAGER]):
        first = fail(sign_in, name)
        assert str(first) == str(fail(sign_in, NAME))
        assert fail(sign_in, name, times=2).wait_s == 30
        house.office.users.let_in(NAME, AuditEntry(NAME, Via.PIN, Event.SIGNED_IN))
    house.clock.move(3_600_000)
    with pytest.raises(SignInRefused):
        sign_in.sign_in(NAMES[Role.MANAGER], house.pins[Role.MANAGER])


def test_a_hash_of_an_older_cost_is_made_again(house):  # noqa: F811
    office = house.office
    dearer = HashCost(2, 16, 1)
    sign_in = SignIn(office.users, PinHasher(_pepper(office), dearer), house.clock)
    assert "t=1" in office.users.credentials(NAME).pin_hash
    sign_in.sign_in(NAME, house.pins[Role.STAFF])
    assert "t=2" in office.users.credentials(NAME).pin_hash
    sign_in.sign_in(NAME, house.pins[Role.STAFF])


def _pepper(office):
    return office.sign_in._hasher._pepper


def test_a_pin_given_again_is_a_proof_and_wrong_ones_count(house):  # noqa: F811
    office = house.office
    actor = office.sign_in.sign_in(NAMES[Role.MANAGER], house.pins[Role.MANAGER])
    proved = office.sign_in.prove(actor, house.pins[Role.MANAGER])
    assert proved.fresh(house.clock.monotonic_ms())
    for _ in range(3):
        with pytest.raises(SignInRefused):
            office.sign_in.prove(actor, WRONG)
    with pytest.raises(SignInRefused, match="wait"):
        office.sign_in.prove(actor, house.pins[Role.MANAGER])


def test_the_first_start_makes_one_administrator_and_only_one(tmp_path):
    with real_services(tmp_path / "data") as services:
        sign_in = services.office.sign_in
        first = sign_in.first_start()
        assert first is not None
        assert first.pin not in repr(first)
        assert sign_in.sign_in(first.name, first.pin).role is Role.ADMINISTRATOR
        assert sign_in.first_start() is None
        assert services.office.audit.check().sound


def test_the_last_administrator_stays(house):  # noqa: F811
    with pytest.raises(UserFacing, match="last administrator"):
        users.disable_user(house.office, house.actor(Role.ADMINISTRATOR), NAMES[Role.ADMINISTRATOR])


def test_no_pin_in_the_log_or_in_an_error(house, caplog):  # noqa: F811
    error = fail(house.office.sign_in)
    issued = users.add_user(house.office, house.actor(Role.ADMINISTRATOR), "Kim", Role.STAFF)
    lines = [f"{line.detail} {line.subject}" for line in house.office.audit.lines()]
    assert issued.pin not in "".join([caplog.text, str(error), *lines])
