"""The shipped content says what the visit file and the clinical reference ask of it."""

import re
from collections import Counter
from itertools import chain

import pytest

from kiosk.content import load
from kiosk.content.references import supports
from kiosk.content.words import SIDES
from kiosk.findings import FindingId
from kiosk.outcome import Gate, NoteKind, Tier
from kiosk.visit import AhiSystem, ArchPicture, ExerciseId, Eyes, NoteId, SafetyId, SymptomId

CONTENT = load()

YES_NO = ("yes", "no", "undisclosed")
SYMPTOMS: dict[str, tuple[str, ...] | range] = {
    "pain_after_standing": YES_NO,
    "back_worse_in_some_shoes": YES_NO,
    "new_shoes_feel_off": YES_NO,
    "first_step_heel_pain": YES_NO,
    "tight_calves": YES_NO,
    "tight_hamstrings": YES_NO,
    "foot_fatigue": YES_NO,
    "foot_rolls_left": ("inward", "no", "outward", "not_sure"),
    "foot_rolls_right": ("inward", "no", "outward", "not_sure"),
    "better_with_support": ("yes", "no", "not_tried", "undisclosed"),
    "leg_length": ("same", "told_different", "think_different", "not_sure"),
    "leg_length_mm": range(61),
    "weight_on": ("even", "left", "right", "not_sure"),
    "one_sided_back_tightness": ("no", "left", "right", "both"),
    "hours_standing": ("0_2", "3_5", "6_plus"),
    "footwear_most": ("trainers", "flat_shoes", "heels", "boots", "sandals", "barefoot", "other"),
    "insoles": ("none", "shop_bought", "made_for_me"),
    "insoles_months": range(241),
}
EXERCISES = {
    "toe_curls", "short_foot", "big_toe_press", "calf_stretch", "fascia_stretch", "foot_rolling_ball",
    "foot_rolling_frozen", "tib_raises", "hip_bridge", "dead_bug", "single_leg_balance", "supported_tandem",
    "heel_raise_towel", "seated_foot_series",
}  # fmt: skip
STATEMENTS = {*(f"S{n}" for n in range(1, 27)), "S2b", "S4b", "S8b", "S10b", "S20b", "S21b"}


def test_symptom_questions_in_order_with_their_answers() -> None:
    found = {
        q.id: range(q.low or 0, (q.high or 0) + 1) if q.is_number else q.answers for q in CONTENT.symptoms
    }
    assert list(found.items()) == list(SYMPTOMS.items())


def test_follow_up_questions() -> None:
    only_if = {q.id: q.only_if for q in CONTENT.symptoms if q.only_if}
    assert only_if == {
        "leg_length_mm": ("leg_length", ("told_different",)),
        "insoles_months": ("insoles", ("shop_bought", "made_for_me")),
    }


def test_exercises_and_findings_are_all_there() -> None:
    assert set(CONTENT.exercises) == EXERCISES
    assert set(CONTENT.findings) == set(FindingId)


def test_every_finding_brings_something_and_stands_once_in_the_plan() -> None:
    rules = Counter(rule.finding for rule in CONTENT.plan_rules)
    assert rules == Counter(str(id) for id in FindingId)
    assert all(rule.exercises or rule.notes for rule in CONTENT.plan_rules)


def test_every_exercise_can_come_into_a_plan() -> None:
    brought = set(chain.from_iterable(rule.exercises for rule in CONTENT.plan_rules))
    stand_ins = {e.stand_in for e in CONTENT.exercises.values()}
    assert set(CONTENT.exercises) <= brought | stand_ins


def test_every_statement_of_the_article_is_served() -> None:
    served = set(chain.from_iterable(support.sources for _, support in supports(CONTENT)))
    assert served == STATEMENTS


def test_every_entry_names_what_it_rests_on() -> None:
    for where, support in supports(CONTENT):
        assert support.citation.strip(), where


