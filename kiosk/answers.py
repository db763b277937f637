"""An input applied to a visit: checked, cleaned, and everything that depends on it kept in step. Pure."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from kiosk.content.model import Content
from kiosk.errors import Fault, Refused, Told
from kiosk.freetext import FIRST_NAME_MAX, REFERENCE_MAX, clean
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
    TrialsRedone,
)
from kiosk.measures import arch
from kiosk.measures.balance import LIMIT_MS, limit_is_full, too_many_kept, too_many_valid, within_limit
from kiosk.standing import left_out_for_pain
from kiosk.visit import BalanceTrial, EndedBy, Eyes, LegTrials, Pain, Side, SymptomId, Visit

OLDEST_YEARS = 120
YOUNGEST_YEARS = 5
MAX_WEEKS = 5200


def apply(visit: Visit, given: Input, content: Content, now: datetime) -> Visit:
    """The visit with this input in it; `now` is the clinic's local time. Raises `Refused`, naming every fault; the old
    visit stays as it was.
    """
    if isinstance(given, Seen):
        return visit
    return _APPLY[type(given)](visit, given, content, now)


def _refuse_unless(
    holds: bool,
    path: str,
    problem: str,
    told: Told = Told.OTHER,
    limits: tuple[float, float] | None = None,
) -> None:
    if not holds:
        raise Refused((Fault(path, problem, told=told, limits=limits),))


def _within(holds: bool, path: str, low: int, high: int, what: str = "must be") -> None:
    _refuse_unless(holds, path, f"{what} from {low} to {high}", Told.RANGE, (low, high))


# --- about you -----------------------------------------------------------------------------------------------


def _language(visit: Visit, given: LanguageChosen, content: Content, now: datetime) -> Visit:
    _refuse_unless(given.language in content.languages, "language", f"{given.language} is not offered")
    return replace(visit, language=given.language)


def _consent(visit: Visit, given: ConsentGiven, content: Content, now: datetime) -> Visit:
    """The visit starts when consent is first given. Who goes back may decide again; the session sees to the record."""
    return replace(visit, store=given.store, started_at=visit.started_at if visit.code else now)


def _limited(text: str | None, limit: int, path: str) -> str | None:
    cleaned = clean(text or "")
    _refuse_unless(
        len(cleaned) <= limit, path, f"is longer than {limit} characters", Told.TOO_LONG, (0, limit)
    )
    return cleaned or None


def _first_name(visit: Visit, given: FirstNameGiven, content: Content, now: datetime) -> Visit:
    name = _limited(given.first_name, FIRST_NAME_MAX, "client.first_name")
    return replace(visit, client=replace(visit.client, first_name=name))


def birth_years(now: datetime) -> range:
    """The birth years that are accepted: from the oldest person to a child of five."""
    return range(now.year - OLDEST_YEARS, now.year - YOUNGEST_YEARS + 1)


def _birth_year(visit: Visit, given: BirthYearGiven, content: Content, now: datetime) -> Visit:
    years = birth_years(now)
    left_out = given.birth_year is None
    _within(left_out or given.birth_year in years, "client.birth_year", years[0], years[-1])
    return replace(visit, client=replace(visit.client, birth_year=given.birth_year))


def _sex(visit: Visit, given: SexGiven, content: Content, now: datetime) -> Visit:
    return replace(visit, client=replace(visit.client, sex=given.sex))


def _reference(visit: Visit, given: ReferenceGiven, content: Content, now: datetime) -> Visit:
    reference = _limited(given.reference, REFERENCE_MAX, "client.reference")
    client = replace(visit.client, reference=reference, returning_code=given.returning_code)
    return replace(visit, client=client)


# --- questions -----------------------------------------------------------------------------------------------


def _safety(visit: Visit, given: SafetyAnswered, content: Content, now: datetime) -> Visit:
    unknown = sorted(set(given.answers) - set(content.safety_ids))
    _refuse_unless(not unknown, f"safety.{unknown[0] if unknown else ''}", "is not a safety question")
    return visit.with_safety(given.answers)


def _pain_places(visit: Visit, given: PainPlaces, content: Content, now: datetime) -> Visit:
    """Places that stay keep their ratings; a new place has no worst yet, so it will be asked about."""
    known: Mapping[tuple[object, object], Pain] = {(p.site, p.side): p for p in visit.pain or ()}
    places = tuple(dict.fromkeys(given.places))
    return replace(visit, pain=tuple(known.get(place) or Pain(place[0], place[1], now=0) for place in places))


def _pain_rated(visit: Visit, given: PainRated, content: Content, now: datetime) -> Visit:
    pain, path = given.pain, f"pain.{given.pain.site}.{given.pain.side}"
    _within(0 <= pain.now <= 10, f"{path}.now", 0, 10)
    if pain.worst is not None:
        _within(0 <= pain.worst <= 10, f"{path}.worst", 0, 10)
        _refuse_unless(
            pain.worst >= pain.now, f"{path}.worst", "cannot be less than the pain now", Told.WORST_BELOW_NOW
        )
    if pain.weeks is not None:
        _within(0 <= pain.weeks <= MAX_WEEKS, f"{path}.weeks", 0, MAX_WEEKS)
    places = visit.pain or ()
    _refuse_unless(any((p.site, p.side) == (pain.site, pain.side) for p in places), path, "was not chosen")
    rated = tuple(pain if (p.site, p.side) == (pain.site, pain.side) else p for p in places)
    return replace(visit, pain=rated)


def _symptom(visit: Visit, given: SymptomAnswered, content: Content, now: datetime) -> Visit:
    """An answer that takes away the reason for a follow-up question takes the follow-up's answer with it."""
    question = next((q for q in content.symptoms if q.id == given.id), None)
    path = f"symptoms.{given.id}"
    if question is None:
        raise Refused((Fault(path, "is not a question"),))
    if question.is_number:
        low, high = question.low or 0, question.high or 0
        whole = isinstance(given.answer, int) and not isinstance(given.answer, bool)
        _within(whole and low <= int(given.answer) <= high, path, low, high, "must be a whole number")
    else:
        _refuse_unless(given.answer in question.answers, path, f"{given.answer} is not one of its answers")
    answers: dict[SymptomId, str | int | None] = {given.id: given.answer}
    for other in content.symptoms:
        if other.only_if and other.only_if[0] == given.id and given.answer not in other.only_if[1]:
            answers[other.id] = None
    return visit.with_symptoms(answers)


