"""Scores of the one-leg stance: best and mean of the valid trials, and how they compare with the norm.

Protocol and norms: Springer 2007 (45 s limit, best of three, eyes open; age, not sex, makes the difference).
Bands: clinical reference 1.8. Nothing here is a risk of falling, and no band is ever shown as one.
"""

from collections.abc import Sequence

from kiosk.content.model import Content, Norm
from kiosk.measures.balance import LIMIT_MS
from kiosk.outcome import Band, LegResult, StanceResult
from kiosk.visit import BalanceTrial, Eyes, LegTrials

AMBER_BELOW_S = 10.0
RED_BELOW_S = 5.0
FULL_S = LIMIT_MS / 1000

_NOT_DONE = StanceResult(None, None, 0, Band.NONE)


def leg_result(trials: LegTrials, age: int | None, content: Content) -> LegResult:
    """Both conditions of one leg. `age` in whole years; None, or under 18, means no norm and no band."""
    closed = _score(trials.eyes_closed, Eyes.CLOSED, age, content) if trials.eyes_closed else None
    return LegResult(_score(trials.eyes_open, Eyes.OPEN, age, content), closed)


def tenths(trial: BalanceTrial) -> int:
    """A trial in whole tenths of a second, cut off and not rounded, as a stopwatch does: 44.96 s is no 45."""
    return trial.stance_duration_ms // 100


def norm_for(eyes: Eyes, age: int | None, content: Content) -> Norm | None:
    """The norm of this age in whole years; None without an age and outside the bands, which begin at 18."""
    if age is None:
        return None
    return next((n for n in content.norms if n.eyes is eyes and n.low <= age <= n.high), None)


def band_of(best_s: float) -> Band:
    """Band of a best eyes-open time in seconds: full is 45.0, amber under 10, red under 5."""
    if best_s >= FULL_S:
        return Band.FULL
    if best_s >= AMBER_BELOW_S:
        return Band.TYPICAL
    return Band.AMBER if best_s >= RED_BELOW_S else Band.RED


def _score(trials: Sequence[BalanceTrial], eyes: Eyes, age: int | None, content: Content) -> StanceResult:
    """Bands are for eyes open only; with eyes closed the norm alone is given."""
    scored = [tenths(trial) for trial in trials if trial.valid]
    if not scored:
        return _NOT_DONE
    best_s = max(scored) / 10
    # Mean of the tenths, half up, in whole numbers: never above the best, the same on every machine.
    mean_s = (2 * sum(scored) + len(scored)) // (2 * len(scored)) / 10
    norm = norm_for(eyes, age, content)
    if norm is None:
        return StanceResult(best_s, mean_s, len(scored), Band.NONE)
    band = band_of(best_s) if eyes is Eyes.OPEN else Band.NONE
    return StanceResult(best_s, mean_s, len(scored), band, norm.band, norm.best_s, norm.source)
