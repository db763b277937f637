"""The DNS-SD that ippeveprinter wants: a message bus with Avahi on it, shared by every test process of this user.

Avahi keeps one process file a machine, so two test workers cannot each have their own. The first that needs it
starts it, the last one that leaves ends it; a machine whose own Avahi runs lends that one.
"""

import fcntl
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

import pytest

AVAHI = "[server]\nuse-ipv6=no\nallow-interfaces=lo\nenable-dbus=yes\n"


def program(name: str) -> str:
    """Where a Debian program is. Its absence fails the test: `make setup` installs every one of them."""
    found = shutil.which(name, path=os.environ["PATH"] + ":/usr/sbin:/sbin")
    if found is None:
        pytest.fail(f"{name} is missing: run `make setup`, which installs it")
    return found


@contextmanager
def name_service() -> Iterator[Mapping[str, str]]:
    """The environment in which a program finds DNS-SD, for as long as the block lasts."""
    folder = Path(tempfile.gettempdir()) / f"footing-name-service-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    with (folder / "users").open("w") as users:
        with _turn(folder):
            fcntl.flock(users, fcntl.LOCK_SH)
            environment = _running(folder) or _start(folder)
        try:
            yield environment
        finally:
            with _turn(folder):
                if _alone(users):
                    _stop(folder)


@contextmanager
def _turn(folder: Path) -> Iterator[None]:
    with (folder / "turn").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        yield


def _alone(users: IO[str]) -> bool:
    fcntl.flock(users, fcntl.LOCK_UN)
    try:
        fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _avahi_runs() -> bool:
    return subprocess.run([program("avahi-daemon"), "--check"], check=False).returncode == 0


def _running(folder: Path) -> Mapping[str, str] | None:
    """The service as it runs already: ours, or the machine's own."""
    if not _avahi_runs():
        return None
    bus = folder / "bus"
    return {"DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={bus}"} if bus.exists() else {}


def _start(folder: Path) -> Mapping[str, str]:
    _stop(folder)  # what a run that was killed left behind
    bus = f"unix:path={folder}/bus"
    own = {"DBUS_SYSTEM_BUS_ADDRESS": bus}
    started = subprocess.run(
        [program("dbus-daemon"), "--session", f"--address={bus}", "--fork", "--nopidfile", "--print-pid=1"],
        capture_output=True,
        text=True,
        check=True,
    )
    (folder / "bus.pid").write_text(started.stdout)
    (folder / "avahi.conf").write_text(AVAHI)
    quiet = ("--no-drop-root", "--no-chroot", "--no-rlimits", "--syslog")
    avahi = subprocess.run(
        [program("avahi-daemon"), "--daemonize", "-f", str(folder / "avahi.conf"), *quiet],
        env={**os.environ, **own},
        capture_output=True,
        text=True,
        check=False,
    )
    if avahi.returncode != 0:
        _stop(folder)
        pytest.fail(f"avahi-daemon did not start (it wants root, or to be run by the system): {avahi.stderr}")
    return own


def _stop(folder: Path) -> None:
    """End what we started. The machine's own Avahi is not ours to end."""
    if not (folder / "bus").exists():
        return
    if _avahi_runs():
        subprocess.run([program("avahi-daemon"), "--kill"], check=True)
    bus = folder / "bus.pid"
    if bus.exists():
        with suppress(ProcessLookupError):  # the machine was restarted since
            os.kill(int(bus.read_text()), signal.SIGTERM)
        bus.unlink()
    (folder / "bus").unlink(missing_ok=True)
