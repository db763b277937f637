"""Is there a screen? The one check that needs Qt."""

import os

from kiosk.doctor import Check


def screen_check() -> Check:
    """A display server to draw on, named as Qt would find it."""
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return Check("screen", True, "off screen, as asked for")
    for variable in ("WAYLAND_DISPLAY", "DISPLAY"):
        if os.environ.get(variable):
            return Check("screen", True, f"{variable} is set")
    return Check("screen", False, "no display", "Start this under cage or in a desktop session.")
