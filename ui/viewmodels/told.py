"""What a client reads about an error: in their own language, never in one that they did not choose."""

from kiosk import numbers
from kiosk.content.model import Content
from kiosk.errors import Fault, Refused, UserFacing
from ui.language import SOURCE


def told(error: UserFacing, content: Content, language: str) -> tuple[str, str]:
    """What happened, and what to do about it.

    A refusal says what is wrong with the answer, not where in the record. Any other error has its own words in English;
    other languages have words for its kind.
    """
    if isinstance(error, Refused):
        wrong = dict.fromkeys(of_fault(fault, content, language) for fault in error.faults)
        return " ".join(wrong), content.text(language, "told.again")
    if language == SOURCE:
        return error.what_happened, error.what_to_do
    return content.text(language, f"told.{error.told}"), content.text(language, f"told.{error.told}_do")


def of_fault(fault: Fault, content: Content, language: str) -> str:
    """What is wrong with one answer, with the limits it speaks of."""
    low, high = (_limit(limit, language) for limit in fault.limits or (0, 0))
    return content.text(language, f"told.{fault.told}", low=low, high=high)


def for_staff(fault: Fault, content: Content, language: str) -> str:
    """The same for a measure: English has words that name the number too."""
    return fault.question or fault.problem if language == SOURCE else of_fault(fault, content, language)


def _limit(limit: float, language: str) -> str:
    return numbers.number(language, limit, 0 if limit == int(limit) else 2)
