"""A print shop on this machine only: real IPP printers (ippeveprinter) whose paper, jams and covers a test rules over,
and a real CUPS of its own in front of them.

Nothing of it touches the machine's own CUPS: ports are free ones, folders temporary. cupsd and the printers are the
packages' own programs (`make setup` installs them); a machine without them fails with a line that says so.
"""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.helpers.name_service import program

PATIENCE_S = 30.0
# The printer's command. A file in its folder is a fault; `go` is a pipe on which it waits until somebody helps.
COMMAND = """#!/bin/sh
cd "{folder}"
echo "$IPP_JOB_NAME" >> begun
if [ -e jam ]; then
  rm jam
  echo "STATE: +media-jam-report" >&2
  exit 1
fi
for fault in empty open held; do
  if [ -e "$fault" ]; then
    case "$fault" in
      empty) reason=media-empty-error ;;
      open) reason=cover-open-error ;;
      held) reason="" ;;
    esac
    [ -z "$reason" ] || echo "STATE: +$reason" >&2
    read -r helped < go
    [ -z "$reason" ] || echo "STATE: -$reason" >&2
    [ "$helped" = go ] || exit 1
  fi
done
echo "STATE: -media-jam-report" >&2
cp "$1" printed.pdf
echo "$IPP_JOB_NAME" >> log
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def until(true: Callable[[], object], what: str | Callable[[], str], patience_s: float = PATIENCE_S) -> None:
    """Wait for something outside this process, which tells nobody when it happens."""
    deadline = time.monotonic() + patience_s
    while not true():
        if time.monotonic() > deadline:
            pytest.fail(f"waited {patience_s:.0f} s in vain: {what if isinstance(what, str) else what()}")
        threading.Event().wait(0.02)


class Device:
    """One printer. `printed` has the title of each sheet that came out, in order."""

    def __init__(self, folder: Path, environment: Mapping[str, str]) -> None:
        self.folder = folder
        self._environment = environment
        self.port = free_port()
        self._process: subprocess.Popen[str] | None = None
        self._drain: threading.Thread | None = None
        folder.mkdir(parents=True)
        os.mkfifo(folder / "go")
        command = folder / "command.sh"
        command.write_text(COMMAND.format(folder=folder))
        command.chmod(0o755)

    @property
    def uri(self) -> str:
        return f"ipp://localhost:{self.port}/ipp/print"

    def start(self) -> None:
        """Switch it on; a second time it is a printer that has forgotten every job and counts from 1 again."""
        spool = self.folder / "spool"
        shutil.rmtree(spool, ignore_errors=True)
        spool.mkdir()
        where = ("-n", "localhost", "-p", str(self.port), "-d", str(spool))
        does = ("-f", "application/pdf,image/pwg-raster,image/urf", "-c", str(self.folder / "command.sh"))
        self._process = subprocess.Popen(
            (program("ippeveprinter"), "-v", "-r", "off", *where, *does, "Clinic Printer"),
            env={**os.environ, **self._environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            start_new_session=True,
        )
        self._drain = _wait_for_line(self._process, "printer-uuid")
        self.load("iso_a4_210x297mm")

    def switch_off(self) -> None:
        """Pull the plug, whatever it is doing."""
        process, self._process = self._process, None
        if process is not None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            if self._drain is not None:
                self._drain.join()
            assert process.stdout is not None
            process.stdout.close()

    @property
    def printed(self) -> list[str]:
        return self._lines("log")

    @property
    def begun(self) -> list[str]:
        return self._lines("begun")

    def load(self, media: str) -> None:
        """Put this paper into the main tray, as its web page lets one."""
        main, envelopes = (
            f"size1={media}&type1=stationery&level1=250",
            "size3=iso_dl_110x220mm&type3=envelope&level3=25",
        )
        form = f"http://localhost:{self.port}/media?{main}&{envelopes}"
        with urllib.request.urlopen(form, timeout=PATIENCE_S) as page:
            page.read()

    def run_out_of_paper(self) -> None:
        (self.folder / "empty").touch()

    def open_cover(self) -> None:
        (self.folder / "open").touch()

    def hold(self) -> None:
        """Print so slowly that a test has time."""
        (self.folder / "held").touch()

    def help(self, *, dropped: bool = False) -> None:
        """Refill, close, let go: the job that waits goes on, and the next ones find all well. ippeveprinter lets a
        cancelled job come to its end; `dropped` has it end without paper, as a printer does that was told to.
        """
        for fault in ("empty", "open", "held"):
            (self.folder / fault).unlink(missing_ok=True)
        with (self.folder / "go").open("w") as pipe:
            pipe.write("drop\n" if dropped else "go\n")

    def jam(self) -> None:
        """The next job is lost in the printer."""
        (self.folder / "jam").touch()

    def _lines(self, name: str) -> list[str]:
        file = self.folder / name
        return file.read_text().splitlines() if file.exists() else []


def _wait_for_line(process: subprocess.Popen[str], text: str) -> threading.Thread:
    """Read what the process says until `text` is in it: no polling, no sleeping."""
    assert process.stdout is not None
    said = []
    for line in process.stdout:
        said.append(line)
        if text in line:
            # From here on what it says only has to be taken away, or a full pipe would stop it.
            drain = threading.Thread(target=process.stdout.read, daemon=True)
            drain.start()
            return drain
    pytest.fail(f"{process.args!r} ended before it said {text!r}: {''.join(said)}")


CUPSD = """
DirtyCleanInterval {interval}
Listen localhost:{port}
Browsing No
DefaultAuthType None
WebInterface No
PreserveJobHistory Yes
PreserveJobFiles No
MaxJobTime 600
JobRetryInterval 2
ErrorPolicy retry-job
<Location />
  Order allow,deny
  Allow localhost
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
FILES = """
ServerRoot {folder}/etc
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/run
TempDir {folder}/spool/tmp
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
SystemGroup {group}
User {user}
Group {group}
Sandboxing relaxed
SyncOnClose Yes
"""


