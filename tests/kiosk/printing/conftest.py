"""A real IPP printer on this machine only: CUPS' own ippeveprinter, with a fault injector as its print command.

ippeveprinter wants DNS-SD, so a private message bus and an Avahi bound to the loopback device run beside it.
"""

import os
import shutil
import signal
import socket
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

NEEDED = ("dbus-daemon", "avahi-daemon", "ippeveprinter")

# The printer's command: says "out of paper" on stderr and waits while the file `empty` is there.
COMMAND = """#!/bin/sh
cd "{folder}"
if [ -e jam ]; then rm jam; exit 1; fi
if [ -e empty ]; then
  echo "STATE: +media-empty-error" >&2
  read -r refilled < refill
  echo "STATE: -media-empty-error" >&2
fi
cp "$1" printed.pdf
echo printed >> log
"""


@dataclass(frozen=True)
class TestPrinter:
    """A running printer: its address, and the folder through which faults are caused and paper is seen."""

    __test__ = False
    uri: str
    folder: Path

    @property
    def printed(self) -> int:
        log = self.folder / "log"
        return len(log.read_text().splitlines()) if log.exists() else 0

    def run_out_of_paper(self) -> None:
        (self.folder / "empty").touch()

    def refill(self) -> None:
        (self.folder / "empty").unlink()
        with (self.folder / "refill").open("w") as pipe:
            pipe.write("paper\n")

    def jam(self) -> None:
        (self.folder / "jam").touch()


def _which(name: str) -> str:
    found = shutil.which(name, path=os.environ["PATH"] + ":/usr/sbin:/sbin")
    if found is None:
        pytest.fail(f"{name} is missing: run `make setup`, which installs it")
    return found


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for_line(process: subprocess.Popen[str], text: str) -> threading.Thread:
    """Read what the process says until `text` is in it: no polling, no sleeping."""
    assert process.stdout is not None
    for line in process.stdout:
        if text in line:
            # From here on what it says only has to be taken away, or a full pipe would stop it.
            drain = threading.Thread(target=process.stdout.read, daemon=True)
            drain.start()
            return drain
    pytest.fail(f"{process.args!r} ended before it said {text!r}")


@pytest.fixture
def ipp_printer(tmp_path: Path) -> Iterator[TestPrinter]:
    programs = {name: _which(name) for name in NEEDED}
    folder = tmp_path / "printer"
    folder.mkdir()
    (folder / "spool").mkdir()
    os.mkfifo(folder / "refill")
    command = folder / "command.sh"
    command.write_text(COMMAND.format(folder=folder))
    command.chmod(0o755)
    bus = f"unix:path={folder}/bus"
    environment = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": bus}
    running: list[subprocess.Popen[str]] = []
    drains: list[threading.Thread] = []

    def start(*words: str, wait_for: str) -> None:
        process = subprocess.Popen(
            words,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        running.append(process)
        drains.append(_wait_for_line(process, wait_for))

    port = _free_port()
    try:
        start(
            programs["dbus-daemon"],
            "--session",
            f"--address={bus}",
            "--nofork",
            "--nopidfile",
            "--print-address=1",
            wait_for="unix:path",
        )
        avahi = folder / "avahi.conf"
        avahi.write_text("[server]\nuse-ipv6=no\nallow-interfaces=lo\nenable-dbus=yes\n")
        start(
            programs["avahi-daemon"],
            "-f",
            str(avahi),
            "--no-drop-root",
            "--no-chroot",
            "--no-rlimits",
            wait_for="Server startup complete",
        )
        start(
            programs["ippeveprinter"],
            "-v",
            "-r",
            "off",
            "-n",
            "localhost",
            "-p",
            str(port),
            "-f",
            "application/pdf",
            "-d",
            str(folder / "spool"),
            "-c",
            str(command),
            "Clinic Printer",
            wait_for="printer-uuid",
        )
        yield TestPrinter(f"ipp://localhost:{port}/ipp/print", folder)
    finally:
        for process in reversed(running):
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        for drain in drains:
            drain.join()
        for process in running:
            assert process.stdout is not None
            process.stdout.close()
