"""docs/golden.md: every golden visit as one row, for a clinician to read and judge."""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from kiosk import content
from tests.golden.cases import CASES, expected_file

PAGE = Path(__file__).parents[2] / "docs" / "golden.md"

HEAD = """# Golden visits

{cases} visits with the result that follows from them, one a row. Written by `python -m tests.golden` from the files in
`tests/golden/cases`; a test compares. Do not edit it here. Why an exercise comes before another: [plan.md](plan.md).

Answers of "no" and "not sure" are left out. An exercise stands with its side, if it is for one side only, and its dose
in week one; what led to it is in the result file. Notes are the ids of `assets/content/notes.yaml`.
"""

COLUMNS = (
    "visit",
    "who",
    "answers and measures that matter",
    "tier, balance",
    "findings",
    "plan",
    "withheld",
    "notes",
)
SILENT = ("no", "not_sure", "not_tried", "same", "even", "none", "undisclosed")

Json = Mapping[str, Any]


def page() -> str:
    """The whole page."""
    rows = [COLUMNS, ["---"] * len(COLUMNS), *map(_row, CASES)]
    table = "".join(f"| {' | '.join(cell.replace('|', '/') for cell in row)} |\n" for row in rows)
    return f"{HEAD.format(cases=len(CASES))}\n{table}"


def _row(case: Path) -> Iterable[str]:
    visit: Json = json.loads(case.read_text("utf-8"))
    result: Json = json.loads(expected_file(case).read_text("utf-8"))
    plan = result["plan"]
    notes = [
        note["id"] for kind in ("footwear", "orthotics", "education", "referral") for note in result[kind]
    ]
    return (
        case.name.removesuffix(".visit.json").replace("_", " "),
        _who(visit),
        "; ".join(_said(visit, result)),
        _tier(result),
        ", ".join(_finding(finding) for finding in result["findings"]),
        "<br>".join(_numbered(plan["exercises"])) or f"none: {_plain(plan['none_because'])}",
        ", ".join(f"{_plain(w['id'])} ({_why(w['because'])})" for w in plan["withheld"]),
        ", ".join(map(_plain, notes)),
    )


def _plain(id: str) -> str:
    return id.replace("_", " ")


def _why(because: Iterable[str]) -> str:
    return ", ".join(_plain(path.rpartition(".")[2]) for path in because)


def _who(visit: Json) -> str:
    client = visit.get("client") or {}
    born = client.get("birth_year")
    age = f"{int(visit['started_at'][:4]) - born} years" if born is not None else "age not given"
    return f"{age}, {client['sex']}" if client.get("sex") else age


def _said(visit: Json, result: Json) -> Iterator[str]:
    for id, answer in (visit.get("safety") or {}).items():
        if answer == "yes":
            yield f"**{_plain(id)}**"
    for pain in visit.get("pain") or []:
        worst = f", worst {pain['worst']}" if pain.get("worst") is not None else ""
        yield f"{pain['side']} {_plain(pain['site'])} {pain['now']}/10{worst}"
    for id, answer in (visit.get("symptoms") or {}).items():
        if answer == "yes":
            yield _plain(id)
        elif answer not in SILENT or id == "insoles":
            yield f"{_plain(id)}: {_plain(str(answer))}"
    yield from _measures(visit, result)
    staff = visit.get("staff") or {}
    for what, words in (("exercises_add", "staff add"), ("exercises_remove", "staff take out")):
        if staff.get(what):
            yield f"{words} {', '.join(map(_plain, staff[what]))}"


def _measures(visit: Json, result: Json) -> Iterator[str]:
    for side in ("left", "right"):
        for eyes, stance in result["balance"][side].items():
            if eyes == "eyes_open" or eyes == "eyes_closed":
                best = f"{stance['best_s']} s" if stance["best_s"] is not None else "no time that counts"
                norm = f" (usual {stance['norm_s']} s)" if stance["norm_s"] is not None else ""
                yield f"{side} leg, {_plain(eyes)}: {best}{norm}"
    if (visit.get("balance") or {}).get("helper_present"):
        yield "a helper is there"
    for side in ("left", "right"):
        foot = result["arch"][side]
        if foot:
            value = (
                f" {foot['value']}{' mm' if foot['unit'] == 'mm' else ''}"
                if foot["value"] is not None
                else ""
            )
            yield f"{side} arch {_plain(foot['class'])} ({_plain(foot['method'])}{value})"


def _tier(result: Json) -> str:
    tier, gate = result["tier"], result["balance"]["gate"]
    return f"{tier}, {gate}" if tier != "none" else gate


def _finding(finding: Json) -> str:
    return f"{_plain(finding['id'])} ({finding['side']})" if finding["side"] else _plain(finding["id"])


def _numbered(exercises: Iterable[Json]) -> Iterator[str]:
    for number, exercise in enumerate(exercises, 1):
        side = f", {exercise['side']} only" if exercise["side"] != "both" else ""
        yield f"{number}. {_plain(exercise['id'])}{side}: {_dose(exercise)}"


def _dose(exercise: Json) -> str:
    """`2 x 10, hold 3 s, 3 days`; times a day come from content, for the result file has none."""
    once = f"{exercise['reps']}" if exercise["reps"] is not None else f"{exercise['seconds']} s"
    per_day = content.load().exercises[exercise["id"]].dose.per_day
    parts = [f"{exercise['sets']} x {once}"]
    parts += [f"hold {exercise['hold_s']} s"] if exercise["hold_s"] is not None else []
    parts += [f"{per_day} times a day"] if per_day > 1 else []
    return ", ".join([*parts, f"{exercise['per_week']} days"])
