"""How bad one sore place is: now, at worst, and for how long."""

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.flow import place_key
from kiosk.inputs import PainRated
from kiosk.visit import Pain
from ui.screen_context import ScreenContext
from ui.viewmodels import words
from ui.viewmodels.base import ScreenViewModel
from ui.viewmodels.choice_model import Choice, ChoiceModel

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

# The spans leave no gap; each is stored as weeks from its middle. Here: stored weeks, and the weeks it begins at.
_FROM: dict[int, int] = {1: 0, 4: 2, 9: 6, 26: 13, 104: 53}
_UNSURE = "unsure"


def _span_words() -> dict[str, str]:
    """Key of each span to its words, in the order shown. Literal calls, so that translation finds them."""
    return {
        "1": QCoreApplication.translate("PainRatingViewModel", "Less than 2 weeks"),
        "4": QCoreApplication.translate("PainRatingViewModel", "2 to 6 weeks"),
        "9": QCoreApplication.translate("PainRatingViewModel", "6 weeks to 3 months"),
        "26": QCoreApplication.translate("PainRatingViewModel", "3 to 12 months"),
        "104": QCoreApplication.translate("PainRatingViewModel", "More than a year"),
        _UNSURE: QCoreApplication.translate("PainRatingViewModel", "I am not sure"),
    }


def span_key(weeks: int | None) -> str:
    """The span that a stored number of weeks falls into; any number has one."""
    if weeks is None:
        return _UNSURE
    return str([stored for stored, begins in _FROM.items() if weeks >= begins][-1])


def span_of(weeks: int | None) -> str:
    """The words of that span, as the client chose them."""
    return _span_words()[span_key(weeks)]


@QmlElement
@QmlUncreatable("made by the navigator")
class PainRatingViewModel(ScreenViewModel):
    """Three questions, each shown once the one before has its answer; -1 stands for no answer yet.

    The worst is at least the pain now: a lower touch is not taken and `tooLow` says why.
    """

    changed = Signal()

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(context, parent)
        places = context.state.visit.pain or ()
        self._at = next(
            i for i, p in enumerate(places) if place_key(p.site, p.side) == context.state.step.item
        )
        self._pain = places[self._at]
        rated = self._pain.worst is not None
        self._now = self._pain.now if rated else -1
        self._worst = self._pain.worst if self._pain.worst is not None else -1
        self._too_low = False
        self._spans = ChoiceModel((Choice(key, label) for key, label in _span_words().items()), self)
        if rated:
            self._spans.set_checked([span_key(self._pain.weeks)])
        self._settle()

    # --- what is shown --------------------------------------------------------------------------------------

    def _get_count(self) -> int:
        """How many sore places there are."""
        return len(self.context.state.visit.pain or ())

    count = Property(int, _get_count, constant=True)

    def _get_number(self) -> int:
        """Which of the places this is, from 1."""
        return self._at + 1

    number = Property(int, _get_number, constant=True)

    def _get_place(self) -> str:
        """The place in the middle of a sentence: "left heel"."""
        return words.place(self.context, self._pain.site, self._pain.side)

    place = Property(str, _get_place, constant=True)

    def _get_side(self) -> str:
        return str(self._pain.side)

    side = Property(str, _get_side, constant=True)

    def _get_now(self) -> int:
        return self._now

    now = Property(int, _get_now, notify=changed)

    def _get_worst(self) -> int:
        return self._worst

    worst = Property(int, _get_worst, notify=changed)

    def _get_too_low(self) -> bool:
        return self._too_low

    tooLow = Property(bool, _get_too_low, notify=changed)

    def _get_spans(self) -> ChoiceModel:
        return self._spans

    spans = Property(ChoiceModel, _get_spans, constant=True)

    # --- what is touched ------------------------------------------------------------------------------------

    @Slot(int)
    def pickNow(self, value: int) -> None:
        """0 to 10. A worst below it no longer holds and is asked again."""
        self._now, self._too_low = value, False
        if 0 <= self._worst < value:
            self._worst = -1
        self._settle()

    @Slot(int)
    def pickWorst(self, value: int) -> None:
        self._too_low = value < self._now
        if not self._too_low:
            self._worst = value
        self._settle()

    @Slot(str)
    def pickSpan(self, key: str) -> None:
        self._spans.set_checked([key])
        self._settle()

    def take(self) -> PainRated | None:
        if not self._ready:
            return None
        (span,) = self._spans.checked
        weeks = None if span == _UNSURE else int(span)
        return PainRated(Pain(self._pain.site, self._pain.side, self._now, self._worst, weeks))

    # --- inside ---------------------------------------------------------------------------------------------

    def _settle(self) -> None:
        self.set_ready(self._now >= 0 and self._worst >= 0 and bool(self._spans.checked))
        self.changed.emit()
