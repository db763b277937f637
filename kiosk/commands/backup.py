"""`footing backup`, `footing restore` and `footing verify`."""

import json
from pathlib import Path
from typing import Annotated

import typer

AsJson = Annotated[bool, typer.Option("--json", help="Machine-readable")]


def backup(context: typer.Context, as_json: AsJson = False) -> None:
    """An encrypted copy of the store, checked before it counts; the oldest go (24 hourly, 14 daily, 12 monthly)."""
    from kiosk.bootstrap import compose, system_actor
    from kiosk.desk.backups import back_up

    with compose(context.obj) as services:
        made = back_up(services.office, system_actor())
    if as_json:
        typer.echo(json.dumps({"file": str(made.path), "visits": made.visits, "audit_head": made.head}))
    else:
        typer.echo(f"{made.path}: {made.visits} visits, whole")
        typer.echo(f"head of the audit log: {made.head}")


def restore(
    context: typer.Context,
    backup: Annotated[Path, typer.Argument(help="The backup, a footing-...Z.db")],
    replace: Annotated[bool, typer.Option("--replace", help="In the place of the present store")] = False,
) -> None:
    """Put a backup in the place of the store. Close every Footing program first."""
    from kiosk.bootstrap import restore as put_back

    done = put_back(context.obj, backup, replace)
    typer.echo(f"restored {done.visits} visits from {backup}")
    typer.echo(f"head of the audit log in it: {done.head}")


def verify(context: typer.Context, as_json: AsJson = False) -> None:
    """Look through the store, the audit log and every backup. Exit 1 when something is wrong."""
    from kiosk.bootstrap import compose, system_actor
    from kiosk.desk.backups import verify as look_through

    with compose(context.obj) as services:
        found = look_through(services.office, system_actor())
    if as_json:
        told = {
            "store": found.store,
            "audit": {
                "lines": found.audit.lines,
                "head": found.audit.head,
                "broken_at": found.audit.broken_at,
                "unchecked": found.audit.unchecked,
            },
            "missing_triggers": found.audit.missing_triggers,
            "backups": dict(found.backups),
        }
        typer.echo(json.dumps(told))
    else:
        typer.echo(f"store: {'; '.join(found.store) or 'whole'}")
        broken = f"broken at line {found.audit.broken_at}" if found.audit.broken_at else "whole"
        typer.echo(f"audit log: {found.audit.lines} lines, {broken}, head {found.audit.head}")
        if found.audit.unchecked:
            typer.echo(f"audit log: the first {found.audit.unchecked} lines are from before the key was lost")
        for trigger in found.audit.missing_triggers:
            typer.echo(f"audit log: the rule {trigger} is missing")
        for name, problems in found.backups.items():
            typer.echo(f"{name}: {'; '.join(problems) or 'whole'}")
    if not found.sound:
        raise typer.Exit(1)
