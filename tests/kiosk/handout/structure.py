"""Reads the structure of a tagged PDF: its elements in reading order, and which ink belongs to which of them."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ContentStream

from tests.kiosk.handout.reading import Face

SHOWS_TEXT = (b"Tj", b"TJ", b"'", b'"')
PAINTS = (b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"sh", b"Do")


@dataclass
class Element:
    """`text` is its own ink's text, without that of its children; `raw` the dictionary in the file."""

    kind: str
    raw: Any
    parent: "Element | None" = None
    children: list["Element"] = field(default_factory=list)
    text: str = ""
    marks: int = 0

    def walk(self) -> Iterator["Element"]:
        yield self
        for child in self.children:
            yield from child.walk()

    def whole(self) -> str:
        """Its text and that of its children in reading order."""
        return self.text + " ".join(child.whole() for child in self.children)


@dataclass
class Marked:
    """A stretch of ink: what its mark says, its number, its text, and how often something is painted."""

    tag: str
    mcid: int | None
    text: str = ""
    painted: int = 0


def marked(page: Any, pdf: PdfReader) -> list[Marked]:
    """The stretches of a page; what lies outside of all marks has the tag "". Marks inside marks raise."""
    faces = {name: Face(font.get_object()) for name, font in page["/Resources"]["/Font"].items()}
    outside, found, face, depth, at = Marked("", None), list[Marked](), None, 0, None
    inside_text = False
    for operands, operator in ContentStream(page.get_contents(), pdf).operations:
        here = found[-1] if at is not None else outside
        if operator in (b"BDC", b"BMC"):
            assert at is None, "a mark inside a mark"
            assert not inside_text, "a mark inside a text object"
            mcid = operands[1].get("/MCID") if operator == b"BDC" else None
            found.append(Marked(str(operands[0]), None if mcid is None else int(mcid)))
            at = depth
        elif operator == b"EMC":
            assert at == depth, "a mark that ends in another state of the page than it began in"
            at = None
        elif operator in (b"q", b"Q"):
            depth += 1 if operator == b"q" else -1
        elif operator in (b"BT", b"ET"):
            inside_text = operator == b"BT"
        elif operator == b"Tf":
            face = faces[operands[0]]
        elif operator in SHOWS_TEXT:
            assert operator == b"Tj"
            assert face is not None
            here.text += face.text(operands[0].original_bytes)
        elif operator in PAINTS:
            here.painted += 1
    assert at is None
    return [*found, outside]


def read(pdf: bytes) -> tuple[PdfReader, Element, list[list[Marked]]]:
    """The file, its root element, and the stretches of each page. Every mark belongs to exactly one element."""
    file = PdfReader(io.BytesIO(pdf))
    pages = [marked(page, file) for page in file.pages]
    numbers = {page.indirect_reference.idnum: k for k, page in enumerate(file.pages)}
    tree = file.root_object["/StructTreeRoot"]
    parents = _parents(tree)
    seen: set[tuple[int, int]] = set()

    def element(raw: Any, parent: Element | None) -> Element:
        made = Element(str(raw["/S"])[1:], raw, parent)
        for kid in raw.get("/K", []):
            if isinstance(kid, int):
                page = numbers[raw.raw_get("/Pg").idnum]
                stretch = next(one for one in pages[page] if one.mcid == kid)
                assert stretch.tag == f"/{made.kind}"
                assert (page, kid) not in seen
                seen.add((page, kid))
                owner = parents[int(file.pages[page]["/StructParents"])][kid]
                assert owner.get_object() is raw
                made.text += stretch.text
                made.marks += 1
            else:
                child = kid.get_object()
                assert child["/P"] is raw
                made.children.append(element(child, made))
        return made

    root = element(tree["/K"], None)
    assert root.raw["/P"] is tree
    every = {(k, one.mcid) for k, page in enumerate(pages) for one in page if one.mcid is not None}
    assert seen == every
    return file, root, pages


def _parents(tree: Any) -> dict[int, Any]:
    nums = tree["/ParentTree"]["/Nums"]
    return {int(nums[k]): nums[k + 1] for k in range(0, len(nums), 2)}
