"""What was seen today: balance, arches, the ripple and what stands out. The words are those of the sheet."""

import re

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content import words as content_words
from kiosk.explain import explain
from kiosk.figures import balance_bars, footprint, ripple
from kiosk.figures.picture import Picture
from kiosk.findings import led_to_nothing
from kiosk.inputs import Seen
from kiosk.outcome import ArchResult, Change, Finding, Outcome, StanceResult
from kiosk.visit import ArchPicture, Eyes, Side
from ui.pictures import to_variant
from ui.screen_context import ScreenContext
from ui.viewmodels import words
from ui.viewmodels.base import ScreenViewModel
from ui.viewmodels.words import capital, plain, rich

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

# Methods whose number is the index of a print: the client's own shape can be drawn.
_PRINTS = ("footprint_morph", "footprint_index")
_LAYOUTS = {"one": ("0123",), "two": ("012", "3"), "four": ("0", "1", "2", "3")}
_OPEN_ENDED_AGE = 99


@QmlElement
@QmlUncreatable("made by the navigator")
class ResultsViewModel(ScreenViewModel):
    """Four parts: on one page, two or four. Never a band, a score or a risk word."""

    pageChanged = Signal()
    whyChanged = Signal()

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(context, parent)
        outcome = context.state.outcome
        if outcome is None:
            raise ValueError("results need an outcome")
        self._outcome: Outcome = outcome
        self._findings = tuple(
            sorted(outcome.findings, key=lambda f: (context.content.findings[f.id].shown, f.id))
        )
        self._layout = "one"
        self._page = 0
        self._why = -1

    # --- pages ------------------------------------------------------------------------------------------------

    def _get_paged(self) -> bool:
        """Each part has a page of its own."""
        return self._layout == "four"

    paged = Property(bool, _get_paged, notify=pageChanged)

    def _get_shown(self) -> str:
        """The parts on this page, a digit each: 0 balance, 1 arches, 2 how it may connect, 3 what stands out."""
        return _LAYOUTS[self._layout][self._page]

    shown = Property(str, _get_shown, notify=pageChanged)

    def _get_page(self) -> int:
        return self._page

    page = Property(int, _get_page, notify=pageChanged)

    def _get_last(self) -> bool:
        return self._page == len(_LAYOUTS[self._layout]) - 1

    lastPage = Property(bool, _get_last, notify=pageChanged)

    @Slot(str)
    def setLayout(self, layout: str) -> None:
        """`one` page, `two` (the measures, then what stands out), or `four` for large text."""
        if layout != self._layout:
            self._layout, self._page = layout, 0
            self.pageChanged.emit()

    def take(self) -> Seen | None:
        if self._why >= 0:
            self.closeWhy()
            return None
        if not self._get_last():
            self._page += 1
            self.pageChanged.emit()
            return None
        return Seen()

    def step_back(self) -> bool:
        if self._why >= 0:
            self.closeWhy()
            return True
        if self._page > 0:
            self._page -= 1
            self.pageChanged.emit()
            return True
        return False

    def _get_no_plan(self) -> str:
        """Why the sheet has no exercises, in the words of the sheet; empty when it has some."""
        reason = self._outcome.no_plan
        return self.context.text(f"sheet.no_plan.{reason}") if reason is not None else ""

    noPlan = Property(str, _get_no_plan, constant=True)

    # --- balance ----------------------------------------------------------------------------------------------

    def _leg(self, side: Side) -> StanceResult | None:
        leg = self._outcome.legs.get(side)
        return leg.eyes_open if leg is not None else None

    def _best(self, side: Side) -> float | None:
        leg = self._leg(side)
        return leg.best_s if leg is not None else None

    def _norm(self) -> StanceResult | None:
        legs = (self._leg(side) for side in Side)
        return next((leg for leg in legs if leg is not None and leg.norm_s is not None), None)

    def _get_has_balance(self) -> bool:
        return any(self._best(side) is not None for side in Side)

    hasBalance = Property(bool, _get_has_balance, constant=True)

    def _get_bars(self) -> dict[str, object]:
        """The bars as a picture, and in its units where the words go: `rows` of `side`, `y`, `end`, `text`, `short`."""
        left, right = self._best(Side.LEFT), self._best(Side.RIGHT)
        norm = self._norm()
        norm_s = norm.norm_s if norm is not None else None
        at = balance_bars.places(left, right, norm_s)
        return {
            **to_variant(balance_bars.picture(left, right, norm_s)),
            "normX": -1.0 if at.norm_x is None else at.norm_x,
            "axis": balance_bars.WIDTH,
            "bar": balance_bars.BAR,
            "rows": [
                self._bar_row("left", at.left_y, at.left_end, left),
                self._bar_row("right", at.right_y, at.right_end, right),
            ],
        }

    def _bar_row(self, side: str, y: float, end: float, best_s: float | None) -> dict[str, object]:
        short = self._seconds(best_s, "sheet.plan.s")
        return {"side": side, "y": y, "end": end, "text": self._seconds(best_s), "short": short}

    bars = Property("QVariantMap", _get_bars, constant=True)

    def _get_norm_line(self) -> str:
        """Typical time and age group in one sentence; empty when there is no norm."""
        norm = self._norm()
        if norm is None or norm.norm_s is None or norm.age_band is None:
            return ""
        low, _, high = norm.age_band.partition("-")
        open_ended = int(high) >= _OPEN_ENDED_AGE
        key = "sheet.balance.ages_from" if open_ended else "sheet.balance.ages"
        ages = self.context.text(key, low=low, high=high)
        line = self.context.text("sheet.balance.norm", seconds=round(norm.norm_s), ages=ages)
        return rich(line)

    normLine = Property(str, _get_norm_line, constant=True)

    def _get_source(self) -> str:
        """Who the typical time comes from: name and year. Empty when there is no norm."""
        norm = self._norm()
        return norm.norm_source.split(",")[0] if norm is not None and norm.norm_source else ""

    source = Property(str, _get_source, constant=True)

    def _get_tries_line(self) -> str:
        return content_words.tries(self.context.content, self.context.language, self._outcome)

    triesLine = Property(str, _get_tries_line, constant=True)

    def _get_closed_line(self) -> str:
        """Best times with eyes closed; empty when not tried."""
        times = []
        for side in Side:
            leg = self._outcome.legs.get(side)
            closed = leg.of(Eyes.CLOSED) if leg is not None else None
            if closed is not None and closed.best_s is not None:
                name = self.context.text(f"sheet.side.{side}")
                seconds = words.seconds(self.context, closed.best_s)
                times.append(self.context.text("sheet.balance.closed_one", side=name, seconds=seconds))
        return (
            self.context.text("sheet.balance.closed", times=words.listed(self.context, times))
            if times
            else ""
        )

    closedLine = Property(str, _get_closed_line, constant=True)

    def _get_changes(self) -> list[str]:
        """What changed since the last visit, beyond test error only."""
        return [line for change in self._outcome.changes if (line := self._change(change))]

    changes = Property("QStringList", _get_changes, constant=True)

    # --- arches -----------------------------------------------------------------------------------------------

    def _get_has_arches(self) -> bool:
        return bool(self._outcome.arches)

    hasArches = Property(bool, _get_has_arches, constant=True)

    def _get_feet(self) -> list[dict[str, object]]:
        """Left then right: `side`, `word`, `picture` (without a print when not sure or not done)."""
        return [self._foot(side) for side in Side]

    feet = Property("QVariantList", _get_feet, constant=True)

    def _foot(self, side: Side) -> dict[str, object]:
        result = self._outcome.arches.get(side)
        shape = None if result is None else _arch_shape(result)
        drawn = footprint.picture(shape if shape is not None else 0.0, side)
        if shape is None:
            drawn = Picture(drawn.width, drawn.height, drawn.shapes[:1])
        word = "none" if result is None else str(result.arch_class)
        return {
            "side": str(side),
            "word": self.context.text(f"sheet.arches.{word}"),
            "picture": to_variant(drawn),
        }

    # --- the ripple -------------------------------------------------------------------------------------------

    def _get_ripple(self) -> dict[str, object]:
        """The figure, and `places` from the top down: `text`, `y` (picture units), `lit`, `named`, `left`, `right`.

        A place that neither the client nor a side names is lit more quietly: nobody said that it hurts.
        """
        sides = ripple.sides(self.context.state.visit, self._outcome, self.context.content)
        quieter = ripple.quieter(self.context.state.visit, sides)
        places = sorted(ripple.places(), key=lambda place: place.word_y)
        return {
            **to_variant(ripple.picture(frozenset(sides), quieter=quieter)),
            "places": [
                {
                    "text": self.context.text(f"sheet.ripple.{place.name}"),
                    "y": place.word_y,
                    "lit": place.name in sides,
                    "named": place.name in sides and place.name not in quieter,
                    "left": Side.LEFT in sides.get(place.name, ()),
                    "right": Side.RIGHT in sides.get(place.name, ()),
                }
                for place in places
            ],
        }

    ripple = Property("QVariantMap", _get_ripple, constant=True)

    # --- what stands out --------------------------------------------------------------------------------------

    def _get_findings(self) -> list[dict[str, object]]:
        """Rows `side` (left, right, both or empty), `title`, `body`, `words` (title in bold and the first sentence)."""
        return [self._finding(finding) for finding in self._findings]

    findings = Property("QVariantList", _get_findings, constant=True)

    def _finding(self, finding: Finding) -> dict[str, object]:
        title = self._title(finding)
        body = self.context.text(f"finding.{finding.id}.body")
        return {
            "side": str(finding.side or ""),
            "title": plain(title),
            "body": plain(body),
            "words": f"{rich('**' + title.rstrip('.') + '.**')} {rich(_first_sentence(body))}",
        }

    def _get_other_pain(self) -> str:
        """The sore places that led to nothing, and what to do about them when something else was found; else empty."""
        pains = led_to_nothing(self.context.state.visit, self._findings)
        if not pains:
            return ""
        key = "sheet.findings.hurts_too" if self._findings else "sheet.findings.hurts"
        named = content_words.places(self.context.content, self.context.language, pains)
        return rich(self.context.text(key, places=named))

    otherPain = Property(str, _get_other_pain, constant=True)

    def _title(self, finding: Finding) -> str:
        return self.context.text(self.context.content.title_key(finding.id, finding.side))

    def _get_why(self) -> int:
        """The finding whose reasons are open, or -1."""
        return self._why

    why = Property(int, _get_why, notify=whyChanged)

    def _get_why_title(self) -> str:
        return plain(self._title(self._findings[self._why])) if self._why >= 0 else ""

    whyTitle = Property(str, _get_why_title, notify=whyChanged)

    def _get_why_body(self) -> str:
        if self._why < 0:
            return ""
        return plain(self.context.text(f"finding.{self._findings[self._why].id}.body"))

    whyBody = Property(str, _get_why_body, notify=whyChanged)

    def _get_reasons(self) -> list[str]:
        """The client's own answers and measures that led to the open finding."""
        if self._why < 0:
            return []
        visit, outcome = self.context.state.visit, self._outcome
        because = self._findings[self._why].because
        lines = (
            explain(self.context.content, self.context.language, visit, path, outcome) for path in because
        )
        return list(dict.fromkeys(capital(plain(line)) for line in lines))

    reasons = Property("QStringList", _get_reasons, notify=whyChanged)

    def _get_why_side(self) -> str:
        return str(self._findings[self._why].side or "") if self._why >= 0 else ""

    whySide = Property(str, _get_why_side, notify=whyChanged)

    @Slot(int)
    def openWhy(self, row: int) -> None:
        """Show what led to this finding."""
        self._why = row
        self.whyChanged.emit()

    @Slot()
    def closeWhy(self) -> None:
        self._why = -1
        self.whyChanged.emit()

    # --- words ------------------------------------------------------------------------------------------------

    def _seconds(self, best_s: float | None, key: str = "sheet.balance.seconds") -> str:
        if best_s is None:
            return self.context.text("sheet.balance.not_done")
        return self.context.text(key, seconds=words.seconds(self.context, best_s))

    def _change(self, change: Change) -> str:
        kind, _, rest = change.what.partition(".")
        written = words.seconds if kind == "balance" else words.measure
        before, now = written(self.context, change.before), written(self.context, change.now)
        if kind == "balance":
            side = self.context.text(f"sheet.side.{rest.partition('.')[0]}")
            return rich(self.context.text("sheet.changes.balance", side=side, before=before, now=now))
        site, _, side_id = rest.partition(".")
        place = self.context.text(f"place.{side_id}.{site}")
        return rich(self.context.text("sheet.changes.pain", place=place, before=before, now=now))


def _first_sentence(text: str) -> str:
    """The card has room for one; the whole text stands behind "Why this?"."""
    return re.split(r"(?<=[.!?\u061f\u06d4])\s", text, maxsplit=1)[0]


def _arch_shape(result: ArchResult) -> float | None:
    """The arch to draw: the client's own print where there is one, else that of the class; None when not sure."""
    if result.method in _PRINTS and result.value is not None:
        return footprint.shape_for_index(result.value)
    if result.arch_class is ArchPicture.NOT_SURE:
        return None
    return footprint.SHOWN[result.arch_class]
