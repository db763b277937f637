"""Text that is read from left to right, broken into lines and drawn. Each word is measured once for all widths.

The letters follow one another as the typeface sets them; `shaping` is for Arabic, where they change with their
neighbours. Both give the same kind of paragraph (`Broken` here and there), so the boxes need not know.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from xml.sax.saxutils import unescape

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics

from kiosk.handout.fonts import BOLD, REGULAR
from kiosk.handout.tagging import TaggedCanvas

# Not the space that keeps a number with its word.
_SPACES = re.compile(r"([ \n\t]+)")
_TAG = re.compile(r"(<b>|</b>|<br/>)")

# How far below the top of its line the base line lies, in sizes.
_ASCENT = 0.95

Run = tuple[str, str]
"""Letters and the weight they are set in."""

Word = tuple[tuple[Run, ...], float]
"""What stands between two spaces, and its width in em."""


def spans(markup: str) -> list[list[Run]]:
    """The paragraphs of `kit.rich` and `kit.plain`, each as pieces of text with their weight."""
    found: list[list[Run]] = [[]]
    weight = REGULAR
    for part in _TAG.split(markup):
        match part:
            case "<b>":
                weight = BOLD
            case "</b>":
                weight = REGULAR
            case "<br/>":
                found.append([])
            case _ if part:
                found[-1].append((unescape(part), weight))
    return found


def _width(text: str, weight: str) -> float:
    """In em."""
    return float(pdfmetrics.stringWidth(text, weight, 1))


def _words(runs: list[Run]) -> Iterator[Word]:
    """The words of a paragraph; a word may change its weight half way."""
    held: list[Run] = []
    for text, weight in runs:
        for part in _SPACES.split(text):
            if _SPACES.fullmatch(part):
                if held:
                    yield _measured(held)
                held = []
            elif part:
                held.append((part, weight))
    if held:
        yield _measured(held)


def _measured(runs: list[Run]) -> Word:
    return tuple(runs), sum(_width(text, weight) for text, weight in runs)


class Measured:
    """A text in words, each measured; it can be broken at any width and in any size."""

    def __init__(self, markup: str, weight: str) -> None:
        """`weight` BOLD sets all of it bold, whatever its markup says."""
        self.paragraphs: list[list[Word]] = []
        for own in spans(markup):
            runs = [(text, BOLD if weight == BOLD else w) for text, w in own]
            self.paragraphs.append(list(_words(runs)))


class Broken:
    """A paragraph broken into lines at a width, with the measures of its style."""

    def __init__(self, text: Measured, style: ParagraphStyle, room: float) -> None:
        """`room` in points."""
        self._style, self._room = style, room
        self._lines: list[tuple[list[Word], bool]] = []
        for words in text.paragraphs:
            lines = list(_lines(words, room / float(style.fontSize)))
            self._lines += [(line, k < len(lines) - 1) for k, line in enumerate(lines)]

    @property
    def height(self) -> float:
        """In points: all its lines."""
        return len(self._lines) * float(self._style.leading)

    def drawOn(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        """With the lower left corner at (`x`, `y`)."""
        style, size = self._style, float(self._style.fontSize)
        canvas.setFillColor(style.textColor)
        base = y + self.height - size * _ASCENT
        out = canvas.beginText()
        for words, goes_on in self._lines:
            spare = self._room - _line_width(words) * size
            shift = {0: 0.0, 1: spare / 2, 2: spare}[style.alignment]
            out.setTextOrigin(x + shift, base)
            # A space at the end keeps this line's last word and the next one's first apart when they are copied.
            for weight, text in _joined(words, goes_on):
                out.setFont(weight, size)
                out.textOut(text)
            base -= float(style.leading)
        canvas.drawText(out)


@lru_cache(maxsize=4)
def _space(weight: str) -> float:
    return _width(" ", weight)


def _line_width(words: list[Word]) -> float:
    return sum(wide for _, wide in words) + sum(_space(runs[-1][1]) for runs, _ in words[:-1])


def _joined(words: list[Word], goes_on: bool) -> Iterator[tuple[str, str]]:
    """The line as pieces of one weight; a space has the weight of the word before it."""
    weight, text = "", ""
    for k, (runs, _) in enumerate(words):
        for part, own in runs:
            if own != weight and text:
                yield weight, text
                text = ""
            weight, text = own, text + part
        if goes_on or k < len(words) - 1:
            text += " "
    if text:
        yield weight, text


def _lines(words: list[Word], room: float) -> Iterator[list[Word]]:
    """As many words on a line as fit into `room` em; a word that is longer goes on in the next."""
    line: list[Word] = []
    used = 0.0
    for word in words:
        gap = _space(line[-1][0][-1][1]) if line else 0.0
        if line and used + gap + word[1] > room + 1e-6:
            yield line
            line, used, gap = [], 0.0, 0.0
        while word[1] > room + 1e-6:
            first, word = _cut(word, room)
            yield [first]
        line.append(word)
        used += gap + word[1]
    yield line


def _cut(word: Word, room: float) -> tuple[Word, Word]:
    """As many of the letters as fit, one at least, and the rest."""
    letters = [(letter, weight) for text, weight in word[0] for letter in text]
    kept, used = 1, _width(*letters[0])
    while kept < len(letters) - 1 and used + _width(*letters[kept]) <= room:
        used += _width(*letters[kept])
        kept += 1
    return _measured(letters[:kept]), _measured(letters[kept:])
