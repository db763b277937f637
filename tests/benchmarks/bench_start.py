"""From the start of the program to a welcome screen that can be used, against the floor: a bare QML window.

Both are started as programs, by turns, with warm caches: `footing run` on a store that is there already, and a window
with a rectangle and a word in it. The kiosk can be used when its welcome screen is drawn and Start takes a touch (a
real one proves it afterwards); the bare window when it is drawn. Wall time counts, from the start of the process on;
processor time is told as well, as other programs run too. The aim is at most twice as long.

    python -m tests.benchmarks.bench_start [--turns N]
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

AIM = 2.0
WARM_UP = 1
SIZE = "1080x1920"

# `footing run` with somebody who looks at its frames: says when the welcome screen can be used, then touches Start.
KIOSK = """
import json, sys, time
import kiosk.cli, kiosk.bootstrap  # in the order of `footing run`: the screens come last
from PySide6.QtCore import QPointF, QTimer
from ui.app import FootingApp

def start(self):
    def look():
        page = self.window.property("page")
        if page is None or not self.shell._may_move():
            return
        timer.stop()
        self.window.frameSwapped.disconnect(timer.start)
        print(json.dumps({"at": time.monotonic(), "cpu_s": time.process_time()}), flush=True)
        from ui.tour.hand import Hand, touchscreen
        hand = Hand(self.window, touchscreen())
        hand.tap("nextButton")
        hand.until(lambda: self.shell.screenType == "AccessScreen", "the screen after welcome")
        self.window.close()
    timer = QTimer(self, interval=1)
    timer.timeout.connect(look)
    self.window.frameSwapped.connect(timer.start)
    begin(self)

begin, FootingApp.start = FootingApp.start, start
from kiosk.cli import app
app(sys.argv[1:])
"""

BARE = """
import json, sys, time
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
qt = QGuiApplication([])
engine = QQmlApplicationEngine()
engine.loadData(b'''import QtQuick
Window { width: 1080; height: 1920; visible: true
    Rectangle { anchors.fill: parent; color: "teal"; Text { anchors.centerIn: parent; text: "Hello" } } }''')
window = engine.rootObjects()[0]
def drawn():
    print(json.dumps({"at": time.monotonic(), "cpu_s": time.process_time()}), flush=True)
    window.close()
window.frameSwapped.connect(drawn)
qt.exec()
"""


def started(script: str, *arguments: str) -> tuple[float, float]:
    """Wall and processor milliseconds from the start of a process until it says that it can be used."""
    drawn_here = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env={**drawn_here, **os.environ},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=True,
        text=True,
    )
    told = json.loads(done.stdout.splitlines()[0])
    return (told["at"] - began) * 1000, told["cpu_s"] * 1000


def main() -> None:
    parser = argparse.ArgumentParser(description="Start of the kiosk against a bare QML window.")
    parser.add_argument("--turns", type=int, default=9)
    turns = parser.parse_args().turns
    ours, floor = [], []
    with tempfile.TemporaryDirectory(prefix="footing-bench-") as name:
        kiosk = ("--data-dir", str(Path(name) / "data"), "run", "--window", SIZE)
        for _ in range(turns + WARM_UP):
            ours.append(started(KIOSK, *kiosk))
            floor.append(started(BARE))
    for label, times in (("footing run", ours[WARM_UP:]), ("bare QML window", floor[WARM_UP:])):
        wall, cpu = zip(*times, strict=True)
        print(
            f"{label:16} median {statistics.median(wall):5.0f} ms   worst {max(wall):5.0f} ms"
            f"   processor {statistics.median(cpu):5.0f} ms"
        )
    wall_ratio, cpu_ratio = (
        statistics.median(one[part] for one in ours[WARM_UP:])
        / statistics.median(one[part] for one in floor[WARM_UP:])
        for part in (0, 1)
    )
    print(f"ratio {wall_ratio:.1f}, processor time {cpu_ratio:.1f} (aim: at most {AIM:.0f})")


if __name__ == "__main__":
    main()
