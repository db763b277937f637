"""The `footing` command: parse, compose, call. Exit 0 done, 1 refused or failed with one line, 2 wrong usage."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer
from typer.exceptions import TyperException

from kiosk import content as content_files
from kiosk.commands import keeping, staff
from kiosk.commands.backup import backup, restore, verify
from kiosk.commands.export import export
from kiosk.commands.given import folder_to_fill, visit_code, write_whole
from kiosk.commands.printing import jobs_app, print_sheet, print_test_page
from kiosk.commands.seed import seed
from kiosk.commands.sheets import Code, Lang, LargePrint, OnPaper, StaffCopy, Wanted, sheet_of
from kiosk.errors import ContentError, FootingError, UserFacing
from kiosk.ports import Paper

app = typer.Typer(
    name="footing",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="A touchscreen kiosk for clinics: balance, arches, questions, and a sheet to take home.",
)
content_app = typer.Typer(no_args_is_help=True, help="Questions, exercises, notes and their words.")
app.add_typer(content_app, name="content")
app.command("print")(print_sheet)
app.add_typer(jobs_app, name="jobs")
app.command()(export)
app.command()(seed)
app.add_typer(staff.app, name="staff")
for command in (keeping.retain, keeping.erase, keeping.copy, backup, restore, verify):
    app.command()(command)

Out = Annotated[Path, typer.Option("--out", help="Where to write")]


class Here:
    """What the global options said."""

    data_dir: Path = Path()


@app.callback()
def global_options(
    context: typer.Context,
    data_dir: Annotated[
        Path | None,
        typer.Option(envvar="FOOTING_DATA_DIR", help="Where records, key and settings live"),
    ] = None,
) -> None:
    from kiosk.bootstrap import default_data_dir

    Here.data_dir = context.obj = data_dir or default_data_dir()


def _size(text: str) -> tuple[int, int]:
    width, x, height = text.lower().partition("x")
    if not x or not width.isdecimal() or not height.isdecimal() or min(int(width), int(height)) < 480:
        raise typer.BadParameter("give width x height in pixels, at least 480 each: 1080x1920")
    return int(width), int(height)


@app.command()
def run(
    window: Annotated[str | None, typer.Option(help="WIDTHxHEIGHT instead of the full screen")] = None,
    debug: Annotated[bool, typer.Option(help="Errors stop the program and tell where")] = False,
) -> None:
    """The kiosk."""
    size = _size(window) if window else None
    from kiosk.bootstrap import compose, set_up_logging
    from ui.kiosk_main import run_kiosk

    with compose(Here.data_dir) as services:
        set_up_logging(services.settings.log_level)
        raise typer.Exit(run_kiosk(services, size, debug))


@app.command()
def desk(
    window: Annotated[str | None, typer.Option(help="WIDTHxHEIGHT instead of the whole screen")] = None,
    debug: Annotated[bool, typer.Option(help="Errors stop the program and tell where")] = False,
) -> None:
    """The window of staff and managers."""
    size = _size(window) if window else None
    from kiosk.commands.desk import open_desk

    raise typer.Exit(open_desk(Here.data_dir, size, debug))


@app.command()
def tour(
    out: Out,
    lang: Annotated[str, typer.Option(help="Language of the visits")] = "en",
    size: Annotated[list[str] | None, typer.Option(help="WIDTHxHEIGHT; may be given more than once")] = None,
    persona: Annotated[
        list[str] | None, typer.Option(help="Who visits, or desk; may be given more than once")
    ] = None,
    contrast: Annotated[bool, typer.Option(help="High contrast")] = False,
    text_size: Annotated[int, typer.Option(help="100, 125, 150 or 200 per cent")] = 100,
) -> None:
    """Whole visits and the desk through the real screens by touch: a picture of every screen, sheets, records."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.tour.run import Look, run_tour

    sizes = [_size(one) for one in size or ["1080x1920"]]
    for line in run_tour(out, sizes, persona or [], Look(lang, contrast, text_size / 100)):
        typer.echo(line)


