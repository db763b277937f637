"""What 480 more clients leave in memory: the kiosk after its 20th and its 500th visit; the aim is 5 MB.

The real kiosk, in one process: its shell, its view models and QML pages, the encrypted store, the sheet. Every visit
is saved input by input and ends with its sheet drawn on the screen and a wipe. Inputs are handed to the shell instead
of touched, and of the questions about symptoms and safety one of each is shown as a page, the others are answered in
the session only: so every kind of screen is loaded and drawn once a visit, and 500 take minutes instead of an hour.
What is counted is memory that is this program's alone (`Private_*` in smaps_rollup), and what malloc and Python hold
free is given back before. On a quiet machine a visit takes about one second, so all take some minutes:
--visits 100 gives a first idea. The floor is the same kiosk after its 20th visit: by then everything is loaded.

    python -m tests.benchmarks.bench_memory [--visits N]
"""

import argparse
import ctypes
import gc
import os
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize

from kiosk.bootstrap import compose
from kiosk.content.model import Content
from kiosk.flow import StepId
from kiosk.inputs import BalanceChecked, Input, LanguageChosen, PainPlaces, PainRated, TrialDone
from kiosk.session import SessionState, VisitSession
from kiosk.settings import Settings
from kiosk.visit import BalanceTrial, BodySide, EndedBy, Eyes, Pain, PainSite, Side
from tests.helpers.walks import answer
from ui.app import FootingApp, create_app, make_qt_app
from ui.made_by_qml import MADE

AIM_MB = 5.0
EARLY = 20
AT_ONCE = (StepId.SAFETY, StepId.SYMPTOM)
"""Kinds of step that a visit has many of: the first is shown, the rest are answered without a page."""
LANGUAGE = "en"


def own_mb() -> float:
    """Memory of this process alone. What is free but not given back is given back first, and so are the drawings of
    the last screen, for which the kiosk takes half a second.
    """
    MADE.sweep()
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Private_")) / 1024


def inputs(state: SessionState, content: Content) -> list[Input]:
    """What a client with a sore heel and three good tries a leg gives on this step, one after the other."""
    step = state.step
    if step.id is StepId.WELCOME:
        return [LanguageChosen(LANGUAGE)]
    if step.id is StepId.PAIN:
        return [PainPlaces(((PainSite.HEEL, BodySide.LEFT),))]
    if step.id is StepId.PAIN_RATING:
        return [PainRated(Pain(PainSite.HEEL, BodySide.LEFT, 3, 6, 9))]
    if step.id is StepId.BALANCE_CHECK:
        return [BalanceChecked(support_in_reach=True, helper_present=True)]
    choice = {StepId.FIRST_NAME: 1, StepId.REFERENCE: 1, StepId.ARCH: 1, StepId.BALANCE_LEG: 1}
    last = answer(step, state.visit, content, choice.get(step.id, 0))
    if step.id is not StepId.BALANCE_LEG:
        return [last]
    side = Side(step.item)
    tries = [BalanceTrial(ms, EndedBy.CLIENT) for ms in (9_000, 12_000, 11_000)]
    return [*(TrialDone(side, Eyes.OPEN, one) for one in tries), last]


class Client:
    """One visit after the other, as fast as the kiosk takes them."""

    def __init__(self, app: FootingApp, content: Content) -> None:
        self._app = app
        self._content = content

    def visit(self) -> None:
        """From the welcome screen over the sheet to the next client's welcome screen."""
        shell = self._app.shell
        while shell.state.step.id is not StepId.GOODBYE:
            self._look()
            step = shell.state.step.id
            for given in inputs(shell.state, self._content):
                shell.submit(given)
                self._settle()
            if step in AT_ONCE:
                shell._runner.run(self._answer_alike, shell._show, shell._refused)
                self._settle()
        self._look()
        shell.wipe()
        self._settle()

    def _answer_alike(self, session: VisitSession) -> SessionState:
        """On the store worker: the rest of the questions of this kind."""
        kind = session.state.step.id
        while session.state.step.id is kind and kind in AT_ONCE:
            for given in inputs(session.state, self._content):
                session.accept(given)
        return session.state

    def _settle(self) -> None:
        while self._app.shell.working:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _look(self) -> None:
        """Draw the page; a sheet is drawn once it is there."""
        screen = self._app.shell.screen
        while self._app.shell.state.step.id is StepId.SHEET and not screen.property("drawn"):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QCoreApplication.processEvents()
        self._app.window.grabWindow()


def main() -> None:
    parser = argparse.ArgumentParser(description="Memory after many visits.")
    parser.add_argument("--visits", type=int, default=500)
    visits = parser.parse_args().visits
    if visits <= EARLY:
        parser.error(f"more than {EARLY} visits, or there is nothing to compare")
    make_qt_app()
    chosen = Settings(clinic_name="Example Clinic", sound=False, reduced_motion=True)
    with (
        tempfile.TemporaryDirectory(prefix="footing-bench-") as name,
        compose(Path(name) / "data", None, chosen) as services,
    ):
        app = create_app(services, debug=True, window=QSize(1080, 1920), settle_ms=0)
        try:
            app.start()
            client = Client(app, services.content)
            began = time.perf_counter()
            early = 0.0
            for number in range(1, visits + 1):
                client.visit()
                if number == EARLY:
                    early = own_mb()
                if number == EARLY or number % max(EARLY, visits // 10) == 0:
                    took = time.perf_counter() - began
                    print(f"{number:5} visits {own_mb():7.1f} MB   {took:5.0f} s", flush=True)
            grown = own_mb() - early
            stored = len(services.store.recent(visits + 1))
        finally:
            app.close()
    print(
        f"{stored} visits stored; from {EARLY} to {visits}: {grown:+.1f} MB (aim: at most {AIM_MB:+.0f} MB)"
    )


if __name__ == "__main__":
    main()
