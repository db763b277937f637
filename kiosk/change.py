"""What changed since the last visit, said only when it is more than the error of the test.

Below these limits a difference is noise: the sheet says "about the same". For measures and ages without a known limit
nothing is ever said.
"""

from collections.abc import Iterator, Mapping

from kiosk.content.model import Content
from kiosk.counting import counting
from kiosk.measures.screening import screen
from kiosk.measures.stance import leg_result
from kiosk.outcome import Change, LegResult
from kiosk.visit import BodySide, Pain, PainSite, Side, Visit

BALANCE_S = 24.1
"""Minimal detectable change of the one-leg stance, 95 %, adults 60 to 89 (Goldberg 2011)."""

BALANCE_FROM_YEARS = 60
"""No such number is known for younger people."""

PAIN_POINTS = 2
"""Minimal detectable change of the 0 to 10 pain rating (Childs 2005)."""


def since(
    visit: Visit, legs: Mapping[Side, LegResult], previous: Visit, content: Content
) -> tuple[Change, ...]:
    """Changes beyond test error, balance first, left before right. Empty when `previous` is not an earlier visit."""
    return tuple(change for change, limit in _both(visit, legs, previous, content) if _beyond(change, limit))


def about_the_same(
    visit: Visit, legs: Mapping[Side, LegResult], previous: Visit, content: Content
) -> tuple[str, ...]:
    """What both visits measured and that differs by no more than test error, as `Change.what`, in the same order."""
    compared = _both(visit, legs, previous, content)
    return tuple(change.what for change, limit in compared if not _beyond(change, limit))


_Compared = Iterator[tuple[Change, float]]
"""What was measured twice, with the smallest difference that counts."""


def _beyond(change: Change, limit: float) -> bool:
    return round(abs(change.now - change.before), 1) >= limit


def _both(visit: Visit, legs: Mapping[Side, LegResult], previous: Visit, content: Content) -> _Compared:
    if previous.started_at < visit.started_at and previous.code != visit.code:
        yield from _balance(visit, legs, previous, content)
        yield from _pain(visit, previous)


def _balance(visit: Visit, legs: Mapping[Side, LegResult], previous: Visit, content: Content) -> _Compared:
    """Best with eyes open of each leg, in seconds, when both visits were at 60 or older."""
    if any(v.age is None or v.age < BALANCE_FROM_YEARS for v in (visit, previous)):
        return
    gate = screen(previous, content).gate
    for side in Side:
        before = leg_result(counting(previous, side, gate), previous.age, content).eyes_open.best_s
        now = legs[side].eyes_open.best_s if side in legs else None
        if before is not None and now is not None:
            yield Change(f"balance.{side}", before, now, "s"), BALANCE_S


def _pain(visit: Visit, previous: Visit) -> _Compared:
    """Pain now, 0 to 10, of every place named in either visit; a place not named does not hurt, so it is 0."""
    if visit.pain is None or previous.pain is None:
        return
    for site in PainSite:
        before, now = _same_places(_ratings(previous.pain, site), _ratings(visit.pain, site))
        for side in BodySide:
            was, is_ = before.get(side, 0), now.get(side, 0)
            if was or is_:
                yield Change(f"pain.{site}.{side}", float(was), float(is_), "points"), PAIN_POINTS


_Ratings = Mapping[BodySide, int]


def _ratings(pains: tuple[Pain, ...], site: PainSite) -> _Ratings:
    return {pain.side: pain.now for pain in pains if pain.site is site}


def _same_places(before: _Ratings, now: _Ratings) -> tuple[_Ratings, _Ratings]:
    """Both visits' ratings of one site in the same words, so that another way to mark it is no change.

    "Both knees" then and "left knee" now: each knee for itself. The middle of the back then and its left now
    may be the same ache: the sorest place of each visit stands for the site.
    """
    if not before or not now or before.keys() == now.keys():
        return before, now
    if BodySide.MIDDLE in before or BodySide.MIDDLE in now:
        sorest = max(now, key=lambda side: now[side])
        return {sorest: max(before.values())}, {sorest: now[sorest]}
    return _each_side(before), _each_side(now)


def _each_side(ratings: _Ratings) -> _Ratings:
    both = ratings.get(BodySide.BOTH, 0)
    return {side: max(both, ratings.get(side, 0)) for side in (BodySide.LEFT, BodySide.RIGHT)}