class Cups:
    """A private print service. cupsd runs as an ordinary user: root starts it as `lp`, others as themselves."""

    def __init__(self, interval: int = 0) -> None:
        self.port = free_port()
        self.folder = Path(tempfile.mkdtemp(prefix="footing-cups-"))
        self._process: subprocess.Popen[bytes] | None = None
        user = pwd.getpwnam("lp") if os.getuid() == 0 else pwd.getpwuid(os.getuid())
        self._as = (
            (program("setpriv"), f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups")
            if os.getuid() == 0
            else ()
        )
        for name in ("etc", "spool", "spool/tmp", "cache", "run", "log"):
            (self.folder / name).mkdir()
        group = _group_name(user.pw_gid)
        (self.folder / "cupsd.conf").write_text(CUPSD.format(port=self.port, interval=interval))
        files = FILES.format(folder=self.folder, user=user.pw_name, group=group)
        (self.folder / "cups-files.conf").write_text(files)
        if os.getuid() == 0:
            for path in (self.folder, *self.folder.rglob("*")):
                os.chown(path, user.pw_uid, user.pw_gid)

    def uri(self, queue: str) -> str:
        return f"ipp://localhost:{self.port}/printers/{queue}"

    def start(self) -> None:
        config = ("-c", str(self.folder / "cupsd.conf"), "-s", str(self.folder / "cups-files.conf"))
        self._process = subprocess.Popen(
            (*self._as, program("cupsd"), "-f", *config),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        until(self._answers, f"cupsd to answer on port {self.port}; its log: {self.folder}/log/error")

    def kill(self) -> None:
        """kill -9: the service, and what it had started to print with."""
        process, self._process = self._process, None
        if process is not None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    def close(self) -> None:
        self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def add_queue(self, name: str, device_uri: str) -> str:
        """A driverless queue, as a technician sets it up; its address.

        cupsd asks the printer behind lpadmin's back and makes the queue anew when it knows, so wait for that.
        """
        self.tell("lpadmin", "-p", name, "-E", "-v", device_uri, "-m", "everywhere")
        until(lambda: "Everywhere" in self.tell("lpoptions", "-p", name), f"the queue {name} to be made")
        return self.uri(name)

    def tell(self, command: str, *arguments: str) -> str:
        """cupsdisable, cupsreject and the like; what it says."""
        done = subprocess.run(
            (program(command), *arguments),
            env={**os.environ, "CUPS_SERVER": f"localhost:{self.port}"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{command}: {done.stderr}"
        return done.stdout

    def _answers(self) -> bool:
        assert self._process is not None
        assert self._process.poll() is None, f"cupsd ended; its log: {self._log()}"
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def _log(self) -> str:
        file = self.folder / "log" / "error"
        return file.read_text()[-2000:] if file.exists() else "empty"


def _group_name(gid: int) -> str:
    import grp

    return grp.getgrgid(gid).gr_name


@contextmanager
def a_device(folder: Path, environment: Mapping[str, str]) -> Iterator[Device]:
    device = Device(folder, environment)
    try:
        device.start()
        yield device
    finally:
        device.switch_off()


@contextmanager
def a_cups(interval: int = 0) -> Iterator[Cups]:
    cups = Cups(interval)
    try:
        cups.start()
        yield cups
    finally:
        cups.close()
