"""The pain charts: every place there is can be touched, and the nearest one wins."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.figures import body_chart
from kiosk.figures.body_chart import Chart
from kiosk.visit import BodySide, PainSite

ALL = [(chart, zone) for chart in Chart for zone in body_chart.zones(chart)]


def test_every_site_can_be_touched_on_both_sides() -> None:
    found = {zone.key for _, zone in ALL}
    for site in PainSite:
        if site is PainSite.LOW_BACK:
            assert (site, BodySide.MIDDLE) in found
        else:
            assert {(site, BodySide.LEFT), (site, BodySide.RIGHT)} <= found


@pytest.mark.parametrize(("chart", "zone"), ALL, ids=[f"{c}-{z.site}-{z.side}" for c, z in ALL])
def test_the_middle_of_a_zone_is_that_zone(chart: Chart, zone: body_chart.Zone) -> None:
    assert body_chart.hit(chart, zone.cx, zone.cy, reach=0) == zone.key


@given(st.sampled_from(ALL), st.floats(0, 1), st.floats(0, 60))
def test_the_nearest_zone_wins(choice: tuple[Chart, body_chart.Zone], along: float, out: float) -> None:
    chart, zone = choice
    x, y = zone.corners[int(along * (len(zone.corners) - 1))]
    x, y = x + out * (x - zone.cx) / 100, y + out * (y - zone.cy) / 100
    found = body_chart.hit(chart, x, y, reach=1e9)
    nearest = min(other.distance(x, y) for other in body_chart.zones(chart))
    assert any(z.key == found and z.distance(x, y) == nearest for z in body_chart.zones(chart))


def test_far_from_everything_is_nothing() -> None:
    assert body_chart.hit(Chart.FRONT, -5000, -5000, reach=60) is None


def test_the_front_view_has_left_on_the_viewers_right_and_the_back_view_on_the_left() -> None:
    for chart, sign in ((Chart.FRONT, 1), (Chart.BACK, -1)):
        x = {z.side: z.cx for z in body_chart.zones(chart) if z.site is PainSite.KNEE}
        assert (x[BodySide.LEFT] - x[BodySide.RIGHT]) * sign > 0


def test_a_lit_place_takes_the_colour_of_its_side() -> None:
    fills = [s.fill for s in body_chart.picture(Chart.BACK, [(PainSite.CALF, BodySide.LEFT)]).shapes]
    assert fills.count("left") == 1
    assert "right" not in fills


def test_both_lights_both() -> None:
    fills = [s.fill for s in body_chart.picture(Chart.FRONT, [(PainSite.KNEE, BodySide.BOTH)]).shapes]
    assert "left" in fills
    assert "right" in fills
