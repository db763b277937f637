"""*Numbers*: how the kiosk is used, drawn. No names, no codes; groups under five that tell about health stay untold."""

from datetime import timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.desk.numbers import BALANCE_BINS_S, Numbers, numbers
from kiosk.flow import RULES, StepId
from kiosk.outcome import Tier
from kiosk.visit import ArchPicture, Side
from ui.desk.context import DeskContext
from ui.desk.lines import short_day
from ui.desk.page import DeskPage

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

SPANS = {"week": 7, "month": 30, "quarter": 91, "year": 365}
MOST_BARS = 31

Bars = list[dict[str, object]]


@QmlElement
@QmlUncreatable("made by the desk")
class NumbersViewModel(DeskPage):
    """`span` is week, month, quarter or year, up to today. A bar of -1 holds one to four visits and is not drawn."""

    changed = Signal()
    spanChanged = Signal()

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._span = "month"
        self._found: Numbers | None = None

    def load(self) -> None:
        last = self.context.office.now_local().date()
        first = last - timedelta(days=SPANS[self._span] - 1)
        self.ask(lambda office, actor: numbers(office, actor, first, last), self._on_numbers)

    def leave(self) -> None:
        super().leave()
        self._found = None

    def _on_numbers(self, found: Numbers) -> None:
        self._found = found
        self.changed.emit()

    def _get_span(self) -> str:
        return self._span

    span = Property(str, _get_span, notify=spanChanged)

    @Slot(str)
    def chooseSpan(self, span: str) -> None:
        self._span = span
        self.spanChanged.emit()
        self.load()

    def _get_loaded(self) -> bool:
        return self._found is not None

    loaded = Property(bool, _get_loaded, notify=changed)

    def _get_facts(self) -> dict[str, object]:
        """`visits`, `finished`, `rate` in per cent (-1: none), `minutes` (-1), `printed`, `failures`."""
        found = self._found
        if found is None:
            return {}
        return {
            "visits": found.visits,
            "finished": found.finished,
            "rate": -1 if found.finish_rate is None else round(found.finish_rate * 100),
            "minutes": -1 if found.median_minutes is None else round(found.median_minutes),
            "printed": found.printed,
            "failures": found.print_failures,
        }

    facts = Property("QVariantMap", _get_facts, notify=changed)

    def _get_days(self) -> Bars:
        """Visits of each day, or of each week or month when there are many: `label`, `value`, `part`."""
        found = self._found
        if found is None:
            return []
        language = self.context.language
        per_day = {day: (visits, done) for day, visits, done in found.per_day}
        days = [found.first + timedelta(days=n) for n in range((found.last - found.first).days + 1)]
        step = max(1, -(-len(days) // MOST_BARS))
        bars: Bars = []
        for at in range(0, len(days), step):
            group = days[at : at + step]
            value = sum(per_day.get(day, (0, 0))[0] for day in group)
            done = sum(per_day.get(day, (0, 0))[1] for day in group)
            bars.append({"label": short_day(language, group[0]), "value": value, "part": done})
        return bars

    days = Property("QVariantList", _get_days, notify=changed)

    def _get_stops(self) -> Bars:
        """Where visits stand that are not finished, by the part of the visit: `label` is a key word, `value`."""
        found = self._found
        if found is None:
            return []
        parts: dict[str, int] = {}
        for step, count in found.stopped_at.items():
            section = str(RULES[StepId(step)].section) if step in list(StepId) else "start"
            parts[section] = parts.get(section, 0) + count
        return [{"label": label, "value": count} for label, count in parts.items()]

    stops = Property("QVariantList", _get_stops, notify=changed)

    def _get_flags(self) -> Bars:
        found = self._found
        if found is None:
            return []
        return [
            {"label": str(tier), "value": _bar(found.flags.get(tier, 0))}
            for tier in (Tier.EMERGENCY, Tier.URGENT)
        ]

    flags = Property("QVariantList", _get_flags, notify=changed)

    def _get_balance(self) -> Bars:
        """Best times, eyes open: `label` in seconds, `left` and `right`."""
        found = self._found
        if found is None:
            return []
        return [
            {
                "label": f"{low}–{high}" if high is not None else f"{low}",
                "left": _bar(found.balance[Side.LEFT][n]) if Side.LEFT in found.balance else 0,
                "right": _bar(found.balance[Side.RIGHT][n]) if Side.RIGHT in found.balance else 0,
            }
            for n, (low, high) in enumerate(BALANCE_BINS_S)
        ]

    balance = Property("QVariantList", _get_balance, notify=changed)

    def _get_arches(self) -> Bars:
        """Classes of arches: `label` in words, `left` and `right`."""
        found = self._found
        if found is None:
            return []
        return [
            {
                "label": self.context.text(f"sheet.arches.{arch}"),
                "left": _bar(found.arches.get(Side.LEFT, {}).get(arch, 0)),
                "right": _bar(found.arches.get(Side.RIGHT, {}).get(arch, 0)),
            }
            for arch in (ArchPicture.HIGH, ArchPicture.TYPICAL, ArchPicture.LOW, ArchPicture.NOT_SURE)
        ]

    arches = Property("QVariantList", _get_arches, notify=changed)


def _bar(group: int | None) -> int:
    return -1 if group is None else group
