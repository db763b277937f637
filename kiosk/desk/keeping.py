"""Keeping and erasing: the retention rule, one person taken out with proof, and a client's own copy."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path

from kiosk.desk.keeping_ports import Erased, Retained, Retention, ToErase
from kiosk.desk.office import Office, use_case
from kiosk.desk.revising import reason_given
from kiosk.desk.visits import facts
from kiosk.errors import UserFacing
from kiosk.files import write_whole
from kiosk.security.actor import Actor
from kiosk.security.audit import entry
from kiosk.security.roles import Act
from kiosk.settings import Settings
from kiosk.visit import Visit, VisitCode

COPY_SCHEMA = "footing.copy/1"


@use_case(Act.RETAIN_DRY_RUN)
def retain_dry_run(office: Office, actor: Actor) -> Retained:
    """What the retention rule of the settings would take away now. Changes nothing."""
    return office.keeper.retain(_rule(office), True, entry(actor, Act.RETAIN_DRY_RUN))


@use_case(Act.RETAIN)
def retain(office: Office, actor: Actor) -> Retained:
    """Take away what is older than the settings keep it."""
    return office.keeper.retain(_rule(office), False, entry(actor, Act.RETAIN))


@use_case(Act.ERASE_PREVIEW)
def erase_preview(office: Office, actor: Actor, code: VisitCode) -> ToErase:
    """What `erase` would take away: every visit that is known to be this person's, and what hangs on them.

    Opens every backup to see which hold the person: not for the thread of a screen.
    """
    facts(office, code)
    return office.keeper.to_erase(office.keeper.person(code), backup_folder(office))


@use_case(Act.ERASE)
def erase(office: Office, actor: Actor, code: VisitCode, reason: str) -> Erased:
    """Take this person out: every visit of theirs with all that hangs on it. Look at `complete`, and keep the proof.

    The audit log goes on naming the codes, which lead to nothing any more, and the `reason`. Nothing leaves that log
    again, so a reason with the client's name or clinic number in it is refused, as is one that says nothing.
    """
    facts(office, code)
    codes = tuple(office.keeper.person(code))
    why = reason_given(reason)
    _refuse_names(why, [facts(office, one).visit for one in codes])
    line = entry(actor, Act.ERASE, code, visits=len(codes), codes=" ".join(codes), reason=why)
    return office.keeper.erase(codes, backup_folder(office), line)


@use_case(Act.CLIENTS_COPY)
def clients_copy(office: Office, actor: Actor, code: VisitCode) -> str:
    """All that is stored of this person as JSON, every visit of theirs, for the client to take along."""
    facts(office, code)
    visits = []
    for one in office.keeper.person(code):
        found = facts(office, one)
        visits.append(
            {"visit": _plain(found.visit), "result": _plain(found.outcome), "changes": _plain(found.edits)}
        )
    office.store.note(entry(actor, Act.CLIENTS_COPY, code, visits=len(visits)))
    whole = {"schema": COPY_SCHEMA, "made_at": office.clock.now_utc().isoformat(), "visits": visits}
    return json.dumps(whole, ensure_ascii=False, indent=2)


def keep_copy(folder: Path, code: VisitCode, text: str, at: datetime) -> Path:
    """Write a client's copy into this folder, under a name with the code and the second. No file is overwritten.

    Raises `UserFacing` when the folder is not there, is full or may not be written to; then nothing is left.
    """
    target = folder / f"footing-copy-{code}-{at.astimezone():%Y%m%d-%H%M%S}.json"
    try:
        if target.exists():
            raise UserFacing("There is a copy of this second already.", "Try again in a moment.")
        write_whole(target, text.encode())
    except OSError as error:
        raise UserFacing(
            f"{folder} cannot be written to: {error.strerror}.", "Choose another folder or drive."
        ) from error
    return target


def backup_folder(office: Office) -> Path:
    """Where backups are."""
    return folder_of(office.data_dir, office.load_settings(office.chosen.chosen()))


def folder_of(data_dir: Path, settings: Settings) -> Path:
    """Where backups of this data directory are."""
    return Path(settings.backup_folder) if settings.backup_folder else data_dir / "backups"


def _refuse_names(reason: str, visits: Sequence[Visit]) -> None:
    words = set(re.findall(r"\w+", reason.casefold()))
    for visit in visits:
        for known in (visit.client.first_name, visit.client.reference):
            of_client = re.findall(r"\w+", (known or "").casefold())
            if of_client and words.issuperset(of_client):
                raise UserFacing(
                    "The reason names the client.",
                    "It stays in the log for good: say it without name and number.",
                )


def _rule(office: Office) -> Retention:
    now, settings = office.clock.now_utc(), office.load_settings(office.chosen.chosen())

    def before(days: int) -> datetime | None:
        return now - timedelta(days=days) if days else None

    return Retention(
        before(settings.keep_visits_days),
        before(settings.keep_unfinished_days),
        before(settings.keep_jobs_days),
    )


def _plain(value: object) -> object:
    """Dataclasses, enums, mappings and moments as JSON has them."""
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return {str(_plain(k)): _plain(v) for k, v in value.items()}
    if isinstance(value, (tuple, list)):
        return [_plain(one) for one in value]
    if isinstance(value, (set, frozenset)):
        return sorted(str(_plain(one)) for one in value)
    return value.isoformat() if isinstance(value, datetime) else value
