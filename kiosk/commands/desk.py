"""`footing desk`: the window of staff and managers."""

from pathlib import Path


def open_desk(data_dir: Path, size: tuple[int, int] | None, debug: bool) -> int:
    """Show the desk until its window is closed; the exit code. Raises as `compose` does."""
    from kiosk.bootstrap import compose, set_up_logging
    from ui.desk.app import run_desk

    with compose(data_dir) as services:
        set_up_logging(services.settings.log_level)
        code: int = run_desk(services, size, debug)
        return code
