"""The sheet for those who listen to it: structure, alternative text, bookmarks, fonts, and text that copies out.

The rules are those of PDF/UA-1 (ISO 14289-1) that can be checked here; docs/sheet.md lists them and those that cannot.
"""

import re
import shutil
import struct
import subprocess
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader
from pypdf.generic import BooleanObject

from kiosk.assess import assess
from kiosk.content.model import Content
from kiosk.handout import make_sheet
from kiosk.handout.paper_form import make_paper_form
from kiosk.handout.staff_copy import make_staff_copy
from kiosk.outcome import Outcome
from kiosk.ports import Paper, SheetKey
from kiosk.visit import Visit
from tests.kiosk.handout import structure, visits
from tests.kiosk.handout.structure import Element

pytestmark = [pytest.mark.few(3), pytest.mark.sampled(7)]

GROUPS = {"Document", "Sect", "L", "LI", "LBody", "Lbl", "Table", "TR"}
STANDARD = GROUPS | {"P", "H1", "H2", "TH", "TD", "Figure"}

# What may stand inside what (ISO 32000-1, 14.8.4).
INSIDE = {"LI": {"L"}, "Lbl": {"LI"}, "LBody": {"LI"}, "TR": {"Table"}, "TH": {"TR"}, "TD": {"TR"}}
HOLDS = {"L": {"LI"}, "LI": {"Lbl", "LBody"}, "Table": {"TR"}, "TR": {"TH", "TD"}}


def sheet(words: Content, visit: Visit, language: str, large: bool = False) -> bytes:
    key = SheetKey(language, large, Paper.A4)
    return make_sheet(visit, assess(visit, words), words, visits.CLINIC, key, visits.DAY).pdf


DOCUMENTS = [
    *(
        (language, "typical", kind)
        for language in ("en", "es", "ar")
        for kind in ("normal", "large", "staff", "form")
    ),
    *((language, name, "normal") for language in ("en", "ar") for name in ("everything", "urgent", "empty")),
]


@pytest.fixture(scope="module", params=DOCUMENTS, ids="-".join)
def document(words: Content, request: pytest.FixtureRequest) -> tuple[str, bytes]:
    """Language and bytes of everything that is printed."""
    language, name, kind = request.param
    visit = visits.ALL[name]
    if kind == "staff":
        outcome = assess(visit, words)
        return language, make_staff_copy(visit, outcome, words, visits.CLINIC, SheetKey(language)).pdf
    if kind == "form":
        return language, make_paper_form(words, visits.CLINIC, language, Paper.A4)
    return language, sheet(words, visit, language, kind == "large")


def test_it_meets_the_rules_of_accessible_pdf_that_can_be_checked(document: tuple[str, bytes]) -> None:
    language, pdf = document
    faults = rules(pdf, language)
    assert faults == []


def rules(pdf: bytes, language: str) -> list[str]:
    """Every broken rule, with the number of the Matterhorn protocol (1.1) that it belongs to."""
    file, root, pages = structure.read(pdf)
    return [
        *_of_the_file(file, language),
        *_of_the_ink(pages),
        *_of_the_structure(root),
        *_of_the_fonts(file),
    ]


def _of_the_file(file: PdfReader, language: str) -> list[str]:
    catalog, faults = file.root_object, list[str]()
    if catalog.get("/MarkInfo", {}).get("/Marked") != BooleanObject(True):
        faults.append("06: not marked as tagged")
    if catalog.get("/Lang") != language:
        faults.append("11-006: no language")
    if catalog.get("/ViewerPreferences", {}).get("/DisplayDocTitle") != BooleanObject(True):
        faults.append("07-001: the title is not shown")
    xmp = ElementTree.fromstring(
        catalog["/Metadata"].get_data().decode().split("?>", 1)[1].rsplit("<?", 1)[0]
    )
    texts = {found.tag.rsplit("}", 1)[1]: found.text for found in xmp.iter()}
    if texts.get("part") != "1":
        faults.append("06-002: does not say that it is PDF/UA-1")
    title = file.metadata.title if file.metadata is not None else None
    if not title or title not in [found.text for found in xmp.iter()]:
        faults.append("06-003: no title")
    if any(page.get("/Tabs") != "/S" or "/Annots" in page for page in file.pages):
        faults.append("28: annotations, or another order than that of the structure")
    if not file.outline:
        faults.append("no bookmarks")
    return faults


def _of_the_ink(pages: list[list[structure.Marked]]) -> list[str]:
    faults = []
    for page in pages:
        for stretch in page:
            if stretch.tag == "" and (stretch.text.strip() or stretch.painted):
                faults.append(f"01-005: neither content nor decoration: {stretch.text[:30]!r}")
            if stretch.tag == "/Artifact" and re.search(r"\w", stretch.text) and stretch is not page[-2]:
                faults.append(f"01-003: words as decoration: {stretch.text[:30]!r}")
    return faults


