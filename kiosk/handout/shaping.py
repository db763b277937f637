"""Text with Arabic in it: put in the order of the eye, shaped, broken into lines and drawn.

The order of a line with both directions follows the Unicode bidirectional algorithm (python-bidi resolves the
levels of the whole paragraph; each line is then put in order by its rule L2), the shapes come from the
typeface (`glyphs.GlyphFont`). A piece that runs left to right in an Arabic line and is not a plain number, such
as a telephone number, has to be marked by `left_to_right`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from bidi import algorithm
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from kiosk.handout import fonts, lines
from kiosk.handout.fonts import BOLD, REGULAR

_SPACES = frozenset(" \n\t")
"""Where a line may end: not at the space that keeps a number with its word."""

RTL = "RTL"
"""`wordWrap` of the styles of a right-to-left sheet: reportlab's own name for it."""

_EMBED, _END = "\N{LEFT-TO-RIGHT EMBEDDING}", "\N{POP DIRECTIONAL FORMATTING}"

# How far below the top of its line the base line lies, in sizes: Arabic hangs lower than Latin.
_ASCENT = 0.94


def left_to_right(text: str) -> str:
    """The text marked to be read from left to right within Arabic; as it is when it needs no mark."""
    if fonts.has_arabic(text) or text.isdigit() or not any(c.isalnum() for c in text):
        return text
    return f"{_EMBED}{text}{_END}"


@dataclass(frozen=True, slots=True)
class _Letter:
    """A character with its weight, its face, its direction (odd is right to left) and its place."""

    text: str
    weight: str
    arabic: bool
    level: int
    at: int


@dataclass(frozen=True, slots=True)
class _Piece:
    """A run of one face: glyph codes with the place of each in em from the start of the run."""

    font: str
    codes: tuple[tuple[str, float, float], ...]
    advance: float


_Line = tuple[_Piece, ...]


def _letters(spans: Sequence[tuple[str, str]], right_to_left: bool) -> tuple[_Letter, ...]:
    """The characters of one paragraph, given as (text, weight), in reading order without the marks."""
    fonts.register()
    text = "".join(span for span, _ in spans)
    weights = [weight for span, weight in spans for _ in span]
    arabic = _faces(text)
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = (1, "R") if right_to_left else (0, "L")
    algorithm.get_embedding_levels(text, storage)
    for at, char in enumerate(storage["chars"]):
        char["at"] = at
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    return tuple(
        _Letter(c["ch"], weights[c["at"]], arabic[c["at"]], c["level"], c["at"]) for c in storage["chars"]
    )


def _faces(text: str) -> list[bool]:
    """For each character, whether it is set in the Arabic face: Arabic always, Latin and digits never, and
    what stands between follows its neighbours, so that the point of "4.5" is set like its digits.
    """
    if not fonts.has_arabic(text):
        return [False] * len(text)
    own = fonts.arabic_face(REGULAR).own
    strong = [fonts.has_arabic(c) if c.isalnum() or fonts.has_arabic(c) else None for c in text]
    before, last = list[bool | None](), None
    for one in strong:
        last = one if one is not None else last
        before.append(last)
    after, last = list[bool | None](), None
    for one in reversed(strong):
        last = one if one is not None else last
        after.append(last)
    pairs = zip(text, before, reversed(after), strict=True)
    return [(a is True or b is True) and ord(c) in own for c, a, b in pairs]


def _in_order(line: Sequence[_Letter]) -> Iterator[tuple[_Letter, ...]]:
    """The runs of a line as they stand from left to right (rule L2), each in reading order."""
    runs = [tuple(run) for _, run in groupby(line, key=lambda c: (c.level, c.weight, c.arabic))]
    highest = max((run[0].level for run in runs), default=0)
    for level in range(highest, 0, -1):
        done: list[tuple[_Letter, ...]] = []
        for high, same in groupby(runs, key=lambda run: run[0].level >= level):
            together = list(same)
            done += reversed(together) if high else together
        runs = done
    return iter(runs)


def _piece(run: Sequence[_Letter]) -> _Piece:
    weight, backwards = run[0].weight, run[0].level % 2 == 1
    text = "".join(c.text for c in run)
    if run[0].arabic:
        pen, codes = 0.0, []
        for glyph in fonts.arabic_face(weight).shape(text, backwards):
            codes.append((glyph.code, pen + glyph.dx, glyph.dy))
            pen += glyph.advance
        return _Piece(fonts.ARABIC[weight], tuple(codes), pen)
    if backwards:
        text = "".join(algorithm.MIRRORED.get(c, c) for c in reversed(text))
    advance = float(pdfmetrics.stringWidth(text, weight, 1))
    return _Piece(weight, ((text, 0.0, 0.0),), advance)


def _set(line: Sequence[_Letter]) -> _Line:
    return tuple(_piece(run) for run in _in_order(line))


def _advance(line: Sequence[_Letter]) -> float:
    return sum(piece.advance for piece in _set(line))


