import time

import pytest

from kiosk.security.pins import DIGITS, HashCost, PinHasher, easy, issue
from kiosk.security.roles import Role

CHEAP = HashCost(1, 8, 1)


@pytest.mark.parametrize(
    "pin",
    ["111111", "123456", "987654", "890123", "121212", "123123", "112211", "198467", "841999", "201311",
     "311299", "123199", "991231", "777412", "147258", "12341234", "20263841", "87654321"],
)  # fmt: skip
def test_what_people_try_first_is_never_issued(pin):
    assert easy(pin)


@pytest.mark.parametrize("pin", ["894760", "590286", "94703618"])
def test_most_pins_are_fine(pin):
    assert not easy(pin)


@pytest.mark.parametrize("role", Role)
def test_issued_pins_are_long_enough_and_not_easy(role):
    pins = [issue(role) for _ in range(300)]
    assert all(pin.isdecimal() and len(pin) == DIGITS[role] and not easy(pin) for pin in pins)
    assert len(set(pins)) > 290


def test_administrators_have_eight_digits_and_others_six():
    assert DIGITS == {Role.STAFF: 6, Role.MANAGER: 6, Role.ADMINISTRATOR: 8}


def test_only_the_pin_with_its_pepper_fits():
    hashed = PinHasher(b"pepper", CHEAP).hash("894760")
    assert PinHasher(b"pepper", CHEAP).fits(hashed, "894760")
    assert not PinHasher(b"pepper", CHEAP).fits(hashed, "830418")
    assert not PinHasher(b"another", CHEAP).fits(hashed, "894760")
    assert not PinHasher(b"pepper", CHEAP).fits("no hash", "894760")
    assert "894760" not in hashed


def test_a_hash_of_another_cost_is_old():
    hashed = PinHasher(b"pepper", CHEAP).hash("894760")
    assert not PinHasher(b"pepper", CHEAP).old(hashed)
    assert PinHasher(b"pepper", HashCost(2, 8, 1)).old(hashed)


def test_the_real_cost_and_the_same_work_for_nobody():
    """At its real cost: argon2id, 64 MiB, three passes. A user that does not exist takes the same work."""
    hasher = PinHasher(b"pepper")
    hashed = hasher.hash("894760")
    assert hashed.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert hasher.fits(hashed, "894760")
    hasher.fits_nobody("894760")
    began = time.process_time()
    assert not hasher.fits_nobody("894760")
    assert time.process_time() - began > 0.02, "an unknown user is told by the time it takes"
