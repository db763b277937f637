"""Check your answers: everything given so far, in plain words, each line with the way back to it."""

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import flow
from kiosk.flow import RULES, Section, Step, StepId
from kiosk.inputs import EditAsked, Seen
from kiosk.measures.arch import classify
from kiosk.measures.screening import screen
from kiosk.measures.stance import leg_result
from kiosk.standing import allowed
from kiosk.visit import ArchPicture, Eyes, FootprintMorph, FootprintPicture, Pain, Sex, Side, SymptomId, YesNo
from ui.screen_context import ScreenContext
from ui.viewmodels import words
from ui.viewmodels.base import ScreenViewModel
from ui.viewmodels.pain_rating import span_of
from ui.viewmodels.words import capital

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_SECTIONS = (
    Section.ABOUT,
    Section.SAFETY,
    Section.PAIN,
    Section.SYMPTOMS,
    Section.BALANCE,
    Section.ARCHES,
)
# Asked on the way and not worth a line: whether a hold and a helper are near.
_WITHOUT_LINE = (StepId.BALANCE_CHECK,)

Line = dict[str, str]


@QmlElement
@QmlUncreatable("made by the navigator")
class CheckViewModel(ScreenViewModel):
    """Groups as in the header, one line a step that was shown."""

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._groups = self._build()

    def _get_groups(self) -> list[dict[str, object]]:
        """Rows `title`, `lines`; a line has `label`, `value`, `side` (or empty) and `step`, the key for Change."""
        return self._groups

    groups = Property("QVariantList", _get_groups, constant=True)

    @Slot(str)
    def edit(self, step: str) -> None:
        """To the question of this line; its Next comes back here."""
        self.context.submit(EditAsked(step))

    def take(self) -> Seen:
        return Seen()

    # --- lines ------------------------------------------------------------------------------------------------

    def _build(self) -> list[dict[str, object]]:
        steps = flow.steps(self.context.state.visit, self.context.content)
        groups: list[dict[str, object]] = []
        for section in _SECTIONS:
            own = [s for s in steps if RULES[s.id].section is section and s.id not in _WITHOUT_LINE]
            lines = [self._line(step) for step in own]
            if lines:
                groups.append({"title": self._title(section), "lines": lines})
        return groups

    def _line(self, step: Step) -> Line:
        label, value, side = self._words(step)
        return {"label": label, "value": value, "side": side, "step": self._way_back(step)}

    def _way_back(self, step: Step) -> str:
        """The step that Change goes to: a part that was left out is changed where it was decided."""
        if step.id is not StepId.BALANCE_SKIPPED:
            return step.key
        check = Step(StepId.BALANCE_CHECK)
        applies = check in flow.steps(self.context.state.visit, self.context.content)
        return check.key if applies else ""

    def _title(self, section: Section) -> str:
        return {
            Section.ABOUT: self.tr("About you"),
            Section.SAFETY: self.tr("Your health"),
            Section.PAIN: self.tr("Where it hurts"),
            Section.SYMPTOMS: self.tr("Your symptoms"),
            Section.BALANCE: self.tr("Standing on one leg"),
            Section.ARCHES: self.tr("Your arches"),
        }[section]

    def _words(self, step: Step) -> tuple[str, str, str]:
        """Label, value and side of a step's line."""
        match step.id:
            case StepId.SAFETY:
                return self.context.text(f"safety_group.{step.item}.short"), self._safety(step.item), ""
            case StepId.PAIN:
                return self.tr("Sore places"), self._places(), ""
            case StepId.PAIN_RATING:
                return self._rating(step.item)
            case StepId.SYMPTOM:
                label = self.context.text(f"symptom.{step.item}.short")
                side = self.context.content.symptom(SymptomId(step.item)).side
                return label, self._symptom(SymptomId(step.item)), str(side or "")
            case StepId.BALANCE_LEG:
                label = self.tr("Left leg") if step.item == Side.LEFT else self.tr("Right leg")
                return label, self._leg(Side(step.item)), step.item
            case StepId.BALANCE_SKIPPED:
                return self.tr("This part"), self._left_out(), ""
            case StepId.ARCH:
                label = self.tr("Left foot") if step.item == Side.LEFT else self.tr("Right foot")
                return label, self._arch(Side(step.item)), step.item
            case _:
                return self._about(step.id)

    def _about(self, id_: StepId) -> tuple[str, str, str]:
        client = self.context.state.visit.client
        not_given = self.tr("Not given")
        match id_:
            case StepId.FIRST_NAME:
                return self.tr("First name"), client.first_name or not_given, ""
            case StepId.BIRTH_YEAR:
                year = client.birth_year
                return self.tr("Year of birth"), not_given if year is None else str(year), ""
            case StepId.SEX:
                return self.tr("Sex"), self._sex(client.sex), ""
            case StepId.REFERENCE:
                return self.tr("Clinic number"), client.reference or not_given, ""
            case _:
                raise ValueError(f"{id_} has no line to check")

    def _sex(self, sex: Sex | None) -> str:
        return {
            None: self.tr("Not given"),
            Sex.FEMALE: self.tr("Female"),
            Sex.MALE: self.tr("Male"),
            Sex.OTHER: self.tr("Other"),
            Sex.UNDISCLOSED: self.tr("Rather not say"),
        }[sex]

    def _safety(self, group_id: str) -> str:
        group = next(g for g in self.context.content.safety_groups if g.id == group_id)
        given = self.context.state.visit.safety
        yes = [
            capital(self.context.text(f"safety.{q.id}.short"))
            for q in group.questions
            if given.get(q.id) is YesNo.YES
        ]
        if yes:
            return "\n".join(yes)
        if any(given.get(q.id) is YesNo.UNDISCLOSED for q in group.questions):
            return self.tr("Rather not say")
        return self.tr("None of these")

    def _places(self) -> str:
        pain = self.context.state.visit.pain or ()
        if not pain:
            return self.tr("Nothing hurts")
        return capital(words.listed(self.context, (words.place(self.context, p.site, p.side) for p in pain)))

    def _rating(self, item: str) -> tuple[str, str, str]:
        pain = next(p for p in self.context.state.visit.pain or () if flow.place_key(p.site, p.side) == item)
        label = capital(words.place(self.context, pain.site, pain.side))
        return label, self._rated(pain), str(pain.side)

    def _rated(self, pain: Pain) -> str:
        if pain.worst is None:
            return self.tr("Not given")
        numbers = self.tr("{now} of 10 now, {worst} at worst").format(now=pain.now, worst=pain.worst)
        return f"{numbers}\n{span_of(pain.weeks)}" if pain.weeks is not None else numbers

    def _symptom(self, id_: SymptomId) -> str:
        given = self.context.state.visit.symptoms.get(id_)
        if given is None:
            return self.tr("Not given")
        if isinstance(given, str):
            return words.answer(self.context, id_, given)
        unit = self.context.content.symptom(id_).unit
        if unit == "months":
            return self.tr("1 month") if given == 1 else self.tr("%n months", "", given)
        return f"{given} {self.context.text(f'unit.{unit}')}"

    def _leg(self, side: Side) -> str:
        balance = self.context.state.visit.balance
        best = leg_result(balance.leg(side), None, self.context.content).eyes_open
        if best.best_s is None:
            return self.tr("Left out")
        seconds = words.seconds(self.context, best.best_s)
        count = best.valid_trials
        tries = self.tr("one try") if count == 1 else self.tr("best of %n tries", "", count)
        return self.tr("{seconds} seconds, {tries}").format(seconds=seconds, tries=tries)

    def _left_out(self) -> str:
        """The part is left out. Tries from before that was decided are not shown as a result: they do not count."""
        visit = self.context.state.visit
        tried = any(visit.balance.leg(side).of(eyes) for side in Side for eyes in Eyes)
        if tried and not allowed(visit, screen(visit, self.context.content).gate):
            return self.tr("Left out today. Your tries from before are kept, but they do not count.")
        return self.tr("Left out today")

    def _arch(self, side: Side) -> str:
        measure = self.context.state.visit.arches.foot(side)
        if measure is None:
            return self.tr("Left out")
        if not isinstance(measure, (FootprintMorph, FootprintPicture)):
            return self.tr("Measured by our staff")
        return {
            ArchPicture.LOW: self.tr("Looks like a low arch"),
            ArchPicture.TYPICAL: self.tr("Looks like a typical arch"),
            ArchPicture.HIGH: self.tr("Looks like a high arch"),
            ArchPicture.NOT_SURE: self.tr("Not sure"),
        }[classify(measure, self.context.content).arch_class]
