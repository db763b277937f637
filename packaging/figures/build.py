"""Draws every illustration into assets/illustrations. Usage: python packaging/figures/build.py [--check]

With --check nothing is written: the command fails when a file shows something else than what the drawing code
gives. A file that shows the same is left as it is, so drawing on another machine changes nothing.
"""

import argparse
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from sketch import catalogue
from sketch.compare import same

OUT = Path(__file__).resolve().parents[2] / "assets" / "illustrations"


def build(only: str = "") -> dict[str, str]:
    """All files by name, as text. `only` keeps those whose name contains it."""
    files = {
        f"{name}.svg": scene().canvas.svg() for name, scene in catalogue.pictures().items() if only in name
    }
    return files | {name: text for name, text in data_texts().items() if only in name}


def data_texts() -> dict[str, str]:
    """The facts beside the pictures: places to touch, discs, anchors."""
    return {
        name: json.dumps(make(), indent=1, sort_keys=True) + "\n"
        for name, make in catalogue.data_files().items()
    }


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--check", action="store_true", help="write nothing; fail when a file differs")
    arguments.add_argument("--only", default="", help="only pictures whose name contains this")
    options = arguments.parse_args()
    files = build(options.only)
    stale = [name for name, text in files.items() if not same(name, text, _read(OUT / name))]
    if options.check:
        print("\n".join(f"{name}: differs from the drawing code" for name in stale) or "all up to date")
        return 1 if stale else 0
    OUT.mkdir(parents=True, exist_ok=True)
    for name in stale:
        (OUT / name).write_text(files[name], encoding="utf-8")
    for old in sorted(OUT.iterdir()):
        if not options.only and old.suffix in (".svg", ".json") and old.name not in files:
            old.unlink()
    print(f"{len(files)} files, {len(stale)} changed, largest {max(len(t) for t in files.values())} bytes")
    return 0


def _read(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None


if __name__ == "__main__":
    raise SystemExit(main())
