"""Which way of laying out the pages is taken: nothing is ever clipped, and the sheet is one piece of paper.

`front` (page 1) and `back` (page 2) list ways from roomy to tight; the first that fits is taken, and room that is left
takes more notes. Without a plan there is only the front. When page 2 has no room for shoes and insoles, they go to page
1, where findings give way to them.
A note from staff is on page 2, or on page 1 when only that keeps the sheet to its pages. When even the tightest way is
too long (staff added a fifth exercise, say), its blocks go on to one more page. Large print has two pages for each.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from kiosk.handout import back, front, notes, page, staff_page
from kiosk.handout.job import Job
from kiosk.handout.kit import Box, Stack
from kiosk.handout.look import BOTTOM, GAP, MARGIN, page_size

Page = list[Box]

_HALF, _ROOMY = 0.5, 0.7
"""Parts of a page: less than this is too empty to leave so; more than that has no room for shoes and insoles."""


def room(job: Job) -> tuple[float, float]:
    """Width and height for the blocks of a page, between the margins and above the foot."""
    wide, tall = page_size(job.key.paper)
    return wide - 2 * MARGIN, tall - MARGIN - BOTTOM - page.foot(job.look)


def most(job: Job) -> int:
    """The pages that each half of the sheet may have."""
    return 2 if job.look.large else 1


def pages(job: Job) -> list[Page]:
    """The blocks of each page of the sheet."""
    if job.outcome.screening.tier.stops_plan:
        return _split(job, staff_page.blocks(job))
    codes, note = notes.Codes(job), back.staff_note(job)
    if job.outcome.no_plan is not None:
        alone, _ = _front(job, note, front.ways_alone(job))
        return alone or _forced_front(job, note, front.ways_alone(job))
    found = [_both(job, codes, note, note_first) for note_first in ((False, True) if note else (False,))]
    return min(found, key=len)


def _both(job: Job, codes: notes.Codes, note: Page, note_first: bool) -> list[Page]:
    """Both halves. Shoes and insoles stay on the second unless that would take more from the plan."""
    on_front, on_back = (note, []) if note_first else ([], note)
    first, known = _front(job, on_front, front.ways(job, False))
    second = _back(job, codes, on_back, known, back.ways(job))
    if first is not None and second is not None:
        fewer = _fewer(job, codes, note_first, note, first, len(first) + len(second))
        return fewer or first + second
    advised, known_too = _front(job, on_front, front.ways(job, True))
    plain = _back(job, codes, on_back, known_too, back.ways_without_notes(job))
    if advised is not None and plain is not None:
        return advised + plain
    tight = _back(job, codes, on_back, known_too, back.last_ways(job, False)) if advised is not None else None
    if advised is not None and tight is not None:
        return advised + tight
    start = first or _forced_front(job, on_front, front.ways(job, False))
    tight = _back(job, codes, on_back, known, back.last_ways(job, True))
    return start + (tight or _forced_back(job, codes, on_back, known))


def _fewer(
    job: Job, codes: notes.Codes, note_first: bool, note: Page, first: list[Page], pages: int
) -> list[Page] | None:
    """The same with shoes and insoles in the first half, when that saves a page of large print."""
    if not job.look.large or _filling(job, first[-1]) > _ROOMY:
        return None
    on_front, on_back = (note, []) if note_first else ([], note)
    advised, known = _front(job, on_front, front.ways(job, True))
    plain = (replace(way, footwear=0, orthotic=0) for way in back.ways(job))
    second = _back(job, codes, on_back, known, plain) if advised is not None else None
    if advised is None or second is None or len(advised) + len(second) >= pages:
        return None
    return advised + second


def _airy(job: Job, half: list[Page]) -> bool:
    """Whether the second page of half a sheet in large print is less than half full."""
    return len(half) == most(job) == 2 and _filling(job, half[-1]) < _HALF


def _filling(job: Job, blocks: Page) -> float:
    """The part of a page that these blocks take, 0 to 1 and beyond."""
    width, height = room(job)
    return Stack(blocks, GAP).height(width) / height


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


def _held(job: Job, blocks: Page) -> list[Page] | None:
    """The blocks on their pages; None when they need too many."""
    if most(job) == 1:
        return [blocks] if _fits(job, blocks) else None
    found = _split(job, blocks)
    return found if len(found) <= most(job) else None


def _front(job: Job, note: Page, ways: Iterable[front.Front]) -> tuple[list[Page] | None, int]:
    """The first half in the first way that fits, and how many of the notes that are good to know it took."""
    for way in ways:
        found = _held(job, front.blocks(job, way, note))
        if found is not None:
            break
    else:
        return None, 0
    if _airy(job, found):
        together = _held(job, front.blocks(job, replace(way, together=True), note))
        if together is not None:
            way, found = replace(way, together=True), together
    for more in front.growth(job, way):
        larger = _held(job, front.blocks(job, more, note))
        if larger is None or len(larger) > len(found):
            break
        way, found = more, larger
    return found, way.known


def _back(
    job: Job, codes: notes.Codes, note: Page, known: int, ways: Iterable[back.Back]
) -> list[Page] | None:
    """The second half in the first way that fits, with as much more as finds room."""
    for way in ways:
        found = _held(job, back.blocks(job, way, codes, note, known))
        if found is not None:
            break
    else:
        return None
    if way.brief:
        return found
    full: set[str] = set()
    for part, grow in back.growth(job, way, known):
        if part not in full:
            larger = _held(job, back.blocks(job, grow(way), codes, note, known))
            if larger is not None and len(larger) == len(found):
                way, found = grow(way), larger
            else:
                full.add(part)
    return found


def _forced_front(job: Job, note: Page, ways: Iterable[front.Front]) -> list[Page]:
    """The tightest way of the first half on as many pages as it needs."""
    *_, tightest = ways
    return _split(job, front.blocks(job, tightest, note))


def _forced_back(job: Job, codes: notes.Codes, note: Page, known: int) -> list[Page]:
    """More exercises than the pages hold: in the way that needs fewest more, with as many notes as need no further."""
    ways = [(way, _split(job, back.blocks(job, way, codes, note, known))) for way in back.spread(job)]
    way, least = min(ways, key=lambda found: len(found[1]))
    for count in (6, 4, 3, 2):
        more = replace(way, footwear=count, orthotic=count, known=count)
        found = _split(job, back.blocks(job, more, codes, note, known))
        if len(found) == len(least):
            return found
    return least
