"""Page 1 of a second visit: what has changed since the last one, what is about the same, and what to do next."""

from kiosk.handout.job import Job
from kiosk.handout.kit import Box, Stack
from kiosk.numbers import measure, seconds
from kiosk.outcome import Change


def changes(job: Job) -> Box | None:
    """A change only when it is more than test error; None when nothing was measured both times."""
    lines = [_changed(job, change) for change in job.outcome.changes]
    same = job.listed(_named(job, what) for what in job.outcome.unchanged)
    if same:
        lines.append(job.say("sheet.changes.same", list=same))
    if not lines:
        return None
    lines += [job.say(f"sheet.changes.{key}") for key in _next(job)]
    title = job.heading("sheet.changes.title", "body")
    return Stack([title, *(job.words(line) for line in lines)], gap=1)


def _changed(job: Job, change: Change) -> str:
    kind, side, place = _what(job, change.what)
    written = seconds if kind == "balance" else measure
    before, now = (written(job.key.language, value) for value in (change.before, change.now))
    return job.say(f"sheet.changes.{kind}", side=side, place=place, before=before, now=now)


def _named(job: Job, what: str) -> str:
    kind, side, place = _what(job, what)
    return job.say(
        "sheet.changes.leg" if kind == "balance" else "sheet.changes.place", side=side, place=place
    )


def _what(job: Job, what: str) -> tuple[str, str, str]:
    """Balance or pain, and the words for the side of the one or the place of the other."""
    kind, first, *rest = what.split(".")
    if kind == "balance":
        return kind, job.say(f"sheet.side.{first}"), ""
    return kind, "", job.say(f"place.{rest[0]}.{first}")


def _next(job: Job) -> list[str]:
    """What to do next. What got worse comes first and alone: nobody is told to go on with it."""
    worse = {change.what.split(".")[0] for change in job.outcome.changes if _is_worse(change)}
    if worse:
        return [key for kind, key in (("pain", "next_worse"), ("balance", "next_shorter")) if kind in worse]
    if not job.outcome.exercises:
        return []
    return ["next_better" if job.outcome.changes else "next_same"]


def _is_worse(change: Change) -> bool:
    return (change.now > change.before) == change.what.startswith("pain")
