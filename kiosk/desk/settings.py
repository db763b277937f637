"""The settings that a manager changes at the desk: a list, and changing one of them.

A change is kept with its history and counts from the next start of Footing. What the environment sets wins, so it
cannot be changed here.
"""

import os
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any

from kiosk.clinic import keep_logo
from kiosk.desk.keeping_ports import SettingChange
from kiosk.desk.office import Office, use_case
from kiosk.desk.revising import as_json
from kiosk.doses import with_clinic_doses
from kiosk.errors import Refused, UserFacing
from kiosk.security.actor import Actor
from kiosk.security.audit import entry
from kiosk.security.roles import Act
from kiosk.settings import Settings, file_of

MANAGED = (
    "clinic_name",
    "clinic_phone",
    "clinic_logo",
    "programme_line",
    "languages",
    "printer_uri",
    "paper",
    "idle_seconds",
    "idle_warning_seconds",
    "doses",
    "rest_seconds",
    "sound",
    "volume",
    "reduced_motion",
    "desk_idle_seconds",
    "keep_visits_days",
    "keep_unfinished_days",
    "keep_jobs_days",
    "backup_folder",
    "backup_warn_hours",
    "health_owner",
)


class Source(StrEnum):
    """Where the present value comes from; the first that has one wins."""

    ENVIRONMENT = "environment"
    DESK = "desk"
    FILE = "file"
    DEFAULT = "default"


class Kind(StrEnum):
    TEXT = "text"
    WHOLE = "whole"
    NUMBER = "number"
    YES_NO = "yes_no"
    CHOICE = "choice"
    LANGUAGES = "languages"
    DOSES = "doses"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class SettingView:
    """A line of the Settings page. `low`, `high` and `most` (characters) are None where they do not apply.

    `value` counts from the next start; `running` is what this program started with.
    """

    key: str
    kind: Kind
    value: object
    running: object
    source: Source
    low: float | None = None
    high: float | None = None
    most: int | None = None
    choices: tuple[str, ...] = ()
    history: tuple[SettingChange, ...] = ()

    @property
    def can_change(self) -> bool:
        return self.source is not Source.ENVIRONMENT


@use_case(Act.SEE_SETTINGS)
def see_settings(office: Office, actor: Actor) -> tuple[SettingView, ...]:
    """Every setting that can be changed here, in the order of the page."""
    chosen, history = office.chosen.chosen(), office.chosen.history()
    now = office.load_settings(chosen)
    in_file = _in_file(office)
    return tuple(_view(office, now, key, _source(key, chosen, in_file), history) for key in MANAGED)


@use_case(Act.CHANGE_SETTING)
def change_setting(office: Office, actor: Actor, key: str, value: object | None) -> SettingView:
    """Set it, or take it back with None. Raises `UserFacing` with what is wrong; then nothing changed."""
    if key not in MANAGED:
        raise UserFacing(f"{key} is not set here.", f"Set it in {file_of(office.data_dir).name}.")
    if _variable(key) in os.environ:
        raise UserFacing(f"{key} is set by the environment.", f"Take {_variable(key)} out there first.")
    chosen = {k: v for k, v in office.chosen.chosen().items() if k != key}
    if value is not None:
        value = _checked(office, key, value, chosen)
    now = office.clock.now_utc()
    office.chosen.choose(key, as_json(value), actor.name, now, entry(actor, Act.CHANGE_SETTING, key))
    chosen = dict(office.chosen.chosen())
    settings = office.load_settings(chosen)
    source = _source(key, chosen, _in_file(office))
    return _view(office, settings, key, source, office.chosen.history())


def _checked(office: Office, key: str, value: object, others: Mapping[str, object]) -> object:
    """The value as the settings take it. One that they refuse says why."""
    plain = list(value) if isinstance(value, tuple) else value
    plain = plain.value if isinstance(plain, Enum) else plain
    try:
        settings = office.load_settings({**others, key: plain})
    except Refused as error:
        raise Refused(error.faults, "Choose another value.") from error
    if key == "doses":
        with_clinic_doses(office.content, settings.doses)
    if key == "clinic_logo" and settings.clinic_logo:
        return keep_logo(office.data_dir / Path(settings.clinic_logo).expanduser(), office.data_dir)
    if key == "languages" and isinstance(plain, list):
        unknown = [one for one in plain if one not in office.content.languages]
        if unknown:
            raise UserFacing(
                f"There is no language {unknown[0]}.", f"Choose from {', '.join(office.content.languages)}."
            )
    taken: Any = getattr(settings, key)
    return list(taken) if isinstance(taken, tuple) else taken


def _view(
    office: Office, now: Settings, key: str, source: Source, history: Sequence[SettingChange]
) -> SettingView:
    field = Settings.model_fields[key]
    limits: dict[str, Any] = {}
    for rule in field.metadata:
        for name in ("ge", "le", "max_length"):
            if getattr(rule, name, None) is not None:
                limits[name] = getattr(rule, name)
    kind, choices = _kind(office, key, field.annotation)
    return SettingView(
        key=key,
        kind=kind,
        value=getattr(now, key),
        running=getattr(office.settings, key),
        source=source,
        low=limits.get("ge"),
        high=limits.get("le"),
        most=limits.get("max_length"),
        choices=choices,
        history=tuple(change for change in history if change.key == key),
    )


def _kind(office: Office, key: str, type_: object) -> tuple[Kind, tuple[str, ...]]:
    if key == "languages":
        return Kind.LANGUAGES, office.content.languages
    if key in _OWN_KINDS:
        return _OWN_KINDS[key], ()
    if isinstance(type_, type) and issubclass(type_, StrEnum):
        return Kind.CHOICE, tuple(word.value for word in type_)
    return _KINDS[type_], ()


_KINDS: Mapping[object, Kind] = MappingProxyType(
    {str: Kind.TEXT, bool: Kind.YES_NO, int: Kind.WHOLE, float: Kind.NUMBER}
)


_OWN_KINDS: Mapping[str, Kind] = MappingProxyType({"doses": Kind.DOSES, "clinic_logo": Kind.FILE})


def _source(key: str, chosen: Mapping[str, object], in_file: frozenset[str]) -> Source:
    if _variable(key) in os.environ:
        return Source.ENVIRONMENT
    if key in chosen:
        return Source.DESK
    return Source.FILE if key in in_file else Source.DEFAULT


def _in_file(office: Office) -> frozenset[str]:
    """The keys that `footing.toml` sets. It was read at the start, so it can be read."""
    file = file_of(office.data_dir)
    return frozenset(tomllib.loads(file.read_text("utf-8"))) if file.exists() else frozenset()


def _variable(key: str) -> str:
    return f"FOOTING_{key.upper()}"
