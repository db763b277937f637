"""The desk on the tour: every page, tab and dialog by touch, on a store of its own with a made-up day in it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QPointingDevice

from kiosk import settings
from kiosk.bootstrap import compose
from kiosk.errors import UserFacing
from kiosk.security.actor import Actor, Via
from kiosk.security.audit import Event, entry
from kiosk.security.roles import Act, Role
from kiosk.services import Services
from ui.desk.app import DeskApp, create_desk
from ui.tour.clock import TourClock
from ui.tour.day import a_day
from ui.tour.hand import Hand, settle

NAME = "desk"
MARIA, FLAGGED = "K7M4QX", "R4WJ7P"
STAFF = (("Ada", Role.ADMINISTRATOR), ("Mo", Role.MANAGER), ("Sam", Role.STAFF))
NOWHERE = "ipp://127.0.0.1:9/ipp/print"
"""A printer that does not answer: what is told then is worth a picture, too."""


def tour_desk(folder: Path, size: QSize, language: str, device: QPointingDevice) -> Iterator[str]:
    """Yields a line once it is done. Raises `UserFacing` for a language that the desk has not."""
    shutil.rmtree(folder, ignore_errors=True)
    data = folder / "record"
    data.mkdir(parents=True)
    clock = TourClock()
    settings.file_of(data).write_text(
        'clinic_name = "Example Clinic"\nclinic_phone = "01 234 567"\n'
        f'printer_uri = "{NOWHERE}"\nreduced_motion = true\nsound = false\n',
        "utf-8",
    )
    with compose(data, clock, settings.load(data)) as services:
        if language not in services.languages:
            raise UserFacing(
                f"There is no language {language}.", f"Choose from {', '.join(services.languages)}."
            )
        a_day(services, services.office.now_local())
        pins = _people(services)
        app = create_desk(services, debug=True, window=size)
        try:
            app.desk.frame.useLanguage(language)
            app.start()
            walk = _DeskWalk(app, Hand(app.window, device), folder, pins)
            walk.all()
            yield f"{NAME}: {walk.number} pictures in {folder}"
        finally:
            app.close()
            QGuiApplication.processEvents()


def _people(services: Services) -> dict[str, str]:
    """One of each role, with the PINs that were issued."""
    door = services.office.sign_in
    by = Actor("footing", Role.ADMINISTRATOR, Via.PROGRAM)
    act: Act | Event = Event.FIRST_START
    pins = {}
    for name, role in STAFF:
        pin, hashed = door.issue(role)
        services.office.users.add(name, role, hashed, entry(by, act, name))
        pins[name] = pin
        # The program makes the first, who is an administrator and makes the others.
        by, act = Actor(STAFF[0][0], Role.ADMINISTRATOR), Act.ADD_USER
    return pins


class _DeskWalk:
    def __init__(self, app: DeskApp, hand: Hand, folder: Path, pins: dict[str, str]) -> None:
        self._app, self._hand, self._folder, self._pins = app, hand, folder, pins
        self.number = 0

    def all(self) -> None:
        """Everything, as an administrator, who may see all of it."""
        self._door()
        self._today()
        self._visit()
        self._elsewhere()
        self._erase()
        self._idle()

    # --- steps ------------------------------------------------------------------------------------------------

    def _door(self) -> None:
        self._picture("door")
        self._tap("user_Ada")
        self._picture("door-pin")
        self._hand.type("00000000")
        self._tap("signInButton")
        self._picture("door-wrong")
        self._hand.type(self._pins["Ada"])
        self._tap("signInButton")
        self._hand.wait_for("todayList")

    def _today(self) -> None:
        self._hand.until(lambda: bool(self._page("printer")), "the printer to be asked")
        self._picture("today")
        if self._beside():
            self._tap(f"visit_{MARIA}")
            self._picture("today-chosen")
            self._tap(f"visit_{FLAGGED}")
            self._picture("today-flag")

    def _beside(self) -> bool:
        """Whether the chosen visit has room beside the list; in a narrow window a touch opens it at once."""
        return self._app.window.width() > self._app.window.height()

    def _open(self, code: str) -> None:
        self._tap(f"visit_{code}")
        if self._beside():
            self._tap("paneOpen")

    def _visit(self) -> None:
        # In a wide window it is chosen by now, and a second touch opens it as the first does in a narrow one.
        self._tap(f"visit_{FLAGGED}")
        self._picture("visit-flag")
        self._tap("acknowledge")
        self._picture("visit-flag-answered")
        self._tap("deskBack")
        self._open(MARIA)
        self._picture("visit-plan")
        for opens, name, closes in (
            ("dose_short_foot", "dose", "doseCancel"),
            ("addExercise", "choose", "chooseCancel"),
            ("merge", "merge", "reasonCancel"),
            ("writeNote", "note", "noteCancel"),
            ("clientsCopy", "copy", "copyClose"),
            ("erasePerson", "erase", "eraseClose"),
        ):
            self._tap(opens)
            self._picture(f"visit-{name}")
            self._tap(closes)
        self._tap("addExercise")
        self._tap("add_toe_curls")
        self._picture("visit-reason")
        self._tap("reasonCancel")
        self._tap("approveAndPrint")
        self._hand.until(lambda: self._app.desk.printsWaiting > 0, "the sheet to be counted")
        self._picture("visit-approved")
        for tab in ("findings", "measures", "answers", "history"):
            self._tap(f"tab_{tab}")
            self._picture(f"visit-{tab}")
        self._tap("tab_measures")
        self._tap("measure_left")
        self._picture("visit-arch")
        self._tap("archCancel")
        self._tap("timeBalance")
        self._picture("visit-timing")
        self._tap("timingCancel")
        self._tap("deskBack")

    def _elsewhere(self) -> None:
        self._nav("visits")
        self._picture("visits")
        self._tap("enterPaper")
        self._picture("paper")
        self._tap("safety." + self._app.desk.page.context.content.safety_groups[0].questions[0].id + "_no")
        self._tap("savePaperTop")
        self._picture("paper-wrong")
        for page in ("printing", "export", "numbers", "users", "settings", "health"):
            self._nav(page)
            self._picture(page)
            self._further(page)
        self._tap("lookAtOld")
        self._picture("health-old-records")
        self._tap("retentionClose")
        self._tap("backUp")
        self._picture("health-backup")
        self._further("health-backup")
        self._tap("openLog")
        self._picture("log")
        self._tap("deskBack")
        self._nav("settings")
        for key in ("languages", "paper", "clinic_phone"):
            self._tap(f"change_{key}")
            self._picture(f"settings-{key}")
            self._tap("settingCancel")
        self._tap("change_doses")
        self._picture("settings-doses")
        self._tap("clinicDose_calf_stretch")
        self._picture("settings-dose")
        self._tap("clinicDoseCancel")
        self._tap("clinicDoseCancel")
        self._nav("users")
        self._tap("resetPin_Sam")
        self._picture("pin-again")
        self._hand.type(self._pins["Ada"])
        self._tap("proofGo")
        self._picture("users-issued")
        self._tap("issuedDone")

    def _erase(self) -> None:
        """The last of the visits: nobody misses it further on. A PIN just given counts for two minutes."""
        self._nav("today")
        self._open(MARIA)
        self._tap("erasePerson")
        self._tap("eraseReason")
        self._hand.type("moved")
        self._picture("visit-erase-reason")
        self._tap("eraseGo")
        self._hand.until(lambda: self._app.desk.printsWaiting == 0, "the sheet not to be counted any more")
        self._picture("visit-erased")
        self._tap("eraseClose")

    def _idle(self) -> None:
        self._nav("today")
        office = self._app.desk.page.context.office
        office.clock.move((office.settings.desk_idle_seconds - 15) * 1000)
        self._app.desk.door.idle.check()
        self._picture("still-there")
        self._tap("deskSignOutNow")

    # --- how --------------------------------------------------------------------------------------------------

    def _page(self, name: str) -> object:
        return self._app.desk.page.property(name)

    def _nav(self, page: str) -> None:
        self._tap(f"nav_{page}")

    def _tap(self, name: str) -> None:
        self._hand.tap(name)
        self._rest()

    def _rest(self) -> None:
        self._hand.until(lambda: not self._app.desk.working, "the store to answer")
        settle()

    def _further(self, name: str) -> None:
        """What lies further down, a screen at a time."""
        for further in range(1, 6):
            flick = self._hand.find("pageFlick")
            if flick is None:
                return
            rest = flick.property("contentHeight") - flick.height() - flick.property("contentY")
            if rest < 2:
                return
            flick.setProperty("contentY", flick.property("contentY") + min(rest, flick.height() * 0.9))
            self._picture(f"{name}-below-{further}")

    def _picture(self, name: str) -> None:
        self._rest()
        # The first frame lays out, the second shows what came of it.
        self._app.window.grabWindow()
        settle()
        self.number += 1
        image = self._app.window.grabWindow()
        if image.isNull() or not image.save(
            str(self._folder / f"{self.number:02d}-{name.replace('_', '-')}.png")
        ):
            raise UserFacing("A picture could not be saved.", f"Check the folder {self._folder}.")
