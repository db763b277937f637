"""What stands out in a visit: answers and measures in, findings out, each with what led to it.

A finding is an observation in the client's own terms ("your calves feel tight"), never a diagnosis. The rules
follow the clinical reference; where the source article says more than the evidence carries, they stay with
the evidence. `because` holds dotted paths into the visit; `sources` are the article's S-numbers.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.content.model import Content
from kiosk.measures.arch import comparable, known
from kiosk.measures.stance import AMBER_BELOW_S, FULL_S, RED_BELOW_S
from kiosk.outcome import ArchResult, Band, Finding, LegResult, PlanSide
from kiosk.visit import ArchPicture, BodySide, Pain, PainSite, Side, SymptomId, Visit


class FindingId(StrEnum):
    """Every finding there is. Words, order and sources of each are content."""

    LOW_ARCH = "low_arch"
    HIGH_ARCH = "high_arch"
    ARCH_ASYMMETRY = "arch_asymmetry"
    FOOT_ROLLS_IN = "foot_rolls_in"
    FOOT_ROLLS_OUT = "foot_rolls_out"
    UNEVEN_WEIGHT = "uneven_weight"
    ONE_SIDED_BACK_TIGHTNESS = "one_sided_back_tightness"
    PLANTAR_HEEL_PAIN = "plantar_heel_pain"
    TIGHT_CALVES = "tight_calves"
    TIGHT_HAMSTRINGS = "tight_hamstrings"
    FOOT_FATIGUE = "foot_fatigue"
    PAIN_WITH_STANDING = "pain_with_standing"
    SHOE_SENSITIVE_BACK = "shoe_sensitive_back"
    EASED_BY_SUPPORT = "eased_by_support"
    LEG_LENGTH_DIFFERENCE = "leg_length_difference"
    LOW_BACK_PAIN = "low_back_pain"
    KNEE_PAIN = "knee_pain"
    BALANCE_FULL = "balance_full"
    BALANCE_LOW = "balance_low"
    BALANCE_VERY_LOW = "balance_very_low"
    BALANCE_DIFFERS = "balance_differs"
    SEVERE_PAIN = "severe_pain"


LEG_LENGTH_NOTE_MM = 10
"""Below this a difference is usual (mean of 90 % of people 5 mm; clinical reference 5.4)."""

SEVERE_FROM = 7
"""Pain now, 0-10, from which it stands out (clinical reference 1.7 and 3.2)."""

DIFFERS_FROM_S = 10.0
"""Legs that differ by this are mentioned, if one is also short. No threshold is validated (reference 1.5)."""


@dataclass(frozen=True, slots=True)
class _Facts:
    """What the rules look at."""

    visit: Visit
    legs: Mapping[Side, LegResult]
    arches: Mapping[Side, ArchResult]

    def said(self, id: str) -> str | int | None:
        return self.visit.symptoms.get(SymptomId(id))

    def best_s(self, side: Side) -> float | None:
        leg = self.legs.get(side)
        return leg.eyes_open.best_s if leg is not None else None

    def pains(self, *sites: PainSite) -> tuple[Pain, ...]:
        """Sore places at these sites."""
        return tuple(p for p in self.visit.pain or () if p.site in sites and p.hurts)


@dataclass(frozen=True, slots=True)
class _Seen:
    """A finding before its sources are looked up."""

    because: tuple[str, ...]
    side: PlanSide | None = None


_Rule = Callable[[_Facts], _Seen | None]


def find(
    visit: Visit, legs: Mapping[Side, LegResult], arches: Mapping[Side, ArchResult], content: Content
) -> tuple[Finding, ...]:
    """Every finding of this visit, in the order in which content shows them. Pure: same input, same tuple."""
    facts = _Facts(visit, legs, arches)
    shown = sorted(FindingId, key=lambda id: content.findings[id].shown)
    found = ((id, _RULES[id](facts)) for id in shown)
    return tuple(
        Finding(str(id), seen.side, seen.because, content.findings[id].support.sources)
        for id, seen in found
        if seen is not None
    )


def led_to_nothing(visit: Visit, found: Iterable[Finding]) -> tuple[Pain, ...]:
    """The sore places that none of these findings names: no exercise and no note is there for them."""
    named = {path for finding in found for path in finding.because}
    return tuple(pain for pain in visit.pain or () if pain.hurts and pain_path(pain) not in named)


# --- sides and paths ----------------------------------------------------------------------------------------


def pain_path(pain: Pain) -> str:
    """The path of a sore place: `pain.heel.left`."""
    return f"pain.{pain.site}.{pain.side}"


def _of_sides(sides: Iterable[Side]) -> PlanSide | None:
    found = set(sides)
    if len(found) == 2:
        return PlanSide.BOTH
    return PlanSide(found.pop()) if found else None


def _of_pains(pains: Iterable[Pain]) -> PlanSide | None:
    """The sides of these places together; None when none of them is left or right."""
    sides = {p.side for p in pains}
    if BodySide.BOTH in sides or {BodySide.LEFT, BodySide.RIGHT} <= sides:
        return PlanSide.BOTH
    one = sides & {BodySide.LEFT, BodySide.RIGHT}
    return PlanSide(one.pop()) if one else None


def _paths(pains: Iterable[Pain]) -> tuple[str, ...]:
    return tuple(pain_path(p) for p in pains)


# --- arches -------------------------------------------------------------------------------------------------


def _arch(wanted: ArchPicture) -> _Rule:
    def rule(facts: _Facts) -> _Seen | None:
        sides = [s for s in Side if s in facts.arches and facts.arches[s].arch_class is wanted]
        return _Seen(tuple(f"arch.{s}" for s in sides), _of_sides(sides)) if sides else None

    return rule


def _arch_asymmetry(facts: _Facts) -> _Seen | None:
    """Only feet that were measured the same way are compared."""
    left, right = (facts.arches.get(side) for side in Side)
    if left is None or right is None or not (known(left) and known(right)):
        return None
    if not comparable(facts.visit.arch(Side.LEFT), facts.visit.arch(Side.RIGHT)):
        return None
    return _Seen(("arch.left", "arch.right")) if left.arch_class is not right.arch_class else None


# --- answers ------------------------------------------------------------------------------------------------


def _yes(id: str) -> _Rule:
    return lambda facts: _Seen((f"symptoms.{id}",)) if facts.said(id) == "yes" else None


def _rolls(way: str) -> _Rule:
    def rule(facts: _Facts) -> _Seen | None:
        sides = [s for s in Side if facts.said(f"foot_rolls_{s}") == way]
        return _Seen(tuple(f"symptoms.foot_rolls_{s}" for s in sides), _of_sides(sides)) if sides else None

    return rule


def _sided(id: str) -> _Rule:
    """A question answered left or right; both, or even, is not one-sided."""

    def rule(facts: _Facts) -> _Seen | None:
        said = facts.said(id)
        return _Seen((f"symptoms.{id}",), PlanSide(said)) if said in ("left", "right") else None

    return rule


def _plantar_heel_pain(facts: _Facts) -> _Seen | None:
    """The pattern is pain with the first steps; sore heels or arches on the chart say which side."""
    if facts.said("first_step_heel_pain") != "yes":
        return None
    pains = facts.pains(PainSite.HEEL, PainSite.ARCH)
    return _Seen(("symptoms.first_step_heel_pain", *_paths(pains)), _of_pains(pains))


def _pain_with_standing(facts: _Facts) -> _Seen | None:
    if facts.said("pain_after_standing") != "yes":
        return None
    long = ("symptoms.hours_standing",) if facts.said("hours_standing") == "6_plus" else ()
    return _Seen(("symptoms.pain_after_standing", *long))


def _shoe_sensitive_back(facts: _Facts) -> _Seen | None:
    """New shoes that feel off count by themselves only when the back hurts too: this is about the back."""
    worse = facts.said("back_worse_in_some_shoes") == "yes"
    pains = facts.pains(PainSite.LOW_BACK)
    off = ("symptoms.new_shoes_feel_off",) if facts.said("new_shoes_feel_off") == "yes" else ()
    if worse:
        return _Seen(("symptoms.back_worse_in_some_shoes", *off))
    return _Seen((*off, *_paths(pains))) if off and pains else None


def _one_sided_back(facts: _Facts) -> tuple[str, ...]:
    """What says that one side of the back is the sore or tight one."""
    tight = facts.said("one_sided_back_tightness") in ("left", "right")
    pains = [p for p in facts.pains(PainSite.LOW_BACK) if p.side in (BodySide.LEFT, BodySide.RIGHT)]
    return (*(("symptoms.one_sided_back_tightness",) if tight else ()), *_paths(pains))


def _leg_length_difference(facts: _Facts) -> _Seen | None:
    """10 mm or more that somebody measured; or an unknown amount together with a one-sided back."""
    said, mm = facts.said("leg_length"), facts.said("leg_length_mm")
    if said == "told_different" and isinstance(mm, int):
        seen = _Seen(("symptoms.leg_length", "symptoms.leg_length_mm"))
        return seen if mm >= LEG_LENGTH_NOTE_MM else None
    back = _one_sided_back(facts)
    if said in ("told_different", "think_different") and back:
        return _Seen(("symptoms.leg_length", *back))
    return None


# --- pain ---------------------------------------------------------------------------------------------------


def _hurts(site: PainSite) -> _Rule:
    def rule(facts: _Facts) -> _Seen | None:
        pains = facts.pains(site)
        return _Seen(_paths(pains), _of_pains(pains)) if pains else None

    return rule


def _severe_pain(facts: _Facts) -> _Seen | None:
    pains = [p for p in facts.visit.pain or () if p.now >= SEVERE_FROM]
    return _Seen(_paths(pains)) if pains else None


# --- balance ------------------------------------------------------------------------------------------------


def _balance(holds: Callable[[LegResult], bool]) -> _Rule:
    def rule(facts: _Facts) -> _Seen | None:
        sides = [s for s in Side if s in facts.legs and holds(facts.legs[s])]
        return _Seen(tuple(map(_leg_path, sides)), _of_sides(sides)) if sides else None

    return rule


def _leg_path(side: Side) -> str:
    return f"balance.{side}.eyes_open"


def _is_full(leg: LegResult) -> bool:
    return leg.eyes_open.best_s is not None and leg.eyes_open.best_s >= FULL_S


def _is_low(leg: LegResult) -> bool:
    """ "Shorter than usual" needs a norm to be shorter than, so the band decides: none under 18."""
    return leg.eyes_open.band is Band.AMBER


def _is_very_low(leg: LegResult) -> bool:
    """The 5 s line holds at every age, with or without a norm: it decides what is safe to practise."""
    return leg.eyes_open.best_s is not None and leg.eyes_open.best_s < RED_BELOW_S


def _balance_differs(facts: _Facts) -> _Seen | None:
    left, right = facts.best_s(Side.LEFT), facts.best_s(Side.RIGHT)
    if left is None or right is None:
        return None
    weak, strong = sorted((left, right))
    far_apart = round(strong - weak, 1) >= DIFFERS_FROM_S and weak < AMBER_BELOW_S
    very_short_and_fine = weak < RED_BELOW_S and strong >= AMBER_BELOW_S
    return _Seen(tuple(map(_leg_path, Side))) if far_apart or very_short_and_fine else None


_RULES: Mapping[FindingId, _Rule] = {
    FindingId.LOW_ARCH: _arch(ArchPicture.LOW),
    FindingId.HIGH_ARCH: _arch(ArchPicture.HIGH),
    FindingId.ARCH_ASYMMETRY: _arch_asymmetry,
    FindingId.FOOT_ROLLS_IN: _rolls("inward"),
    FindingId.FOOT_ROLLS_OUT: _rolls("outward"),
    FindingId.UNEVEN_WEIGHT: _sided("weight_on"),
    FindingId.ONE_SIDED_BACK_TIGHTNESS: _sided("one_sided_back_tightness"),
    FindingId.PLANTAR_HEEL_PAIN: _plantar_heel_pain,
    FindingId.TIGHT_CALVES: _yes("tight_calves"),
    FindingId.TIGHT_HAMSTRINGS: _yes("tight_hamstrings"),
    FindingId.FOOT_FATIGUE: _yes("foot_fatigue"),
    FindingId.PAIN_WITH_STANDING: _pain_with_standing,
    FindingId.SHOE_SENSITIVE_BACK: _shoe_sensitive_back,
    FindingId.EASED_BY_SUPPORT: _yes("better_with_support"),
    FindingId.LEG_LENGTH_DIFFERENCE: _leg_length_difference,
    FindingId.LOW_BACK_PAIN: _hurts(PainSite.LOW_BACK),
    FindingId.KNEE_PAIN: _hurts(PainSite.KNEE),
    FindingId.BALANCE_FULL: _balance(_is_full),
    FindingId.BALANCE_LOW: _balance(_is_low),
    FindingId.BALANCE_VERY_LOW: _balance(_is_very_low),
    FindingId.BALANCE_DIFFERS: _balance_differs,
    FindingId.SEVERE_PAIN: _severe_pain,
}
