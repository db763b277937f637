"""Every golden case gives exactly the result that was reviewed, and the cases reach every rule."""

import json
from pathlib import Path

import pytest

from kiosk import content
from kiosk.assess import assess
from kiosk.explain import explain
from kiosk.findings import FindingId
from kiosk.outcome import NoPlan
from tests.golden.cases import (
    CASES,
    REFUSED,
    expected_file,
    faults_file,
    faults_text,
    result_text,
    visit_of,
)
from tests.golden.table import PAGE, page


def _name(case: Path) -> str:
    return case.name.split(".")[0]


@pytest.mark.parametrize("case", CASES, ids=_name)
def test_result_is_the_reviewed_one(case: Path) -> None:
    assert result_text(case) == expected_file(case).read_text(encoding="utf-8")


@pytest.mark.parametrize("case", REFUSED, ids=_name)
def test_faults_are_the_reviewed_ones(case: Path) -> None:
    assert faults_text(case) == faults_file(case).read_text(encoding="utf-8")


@pytest.mark.parametrize("case", CASES, ids=_name)
def test_every_reason_has_words_in_every_language(case: Path) -> None:
    everything, visit = content.load(), visit_of(case)
    outcome = assess(visit, everything)
    said = [*outcome.findings, *outcome.exercises, *outcome.withheld, *outcome.notes]
    screening = [*outcome.screening.tier_because, *outcome.screening.gate_because]
    for path in [*(path for line in said for path in line.because), *screening]:
        for language in everything.languages:
            assert explain(everything, language, visit, path, outcome)


def test_cases_reach_every_finding_and_every_exercise() -> None:
    results = [json.loads(expected_file(case).read_text(encoding="utf-8")) for case in CASES]
    found = {finding["id"] for result in results for finding in result["findings"]}
    planned = {exercise["id"] for result in results for exercise in result["plan"]["exercises"]}
    assert found == set(FindingId)
    assert planned == set(content.load().exercises)


def test_no_expected_file_without_its_case() -> None:
    folder = CASES[0].parent
    assert {expected_file(case) for case in CASES} == set(folder.glob("*.result.json"))


def test_the_table_is_the_generated_one() -> None:
    assert PAGE.read_text("utf-8") == page(), "run python -m tests.golden"


def test_the_table_has_a_row_for_each_of_at_least_forty_visits() -> None:
    rows = page().splitlines()
    assert len(CASES) >= 40
    for case in CASES:
        assert sum(row.startswith(f"| {_name(case).replace('_', ' ')} |") for row in rows) == 1


def test_cases_reach_every_note_and_every_reason_for_no_plan() -> None:
    results = [json.loads(expected_file(case).read_text(encoding="utf-8")) for case in CASES]
    kinds = ("footwear", "orthotics", "education", "referral")
    notes = {note["id"] for result in results for kind in kinds for note in result[kind]}
    assert notes == set(content.load().notes)
    assert {result["plan"]["none_because"] for result in results} == {None, *NoPlan}
