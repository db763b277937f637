"""The illustrations: the committed files are what the code draws, and the bodies in them are possible."""

import json
import math
import re
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import affinity
from shapely.geometry import LineString, Polygon, box
from shapely.ops import unary_union
from sketch import body as flesh
from sketch import catalogue
from sketch.canvas import Canvas
from sketch.charts import PRINT_ARCHES
from sketch.compare import same
from sketch.curves import PathWriter
from sketch.drawing import Drawing
from sketch.foot import footprint
from sketch.skeleton import LIMITS, Body, Pose, ReachError
from sketch.style import EMPHASIS, PALETTE, SKIN, WHITE

import build
from kiosk.figures.svg import commands, parse
from kiosk.visit import PainSite
from tests.helpers.draws import draws

FILES = Path(__file__).resolve().parents[2] / "assets" / "illustrations"
EXERCISES = (
    "toe_curls", "short_foot", "big_toe_press", "calf_stretch", "calf_stretch_bent", "fascia_stretch",
    "foot_rolling_ball", "foot_rolling_frozen", "tib_raises", "hip_bridge", "dead_bug", "single_leg_balance",
    "supported_tandem", "heel_raise_towel", "seated_foot_series",
)  # fmt: skip
SYMPTOMS = (
    "pain_after_standing", "back_worse_in_some_shoes", "new_shoes_feel_off", "first_step_heel_pain", "tight_calves",
    "tight_hamstrings", "foot_fatigue", "foot_rolls_left", "foot_rolls_right", "better_with_support", "leg_length",
    "weight_on", "one_sided_back_tightness", "hours_standing", "footwear_most", "insoles",
)  # fmt: skip
OTHERS = (
    "balance_howto_left", "balance_howto_right", "balance_crossed_arms", "body_front", "body_back", "soles",
    "ripple_body", "arch_low", "arch_typical", "arch_high", "wet_print_howto", "logo",
)  # fmt: skip
NAMES = (
    *(f"{name}-{phase}" for name in EXERCISES for phase in ("start", "end")),
    *(f"symptom_{name}" for name in SYMPTOMS),
    *OTHERS,
)


@pytest.fixture(scope="module")
def drawings() -> dict[str, Drawing]:
    return {name: scene() for name, scene in catalogue.pictures().items()}


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    return {
        path.name: path.read_text("utf-8") for path in FILES.iterdir() if path.suffix in (".svg", ".json")
    }


def data(name: str) -> Any:
    return json.loads((FILES / name).read_text("utf-8"))


# The files


@pytest.mark.sweep
def test_the_committed_files_are_what_the_code_draws(
    drawings: dict[str, Drawing], texts: dict[str, str]
) -> None:
    drawn = {f"{name}.svg": drawing.canvas.svg() for name, drawing in drawings.items()} | build.data_texts()
    names = drawn.keys() | texts.keys()
    stale = sorted(name for name in names if not same(name, drawn.get(name), texts.get(name)))
    assert not stale, f"run packaging/figures/build.py: {stale}"


@pytest.mark.sweep
def test_another_picture_is_told_apart(drawings: dict[str, Drawing], texts: dict[str, str]) -> None:
    """A part moved by less than 1 % of the picture, a part more or less, another tone, another place to touch."""
    name = "hip_bridge-end.svg"
    text = texts[name]
    assert same(name, text, text)
    marks = drawings["hip_bridge-end"].canvas.marks
    moved = replace(marks[-1], shape=affinity.translate(marks[-1].shape, 8))
    canvas = drawings["hip_bridge-end"].canvas
    assert not same(name, replace(canvas, marks=[*marks[:-1], moved]).svg(), text)
    assert not same(name, replace(canvas, marks=marks[:-1]).svg(), text)
    assert not same(name, text.replace(SKIN, EMPHASIS, 1), text)
    assert not same(name, None, text)
    zones = data("pain_zones.json")
    zones["body_back"]["zones"][0]["cx"] += 1
    assert not same("pain_zones.json", json.dumps(zones), texts["pain_zones.json"])


def test_every_picture_is_there(texts: dict[str, str]) -> None:
    assert {f"{name}.svg" for name in NAMES} == {name for name in texts if name.endswith(".svg")}


