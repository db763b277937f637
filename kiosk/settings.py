"""Every setting once: key, type, default, help.

FOOTING_* variables, then what a manager chose at the desk, then `<data dir>/footing.toml`, then the default.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError
from pydantic_settings import (
    BaseSettings,
    InitSettingsSource,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from kiosk.errors import Fault, Refused, UserFacing
from kiosk.ports import Paper


class Settings(BaseSettings):
    """All settings, checked. Nested names are flat with underscores: `screen_diagonal_inch`."""

    model_config = SettingsConfigDict(env_prefix="FOOTING_", frozen=True, extra="forbid")

    clinic_name: str = Field(
        "Your clinic", max_length=60, description="Shown on the welcome screen and the sheet"
    )
    clinic_phone: str = Field("", max_length=30, description="Printed on page 1 of the sheet")
    clinic_logo: str = Field(
        "",
        max_length=300,
        description="At the top of the sheet: where a PNG or JPEG file is; empty means our mark",
    )
    programme_line: str = Field(
        "", max_length=160, description="One line about the clinic's own programmes, on the sheet"
    )
    languages: tuple[str, ...] = Field((), description="Languages offered; empty means every complete one")
    screen_diagonal_inch: float = Field(
        24.0, ge=7, le=98, description="Real size of the screen, for sizes in mm"
    )
    idle_seconds: int = Field(
        60, ge=20, le=600, description="Rest before the idle warning; some screens take longer"
    )
    idle_warning_seconds: int = Field(
        30, ge=20, le=120, description="How long the warning counts down before a wipe"
    )
    rest_seconds: int = Field(30, ge=5, le=300, description="Rest between two balance trials")
    countdown_seconds: int = Field(3, ge=1, le=10, description="Countdown before a balance trial")
    foot_switch_key: str = Field("F13", description="Key of a USB foot switch; Qt's name of the key")
    foot_switch: bool = Field(
        False, description="Hands-free: switch release starts the clock, press stops it"
    )
    sound: bool = Field(True, description="Touch, countdown, start and stop sounds")
    volume: float = Field(0.7, ge=0, le=1, description="Loudness of sounds, 0 to 1")
    reduced_motion: bool = Field(False, description="No animation at all")
    printer_uri: str = Field(
        "", description="ipp:// or ipps:// address of the printer or queue; empty means none"
    )
    other_printers: dict[str, str] = Field(
        {}, description="More printers for the desk and `footing print --printer`: name = address"
    )
    copy_limit: int = Field(
        3, ge=1, le=20, description="Most copies of one print job, and of one visit by its client"
    )
    print_deadline_minutes: int = Field(
        120, ge=5, le=1440, description="A job that is not on paper by then is given up, never printed late"
    )
    paper: Paper = Field(Paper.A4, description="a4 or letter")
    desk_idle_seconds: int = Field(
        120,
        ge=60,
        le=600,
        description="Rest at the desk before you are signed out; a warning comes 20 s before",
    )
    keep_visits_days: int = Field(
        0, ge=0, le=36_500, description="Finished visits older than this go with footing retain; 0 keeps them"
    )
    keep_unfinished_days: int = Field(
        30, ge=0, le=36_500, description="The same for visits that never came to their end; 0 keeps them"
    )
    keep_jobs_days: int = Field(
        30, ge=0, le=36_500, description="The same for print jobs that are over; 0 keeps them"
    )
    backup_folder: str = Field(
        "",
        max_length=300,
        description="Where footing backup writes, best on another disk; empty means backups/ here",
    )
    backup_warn_hours: int = Field(
        48, ge=1, le=8_760, description="The daily check warns when the newest backup is older"
    )
    health_owner: str = Field("", max_length=60, description="Who looks at the daily check page")
    doses: dict[str, dict[str, int]] = Field(
        {}, description="The clinic's own doses for new plans, within what the sources name"
    )
    log_level: Literal["DEBUG", "INFO", "WARNING"] = Field("INFO", description="How much goes to the log")

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls)


def file_of(data_dir: Path) -> Path:
    return data_dir / "footing.toml"


def load(data_dir: Path, at_the_desk: Mapping[str, object] | None = None) -> Settings:
    """Settings of this data directory. `Refused` names each wrong key, `UserFacing` a file that cannot be read.

    First what the environment says, then what a manager chose at the desk, then the file, then the defaults.
    """
    file = file_of(data_dir)
    chosen = dict(at_the_desk or {})

    class Here(Settings):
        model_config = SettingsConfigDict(env_prefix="FOOTING_", frozen=True, extra="forbid", toml_file=file)

        @classmethod
        def settings_customise_sources(
            cls,
            settings_cls: type[BaseSettings],
            init_settings: PydanticBaseSettingsSource,
            env_settings: PydanticBaseSettingsSource,
            dotenv_settings: PydanticBaseSettingsSource,
            file_secret_settings: PydanticBaseSettingsSource,
        ) -> tuple[PydanticBaseSettingsSource, ...]:
            desk = InitSettingsSource(settings_cls, init_kwargs=chosen)
            return init_settings, env_settings, desk, TomlConfigSettingsSource(settings_cls)

    try:
        return Here()
    except ValidationError as error:
        wrong = [Fault(".".join(map(str, one["loc"])), one["msg"]) for one in error.errors()]
        raise Refused(
            wrong, f"Correct {file.name} in the data directory, or the setting at the desk."
        ) from error
    except ValueError as error:
        raise UserFacing(
            f"The settings cannot be read: {error}", f"Correct {file.name} in the data directory."
        ) from error
