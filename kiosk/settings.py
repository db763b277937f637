"""Every setting once: key, type, default, help. Read from `<data dir>/footing.toml`, then FOOTING_* variables."""

from pathlib import Path
from typing import Literal

from pydantic import Field
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from kiosk.errors import UserFacing
from kiosk.ports import Paper


class Settings(BaseSettings):
    """All settings, checked. Nested names are flat with underscores: `screen_diagonal_inch`."""

    model_config = SettingsConfigDict(env_prefix="FOOTING_", frozen=True, extra="forbid")

    clinic_name: str = Field(
        "Your clinic", max_length=60, description="Shown on the welcome screen and the sheet"
    )
    clinic_phone: str = Field("", max_length=30, description="Printed on page 1 of the sheet")
    programme_line: str = Field(
        "", max_length=160, description="One line about the clinic's own programmes (S26)"
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


def load(data_dir: Path) -> Settings:
    """Settings of this data directory. `UserFacing` names each wrong key."""
    file = data_dir / "footing.toml"

    class Here(Settings):
        model_config = SettingsConfigDict(env_prefix="FOOTING_", frozen=True, extra="forbid", toml_file=file)

    try:
        return Here()
    except ValueError as error:
        raise UserFacing(
            f"A setting is wrong: {error}", f"Correct {file.name} in the data directory."
        ) from error
