"""The arch of one foot: a print that follows the finger, a choice of pictures, or measures taken by staff."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.writing import writing
from kiosk.figures import footprint
from kiosk.figures.picture import Picture
from kiosk.inputs import ArchGiven
from kiosk.measures.arch import LENGTH_DIFFERENCE_PATH
from kiosk.visit import ArchMeasure, ArchPicture, FootprintMorph, FootprintPicture, Side
from ui.pictures import to_variant
from ui.screen_context import ScreenContext
from ui.viewmodels.arch_entry import ArchEntry, entry_of
from ui.viewmodels.base import ScreenViewModel
from ui.viewmodels.told import for_staff

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_STEP = 0.05
_FINEST = 0.01
"""The print moves in steps this small (200 shapes): finer than a finger, and few enough to be kept."""

_NAMED = (ArchPicture.HIGH, ArchPicture.TYPICAL, ArchPicture.LOW)


@QmlElement
@QmlUncreatable("made by the navigator")
class ArchViewModel(ScreenViewModel):
    """`mode`: "print" (the morph), "pictures" (a choice), "staff" (numbers), or "howto", which only explains.

    Positions on the slider run from -1 (high arch, left) to 1 (low arch, right); the shape's own scale is the
    other way round. Nothing is preset: until something is touched there is no answer.
    """

    changed = Signal()
    modeChanged = Signal()
    entryChanged = Signal()

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._side = Side(context.state.step.item)
        self._path = f"arch.{self._side}"
        self._other = context.state.visit.arches.foot(self._side.other)
        self._mode = "print"
        self._shape = 0.0
        self._touched = False
        self._grab = 0.0
        self._picture: ArchPicture | None = None
        self._entry = ArchEntry()
        self._restore(context.state.visit.arches.foot(self._side))
        self._settle()

    def _restore(self, given: ArchMeasure | None) -> None:
        match given:
            case None:
                pass
            case FootprintMorph():
                self._shape, self._touched = footprint.shape_for_index(given.arch_index), True
            case FootprintPicture():
                self._mode, self._picture = "pictures", given.picture
            case _:
                confirmed = frozenset(
                    p
                    for p in self.context.state.visit.confirmed
                    if p.startswith(f"{self._path}.") or p == LENGTH_DIFFERENCE_PATH
                )
                self._mode, self._entry = "staff", entry_of(given, confirmed)

    # --- the print ----------------------------------------------------------------------------------------

    def _get_side(self) -> str:
        return str(self._side)

    side = Property(str, _get_side, constant=True)

    def _get_mode(self) -> str:
        return self._mode

    mode = Property(str, _get_mode, notify=modeChanged)

    def _get_still(self) -> dict[str, object]:
        """What does not move: the sole and the toes."""
        whole = footprint.picture(0.0, self._side)
        sole, _, *toes = whole.shapes
        return to_variant(Picture(whole.width, whole.height, (sole, *toes)))

    still = Property("QVariant", _get_still, constant=True)

    def _get_path(self) -> str:
        """The print at this shape, in the units of `still`."""
        return footprint.picture(self._shape, self._side).shapes[1].d

    path = Property(str, _get_path, notify=changed)

    def _get_waist_x(self) -> float:
        return footprint.waist(self._shape, self._side)[0]

    waistX = Property(float, _get_waist_x, notify=changed)

    def _get_waist_y(self) -> float:
        return footprint.waist(self._shape, self._side)[1]

    waistY = Property(float, _get_waist_y, notify=changed)

    def _get_position(self) -> float:
        return -self._shape

    position = Property(float, _get_position, notify=changed)

    def _get_touched(self) -> bool:
        return self._touched

    touched = Property(bool, _get_touched, notify=changed)

    def _get_named(self) -> list[dict[str, object]]:
        """The three prints to go to: `id`, `position` on the slider, `picture`."""
        return [
            {
                "id": str(name),
                "position": -footprint.SHOWN[name],
                "picture": to_variant(_quiet(footprint.SHOWN[name], self._side)),
            }
            for name in _NAMED
        ]

    named = Property("QVariantList", _get_named, constant=True)

    def _get_near(self) -> str:
        """Which of the three named prints this shape is nearest to."""
        return str(min(_NAMED, key=lambda name: abs(footprint.SHOWN[name] - self._shape)))

    near = Property(str, _get_near, notify=changed)

    @Slot(float)
    def moveTo(self, position: float) -> None:
        """The slider is here."""
        self._set_shape(-position)

    @Slot(int)
    def nudge(self, steps: int) -> None:
        """Plus or minus: so many small steps towards the low arch."""
        self._set_shape(self._shape - steps * _STEP)

    @Slot(str)
    def goTo(self, name: str) -> None:
        """One of the three named prints."""
        self._set_shape(footprint.SHOWN[ArchPicture(name)])

    @Slot(float)
    def grab(self, x: float) -> None:
        """A finger went down on the print, at `x` in the units of the picture."""
        self._grab = self._get_waist_x() - x

    @Slot(float)
    def drag(self, x: float) -> None:
        """The finger moves: the inner edge goes with it."""
        self._set_shape(shape_at(x + self._grab, self._side))

    # --- the pictures -------------------------------------------------------------------------------------

    def _get_picture(self) -> str:
        return str(self._picture or "")

    picture = Property(str, _get_picture, notify=changed)

    @Slot(str)
    def show(self, mode: str) -> None:
        """Another way to answer; what was given in the other ways stays until Next. Numbers are for staff only."""
        if mode == "staff" and self._mode != "staff":
            self.context.ask_staff(self._open_numbers)
        else:
            self._turn(mode)

    def _open_numbers(self) -> None:
        self._turn("staff")

    def _turn(self, mode: str) -> None:
        if mode != self._mode:
            self._mode = mode
            self.modeChanged.emit()
            self._settle()

    @Slot(str)
    def choose(self, picture: str) -> None:
        """One of low, typical, high, not_sure."""
        self._picture = ArchPicture(picture)
        self._settle()

    # --- staff --------------------------------------------------------------------------------------------

    def _get_kind(self) -> str:
        """ahims, caliper, navicular_drop or footprint_index."""
        return self._entry.kind

    kind = Property(str, _get_kind, notify=entryChanged)

    def _get_fields(self) -> list[dict[str, object]]:
        """The numbers of this kind; see `ArchEntry.rows`."""
        return self._entry.rows()

    fields = Property("QVariantList", _get_fields, notify=entryChanged)

    def _get_notices(self) -> list[dict[str, object]]:
        """What is wrong or unusual in them; see `ArchEntry.notices`."""
        say = partial(for_staff, content=self.context.content, language=self.context.language)
        return self._entry.notices(self._path, self._other, say)

    notices = Property("QVariantList", _get_notices, notify=entryChanged)

    def _get_decimal_sign(self) -> str:
        return writing(self.context.language).decimal_sign

    decimalSign = Property(str, _get_decimal_sign, constant=True)

    @Slot(str)
    def setKind(self, kind: str) -> None:
        self._entry = ArchEntry(kind)
        self._settle_entry()

    @Slot(str, str)
    def setField(self, key: str, text: str) -> None:
        """What is written in a field now."""
        if text != self._entry.texts.get(key, ""):
            self._entry = self._entry.with_text(key, text)
            self._settle_entry()

    @Slot(str, result=str)
    def textOf(self, key: str) -> str:
        """What was typed in this field before."""
        return self._entry.texts.get(key, "")

    @Slot(str, bool)
    def confirm(self, path: str, confirmed: bool) -> None:
        """An unusual number is right, or is not after all."""
        self._entry = self._entry.with_confirmed(path, confirmed)
        self._settle_entry()

    def step_back(self) -> bool:
        """From the pictures, the help or the numbers back to the print."""
        aside = self._mode != "print"
        self.show("print")
        return aside

    # --- next ---------------------------------------------------------------------------------------------

    def take(self) -> ArchGiven | None:
        match self._mode:
            case "print" if self._touched:
                index = round(footprint.arch_index(self._shape), 4)
                return ArchGiven(self._side, FootprintMorph(index))
            case "pictures" if self._picture is not None:
                return ArchGiven(self._side, FootprintPicture(self._picture))
            case "staff" if self._ready:
                return ArchGiven(self._side, self._entry.measure(), self._entry.confirmed)
            case _:
                return None

    # --- inside -------------------------------------------------------------------------------------------

    def _set_shape(self, shape: float) -> None:
        steps = round(min(footprint.HIGH, max(footprint.LOW, shape)) / _FINEST)
        self._shape, self._touched = steps * _FINEST, True
        self._settle()

    def _settle_entry(self) -> None:
        self.entryChanged.emit()
        self._settle()

    def _settle(self) -> None:
        match self._mode:
            case "print":
                self.set_ready(self._touched)
            case "pictures":
                self.set_ready(self._picture is not None)
            case "staff":
                self.set_ready(self._entry.complete(self._path, self._other))
        self.changed.emit()


def _quiet(shape: float, side: Side) -> Picture:
    """A small print to compare with: no sole, no colour of a side."""
    whole = footprint.picture(shape, side)
    return replace(whole, shapes=tuple(replace(s, fill="edge") for s in whole.shapes[1:]))


def shape_at(x: float, side: Side) -> float:
    """The shape whose inner edge is at `x` (picture units) at the middle of the foot; the nearest end outside."""
    low, high = footprint.LOW, footprint.HIGH
    # The edge moves outwards (left foot: to the right) as the arch gets lower.
    outwards = 1.0 if side is Side.LEFT else -1.0
    for _ in range(12):
        middle = (low + high) / 2
        if (footprint.waist(middle, side)[0] - x) * outwards > 0:
            low = middle
        else:
            high = middle
    return (low + high) / 2
