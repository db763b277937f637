"""Nobody is there any more: after a real time-out at the sheet nothing of the client is alive in the program."""

import gc
from collections.abc import Iterator
from dataclasses import replace
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from kiosk.flow import RULES, FlowState, StepId
from kiosk.outcome import Outcome
from kiosk.ports import Sheet
from kiosk.session import SessionState, VisitSession
from kiosk.visit import Client, Visit, VisitCode
from tests.journeys.conftest import Visitor
from ui.screen_context import ScreenContext
from ui.sheet_desk import SheetDesk
from ui.tour.hand import items
from ui.tour.personas import RUNNER
from ui.viewmodels.base import ScreenViewModel
from ui.viewmodels.choice_model import ChoiceModel
from ui.viewmodels.page_image import PageImage

pytestmark = pytest.mark.few(3)

NAME = "xanthippe"
PERSONAL = (
    ScreenViewModel,
    ChoiceModel,
    PageImage,
    ScreenContext,
    SheetDesk,
    VisitSession,
    SessionState,
    FlowState,
    Visit,
    Client,
    Sheet,
    Outcome,
)
"""What is made for one client."""


def alive() -> list[Any]:
    """Everything personal in this process."""
    gc.collect()
    return [thing for thing in gc.get_objects() if isinstance(thing, PERSONAL)]


def fresh(before: list[Any]) -> list[Any]:
    """What has come since and is still alive."""
    known = {id(thing) for thing in before}
    return [thing for thing in alive() if id(thing) not in known]


def reached(root: object, but: object) -> Iterator[object]:
    """All that it leads to, over attributes, containers, closures and bound methods; not into modules and classes."""
    seen = {id(but)}
    ahead = [root]
    while ahead:
        thing = ahead.pop()
        if id(thing) in seen or isinstance(thing, (ModuleType, type)):
            continue
        seen.add(id(thing))
        yield thing
        # The globals of a function are a module's.
        further = (
            [thing.__closure__, thing.__defaults__]
            if hasattr(thing, "__globals__")
            else gc.get_referents(thing)
        )
        ahead += further


def time_out(visitor: Visitor) -> None:
    """The rest that the sheet's screen gives, then the whole warning."""
    settings = visitor.services.settings
    visitor.leave_alone(RULES[StepId.SHEET].patience * settings.idle_seconds + 1)
    assert visitor.app.shell.attention.warning
    visitor.leave_alone(settings.idle_warning_seconds + 1)
    assert visitor.step is StepId.WELCOME
    # Without an event loop of its own nothing that is to be deleted later goes by itself.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    timer = visitor.app._forget_timer
    visitor.hand.until(lambda: not timer.isActive(), "the screen before to be let go of")


def reach_the_sheet(visitor: Visitor) -> VisitCode:
    visitor.walk(replace(RUNNER, first_name=NAME)).until(StepId.SHEET)
    visitor.hand.until(lambda: visitor.app.shell.screen.property("drawn"), "the sheet to be drawn")
    visitor.hand.tap("closer")
    state = visitor.state
    assert (state.visit.client.first_name or "").lower() == NAME
    assert state.sheet is not None
    assert state.outcome is not None
    return state.visit.code


def test_no_object_of_the_client_outlives_a_time_out(visitor: Visitor) -> None:
    # What other tests keep. The kiosk's own session is left out: held here it would keep the client's state.
    before = [thing for thing in alive() if not isinstance(thing, VisitSession)]
    reach_the_sheet(visitor)
    assert {Visit, FlowState, SessionState, Sheet, Outcome, PageImage} <= {
        type(thing) for thing in fresh(before)
    }
    time_out(visitor)
    # What is there now belongs to the client who may come: one screen, one session, an empty visit.
    left = fresh(before)
    assert [thing for thing in left if isinstance(thing, ScreenViewModel)] == [visitor.app.shell.screen]
    assert [thing for thing in left if isinstance(thing, VisitSession)] == [visitor.app.shell._runner.session]
    assert not [thing for thing in left if isinstance(thing, (ChoiceModel, PageImage, Sheet, Outcome))]
    assert {thing for thing in left if isinstance(thing, Client)} <= {Client()}
    assert all(not thing.code for thing in left if isinstance(thing, Visit))
    assert all(not thing.history for thing in left if isinstance(thing, FlowState))


def test_no_word_of_the_client_is_in_what_the_next_one_meets(visitor: Visitor) -> None:
    code = reach_the_sheet(visitor)
    assert {NAME, code} == {word for word in (NAME, code) if traces(visitor, word)}
    time_out(visitor)
    assert not traces(visitor, NAME)
    assert not traces(visitor, code)
    texts = [str(item.property("text") or "") for item in items(visitor.app.window.contentItem())]
    assert "Start" in texts
    assert not [text for text in texts if NAME in text.lower() or code in text]


def traces(visitor: Visitor, word: str) -> list[str]:
    """The texts within reach of the shell, its screen and its session in which this word stands. The store is left
    out: it remembers the code of the visit that it wrote last, with digests of what it wrote.
    """
    gc.collect()
    found = reached(visitor.app.shell, visitor.services.store)
    return [text for text in found if isinstance(text, str) and word.lower() in text.lower()]
