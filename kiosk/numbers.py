"""Numbers as a language writes them: on the sheet, on the screens and in "why this?" alike.

Digits stay 0 to 9 in every language, like those in the doses. Only the decimal sign differs.
"""

_COMMA = frozenset({"de", "es", "fr", "it", "pl", "pt", "tr", "vi"})


def number(language: str, value: float, decimals: int) -> str:
    """`value` with so many decimals. No sign between thousands: nothing here is that large."""
    written = f"{value:.{decimals}f}"
    return written.replace(".", ",") if language in _COMMA else written


def measure(language: str, value: float) -> str:
    """A measure with one decimal, or none when that would be a zero: 8.1, 12."""
    rounded = round(value, 1)
    return number(language, rounded, 0 if rounded == int(rounded) else 1)
