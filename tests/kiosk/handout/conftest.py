"""The real content, read once, and a maker of sheets."""

from collections.abc import Callable

import pytest

from kiosk import content
from kiosk.assess import assess
from kiosk.content.model import Content
from kiosk.handout import ClinicLine, make_sheet
from kiosk.ports import Paper, Sheet, SheetKey
from kiosk.visit import Visit
from tests.kiosk.handout.visits import CLINIC, DAY

Make = Callable[..., Sheet]


@pytest.fixture(scope="session")
def words() -> Content:
    return content.load()


@pytest.fixture(scope="session")
def make(words: Content) -> Make:
    """`make(visit, large=False, paper=A4, clinic=CLINIC)`: assessed and printed as the program does it."""

    def sheet(
        visit: Visit, large: bool = False, paper: Paper = Paper.A4, clinic: ClinicLine = CLINIC
    ) -> Sheet:
        return make_sheet(visit, assess(visit, words), words, clinic, SheetKey("en", large, paper), DAY)

    return sheet
