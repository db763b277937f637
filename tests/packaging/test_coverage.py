"""What docs/coverage.md says is so; every number in use has a source; and the words are easy to read."""

import re
import statistics
from pathlib import Path
from types import ModuleType

import pytest

from kiosk import content
from kiosk.content.references import supports
from tests.kiosk.content.scripts import script

ROOT = Path(__file__).parents[2]
CONTENT = content.load()
ENGLISH = CONTENT.texts["en"]
READING = script("reading")


@pytest.fixture(scope="module")
def coverage() -> ModuleType:
    return script("coverage")


def test_the_committed_page_is_the_generated_one(coverage: ModuleType) -> None:
    made = coverage.coverage(CONTENT)
    assert coverage.COVERAGE.read_text("utf-8") == made, "run packaging/dev/coverage.py"


def test_every_statement_has_its_row_and_something_that_serves_it(coverage: ModuleType) -> None:
    text = coverage.coverage(CONTENT)
    for statement in CONTENT.statements:
        (row,) = [line for line in text.splitlines() if line.startswith(f"| **{statement.id}** |")]
        assert "`" in row


def test_every_entry_has_its_row(coverage: ModuleType) -> None:
    rows = coverage.coverage(CONTENT).partition("## What each entry rests on")[2]
    assert rows.count("\n| ") == len(list(supports(CONTENT))) + 2


def test_every_row_has_a_source_and_how_it_was_seen(coverage: ModuleType) -> None:
    text = coverage.coverage(CONTENT)
    middle = text[text.index("## Norms") : text.index("## What each entry")]
    rows = [line for line in middle.splitlines() if line.startswith("| ") and "---" not in line]
    assert len(rows) > 120
    for row in rows:
        *_, source, seen = [cell.strip() for cell in row.strip("|").split("|")]
        assert source, row
        assert seen in ("seen", "read", "secondary", "memory", "design", "as the entry"), row


def test_a_number_without_a_source_stops_the_page(
    coverage: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.findings.NEW_LIMIT_S", 3, raising=False)
    with pytest.raises(ValueError, match=r"kiosk\.findings\.NEW_LIMIT_S has no source"):
        coverage.coverage(CONTENT)


def test_the_list_of_hard_words_is_complete(coverage: ModuleType) -> None:
    listed = coverage.GUIDE.read_text("utf-8").partition(coverage.BEGIN)[2]
    missing = [word for word in READING.hard_words(ENGLISH) if f"{word} (" not in listed]
    assert not missing, "run packaging/dev/coverage.py"


def test_the_guide_names_files_that_are_there() -> None:
    guide = (ROOT / "docs" / "content.md").read_text("utf-8")
    for target in re.findall(r"\]\(((?!http|#)[^)]+)\)", guide):
        assert (ROOT / "docs" / target).exists(), target
    for path in re.findall(r"`((?:assets|kiosk|packaging|tests)/[\w/.]+)`", guide):
        assert (ROOT / path).exists(), path


# --- how hard the words are ----------------------------------------------------------------------------------

SAID = re.compile(r'qsTr\(\s*"((?:[^"\\]|\\.)*)"')


def test_texts_are_of_grade_six_on_average_and_none_is_above_eight() -> None:
    grades = READING.grades(ENGLISH)
    assert len(grades) > 400
    assert statistics.mean(grades.values()) <= 6.0
    assert {key: grade for key, grade in grades.items() if grade > 8} == {}


def test_so_are_the_words_of_the_screens() -> None:
    said = {}
    for path in (ROOT / "ui" / "qml").rglob("*.qml"):
        if "Staff" in path.stem or "Desk" in path.parts:
            continue  # staff's own words
        for text in SAID.findall(path.read_text("utf-8")):
            said[f"{path.name}: {text}"] = re.sub(r"%\d|%n", "ten", text)
    grades = READING.grades(said)
    assert len(grades) > 100
    assert statistics.mean(grades.values()) <= 6.0
    assert {key: grade for key, grade in grades.items() if grade > 8} == {}


def test_textstat_itself_agrees_on_the_whole() -> None:
    assert max(READING.second_opinion(ENGLISH.values())) <= 6.0
