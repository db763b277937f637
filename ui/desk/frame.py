"""What stays the same whoever is signed in: the clinic, the screen, the language, and whether a finger is at work."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.figures.picture import Picture
from kiosk.services import Services
from kiosk.visit import Side
from ui.language import is_mirrored, name_of
from ui.pictures import to_variant
from ui.viewmodels.welcome import welcome_print

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

RAIL_PRINT = "#7FD6C2"


@QmlElement
@QmlUncreatable("kept by the desk")
class DeskFrame(QObject):
    """`atKiosk`: the desk lies over the clients' screens. `touching`: a field brings up our own keyboard."""

    languageChanged = Signal(str)
    touchingChanged = Signal()

    def __init__(self, services: Services, at_kiosk: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._at_kiosk = at_kiosk
        self._language = services.languages[0]
        self._touching = False

    def _get_at_kiosk(self) -> bool:
        return self._at_kiosk

    atKiosk = Property(bool, _get_at_kiosk, constant=True)

    def _get_clinic(self) -> str:
        return self._services.settings.clinic_name

    clinic = Property(str, _get_clinic, constant=True)

    def _get_diagonal(self) -> float:
        return self._services.settings.screen_diagonal_inch

    diagonalInch = Property(float, _get_diagonal, constant=True)

    def _get_logo(self) -> dict[str, object]:
        drawn = welcome_print(Side.LEFT)
        shapes = tuple(replace(shape, fill=RAIL_PRINT) for shape in drawn.shapes)
        return to_variant(Picture(drawn.width, drawn.height, shapes))

    logo = Property("QVariantMap", _get_logo, constant=True)

    def _get_touching(self) -> bool:
        return self._touching

    touching = Property(bool, _get_touching, notify=touchingChanged)

    def set_touching(self, finger: bool) -> None:
        """A finger is at work, or a mouse or keys."""
        if finger != self._touching:
            self._touching = finger
            self.touchingChanged.emit()

    def _get_language(self) -> str:
        return self._language

    language = Property(str, _get_language, notify=languageChanged)

    def _get_mirrored(self) -> bool:
        return is_mirrored(self._language)

    mirrored = Property(bool, _get_mirrored, notify=languageChanged)

    def _get_languages(self) -> list[dict[str, str]]:
        return [{"code": code, "name": name_of(code)} for code in self._services.languages]

    languages = Property("QVariantList", _get_languages, constant=True)

    @Slot(str)
    def useLanguage(self, code: str) -> None:
        """The desk in this language from here on."""
        if code != self._language:
            self._language = code
            self.languageChanged.emit(code)
