"""Best, mean, norm and band of the one-leg stance."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.measures.stance import leg_result, norm_for
from kiosk.outcome import Band
from kiosk.visit import EndedBy, Eyes, LegTrials
from tests.kiosk.visits import CALM, CONTENT, legs, open_leg, trial


@pytest.mark.parametrize(
    ("seconds", "best", "mean"),
    [
        ((12.3, 11.0, 9.8), 12.3, 11.0),
        ((11.2, 11.2, 11.1), 11.2, 11.2),
        ((12.36,), 12.3, 12.3),
        ((44.96, 45.0), 45.0, 45.0),
        ((0.0,), 0.0, 0.0),
        ((10.0, 10.1), 10.1, 10.1),
    ],
)
def test_best_and_mean(seconds: tuple[float, ...], best: float, mean: float) -> None:
    result = leg_result(open_leg(*seconds), 40, CONTENT).eyes_open
    assert (result.best_s, result.mean_s, result.valid_trials) == (best, mean, len(seconds))


@pytest.mark.parametrize(
    ("ms", "band"),
    [
        (45_000, Band.FULL),
        (44_999, Band.TYPICAL),
        (10_000, Band.TYPICAL),
        (9_999, Band.AMBER),
        (5_000, Band.AMBER),
        (4_999, Band.RED),
        (0, Band.RED),
    ],
)
def test_bands_at_their_limits(ms: int, band: Band) -> None:
    assert leg_result(open_leg(ms / 1000), 75, CONTENT).eyes_open.band is band


@pytest.mark.parametrize(
    ("age", "band", "norm_s"),
    [
        (18, "18-39", 44.7),
        (39, "18-39", 44.7),
        (40, "40-49", 41.9),
        (59, "50-59", 41.2),
        (60, "60-69", 32.1),
        (79, "70-79", 21.5),
        (80, "80-99", 9.4),
        (99, "80-99", 9.4),
    ],
)
def test_norm_of_each_age(age: int, band: str, norm_s: float) -> None:
    result = leg_result(open_leg(20.0), age, CONTENT).eyes_open
    assert (result.age_band, result.norm_s) == (band, norm_s)
    assert result.norm_source
    assert "Springer 2007" in result.norm_source


@pytest.mark.parametrize("age", [None, 0, 17, 100])
def test_no_norm_no_band(age: int | None) -> None:
    result = leg_result(open_leg(20.0), age, CONTENT).eyes_open
    assert (result.band, result.age_band, result.norm_s, result.norm_source) == (Band.NONE, None, None, None)
    assert result.best_s == 20.0


def test_void_is_never_scored() -> None:
    trials = LegTrials((trial(30.0, EndedBy.VOID), trial(8.0), trial(44.0, EndedBy.VOID)))
    result = leg_result(trials, 40, CONTENT).eyes_open
    assert (result.best_s, result.mean_s, result.valid_trials, result.band) == (8.0, 8.0, 1, Band.AMBER)
    only_void = leg_result(LegTrials((trial(30.0, EndedBy.VOID),)), 40, CONTENT).eyes_open
    assert (only_void.best_s, only_void.valid_trials, only_void.band) == (None, 0, Band.NONE)


def test_eyes_closed_has_its_own_norm_and_no_band() -> None:
    result = leg_result(LegTrials((trial(20.0),), (trial(3.0),)), 45, CONTENT)
    assert result.eyes_closed is not None
    assert (result.eyes_closed.norm_s, result.eyes_closed.band) == (12.7, Band.NONE)
    assert leg_result(open_leg(20.0), 45, CONTENT).eyes_closed is None


def test_norms_cover_every_adult_age() -> None:
    assert all(norm_for(eyes, age, CONTENT) for eyes in Eyes for age in range(18, 100))


@settings(CALM)
@given(legs, st.none() | st.integers(0, 130))
def test_mean_is_never_above_best_and_both_fit_the_limit(trials: LegTrials, age: int | None) -> None:
    result = leg_result(trials, age, CONTENT).eyes_open
    if result.best_s is None:
        assert result.mean_s is None
        assert not any(t.valid for t in trials.eyes_open)
    else:
        assert result.mean_s is not None
        assert 0 <= result.mean_s <= result.best_s <= 45.0
