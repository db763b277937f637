"""`footing print` and `footing jobs`: ask for a sheet on paper, see how it fares, help it along.

A command writes the job down like the screen does. When the kiosk or the desk is open, that program prints it and the
command only looks on; else the command prints it itself. Either way it is printed once, and goes on later when the
command is ended before it is done.
"""

import json
import threading
from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.given import visit_code
from kiosk.commands.sheets import Code, Lang, LargePrint, OnPaper, StaffCopy, Wanted, sheet_of
from kiosk.errors import UserFacing
from kiosk.ports import AskedBy, JobKind, JobState, Paper, PrintJob
from kiosk.printing.service import PrintService
from kiosk.printing.trouble import Trouble
from kiosk.printing.words import for_desk
from kiosk.security.audit import entry
from kiosk.security.roles import Act
from kiosk.services import Services

jobs_app = typer.Typer(help="The print jobs, the newest first.")

WAIT_S = 120
To = Annotated[str, typer.Option("--printer", help="Name from the settings, or an ipp:// address")]
Wait = Annotated[int, typer.Option(min=0, help="Seconds to look on before the command ends")]
Json = Annotated[bool, typer.Option("--json", help="Machine-readable")]
Id = Annotated[int, typer.Argument(help="Its number in footing jobs")]


def print_sheet(
    context: typer.Context,
    code: Code,
    printer: To = "",
    copies: Annotated[int, typer.Option(min=1, help="Up to copy_limit of the settings")] = 1,
    lang: Lang = None,
    large_print: LargePrint = False,
    paper: OnPaper = None,
    staff_copy: StaffCopy = False,
    again: Annotated[bool, typer.Option("--again", help="Also when it was printed before")] = False,
    wait: Wait = WAIT_S,
    as_json: Json = False,
) -> None:
    """Send a visit's sheet to the printer and say when it is on paper."""
    from kiosk.bootstrap import compose, system_actor

    known, actor = visit_code(code), system_actor()
    with compose(context.obj) as services:
        sheet = sheet_of(services, known, Wanted(lang, large_print, paper, staff_copy))
        printing = _printing(services)
        kind = JobKind.STAFF_COPY if staff_copy else JobKind.SHEET
        job = printing.print_sheet(
            known,
            sheet,
            kind=kind,
            copies=copies,
            printer_uri=printer,
            asked_by=AskedBy.STAFF,
            again=again,
            noted=lambda job: entry(actor, Act.PRINT_SHEET, known, job=job.id, copies=copies),
        )
        if job.state is JobState.PRINTED:
            raise UserFacing(f"This sheet of {known} has been printed before.", "For another copy: --again")
        _see_through(services, printing, job, wait, as_json)


@jobs_app.callback(invoke_without_command=True)
def jobs(
    context: typer.Context,
    limit: Annotated[int, typer.Option(min=1, help="How many")] = 20,
    as_json: Json = False,
) -> None:
    """The print jobs, the newest first."""
    if context.invoked_subcommand is not None:
        return
    from kiosk.bootstrap import compose

    with compose(context.obj) as services:
        listed = _printing(services).jobs(limit)
        if as_json:
            typer.echo(json.dumps([_row(job) for job in listed]))
            return
        if not listed:
            typer.echo("No print jobs.")
        for job in listed:
            reason = f"  {for_desk(services.content, 'en', job.reason)[0]}" if job.reason else ""
            copies = f" x{job.copies}" if job.copies > 1 else ""
            when = job.created_at.astimezone().strftime("%Y-%m-%d %H:%M")
            typer.echo(
                f"{job.id:>5}  {when}  {job.code or '-':<6}  {job.kind}{copies}  {job.state}{reason}".rstrip()
            )


@jobs_app.command()
def cancel(context: typer.Context, job_id: Id, wait: Wait = WAIT_S, as_json: Json = False) -> None:
    """Drop a job that is not on paper yet."""
    from kiosk.bootstrap import compose, system_actor
    from kiosk.desk.jobs import cancel_job

    with compose(context.obj) as services:
        job = cancel_job(services.office, system_actor(), job_id)
        _see_through(services, _printing(services), job, wait, as_json, wanted=JobState.CANCELLED)


