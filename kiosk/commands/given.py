"""What commands are given, and how they show that they are at it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from kiosk.codes import parse_code
from kiosk.errors import UserFacing
from kiosk.visit import VisitCode


def day(text: str) -> date:
    """Raises `UserFacing` when it is none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UserFacing(f"{text} is not a day.", "Write it like 2026-01-31.") from None


@contextmanager
def bar(total: int) -> Iterator[Callable[[int, int], bool]]:
    """A bar with the time left, on stderr, and only when a person looks at it. Told done and in all."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), TextColumn("left"))
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as shown:
        task = shown.add_task("", total=total)

        def progress(done: int, of: int) -> bool:
            if done % 100 == 0 or done == of:
                shown.update(task, completed=done, total=of)
            return True

        yield progress


def visit_code(text: str) -> VisitCode:
    """Raises `UserFacing` when it cannot be one."""
    code = parse_code(text)
    if code is None:
        raise UserFacing("That is not a visit code.", "A code has six letters and digits, like K7M4QX.")
    return code


def folder_to_fill(path: Path) -> None:
    """Make this folder before anything is done that is to be written there. Raises `UserFacing`."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserFacing(f"{path} is no folder: {error.strerror}.", "Choose another place.") from error


def write_whole(path: Path, data: bytes) -> None:
    """Write whole or not at all, for nobody else to read: to a file beside it first, then into its place.

    Raises `UserFacing` when the folder or the disk refuses.
    """
    part = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.touch(mode=0o600)
        part.write_bytes(data)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise UserFacing(
            f"{path} cannot be written: {error.strerror}.", "Check the folder and its rights."
        ) from error
