"""Visit codes: six characters that nobody misreads on a screen, on paper or over the telephone."""

from kiosk.visit import VisitCode

# Left out: 0 O D (round), 1 I L (strokes), 2 Z, 5 S, 8 B, U V, and the vowels, so no code spells a word.
ALPHABET = "34679CFGHJKMNPQRTWXY"
CODE_LENGTH = 6


def parse_code(text: str) -> VisitCode | None:
    """The code in what a person typed, small letters and spaces allowed; None when it cannot be one."""
    code = "".join(text.split()).upper().replace("-", "")
    if len(code) != CODE_LENGTH or any(character not in ALPHABET for character in code):
        return None
    return VisitCode(code)
