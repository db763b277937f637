"""Lines of the lists, as frozen rows with plain fields for QML: where a client is, what became of the sheet."""

import unicodedata
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

from kiosk.content.writing import writing
from kiosk.desk.model import TodayRow
from kiosk.flow import RULES, Step
from kiosk.outcome import Tier
from kiosk.ports import JobState, JobStatus
from kiosk.visit import Side, VisitState
from ui.desk import summary
from ui.desk.context import DeskContext


@dataclass(frozen=True, slots=True)
class TodayLine:
    """`where` and `sheet` are key words that QML has the words for; `section` and `side` say where in the visit,
    `until` when it was finished.
    `leftS` and `rightS` are seconds; the names of the fields are the roles in QML.
    """

    code: str
    name: str
    start: str
    where: str
    until: str
    section: str
    side: str
    leftS: str
    rightS: str
    sheet: str
    trouble: str
    flagged: bool
    waiting: bool


def clock_time(at: datetime) -> str:
    """Hours and minutes by the clinic's clock."""
    return at.astimezone().strftime("%H:%M")


def long_day(language: str, day: date) -> str:
    """A day with its name, day before month in every language: Sunday 22 November 2026."""
    return _day(language, day, writing(language).long_day)


def day_words(language: str, day: date) -> str:
    """A day: 22 Nov 2026."""
    return _day(language, day, "d MMM yyyy")


def short_day(language: str, day: date) -> str:
    """A day where the year is plain, as on an axis: 22 Nov."""
    return _day(language, day, "d MMM")


def moment_words(language: str, at: datetime) -> str:
    """Day and time by the clinic's clock: 22 Nov 2026, 14:05."""
    return f"{day_words(language, at.astimezone().date())}{writing(language).comma} {clock_time(at)}"


def _day(language: str, day: date, pattern: str) -> str:
    """Digits are 0 to 9 everywhere, as on the sheet."""
    words = QLocale(language).toString(QDate(day.year, day.month, day.day), pattern)
    return "".join(str(unicodedata.digit(letter)) if letter.isdigit() else letter for letter in words)


def today_line(context: DeskContext, row: TodayRow) -> TodayLine:
    """One visit of *Today*."""
    section, side = where_in(row.step)
    sheet, trouble = sheet_state(row)
    return TodayLine(
        code=row.code,
        name=row.first_name or "",
        start=clock_time(row.started_at),
        where=where(row.state, row.flag_open, row.tier),
        until=clock_time(row.finished_at) if row.finished_at is not None else "",
        section=section,
        side=side,
        leftS=summary.seconds_words(context, row.best_s.get(Side.LEFT)),
        rightS=summary.seconds_words(context, row.best_s.get(Side.RIGHT)),
        sheet=sheet,
        trouble=trouble,
        flagged=row.flag_open,
        waiting=row.waiting,
    )


def where(state: VisitState, flag_open: bool, tier: Tier | None) -> str:
    """flag, here, finished, finished_safety (an answer stopped the plan) or left."""
    if flag_open:
        return "flag"
    if state is VisitState.FINISHED and tier is not None and tier.stops_plan:
        return "finished_safety"
    return {VisitState.IN_PROGRESS: "here", VisitState.FINISHED: "finished"}.get(state, "left")


def where_in(step: str) -> tuple[str, str]:
    """Section of the visit and, where there is one, the side: of a key like `balance_leg:left`."""
    if not step:
        return "start", ""
    at = Step.of(step)
    side = at.item if at.item in list(Side) else ""
    return str(RULES[at.id].section), side


def sheet_state(row: TodayRow) -> tuple[str, str]:
    """What became of the sheet: a key word, and the trouble if there is one."""
    if row.printed is not None:
        return job_word(row.printed)
    if row.tier is not None and row.tier.stops_plan and (row.flag_open or not row.has_sheet):
        return "no_plan", ""
    if row.state is VisitState.FINISHED and row.has_sheet:
        return "to_print", ""
    return ("not_yet" if row.state is VisitState.IN_PROGRESS else "none"), ""


def job_word(status: JobStatus) -> tuple[str, str]:
    """A print job as a key word, and its trouble."""
    trouble = str(status.reason or "")
    match status.state:
        case JobState.QUEUED:
            return ("waits" if trouble else "queued"), trouble
        case JobState.SENDING | JobState.PRINTING:
            return "printing", trouble
        case JobState.NEEDS_ATTENTION:
            return "waits", trouble
        case _:
            return str(status.state), trouble
