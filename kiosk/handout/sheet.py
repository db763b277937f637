"""The whole sheet: which sections go on which page, and what gives way when there is too much of something.

Nothing is ever clipped. Each page has a list of versions of itself, from roomy to tight; the first that
fits is taken. When even the tightest is too long, its blocks go on to one more page. The order of what
gives way:

page 1: line spacing, then explanations of the later findings, then those findings become one paragraph
page 2: picture height, line spacing, cues cut to their first sentence, notes cut to theirs
"""

import hashlib
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from kiosk.content.model import Content
from kiosk.errors import UserFacing
from kiosk.figures.svg import ILLUSTRATIONS
from kiosk.handout import advice, exercises, findings, notes, page, results, staff_page
from kiosk.handout.exercises import Room
from kiosk.handout.job import ClinicLine, Job, typed
from kiosk.handout.kit import Box, Card, Row, Stack, Text, rich
from kiosk.handout.look import BOTTOM, GAP, LARGE, MARGIN, ORDINARY, SNUG, Look, page_size
from kiosk.outcome import NoteKind, Outcome
from kiosk.ports import Sheet, SheetKey
from kiosk.visit import Visit

Page = list[Box]


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

    `printed_on` is the date on the sheet. Raises `UserFacing` when there are no words in the language of
    `key`, and `ContentError` when a drawing is missing or a text has a character that the typeface has
    not.
    """
    if key.language not in content.languages:
        raise UserFacing("The sheet is not available in this language.", "Choose another language.")
    look = LARGE if key.large_print else ORDINARY
    job = Job(visit, outcome, content, clinic, key, printed_on, look, illustrations)
    pages = _pages(job)
    pdf = _draw(job, pages)
    return Sheet(key, pdf, len(pages), hashlib.sha256(pdf).hexdigest())


def _room(job: Job) -> tuple[float, float]:
    """Width and height for the blocks of a page, between the margins and above the foot."""
    wide, tall = page_size(job.key.paper)
    return wide - 2 * MARGIN, tall - MARGIN - BOTTOM - page.FOOT - 2


def _pages(job: Job) -> list[Page]:
    if job.outcome.screening.tier.stops_plan:
        return _split(job, staff_page.blocks(job))
    if job.look.large:
        return _split(job, _large_first(job)) + _split(job, _large_plan(job))
    first = _first_that_fits(job, (_first(job, tight) for tight in _first_ways(job)))
    return first + _first_that_fits(job, (_plan(job, tight) for tight in _plan_ways()))


def _first_that_fits(job: Job, versions: Iterable[Page]) -> list[Page]:
    """The first version that fits one page; when none does, the tightest on as many as it needs."""
    blocks: Page = []
    for blocks in versions:
        if _height(job, blocks) <= _room(job)[1]:
            return [blocks]
    return _split(job, blocks)


def _height(job: Job, blocks: Sequence[Box]) -> float:
    return Stack(blocks).height(_room(job)[0])


def _split(job: Job, blocks: Page) -> list[Page]:
    """The blocks on as many pages as they need; no block is cut."""
    limit = _room(job)[1]
    pages: list[Page] = [[]]
    for block in blocks:
        if pages[-1] and _height(job, [*pages[-1], block]) > limit:
            pages.append([])
        pages[-1].append(block)
    return pages


# --- page 1
# --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _FirstWay:
    """One way to lay out page 1: the line spacing, and how many findings are told in full and in short."""

    look: Look
    full: int
    short: int


def _first_ways(job: Job) -> Iterator[_FirstWay]:
    count = len(job.outcome.findings)
    yield _FirstWay(ORDINARY, count, 0)
    for full in range(count, -1, -1):
        yield _FirstWay(SNUG, full, count - full)
    for short in range(count - 1, -1, -1):
        yield _FirstWay(SNUG, 0, short)


def _first(job: Job, way: _FirstWay) -> Page:
    job = replace(job, look=way.look)
    title = Text(rich(job.say("sheet.title")), job.look.style("title", bold=True))
    subtitle = job.text("sheet.subtitle", colour_name="quietInk")
    cards = Row([results.balance_card(job), results.arches_card(job)], [0.595, 0.405])
    said: list[Box] = [
        job.heading("sheet.findings.title", "section"),
        *findings.entries(job, way.full, way.short),
    ]
    changes = results.changes(job)
    if changes is not None:
        said.append(changes)
    seen = Stack(said, gap=7)
    middle = Row([seen, findings.ripple_card(job, 190)], [0.715, 0.285])
    cautions = Row([advice.stop_card(job), advice.podiatrist_card(job)])
    return [page.head(job), Stack([title, subtitle], gap=4), cards, middle, cautions, advice.phone_band(job)]


# --- page 2
# --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _PlanWay:
    """One way to lay out page 2: the line spacing, room for pictures and cues, and whether notes are cut."""

    look: Look
    room: Room
    brief: bool


def _plan_ways() -> Iterator[_PlanWay]:
    for brief in (False, True):
        for short in (False, True):
            for look in (ORDINARY, SNUG):
                for pictures in (88.0, 78.0, 68.0, 58.0):
                    yield _PlanWay(look, Room(pictures, short), brief)


def _plan_head(job: Job) -> Box:
    count = len(job.outcome.exercises)
    key = f"sheet.plan.title_count.{count}"
    title = job.say(key if job.has(key) else "sheet.plan.title")
    minutes = exercises.minutes_a_day(job.outcome.exercises)
    return page.simple_head(job, title, job.say("sheet.plan.time", minutes=minutes) if minutes else "")


def _staff_note(job: Job) -> Box | None:
    note = typed(job.visit.staff.note or "")
    if not note:
        return None
    return Card(Text(rich(job.say("sheet.plan.note", text=note)), job.look.style()), border="ink", pad=8)


def _plan_blocks(job: Job, room: Room, brief: bool, row: float) -> Page:
    blocks: Page = [_plan_head(job)]
    note = _staff_note(job)
    if note is not None:
        blocks.append(note)
    if job.outcome.exercises:
        blocks += [*exercises.exercise_rows(job, room), exercises.log(job, row)]
    else:
        blocks.append(job.text("sheet.plan.none"))
    advised = notes.note_row(job, brief)
    if advised is not None:
        blocks.append(advised)
    known = notes.note_card(job, NoteKind.EDUCATION, brief)
    if known is not None:
        blocks.append(known)
    return blocks


def _plan(job: Job, way: _PlanWay) -> Page:
    job = replace(job, look=way.look)
    return [*_plan_blocks(job, way.room, way.brief, 18.5), notes.closing(job)]


# --- large print
# ---------------------------------------------------------------------------------------------


def _large_first(job: Job) -> Page:
    title = Text(rich(job.say("sheet.title")), job.look.style("title", bold=True))
    subtitle = job.text("sheet.subtitle", colour_name="quietInk")
    said = findings.entries(job, len(job.outcome.findings), 0)
    said[0] = Stack([job.heading("sheet.findings.title", "section"), said[0]], gap=7)
    changes = results.changes(job)
    return [
        page.head(job),
        Stack([title, subtitle], gap=4),
        results.balance_card(job),
        results.arches_card(job, 130),
        *said,
        *([changes] if changes is not None else []),
        findings.ripple_card(job, 260),
        advice.stop_card(job),
        advice.podiatrist_card(job),
        advice.phone_band(job),
    ]


def _large_plan(job: Job) -> Page:
    return [*_plan_blocks(job, Room(150.0), False, 30.0), notes.closing(job)]


# --- drawing
# -------------------------------------------------------------------------------------------------


def _draw(job: Job, pages: Sequence[Page]) -> bytes:
    """The pages as PDF. `invariant` fixes the time stamps and the document's id."""
    buffer = io.BytesIO()
    wide, tall = page_size(job.key.paper)
    canvas = Canvas(
        buffer,
        pagesize=(wide, tall),
        invariant=1,
        pageCompression=1,
        lang=job.key.language,
        initialFontName=None,
    )
    page.set_up(canvas, job)
    width, height = _room(job)
    for number, blocks in enumerate(pages, start=1):
        stack = Stack(blocks, GAP, stretch=12.0)
        stack.draw(canvas, MARGIN, tall - MARGIN, width, height)
        page.draw_foot(canvas, job, _foot_words(job), number, len(pages), wide - MARGIN)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _foot_words(job: Job) -> str:
    parts = [job.say("sheet.content", version=job.outcome.content_version)]
    phone = typed(job.clinic.phone)
    if phone:
        parts.insert(0, job.say("sheet.foot.clinic", phone=phone))
    source = results.norm_source(job)
    if source and not job.outcome.screening.tier.stops_plan:
        parts.append(job.say("sheet.norms", source=source))
    return "  ·  ".join(parts)
