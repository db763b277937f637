"""Visit codes: read back as typed, and none that a client would blush to say."""

import re

from hypothesis import given
from hypothesis import strategies as st

from kiosk.codes import ALPHABET, CODE_LENGTH, RUDE, draw_code, parse_code

CODES = st.text(ALPHABET, min_size=CODE_LENGTH, max_size=CODE_LENGTH)


def test_a_rude_code_is_drawn_again() -> None:
    letters = iter("FCKQRG" + "9KKKC3" + "K7M4QX")
    assert draw_code(lambda _: next(letters)) == "K7M4QX"
    assert next(letters, None) is None


def test_what_is_not_to_be_said_can_be_drawn_at_all() -> None:
    """Or it would only look as if something was kept out."""
    letters = re.sub(r"\{3\}", "", RUDE.pattern)
    assert all(set(rude) <= set(ALPHABET) and len(rude) <= CODE_LENGTH for rude in letters.split("|"))


@given(st.data())
def test_no_code_says_anything_rude(data: st.DataObject) -> None:
    code = draw_code(lambda letters: data.draw(st.sampled_from(letters)))
    assert not RUDE.search(code)
    assert parse_code(code) == code


@given(CODES)
def test_a_code_is_known_however_it_is_typed(code: str) -> None:
    assert parse_code(f" {code[:3].lower()}-{code[3:]} ") == code