@pytest.mark.parametrize(
    ("exercise", "ruled_out_by"),
    [
        ("calf_stretch", {"hot_swollen_calf", "sudden_pop", "cannot_stand_unaided"}),
        ("big_toe_press", {"big_toe_pain", "recent_foot_or_leg_surgery"}),
        ("short_foot", {"numb_feet", "sudden_pop"}),
        ("foot_rolling_ball", {"numb_feet", "diabetes", "blood_thinners", "open_wound_or_ulcer"}),
        ("foot_rolling_frozen", {"numb_feet", "diabetes", "blood_thinners", "raynaud_or_cold_allergy"}),
        ("hip_bridge", {"pregnant"}),
        ("dead_bug", {"pregnant", "recent_foot_or_leg_surgery"}),
        ("heel_raise_towel", {"osteoporosis", "sudden_pop"}),
    ],
)  # fmt: skip
def test_what_the_dose_table_leaves_out(exercise: str, ruled_out_by: set[str]) -> None:
    assert ruled_out_by <= set(CONTENT.exercises[ExerciseId(exercise)].ruled_out_by)


def test_every_caution_takes_something_out() -> None:
    takes_out = set(chain.from_iterable(e.ruled_out_by for e in CONTENT.exercises.values()))
    for group in CONTENT.safety_groups:
        for question in group.questions:
            if question.tier is Tier.CAUTION:
                assert question.id in takes_out


@pytest.mark.parametrize("standing", ["single_leg_balance", "supported_tandem", "heel_raise_towel"])
def test_whoever_may_not_do_the_balance_test_gets_no_balance_exercise(standing: str) -> None:
    shut = {q.id for g in CONTENT.safety_groups for q in g.questions if q.gate is Gate.SKIP}
    assert shut <= set(CONTENT.exercises[ExerciseId(standing)].ruled_out_by)


def test_what_stands_in_for_standing_needs_no_standing() -> None:
    """Follow the stand-ins of someone who cannot stand: they end at something done sitting, or nowhere."""
    for exercise in CONTENT.exercises.values():
        at = exercise
        while SafetyId("cannot_stand_unaided") in at.ruled_out_by and at.stand_in:
            at = CONTENT.exercises[at.stand_in]
        if at is not exercise:
            assert at.seated


def test_only_the_heel_raise_waits_for_staff() -> None:
    assert {e.id for e in CONTENT.exercises.values() if e.locked} == {"heel_raise_towel"}


@pytest.mark.parametrize(
    ("id", "dose"),
    [
        ("toe_curls", (2, 10, 5, None, 1, 7)),
        ("short_foot", (3, 10, 5, None, 1, 7)),
        ("big_toe_press", (2, 10, 5, None, 1, 7)),
        ("fascia_stretch", (1, 10, 10, None, 3, 7)),
        ("calf_stretch", (3, None, None, 30, 2, 7)),
        ("foot_rolling_ball", (1, None, None, 120, 1, 7)),
        ("foot_rolling_frozen", (1, None, None, 300, 1, 7)),
        ("tib_raises", (2, 12, None, None, 1, 3)),
        ("hip_bridge", (2, 10, 3, None, 1, 3)),
        ("dead_bug", (2, 6, None, None, 1, 3)),
        ("single_leg_balance", (3, None, None, 20, 1, 5)),
        ("supported_tandem", (3, None, None, 20, 1, 5)),
        ("heel_raise_towel", (3, 12, 2, None, 1, 3)),
    ],
)
def test_doses(id: str, dose: tuple[int | None, ...]) -> None:
    d = CONTENT.exercises[ExerciseId(id)].dose
    assert (d.sets, d.reps, d.hold_s, d.seconds, d.per_day, d.per_week) == dose


def test_an_exercise_has_a_picture_of_its_start_and_one_of_its_end() -> None:
    for exercise in CONTENT.exercises.values():
        assert exercise.pictures[:2] == (f"{exercise.id}-start", f"{exercise.id}-end")


@pytest.mark.parametrize("kind", NoteKind)
def test_there_are_notes_of_every_kind(kind: NoteKind) -> None:
    assert any(note.kind is kind for note in CONTENT.notes.values())


def test_insoles_are_for_the_podiatrist_when_feet_may_not_feel() -> None:
    ask, first = (CONTENT.notes[NoteId(id)] for id in ("insoles_ask", "insoles_podiatrist_first"))
    assert set(ask.not_with) == set(first.only_with) == {"numb_feet", "diabetes"}


