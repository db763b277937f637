"""How hard a text is to read: US school grades, and the words that are hard. All counted by textstat.

The release used is the last one that brings its dictionary of syllables along; later ones fetch it when they run.
`second_opinion` are the two grades of textstat that need no syllables.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

import textstat

WORD = re.compile(r"[A-Za-z0-9'’-]+")
FEWEST_WORDS = 4
"""The grade is made for sentences: of a name or a label it says nothing."""
HARD_FROM_SYLLABLES = 3
FIELD = re.compile(r"\{\w+\}")


def plain(text: str) -> str:
    """The text as it is read: without marks, and with `{fields}` as one short word."""
    return FIELD.sub("ten", text.replace("**", ""))


def words(text: str) -> list[str]:
    """The words of a text; what a hyphen joins counts apart."""
    return [part for word in WORD.findall(plain(text)) for part in word.split("-") if part]


def grade(text: str) -> float:
    """Flesch-Kincaid grade of a passage: years of US school."""
    return textstat.flesch_kincaid_grade(plain(text))


def grades(texts: Mapping[str, str]) -> dict[str, float]:
    """The grade of every text that is long enough to have one, by key."""
    return {key: grade(text) for key, text in texts.items() if len(words(text)) >= FEWEST_WORDS}


def second_opinion(texts: Iterable[str]) -> tuple[float, float]:
    """Coleman-Liau and automated readability index, both US grades, of all texts read as one."""
    whole = " ".join(text if text.endswith((".", "?", "!")) else f"{text}." for text in map(plain, texts))
    return textstat.coleman_liau_index(whole), textstat.automated_readability_index(whole)


def hard_words(texts: Mapping[str, str]) -> Counter[str]:
    """Words of three syllables or more, in lower case, with the number of texts that use them."""
    found: Counter[str] = Counter()
    for text in texts.values():
        found.update({w.lower() for w in words(text) if textstat.syllable_count(w) >= HARD_FROM_SYLLABLES})
    return found
