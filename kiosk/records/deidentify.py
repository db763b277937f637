"""What a deidentified export leaves out, counted while it is made, and told in a report that goes with it.

Safe Harbor, 45 CFR 164.514(b)(2): of the eighteen kinds of identifiers the kiosk holds names, dates, and codes and
numbers that stand for a person; free text may hold any of them. `kiosk.records.rows` is what leaves them out.
"""

from collections import Counter
from collections.abc import Callable, Iterator

from kiosk.ports import Record
from kiosk.visit import Client, Sex

OLDEST = 90
"""Ages from 90 on are one group, written as 90."""
LONGEST_WEEKS = OLDEST * 52
"""Pain that has lasted longer would tell of such an age, so it is pooled with it."""
SMALL = 5
"""A group of fewer visits than this is told about: a person in it may be known by it."""
_WITH: tuple[tuple[str, Callable[[Client], object]], ...] = (
    ("first names", lambda client: client.first_name),
    ("the clinic's own numbers", lambda client: client.reference),
    ("codes of earlier visits", lambda client: client.returning_code),
    ("years of birth (the age stays, in whole years)", lambda client: client.birth_year),
)


class Removed:
    """Counts of what was there and is left out, and of how many visits share what is left of who a client is."""

    def __init__(self) -> None:
        self.visits = 0
        self._gone: Counter[str] = Counter()
        self._groups: Counter[tuple[object, ...]] = Counter()

    def see(self, record: Record) -> None:
        visit, client = record.visit, record.visit.client
        self.visits += 1
        for what, of in _WITH:
            self._gone[what] += of(client) is not None
        self._gone["staff's notes"] += visit.staff.note is not None
        age = visit.age
        self._gone[f"ages of {OLDEST} and over, now {OLDEST}"] += age is not None and age >= OLDEST
        long = sum((pain.weeks or 0) > LONGEST_WEEKS for pain in visit.pain or ())
        self._gone[f"times that pain has lasted, over {LONGEST_WEEKS} weeks, now {LONGEST_WEEKS}"] += long
        sex = None if client.sex is Sex.UNDISCLOSED else client.sex
        pooled = None if age is None else min(age, OLDEST)
        self._groups[visit.started_at.year, pooled, sex, visit.language] += 1

    @property
    def small(self) -> tuple[int, int]:
        """How many groups of the same year, age, sex and language have fewer than five visits; visits in them."""
        few = [size for size in self._groups.values() if size < SMALL]
        return len(few), sum(few)

    def warnings(self) -> Iterator[str]:
        groups, visits = self.small
        if groups:
            yield (
                f"{visits} of {self.visits} visits are in groups of fewer than {SMALL} with the same year, age, sex "
                "and language. Somebody who knows such a person may find them: share it with care."
            )

    def report(self) -> str:
        """The text of the report. Holds numbers only."""
        groups, visits = self.small
        gone = "\n".join(f"  {number:>8}  {what}" for what, number in self._gone.items())
        return (
            "What was left out of this export (Safe Harbor, 45 CFR 164.514(b)(2))\n\n"
            f"Visits: {self.visits}\n\n"
            f"Left out or pooled, with how many there were:\n  {self.visits:>8}  visit codes\n{gone}\n"
            f"  {self.visits:>8}  dates and times of day (the year stays)\n\n"
            "An answer that the questions of today do not list became not_valid. Visits have random numbers,\n"
            "which are other ones in every export, and neighbours have changed places.\n"
            "Never held by the kiosk: addresses, telephone numbers, e-mail, photographs, account and device\n"
            "numbers, finger or voice prints.\n\n"
            f"Small groups: {visits} visits are in {groups} groups of fewer than {SMALL} visits with the same\n"
            "year, age, sex and language. A rare mix of answers can point to a person too. Safe Harbor also asks\n"
            "that whoever shares this knows of no way to tell who somebody in it is.\n"
        )
