"""`footing staff`: who may sign in at the desk. Whoever runs it acts as that user of the system."""

import json
from pathlib import Path
from typing import Annotated

import typer

from kiosk.security.roles import Role
from kiosk.security.users import IssuedPin

app = typer.Typer(no_args_is_help=True, help="Who may sign in at the desk.")

Name = Annotated[str, typer.Argument(help="The name they sign in with")]


@app.command("add")
def add(
    context: typer.Context,
    name: Name,
    role: Annotated[Role, typer.Option(help="staff, manager or administrator")] = Role.STAFF,
) -> None:
    """Add somebody; their PIN is shown once."""
    from kiosk.bootstrap import compose, system_actor
    from kiosk.desk.users import add_user

    with compose(_data_dir(context)) as services:
        _show(add_user(services.office, system_actor(), name, role))


@app.command("list")
def list_users(
    context: typer.Context, as_json: Annotated[bool, typer.Option("--json", help="Machine-readable")] = False
) -> None:
    """Everybody who may sign in. On a new store this makes the first administrator."""
    from kiosk.bootstrap import compose, system_actor
    from kiosk.desk.users import see_users

    with compose(_data_dir(context)) as services:
        first = services.office.sign_in.first_start()
        users = see_users(services.office, system_actor())
    if as_json:
        told = [{"name": u.name, "role": u.role, "enabled": u.enabled, "locked": u.locked} for u in users]
        typer.echo(json.dumps(told, ensure_ascii=False))
    else:
        for user in users:
            state = "locked" if user.locked else "" if user.enabled else "disabled"
            typer.echo(f"{user.name:<30} {user.role:<14} {state}".rstrip())
    if first is not None:
        _show(first, err=as_json)


@app.command("disable")
def disable(context: typer.Context, name: Name) -> None:
    """Nobody can sign in under this name any more."""
    from kiosk.bootstrap import compose, system_actor
    from kiosk.desk.users import disable_user

    with compose(_data_dir(context)) as services:
        disable_user(services.office, system_actor(), name)
    typer.echo(f"{name} can no longer sign in")


@app.command("enable")
def enable(context: typer.Context, name: Name) -> None:
    """Let somebody in again, with the PIN they had."""
    from kiosk.bootstrap import compose, system_actor
    from kiosk.desk.users import enable_user

    with compose(_data_dir(context)) as services:
        enable_user(services.office, system_actor(), name)
    typer.echo(f"{name} can sign in again")


@app.command("reset-pin")
def reset_pin(context: typer.Context, name: Name) -> None:
    """A new PIN for somebody who forgot it or is locked; it is shown once."""
    from kiosk.bootstrap import compose, system_actor
    from kiosk.desk.users import reset_pin as give_new

    with compose(_data_dir(context)) as services:
        _show(give_new(services.office, system_actor(), name))


@app.command("recover")
def recover(context: typer.Context) -> None:
    """After staff.key was lost: a new one, and a new PIN for an administrator. Every other PIN has to be reset."""
    from kiosk.bootstrap import recover_staff

    issued = recover_staff(_data_dir(context))
    _show(issued)
    typer.echo("No other PIN fits any more: footing staff reset-pin NAME for each.", err=True)
    typer.echo("Lines of the audit log from before can no longer be checked; this is noted in it.", err=True)


def _show(issued: IssuedPin, err: bool = False) -> None:
    typer.echo(f"{issued.name} ({issued.role}): PIN {issued.pin}", err=err)
    typer.echo("It is not shown again. Hand it over in person.", err=True)


def _data_dir(context: typer.Context) -> Path:
    assert isinstance(context.obj, Path)
    return context.obj
