"""What every table is made of: the base with its names for constraints, and the checks that many tables share."""

from collections.abc import Iterable
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, MetaData
from sqlalchemy.orm import DeclarativeBase

NAMING = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMING)


def among(column: str, words: Iterable[StrEnum]) -> CheckConstraint:
    """One of these words. Not `IN (...)`: SQLite builds a table for that on each write, which costs 70 microseconds."""
    return CheckConstraint(" OR ".join(f"{column} = '{word.value}'" for word in words), name=column)


def between(column: str, low: int, high: int) -> CheckConstraint:
    return CheckConstraint(f"{column} BETWEEN {low} AND {high}", name=column)


def flag_check(column: str) -> CheckConstraint:
    return between(column, 0, 1)


_OF_VISIT = "visits.id"
STRICT = {"sqlite_strict": True}
STRICT_KEYED = {"sqlite_strict": True, "sqlite_with_rowid": False}


def visit_key() -> ForeignKey:
    return ForeignKey(_OF_VISIT, ondelete="CASCADE")
