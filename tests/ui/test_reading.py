"""What is read aloud and when: a stand-in voice takes down every word that the running kiosk says."""

from pathlib import Path

import pytest

from kiosk.errors import UserFacing
from kiosk.flow import Step, StepId
from tests.conftest import LogWatch
from tests.ui import helpers
from tests.ui.helpers import LoadedPage, load_page, make_state
from tests.ui.running import Kiosk, kiosk, rest_for
from tests.ui.screen_cases import at, finished, rich_visit
from tests.ui.test_balance_visit import open_at_left_leg, phase, touch
from tests.ui.voice import Voice
from ui.speech import words_of

pytestmark = pytest.mark.few(4)


def listen(running: Kiosk) -> None:
    """The client asks for everything to be read."""
    running.app.shell.access.setReadAloud(True)


def hears(running: Kiosk, voice: Voice, words: str) -> str:
    """The latest text, once it has these words in it."""
    running.until(lambda: bool(voice.said()) and words in voice.said()[-1])
    running.until(lambda: (voice.folder / "hold").exists() or not running.app._speech.speaking)
    return voice.said()[-1]


def on_leg(running: Kiosk) -> None:
    open_at_left_leg(running)
    listen(running)


# --- what is read -------------------------------------------------------------------------------------------

KEYS = {*"QWERTYUIOPASDFGHJKLZXCVBNM1234567890", "Space", "Erase", "Clear"}


def keys_in(words: str) -> set[str]:
    return {line.strip(".").upper() for line in words.splitlines()} & {key.upper() for key in KEYS}


INPUTS = (StepId.FIRST_NAME, StepId.BIRTH_YEAR, StepId.REFERENCE)


@pytest.mark.parametrize("step", INPUTS, ids=str)
def test_a_page_to_type_on_is_read_without_its_keys(step: StepId) -> None:
    words = words_of(load_page(step).page)
    assert keys_in(words) == set()
    assert words.splitlines()[0] in (
        "What is your first name?",
        "Which year were you born?",
        "Did we give you a number?",
    )


def test_the_pages_for_coming_back_are_read_without_their_keys(tmp_path: Path, voice: Voice) -> None:
    with kiosk(tmp_path / "store") as running:
        listen(running)
        running.tap("resumeButton")
        code = hears(running, voice, "What is the code of your visit?")
        helpers.type_keys(running.window, "K7M4XR")
        running.next()
        year = hears(running, voice, "Which year were you born?")
        assert keys_in(code) == keys_in(year) == set()


def test_a_number_to_enter_is_read_without_its_pad() -> None:
    page = load_page(StepId.SYMPTOM, at(Step(StepId.SYMPTOM, "insoles_months"), rich_visit()))
    assert keys_in(words_of(page.page)) == set()


def test_a_scale_is_read_by_its_ends() -> None:
    page = load_page(StepId.PAIN_RATING, at(Step(StepId.PAIN_RATING, "heel.left"), rich_visit()))
    words = words_of(page.page)
    assert keys_in(words) == set()
    assert "0: No pain." in words.splitlines()
    assert "10: Worst you can imagine." in words.splitlines()


def test_the_signs_of_bold_words_are_not_read() -> None:
    words = words_of(leg_page().page)
    assert "touch the screen anywhere" in words
    assert "<" not in words


def leg_page(size: tuple[int, int] = helpers.PORTRAIT) -> LoadedPage:
    return load_page(StepId.BALANCE_LEG, make_state(Step(StepId.BALANCE_LEG, "left")), size)


@pytest.mark.parametrize("size", helpers.SIZES, ids=str)
def test_steps_are_read_with_their_numbers_and_a_picture_without(size: tuple[int, int]) -> None:
    lines = words_of(leg_page(size).page).splitlines()
    first = lines.index("Keep one hand just above the rail.")
    assert lines[first - 1] == "1."
    assert [line for line in lines if line in ("1.", "2.", "3.")] == ["1.", "2.", "3."]
    assert "R." not in lines


def test_the_visit_code_is_spelled(tmp_path: Path, voice: Voice) -> None:
    with kiosk(tmp_path / "store") as running:
        running.app.shell._show(finished(StepId.GOODBYE, rich_visit()))
        listen(running)
        said = hears(running, voice, "Your visit code")
        assert "K 7 M 4 Q X" in said
        assert "K7M4QX" not in said


# --- when it is read ----------------------------------------------------------------------------------------


