"""Numbers as a language writes them: on the sheet, on the screens and in "why this?" alike.

Digits stay 0 to 9 in every language, like those in the doses. Only the decimal sign differs.
"""

from kiosk.content.writing import writing


def number(language: str, value: float, decimals: int) -> str:
    """`value` with so many decimals. No sign between thousands: nothing here is that large."""
    return f"{value:.{decimals}f}".replace(".", writing(language).decimal_sign)


def measure(language: str, value: float) -> str:
    """A measure with one decimal, or none when that would be a zero: 8.1, 12."""
    rounded = round(value, 1)
    return number(language, rounded, 0 if rounded == int(rounded) else 1)


def seconds(language: str, value: float) -> str:
    """A time in seconds to stand before the language's one word for many seconds: 8.1, 12, but 1.0.

    A whole number that would bend that word keeps its decimal, as "1 seconds" would be wrong: one in English and
    Spanish, up to ten in Arabic (`Writing.one_word_to`; a number with a decimal takes the general form).
    """
    rounded = round(value, 1)
    bends = 0 < rounded <= writing(language).one_word_to
    return number(language, rounded, 1) if bends else measure(language, rounded)
