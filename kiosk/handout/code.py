"""The plan itself as text in a QR code: no server, no name, readable by any telephone."""

import segno

from kiosk.handout.advice import starts_strong
from kiosk.handout.exercises import dose_cells
from kiosk.handout.fonts import LEFT_OUT
from kiosk.handout.job import Job, typed

MAX_BYTES = 520
"""What a code of version 15, correction level L, holds: 77 modules, the most that suits 31 mm of office
print.
"""


def plan_text(job: Job, with_cues: bool = True) -> str:
    """Code of the visit, date, each exercise with dose and cue, the stop rule and the clinic's number.

    Without cues the code is smaller. Shortened until it fits `MAX_BYTES`: the cues go, from the last
    exercise on, then the number, then the names of the parts of the dose ("3, 10, 5 s"), then whole
    exercises from the last on, with a sign that more follows.
    """
    count = len(job.outcome.exercises)
    tries = [
        *(_text(job, count, cues, phone=True) for cues in range(count if with_cues else 0, -1, -1)),
        _text(job, count, 0, phone=False),
        *(_text(job, kept, 0, phone=False, named=False) for kept in range(count, 0, -1)),
    ]
    return next(text for text in tries if len(text.encode()) <= MAX_BYTES)


def _text(job: Job, kept: int, cues: int, phone: bool, named: bool = True) -> str:
    date = job.date_words(job.printed_on)
    lines = [job.say("sheet.code.first", code=job.visit.code, date=date)]
    for k, exercise in enumerate(job.outcome.exercises[:kept], start=1):
        cells = dose_cells(job, exercise)
        dose = job.listed(f"{name} {value}" if named else value for name, value in cells)
        line = f"{k} {job.say(f'exercise.{exercise.id}.name')}: {dose}."
        if k <= cues:
            line += f" {job.say(f'exercise.{exercise.id}.cue')}"
        lines.append(line)
    if kept < len(job.outcome.exercises):
        lines.append(LEFT_OUT)
    lines.append(job.say("sheet.code.stop_worse" if starts_strong(job) else "sheet.code.stop"))
    if phone and typed(job.clinic.phone):
        lines.append(job.say("sheet.code.phone", phone=typed(job.clinic.phone)))
    return "\n".join(lines)


# Any of the eight masks can be read; trying them all for the fairest spread of dark and light is a fifth
# of the time of a whole sheet, and text with its correction bytes is spread well enough under any of
# them.
_MASK = 4


def modules(text: str) -> tuple[tuple[int, ...], ...]:
    """Rows of dark (1) and light (0) modules without a rim; the smallest code that holds the text."""
    code = segno.make_qr(text, error="l", boost_error=True, mask=_MASK)
    return tuple(tuple(row) for row in code.matrix)
