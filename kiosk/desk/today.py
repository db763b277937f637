"""*Today*: who is here, those first who wait for somebody."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from kiosk.desk.model import Today, TodayRow
from kiosk.desk.office import Office, use_case
from kiosk.security.actor import Actor
from kiosk.security.roles import Act
from kiosk.visit import VisitState


@use_case(Act.SEE_TODAY)
def today(office: Office, actor: Actor, day: date | None = None) -> Today:
    """The visits of a day by the clinic's clock, today when none is given; open flags of other days among them,
    and a call for help that belongs to no visit.
    """
    shown = day or office.now_local().date()
    midnight = office.clock.local(datetime.combine(shown, time.min))
    next_midnight = office.clock.local(datetime.combine(shown + timedelta(days=1), time.min))
    rows = office.store.between(midnight, next_midnight)
    states = office.print_states([row.code for row in rows])
    shown_rows = (replace(row, printed=states.get(row.code)) for row in rows)
    return Today(shown, tuple(sorted(shown_rows, key=_order)), office.store.help_call())


def _order(row: TodayRow) -> tuple[object, ...]:
    """Open flags, worst and then oldest first; sheets to hand out; who is still at the kiosk; done, newest first."""
    if row.flag_open:
        worst = -row.tier.rank if row.tier else 0
        return 0, worst, (row.flag_since or row.started_at).timestamp()
    if row.waiting:
        return 1, 0, row.started_at.timestamp()
    rest = 2 if row.state is VisitState.IN_PROGRESS else 3
    return rest, 0, -row.started_at.timestamp()
