"""`footing export`: count first, then write with a progress bar on stderr; Ctrl-C leaves nothing behind."""

import getpass
import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.given import bar, day
from kiosk.errors import UserFacing
from kiosk.records.codebook import Layout, Profile

HELP = "csv-excel, xlsx, csv, jsonl or fhir"
"""Of `kiosk.records.formats.FORMATS`, which takes too long to load for a line of help. A test compares them."""


def export(
    context: typer.Context,
    out: Annotated[Path, typer.Option("--out", help="A new folder, or the zip of an encrypted export")],
    first: Annotated[str, typer.Option("--from", help="First day, like 2026-01-31")],
    last: Annotated[str, typer.Option("--to", help="Last day, which counts too")],
    profile: Annotated[Profile, typer.Option(help="With or without what leads back to a person")],
    format: Annotated[str, typer.Option("--format", help=HELP)] = "csv",
    layout: Annotated[
        Layout, typer.Option(help="One row for each visit or each balance trial")
    ] = Layout.VISITS,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say how many visits it would be")] = False,
    encrypt: Annotated[
        bool, typer.Option("--encrypt", help="Into one AES zip; the passphrase is asked for")
    ] = False,
    passphrase_file: Annotated[
        Path | None, typer.Option(help="Encrypt with the first line of this file; - is stdin")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="The result as JSON")] = False,
) -> None:
    """The records of finished visits with their codebook; see docs/export.md."""
    from kiosk import content
    from kiosk.bootstrap import open_export_log, open_records
    from kiosk.records.export import Request, check, count
    from kiosk.records.export import export as write_export

    secret = _passphrase(encrypt, passphrase_file)
    request = Request(format, day(first), day(last), profile, layout, out, secret, getpass.getuser())
    check(request)
    store = open_records(context.obj)
    try:
        visits = count(store, request)
        if dry_run:
            typer.echo(json.dumps({"visits": visits}) if as_json else f"{visits} visits")
            return
        typer.echo(f"{visits} visits", err=True)
        with bar(visits) as progress:
            done = write_export(store, content.load(), request, progress, open_export_log(context.obj))
    except KeyboardInterrupt:
        raise UserFacing("The export was stopped.", "Nothing was written.") from None
    finally:
        store.close()
    for line in done.warnings:
        typer.echo(f"note: {line}", err=True)
    if as_json:
        told = {"target": str(done.target), "visits": done.visits, "rows": done.rows}
        typer.echo(json.dumps({**told, "manifest_sha256": done.manifest_sha256, "notes": done.warnings}))
    else:
        typer.echo(f"{done.target}: {done.visits} visits, {done.rows} rows")


def _passphrase(encrypt: bool, file: Path | None) -> str | None:
    """From a prompt, stdin or a file; never an argument, which every user of the machine can read."""
    if file is not None:
        try:
            text = sys.stdin.readline() if str(file) == "-" else file.read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            raise UserFacing(
                f"{file} cannot be read.", "Check the name, the rights and that it is UTF-8."
            ) from None
        return text.splitlines()[0] if text else ""
    if encrypt:
        return str(typer.prompt("Passphrase", hide_input=True, confirmation_prompt=True, err=True))
    return None
