"""Systems and codes. Our own codes throughout; a public one beside them only where a public file was seen to use it.

LOINC 72514-3 (pain severity 0-10) and 29463-7 (body weight), SNOMED CT 279039007 (low back pain, a finding). There is
no public code for the time on one leg or the height of an arch. LOINC may be used under its own licence; SNOMED CT
needs one in some countries.
"""

from typing import Any

from kiosk.records.codebook import MISSING_LABELS, Missing

Json = dict[str, Any]

OWN = "urn:footing:"
QUESTIONNAIRE = f"{OWN}questionnaire"
ANSWER = f"{OWN}answer"
MEASURE = f"{OWN}measure"
FINDING = f"{OWN}finding"
SITE = f"{OWN}site"
VISIT_CODE = f"{OWN}visit"
REFERENCE = f"{OWN}reference"
LOINC = "http://loinc.org"
SNOMED = "http://snomed.info/sct"
UCUM = "http://unitsofmeasure.org"
CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
TEST_DATA = {"system": "http://terminology.hl7.org/CodeSystem/v3-ActReason", "code": "HTEST"}
ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
ABSENT_EXTENSION = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"

PAIN = (LOINC, "72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported")
WEIGHT = (LOINC, "29463-7", "Body weight")
LOW_BACK_PAIN = (SNOMED, "279039007", "Low back pain")

REASONS: dict[Missing, str] = {
    Missing.SKIPPED: "asked-unknown",
    Missing.REFUSED: "asked-declined",
    Missing.NOT_ASKED: "not-asked",
    Missing.UNSAFE: "not-performed",
    Missing.NOT_VALID: "error",
}


def coding(system: str, code: str, display: str) -> Json:
    return {"system": system, "code": code, "display": display}


def concept(system: str, code: str, display: str, *others: tuple[str, str, str]) -> Json:
    """Our own code, others for the same, and the words."""
    codings = [coding(system, code, display), *(coding(*other) for other in others)]
    return {"coding": codings, "text": display}


def quantity(value: float, unit: str, code: str) -> Json:
    """A number in a unit of UCUM."""
    return {"value": value, "unit": unit, "system": UCUM, "code": code}


def absent(reason: Missing) -> Json:
    """Why there is no value, with our own words for it."""
    return {
        "coding": [{"system": ABSENT, "code": REASONS[reason]}],
        "text": MISSING_LABELS[reason],
    }


def absent_extension(reason: Missing) -> list[Json]:
    return [{"url": ABSENT_EXTENSION, "valueCode": REASONS[reason]}]
