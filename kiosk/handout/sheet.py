"""The whole sheet as PDF bytes: the same visit always gives the same ones."""

import hashlib
import io
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from reportlab import rl_config

from kiosk.content.model import Content
from kiosk.content.texts import REFERENCE
from kiosk.errors import UserFacing
from kiosk.figures.svg import ILLUSTRATIONS
from kiosk.handout import fonts, layout, page, results
from kiosk.handout.direction import SheetCanvas
from kiosk.handout.job import ClinicLine, Job, typed
from kiosk.handout.kit import Stack
from kiosk.handout.look import GAP, LARGE, MARGIN, ORDINARY, page_size
from kiosk.outcome import Outcome
from kiosk.ports import Sheet, SheetKey
from kiosk.visit import Visit

# Streams as plain bytes: writing them out as text makes a sheet a quarter larger and slower, for no
# reader's good.
rl_config.useA85 = 0

_STRETCH = 12.0
"""At most so many points go into each gap of a page that has room to spare."""


def make_sheet(
    visit: Visit,
    outcome: Outcome,
    content: Content,
    clinic: ClinicLine,
    key: SheetKey,
    printed_on: date,
    illustrations: Path = ILLUSTRATIONS,
) -> Sheet:
    """The PDF of a visit: the same arguments always give the same bytes.

    With newer content than the visit was assessed with, the results, the exercises and their doses are those of the
    visit, in the words of the newer content; the foot of the page names both versions.

    `printed_on` is the date on the sheet. Raises `UserFacing` when there are no words in the language of `key`, or no
    longer any for a part of the outcome, and `ContentError` when a drawing is missing or a text has a character that
    the typeface has not.
    """
    if key.language not in content.languages:
        raise UserFacing("The sheet is not available in this language.", "Choose another language.")
    if not _has_words(outcome, content):
        raise UserFacing(
            "The content has changed too much since this visit to make its sheet in another form.",
            "Print the sheet as it was first made.",
        )
    look = LARGE if key.large_print else ORDINARY
    job = Job(visit, outcome, content, clinic, key, printed_on, look, illustrations)
    fonts.register()
    pages = layout.pages(job)
    pdf = _draw(job, pages)
    return Sheet(key, pdf, len(pages), hashlib.sha256(pdf).hexdigest())


def _has_words(outcome: Outcome, content: Content) -> bool:
    """False when an update took out something that the visit's sheet speaks of."""
    return (
        all(exercise.id in content.exercises for exercise in outcome.exercises)
        and all(finding.id in content.findings for finding in outcome.findings)
        and all(content.has_text(REFERENCE, f"note.{note.id}.body") for note in outcome.notes)
    )


def _draw(job: Job, pages: Sequence[layout.Page]) -> bytes:
    """The pages as PDF. `invariant` fixes the time stamps and the document's id."""
    buffer = io.BytesIO()
    wide, tall = page_size(job.key.paper)
    width, height = layout.room(job)
    canvas = SheetCanvas(
        buffer,
        job.right_to_left,
        pagesize=(wide, tall),
        invariant=1,
        pageCompression=1,
        lang=job.key.language,
    )
    page.set_up(canvas, job, job.say("sheet.document", code=job.visit.code))
    for number, blocks in enumerate(pages, start=1):
        Stack(blocks, GAP, stretch=_STRETCH).draw(canvas, MARGIN, tall - MARGIN, width, height)
        page.draw_foot(canvas, job, _foot_words(job), number, len(pages), wide - MARGIN)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _foot_words(job: Job) -> str:
    """Telephone, content version and the source of the typical times, in this order of need."""
    first, now = job.outcome.content_version, job.content.version
    parts = [job.say("sheet.content", version=first)]
    if now != first:
        parts = [job.say("sheet.content_since", version=now, first=first)]
    phone = typed(job.clinic.phone)
    if phone:
        parts.insert(0, job.say("sheet.foot.clinic", phone=phone))
    source = results.norm_source(job)
    if source and not job.outcome.screening.tier.stops_plan:
        parts.append(job.say("sheet.norms", source=source))
    return "  ·  ".join(parts)
