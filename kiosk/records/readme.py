"""The README of an export: what the files are, in a few words, for whoever gets them."""

from kiosk.records.codebook import MISSING_LABELS, Layout, Profile
from kiosk.records.request import Request


def readme(request: Request, data: str) -> str:
    """`data` is the name of the file with the rows."""
    what = "one row for each visit" if request.layout is Layout.VISITS else "one row for each balance trial"
    who = (
        "Names, codes, references, typed text, full dates and ages over 89 have been left out or pooled.\n"
        "A rare mix of answers can still point to a person: share it with care."
        if request.profile is Profile.DEIDENTIFIED
        else "This holds personal health data: keep it locked, share it with nobody who has no right to it."
    )
    reasons = "\n".join(f"  {code:<10} {words}" for code, words in MISSING_LABELS.items())
    guarded = (
        "\nA text that a spreadsheet could take for a formula has an apostrophe in front;\n"
        "take one away to get it back.\n"
        if data.endswith(".csv")
        else ""
    )
    return (
        f"Footing export\n\n{data}: {what} of finished visits.\n"
        "codebook.csv: what each column means, its unit and its codes.\n"
        "manifest.json: how many rows, and a SHA-256 of each file.\n\n"
        f"{who}\n\n"
        "A code and its words stand in two columns. A missing code tells why; a missing number is blank and the\n"
        f"column that the codebook names tells why:\n{reasons}\n{guarded}\n"
        "Nothing in here is a diagnosis.\n"
    )
