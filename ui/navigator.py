"""Which screen shows a step: step id -> QML type and view-model factory. The one place to add a screen.

The QML type is in the module Footing.Screens. One line each; keep the order of the flow.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.flow import StepId
from ui.screen_context import ScreenContext
from ui.viewmodels.access import AccessViewModel
from ui.viewmodels.arch import ArchViewModel
from ui.viewmodels.balance_check import BalanceCheckViewModel
from ui.viewmodels.balance_leg import BalanceLegViewModel
from ui.viewmodels.balance_skipped import BalanceSkippedViewModel
from ui.viewmodels.base import ScreenViewModel
from ui.viewmodels.birth_year import BirthYearViewModel
from ui.viewmodels.check import CheckViewModel
from ui.viewmodels.first_name import FirstNameViewModel
from ui.viewmodels.goodbye import GoodbyeViewModel
from ui.viewmodels.pain import PainViewModel
from ui.viewmodels.pain_rating import PainRatingViewModel
from ui.viewmodels.privacy import PrivacyViewModel
from ui.viewmodels.reference import ReferenceViewModel
from ui.viewmodels.results import ResultsViewModel
from ui.viewmodels.resume import ResumeViewModel
from ui.viewmodels.safety import SafetyViewModel
from ui.viewmodels.sex import SexViewModel
from ui.viewmodels.sheet import SheetViewModel
from ui.viewmodels.staff_needed import StaffNeededViewModel
from ui.viewmodels.symptom import SymptomViewModel
from ui.viewmodels.welcome import WelcomeViewModel


@dataclass(frozen=True, slots=True)
class Screen:
    """`make` builds the view model for one showing of the screen, owned by the given parent."""

    qml: str
    make: Callable[[ScreenContext, QObject], ScreenViewModel]


SCREENS: dict[StepId, Screen] = {
    StepId.WELCOME: Screen("WelcomeScreen", WelcomeViewModel),
    StepId.ACCESS: Screen("AccessScreen", AccessViewModel),
    StepId.PRIVACY: Screen("PrivacyScreen", PrivacyViewModel),
    StepId.FIRST_NAME: Screen("FirstNameScreen", FirstNameViewModel),
    StepId.BIRTH_YEAR: Screen("BirthYearScreen", BirthYearViewModel),
    StepId.SEX: Screen("SexScreen", SexViewModel),
    StepId.REFERENCE: Screen("ReferenceScreen", ReferenceViewModel),
    StepId.SAFETY: Screen("SafetyScreen", SafetyViewModel),
    StepId.STAFF_NEEDED: Screen("StaffNeededScreen", StaffNeededViewModel),
    StepId.PAIN: Screen("PainScreen", PainViewModel),
    StepId.PAIN_RATING: Screen("PainRatingScreen", PainRatingViewModel),
    StepId.SYMPTOM: Screen("SymptomScreen", SymptomViewModel),
    StepId.BALANCE_CHECK: Screen("BalanceCheckScreen", BalanceCheckViewModel),
    StepId.BALANCE_LEG: Screen("BalanceLegScreen", BalanceLegViewModel),
    StepId.BALANCE_SKIPPED: Screen("BalanceSkippedScreen", BalanceSkippedViewModel),
    StepId.ARCH: Screen("ArchScreen", ArchViewModel),
    StepId.CHECK: Screen("CheckScreen", CheckViewModel),
    StepId.RESULTS: Screen("ResultsScreen", ResultsViewModel),
    StepId.SHEET: Screen("SheetScreen", SheetViewModel),
    StepId.GOODBYE: Screen("GoodbyeScreen", GoodbyeViewModel),
}

# Outside the flow: reached from the welcome screen, leads into a visit that was interrupted.
RESUME = Screen("ResumeScreen", ResumeViewModel)
