"""Visit codes: six characters that nobody misreads on a screen, on paper or over the telephone."""

import re
import secrets
from collections.abc import Callable

from kiosk.visit import VisitCode

# Left out: 0 O D (round), 1 I L (strokes), 2 Z, 5 S, 8 B, U V, and the vowels, so no code spells a word.
ALPHABET = "34679CFGHJKMNPQRTWXY"
CODE_LENGTH = 6

# Without vowels, too, some letters in a row are read as what nobody wants to say aloud at a desk.
RUDE = re.compile(
    "FCK|FKC|FKN|FXK|CCK|KCK|CNT|KNT|XNT|TWT|WTF|GTF|FGT|FGG|F4G|NGR|NGG|N6R|N66|K{3}|KYK|CHNK|X{3}|6{3}"
    "|PRN|P3N|RPT|PHK|PHQ|G4Y|JTP|CNJ|CGR|MRC|MRN|PNT|PNJ"
)
"""English and Spanish; digits stand for the letters that they look like."""


def draw_code(choose: Callable[[str], str] = secrets.choice) -> VisitCode:
    """A code at random that says nothing rude. Whether it is taken is for the store to say."""
    while True:
        code = "".join(choose(ALPHABET) for _ in range(CODE_LENGTH))
        if not RUDE.search(code):
            return VisitCode(code)


def parse_code(text: str) -> VisitCode | None:
    """The code in what a person typed, small letters and spaces allowed; None when it cannot be one."""
    code = "".join(text.split()).upper().replace("-", "")
    if len(code) != CODE_LENGTH or any(character not in ALPHABET for character in code):
        return None
    return VisitCode(code)
