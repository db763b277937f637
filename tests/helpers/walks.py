"""Valid inputs for any step, chosen by plain numbers, so that a walk through a visit is a string of bytes.

A byte picks what a person does (go back, edit, answer) and which answer. Bytes shrink well: Hypothesis finds the
shortest walk that breaks a rule.
"""

from dataclasses import replace
from datetime import UTC, datetime

from kiosk import flow
from kiosk.answers import apply
from kiosk.content.model import Content
from kiosk.flow import FlowState, Step, StepId
from kiosk.inputs import (
    ArchGiven,
    BalanceChecked,
    BalanceLeftOut,
    BirthYearGiven,
    ConsentGiven,
    FirstNameGiven,
    Input,
    LanguageChosen,
    LegFinished,
    PainPlaces,
    PainRated,
    ReferenceGiven,
    SafetyAnswered,
    Seen,
    SexGiven,
    SymptomAnswered,
    TrialDone,
)
from kiosk.standing import strong_pain
from kiosk.visit import (
    ArchPicture,
    BalanceTrial,
    BodySide,
    EndedBy,
    Eyes,
    FootprintMorph,
    FootprintPicture,
    Pain,
    PainSite,
    Sex,
    Side,
    SymptomId,
    Visit,
    VisitCode,
    YesNo,
)

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
NAME = "Zebulon"
REFERENCE = "REF-7781"
YEARS = (1948, 1954, 1975, 1992, 2012)


def start() -> FlowState:
    return FlowState(Visit(code=VisitCode("K7M4QX"), started_at=NOW, store=True))


def answer(step: Step, visit: Visit, content: Content, choice: int) -> Input:
    """A valid input for this step; `choice` 0-255 picks one."""
    match step.id:
        case StepId.ACCESS:
            return LanguageChosen(content.languages[choice % len(content.languages)])
        case StepId.PRIVACY:
            return ConsentGiven(store=choice % 2 == 0)
        case StepId.FIRST_NAME:
            return FirstNameGiven(NAME if choice % 2 else None)
        case StepId.BIRTH_YEAR:
            return BirthYearGiven((*YEARS, None)[choice % (len(YEARS) + 1)])
        case StepId.SEX:
            return SexGiven(list(Sex)[choice % len(Sex)])
        case StepId.REFERENCE:
            return ReferenceGiven(REFERENCE if choice % 2 else None)
        case StepId.SAFETY:
            group = next(g for g in content.safety_groups if g.id == step.item)
            answers = {q.id: YesNo.NO for q in group.questions}
            # One answer in four is a yes, so that most walks get past the safety questions.
            if choice % 4 == 3:
                answers[group.questions[choice // 4 % len(group.questions)].id] = YesNo.YES
            elif choice % 16 == 2:
                answers = dict.fromkeys(answers, YesNo.UNDISCLOSED)
            return SafetyAnswered(answers)
        case StepId.PAIN:
            places = (
                (PainSite.HEEL, BodySide.LEFT),
                (PainSite.LOW_BACK, BodySide.MIDDLE),
                (PainSite.KNEE, BodySide.BOTH),
            )
            return PainPlaces(tuple(p for bit, p in enumerate(places) if choice >> bit & 1))
        case StepId.PAIN_RATING:
            site, _, side = step.item.partition(".")
            now = choice % 11
            return PainRated(
                Pain(PainSite(site), BodySide(side), now, max(now, choice // 11 % 11), choice % 200)
            )
        case StepId.SYMPTOM:
            question = content.symptom(SymptomId(step.item))
            if question.is_number:
                assert question.low is not None
                assert question.high is not None
                return SymptomAnswered(
                    question.id, question.low + choice % (question.high - question.low + 1)
                )
            return SymptomAnswered(question.id, question.answers[choice % len(question.answers)])
        case StepId.BALANCE_CHECK:
            if strong_pain(visit) and choice % 3:
                return BalanceLeftOut()
            return BalanceChecked(support_in_reach=choice % 5 != 0, helper_present=choice % 2 == 0)
        case StepId.BALANCE_LEG:
            return LegFinished(Side(step.item), left_out=choice % 3 == 0)
        case StepId.ARCH:
            return ArchGiven(
                Side(step.item),
                (
                    None,
                    FootprintMorph(0.18 + choice % 16 / 100),
                    FootprintPicture(list(ArchPicture)[choice % 4]),
                )[choice % 3],
            )
        case _:
            return Seen()


def take(state: FlowState, given: Input, content: Content) -> FlowState:
    """What the session does with an input, but for the store."""
    visit = apply(state.visit, given, content, NOW)
    return flow.advance(replace(state, visit=visit), content)


def trial(state: FlowState, content: Content, choice: int) -> FlowState:
    """One timed stance on the leg that is being asked about, as long as there is room for one."""
    side = Side(state.step.item)
    trials = state.visit.balance.leg(side).eyes_open
    if sum(t.valid for t in trials) >= 3:
        return state
    done = TrialDone(side, Eyes.OPEN, BalanceTrial(choice * 170, EndedBy.CLIENT))
    return replace(state, visit=apply(state.visit, done, content, NOW))


def act(state: FlowState, content: Content, byte: int) -> FlowState:
    """One thing a person does: mostly answer, sometimes go back, sometimes edit from the check."""
    kind, choice = byte % 8, byte // 2
    if kind == 7:
        return flow.back(state, content)
    if kind == 6 and state.step.id is StepId.CHECK:
        editable = [s for s in flow.steps(state.visit, content) if s.id in _EDITABLE]
        return flow.edit(state, editable[choice % len(editable)], content)
    if kind == 5 and state.step.id is StepId.BALANCE_LEG:
        return trial(state, content, choice)
    return take(state, answer(state.step, state.visit, content, choice), content)


_EDITABLE = frozenset(
    {
        StepId.FIRST_NAME,
        StepId.BIRTH_YEAR,
        StepId.SEX,
        StepId.SAFETY,
        StepId.PAIN,
        StepId.PAIN_RATING,
        StepId.SYMPTOM,
        StepId.BALANCE_CHECK,
        StepId.ARCH,
    }
)
