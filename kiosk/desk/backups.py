"""Backups and checking them, and the log of what was done."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from kiosk.desk.keeping import backup_folder
from kiosk.desk.keeping_ports import BackupFile, Verified
from kiosk.desk.office import Office, use_case
from kiosk.security.actor import Actor
from kiosk.security.audit import AuditLine, entry
from kiosk.security.roles import Act

HOURLY, DAILY, MONTHLY = 24, 14, 12


@use_case(Act.BACK_UP)
def back_up(office: Office, actor: Actor) -> BackupFile:
    """Make a backup, check it, and let the oldest go. Note its `head`: it is what a cut-off audit log is found by."""
    folder = backup_folder(office)
    made = office.backups.make(folder, office.clock.now_utc(), entry(actor, Act.BACK_UP))
    listed = office.backups.listed(folder)
    keep = kept(at for _, at in listed)
    for path, at in listed:
        if at not in keep:
            office.backups.remove(path)
    return made


@use_case(Act.VERIFY)
def verify(office: Office, actor: Actor) -> Verified:
    """Look through the store, the audit log and every backup. Slow."""
    found = office.backups.verify(backup_folder(office))
    if not found.store:  # into a damaged file nothing more is written
        office.store.note(entry(actor, Act.VERIFY, None, sound=int(found.sound)))
    return found


@use_case(Act.SEE_AUDIT)
def see_audit(
    office: Office, actor: Actor, before: int | None = None, limit: int = 100, subject: str | None = None
) -> Sequence[AuditLine]:
    """A page of the audit log, the newest first; `before` is the `seq` at the end of the page before."""
    return office.audit.lines(before, limit, subject)


def kept(moments: Iterable[datetime]) -> frozenset[datetime]:
    """Which backups stay: the newest of each of the last 24 hours, 14 days and 12 months that have one."""
    ordered = sorted(moments, reverse=True)
    keep: set[datetime] = set()
    for most, form in ((HOURLY, "%Y%m%d%H"), (DAILY, "%Y%m%d"), (MONTHLY, "%Y%m")):
        newest: dict[str, datetime] = {}
        for moment in ordered:
            newest.setdefault(moment.strftime(form), moment)
        keep.update(list(newest.values())[:most])
    return frozenset(keep)
