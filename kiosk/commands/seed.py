"""`footing seed`: a store full of synthetic visits, for trials, training and load tests."""

from datetime import UTC, date, datetime, timedelta
from typing import Annotated

import typer

from kiosk.commands.given import bar, day
from kiosk.errors import UserFacing
from kiosk.records.synthetic import MOST, Days, Synthesis, counted

_AT_ONCE = 1000


def seed(
    context: typer.Context,
    visits: Annotated[int, typer.Option(min=1, max=MOST, help="How many")],
    seed: Annotated[int, typer.Option(help="The same seed and days give the same visits")] = 1,
    first: Annotated[
        str | None, typer.Option("--from", help="First day; else a year before the last")
    ] = None,
    last: Annotated[str | None, typer.Option("--to", help="Last day; else today")] = None,
) -> None:
    """Synthetic visits, marked as such. Refused where real ones are kept."""
    from kiosk import content
    from kiosk.bootstrap import open_bulk

    days = _days(first, last)
    synthesis = Synthesis(content.load(), seed, visits, days)
    store = open_bulk(context.obj)
    try:
        if store.real_visits():
            raise UserFacing(
                "Visits of real people are in this store; synthetic ones would mix with them.",
                "Give another --data-dir.",
            )
        with bar(visits) as progress:
            done = 0
            for page in counted(synthesis.records(), _AT_ONCE):
                store.add(page, days.last)
                done += len(page)
                progress(done, visits)
    finally:
        store.close()
    typer.echo(f"{visits} synthetic visits from {days.first} to {days.last}")


def _days(first: str | None, last: str | None) -> Days:
    end: date = day(last) if last else datetime.now(UTC).date()
    start = day(first) if first else end - timedelta(days=364)
    if start > end:
        raise UserFacing("The first day is after the last.", "Give the earlier day first.")
    return Days(start, end)
