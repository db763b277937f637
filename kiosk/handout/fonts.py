"""The sheet's typefaces, registered once, and what they can print.

Atkinson Hyperlegible for the Latin languages and for digits everywhere, IBM Plex Sans Arabic for Arabic
letters, both embedded as subsets. Text from a person may hold anything, so `printable` turns what the faces
cannot show into something they can. Content is ours and has to fit as it is.
"""

import re
import unicodedata
from functools import lru_cache
from pathlib import Path

import fontpkg_atkinson_hyperlegible
import fontpkg_ibm_plex_sans_arabic
from reportlab.pdfbase import pdfmetrics

from kiosk.errors import ContentError
from kiosk.handout.glyphs import GlyphFont, SheetFont

REGULAR, BOLD = "Sheet-Regular", "Sheet-Bold"
ARABIC = {REGULAR: "Sheet-Arabic-Regular", BOLD: "Sheet-Arabic-Bold"}
"""The face with Arabic letters that goes with each weight."""

CAPITAL_EM = 0.668
"""Height of a capital in em (design/README, Measures)."""

LEFT_OUT = "\N{HORIZONTAL ELLIPSIS}"
"""Stands for characters that cannot be printed: plain to see, and never taken for a letter."""

_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f]")


def has_arabic(text: str) -> bool:
    """True when a text holds Arabic letters or signs, so that it has to be shaped and put in order."""
    return _ARABIC.search(text) is not None


@lru_cache(maxsize=1)
def register() -> frozenset[int]:
    """Make the faces known to reportlab, once in a process. Returns the code points that can be printed:
    those that both weights of the Latin face have, and the Arabic ones of the Arabic face.
    """
    folder = Path(str(fontpkg_atkinson_hyperlegible.__file__)).parent / "files"
    for name, weight in ((REGULAR, "Regular"), (BOLD, "Bold")):
        pdfmetrics.registerFont(SheetFont(name, str(folder / f"AtkinsonHyperlegible-{weight}.ttf")))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)
    folder = Path(str(fontpkg_ibm_plex_sans_arabic.__file__)).parent / "files"
    for name, weight in ((ARABIC[REGULAR], "Regular"), (ARABIC[BOLD], "Bold")):
        pdfmetrics.registerFont(GlyphFont(name, str(folder / f"IBMPlexSansArabic-{weight}.ttf")))
    regular, bold = (set(pdfmetrics.getFont(name).face.charToGlyph) for name in (REGULAR, BOLD))
    arabic = frozenset.intersection(*(arabic_face(name).own for name in ARABIC))
    return frozenset(regular & bold) | {code for code in arabic if has_arabic(chr(code))}


def arabic_face(weight: str) -> GlyphFont:
    """The Arabic face that goes with `REGULAR` or `BOLD`."""
    face = pdfmetrics.getFont(ARABIC[weight])
    assert isinstance(face, GlyphFont)
    return face


# Vowel signs: more than one may stand on a letter.
_VOWEL_SIGNS = frozenset("\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670")


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
        held = shown[-1:].isalpha() or (character in _VOWEL_SIGNS and shown[-1:] in _VOWEL_SIGNS and shown)
        shown += _shown(character) if not mark or held else ""
    shown = unicodedata.normalize("NFC", shown)
    return re.sub(rf"{LEFT_OUT}(?:[ ]*{LEFT_OUT})+", LEFT_OUT, shown).strip()


def has_letters(text: str) -> bool:
    """True when something is left of a text besides the sign for what is not."""
    return any(c.isalnum() for c in text)


@lru_cache(maxsize=8192)
def check(text: str, where: str) -> None:
    """`ContentError` naming the text `where` when the faces lack one of its characters. For content only."""
    lacking = sorted({c for c in text if ord(c) not in register() and c != "\n"})
    if lacking:
        raise ContentError((f"{where}: the sheet's typeface has no {lacking[0]!r}",))
