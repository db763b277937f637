"""The columns of the layout that has one row for each balance trial."""

from collections.abc import Iterator

from kiosk.counting import why_not
from kiosk.records.blocks import Block, Plain
from kiosk.records.codebook import Column, Kind, Missing
from kiosk.records.fields import YES_OR_NO, Field, Item, coded, flag, words_of
from kiosk.visit import EndedBy, Eyes, Side, VoidReason


def trial_id() -> Field:
    """Different in every row; a program that takes rows one by one needs such a column first."""
    column = Column("trial_id", "Number of the visit, leg, eyes and trial; s: timed by staff", Kind.TEXT)
    return Field(column, lambda i: f"{i.row}-{i.side}-{i.eyes}-{'s' if i.by_staff else ''}{i.place + 1}")


def trial() -> Iterator[Block]:
    """What one trial was: leg, eyes, time, and whether it counts."""
    yield Plain([*_trial_fields()])


def _counts(item: Item) -> bool:
    visit, gate = item.record.visit, item.record.outcome.screening.gate
    return why_not(visit, gate, item.side, item.eyes, item.trial, item.by_staff) is None


def _trial_fields() -> Iterator[Field]:
    yield from coded("leg", "Leg stood on", words_of(Side), lambda i: i.side)
    yield from coded("eyes", "Eyes", words_of(Eyes), lambda i: i.eyes)
    yield Field(Column("trial", "Trial of this leg, from 1", Kind.INTEGER), lambda i: i.place + 1)
    yield Field(
        Column("stance_duration_ms", "Time on one leg", Kind.INTEGER, "ms"),
        lambda i: i.trial.stance_duration_ms,
    )
    yield Field(
        Column("valid", "1 when the trial is valid", Kind.FLAG, codes=YES_OR_NO), lambda i: int(i.trial.valid)
    )
    timed = "1 when staff timed this trial again, beside the client's own"
    yield flag("by_staff", timed, lambda i: i.by_staff)
    counts = (
        "1 when it is valid, balance was not left out after it, and no trials of staff count in its place"
    )
    yield flag("counts", counts, _counts)
    yield from coded(
        "ended_by", "Who or what stopped the clock", words_of(EndedBy), lambda i: i.trial.ended_by
    )
    yield from coded(
        "void_reason",
        "Why the trial does not count",
        words_of(VoidReason),
        lambda i: i.trial.void_reason or Missing.NOT_ASKED,
        (Missing.NOT_ASKED,),
    )
