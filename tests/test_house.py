"""The house itself: the layout, the size of files, what the locks and the README promise."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TOP = {
    ".ci", ".gitignore", ".qmlformat.ini", ".qmllint.ini", "LICENSE", "Makefile", "README.md", "assets", "db", "docs",
    "kiosk", "packaging", "pyproject.toml", "tests", "ui",
}  # fmt: skip


def committed() -> list[Path]:
    if not (ROOT / ".git").exists():
        pytest.fail("the tests run on a clone")
    names = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True
    ).stdout
    return [ROOT / name for name in names.split("\0") if name]


def test_nothing_else_stands_at_the_top() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in committed()} <= TOP


def test_packaging_is_not_a_package() -> None:
    assert not list((ROOT / "packaging").rglob("__init__.py"))


@pytest.mark.parametrize("suffix", [".py", ".qml"])
def test_files_can_be_read_in_one_sitting(suffix: str) -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in committed()
        if path.suffix == suffix
        and path.exists()
        and (lines := len(path.read_text("utf-8").splitlines())) > 400
    }
    assert not long


def test_every_qml_folder_lists_its_files() -> None:
    for qmldir in (ROOT / "ui" / "qml").rglob("qmldir"):
        listed = set(re.findall(r"\S+\.qml", qmldir.read_text("utf-8")))
        assert listed == {path.name for path in qmldir.parent.glob("*.qml")}, qmldir


@pytest.mark.parametrize("lock", ["runtime", "dev"])
def test_locks_hold_hashes_and_no_address(lock: str) -> None:
    text = (ROOT / "packaging" / "locks" / f"{lock}.txt").read_text("utf-8")
    assert "://" not in text
    assert "index-url" not in text
    names = re.findall(r"^[a-z0-9][a-z0-9._-]*==", text, re.MULTILINE)
    assert len(names) > 20
    assert text.count("--hash=sha256:") >= len(names)


def _project() -> dict[str, object]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert isinstance(project, dict)
    return project


def test_every_dependency_earns_its_place_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    dependencies = _project()["dependencies"]
    assert isinstance(dependencies, list)
    names = [re.split(r"[\[<>=~ ]", line)[0] for line in dependencies]
    missing = [name for name in names if not re.search(rf"^\| {re.escape(name)} \|", readme, re.MULTILINE)]
    assert not missing


def test_files_that_the_readme_names_are_there() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    for target in re.findall(r"\]\(((?!http|#)[^)]+)\)", readme):
        assert (ROOT / target).exists(), target
