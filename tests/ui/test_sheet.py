"""The sheet: its preview, printing as the printer tells it, the desk, and the code square."""

import io
import threading
from dataclasses import replace

import pytest
from pypdf import PdfWriter
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot

from kiosk.errors import UserFacing
from kiosk.flow import StepId
from kiosk.handout.code import modules
from kiosk.inputs import Seen
from kiosk.ports import JobState, JobStatus, SheetKey
from kiosk.printing.trouble import Trouble
from kiosk.visit import Visit
from tests.conftest import LogWatch
from tests.ui.helpers import LoadedPage, by_name, content, items, load_page, reveal, settle, tap
from tests.ui.screen_cases import Asked, finished, rich_visit, sheet_of, sheet_services, unsafe_visit
from ui.viewmodels.page_renderer import PageRenderer, UnreadablePdf, _page, draw, without_gap
from ui.viewmodels.sheet import code_square

pytestmark = pytest.mark.few(3)


def sheet(
    asked: Asked | None = None, visit: Visit | None = None, printer: bool = True, desk: bool = True
) -> LoadedPage:
    state = finished(StepId.SHEET, visit or rich_visit())
    return load_page(StepId.SHEET, state, sheets=sheet_services(asked, printer, desk))


def touch(page: LoadedPage, *names: str) -> None:
    for name in names:
        settle(page.window)
        tap(page.window, by_name(page.window, name))


def shows(page: LoadedPage, name: str) -> bool:
    return any(i.objectName() == name and i.isVisible() for i in items(page.page))


def test_the_real_pages_are_shown(qtbot: QtBot) -> None:
    page = sheet()
    qtbot.waitUntil(lambda: page.vm.drawn, timeout=5000)
    settle(page.window)
    assert len(page.vm.pages) == page.vm.pageCount == 2
    # The preview has ink on its paper: somewhere in the first page it is not white.
    preview = next(i for i in items(page.page) if "PageImage" in i.metaObject().className())
    where = preview.mapRectToScene(preview.boundingRect()).toRect()
    shot = page.window.grabWindow().copy(where)
    assert len({shot.pixel(x, y) for x in range(0, shot.width(), 3) for y in range(0, shot.height(), 3)}) > 5


def test_look_closer_and_back(qtbot: QtBot) -> None:
    page = sheet()
    qtbot.waitUntil(lambda: page.vm.drawn, timeout=5000)
    touch(page, "closer")
    assert page.vm.closer
    settle(page.window)
    assert page.vm.take() is None
    assert not page.vm.closer
    assert page.vm.take() == Seen()


def test_printing_says_what_the_printer_says(qapp: QGuiApplication) -> None:
    asked = Asked()
    page = sheet(asked)
    touch(page, "printHere")
    ((sent, tell),) = asked.printed
    assert sent == sheet_of(rich_visit())
    assert page.vm.busy
    for state in (JobState.SENDING, JobState.PRINTING):
        tell(JobStatus(state))
        settle(page.window)
        assert page.vm.printState == state
        assert shows(page, "goodNews")
        assert shows(page, "printHere")
    tell(JobStatus(JobState.PRINTED))
    settle(page.window)
    assert not page.vm.busy
    assert not shows(page, "printHere")


def test_one_job_however_often_it_is_touched(qapp: QGuiApplication) -> None:
    asked = Asked()
    page = sheet(asked)
    page.vm.printHere()
    page.vm.printHere()
    asked.printed[0][1](JobStatus(JobState.PRINTED))
    page.vm.printHere()
    assert len(asked.printed) == 1


@pytest.mark.parametrize("reason", list(Trouble))
def test_trouble_is_said_in_words(qapp: QGuiApplication, reason: Trouble) -> None:
    asked = Asked()
    page = sheet(asked)
    touch(page, "printHere")
    asked.printed[0][1](JobStatus(JobState.NEEDS_ATTENTION, reason))
    settle(page.window)
    assert page.vm.trouble == content().text("en", f"printing.{reason}.client")
    assert shows(page, "trouble")
    assert not page.vm.busy
    assert not shows(page, "goodNews")


