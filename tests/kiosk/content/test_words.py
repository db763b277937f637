"""Every line on the sheet can say why it is there; how the words sound and how hard they are to read."""

import re
import statistics
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import load
from kiosk.content.words import FAMILIES, SILENT_ANSWERS, because
from kiosk.outcome import ArchResult, Band, Finding, LegResult, Outcome, PlanSide, Screening, StanceResult
from kiosk.visit import (
    ArchPicture,
    BodySide,
    Pain,
    PainSite,
    SafetyId,
    Side,
    SymptomId,
    Visit,
    VisitCode,
    YesNo,
)
from tests.kiosk.content.scripts import script

READING = script("reading")
grade = READING.grade
CONTENT = load()
ENGLISH = CONTENT.texts["en"]
VISIT = Visit(VisitCode("K7M4QX"), datetime(2026, 11, 22, 9, 30, tzinfo=UTC))
OUTCOME = Outcome(VISIT.code, CONTENT.version, Screening(), {}, {})


def why(path: str, visit: Visit = VISIT, outcome: Outcome = OUTCOME) -> str:
    return because(CONTENT, "en", path, visit, outcome)


# --- why this? -----------------------------------------------------------------------------------------------


def test_every_safety_answer_has_its_words() -> None:
    said = [why(f"safety.{id}") for id in CONTENT.safety_ids]
    assert len(set(said)) == len(said)
    assert all(line.startswith("You ") for line in said)


@given(st.data())
def test_every_answer_that_can_lead_to_something_has_its_words(data: st.DataObject) -> None:
    question = data.draw(st.sampled_from(CONTENT.symptoms))
    if question.is_number:
        answer: str | int = data.draw(st.integers(question.low, question.high))
    else:
        answer = data.draw(st.sampled_from([a for a in question.answers if a not in SILENT_ANSWERS]))
    visit = VISIT.with_symptoms({question.id: answer})
    line = why(f"symptoms.{question.id}", visit)
    assert line.startswith("You ")
    assert not question.is_number or str(answer) in line


@given(st.sampled_from(PainSite), st.sampled_from(BodySide), st.integers(0, 10))
def test_every_sore_place_has_its_words(site: PainSite, side: BodySide, now: int) -> None:
    visit = replace(VISIT, pain=(Pain(site, side, now),))
    line = why(f"pain.{site}.{side}", visit)
    assert ENGLISH[f"place.{side}.{site}"] in line
    assert f"{now} out of 10" in line
    assert why(f"pain.{site}", visit) == line


@given(st.sampled_from(Side), st.integers(0, 450), st.booleans())
def test_every_time_has_its_words(side: Side, tenths: int, closed: bool) -> None:
    seconds = tenths / 10
    stance = StanceResult(seconds, seconds, 1, Band.TYPICAL)
    leg = LegResult(stance, stance if closed else None)
    outcome = replace(OUTCOME, legs={side: leg})
    line = why(f"balance.{side}.eyes_open", outcome=outcome)
    assert side in line
    assert re.search(rf"\b{seconds:g}(?:\.0)? seconds", line)
    if closed:
        assert "eyes closed" in why(f"balance.{side}.eyes_closed", outcome=outcome)


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("arch", ArchPicture)
def test_every_arch_has_its_words(side: Side, arch: ArchPicture) -> None:
    outcome = replace(OUTCOME, arches={side: ArchResult(arch, "footprint_picture")})
    assert side in why(f"arch.{side}", outcome=outcome)


def test_a_finding_explains_with_its_title() -> None:
    outcome = replace(OUTCOME, findings=(Finding("low_arch", PlanSide.LEFT, ("arch.left",), ("S2",)),))
    assert why("low_arch", outcome=outcome) == "Your left arch looks low"


def test_age_has_its_words() -> None:
    assert why("client.birth_year")


@pytest.mark.parametrize(("best_s", "said"), [(12.3, "12.3"), (45.0, "45"), (1.0, "1.0"), (0.0, "0")])
def test_times_read_well(best_s: float, said: str) -> None:
    stance = StanceResult(best_s, best_s, 3, Band.TYPICAL)
    outcome = replace(OUTCOME, legs={Side.LEFT: LegResult(stance)})
    expected = f"On your left leg you stood for {said} seconds with eyes open."
    assert why("balance.left.eyes_open", outcome=outcome) == expected


@pytest.mark.parametrize(
    "path",
    [
        "safety.nothing",
        "symptoms.tight_calves",
        "pain.heel.left",
        "balance.left.eyes_open",
        "arch.left",
        "bunny",
    ],
)
def test_a_path_that_leads_nowhere_is_a_fault_of_whoever_made_it(path: str) -> None:
    with pytest.raises((KeyError, StopIteration)):
        why(
            path,
            VISIT.with_safety({SafetyId("diabetes"): YesNo.YES}).with_symptoms(
                {SymptomId("leg_length"): "same"}
            ),
        )


