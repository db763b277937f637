"""Screen texts of every language: complete, up to date with the screens, with the same placeholders."""

import os
import re
import subprocess
import xml.etree.ElementTree as Xml
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk import content
from kiosk.content.loader import block_list
from ui import translations
from ui.language import SOURCE, Language

ROOT = Path(__file__).resolve().parents[2]
LUPDATE = Path(PySide6.__file__).parent / "lupdate"
BEGUN = {path.stem.removeprefix("footing_") for path in translations.FOLDER.glob("footing_*.ts")}
CODES = sorted(BEGUN | set(content.load().languages) - {SOURCE})
FIELD = re.compile(r"%(?:\d|n)|\{\w+\}|</?b>")


@dataclass(frozen=True)
class Message:
    context: str
    source: str
    comment: str
    plural: bool
    state: str
    forms: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str, str, bool]:
        return self.context, self.source, self.comment, self.plural


def read(path: Path) -> Iterator[Message]:
    for context in Xml.parse(path).getroot().iter("context"):
        for node in context.iter("message"):
            translation = node.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield Message(
                context.findtext("name") or "",
                node.findtext("source") or "",
                node.findtext("comment") or "",
                node.get("numerus") == "yes",
                translation.get("type", ""),
                tuple(forms or [translation.text or ""]),
            )


def source_of(code: str) -> Path:
    return translations.FOLDER / f"footing_{code}.ts"


@pytest.mark.parametrize("code", CODES)
def test_every_text_is_translated(code: str) -> None:
    open_ = [m.key for m in read(source_of(code)) if m.state or not all(form.strip() for form in m.forms)]
    assert not open_


@pytest.mark.parametrize("code", CODES)
def test_placeholders_are_the_same(code: str) -> None:
    for message in read(source_of(code)):
        wanted = sorted(FIELD.findall(message.source))
        for form in message.forms:
            found = sorted(FIELD.findall(form))
            # A language with a form for one or two of a thing may say the number in words.
            in_words = message.plural and found == [field for field in wanted if field != "%n"]
            assert found == wanted or in_words, f"{message.source!r}: {form!r}"
        if message.plural and "%n" in wanted:
            assert "%n" in message.forms[-1]


# Staff measure with the words of their trade.
FOR_STAFF = {"ArchStaff", "ArchDialog"}


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_said_that_may_not_be_said(code: str) -> None:
    wording = block_list()
    found = [
        f"{message.context}: {fault}"
        for message in read(source_of(code))
        if message.context not in FOR_STAFF
        for form in message.forms
        for fault in wording.faults(code, message.source, form)
    ]
    assert not found


@pytest.fixture(scope="module")
def texts_of_the_screens(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str, str, bool]]:
    """What the screens say now, taken afresh."""
    path = tmp_path_factory.mktemp("texts") / "footing_xx.ts"
    command = [str(LUPDATE), "-silent", "-extensions", "py,qml", "-locations", "none", "ui", "-ts", str(path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=60)
    return {message.key for message in read(path)}


@pytest.mark.parametrize("code", CODES)
def test_the_file_knows_every_text_of_the_screens(
    code: str, texts_of_the_screens: set[tuple[str, str, str, bool]]
) -> None:
    known = {message.key for message in read(source_of(code))}
    assert len(known) > 300
    assert known == texts_of_the_screens, "run packaging/dev/translations.sh"


@pytest.mark.parametrize("code", CODES)
def test_screens_change_their_words(qapp: QGuiApplication, code: str) -> None:
    owner, engine = QObject(), QQmlApplicationEngine()
    language = Language(engine, owner)
    wanted = next(m.forms[0] for m in read(source_of(code)) if m.key[:2] == ("Footer", "Back"))
    language.use(code)
    assert QCoreApplication.translate("Footer", "Back") == wanted != "Back"
    language.use(SOURCE)
    assert QCoreApplication.translate("Footer", "Back") == "Back"


TINY = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="fr"><context><name>Footer</name><message><source>Back</source>
<translation>{word}</translation></message></context></TS>
"""


def test_an_older_compiled_file_is_not_used(tmp_path: Path) -> None:
    source, kept = tmp_path / "footing_fr.ts", tmp_path / "footing_fr.qm"
    source.write_text(TINY.format(word="Retour"), "utf-8")
    first = translations.compiled("fr", tmp_path)
    assert first is not None
    assert "Retour".encode("utf-16-be") in first
    assert not kept.exists()
    kept.write_bytes(first)
    assert translations.compiled("fr", tmp_path) == first
    source.write_text(TINY.format(word="Revenir"), "utf-8")
    later = kept.stat().st_mtime + 5
    os.utime(source, (later, later))
    second = translations.compiled("fr", tmp_path)
    assert second is not None
    assert "Revenir".encode("utf-16-be") in second


def test_a_broken_source_is_told(tmp_path: Path) -> None:
    (tmp_path / "footing_fr.ts").write_text("<TS>", "utf-8")
    with pytest.raises(subprocess.CalledProcessError):
        translations.compiled("fr", tmp_path)


def test_nobody_has_translated_it(tmp_path: Path) -> None:
    assert translations.compiled("fr", tmp_path) is None
