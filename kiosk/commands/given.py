"""What commands are given, and how they show that they are at it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from kiosk import files
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
    """`files.write_whole` in a folder that is made if need be. Raises `UserFacing` when folder or disk refuses."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        files.write_whole(path, data)
    except OSError as error:
        raise UserFacing(
            f"{path} cannot be written: {error.strerror}.", "Check the folder and its rights."
        ) from error
