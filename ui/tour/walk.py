"""One persona's visit, screen by screen, with nothing but touches. What each kind of screen wants stands here."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint

from kiosk.figures.footprint import shape_for_index
from kiosk.flow import Step, StepId
from kiosk.measures.balance import LIMIT_MS, Phase
from kiosk.session import SessionState
from kiosk.visit import Side
from ui.tour.clock import TourClock
from ui.tour.hand import Hand, Lost
from ui.tour.personas import Persona
from ui.viewmodels.shell import ShellViewModel

# Answers that say nothing in particular, in the order in which they are looked for.
CALM = ("no", "not_sure", "same", "even", "none", "not_tried", "3_5", "trainers")
LONGEST_VISIT = 120
COUNTDOWN_MS = 3_000
MOST_PAGES = 6
# Both pages of a sheet at full width are a long way down in a low window.
MOST_BELOW = 40

# The keyboard has the letters of the language.
_NAMES = {"ar": "سارة"}

Picture = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Look:
    """How the screens look on this tour. `text_scale` is 1.0, 1.25, 1.5 or 2.0."""

    language: str = "en"
    high_contrast: bool = False
    text_scale: float = 1.0


class Walk:
    """`picture` is called with a short name whenever there is something new to see."""

    def __init__(
        self,
        hand: Hand,
        shell: ShellViewModel,
        persona: Persona,
        clock: TourClock,
        picture: Picture | None,
        look: Look | None = None,
    ) -> None:
        self._hand = hand
        self._shell = shell
        self._look = look or Look()
        self._persona = persona
        self._clock = clock
        self._take = picture
        self._ways: dict[StepId, Callable[[Step], None]] = {
            StepId.WELCOME: self._welcome,
            StepId.ACCESS: self._access,
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

    def _picture(self, name: str) -> None:
        """What is seen at first, and what is further down when the page says that there is more. Without anybody
        to take pictures nobody looks further down than they have to.
        """
        if self._take is None:
            return
        self._take(name)
        for further in range(1, MOST_BELOW + 1):
            if self._hand.find("moreBelow") is None:
                return
            self._hand.tap("moreBelow")
            self._take(f"{name}-below-{further}")

    def _state(self) -> SessionState:
        return self._shell.state

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
        self._hand.until(self._at_rest, "the screen to be ready")
        step = self._state().step
        try:
            self._answer(step)
        except Lost as error:
            raise Lost(f"on {step.key}: {error}") from error

    def _answer(self, step: Step) -> None:
        way = self._ways.get(step.id)
        if way is None:
            self._picture(step.key)
        else:
            way(step)
        self._hand.until(self._at_rest, "the clock to let go of the screen")
        if self._state().step == step:
            self._hand.tap("nextButton")
        self._hand.until(lambda: self._state().step != step, f"the screen after {step.key}")

    def _at_rest(self) -> bool:
        screen = self._shell.screen
        return not self._shell.working and not (screen is not None and screen.busy)

    # --- one way for each kind of screen ---------------------------------------------------------------------

    def _welcome(self, step: Step) -> None:
        if self._shell.language != self._look.language:
            self._hand.wait_for(f"language_{self._look.language}")
        self._choose_language()
        self._picture(step.key)

    def _access(self, step: Step) -> None:
        self._choose_language()
        if self._look.high_contrast:
            self._hand.tap("contrastSwitch")
        if self._look.text_scale != 1.0:
            self._hand.tap(f"scale_{round(self._look.text_scale * 100)}")
        self._picture(step.key)

    def _choose_language(self) -> None:
        name = f"language_{self._look.language}"
        if self._shell.language != self._look.language and self._hand.find(name) is not None:
            self._hand.tap(name)
            self._hand.until(lambda: self._shell.language == self._look.language, "the language to change")

    def _privacy(self, step: Step) -> None:
        self._picture(step.key)
        self._hand.tap("store" if self._persona.store else "without")

    def _first_name(self, step: Step) -> None:
        self._hand.type(_NAMES.get(self._look.language, self._persona.first_name))
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
            self._clock.move(COUNTDOWN_MS)
            self._until_phase(Phase.WAITING)
            self._picture(f"{step.key}-{number}-go")
            self._hand.touch_anywhere()
            self._until_phase(Phase.RUNNING)
            held_ms = min(seconds * 1000, LIMIT_MS)
            self._clock.move(held_ms / 2)
            self._hand.until(partial(self._shows, held_ms / 2 / LIMIT_MS), "the clock on the screen to move")
            self._picture(f"{step.key}-{number}-running")
            self._clock.move(held_ms / 2)
            if self._phase() == Phase.RUNNING:
                self._hand.touch_anywhere()
            self._until_phase(Phase.STOPPED)
            self._hand.until(self._at_rest, "the clock to let go of the screen")
            self._picture(f"{step.key}-{number}-result")
            if number == len(tries):
                if self._hand.find("enough") is not None:
                    self._hand.tap("enough")
            else:
                self._hand.tap("nextButton")
                self._picture(f"{step.key}-{number}-rest")
                self._hand.tap("nextButton")

    def _shows(self, part: float) -> bool:
        """The ring has come at least so far, or the clock has stopped."""
        screen = self._shell.screen
        return self._phase() != Phase.RUNNING or (
            screen is not None and float(screen.property("part")) >= part
        )

    def _phase(self) -> str:
        screen = self._shell.screen
        return str(screen.property("phase")) if screen is not None else ""

    def _until_phase(self, phase: Phase) -> None:
        self._hand.until(lambda: self._phase() == phase, f"the clock to be {phase}")

    def _arch(self, step: Step) -> None:
        self._picture(step.key)
        wanted = self._persona.arch.get(Side(step.item))
        if wanted is None:
            self._hand.tap("notSure")
            self._picture(f"{step.key}-not-sure")
            return
        knob, middle = self._hand.middle_of("slider")
        # The slider runs from the highest arch at the left to the lowest at the right, or the other way about
        # where one reads from the right.
        towards = 1 if self._shell.mirrored else -1
        shift = round(towards * shape_for_index(wanted) * (knob.width() - knob.height()) / 2)
        self._hand.drag(middle, QPoint(middle.x() + shift, middle.y()))
        self._picture(f"{step.key}-moved")

    def _results(self, step: Step) -> None:
        """The results may be several pages of one screen; Next turns them before it goes on."""
        for page in range(1, MOST_PAGES + 1):
            self._picture(f"{step.key}-{page}")
            if self._hand.find("why_0") is not None:
                self._hand.tap("why_0")
                self._picture(f"{step.key}-{page}-why")
                self._hand.tap("nextButton")
                self._hand.until(lambda: self._hand.find("why_0") is not None, "the findings again")
            self._hand.tap("nextButton")
            self._hand.until(self._at_rest, "the next page or screen")
            if self._state().step != step:
                return

    def _sheet(self, step: Step) -> None:
        self._hand.wait_for("closer")
        self._picture(step.key)
        self._hand.tap("closer")
        self._picture(f"{step.key}-closer")
        self._hand.tap("nextButton")
        if self._hand.find("printAtDesk") is not None:
            self._hand.tap("printAtDesk")
            self._picture(f"{step.key}-at-desk")
