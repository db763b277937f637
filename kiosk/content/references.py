"""Whether the content files agree with each other: ids stand once, and every id that is named exists."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

from kiosk.content.model import Content, Norm, PlanRule, Said, Support
from kiosk.visit import Eyes

RIPPLE_PLACES = ("foot", "ankle", "knee", "hip", "low_back")
ARCH_METHODS = ("footprint_morph", "footprint_index", "ahi", "navicular_drop")


def problems(content: Content) -> Iterator[str]:
    """Every disagreement, with file and key."""
    yield from _symptoms(content)
    yield from _exercises(content)
    yield from _notes(content)
    yield from _findings(content)
    yield from _plan(content)
    yield from _norms(content)
    yield from _arch(content)
    yield from _sources(content)


def twice(ids: Iterable[str], where: str) -> Iterator[str]:
    """A line for each id that stands there more than once."""
    for id, count in Counter(ids).items():
        if count > 1:
            yield f"{where}: {id}: stands here {count} times"


def _unknown(ids: Iterable[str], known: Iterable[str], where: str, what: str) -> Iterator[str]:
    there = set(known)
    yield from (f"{where}: {id} is not {what}" for id in ids if id not in there)


def _symptoms(content: Content) -> Iterator[str]:
    before: dict[str, tuple[str, ...]] = {}
    for question in content.symptoms:
        where = f"symptoms.yaml: {question.id}.only_if"
        if question.only_if is not None:
            id, answers = question.only_if
            if id not in before:
                yield f"{where}: {id} is not a question asked before this one"
            else:
                yield from _unknown(answers, before[id], where, f"an answer of {id}")
        before[question.id] = question.answers


def _exercises(content: Content) -> Iterator[str]:
    for exercise in content.exercises.values():
        where = f"exercises.yaml: {exercise.id}"
        yield from _unknown(
            exercise.ruled_out_by, content.safety_ids, f"{where}.ruled_out_by", "a safety question"
        )
        stand_in = (exercise.stand_in,) if exercise.stand_in else ()
        yield from _unknown(stand_in, content.exercises, f"{where}.stand_in", "an exercise")
        yield from _unknown(exercise.covers, content.exercises, f"{where}.covers", "an exercise")
        for part in (content.exercises[id] for id in exercise.covers if id in content.exercises):
            for safety in set(part.ruled_out_by) - set(exercise.ruled_out_by):
                yield f"{where}.covers: {safety} rules out {part.id}, so it has to rule out this too"
        seen, at = {exercise.id}, exercise.stand_in
        while at is not None and at in content.exercises:
            if at in seen:
                yield f"{where}.stand_in: leads back to {at}"
                break
            seen.add(at)
            at = content.exercises[at].stand_in


def _notes(content: Content) -> Iterator[str]:
    for note in content.notes.values():
        where = f"notes.yaml: {note.id}"
        for name, ids in (("only_with", note.only_with), ("not_with", note.not_with)):
            yield from _unknown(ids, content.safety_ids, f"{where}.{name}", "a safety question")
        yield from _unknown(note.not_found, content.findings, f"{where}.not_found", "a finding")
        for name, said in (("only_said", note.only_said), ("not_said", note.not_said)):
            if said is not None:
                yield from _said(content, said, f"{where}.{name}")


def _said(content: Content, said: Said, where: str) -> Iterator[str]:
    """A condition on an answer names a question, and answers or a number that this question takes."""
    question = next((q for q in content.symptoms if q.id == said.id), None)
    if question is None:
        yield f"{where}: {said.id} is not a question"
    elif question.is_number:
        low, high = question.low or 0, question.high or 0
        if said.answers:
            yield f"{where}: {said.id} takes a number, so it needs low or high"
        for limit in (said.low, said.high):
            if limit is not None and not low <= limit <= high:
                yield f"{where}: {limit} is outside {low} to {high}, which {said.id} takes"
    elif not said.answers:
        yield f"{where}: {said.id} has answers, so it takes no low or high"
    else:
        yield from _unknown(said.answers, question.answers, where, f"an answer of {said.id}")


def _findings(content: Content) -> Iterator[str]:
    places = [f.ripple for f in content.findings.values() if f.ripple]
    yield from _unknown(
        dict.fromkeys(places), RIPPLE_PLACES, "findings.yaml: ripple", "a place of the ripple"
    )
    yield from twice((str(f.shown) for f in content.findings.values()), "findings.yaml: shown")


def _plan(content: Content) -> Iterator[str]:
    for rule in content.plan_rules:
        where = f"plan.yaml: {rule.finding}"
        yield from _unknown((rule.finding,), content.findings, "plan.yaml", "a finding")
        yield from _unknown(rule.exercises, content.exercises, f"{where}.exercises", "an exercise")
        yield from _unknown(rule.replaces, content.exercises, f"{where}.replaces", "an exercise")
        yield from _unknown(rule.notes, content.notes, f"{where}.notes", "a note")
        yield from twice(rule.exercises, f"{where}.exercises")
        yield from twice(rule.notes, f"{where}.notes")
        for exercise in set(rule.exercises) & set(rule.replaces):
            yield f"{where}: {exercise} is both brought and replaced"
        yield from _needs(content, rule, f"{where}.needs")
    used = {note for rule in content.plan_rules for note in rule.notes}
    yield from (
        f"notes.yaml: {note}: no rule of plan.yaml brings it" for note in content.notes if note not in used
    )


def _needs(content: Content, rule: PlanRule, where: str) -> Iterator[str]:
    """Each group of regions is one that this rule itself brings an exercise of."""
    brought = {content.exercises[id].region for id in rule.exercises if id in content.exercises}
    for group in rule.needs:
        if not brought & set(group):
            yield f"{where}: no exercise of this rule is of the region {' or '.join(group) or '(none)'}"


def _norms(content: Content) -> Iterator[str]:
    for eyes in Eyes:
        rows = sorted((n for n in content.norms if n.eyes is eyes), key=lambda n: n.low)
        for row in rows:
            if row.low > row.high:
                yield f"norms.yaml: {eyes} {row.band}: ends before it begins"
        for earlier, later in pairwise(rows):
            if later.low != earlier.high + 1:
                yield f"norms.yaml: {eyes} {_band_pair(earlier, later)}: have a gap or an overlap"


def _band_pair(earlier: Norm, later: Norm) -> str:
    return f"{earlier.band} and {later.band}"


def _arch(content: Content) -> Iterator[str]:
    yield from _unknown(
        dict.fromkeys(c.method for c in content.arch_cutoffs), ARCH_METHODS, "arch.yaml", "a method"
    )
    pairs = (f"{c.method} {c.system}" if c.system else c.method for c in content.arch_cutoffs)
    yield from twice(pairs, "arch.yaml")
    for cutoffs in content.arch_cutoffs:
        if (cutoffs.method == "ahi") != (cutoffs.system is not None):
            yield f"arch.yaml: {cutoffs.method}: only ahi has a system, and it needs one"


def supports(content: Content) -> Iterator[tuple[str, Support]]:
    """Every entry that says what it rests on, with its file and key."""
    for group in content.safety_groups:
        yield from ((f"safety.yaml: {q.id}", q.support) for q in group.questions)
    yield from ((f"symptoms.yaml: {q.id}", q.support) for q in content.symptoms)
    yield from ((f"exercises.yaml: {e.id}", e.support) for e in content.exercises.values())
    yield from ((f"notes.yaml: {n.id}", n.support) for n in content.notes.values())
    yield from ((f"findings.yaml: {f.id}", f.support) for f in content.findings.values())


def citations(content: Content) -> tuple[str, ...]:
    """Every source that is named beside a number or a claim, each once."""
    named = [support.citation for _, support in supports(content)]
    named += [exercise.limits.citation for exercise in content.exercises.values()]
    named += [cut.source for cut in content.arch_cutoffs]
    return tuple(dict.fromkeys(named))


def _sources(content: Content) -> Iterator[str]:
    statements = {statement.id for statement in content.statements}
    for where, support in supports(content):
        for source in support.sources:
            if source not in statements:
                yield f"{where}.support.sources: {source} is not a statement of the source article"


# Pictures and places that the program shows whatever the content says.
OWN_PICTURES = (
    "anchors.json",
    *(f"arch_{arch}.svg" for arch in ("low", "typical", "high")),
    "balance_crossed_arms.svg",
    "balance_howto_left.svg",
    "balance_howto_right.svg",
    "body_back.svg",
    "body_front.svg",
    "logo.svg",
    "pain_zones.json",
    "ripple.json",
    "ripple_body.svg",
    "soles.svg",
    "wet_print_howto.svg",
)


def pictures(content: Content, folder: Path) -> Iterator[str]:
    """Illustrations that an entry names, or that the program shows in any case, and nobody has drawn."""
    named = [(f"symptoms.yaml: {q.id}.picture", q.picture) for q in content.symptoms if q.picture]
    for exercise in content.exercises.values():
        named += [(f"exercises.yaml: {exercise.id}.pictures", stem) for stem in exercise.pictures]
    for where, stem in named:
        if not (folder / f"{stem}.svg").is_file():
            yield f"{where}: illustrations/{stem}.svg is missing"
    yield from (f"illustrations/{name}: is missing" for name in OWN_PICTURES if not (folder / name).is_file())
