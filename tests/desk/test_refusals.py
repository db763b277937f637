"""What the desk refuses is told in its language, whatever changes in the sentence."""

import ast
import itertools
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.errors import Fault, Refused, UserFacing
from kiosk.security.roles import Role
from tests.desk.conftest import Day, at_the_desk

HOUSE = Path(__file__).parents[2]
REFUSALS = {"UserFacing", "Refused", "NotAllowed", "ProofNeeded", "PrinterUnavailable", "Fault"}
NEVER_READ = {
    # What the page does not offer, or has its own words for.
    "must be from 0 to %1 ms",
    "%1 is not set here.",
    "Set it in %1.",
    "%1 is set by the environment.",
    "Take %1 out there first.",
    "is no exercise",
    "is not in the plan",
}


def sentence(part: ast.expr) -> str:
    """A text of the source, with %1 and %2 for what is put into it; empty for anything else."""
    if isinstance(part, ast.Constant):
        return part.value if isinstance(part.value, str) else ""
    if not isinstance(part, ast.JoinedStr):
        return ""
    count = itertools.count(1)
    return "".join(
        str(piece.value) if isinstance(piece, ast.Constant) else f"%{next(count)}" for piece in part.values
    )


def sentences() -> set[str]:
    """All that the use cases of the desk refuse with."""
    calls = [
        node
        for file in (HOUSE / "kiosk" / "desk").glob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in REFUSALS
    ]
    return {text for call in calls for text in map(sentence, call.args) if " " in text}


def test_every_refusal_of_the_desk_has_its_words() -> None:
    known = (HOUSE / "ui" / "qml" / "Footing" / "Desk" / "Refusals.qml").read_text("utf-8")
    assert len(sentences()) > 40
    assert {text for text in sentences() if f'"{text}": qsTr(' not in known} == NEVER_READ


@pytest.mark.parametrize(
    ("error", "heading", "advice"),
    [
        (
            UserFacing("There is no visit K7M4QX.", "Look at it again."),
            "No hay ninguna visita K7M4QX.",
            "Mírela otra vez.",
        ),
        (UserFacing("/mnt/a.b (1) is already there.", ""), "/mnt/a.b (1) ya existe.", ""),
        (
            Refused(
                [Fault("idle_seconds", "Input should be greater than or equal to 20")],
                "Choose another value.",
            ),
            "Tiene que ser como mínimo 20.",
            "Elija otro valor.",
        ),
        (UserFacing("Nobody knows this sentence.", ""), "Nobody knows this sentence.", ""),
    ],
)
def test_a_refusal_is_told_in_the_language_of_the_desk(
    day: Day, tmp_path: Path, qapp: QGuiApplication, error: UserFacing, heading: str, advice: str
) -> None:
    with at_the_desk(day, tmp_path) as clerk:
        clerk.app.desk.frame.useLanguage("es")
        clerk.sign_in(Role.MANAGER)
        clerk.page.context.tell(error)
        clerk.rest()
        assert clerk.says(heading)
        assert advice == "" or clerk.says(advice)
        assert not clerk.says("idle_seconds")
