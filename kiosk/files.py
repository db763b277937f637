"""A file that is there whole or not at all."""

from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Write to a file beside it first, for nobody else to read, then into its place.

    Raises `OSError` when the folder or the disk refuses, and then leaves nothing.
    """
    building = path.with_name(f"{path.name}.part")
    building.touch(mode=0o600)
    try:
        building.write_bytes(data)
        building.replace(path)
    finally:
        building.unlink(missing_ok=True)
