"""The staff copy of a visit: every number, who stopped the clock, and what each conclusion rests on."""

import hashlib
from collections.abc import Sequence
from dataclasses import fields

from kiosk.content.model import ArchCutoffs, Content
from kiosk.content.words import place
from kiosk.counting import text_key, why_not
from kiosk.errors import UserFacing
from kiosk.figures.svg import ILLUSTRATIONS
from kiosk.handout import fonts
from kiosk.handout.bound import DENSE, bind, rule, section, table
from kiosk.handout.exercises import dose_cells
from kiosk.handout.job import ClinicLine, Job, typed
from kiosk.handout.kit import Box, Row, Stack
from kiosk.measures.arch import classify
from kiosk.numbers import measure, number
from kiosk.outcome import ArchResult, Band, Outcome
from kiosk.ports import Sheet, SheetKey
from kiosk.visit import ArchHeight, ArchMeasure, BalanceTrial, ExerciseId, Eyes, Side, Visit, YesNo

_DASH = "-"


def make_staff_copy(
    visit: Visit, outcome: Outcome, content: Content, clinic: ClinicLine, key: SheetKey
) -> Sheet:
    """The PDF for staff: the same arguments always give the same bytes. Large print makes no difference.

    It is dated like the visit, and holds no first name: code and clinic number say whose it is. Raises
    `UserFacing` when there are no words in the language of `key`, and `ContentError` for a text with a
    character that the typeface has not.
    """
    if key.language not in content.languages:
        raise UserFacing("The staff copy is not available in this language.", "Choose another language.")
    fonts.register()
    job = Job(visit, outcome, content, clinic, key, visit.clinic_day, DENSE, ILLUSTRATIONS)
    foot = job.say("sheet.content", version=outcome.content_version)
    title = job.say("sheet.staff_copy.document", code=visit.code)
    pdf, pages = bind(job, _blocks(job), title, foot)
    return Sheet(key, pdf, pages, hashlib.sha256(pdf).hexdigest())


def _blocks(job: Job) -> list[Box]:
    return [
        _head(job),
        *_client(job),
        *_safety(job),
        *_pain(job),
        *_answers(job),
        *_trials(job),
        *_scores(job),
        *_arches(job),
        *_findings(job),
        *_plan(job),
    ]


def _say(job: Job, key: str, **values: object) -> str:
    return job.say(f"sheet.staff_copy.{key}", **values)


def _heading(job: Job, key: str) -> Box:
    return job.heading(f"sheet.staff_copy.{key}")


def _heads(*names: str) -> list[str]:
    return [f"sheet.staff_copy.{name}" for name in names]


def _head(job: Job) -> Box:
    dated = job.text("sheet.dated", align=2, date=job.date_words(job.printed_on), code=job.visit.code)
    title = job.heading("sheet.staff_copy.title", "title")
    who = job.literal(job.clinic.name, "body", "quietInk")
    private = job.text("sheet.staff_copy.private", bold=True, align=2)
    return Stack([Row([title, dated], [0.62, 0.38]), Row([who, private])], 2)


def _client(job: Job) -> list[Box]:
    visit, client = job.visit, job.visit.client
    said = [_say(job, "entered", who=_say(job, f"who.{visit.entered_by}"))]
    if client.birth_year is not None:
        said.append(_say(job, "born", year=client.birth_year, age=visit.age))
    if client.weight_kg is not None:
        said.append(_say(job, "weight", kg=measure(job.key.language, client.weight_kg)))
    if client.reference is not None:
        said.append(_say(job, "number", text=typed(client.reference)))
    if client.returning_code is not None:
        said.append(_say(job, "returning", code=client.returning_code))
    return section(_heading(job, "client"), [job.literal("  ·  ".join(said))])


def _safety(job: Job) -> list[Box]:
    screening = job.outcome.screening
    lead = job.text(
        "sheet.staff_copy.screening",
        tier=_say(job, f"tier.{screening.tier}"),
        gate=_say(job, f"gate.{screening.gate}"),
    )
    because = tuple(dict.fromkeys((*screening.tier_because, *screening.gate_because)))
    rows: list[Box] = [Stack([lead, *([job.literal(job.reasons(because))] if because else [])], 1)]
    for answer in (YesNo.YES, YesNo.UNDISCLOSED, YesNo.NO, None):
        ids = [id for id in job.content.safety_ids if job.visit.safety.get(id) == answer]
        if ids:
            label = _say(job, "not_asked") if answer is None else job.say(f"answer.{answer}")
            listed = job.literal("; ".join(job.say(f"safety.{id}.short") for id in ids))
            rows.append(_line(job, label, listed))
    return section(_heading(job, "safety"), rows)


