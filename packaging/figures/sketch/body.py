"""Flesh for the skeleton: every part a chain of balls, projected, joined and rounded. Numbers in 1/1000 height."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from shapely.geometry.base import BaseGeometry

from .geometry import (
    Polygon,
    biggest,
    blob,
    chain,
    disc,
    fill_corners,
    half_plane,
    hull,
    soften,
    unary_union,
)
from .skeleton import ANKLE_HEIGHT, FOOT, HAND, Body, vec


@dataclass(frozen=True, slots=True)
class LegParts:
    full: Polygon
    thigh: BaseGeometry
    shank: BaseGeometry
    foot: BaseGeometry
    toes: BaseGeometry
    shorts: BaseGeometry


@dataclass(frozen=True, slots=True)
class ArmParts:
    full: Polygon
    sleeve: BaseGeometry
    hand: BaseGeometry


@dataclass(frozen=True, slots=True)
class TrunkParts:
    body: Polygon
    neck: BaseGeometry
    pelvis: BaseGeometry


@dataclass(frozen=True, slots=True)
class HeadParts:
    """`ears` come with their nearness; `facing` is +1 towards the viewer, -1 away, 0 in profile."""

    skull: BaseGeometry
    hair: BaseGeometry
    ears: list[tuple[BaseGeometry, float]]
    eyes: list[BaseGeometry]
    facing: float


def _ball(body: Body, point: np.ndarray, radius: float) -> tuple[float, float, float]:
    x, z, _ = body.project(point)
    return x, z, radius


def along(body: Body, a: str, b: str, share: float, frame: str = "", forward: float = 0.0) -> np.ndarray:
    """The point `share` of the way from joint `a` to `b`, moved `forward` in its own frame."""
    point = body.joints[a] * (1 - share) + body.joints[b] * share
    return point + body.frames[frame] @ vec(forward, 0, 0) if frame else point


def square_cut(body: Body, a: str, b: str, share: float, least: float, back: float) -> BaseGeometry | None:
    """Everything nearer than `share` of the way from `a` to `b`: sleeves and shorts end straight across."""
    start, end = np.array(body.at(a)), np.array(body.project(along(body, a, b, share))[:2])
    length = float(np.linalg.norm(end - start))
    if length <= least:
        return None
    d = (end - start) / length
    n = np.array([-d[1], d[0]]) * 150
    return Polygon([start - d * back + n, end + n, end - n, start - d * back - n])


def leg(body: Body, side: str) -> LegParts:
    hip, knee, ankle, th, sk = (side + name for name in ("hip", "knee", "ankle", "thigh", "shank"))
    thigh = chain(
        [
            _ball(body, along(body, hip, knee, 0), 56),
            _ball(body, along(body, hip, knee, 0.25, th, 4), 55),
            _ball(body, along(body, hip, knee, 0.6, th, 4), 45),
            _ball(body, along(body, hip, knee, 1), 34),
        ]
    )
    shank = chain(
        [
            _ball(body, along(body, knee, ankle, 0), 34),
            _ball(body, along(body, knee, ankle, 0.28, sk, -9), 36),
            _ball(body, along(body, knee, ankle, 0.55, sk, -5), 29),
            _ball(body, along(body, knee, ankle, 0.85), 20.5),
            _ball(body, along(body, knee, ankle, 1), 21),
        ]
    )
    foot, toes = _foot(body, side)
    full = biggest(soften(fill_corners(unary_union([thigh, shank, foot]), 9), 8))
    shorts = chain(
        [
            _ball(body, along(body, hip, knee, 0), 60),
            _ball(body, along(body, hip, knee, 0.25, th, 4), 59),
            _ball(body, along(body, hip, knee, 0.62, th, 4), 53),
        ]
    )
    cut = square_cut(body, hip, knee, 0.66, 90, 150)
    if cut is not None:
        shorts = shorts.intersection(cut)
    return LegParts(full, thigh, shank, foot, toes, shorts)


def _foot(body: Body, side: str) -> tuple[BaseGeometry, BaseGeometry]:
    inward = 1.0 if side == "L" else -1.0

    def sole(x: float, y: float, radius: float, frame: str = "foot", origin: str = "ankle") -> BaseGeometry:
        floor = -ANKLE_HEIGHT if origin == "ankle" else 0.0
        point = body.joints[side + origin] + body.frames[side + frame] @ vec(
            x * FOOT, y * FOOT, floor + radius * FOOT
        )
        return disc(*_ball(body, point, radius * FOOT))

    heel, ball_in, ball_out = sole(-0.155, 0, 0.105), sole(0.45, 0.10, 0.085), sole(0.45, -0.10, 0.075)
    ankle = disc(*_ball(body, body.joints[side + "ankle"], 21))
    middle_at = body.joints[side + "ankle"] + body.frames[side + "foot"] @ vec(0.2 * FOOT, 0, -12)
    middle = disc(*_ball(body, middle_at, 0.115 * FOOT))
    toes = hull(
        sole(0.215, -0.12 * inward, 0.062, "toes", "ball"),
        sole(0.20, -0.02 * inward, 0.055, "toes", "ball"),
        sole(0.14, 0.12 * inward, 0.05, "toes", "ball"),
        sole(0.0, 0.10, 0.078, "toes", "ball"),
        sole(0.0, -0.10, 0.07, "toes", "ball"),
    )
    hind = unary_union(
        [
            hull(heel, ankle),
            hull(ankle, middle),
            hull(middle, ball_in, ball_out),
            hull(heel, middle),
            hull(heel, ball_in, ball_out),
        ]
    )
    return fill_corners(unary_union([hind, toes]), 6), toes


def arm(body: Body, side: str) -> ArmParts:
    shoulder, elbow, wrist = (side + name for name in ("shoulder", "elbow", "wrist"))
    upper = chain(
        [
            _ball(body, body.joints[shoulder], 31),
            _ball(body, along(body, shoulder, elbow, 0.45), 29),
            _ball(body, body.joints[elbow], 22),
        ]
    )
    fore = chain(
        [
            _ball(body, body.joints[elbow], 22),
            _ball(body, along(body, elbow, wrist, 0.3), 24),
            _ball(body, body.joints[wrist], 15.5),
        ]
    )
    hand = _hand(body, side)
    full = biggest(soften(fill_corners(unary_union([upper, fore, hand]), 5), 5, 2.0))
    sleeve = chain(
        [_ball(body, body.joints[shoulder], 33), _ball(body, along(body, shoulder, elbow, 0.7), 34)]
    )
    cut = square_cut(body, shoulder, elbow, 0.62, 20, 100)
    if cut is not None:
        sleeve = sleeve.intersection(cut)
    return ArmParts(full, sleeve, hand)


def _hand(body: Body, side: str) -> BaseGeometry:
    wrist, frame = body.joints[side + "wrist"], body.frames[side + "hand"]

    def at(down: float, radius: float, forward: float = 0.0) -> tuple[float, float, float]:
        return _ball(body, wrist + frame @ vec(forward, 0, -down), radius)

    if body.pose.arms[side].fist:
        return chain([at(0, 16), at(34, 27)])
    palm = chain([at(0, 16), at(36, 22), at(62, 18), at(HAND, 11)])
    thumb = chain([at(26, 12, 8), at(52, 9, 24)])
    return unary_union([palm, thumb])


def trunk(body: Body) -> TrunkParts:
    def section(
        origin: str, frame: str, up: float, depth: float, width: float, forward: float
    ) -> BaseGeometry:
        reach = max(width - depth, 0)
        return hull(
            *(
                disc(
                    *_ball(
                        body, body.joints[origin] + body.frames[frame] @ vec(forward, t * reach, up), depth
                    )
                )
                for t in (-1, 0, 1)
            )
        )

    sections = [
        section("hip", "pelvis", -22, 58, 92, -6),
        section("hip", "pelvis", 25, 66, 97, -8),
        section("lumbar", "pelvis", -22, 58, 86, -2),
        section("lumbar", "thorax", 8, 55, 82, 0),
        section("lumbar", "thorax", 60, 60, 92, 2),
        section("lumbar", "thorax", 125, 65, 108, 4),
        section("lumbar", "thorax", 165, 54, 104, 0),
        section("chest", "thorax", -6, 34, 98, -2),
    ]
    buttocks = hull(
        *(
            disc(*_ball(body, body.joints["hip"] + body.frames["pelvis"] @ vec(-22, y, -12), 58))
            for y in (-38, 38)
        )
    )
    bulk = unary_union([*(hull(a, b) for a, b in pairwise(sections)), buttocks])
    nape = disc(*_ball(body, body.joints["chest"] + body.frames["thorax"] @ vec(-10, 0, 20), 30))
    # From the neck down to each shoulder; without it the front view has a step there.
    slope = [
        hull(
            nape,
            disc(*_ball(body, body.joints[side + "shoulder"] + body.frames["thorax"] @ vec(0, 0, 0), 33)),
        )
        for side in "LR"
    ]
    shoulders = unary_union([section("chest", "thorax", 0, 26, 70, -4), nape, *slope])
    neck = chain(
        [
            _ball(body, body.joints["chest"] + body.frames["thorax"] @ vec(-2, 0, 10), 34),
            _ball(body, body.joints["neck"] + body.frames["neck"] @ vec(2, 0, 0), 28),
            _ball(body, body.joints["head"] + body.frames["head"] @ vec(-8, 0, -30), 28),
        ]
    )
    whole = biggest(soften(fill_corners(unary_union([bulk, shoulders]), 14), 8))
    waist, hip = np.array(body.at("lumbar")), np.array(body.at("hip"))
    pelvis: BaseGeometry = Polygon()
    if math.dist(waist, hip) > 30:
        pelvis = whole.intersection(half_plane(waist, hip - waist))
    return TrunkParts(whole, neck, pelvis)


# The head in profile, in its own frame (x forward, z up from the skull's centre).
_PROFILE = (
    (-6, 63), (24, 56), (42, 38), (47, 18), (47, 4), (55, -9), (60, -17), (53, -23), (48, -26), (50, -33), (47, -39),
    (48, -47), (41, -57), (26, -59), (6, -50), (-14, -48), (-34, -36), (-48, -18), (-55, 8), (-50, 34), (-32, 54),
)  # fmt: skip
_HAIR = (
    (45, 34), (36, 54), (14, 67), (-12, 69), (-38, 59), (-56, 38), (-62, 8), (-56, -20), (-46, -42), (-34, -44),
    (-25, -30), (-20, -14), (-14, -2), (-4, -2), (4, -14), (10, -14), (13, 2), (18, 22), (30, 32),
)  # fmt: skip


def head(body: Body) -> HeadParts:
    centre, frame = body.joints["head"], body.frames["head"]

    def at(x: float, y: float, z: float) -> np.ndarray:
        return centre + frame @ vec(x, y, z)

    forward = body.project(body.joints["head"] + frame @ vec(1, 0, 0))
    origin = body.project(body.joints["head"])
    facing = forward[2] - origin[2]
    if abs(facing) < 0.35:
        return _profile_head(body, at, facing)

    def ball(x: float, y: float, z: float, radius: float) -> BaseGeometry:
        return disc(*_ball(body, at(x, y, z), radius))

    skull = hull(
        ball(-4, 0, 12, 51),
        ball(6, 0, 6, 48),
        ball(16, 0, -34, 25),
        ball(12, 17, -26, 26),
        ball(12, -17, -26, 26),
    )
    hair = hull(ball(-9, 0, 16, 55), ball(2, 0, 20, 51)).union(
        hull(ball(-22, 0, -8, 44), ball(-9, 0, 16, 52))
    )
    if facing > 0.98:
        hair = hair.difference(hull(ball(40, 0, -14, 40), ball(40, 0, -60, 44)))
    elif facing > 0:
        hair = hair.difference(hull(ball(58, 0, -8, 50), ball(52, 0, -60, 58), ball(20, 0, -62, 40)))
    ears = []
    for y in (50.0, -50.0):
        nearness = body.project(at(-6, y, -6))[2] - origin[2]
        # From the front or behind both ears show; in a three-quarter view only the near one.
        if abs(facing) > 0.95 or nearness > 0:
            ears.append((ball(-6, y, -8, 11), nearness))
    eyes = []
    for y in (18.0, -18.0):
        if body.project(at(47 + 0.9, y + y / 40, 4))[2] > body.project(at(47, y, 4))[2] + 0.05:
            eyes.append(ball(46, y, 2, 5))
    nose = hull(ball(50, 0, 4, 5), ball(58, 0, -12, 6.5), ball(44, 0, -14, 7))
    outline = skull if facing > 0.98 or facing < 0 else soften(fill_corners(skull.union(nose), 4), 3.5, 1.5)
    return HeadParts(outline, soften(hair, 2.5, 1.5), ears, eyes, facing)


def _profile_head(body: Body, at: Callable[[float, float, float], np.ndarray], facing: float) -> HeadParts:
    def flat(points: tuple[tuple[float, float], ...]) -> list[tuple[float, float]]:
        return [body.project(at(x, 0, z))[:2] for x, z in points]

    skull = blob(flat(_PROFILE), 8)
    hair = blob(flat(_HAIR), 8)
    ear_x, ear_z, _ = body.project(at(-9, 0, -14))
    eye_x, eye_z, _ = body.project(at(35, 0, 4))
    return HeadParts(skull, hair, [(disc(ear_x, ear_z, 10), 50.0)], [disc(eye_x, eye_z, 4.6)], facing)
