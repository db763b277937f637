"""*Numbers*: how the kiosk is used, as plain data for charts. No names, no codes.

Groups that tell about health and hold one to four visits are not told (`None`): in a small clinic they point at people.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.desk.office import Office, use_case
from kiosk.errors import UserFacing
from kiosk.outcome import Tier
from kiosk.ports import JobState
from kiosk.security.actor import Actor
from kiosk.security.roles import Act
from kiosk.visit import ArchPicture, Side, VisitState

FEWEST = 5
BALANCE_BINS_S = ((0, 5), (5, 10), (10, 20), (20, 30), (30, 45), (45, None))
"""Seconds from (inside) to (outside); the last is the full 45 s."""

Group = int | None
"""How many visits; None for one to four."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """What the page shows. `per_day`: day, visits, finished. `stopped_at`: kinds of step (`safety`, `balance_leg`).

    `balance` follows `BALANCE_BINS_S`. `median_minutes` is of visits by clients at the kiosk; None under five.
    """

    first: date
    last: date
    visits: int
    finished: int
    finish_rate: float | None
    per_day: tuple[tuple[date, int, int], ...]
    stopped_at: Mapping[str, int]
    printed: int
    print_failures: int
    flags: Mapping[Tier, Group]
    balance: Mapping[Side, tuple[Group, ...]]
    arches: Mapping[Side, Mapping[ArchPicture, Group]]
    median_minutes: float | None


@use_case(Act.SEE_NUMBERS)
def numbers(office: Office, actor: Actor, first: date, last: date) -> Numbers:
    """The numbers of these days. Raises `UserFacing` when the last is before the first."""
    if last < first:
        raise UserFacing("The last day is before the first.", "Change one of the two.")
    found = office.numbers.counts(first, last)
    visits, done = sum(found.states.values()), found.states.get(VisitState.FINISHED, 0)
    return Numbers(
        first=first,
        last=last,
        visits=visits,
        finished=done,
        finish_rate=done / visits if visits else None,
        per_day=found.per_day,
        stopped_at=found.stopped_at,
        printed=found.jobs.get(JobState.PRINTED, 0),
        print_failures=found.jobs.get(JobState.FAILED, 0),
        flags={tier: _told(count) for tier, count in found.flags.items()},
        balance={side: tuple(map(_told, bins)) for side, bins in found.balance.items()},
        arches={side: {c: _told(n) for c, n in of.items()} for side, of in found.arches.items()},
        median_minutes=_median_minutes(found.durations_s),
    )


def _told(count: int) -> Group:
    return None if 0 < count < FEWEST else count


def _median_minutes(durations_s: tuple[int, ...]) -> float | None:
    if len(durations_s) < FEWEST:
        return None
    ordered = sorted(durations_s)
    middle = len(ordered) // 2
    median_s = ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2
    return round(median_s / 60, 1)
