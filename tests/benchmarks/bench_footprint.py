"""The footprint while a finger draws at it: one picture and its arch index, at steps that no cache has seen.

The floor is what the picture cannot do without: one pass over the points of its outline in Python, done in the same
run. The aim is 2 ms, an eighth of a frame, on a machine with nothing else to do.

    python -m tests.benchmarks.bench_footprint
"""

import math
import statistics
import time
from collections.abc import Callable
from itertools import pairwise

from kiosk.figures import footprint
from kiosk.visit import Side

AIM_MS = 2.0
STEPS = 300


def _ms(work: Callable[[float], object], turn: int) -> float:
    """Median processor time of one step in milliseconds."""
    taken = []
    for k in range(STEPS):
        a = -1 + 2 * k / STEPS + turn / 9_973
        began = time.process_time_ns()
        work(a)
        taken.append((time.process_time_ns() - began) / 1e6)
    return statistics.median(taken)


def _drawn(a: float) -> object:
    return footprint.picture(a, Side.LEFT), footprint.arch_index(a)


def _floor(a: float) -> object:
    points = [(math.cos(k / 64) * (2 + a), math.sin(k / 64)) for k in range(400)]
    return sum(x * v - u * y for (x, y), (u, v) in pairwise(points))


def main() -> None:
    drawn = min(_ms(_drawn, turn) for turn in range(3))
    floor = min(_ms(_floor, turn) for turn in range(3))
    print(f"footprint: {drawn:.2f} ms a step (aim {AIM_MS}), floor {floor:.2f} ms, {drawn / floor:.1f}x")


if __name__ == "__main__":
    main()
