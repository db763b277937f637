"""A display server of our own and a finger on it: real X events, sent from outside the kiosk's process."""

import ctypes
import os
import shutil
import signal
import subprocess
import time
from types import TracebackType

_X11 = "libX11.so.6"
_XTEST = "libXtst.so.6"


def now_ms() -> float:
    """The driver's own clock: the one monotonic clock of the machine."""
    return time.monotonic_ns() / 1e6


def wait_until(at_ms: float) -> None:
    """Wait for a moment of the driver's clock: the driver is the one who makes things happen on time."""
    while (left := at_ms - now_ms()) > 0:
        time.sleep(left / 1000)


class Display:
    """Xvfb on a free number. Fails, not skips, when it cannot start: without it nothing is proved."""

    def __init__(self, width: int = 1080, height: int = 1920) -> None:
        program = shutil.which("Xvfb")
        assert program, "Xvfb is not installed: the timing cannot be proved"
        read, write = os.pipe()
        self._server = subprocess.Popen(
            [program, "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
            pass_fds=(write,),
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        assert number, "Xvfb did not start"
        self.name = f":{number}"
        self._x11 = ctypes.CDLL(_X11)
        self._xtest = ctypes.CDLL(_XTEST)
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XStringToKeysym.restype = ctypes.c_ulong
        self._connection = ctypes.c_void_p(self._x11.XOpenDisplay(self.name.encode()))
        assert self._connection.value, "no connection to Xvfb"

    def point(self, x: int, y: int) -> None:
        """Put the pointer there."""
        self._xtest.XTestFakeMotionEvent(self._connection, -1, x, y, ctypes.c_ulong(0))
        self._x11.XSync(self._connection, 0)

    def button(self, down: bool) -> float:
        """Press or let go; gives the driver's time of it (the middle of the round trip to the server)."""
        before = now_ms()
        self._xtest.XTestFakeButtonEvent(self._connection, 1, int(down), ctypes.c_ulong(0))
        self._x11.XSync(self._connection, 0)
        return (before + now_ms()) / 2

    def key(self, name: str, down: bool) -> float:
        """The same for a key of the keyboard, by its X name."""
        keysym = ctypes.c_ulong(self._x11.XStringToKeysym(name.encode()))
        code = self._x11.XKeysymToKeycode(self._connection, keysym)
        assert code, f"this display has no key {name}"
        before = now_ms()
        self._xtest.XTestFakeKeyEvent(self._connection, code, int(down), ctypes.c_ulong(0))
        self._x11.XSync(self._connection, 0)
        return (before + now_ms()) / 2

    def tap(self) -> float:
        """Press and let go at once; the time of the press."""
        at = self.button(True)
        self.button(False)
        return at

    def __enter__(self) -> "Display":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._x11.XCloseDisplay(self._connection)
        self._server.send_signal(signal.SIGTERM)
        self._server.wait(10)
