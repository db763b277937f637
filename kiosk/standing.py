"""Who is asked to stand on one leg at the kiosk, beyond the gate of the visit. Pure.

The gate (`measures.screening`) counts yes answers alone and holds for every way into the record, paper and files
too, where people were there and decided. A client alone with a screen gets more care: with strong pain it is better
left out (clinical reference 1.7), and who would rather not say their age, or whether something speaks against
standing, stands only with somebody beside them.
"""

from kiosk.content.model import Content
from kiosk.findings import SEVERE_FROM
from kiosk.outcome import Gate
from kiosk.visit import Side, Visit, YesNo


def strong_pain(visit: Visit) -> bool:
    """A place rated 7 or more now. Every place that can be named is in leg, foot or back."""
    return any(pain.now >= SEVERE_FROM for pain in visit.pain or ())


def not_said(visit: Visit, content: Content) -> bool:
    """Would rather not say to a question whose yes asks for a helper or rules balance out."""
    if YesNo.UNDISCLOSED not in visit.safety.values():
        return False
    questions = (q for group in content.safety_groups for q in group.questions if q.gate is not None)
    return any(visit.safety.get(q.id) is YesNo.UNDISCLOSED for q in questions)


def gate_at_kiosk(visit: Visit, content: Content, gate: Gate) -> Gate:
    """The gate of the visit, or the stricter one that the screen keeps."""
    if gate is Gate.OPEN and (strong_pain(visit) or visit.age is None or not_said(visit, content)):
        return Gate.HELPER
    return gate


def allowed(visit: Visit, gate: Gate) -> bool:
    """The gate is open, or wants a helper and one is there; support is in reach; nobody said no to it."""
    balance = visit.balance
    if gate is Gate.SKIP or balance.support_in_reach is False or left_out_for_pain(visit):
        return False
    return gate is not Gate.HELPER or balance.helper_present is not False


def left_out_for_pain(visit: Visit) -> bool:
    """With strong pain, and neither leg is to be timed: the client took the advice to leave the part out."""
    return strong_pain(visit) and visit.balance.left_out == frozenset(Side)
