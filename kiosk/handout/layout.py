"""Which sections go on which page, and what gives way when there is too much of something.

Nothing is ever clipped. Each of the two pages has a list of ways to lay it out, from roomy to tight; the
first that fits is taken, and room that is left takes more notes. When even the tightest way is too long
(staff added a fifth exercise, say), its blocks go on to one more page. What gives way, in this order:

- page 1: line spacing; the ripple moves up, so that findings get the whole width; explanations of the
  later findings; reasons to see someone beyond the most pressing; later findings share a paragraph.
- page 2: picture height and line spacing; notes beyond the first two of a kind, then beyond the first;
  reasons of an exercise beyond the first; cues in the code; notes beyond their first sentence.
- A note from staff is on page 2, or on page 1 when only that keeps the sheet to two pages.

Large print holds everything, on as many pages as that takes.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.handout import advice, exercises, findings, notes, page, results, staff_page
from kiosk.handout.exercises import Room
from kiosk.handout.job import Job, typed
from kiosk.handout.kit import Box, Card, Pair, Row, Stack
from kiosk.handout.log import log
from kiosk.handout.look import BOTTOM, GAP, MARGIN, ORDINARY, SNUG, TIGHT, Look, page_size
from kiosk.outcome import NoteKind

Page = list[Box]

_ALL = 1000


def room(job: Job) -> tuple[float, float]:
    """Width and height for the blocks of a page, between the margins and above the foot."""
    wide, tall = page_size(job.key.paper)
    return wide - 2 * MARGIN, tall - MARGIN - BOTTOM - page.FOOT


def pages(job: Job) -> list[Page]:
    """The blocks of each page of the sheet."""
    if job.outcome.screening.tier.stops_plan:
        return _split(job, staff_page.blocks(job))
    if job.look.large:
        return _split(job, _large_first(job)) + _split(job, _large_plan(job))
    codes = notes.Codes(job)
    tries = (False, True) if _staff_note(job) else (False,)
    found = [_both(job, codes, note_first) for note_first in tries]
    return min(found, key=len)


def _both(job: Job, codes: notes.Codes, note_first: bool) -> list[Page]:
    first, known = _first_page(job, note_first)
    return first + _second_page(job, codes, not note_first, known)


def _fits(job: Job, blocks: Sequence[Box]) -> bool:
    width, height = room(job)
    return Stack(blocks, GAP).height(width) <= height


def _split(job: Job, blocks: Page) -> list[Page]:
    """The blocks on as many pages as they need; no block is cut."""
    done: list[Page] = [[]]
    for block in blocks:
        if done[-1] and not _fits(job, [*done[-1], block]):
            done.append([])
        done[-1].append(block)
    return done


# --- page 1
# --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _First:
    """How many findings in full and in short, reasons to see someone, and notes that are good to know.

    `wide`: findings across the whole page, with the ripple up in the row of results.
    """

    look: Look
    wide: bool
    full: int
    short: int
    referrals: int
    known: int = 0


def _first_ways(job: Job) -> Iterator[_First]:
    count, reasons = len(job.outcome.findings), len(advice.referrals(job))
    for look in (ORDINARY, SNUG):
        yield _First(look, False, count, 0, reasons)
    for own in (reasons, 3, 2, 1):
        for full in range(count, -1 if own < 3 else 1, -1):
            yield _First(SNUG, True, full, count - full, min(reasons, own))
    for full in (2, 1, 0):
        for short in (8, 6, 5, 4, 3, 2, 1, 0):
            yield _First(SNUG, True, full, short, min(reasons, 1))


def _first_page(job: Job, note: bool) -> tuple[list[Page], int]:
    """Page 1, and how many of the notes that are good to know found room on it."""
    ways = tuple(_first_ways(job))
    found = next((way for way in ways if _fits(job, _first(job, way, note))), None)
    if found is None:
        return _split(job, _first(job, ways[-1], note)), 0
    while found.known < len(job.outcome.notes_of(NoteKind.EDUCATION)):
        more = replace(found, known=found.known + 1)
        if not _fits(job, _first(job, more, note)):
            break
        found = more
    return [_first(job, found, note)], found.known


def _first(job: Job, way: _First, note: bool) -> Page:
    job = replace(job, look=way.look)
    title = job.heading("sheet.title", "title")
    subtitle = job.text("sheet.subtitle", colour_name="quietInk")
    heading = job.heading("sheet.findings.title", "section")
    said = [heading, *findings.entries(job, way.full, way.short, way.wide)]
    changes = results.changes(job)
    if changes is not None:
        said.append(changes)
    balance, arches = results.balance_card(job), results.arches_card(job, 78)
    if way.wide:
        cards = Row([balance, arches, findings.ripple_card(job, 112)], [0.42, 0.31, 0.27], gap=8)
        middle: Box = Stack(said, gap=5)
    else:
        cards = Row([balance, arches], [0.595, 0.405])
        middle = Row([Stack(said, gap=6), findings.ripple_card(job, 175)], [0.73, 0.27])
    known = notes.card(job, NoteKind.EDUCATION, way.known)
    return [
        page.head(job),
        Stack([title, subtitle], gap=3),
        cards,
        middle,
        *([known] if known is not None else []),
        *(_staff_note(job) if note else []),
        Pair(advice.stop_card(job), advice.podiatrist_card(job, way.referrals)),
        advice.phone_band(job),
    ]


# --- page 2
# --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Second:
    """Room for the exercises, how many notes of each kind, whether they are cut to their first sentence,
    weeks.
    """

    look: Look
    room: Room
    footwear: int
    orthotic: int
    brief: bool = False
    small_code: bool = False
    known: int = 0
    weeks: int = 1


def _second_ways(job: Job) -> Iterator[_Second]:
    roomy = (130.0, 110.0) if len(job.outcome.exercises) <= 2 else ()
    for look in (ORDINARY, SNUG):
        for pictures in (*roomy, 88.0, 80.0, 72.0, 66.0):
            yield _Second(look, Room(pictures, 3), 2, 2)
    # Two notes on insoles for as long as can be: that they may help, and that they are not all there is
    # to do.
    for reasons in (2, 1):
        for pictures in (66.0, 60.0):
            yield _Second(SNUG, Room(pictures, reasons), 1, 2)
    yield _Second(SNUG, Room(60.0, 1), 1, 2, small_code=True)
    yield _Second(SNUG, Room(60.0, 1), 1, 1)
    for pictures in (60.0, 54.0):
        yield _Second(SNUG, Room(pictures, 1), 1, 2, brief=True)
    for pictures in (60.0, 54.0, 48.0):
        yield _Second(TIGHT, Room(pictures, 1), 1, 1, brief=True, small_code=True)


def _second_page(job: Job, codes: notes.Codes, note: bool, known: int) -> list[Page]:
    """Page 2; `known` notes that are good to know stand on page 1 already."""
    ways = _second_ways(job)
    found = next((way for way in ways if _fits(job, _second(job, way, codes, note, known))), None)
    if found is None:
        return _spread(job, codes, note, known)
    if found.brief:
        return [_second(job, found, codes, note, known)]
    full: set[str] = set()
    for part, grow in _growth(job, found, known):
        if part not in full:
            more = grow(found)
            if _fits(job, _second(job, more, codes, note, known)):
                found = more
            else:
                full.add(part)
    return [_second(job, found, codes, note, known)]


_Grow = Callable[[_Second], _Second]


def _growth(job: Job, way: _Second, known: int) -> Iterator[tuple[str, _Grow]]:
    """What to add while there is room: notes of both kinds by turns, then what is good to know, then weeks.

    Each step is one more; when one does not fit, that part is full, and the smaller ones after it may
    still grow.
    """

    def count(kind: NoteKind) -> int:
        return len(job.outcome.notes_of(kind))

    for k in range(1, 6):
        if way.footwear + k <= count(NoteKind.FOOTWEAR):
            yield "footwear", lambda at: replace(at, footwear=at.footwear + 1)
        if way.orthotic + k <= count(NoteKind.ORTHOTIC):
            yield "orthotic", lambda at: replace(at, orthotic=at.orthotic + 1)
    for _ in range(known, count(NoteKind.EDUCATION)):
        yield "known", lambda at: replace(at, known=at.known + 1)
    for _ in range(5 if job.outcome.exercises else 0):
        yield "weeks", lambda at: replace(at, weeks=at.weeks + 1)


def _plan_head(job: Job) -> Box:
    count = len(job.outcome.exercises)
    key = f"sheet.plan.title_count.{count}"
    title = job.say(key if job.has(key) else "sheet.plan.title")
    minutes = exercises.minutes_a_day(job.outcome.exercises, job.content)
    return page.simple_head(job, title, job.say("sheet.plan.time", minutes=minutes) if minutes else "")


def _no_plan(job: Job) -> Page:
    """Instead of exercises: why there are none."""
    reason = job.outcome.no_plan
    return [job.text(f"sheet.no_plan.{reason}")] if reason is not None else []


def _staff_note(job: Job) -> Page:
    note = typed(job.visit.staff.note or "")
    return [Card(job.text("sheet.plan.note", text=note), border="ink", pad=7)] if note else []


def _second(job: Job, way: _Second, codes: notes.Codes, note: bool, known: int) -> Page:
    job = replace(job, look=way.look)
    snug = way.look is not ORDINARY
    plan: Page = _no_plan(job)
    if job.outcome.exercises:
        rows = Stack(exercises.exercise_rows(job, way.room), gap=8)
        plan = [rows, log(job, 16.5 if snug else 18.5, snug, way.weeks)]
    cards = [
        notes.card(job, NoteKind.FOOTWEAR, way.footwear, way.brief),
        notes.card(job, NoteKind.ORTHOTIC, way.orthotic, way.brief),
    ]
    good = notes.card(job, NoteKind.EDUCATION, way.known, way.brief, known)
    last = notes.closing(job, notes.side_by_side(job, cards), codes.small if way.small_code else codes.full)
    return [
        _plan_head(job),
        *(_staff_note(job) if note else []),
        *plan,
        *([good] if good is not None else []),
        last,
    ]


def _spread(job: Job, codes: notes.Codes, note: bool, known: int) -> list[Page]:
    """More exercises than a page holds: on two or more, with as many notes as need no further page."""
    least = _split(job, _spread_plan(job, Room(80.0, 3), codes, note, 1, known))
    for count in (_ALL, 4, 3, 2):
        found = _split(job, _spread_plan(job, Room(80.0, 3), codes, note, count, known))
        if len(found) == len(least):
            return found
    return least


def _spread_plan(job: Job, space: Room, codes: notes.Codes, note: bool, count: int, known: int) -> Page:
    """The plan as blocks that may go on to further pages, with `count` notes of each kind."""
    plan: Page = _no_plan(job)
    if job.outcome.exercises:
        plan = [*exercises.exercise_rows(job, space), log(job, job.look.body * 1.6, False)]
    cards = [notes.card(job, kind, count) for kind in (NoteKind.FOOTWEAR, NoteKind.ORTHOTIC)]
    advised = notes.side_by_side(job, cards)
    good = notes.card(job, NoteKind.EDUCATION, count, skip=known)
    more = [box for box in (advised, good) if box is not None]
    own = _staff_note(job) if note else []
    return [_plan_head(job), *own, *plan, *more, notes.closing(job, None, codes.full)]


# --- large print
# ---------------------------------------------------------------------------------------------


def _large_first(job: Job) -> Page:
    title = job.heading("sheet.title", "title")
    subtitle = job.text("sheet.subtitle", colour_name="quietInk")
    said = findings.entries(job, len(job.outcome.findings), 0)
    said[0] = Stack([job.heading("sheet.findings.title", "section"), said[0]], gap=7)
    changes = results.changes(job)
    return [
        page.head(job),
        Stack([title, subtitle], gap=4),
        results.balance_card(job),
        Row([results.arches_card(job, 130), findings.ripple_card(job, 170)]),
        *said,
        *([changes] if changes is not None else []),
        advice.stop_card(job),
        advice.podiatrist_card(job, _ALL),
        advice.phone_band(job),
    ]


def _large_plan(job: Job) -> Page:
    return _spread_plan(job, Room(150.0, 5), notes.Codes(job), True, _ALL, 0)
