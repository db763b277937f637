"""*Visits*: find one by code, clinic number, day or state. Fifty at a time, however many there are."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.desk.model import Cursor, FoundPage, FoundVisit, Query
from kiosk.desk.visits import search
from kiosk.visit import VisitState
from ui.desk.context import DeskContext
from ui.desk.lines import clock_time, day_words, where
from ui.desk.page import DeskPage
from ui.desk.rows_model import RowsModel

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

TYPING_MS = 250
PAGE_ROWS = 50
_DAYS = {"today": 0, "week": 6, "month": 29}


@dataclass(frozen=True, slots=True)
class FoundLine:
    """One visit that was found. `where` is a key word that QML has the words for."""

    code: str
    day: str
    start: str
    where: str
    reference: str
    tier: str


@QmlElement
@QmlUncreatable("made by the desk")
class SearchViewModel(DeskPage):
    """`span` is any, today, week, month or own (from `first` to `last`); `state` is any or a word of the list."""

    changed = Signal()
    foundChanged = Signal()

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._rows = RowsModel(FoundLine, "code", self)
        self._query = Query(limit=PAGE_ROWS)
        self._span, self._state = "any", "any"
        self._first = self._last = ""
        self._next: Cursor | None = None
        self._asked = 0
        self._loaded = False
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.load)

    def load(self) -> None:
        self._typing.stop()
        self._asked += 1
        self._next = None
        self._search(None, self._on_found)

    def leave(self) -> None:
        super().leave()
        self._typing.stop()
        self._rows.show(())
        self._query = Query()

    def _period(self) -> dict[str, date | None]:
        """The days that count, both of them; half-typed ones do not count yet."""
        today = self.context.office.now_local().date()
        if self._span in _DAYS:
            return {"first": today - timedelta(days=_DAYS[self._span]), "last": today}
        if self._span == "own":
            return {"first": day_of(self._first), "last": day_of(self._last)}
        return {"first": None, "last": None}

    def _search(self, after: Cursor | None, done: Callable[[tuple[int, FoundPage]], None]) -> None:
        """The answer carries the number of its question: an older one is not shown any more."""
        query = replace(self._query, **self._period(), after=after)
        asked = self._asked
        self.ask(lambda office, actor: (asked, search(office, actor, query)), done)

    def _on_found(self, answer: tuple[int, FoundPage]) -> None:
        asked, page = answer
        if asked == self._asked:
            self._rows.show(self._line(row) for row in page.rows)
            self._next, self._loaded = page.next, True
            self.foundChanged.emit()

    @Slot()
    def more(self) -> None:
        """The next page below, when the list comes to its end."""
        if self._next is None:
            return
        after, self._next = self._next, None
        self._search(after, self._on_more)

    def _on_more(self, answer: tuple[int, FoundPage]) -> None:
        asked, page = answer
        if asked == self._asked:
            self._rows.add(self._line(row) for row in page.rows)
            self._next = page.next
            self.foundChanged.emit()

    def _line(self, row: FoundVisit) -> FoundLine:
        at = row.started_at.astimezone()
        day = day_words(self.context.language, at.date())
        return FoundLine(
            code=row.code,
            day=day,
            start=clock_time(row.started_at),
            where=where(row.state, row.flag_open, row.tier),
            reference=row.reference or "",
            tier=str(row.tier or ""),
        )

    # --- what is asked ----------------------------------------------------------------------------------------

    def _get_rows(self) -> RowsModel:
        return self._rows

    rows = Property(RowsModel, _get_rows, constant=True)

    def _get_loaded(self) -> bool:
        return self._loaded

    loaded = Property(bool, _get_loaded, notify=foundChanged)

    def _get_has_more(self) -> bool:
        return self._next is not None

    hasMore = Property(bool, _get_has_more, notify=foundChanged)

    def _get_code(self) -> str:
        return self._query.code

    code = Property(str, _get_code, notify=changed)

    @Slot(str)
    def typeCode(self, code: str) -> None:
        if code != self._query.code:
            self._query = replace(self._query, code=code)
            self._soon()

    def _get_reference(self) -> str:
        return self._query.reference

    reference = Property(str, _get_reference, notify=changed)

    @Slot(str)
    def typeReference(self, reference: str) -> None:
        if reference != self._query.reference:
            self._query = replace(self._query, reference=reference)
            self._soon()

    def _get_span(self) -> str:
        return self._span

    span = Property(str, _get_span, notify=changed)

    @Slot(str)
    def chooseSpan(self, span: str) -> None:
        self._span = span
        self._soon()

    def _get_first(self) -> str:
        return self._first

    first = Property(str, _get_first, notify=changed)

    def _get_last(self) -> str:
        return self._last

    last = Property(str, _get_last, notify=changed)

    @Slot(str)
    def typeFirst(self, day: str) -> None:
        if day != self._first:
            self._first = day
            self._soon()

    @Slot(str)
    def typeLast(self, day: str) -> None:
        if day != self._last:
            self._last = day
            self._soon()

    def _get_state(self) -> str:
        return self._state

    state = Property(str, _get_state, notify=changed)

    @Slot(str)
    def chooseState(self, state: str) -> None:
        """any, flag, or a state of visits."""
        self._state = state
        known = None if state in ("any", "flag") else VisitState(state)
        self._query = replace(self._query, state=known, flag_open=state == "flag")
        self._soon()

    def _soon(self) -> None:
        self.changed.emit()
        self._typing.start()

    @Slot()
    def enterPaper(self) -> None:
        """A form that was filled in on paper."""
        self.context.enter_paper()

    @Slot(str)
    def open(self, code: str) -> None:
        """The whole visit."""
        self.context.open_visit(code)


def day_of(text: str) -> date | None:
    """A day as it is typed (2026-01-31); None while it is none."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None
