"""Where it hurts: places touched on a body and foot chart, or picked from a list of the same places."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.figures import curve
from kiosk.figures.body_chart import Chart, PlaceKey, Zone, hit, zones
from kiosk.figures.picture import Label, Picture, Shape
from kiosk.figures.svg import illustration
from kiosk.inputs import PainPlaces
from kiosk.visit import BodySide, PainSite
from ui.pictures import to_variant
from ui.screen_context import ScreenContext
from ui.viewmodels import words
from ui.viewmodels.base import ScreenViewModel
from ui.viewmodels.words import capital

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

# Shares of the chart's height: outline of a place, of a chosen one, and the capitals of its letter. The soles are
# drawn larger than the bodies.
_STROKE, _STROKE_CHOSEN = 0.003, 0.0055
_LETTER = {Chart.FRONT: 0.034, Chart.BACK: 0.034, Chart.SOLES: 0.065}
# In capitals of the letter: the least width of a place that holds it, the radius of a disc beside a smaller one, and
# how far from the body's middle that disc stands: clear of the foot.
_ROOM, _DISC, _ASIDE = 1.35, 0.98, 5.1


def place_key(place: PlaceKey) -> str:
    """`heel.left`: the key QML and the flow use for a place."""
    return f"{place[0]}.{place[1]}"


def place_of(key: str) -> PlaceKey:
    site, side = key.split(".")
    return PainSite(site), BodySide(side)


@QmlElement
@QmlUncreatable("made by the navigator")
class PainViewModel(ScreenViewModel):
    """Chosen places in the order touched, or "nothing hurts". Nothing is preset."""

    changed = Signal()
    listShownChanged = Signal()

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(context, parent)
        known = context.state.visit.pain
        self._chosen: tuple[PlaceKey, ...] = tuple((p.site, p.side) for p in known or ())
        self._nothing = known is not None and not known
        self._list_shown = False
        self._settle()

    # --- what is shown --------------------------------------------------------------------------------------

    def _get_drawings(self) -> dict[str, object]:
        """The three drawings without their places, by chart name."""
        return {str(chart): to_variant(illustration(str(chart))) for chart in Chart}

    drawings = Property("QVariantMap", _get_drawings, constant=True)

    def _get_front(self) -> dict[str, object]:
        return self._places_of(Chart.FRONT)

    front = Property("QVariantMap", _get_front, notify=changed)

    def _get_back_view(self) -> dict[str, object]:
        return self._places_of(Chart.BACK)

    backView = Property("QVariantMap", _get_back_view, notify=changed)

    def _get_soles(self) -> dict[str, object]:
        return self._places_of(Chart.SOLES)

    soles = Property("QVariantMap", _get_soles, notify=changed)

    def _get_chosen(self) -> list[dict[str, str]]:
        """Rows `key`, `side`, `name` for the chips."""
        return [{"key": place_key(p), "side": str(p[1]), "name": self._name(p)} for p in self._chosen]

    chosen = Property("QVariantList", _get_chosen, notify=changed)

    def _get_any_chosen(self) -> bool:
        return bool(self._chosen)

    anyChosen = Property(bool, _get_any_chosen, notify=changed)

    def _get_rows(self) -> list[dict[str, object]]:
        """The list: rows `name` and `places`, each place with `key`, `side`, `name`, `checked`."""
        return [
            {
                "name": capital(self.context.text(f"site.{site}")),
                "places": [
                    {
                        "key": place_key((site, side)),
                        "side": str(side),
                        "name": self._name((site, side)),
                        "checked": (site, side) in self._chosen,
                    }
                    for side in sides
                ],
            }
            for site, sides in _sites()
        ]

    rows = Property("QVariantList", _get_rows, notify=changed)

    def _get_nothing(self) -> bool:
        return self._nothing

    nothingHurts = Property(bool, _get_nothing, notify=changed)

    def _get_list_shown(self) -> bool:
        return self._list_shown

    listShown = Property(bool, _get_list_shown, notify=listShownChanged)

    # --- what is touched ------------------------------------------------------------------------------------

    @Slot(str, float, float, float)
    def touch(self, chart: str, x: float, y: float, reach: float) -> None:
        """A finger at (`x`, `y`) of this chart, in its units; the nearest place within `reach` is meant."""
        place = hit(Chart(chart), x, y, reach)
        if place is not None:
            self._toggle(place)

    @Slot(str)
    def toggle(self, key: str) -> None:
        self._toggle(place_of(key))

    @Slot()
    def chooseNothing(self) -> None:
        self._nothing = not self._nothing
        self._chosen = ()
        self._settle()

    @Slot()
    def showList(self) -> None:
        """The list instead of the picture, or the picture again."""
        self._list_shown = not self._list_shown
        self.listShownChanged.emit()

    def take(self) -> PainPlaces | None:
        return PainPlaces(self._chosen) if self._ready else None

    # --- inside ---------------------------------------------------------------------------------------------

    def _toggle(self, place: PlaceKey) -> None:
        if place in self._chosen:
            self._chosen = tuple(p for p in self._chosen if p != place)
        else:
            self._chosen = (*self._chosen, place)
        self._nothing = False
        self._settle()

    def _settle(self) -> None:
        self.set_ready(bool(self._chosen) or self._nothing)
        self.changed.emit()

    def _name(self, place: PlaceKey) -> str:
        return capital(words.place(self.context, *place))

    def _places_of(self, chart: Chart) -> dict[str, object]:
        """The places of a chart, chosen ones in their side's colour with its letter; `zones` has their names."""
        drawing = illustration(str(chart))
        found = zones(chart)
        marks = _marks(
            tuple(z for z in found if z.key in self._chosen), drawing, drawing.height * _LETTER[chart]
        )
        beside = tuple(shape for mark in marks for shape in mark.shapes)
        shapes = tuple(self._shape(zone, drawing.height) for zone in found)
        labels = tuple(mark.label for mark in marks)
        rows = [
            {
                "key": place_key(z.key),
                "name": self._name(z.key),
                "x": z.cx,
                "y": z.cy,
                "chosen": z.key in self._chosen,
            }
            for z in found
        ]
        return {**to_variant(Picture(drawing.width, drawing.height, shapes + beside, labels)), "zones": rows}

    def _shape(self, zone: Zone, height: float) -> Shape:
        if zone.key not in self._chosen:
            return Shape(zone.d, "skinShade", "placeLine", height * _STROKE)
        return Shape(zone.d, _colour(zone.side), "surface", height * _STROKE_CHOSEN)


