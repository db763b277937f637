"""The words of the desk's lists: one key word for each thing that can have become of a sheet."""

from dataclasses import fields
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.desk.jobs import PrintRoom
from kiosk.ports import JobKind, JobState, JobStatus, PrinterStatus, PrintJob
from kiosk.printing.trouble import Trouble
from ui.desk import lines
from ui.desk.lines import job_word, long_day, moment_words, short_day
from ui.desk.printing import waiting


@pytest.mark.parametrize(
    ("status", "word"),
    [
        (JobStatus(JobState.QUEUED), ("queued", "")),
        (JobStatus(JobState.QUEUED, Trouble.MEDIA_EMPTY), ("waits", "media_empty")),
        (JobStatus(JobState.SENDING), ("printing", "")),
        (JobStatus(JobState.PRINTING), ("printing", "")),
        (JobStatus(JobState.NEEDS_ATTENTION, Trouble.MEDIA_JAM), ("waits", "media_jam")),
        (JobStatus(JobState.FAILED, Trouble.MEDIA_JAM), ("failed", "media_jam")),
        (JobStatus(JobState.PRINTED), ("printed", "")),
    ],
)
def test_only_what_is_at_the_printer_is_called_printing(status: JobStatus, word: tuple[str, str]) -> None:
    assert job_word(status) == word


def job(number: int, state: JobState, kind: JobKind = JobKind.SHEET) -> PrintJob:
    known = {"id": number, "state": state, "kind": kind}
    return PrintJob(**{field.name: known.get(field.name) for field in fields(PrintJob)})


@pytest.mark.parametrize(("trouble", "count"), [(None, 2), (Trouble.OFFLINE, 4)])
def test_the_badge_counts_what_somebody_has_to_look_at(trouble: Trouble | None, count: int) -> None:
    """Sheets that wait for a printer in trouble are among it; one that is printed, and a page to try it, never are."""
    stopped = (job(1, JobState.NEEDS_ATTENTION), job(2, JobState.FAILED))
    under_way = (job(3, JobState.QUEUED), job(4, JobState.SENDING))
    others = (job(5, JobState.PRINTED), job(6, JobState.QUEUED, JobKind.TEST_PAGE))
    printer = PrinterStatus(trouble is None, trouble)
    seen = PrintRoom((*stopped, *under_way, *others), (("printer", printer),))
    assert waiting(seen) == count


@pytest.mark.parametrize(
    ("language", "long", "short", "axis"),
    [
        ("en", "Sunday 22 November 2026", "22 Nov 2026, 14:05", "22 Nov"),
        ("es", "domingo 22 de noviembre de 2026", "22 nov 2026, 14:05", "22 nov"),
        ("ar", "الأحد 22 نوفمبر 2026", "22 نوفمبر 2026، 14:05", "22 نوفمبر"),
    ],
)
def test_a_date_is_written_one_way_in_each_language(language: str, long: str, short: str, axis: str) -> None:
    at = datetime(2026, 11, 22, 14, 5).astimezone()
    assert long_day(language, at.date()) == long
    assert moment_words(language, at) == short
    assert short_day(language, at.date()) == axis


def test_no_page_writes_a_date_by_itself() -> None:
    desk = Path(lines.__file__).parent
    own = {file.name for file in desk.glob("*.py") if "strftime(" in file.read_text("utf-8")}
    assert own == {"lines.py"}
