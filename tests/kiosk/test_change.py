"""A change is said only when it is more than the error of the test."""

from datetime import timedelta
from typing import Any

import pytest

from kiosk.assess import assess
from kiosk.outcome import Change
from kiosk.visit import Balance, BodySide, Client, Pain, PainSite, VisitCode
from tests.kiosk.visits import AT, CONTENT, open_leg, visit

BEFORE = {"code": VisitCode("PPPPPP"), "started_at": AT - timedelta(days=42)}


def _changes(before: dict[str, Any], now: dict[str, Any]) -> tuple[Change, ...]:
    return assess(visit(**now), CONTENT, visit(**{**BEFORE, **before})).changes


def _left(seconds: float, birth_year: int | None = 1960) -> dict[str, Any]:
    return {"client": Client(birth_year=birth_year), "balance": Balance(left=open_leg(seconds))}


@pytest.mark.parametrize(
    ("before", "now", "said"),
    [(10.0, 34.1, True), (10.0, 34.0, False), (34.1, 10.0, True), (12.0, 18.0, False)],
)
def test_balance_from_sixty(before: float, now: float, said: bool) -> None:
    expected = (Change("balance.left", before, now, "s"),) if said else ()
    assert _changes(_left(before), _left(now)) == expected


@pytest.mark.parametrize("birth_year", [None, 1967, 1990])
def test_balance_before_sixty_has_no_known_error_so_nothing_is_said(birth_year: int | None) -> None:
    assert _changes(_left(5.0, birth_year), _left(44.0, birth_year)) == ()


def test_a_leg_not_done_then_or_now_has_not_changed() -> None:
    other = {"client": Client(birth_year=1960), "balance": Balance(right=open_leg(44.0))}
    assert _changes(_left(5.0), other) == ()


def _pain(now: int, site: PainSite = PainSite.HEEL) -> dict[str, Any]:
    return {"pain": (Pain(site, BodySide.LEFT, now, 10),)}


@pytest.mark.parametrize(
    ("before", "now", "said"), [(6, 4, True), (6, 5, False), (3, 5, True), (4, 4, False)]
)
def test_pain_by_two_points(before: int, now: int, said: bool) -> None:
    expected = (Change("pain.heel.left", before, now, "points"),) if said else ()
    assert _changes(_pain(before), _pain(now)) == expected


def test_a_place_that_no_longer_hurts_or_is_new() -> None:
    gone, new = Change("pain.heel.left", 6, 0, "points"), Change("pain.knee.left", 0, 3, "points")
    assert _changes(_pain(6), _pain(3, PainSite.KNEE)) == (new, gone)
    assert _changes(_pain(6), {"pain": ()}) == (gone,)


def _at(*places: tuple[PainSite, BodySide, int]) -> dict[str, Any]:
    return {"pain": tuple(Pain(site, side, now, 10) for site, side, now in places)}


KNEE, BACK = PainSite.KNEE, PainSite.LOW_BACK
LEFT, RIGHT, BOTH, MIDDLE = BodySide.LEFT, BodySide.RIGHT, BodySide.BOTH, BodySide.MIDDLE


@pytest.mark.parametrize(
    ("before", "now", "said"),
    [
        ([(KNEE, BOTH, 6)], [(KNEE, BOTH, 3)], [("pain.knee.both", 6, 3)]),
        ([(KNEE, BOTH, 6)], [], [("pain.knee.both", 6, 0)]),
        ([(KNEE, BOTH, 6)], [(KNEE, LEFT, 6)], [("pain.knee.right", 6, 0)]),
        ([(KNEE, LEFT, 5), (KNEE, RIGHT, 5)], [(KNEE, BOTH, 5)], []),
        ([(KNEE, LEFT, 5)], [(KNEE, RIGHT, 5)], [("pain.knee.left", 5, 0), ("pain.knee.right", 0, 5)]),
        ([(BACK, MIDDLE, 5)], [(BACK, LEFT, 5)], []),
        ([(BACK, MIDDLE, 6)], [(BACK, LEFT, 2), (BACK, RIGHT, 3)], [("pain.low_back.right", 6, 3)]),
        ([(BACK, LEFT, 4)], [(BACK, MIDDLE, 6)], [("pain.low_back.middle", 4, 6)]),
    ],
)
def test_another_way_to_mark_the_same_pain_is_no_change(
    before: list[Any], now: list[Any], said: list[tuple[str, int, int]]
) -> None:
    expected = tuple(Change(what, was, is_, "points") for what, was, is_ in said)
    assert _changes(_at(*before), _at(*now)) == expected


def test_not_asked_is_not_zero() -> None:
    assert _changes(_pain(6), {}) == ()
    assert _changes({}, _pain(6)) == ()


def test_only_an_earlier_visit_counts() -> None:
    later = {**_pain(8), "started_at": AT + timedelta(days=1)}
    same = {**_pain(8), "code": VisitCode("K7M4QX")}
    assert _changes(later, _pain(1)) == ()
    assert _changes(same, _pain(1)) == ()
