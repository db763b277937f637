"""A visit from a file through the same use cases as the screen, and a visit's sheet again at any time."""

from kiosk.errors import UserFacing
from kiosk.ports import Sheet, SheetKey
from kiosk.session import Desk, Finished, finish, with_code
from kiosk.visit import Visit, VisitCode


def enter(desk: Desk, visit: Visit) -> Finished:
    """Give the visit a code, assess it, store it if its client agreed. Raises `StoreUnavailable`."""
    return finish(desk, with_code(desk, visit))


def sheet_again(desk: Desk, code: VisitCode, key: SheetKey | None = None) -> Sheet:
    """The sheet of a stored visit. The first print is kept, so the same key always gives the same bytes.

    A sheet under a new key is made once, dated like the visit, and kept too. Raises `UserFacing` when there is
    no such visit, or when it has not come to its end.
    """
    visit = desk.store.load(code)
    outcome = desk.store.outcome(code)
    if visit is None:
        raise UserFacing(
            f"There is no visit {code}.", "Check the code; it is on the sheet and on the last screen."
        )
    if outcome is None:
        raise UserFacing(f"Visit {code} has not come to its end, so it has no sheet yet.", "Resume it first.")
    key = key or desk.sheet_key(visit.language)
    kept = desk.store.sheet(code, key)
    if kept is not None:
        return kept
    sheet = desk.make_sheet(visit, outcome, key, visit.clinic_day)
    desk.store.keep_sheet(code, sheet)
    return sheet
