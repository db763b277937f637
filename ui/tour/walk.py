"""One persona's visit, screen by screen, with nothing but touches. What each kind of screen wants stands here."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF

from kiosk.flow import Step, StepId
from kiosk.measures.balance import LIMIT_MS, SETTLE_MS
from kiosk.session import SessionState
from kiosk.visit import Side
from ui.tour.clock import TourClock
from ui.tour.hand import Hand, Lost, settle
from ui.tour.personas import Persona

# Answers that say nothing in particular, in the order in which they are looked for.
CALM = ("no", "not_sure", "same", "even", "none", "not_tried", "3_5", "trainers")
LONGEST_VISIT = 120

Picture = Callable[[str], None]


class Walk:
    """`picture` is called with a short name whenever there is something new to see."""

    def __init__(
        self,
        hand: Hand,
        state: Callable[[], SessionState],
        persona: Persona,
        clock: TourClock,
        picture: Picture,
    ) -> None:
        self._hand = hand
        self._state = state
        self._persona = persona
        self._clock = clock
        self._picture = picture
        self._ways: dict[StepId, Callable[[Step], None]] = {
            StepId.PRIVACY: self._privacy,
            StepId.FIRST_NAME: self._first_name,
            StepId.BIRTH_YEAR: self._birth_year,
            StepId.SEX: self._sex,
            StepId.SAFETY: self._safety,
            StepId.PAIN: self._pain,
            StepId.PAIN_RATING: self._pain_rating,
            StepId.SYMPTOM: self._symptom,
            StepId.BALANCE_CHECK: self._balance_check,
            StepId.BALANCE_LEG: self._balance_leg,
            StepId.ARCH: self._arch,
            StepId.RESULTS: self._results,
            StepId.SHEET: self._sheet,
        }

    def to_the_end(self) -> None:
        """From the welcome screen to goodbye."""
        self.until(StepId.GOODBYE)
        self._picture(StepId.GOODBYE)

    def until(self, last: StepId) -> None:
        """Answer every screen before the first one of this kind."""
        for _ in range(LONGEST_VISIT):
            step = self._state().step
            if step.id is last:
                return
            self.one()
        raise Lost(f"never came to {last}")

    def one(self) -> None:
        """Answer the screen that is shown, and wait for the next."""
        step = self._state().step
        way = self._ways.get(step.id)
        if way is None:
            self._picture(step.key)
        else:
            way(step)
        if self._state().step == step:
            self._hand.tap("nextButton")
        self._hand.until(lambda: self._state().step != step, f"the screen after {step.key}")

    # --- one way for each kind of screen ---------------------------------------------------------------------

    def _privacy(self, step: Step) -> None:
        self._picture(step.key)
        self._hand.tap("store" if self._persona.store else "without")

    def _first_name(self, step: Step) -> None:
        self._hand.type(self._persona.first_name)
        self._picture(step.key)

    def _birth_year(self, step: Step) -> None:
        self._hand.type(str(self._persona.birth_year))
        self._picture(step.key)

    def _sex(self, step: Step) -> None:
        self._hand.tap(f"sex_{self._persona.sex}")
        self._picture(step.key)

    def _safety(self, step: Step) -> None:
        true = [id for id in sorted(self._persona.safety) if self._hand.find(f"statement_{id}") is not None]
        for id in true:
            self._hand.tap(f"statement_{id}")
        if not true:
            self._hand.tap("none")
        self._picture(step.key)

    def _pain(self, step: Step) -> None:
        self._picture(step.key)
        for sore in self._persona.sore:
            self._hand.tap(f"zone_{sore.site}.{sore.side}")
        if not self._persona.sore:
            self._hand.tap("nothing")
        self._picture(f"{step.key}-chosen")

    def _pain_rating(self, step: Step) -> None:
        sore = next(s for s in self._persona.sore if f"{s.site}.{s.side}" == step.item)
        self._picture(step.key)
        self._hand.tap(f"now/scale{sore.now}")
        self._hand.tap(f"worst/scale{sore.worst}")
        self._hand.tap(f"span_{sore.weeks}")
        self._picture(f"{step.key}-rated")

    def _symptom(self, step: Step) -> None:
        answer = self._persona.symptoms.get(step.item)
        if isinstance(answer, int):
            self._hand.type(str(answer))
        else:
            wanted = [answer] if answer is not None else CALM
            name = next((f"answer_{a}" for a in wanted if self._hand.find(f"answer_{a}") is not None), None)
            if name is None:
                raise Lost(f"{step.key} offers none of {wanted}")
            self._hand.tap(name)
        self._picture(step.key)

    def _balance_check(self, step: Step) -> None:
        self._hand.tap("support_yes")
        if self._hand.find("helper_yes") is not None:
            self._hand.tap("helper_yes" if self._persona.helper else "helper_no")
        self._picture(step.key)

    def _balance_leg(self, step: Step) -> None:
        """Every try of this leg: countdown, start, stop, result, rest."""
        tries = self._persona.stands_s.get(Side(step.item), ())
        if not tries:
            self._picture(step.key)
            self._hand.tap("leaveOut")
            return
        for number, seconds in enumerate(tries, start=1):
            self._picture(f"{step.key}-{number}-ready")
            self._hand.tap("nextButton")
            self._picture(f"{step.key}-{number}-countdown")
            self._pass(3_000, "clockSeconds")
            self._hand.touch_anywhere()
            held_ms = min(seconds * 1000, LIMIT_MS)
            self._clock.move(held_ms / 2)
            settle()
            self._picture(f"{step.key}-{number}-running")
            self._clock.move(held_ms / 2)
            self._hand.touch_anywhere()
            self._pass(SETTLE_MS, "nextButton")
            self._picture(f"{step.key}-{number}-result")
            last = number == len(tries)
            if not last:
                self._hand.tap("nextButton")
                self._picture(f"{step.key}-{number}-rest")
                self._hand.tap("nextButton")

    def _pass(self, ms: float, then: str) -> None:
        """Let time go by until something is there to be touched."""
        self._clock.move(ms)
        self._hand.wait_for(then)

    def _arch(self, step: Step) -> None:
        self._picture(step.key)
        wanted = self._persona.arch.get(Side(step.item))
        if wanted is None:
            self._hand.tap("notSure")
            self._picture(f"{step.key}-not-sure")
            return
        knob = self._hand.wait_for("slider")
        middle = knob.mapToScene(QPointF(knob.width() / 2, knob.height() / 2)).toPoint()
        # Low arches lie at one end of the slider and high ones at the other; 0.23 is the middle print.
        shift = round((wanted - 0.23) / 0.16 * knob.width())
        self._hand.drag(middle, QPoint(middle.x() - shift, middle.y()))
        self._picture(f"{step.key}-moved")

    def _results(self, step: Step) -> None:
        self._picture(step.key)
        if self._hand.find("why_0") is not None:
            self._hand.tap("why_0")
            self._picture(f"{step.key}-why")

    def _sheet(self, step: Step) -> None:
        self._hand.wait_for("closer")
        self._picture(step.key)
        self._hand.tap("closer")
        self._picture(f"{step.key}-closer")
        self._hand.tap("nextButton")
        if self._hand.find("printAtDesk") is not None:
            self._hand.tap("printAtDesk")
            self._picture(f"{step.key}-at-desk")
