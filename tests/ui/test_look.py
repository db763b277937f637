"""What a designer's eye would catch and the layout checks of one screen cannot: lines, middles and places that stay."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QPointF, QRect, QUrl
from PySide6.QtGui import QFontMetricsF, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickItem

from kiosk.figures import balance_bars
from kiosk.flow import Step, StepId
from kiosk.visit import Arches, ArchPicture, Balance, FootprintMorph, FootprintPicture
from tests.ui import helpers
from tests.ui.helpers import (
    LANDSCAPE,
    PORTRAIT,
    SIZES,
    SMALL,
    LoadedPage,
    by_name,
    content,
    items,
    load_page,
    settle,
)
from tests.ui.layout import frame
from tests.ui.screen_cases import at, finished, plain_visit, rich_visit, sheet_services, trials
from ui.screen_context import AccessChoices

pytestmark = pytest.mark.sampled(6)

Size = tuple[int, int]


def size_name(size: Size) -> str:
    return f"{size[0]}x{size[1]}"


def on(step: StepId, item: str = "") -> LoadedPage:
    return load_page(step, at(Step(step, item), rich_visit()))


def texts(page: LoadedPage, words: str) -> list[QQuickItem]:
    return [
        item
        for item in items(page.page)
        if item.inherits("QQuickText") and item.property("text") == words and item.isVisible()
    ]


# --- words --------------------------------------------------------------------------------------------------


@pytest.fixture
def engine(qapp: QGuiApplication) -> Iterator[QQmlApplicationEngine]:
    helpers.prepare_qt()
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(helpers.QML))
    yield engine
    shiboken6.delete(engine)


def words(engine: QQmlApplicationEngine, more: str) -> QQuickItem:
    component = QQmlComponent(engine, engine)
    source = f"import QtQuick\nimport Footing.Theme\nimport Footing.Components\nTxt {{ {more} }}"
    component.setData(source.encode(), QUrl())
    made = component.create()
    assert isinstance(made, QQuickItem), component.errorString()
    made.setParent(engine)
    return made


@pytest.mark.parametrize("kind", ["caption", "body", "label", "title"])
def test_one_line_of_words_is_in_the_middle_of_its_room(engine: QQmlApplicationEngine, kind: str) -> None:
    line = words(engine, f'kind: "{kind}"; text: "Hand"')
    plain = words(engine, f'kind: "{kind}"; text: "Hand"; lineHeight: 1')
    over = line.property("baselineOffset")
    assert over - plain.property("baselineOffset") == pytest.approx(
        (line.height() - plain.height()) / 2, abs=0.6
    )
    assert line.height() > plain.height() + 2


@pytest.mark.parametrize("align", ["Text.AlignLeft", "Text.AlignHCenter"])
def test_no_line_of_a_title_has_one_word(engine: QQmlApplicationEngine, align: str) -> None:
    given = f'kind: "title"; horizontalAlignment: {align}; text: "Do you wear insoles in your shoes?"'
    whole = words(engine, given + "; wrapMode: Text.NoWrap").property("contentWidth")
    title = words(engine, f"{given}; width: {whole * 0.85}")
    assert title.property("lineCount") == 2
    assert title.property("contentWidth") < whole * 0.62


@pytest.mark.parametrize(
    ("said", "share"),
    [
        ("Nobody there? Press Get help and our staff will come.", 0.9),
        ("Some roll is normal but <b>your right foot</b> rolls to the outside.", 0.92),
    ],
)
@pytest.mark.parametrize("align", ["Text.AlignLeft", "Text.AlignRight"])
def test_the_last_line_of_running_words_is_not_one_word(
    engine: QQmlApplicationEngine, said: str, share: float, align: str
) -> None:
    """The word before it comes down too; the other lines stay as they are."""
    kind = "Text.StyledText" if "<" in said else "Text.PlainText"
    given = f'text: "{said}"; textFormat: {kind}; horizontalAlignment: {align}'
    whole = words(engine, given + "; wrapMode: Text.NoWrap").property("contentWidth")
    line = words(engine, f"{given}; width: {whole * share}")
    assert line.property("lineCount") == 2
    assert line.property("giving") == 0
    assert line.property("contentWidth") <= line.property("givingWidth") < whole * share
    # With all the room there is nothing to join.
    line.setWidth(whole + 1)
    assert (line.property("lineCount"), line.property("giving")) == (1, -1)


@pytest.mark.parametrize("kind", ["caption", "body", "label", "title"])
def test_words_laid_out_by_hand_begin_as_high_as_all_others(engine: QQmlApplicationEngine, kind: str) -> None:
    """Headings in cards beside each other stand on one line, though one of them gives a word to its second line."""
    given = f'kind: "{kind}"; bold: true; balanced: false; text: "How it may connect"'
    plain = words(engine, given)
    card = words(engine, f"{given}; width: {plain.property('contentWidth') * 0.9}")
    assert (plain.property("giving"), card.property("giving")) == (-1, 0)
    begins = [
        item.mapToScene(QPointF(0, item.property("baselineOffset"))).y() - item.y() for item in (plain, card)
    ]
    assert begins[1] == pytest.approx(begins[0], abs=0.6)


# --- places that stay ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_help_is_in_the_same_place_on_the_welcome_screen(qapp: QGuiApplication, size: Size) -> None:
    first = load_page(StepId.WELCOME, size=size)
    there = frame(by_name(first.window, "helpButton"))
    other = load_page(StepId.PRIVACY, size=size)
    assert frame(by_name(other.window, "helpButton")) == there


def test_the_clock_does_not_jump_from_countdown_to_go(qapp: QGuiApplication) -> None:
    now = [1_000_000.0]
    visit = replace(rich_visit(), balance=Balance(True, True))
    page = load_page(StepId.BALANCE_LEG, at(Step(StepId.BALANCE_LEG, "left"), visit), now_ms=lambda: now[0])
    page.vm.take()
    settle(page.window)
    three = frame(texts(page, "3")[0]).center()
    now[0] += 3_000
    page.vm.poll()
    settle(page.window)
    assert frame(texts(page, "Go")[0]).center() == three


# --- edges --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", SIZES, ids=size_name)
@pytest.mark.parametrize("step", [StepId.FIRST_NAME, StepId.REFERENCE])
def test_the_keyboard_ends_where_the_field_does(qapp: QGuiApplication, step: StepId, size: Size) -> None:
    page = load_page(step, at(Step(step), rich_visit()), size)
    left, right = edges(page)
    first, last = frame(by_name(page.page, "key_q")), frame(by_name(page.page, "key_p"))
    assert (first.left(), last.right()) == pytest.approx((left, right), abs=1)
    assert frame(by_name(page.page, "key_erase")).right() == pytest.approx(right, abs=1)


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_the_scale_is_as_wide_as_its_words(qapp: QGuiApplication, size: Size) -> None:
    step = Step(StepId.PAIN_RATING, "heel.left")
    page = load_page(StepId.PAIN_RATING, at(step, rich_visit()), size)
    scale = by_name(page.page, "now")
    assert frame(by_name(scale, "scale10")).right() == pytest.approx(frame(scale).right(), abs=1)


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_the_picture_of_a_question_is_as_wide_as_its_column(qapp: QGuiApplication, size: Size) -> None:
    step = Step(StepId.SYMPTOM, "leg_length")
    page = load_page(StepId.SYMPTOM, at(step, rich_visit()), size)
    left, _ = edges(page)
    picture = frame(by_name(page.page, "picture"))
    assert picture.left() == pytest.approx(left, abs=1)
    assert picture.width() == pytest.approx(frame(by_name(page.page, "answer_same")).width(), abs=1)


def edges(page: LoadedPage) -> tuple[float, float]:
    """Where the page's content begins and ends on the glass."""
    view = frame(by_name(page.page, "pageView"))
    return view.left(), view.right()


