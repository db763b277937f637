"""Colour tokens: their names, and the values they have on white paper and in the light theme.

A `Picture` names tokens, so that a screen in high contrast can give them other values. The drawn
illustrations hold literal values; `named` gives a literal its token back.
"""

from collections.abc import Mapping
from types import MappingProxyType

LIGHT: Mapping[str, str] = MappingProxyType(
    {
        "paper": "#FBF8F3",
        "surface": "#FFFFFF",
        "ink": "#16302B",
        "quietInk": "#4A5F5A",
        "line": "#DDD5C8",
        "edge": "#7C8A85",
        "primary": "#0E6B5C",
        "primaryInk": "#FFFFFF",
        "soft": "#DCEFEA",
        "left": "#2B6CB0",
        "right": "#B7541A",
        "leftSoft": "#DFEAF6",
        "rightSoft": "#FAE7DA",
        "notice": "#8A5A00",
        "noticeField": "#FFF3D6",
        "stop": "#A3241B",
        "stopField": "#FDE8E6",
        "skin": "#EBDCC6",
        "skinShade": "#DCC8AA",
        "skinLine": "#BFA57E",
        "placeLine": "#7A6540",
        "shirt": "#2F7D6E",
        "shirtShade": "#5E9C90",
        "trousers": "#1D4A42",
        "trousersShade": "#55807A",
        "hair": "#3A2F28",
        "sole": "#F3EBDD",
        "barGround": "#F3EEE5",
        "glow": "#D9822B",
        "glowSoft": "#EDBE8B",
    }
)
# Of two tokens with one value the first stands for it: white in a drawing is `surface`.
_NAMES: Mapping[str, str] = MappingProxyType({LIGHT[name]: name for name in reversed(tuple(LIGHT))})


def named(colour: str) -> str:
    """The token whose light value is this `#RRGGBB`; the literal itself when it is nobody's."""
    return _NAMES.get(colour.upper(), colour)


def light(colour: str) -> str:
    """`#RRGGBB` of a token or of a literal. KeyError for a name that is no token."""
    return colour if colour.startswith("#") else LIGHT[colour]
