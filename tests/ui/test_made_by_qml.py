"""What QML made of our Python types goes when QML takes it down."""

import gc

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.flow import StepId
from tests.ui.helpers import load_page, settle
from tests.ui.screen_cases import finished, rich_visit, sheet_services
from ui.made_by_qml import MADE
from ui.viewmodels.icon_paint import IconPaint
from ui.viewmodels.page_image import PageImage
from ui.viewmodels.path_paint import PathPaint

pytestmark = pytest.mark.sampled(2)

KINDS = (IconPaint, PageImage, PathPaint)


def there() -> dict[type, int]:
    gc.collect()
    kinds = [type(thing) for thing in gc.get_objects()]
    return {kind: kinds.count(kind) for kind in KINDS}


@pytest.mark.parametrize("step", [StepId.WELCOME, StepId.SHEET])
def test_nothing_that_a_page_drew_is_kept(qapp: QGuiApplication, step: StepId) -> None:
    MADE.sweep()
    before = there()
    state = finished(step, rich_visit()) if step is StepId.SHEET else None
    for _ in range(3):
        page = load_page(step, state, sheets=sheet_services())
        settle(page.window)
        assert sum(there().values()) > sum(before.values())
        page.close()
        MADE.sweep()
    assert there() == before


def test_what_is_on_the_screen_stays(qapp: QGuiApplication) -> None:
    page = load_page(StepId.WELCOME)
    settle(page.window)
    shot, drawn = page.window.grabWindow(), there()
    MADE.sweep()
    MADE.sweep()
    assert there() == drawn
    assert page.window.grabWindow() == shot
