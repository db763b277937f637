"""The words of the desk's lists: one key word for each thing that can have become of a sheet."""

import pytest

from kiosk.ports import JobState, JobStatus
from kiosk.printing.trouble import Trouble
from ui.desk.lines import job_word


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
