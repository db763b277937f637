"""How a language is written stands in one file of its own, and a language without it is not offered."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt

from kiosk.content import check, load
from kiosk.content.writing import FILE, Script, known, writing
from tests.kiosk.content.test_loader import _second_language
from ui.fonts import FAMILIES

OFFERED = load().languages
SYMBOLS = set("µ")


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('name: "English"\n', "", "name: Field required"),
        ('"latin"', '"runes"', "script: Input should be 'latin' or 'arabic'"),
        ('decimal_sign: "."', 'decimal_sign: "·"', "decimal_sign: String should match pattern"),
        ('keyboard: ["qwertyuiop", ', "keyboard: [", "keyboard: Tuple should have at least 3 items"),
        ("one_word_to: 1", "one_word_to: 1\nmood: calm", "mood: Extra inputs are not permitted"),
    ],
)
def test_a_language_with_a_fault_in_its_writing_is_not_offered(
    assets: Path, old: str, new: str, problem: str
) -> None:
    file = _second_language(assets).with_name(FILE)
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")
    (found,) = check(assets)
    assert found.startswith(f"texts/es/{FILE}: {problem}")
    assert load(assets).languages == ("en",)


def test_a_language_without_its_writing_is_not_offered(assets: Path) -> None:
    _second_language(assets).with_name(FILE).unlink()
    assert check(assets) == [f"texts/es/{FILE}: is missing"]
    assert load(assets).languages == ("en",)


def test_english_cannot_do_without(assets: Path) -> None:
    (assets / "texts" / "en" / FILE).unlink()
    assert f"texts/en/{FILE}: is missing" in check(assets)


@pytest.mark.parametrize("language", OFFERED)
def test_paper_and_screen_are_read_in_the_same_direction(language: str) -> None:
    mirrored = QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft
    assert writing(language).script.right_to_left is mirrored


@pytest.mark.parametrize("language", OFFERED)
def test_every_letter_of_the_words_is_on_the_keyboard(language: str) -> None:
    """What the kiosk writes, a client can type: names have the same letters as the language's own words."""
    said = {letter for text in load().texts[language].values() for letter in text.lower() if letter.isalpha()}
    keys = set("".join(writing(language).keyboard))
    own = said if writing(language).script is Script.LATIN else {c for c in said if not c.isascii()}
    assert own - keys - SYMBOLS == set()


def test_every_script_has_its_type_family() -> None:
    assert set(FAMILIES) == set(Script)


@pytest.mark.parametrize("code", ["xx", "", "../en", "de"])
def test_a_language_that_does_not_ship_has_no_writing(code: str) -> None:
    assert known(code) is None
    with pytest.raises(KeyError):
        writing(code)
