"""An export: a folder with the rows, their codebook, a README and a manifest; whole or not there at all.

Everything is written into a folder beside the wanted one, which gets its name when the last byte is on the disk.
"""

import csv
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.content.model import Content
from kiosk.errors import UserFacing
from kiosk.ports import RecordStore
from kiosk.records.codebook import HEADER, MISSING_LABELS, Layout, Profile, describe
from kiosk.records.csv_format import guard
from kiosk.records.fields import Cell, Field
from kiosk.records.formats import format_of
from kiosk.records.rows import cells, fields, items

Progress = Callable[[int, int], bool]
"""Told visits done and visits in all; False stops the export."""


@dataclass(frozen=True, slots=True)
class Request:
    """What to export: both days count. `folder` must not exist yet."""

    format: str
    first: date
    last: date
    profile: Profile
    layout: Layout
    folder: Path


@dataclass(slots=True)
class Written:
    """How much was written so far."""

    visits: int = 0
    rows: int = 0


def _go_on(done: int, of: int) -> bool:
    return True


def export(store: RecordStore, content: Content, request: Request, progress: Progress = _go_on) -> Written:
    """Write the folder. Raises `UserFacing` when the request or the disk will not do, or `progress` said stop.

    After any error nothing of it is left.
    """
    format_of(request.format)
    if request.first > request.last:
        raise UserFacing("The first day is after the last.", "Give the earlier day as --from.")
    if request.folder.exists():
        raise UserFacing(
            f"{request.folder} is already there.", "Choose a new folder; nothing is written over."
        )
    try:
        request.folder.parent.mkdir(parents=True, exist_ok=True)
        # Only its owner may look into it, also when it has its final name.
        part = Path(tempfile.mkdtemp(".part", f"{request.folder.name}.", request.folder.parent))
        try:
            written = _fill(part, store, content, request, progress)
            part.rename(request.folder)
        except BaseException:
            shutil.rmtree(part)
            raise
    except OSError as error:
        raise UserFacing(
            f"{request.folder} cannot be written: {error.strerror}.",
            "Check the folder, its rights and its space.",
        ) from error
    return written


def _fill(part: Path, store: RecordStore, content: Content, request: Request, progress: Progress) -> Written:
    chosen, columns = format_of(request.format), fields(content, request.layout, request.profile)
    data = part / f"{request.layout}.{chosen.suffix}"
    written = Written()
    with data.open("w", encoding=chosen.encoding, newline="") as out:
        chosen.write(out, [f.column for f in columns], _rows(columns, store, request, progress, written))
    _write_codebook(part / "codebook.csv", columns)
    (part / "README.txt").write_text(_readme(request, data.name), encoding="utf-8")
    files = sorted(part.iterdir())
    manifest = {
        "schema": "footing.export/1",
        "format": request.format,
        "layout": request.layout.value,
        "profile": request.profile.value,
        "from": request.first.isoformat(),
        "to": request.last.isoformat(),
        "visits": written.visits,
        "rows": written.rows,
        "columns": len(columns),
        "files": [{"name": f.name, "bytes": f.stat().st_size, "sha256": _sha256(f)} for f in files],
    }
    # The period that was asked for is a full date; a deidentified export tells years only.
    if request.profile is Profile.DEIDENTIFIED:
        manifest |= {"from": str(request.first.year), "to": str(request.last.year)}
    last = part / "manifest.json"
    last.write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
    for file in (*files, last):
        _sync(file)
    _sync(part)
    return written


def _rows(
    columns: Sequence[Field], store: RecordStore, request: Request, progress: Progress, written: Written
) -> Iterator[tuple[Cell, ...]]:
    total = store.count(request.first, request.last)
    for record in store.records(request.first, request.last):
        if not progress(written.visits, total):
            raise UserFacing("The export was stopped.", "Nothing was written.")
        written.visits += 1
        for item in items(written.visits, record, request.layout):
            written.rows += 1
            yield cells(columns, item)
    progress(written.visits, total)


def _write_codebook(path: Path, columns: Sequence[Field]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(HEADER)
        writer.writerows([guard(text) for text in describe(field.column)] for field in columns)


def _readme(request: Request, data: str) -> str:
    what = "one row for each visit" if request.layout is Layout.VISITS else "one row for each balance trial"
    who = (
        "Names, codes, references, typed text, full dates and ages over 89 have been left out or pooled.\n"
        "A rare mix of answers can still point to a person: share it with care."
        if request.profile is Profile.DEIDENTIFIED
        else "This holds personal health data: keep it locked, share it with nobody who has no right to it."
    )
    reasons = "\n".join(f"  {code:<10} {words}" for code, words in MISSING_LABELS.items())
    guarded = (
        "\nA text that a spreadsheet could take for a formula has an apostrophe in front;\n"
        "take one away to get it back.\n"
        if data.endswith(".csv")
        else ""
    )
    return (
        f"Footing export\n\n{data}: {what} of finished visits.\n"
        "codebook.csv: what each column means, its unit and its codes.\n"
        "manifest.json: how many rows, and a SHA-256 of each file.\n\n"
        f"{who}\n\n"
        "A code and its words stand in two columns. A missing code tells why; a missing number is blank and the\n"
        f"column that the codebook names tells why:\n{reasons}\n{guarded}\n"
        "Nothing in here is a diagnosis.\n"
    )


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
