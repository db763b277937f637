"""Is there a screen? The one check that needs Qt."""

import os

from kiosk.doctor import Check

WHERE_TO_START = "Start this under cage or in a desktop session."
_ON_A_SERVER = ("", "xcb", "wayland", "wayland-egl")
"""Platforms of Qt that draw on a display server; without a name Qt takes the one that it finds."""


def screen_check() -> Check:
    """A display server to draw on, named as Qt would find it."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform == "offscreen":
        return Check("screen", True, "off screen, as asked for")
    if platform.partition(":")[0] not in _ON_A_SERVER:
        return Check("screen", True, f"{platform}, as asked for")
    for variable in ("WAYLAND_DISPLAY", "DISPLAY"):
        if os.environ.get(variable):
            return Check("screen", True, f"{variable} is set")
    return Check("screen", False, "no display", WHERE_TO_START)