# --- numbers -------------------------------------------------------------------------------------------------

BANDS = ((18, 39), (40, 49), (50, 59), (60, 69), (70, 79), (80, 99))


@pytest.mark.parametrize(
    ("eyes", "means"),
    [(Eyes.OPEN, (44.7, 41.9, 41.2, 32.1, 21.5, 9.4)), (Eyes.CLOSED, (15.2, 12.7, 8.3, 4.4, 3.2, 1.9))],
)
def test_norms_are_the_pooled_rows(eyes: Eyes, means: tuple[float, ...]) -> None:
    rows = [(n.low, n.high, n.best_s) for n in CONTENT.norms if n.eyes is eyes]
    assert rows == [(*band, mean) for band, mean in zip(BANDS, means, strict=True)]
    assert all("Springer 2007" in n.source for n in CONTENT.norms)


LOW, TYPICAL, HIGH = ArchPicture.LOW, ArchPicture.TYPICAL, ArchPicture.HIGH


@pytest.mark.parametrize(
    ("method", "system", "value", "arch_class"),
    [
        ("footprint_morph", None, 0.26, LOW),
        ("footprint_morph", None, 0.259, TYPICAL),
        ("footprint_morph", None, 0.211, TYPICAL),
        ("footprint_morph", None, 0.21, HIGH),
        ("footprint_index", None, 0.30, LOW),
        ("footprint_index", None, 0.10, HIGH),
        ("ahi", AhiSystem.AHIMS, 0.294, LOW),
        ("ahi", AhiSystem.AHIMS, 0.295, TYPICAL),
        ("ahi", AhiSystem.AHIMS, 0.385, TYPICAL),
        ("ahi", AhiSystem.AHIMS, 0.386, HIGH),
        ("ahi", AhiSystem.CALIPER, 0.275, LOW),
        ("ahi", AhiSystem.CALIPER, 0.316, TYPICAL),
        ("ahi", AhiSystem.CALIPER, 0.356, HIGH),
        ("navicular_drop", None, 4.9, HIGH),
        ("navicular_drop", None, 5.0, TYPICAL),
        ("navicular_drop", None, 10.0, TYPICAL),
        ("navicular_drop", None, 10.1, LOW),
    ],
)
def test_arch_cutoffs(method: str, system: AhiSystem | None, value: float, arch_class: ArchPicture) -> None:
    (cutoffs,) = [c for c in CONTENT.arch_cutoffs if (c.method, c.system) == (method, system)]
    assert cutoffs.classify(value) is arch_class


# --- words ---------------------------------------------------------------------------------------------------


def test_side_titles_come_as_a_family() -> None:
    """A title for one side and none for the other would read oddly."""
    for finding in CONTENT.findings:
        there = {side for side in SIDES if CONTENT.has_text("en", f"finding.{finding}.title.{side}")}
        assert there in (set(), {"left", "right"}, set(SIDES)), finding


def test_answer_words_are_shared_unless_a_question_has_its_own() -> None:
    assert CONTENT.answer_key(SymptomId("tight_calves"), "yes") == "answer.yes"
    assert CONTENT.answer_key(SymptomId("weight_on"), "left") == "symptom.weight_on.answer.left"


def test_a_finding_without_words_for_a_side_has_its_plain_title() -> None:
    assert CONTENT.title_key("low_arch", "left") == "finding.low_arch.title.left"
    assert CONTENT.title_key("low_arch", None) == "finding.low_arch.title"
    assert CONTENT.title_key("tight_calves", "left") == "finding.tight_calves.title"


def test_no_answer_is_offered_twice_in_the_same_words() -> None:
    for question in CONTENT.symptoms:
        words = [CONTENT.text("en", CONTENT.answer_key(question.id, a)) for a in question.answers]
        assert len(set(words)) == len(words), question.id


def test_no_word_is_left_empty_or_doubled() -> None:
    for key, text in CONTENT.texts["en"].items():
        assert not re.search(r"\b(\w+) \1\b", text), key
        assert "  " not in text.replace("  ·  ", ""), key
