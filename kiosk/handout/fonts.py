"""The sheet's typeface, registered once, and what it can print.

Atkinson Hyperlegible, embedded as a subset. It covers the Latin languages; text from a person may hold
anything, so `printable` turns what the face cannot show into something it can. Content is ours and has to
fit as it is.
"""

import re
import unicodedata
from functools import lru_cache
from pathlib import Path

import fontpkg_atkinson_hyperlegible
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from kiosk.errors import ContentError

REGULAR, BOLD = "Sheet-Regular", "Sheet-Bold"

CAPITAL_EM = 0.668
"""Height of a capital in em (design/README, Measures)."""

LEFT_OUT = "\N{HORIZONTAL ELLIPSIS}"
"""Stands for characters that cannot be printed: plain to see, and never taken for a letter."""


@lru_cache(maxsize=1)
def register() -> frozenset[int]:
    """Make the face known to reportlab, once in a process. Returns the code points that both weights
    have.
    """
    folder = Path(str(fontpkg_atkinson_hyperlegible.__file__)).parent / "files"
    for name, weight in ((REGULAR, "Regular"), (BOLD, "Bold")):
        pdfmetrics.registerFont(TTFont(name, str(folder / f"AtkinsonHyperlegible-{weight}.ttf")))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)
    regular, bold = (set(pdfmetrics.getFont(name).face.charToGlyph) for name in (REGULAR, BOLD))
    return frozenset(regular & bold)


def _shown(character: str) -> str:
    """The character itself, its plain form, its base letter, or the sign for "left out"."""
    known = register()
    if ord(character) in known or character == "\n":
        return character
    plain = unicodedata.normalize("NFKC", character)
    if plain and all(ord(c) in known for c in plain):
        return plain
    base = unicodedata.normalize("NFD", character)
    # Drop marks from the end until the face has the letter: a close spelling is kinder than a sign.
    while len(base) > 1:
        base = base[:-1]
        letter = unicodedata.normalize("NFC", base)
        if len(letter) == 1 and ord(letter) in known:
            return letter
    if unicodedata.category(character) in ("Mn", "Me", "Cf", "Cc", "Cs", "Co", "Cn"):
        return ""
    return LEFT_OUT


def printable(text: str) -> str:
    """What a person typed, as the sheet can show it. Runs that cannot be shown become one `LEFT_OUT`."""
    shown = ""
    for character in unicodedata.normalize("NFC", text):
        mark = unicodedata.combining(character) or unicodedata.category(character) == "Me"
        # A mark without its letter would stand on its neighbour.
        shown += _shown(character) if not mark or shown[-1:].isalpha() else ""
    shown = unicodedata.normalize("NFC", shown)
    return re.sub(rf"{LEFT_OUT}(?:[ ]*{LEFT_OUT})+", LEFT_OUT, shown).strip()


def has_letters(text: str) -> bool:
    """True when something is left of a text besides the sign for what is not."""
    return any(c.isalnum() for c in text)


@lru_cache(maxsize=8192)
def check(text: str, where: str) -> None:
    """`ContentError` naming the text `where` when the face lacks one of its characters. For content only."""
    lacking = sorted({c for c in text if ord(c) not in register() and c != "\n"})
    if lacking:
        raise ContentError((f"{where}: the sheet's typeface has no {lacking[0]!r}",))


def width(text: str, font: str, size: float) -> float:
    """Width of one line in points."""
    register()
    return float(pdfmetrics.stringWidth(text, font, size))
