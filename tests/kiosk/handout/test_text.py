"""What people type: shown as it is, or as near as the typeface can, and never as anything but text."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.model import Content
from kiosk.errors import ContentError
from kiosk.handout import ClinicLine, fonts
from kiosk.handout.job import typed
from kiosk.handout.kit import plain, rich
from tests.helpers.draws import draws
from tests.kiosk.handout import reading, visits
from tests.kiosk.handout.conftest import Make

pytestmark = pytest.mark.few(3)

ANY = st.text(max_size=60)


# --- what can be printed
# -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["Maria", "Zoë", "Łukasz", "Şükrü", "Nuñez-O’Brien", "Hör auf!", "Ærø 7"])
def test_latin_names_stay(name: str) -> None:
    assert fonts.printable(name) == name


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Nguyễn", "Nguyên"),
        ("Anna 😊", "Anna …"),
        ("Ива́н", "…"),
        ("李 小龍 Lee", "… Lee"),
        ("محمد", "محمد"),
        ("محمَّد", "محمَّد"),
        ("ﻣﺤﻤﺪ", "محمد"),
        ("ﬁne", "fine"),
        ("Ma\u202eria", "Maria"),
        ("👩‍👩‍👧", "…"),
        ("", ""),
    ],
)
def test_what_the_face_lacks_comes_near_or_becomes_one_sign(name: str, shown: str) -> None:
    assert fonts.printable(name) == shown


@given(ANY)
def test_nothing_is_left_that_the_face_lacks(text: str) -> None:
    known = fonts.register()
    assert all(ord(c) in known or c == "\n" for c in fonts.printable(text))


@given(ANY)
def test_printing_twice_changes_nothing_more(text: str) -> None:
    assert fonts.printable(fonts.printable(text)) == fonts.printable(text)


def test_a_name_of_which_nothing_can_be_shown_is_left_out(make: Make) -> None:
    assert "For" not in reading.texts(make(visits.with_name(visits.CALM, "😊")).pdf)[0].split("Your feet")[0]


def test_content_with_a_character_that_is_not_there_is_refused() -> None:
    with pytest.raises(ContentError, match=r"sheet\.title: the sheet's typeface has no '→'"):
        fonts.check("a → b", "sheet.title")


def test_every_text_of_the_sheet_in_every_language_can_be_printed(words: Content) -> None:
    families = ("sheet.", "finding.", "exercise.", "note.", "because.", "place.", "side.")
    for language in words.languages:
        checked = [key for key in words.texts[language] if key.startswith(families)]
        assert len(checked) > 300
        for key in checked:
            fonts.check(words.texts[language][key], f"{language}: {key}")


# --- markup
# --------------------------------------------------------------------------------------------------


def test_bold_is_the_only_markup() -> None:
    assert rich("a **b** <i>c</i> & d") == "a <b>b</b> &lt;i&gt;c&lt;/i&gt; &amp; d"
    assert plain("**a** <b>") == "**a** &lt;b&gt;"


def test_an_odd_mark_in_our_own_texts_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="odd number"):
        rich("a ** b")


@given(ANY)
def test_typed_text_cannot_be_odd(text: str) -> None:
    assert "**" not in typed(text)
    rich(
        f"**{typed(text)}**"
        if typed(text) and not typed(text).startswith("*") and not typed(text).endswith("*")
        else typed(text)
    )


HOSTILE = [
    "<b>Bold</b>",
    "<img src='file:///etc/passwd'/>",
    "<a href='http://example.org'>x</a>",
    "<para><font size=90>big",
    "&amp; &lt; &#65;",
    "]]> <!-- -->",
    "**stars** and *",
    "***",
    "{name} {0} %s",
    "\\u0041 \\n",
    "a\nb\tc",
    "x" * 40,
    "\u202eevil\u202c",
    "😀😀😀",
    "'; DROP TABLE visits; --",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text(make: Make, text: str) -> None:
    visit = visits.with_note(visits.with_name(visits.TYPICAL, text[:40]), text)
    pdf = make(visit, clinic=ClinicLine(text, text[:30], text)).pdf
    shown = " ".join(typed(text).split())
    read = reading.whole(pdf).replace(" ", "")
    if fonts.has_letters(shown):
        assert shown.replace(" ", "") in read
    for page in reading.reader(pdf).pages:
        assert "/XObject" not in page["/Resources"] or not page["/Resources"]["/XObject"]
        assert "/Annots" not in page


def test_no_file_is_read(make: Make, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret words")
    visit = visits.with_note(visits.CALM, f"<img src='{secret}'/><include file='{secret}'/>")
    assert "the secret words" not in reading.whole(make(visit).pdf)


@settings(max_examples=draws(15), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ANY, ANY, ANY)
def test_any_text_makes_a_sheet(make: Make, name: str, note: str, clinic: str) -> None:
    visit = visits.with_note(visits.with_name(visits.CALM, name), note)
    assert make(visit, clinic=ClinicLine(clinic, clinic[:30], note)).pages == 2


def test_the_name_stands_on_page_1_only(make: Make) -> None:
    pages = reading.texts(make(visits.TYPICAL).pdf)
    assert "Maria" in pages[0]
    assert "Maria" not in pages[1]
