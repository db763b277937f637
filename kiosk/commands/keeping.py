"""`footing retain`, `footing erase` and `footing copy`: keeping records no longer than needed."""

import json
from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.given import visit_code, write_whole
from kiosk.errors import UserFacing

AT_THE_COMMAND_LINE = "at the command line"
"""What the log says where nobody gave a reason."""

AsJson = Annotated[bool, typer.Option("--json", help="Machine-readable")]


def retain(
    context: typer.Context,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would go")] = False,
    as_json: AsJson = False,
) -> None:
    """Take away what is older than the settings keep it (keep_visits_days and its like)."""
    from kiosk.bootstrap import compose, system_actor
    from kiosk.desk import keeping

    with compose(context.obj) as services:
        act = keeping.retain_dry_run if dry_run else keeping.retain
        found = act(services.office, system_actor())
    if as_json:
        told = {
            "visits": found.visits,
            "unfinished": found.unfinished,
            "jobs": found.jobs,
            "done": not dry_run,
        }
        typer.echo(json.dumps(told))
        return
    word = "would go" if dry_run else "gone"
    typer.echo(
        f"{len(found.visits)} visits, {len(found.unfinished)} unfinished visits, {found.jobs} print jobs {word}"
    )
    for code in (*found.visits, *found.unfinished) if dry_run else ():
        typer.echo(code)


def erase(
    context: typer.Context,
    code: Annotated[str, typer.Argument(help="A code of the person")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask")] = False,
    reason: Annotated[
        str, typer.Option("--reason", help="Why; stays in the log, so no names")
    ] = AT_THE_COMMAND_LINE,
    as_json: AsJson = False,
) -> None:
    """Take one person out, every visit of theirs, with proof. Exit 1 while a backup still holds them."""
    from kiosk.bootstrap import compose, system_actor
    from kiosk.desk import keeping

    known = visit_code(code)
    with compose(context.obj) as services:
        office, actor = services.office, system_actor()
        codes = keeping.erase_preview(office, actor, known).codes
        if not yes and not typer.confirm(f"Erase {' '.join(codes)} for good?", err=True):
            raise UserFacing("Nothing was erased.")
        proof = keeping.erase(office, actor, known, reason)
    if as_json:
        told = {
            "codes": proof.codes,
            "rows": dict(proof.rows),
            "left": proof.left,
            "log_emptied": proof.log_emptied,
            "old_copies": proof.old_copies,
            "backups": proof.backups,
        }
        typer.echo(json.dumps(told))
    else:
        rows = ", ".join(f"{count} {table}" for table, count in proof.rows.items())
        typer.echo(f"erased {' '.join(proof.codes)}: {rows}; found afterwards: {proof.left}")
        for copy in proof.old_copies:
            typer.echo(f"removed the copy {copy}, which held them")
    if not proof.log_emptied:
        typer.echo("The store's log still holds them, encrypted: close every Footing program once.", err=True)
    for backup in proof.backups:
        typer.echo(f"This backup still holds them: {backup}", err=True)
    if not proof.complete:
        raise typer.Exit(1)


def copy(
    context: typer.Context,
    code: Annotated[str, typer.Argument(help="A code of the person")],
    out: Annotated[Path, typer.Option("--out", help="The JSON file to write")],
) -> None:
    """All that is stored of one person in a machine-readable file, for them to take along."""
    from kiosk.bootstrap import compose, system_actor
    from kiosk.desk import keeping

    known = visit_code(code)
    with compose(context.obj) as services:
        text = keeping.clients_copy(services.office, system_actor(), known)
    write_whole(out, text.encode())
    typer.echo(str(out))
