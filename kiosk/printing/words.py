"""The sentences about trouble with printing: one for the client, what it is and what to do for the desk."""

from kiosk.content.model import Content
from kiosk.printing.trouble import Trouble


def client_key(trouble: Trouble) -> str:
    """Key of what a client reads: kind, short, nothing to repair."""
    return f"printing.{trouble.value}.client"


def for_desk(content: Content, language: str, trouble: Trouble) -> tuple[str, str]:
    """What is the matter, and what to do about it."""
    return (
        content.text(language, f"printing.{trouble.value}.desk"),
        content.text(language, f"printing.{trouble.value}.do"),
    )
