"""How hard a text is to read: the Flesch-Kincaid grade (years of US school).

Words and sentences are counted by textstat. Its syllables come from a dictionary that it would have to fetch,
so they are counted here: by the usual rules of English spelling, which err towards too many.
"""

import re

import textstat

VOWELS = re.compile(r"[aeiouy]+")
# Endings and groups where vowels that stand together are said apart, or a vowel is not said at all.
APART = re.compile(r"(?:ia|ier|ie(?=n)|io(?!n)|iu|ua|eo(?!p)|[aeiou]ing|[dlr]ea$|etes$|ism)")
SILENT = re.compile(r"(?:[^aeiouylr]|[aeiouy][lr])es?$|[^aeiouytd]ed$")


def syllables(word: str) -> int:
    """Syllables of one English word, at least one."""
    word = re.sub(r"[^a-z]", "", word.lower())
    if not word:
        return 1
    count = len(VOWELS.findall(word)) + len(APART.findall(word))
    if SILENT.search(word) and not re.search(r"(?:[sxz]|ch|sh|[cg])es$", word):
        count -= 1
    return max(count, 1)


def grade(text: str) -> float:
    """Flesch-Kincaid grade of a passage; `{fields}` count as one short word."""
    text = re.sub(r"\{\w+\}", "ten", text.replace("**", ""))
    words = re.findall(r"[A-Za-z0-9'’-]+", text)
    sentences = max(textstat.sentence_count(text), 1)
    parts = [part for word in words for part in word.split("-") if part]
    return 0.39 * len(parts) / sentences + 11.8 * sum(map(syllables, parts)) / len(parts) - 15.59
