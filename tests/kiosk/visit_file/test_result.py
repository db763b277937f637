"""The form of what comes back: every key, in its order, and nothing about the person."""

import hashlib
import json
from typing import Any

from hypothesis import given, settings

from kiosk.assess import assess
from kiosk.counting import counting
from kiosk.outcome import NoteKind
from kiosk.ports import Sheet, SheetKey
from kiosk.visit import Arches, Client, FootprintMorph, Side, Visit
from kiosk.visit_file import to_json
from tests.helpers.draws import draws
from tests.kiosk.visits import CALM, CONTENT, visit, visits

PDF = b"%PDF-1.7 a page"
SHEET = Sheet(SheetKey("en"), PDF, 2, hashlib.sha256(PDF).hexdigest())

KEYS = {
    "": "schema visit stored content_version tier tier_because balance arch findings plan footwear orthotics"
    " education referral handout",
    "balance": "gate gate_because left right",
    "arch": "left right",
    "plan": "exercises withheld none_because",
    "handout": "file pages sha256",
}
STANCE = "best_s mean_s valid_trials band age_band norm_s norm_source"
EXERCISE = "id side sets reps hold_s seconds per_week because"


def _result(of: Visit) -> dict[str, Any]:
    result: dict[str, Any] = json.loads(to_json(of, assess(of, CONTENT), SHEET))
    return result


@settings(CALM, max_examples=draws(60))
@given(visits)
def test_form(random: Visit) -> None:
    result = _result(random)
    outcome = assess(random, CONTENT)
    for part, keys in KEYS.items():
        assert list(result[part] if part else result) == keys.split()
    assert result["schema"] == "footing.result/1"
    assert result["visit"] == random.code
    assert result["handout"] == {"file": "handout.pdf", "pages": 2, "sha256": SHEET.sha256}
    for side in Side:
        leg, trials = result["balance"][side], counting(random, side, outcome.screening.gate)
        assert bool(leg) == bool(trials.eyes_open or trials.eyes_closed)
        assert ("eyes_closed" in leg) == bool(trials.eyes_closed)
        for stance in leg.values():
            assert list(stance) == STANCE.split()
        foot = result["arch"][side]
        assert list(foot) == (["class", "value", "unit", "method"] if foot else [])
    assert [list(f) for f in result["findings"]] == [["id", "side", "because", "sources"]] * len(
        outcome.findings
    )
    assert all(list(e) == EXERCISE.split() for e in result["plan"]["exercises"])
    names = {"footwear": NoteKind.FOOTWEAR, "orthotics": NoteKind.ORTHOTIC}
    names |= {"education": NoteKind.EDUCATION, "referral": NoteKind.REFERRAL}
    for name, kind in names.items():
        assert [n["id"] for n in result[name]] == [n.id for n in outcome.notes_of(kind)]


@settings(CALM, max_examples=draws(30))
@given(visits)
def test_same_visit_same_text(random: Visit) -> None:
    assert to_json(random, assess(random, CONTENT), SHEET) == to_json(random, assess(random, CONTENT), SHEET)


def test_nothing_about_the_person() -> None:
    person = visit(
        client=Client("Rumpelstiltskin", 1961, None, "REF-77", 71.5), arches=Arches(FootprintMorph(0.24))
    )
    text = to_json(person, assess(person, CONTENT), SHEET)
    for word in ("Rumpelstiltskin", "REF-77", "1961", "71.5"):
        assert word not in text


def test_whether_it_was_stored() -> None:
    assert _result(visit(store=True))["stored"] is True
    assert _result(visit(store=False))["stored"] is False
