"""The small reader: our dialect, and a clear no to everything else. Every illustration we ship is in it."""

from pathlib import Path

import pytest

from kiosk.errors import ContentError
from kiosk.figures import svg, tokens
from kiosk.figures.picture import Shape

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" fill="none">'


def test_a_path_comes_back_as_it_is() -> None:
    drawing = svg.parse(
        f'{HEAD}<path d="M1 2L3 4Z" fill="#16302B" stroke="#123456" stroke-width="2.5" stroke-linejoin="round"/></svg>'
    )
    assert (drawing.width, drawing.height) == (100, 50)
    assert drawing.shapes == (Shape("M1 2L3 4Z", "ink", "#123456", 2.5),)


def test_what_is_not_said_comes_from_the_root() -> None:
    assert svg.parse(f'{HEAD}<path d="M1 2L3 4" stroke="#FFFFFF"/></svg>').shapes[0] == Shape(
        "M1 2L3 4", None, "surface", 1.0
    )


def test_pairs_after_a_move_are_lines() -> None:
    assert svg.commands("M0 0 1,1 2-2Z") == (
        ("M", (0.0, 0.0)),
        ("L", (1.0, 1.0)),
        ("L", (2.0, -2.0)),
        ("Z", ()),
    )


def test_a_curve_may_go_on_without_its_letter() -> None:
    assert [letter for letter, _ in svg.commands("M0 0C1 1 2 2 3 3 4 4 5 5 6 6")] == ["M", "C", "C"]


@pytest.mark.parametrize(
    "d", ["m0 0", "M0", "M0 0C1 2 3", "1 2", "M0 0A1 1 0 0 1 2 2", "M0 0Z3", "M", "M0 0L"]
)
def test_other_path_data_is_refused(d: str) -> None:
    with pytest.raises(ValueError, match="path data"):
        svg.commands(d)


@pytest.mark.parametrize(
    "inside",
    [
        '<image href="file:///etc/passwd"/>',
        "<g/>",
        '<path d="M0 0" transform="scale(2)"/>',
        '<path fill="#16302B"/>',
        '<path d="M0 0" fill="red"/>',
        '<path d="M0 0" fill="#16302B"><title>x</title></path>',
    ],
)
def test_other_elements_are_refused(inside: str) -> None:
    with pytest.raises(ValueError, match=r"only path|has transform|not #RRGGBB"):
        svg.parse(f"{HEAD}{inside}</svg>")


def test_a_wrong_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "bad.svg").write_text(f"{HEAD}<circle/></svg>")
    with pytest.raises(ContentError, match=r"illustrations/bad\.svg"):
        svg.illustration("bad", tmp_path)
    with pytest.raises(ContentError, match=r"illustrations/none\.svg: is missing"):
        svg.illustration("none", tmp_path)


def test_every_token_is_told_from_its_colour_and_white_is_surface() -> None:
    assert tokens.named("#ffffff") == "surface"
    assert {tokens.light(tokens.named(value)) for value in tokens.LIGHT.values()} == set(
        tokens.LIGHT.values()
    )
    assert tokens.named("#010203") == "#010203"


@pytest.mark.parametrize("file", sorted(svg.ILLUSTRATIONS.glob("*.svg")), ids=lambda file: file.stem)
def test_every_illustration_can_be_read_and_has_something_on_it(file: Path) -> None:
    drawing = svg.illustration(file.stem)
    assert drawing.shapes
    for shape in drawing.shapes:
        assert shape.fill or shape.stroke
