"""Free text on the screens: whatever a keyboard or scanner sends stays text, and the page keeps its shape."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QFontMetricsF

from kiosk.flow import StepId
from kiosk.freetext import FIRST_NAME_MAX, clean
from kiosk.visit import Client
from tests.ui.helpers import check_layout, items, load_page
from tests.ui.screen_cases import finished, rich_visit

HOSTILE = {
    "markup": "<b>Eve</b><img src='file:///etc/passwd'>"[:FIRST_NAME_MAX],
    "entities": "&lt;Ann&gt; &amp; **Bo** %1 {x}",
    "right to left marks": "\u202eAnna\u202c \u200fBo",
    "emoji": "Ann 👣👩\u200d🦽",
    "control characters": "An\x00n\x07a\tB\nC",
    "long word": "W" * FIRST_NAME_MAX,
    "arabic": "ليلى",
}


@pytest.mark.parametrize("step", [StepId.CHECK, StepId.GOODBYE])
@pytest.mark.parametrize("kind", HOSTILE)
def test_a_name_is_shown_as_it_was_typed(qapp: object, kind: str, step: StepId) -> None:
    name = clean(HOSTILE[kind])
    visit = rich_visit()
    visit = replace(visit, client=Client(first_name=name, birth_year=1961, reference=name[:32]))
    page = load_page(step, finished(step, visit), size=(1280, 800))
    check_layout(page)
    shown = [item for item in items(page.page) if item.inherits("QQuickText") and item.isVisible()]
    telling = [item for item in shown if name in str(item.property("text"))]
    assert telling
    if kind in ("markup", "entities"):
        # As wide as every character of it: nothing was taken for markup and left out.
        for item in telling:
            wide = QFontMetricsF(item.property("font")).horizontalAdvance(str(item.property("text")))
            assert item.implicitWidth() == pytest.approx(wide, rel=0.03)
