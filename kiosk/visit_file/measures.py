"""The measures in a visit file: trials of each leg, and each foot's arch."""

from kiosk.errors import Fault
from kiosk.measures import arch
from kiosk.measures.balance import (
    MAX_KEPT_TRIALS,
    MAX_VALID_TRIALS,
    limit_is_full,
    too_many_kept,
    too_many_valid,
    within_limit,
)
from kiosk.visit import (
    AhiSystem,
    Arches,
    ArchHeight,
    ArchMeasure,
    ArchPicture,
    Balance,
    BalanceTrial,
    EndedBy,
    Eyes,
    FootprintIndex,
    FootprintMorph,
    FootprintPicture,
    LegTrials,
    NavicularDrop,
    Side,
)
from kiosk.visit_file.fields import Part

# Stands for a number that is missing or wrong, and has been named as a fault already.
_NOT_GIVEN = float("nan")


def still_open(found: list[Fault | None], confirmed: frozenset[str]) -> list[Fault]:
    """The faults that stay: impossible values, and unusual ones that nobody confirmed."""
    return [f for f in found if f is not None and (f.question is None or f.path not in confirmed)]


# --- balance -------------------------------------------------------------------------------------------------


def read_balance(part: Part) -> Balance:
    balance = Balance(
        support_in_reach=part.flag("support_in_reach"),
        helper_present=part.flag("helper_present"),
        left=_leg(part.part(Side.LEFT)),
        right=_leg(part.part(Side.RIGHT)),
    )
    part.done()
    return balance


def _leg(part: Part) -> LegTrials:
    trials = LegTrials(_trials(part, Eyes.OPEN), _trials(part, Eyes.CLOSED))
    part.done()
    return trials


def _trials(leg: Part, eyes: Eyes) -> tuple[BalanceTrial, ...]:
    found = []
    for part in leg.parts(eyes):
        part.require("seconds", "ended_by")
        duration_ms, ended_by = _duration_ms(part), part.choice("ended_by", EndedBy)
        part.done()
        trial = BalanceTrial(duration_ms or 0, ended_by or EndedBy.VOID)
        if duration_ms is not None and not limit_is_full(trial):
            part.fault("seconds", "has to be 45.0 when the limit ended the trial")
        found.append(trial)
    if too_many_valid(found):
        leg.fault(eyes, f"has more than {MAX_VALID_TRIALS} valid trials")
    if too_many_kept(found):
        leg.fault(eyes, f"has more than {MAX_KEPT_TRIALS} trials")
    return tuple(found)


def _duration_ms(part: Part) -> int | None:
    seconds = part.number("seconds")
    if seconds is None:
        return None
    if not within_limit(seconds * 1000):
        part.fault("seconds", f"{seconds:.6g} is {'below 0' if seconds < 0 else 'above 45'}")
        return None
    duration_ms = round(seconds * 1000)
    if abs(seconds * 1000 - duration_ms) > 1e-6:
        part.fault("seconds", "has more than three decimals")
    return duration_ms


# --- arches --------------------------------------------------------------------------------------------------


def read_arches(part: Part, confirmed: frozenset[str]) -> Arches:
    arches = Arches(*(_foot(part, side, confirmed) for side in Side))
    part.done()
    return arches


def _foot(arches: Part, side: Side, confirmed: frozenset[str]) -> ArchMeasure | None:
    if arches.raw(side) is None:
        return None
    part = arches.part(side)
    measure = _measure(part)
    if measure is None:
        return None
    # A field that is missing or no number has been named already; the rest is still held against its range.
    named = {fault.path for fault in part.faults}
    found: list[Fault | None] = [f for f in arch.check(measure, part.path("")[:-1]) if f.path not in named]
    part.faults += still_open(found, confirmed)
    return measure


def _measure(part: Part) -> ArchMeasure | None:
    """The measure as far as it can be read; numbers that are missing or wrong are NaN, and named as faults."""
    part.require("method")
    measure: ArchMeasure | None = None
    match method := part.raw("method"):
        case "footprint_morph":
            measure = FootprintMorph(_needed(part, "arch_index"))
        case "footprint_picture":
            part.require("picture")
            measure = FootprintPicture(part.choice("picture", ArchPicture) or ArchPicture.NOT_SURE)
        case "ahi":
            part.require("system")
            measure = ArchHeight(
                part.choice("system", AhiSystem) or AhiSystem.AHIMS,
                _needed(part, "standing_dorsum_mm"),
                _needed(part, "truncated_mm"),
                _needed(part, "foot_length_mm"),
                part.number("sitting_dorsum_mm"),
            )
        case "navicular_drop":
            measure = NavicularDrop(_needed(part, "sitting_mm"), _needed(part, "standing_mm"))
        case "footprint_index":
            measure = FootprintIndex(*(_needed(part, f"{third}_cm2") for third in ("fore", "mid", "heel")))
        case _:
            if method is not None:
                part.fault("method", f"has to be one of: {', '.join(arch.METHODS)}")
            return None
    part.done()
    return measure


def _needed(part: Part, key: str) -> float:
    part.require(key)
    value = part.number(key)
    return _NOT_GIVEN if value is None else value
