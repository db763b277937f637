"""FHIR R4B: one transaction Bundle a visit, one a line (NDJSON), and the Questionnaire they answer in its own file.

Store the Questionnaire first, then POST each line to a server's root. Sending identified visits twice adds nothing:
each resource is created only if its identifier is not there yet.
"""

import json

from kiosk.records.codebook import Profile
from kiosk.records.fhir.check import Checker
from kiosk.records.fhir.questionnaire import questionnaire
from kiosk.records.fhir.visit import bundle
from kiosk.records.package import Package
from kiosk.records.source import Source

QUESTIONNAIRE_FILE = "questionnaire.json"


def write_fhir(package: Package, data: str, source: Source) -> None:
    """Nothing that fails the check is written: `ValueError`, which is a bug of ours."""
    open_ = source.request.profile is Profile.IDENTIFIED
    questions = questionnaire(source.content)
    checker = Checker(questions)
    encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
    with package.text(f"{data}.ndjson") as out:
        for _, record in source.records():
            source.rows += 1
            made = bundle(record, source.content, open_=open_)
            checker.bundle(made)
            out.write(encode(made) + "\n")
    with package.text(QUESTIONNAIRE_FILE) as out:
        out.write(json.dumps(questions, indent=2, ensure_ascii=False) + "\n")
