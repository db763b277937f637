"""What was done with a visit besides changes: calls answered, plans approved, sheets printed and handed out."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.desk.office import Office, use_case
from kiosk.ports import AskedBy
from kiosk.security.actor import Actor
from kiosk.security.roles import Act
from kiosk.visit import VisitCode

TOLD = frozenset(
    {
        Act.ACKNOWLEDGE,
        Act.APPROVE,
        Act.PRINT_SHEET,
        Act.CANCEL_JOB,
        Act.RETRY_JOB,
        Act.MOVE_JOB,
        Act.ENTER_PAPER,
        Act.CLIENTS_COPY,
    }
)
"""What changed the visit itself has its own history, with before and after; looking at it changed nothing."""

MOST = 200


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that was done. `by` is empty for what the client did at the kiosk."""

    at: datetime
    by: str
    act: Act


@use_case(Act.SEE_HISTORY)
def history(office: Office, actor: Actor, code: VisitCode) -> tuple[Deed, ...]:
    """The newest first. From the audit log, which may be long: asked for when somebody looks."""
    by_staff = [
        Deed(line.at, line.actor, Act(line.action))
        for line in office.audit.lines(limit=MOST, subject=code)
        if line.action in TOLD
    ]
    jobs = office.printing.jobs(MOST, code) if office.printing is not None else ()
    by_client = [Deed(job.created_at, "", Act.PRINT_SHEET) for job in jobs if job.asked_by is AskedBy.CLIENT]
    return tuple(sorted(by_staff + by_client, key=lambda deed: deed.at, reverse=True))
