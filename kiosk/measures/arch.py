"""Arch measures: is the number possible, and which class does it fall in.

Numbers are millimetres, square centimetres or plain ratios, as their names say. Ranges: clinical reference
2.7 (chosen for this program; anchors: ANSUR II foot lengths). Cut-offs are content, one set for each method,
and for the arch height index one for each measuring system, because they are not comparable.

A value outside the *hard* range cannot be a foot and is refused. One outside the *soft* range is unusual: the
fault then carries the question to ask, and the value is taken once a person has said yes.
"""

import math
from dataclasses import dataclass
from typing import assert_never

from kiosk.content.model import ArchCutoffs, Content
from kiosk.errors import Fault, Told
from kiosk.outcome import ArchResult
from kiosk.visit import (
    AhiSystem,
    Arches,
    ArchHeight,
    ArchMeasure,
    ArchPicture,
    FootprintIndex,
    FootprintMorph,
    FootprintPicture,
    NavicularDrop,
)


@dataclass(frozen=True, slots=True)
class Range:
    """Usual (`soft`) and possible (`hard`) limits of one number; a value on a limit is inside."""

    soft: tuple[float, float]
    hard: tuple[float, float]
    unit: str = ""

    def fault(self, path: str, value: float) -> Fault | None:
        """None when the value is usual; a fault, with a question when unusual and without when impossible."""
        low, high = self.hard
        if not math.isfinite(value):
            return Fault(path, "is not a number", told=Told.NOT_A_NUMBER)
        value = round(value, 6)  # a difference of two decimals is not off a limit by a trace
        if value < low:
            return Fault(path, f"{_said(value)} is below {_said(low)}", told=Told.RANGE, limits=(low, high))
        if value > high:
            return Fault(path, f"{_said(value)} is above {_said(high)}", told=Told.RANGE, limits=(low, high))
        low, high = self.soft
        if low <= value <= high:
            return None
        question = f"{_said(value)}{self.unit} is unusual (most: {_said(low)} to {_said(high)}). Is it right?"
        return Fault(path, question, question, Told.UNUSUAL, (low, high))


FOOT_LENGTH = Range((200, 320), (150, 350), " mm")
TRUNCATED = Range((140, 240), (100, 270), " mm")
TRUNCATED_SHARE = Range((0.65, 0.80), (0.0, 1.0), " of the foot length")
STANDING_DORSUM = Range((45, 85), (30, 110), " mm")
# Usual is relative to standing (from 1 mm below it to 15 mm above), so `ARCH_DROP` asks about it.
SITTING_DORSUM = Range((30, 115), (30, 115), " mm")
ARCH_DROP = Range((-1, 15), (-math.inf, math.inf), " mm between sitting and standing")
HEIGHT_INDEX = Range((0.24, 0.44), (0.15, 0.55), " as arch height index")
NAVICULAR_STANDING = Range((20, 65), (5, 90), " mm")
# Not in the reference: standing plus a usual drop of up to 15 mm.
NAVICULAR_SITTING = Range((20, 80), (5, 90), " mm")
NAVICULAR_DROP = Range((0, 15), (-3, 30), " mm drop")
# Not in the reference: the shapes on the screen go from 0.10 to 0.31; half a print in its middle is no foot.
ARCH_INDEX = Range((0.05, 0.40), (0.0, 0.5), " as arch index")
# Not in the reference either: whole toeless prints of adults are about 60 to 150 square centimetres.
FORE_AREA = Range((20, 80), (5, 150), " cm2")
MID_AREA = Range((0, 60), (0, 150), " cm2")
HEEL_AREA = Range((15, 60), (5, 150), " cm2")
WEIGHT = Range((35, 180), (25, 300), " kg")
LENGTH_DIFFERENCE = Range((0, 10), (0, 30), " mm between the two feet")
LENGTH_DIFFERENCE_PATH = "arch.foot_length_difference_mm"

METHODS = ("footprint_morph", "footprint_picture", "ahi", "navicular_drop", "footprint_index")

