"""The clinic's own lines and logo, from the settings to the sheet."""

import hashlib
import io
import logging
from pathlib import Path

from kiosk.errors import UserFacing
from kiosk.files import write_whole
from kiosk.handout.job import ClinicLine
from kiosk.settings import Settings

LOGO_MOST_BYTES = 2_000_000
LOGO_LEAST_PX = 60
LOGO_MOST_PX = 4000
LOGO_BOX_PX = (450, 150)
"""What is printed of it: about 300 dots an inch on the sheet. Every sheet is kept, so it has to be small."""
_COLOURS = 128

log = logging.getLogger(__name__)


def line_of(settings: Settings, data_dir: Path) -> ClinicLine:
    """The lines as the sheet takes them. A logo that cannot be read any more is left out, which the log and
    `footing doctor` say: a sheet without it is better than none.
    """
    logo = None
    if settings.clinic_logo:
        try:
            logo = read_logo(data_dir / settings.clinic_logo)
        except UserFacing as error:
            log.warning("the clinic's logo is left out: %s", error)
    return ClinicLine(settings.clinic_name, settings.clinic_phone, settings.programme_line, logo)


def keep_logo(file: Path, data_dir: Path) -> str:
    """Copy the picture, as it is printed, into the data directory, under a name of its content; the name.

    The file that was given may be on a drive that goes away; earlier logos stay for the history. Raises `UserFacing`,
    and then leaves nothing.
    """
    data = read_logo(file)
    name = f"logo-{hashlib.sha256(data).hexdigest()[:12]}.png"
    kept = data_dir / name
    if not kept.exists():
        try:
            write_whole(kept, data)
        except OSError as error:
            raise UserFacing(
                f"The picture cannot be kept: {error.strerror}.",
                "Make room on the disk, and look at the rights of the data directory.",
            ) from error
    return name


def read_logo(file: Path) -> bytes:
    """The picture as a small PNG on white. Raises `UserFacing` when it is none, or too large or small to print well."""
    from PIL import Image, UnidentifiedImageError

    choose = "Choose a PNG or JPEG file."
    try:
        if file.stat().st_size > LOGO_MOST_BYTES:
            raise UserFacing("This picture is larger than 2 MB.", "Make it smaller.")
        with Image.open(io.BytesIO(file.read_bytes()), formats=("PNG", "JPEG")) as picture:
            if min(picture.size) < LOGO_LEAST_PX or max(picture.size) > LOGO_MOST_PX:
                wide, tall = picture.size
                raise UserFacing(
                    f"This picture is {wide} by {tall} pixels.",
                    f"Choose one from {LOGO_LEAST_PX} to {LOGO_MOST_PX} pixels.",
                )
            clear = picture.convert("RGBA")
    except (UnidentifiedImageError, SyntaxError, ValueError) as error:
        raise UserFacing("This is no picture that can be printed.", choose) from error
    except OSError as error:
        raise UserFacing(
            f"The picture cannot be read: {error.strerror or 'it is damaged'}.", choose
        ) from error
    paper = Image.new("RGBA", clear.size, "white")
    paper.alpha_composite(clear)
    paper.thumbnail(LOGO_BOX_PX, Image.Resampling.LANCZOS)
    out = io.BytesIO()
    paper.convert("RGB").quantize(_COLOURS).save(out, "PNG", optimize=True)
    return out.getvalue()
