"""The words of each language: read, flattened, and held against what the content needs."""

import re
import string
from collections.abc import Iterable, Mapping
from pathlib import Path

import yaml

from kiosk.content import words, writing
from kiosk.content.model import Content
from kiosk.content.yaml_text import parse

REFERENCE = "en"
FILES = ("domain.yaml", "sheet.yaml", "screens.yaml", "printing.yaml", "sources.yaml")
DRAFT = "_draft"
SOURCE = "source."
_WORD = re.compile(r"\b[a-z]{2,}\b")


class Language:
    """One language as its files have it. `origin` tells the file of each key."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.texts: dict[str, str] = {}
        self.origin: dict[str, str] = {}
        self.draft = False
        self.problems: list[str] = []

    def add(self, key: str, value: object, where: str) -> None:
        """Take one text, or note why it cannot be one."""
        if key in self.texts:
            self.problems.append(f"{where}: {key}: is also in {self.origin[key]}")
        elif not isinstance(value, str) or not value.strip():
            self.problems.append(f"{where}: {key}: has to be words (quote a number)")
        elif (fault := _field_fault(value)) is not None:
            self.problems.append(f"{where}: {key}: {fault}")
        else:
            self.texts[key], self.origin[key] = value.strip(), where

    def where(self, key: str) -> str:
        """File of `key`, or the folder of the language when no file has it."""
        return self.origin.get(key, f"texts/{self.code}")


def _field_fault(text: str) -> str | None:
    """Only plain `{name}` fields: nothing that could reach into an object or change how a value looks."""
    try:
        parts = [p for p in string.Formatter().parse(text) if p[1] is not None]
    except ValueError as error:
        return f"cannot be filled in: {error}"
    for _, name, spec, conversion in parts:
        if not (name or "").isidentifier() or spec or conversion:
            return f"{{{name}}} is not a plain field"
    return None


def fields(text: str) -> frozenset[str]:
    """Names of the `{fields}` in a text."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(text) if name)


def read(folder: Path) -> dict[str, Language]:
    """Every language in assets/texts, English first. Faults stay with their language."""
    codes = sorted(p.name for p in folder.iterdir() if p.is_dir()) if folder.is_dir() else []
    return {code: _read_language(folder / code) for code in sorted(codes, key=lambda c: c != REFERENCE)}


def _read_language(folder: Path) -> Language:
    language = Language(folder.name)
    for path in sorted(folder.iterdir()):
        if path.is_file() and path.name not in (*FILES, writing.FILE) and not path.name.startswith("."):
            known = ", ".join((*FILES, writing.FILE))
            language.problems.append(f"texts/{folder.name}/{path.name}: is not one of {known}")
    writing.read(folder, language.problems)
    for name in FILES:
        path, where = folder / name, f"texts/{folder.name}/{name}"
        if not path.is_file():
            continue
        try:
            data = parse(path.read_text("utf-8"))
        except (yaml.YAMLError, UnicodeDecodeError) as error:
            language.problems.append(f"{where}: cannot be read: {_one_line(error)}")
            continue
        if not isinstance(data, Mapping):
            language.problems.append(f"{where}: has to be keys with words")
            continue
        draft = data.get(DRAFT, False)
        if not isinstance(draft, bool):
            language.problems.append(f"{where}: {DRAFT}: has to be true or false")
        language.draft = language.draft or draft is True
        for key, value in data.items():
            if key != DRAFT:
                _flatten(str(key), value, where, language)
    return language


def _flatten(key: str, value: object, where: str, into: Language) -> None:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            _flatten(f"{key}.{name}", inner, where, into)
    else:
        into.add(key, value, where)


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())


def cite(language: Language, citations: Iterable[str]) -> None:
    """Give `language` the citations that need no words of its own: names and years in any, all of them in English.

    They stay beside their numbers in assets/content; sources.yaml of another language has its words for the rest.
    """
    for citation in citations:
        if language.code == REFERENCE or not _WORD.search(citation):
            language.add(SOURCE + citation, citation, "assets/content")


def missing(language: Language, content: Content) -> list[str]:
    """Keys that the content calls for and this language does not have; fields that its texts must use."""
    problems = [
        f"{language.where(key)}: {key}: is missing"
        for key in dict.fromkeys(words.required(content))
        if key not in language.texts
    ]
    for own, shared in words.answer_keys(content):
        if own not in language.texts and shared not in language.texts:
            problems.append(f"{language.where(own)}: {own}: is missing ({shared} would do)")
    for key, text in language.texts.items():
        wanted = words.fields_of(key)
        if wanted is not None and fields(text) != wanted:
            problems.append(f"{language.where(key)}: {key}: {_field_words(wanted, fields(text))}")
    return problems


def orphans(language: Language, content: Content) -> list[str]:
    """Keys of the content's own families that belong to no id."""
    known = {*words.required(content), *words.optional(content)}
    return [
        f"{language.where(key)}: {key}: belongs to nothing"
        for key in language.texts
        if key.split(".", 1)[0] in words.FAMILIES and key not in known
    ]


def differences(language: Language, reference: Language) -> list[str]:
    """Where a language has other keys, or other fields in them, than English has."""
    problems = [
        f"{language.where(key)}: {key}: is missing" for key in reference.texts if key not in language.texts
    ]
    for key, text in language.texts.items():
        if key not in reference.texts:
            problems.append(f"{language.where(key)}: {key}: is not in {reference.code}")
        elif fields(text) != fields(reference.texts[key]):
            wanted = _field_words(fields(reference.texts[key]), fields(text))
            problems.append(f"{language.where(key)}: {key}: {wanted}")
    return problems


def _field_words(wanted: Iterable[str], found: Iterable[str]) -> str:
    return f"needs the fields {_listed(wanted)}, has {_listed(found)}"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in sorted(names)) or "none"
