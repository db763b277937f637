"""Tones and line widths of the picture family. One place, so that every picture matches the next."""

INK = "#16302B"
QUIET = "#4A5F5A"
LINE = "#DDD5C8"
EDGE = "#7C8A85"
# The one dark tone: what moves, or where a stretch is felt.
EMPHASIS = "#0E6B5C"
# Lighter than the emphasis on purpose: dark hair competes with the moving part.
HAIR = "#7E918C"
SHORTS = "#B7D3CA"
SHIRT = "#DCEFEA"
SKIN = "#F8EFE3"
FAR_SKIN = "#DDD3C5"
FAR_SHORTS = "#A3B4AE"
WOOD = "#CFC6B6"
TOWEL = "#EDE7DC"
FLOOR_BAND = "#F3EEE5"
WHITE = "#FFFFFF"
# The token of the charts, so that high contrast can give it another value.
CHART_SKIN = "#EBDCC6"
# Places that hurt. Amber is never the only sign: two arcs stand beside it.
GLOW = "#D9822B"
GLOW_SOFT = "#EDBE8B"
PRIMARY = "#0E6B5C"
WATER = "#B7D3CA"
WALL = "#EAF5F1"
GROUND = "#F0E7D9"
SKY = "#FFF3D6"
NIGHT = "#4A5F5A"
SUN = "#EDBE8B"

BODY_LINE = 8.0
FOOT_LINE = 13.0
# Hems, waist, nail, ankle bone against the outline.
INNER = 0.7
BODY_PROP_LINE = 5.0

PALETTE = frozenset(
    value for name, value in dict(globals()).items() if name.isupper() and isinstance(value, str)
)
