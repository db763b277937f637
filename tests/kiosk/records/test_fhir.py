"""Bundles that fhir.resources and our own check accept, and what the check does not let through."""

import copy
import json
import re

import pytest
from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.questionnaire import Questionnaire

from kiosk.outcome import Gate
from kiosk.records.codebook import Profile
from kiosk.records.fhir.check import REQUIRED, Checker
from kiosk.records.fhir.codes import REASONS
from kiosk.records.fhir.questionnaire import questionnaire
from kiosk.records.fhir.visit import bundle
from kiosk.visit import Eyes, Side, SymptomId, YesNo
from tests.kiosk.records.conftest import IDENTIFIERS, TWO_HUNDRED
from tests.kiosk.records.test_deidentified import everything, found_in
from tests.kiosk.records.test_export import RECORDS
from tests.kiosk.visits import CONTENT

pytestmark = pytest.mark.few(4)

CHECKER = Checker(questionnaire(CONTENT))
SOME = next(r for r in TWO_HUNDRED if r.visit.pain and r.outcome.legs and r.outcome.arches)


def resources(made, kind):
    return [entry["resource"] for entry in made["entry"] if entry["resource"]["resourceType"] == kind]


def read(folder):
    lines = (folder / "visits.ndjson").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.mark.parametrize("profile", Profile)
def test_every_bundle_is_read_back_by_fhir_resources_and_by_our_check(exported, profile):
    made = read(exported("fhir", profile=profile).folder)
    assert len(made) == 200
    # Each was checked before it was written; this is that what was written is what was checked.
    for one in made[::20]:
        CHECKER.bundle(one)
    whole = Bundle.model_validate(made[0])
    assert whole.type == "transaction"
    assert len(resources(made[0], "Patient")) == (profile is Profile.IDENTIFIED)
    Questionnaire.model_validate_json((exported("fhir").folder / "questionnaire.json").read_bytes())


def test_no_planted_identifier_is_in_a_deidentified_bundle(exported):
    assert found_in(everything(exported("fhir", profile=Profile.DEIDENTIFIED).folder)) == []


def test_the_same_search_finds_them_in_identified_bundles(exported):
    """But for the notes to clients and codes of earlier visits, which a bundle does not hold."""
    made = exported("fhir")
    gone = set(IDENTIFIERS) - set(found_in(everything(made.folder)))
    assert [planted for planted in gone if not re.fullmatch(r"planted note \d+|QQQQQQ", planted)] == []
    assert (made.done.visits, made.done.rows) == (200, 200)


@pytest.mark.sweep
@pytest.mark.parametrize("profile", Profile)
def test_every_single_bundle_passes_again(exported, profile):
    for one in read(exported("fhir", profile=profile).folder):
        CHECKER.bundle(one)


def test_the_values_are_those_of_the_record(exported):
    for record, made in zip(TWO_HUNDRED, read(exported("fhir").folder), strict=True):
        (patient,), (encounter,) = resources(made, "Patient"), resources(made, "Encounter")
        assert patient.get("birthDate") == str(record.visit.client.birth_year)
        assert patient["identifier"][0]["value"] == record.visit.client.reference
        assert patient.get("name", [{}])[0].get("given", [None])[0] == record.visit.client.first_name
        assert encounter["identifier"][0]["value"] == record.visit.code
        assert encounter["period"]["start"] == record.visit.started_at.isoformat()
        told = answers(made)
        for question, answer in record.visit.safety.items():
            wanted = "asked-declined" if answer is YesNo.UNDISCLOSED else answer.value
            assert told[f"safety.{question}"] == wanted
        for id, answer in record.visit.symptoms.items():
            assert told[f"symptoms.{id}"] == ("asked-declined" if answer == "undisclosed" else answer)
        observed = {o["code"]["coding"][0]["code"]: o for o in resources(made, "Observation")}
        for side in Side:
            stance = observed[f"sls-eo-{side}-best"]
            leg = record.outcome.legs.get(side)
            best = leg.of(Eyes.OPEN).best_s if leg else None
            if best is None:
                assert "valueQuantity" not in stance
                assert stance["dataAbsentReason"]["coding"][0]["code"] in REASONS.values()
                if record.outcome.screening.gate is Gate.SKIP:
                    assert stance["dataAbsentReason"]["coding"][0]["code"] == "not-performed"
            else:
                assert stance["valueQuantity"]["value"] == best
        pains = [o for o in resources(made, "Observation") if o["code"]["coding"][0]["code"] == "pain"]
        now = [o["valueQuantity"]["value"] for o in pains if "valueQuantity" in o]
        assert now == [pain.now for pain in record.visit.pain or ()]
        found = [o for o in resources(made, "Observation") if o["code"]["coding"][0]["code"] == "finding"]
        assert len(found) == len(record.outcome.findings)


