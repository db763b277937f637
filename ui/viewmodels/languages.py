"""What QML needs to know of how a language is written: keys, signs, and the family it is set in."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.content.writing import Script, writing
from ui.fonts import family_of

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Languages(QObject):
    """Asked by the code of a language that is offered."""

    @Slot(str, result=list)
    def keyboard(self, code: str) -> list[str]:
        """Rows of letters."""
        return list(writing(code).keyboard)

    @Slot(str, result=str)
    def signs(self, code: str) -> str:
        """Signs that stand beside the letters."""
        return writing(code).signs

    @Slot(str, result=str)
    def comma(self, code: str) -> str:
        return writing(code).comma

    @Slot(str, result=str)
    def decimalSign(self, code: str) -> str:
        return writing(code).decimal_sign

    @Slot(str, result=bool)
    def latin(self, code: str) -> bool:
        """Whether its letters are Latin ones, which have capitals."""
        return writing(code).script is Script.LATIN

    @Slot(str, result=str)
    def family(self, code: str) -> str:
        return family_of(code)
