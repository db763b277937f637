"""One question: a choice of answers, or a whole number."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.figures.svg import commands, illustration
from kiosk.inputs import Seen, SymptomAnswered
from kiosk.visit import Side, SymptomId
from ui.screen_context import ScreenContext
from ui.viewmodels import words
from ui.viewmodels.base import ScreenViewModel
from ui.viewmodels.choice_model import Choice, ChoiceModel
from ui.viewmodels.picture_places import places

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_NO_NUMBER = -1


@QmlElement
@QmlUncreatable("made by the navigator")
class SymptomViewModel(ScreenViewModel):
    """No answer is preset. A number may be left out: `unknown` passes on without one."""

    changed = Signal()
    whyShownChanged = Signal()

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._id = SymptomId(context.state.step.item)
        self._question = context.content.symptom(self._id)
        self._choices = ChoiceModel(
            (Choice(a, words.answer(context, self._id, a)) for a in self._question.answers), self
        )
        self._number = _NO_NUMBER
        self._unknown = False
        self._why_shown = False
        given = context.state.visit.symptoms.get(self._id)
        if isinstance(given, int):
            self._number = given
        elif given is not None:
            self._choices.set_checked([given])
        self._settle()

    # --- what is shown --------------------------------------------------------------------------------------

    def _get_question(self) -> str:
        return self.context.text(f"symptom.{self._id}.question")

    question = Property(str, _get_question, constant=True)

    def _get_why(self) -> str:
        return self.context.text(f"symptom.{self._id}.why")

    why = Property(str, _get_why, constant=True)

    def _get_picture(self) -> str:
        """Stem of the illustration, or empty."""
        return self._question.picture or ""

    picture = Property(str, _get_picture, constant=True)

    def _get_picture_ratio(self) -> float:
        """Width over height of the illustration; 1 without one."""
        if self._question.picture is None:
            return 1.0
        drawing = illustration(self._question.picture)
        return drawing.width / drawing.height

    pictureRatio = Property(float, _get_picture_ratio, constant=True)

    def _get_scene(self) -> dict[str, object]:
        """The illustration's `wall` and `floor` (colours, "" when none) and its `horizon`, where the floor begins, as
        a share of the height: a panel wider than the drawing goes on with them. `cut`: something reaches out of the
        picture on the left, so the drawing has to stand at the panel's left edge.
        """
        if self._question.picture is None:
            return {"wall": "", "floor": "", "horizon": 1.0, "cut": False}
        drawing = illustration(self._question.picture)
        wall, floor = drawing.shapes[:2]
        top, at = commands(floor.d)[0], 1.0
        whole = top[1][0] == 0.0 and commands(floor.d)[1][1][0] == drawing.width
        if whole:
            at = top[1][1] / drawing.height
        rest = drawing.shapes[2 if whole else 1 :]
        cut = any(n[k] <= 0 for shape in rest for _, n in commands(shape.d) for k in range(0, len(n), 2))
        return {"wall": wall.fill, "floor": floor.fill if whole else "", "horizon": at, "cut": cut}

    scene = Property("QVariantMap", _get_scene, constant=True)

    def _get_marks(self) -> list[dict[str, object]]:
        """What stands in the picture: rows `x`, `y` (fractions of it), `side` (left, right or empty), `text`: the
        words of the answer that this part of the picture shows.
        """
        sides = {str(side) for side in Side}
        return [
            {
                "x": place["x"],
                "y": place["y"],
                "side": place["name"] if place["name"] in sides else "",
                "text": ""
                if place["name"] in sides
                else words.answer(self.context, self._id, str(place["name"])),
            }
            for place in places(self._get_picture())
        ]

    marks = Property("QVariantList", _get_marks, constant=True)

    def _get_from_behind(self) -> bool:
        """The illustration shows the back of a body: its left is on the left, and that has to be said."""
        return self._question.from_behind

    fromBehind = Property(bool, _get_from_behind, constant=True)

    def _get_side(self) -> str:
        """left, right, or empty when the question is not about one side."""
        return str(self._question.side or "")

    side = Property(str, _get_side, constant=True)

    def _get_choices(self) -> ChoiceModel:
        return self._choices

    choices = Property(ChoiceModel, _get_choices, constant=True)

    def _get_is_number(self) -> bool:
        return self._question.is_number

    isNumber = Property(bool, _get_is_number, constant=True)

    def _get_unit(self) -> str:
        """The words for it, spelled out where the content's are short."""
        unit = self._question.unit
        if unit is None:
            return ""
        return self.tr("millimeters") if unit == "mm" else self.context.text(f"unit.{unit}")

    unit = Property(str, _get_unit, constant=True)

    def _get_low(self) -> int:
        return self._question.low or 0

    low = Property(int, _get_low, constant=True)

    def _get_high(self) -> int:
        return self._question.high or 0

    high = Property(int, _get_high, constant=True)

    def _get_number(self) -> int:
        """-1 before there is one."""
        return self._number

    number = Property(int, _get_number, notify=changed)

    def _get_unknown(self) -> bool:
        return self._unknown

    unknown = Property(bool, _get_unknown, notify=changed)

    def _get_why_shown(self) -> bool:
        return self._why_shown

    whyShown = Property(bool, _get_why_shown, notify=whyShownChanged)

    # --- what is touched ------------------------------------------------------------------------------------

    @Slot(str)
    def choose(self, key: str) -> None:
        self._choices.set_checked([key])
        self._settle()

    @Slot(int)
    def step(self, by: int) -> None:
        """One up or down, from the lowest when there is no number yet; stays within the range."""
        start = self._get_low() - by if self._number == _NO_NUMBER else self._number
        self._set_number(min(self._get_high(), max(self._get_low(), start + by)))

    @Slot(str)
    def enter(self, text: str) -> None:
        """What stands in the field: digits, or nothing. A number outside the range stays and is not ready."""
        number = int(text) if text.isdecimal() else _NO_NUMBER
        if number != self._number:
            self._set_number(number)

    @Slot()
    def chooseUnknown(self) -> None:
        self._unknown, self._number = not self._unknown, _NO_NUMBER
        self._settle()

    @Slot(bool)
    def showWhy(self, shown: bool) -> None:
        if shown != self._why_shown:
            self._why_shown = shown
            self.whyShownChanged.emit()

    def step_back(self) -> bool:
        """Back closes the reason first."""
        was = self._why_shown
        self.showWhy(False)
        return was

    def take(self) -> SymptomAnswered | Seen | None:
        if not self._ready:
            return None
        if self._question.is_number:
            return Seen() if self._unknown else SymptomAnswered(self._id, self._number)
        (answer,) = self._choices.checked
        return SymptomAnswered(self._id, answer)

    # --- inside ---------------------------------------------------------------------------------------------

    def _set_number(self, number: int) -> None:
        self._number, self._unknown = number, False
        self._settle()

    def _settle(self) -> None:
        low, high = self._get_low(), self._get_high()
        fits = self._unknown or low <= self._number <= high
        self.set_ready(fits if self._question.is_number else bool(self._choices.checked))
        self.changed.emit()
