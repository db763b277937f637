"""The jointed body in space: angles in, joints out, and the inverse for hands and feet that must touch something.

Units: 1/1000 of body height. Axes: x forward, y to the person's left, z up; the floor is z = 0. Angles in degrees,
flexion positive, so a knee cannot bend backwards while its angle is 0 or more.
"""

import math
from dataclasses import dataclass, field

import numpy as np

THIGH, SHANK, ANKLE_HEIGHT, HIP_HALF = 245.0, 246.0, 43.0, 52.0
LUMBAR, THORAX, SHOULDER_HALF, SHOULDER_DROP = 95.0, 193.0, 106.0, 24.0
NECK, HEAD_UP, HEAD_FORWARD = 58.0, 62.0, 8.0
UPPER_ARM, FOREARM, HAND = 180.0, 146.0, 92.0
# Eight per cent over anatomy on purpose: at 40 mm the true foot is hard to read.
FOOT = 165.0
BALL_AT, HEEL_AT, TIP_AT = 0.47, -0.17, 0.75

LIMITS = {
    "hip": (-20.0, 120.0), "abd": (-10.0, 60.0), "rot": (-20.0, 95.0), "knee": (0.0, 150.0),
    "ankle": (-45.0, 36.5), "toe": (-20.0, 70.0),
    "sh": (-50.0, 170.0), "shabd": (-20.0, 120.0), "shrot": (-60.0, 95.0), "el": (0.0, 150.0),
}  # fmt: skip


class ReachError(Exception):
    """A contact lies beyond the limb. Clamping it instead would lift feet off the floor without a word."""


@dataclass(slots=True)
class Leg:
    """`hip` forward, `abd` away from the midline, `rot` knee outward, `knee` heel to buttock, `ankle` and `toe` up."""

    hip: float = 0.0
    abd: float = 0.0
    rot: float = 0.0
    knee: float = 0.0
    ankle: float = 0.0
    toe: float = 0.0


@dataclass(slots=True)
class Arm:
    """`sh` upper arm forward, `shrot` forearm turned inward, `el` forearm towards the shoulder, `wr` hand forward."""

    sh: float = 0.0
    shabd: float = 0.0
    shrot: float = 0.0
    el: float = 5.0
    wr: float = 0.0
    fist: bool = False


@dataclass(slots=True)
class Pose:
    """Trunk angles lean forward; `pelvis` -92 lies on the back with the head to the left."""

    pelvis: float = 0.0
    lumbar: float = 0.0
    neckb: float = 6.0
    neck: float = -4.0
    tilt: float = 0.0
    side_bend: float = 0.0
    legs: dict[str, Leg] = field(default_factory=lambda: {"L": Leg(), "R": Leg()})
    arms: dict[str, Arm] = field(default_factory=lambda: {"L": Arm(), "R": Arm()})


@dataclass(frozen=True, slots=True)
class Contact:
    """What must touch what: joint `joint` of the body at `target` (x, y, z)."""

    joint: str
    target: tuple[float, float, float]


def rot_x(degrees: float) -> np.ndarray:
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return np.array([[1.0, 0, 0], [0, c, -s], [0, s, c]])


def rot_y(degrees: float) -> np.ndarray:
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return np.array([[c, 0, s], [0, 1.0, 0], [-s, 0, c]])


def rot_z(degrees: float) -> np.ndarray:
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return np.array([[c, -s, 0], [s, c, 0], [0, 0, 1.0]])


def vec(*values: float) -> np.ndarray:
    return np.array(values, float)


