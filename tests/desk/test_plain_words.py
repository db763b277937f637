"""Settings and the daily check speak plainly: no names of the code, no numbers without a unit, in every language."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import doctor
from kiosk.desk import health
from kiosk.desk.settings import MANAGED
from kiosk.security.roles import Role
from tests.desk.conftest import Clerk, Day, at_the_desk

pytestmark = pytest.mark.few(3)

QML = Path(__file__).parents[2] / "ui" / "qml" / "Footing" / "Desk"
CODE = re.compile(r"\b\w+_\w+\b|footing [a-z]+|[0-9a-f]{12}|\b\d{4,} MB\b|UTC|^-$|^–$|^\d\d+$|^0\.\d$")


def test_every_setting_has_a_name_and_help_in_the_words_of_the_desk() -> None:
    words = (QML / "SettingWords.qml").read_text("utf-8")
    assert [key for key in MANAGED if words.count(f'"{key}": qsTr(') < 2] == []


def test_every_check_that_the_desk_names_has_its_words() -> None:
    words = (QML / "CheckWords.qml").read_text("utf-8")
    source = Path(doctor.__file__).read_text("utf-8") + Path(health.__file__).read_text("utf-8")
    said = set(
        re.findall(
            r'"((?:settings|content|store|disk|printer|fonts|sound|speech|clock|backup|log|owner)_[a-z]+)"',
            source,
        )
    )
    assert len(said) > 15
    assert [word for word in said if f'"{word}":' not in words] == []


@pytest.mark.parametrize("page", ["settings", "health"])
@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_nobody_reads_code(day: Day, tmp_path: Path, qapp: QGuiApplication, page: str, language: str) -> None:
    with at_the_desk(day, tmp_path) as clerk:
        clerk.app.desk.frame.useLanguage(language)
        clerk.sign_in(Role.ADMINISTRATOR)
        clerk.app.desk.go(page)
        clerk.rest()
        clerk.hand.until(lambda: len(clerk.words()) > 25, "the page")
        shown = [text for text in clerk.words() if CODE.search(text)]
        assert shown == []
        clerk.check()


def test_loudness_is_typed_in_percent(clerk: Clerk) -> None:
    clerk.sign_in(Role.MANAGER)
    clerk.tap("nav_settings")
    assert clerk.says("70 %")
    clerk.tap("change_volume")
    assert clerk.says("Percent, from 0 to 100")
    clerk.hand.wait_for("settingField").setProperty("text", "")
    clerk.tap("settingField")
    clerk.hand.type("45")
    clerk.tap("keepSetting")
    clerk.hand.type(clerk.pins[Role.MANAGER])
    clerk.tap("proofGo")
    assert clerk.services.office.chosen.chosen()["volume"] == 0.45
    assert clerk.says("45 %")