# --- room ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_what_has_to_be_seen_at_once_needs_no_scrolling(qapp: QGuiApplication, size: Size) -> None:
    """Welcome, every question, the prints to choose from, and the sheet, in the size of words they open with."""
    long = []
    steps = [
        Step(StepId.WELCOME),
        Step(StepId.SAFETY, "back_now"),
        Step(StepId.SAFETY, "standing"),
        *(Step(StepId.SYMPTOM, q.id) for q in content().symptoms),
    ]
    for step in steps:
        page = load_page(step.id, at(step, plain_visit()), size)
        if page.page.property("overflows"):
            long.append(step.key)
        helpers.close_pages()
    page = load_page(StepId.ARCH, at(Step(StepId.ARCH, "left"), rich_visit()), size)
    page.vm.show("pictures")
    settle(page.window)
    if page.page.property("overflows"):
        long.append("arch pictures")
    sheet = load_page(
        StepId.SHEET, finished(StepId.SHEET, rich_visit()), size, sheets=sheet_services(printer=False)
    )
    if sheet.page.property("overflows"):
        long.append("sheet")
    assert long == []


# --- results ------------------------------------------------------------------------------------------------


def test_the_names_of_the_arches_are_apart_and_level(qapp: QGuiApplication) -> None:
    visit = replace(
        rich_visit(), arches=Arches(FootprintMorph(0.235), FootprintPicture(ArchPicture.NOT_SURE))
    )
    page = load_page(StepId.RESULTS, finished(StepId.RESULTS, visit), SMALL)
    one, other = (frame(texts(page, words)[0]) for words in ("Typical", "Not sure"))
    assert one.top() == other.top()
    assert one.height() == other.height()
    apart = other.left() - one.right()
    assert apart > 15, apart


