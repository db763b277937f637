"""The balance screen in a window of its own, in a process of its own: what the driver stops and touches.

Says one JSON line for each phase and each result. Every result is taken back at once and the next try begins, so
that one process serves many tries.
"""

import json
import sys
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.clock import SystemClock
from kiosk.flow import Step, StepId
from kiosk.inputs import Input, TrialDone
from kiosk.settings import Settings
from tests.ui.helpers import LoadedPage, close_pages, load_page, make_state
from ui.viewmodels.balance_leg import BalanceLegViewModel

COUNTDOWN_S = 0.05
"""Shorter than a kiosk may be set to: the driver needs no time to get ready."""


def say(**line: object) -> None:
    print(json.dumps({**line, "wall": datetime.now(UTC).timestamp()}), flush=True)


class Tries(QObject):
    """Starts one try after another, on a fresh screen when a leg is done."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._page: LoadedPage | None = None
        self._told = 0
        self._going_on = False

    @Slot()
    def show(self) -> None:
        close_pages()
        self._told = 0
        self._page = load_page(
            StepId.BALANCE_LEG,
            make_state(Step(StepId.BALANCE_LEG, "left")),
            settings=self._settings,
            now_ms=SystemClock().monotonic_ms,
        )
        self._page.window.requestActivate()
        self._page.vm.phaseChanged.connect(self.tell)
        self._page.vm.take()

    @Slot()
    def tell(self) -> None:
        phase = self._vm().property("phase")
        say(phase=phase)
        if phase == "stopped" and not self._going_on:
            self._going_on = True
            QTimer.singleShot(0, self.go_on)

    @Slot()
    def go_on(self) -> None:
        vm = self._vm()
        for given in self._inputs()[self._told :]:
            if isinstance(given, TrialDone):
                say(held_ms=given.trial.stance_duration_ms, ended_by=given.trial.ended_by)
        self._told = len(self._inputs())
        vm.redo("other")
        self._going_on = False
        if len(vm.property("trials")) >= 10:
            self.show()
            return
        while vm.property("phase") not in ("ready", "countdown"):
            vm.take()
        vm.take()

    def _vm(self) -> BalanceLegViewModel:
        assert self._page is not None
        assert isinstance(self._page.vm, BalanceLegViewModel)
        return self._page.vm

    def _inputs(self) -> list[Input]:
        assert self._page is not None
        return self._page.inputs


def main() -> int:
    app = QGuiApplication(sys.argv)
    hands_free = "--hands-free" in sys.argv
    settings = Settings().model_copy(
        update={"countdown_seconds": COUNTDOWN_S, "foot_switch": hands_free, "foot_switch_key": "F9"}
    )
    tries = Tries(settings)
    QTimer.singleShot(0, tries.show)
    code = app.exec()
    close_pages()
    return code


if __name__ == "__main__":
    sys.exit(main())