def test_pictures_are_small_and_plain(texts: dict[str, str]) -> None:
    for name in NAMES:
        text = texts[f"{name}.svg"]
        assert len(text.encode()) <= 8192, name
        root = ElementTree.fromstring(text)
        assert root.attrib["viewBox"].startswith("0 0 "), name
        assert {child.tag.rpartition("}")[2] for child in root} == {"path"}, name
        assert set(re.findall(r"#[0-9A-Fa-f]+", text)) <= PALETTE, name
        for child in root:
            assert re.fullmatch(r"[MLCZ0-9 .\-]+", child.attrib["d"]), name
            assert not {"transform", "style", "opacity", "id", "class"} & set(child.attrib), name


def test_the_product_can_read_every_picture(texts: dict[str, str]) -> None:
    for name in NAMES:
        picture = parse(texts[f"{name}.svg"])
        assert picture.shapes, name
        for shape in picture.shapes:
            for letter, numbers in commands(shape.d):
                if letter in "ML":
                    assert -1 <= numbers[0] <= picture.width + 1, name
                    assert -1 <= numbers[1] <= picture.height + 1, name


@pytest.mark.sweep
def test_start_and_end_share_one_frame(drawings: dict[str, Drawing]) -> None:
    for name in EXERCISES:
        assert drawings[f"{name}-start"].canvas.frame == drawings[f"{name}-end"].canvas.frame, name


# The bodies


def bodies(drawings: dict[str, Drawing]) -> list[tuple[str, Drawing, Body]]:
    return [(name, drawing, body) for name, drawing in drawings.items() for body in drawing.bodies]


@pytest.mark.sweep
def test_joints_stay_in_their_range(drawings: dict[str, Drawing]) -> None:
    seen = 0
    for name, _, body in bodies(drawings):
        for limb in (*body.pose.legs.values(), *body.pose.arms.values()):
            for angle, (low, high) in LIMITS.items():
                if hasattr(limb, angle):
                    seen += 1
                    assert low <= getattr(limb, angle) <= high, (name, angle)
    assert seen > 500


@pytest.mark.sweep
def test_flat_soles_meet_the_floor(drawings: dict[str, Drawing]) -> None:
    seen = 0
    for name, drawing, body in bodies(drawings):
        if body.camera:
            continue
        for side in body.flat_soles:
            seen += 1
            lowest = flesh.leg(body, side).full.bounds[1]
            assert abs(lowest - drawing.floor) <= 2.0, (name, side, lowest)
    assert seen > 30


@pytest.mark.sweep
def test_hands_and_feet_are_where_they_must_touch(drawings: dict[str, Drawing]) -> None:
    seen = 0
    for name, _, body in bodies(drawings):
        for contact in body.contacts:
            seen += 1
            assert math.dist(body.joints[contact.joint], contact.target) <= 3.0, (name, contact.joint)
    assert seen > 70


@pytest.mark.sweep
def test_nobody_stands_inside_a_wall(drawings: dict[str, Drawing]) -> None:
    seen = 0
    for name, drawing, body in bodies(drawings):
        if drawing.wall_x is None:
            continue
        seen += 1
        shapes = [
            flesh.trunk(body).body,
            *(flesh.leg(body, s).full for s in "LR"),
            *(flesh.arm(body, s).full for s in "LR"),
        ]
        x0, _, x1, _ = unary_union(shapes).bounds
        past = x1 - drawing.wall_x if drawing.wall_side > 0 else drawing.wall_x - x0
        assert past <= 2.0, (name, past)
    assert seen == 6


@pytest.mark.sweep
@pytest.mark.parametrize("name", ["balance_howto_right", "balance_crossed_arms", "single_leg_balance-end"])
def test_who_stands_on_one_leg_stands_over_it(drawings: dict[str, Drawing], name: str) -> None:
    body = drawings[name].bodies[0]
    side = body.flat_soles[0] if body.flat_soles else "L"
    assert body.joints[side + "heel"][0] <= body.root[0] <= body.joints[side + "tip"][0]
    other = "L" if side == "R" else "R"
    assert flesh.leg(body, other).full.bounds[1] > 8 or body.camera


@pytest.mark.sweep
def test_what_must_not_move_does_not(drawings: dict[str, Drawing]) -> None:
    def joint(name: str, which: str) -> np.ndarray:
        return drawings[name].bodies[0].joints[which]

    for which in ("Lankle", "Rankle", "Lwrist", "Rwrist"):
        assert math.dist(joint("calf_stretch-start", which)[::2], joint("calf_stretch-end", which)[::2]) < 1
    for which in ("Lankle", "Rankle"):
        assert math.dist(joint("hip_bridge-start", which), joint("hip_bridge-end", which)) < 1
    assert math.dist(joint("heel_raise_towel-start", "Rball"), joint("heel_raise_towel-end", "Rball")) < 8
    for name in ("tib_raises-start", "tib_raises-end"):
        assert abs(flesh.leg(drawings[name].bodies[0], "R").full.bounds[1]) <= 2


