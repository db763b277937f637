"""Small pieces of wording that several screens share. Content words come from the content, never from here."""

import html
from collections.abc import Iterable

from kiosk import numbers
from kiosk.content import writing
from kiosk.visit import BodySide, PainSite, SymptomId
from ui.screen_context import ScreenContext


def capital(words: str) -> str:
    """The same words with a capital first letter, to stand alone."""
    return words[:1].upper() + words[1:]


def place(context: ScreenContext, site: PainSite, side: BodySide) -> str:
    """A place in the middle of a sentence: "left heel"."""
    return context.text(f"place.{side}.{site}")


def answer(context: ScreenContext, symptom: SymptomId, answer_id: str) -> str:
    """An answer to a question: the question's own words for it, or the common ones."""
    own = f"symptom.{symptom}.answer.{answer_id}"
    if context.content.has_text(context.language, own):
        return context.text(own)
    return context.text(f"answer.{answer_id}")


def listed(context: ScreenContext, items: Iterable[str]) -> str:
    """The items in one line, with the comma of the client's language."""
    return writing.listed(context.language, items)


def number(context: ScreenContext, value: float, decimals: int = 0) -> str:
    """A number as the client's language writes it."""
    return numbers.number(context.language, value, decimals)


def measure(context: ScreenContext, value: float) -> str:
    """A measure with one decimal, or none when that would be a zero: as on the sheet."""
    return numbers.measure(context.language, value)


def seconds(context: ScreenContext, value: float) -> str:
    """A time, to stand before the word for seconds: as on the sheet."""
    return numbers.seconds(context.language, value)


def rich(text: str) -> str:
    """Content words with **bold** parts as Qt's styled text; everything else is escaped."""
    parts = html.escape(text, quote=False).split("**")
    return "".join(f"<b>{part}</b>" if i % 2 else part for i, part in enumerate(parts))


def plain(text: str) -> str:
    """The same words without the stars, to be read aloud."""
    return text.replace("**", "")
