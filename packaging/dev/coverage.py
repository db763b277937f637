"""Writes docs/coverage.md, and the list of hard words in docs/content.md.

.venv/bin/python packaging/dev/coverage.py            writes both
.venv/bin/python packaging/dev/coverage.py --check    writes nothing; fails when one of them is out of date
"""

import statistics
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numbers_in_use as numbers
import reading

from kiosk import content as content_files
from kiosk.content.completeness import numbers as dose_numbers
from kiosk.content.model import Content, Exercise, Support

ROOT = Path(__file__).resolve().parents[2]

COVERAGE = ROOT / "docs" / "coverage.md"
GUIDE = ROOT / "docs" / "content.md"
BEGIN = "<!-- from here on written by packaging/dev/coverage.py -->"

HEAD = """# What serves what, and where each number comes from

Written by `packaging/dev/coverage.py` from the content files and the code; a test compares. Do not edit it here.

How the source of a number was seen: **read** in its own abstract or page; **secondary** in a text that reports it;
**memory**, not seen; **design**, our own choice. Every number and every line of advice awaits the signature of a
clinician, and those marked secondary or memory have to be compared with the paper first.
"""


def coverage(content: Content) -> str:
    """The whole of docs/coverage.md."""
    parts = [HEAD, "## The source article\n", _table(_STATEMENTS, _statements(content))]
    parts += [
        "\n## Norms: one-leg stance, mean of the best of three, by age\n",
        _table(_NORMS, _norms(content)),
    ]
    parts += ["\n## Where low and high arches begin\n", _table(_ARCH, _arches(content))]
    parts += ["\n## Doses\n", "An empty range means that no source gives one: the number is ours.\n"]
    parts += [_table(_DOSES, _doses(content))]
    parts += ["\n## Numbers in the code\n", _table(_CODE, _code())]
    parts += ["\n## Numbers in the words\n", _table(_WORDS, numbers.in_words(content))]
    parts += ["\n## What each entry rests on\n", _table(_ENTRIES, _entries(content))]
    return "\n".join(part.rstrip("\n") if part.startswith("|") else part for part in parts) + "\n"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(cell.replace('|', '/') for cell in line)} |\n" for line in lines)


_STATEMENTS = ("no", "it says", "questions", "findings", "exercises", "notes", "and")


def _statements(content: Content) -> Iterator[Sequence[str]]:
    asked = [(q.id, q.support) for g in content.safety_groups for q in g.questions]
    asked += [(q.id, q.support) for q in content.symptoms]
    found = [(f.id, f.support) for f in content.findings.values()]
    done = [(e.id, e.support) for e in content.exercises.values()]
    noted = [(n.id, n.support) for n in content.notes.values()]
    for statement in content.statements:
        served = [_serving(statement.id, entries) for entries in (asked, found, done, noted)]
        yield [f"**{statement.id}**", statement.says, *served, statement.also or ""]


def _serving(statement: str, entries: Iterable[tuple[str, Support]]) -> str:
    return ", ".join(f"`{id}`" for id, support in entries if statement in support.sources)


_NORMS = ("eyes", "age", "s", "source", "seen")


def _norms(content: Content) -> Iterator[Sequence[str]]:
    for norm in content.norms:
        yield norm.eyes.removeprefix("eyes_"), norm.band, f"{norm.best_s:g}", norm.source, norm.checked


_ARCH = ("method", "low arch", "high arch", "source", "seen")


def _arches(content: Content) -> Iterator[Sequence[str]]:
    for cut in content.arch_cutoffs:
        low, high = ("over", "under") if cut.falling else ("under", "over")
        also = " or at" if cut.inclusive else ""
        method = f"{cut.method} ({cut.system})" if cut.system else cut.method
        yield (
            method,
            f"{low}{also} {cut.low_arch_from:g}",
            f"{high}{also} {cut.high_arch_from:g}",
            cut.source,
            cut.checked,
        )


