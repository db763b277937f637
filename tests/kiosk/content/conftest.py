"""A copy of the shipped content that a test may damage."""

import shutil
from collections.abc import Callable
from itertools import chain
from pathlib import Path

import pytest

from kiosk.content import load
from kiosk.content.loader import ASSETS
from kiosk.content.references import OWN_PICTURES

Damage = Callable[[str, str, str], Path]


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    """The shipped files, with English only, so that a fault shows once; every picture is there, and empty."""
    shutil.copytree(ASSETS / "content", tmp_path / "content")
    shutil.copytree(ASSETS / "texts" / "en", tmp_path / "texts" / "en")
    (tmp_path / "illustrations").mkdir()
    content = load()
    named = [q.picture for q in content.symptoms if q.picture]
    for stem in chain(named, *(e.pictures for e in content.exercises.values())):
        (tmp_path / "illustrations" / f"{stem}.svg").touch()
    for name in OWN_PICTURES:
        (tmp_path / "illustrations" / name).touch()
    return tmp_path


@pytest.fixture
def damage(assets: Path) -> Damage:
    """Replace `old`, which has to be there, by `new` in one file; returns the folder to load."""

    def replace(file: str, old: str, new: str) -> Path:
        path = assets / file
        text = path.read_text("utf-8")
        assert old in text, f"{file} does not say {old!r}"
        path.write_text(text.replace(old, new, 1), "utf-8")
        return assets

    return replace
