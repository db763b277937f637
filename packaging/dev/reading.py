"""How hard a text is to read: US school grades, and the words that are hard.

Words and sentences are counted by textstat. Its syllables come from a dictionary that it would have to fetch from
the network, so they are counted here: by the usual rules of English spelling, which err towards too many, so that
the grade errs towards too hard. `second_opinion` are the two grades of textstat that need no syllables.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

import textstat

VOWELS = re.compile(r"[aeiouy]+")
# Endings and groups where vowels that stand together are said apart, or a vowel is not said at all.
APART = re.compile(r"(?:ia|ier|ie(?=n)|io(?!n)|iu|ua|eo(?!p)|[aeiou]ing|[dlr]ea$|etes$|ism)")
SILENT = re.compile(r"(?:[^aeiouylr]|[aeiouy][lr])es?$|[^aeiouytd]ed$")
MUTE_WITHIN = re.compile(r"^some(?=[bdotw])|[aeiouy][^aeiouy]+ely$")  # somebody, rarely
WORD = re.compile(r"[A-Za-z0-9'’-]+")
FEWEST_WORDS = 4
"""The grade is made for sentences: of a name or a label it says nothing."""
HARD_FROM_SYLLABLES = 3
FIELD = re.compile(r"\{\w+\}")


def syllables(word: str) -> int:
    """Syllables of one English word, at least one."""
    word = re.sub(r"[^a-z]", "", word.lower())
    if not word:
        return 1
    count = len(VOWELS.findall(word)) + len(APART.findall(word))
    if SILENT.search(word) and not re.search(r"(?:[sxz]|ch|sh|[cg])es$", word):
        count -= 1
    if MUTE_WITHIN.search(word):
        count -= 1
    return max(count, 1)


def plain(text: str) -> str:
    """The text as it is read: without marks, and with `{fields}` as one short word."""
    return FIELD.sub("ten", text.replace("**", ""))


def words(text: str) -> list[str]:
    """The words of a text; what a hyphen joins counts apart."""
    return [part for word in WORD.findall(plain(text)) for part in word.split("-") if part]


def grade(text: str) -> float:
    """Flesch-Kincaid grade of a passage: years of US school."""
    parts = words(text)
    sentences = max(textstat.sentence_count(plain(text)), 1)
    return 0.39 * len(parts) / sentences + 11.8 * sum(map(syllables, parts)) / len(parts) - 15.59


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
        found.update({w.lower() for w in words(text) if syllables(w) >= HARD_FROM_SYLLABLES})
    return found
