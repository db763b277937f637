"""What was done with a visit: staff from the audit log, the client from the print jobs."""

from kiosk.desk.flags import acknowledge
from kiosk.desk.history import history
from kiosk.desk.plan import approve
from kiosk.desk.sheets import print_sheet
from kiosk.desk.visits import open_visit
from kiosk.security.roles import Act


def deeds(house, code):
    return [(deed.by, deed.act) for deed in history(house.office, house.actor(), code)]


def test_calls_approvals_and_prints_are_told_and_mere_looks_are_not(house):
    code = house.visit("urgent_gives_no_plan").visit.code
    assert deeds(house, code) == []
    open_visit(house.office, house.actor(), code)
    acknowledge(house.office, house.actor(), code)
    house.clock.move(1000)
    approve(house.office, house.actor(), code, house.again(code).facts.revision)
    house.clock.move(1000)
    print_sheet(house.office, house.actor(), code, printer_uri="ipp://127.0.0.1:1/ipp/print")
    name = house.actor().name
    assert deeds(house, code) == [(name, Act.PRINT_SHEET), (name, Act.APPROVE), (name, Act.ACKNOWLEDGE)]


def test_what_the_client_printed_has_no_name(house):
    view = house.visit()
    code = view.visit.code
    key = house.office.sheet_key(view.visit.language)
    sheet = house.office.visits.sheet(code, key)
    house.office.printing.print_sheet(code, sheet, printer_uri="ipp://127.0.0.1:1/ipp/print")
    assert deeds(house, code) == [("", Act.PRINT_SHEET)]
