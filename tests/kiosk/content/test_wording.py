"""Words that no text may use, in any language, on paper or on the screen."""

import re
from pathlib import Path

import pytest

from kiosk.content import block_list, check, load
from kiosk.errors import ContentError
from tests.kiosk.content.conftest import Damage

WORDING = block_list()
ROOT = Path(__file__).parents[3]
KEY = "note.stay_active.body"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("You have flat feet.", "You have"),
        ("you\nhave flat feet", "you\nhave"),
        ("This causes back pain.", "causes"),
        ("It can cure your heel.", "cure"),
        ("Buy custom insoles.", "custom"),
        ("Wear Hoka shoes.", "Hoka"),
        ("A New Balance shoe.", "New Balance"),
        ("You have a pronated foot.", "You have"),
        ("Your gait is odd.", "gait"),
        ("You are at risk.", "at risk"),
        ("This will prevent falls.", "prevent"),
    ],
)
def test_unsafe_words_are_found(text: str, said: str) -> None:
    faults = list(WORDING.faults("en", KEY, text))
    assert any(f"says '{said}'" in fault for fault in faults), faults


@pytest.mark.parametrize(
    "text",
    [
        "Stop because it hurts.",
        "Do you have diabetes?",
        "This is not a diagnosis.",
        "A new balance exercise.",
        "Your customer card.",
        "If you have changed your mind, tell us.",
        "A fascinating walk, on a navigable path.",
    ],
)
def test_harmless_words_are_let_through(text: str) -> None:
    assert not list(WORDING.faults("en", KEY, text))


def test_custom_may_stand_in_the_podiatrist_note_only() -> None:
    text = "Shop-bought or custom: ask."
    assert not list(WORDING.faults("en", "note.see_podiatrist.body", text))
    assert list(WORDING.faults("en", "note.see_podiatrists.body", text))
    assert list(WORDING.faults("en", "note.shoe_comfort.body", text))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Usted tiene pie plano."),
        ("es", "Plantillas personalizadas para todos."),
        ("es", "Esto causa dolor."),
        ("ar", "لديك قدم مسطحة."),
        ("ar", "هذا يسبب الألم."),
        ("ar", "أحذية Nike"),
    ],
)
def test_other_languages_have_their_own_list(language: str, text: str) -> None:
    assert list(WORDING.faults(language, KEY, text))


def test_a_question_may_ask_what_a_statement_may_not_say() -> None:
    assert not list(WORDING.faults("ar", KEY, "هل لديك ألم؟"))


PLANTED = [
    ("Moving is good for most backs.", "You have a bad back.", "says 'You have'; write 'your answers suggest'"),
    ("Moving is good for most backs.", "Sitting causes pain.", "says 'causes'; write 'may add to'"),
    ("Moving is good for most backs.", "Walks cure it.", "says 'cure'; write 'may ease'"),
    ("Moving is good for most backs.", "Wear Crocs.", "says 'Crocs'; a brand has no place here"),
    (
        "Moving is good for most backs.",
        "Get custom soles.",
        "says 'custom'; write 'made for you: ask the podiatrist'",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "problem"), PLANTED)
def test_check_names_file_and_key_of_unsafe_words(damage: Damage, old: str, new: str, problem: str) -> None:
    root = damage("texts/en/domain.yaml", old, new)
    assert check(root) == [f"texts/en/domain.yaml: {KEY}: {problem}"]


def test_the_sheet_is_looked_at_too(assets: Path) -> None:
    sheet = assets / "texts" / "en" / "sheet.yaml"
    sheet.write_text(sheet.read_text("utf-8") + '\nspare: "This cures feet."\n', "utf-8")
    assert check(assets) == ["texts/en/sheet.yaml: spare: says 'cures'; write 'may ease'"]


def test_a_language_without_a_list_is_reported(assets: Path) -> None:
    (assets / "texts" / "de").mkdir()
    assert "wording.yaml: languages.de: is missing, so its texts cannot be checked" in check(assets)


def test_a_broken_list_is_reported_and_does_no_harm(damage: Damage) -> None:
    root = damage("content/wording.yaml", "brands:", "bands:")
    assert "wording.yaml: brands: Field required" in check(root)
    assert load(root).languages == ("en",)
    with pytest.raises(ContentError):
        block_list(root)


def test_every_language_that_ships_has_a_list_as_long_as_matters() -> None:
    for code in load().languages:
        assert list(WORDING.faults(code, KEY, "Birkenstock"))


SAID = re.compile(r'qsTr\(\s*"((?:[^"\\]|\\.)*)"')


def test_nothing_on_the_screens_says_it_either() -> None:
    """Words of the screens themselves are in QML, out of the checker's reach. Staff measure in their own words."""
    found = {}
    for path in (ROOT / "ui" / "qml").rglob("*.qml"):
        if "Staff" in path.stem or "Desk" in path.parts:
            continue
        for text in SAID.findall(path.read_text("utf-8")):
            faults = list(WORDING.faults("en", path.stem, text))
            if faults:
                found[f"{path.name}: {text}"] = faults
    assert not found