def test_waiting_behind_a_stuck_job_says_why(qapp: QGuiApplication) -> None:
    asked = Asked()
    page = sheet(asked)
    touch(page, "printHere")
    asked.printed[0][1](JobStatus(JobState.QUEUED, Trouble.MEDIA_EMPTY))
    settle(page.window)
    assert page.vm.trouble == "The printer is out of paper."
    assert shows(page, "trouble")
    asked.printed[0][1](JobStatus(JobState.PRINTING))
    settle(page.window)
    assert shows(page, "goodNews")
    assert not shows(page, "trouble")


@pytest.mark.parametrize(
    ("status", "advice", "again"),
    [
        (JobStatus(JobState.FAILED, Trouble.MEDIA_JAM), "did not come out", True),
        (JobStatus(JobState.CANCELLED), "did not come out", True),
        (JobStatus(JobState.FAILED, Trouble.VANISHED), "If it is not there", True),
        (JobStatus(JobState.FAILED, Trouble.COPY_LIMIT), "staff can print more", False),
    ],
)
def test_what_to_do_after_a_failure(
    qapp: QGuiApplication, status: JobStatus, advice: str, again: bool
) -> None:
    asked = Asked()
    page = sheet(asked)
    touch(page, "printHere")
    asked.printed[0][1](status)
    settle(page.window)
    assert advice in by_name(page.window, "trouble").property("text")
    assert by_name(page.window, "printHere").isEnabled() is again
    assert shows(page, "printAtDesk")


def test_coming_back_shows_how_the_sheet_fares(qapp: QGuiApplication) -> None:
    page = sheet(Asked(earlier=JobStatus(JobState.PRINTED)))
    settle(page.window)
    assert page.vm.printState == "printed"
    assert not shows(page, "printHere")


def test_after_a_failure_it_can_be_tried_again(qapp: QGuiApplication) -> None:
    asked = Asked()
    page = sheet(asked)
    touch(page, "printHere")
    asked.printed[0][1](JobStatus(JobState.FAILED, Trouble.OFFLINE))
    touch(page, "printHere")
    assert len(asked.printed) == 2
    assert page.vm.printState == JobState.QUEUED


def test_print_at_the_desk_leaves_the_sheet_there(qapp: QGuiApplication) -> None:
    asked = Asked()
    page = sheet(asked)
    touch(page, "printAtDesk")
    settle(page.window)
    assert asked.left == [sheet_of(rich_visit())]
    assert shows(page, "atDesk")


def test_only_what_is_there_is_offered(qapp: QGuiApplication) -> None:
    assert not shows(sheet(printer=False), "printHere")
    assert not shows(sheet(desk=False), "printAtDesk")
    alone = load_page(StepId.SHEET, finished(StepId.SHEET, rich_visit()))
    assert not shows(alone, "printHere")
    assert alone.vm.take() == Seen()


def test_larger_print_is_another_sheet(qtbot: QtBot) -> None:
    asked = Asked()
    page = sheet(asked)
    touch(page, "large")
    ((key, done, _failed),) = asked.made
    assert key == SheetKey("en", large_print=True)
    assert page.vm.making
    assert not by_name(page.window, "printHere").isEnabled()
    with qtbot.waitSignal(page.vm.pagesChanged, timeout=5000):
        done(sheet_of(rich_visit(), key))
    assert page.vm.largePrint
    assert not page.vm.making
    touch(page, "printHere")
    assert asked.printed[0][0].key.large_print


def test_a_sheet_that_cannot_be_made_is_said_and_the_old_one_stays(qapp: QGuiApplication) -> None:
    asked = Asked()
    page = sheet(asked)
    touch(page, "large")
    asked.made[0][2](UserFacing("This could not be made.", "Ask our staff."))
    settle(page.window)
    assert page.vm.problem == "This could not be made. Ask our staff."
    assert shows(page, "problem")
    assert not page.vm.largePrint