def _line(job: Job, label: str, beside: Box) -> Box:
    return Stack([rule(), Row([job.literal(label, bold=True), beside], [0.24, 0.76])], 0)


def _pain(job: Job) -> list[Box]:
    def words(value: int | None) -> str:
        return _DASH if value is None else str(value)

    rows = [
        (
            place(job.content, job.key.language, pain.site, pain.side),
            words(pain.now),
            words(pain.worst),
            words(pain.weeks),
        )
        for pain in job.visit.pain or ()
    ]
    lines = table(job, _heads("place", "now", "worst", "weeks"), rows, [0.55, 0.15, 0.15, 0.15])
    return section(_heading(job, "pain"), lines or [_nothing(job)])


def _nothing(job: Job) -> Box:
    return job.text("sheet.staff_copy.no_data", colour_name="quietInk")


def _answers(job: Job) -> list[Box]:
    said: list[str] = []
    for question in job.content.symptoms:
        answer = job.visit.symptoms.get(question.id)
        if answer is None:
            continue
        if isinstance(answer, int):
            words = f"{answer} {job.say(f'unit.{question.unit}')}"
        else:
            words = job.say(job.content.answer_key(question.id, answer))
        said.append(f"{job.say(f'symptom.{question.id}.short')}: {words}")
    pairs = [said[k : k + 2] for k in range(0, len(said), 2)]
    rows: list[Box] = [Row([job.literal(one) for one in (*pair, "")[:2]]) for pair in pairs]
    return section(_heading(job, "answers"), rows or [_nothing(job)])


# --- balance ---------------------------------------------------------------------------------------


def _side(job: Job, side: Side) -> str:
    return job.say(f"side.{side}")


def _leg(job: Job, side: Side, eyes: Eyes) -> str:
    return _say(job, str(eyes), side=_side(job, side))


def _trials(job: Job) -> list[Box]:
    rows = [
        (
            _say(job, "by_staff", what=_leg(job, side, eyes)) if by_staff else _leg(job, side, eyes),
            str(count),
            number(job.key.language, trial.stance_duration_ms / 1000, 3),
            _say(job, f"who.{trial.ended_by}"),
            _why_not(job, side, eyes, trial, by_staff),
        )
        for side in Side
        for eyes in Eyes
        for by_staff, legs in ((False, job.visit.balance.leg(side)), (True, job.visit.by_staff.leg(side)))
        for count, trial in enumerate(legs.of(eyes), start=1)
    ]
    heads = _heads("leg", "try", "seconds", "stopped", "void")
    lines = table(job, heads, rows, [0.28, 0.1, 0.14, 0.2, 0.28]) or [_nothing(job)]
    balance = job.visit.balance

    def asked(value: bool | None) -> str:
        return _say(job, "not_asked") if value is None else job.say("answer.yes" if value else "answer.no")

    there = asked(balance.support_in_reach), asked(balance.helper_present)
    lines.append(job.literal(_say(job, "support", support=there[0], helper=there[1]), "small"))
    left_out = [_side(job, side) for side in Side if side in balance.left_out]
    if left_out:
        lines.append(job.literal(_say(job, "left_out", side=job.listed(left_out)), "small"))
    return section(_heading(job, "balance"), lines)


def _why_not(job: Job, side: Side, eyes: Eyes, trial: BalanceTrial, by_staff: bool) -> str:
    """Why this try does not count; a dash for one that does, and for one that was void for no reason told."""
    key = text_key(trial, why_not(job.visit, job.outcome.screening.gate, side, eyes, trial, by_staff))
    return _DASH if key is None else _say(job, key)


def _scores(job: Job) -> list[Box]:
    def seconds(value: float | None) -> str:
        return _DASH if value is None else number(job.key.language, value, 1)

    rows: list[Sequence[str]] = []
    for side in Side:
        leg = job.outcome.legs.get(side)
        for eyes in Eyes:
            result = leg.of(eyes) if leg is not None else None
            if result is None:
                continue
            norm = f"{seconds(result.norm_s)} ({result.age_band})" if result.norm_s is not None else _DASH
            band = _DASH if result.band is Band.NONE else _say(job, f"band.{result.band}")
            found = seconds(result.best_s), seconds(result.mean_s), str(result.valid_trials)
            rows.append((_leg(job, side, eyes), *found, band, norm, result.norm_source or _DASH))
    heads = _heads("leg", "best", "mean", "count", "band_title", "norm", "source")
    lines = table(job, heads, rows, [0.2, 0.1, 0.1, 0.13, 0.12, 0.15, 0.2])
    return section(_heading(job, "scores"), lines)


# --- arches ----------------------------------------------------------------------------------------