@jobs_app.command()
def retry(
    context: typer.Context, job_id: Id, printer: To = "", wait: Wait = WAIT_S, as_json: Json = False
) -> None:
    """Try a job again that failed or was cancelled; with --printer, have it printed there."""
    from kiosk.bootstrap import compose, system_actor
    from kiosk.desk.jobs import move_job, retry_job

    with compose(context.obj) as services:
        office, actor = services.office, system_actor()
        job = move_job(office, actor, job_id, printer) if printer else retry_job(office, actor, job_id)
        _see_through(services, _printing(services), job, wait, as_json)


@jobs_app.command()
def resume(context: typer.Context, printer: To = "") -> None:
    """Let a paused printer or queue go on, where it allows that."""
    from kiosk.bootstrap import compose, system_actor
    from kiosk.desk.jobs import resume_printer

    with compose(context.obj) as services:
        resume_printer(services.office, system_actor(), printer)
    typer.echo("It goes on.")


def print_test_page(data_dir: Path, printer: str, paper: Paper | None) -> None:
    """For `footing doctor`: a test page, seen through."""
    from kiosk.bootstrap import compose, system_actor
    from kiosk.desk.jobs import print_test_page as ask

    with compose(data_dir) as services:
        job = ask(services.office, system_actor(), printer, paper or services.settings.paper)
        _see_through(services, _printing(services), job, WAIT_S, False)


def _printing(services: Services) -> PrintService:
    assert services.printing is not None  # `compose` always gives one
    return services.printing


def _see_through(
    services: Services,
    printing: PrintService,
    job: PrintJob,
    wait_s: int,
    as_json: bool,
    wanted: JobState = JobState.PRINTED,
) -> None:
    """Look on until the job is over. What holds it up goes to stderr; how it ended is the command's end."""
    over = threading.Event()
    told: list[Trouble] = []

    def hear(now: PrintJob) -> None:
        if now.id != job.id:
            return
        if now.state.over:
            over.set()
        elif now.reason is not None and now.reason not in told:
            told.append(now.reason)
            what, to_do = for_desk(services.content, "en", now.reason)
            typer.echo(f"waits: {what} {to_do}", err=True)

    stop = printing.subscribe(hear)
    printing.start()
    ended = printing.job(job.id)
    if ended is not None and not ended.state.over:
        over.wait(wait_s)
        ended = printing.job(job.id)
    stop()
    if ended is None:
        raise UserFacing(f"Job {job.id} is gone: its visit was erased.")
    if as_json:
        typer.echo(json.dumps(_row(ended)))
    if ended.state is not wanted:
        raise _unfinished(services, ended)
    if not as_json:
        typer.echo(f"Job {ended.id}: {ended.state}")


def _unfinished(services: Services, job: PrintJob) -> UserFacing:
    words = for_desk(services.content, "en", job.reason) if job.reason is not None else ("", "")
    if job.state.over:
        return UserFacing(f"Job {job.id} is {job.state}. {words[0]}".strip(), words[1])
    return UserFacing(
        f"Job {job.id} is not done. {words[0]}".strip(),
        f"{words[1]} It goes on while the kiosk or the desk is open. See it with: footing jobs".strip(),
    )


def _row(job: PrintJob) -> dict[str, object]:
    return {
        "id": job.id,
        "visit": job.code,
        "kind": job.kind,
        "language": job.key.language,
        "large_print": job.key.large_print,
        "paper": job.key.paper,
        "copies": job.copies,
        "printer": job.printer_uri,
        "printer_job_id": job.printer_job_id,
        "state": job.state,
        "reason": job.reason,
        "attempts": job.attempts,
        "asked_by": job.asked_by,
        "created_at": job.created_at.isoformat(),
        "updated_at": job.updated_at.isoformat(),
        "deadline": job.deadline.isoformat(),
        "sha256": job.sha256,
    }
