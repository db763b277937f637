#!/bin/sh
# The kiosk where there is a display; without one, a whole visit through the real interface off screen.
set -eu
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec .venv/bin/footing run
fi
out=build/first-visit
echo "There is no display here, so a whole visit runs through the real interface off screen."
rm -rf "$out"
QT_QPA_PLATFORM=offscreen .venv/bin/footing tour --out "$out" --persona runner
