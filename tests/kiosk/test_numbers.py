"""Numbers as each language writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.numbers import measure, number, seconds


@pytest.mark.parametrize(
    ("language", "value", "written"),
    [
        ("en", 8.1, "8.1"),
        ("es", 8.1, "8,1"),
        ("es", 12.0, "12"),
        ("en", 0.04, "0"),
        ("es", 44.96, "45"),
        ("es", 9.96, "10"),
    ],
)
def test_a_measure(language: str, value: float, written: str) -> None:
    assert measure(language, value) == written


@pytest.mark.parametrize(
    ("language", "value", "written"),
    [("en", 1.0, "1.0"), ("es", 0.96, "1,0"), ("en", 2.0, "2"), ("ar", 5.0, "5.0"), ("ar", 11.0, "11")],
)
def test_a_time_fits_the_one_word_for_seconds(language: str, value: float, written: str) -> None:
    assert seconds(language, value) == written


def test_decimals_that_are_asked_for_stay() -> None:
    assert number("es", 1.0, 1) == "1,0"
    assert number("en", 0.25, 2) == "0.25"


@given(st.floats(0, 1000), st.sampled_from(["en", "es", "ar"]))
def test_it_reads_back(value: float, language: str) -> None:
    assert abs(float(measure(language, value).replace(",", ".")) - value) <= 0.0501
