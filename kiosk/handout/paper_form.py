"""A blank form with the questions of the kiosk, for a day when it is down; typed in later from a file.

Small grey words are the ids of the visit file (`docs/visit-file.md`), so that whoever types it in need not guess.
"""

from datetime import UTC, date, datetime

from kiosk.content.model import Content, SafetyQuestion, SymptomQuestion
from kiosk.errors import UserFacing
from kiosk.figures.svg import ILLUSTRATIONS, illustration
from kiosk.handout import fonts
from kiosk.handout.bound import ROOMY, Blank, Options, bind, rule, section
from kiosk.handout.ink import PictureBox
from kiosk.handout.job import ClinicLine, Job
from kiosk.handout.kit import Box, Row, Stack
from kiosk.measures.balance import LIMIT_MS, MAX_VALID_TRIALS
from kiosk.outcome import Gate, Outcome, Screening, Tier
from kiosk.ports import Paper, SheetKey
from kiosk.visit import ArchPicture, BodySide, Eyes, PainSite, Side, Visit, VisitCode, VoidReason

_NOBODY = VisitCode("Footing")
"""Stands where a visit's code would: a blank form belongs to none."""

_MEASURES = (
    ("ahi", ("foot_length_mm", "truncated_mm", "standing_dorsum_mm", "sitting_dorsum_mm")),
    ("navicular_drop", ("sitting_mm", "standing_mm")),
    ("footprint_index", ("fore_cm2", "mid_cm2", "heel_cm2")),
)
_PAIN_LOW, _PAIN_HIGH = 0, 10


def make_paper_form(content: Content, clinic: ClinicLine, language: str, paper: Paper) -> bytes:
    """The blank form as PDF: the same arguments always give the same bytes.

    Raises `UserFacing` when there are no words in `language`, and `ContentError` when a drawing is missing or
    a text has a character that the typeface has not.
    """
    if language not in content.languages:
        raise UserFacing("The form is not available in this language.", "Choose another language.")
    fonts.register()
    visit = Visit(_NOBODY, datetime(2000, 1, 1, tzinfo=UTC), language)
    outcome = Outcome(_NOBODY, content.version, Screening(Tier.NONE, (), Gate.OPEN, ()), {}, {})
    key = SheetKey(language, False, paper)
    job = Job(visit, outcome, content, clinic, key, date(2000, 1, 1), ROOMY, ILLUSTRATIONS)
    blocks = [
        *_head(job),
        *_client(job),
        *_safety(job),
        *_pain(job),
        *_symptoms(job),
        *_balance(job),
        *_arches(job),
    ]
    foot = job.say("sheet.content", version=content.version)
    return bind(job, blocks, job.say("sheet.form.document"), foot)[0]


def _head(job: Job) -> list[Box]:
    title = Row(
        [job.heading("sheet.form.title", "title"), job.literal(job.clinic.name, "body", "quietInk", align=2)]
    )
    later = job.text("sheet.form.later", "small", "quietInk")
    return [Stack([title, job.text("sheet.form.how"), later], 3)]


def _id(job: Job, words: str) -> Box:
    return job.literal(words, "small", "quietInk")


def _yes_no(job: Job) -> Options:
    return Options(job, (job.say("answer.yes"), job.say("answer.no")))


def _asked(job: Job, question: Box, id: str, answer: Box, share: float = 0.66) -> Box:
    """A question with its id, and at its side where the answer goes."""
    return Stack([rule(), Row([Stack([question, _id(job, id)], 0), answer], [share, 1 - share])], 1)


# --- who and safety --------------------------------------------------------------------------------


def _client(job: Job) -> list[Box]:
    rows: list[Box] = [_asked(job, job.text("sheet.form.date"), "started_at", Blank(), 0.45)]
    for name in ("first_name", "birth_year", "reference", "weight_kg", "returning_code"):
        rows.append(_asked(job, job.text(f"sheet.form.{name}"), f"client.{name}", Blank(), 0.45))
    sexes = Options(job, tuple(job.say(f"sheet.form.{sex}") for sex in ("female", "male", "other")))
    rows.append(_asked(job, job.text("sheet.form.sex"), "client.sex", sexes, 0.45))
    rows.append(_asked(job, job.text("sheet.form.store"), "consent.store", _yes_no(job), 0.45))
    return section(job.heading("sheet.form.client"), rows)


def _safety(job: Job) -> list[Box]:
    blocks: list[Box] = [job.text("sheet.form.emergency", bold=True)]
    for group in job.content.safety_groups:
        rows = [_safety_row(job, question) for question in group.questions]
        blocks += section(job.heading(f"safety_group.{group.id}.title"), rows)
    return blocks


def _safety_row(job: Job, question: SafetyQuestion) -> Box:
    words = job.text(f"safety.{question.id}.label")
    return _asked(job, words, f"safety.{question.id}", _yes_no(job), 0.74)


# --- pain and symptoms -----------------------------------------------------------------------------

_PAIN_SHARES = (0.24, 0.4, 0.12, 0.12, 0.12)


def _pain(job: Job) -> list[Box]:
    how = job.text("sheet.form.pain_how", low=_PAIN_LOW, high=_PAIN_HIGH)
    heads: list[Box] = [job.literal("", "small"), job.literal("", "small")]
    heads += [job.text(f"sheet.staff_copy.{name}", "small", "quietInk") for name in ("now", "worst", "weeks")]
    top = Stack([how, Row(heads, _PAIN_SHARES)], 2)
    return section(job.heading("sheet.form.pain"), [top, *(_pain_row(job, site) for site in PainSite)])