# --- measures ------------------------------------------------------------------------------------------------


def _balance_checked(visit: Visit, given: BalanceChecked, content: Content, now: datetime) -> Visit:
    """Who had left out the whole part for pain and goes on after all is asked about both legs again."""
    balance = replace(
        visit.balance,
        support_in_reach=given.support_in_reach,
        helper_present=given.helper_present,
        left_out=frozenset() if left_out_for_pain(visit) else visit.balance.left_out,
    )
    return replace(visit, balance=balance)


def _balance_left_out(visit: Visit, given: BalanceLeftOut, content: Content, now: datetime) -> Visit:
    return replace(visit, balance=replace(visit.balance, left_out=frozenset(Side)))


def _with_trials(visit: Visit, side: Side, eyes: Eyes, trials: tuple[BalanceTrial, ...]) -> Visit:
    leg = visit.balance.leg(side)
    leg = LegTrials(trials, leg.eyes_closed) if eyes is Eyes.OPEN else LegTrials(leg.eyes_open, trials)
    balance = replace(visit.balance, left_out=visit.balance.left_out - {side})
    balance = replace(balance, left=leg) if side is Side.LEFT else replace(balance, right=leg)
    return replace(visit, balance=balance)


def _trial(visit: Visit, given: TrialDone, content: Content, now: datetime) -> Visit:
    trials, trial = visit.balance.leg(given.side).of(given.eyes), given.trial
    path = f"balance.{given.side}.{given.eyes}"
    _refuse_unless(within_limit(trial.stance_duration_ms), path, f"must be from 0 to {LIMIT_MS} ms")
    _refuse_unless(limit_is_full(trial), path, "ended by the limit is the full time")
    trials = (*trials, trial)
    _refuse_unless(not too_many_valid(trials), path, "already has all its tries")
    _refuse_unless(not too_many_kept(trials), path, "has too many tries")
    return _with_trials(visit, given.side, given.eyes, trials)


def _redone(visit: Visit, given: TrialsRedone, content: Content, now: datetime) -> Visit:
    trials = visit.balance.leg(given.side).of(given.eyes)
    path = f"balance.{given.side}.{given.eyes}"
    _refuse_unless(bool(trials), path, "has no try to take back")
    voided = BalanceTrial(trials[-1].stance_duration_ms, EndedBy.VOID, given.trial.void_reason)
    return _with_trials(visit, given.side, given.eyes, (*trials[:-1], voided))


def _leg_finished(visit: Visit, given: LegFinished, content: Content, now: datetime) -> Visit:
    """Going on without a single try is leaving the leg out."""
    left_out = given.left_out or not visit.balance.leg(given.side).eyes_open
    if not left_out:
        return visit
    return replace(visit, balance=replace(visit.balance, left_out=visit.balance.left_out | {given.side}))


def _arch(visit: Visit, given: ArchGiven, content: Content, now: datetime) -> Visit:
    """Hard ranges refuse; a value outside the soft range is taken once its path is in `confirmed`.

    So does the pair of feet, once both are there: a new measure asks anew about the difference in length.
    """
    path = f"arch.{given.side}"
    kept = (p for p in visit.confirmed if not p.startswith(f"{path}.") and p != arch.LENGTH_DIFFERENCE_PATH)
    confirmed = frozenset(kept) | given.confirmed
    arches = (
        replace(visit.arches, left=given.measure)
        if given.side is Side.LEFT
        else replace(visit.arches, right=given.measure)
    )
    if given.measure is not None:
        found = [*arch.check(given.measure, path), *arch.check_pair(arches)]
        open_faults = tuple(f for f in found if f.question is None or f.path not in confirmed)
        if open_faults:
            raise Refused(open_faults)
    return replace(visit, arches=arches, confirmed=confirmed)


# Each entry takes exactly its own input type; Any because a mapping cannot say "key type = argument type".
_APPLY: Mapping[type, Callable[[Visit, Any, Content, datetime], Visit]] = {
    LanguageChosen: _language,
    ConsentGiven: _consent,
    FirstNameGiven: _first_name,
    BirthYearGiven: _birth_year,
    SexGiven: _sex,
    ReferenceGiven: _reference,
    SafetyAnswered: _safety,
    PainPlaces: _pain_places,
    PainRated: _pain_rated,
    SymptomAnswered: _symptom,
    BalanceChecked: _balance_checked,
    BalanceLeftOut: _balance_left_out,
    TrialDone: _trial,
    TrialsRedone: _redone,
    LegFinished: _leg_finished,
    ArchGiven: _arch,
}
