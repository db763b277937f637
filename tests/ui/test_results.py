"""Check your answers, and the results: what they say and where they lead."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import flow
from kiosk.flow import Step, StepId
from kiosk.inputs import EditAsked, Seen
from kiosk.outcome import Band, Change, Tier
from kiosk.visit import (
    Arches,
    ArchPicture,
    Balance,
    BodySide,
    Client,
    FootprintPicture,
    Pain,
    PainSite,
    Side,
    Visit,
)
from tests.ui.helpers import PORTRAIT, LoadedPage, by_name, content, items, load_page, settle, tap
from tests.ui.screen_cases import at, finished, plain_visit, rich_visit, trials, unsafe_visit

pytestmark = pytest.mark.few(3)


def check(visit: Visit | None = None) -> LoadedPage:
    return load_page(StepId.CHECK, at(Step(StepId.CHECK), visit or rich_visit()))


def lines(page: LoadedPage) -> dict[str, str]:
    """Step key to the value that stands there."""
    return {line["step"]: line["value"] for group in page.vm.groups for line in group["lines"]}


def words(page: LoadedPage) -> list[str]:
    """All words that the page shows."""
    return [i.property("text") for i in items(page.page) if i.inherits("QQuickText") and i.isVisible()]


def test_arabic_lists_have_the_arabic_comma(qapp: QGuiApplication) -> None:
    page = load_page(StepId.CHECK, at(Step(StepId.CHECK), rich_visit()), language="ar")
    assert "، " in lines(page)["pain"]


def test_check_has_a_line_for_every_question(qapp: QGuiApplication) -> None:
    visit = rich_visit()
    asked = flow.steps(visit, content())
    silent = {StepId.BALANCE_CHECK}
    first = next(i for i, s in enumerate(asked) if s.id is StepId.FIRST_NAME)
    expected = [s.key for s in asked[first : asked.index(Step(StepId.CHECK))] if s.id not in silent]
    assert list(lines(check(visit))) == expected


def test_check_says_it_in_plain_words(qapp: QGuiApplication) -> None:
    page = check()
    said = lines(page)
    assert said["birth_year"] == "1961"
    assert said["pain"] == "Left heel, right knee"
    assert said["pain_rating:heel.left"] == "4 of 10 now, 7 at worst\n6 weeks to 3 months"
    assert said["balance_leg:left"] == "12.4 seconds, best of 3 tries"
    assert said["arch:left"] == "Looks like a low arch"
    assert all(said.values())
    # No id of ours reaches a client.
    assert not [text for text in words(page) if "_" in text]


def test_change_leads_to_its_question(qapp: QGuiApplication) -> None:
    page = check()
    tap(page.window, by_name(page.window, "edit_symptom:tight_calves"))
    assert page.inputs == [EditAsked("symptom:tight_calves")]
    assert page.vm.take() == Seen()


def test_what_was_left_out_is_said_kindly(qapp: QGuiApplication) -> None:
    visit = replace(
        rich_visit(),
        balance=Balance(True, True, trials(12.0), left_out=frozenset({Side.RIGHT})),
        arches=Arches(FootprintPicture(ArchPicture.NOT_SURE), None),
        pain=(),
    )
    said = lines(check(visit))
    assert said["balance_leg:left"] == "12 seconds, one try"
    assert said["balance_leg:right"] == "Left out"
    assert said["arch:left"] == "Not sure"
    assert said["arch:right"] == "Left out"
    assert said["pain"] == "Nothing hurts"


def test_a_skipped_balance_has_a_line(qapp: QGuiApplication) -> None:
    page = check(replace(unsafe_visit("dizzy_or_faint_today"), balance=Balance()))
    assert lines(page)[""] == "Left out today"


def test_tries_from_before_balance_was_left_out_are_no_result(qapp: QGuiApplication) -> None:
    dizzy = unsafe_visit("dizzy_or_faint_today")
    said = lines(check(dizzy))[""]
    assert said == "Left out today. Your tries from before are kept, but they do not count."
    assert not results(dizzy).vm.hasBalance
    assert lines(check(replace(dizzy, balance=Balance())))[""] == "Left out today"


# --- results ------------------------------------------------------------------------------------------------


def results(
    visit: Visit | None = None, text_scale: float = 1.0, size: tuple[int, int] = PORTRAIT
) -> LoadedPage:
    return load_page(StepId.RESULTS, finished(StepId.RESULTS, visit or rich_visit()), size, text_scale)


def test_left_and_right_with_the_age_norm_and_its_source(qapp: QGuiApplication) -> None:
    page = results()
    rows = page.vm.bars["rows"]
    assert [(row["side"], row["text"]) for row in rows] == [("left", "12.4 seconds"), ("right", "31 seconds")]
    assert page.vm.normLine == "About <b>32 seconds</b> is typical at age 60 to 69."
    assert "Springer 2007" in page.vm.source
    assert [foot["word"] for foot in page.vm.feet] == ["Low", "Typical"]


@pytest.mark.parametrize(
    ("left", "right", "said"),
    [
        ((12.0, 11.0, 10.0), (20.0, 21.0, 22.0), "Your best of 3 tries is shown."),
        ((45.0,), (20.0, 21.0, 22.0), "Left: one try. Right: best of 3 tries."),
        ((45.0,), (45.0,), "You had one try on each leg."),
        ((12.0,), (), "You had one try."),
    ],
)
def test_the_tries_of_each_leg_are_told_as_they_were(
    qapp: QGuiApplication, left: tuple[float, ...], right: tuple[float, ...], said: str
) -> None:
    visit = replace(rich_visit(), balance=Balance(True, True, trials(*left), trials(*right)))
    assert results(visit).vm.triesLine == said


def test_no_band_tier_or_risk_word_is_ever_shown(qapp: QGuiApplication) -> None:
    for visit in (rich_visit(), unsafe_visit("diabetes"), replace(rich_visit(), balance=Balance(True))):
        said = " ".join(words(results(visit))).lower().split()
        forbidden = {"risk", "amber", "red", "score", str(Tier.CAUTION), str(Band.AMBER), "abnormal"}
        assert not forbidden & set(said)


def test_why_this_gives_the_clients_own_answers(qapp: QGuiApplication) -> None:
    page = results()
    settle(page.window)
    tap(page.window, by_name(page.window, "why_0"))
    assert page.vm.whyTitle == "Your left heel hurts with the first steps"
    assert any("first steps" in reason for reason in page.vm.reasons)
    settle(page.window)
    assert page.vm.take() is None
    assert page.vm.why == -1


def test_a_title_names_no_side_that_nobody_gave(qapp: QGuiApplication) -> None:
    """First-step pain without a sore place: the heel has no side, on the screen as on the sheet."""
    page = results(replace(rich_visit(), pain=()))
    heel = next(row for row in page.vm.findings if "first steps" in row["title"])
    assert (heel["title"], heel["side"]) == ("Your heel hurts with the first steps", "")
    page.vm.openWhy(page.vm.findings.index(heel))
    assert page.vm.whyTitle == "Your heel hurts with the first steps"


def test_every_finding_has_its_reasons(qapp: QGuiApplication) -> None:
    page = results()
    assert page.vm.findings
    for row in range(len(page.vm.findings)):
        page.vm.openWhy(row)
        assert page.vm.reasons
        assert page.vm.step_back()


def test_large_text_is_paged(qapp: QGuiApplication) -> None:
    page = results(text_scale=1.5)
    assert page.vm.paged
    assert [page.vm.take() for _ in range(3)] == [None, None, None]
    assert page.vm.lastPage
    assert page.vm.step_back()
    assert page.vm.page == 2
    page.vm.take()
    assert page.vm.take() == Seen()


def test_normal_text_is_one_page(qapp: QGuiApplication) -> None:
    page = results()
    assert not page.vm.step_back()
    assert page.vm.take() == Seen()


def test_parts_left_out_are_said(qapp: QGuiApplication) -> None:
    visit = replace(rich_visit(), balance=Balance(False), arches=Arches())
    page = results(visit)
    assert not page.vm.hasBalance
    assert not page.vm.hasArches
    said = "We left this part out today. You can do it another time."
    assert words(page).count(said) == 2


def test_one_leg_alone(qapp: QGuiApplication) -> None:
    visit = replace(rich_visit(), balance=Balance(True, True, trials(12.0)))
    rows = results(visit).vm.bars["rows"]
    assert [row["text"] for row in rows] == ["12 seconds", "not done"]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            Change("balance.left", 12.0, 40.5, "s"),
            "Standing on your left leg: 12 seconds, now <b>40.5 seconds</b>.",
        ),
        (
            Change("pain.heel.left", 7.0, 4.0, "points"),
            "Pain, left heel: 7, now <b>4</b> out of 10.",
        ),
    ],
)
def test_changes_since_last_time(qapp: QGuiApplication, change: Change, said: str) -> None:
    state = finished(StepId.RESULTS, rich_visit())
    assert state.outcome is not None
    state = replace(state, outcome=replace(state.outcome, changes=(change,)))
    assert list(load_page(StepId.RESULTS, state).vm.changes) == [said]


def test_a_wide_screen_has_the_measures_first(qapp: QGuiApplication) -> None:
    page = results(size=(1920, 1080))
    assert page.vm.shown == "012"
    assert page.vm.take() is None
    assert page.vm.shown == "3"
    assert page.vm.take() == Seen()


NOTHING = "Nothing stands out in your answers today. Keep your feet and legs moving."
ACHES = (Pain(PainSite.ANKLE, BodySide.RIGHT, 6, 7, 104), Pain(PainSite.HIP, BodySide.LEFT, 6, 8, 104))


def aching(*pains: Pain) -> Visit:
    """Somebody of 75 with these sore places and nothing else."""
    return replace(plain_visit(), client=Client(birth_year=1951), pain=pains)


def test_a_plan_without_exercises_says_why(qapp: QGuiApplication) -> None:
    assert results().vm.noPlan == ""
    page = results(aching(Pain(PainSite.SHIN, BodySide.LEFT, 8, 9)))
    assert (
        page.vm.noPlan
        == "There are no exercises today, as your pain is strong. Please talk to our staff first."
    )
    assert page.vm.noPlan in words(page)


def test_who_has_no_complaint_is_told_that_nothing_stands_out(qapp: QGuiApplication) -> None:
    page = results(aching())
    assert NOTHING in words(page)
    assert page.vm.noPlan not in words(page)


def test_pain_that_leads_to_nothing_is_named_and_somebody_else_is(qapp: QGuiApplication) -> None:
    page = results(aching(*ACHES))
    assert "You told us about pain here: <b>right ankle, left hip</b>." in words(page)
    assert page.vm.noPlan in words(page)
    assert page.vm.noPlan.endswith("Please show your sheet to our staff, a doctor or a podiatrist.")
    assert NOTHING not in words(page)


def test_pain_that_leads_to_nothing_is_named_beside_what_stands_out(qapp: QGuiApplication) -> None:
    knee = Pain(PainSite.KNEE, BodySide.LEFT, 4)
    page = results(aching(*ACHES, knee))
    said = "<b>You also told us</b> about pain here: right ankle, left hip. Our exercises are not for this."
    assert any(line.startswith(said) for line in words(page))
    assert page.vm.noPlan == ""
    assert results(aching(knee)).vm.otherPain == ""
