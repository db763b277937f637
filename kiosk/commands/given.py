"""What commands are given, and how they show that they are at it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date

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