def _arches(job: Job) -> list[Box]:
    rows = [row for side in Side if side in job.outcome.arches for row in _foot_rows(job, side)]
    heads = _heads("foot", "method_title", "measured", "value", "class", "cutoff")
    lines = table(job, heads, rows, [0.09, 0.19, 0.25, 0.12, 0.11, 0.24])
    return section(_heading(job, "arches"), lines or [_nothing(job)])


def _foot_rows(job: Job, side: Side) -> list[Sequence[str]]:
    """What counts for this foot; where staff measured it, the client's own answer after it."""
    foot, result, own = _side(job, side), job.outcome.arches[side], job.visit.arches.foot(side)
    staff = job.visit.by_staff.arches.foot(side)
    if staff is None:
        return [_arch_row(job, foot, result, own)]
    rows = [_arch_row(job, _say(job, "by_staff", what=foot), result, staff)]
    if own is not None:
        name = _say(job, "by_client", what=foot)
        rows.append(_arch_row(job, name, classify(own, job.content), own))
    return rows


def _arch_row(job: Job, foot: str, result: ArchResult, measured: ArchMeasure | None) -> Sequence[str]:
    given = []
    for field in fields(measured) if measured is not None else ():
        value = getattr(measured, field.name)
        if isinstance(value, float | int):
            given.append(f"{field.name} {value:g}")
    value = _DASH
    if result.value is not None:
        unit = _say(job, "ratio") if result.unit == "1" else str(result.unit)
        value = f"{number(job.key.language, result.value, 1 if result.unit == 'mm' else 3)} {unit}"
    system = measured.system if isinstance(measured, ArchHeight) else None
    cut = next((c for c in job.content.arch_cutoffs if (c.method, c.system) == (result.method, system)), None)
    method = _say(job, f"method.{result.method}") + (f" ({system})" if system is not None else "")
    return (
        foot,
        method,
        "; ".join(given) or _DASH,
        value,
        job.say(f"sheet.arches.{result.arch_class}"),
        _cutoff(job, cut) if cut is not None else _DASH,
    )


def _cutoff(job: Job, cut: ArchCutoffs) -> str:
    over, under = (">=", "<=") if cut.inclusive else (">", "<")
    low, high = (over, under) if cut.falling else (under, over)
    words = _say(
        job,
        "cutoff_words",
        low=f"{low} {cut.low_arch_from:g}",
        high=f"{high} {cut.high_arch_from:g}",
    )
    return f"{words}. {job.cited(cut.source)}"


# --- what follows ----------------------------------------------------------------------------------


def _findings(job: Job) -> list[Box]:
    rows: list[Box] = []
    for finding in job.outcome.findings:
        title = job.finding_title(finding.id, finding.side)
        support = job.content.findings[finding.id].support
        source = job.listed((*finding.sources, support.evidence, job.cited(support.citation)))
        rows.append(_concluded(job, title, job.reasons(finding.because), f"{finding.id}: {source}"))
    return section(_heading(job, "findings"), rows or [_nothing(job)])


def _concluded(job: Job, title: str, because: str, source: str) -> Box:
    lines = [job.literal(title, bold=True), job.literal(because), job.literal(source, "small", "quietInk")]
    return Stack([rule(), *lines], 1)


def _name(job: Job, id: ExerciseId) -> str:
    return job.say(f"exercise.{id}.name")


def _plan(job: Job) -> list[Box]:
    done: list[Box] = []
    for planned in job.outcome.exercises:
        dose = job.listed(f"{head}: {value}" for head, value in dose_cells(job, planned))
        support = job.content.exercises[planned.id].support
        source = job.listed((*support.sources, support.evidence, job.cited(support.citation)))
        title = f"{_name(job, planned.id)}. {dose}"
        done.append(_concluded(job, title, job.reasons(planned.because), f"{planned.id}: {source}"))
    if job.outcome.no_plan is not None:
        done.append(job.text(f"sheet.no_plan.{job.outcome.no_plan}"))
    withheld = [
        _line(job, _name(job, one.id), job.literal(job.reasons(one.because))) for one in job.outcome.withheld
    ]
    notes: list[Box] = [
        _line(job, job.say(f"note.{note.id}.title"), job.literal(job.reasons(note.because)))
        for note in job.outcome.notes
    ]
    return [
        *section(_heading(job, "plan"), done),
        *section(_heading(job, "withheld"), withheld),
        *section(_heading(job, "changed"), _changed(job)),
        *section(_heading(job, "notes"), notes),
    ]


def _changed(job: Job) -> list[Box]:
    staff, rows = job.visit.staff, list[Box]()
    for key, ids in (("added", staff.exercises_add), ("removed", staff.exercises_remove)):
        if ids:
            rows.append(job.literal(_say(job, key, list=job.listed(_name(job, id) for id in ids))))
    if typed(staff.note or ""):
        rows.append(job.literal(staff.note or ""))
    return rows
