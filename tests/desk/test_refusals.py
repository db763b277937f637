"""What the desk refuses is told in its language, whatever changes in the sentence."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.errors import Fault, Refused, UserFacing
from kiosk.security.roles import Role
from tests.desk.conftest import Day, at_the_desk


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
