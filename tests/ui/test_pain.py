"""Sore places by touch on the charts and in the list, and the rating of one."""

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QGuiApplication

from kiosk.figures.body_chart import Chart, zones
from kiosk.figures.svg import illustration
from kiosk.flow import Step, StepId
from kiosk.inputs import PainPlaces, PainRated
from kiosk.visit import BodySide, Pain, PainSite, Visit
from tests.ui.helpers import LoadedPage, by_name, items, load_page, press, release, settle, tap
from tests.ui.screen_cases import at, plain_visit, rich_visit
from ui.viewmodels.pain import PainViewModel
from ui.viewmodels.pain_rating import span_key

pytestmark = pytest.mark.few(3)

HEEL = (PainSite.HEEL, BodySide.LEFT)
KNEE = (PainSite.KNEE, BodySide.RIGHT)


def pain(visit: Visit | None = None, size: tuple[int, int] = (1080, 1920)) -> LoadedPage:
    return load_page(StepId.PAIN, at(Step(StepId.PAIN), visit or plain_visit()), size)


def touch(page: LoadedPage, *names: str) -> None:
    for name in names:
        settle(page.window)
        tap(page.window, by_name(page.window, name))


def touch_chart(page: LoadedPage, chart: Chart, x: float, y: float) -> None:
    """A finger on this point of a chart, in the chart's units."""
    picture = by_name(page.window, str(chart))
    unit = picture.width() / illustration(str(chart)).width
    where = picture.mapToScene(QPointF(x * unit, y * unit)).toPoint()
    press(page.window, where)
    release(page.window, where)
    settle(page.window)


def touch_key(page: LoadedPage, key: str) -> None:
    assert isinstance(page.vm, PainViewModel)
    page.vm.toggle(key)


def places(page: LoadedPage) -> tuple[tuple[PainSite, BodySide], ...]:
    given = page.vm.take()
    assert isinstance(given, PainPlaces)
    return given.places


def test_nothing_is_preset(qapp: QGuiApplication) -> None:
    assert pain().vm.take() is None


@pytest.mark.parametrize("size", [pytest.param((1080, 1920), marks=pytest.mark.sweep), (1280, 800)])
def test_every_place_of_every_chart_can_be_touched(qapp: QGuiApplication, size: tuple[int, int]) -> None:
    page = pain(size=size)
    for chart in Chart:
        for zone in zones(chart):
            touch_chart(page, chart, zone.cx, zone.cy)
            assert places(page) == (zone.key,), zone.key
            touch_chart(page, chart, zone.cx, zone.cy)
            assert page.vm.take() is None, zone.key


def test_beside_a_small_place_the_nearest_is_meant(qapp: QGuiApplication) -> None:
    page = pain()
    # The outer ankle: 5 mm off the drawn place, outside the body.
    zone = max((z for z in zones(Chart.FRONT) if z.site is PainSite.ANKLE), key=lambda z: z.cx)
    edge = max(x for x, _ in zone.corners)
    unit = by_name(page.window, "body_front").width() / illustration("body_front").width
    touch_chart(page, Chart.FRONT, edge + 5 * 3.61 / unit, zone.cy)
    assert places(page) == (zone.key,)


def test_the_letter_of_a_chosen_place_hides_none_of_its_foot(qapp: QGuiApplication) -> None:
    """A place that holds its letter needs no disc; a smaller one has it beside the body, and no two overlap."""
    page = pain()
    for key in [f"{z.site}.{z.side}" for chart in Chart for z in zones(chart)]:
        if not any(row["key"] == key for row in page.vm.property("chosen")):
            touch_key(page, key)
    for chart, drawn in ((Chart.FRONT, "front"), (Chart.BACK, "backView"), (Chart.SOLES, "soles")):
        picture = page.vm.property(drawn)
        labels = picture["labels"]
        assert len(labels) == sum(z.side is not BodySide.MIDDLE for z in zones(chart))
        for zone in zones(chart):
            wide, high = (max(axis) - min(axis) for axis in zip(*zone.corners, strict=True))
            if zone.side is not BodySide.MIDDLE:
                inside = any(zone.distance(m["x"], m["y"]) == 0 for m in labels)
                assert inside == (min(wide, high) > labels[0]["height"] * 1.35), zone.key
        for n, one in enumerate(labels):
            assert one["height"] < one["y"] < picture["height"] - one["height"]
            for other in labels[n + 1 :]:
                apart = math.hypot(one["x"] - other["x"], one["y"] - other["y"])
                assert apart > one["height"] * 1.9