def test_every_page_of_a_try_is_read_and_none_while_its_clock_runs(tmp_path: Path, voice: Voice) -> None:
    with kiosk(tmp_path / "store") as running:
        on_leg(running)
        hears(running, voice, "Keep one hand just above the rail.")
        voice.hold()
        running.app.shell.reading.toggle()
        running.until(lambda: len(voice.said()) == 2)
        assert running.app._speech.speaking
        running.tap("practise")
        assert not running.app._speech.speaking, "nothing speaks over the countdown"
        voice.hold(False)
        running.clock.move(3)
        running.until(lambda: phase(running) == "waiting")
        touch(running)
        running.clock.move(5)
        touch(running)
        assert phase(running) == "stopped"
        assert len(voice.said()) == 2
        practice = hears(running, voice, "That was the practice.")
        assert "5.0 seconds." in practice
        running.until(lambda: not running.app.shell.screen.busy)
        running.next()
        hears(running, voice, "The next try starts only when you say so.")
        running.next()
        hears(running, voice, "Keep one hand just above the rail.")


def tried(running: Kiosk, voice: Voice, seconds: float) -> str:
    """One try of this length; what is read of its result."""
    running.tap("nextButton")
    running.clock.move(3)
    running.until(lambda: phase(running) == "waiting")
    touch(running)
    running.clock.move(seconds)
    touch(running)
    return hears(running, voice, f"{seconds} seconds.")


def test_the_result_why_it_should_not_count_and_the_rest_are_read(tmp_path: Path, voice: Voice) -> None:
    with kiosk(tmp_path / "store") as running:
        on_leg(running)
        hears(running, voice, "Keep one hand just above the rail.")
        assert "Try 1 of 3." in tried(running, voice, 12.4)
        running.until(lambda: not running.app.shell.screen.busy)
        running.tap("redo")
        assert "I held on." in hears(running, voice, "Why should this try not count?")
        running.tap("reason_touched_support")
        hears(running, voice, "This try does not count.")
        running.next()
        hears(running, voice, "The next try starts only when you say so.")


def test_a_reason_and_the_way_back_are_read(tmp_path: Path, voice: Voice) -> None:
    with kiosk(tmp_path / "store") as running:
        listen(running)
        running.app.shell._show(finished(StepId.RESULTS, rich_visit()))
        hears(running, voice, "What we saw today.")
        running.app.shell.screen.openWhy(0)
        hears(running, voice, "Why we say this.")
        running.next()
        hears(running, voice, "What we saw today.")


def test_every_page_of_large_results_is_read(tmp_path: Path, voice: Voice) -> None:
    with kiosk(tmp_path / "store") as running:
        running.app.shell.access.setTextScale(2.0)
        listen(running)
        running.app.shell._show(finished(StepId.RESULTS, rich_visit()))
        hears(running, voice, "Standing on one leg.")
        running.next()
        assert "What we saw today." not in hears(running, voice, "Your arches.")
        running.next()
        hears(running, voice, "How it may connect.")


def test_why_we_ask_is_read(tmp_path: Path, voice: Voice) -> None:
    with kiosk(tmp_path / "store") as running:
        listen(running)
        running.app.shell._show(at(Step(StepId.SYMPTOM, "first_step_heel_pain"), rich_visit()))
        hears(running, voice, "Does your heel hurt with your first steps")
        running.tap("why")
        said = hears(running, voice, "Close.")
        assert said.splitlines()[0] == "Why we ask."
        assert len(said.splitlines()) == 3


def test_the_end_of_a_rest_is_read(tmp_path: Path, voice: Voice) -> None:
    with kiosk(tmp_path / "store") as running:
        on_leg(running)
        hears(running, voice, "Keep one hand just above the rail.")
        tried(running, voice, 12.4)
        running.until(lambda: not running.app.shell.screen.busy)
        running.next()
        hears(running, voice, "The next try starts only when you say so.")
        running.clock.move(running.services.settings.rest_seconds)
        hears(running, voice, "Try 2 of 3.")


def test_a_panel_that_changes_the_language_goes_on_in_it(tmp_path: Path, voice: Voice) -> None:
    with kiosk(tmp_path / "store") as running:
        running.to(StepId.SEX)
        listen(running)
        hears(running, voice, "Are you…")
        running.tap("accessButton")
        hears(running, voice, "Make this screen easy for you.")
        running.app.shell.access.setLanguage("es")
        hears(running, voice, "Tamaño de las letras")
        running.rest()
        running.tap("accessClose")
        hears(running, voice, "Mujer")


def test_a_wipe_forgets_what_was_read(tmp_path: Path, voice: Voice) -> None:
    with kiosk(tmp_path / "store") as running:
        running.to(StepId.SEX)
        listen(running)
        hears(running, voice, "Are you…")
        assert running.app.shell.reading._lines
        running.app.shell.wipe()
        running.rest()
        assert running.app.shell.reading._lines == []


def test_a_page_that_grows_is_read_on_from_what_is_new(tmp_path: Path, voice: Voice) -> None:
    with kiosk(tmp_path / "store") as running:
        running.to(StepId.BIRTH_YEAR)
        listen(running)
        hears(running, voice, "Which year were you born?")
        helpers.type_keys(running.window, "1066")
        said = hears(running, voice, "Please enter a year")
        assert len(said.splitlines()) == 1


