"""The daily check: what `footing doctor` looks at, the age of the newest backup, and who is to look."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.desk.keeping import folder_of
from kiosk.desk.office import Office, use_case
from kiosk.doctor import Check, examine
from kiosk.security.actor import Actor
from kiosk.security.roles import Act


@dataclass(frozen=True, slots=True)
class Health:
    """`owner` is who the clinic named to look at this page every day; empty when nobody is named."""

    at: datetime
    owner: str
    checks: tuple[Check, ...]
    newest_backup: datetime | None

    @property
    def fine(self) -> bool:
        return all(check.ok for check in self.checks)


@use_case(Act.SEE_HEALTH)
def health(office: Office, actor: Actor, language: str = "en") -> Health:
    """Run every check now. Takes some seconds. What the printer reports is told in `language`."""
    settings = office.load_settings(office.chosen.chosen())
    listed = office.backups.listed(folder_of(office.data_dir, settings))
    newest = listed[0][1] if listed else None
    now = office.clock.now_utc()
    state = office.audit.check()
    checks = (
        *examine(office.data_dir, settings, language),
        _backup(newest, now, settings.backup_warn_hours),
        Check(
            "audit log",
            True,
            f"{state.lines} lines, head {state.head[:12]}",
            "",
            "log_whole",
            str(state.lines),
        )
        if state.sound
        else Check(
            "audit log",
            False,
            f"broken at line {state.broken_at}",
            "Tell whoever looks after the records.",
            "log_broken",
            str(state.broken_at),
        ),
        Check("owner", True, settings.health_owner, "", "owner_named", settings.health_owner)
        if settings.health_owner
        else Check(
            "owner", False, "nobody is named", "Name somebody in the settings: health_owner.", "owner_none"
        ),
    )
    return Health(now, settings.health_owner, checks, newest)


def _backup(newest: datetime | None, now: datetime, warn_hours: int) -> Check:
    if newest is None:
        return Check(
            "backup",
            False,
            "there is none",
            "Run footing backup, best every hour from a timer.",
            "backup_none",
        )
    hours = int((now - newest) / timedelta(hours=1))
    if hours > warn_hours:
        return Check(
            "backup",
            False,
            f"the newest is {hours} hours old",
            "Run footing backup and look why it stopped.",
            "backup_old",
            str(hours),
        )
    return Check("backup", True, f"the newest is {hours} hours old", "", "backup_fresh", str(hours))