CHECKED = frozenset(
    {"arch_index", "foot_length_mm", "truncated_mm", "standing_dorsum_mm", "sitting_dorsum_mm"}
    | {"truncated_share", "arch_height_index", "drop_mm", "sitting_mm", "standing_mm"}
    | {"fore_cm2", "mid_cm2", "heel_cm2"}
)
"""Last words of the paths that `check` can ask about, after `arch.<side>.`."""


def _said(value: float) -> str:
    """At most three decimals and no needless zeros: 310, 66.5, 0.24."""
    return f"{value:.3f}".rstrip("0").rstrip(".") if abs(value) < 1e6 else f"{value:.3g}"


# --- checks -------------------------------------------------------------------------------------------------


def check(measure: ArchMeasure, path: str) -> list[Fault]:
    """Everything wrong with one foot's measure; `path` is `arch.left` or `arch.right`.

    Faults with a `question` only need a yes (their path listed as confirmed); the others refuse the value.
    Computed numbers have paths of their own: `.arch_height_index`, `.truncated_share`, `.drop_mm`,
    `.arch_index`. They are looked at only when the numbers they come from are possible, and asked about only
    when none of those is asked about.
    """
    match measure:
        case FootprintMorph():
            found = _fields(path, ("arch_index", ARCH_INDEX, measure.arch_index))
        case FootprintPicture():
            found = []
        case ArchHeight():
            found = _check_height(measure, path)
        case NavicularDrop():
            found = _check_drop(measure, path)
        case FootprintIndex():
            found = _check_print(measure, path)
        case _:
            assert_never(measure)
    return found


def check_pair(arches: Arches) -> list[Fault]:
    """What is wrong between two feet that are each possible: their lengths differ by more than feet do."""
    left, right = arches.left, arches.right
    if not isinstance(left, ArchHeight) or not isinstance(right, ArchHeight):
        return []
    fault = LENGTH_DIFFERENCE.fault(LENGTH_DIFFERENCE_PATH, abs(left.foot_length_mm - right.foot_length_mm))
    return [fault] if fault else []


def _fields(path: str, *fields: tuple[str, Range, float]) -> list[Fault]:
    found = (limits.fault(f"{path}.{name}", value) for name, limits, value in fields)
    return [fault for fault in found if fault is not None]


def _impossible(found: list[Fault]) -> bool:
    return any(fault.question is None for fault in found)


def _computed(path: str, limits: Range, value: float, found: list[Fault], *inputs: str) -> list[Fault]:
    """Fault of a worked-out number. It asks nothing when one of its inputs is asked about already: one cause,
    one question."""
    fault = limits.fault(path, value)
    parent = path.rpartition(".")[0]
    asked = any(f.path in {f"{parent}.{name}" for name in inputs} for f in found)
    return [fault] if fault is not None and not (fault.question and asked) else []


def _check_height(measure: ArchHeight, path: str) -> list[Fault]:
    sitting, standing, truncated = "sitting_dorsum_mm", "standing_dorsum_mm", "truncated_mm"
    found = _fields(
        path,
        ("foot_length_mm", FOOT_LENGTH, measure.foot_length_mm),
        (truncated, TRUNCATED, measure.truncated_mm),
        (standing, STANDING_DORSUM, measure.standing_dorsum_mm),
    )
    if measure.sitting_dorsum_mm is not None:
        found += _fields(path, (sitting, SITTING_DORSUM, measure.sitting_dorsum_mm))
    if _impossible(found):
        return found
    if measure.truncated_mm >= measure.foot_length_mm:
        return [
            *found,
            Fault(f"{path}.{truncated}", "has to be shorter than the whole foot", told=Told.LONGER_THAN_FOOT),
        ]
    share, index = measure.truncated_mm / measure.foot_length_mm, arch_height_index(measure)
    more = [
        *_computed(f"{path}.truncated_share", TRUNCATED_SHARE, share, found, truncated, "foot_length_mm"),
        *_computed(f"{path}.arch_height_index", HEIGHT_INDEX, index, found, truncated, standing),
    ]
    if measure.sitting_dorsum_mm is not None:
        drop = measure.sitting_dorsum_mm - measure.standing_dorsum_mm
        more += _computed(f"{path}.drop_mm", ARCH_DROP, drop, found, standing, sitting)
    return [*found, *more]


