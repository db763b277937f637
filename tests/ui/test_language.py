"""Languages of the screen: names, reading direction, and the change while somebody is at work."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from tests.conftest import LogWatch
from ui.language import Language, is_mirrored, name_of


@pytest.fixture(autouse=True)
def back_to_english(qapp: QGuiApplication) -> object:
    before = QLocale()
    yield
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("code", "name"), [("en", "English"), ("es", "Español"), ("ar", "العربية"), ("sv", "svenska")]
)
def test_every_language_has_its_own_name(code: str, name: str) -> None:
    assert name_of(code) == name


def test_arabic_is_read_from_the_right() -> None:
    assert is_mirrored("ar")
    assert not is_mirrored("vi")


def test_a_language_without_screen_texts_says_so_and_keeps_english(
    qapp: QGuiApplication, tmp_path: Path, log_watch: LogWatch
) -> None:
    log_watch.expect("no screen texts in xx")
    owner, engine = QObject(), QQmlApplicationEngine()
    language = Language(engine, owner, tmp_path)
    language.use("xx")
    assert language.code == "xx"
    language.use("en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_direction_follows_the_language(qapp: QGuiApplication, tmp_path: Path, log_watch: LogWatch) -> None:
    log_watch.expect("no screen texts in ar")
    owner, engine = QObject(), QQmlApplicationEngine()
    language = Language(engine, owner, tmp_path)
    language.use("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    language.use("en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
