"""What the kiosk uses of a processor while nobody is there: the welcome screen at rest, for 20 s; the aim is 1 %.

`footing run` in a process of its own, with its usual settings. It may move until its welcome screen rests, which is
10 s after the start; from then on the processor time of all its threads is counted. Wall time is the real clock's.

    python -m tests.benchmarks.bench_idle [--seconds N]
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

AIM_PERCENT = 1.0
SIZE = "1080x1920"
SETTLE_MS = 1000
"""After the cover of the resting screen is drawn."""

# `footing run` with somebody who counts: frames and processor time from a moment after the screen has come to rest.
KIOSK = """
import json, sys, time
from PySide6.QtCore import QTimer
from ui.app import FootingApp

def start(self):
    def count():
        nonlocal wall, cpu
        wall, cpu = time.perf_counter(), time.process_time()
        self.window.frameSwapped.connect(lambda: frames.append(1))
        QTimer.singleShot(int(sys.argv[1]), say)
    def say():
        took = {"s": time.perf_counter() - wall, "cpu_s": time.process_time() - cpu, "frames": len(frames)}
        print(json.dumps({**took, "resting": self.shell.attention.resting}), flush=True)
        self.window.close()
    wall = cpu = 0.0
    frames = []
    self.shell.attention.restingChanged.connect(lambda: QTimer.singleShot(int(sys.argv[2]), count))
    begin(self)

begin, FootingApp.start = FootingApp.start, start
from kiosk.cli import app
app(sys.argv[3:])
"""


def main() -> None:
    parser = argparse.ArgumentParser(description="Processor time of the kiosk at rest.")
    parser.add_argument("--seconds", type=float, default=20)
    seconds = parser.parse_args().seconds
    with tempfile.TemporaryDirectory(prefix="footing-bench-") as name:
        kiosk = ("--data-dir", str(Path(name) / "data"), "run", "--window", SIZE)
        done = subprocess.run(
            [sys.executable, "-c", KIOSK, str(round(seconds * 1000)), str(SETTLE_MS), *kiosk],
            env={"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", **os.environ},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            check=True,
            text=True,
        )
    told = json.loads(done.stdout.splitlines()[0])
    assert told["resting"], "the welcome screen does not rest"
    print(
        f"{told['s']:.1f} s at rest: processor {told['cpu_s'] * 1000:.0f} ms, {told['frames']} frames drawn,"
        f" {told['cpu_s'] / told['s']:.2%} of a processor (aim: less than {AIM_PERCENT:.0f} %)"
    )


if __name__ == "__main__":
    main()
