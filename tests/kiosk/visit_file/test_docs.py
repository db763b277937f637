"""docs/visit-file.md says what the code does: its example is accepted, and no id or range is missing from it."""

import re
from pathlib import Path

import pytest

from kiosk.assess import assess
from kiosk.findings import FindingId
from kiosk.measures import arch
from kiosk.visit import PainSite
from kiosk.visit_file import parse
from kiosk.visit_file.result import as_dict
from tests.kiosk.visit_file.test_result import SHEET
from tests.kiosk.visits import CONTENT

TEXT = (Path(__file__).parents[3] / "docs" / "visit-file.md").read_text("utf-8")


def test_the_example_is_accepted_and_gives_a_plan() -> None:
    (example,) = re.findall(r"```json\n(.*?)```", TEXT, re.DOTALL)
    assert assess(parse(example, CONTENT), CONTENT).exercises


@pytest.mark.parametrize(
    "id",
    [
        *CONTENT.safety_ids,
        *(q.id for q in CONTENT.symptoms),
        *CONTENT.exercises,
        *FindingId,
        *PainSite,
        *arch.METHODS,
    ],
)
def test_every_id_is_there(id: str) -> None:
    assert re.search(rf"\b{id}\b", TEXT)


def test_every_answer_is_there() -> None:
    table = TEXT.partition("**Symptoms.**")[2].partition("**Pain.**")[0].splitlines()
    for question in CONTENT.symptoms:
        (row,) = (line for line in table if re.match(rf"\| [^|]*\b{question.id}\b[^|]*\|", line))
        for answer in question.answers or (str(question.high),):
            assert re.search(rf"\b{answer}\b", row)


@pytest.mark.parametrize("name", sorted(arch.CHECKED))
def test_every_range_that_may_be_confirmed_is_there(name: str) -> None:
    assert f"`{name}`" in TEXT


def test_every_key_of_the_result_is_there() -> None:
    (example,) = re.findall(r"```json\n(.*?)```", TEXT, re.DOTALL)
    visit = parse(example, CONTENT)
    for key in as_dict(visit, assess(visit, CONTENT), SHEET):
        assert f"`{key}`" in TEXT or f"`{key}." in TEXT or key == "schema"
