"""Languages of the screen: their own names, translators, type family and reading direction."""

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine

from kiosk.content.writing import known
from ui import translations
from ui.viewmodels.languages import Languages

# The keyboards and the type family ask it: importing this file makes that type known to QML.
__all__ = ["Language", "Languages", "is_mirrored", "name_of"]

log = logging.getLogger(__name__)

SOURCE = "en"


def name_of(code: str) -> str:
    """A language in its own name; Qt's name for one that a record has and that is offered no more."""
    found = known(code)
    return found.name if found is not None else QLocale(code).nativeLanguageName() or code


def is_mirrored(code: str) -> bool:
    """True for a language that is read from right to left."""
    return QLocale(code).textDirection() is Qt.LayoutDirection.RightToLeft


class Language(QObject):
    """The language that the screens are in now. English is the source and needs no translator."""

    def __init__(self, engine: QQmlEngine, parent: QObject, folder: Path = translations.FOLDER) -> None:
        super().__init__(parent)
        self._engine = engine
        self._folder = folder
        self._translator: QTranslator | None = None
        self._texts: bytes | None = None  # the translator reads from it as long as it lives
        self.code = SOURCE

    def use(self, code: str) -> None:
        """Turn every screen to this language at once."""
        if code == self.code:
            return
        self.code = code
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator.deleteLater()
            self._translator = None
        if code != SOURCE:
            translator = QTranslator(self)
            self._texts = translations.compiled(code, self._folder)
            if self._texts is not None and translator.load(self._texts):
                QCoreApplication.installTranslator(translator)
                self._translator = translator
            else:
                log.warning("no screen texts in %s: screens stay in English", code)
        QLocale.setDefault(QLocale(code))
        QGuiApplication.setLayoutDirection(QLocale(code).textDirection())
        self._engine.retranslate()