def _of_the_structure(root: Element) -> list[str]:
    faults, level = [], 0
    for element in root.walk():
        kind, parent = element.kind, element.parent.kind if element.parent is not None else ""
        if kind not in STANDARD:
            faults.append(f"02-001: no standard type: {kind}")
        if kind in INSIDE and parent not in INSIDE[kind]:
            faults.append(f"09: {kind} in {parent}")
        if kind in HOLDS and any(child.kind not in HOLDS[kind] for child in element.children):
            faults.append(f"09: {kind} holds {[child.kind for child in element.children]}")
        if kind == "Figure" and not str(element.raw.get("/Alt", "")).strip():
            faults.append("13-004: a picture without words")
        if kind == "TH" and element.raw.get("/A", {}).get("/Scope") not in ("/Row", "/Column"):
            faults.append("15-003: a header cell without a scope")
        if kind in GROUPS - {"Lbl", "LBody"} and element.marks:
            faults.append(f"ink directly in {kind}")
        if kind == "Table" and len({len(row.children) for row in element.children}) != 1:
            faults.append("15: rows of different length")
        if kind in ("H1", "H2"):
            if int(kind[1]) > level + 1:
                faults.append(f"14-003: {kind} after level {level}")
            level = int(kind[1])
    return faults


def _of_the_fonts(file: PdfReader) -> list[str]:
    faults = []
    for page in file.pages:
        for name, ref in page["/Resources"]["/Font"].items():
            font = ref.get_object()
            program = font.get("/FontDescriptor", {}).get("/FontFile2")
            if program is None:
                faults.append(f"31-009: {name} is not embedded")
                continue
            if not re.match(r"/[A-Z]{6}\+", font["/BaseFont"]):
                faults.append(f"{name} is no subset")
            unicode = font["/ToUnicode"].get_data().decode()
            meant = re.findall(r"<[0-9A-F]{2}> <([0-9A-F]+)>", unicode)
            if any(code in ("0000", "FEFF", "FFFE") for code in meant):
                faults.append(f"10-001: {name} has a glyph for no letter")
            if not font["/FontDescriptor"]["/Flags"] & 4 or "/Encoding" in font:
                faults.append(f"31-019: {name} has an encoding of its own")
            faults += [f"31-014: {name}: {fault}" for fault in _widths(font, program.get_data())]
    return faults


def _widths(font: Any, program: bytes) -> list[str]:
    """Codes whose width in the PDF is not the one in the font program."""
    tables = {
        program[at : at + 4].decode(): struct.unpack(">II", program[at + 8 : at + 16])
        for at in range(12, 12 + 16 * struct.unpack(">H", program[4:6])[0], 16)
    }
    em = struct.unpack(">H", program[tables["head"][0] + 18 : tables["head"][0] + 20])[0]
    metrics = struct.unpack(">H", program[tables["hhea"][0] + 34 : tables["hhea"][0] + 36])[0]
    start = tables["cmap"][0]
    count = struct.unpack(">H", program[start + 2 : start + 4])[0]
    if count != 1:
        return [f"{count} tables of characters"]
    begin = start + struct.unpack(">I", program[start + 8 : start + 12])[0]
    form, length, _ = struct.unpack(">HHH", program[begin : begin + 6])
    if form == 6:
        first, entries = struct.unpack(">HH", program[begin + 6 : begin + 10])
        glyphs = struct.unpack(f">{entries}H", program[begin + 10 : begin + 10 + 2 * entries])
    else:
        assert form == 0
        first, glyphs = 0, tuple(program[begin + 6 : begin + length])
    faults = []
    for code, wide in enumerate(font["/Widths"], start=int(font["/FirstChar"])):
        glyph = glyphs[code - first] if 0 <= code - first < len(glyphs) else 0
        at = tables["hmtx"][0] + 4 * min(glyph, metrics - 1)
        own = struct.unpack(">H", program[at : at + 2])[0] * 1000 / em
        if abs(own - float(wide)) > 1:
            faults.append(f"code {code} is {float(wide)} wide and not {own}")
    return faults


# --- each rule can fail ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        (b"/Marked true", b"/Marked null", "06: "),
        (b"/DisplayDocTitle true", b"/DisplayDocTitle null", "07-001"),
        (b"<pdfuaid:part>1<", b"<pdfuaid:part>2<", "06-002"),
        (b"/Scope /Row", b"/Scope /Low", "15-003"),
        (b"/Lang (en)", b"/Lang (xx)", "11-006"),
        (b"/Alt (", b"/Alk (", "13-004"),
        (b"/S /LI ", b"/S /XX ", "02-001"),
        (b"/Tabs /S", b"/Tabs /R", "28: "),
    ],
)
def test_a_broken_rule_is_found(words: Content, old: bytes, new: bytes, fault: str) -> None:
    pdf = sheet(words, visits.TYPICAL, "en")
    assert old in pdf
    assert len(old) == len(new)
    broken = pdf.replace(old, new)
    assert any(found.startswith(fault) for found in rules(broken, "en"))


# --- what is heard --------------------------------------------------------------------------------------------