def test_an_answer_alone_says_nothing(tmp_path: Path, voice: Voice) -> None:
    with kiosk(tmp_path / "store") as running:
        running.to(StepId.SEX)
        listen(running)
        hears(running, voice, "Are you…")
        running.tap("sex_male")
        running.next()
        hears(running, voice, "Did we give you a number?")
        assert len(voice.said()) == 2


# --- what lies over a page ----------------------------------------------------------------------------------


def test_help_is_read_as_it_goes_and_the_page_after_it(tmp_path: Path, voice: Voice) -> None:
    with kiosk(tmp_path / "store") as running:
        running.to(StepId.SEX)
        listen(running)
        hears(running, voice, "Are you…")
        running.tap("helpButton")
        hears(running, voice, "Our staff have been called.")
        running.tap("helpClose")
        hears(running, voice, "Are you…")


def test_a_notice_is_read(tmp_path: Path, voice: Voice) -> None:
    with kiosk(tmp_path / "store") as running:
        listen(running)
        hears(running, voice, "How are your feet doing?")
        running.app.shell._refused(UserFacing("Your answer could not be saved.", "Please tell our staff."))
        assert "Please tell our staff." in hears(running, voice, "Your answer could not be saved.")


def test_the_calm_page_is_read(tmp_path: Path, voice: Voice, log_watch: LogWatch) -> None:
    log_watch.expect("unexpected error: ValueError")
    with kiosk(tmp_path / "store") as running:
        running.to(StepId.SEX)
        listen(running)
        hears(running, voice, "Are you…")
        running.app.shell.fail(ValueError("secret"))
        assert "Please go to the desk" in hears(running, voice, "Sorry, we have to stop here.")


def test_the_panel_is_read_when_it_opens(tmp_path: Path, voice: Voice) -> None:
    with kiosk(tmp_path / "store") as running:
        running.to(StepId.SEX)
        listen(running)
        hears(running, voice, "Are you…")
        running.tap("accessButton")
        hears(running, voice, "Make this screen easy for you.")
        running.tap("accessClose")
        hears(running, voice, "Are you…")


# --- who listens is not sent away ---------------------------------------------------------------------------


def test_the_warning_is_read_and_counts_down_only_when_it_has_been_heard(
    tmp_path: Path, voice: Voice
) -> None:
    with kiosk(tmp_path / "store") as running:
        running.to(StepId.SEX)
        listen(running)
        hears(running, voice, "Are you…")
        voice.hold()
        rest_for(running, 61)
        assert "I need more time." in hears(running, voice, "Are you still there?")
        rest_for(running, 100)
        assert running.step is StepId.SEX
        assert running.app.shell.attention.warning
        assert running.app.shell.attention.left == running.services.settings.idle_warning_seconds
        running.app._speech.stop()
        rest_for(running, running.services.settings.idle_warning_seconds - 1)
        assert running.app.shell.attention.left == 1
        rest_for(running, 1)
        assert running.step is StepId.WELCOME


def test_nobody_is_warned_while_a_page_is_read(tmp_path: Path, voice: Voice) -> None:
    with kiosk(tmp_path / "store") as running:
        running.to(StepId.SEX)
        voice.hold()
        listen(running)
        hears(running, voice, "Are you…")
        rest_for(running, 200)
        assert not running.app.shell.attention.warning
        running.app._speech.stop()
        rest_for(running, 59)
        assert not running.app.shell.attention.warning
        rest_for(running, 2)
        assert running.app.shell.attention.warning


# --- "Read to me" -------------------------------------------------------------------------------------------


def test_how_to_stand_is_read_at_a_touch_even_when_nothing_else_is(tmp_path: Path, voice: Voice) -> None:
    with kiosk(tmp_path / "store") as running:
        open_at_left_leg(running)
        assert voice.said() == []
        running.tap("readThis")
        said = hears(running, voice, "Keep one hand just above the rail.")
        assert "Read to me" not in said
        running.tap("leaveOut")
        running.until(lambda: not running.app.shell.working)
        assert len(voice.said()) == 1


def test_there_is_no_reading_to_ask_for_without_a_voice() -> None:
    page = leg_page()
    assert not any(item.objectName() == "readThis" and item.isVisible() for item in helpers.items(page.page))


@pytest.mark.parametrize("size", helpers.SIZES, ids=str)
@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_the_pill_for_reading_fits(size: tuple[int, int], text_scale: float) -> None:
    page = load_page(StepId.BALANCE_LEG, make_state(Step(StepId.BALANCE_LEG, "left")), size, text_scale)
    page.page.setProperty("canRead", True)
    helpers.check_layout(page)
    assert helpers.by_name(page.page, "readThis").property("text") == "Read to me"
