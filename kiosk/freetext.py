"""Text that a person typed or scanned: what may stay, what is dropped, what is refused.

Free text reaches the screen, the PDF, the store and the exports, so it is cleaned once, at the door.
"""

import unicodedata

FIRST_NAME_MAX = 40
REFERENCE_MAX = 32
NOTE_MAX = 400

# Explicit direction marks can reorder the text around them, so they are dropped; shaping joiners
# (U+200C, U+200D) belong to words in several scripts and emoji, and stay.
_DIRECTION_MARKS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_JOINERS = frozenset("\u200c\u200d")


def clean(text: str, *, line_breaks: bool = False) -> str:
    """`text` in NFC without control, direction and unassigned characters, spaces folded, ends trimmed."""
    kept = []
    for character in unicodedata.normalize("NFC", text):
        if character in "\n\r\t" or unicodedata.category(character) in ("Zs", "Zl", "Zp"):
            kept.append("\n" if line_breaks and character == "\n" else " ")
        elif character in _JOINERS:
            kept.append(character)
        elif character in _DIRECTION_MARKS or unicodedata.category(character)[0] == "C":
            continue
        else:
            kept.append(character)
    if _JOINERS.issuperset(kept):
        return ""
    lines = (" ".join(line.split()) for line in "".join(kept).split("\n"))
    return "\n".join(lines).strip()


def is_clean(text: str) -> bool:
    """True when `clean` changes nothing but spaces and line breaks: the text can be kept as it is."""
    return clean(text, line_breaks=True).split() == unicodedata.normalize("NFC", text).split()