def test_it_is_read_in_the_order_of_the_page(words: Content) -> None:
    _, root, _ = structure.read(sheet(words, visits.TYPICAL, "en"))
    said = root.whole()
    order = [
        "Your feet today",
        "Standing on one leg",
        "Your arches",
        "How it may connect",
        "What stands out",
        "Stop and rest if",
        "See a podiatrist if",
        "Questions?",
        "Your plan: four exercises",
        "Sole stretch",
        "Go on to the next step",
        "Next step",
    ]
    if said.index("How it may connect") > said.index("What stands out"):
        order.remove("How it may connect")
    at = [said.index(words_) for words_ in order]
    assert at == sorted(at)


def test_headings_are_bookmarks(words: Content) -> None:
    file, root, _ = structure.read(sheet(words, visits.TYPICAL, "en"))
    titles = [str(entry.title) for entry in _flat(file.outline)]
    headings = [e for e in root.walk() if e.kind in ("H1", "H2")]
    assert titles == [str(e.raw.get("/ActualText", e.text)).strip() for e in headings]
    assert titles[0] == "Your feet today"
    assert "1. Sole stretch" in titles


def _flat(outline: list[Any]) -> list[Any]:
    return [one for entry in outline for one in (_flat(entry) if isinstance(entry, list) else [entry])]


def test_pictures_are_described(words: Content) -> None:
    _, root, _ = structure.read(sheet(words, visits.TYPICAL, "en"))
    described = [str(e.raw["/Alt"]) for e in root.walk() if e.kind == "Figure"]
    assert "Bars: left leg 12.3 seconds, right leg 31.4 seconds." in described
    assert "Print of the left foot. Arch: Low." in described
    assert any(words.text("en", "exercise.fascia_stretch.does") in alt for alt in described)


def test_lines_are_not_run_together(words: Content) -> None:
    outcome = assess(visits.TYPICAL, words)
    _, root, _ = structure.read(sheet(words, visits.TYPICAL, "en"))
    said = " ".join(root.whole().split())
    for exercise in outcome.exercises:
        assert words.text("en", f"exercise.{exercise.id}.cue") in said
    _, root, _ = structure.read(sheet(words, visits.TYPICAL, "ar"))
    said = " ".join(str(e.raw.get("/ActualText", "")) for e in root.walk())
    for exercise in outcome.exercises:
        assert words.text("ar", f"exercise.{exercise.id}.cue") in said


def test_the_days_of_rest_are_said(words: Content) -> None:
    _, root, _ = structure.read(sheet(words, visits.TYPICAL, "en"))
    cells = [str(e.raw.get("/ActualText", "")) for e in root.walk() if e.kind == "TD"]
    assert cells.count("rest") == sum(7 - e.per_week for e in assess(visits.TYPICAL, words).exercises)


# --- other programs -------------------------------------------------------------------------------------------


def run(*command: str | Path) -> str:
    assert shutil.which(str(command[0])), f"{command[0]} is missing: packaging/dev/packages-test.txt has it"
    return subprocess.run(list(map(str, command)), capture_output=True, text=True, check=True).stdout


def test_qpdf_and_poppler_find_no_fault(document: tuple[str, bytes], tmp_path: Path) -> None:
    _, pdf = document
    file = tmp_path / "sheet.pdf"
    file.write_bytes(pdf)
    assert "No syntax or stream encoding errors found" in run("qpdf", "--check", file)
    said = run("pdfinfo", "-struct-text", file)
    assert said.startswith("Document\n")
    assert "H1 (block)" in said
    assert "Tagged:          yes" in run("pdfinfo", file)
    for line in run("pdffonts", file).splitlines()[2:]:
        embedded, subset, unicode = line.split()[-5:-2]
        assert (embedded, subset, unicode) == ("yes", "yes", "yes"), line


@pytest.mark.parametrize("language", ["en", "es"])
def test_text_copies_out(words: Content, language: str, tmp_path: Path) -> None:
    said = _copied(sheet(words, visits.TYPICAL, language), tmp_path)
    for key in _texts(assess(visits.TYPICAL, words)):
        assert _folded(words.text(language, key)) in said


def test_arabic_words_copy_out_whole(words: Content, tmp_path: Path) -> None:
    """Every word that a reader finds is a word of the texts: none is cut, doubled or back to front."""
    said = _copied(sheet(words, visits.EVERYTHING, "ar"), tmp_path)
    letters = "[\u0621-\u063a\u0641-\u0652]+"
    known = {word for text in words.texts["ar"].values() for word in re.findall(letters, text)}
    found = re.findall(letters, said)
    assert len(found) > 400
    assert [word for word in found if word not in known] == []


def _copied(pdf: bytes, folder: Path) -> str:
    file = folder / "sheet.pdf"
    file.write_bytes(pdf)
    return _folded(re.sub("[\u200e\u200f\u202a-\u202e]", "", run("pdftotext", file, "-")))


def _folded(text: str) -> str:
    return " ".join(text.replace("**", "").split())


def _texts(outcome: Outcome) -> list[str]:
    keys = [
        "sheet.title",
        "sheet.subtitle",
        "sheet.stop.emergency",
        "sheet.podiatrist.bring",
        "sheet.plan.steps_rule",
    ]
    return keys + [f"exercise.{e.id}.{part}" for e in outcome.exercises for part in ("name", "cue", "avoid")]