@dataclass(frozen=True, slots=True)
class _Mark:
    """The letter of a chosen place, and what holds it: nothing where the place itself does."""

    label: Label
    shapes: tuple[Shape, ...] = ()


def _marks(chosen: tuple[Zone, ...], drawing: Picture, capital_height: float) -> tuple[_Mark, ...]:
    """Letters in the places that hold them; for a smaller one a disc beside the body, which hides nothing of it."""
    marks, small = [], []
    for zone in (z for z in chosen if z.side in _SIDED):
        wide, high = (max(axis) - min(axis) for axis in zip(*zone.corners, strict=True))
        if min(wide, high) >= _ROOM * capital_height:
            label = Label(zone.cx, _halfway(zone), _letter(zone.side), capital_height, "sideInk", bold=True)
            marks.append(_Mark(label))
        else:
            small.append(zone)
    for side in _SIDED:
        marks += _beside([z for z in small if z.side is side], drawing, capital_height)
    return tuple(marks)


def _halfway(zone: Zone) -> float:
    """Halfway down the place where its centre is: the toes are a bow, whose centre lies near its lower edge."""
    edges = zip(zone.corners, (*zone.corners[1:], zone.corners[0]), strict=True)
    met = [
        y0 + (zone.cx - x0) * (y1 - y0) / (x1 - x0)
        for (x0, y0), (x1, y1) in edges
        if (x0 > zone.cx) != (x1 > zone.cx)
    ]
    return (min(met) + max(met)) / 2 if met else zone.cy


def _beside(small: list[Zone], drawing: Picture, capital_height: float) -> list[_Mark]:
    """One below the other beside the foot, each with a line to its place. From the ground up, so that none leaves
    the picture."""
    marks = []
    r = capital_height * _DISC
    edge = drawing.height * _STROKE_CHOSEN
    lowest = drawing.height - r - edge
    for zone in sorted(small, key=lambda z: z.cy, reverse=True):
        colour = _colour(zone.side)
        out = 1.0 if zone.cx > drawing.width / 2 else -1.0
        x, y = drawing.width / 2 + out * _ASIDE * capital_height, min(zone.cy, lowest)
        marks.append(
            _Mark(
                Label(x, y, _letter(zone.side), capital_height, "sideInk", bold=True),
                (
                    Shape(f"M{zone.cx} {zone.cy}L{x:.1f} {y:.1f}", stroke=colour, stroke_width=edge * 1.2),
                    Shape(curve.path(curve.ellipse(x, y, r, r)), colour, "surface", edge),
                ),
            )
        )
        lowest = y - 2 * r - edge
    return marks


_SIDED = (BodySide.LEFT, BodySide.RIGHT)


def _colour(side: BodySide) -> str:
    return str(side) if side in _SIDED else "primary"


def _letter(side: BodySide) -> str:
    """The letter of the side marks, in the client's language."""
    if side is BodySide.LEFT:
        return QCoreApplication.translate("SideMark", "L", "letter for the left foot")
    return QCoreApplication.translate("SideMark", "R", "letter for the right foot")


def _sites() -> tuple[tuple[PainSite, tuple[BodySide, ...]], ...]:
    """Every site that the charts offer, from the back down to the toes, with its sides; left before right."""
    found: dict[PainSite, set[BodySide]] = {}
    for chart in Chart:
        for zone in zones(chart):
            found.setdefault(zone.site, set()).add(zone.side)
    order = list(BodySide)
    return tuple((site, tuple(sorted(found[site], key=order.index))) for site in PainSite if site in found)
