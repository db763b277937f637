"""The ripple: places lit by answers, words that do not run into each other."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import content
from kiosk.assess import assess
from kiosk.figures import ripple
from kiosk.visit import BodySide, Pain, PainSite, Side, SymptomId, Visit, VisitCode

CONTENT = content.load()
VISIT = Visit(VisitCode("K7M4QX"), datetime(2026, 11, 22, tzinfo=UTC))


def lit(visit: Visit) -> frozenset[str]:
    return frozenset(sides(visit))


def sides(visit: Visit) -> Mapping[str, frozenset[Side]]:
    return ripple.sides(visit, assess(visit, CONTENT), CONTENT)


@given(st.frozensets(st.sampled_from(ripple.ORDER)))
def test_as_many_dark_discs_as_places_lit(places: frozenset[str]) -> None:
    dark = [
        shape for shape in ripple.picture(places).shapes if shape.fill == "primary" and shape.stroke == "ink"
    ]
    assert len(dark) == len(places)
    assert ripple.picture(places).labels == ()


def test_a_place_that_only_follows_is_drawn_more_quietly() -> None:
    visit = replace(
        VISIT, pain=(Pain(PainSite.KNEE, BodySide.LEFT, 4), Pain(PainSite.HIP, BodySide.LEFT, 0, 0))
    )
    assert ripple.named(visit) == {"knee"}
    shapes = ripple.picture(frozenset({"knee", "hip"}), quieter=frozenset({"hip"})).shapes
    assert len([s for s in shapes if s.fill == "primary" and s.stroke == "ink"]) == 1


def test_a_place_that_is_none_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="elbow"):
        ripple.picture(frozenset({"elbow"}))


@given(st.floats(0.05, 0.16))
def test_words_keep_their_distance(apart: float) -> None:
    places = ripple.places(apart=apart)
    height = ripple.picture(frozenset(), apart=apart).height
    for lower, upper in pairwise(places):
        assert lower.word_y - upper.word_y >= apart * height - 1e-6
    assert all(0 < place.word_y < height for place in places)


def test_nothing_is_lit_without_answers() -> None:
    assert lit(VISIT) == frozenset()


@pytest.mark.parametrize(
    ("site", "place"),
    [
        ("heel", "foot"),
        ("toes", "foot"),
        ("achilles", "ankle"),
        ("knee", "knee"),
        ("hip", "hip"),
        ("low_back", "low_back"),
    ],
)
def test_a_sore_place_is_lit(site: str, place: str) -> None:
    visit = replace(VISIT, pain=(Pain(PainSite(site), BodySide.LEFT, 4),))
    assert lit(visit) == {place}


@pytest.mark.parametrize("site", ["calf", "shin"])
def test_shin_and_calf_lie_between(site: str) -> None:
    assert lit(replace(VISIT, pain=(Pain(PainSite(site), BodySide.LEFT, 4),))) == frozenset()


def test_a_place_that_does_not_hurt_is_not_lit() -> None:
    assert lit(replace(VISIT, pain=(Pain(PainSite.HIP, BodySide.LEFT, 0, 0),))) == frozenset()


def test_a_finding_lights_its_place() -> None:
    visit = replace(VISIT, symptoms={SymptomId("first_step_heel_pain"): "yes"})
    assert lit(visit) == {"foot"}


def test_a_place_has_the_sides_that_pain_and_findings_name() -> None:
    pain = (
        Pain(PainSite.KNEE, BodySide.RIGHT, 4),
        Pain(PainSite.HIP, BodySide.BOTH, 4),
        Pain(PainSite.LOW_BACK, BodySide.MIDDLE, 4),
        Pain(PainSite.HEEL, BodySide.LEFT, 4),
        Pain(PainSite.TOES, BodySide.RIGHT, 4),
    )
    assert sides(replace(VISIT, pain=pain)) == {
        "knee": {Side.RIGHT},
        "hip": {Side.LEFT, Side.RIGHT},
        "low_back": frozenset(),
        "foot": {Side.LEFT, Side.RIGHT},
    }
    leaning = replace(VISIT, symptoms={SymptomId("one_sided_back_tightness"): "left"})
    assert sides(leaning)["low_back"] == {Side.LEFT}


def test_a_side_stands_only_at_the_place_that_it_is_the_side_of() -> None:
    knee = replace(VISIT, pain=(Pain(PainSite.KNEE, BodySide.LEFT, 4),))
    uneven = replace(knee, symptoms={SymptomId("weight_on"): "right"})
    assert lit(uneven) == {"knee", "hip"}
    assert sides(uneven) == {"knee": {Side.LEFT}, "hip": frozenset()}
