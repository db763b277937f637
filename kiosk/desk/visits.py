"""*Visit* and *Search*: one visit with all that belongs to it, and finding it."""

from kiosk.codes import CODE_LENGTH
from kiosk.desk.model import FoundPage, Query, VisitFacts, VisitView
from kiosk.desk.office import Office, use_case
from kiosk.errors import UserFacing
from kiosk.security.actor import Actor
from kiosk.security.audit import entry
from kiosk.security.roles import Act
from kiosk.visit import VisitCode

MOST_ROWS = 200


@use_case(Act.OPEN_VISIT)
def open_visit(office: Office, actor: Actor, code: VisitCode) -> VisitView:
    """Everything of one visit. That it was looked at goes into the audit log. Raises `UserFacing` when it is gone."""
    found = view(office, code)
    office.store.note(entry(actor, Act.OPEN_VISIT, code))
    return found


@use_case(Act.SEARCH)
def search(office: Office, actor: Actor, query: Query) -> FoundPage:
    """One page of visits, newest first. Raises `UserFacing` for a period that ends before it begins."""
    if query.first and query.last and query.last < query.first:
        raise UserFacing("The last day is before the first.", "Change one of the two.")
    if len(query.code.strip()) > CODE_LENGTH:
        raise UserFacing("A visit code has six letters and digits.", "Check it; it is on the sheet.")
    if not 1 <= query.limit <= MOST_ROWS:
        raise ValueError(f"a page has 1 to {MOST_ROWS} rows")
    return office.store.search(query)


def facts(office: Office, code: VisitCode) -> VisitFacts:
    """What is stored of this visit. Raises `UserFacing` when there is none. For the other modules of this package."""
    found = office.store.facts(code)
    if found is None:
        raise UserFacing(f"There is no visit {code}.", "Check the code. It may have been erased.")
    return found


def view(office: Office, code: VisitCode) -> VisitView:
    """The same as a page shows it. For the other modules of this package."""
    return VisitView(facts(office, code), office.print_states([code]).get(code))
