"""From the files in assets to one checked `Content`."""

import hashlib
import logging
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

import yaml

from kiosk.content import completeness, references, schema, schema_exercises, texts, wording
from kiosk.content.model import Content
from kiosk.content.yaml_text import parse
from kiosk.errors import ContentError

log = logging.getLogger(__name__)

ASSETS = Path(__file__).parents[2] / "assets"
HASH_LENGTH = 8

CONTENT_FILES = (
    "version.yaml",
    "safety.yaml",
    "symptoms.yaml",
    "exercises.yaml",
    "notes.yaml",
    "findings.yaml",
    "norms.yaml",
    "arch.yaml",
    "plan.yaml",
    "statements.yaml",
    wording.FILE,
)

F = TypeVar("F", bound=schema.RawEntry)


def load(root: Path | None = None) -> Content:
    """The content of `root` (default: the assets beside the packages), read once and kept.

    A language that is not complete is left out and named in the log; `check` says what it lacks. Pictures
    are not looked at. Raises `ContentError` with every fault that makes the content unusable.
    """
    return _load((root or ASSETS).resolve())


@lru_cache(maxsize=8)
def _load(root: Path) -> Content:
    content, faults, _ = _read(root)
    if content is None or faults:
        raise ContentError(faults)
    return content


def check(root: Path | None = None) -> list[str]:
    """Every fault of every file at once, each with file and key; empty when all is well."""
    root = (root or ASSETS).resolve()
    content, faults, wanting = _read(root)
    unsafe: list[str] = []
    blocked = _file(root / "content", wording.FILE, wording.WordingFile, unsafe)
    if blocked:
        unsafe += wording.Wording(blocked).problems(texts.read(root / "texts"))
    drawn = list(references.pictures(content, root / "illustrations")) if content else []
    return [*faults, *wanting, *unsafe, *drawn]


def block_list(root: Path | None = None) -> wording.Wording:
    """The words that no text may use. Raises `ContentError` when their file cannot be read."""
    faults: list[str] = []
    raw = _file((root or ASSETS) / "content", wording.FILE, wording.WordingFile, faults)
    if raw is None:
        raise ContentError(faults)
    return wording.Wording(raw)


def _read(root: Path) -> tuple[Content | None, list[str], list[str]]:
    """The content, the faults that stop it from being used, and what is wanting but does not."""
    faults: list[str] = []
    facts = _read_facts(root / "content", faults)
    languages = texts.read(root / "texts")
    reference = languages.get(texts.REFERENCE)
    if reference is None:
        faults.append(f"texts/{texts.REFERENCE}: is missing")
    else:
        faults += reference.problems
    if facts is None or reference is None:
        return None, faults, [p for x in languages.values() if x is not reference for p in x.problems]
    for language in languages.values():
        texts.cite(language, references.citations(facts))
    faults += references.problems(facts)
    faults += completeness.doses(facts)
    faults += texts.missing(reference, facts)
    wanting = [*completeness.unused(facts), *completeness.unserved(facts), *texts.orphans(reference, facts)]
    complete = {reference.code: reference.texts}
    for code, language in languages.items():
        if language is reference:
            continue
        found = [*language.problems, *texts.differences(language, reference)]
        wanting += found
        if found:
            log.info("the language %s is not offered: it has %d faults", code, len(found))
        else:
            complete[code] = language.texts
    content = Content(
        version=f"{facts.version}+{_hash(root)}",
        safety_groups=facts.safety_groups,
        symptoms=facts.symptoms,
        exercises=facts.exercises,
        notes=facts.notes,
        findings=facts.findings,
        norms=facts.norms,
        arch_cutoffs=facts.arch_cutoffs,
        plan_rules=facts.plan_rules,
        statements=facts.statements,
        texts=MappingProxyType({code: _part(t, sources=False) for code, t in complete.items()}),
        drafts=frozenset(code for code in complete if languages[code].draft),
        citations=MappingProxyType({code: _part(t, sources=True) for code, t in complete.items()}),
    )
    return content, faults, wanting


