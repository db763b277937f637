"""How long one sheet takes, against the floor: the same words, pictures and code set by WeasyPrint.

WeasyPrint is no dependency of ours. Give the Python of an environment that has it; without one only our own time
is shown. Both make the same two pages by turns and the medians are compared; the aim is at least 10 times faster.

    python -m tests.benchmarks.bench_handout [--turns N] [--weasyprint PYTHON]
"""

import argparse
import html
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from kiosk import content
from kiosk.assess import assess
from kiosk.figures import footprint, ripple
from kiosk.figures.picture import Picture
from kiosk.figures.svg import ILLUSTRATIONS, illustration
from kiosk.figures.tokens import light
from kiosk.handout import code, exercises, findings, make_sheet
from kiosk.handout.job import Job
from kiosk.handout.look import ORDINARY
from kiosk.ports import SheetKey
from kiosk.visit import Side
from tests.kiosk.handout import visits

AIM = 10.0
WARM_UP = 3

MOST_KB = 150.0

# The floor's own clock: it reads the page once; for each line it is sent it makes the sheet and says how many
# milliseconds that took.
FLOOR = """
import sys, time, weasyprint
page = open(sys.argv[1], encoding="utf-8").read()
for _ in sys.stdin:
    start = time.perf_counter()
    weasyprint.HTML(string=page).write_pdf(sys.argv[2])
    print((time.perf_counter() - start) * 1000, flush=True)
"""

STYLE = """@page { size: A4; margin: 12mm } body { font: 12pt Atkinson Hyperlegible }
.card { border: 1pt solid #7C8A85; border-radius: 7pt; padding: 8pt; margin-bottom: 8pt; break-inside: avoid }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: 8pt } table { width: 100%; border-collapse: collapse }
td { border: .7pt solid #16302B; text-align: center } .new { break-before: page } svg { height: 60pt }"""


def svg(picture: Picture) -> str:
    """The picture as it would stand in a page."""
    paths = "".join(
        f'<path d="{s.d}" fill="{light(s.fill) if s.fill else "none"}" '
        f'stroke="{light(s.stroke) if s.stroke else "none"}" stroke-width="{s.stroke_width}"/>'
        for s in picture.shapes
    )
    return f'<svg viewBox="0 0 {picture.width} {picture.height}" xmlns="http://www.w3.org/2000/svg">{paths}</svg>'


def code_svg(rows: tuple[tuple[int, ...], ...]) -> str:
    path = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, dark in enumerate(row) if dark)
    return f'<svg viewBox="0 0 {len(rows)} {len(rows)}" xmlns="http://www.w3.org/2000/svg"><path d="{path}"/></svg>'


def page_of(job: Job) -> str:
    """The same content as a web page: results, findings, cautions, exercises, log, notes, code."""

    def say(key: str) -> str:
        return html.escape(job.say(key).replace("**", ""))

    lit = frozenset(ripple.sides(job.visit, job.outcome, job.content))
    feet = "".join(svg(footprint.picture(a, side)) for a, side in ((-0.6, Side.LEFT), (0.0, Side.RIGHT)))
    parts = [f"<h1>{say('sheet.title')}</h1><div class=two><div class=card>{feet}</div>"]
    parts.append(f"<div class=card>{svg(ripple.picture(lit))}</div></div>")
    for finding in findings.ordered(job):
        title, why = job.finding_title(finding.id, finding.side), job.reasons(finding.because)
        parts.append(f"<p><b>{title}.</b> {say(f'finding.{finding.id}.body')}<br>{html.escape(why)}</p>")
    for name in ("stop", "podiatrist"):
        listed = "".join(f"<li>{say(f'sheet.{name}.list.{k}')}</li>" for k in range(1, 4))
        parts.append(f"<div class=card><h2>{say(f'sheet.{name}.title')}</h2><ul>{listed}</ul></div>")
    parts.append("<div class='new two'>")
    for exercise in job.outcome.exercises:
        key, entry = f"exercise.{exercise.id}", job.content.exercises[exercise.id]
        drawn = "".join(svg(illustration(name)) for name in entry.pictures)
        dose = "".join(
            f"<td>{name}<br><b>{value}</b></td>" for name, value in exercises.dose_cells(job, exercise)
        )
        words = (
            f"{say(f'{key}.cue')}<br>{say(f'{key}.avoid')}<br>{html.escape(job.reasons(exercise.because))}"
        )
        parts.append(
            f"<div class=card><h3>{say(f'{key}.name')}</h3>{drawn}<table><tr>{dose}</tr></table>{words}</div>"
        )
    days = "".join(f"<td>{say(f'sheet.log.day.{k}')}</td>" for k in range(1, 8))
    rows = "".join(
        f"<tr><td>{say(f'exercise.{e.id}.name')}</td>{'<td></td>' * 7}</tr>" for e in job.outcome.exercises
    )
    parts.append(f"</div><table><tr><td></td>{days}</tr>{rows}</table><div class=two>")
    parts += [f"<p>{say(f'note.{note.id}.body')}</p>" for note in job.outcome.notes[:4]]
    parts.append(f"</div>{code_svg(code.modules(code.plan_text(job)))}")
    return f"<html lang=en><meta charset=utf-8><style>{STYLE}</style><body>{''.join(parts)}</body></html>"


