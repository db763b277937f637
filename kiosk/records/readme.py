"""The README of an export: what the files are, in a few words, for whoever gets them."""

from collections.abc import Sequence

from kiosk.records.codebook import MISSING_LABELS, Layout, Profile
from kiosk.records.request import Request

_FILES = {
    "import.csv": "the same rows with codes only, for REDCap and the load scripts",
    "codebook.csv": "what each column means, its unit and its codes",
    "redcap_dictionary.csv": "REDCap's data dictionary for import.csv",
    "load.sps": "loads import.csv into SPSS or PSPP",
    "load.do": "loads import.csv into Stata",
    "load.R": "loads import.csv into R",
    "questionnaire.json": "the questions that the bundles answer, as a FHIR Questionnaire",
    "deidentification.txt": "what was left out, and how small the groups are",
}


def readme(request: Request, files: Sequence[str]) -> str:
    """`files` are the names of those written before, the one with the rows first."""
    data = next(name for name in files if name not in _FILES)
    what = "one row for each visit" if request.layout is Layout.VISITS else "one row for each balance trial"
    if request.format == "fhir":
        what = "one FHIR R4B transaction Bundle a line, one for each visit,"
    listed = [f"{name}: {_FILES[name]}." for name in files if name in _FILES]
    who = (
        "Names, codes, references, typed text, full dates and ages over 89 have been left out or pooled.\n"
        "A rare mix of answers can still point to a person: share it with care."
        if request.profile is Profile.DEIDENTIFIED
        else "This holds personal health data: keep it locked, share it with nobody who has no right to it."
    )
    return "\n".join(
        [
            "Footing export",
            "",
            f"{data}: {what} of finished visits.",
            *listed,
            "manifest.json: how many rows, and a SHA-256 of each file.",
            "",
            who,
            *(_about_tables() if request.format != "fhir" else ()),
            "",
            "Nothing in here is a diagnosis.",
            "",
        ]
    )


def _about_tables() -> list[str]:
    return [
        "",
        "A code and its words stand in two columns. A missing code tells why; a missing number is blank and the",
        "column that the codebook names tells why:",
        *(f"  {code:<10} {words}" for code, words in MISSING_LABELS.items()),
        "",
        "In every CSV file a text that a spreadsheet could take for a formula has an apostrophe in front;",
        "take one away to get it back.",
    ]