def width(text: str, font: str, size: float) -> float:
    """Width of one line in points, in whatever letters. `font` is `REGULAR` or `BOLD`."""
    fonts.register()
    if fonts.has_arabic(text):
        return _advance(_letters([(text, font)], False)) * size
    return float(pdfmetrics.stringWidth(text, font, size))


def draw_line(
    canvas: Canvas, text: str, font: str, size: float, x: float, y: float, right_to_left: bool
) -> None:
    """One line with its left end at (`x`, `y`) in the fill colour."""
    _draw(canvas, _set(_letters([(text, font)], right_to_left)), size, x, y)


def _draw(canvas: Canvas, line: _Line, size: float, x: float, y: float) -> None:
    """Glyphs that follow on from one another go out together; each that stands elsewhere is placed."""
    out = canvas.beginText()
    for piece in line:
        out.setFont(piece.font, size)
        together, start, pen, height = "", x, x, 0.0
        for code, dx, dy in piece.codes:
            at = x + dx * size
            if together and (abs(at - pen) > 0.01 or dy != height):
                out.setTextOrigin(start, y + height * size)
                out.textOut(together)
                together = ""
            if not together:
                start, height = at, dy
            together += code
            pen = at + pdfmetrics.stringWidth(code, piece.font, size)
        out.setTextOrigin(start, y + height * size)
        out.textOut(together)
        x += piece.advance * size
    canvas.drawText(out)


_Word = tuple[tuple[_Letter, ...], float]
"""Letters with no space between them, or the space between two words, and the width in em."""


class Widths:
    """Words that were measured, for the next time that they come. It belongs to one sheet, as words of clients do."""

    def __init__(self) -> None:
        self._known: dict[tuple[tuple[str, str, bool, int], ...], float] = {}

    def of(self, word: Sequence[_Letter]) -> float:
        """In em."""
        key = tuple((c.text, c.weight, c.arabic, c.level) for c in word)
        if key not in self._known:
            self._known[key] = _advance(word)
        return self._known[key]


class Shaped:
    """A paragraph in words, each measured; it can be broken at any width and in any size."""

    def __init__(self, markup: str, weight: str, right_to_left: bool, widths: Widths) -> None:
        """`weight` BOLD sets all of it bold, whatever its markup says."""
        self.right_to_left = right_to_left
        self._paragraphs: list[list[_Word]] = []
        for spans in lines.spans(markup):
            own = [(text, BOLD if weight == BOLD else w) for text, w in spans]
            groups = groupby(_letters(own, right_to_left), key=lambda c: c.text in _SPACES)
            words = [tuple(group) for _, group in groups]
            self._paragraphs.append([(word, widths.of(word)) for word in words])

    def lines(self, room: float) -> Iterator[Sequence[_Letter]]:
        """As many words on a line as fit into `room` em; a word that is longer goes on in the next."""
        for words in self._paragraphs:
            line: list[_Letter] = []
            used = 0.0
            for word, wide in words:
                if word[0].text in _SPACES:
                    line, used = (line + list(word), used + wide) if line else ([], 0.0)
                    continue
                if line and used + wide > room + 1e-6:
                    yield _trimmed(line)
                    line, used = [], 0.0
                while wide > room + 1e-6 and len(word) > 1:
                    kept = next(
                        k for k in range(len(word) - 1, 0, -1) if k == 1 or _advance(word[:k]) <= room
                    )
                    yield word[:kept]
                    word = word[kept:]
                    wide = _advance(word)
                line, used = line + list(word), used + wide
            yield _trimmed(line)


class Broken:
    """A paragraph broken into lines at a width, with the measures of its style. Shaped when it is drawn."""

    def __init__(self, shaped: Shaped, style: ParagraphStyle, room: float) -> None:
        self._style, self._room, self._backwards = style, room, shaped.right_to_left
        self._lines = list(shaped.lines(room / float(style.fontSize)))

    @property
    def height(self) -> float:
        """In points: all its lines."""
        return len(self._lines) * float(self._style.leading)

    def drawOn(self, canvas: Canvas, x: float, y: float) -> None:
        """With the lower left corner at (`x`, `y`), as reportlab's paragraphs are drawn. Lines begin at the
        side where reading begins: 0 of `alignment` is that side, 2 the other.
        """
        style = self._style
        size, align = float(style.fontSize), style.alignment
        canvas.setFillColor(style.textColor)
        base = y + self.height - size * _ASCENT
        for letters in self._lines:
            line = _set(letters)
            spare = self._room - sum(piece.advance for piece in line) * size
            at_right = (align == 2) != self._backwards
            shift = spare / 2 if align == 1 else spare if at_right else 0.0
            if line:
                _draw(canvas, line, size, x + shift, base)
            base -= float(style.leading)


def _trimmed(line: list[_Letter]) -> list[_Letter]:
    """Without the spaces at its end."""
    while line and line[-1].text.isspace():
        line = line[:-1]
    return line