def main() -> int:
    parser = argparse.ArgumentParser(description="One sheet against the same sheet in WeasyPrint.")
    parser.add_argument("--turns", type=int, default=15)
    parser.add_argument("--weasyprint", help="a Python that can import weasyprint")
    asked = parser.parse_args()
    words, visit, key = content.load(), visits.TYPICAL, SheetKey("en")
    outcome = assess(visit, words)

    def one() -> float:
        start = time.perf_counter()
        make_sheet(visit, outcome, words, visits.CLINIC, key, visits.DAY)
        return (time.perf_counter() - start) * 1000

    sizes = {
        f"{language}{', large' if large else ''}": len(
            make_sheet(visit, outcome, words, visits.CLINIC, SheetKey(language, large), visits.DAY).pdf
        )
        / 1024
        for language in words.languages
        for large in (False, True)
    }
    print(
        "size in KB:  " + "   ".join(f"{name} {size:.0f}" for name, size in sizes.items()),
        f"  (aim: at most {MOST_KB:.0f})",
    )
    small = max(sizes.values()) <= MOST_KB
    if asked.weasyprint is None:
        ours = [one() for _ in range(asked.turns + WARM_UP)][WARM_UP:]
        print(
            f"one sheet                median {statistics.median(ours):7.1f} ms   worst {max(ours):7.1f} ms"
        )
        print("no floor: give --weasyprint PYTHON to compare")
        return 0 if small else 1
    job = Job(visit, outcome, words, visits.CLINIC, key, visits.DAY, ORDINARY, ILLUSTRATIONS)
    ours, floor = _by_turns(one, page_of(job), asked.weasyprint, asked.turns)
    ratio = statistics.median(floor) / statistics.median(ours)
    print(f"one sheet                median {statistics.median(ours):7.1f} ms   worst {max(ours):7.1f} ms")
    print(f"the same in WeasyPrint   median {statistics.median(floor):7.1f} ms   worst {max(floor):7.1f} ms")
    print(f"ratio {ratio:.1f} (aim: at least {AIM:.0f})")
    return 0 if ratio >= AIM and small else 1


def _by_turns(
    one: Callable[[], float], page: str, python: str, turns: int
) -> tuple[list[float], list[float]]:
    """Milliseconds of each turn, ours and the floor's: by turns, so that a busy machine is as busy for both."""
    ours, floor = [], []
    with tempfile.TemporaryDirectory(prefix="footing-bench-") as name:
        file, out = Path(name) / "sheet.html", Path(name) / "sheet.pdf"
        file.write_text(page, encoding="utf-8")
        command = [python, "-c", FLOOR, str(file), str(out)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
            assert other.stdin is not None
            assert other.stdout is not None
            for _ in range(turns + WARM_UP):
                ours.append(one())
                print("again", file=other.stdin, flush=True)
                floor.append(float(other.stdout.readline()))
            other.stdin.close()
    return ours[WARM_UP:], floor[WARM_UP:]


if __name__ == "__main__":
    sys.exit(main())