def test_the_mark_for_45_seconds_is_whole() -> None:
    picture = balance_bars.picture(45, 38.3, 45)
    line, foot = picture.shapes[-2:]
    x = float(line.d[1:].split()[0])
    corners = sorted(float(point.split()[0]) for point in foot.d.strip("MZ").split("L"))
    assert corners[1] == x
    assert corners[2] - x == pytest.approx(x - corners[0])
    assert corners[2] <= picture.width


def test_even_lines_never_break_a_word(qapp: QGuiApplication) -> None:
    """ "Tacone-s altos": both lines were even, and a letter stood on the wrong one."""
    visit = at(Step(StepId.SYMPTOM, "footwear_most"), rich_visit())
    page = load_page(StepId.SYMPTOM, visit, SMALL, language="es")
    label = by_name(page.page, "answer_heels")
    words = next(
        item for item in items(label) if item.property("text") == "Tacones altos" and item is not label
    )
    wide = QFontMetricsF(words.property("font")).horizontalAdvance("Tacones")
    assert words.property("contentWidth") >= wide - 1


def test_both_times_are_said_in_one_way(qapp: QGuiApplication) -> None:
    """Where one bar has no room for "seconds", the other has "s" as well; and both stand behind their bars."""
    visit = rich_visit()
    visit = replace(
        visit,
        client=replace(visit.client, birth_year=1954),
        balance=replace(visit.balance, left=trials(4.7), right=trials(9.3)),
    )
    page = load_page(StepId.RESULTS, finished(StepId.RESULTS, visit), LANDSCAPE)
    left, right = (frame(texts(page, words)[0]) for words in ("4.7 s", "9.3 s"))
    assert left.left() < right.left()


def test_the_mark_for_almost_45_seconds_stands_at_the_end_of_a_full_bar() -> None:
    """The words round it to 45: a full bar may not stick out behind it."""
    line = balance_bars.picture(45, 45, 44.7).shapes[-2]
    assert float(line.d[1:].split()[0]) == balance_bars.WIDTH - 4


def test_scrolled_results_leave_nothing_on_the_header(qapp: QGuiApplication) -> None:
    page = load_page(StepId.RESULTS, finished(StepId.RESULTS, rich_visit()), PORTRAIT)
    header = frame(by_name(page.window, "header")).toRect().intersected(QRect(0, 0, *PORTRAIT))
    before = page.window.grabWindow().copy(header)
    view = by_name(page.page, "pageView")
    view.setProperty("contentY", view.property("contentHeight") - view.height())
    settle(page.window)
    assert page.window.grabWindow().copy(header) == before


def test_a_letter_stays_inside_its_colour_on_the_smallest_place(qapp: QGuiApplication) -> None:
    page = on(StepId.PAIN)
    back = page.vm.property("backView")
    heel = next(zone for zone in back["zones"] if zone["key"] == "heel.left")
    assert heel["chosen"]
    discs = [shape for shape in back["shapes"] if shape["fill"] == "left"]
    assert len(discs) == 2, "the place and the disc that holds its letter"


def test_a_side_is_named_at_the_edge_in_both_directions(qapp: QGuiApplication) -> None:
    step = Step(StepId.CHECK)
    for language in ("en", "ar"):
        page = load_page(StepId.CHECK, at(step, rich_visit()), language=language)
        groups = [item for item in items(page.page) if item.inherits("QQuickText") and item.isVisible()]
        letters = [item for item in groups if item.property("text") in ("L", "R")]
        assert letters
        for letter in letters:
            disc = frame(letter.parentItem())
            row = frame(letter.parentItem().parentItem().parentItem())
            gap = row.right() - disc.right() if language == "ar" else disc.left() - row.left()
            assert gap == pytest.approx(29, abs=1), (language, gap)
        helpers.close_pages()


@pytest.mark.parametrize("size", SIZES, ids=size_name)
@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_the_voice_is_tuned_where_reading_aloud_is_chosen(
    qapp: QGuiApplication, size: Size, text_scale: float
) -> None:
    page = load_page(StepId.ACCESS, at(Step(StepId.ACCESS), plain_visit()), size, text_scale)
    panel = page.vm.panel
    assert not [item for item in items(page.page) if item.objectName() == "pace_0" and item.isVisible()]
    panel.choose(AccessChoices("en", text_scale, read_aloud=True))
    settle(page.window)
    helpers.check_layout(page)
    helpers.tap(page.window, by_name(page.page, "pace_0"))
    helpers.tap(page.window, by_name(page.page, "volume_2"))
    assert (panel.choices.voice_pace, panel.choices.voice_volume) == (0.75, 1.7)
    panel.reset()
    assert (panel.choices.voice_pace, panel.choices.voice_volume) == (1.0, 1.0)
