"""Page 1: what was found, when to stop, who to see. From roomy to tight, in the order in which things give way:

line spacing; the ripple moves up, so that findings get the whole width; explanations of the later findings; reasons to
see someone that can wait; later findings share a paragraph; pressing reasons beyond the first; the explanation of the
first finding. Shoes and insoles stand here when page 2 has no room for them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.handout import advice, comparison, findings, notes, page, results
from kiosk.handout.job import Job
from kiosk.handout.kit import Box, Pair, Row, Stack
from kiosk.handout.look import GAP, LARGE, LARGE_TIGHT, ORDINARY, SNUG, TIGHT, Look
from kiosk.outcome import NoteKind


@dataclass(frozen=True, slots=True)
class Front:
    """One way to lay it out: how many findings in full and in short, reasons to see someone, and notes.

    `wide`: findings across the whole page, with the ripple up in the row of results. `brief` keeps the first sentences
    of the notes on shoes and insoles. `known`: notes that are good to know. `alone`: there is no plan, and why stands
    here, so that no second page is needed. `paired`: in large print, when to stop and who to see stand side by side;
    `together`: they stand on the same page.
    """

    look: Look
    wide: bool
    full: int
    short: int
    referrals: int
    footwear: int = 0
    orthotic: int = 0
    brief: bool = False
    known: int = 0
    alone: bool = False
    paired: bool = False
    together: bool = False


def ways_alone(job: Job) -> Iterator[Front]:
    """The same without a plan: nothing comes after this page."""
    return (replace(way, alone=True) for way in ways(job, True))


def ways(job: Job, advised: bool) -> Iterator[Front]:
    """From roomy to tight; with the notes on shoes and insoles when `advised`."""
    count, reasons, pressing = len(job.outcome.findings), len(advice.referrals(job)), advice.pressing(job)
    roomy, snug = (LARGE, LARGE_TIGHT) if job.look.large else (ORDINARY, SNUG)
    tight = LARGE_TIGHT if job.look.large else TIGHT
    several, one = ((1, 2), (1, 1)) if advised else ((0, 0), (0, 0))
    for look in (roomy, snug):
        yield Front(look, False, count, 0, reasons, *several)
    if job.look.large:
        yield Front(snug, False, count, 0, reasons, *several, paired=True)
    for seen in (reasons, 3, 2, 1):
        for kept in (several, one) if advised else (one,):
            # The explanation of the first finding goes only after second notes and second reasons to see someone.
            least = 0 if seen == 1 and kept is one else 1
            for full in range(count, min(count, least) - 1, -1):
                yield Front(snug, True, full, count - full, min(reasons, seen), *kept)
        if 1 < min(reasons, seen) <= pressing:
            for full, short in (*((1, k) for k in range(min(count - 2, 6), -1, -1)), (0, 2), (0, 1)):
                yield Front(snug, True, full, short, min(reasons, seen), *one)
            for look, short in ((snug, 1), (snug, 0), (tight, 0)) if advised else ((snug, 0),):
                yield Front(look, True, 0, short, min(reasons, seen), *one, advised)
    for brief in (False, True) if advised else (False,):
        for full in (2, 1, 0):
            for short in (8, 6, 5, 4, 3, 2, 1, 0):
                yield Front(snug, True, full, short, min(reasons, 1), *one, brief)
    if advised:
        yield Front(tight, True, 0, 0, min(reasons, 1), *one, True)


def growth(job: Job, way: Front) -> Iterator[Front]:
    """The same with more and more of what is good to know; with more on shoes and insoles when nothing follows."""
    if way.alone:
        for _ in range(5):
            way = replace(way, footwear=way.footwear + 1, orthotic=way.orthotic + 1)
            yield way
    for known in range(1, len(job.outcome.notes_of(NoteKind.EDUCATION)) + 1):
        yield replace(way, known=known)


def blocks(job: Job, way: Front, note: list[Box]) -> list[Box]:
    """The blocks of page 1 from the top; `note` is the note from staff when it stands here."""
    job = replace(job, look=way.look)
    large = job.look.large
    said = _said(job, way)
    balance = job.once(results.balance_card)
    arches = job.once(results.arches_card, 96.0 if large else 72.0 if way.look is TIGHT else 86.0)
    stop, see = job.once(advice.stop_card), job.once(advice.podiatrist_card, way.referrals)
    ripple = job.once(findings.ripple_card, 150.0 if large else 112.0 if way.wide else 175.0)
    if large and ripple and not way.wide:
        rows: list[Box] = [balance, Row([arches, ripple])]
        middle, pair = said, [Pair(stop, see, gap=8)] if way.paired else [stop, see]
    elif large:
        rows = [Row([balance, arches], [0.56, 0.44], gap=8)]
        middle, pair = said, [Pair(stop, see, gap=8)] if way.wide or way.paired else [stop, see]
    elif way.wide and ripple:
        shares = [0.385, 0.305, 0.31] if results.stood(job) else [0.315, 0.37, 0.315]
        rows = [Row([balance, arches, ripple], shares, gap=8)]
        middle, pair = [Stack(said, gap=5)], [Pair(stop, see)]
    else:
        rows = [Row([balance, arches], [0.595, 0.405] if results.stood(job) else [0.45, 0.55])]
        middle = [Row([Stack(said, gap=6), ripple], [0.7, 0.3])] if ripple else [Stack(said, gap=6)]
        pair = [Pair(stop, see)]
    if large:
        # The clinic's number never stands alone on a page.
        phone = job.once(advice.phone_band)
        closing: list[Box] = [*pair, phone] if way.together else [pair[-1], phone]
        pair = [*([] if way.together else pair[:-1]), Stack(closing, GAP)]
    else:
        pair = [*pair, job.once(advice.phone_band)]
    known = job.once(notes.card, NoteKind.EDUCATION, way.known)
    advised = job.once(notes.advised, way.footwear, way.orthotic, way.brief)
    return [
        job.once(page.head),
        job.once(_title),
        *rows,
        *middle,
        *(job.once(notes.no_plan) if way.alone else []),
        *([advised] if advised is not None else []),
        *([known] if known is not None else []),
        *note,
        *pair,
    ]


def _title(job: Job) -> Box:
    title = job.heading("sheet.title", "title")
    return Stack([title, job.text("sheet.subtitle", colour_name="quietInk")], gap=3)


def _said(job: Job, way: Front) -> list[Box]:
    """What stands out under its heading, and what has changed."""
    said = findings.entries(job, way.full, way.short, way.wide)
    said[0] = Stack([job.once(_findings_title), said[0]], gap=6)
    changes = job.once(comparison.changes)
    return said if changes is None else [*said, changes]


def _findings_title(job: Job) -> Box:
    return job.heading("sheet.findings.title", "section")
