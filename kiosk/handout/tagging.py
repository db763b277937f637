"""The structure of a sheet beside its ink, for those who listen to it: a tagged PDF (ISO 32000-1, 14.7 and 14.8).

reportlab draws and knows no structure, so this module keeps a tree of elements while the boxes draw, puts the marks
around what each of them draws, and writes the tree through reportlab's own objects at the end. Whatever is drawn
outside of an element is decoration. docs/sheet.md says which rules of PDF/UA-1 are checked.
"""

import hashlib
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

DECORATION = "/Artifact BMC"
FOOTER = "/Artifact <</Type /Pagination /Subtype /Footer>> BDC"
"""The foot of a page: it is on every page, and is not read out."""

_END = "EMC"
_ROW, _COLUMN = "<</O /Table /Scope /Row>>", "<</O /Table /Scope /Column>>"
SCOPES = {"row": _ROW, "column": _COLUMN}
"""What a header cell is the head of."""

Bounds = tuple[float, float, float, float]


class Element:
    """A part of the document: its kind is a standard type such as P, H1 or Figure."""

    def __init__(self, kind: str, parent: "Element | None", entries: Sequence[str] = ()) -> None:
        self.kind, self.parent, self.entries = kind, parent, tuple(entries)
        self.children: list[Element] = []
        self.marks: list[int] = []
        self.page = 0
        if parent is not None:
            parent.children.append(self)


class TaggedCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas that remembers what belongs together, and in which order it is read: the order of drawing."""

    def __init__(self, file: Any, **options: Any) -> None:
        super().__init__(file, pdfVersion=(1, 7), **options)
        _fix_the_time(self._doc)
        self._root = self._open = Element("Document", None)
        self._resumed: dict[tuple[int, str], Element] = {}
        self._leaf: Element | None = None
        self._owners: list[Element] = []
        self._tree: list[list[Element]] = []
        self._outlined, self._bookmarks = -1, 0
        self._begin(DECORATION)

    def _make_preamble(self) -> None:
        """Without a first font: reportlab's is Helvetica, which would stand in the file without being embedded."""
        self._preamble = "1 0 0 1 0 0 cm"

    # --- marks around what is drawn

    def _begin(self, mark: str) -> None:
        self._code.append(mark)
        self._mark = mark

    def _end(self) -> bool:
        """True when the mark that ends here holds anything; an empty one is taken back."""
        if self._code[-1] == self._mark:
            self._code.pop()
            return False
        self._code.append(_END)
        return True

    @contextmanager
    def part(self, kind: str, resume: str = "") -> Iterator[None]:
        """Elements drawn inside become children of one of this kind. With the same `resume` under the same parent
        it goes on, also on a later page.
        """
        if self._leaf is not None:
            yield
            return
        before = self._open
        known = self._resumed.get((id(before), resume)) if resume else None
        self._open = known or Element(kind, before)
        if resume:
            self._resumed[(id(before), resume)] = self._open
        yield
        self._open = before

    @contextmanager
    def content(
        self,
        kind: str,
        *,
        alt: str = "",
        actual: str = "",
        scope: str = "",
        bounds: Bounds | None = None,
        title: str = "",
        top: float = 0.0,
    ) -> Iterator[None]:
        """What is drawn inside is the content of one element of this kind; inside another's content it is a part
        of that.

        `alt` describes a picture; `actual` is the text in reading order where the ink has another one; `scope` is
        "row" or "column" for header cells; `bounds` left, bottom, width and height of a picture in points;
        `title` puts a heading whose upper edge is at `top` points among the bookmarks.
        """
        if self._leaf is not None:
            yield
            return
        entries = [f"/Alt {pdf_text(alt)}"] if alt else []
        entries += [f"/ActualText {pdf_text(actual)}"] if actual else []
        entries += [f"/A {SCOPES[scope]}"] if scope else []
        if bounds is not None:
            left, bottom, wide, tall = bounds
            box = f"{left:.1f} {bottom:.1f} {left + wide:.1f} {bottom + tall:.1f}"
            entries.append(f"/A <</O /Layout /Placement /Block /BBox [{box}]>>")
        if title:
            self._bookmark(kind, title, top)
        self._end()
        self._leaf = leaf = Element(kind, self._open, entries)
        leaf.page = self.getPageNumber()
        self._begin(f"/{kind} <</MCID {len(self._owners)}>> BDC")
        yield
        if self._end():
            leaf.marks.append(len(self._owners))
            self._owners.append(leaf)
        self._leaf = None
        self._begin(DECORATION)

    @contextmanager
    def footer(self) -> Iterator[None]:
        """What is drawn inside is the foot of the page."""
        self._end()
        self._begin(FOOTER)
        yield
        self._end()
        self._begin(DECORATION)

    def _bookmark(self, kind: str, title: str, top: float) -> None:
        # A level deeper than the one before it at most, whatever the first heading is.
        self._outlined = min(int(kind[1:]) - 1, self._outlined + 1)
        self._bookmarks += 1
        key = f"heading-{self._bookmarks}"
        self.bookmarkPage(key, fit="FitH", top=round(top))
        self.addOutlineEntry(title, key, self._outlined)

    def showPage(self) -> None:
        """End the page; the next one begins with decoration too."""
        self._end()
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = len(self._tree), pdfdoc.PDFName("S")
        self._tree.append(self._owners)
        self._owners = []
        self._begin(DECORATION)

    def save(self) -> None:
        """Write the document with its structure."""
        self._end()
        _write(self._doc, self._root, self._tree)
        super().save()


