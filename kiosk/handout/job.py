"""What every section of the sheet is given: the visit, what came of it, the words and the look."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, TypeVar, TypeVarTuple

from reportlab.lib.styles import ParagraphStyle

from kiosk.content.model import Content
from kiosk.content.words import because
from kiosk.content.writing import listed, writing
from kiosk.handout import fonts
from kiosk.handout.kit import Ruler, Text, plain, rich
from kiosk.handout.look import Look
from kiosk.handout.shaping import left_to_right
from kiosk.outcome import Outcome, PlanSide
from kiosk.ports import SheetKey
from kiosk.visit import Side, Visit

Made = TypeVar("Made")
Given = TypeVarTuple("Given")


@dataclass(frozen=True, slots=True)
class ClinicLine:
    """The clinic's own lines on the sheet. `phone` and `programme` may be empty, then nothing stands
    there.
    """

    name: str
    phone: str = ""
    programme: str = ""
    logo: bytes | None = field(default=None, repr=False)
    """A PNG or JPEG in place of our own mark."""


@dataclass(frozen=True, slots=True)
class Job:
    """One sheet to make. `look` changes between tries, nothing else does."""

    visit: Visit
    outcome: Outcome
    content: Content
    clinic: ClinicLine
    key: SheetKey
    printed_on: date
    look: Look
    illustrations: Path
    ruler: Ruler = field(default_factory=Ruler)
    known_reasons: dict[str, str] = field(default_factory=dict)
    made: dict[tuple[object, ...], Any] = field(default_factory=dict)

    def once(self, make: Callable[["Job", *Given], Made], *given: *Given) -> Made:
        """What `make(job, *given)` gives. A page is tried in many ways that share most of their parts, so each part
        is made, and measured, once for each look.
        """
        key = (make, self.look, *given)
        if key not in self.made:
            self.made[key] = make(self, *given)
        found: Made = self.made[key]
        return found

    @property
    def right_to_left(self) -> bool:
        return writing(self.key.language).script.right_to_left

    def as_typed(self, text: str) -> str:
        """What a person typed, kept together where it runs against the direction of the sheet."""
        return left_to_right(text) if self.right_to_left else text

    def say(self, key: str, **fields: object) -> str:
        """Content text in the sheet's language; the typeface is known to have every character of it."""
        fonts.check(self.content.texts[self.key.language][key], key)
        filled = {
            name: self.as_typed(value) if isinstance(value, str) else value for name, value in fields.items()
        }
        return self.content.text(self.key.language, key, **filled)

    def cited(self, citation: str) -> str:
        """Raises `ContentError` for a letter that no font has."""
        said = self.content.cited(self.key.language, citation)
        fonts.check(said, citation)
        return said

    def listed(self, items: Iterable[str]) -> str:
        """The items in one line, with the comma of the language."""
        return listed(self.key.language, items)

    def has(self, key: str) -> bool:
        return self.content.has_text(self.key.language, key)

    def numbered(self, key: str) -> tuple[str, ...]:
        """The texts `<key>.1`, `<key>.2` and so on."""
        found: list[str] = []
        while self.has(f"{key}.{len(found) + 1}"):
            found.append(self.say(f"{key}.{len(found) + 1}"))
        return tuple(found)

    def text(
        self,
        key: str,
        kind: str = "body",
        colour_name: str = "ink",
        bold: bool = False,
        align: int = 0,
        tag: str = "P",
        **fields: object,
    ) -> Text:
        """A paragraph of our own words. Only they may set bold: what the fields hold stands as it is. `tag` is
        its kind in the structure (`kit.Text`).
        """
        return Text(self.ruler, self._filled(key, fields), self._style(kind, colour_name, bold, align), tag)

    def run_on(self, *parts: tuple[str, Mapping[str, object]]) -> Text:
        """One paragraph of several of our own texts, each with its fields."""
        filled = " ".join(self._filled(key, fields) for key, fields in parts)
        return Text(self.ruler, filled, self._style("body", "ink", False, 0))

    def _filled(self, key: str, fields: Mapping[str, object]) -> str:
        self.say(key, **fields)
        markup = rich(self.content.texts[self.key.language][key])
        return markup.format(**{name: plain(self.as_typed(str(value))) for name, value in fields.items()})

    def heading(self, key: str, kind: str = "heading", colour_name: str = "ink") -> Text:
        """A bold line of our own words, the heading of a page when its kind is "title"."""
        return self.text(key, kind, colour_name, bold=True, tag="H1" if kind == "title" else "H2")

    def words(
        self,
        text: str,
        kind: str = "body",
        colour_name: str = "ink",
        bold: bool = False,
        align: int = 0,
        tag: str = "P",
    ) -> Text:
        """A paragraph of our own words that have been looked up already; `**` sets bold."""
        return Text(self.ruler, rich(text), self._style(kind, colour_name, bold, align), tag)

    def literal(
        self, text: str, kind: str = "body", colour_name: str = "ink", bold: bool = False, align: int = 0
    ) -> Text:
        """A paragraph of what a person or the clinic wrote: nothing in it is markup."""
        return Text(
            self.ruler, plain(self.as_typed(typed(text))), self._style(kind, colour_name, bold, align)
        )

    def _style(self, kind: str, colour_name: str, bold: bool, align: int) -> ParagraphStyle:
        return self.look.style(
            kind, colour_name=colour_name, bold=bold, align=align, right_to_left=self.right_to_left
        )

    def reasons(self, paths: tuple[str, ...]) -> str:
        """The reasons for these paths, whole sentences, each once. A finding's title is a sentence
        without its stop.
        """
        found = dict.fromkeys(self._reason(path) for path in paths)
        return " ".join(reason if reason[-1:] in ".!?" else f"{reason}." for reason in found)

    def _reason(self, path: str) -> str:
        if path not in self.known_reasons:
            words = because(self.content, self.key.language, path, self.visit, self.outcome)
            self.known_reasons[path] = fonts.printable(words)
        return self.known_reasons[path]

    def finding_title(self, id: str, side: PlanSide | None) -> str:
        return self.say(self.content.title_key(id, side))

    def letter(self, side: Side) -> str:
        return self.say(f"sheet.letter.{side}")

    def date_words(self, day: date) -> str:
        month = self.say(f"sheet.month.{day.month}")
        return self.say("sheet.date", day=day.day, month=month, year=day.year)

    @property
    def first_name(self) -> str | None:
        """The first name as it can be printed; None when there is none or nothing of it can be shown."""
        name = typed(self.visit.client.first_name or "")
        return name if fonts.has_letters(name) else None


def typed(text: str) -> str:
    """A person's text as one line that the typeface can show."""
    return fonts.printable(" ".join(text.split()))
