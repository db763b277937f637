"""Which tries on one leg count. Nothing that was done is lost; what does not count is no result of the visit.

Tries stay recorded when a later answer leaves the balance part out ("dizzy today", no support in reach), and when staff
time the leg again. The first are no result: the client was not fit to stand so. In place of the second count those of
staff, who stand beside the client and decide: also in a visit that left balance out.
"""

from enum import StrEnum

from kiosk.outcome import Gate
from kiosk.standing import allowed
from kiosk.visit import BalanceTrial, Eyes, LegTrials, Side, Visit


class WhyNot(StrEnum):
    """Why a try does not count; `text_key` leads to the words."""

    VOID = "void"
    LEFT_OUT = "left_out"
    STAFF_TIMED = "staff_timed"


def counting(visit: Visit, side: Side, gate: Gate) -> LegTrials:
    """The tries of this leg that are scored, void ones among them. `gate` is that of the visit's screening."""
    return visit.leg(side, own_count=allowed(visit, gate))


def why_not(
    visit: Visit, gate: Gate, side: Side, eyes: Eyes, trial: BalanceTrial, by_staff: bool
) -> WhyNot | None:
    """Why this try does not count; None for one that does."""
    if not trial.valid:
        return WhyNot.VOID
    if by_staff:
        return None
    if any(timed.valid for timed in visit.by_staff.leg(side).of(eyes)):
        return WhyNot.STAFF_TIMED
    return None if allowed(visit, gate) else WhyNot.LEFT_OUT


def text_key(trial: BalanceTrial, why: WhyNot | None) -> str | None:
    """Which text of `sheet.staff_copy` says so; None for a try that counts, and for a void one without a reason."""
    if why is WhyNot.VOID:
        return f"void_reason.{trial.void_reason}" if trial.void_reason is not None else None
    return None if why is None else f"not_counted.{why}"
