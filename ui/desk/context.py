"""What a page of the desk is given. Plain Python, no Qt types."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kiosk.content.model import Content
from kiosk.desk.office import Office
from kiosk.errors import UserFacing
from kiosk.security.actor import Actor
from kiosk.services import Services

Ask = Callable[[Office, Actor], Any]
"""A use case of the desk with its arguments, still without who asks it."""


@dataclass(frozen=True, slots=True)
class DeskContext:
    """`run` lets the store worker do what is asked as the one who is signed in; the answer comes on the GUI thread.
    When the PIN has to be given again, it is asked for first and the work then done. `run_aside` is the same on the
    pool, for what takes long and changes no visit. `go` opens a page, `open_visit` one visit, `enter_paper` an empty
    form, `see_log` the log of what was done; `tell` shows what happened and what to do; `hold` keeps the sign-in alive
    while something long runs; `waiting` tells the rail how many `flags` or `prints` wait, or how many calls
    were `answered` just now; `recount` has the prints counted again.
    """

    services: Services
    office: Office
    actor: Actor
    language: str
    run: Callable[[Ask, Callable[[Any], None], Callable[[BaseException], None]], None]
    run_aside: Callable[[Ask, Callable[[Any], None], Callable[[BaseException], None]], None]
    news: Callable[[Callable[[Any], None], Any], None]
    go: Callable[[str], None]
    back: Callable[[], None]
    open_visit: Callable[[str], None]
    enter_paper: Callable[[], None]
    see_log: Callable[[], None]
    tell: Callable[[UserFacing], None]
    hold: Callable[[bool], None]
    waiting: Callable[..., None]
    recount: Callable[[], None]

    @property
    def content(self) -> Content:
        return self.services.content

    def text(self, key: str, **fields: object) -> str:
        """Content text in the desk's language."""
        return self.content.text(self.language, key, **fields)

    def cited(self, citation: str) -> str:
        """A source of the content in the desk's language."""
        return self.content.cited(self.language, citation)
