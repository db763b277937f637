"""What every view model is given: the state to show and the way to answer. Plain Python, no Qt types."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kiosk.content.model import Content
from kiosk.errors import UserFacing
from kiosk.inputs import Input
from kiosk.ports import JobStatus, Sheet, SheetKey
from kiosk.session import SessionState
from kiosk.settings import Settings
from kiosk.visit import VisitCode


@dataclass(frozen=True, slots=True)
class SheetServices:
    """What the sheet screen may ask for. Each call returns at once; the answers come on the GUI thread, and not at
    all once the screen has gone. The asked-for functions are bound methods of the view model.

    `make`: this visit's sheet under another key (large print, language), made or taken from the store and kept.
    `print_here`: print it; every job state is told, the first one as soon as it is known. None: no printer is set up.
    `to_desk`: keep this sheet for staff to print. None: the visit is not stored, so the desk cannot have it.
    `follow`: tell how an earlier job of this sheet fares, if there is one.
    """

    make: Callable[[SheetKey, Callable[[Sheet], None], Callable[[UserFacing], None]], None]
    print_here: Callable[[Sheet, Callable[[JobStatus], None]], None] | None = None
    to_desk: Callable[[Sheet], None] | None = None
    follow: Callable[[Sheet, Callable[[JobStatus], None]], None] | None = None


def silence(name: str) -> None:
    """The sound of a kiosk that makes none."""


@dataclass(frozen=True, slots=True)
class AccessChoices:
    """How this client wants the screen: `text_scale` 1, 1.25, 1.5 or 2; `reach` brings everything lower down.

    `voice_pace` and `voice_volume` are shares of the usual voice's.
    """

    language: str
    text_scale: float = 1.0
    high_contrast: bool = False
    read_aloud: bool = False
    reach: bool = False
    voice_pace: float = 1.0
    voice_volume: float = 1.0


class Access(Protocol):
    """The one place where these choices are kept while a client is here."""

    @property
    def choices(self) -> AccessChoices: ...

    def choose(self, choices: AccessChoices) -> None: ...


def nothing() -> None:
    """Leaving where there is no shell."""


def anybody(then: Callable[[], None]) -> None:
    """Where there is no shell, nobody is asked for a PIN."""
    then()


def nobody(code: VisitCode, birth_year: int, refused: Callable[[UserFacing], None]) -> None:
    """Resuming where there is no store: nothing is found."""
    refused(UserFacing("We could not find an open visit with this code and birth year."))


@dataclass(frozen=True, slots=True)
class ScreenContext:
    """`submit` hands an input to the session on the store worker and returns at once: a step that stays where
    it is (a balance trial) gets the new state through `ScreenViewModel.refresh`; the shell shows a refusal.
    `play` makes a sound at once: "count" (each second of the countdown), "go", "start", "stop" and "done"; by
    default there is none. `leave` ends the visit and wipes it: nothing more of it is kept than already stored.
    `access` keeps text size, contrast, speech, reach and language. `open_resume` shows the screen that asks for an
    earlier visit's code; `resume` goes on with that visit, and tells the given function when there is none.
    `ask_staff` asks for a name and a PIN of staff, and then does what it is given.
    """

    state: SessionState
    content: Content
    settings: Settings
    language: str
    submit: Callable[[Input], None]
    ask_help: Callable[[], None]
    now_ms: Callable[[], float]
    sheets: SheetServices | None = None
    play: Callable[[str], None] = silence
    leave: Callable[[], None] = nothing
    access: Access | None = None
    open_resume: Callable[[], None] = nothing
    resume: Callable[[VisitCode, int, Callable[[UserFacing], None]], None] = nobody
    ask_staff: Callable[[Callable[[], None]], None] = anybody

    def text(self, key: str, **fields: object) -> str:
        """Content text in the client's language."""
        return self.content.text(self.language, key, **fields)
