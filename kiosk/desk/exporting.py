"""Exports from the desk: counted first, then written, and named in the audit log with the hash of their manifest."""

from dataclasses import replace

from kiosk.desk.office import Office, use_case
from kiosk.desk.ports import AuditLog
from kiosk.ports import ExportMade
from kiosk.records.export import Exported, Progress, Request, count
from kiosk.records.export import export as write_export
from kiosk.security.actor import Actor, Via
from kiosk.security.audit import AuditEntry
from kiosk.security.roles import Act


class AuditedExports:
    """`kiosk.ports.ExportLog` in the audit log."""

    def __init__(self, audit: AuditLog, via: Via) -> None:
        self._audit = audit
        self._via = via

    def exported(self, made: ExportMade) -> None:
        detail: dict[str, str | int] = {
            "format": made.format,
            "layout": made.layout,
            "profile": made.profile,
            "first": made.first.isoformat(),
            "last": made.last.isoformat(),
            "visits": made.visits,
            "rows": made.rows,
            "encrypted": int(made.encrypted),
            "manifest_sha256": made.manifest_sha256,
        }
        self._audit.note(AuditEntry(made.by, self._via, Act.EXPORT, None, detail))


@use_case(Act.COUNT_EXPORT)
def count_export(office: Office, actor: Actor, request: Request) -> int:
    """How many visits the export would hold. Writes nothing."""
    return count(office.records, request)


@use_case(Act.EXPORT)
def export(office: Office, actor: Actor, request: Request, progress: Progress) -> Exported:
    """Write it; `progress` may stop it, then nothing is left. Slow: never on the thread of a screen."""
    log = AuditedExports(office.audit, actor.via)
    named = replace(request, by=actor.name)
    return write_export(office.records, office.content, named, progress, log, office.clock)