_MADE = 946684800
"""The time that stands in every file, 1 January 2000: when it was made is no part of a sheet."""


def _fix_the_time(document: Any) -> None:
    """reportlab's own fixed time gives way to a variable of the system, SOURCE_DATE_EPOCH, and so does the document's
    id, which begins with it.
    """
    stamp = document._timeStamp
    stamp.t, stamp.lt = _MADE, time.gmtime(_MADE)
    stamp.YMDhms = tuple(stamp.lt)[:6]
    document.signature = hashlib.md5(str(_MADE).encode(), usedforsecurity=False)


class _Written(pdfdoc.PDFObject):  # type: ignore[misc]  # reportlab has no types
    """An object whose bytes are known."""

    __RefOnly__ = 1

    def __init__(self) -> None:
        self.text = ""

    def format(self, document: Any) -> bytes:
        return self.text.encode("ascii")


def pdf_text(text: str) -> str:
    """A text as a PDF string (ISO 32000-1, 7.9.2.2)."""
    if text.isascii() and text.isprintable():
        escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        return f"({escaped})"
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


def _elements(root: Element) -> Iterator[Element]:
    yield root
    for child in root.children:
        yield from _elements(child)


_MAY_BE_EMPTY = {"TD", "TH", "TR"}


def _pruned(element: Element) -> bool:
    """True when something is left of the element: a heading that had nothing to draw is no heading."""
    element.children = [child for child in element.children if _pruned(child)]
    return bool(element.children or element.marks or element.kind in _MAY_BE_EMPTY)


def _write(document: Any, root: Element, tree: Sequence[Sequence[Element]]) -> None:
    _pruned(root)
    numbers: dict[int, int] = {}
    objects: list[tuple[Element, _Written]] = []

    def number(name: str) -> int:
        found: int = document.idToObjectNumberAndVersion[name][0]
        return found

    def added(name: str) -> _Written:
        made = _Written()
        document.Reference(made, name)
        return made

    top = added("StructTreeRoot")
    for count, element in enumerate(_elements(root)):
        objects.append((element, added(f"StructElem{count}")))
        numbers[id(element)] = number(f"StructElem{count}")
    for element, made in objects:
        parent = numbers[id(element.parent)] if element.parent is not None else number("StructTreeRoot")
        kids = " ".join(
            [*map(str, element.marks), *(f"{numbers[id(child)]} 0 R" for child in element.children)]
        )
        page = f" /Pg {number(f'Page{element.page}')} 0 R" if element.marks else ""
        more = "".join(f" {entry}" for entry in element.entries)
        held = f" /K [{kids}]" if kids else ""
        made.text = f"<</S /{element.kind} /P {parent} 0 R{page}{more}{held}>>"
    pages = [" ".join(f"{numbers[id(owner)]} 0 R" for owner in owners) for owners in tree]
    parents = " ".join(f"{count} [{owners}]" for count, owners in enumerate(pages))
    top.text = (
        f"<</Type /StructTreeRoot /K {numbers[id(root)]} 0 R "
        f"/ParentTree <</Nums [{parents}]>> /ParentTreeNextKey {len(pages)}>>"
    )
    document.Catalog.StructTreeRoot = top
    document.Catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})


def metadata(canvas: Canvas, title: str, language: str) -> None:
    """Title and language once more in the form that PDF/UA asks for (XMP), with the sign that this is PDF/UA-1."""
    stream = pdfdoc.PDFStream()
    stream.dictionary["Type"], stream.dictionary["Subtype"] = (
        pdfdoc.PDFName("Metadata"),
        pdfdoc.PDFName("XML"),
    )
    stream.content = _XMP.format(title=escape(title), language=language).encode()
    canvas._doc.Catalog.Metadata = stream


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>
"""