def _check_drop(measure: NavicularDrop, path: str) -> list[Fault]:
    found = _fields(
        path,
        ("sitting_mm", NAVICULAR_SITTING, measure.sitting_mm),
        ("standing_mm", NAVICULAR_STANDING, measure.standing_mm),
    )
    if not _impossible(found):
        drop = measure.sitting_mm - measure.standing_mm
        found += _computed(f"{path}.drop_mm", NAVICULAR_DROP, drop, found, "sitting_mm", "standing_mm")
    return found


def _check_print(measure: FootprintIndex, path: str) -> list[Fault]:
    thirds = ("fore_cm2", "mid_cm2", "heel_cm2")
    areas = (measure.fore_cm2, measure.mid_cm2, measure.heel_cm2)
    found = _fields(path, *zip(thirds, (FORE_AREA, MID_AREA, HEEL_AREA), areas, strict=True))
    if not _impossible(found):
        found += _computed(f"{path}.arch_index", ARCH_INDEX, arch_index(measure), found, *thirds)
    return found


# --- numbers ------------------------------------------------------------------------------------------------


def arch_height_index(measure: ArchHeight, *, sitting: bool = False) -> float:
    """Dorsum height at half the foot length over the truncated foot length; ratio (Williams & McClay 2000).

    ValueError when the sitting height is asked for and was not measured.
    """
    return _dorsum_mm(measure, sitting) / measure.truncated_mm


def _dorsum_mm(measure: ArchHeight, sitting: bool) -> float:
    if not sitting:
        return measure.standing_dorsum_mm
    if measure.sitting_dorsum_mm is None:
        raise ValueError("the sitting height was not measured")
    return measure.sitting_dorsum_mm


def arch_index(measure: FootprintIndex) -> float:
    """Middle third over the whole print without toes; ratio (Cavanagh & Rodgers 1987)."""
    return measure.mid_cm2 / (measure.fore_cm2 + measure.mid_cm2 + measure.heel_cm2)


# --- classes ------------------------------------------------------------------------------------------------


def classify(measure: ArchMeasure, content: Content) -> ArchResult:
    """Low, typical or high, with the number it follows from.

    The number is rounded first (ratios to 3 decimals, mm to 1), so what is shown and what it is called always
    agree. The arch height index is the standing one in both systems; with calipers the published limits come
    from feet under light load, so there it leans towards "low".
    """
    match measure:
        case FootprintPicture():
            return ArchResult(measure.picture, "footprint_picture")
        case FootprintMorph():
            return _classed("footprint_morph", None, round(measure.arch_index, 3), "1", content)
        case FootprintIndex():
            return _classed("footprint_index", None, round(arch_index(measure), 3), "1", content)
        case ArchHeight():
            value = round(arch_height_index(measure), 3)
            return _classed("ahi", measure.system, value, "1", content)
        case NavicularDrop():
            value = round(measure.sitting_mm - measure.standing_mm, 1)
            return _classed("navicular_drop", None, value, "mm", content)
        case _:
            assert_never(measure)


def _classed(method: str, system: AhiSystem | None, value: float, unit: str, content: Content) -> ArchResult:
    return ArchResult(_cutoffs(method, system, content).classify(value), method, value, unit)


def _cutoffs(method: str, system: AhiSystem | None, content: Content) -> ArchCutoffs:
    """The cut-offs of exactly this method and system, never another's. The content check sees to it."""
    return next(c for c in content.arch_cutoffs if c.method == method and c.system is system)


def comparable(left: ArchMeasure | None, right: ArchMeasure | None) -> bool:
    """Whether the classes of two feet may be compared: the same method, the same system."""
    if left is None or right is None or type(left) is not type(right):
        return False
    if isinstance(left, ArchHeight) and isinstance(right, ArchHeight):
        return left.system is right.system
    return True


def known(result: ArchResult | None) -> bool:
    """True when there is a class: "not sure" is an answer, but not a class."""
    return result is not None and result.arch_class is not ArchPicture.NOT_SURE
