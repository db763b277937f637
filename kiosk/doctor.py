"""Is this machine ready? Each check says what it found and, when that is not fine, what to do."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk import content, settings
from kiosk.errors import FootingError, PrinterUnavailable, StoreUnavailable, UserFacing
from kiosk.settings import Settings

MIN_FREE_MB = 500


@dataclass(frozen=True, slots=True)
class Check:
    """One finding. `to_do` is empty when all is well.

    `says` names it for the desk, which has its own words, in its language, and without what only a technician
    knows; `value` is the number or name in them. Where `says` is empty, the desk shows `found` and `to_do`.
    """

    name: str
    ok: bool
    found: str
    to_do: str = ""
    says: str = ""
    value: str = ""


def examine(data_dir: Path, known: Settings | None = None, language: str = "en") -> Iterator[Check]:
    """Every check that needs no screen, with the `known` settings or those that count here. Opens the store, which
    makes it on a first start. When it does not open, the settings are those of the file.
    What the printer reports is told in `language`.
    """
    try:
        configured = known or _settings(data_dir)
    except UserFacing as error:
        yield Check("settings", False, error.what_happened, error.what_to_do)
        return
    yield Check("settings", True, f"read for {configured.clinic_name}", "", "settings_read")
    yield _content()
    yield _store(data_dir)
    yield _disk(data_dir)
    if configured.clinic_logo:
        yield _logo(data_dir / configured.clinic_logo)
    yield _printer(configured, language)
    yield _fonts()
    yield _sound(configured)
    yield _speech()
    yield _clock()


def _settings(data_dir: Path) -> Settings:
    from kiosk.bootstrap import settings_here

    try:
        return settings_here(data_dir)
    except StoreUnavailable:  # the check of the store says why
        return settings.load(data_dir)


def _content() -> Check:
    problems = content.check()
    if problems:
        return Check("content", False, f"{len(problems)} problems", "Run footing content check.")
    version = content.load().version
    return Check("content", True, version, "", "content_version", version.partition("+")[0])


def _store(data_dir: Path) -> Check:
    """The real thing: open it with its key, as the kiosk will."""
    from kiosk.bootstrap import open_store

    try:
        store = open_store(data_dir)
    except UserFacing as error:
        return Check("store", False, error.what_happened, error.what_to_do)
    try:
        waiting = len(store.interrupted())
    except UserFacing as error:
        return Check("store", False, error.what_happened, error.what_to_do)
    finally:
        store.close()
    return Check(
        "store", True, f"opens with its key; unfinished visits: {waiting}", "", "store_opens", str(waiting)
    )


def _disk(data_dir: Path) -> Check:
    free_mb = shutil.disk_usage(data_dir).free // 1_000_000
    if free_mb < MIN_FREE_MB:
        to_do = f"Free at least {MIN_FREE_MB} MB."
        return Check("disk", False, f"only {free_mb} MB free", to_do, "disk_full", str(free_mb))
    free_gb = f"{free_mb / 1000:.0f}" if free_mb >= 10_000 else f"{free_mb / 1000:.1f}"
    return Check("disk", True, f"{free_gb} GB free", "", "disk_free", free_gb)


def _printer(configured: Settings, language: str) -> Check:
    from kiosk.bootstrap import look_at_printer
    from kiosk.printing.checkup import PAPER_NAMES, wrong_paper
    from kiosk.printing.words import for_desk

    if not configured.printer_uri:
        return Check("printer", True, "none set up; sheets are printed at the desk", "", "printer_none")
    try:
        status, direct = look_at_printer(configured.printer_uri)
    except PrinterUnavailable as error:
        return Check("printer", False, error.what_happened, error.what_to_do)
    if status.trouble is not None:
        return Check("printer", False, *for_desk(content.load(), language, status.trouble))
    paper = wrong_paper(status, configured.paper)
    if paper is not None:
        return Check("printer", False, *paper)
    loaded = PAPER_NAMES[configured.paper] if status.media_ready else ""
    ready = f"ready, with {loaded} paper" if loaded else "ready"
    # What the printer mentions is a sentence in the desk's language already.
    says = "printer_ready" if status.mentioned is None else ""
    if status.mentioned is not None:
        what, to_do = for_desk(content.load(), language, status.mentioned)
        ready = f"{ready}. {what} {to_do}"
    if direct is not None:
        ready = f"{ready}. It takes PDF itself: with printer_uri = {direct} no sheet depends on CUPS"
    return Check("printer", True, ready, "", says, loaded)


def _logo(file: Path) -> Check:
    from kiosk.clinic import read_logo

    try:
        read_logo(file)
    except UserFacing as error:
        return Check("logo", False, error.what_happened, "Choose it again in the settings: clinic_logo.")
    return Check("logo", True, file.name)


def _fonts() -> Check:
    from kiosk.handout import fonts

    try:
        fonts.register()
    except (FootingError, OSError) as error:
        return Check("fonts", False, str(error), "Install the project again: make setup.")
    return Check("fonts", True, "found", "", "fonts_there")


def _sound(configured: Settings) -> Check:
    if not configured.sound:
        return Check("sound", True, "switched off in the settings", "", "sound_off")
    cards = Path("/proc/asound/cards")
    if not cards.exists() or "no soundcards" in cards.read_text(encoding="utf-8"):
        to_do = "Connect a loudspeaker, or set sound = false."
        return Check("sound", False, "no sound card", to_do, "sound_none")
    return Check("sound", True, "a sound card is there", "", "sound_there")


def _speech() -> Check:
    program = shutil.which("espeak-ng")
    if program is None:
        to_do = "Install the Debian package espeak-ng."
        return Check("speech", False, "espeak-ng is missing", to_do, "speech_none")
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=False, timeout=10)
    works = version.returncode == 0
    found = version.stdout.split("Data")[0].strip() or "does not start"
    return Check("speech", works, found, "", "speech_there" if works else "")


def _clock() -> Check:
    """A clock before this year's build cannot be right, and ages hang on it."""
    now = datetime.now(UTC)
    if now.year < 2026:
        to_do = "Set date and time, and let them be kept over the network."
        return Check("clock", False, f"{now:%Y-%m-%d}", to_do, "clock_wrong", f"{now:%Y-%m-%d}")
    zone = time.tzname[0] if not os.environ.get("TZ") else os.environ["TZ"]
    return Check("clock", True, f"{now:%Y-%m-%d %H:%M} UTC, local zone {zone}", "", "clock_right")
