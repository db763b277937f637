"""Page 2, when there is a plan: exercises, the week to tick, shoes and insoles, the code. From roomy to tight, in the
order in which things give way:

picture height and line spacing; notes beyond the first two of a kind, then beyond the first; the code moves beside the
week to tick; reasons of an exercise beyond the first; cues in the code; shoes and insoles move to page 1; notes beyond
their first sentence; a line of its own for the weeks of an exercise. Doses, "avoid" and weeks never go.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from kiosk.handout import exercises, notes, page
from kiosk.handout.exercises import Room
from kiosk.handout.job import Job, typed
from kiosk.handout.kit import Box, Card, Row, Stack
from kiosk.handout.log import log
from kiosk.handout.look import LARGE, LARGE_TIGHT, ORDINARY, SNUG, TIGHT, Look
from kiosk.outcome import NoteKind


@dataclass(frozen=True, slots=True)
class Back:
    """Room for the exercises, how many notes of each kind, whether they are cut to their first sentence, weeks.

    `code_beside`: the code stands beside the week to tick. `parts`: rows of exercises may go on to a next page.
    """

    look: Look
    room: Room
    footwear: int
    orthotic: int
    brief: bool = False
    small_code: bool = False
    code_beside: bool = False
    known: int = 0
    weeks: int = 1
    parts: bool = False


def ways(job: Job) -> Iterator[Back]:
    """From roomy to tight, with notes on shoes and insoles."""
    if job.look.large:
        for pictures in (150.0, 120.0):
            yield Back(LARGE, Room(pictures, 3), 2, 2)
        for look, reasons in ((LARGE, 2), (LARGE_TIGHT, 1)):
            for pictures in (120.0, 100.0, 88.0):
                yield Back(look, Room(pictures, reasons, beside=True), 1, 2, code_beside=reasons == 1)
        return
    roomy = (130.0, 110.0) if len(job.outcome.exercises) <= 2 else ()
    for look in (ORDINARY, SNUG):
        for pictures in (*roomy, 88.0, 80.0, 72.0, 66.0):
            yield Back(look, Room(pictures, 3), 2, 2)
    # Two notes on insoles for as long as can be: that they may help, and that they are not all there is to do.
    for beside in (False, True):
        for pictures in (66.0, 60.0):
            yield Back(SNUG, Room(pictures, 2), 1, 2, code_beside=beside)
    yield Back(SNUG, Room(60.0, 1), 1, 2, code_beside=True)
    yield Back(SNUG, Room(60.0, 1), 1, 2, small_code=True, code_beside=True)


def ways_without_notes(job: Job) -> Iterator[Back]:
    """From roomy to tight, for when shoes and insoles stand on page 1."""
    if job.look.large:
        for pictures in (110.0, 96.0, 84.0, 74.0):
            yield Back(LARGE_TIGHT, Room(pictures, 1, beside=True), 0, 0, code_beside=True)
        return
    for reasons in (2, 1):
        for pictures in (80.0, 72.0, 66.0, 60.0, 54.0):
            yield Back(SNUG, Room(pictures, reasons), 0, 0, code_beside=True)
    for pictures in (60.0, 54.0, 48.0, 42.0):
        yield Back(TIGHT, Room(pictures, 1), 0, 0, small_code=True, code_beside=True)


def last_ways(job: Job, with_notes: bool) -> Iterator[Back]:
    """For when nothing else fits; with a note of each kind, if it can be, unless page 1 has them."""
    look = LARGE_TIGHT if job.look.large else TIGHT
    for kept in (1, 0) if with_notes else (0,):
        for run_on in range(3):
            for pictures in (74.0, 66.0, 58.0) if look.large else (54.0, 48.0, 42.0):
                room = Room(pictures, 1, beside=look.large, run_on=run_on)
                yield Back(look, room, kept, kept, brief=True, small_code=True, code_beside=True)


def spread(job: Job) -> list[Back]:
    """For more exercises than the pages hold, from roomy to tight: its rows may part."""
    if not job.look.large:
        return [Back(ORDINARY, Room(80.0, 3), 1, 1, parts=True)]
    sizes = ((100.0, 2, 0), (88.0, 1, 0), (74.0, 1, 0), (66.0, 1, 1))
    rooms = [Room(pictures, reasons, beside=True, run_on=run_on) for pictures, reasons, run_on in sizes]
    return [Back(LARGE_TIGHT, room, 1, 1, code_beside=room.run_on > 0) for room in rooms]


Grow = Callable[[Back], Back]


def growth(job: Job, way: Back, known: int) -> Iterator[tuple[str, Grow]]:
    """What to add while there is room: notes of both kinds by turns, then what is good to know, then weeks.

    Each step is one more; when one does not fit, that part is full, and the smaller ones after it may still grow.
    """

    def count(kind: NoteKind) -> int:
        return len(job.outcome.notes_of(kind))

    for k in range(1, 6 if way.footwear or way.orthotic else 1):
        if way.footwear + k <= count(NoteKind.FOOTWEAR):
            yield "footwear", lambda at: replace(at, footwear=at.footwear + 1)
        if way.orthotic + k <= count(NoteKind.ORTHOTIC):
            yield "orthotic", lambda at: replace(at, orthotic=at.orthotic + 1)
    for _ in range(known, count(NoteKind.EDUCATION)):
        yield "known", lambda at: replace(at, known=at.known + 1)
    for _ in range(5 if not way.code_beside and not way.look.large else 0):
        yield "weeks", lambda at: replace(at, weeks=at.weeks + 1)


def staff_note(job: Job) -> list[Box]:
    """What staff wrote for the client, in a frame; nothing when they wrote nothing."""
    note = typed(job.visit.staff.note or "")
    return [Card(job.text("sheet.plan.note", text=note), border="ink", pad=7)] if note else []


def _head(job: Job) -> Box:
    count = len(job.outcome.exercises)
    key = f"sheet.plan.title_count.{count}"
    title = job.say(key if job.has(key) else "sheet.plan.title")
    minutes = exercises.minutes_a_day(job.outcome.exercises, job.content)
    return page.simple_head(job, title, job.say("sheet.plan.time", minutes=minutes) if minutes else "")


def _plan(job: Job, way: Back, code: notes.CodeSquare) -> list[Box]:
    snug, large = way.look is not ORDINARY, way.look.large
    cards = job.once(exercises.exercise_rows, way.room)
    rows = cards if large or way.parts else [Stack(cards, gap=8)]
    row = job.look.body * 1.45 if large else 16.5 if snug else 18.5
    rule = job.once(_rule)
    week = job.once(log, row, snug, way.weeks)
    if way.code_beside:
        lines = len(job.outcome.exercises) + 1
        week = job.once(log, max(row, (code.side - 8) / lines), True, 1)
        week = Row([week, code], [0.0, code.side], gap=2, fixed=True)
    # In large print the rule stands where there is room for it, on the page of the first exercises.
    # Below the rule stands a heading, unless the table has it in its corner.
    gap = 4 if snug and way.weeks == 1 else 9
    return [rule, *rows, week] if large else [*rows, Stack([rule, week], gap=gap)]


def _rule(job: Job) -> Box:
    return job.text("sheet.plan.steps_rule")


def blocks(job: Job, way: Back, codes: notes.Codes, note: list[Box], known: int) -> list[Box]:
    """The blocks of page 2 from the top; `known` notes that are good to know stand on page 1 already."""
    job = replace(job, look=way.look)
    square = codes.small if way.small_code else codes.full
    advised = job.once(notes.advised, way.footwear, way.orthotic, way.brief)
    good = job.once(notes.card, NoteKind.EDUCATION, way.known, way.brief, known)
    return [
        job.once(_head),
        *note,
        *_plan(job, way, square),
        *([good] if good is not None else []),
        *notes.closing(job, advised, None if way.code_beside else square),
    ]
