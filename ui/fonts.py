"""The two type families, registered from the packages that carry them."""

from pathlib import Path

import fontpkg_atkinson_hyperlegible
import fontpkg_ibm_plex_sans_arabic
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk.content.writing import Script, writing

LATIN = "Atkinson Hyperlegible"
ARABIC = "IBM Plex Sans Arabic"
FAMILIES = {Script.LATIN: LATIN, Script.ARABIC: ARABIC}
_FILES = (
    (fontpkg_atkinson_hyperlegible, "AtkinsonHyperlegible-Regular.ttf"),
    (fontpkg_atkinson_hyperlegible, "AtkinsonHyperlegible-Bold.ttf"),
    (fontpkg_ibm_plex_sans_arabic, "IBMPlexSansArabic-Regular.ttf"),
    (fontpkg_ibm_plex_sans_arabic, "IBMPlexSansArabic-Bold.ttf"),
)


def register_fonts() -> None:
    """Make both families known to Qt, each standing in for what the other lacks. RuntimeError if one is missing."""
    for package, name in _FILES:
        file = Path(str(package.ROOT)) / "files" / name
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise RuntimeError(f"the font {name} cannot be loaded")
    font = QFont()
    font.setFamilies([LATIN, ARABIC])
    QGuiApplication.setFont(font)


def family_of(language: str) -> str:
    """The family that a language is set in."""
    return FAMILIES[writing(language).script]
