"""The typefaces of the sheet, and one of which any glyph can be put on the page, not only those that a character
leads to.

Arabic letters change with their neighbours. uharfbuzz says which glyphs to draw; each of them gets a code of
its own here, and the PDF says for each which letters it stands for, so that text copies out as it was written.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby
from typing import Any
from unicodedata import combining

import uharfbuzz
from reportlab.pdfbase.ttfonts import TTFont

_FIRST_CODE = 0xF0000
"""Codes from the planes for private use; no text holds them."""

# Optional ligatures save a little room and cost readers who know the letters one by one.
_FEATURES = {"liga": False, "dlig": False, "clig": False}


_MOST_APART = 0.07
"""In em: a gap of a tenth between two letters is read as the end of a word by programs that copy text."""

_ASIDE = 0.02
"""In em: two letters at one and the same place at the end of a line come apart when poppler 25 copies them."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph: its code for reportlab, how far it moves on, and its offset, all in em."""

    code: str
    advance: float
    dx: float
    dy: float


class SheetFont(TTFont):  # type: ignore[misc]  # reportlab has no types
    """Embeds the glyphs in use and no others, and says for each of them which letters it stands for."""

    def __init__(self, name: str, filename: str) -> None:
        super().__init__(name, filename, asciiReadable=False)
        self._letters: dict[int, str] = {}

    def addObjects(self, doc: Any) -> None:
        """As reportlab writes the subsets, with the letters of each glyph instead of our codes, and without the
        glyph for "no such letter", for which reportlab's own table gives U+0000.
        """
        subsets = list(self.state[doc].subsets)
        names = [self.getSubsetInternalName(k, doc)[1:] for k in range(len(subsets))]
        super().addObjects(doc)
        for name, subset in zip(names, subsets, strict=True):
            base = doc.idToObject["BasicFonts"].dict[name].BaseFont
            letters = [self._letters.get(code, chr(code)) for code in subset]
            doc.idToObject[f"toUnicodeCMap:{base}"].content = _table(base, letters)


class GlyphFont(SheetFont):
    """Draws glyphs by code, and keeps the letters of each code for the PDF's table of characters."""

    def __init__(self, name: str, filename: str) -> None:
        super().__init__(name, filename)
        self.own: frozenset[int] = frozenset(self.face.charToGlyph)
        self._codes: dict[tuple[int, str], int] = {}

    @cached_property
    def _shaper(self) -> uharfbuzz.Font:
        return uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob(self.face._ttf_data)))

    def shape(self, text: str, right_to_left: bool) -> tuple[Glyph, ...]:
        """The glyphs of a run of one direction, from left to right as they stand on paper."""
        buffer = uharfbuzz.Buffer()
        buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(text)
        buffer.direction = "rtl" if right_to_left else "ltr"
        buffer.script, buffer.language = "Arab", "ar"
        uharfbuzz.shape(self._shaper, buffer, _FEATURES)
        em = float(self._shaper.face.upem)
        letters = _letters_of(text, [info.cluster for info in buffer.glyph_infos])
        shaped = zip(buffer.glyph_infos, buffer.glyph_positions, letters, strict=True)
        glyphs: list[Glyph] = []
        marks: list[Glyph] = []
        for info, at, meant in shaped:
            # Readers of PDF disagree on which way round the letters of a ligature go, so each letter gets a
            # glyph: the first the drawn one, the others one of no width beside it, in the order of the eye.
            own = meant[:1] if right_to_left else meant
            x, dx, dy = at.x_advance / em, at.x_offset / em, at.y_offset / em
            if right_to_left and dx > _MOST_APART and x > dx:
                x, dx = x - dx + _MOST_APART, _MOST_APART
            if right_to_left:
                glyphs += [replace(self._blank(letter), dx=dx - _ASIDE) for letter in reversed(meant[1:])]
            glyph = Glyph(self._code(info.codepoint, own), x, dx, dy)
            # A vowel sign follows its letter, also in the order of the eye.
            if right_to_left and not at.x_advance and combining(own):
                marks.append(glyph)
                continue
            glyphs.append(glyph)
            glyphs += [replace(mark, dx=mark.dx - x) for mark in marks]
            marks = []
        return (*glyphs, *marks)

    @cached_property
    def _nothing(self) -> int:
        """The glyph that has neither ink nor width."""
        wide, ink = self._shaper.get_glyph_h_advance, self._shaper.get_glyph_extents
        # The first one stands for "no such letter" and has ink.
        return next(k for k in range(1, self._shaper.face.glyph_count) if not wide(k) and not ink(k).width)

    def _blank(self, letter: str) -> Glyph:
        """Nothing to see, that stands for a letter."""
        return Glyph(self._code(self._nothing, letter), 0.0, 0.0, 0.0)

    def _code(self, glyph: int, letters: str) -> str:
        """A character that reportlab turns into this glyph: the letter itself where that leads to it."""
        if len(letters) == 1 and self.face.charToGlyph.get(ord(letters)) == glyph:
            return letters
        code = self._codes.setdefault((glyph, letters), _FIRST_CODE + len(self._codes))
        if code not in self._letters:
            self._letters[code] = letters
            self.face.charToGlyph[code] = glyph
            wide = self._shaper.get_glyph_h_advance(glyph) / float(self._shaper.face.upem)
            self.face.charWidths[code] = wide * 1000
        return chr(code)


def _letters_of(text: str, clusters: Sequence[int]) -> list[str]:
    """The letters that each glyph stands for; of several glyphs for the same letters the last one has them."""
    starts = sorted(set(clusters))
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    found: list[str] = []
    for start, same in groupby(clusters):
        extra = len(list(same)) - 1
        # A joiner of no width stands for "nothing of its own": a glyph has to stand for something.
        found += ["\N{ZERO WIDTH NON-JOINER}"] * extra + [text[start : ends[start]]]
    return found


def _table(name: str, letters: Sequence[str]) -> str:
    """The PDF's table from codes to characters (PDF 32000-1, 9.10.3)."""
    rows = [
        f"<{k:02X}> <{text.encode('utf-16-be').hex().upper()}>"
        for k, text in enumerate(letters)
        if text != "\0"
    ]
    blocks = [rows[k : k + 100] for k in range(0, len(rows), 100)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
            f"/CMapName /{name} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            f"<00> <{len(letters) - 1:02X}>",
            "endcodespacerange",
            *(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks),
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    )