_DOSES = ("exercise", "number", "week 1", "when easy", "next", "range", "source", "seen")


def _doses(content: Content) -> Iterator[Sequence[str]]:
    for exercise in content.exercises.values():
        weeks = [dose_numbers(step.dose) for step in exercise.steps]
        ranges = {name: f"{low} to {high}" for name, low, high in exercise.limits.ranges}
        for name in dict.fromkeys(name for week in weeks for name in week):
            if name == "reps_a_day" and name not in ranges:
                continue
            yield [
                f"`{exercise.id}`",
                name,
                *(str(week.get(name, "")) for week in weeks),
                *_range(exercise, name),
            ]


def _range(exercise: Exercise, name: str) -> Sequence[str]:
    for limited, low, high in exercise.limits.ranges:
        if limited == name:
            range_ = str(low) if low == high else f"{low} to {high}"
            return range_, exercise.limits.citation, exercise.limits.checked
    return "", "Our own choice", "design"


_CODE = ("number", "value", "what for", "source", "seen")


def _code() -> Iterator[Sequence[str]]:
    for number in numbers.in_code():
        yield f"`{number.name}`", number.value, number.what, number.source, number.checked


_WORDS = ("text", "number", "source", "seen")
_ENTRIES = ("entry", "evidence", "citation", "statements")


def _entries(content: Content) -> Iterator[Sequence[str]]:
    kinds = (
        ("safety", [(q.id, q.support) for g in content.safety_groups for q in g.questions]),
        ("question", [(q.id, q.support) for q in content.symptoms]),
        ("finding", [(f.id, f.support) for f in content.findings.values()]),
        ("exercise", [(e.id, e.support) for e in content.exercises.values()]),
        ("note", [(n.id, n.support) for n in content.notes.values()]),
    )
    for kind, entries in kinds:
        for id, support in entries:
            yield f"{kind} `{id}`", support.evidence, support.citation, ", ".join(support.sources)


def reading_report(content: Content) -> str:
    """How hard the English texts are, and their hard words: the end of docs/content.md."""
    texts = content.texts["en"]
    grades = reading.grades(texts)
    hardest = sorted(grades, key=lambda key: (-grades[key], key))[:10]
    coleman, automated = reading.second_opinion(texts.values())
    hard = reading.hard_words(texts)
    lines = [
        BEGIN,
        "",
        f"{len(grades)} English texts of {reading.FEWEST_WORDS} words or more: Flesch-Kincaid grade "
        f"{statistics.mean(grades.values()):.1f} on average, {max(grades.values()):.1f} at most. All read as one text: "
        f"Coleman-Liau {coleman:.1f}, automated readability index {automated:.1f}.",
        "",
        "The hardest:",
        "",
        _table(("grade", "key", "text"), ((f"{grades[k]:.1f}", f"`{k}`", texts[k]) for k in hardest)),
        f"Words of {reading.HARD_FROM_SYLLABLES} syllables or more, with the number of texts that use them:",
        "",
        ", ".join(f"{word} ({count})" for word, count in sorted(hard.items())) + ".",
    ]
    return "\n".join(lines) + "\n"


def outcome(content: Content) -> dict[Path, str]:
    """What each file has to say."""
    guide = GUIDE.read_text("utf-8").partition(BEGIN)[0].rstrip("\n")
    return {COVERAGE: coverage(content), GUIDE: f"{guide}\n\n{reading_report(content)}"}


def main(arguments: Sequence[str]) -> int:
    wanted = outcome(content_files.load())
    stale = [path for path, text in wanted.items() if not path.exists() or path.read_text("utf-8") != text]
    if "--check" in arguments:
        for path in stale:
            print(f"{path.relative_to(ROOT)} is out of date: run packaging/dev/coverage.py", file=sys.stderr)
        return 1 if stale else 0
    for path in stale:
        path.write_text(wanted[path], "utf-8")
        print(f"{path.relative_to(ROOT)} written")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
