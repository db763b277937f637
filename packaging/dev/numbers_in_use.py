"""Where every number in the program's code, and every number in its words, comes from.

The values themselves are read from the code. A number here that the code no longer has, or one in the code that is not
here, stops `coverage.py`: so a new number needs a source on the day it comes in.
"""

import importlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.content.model import Checked, Content
from kiosk.measures.arch import Range

READ, SECONDARY, MEMORY, DESIGN = Checked.READ, Checked.SECONDARY, Checked.MEMORY, Checked.DESIGN
MODULES = (
    "kiosk.measures.balance",
    "kiosk.measures.stance",
    "kiosk.measures.arch",
    "kiosk.measures.screening",
    "kiosk.findings",
    "kiosk.plan",
    "kiosk.change",
)


@dataclass(frozen=True, slots=True)
class Number:
    """One number in use: what it is for, its source, and how that was seen."""

    name: str
    value: str
    what: str
    source: str
    checked: Checked


SPRINGER = "Springer 2007, J Geriatr Phys Ther 30(1):8-15"
ANSUR = "Our limits, around foot lengths of ANSUR II"
OURS = "Our own limit"

CODE: Mapping[str, tuple[str, str, Checked]] = {
    "balance.LIMIT_MS": ("End of a trial, ms", SPRINGER, READ),
    "balance.MAX_VALID_TRIALS": ("Trials that count, each leg", SPRINGER, READ),
    "balance.MAX_KEPT_TRIALS": ("Tries of any kind, each leg", OURS, DESIGN),
    "balance.DEBOUNCE_MS": ("Second contact of a bouncing switch, ms", OURS, DESIGN),
    "balance.EYES_CLOSED_FROM_MS": ("Eyes open before eyes closed is offered, ms", OURS, DESIGN),
    "balance.REST_AFTER_MS": ("Stance that is followed by a rest, ms", OURS, DESIGN),
    "balance.SETTLE_MS": ("Second half of a double tap, ms", OURS, DESIGN),
    "balance.WAIT_LIMIT_MS": ("Wait for the start, ms", OURS, DESIGN),
    "balance.LATE_EVENT_MS": ("Wait for a late touch at the limit, ms", OURS, DESIGN),
    "stance.AMBER_BELOW_S": (
        "Shorter than usual, s",
        "Hospital sheet (weak); Araujo 2022 fails below 10 s; not the CDC line, which is for tandem",
        SECONDARY,
    ),
    "stance.RED_BELOW_S": ("Very short, s", "Vellas 1997, J Am Geriatr Soc 45:735", READ),
    "stance.FULL_S": ("Full time, s", SPRINGER, READ),
    "arch.FOOT_LENGTH": ("Foot length, mm", ANSUR, DESIGN),
    "arch.TRUNCATED": ("Heel to ball of the big toe, mm", ANSUR, DESIGN),
    "arch.TRUNCATED_SHARE": ("The same, as part of foot length", OURS, DESIGN),
    "arch.STANDING_DORSUM": ("Height of the instep, standing, mm", OURS, DESIGN),
    "arch.SITTING_DORSUM": ("Height of the instep, sitting, mm", OURS, DESIGN),
    "arch.ARCH_DROP": ("Drop of the instep, mm", OURS, DESIGN),
    "arch.HEIGHT_INDEX": ("Arch height index", "Range in public source code", SECONDARY),
    "arch.NAVICULAR_STANDING": ("Height of the navicular, standing, mm", OURS, DESIGN),
    "arch.NAVICULAR_SITTING": ("Height of the navicular, sitting, mm", OURS, DESIGN),
    "arch.NAVICULAR_DROP": ("Drop of the navicular, mm", OURS, DESIGN),
    "arch.ARCH_INDEX": ("Arch index of a footprint", OURS, DESIGN),
    "arch.FORE_AREA": ("Front of a footprint, cm2", OURS, DESIGN),
    "arch.MID_AREA": ("Middle of a footprint, cm2", OURS, DESIGN),
    "arch.HEEL_AREA": ("Heel of a footprint, cm2", OURS, DESIGN),
    "arch.WEIGHT": ("Body weight, kg", OURS, DESIGN),
    "arch.LENGTH_DIFFERENCE": ("Foot length, left to right, mm", OURS, DESIGN),
    "screening.ADULT_FROM": ("Younger: balance only with a helper", OURS, DESIGN),
    "screening.HELPER_FROM": ("From this age: balance only with a helper", "Ours, after the CDC STEADI order", DESIGN),
    "findings.LEG_LENGTH_NOTE_MM": (
        "Leg length apart that is mentioned, mm",
        "Disputed: 20 mm in Knutson 2005, 5 to 10 mm in two small trials (Defrin 2005, meat cutters)",
        READ,
    ),
    "findings.SEVERE_FROM": (
        "Pain now that stands out, of 10",
        "Usual scheme of 7 to 10; Boonstra 2016 sets severe at 8",
        MEMORY,
    ),
    "findings.DIFFERS_FROM_S": (
        "Legs far apart, s",
        "No checked limit exists; Bohannon 1984: legs do not differ",
        DESIGN,
    ),
    "plan.MAX_EXERCISES": ("Exercises in a plan", "Handout study of people aged 67 to 82: 2 better than 8", READ),
    "change.BALANCE_S": ("Least change of balance beyond test error, s", "Goldberg 2011, Gait Posture 33:737", READ),
    "change.BALANCE_FROM_YEARS": ("Age from which that is known", "Goldberg 2011, Gait Posture 33:737", READ),
    "change.PAIN_POINTS": ("Least change of pain beyond test error", "Childs 2005, Spine 30:1331", READ),
}  # fmt: skip