@pytest.mark.sweep
def test_shoulder_hip_and_knee_are_one_line_in_the_bridge(drawings: dict[str, Drawing]) -> None:
    joints = drawings["hip_bridge-end"].bodies[0].joints
    line = LineString([joints["Rshoulder"][::2], joints["Rknee"][::2]])
    assert line.distance(LineString([joints["Rhip"][::2]] * 2)) < 25


@pytest.mark.sweep
def test_the_back_heel_stays_down_with_a_straight_or_bent_knee(drawings: dict[str, Drawing]) -> None:
    straight = drawings["calf_stretch-end"].bodies[0].pose.legs["R"]
    bent = drawings["calf_stretch_bent-end"].bodies[0].pose.legs["R"]
    assert straight.knee < 15
    assert 35 < bent.knee < 60


@given(x=st.floats(-600, 600), z=st.floats(20, 700))
@settings(deadline=None, max_examples=draws(60))
def test_a_foot_goes_where_it_is_sent_or_the_shortfall_is_said(x: float, z: float) -> None:
    body = Body(Pose(), (0.0, 533.0))
    gap = math.hypot(x, z - 533.0)
    if gap > 491:
        with pytest.raises(ReachError, match="beyond the limb"):
            body.plant("R", x, z)
    elif gap > 2:
        body.plant("R", x, z)
        assert math.dist(body.joints["Rankle"][::2], (x, z)) < 0.01
        assert 0 <= body.pose.legs["R"].knee <= 180


# The drawing


def visible(drawing: Drawing) -> dict[str, float]:
    """Area of each fill that is not covered by a later one."""
    covered, areas = Polygon(), dict[str, float]()
    for mark in reversed(drawing.canvas.marks):
        if mark.fill is None:
            continue
        left = mark.shape.intersection(box(*drawing.canvas.frame)).difference(covered)
        areas[mark.fill] = areas.get(mark.fill, 0.0) + left.area
        covered = covered.union(mark.shape)
    return areas


@pytest.mark.sweep
def test_the_dark_part_never_takes_over(drawings: dict[str, Drawing]) -> None:
    for name in EXERCISES:
        drawing = drawings[f"{name}-end"]
        if not drawing.bodies:
            continue
        areas = visible(drawing)
        toned = sum(area for colour, area in areas.items() if colour not in (SKIN, WHITE))
        assert 0.01 < areas.get(EMPHASIS, 0.0) / toned < 0.55, name


@pytest.mark.sweep
def test_start_pictures_of_bodies_have_no_dark_part(drawings: dict[str, Drawing]) -> None:
    for name in EXERCISES:
        if drawings[f"{name}-start"].bodies:
            assert all(mark.fill != EMPHASIS for mark in drawings[f"{name}-start"].canvas.marks), name


def own_arch_index(print_without_toes: Polygon) -> float:
    """Cavanagh and Rodgers, by counting strips: not the code that the drawing uses."""
    x0, y0, x1, y1 = print_without_toes.bounds
    rows = np.linspace(y0, y1, 901)
    middle = (rows[1:] + rows[:-1]) / 2
    widths = np.array(
        [print_without_toes.intersection(LineString([(x0 - 9, y), (x1 + 9, y)])).length for y in middle]
    )
    return float(widths[300:600].sum() / widths.sum())


@pytest.mark.parametrize(
    ("name", "low", "high"), [("high", 0.05, 0.21), ("typical", 0.21, 0.26), ("low", 0.26, 0.40)]
)
def test_each_print_lies_in_its_class(name: str, low: float, high: float) -> None:
    """Cut-offs: Cavanagh and Rodgers 1987."""
    shape = footprint(PRINT_ARCHES[name])[0]
    assert low < own_arch_index(shape) < high


@pytest.mark.sweep
def test_the_left_how_to_is_the_right_one_mirrored(drawings: dict[str, Drawing]) -> None:
    left, right = drawings["balance_howto_left"].canvas, drawings["balance_howto_right"].canvas
    assert left.frame == right.frame
    back = left.mirrored()
    for one, two in zip(back.marks, right.marks, strict=True):
        assert one.fill == two.fill
        assert one.shape.bounds == pytest.approx(two.shape.bounds, abs=1e-6)


