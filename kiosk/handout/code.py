"""The plan itself as text in a QR code: no server, no name, readable by any telephone."""

import segno

from kiosk.handout.exercises import dose_cells
from kiosk.handout.job import Job, typed

MAX_BYTES = 520
"""What a code of version 15, correction level L, holds: 77 modules, the most that suits 31 mm of office
print.
"""


def plan_text(job: Job) -> str:
    """Code of the visit, date, each exercise with dose and cue, the stop rule and the clinic's number.

    Shortened until it fits `MAX_BYTES`: the cues go, from the last exercise on, then the number. Doses
    stay.
    """
    for cues in range(len(job.outcome.exercises), -1, -1):
        text = _text(job, cues, phone=True)
        if len(text.encode()) <= MAX_BYTES:
            return text
    return _text(job, 0, phone=False)


def _text(job: Job, cues: int, phone: bool) -> str:
    date = job.date_words(job.printed_on)
    lines = [job.say("sheet.code.first", code=job.visit.code, date=date)]
    for k, exercise in enumerate(job.outcome.exercises, start=1):
        dose = ", ".join(f"{name} {value}" for name, value in dose_cells(job, exercise))
        line = f"{k} {job.say(f'exercise.{exercise.id}.name')}: {dose}."
        if k <= cues:
            line += f" {job.say(f'exercise.{exercise.id}.cue')}"
        lines.append(line)
    lines.append(job.say("sheet.code.stop"))
    if phone and typed(job.clinic.phone):
        lines.append(job.say("sheet.code.phone", phone=typed(job.clinic.phone)))
    return "\n".join(lines)


def modules(text: str) -> tuple[tuple[int, ...], ...]:
    """Rows of dark (1) and light (0) modules without a rim; the smallest code that holds the text."""
    code = segno.make_qr(text, error="l", boost_error=True)
    return tuple(tuple(row) for row in code.matrix)