# --- how it sounds -------------------------------------------------------------------------------------------

DIAGNOSIS = re.compile(
    r"\byou(?:r \w+)? ha(?:ve|s)\b|\byou suffer|\bdiagnos|\bsyndrome|\bdisorder", re.IGNORECASE
)
ALARM = re.compile(
    r"\b(?:danger|abnormal|fail\w*|poor|risk|bad result|patholog\w*|weakness|damage)\b", re.IGNORECASE
)
JARGON = re.compile(
    r"\b(?:plantar|fasci\w+|pronat\w*|supinat\w*|unipedal|achilles|orthotic\w*|orthos[ie]s|tibial\w*|hamstrings?"
    r"|quadratus|lumbar|gait|bilateral|unilateral|metatarsal|navicular|pes|mobility|proprioception|intrinsic)\b",
    re.IGNORECASE,
)  # fmt: skip
CLAIM = re.compile(
    r"\b(?:causes?|caused|cures?|heals?|prevents?|fix(?:es)?|guarantee\w*|proven)\b", re.IGNORECASE
)


@pytest.mark.parametrize(
    "pattern", [DIAGNOSIS, ALARM, JARGON, CLAIM], ids=["diagnosis", "alarm", "jargon", "claim"]
)
def test_the_words_stay_kind_plain_and_honest(pattern: re.Pattern[str]) -> None:
    wrong = {
        key: text
        for key, text in ENGLISH.items()
        if pattern.search(text) and (key.split(".")[0] in FAMILIES or key.startswith("result."))
    }
    assert not wrong


def test_nothing_promises_insoles_for_the_back() -> None:
    """NICE NG59 advises against them; the topic is kept and the claim is not."""
    for key, text in ENGLISH.items():
        if re.fullmatch(r"note\..*\.body", key) and "insole" in text.lower() and "back" in text.lower():
            assert "not advised" in text, key


def test_foot_shape_is_never_called_the_reason_for_back_pain() -> None:
    body = ENGLISH["note.foot_and_back.body"]
    assert "rarely explains back pain" in body
    assert "may" in body


# --- how hard it is to read ----------------------------------------------------------------------------------


def test_a_hard_text_is_seen_as_hard() -> None:
    hard = "Bilateral gastrocnemius contracture precipitates compensatory lumbopelvic malalignment."
    assert grade(hard) > 12


READ_AS_ONE = {
    *(("symptom", part) for part in ("question", "why")),
    *(("exercise", part) for part in ("does", "cue", "avoid", "easy", "next")),
}


def passages() -> Mapping[str, str]:
    """What is read in one go: an entry, or a screen of safety questions, or one long line."""
    found: dict[str, list[str]] = {}
    for group in CONTENT.safety_groups:
        labels = [f"safety.{q.id}.label" for q in group.questions]
        found[group.id] = [ENGLISH[f"safety_group.{group.id}.{part}"] for part in ("title", "help")]
        found[group.id] += [ENGLISH[key] for key in labels]
    for key, text in ENGLISH.items():
        family, _, rest = key.partition(".")
        id, _, part = rest.partition(".")
        if family in ("finding", "note") or (family, part) in READ_AS_ONE:
            found.setdefault(f"{family}.{id}", []).append(text)
        elif family == "because" and id not in ("safety", "symptom"):
            found.setdefault(f"because.{id}", []).append(text)
        elif family == "because":
            found.setdefault(f"because.{part.split('.')[0]}", []).append(text)
    return {key: _joined(lines) for key, lines in found.items()}


def _joined(lines: Iterable[str]) -> str:
    return " ".join(line if line.endswith((".", "?", "!")) else f"{line}." for line in lines)


def test_the_words_are_easy_to_read() -> None:
    """US grade 6 at most for whatever is read in one go, and well below it on the whole."""
    grades = {key: grade(text) for key, text in passages().items() if len(text.split()) >= 12}
    assert len(grades) > 80
    worst = max(grades, key=grades.__getitem__)
    assert grades[worst] <= 6.0, (worst, passages()[worst])
    assert statistics.mean(grades.values()) <= 3.5


def test_no_single_sentence_runs_on() -> None:
    for key, text in ENGLISH.items():
        if key.split(".")[0] in FAMILIES:
            for sentence in re.split(r"(?<=[.?!:])\s", text):
                assert len(sentence.split()) <= 22, (key, sentence)