def test_the_code_square_is_the_one_on_paper_and_whole_pixels(qapp: QGuiApplication) -> None:
    page = sheet()
    settle(page.window)
    assert page.vm.hasCodeSquare
    size = page.vm.codeSize
    drawn = next(
        i for i in items(page.page) if i.property("alt") == "Code square with your plan" and i.isVisible()
    )
    reveal(drawn)
    settle(page.window)
    assert drawn.width() % size == 0
    step = int(drawn.width() / size)
    shot = page.window.grabWindow()
    corner = drawn.mapToScene(QPointF(0, 0)).toPoint()
    # Each module's middle is black or white as in the picture: rebuilt from the screen it is the same square.
    seen = tuple(
        tuple(
            int(QImage.pixelColor(shot, corner.x() + x * step + step // 2, corner.y() + y * step + step // 2)
            .lightness() < 128)
            for x in range(4, int(size) - 4)
        )
        for y in range(4, int(size) - 4)
    )  # fmt: skip
    assert code_square(seen) == page.vm.codeSquare


def test_a_square_has_its_rim() -> None:
    rows = modules("Footing")
    picture = code_square(rows)
    assert picture.width() == picture.height() == len(rows) + 8
    # The corner of a code is dark: its box of seven modules starts at the rim.
    dark = [picture.pixelColor(x, 4).lightness() < 128 for x in range(13)]
    assert dark == [False] * 4 + [True] * 7 + [False, dark[12]]
    assert not any(picture.pixelColor(x, 3).lightness() < 128 for x in range(picture.width()))


def test_a_visit_for_staff_has_no_plan_to_carry(qapp: QGuiApplication) -> None:
    page = sheet(visit=unsafe_visit("hot_red_joint"))
    assert not page.vm.hasPlan
    assert not page.vm.hasCodeSquare


def test_a_visit_that_is_not_stored_shows_no_code(qapp: QGuiApplication) -> None:
    assert sheet(visit=rich_visit(store=False)).vm.code == ""


def test_other_bytes_are_no_sheet(qtbot: QtBot, log_watch: LogWatch) -> None:
    log_watch.expect("cannot be shown")
    with pytest.raises(UnreadablePdf):
        draw(b"no pdf", 100)
    state = finished(StepId.SHEET, rich_visit())
    assert state.sheet is not None
    broken = replace(state, sheet=replace(state.sheet, pdf=b"no pdf"))
    page = load_page(StepId.SHEET, broken, sheets=sheet_services())
    qtbot.waitUntil(lambda: bool(page.vm.problem), timeout=5000)
    assert not page.vm.drawn


def test_only_the_newest_drawing_is_told(qtbot: QtBot) -> None:
    owner = load_page(StepId.GOODBYE, finished(StepId.GOODBYE, rich_visit())).vm
    renderer = PageRenderer(owner)
    told: list[int] = []
    renderer.rendered.connect(lambda pages: told.append(pages[0].width()))
    pdf = sheet_of(rich_visit()).pdf
    with qtbot.waitSignal(renderer.rendered, timeout=5000):
        for width in (100, 110, 120):
            renderer.render(pdf, width)
    renderer.stop()
    assert told == [120]


def test_leaving_waits_for_one_page_only(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """A sheet of forty pages, left while its first is being drawn."""
    writer = PdfWriter()
    for _ in range(20):
        writer.append(io.BytesIO(sheet_of(rich_visit()).pdf))
    pdf = io.BytesIO()
    writer.write(pdf)
    begun = threading.Event()
    drawn: list[int] = []

    def watched(document: QPdfDocument, number: int, width: int) -> QImage:
        begun.set()
        assert renderer._stop.wait(10)
        drawn.append(number)
        return _page(document, number, width)

    monkeypatch.setattr("ui.viewmodels.page_renderer._page", watched)
    renderer = PageRenderer(load_page(StepId.GOODBYE, finished(StepId.GOODBYE, rich_visit())).vm)
    renderer.render(pdf.getvalue(), 100)
    assert begun.wait(10)
    renderer.stop()
    assert drawn == [0]


def test_a_page_to_read_from_close_by_has_no_long_empty_band(qapp: QGuiApplication) -> None:
    page = QImage(40, 1000, QImage.Format.Format_RGB32)
    page.fill(QColor("white"))
    for row in (*range(100, 200), *range(950, 960)):
        page.setPixelColor(20, row, QColor("black"))
    short = without_gap(page)
    assert (short.width(), short.height()) == (40, 330)
    assert short.pixelColor(20, 199) == QColor("black")
    assert short.pixelColor(20, 280) == QColor("black")
    for row in range(200, 950, 100):
        page.setPixelColor(3, row, QColor("red"))
    assert without_gap(page) is page
