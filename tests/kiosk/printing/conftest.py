"""A real IPP printer on this machine only: CUPS' own ippeveprinter, with a fault injector as its print command.

ippeveprinter wants DNS-SD: `tests.helpers.name_service` lends it, bound to the loopback device.
"""

import os
import signal
import socket
import subprocess
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.helpers.name_service import name_service, program

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


@pytest.fixture(scope="session")
def dns_sd() -> Iterator[Mapping[str, str]]:
    with name_service() as environment:
        yield environment


@pytest.fixture
def ipp_printer(tmp_path: Path, dns_sd: Mapping[str, str]) -> Iterator[TestPrinter]:
    folder = tmp_path / "printer"
    folder.mkdir()
    (folder / "spool").mkdir()
    os.mkfifo(folder / "refill")
    command = folder / "command.sh"
    command.write_text(COMMAND.format(folder=folder))
    command.chmod(0o755)
    port = _free_port()
    where = ("-n", "localhost", "-p", str(port), "-d", str(folder / "spool"))
    does = ("-f", "application/pdf", "-c", str(command))
    process = subprocess.Popen(
        (program("ippeveprinter"), "-v", "-r", "off", *where, *does, "Clinic Printer"),
        env={**os.environ, **dns_sd},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    drain = None
    try:
        drain = _wait_for_line(process, "printer-uuid")
        yield TestPrinter(f"ipp://localhost:{port}/ipp/print", folder)
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        if drain is not None:
            drain.join()
        assert process.stdout is not None
        process.stdout.close()