# Words outside the content entries. An entry's own words have the citation of the entry.
WORDS: Mapping[str, tuple[str, Checked]] = {
    "result.balance.full": (SPRINGER, READ),
    "sheet.code.stop": ("Pain rule for loading, in heel pain rehabilitation", SECONDARY),
    "sheet.stop.list.1": ("Pain rule for loading, in heel pain rehabilitation", SECONDARY),
    "sheet.podiatrist.list.1": ("NHS advice on heel pain", READ),
    "sheet.plan.time": ("AAOS foot and ankle programme: 4 to 6 weeks", READ),
    "sheet.plan.steps_kept": ("AAOS foot and ankle programme: 4 to 6 weeks", READ),
    "symptom.insoles_months.why": ("Calendar", READ),
}
# Numbers that count something on the page or in the question, and claim nothing.
COUNTING = re.compile(
    r"because\.|sheet\.(?:log|changes|month|letter)\.|sheet\.plan\.step$|symptom\.\w+\.answer\.|safety\.severe_pain"
)
STEP_WORDS = re.compile(r"exercise\.\w+\.(?:start|easy|next|cue)")
"""Repeat what the dose says; a test compares the two."""


def in_code() -> Iterator[Number]:
    """Every number of the measures and rules. Raises ValueError for one without a source, or a source without one."""
    left = dict(CODE)
    for path in MODULES:
        module = importlib.import_module(path)
        for name, value in vars(module).items():
            if not name.isupper() or isinstance(value, bool) or not isinstance(value, int | float | Range):
                continue
            key = f"{path.rpartition('.')[2]}.{name}"
            if key in left:
                what, source, checked = left.pop(key)
                yield Number(f"{path}.{name}", _said(value), what, source, checked)
            elif key not in CODE and not _borrowed(name):
                raise ValueError(f"{path}.{name} has no source: name it in packaging/dev/numbers_in_use.py")
    if left:
        raise ValueError(
            f"packaging/dev/numbers_in_use.py names what the code has no more: {', '.join(left)}"
        )


def _borrowed(name: str) -> bool:
    """A number that a module only imports from another one of `MODULES`."""
    return any(known.endswith(f".{name}") for known in CODE)


def _said(value: float | Range) -> str:
    if isinstance(value, Range):
        soft = f"{_plain(value.soft[0])} to {_plain(value.soft[1])}"
        hard = f"{_plain(value.hard[0])} to {_plain(value.hard[1])}"
        return f"asks outside {soft}; refuses outside {hard}".replace("; refuses outside -inf to inf", "")
    return _plain(value)


def _plain(value: float) -> str:
    return f"{value:g}" if abs(value) < 100_000 else str(value)


def in_words(content: Content, language: str = "en") -> Iterator[tuple[str, str, str, str]]:
    """Key, numbers, source and how it was seen, of every text with a number. Raises ValueError for one without."""
    cited = _citations(content)
    for key, text in content.texts[language].items():
        found = re.findall(r"\d+", re.sub(r"\{\w+\}", "", text))
        if not found or COUNTING.match(key) or STEP_WORDS.match(key):
            continue
        numbers = ", ".join(found)
        entry = ".".join(key.split(".")[:2])
        if key in WORDS:
            source, checked = WORDS[key]
            yield key, numbers, source, checked.value
        elif entry in cited:
            yield key, numbers, cited[entry], "as the entry"
        else:
            raise ValueError(f"{key} has a number and no source: name it in packaging/dev/numbers_in_use.py")


def _citations(content: Content) -> dict[str, str]:
    cited = {f"finding.{f.id}": f.support.citation for f in content.findings.values()}
    cited |= {f"note.{n.id}": n.support.citation for n in content.notes.values()}
    cited |= {f"exercise.{e.id}": e.support.citation for e in content.exercises.values()}
    cited |= {f"symptom.{q.id}": q.support.citation for q in content.symptoms}
    cited |= {f"safety.{q.id}": q.support.citation for g in content.safety_groups for q in g.questions}
    return cited