def _part(said: Mapping[str, str], *, sources: bool) -> Mapping[str, str]:
    """The sources by their English words, or everything else by its key."""
    start = len(texts.SOURCE) if sources else 0
    return MappingProxyType({k[start:]: v for k, v in said.items() if k.startswith(texts.SOURCE) is sources})


def _read_facts(folder: Path, faults: list[str]) -> Content | None:
    """Everything but the words; None when a file cannot be used at all."""
    for path in sorted(folder.glob("*")):
        if path.name not in CONTENT_FILES and not path.name.startswith("."):
            faults.append(f"{path.name}: is not a content file")
    version = _file(folder, "version.yaml", schema.VersionFile, faults)
    safety = _file(folder, "safety.yaml", schema.SafetyFile, faults)
    symptoms = _file(folder, "symptoms.yaml", schema.SymptomsFile, faults)
    exercises = _file(folder, "exercises.yaml", schema_exercises.ExercisesFile, faults)
    notes = _file(folder, "notes.yaml", schema.NotesFile, faults)
    findings = _file(folder, "findings.yaml", schema.FindingsFile, faults)
    norms = _file(folder, "norms.yaml", schema.NormsFile, faults)
    arch = _file(folder, "arch.yaml", schema.ArchFile, faults)
    plan = _file(folder, "plan.yaml", schema.PlanFile, faults)
    said = _file(folder, "statements.yaml", schema.StatementsFile, faults)
    if not (version and safety and symptoms and exercises and notes and findings and norms and arch):
        return None
    if not (plan and said):
        return None
    faults += references.twice((g.id for g in safety.groups), "safety.yaml")
    faults += references.twice((q.id for g in safety.groups for q in g.questions), "safety.yaml")
    faults += references.twice((q.id for q in symptoms.symptoms), "symptoms.yaml")
    faults += references.twice((e.id for e in exercises.exercises), "exercises.yaml")
    faults += references.twice((n.id for n in notes.notes), "notes.yaml")
    faults += references.twice((f.id for f in findings.findings), "findings.yaml")
    faults += references.twice((r.finding for r in plan.rules), "plan.yaml")
    faults += references.twice((s.id for s in said.statements), "statements.yaml")
    return Content(
        version=version.version,
        safety_groups=tuple(g.build() for g in safety.groups),
        symptoms=tuple(q.build() for q in symptoms.symptoms),
        exercises=MappingProxyType({e.id: e for e in (raw.build() for raw in exercises.exercises)}),
        notes=MappingProxyType({n.id: n for n in (raw.build() for raw in notes.notes)}),
        findings=MappingProxyType({f.id: f for f in (raw.build() for raw in findings.findings)}),
        norms=tuple(n.build() for n in norms.norms),
        arch_cutoffs=tuple(c.build() for c in arch.cutoffs),
        plan_rules=tuple(r.build() for r in plan.rules),
        statements=tuple(s.build() for s in said.statements),
    )


def _file(folder: Path, name: str, kind: type[F], faults: list[str]) -> F | None:
    try:
        data = parse((folder / name).read_text("utf-8"))
    except FileNotFoundError:
        faults.append(f"{name}: is missing")
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        faults.append(f"{name}: cannot be read: {' '.join(str(error).split())}")
    else:
        return schema.read_file(kind, data, name, faults)
    return None


def _hash(root: Path) -> str:
    """Short hash over names and bytes of all content and text files, in a fixed order."""
    digest = hashlib.sha256()
    paths = [*(root / "content").rglob("*.yaml"), *(root / "texts").rglob("*.yaml")]
    for path in sorted(paths, key=lambda p: p.relative_to(root).as_posix()):
        data = path.read_bytes()
        digest.update(f"{path.relative_to(root).as_posix()} {len(data)}\n".encode())
        digest.update(data)
    return digest.hexdigest()[:HASH_LENGTH]
