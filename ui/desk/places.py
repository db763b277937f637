"""Where files may be written to at a touch: the home folder and what is plugged in."""

import os
from collections.abc import Sequence
from pathlib import Path

DRIVES = (Path("/media"), Path("/run/media"), Path("/mnt"))


def mounted_drives(roots: Sequence[Path] = DRIVES) -> tuple[Path, ...]:
    """Drives that are mounted where Debian mounts them, by name; those that cannot be written to are left out."""
    found = [path for root in roots for path in (*root.glob("*"), *root.glob("*/*")) if path.is_mount()]
    return tuple(sorted(path for path in found if os.access(path, os.W_OK)))


def at_hand() -> tuple[Path, ...]:
    """The home folder first, then every drive. A drive that hangs holds this up: not for the thread of a screen."""
    return (Path.home(), *mounted_drives())


def rows(places: Sequence[Path]) -> list[dict[str, str]]:
    """As the screen shows them: `key` is the path, `label` its last part."""
    return [{"key": str(place), "label": place.name or str(place)} for place in places]