@app.command()
def visit(
    input: Annotated[Path, typer.Option("--input", help="The visit as a file; see docs/visit-file.md")],
    out: Out,
    as_json: Annotated[bool, typer.Option("--json", help="The result on stdout too")] = False,
) -> None:
    """One visit from a file, through the same use cases as the screen."""
    from kiosk.bootstrap import compose
    from kiosk.entry import enter
    from kiosk.visit_file import parse, to_json

    text = _read(input)
    parsed = parse(text, content_files.load())
    folder_to_fill(out)
    with compose(Here.data_dir) as services:
        done = enter(services.desk(), parsed)
    result = to_json(done.visit, done.outcome, done.sheet)
    write_whole(out / "handout.pdf", done.sheet.pdf)
    write_whole(out / "visit.json", result.encode())
    if as_json:
        typer.echo(result)
    else:
        typer.echo(f"Visit {done.visit.code}: {out / 'handout.pdf'} and {out / 'visit.json'}")


@app.command()
def handout(
    code: Code,
    out: Annotated[Path, typer.Option("--out", help="The PDF file to write")],
    lang: Lang = None,
    large_print: LargePrint = False,
    paper: OnPaper = None,
    staff_copy: StaffCopy = False,
) -> None:
    """A visit's sheet. The same visit and options always give the same bytes."""
    from kiosk.bootstrap import compose

    known = visit_code(code)
    with compose(Here.data_dir) as services:
        sheet = sheet_of(services, known, Wanted(lang, large_print, paper, staff_copy))
    write_whole(out, sheet.pdf)
    typer.echo(f"{out}: {sheet.pages} page{'' if sheet.pages == 1 else 's'}")


@app.command()
def form(
    out: Annotated[Path, typer.Option("--out", help="The PDF file to write")],
    lang: Annotated[str, typer.Option(help="Language")] = "en",
    paper: Annotated[Paper | None, typer.Option(help="a4 or letter; else as set up")] = None,
) -> None:
    """A blank paper form, for when the kiosk is down. Typed in later with `footing visit`."""
    from kiosk.bootstrap import settings_here
    from kiosk.clinic import line_of
    from kiosk.handout.paper_form import make_paper_form

    own = settings_here(Here.data_dir)
    clinic = line_of(own, Here.data_dir)
    write_whole(out, make_paper_form(content_files.load(), clinic, lang, paper or own.paper))
    typer.echo(str(out))


@app.command()
def doctor(
    as_json: Annotated[bool, typer.Option("--json", help="Machine-readable")] = False,
    test_page: Annotated[
        bool, typer.Option("--print-test-page", help="Print a test page, nothing else")
    ] = False,
    printer: Annotated[str, typer.Option(help="For the test page: a name or an ipp:// address")] = "",
) -> None:
    """Database, key, disk, printer, fonts, sound, screen, clock: each fine, or what to do."""
    if test_page:
        print_test_page(Here.data_dir, printer, None)
        return
    from kiosk.doctor import examine
    from ui.doctor import screen_check

    checks = [*examine(Here.data_dir), screen_check()]
    if as_json:
        typer.echo(
            json.dumps([{"name": c.name, "ok": c.ok, "found": c.found, "to_do": c.to_do} for c in checks])
        )
    else:
        for check in checks:
            typer.echo(f"{'ok  ' if check.ok else 'LOOK'}  {check.name:<9} {check.found}")
            if not check.ok:
                typer.echo(f"      {'':<9} {check.to_do}")
    if not all(check.ok for check in checks):
        raise typer.Exit(1)


@content_app.command("check")
def content_check(
    root: Annotated[Path | None, typer.Option(help="Another assets folder")] = None,
) -> None:
    """Every content error at once, with file and key."""
    problems = content_files.check(root)
    if problems:
        raise ContentError(problems)
    typer.echo("content: no problems found")


# --- small things ------------------------------------------------------------------------------------------------


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UserFacing(
            f"{path} cannot be read: {error.strerror}.", "Check the name and the rights."
        ) from error


def main(argv: list[str] | None = None) -> int:
    """The console script. Only errors made for people become a line; anything else is a bug and shows itself."""
    call: Callable[..., object] = app
    try:
        left_with = call(args=argv, standalone_mode=False)
    except FootingError as error:
        typer.echo(f"footing: {error}", err=True)
        return 1
    except typer.Abort:
        return 1
    except TyperException as error:
        # Wrong usage: the one family of typer's errors that knows how to show itself.
        show = getattr(error, "show", None)
        if show is None:
            raise
        show()
        return int(getattr(error, "exit_code", 2))
    # Not standing alone, typer hands back the code of a `typer.Exit` instead of leaving.
    return left_with if isinstance(left_with, int) else 0