def test_anchors_lie_in_the_picture_and_name_the_standing_side() -> None:
    anchors = data("anchors.json")
    for name, points in anchors.items():
        if name.startswith("balance"):
            assert set(points) == {"1", "2", "3", "4", "left", "right"}
        assert all(0.03 < x < 0.97 and 0.03 < y < 0.97 for x, y in points.values()), name
    for key in "1234":
        assert anchors["balance_howto_left"][key][0] == pytest.approx(
            1 - anchors["balance_howto_right"][key][0]
        )
    left = anchors["balance_howto_left"]
    assert math.dist(left["left"], left["4"]) < math.dist(left["right"], left["4"])


def test_pain_zones_cover_every_site_on_the_right_side() -> None:
    charts = data("pain_zones.json")
    sites = {zone["site"] for chart in charts.values() for zone in chart["zones"]}
    assert sites == {site.value for site in PainSite}
    for name, chart in charts.items():
        keys = [(zone["site"], zone["side"]) for zone in chart["zones"]]
        assert len(keys) == len(set(keys))
        middle = chart["width"] / 2
        for zone in chart["zones"]:
            assert 0 < zone["cx"] < chart["width"]
            assert 0 < zone["cy"] < chart["height"]
            assert re.fullmatch(r"M[LC0-9 .\-]+Z", zone["d"])
            on_viewers_left = zone["cx"] < middle
            # Only from the front is the person's left on the viewer's right.
            if zone["side"] == "left":
                assert on_viewers_left == (name != "body_front"), (name, zone["site"])
            elif zone["side"] == "right":
                assert on_viewers_left == (name == "body_front"), (name, zone["site"])


def test_the_ripple_rises_from_foot_to_back() -> None:
    ripple = data("ripple.json")
    assert [disc["place"] for disc in ripple["discs"]] == ["foot", "ankle", "knee", "hip", "low_back"]
    heights = [disc["y"] for disc in ripple["discs"]]
    assert heights == sorted(heights, reverse=True)
    start = commands(ripple["curve"])[0][1]
    assert math.dist(start, (ripple["discs"][0]["x"], ripple["discs"][0]["y"])) < 2


# The curves


def followed(path: str) -> np.ndarray:
    points: list[tuple[float, float]] = []
    for letter, numbers in commands(path):
        if letter in "ML":
            points.append((numbers[0], numbers[1]))
        elif letter == "C":
            p0, (a, b, c) = np.array(points[-1]), np.array(numbers).reshape(3, 2)
            for t in np.linspace(0, 1, 12)[1:]:
                points.append(
                    tuple((1 - t) ** 3 * p0 + 3 * (1 - t) ** 2 * t * a + 3 * (1 - t) * t * t * b + t**3 * c)
                )
    return np.array(points)


@given(
    radii=st.lists(st.floats(60, 200), min_size=4, max_size=9),
    tolerance=st.sampled_from([0.5, 1.0, 2.0]),
)
@settings(deadline=None, max_examples=draws(40))
def test_fitted_outlines_stay_within_the_tolerance(radii: list[float], tolerance: float) -> None:
    from sketch.geometry import blob

    angles = [2 * math.pi * k / len(radii) for k in range(len(radii))]
    shape = blob([(300 + r * math.cos(a), 300 + r * math.sin(a)) for r, a in zip(radii, angles, strict=True)])
    path = PathWriter(tolerance, 2).write(shape)
    fitted = Polygon(followed(path))
    assert path.count("C") < 60
    assert fitted.exterior.hausdorff_distance(shape.exterior) < tolerance * 1.6 + 0.3


def test_corners_and_straight_edges_are_kept() -> None:
    path = PathWriter(1.0, 0).write(box(0, 0, 100, 40))
    assert set(re.findall(r"\d+ \d+", path)) == {"0 0", "0 40", "100 40", "100 0"}
    assert "C" not in path


def test_a_part_outside_the_frame_is_cut() -> None:
    canvas = Canvas((0, 0, 100, 100), 4)
    canvas.shape(box(-50, 20, 50, 60), EMPHASIS)
    for _, numbers in (c for shape in parse(canvas.svg()).shapes for c in commands(shape.d)):
        assert all(-0.5 <= n <= 100.5 for n in numbers)
