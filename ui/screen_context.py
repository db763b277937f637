"""What every view model is given: the state to show and the way to answer. Plain Python, no Qt types."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.content.model import Content
from kiosk.inputs import Input
from kiosk.session import SessionState
from kiosk.settings import Settings


@dataclass(frozen=True, slots=True)
class ScreenContext:
    """`submit` hands an input to the session on the store worker and returns at once: a step that stays where
    it is (a balance trial) gets the new state through `ScreenViewModel.refresh`. `say` shows a refusal."""

    state: SessionState
    content: Content
    settings: Settings
    language: str
    submit: Callable[[Input], None]
    ask_help: Callable[[], None]
    now_ms: Callable[[], float]

    def text(self, key: str, **fields: object) -> str:
        """Content text in the client's language."""
        return self.content.text(self.language, key, **fields)