def _pain_row(job: Job, site: PainSite) -> Box:
    sides = [job.say(f"side.{side}") for side in (BodySide.LEFT, BodySide.RIGHT, BodySide.BOTH)]
    if site is PainSite.LOW_BACK:
        sides.append(job.say("sheet.form.middle"))
    place = Stack([job.text(f"site.{site}"), _id(job, site)], 0)
    blanks = [Blank() for _ in range(3)]
    return Stack([rule(), Row([place, Options(job, tuple(sides)), *blanks], _PAIN_SHARES)], 1)


def _symptoms(job: Job) -> list[Box]:
    rows = [_symptom(job, question) for question in job.content.symptoms]
    return section(job.heading("sheet.staff_copy.answers"), rows)


def _symptom(job: Job, question: SymptomQuestion) -> Box:
    say, content = job.say, job.content
    lines: list[Box] = [rule(), job.text(f"symptom.{question.id}.question")]
    if question.only_if is not None:
        other, answers = question.only_if
        when = f"{say(f'symptom.{other}.short')}: " + job.listed(
            say(content.answer_key(other, answer)) for answer in answers
        )
        lines.append(job.text("sheet.form.only_if", "small", when=when))
    if question.is_number:
        limits = f"{question.low} - {question.high} {say(f'unit.{question.unit}')}"
        lines.append(Row([Blank(most=120.0), job.literal(limits, "small")], [0.3, 0.7]))
    else:
        lines.append(
            Options(job, tuple(say(content.answer_key(question.id, answer)) for answer in question.answers))
        )
    answers_id = f": {' | '.join(question.answers)}" if question.answers else ""
    lines.append(_id(job, f"symptoms.{question.id}{answers_id}"))
    return Stack(lines, 1)


# --- balance and arches ----------------------------------------------------------------------------


def _balance(job: Job) -> list[Box]:
    shares = [0.34, *(0.48 / MAX_VALID_TRIALS for _ in range(MAX_VALID_TRIALS)), 0.18]
    tries = [f"{job.say('sheet.staff_copy.try')} {count}" for count in range(1, MAX_VALID_TRIALS + 1)]
    heads = [job.literal(words, "small", "quietInk") for words in ("", *tries, "")]
    letters = [f"{chr(ord('A') + k)}: {_void(job, reason)}" for k, reason in enumerate(VoidReason)]
    rows: list[Box] = [
        _asked(job, job.text(f"sheet.form.{name}"), f"balance.{name}", _yes_no(job), 0.74)
        for name in ("support_in_reach", "helper_present")
    ]
    how = job.text("sheet.form.balance_how", limit=LIMIT_MS // 1000)
    rows.append(Stack([how, _id(job, "; ".join(letters)), Row(heads, shares)], 2))
    for eyes in Eyes:
        for side in Side:
            leg = job.literal(job.say(f"sheet.staff_copy.{eyes}", side=job.say(f"side.{side}")))
            first = Stack([leg, _id(job, f"balance.{side}.{eyes}")], 0)
            blanks = [Blank(22.0, 70.0) for _ in range(MAX_VALID_TRIALS)]
            left_out = Options(job, (job.say("sheet.form.left_out"),))
            rows.append(Stack([rule(), Row([first, *blanks, left_out], shares)], 1))
    return section(job.heading("sheet.form.balance"), rows)


def _void(job: Job, reason: VoidReason) -> str:
    return job.say(f"sheet.staff_copy.void_reason.{reason}")


def _arches(job: Job) -> list[Box]:
    shown = (ArchPicture.LOW, ArchPicture.TYPICAL, ArchPicture.HIGH)
    pictures: list[Box] = [
        PictureBox(illustration(f"arch_{arch}", job.illustrations), 70.0) for arch in shown
    ]
    shares = [0.16, 0.21, 0.21, 0.21, 0.21]
    nothing = job.literal("", "small")
    rows: list[Box] = [Row([nothing, *pictures, nothing], shares)]
    for side in Side:
        name = Stack([job.literal(job.say(f"side.{side}"), bold=True), _id(job, f"arch.{side}")], 0)
        boxes = [Options(job, (job.say(f"sheet.arches.{arch}"),)) for arch in ArchPicture]
        rows.append(Stack([rule(), Row([name, *boxes], shares)], 1))
    measured = [
        Stack([rule(), job.text(f"sheet.staff_copy.method.{method}"), *_feet(job, names)], 1)
        for method, names in _MEASURES
    ]
    return [
        *section(job.heading("sheet.form.arches"), rows),
        *section(job.heading("sheet.form.measures"), measured),
    ]


def _feet(job: Job, names: tuple[str, ...]) -> list[Box]:
    lines: list[Box] = []
    for side in Side:
        cells: list[Box] = [job.literal(job.say(f"side.{side}"))]
        cells += [Stack([Blank(18.0, 85.0), _id(job, name)], 1) for name in names]
        cells += [job.literal("", "small")] * (4 - len(names))
        lines.append(Row(cells, [0.16, 0.21, 0.21, 0.21, 0.21]))
    return lines