def test_far_from_every_place_nothing_happens(qapp: QGuiApplication) -> None:
    page = pain()
    touch_chart(page, Chart.FRONT, illustration("body_front").width / 2, 10)
    assert page.vm.take() is None


def test_the_order_of_touching_is_kept_and_a_chip_removes(qapp: QGuiApplication) -> None:
    page = pain()
    heel = next(z for z in zones(Chart.SOLES) if z.key == HEEL)
    knee = next(z for z in zones(Chart.FRONT) if z.key == KNEE)
    touch_chart(page, Chart.SOLES, heel.cx, heel.cy)
    touch_chart(page, Chart.FRONT, knee.cx, knee.cy)
    assert places(page) == (HEEL, KNEE)
    chip = by_name(page.window, "chip_heel.left")
    cross = chip.mapToScene(QPointF(chip.width() - 30, chip.height() / 2)).toPoint()
    press(page.window, QPoint(cross))
    release(page.window, QPoint(cross))
    settle(page.window)
    assert places(page) == (KNEE,)


def test_nothing_hurts_takes_all_back_and_a_place_takes_it_back(qapp: QGuiApplication) -> None:
    page = pain(rich_visit())
    touch(page, "nothing")
    assert places(page) == ()
    knee = next(z for z in zones(Chart.FRONT) if z.key == KNEE)
    touch_chart(page, Chart.FRONT, knee.cx, knee.cy)
    assert places(page) == (KNEE,)
    assert not page.vm.nothingHurts


def test_the_list_has_the_same_places(qapp: QGuiApplication) -> None:
    page = pain()
    touch(page, "way")
    settle(page.window)
    drawn = {f"place_{z.site}.{z.side}" for chart in Chart for z in zones(chart)}
    listed = {i.objectName() for i in items(page.window.contentItem()) if i.objectName().startswith("place_")}
    assert listed == drawn
    touch(page, "place_heel.left", "place_knee.right")
    assert places(page) == (HEEL, KNEE)
    touch(page, "place_heel.left")
    assert places(page) == (KNEE,)


def test_coming_back_shows_the_places(qapp: QGuiApplication) -> None:
    assert places(pain(rich_visit())) == (HEEL, KNEE)
    assert places(pain(replace(plain_visit(), pain=()))) == ()


# --- the rating ---------------------------------------------------------------------------------------------


def rating(pains: tuple[Pain, ...] = (Pain(*HEEL, now=0),)) -> LoadedPage:
    visit = replace(plain_visit(), pain=pains)
    return load_page(StepId.PAIN_RATING, at(Step(StepId.PAIN_RATING, "heel.left"), visit))


def key(page: LoadedPage, scale: str, value: int) -> None:
    settle(page.window)
    tap(page.window, by_name(by_name(page.window, scale), f"scale{value}"))


def test_three_touches_rate_a_place(qapp: QGuiApplication) -> None:
    page = rating()
    assert page.vm.take() is None
    key(page, "now", 4)
    key(page, "worst", 7)
    assert page.vm.take() is None
    touch(page, "span_9")
    assert page.vm.take() == PainRated(Pain(*HEEL, now=4, worst=7, weeks=9))


def test_not_sure_for_how_long_stores_no_weeks(qapp: QGuiApplication) -> None:
    page = rating()
    key(page, "now", 0)
    key(page, "worst", 10)
    touch(page, "span_unsure")
    assert page.vm.take() == PainRated(Pain(*HEEL, now=0, worst=10, weeks=None))


def test_the_worst_is_never_less_than_now(qapp: QGuiApplication) -> None:
    page = rating()
    key(page, "now", 5)
    key(page, "worst", 3)
    assert page.vm.tooLow
    assert page.vm.worst == -1
    key(page, "worst", 5)
    assert not page.vm.tooLow
    key(page, "now", 8)
    assert page.vm.worst == -1


def test_coming_back_shows_the_rating(qapp: QGuiApplication) -> None:
    page = rating((Pain(*HEEL, now=4, worst=7, weeks=30),))
    assert page.vm.take() == PainRated(Pain(*HEEL, now=4, worst=7, weeks=26))


@given(st.integers(0, 5200))
def test_every_number_of_weeks_has_a_span(weeks: int) -> None:
    assert span_key(weeks) in ("1", "4", "9", "26", "104")


@pytest.mark.parametrize("stored", [1, 4, 9, 26, 104])
def test_what_a_span_stores_is_shown_as_that_span(stored: int) -> None:
    assert span_key(stored) == str(stored)
