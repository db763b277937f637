"""Every page of the desk in every language and size: nothing cut off, on top of something else, or without a name."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from kiosk.outcome import Tier
from kiosk.security.roles import Role
from tests.desk.conftest import Clerk, Day, at_the_desk
from tests.ui import helpers
from tests.ui.helpers import LANDSCAPE, PORTRAIT, SMALL, by_name
from ui.desk.pages import PAGES

TABS = ("plan", "findings", "measures", "answers", "history")
SIZES = {"1920x1080": LANDSCAPE, "1280x800": SMALL, "1080x1920": PORTRAIT}
# One in every run, the least room for long words; every size in every language in `make sweep`.
_ALWAYS = {("1280x800", "es")}
CASES = [
    pytest.param(
        size,
        language,
        marks=[] if (size, language) in _ALWAYS else [pytest.mark.sweep],
        id=f"{size}-{language}",
    )
    for size in SIZES
    for language in ("en", "es", "ar")
]


@pytest.fixture
def speaking(size: str, language: str, day: Day, tmp_path: Path, qapp: QGuiApplication) -> Iterator[Clerk]:
    """An administrator, who may see every page, in this language and size."""
    with at_the_desk(day, tmp_path, SIZES[size]) as clerk:
        clerk.app.desk.frame.useLanguage(language)
        clerk.check()
        clerk.sign_in(Role.ADMINISTRATOR)
        yield clerk
        clerk.app.desk.frame.useLanguage("en")
    QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize(("size", "language"), CASES)
def test_everything_fits(speaking: Clerk) -> None:
    faults: list[str] = []

    def look(what: str, dialog: str = "") -> None:
        try:
            speaking.check(by_name(speaking.window, dialog) if dialog else None)
        except AssertionError as error:
            faults.append(f"{what}: {error}")

    desk = speaking.app.desk
    for name in PAGES:
        desk.go(name)
        speaking.rest()
        look(name)
        if name == "health":
            speaking.page.keeping.look()
            speaking.rest()
            look("old records", "retentionDialog")
            speaking.page.keeping.close()
    desk.seeLog()
    speaking.rest()
    look("log")
    desk.go("settings")
    speaking.rest()
    speaking.page.edit("languages")
    look("setting", "settingDialog")
    speaking.page.edit("doses")
    look("doses", "clinicDoseDialog")
    speaking.page.doses.choose("calf_stretch")
    look("dose of the clinic", "clinicDoseDialog")
    speaking.page.edit("")
    desk.enterPaper()
    speaking.rest()
    look("paper form")
    speaking.services.store.call_for_help(Tier.URGENT)
    desk.go("today")
    speaking.rest()
    assert speaking.sees("answerHelp")
    look("today, a call without a visit")
    speaking.page.choose("K7M4QX")
    look("today, chosen")
    desk.openVisit("K7M4QX")
    for tab in TABS:
        speaking.page.choose(tab)
        look(f"visit, {tab}")
    page = speaking.page
    page.choose("plan")
    for open_, dialog in (
        (lambda: page.editor.choose(""), "chooseDialog"),
        (lambda: page.editor.editDose("short_foot"), "doseDialog"),
    ):
        open_()
        speaking.rest()
        look(dialog, dialog)
        page.editor.close()
    page.actions.askReason("merge", "")
    look("merge", "reasonDialog")
    page.actions.askReason("", "")
    page.person.openCopy()
    look("copy", "copyDialog")
    page.person.close()
    page.person.openErase()
    speaking.rest()
    look("erase", "eraseDialog")
    page.person.close()
    page.choose("measures")
    page.arch.open("left")
    speaking.rest()
    look("arch", "archDialog")
    page.arch.open("")
    page.timing.open(speaking.window)
    speaking.rest()
    look("timing", "timingDialog")
    page.timing.close()
    desk.openVisit("R4WJ7P")
    look("flag")
    speaking.page.actions.acknowledge()
    look("answered flag")
    speaking.page.choose("answers")
    look("answers with a safety answer")
    desk.go("today")
    speaking.rest()
    speaking.page.choose("R4WJ7P")
    look("today, answered flag")
    desk.go("visits")
    speaking.rest()
    look("visits, answered flag")
    helpers.settle(speaking.window)
    assert not faults, "\n".join(faults)


def test_a_dialog_that_has_room_shows_all_of_itself(clerk: Clerk) -> None:
    """Or the ring of the focus on its last button is cut off."""
    clerk.sign_in()
    clerk.app.desk.openVisit("K7M4QX")
    clerk.rest()
    for what in ("merge", "close"):
        clerk.page.actions.askReason(what, "")
        clerk.rest()
        flick = clerk.hand.find("dialogFlick")
        assert flick is not None
        assert flick.property("contentHeight") == pytest.approx(flick.height(), abs=0.5)
        assert not flick.property("interactive")
