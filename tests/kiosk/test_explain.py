"""Every reason has words of its own."""

import pytest
from hypothesis import given, settings

from kiosk.assess import assess
from kiosk.explain import explain
from kiosk.visit import BodySide, Pain, PainSite, Visit
from tests.helpers.draws import draws
from tests.kiosk.visits import CALM, CONTENT, visit, visits


@settings(CALM, max_examples=draws(60))
@given(visits)
def test_every_reason_of_every_visit_has_words(random: Visit) -> None:
    outcome = assess(random, CONTENT)
    said = (*outcome.findings, *outcome.exercises, *outcome.withheld, *outcome.notes)
    paths = {path for line in said for path in line.because}
    for path in {*paths, *outcome.screening.tier_because, *outcome.screening.gate_because}:
        assert explain(CONTENT, "en", random, path, outcome)


def test_words_are_the_clients_own() -> None:
    sore = visit(pain=(Pain(PainSite.HEEL, BodySide.LEFT, 4, 6),), symptoms={"tight_calves": "yes"})
    assert "4" in explain(CONTENT, "en", sore, "pain.heel.left")
    assert "calves" in explain(CONTENT, "en", sore, "symptoms.tight_calves")
    assert "calves" in explain(CONTENT, "en", sore, "tight_calves")


def test_a_path_that_leads_nowhere_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        explain(CONTENT, "en", visit(), "symptoms.tight_calves")
