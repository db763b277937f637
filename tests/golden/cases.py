"""The cases on disk, and the result of a visit as text that a person can review line by line."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from kiosk import content
from kiosk.assess import assess
from kiosk.errors import Refused
from kiosk.ports import Paper, Sheet, SheetKey
from kiosk.visit import Visit, VisitCode
from kiosk.visit_file import parse
from kiosk.visit_file.result import as_dict

HERE = Path(__file__).parent
CASES = sorted((HERE / "cases").glob("*.visit.json"))
REFUSED = sorted((HERE / "refused").glob("*.json"))
CODE = VisitCode("K7M4QX")
WIDE = 180


def visit_of(case: Path) -> Visit:
    """The visit of a case, under the one code that all cases have."""
    return replace(parse(case.read_bytes(), content.load()), code=CODE)


def expected_file(case: Path) -> Path:
    return case.with_name(case.name.replace(".visit.json", ".result.json"))


def faults_file(case: Path) -> Path:
    return case.with_suffix(".txt")


def result_text(case: Path) -> str:
    """The result without what belongs to no rule: the sheet, and the version of the content."""
    visit = visit_of(case)
    key = SheetKey(visit.language, paper=Paper.A4)
    result = as_dict(visit, assess(visit, content.load()), Sheet(key, b"", 0, ""))
    del result["handout"], result["content_version"]
    return "\n".join(_lines(result, "")) + "\n"


def faults_text(case: Path) -> str:
    """Every fault of a refused file, one a line; those that only ask are marked."""
    try:
        parse(case.read_bytes(), content.load())
    except Refused as refused:
        lines = [f"{'asks  ' if fault.question else ''}{fault}" for fault in refused.faults]
        # Which languages there are is no rule.
        return "\n".join(lines).replace(", ".join(content.load().languages), "(languages)") + "\n"
    return "accepted\n"


def _lines(value: object, indent: str) -> Iterator[str]:
    """JSON, with whatever fits on one line on one line."""
    flat = json.dumps(value, ensure_ascii=False)
    inner = indent + "  "
    if (len(indent + flat) <= WIDE and indent) or not isinstance(value, dict | list) or not value:
        yield flat
        return
    pairs = value.items() if isinstance(value, dict) else ((None, item) for item in value)
    start, end = ("{", "}") if isinstance(value, dict) else ("[", "]")
    yield start
    last = len(value) - 1
    for number, (key, item) in enumerate(pairs):
        first, *rest = _lines(item, inner)
        name = f"{json.dumps(key)}: " if key is not None else ""
        block = [inner + name + first, *(rest)]
        block[-1] += "" if number == last else ","
        yield from block
    yield indent + end
