"""Which pages the desk has: name -> QML type, view model, and what one must be allowed to do. Add a page here.

The order is that of the rail and of the keys F1, F2 and so on. The QML type is in the module Footing.Desk.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.security.roles import Act
from ui.desk.context import DeskContext
from ui.desk.export import ExportViewModel
from ui.desk.health import HealthViewModel
from ui.desk.numbers import NumbersViewModel
from ui.desk.page import DeskPage
from ui.desk.printing import PrintingViewModel
from ui.desk.search import SearchViewModel
from ui.desk.settings import SettingsViewModel
from ui.desk.today import TodayViewModel
from ui.desk.users import UsersViewModel


@dataclass(frozen=True, slots=True)
class Page:
    """`make` builds the view model for one showing of the page, owned by the given parent."""

    qml: str
    make: Callable[[DeskContext, QObject], DeskPage]
    act: Act


PAGES: dict[str, Page] = {
    "today": Page("TodayPage", TodayViewModel, Act.SEE_TODAY),
    "visits": Page("SearchPage", SearchViewModel, Act.SEARCH),
    "printing": Page("PrintingPage", PrintingViewModel, Act.PRINT_SHEET),
    "export": Page("ExportPage", ExportViewModel, Act.EXPORT),
    "numbers": Page("NumbersPage", NumbersViewModel, Act.SEE_NUMBERS),
    "users": Page("UsersPage", UsersViewModel, Act.SEE_USERS),
    "settings": Page("SettingsPage", SettingsViewModel, Act.SEE_SETTINGS),
    "health": Page("HealthPage", HealthViewModel, Act.SEE_HEALTH),
}

VISIT = "VisitPage"
"""The page of one visit: it is opened from another, and stands in no rail."""

PAPER = "PaperPage"
"""A paper form that is typed in; it stands in no rail either."""

LOG = "LogPage"
"""The log of what was done: opened from the daily check."""
