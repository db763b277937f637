"""Our YAML: fewer types than YAML has, and no key twice."""

import pytest
import yaml

from kiosk.content.yaml_text import parse


@pytest.mark.parametrize(
    "word", ["yes", "no", "on", "off", "0_2", "3_5", "1_0", "012", "0x1f", "1:30", "2026-11-22"]
)
def test_words_that_yaml_would_guess_about_stay_words(word: str) -> None:
    assert parse(f"key: {word}") == {"key": word}


def test_plain_numbers_truth_and_nothing() -> None:
    assert parse("[1, -2, 0, 0.26, -1.5, true, false, null, ~, ]") == [
        1,
        -2,
        0,
        0.26,
        -1.5,
        True,
        False,
        None,
        None,
    ]


@pytest.mark.parametrize("text", ["a: 1\na: 2", "a: {b: 1, 'b': 2}", "x:\n  - {a: 1, a: 1}", "1: a\n1: b"])
def test_a_key_that_stands_twice_is_refused_with_its_line(text: str) -> None:
    with pytest.raises(yaml.YAMLError, match="stands here twice") as caught:
        parse(text)
    assert "line" in str(caught.value)


@pytest.mark.parametrize(
    "text", ["[1, 2]: x", "? {a: 1}\n: x", "a: !!python/object/apply:os.getcwd []", "a: !x y", "a: ["]
)
def test_what_is_not_plain_data_is_refused(text: str) -> None:
    with pytest.raises(yaml.YAMLError):
        parse(text)


def test_anchors_work_and_merge_keys_do_not() -> None:
    assert parse("a: &x word\nb: *x") == {"a": "word", "b": "word"}
    assert parse("<<: {a: 1}\nb: 2") == {"<<": {"a": 1}, "b": 2}
