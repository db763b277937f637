"""Sizes and colours of the sheet, in points; one place for ordinary and for large print."""

from dataclasses import dataclass
from functools import lru_cache

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from kiosk.figures.tokens import light
from kiosk.handout import fonts
from kiosk.ports import Paper

MARGIN = 12 * mm
"""Left, right, top: printers need 4 to 6 mm, hands the rest."""

BOTTOM = 9 * mm
GAP = 10.0
PAD = 10.0
RADIUS = 7.0
BORDER = 1.0
HAIRLINE = 0.71
"""0.25 mm: thinner lines may vanish on an office printer (design/figures/README, 6)."""


@lru_cache(maxsize=64)
def colour(token: str) -> Color:
    """Ink of a token (or `#RRGGBB`) on white paper."""
    return HexColor(light(token))


def page_size(paper: Paper) -> tuple[float, float]:
    """Width and height of the paper in points."""
    wide, tall = A4 if paper is Paper.A4 else LETTER
    return float(wide), float(tall)


@dataclass(frozen=True, slots=True)
class Look:
    """Type sizes in points and the line spacing. Body is 12 or more, whatever else has to give."""

    body: float = 12.0
    small: float = 10.0
    heading: float = 14.5
    section: float = 17.0
    title: float = 25.0
    leading: float = 1.28
    large: bool = False

    def style(
        self,
        kind: str = "body",
        *,
        colour_name: str = "ink",
        bold: bool = False,
        align: int = 0,
        indent: float = 0.0,
        right_to_left: bool = False,
    ) -> ParagraphStyle:
        """The reportlab style of a kind: body, small, heading, section or title. `align`: 0 where lines
        begin, 1 middle, 2 where they end.
        """
        return _style(self, kind, colour_name, bold, align, indent, right_to_left)

    @property
    def mark(self) -> float:
        """Diameter of a disc with the letter of a side."""
        return self.body * 1.55


ORDINARY = Look()
SNUG = Look(leading=1.2)
TIGHT = Look(heading=13.5, leading=1.14)
LARGE = Look(body=18.0, small=15.0, heading=21.0, section=25.0, title=32.0, large=True)
LARGE_TIGHT = Look(body=18.0, small=15.0, heading=20.0, section=22.0, title=27.0, leading=1.16, large=True)


@lru_cache(maxsize=256)
def _style(
    look: Look, kind: str, name: str, bold: bool, align: int, indent: float, backwards: bool
) -> ParagraphStyle:
    fonts.register()
    size = float(getattr(look, kind))
    leading = size * (look.leading if kind in ("body", "small") else 1.15)
    return ParagraphStyle(
        f"{kind}-{name}-{bold}-{align}-{indent}-{backwards}",
        fontName=fonts.BOLD if bold else fonts.REGULAR,
        fontSize=size,
        leading=leading,
        textColor=colour(name),
        alignment=align,
        leftIndent=indent,
        wordWrap="RTL" if backwards else None,
    )
