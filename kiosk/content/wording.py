"""Words that no text may use: read from assets/content/wording.yaml and looked for in every language."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pydantic import Field

from kiosk.content.schema import RawEntry
from kiosk.content.texts import SOURCE, Language

FILE = "wording.yaml"


class RawPhrase(RawEntry):
    """`words` may hold `*` (any letters) and `?` (one letter)."""

    words: str = Field(min_length=2)
    instead: str = Field(min_length=2)
    unless: tuple[str, ...] = ()
    only_in: tuple[str, ...] = ()


class WordingFile(RawEntry):
    brands: tuple[str, ...] = Field(min_length=1)
    languages: Mapping[str, tuple[RawPhrase, ...]]


@dataclass(frozen=True, slots=True)
class Phrase:
    """One thing not to say. `unless` finds harmless uses; `only_in` are beginnings of keys where it may stand.

    `sign` is a part of one word, case folded, that every text with the phrase has.
    """

    sign: str
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None
    instead: str
    only_in: tuple[str, ...]

    def fault(self, key: str, text: str, folded: str) -> str | None:
        """What is wrong with `text`, or None. `folded` is the text with its case folded."""
        if self.sign not in folded:
            return None
        if any(key == allowed or key.startswith(f"{allowed}.") for allowed in self.only_in):
            return None
        rest = self.unless.sub(" ", text) if self.unless else text
        found = self.pattern.search(rest)
        return f"says '{found.group()}'; {self.instead}" if found else None


class Wording:
    """The block-list of each language, brand names included."""

    def __init__(self, raw: WordingFile) -> None:
        brands = tuple(_brand(name) for name in raw.brands)
        self._of = {code: (*map(_phrase, phrases), *brands) for code, phrases in raw.languages.items()}

    def faults(self, language: str, key: str, text: str) -> Iterator[str]:
        """Everything in `text` that may not be said. Raises KeyError for a language that has no list."""
        folded = text.casefold()
        for phrase in self._of[language]:
            fault = phrase.fault(key, text, folded)
            if fault is not None:
                yield fault

    def problems(self, languages: Mapping[str, Language]) -> Iterator[str]:
        """Every unsafe text of every language, with file and key; and languages for which no list is kept.

        Sources are left out: they are the words of other people, and only staff read them.
        """
        for code, language in languages.items():
            if code not in self._of:
                yield f"{FILE}: languages.{code}: is missing, so its texts cannot be checked"
                continue
            for key, text in language.texts.items():
                if key.startswith(SOURCE):
                    continue
                yield from (f"{language.where(key)}: {key}: {x}" for x in self.faults(code, key, text))


def _pattern(words: str, flags: re.RegexFlag) -> re.Pattern[str]:
    """Whole words only; any space matches any white space."""
    body = re.escape(words).replace(r"\*", r"\w*").replace(r"\?", r"\w").replace(r"\ ", r"\s+")
    return re.compile(rf"(?<!\w){body}(?!\w)", flags)


def _phrase(raw: RawPhrase) -> Phrase:
    harmless = "|".join(_pattern(words, re.IGNORECASE).pattern for words in raw.unless)
    unless = re.compile(harmless, re.IGNORECASE) if harmless else None
    pattern = _pattern(raw.words, re.IGNORECASE)
    return Phrase(_sign(raw.words), pattern, unless, f"write '{raw.instead}'", raw.only_in)


def _brand(name: str) -> Phrase:
    """Capitals matter, or nobody could write about a new balance."""
    return Phrase(_sign(name), _pattern(name, re.RegexFlag(0)), None, "a brand has no place here", ())


def _sign(words: str) -> str:
    """The longest run of letters: to look for that first spares nearly every search for the whole phrase."""
    return max(re.split(r"[\s*?]+", words), key=len).casefold()
