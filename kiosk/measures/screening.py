"""From the safety answers to a tier and a balance gate, each with the answers that led to it. Pure."""

from kiosk.content.model import Content, SafetyQuestion
from kiosk.outcome import Because, Gate, Screening, Tier
from kiosk.visit import Visit, YesNo

ADULT_FROM = 18  # the norms begin here; younger clients stand only with someone beside them
HELPER_FROM = 65  # from this age on nobody stands on one leg without someone beside them

AGE_PATH = "client.birth_year"


def screen(visit: Visit, content: Content) -> Screening:
    """Tier and gate of the answers given so far; what was not asked, or not told, counts for neither.

    The tier is the highest of the yes answers, and `tier_because` names the answers of that tier. The gate is
    the strictest that an answer, the age or the tier calls for (URGENT and EMERGENCY shut it), and
    `gate_because` names what calls for it. An age that is not known opens or shuts nothing.
    """
    # Called several times a step, and most clients say no to everything: then the questions are not gone through.
    groups = content.safety_groups if YesNo.YES in visit.safety.values() else ()
    yes = [q for group in groups for q in group.questions if visit.safety.get(q.id) is YesNo.YES]
    tier = max((q.tier for q in yes if q.tier is not None), key=lambda t: t.rank, default=Tier.NONE)
    tier_because = () if tier is Tier.NONE else _paths([q for q in yes if q.tier is tier])
    gate, gate_because = _gate(yes, tier, visit.age)
    return Screening(tier, tier_because, gate, gate_because)


def needs_helper_for_age(age: int | None) -> bool:
    """Whether someone has to stand beside a client of this age, in whole years."""
    return age is not None and not ADULT_FROM <= age < HELPER_FROM


def _gate(yes: list[SafetyQuestion], tier: Tier, age: int | None) -> tuple[Gate, Because]:
    shut = [q for q in yes if q.gate is Gate.SKIP or (tier.stops_plan and q.tier is tier)]
    if shut:
        return Gate.SKIP, _paths(shut)
    helper = _paths([q for q in yes if q.gate is Gate.HELPER])
    if needs_helper_for_age(age):
        helper = (*helper, AGE_PATH)
    return (Gate.HELPER, helper) if helper else (Gate.OPEN, ())


def _paths(questions: list[SafetyQuestion]) -> Because:
    return tuple(f"safety.{q.id}" for q in questions)