def answers(made):
    (response,) = resources(made, "QuestionnaireResponse")
    told = {}
    for group in response["item"]:
        for item in group["item"]:
            answer = item.get("answer")
            if answer is None:
                told[item["linkId"]] = item["extension"][0]["valueCode"]
            else:
                (value,) = answer[0].values()
                told[item["linkId"]] = value["code"] if isinstance(value, dict) else value
    return told


def test_made_up_visits_are_tagged_as_test_data_and_real_ones_are_not():
    assert "HTEST" in json.dumps(bundle(TWO_HUNDRED[1], CONTENT, open_=True))
    assert "HTEST" not in json.dumps(bundle(RECORDS[1], CONTENT, open_=True))


def test_sending_an_identified_visit_twice_adds_nothing():
    one, two = (bundle(SOME, CONTENT, open_=True) for _ in range(2))
    assert one == two
    asked = [entry["request"]["ifNoneExist"] for entry in one["entry"]]
    assert len(set(asked)) == len(asked)
    closed = bundle(SOME, CONTENT, open_=False)
    assert all("ifNoneExist" not in entry["request"] for entry in closed["entry"])
    assert bundle(SOME, CONTENT, open_=False) != closed


def test_an_answer_that_nobody_lists_is_text_or_gone():
    visit = RECORDS[1].visit.with_symptoms({SymptomId("tight_calves"): "Ring Anna Planted"})
    record = type(SOME)(visit, RECORDS[1].outcome)
    made = bundle(record, CONTENT, open_=True)
    CHECKER.bundle(made)
    assert answers(made)["symptoms.tight_calves"] == "Ring Anna Planted"
    closed = bundle(record, CONTENT, open_=False)
    CHECKER.bundle(closed)
    assert answers(closed)["symptoms.tight_calves"] == "error"


@pytest.mark.parametrize(
    "name", [f"{kind}.{element}" for kind, element in REQUIRED if kind != "Questionnaire"]
)
def test_a_word_that_no_value_set_has_is_refused(name):
    """The library accepts each of them."""
    kind, element = name.split(".")
    made = copy.deepcopy(bundle(SOME, CONTENT, open_=True))
    where = made if kind == "Bundle" else resources(made, kind)[0]
    where[element] = "bogus"
    Bundle.model_validate(made)
    with pytest.raises(ValueError, match=name):
        CHECKER.bundle(made)


def spoilt(change):
    made = copy.deepcopy(bundle(SOME, CONTENT, open_=True))
    change(made)
    return made


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (lambda b: b["entry"][1]["resource"]["subject"].update(reference="urn:uuid:0"), "refers to nothing"),
        (lambda b: b["entry"][2].update(fullUrl=b["entry"][1]["fullUrl"]), "fullUrl"),
        (lambda b: b["entry"][1]["request"].update(method="PUSH"), "request"),
        (lambda b: b["entry"][2]["resource"].update(questionnaire="urn:other"), "questionnaire"),
        (lambda b: b["entry"][2]["resource"]["item"][0].update(linkId="nobody"), "linkId"),
        (
            lambda b: b["entry"][2]["resource"]["item"][1]["item"][0]["answer"][0]["valueCoding"].update(
                code="x"
            ),
            "answer",
        ),
        (lambda b: b["entry"][3]["resource"].pop("valueCodeableConcept"), "Observation.value"),
    ],
)
def test_what_the_library_lets_through_is_refused(change, named):
    made = spoilt(change)
    Bundle.model_validate(made)
    with pytest.raises(ValueError, match=named):
        CHECKER.bundle(made)


def test_what_the_library_refuses_is_told_without_its_value():
    made = spoilt(lambda b: resources(b, "Patient")[0].update(birthDate="Anna Planted"))
    with pytest.raises(ValueError, match="not FHIR") as told:
        CHECKER.bundle(made)
    assert "Planted" not in str(told.value)
    assert told.value.__suppress_context__
