import json
from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given

from db.outcome_codec import decode, encode
from kiosk.outcome import (
    ArchResult,
    Band,
    Change,
    Finding,
    LegResult,
    NoPlan,
    Note,
    NoteKind,
    Outcome,
    PlannedExercise,
    PlanSide,
    Screening,
    StanceResult,
    Tier,
    Withheld,
)
from kiosk.visit import ArchPicture, ExerciseId, NoteId, Side, VisitCode
from tests.db import strategies

STANCE = StanceResult(12.3, 11.0, 3, Band.TYPICAL, "60-69", 32.1, "S8")
OUTCOME = Outcome(
    visit=VisitCode("K7M4QX"),
    content_version="2026.1",
    screening=Screening(Tier.CAUTION, ("safety.diabetes",)),
    legs={Side.LEFT: LegResult(STANCE, STANCE), Side.RIGHT: LegResult(STANCE)},
    arches={Side.LEFT: ArchResult(ArchPicture.LOW, "footprint_morph", 0.3, "1")},
    findings=(Finding("low_arch", PlanSide.LEFT, ("arch.left",), ("S2",)),),
    exercises=(
        PlannedExercise(ExerciseId("short_foot"), PlanSide.BOTH, 3, 10, 5, None, 30, 7, ("low_arch",), 2),
    ),
    withheld=(Withheld(ExerciseId("foot_rolling_ball"), ("safety.numb_feet",)),),
    notes=(Note(NoteId("see_podiatrist"), NoteKind.REFERRAL, ("low_arch",)),),
    changes=(Change("balance.left", 5.0, 12.3, "s"),),
)


@given(strategies.outcomes)
def test_what_is_written_is_read_back(outcome):
    text = encode(outcome)
    assert decode(text) == outcome
    assert encode(decode(text)) == text


def test_every_field_of_every_part_is_written():
    """A field that is added to an outcome and forgotten in the codec would be lost without a word."""
    data = json.loads(encode(OUTCOME))
    leg = data["legs"]["left"]
    written = [
        (Outcome, data.keys() - {"format"}),
        (Screening, data["screening"].keys()),
        (LegResult, leg.keys()),
        (StanceResult, leg["eyes_open"].keys()),
        (ArchResult, data["arches"]["left"].keys()),
        (Finding, data["findings"][0].keys()),
        (PlannedExercise, data["exercises"][0].keys()),
        (Withheld, data["withheld"][0].keys()),
        (Note, data["notes"][0].keys()),
        (Change, data["changes"][0].keys()),
    ]
    for kind, keys in written:
        assert set(keys) == {field.name for field in fields(kind)}, kind.__name__


def test_the_order_of_the_sides_does_not_change_the_text():
    turned = replace(OUTCOME, legs=dict(reversed(OUTCOME.legs.items())))
    assert encode(turned) == encode(OUTCOME)


def test_an_older_record_without_newer_fields_is_read_with_their_defaults():
    data = json.loads(encode(OUTCOME))
    del data["exercises"][0]["per_day"]
    del data["legs"]["right"]["eyes_open"]["norm_s"]
    read = decode(json.dumps(data))
    assert read.exercises[0].per_day == 1
    assert read.legs[Side.RIGHT].eyes_open.norm_s is None


STRONG = Finding("severe_pain", None, ("pain.shin.left",), ())


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        ({}, None),
        ({"exercises": (), "withheld": (), "screening": Screening(Tier.URGENT)}, NoPlan.SEE_STAFF),
        ({"exercises": (), "withheld": (), "findings": ()}, NoPlan.NOTHING_FOUND),
        ({"exercises": ()}, NoPlan.RULED_OUT),
        ({"exercises": (), "withheld": (), "findings": (STRONG,)}, NoPlan.STRONG_PAIN),
        ({"exercises": (), "withheld": ()}, NoPlan.STAFF),
    ],
)
def test_an_older_record_has_the_reason_for_no_plan_that_its_sheet_told(
    parts: dict[str, Any], told: NoPlan | None
):
    data = json.loads(encode(replace(OUTCOME, **parts)))
    del data["no_plan"]
    assert decode(json.dumps(data)).no_plan is told


@pytest.mark.parametrize(
    "text",
    ["", "[]", "null", "{}", encode(OUTCOME).replace('"format":1', '"format":2'), encode(OUTCOME)[:-1]],
)
def test_what_is_no_outcome_is_refused_without_being_quoted(text):
    with pytest.raises(ValueError, match=r"^a stored outcome cannot be read$") as caught:
        decode(text)
    assert caught.value.__suppress_context__


def test_an_unknown_word_is_refused_without_being_quoted():
    with pytest.raises(ValueError, match=r"^a stored outcome cannot be read$"):
        decode(encode(OUTCOME).replace("caution", "unheard_of"))


def test_a_number_that_json_has_no_word_for_is_refused():
    broken = replace(OUTCOME, changes=(Change("balance.left", float("nan"), 1.0, "s"),))
    with pytest.raises(ValueError, match="JSON"):
        encode(broken)