class Body:
    """A pose at a place, with the camera that sees it.

    `yaw` 0 looks from the person's right (they face right on paper), 90 from the front, 180 from their left,
    270 from behind. `camera` is the camera's height in degrees.
    """

    def __init__(
        self, pose: Pose, root: tuple[float, float] | np.ndarray, yaw: float = 0.0, camera: float = 0.0
    ) -> None:
        self.pose = pose
        self.root = vec(root[0], 0.0, root[1]) if len(root) == 2 else np.asarray(root, float)
        self.yaw, self.camera = yaw, camera
        self.contacts: list[Contact] = []
        self.flat_soles: list[str] = []
        self.solve()

    def solve(self) -> "Body":
        """Joints and frames from the angles, after any of them changed."""
        pose = self.pose
        j: dict[str, np.ndarray] = {"hip": self.root.copy()}
        f: dict[str, np.ndarray] = {"pelvis": rot_y(pose.pelvis) @ rot_x(pose.tilt)}
        j["lumbar"] = j["hip"] + f["pelvis"] @ vec(0, 0, LUMBAR)
        f["thorax"] = f["pelvis"] @ rot_y(pose.lumbar) @ rot_x(pose.side_bend)
        j["chest"] = j["lumbar"] + f["thorax"] @ vec(0, 0, THORAX)
        f["neck"] = f["thorax"] @ rot_y(pose.neckb)
        j["neck"] = j["chest"] + f["neck"] @ vec(0, 0, NECK)
        f["head"] = f["neck"] @ rot_y(pose.neck)
        j["head"] = j["neck"] + f["head"] @ vec(HEAD_FORWARD, 0, HEAD_UP)
        for side, sign in (("L", 1.0), ("R", -1.0)):
            leg, arm = pose.legs[side], pose.arms[side]
            f[side + "thigh"] = f["pelvis"] @ rot_y(-leg.hip) @ rot_x(sign * leg.abd) @ rot_z(sign * leg.rot)
            j[side + "hip"] = j["hip"] + f["pelvis"] @ vec(0, sign * HIP_HALF, 0)
            j[side + "knee"] = j[side + "hip"] + f[side + "thigh"] @ vec(0, 0, -THIGH)
            f[side + "shank"] = f[side + "thigh"] @ rot_y(leg.knee)
            j[side + "ankle"] = j[side + "knee"] + f[side + "shank"] @ vec(0, 0, -SHANK)
            f[side + "foot"] = f[side + "shank"] @ rot_y(-leg.ankle)
            f[side + "toes"] = f[side + "foot"] @ rot_y(-leg.toe)
            j[side + "ball"] = j[side + "ankle"] + f[side + "foot"] @ vec(BALL_AT * FOOT, 0, -ANKLE_HEIGHT)
            j[side + "heel"] = j[side + "ankle"] + f[side + "foot"] @ vec(HEEL_AT * FOOT, 0, -ANKLE_HEIGHT)
            j[side + "tip"] = j[side + "ball"] + f[side + "toes"] @ vec((TIP_AT - BALL_AT) * FOOT, 0, 0)
            j[side + "shoulder"] = j["chest"] + f["thorax"] @ vec(0, sign * SHOULDER_HALF, -SHOULDER_DROP)
            f[side + "upper"] = (
                f["thorax"] @ rot_y(-arm.sh) @ rot_x(sign * arm.shabd) @ rot_z(-sign * arm.shrot)
            )
            j[side + "elbow"] = j[side + "shoulder"] + f[side + "upper"] @ vec(0, 0, -UPPER_ARM)
            f[side + "fore"] = f[side + "upper"] @ rot_y(-arm.el)
            j[side + "wrist"] = j[side + "elbow"] + f[side + "fore"] @ vec(0, 0, -FOREARM)
            f[side + "hand"] = f[side + "fore"] @ rot_y(-arm.wr)
            j[side + "palm"] = j[side + "wrist"] + f[side + "hand"] @ vec(0, 0, -HAND / 2)
        self.joints, self.frames = j, f
        return self

    def move(self, dx: float, dz: float) -> None:
        self.root = self.root + vec(dx, 0.0, dz)
        self.solve()

    def project(self, point: np.ndarray) -> tuple[float, float, float]:
        """Picture x, picture z, and nearness to the viewer. No perspective."""
        q = rot_x(self.camera) @ rot_z(-self.yaw) @ np.asarray(point)
        return float(q[0]), float(q[2]), float(-q[1])

    def at(self, joint: str) -> tuple[float, float]:
        """A joint on the picture."""
        return self.project(self.joints[joint])[:2]

    def plant(
        self, side: str, x: float, z: float = ANKLE_HEIGHT, pitch: float = 0.0, toe: float | None = None
    ) -> None:
        """Put the ankle at (x, z) with the sole at `pitch` to the floor (toes up positive). A leg in its own plane."""
        leg, hip = self.pose.legs[side], self.joints[side + "hip"]
        angle, leg.knee = two_link(THIGH, SHANK, x - hip[0], z - hip[2], 1.0, f"{side} ankle at {x:g}, {z:g}")
        leg.hip = angle + self.pose.pelvis
        leg.ankle = pitch - (angle - leg.knee)
        if toe is not None:
            leg.toe = toe
        self.solve()
        self.contacts.append(Contact(side + "ankle", (x, float(self.joints[side + "ankle"][1]), z)))
        if pitch == 0.0 and z == ANKLE_HEIGHT:
            self.flat_soles.append(side)

    def reach(self, side: str, x: float, z: float, hand: float | None = None) -> None:
        """Put the wrist at (x, z) by shoulder and elbow; `hand` turns the hand to that angle from straight down."""
        arm, shoulder = self.pose.arms[side], self.joints[side + "shoulder"]
        # The out-turned upper arm is a little shorter seen from the side; reach for the shortened length.
        spread = math.cos(math.radians(arm.shabd))
        angle, arm.el = two_link(
            UPPER_ARM * spread,
            FOREARM * spread,
            x - shoulder[0],
            z - shoulder[2],
            -1.0,
            f"{side} wrist at {x:g}, {z:g}",
        )
        trunk = self.pose.pelvis + self.pose.lumbar
        arm.sh = angle + trunk
        for _ in range(40):
            self.solve()
            wrist = self.joints[side + "wrist"]
            ex, ez = x - wrist[0], z - wrist[2]
            if math.hypot(ex, ez) < 0.05:
                break
            self._nudge_arm(side, ex, ez)
        if hand is not None:
            arm.wr = hand - (arm.sh - trunk + arm.el)
        self.solve()
        self.contacts.append(Contact(side + "wrist", (x, float(self.joints[side + "wrist"][1]), z)))

    def _nudge_arm(self, side: str, ex: float, ez: float) -> None:
        """One Newton step of shoulder and elbow towards a wrist that is off by (ex, ez)."""
        arm, columns, base = self.pose.arms[side], [], self.joints[side + "wrist"].copy()
        for name in ("sh", "el"):
            before = getattr(arm, name)
            setattr(arm, name, before + 0.1)
            self.solve()
            columns.append((self.joints[side + "wrist"] - base) / 0.1)
            setattr(arm, name, before)
        (a, c), (b, d) = (columns[0][0], columns[0][2]), (columns[1][0], columns[1][2])
        det = a * d - b * c
        if abs(det) > 1e-9:
            arm.sh += max(-8.0, min(8.0, (ex * d - b * ez) / det))
            arm.el = max(0.0, arm.el + max(-8.0, min(8.0, (a * ez - ex * c) / det)))

    def search(
        self,
        side: str,
        joint: str,
        target: np.ndarray,
        seed: dict[str, float],
        limits: dict[str, tuple[float, float]] | None = None,
        regard: float = 0.006,
    ) -> None:
        """Angles named in `seed` that bring `joint` to `target` in space, staying near the seed. Coordinate descent."""
        part = self.pose.legs[side] if "hip" in seed else self.pose.arms[side]
        names, bounds = list(seed), limits or LIMITS
        values = [seed[name] for name in names]

        def cost(trial: list[float]) -> float:
            for name, value in zip(names, trial, strict=True):
                setattr(part, name, value)
            self.solve()
            gap = float(np.linalg.norm(self.joints[side + joint] - target))
            return gap + regard * sum(abs(v - seed[n]) for n, v in zip(names, trial, strict=True))

        best, step = cost(values), 16.0
        while step > 0.05:
            better = False
            for i, name in enumerate(names):
                low, high = bounds[name]
                for delta in (step, -step):
                    trial = [*values]
                    trial[i] = min(max(trial[i] + delta, low), high)
                    found = cost(trial)
                    if found < best - 1e-6:
                        best, values, better = found, trial, True
            if not better:
                step /= 2
        cost(values)
        gap = float(np.linalg.norm(self.joints[side + joint] - target))
        if gap > 3.0:
            raise ReachError(f"{side} {joint}: {gap:.1f} units short of its contact")
        self.contacts.append(Contact(side + joint, tuple(float(v) for v in target)))


def two_link(upper: float, lower: float, dx: float, dz: float, bend: float, what: str) -> tuple[float, float]:
    """Angle of the upper link from straight down (forward positive) and the bend of the joint between.

    `bend` is +1 for a knee and -1 for an elbow. Raises ReachError when the target is beyond the limb.
    """
    gap = math.hypot(dx, dz)
    if gap > upper + lower:
        raise ReachError(f"{what}: {gap - upper - lower:.1f} units beyond the limb")
    cos_upper = (upper * upper + gap * gap - lower * lower) / (2 * upper * gap)
    cos_joint = (upper * upper + lower * lower - gap * gap) / (2 * upper * lower)
    angle = math.atan2(dx, -dz) + bend * math.acos(max(-1.0, min(1.0, cos_upper)))
    return math.degrees(angle), math.degrees(math.pi - math.acos(max(-1.0, min(1.0, cos_joint))))
