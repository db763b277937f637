"""An export: the rows, their codebook, a README and a manifest; whole or not there at all.

how_many = count(store, request)          # shown before anything is written
done = export(store, content, request, progress, log, clock)
"""

import csv
import hashlib
import json
from collections.abc import Sequence
from contextlib import closing

from kiosk.clock import SystemClock
from kiosk.content.model import Content
from kiosk.errors import UserFacing
from kiosk.ports import Clock, ExportLog, ExportMade, RecordStore
from kiosk.records import redcap
from kiosk.records.codebook import HEADER, Layout, Profile, describe
from kiosk.records.csv_format import guard
from kiosk.records.formats import FORMATS, format_of
from kiosk.records.package import Package, whole_or_nothing
from kiosk.records.plain import kept, plain_rows
from kiosk.records.readme import readme
from kiosk.records.request import Exported, Progress, Request
from kiosk.records.scripts import SCRIPTS
from kiosk.records.source import Source

__all__ = ["FORMATS", "Exported", "Layout", "Profile", "Progress", "Request", "check", "count", "export"]


def check(request: Request) -> None:
    """Raises `UserFacing` for a request that cannot be done. Looks at the disk, writes nothing."""
    if request.layout not in format_of(request.format).layouts:
        raise UserFacing("This format has one bundle for each visit.", "Choose the layout visits.")
    request.check()


def count(store: RecordStore, request: Request) -> int:
    """How many visits the export will hold. Raises as `check` and the store do; writes nothing."""
    check(request)
    return store.count(request.first, request.last)


def _go_on(done: int, of: int) -> bool:
    return True


def export(
    store: RecordStore,
    content: Content,
    request: Request,
    progress: Progress = _go_on,
    log: ExportLog | None = None,
    clock: Clock | None = None,
) -> Exported:
    """Write it. Raises `UserFacing` when the request or the disk will not do, or `progress` said stop.

    After any error, Ctrl-C included, nothing of it is left. Slow: never on the thread of a screen.
    """
    total = count(store, request)
    source = Source(store, content, request, total, progress)
    chosen = format_of(request.format)
    with whole_or_nothing(request.target, request.passphrase) as package, closing(source):
        if chosen.tabular:
            with plain_rows(package, source.columns) as source.each_row:
                chosen.write(package, request.layout.value, source)
            _write_meaning(package, source)
        else:
            chosen.write(package, request.layout.value, source)
        if source.removed is not None:
            with package.text("deidentification.txt") as out:
                out.write(source.removed.report())
        with package.text("README.txt") as out:
            out.write(readme(request, [file.name for file in package.files]))
        digest = _write_manifest(package, source)
        if log is not None:
            log.exported(_made(source, digest, clock or SystemClock()))
    notes = tuple(source.removed.warnings()) if source.removed is not None else ()
    return Exported(request.target, source.visits, source.rows, digest, notes)


def _write_meaning(package: Package, source: Source) -> None:
    """The codebook for people, and the same for REDCap, SPSS, Stata and R."""
    _write_table(package, "codebook.csv", [HEADER, *map(describe, source.columns)], "utf-8-sig")
    columns, table = kept(source.columns), source.request.layout.value
    _write_table(package, redcap.FILE, [redcap.HEADER, *redcap.dictionary(columns, table)])
    for name, script in SCRIPTS.items():
        with package.text(name) as out:
            out.write(script(columns, table))


def _write_table(
    package: Package, name: str, lines: Sequence[Sequence[str]], encoding: str = "utf-8"
) -> None:
    with package.text(name, encoding) as out:
        csv.writer(out).writerows([guard(text) for text in line] for line in lines)


def _write_manifest(package: Package, source: Source) -> str:
    """The last file. Returns its SHA-256, which stands for all of them."""
    request = source.request
    manifest = {
        "schema": "footing.export/1",
        "format": request.format,
        "layout": request.layout.value,
        "profile": request.profile.value,
        "from": request.first.isoformat(),
        "to": request.last.isoformat(),
        "visits": source.visits,
        "rows": source.rows,
        "columns": len(source.columns),
        "files": [{"name": f.name, "bytes": f.bytes, "sha256": f.sha256} for f in package.files],
    }
    # The period that was asked for is a full date; a deidentified export tells years only.
    if request.profile is Profile.DEIDENTIFIED:
        manifest |= {"from": str(request.first.year), "to": str(request.last.year)}
    text = json.dumps(manifest, indent=2) + "\n"
    with package.text("manifest.json") as out:
        out.write(text)
    return hashlib.sha256(text.encode()).hexdigest()


def _made(source: Source, digest: str, clock: Clock) -> ExportMade:
    request = source.request
    return ExportMade(
        by=request.by,
        at=clock.now_utc(),
        format=request.format,
        layout=request.layout.value,
        profile=request.profile.value,
        first=request.first,
        last=request.last,
        visits=source.visits,
        rows=source.rows,
        encrypted=request.passphrase is not None,
        manifest_sha256=digest,
    )
