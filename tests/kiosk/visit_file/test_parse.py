"""A visit file is taken as it stands or refused with every fault; nothing else ever comes out of `parse`."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import Refused
from kiosk.measures.screening import screen
from kiosk.outcome import Gate
from kiosk.visit import EnteredBy, LegTrials, SafetyId, Side, Visit, VisitCode, YesNo
from kiosk.visit_file import parse
from kiosk.visit_file.fields import MAX_BYTES
from tests.helpers.draws import draws
from tests.kiosk.visit_file.files import SMALLEST, as_file, file_with
from tests.kiosk.visits import CALM, CONTENT, good_visits, tidy, visits


def _parse(file: object) -> Visit:
    return parse(json.dumps(file), CONTENT)


def _refused(text: str | bytes) -> Refused | None:
    """What `parse` raises; None when it accepts. Anything but `Refused` comes through and fails the test."""
    try:
        parse(text, CONTENT)
    except Refused as refused:
        return refused
    return None


def _faults(file: object | str | bytes) -> dict[str, str]:
    """Path and problem of every fault; empty when the file is accepted."""
    refused = _refused(file if isinstance(file, str | bytes) else json.dumps(file))
    return {fault.path: fault.problem for fault in refused.faults} if refused else {}


def _paths(file: object | str | bytes) -> set[str]:
    return set(_faults(file))


# --- what gets in --------------------------------------------------------------------------------------------


def test_the_smallest_file_asked_nothing_and_stores_nothing() -> None:
    visit = _parse(SMALLEST)
    assert visit == Visit(code=VisitCode(""), started_at=datetime(2026, 11, 22, 9, 30, tzinfo=UTC))
    assert visit.store is False
    assert visit.pain is None


@settings(CALM, max_examples=draws(150))
@given(good_visits)
def test_a_visit_written_as_a_file_comes_back_the_same(good: Visit) -> None:
    good = replace(good, code=VisitCode(""))
    assert _parse(as_file(good)) == good


@settings(CALM)
@given(visits)
def test_what_gets_in_is_what_the_gate_allows(random: Visit) -> None:
    random = replace(tidy(random), balance=random.balance)
    gate, balance = screen(random, CONTENT).gate, random.balance
    done = any(balance.leg(side) != LegTrials() for side in Side)
    helped = gate is Gate.HELPER and balance.helper_present is True
    if done and not (gate is Gate.OPEN or helped):
        assert any(path.startswith("balance.") for path in _paths(as_file(random)))


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("2026-11-22T09:30:00+00:00", datetime(2026, 11, 22, 9, 30, tzinfo=UTC)),
        ("2026-11-22T09:30:00Z", datetime(2026, 11, 22, 9, 30, tzinfo=UTC)),
        ("2026-11-22T09:30:00.250+01:00", datetime(2026, 11, 22, 8, 30, 0, 250_000, tzinfo=UTC)),
        ("2026-11-22T00:10-05:00", datetime(2026, 11, 22, 5, 10, tzinfo=UTC)),
        ("2026-11-22T00:10+10:00", datetime(2026, 11, 21, 14, 10, tzinfo=UTC)),
        ("2026-11-22T20:10-08:00", datetime(2026, 11, 23, 4, 10, tzinfo=UTC)),
    ],
)
def test_dates_with_a_zone_keep_their_day(text: str, utc: datetime) -> None:
    visit = _parse(file_with(started_at=text))
    assert visit.started_at == utc
    assert visit.started_at.utcoffset() == datetime.fromisoformat(text).utcoffset()
    assert visit.clinic_day == date(2026, 11, 22)


@pytest.mark.parametrize(
    "text",
    ["2026-11-22T09:30:00", "2026-11-22", "2026-02-30T09:30:00Z", "2026-11-22T25:00:00Z", "1926-11-22T09:30:00Z",
     "2026-W47-7T09:30:00Z", "20261122T093000Z", "٢٠٢٦-11-22T09:30:00Z", "", 20261122, True, {}],
)  # fmt: skip
def test_dates_that_are_none(text: object) -> None:
    assert _paths(file_with(started_at=text)) == {"started_at"}


def test_a_wrong_date_finds_no_faults_with_the_age() -> None:
    trials = {"left": {"eyes_open": [{"seconds": 20, "ended_by": "client"}]}}
    file = file_with(started_at="yesterday", client={"birth_year": 1990}, balance=trials)
    assert _paths(file) == {"started_at"}


def test_bytes_and_a_byte_order_mark() -> None:
    assert parse(b"\xef\xbb\xbf" + json.dumps(SMALLEST).encode(), CONTENT) == _parse(SMALLEST)


def test_free_text_is_cleaned_of_spaces_only() -> None:
    visit = _parse(file_with(client={"first_name": "  Zoë  Ann "}, staff={"note": "One.\n Two. "}))
    assert visit.client.first_name == "Zoë Ann"
    assert visit.staff.note == "One.\nTwo."
    assert _parse(file_with(client={"first_name": "  "})).client.first_name is None


def test_a_returning_code_as_people_write_it() -> None:
    assert _parse(file_with(client={"returning_code": "k7m 4qx"})).client.returning_code == "K7M4QX"


# --- what does not -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    ["", "nul", "[]", "null", "3", '"x"', "{", '{"a":}', "[" * 100_000, '{"a":' * 100_000, b"\xff\xfe", b"\x00",
     "{}" + " " * MAX_BYTES],
    ids=lambda text: repr(text)[:20],
)  # fmt: skip
def test_what_is_no_json_object(text: str | bytes) -> None:
    assert _paths(text) == {"file"}


@pytest.mark.parametrize(
    ("parts", "path", "problem"),
    [
        ({"schema": "footing.visit/2"}, "schema", "has to be footing.visit/1"),
        ({"schema": None}, "schema", "is missing"),
        ({"consent": {"store": 1}}, "consent.store", "has to be true or false"),
        ({"consent": True}, "consent", "has to be an object"),
        ({"client": {"birth_year": 1905}}, "client.birth_year", "1905 is below 1906"),
        ({"client": {"birth_year": 2022}}, "client.birth_year", "2022 is above 2021"),
        ({"client": {"birth_year": True}}, "client.birth_year", "has to be a whole number"),
        ({"client": {"birth_year": "1961"}}, "client.birth_year", "has to be a whole number"),
        ({"client": {"birth_year": 1961.0}}, "client.birth_year", "has to be a whole number"),
        ({"client": {"weight_kg": 300.1}}, "client.weight_kg", "300.1 is above 300"),
        ({"client": {"weight_kg": 10**400}}, "client.weight_kg", "is far above what is possible"),
        ({"client": {"weight_kg": False}}, "client.weight_kg", "has to be a number"),
        ({"client": {"first_name": "x" * 41}}, "client.first_name", "is longer than 40 characters"),
        ({"client": {"first_name": ["Ann"]}}, "client.first_name", "has to be text"),
        ({"client": {"reference": "A\u202e1"}}, "client.reference", "has hidden or control characters"),
        ({"client": {"first_name": "A\u0000"}}, "client.first_name", "has hidden or control characters"),
        ({"client": {"first_name": "\ud800"}}, "client.first_name", "has hidden or control characters"),
        ({"client": {"returning_code": "ABCDEF"}}, "client.returning_code", "is not a visit code"),
        ({"safety": {"diabetes": None}}, "safety.diabetes", "has to be one of: yes, no, undisclosed"),
        ({"safety": []}, "safety", "has to be an object"),
        ({"pain": {}}, "pain", "has to be a list"),
        ({"pain": [7]}, "pain.0", "has to be an object"),
        (
            {"pain": [{"site": "heel", "side": "left", "now": True}]},
            "pain.0.now",
            "has to be a whole number",
        ),
        ({"symptoms": {"insoles_months": 3}}, "symptoms.insoles_months", None),
        ({"symptoms": {"hours_standing": ["0_2"]}}, "symptoms.hours_standing", None),
        ({"arch": {"left": {"method": ["ahi"]}}}, "arch.left.method", None),
        ({"arch": {"left": {}}}, "arch.left.method", "is missing"),
        ({"arch": {"left": {"method": "footprint_morph"}}}, "arch.left.arch_index", "is missing"),
        ({"confirmed": [3]}, "confirmed.0", None),
        ({"staff": {"exercises_add": ["short_foot", 4]}}, "staff.exercises_add.1", "is not an exercise"),
        ({"staff": {"note": "x" * 401}}, "staff.note", "is longer than 400 characters"),
    ],
)  # fmt: skip
def test_one_fault_and_no_other(parts: dict[str, Any], path: str, problem: str | None) -> None:
    faults = _faults(file_with(**parts))
    assert set(faults) == {path} or (problem == "has to be an object" and path in faults)
    assert problem is None or faults[path] == problem


def test_numbers_that_json_does_not_have() -> None:
    for number in ("NaN", "Infinity", "-Infinity", "1e999"):
        text = json.dumps(file_with(client={"weight_kg": "HERE"})).replace('"HERE"', number)
        assert _paths(text) == {"client.weight_kg"}
    digits = json.dumps(file_with(client={"birth_year": "HERE"})).replace('"HERE"', "9" * 5000)
    assert _paths(digits) == {"client.birth_year"}


def test_a_key_twice_wherever_it_stands() -> None:
    text = '{"schema": "footing.visit/1", "schema": "footing.visit/1", "started_at": "2026-11-22T09:30:00Z",'
    text += '"balance": {"left": {"eyes_open": [{"seconds": 3, "seconds": 30, "ended_by": "client"}]}}}'
    assert _paths(text) == {"schema", "balance.left.eyes_open.0.seconds"}


@pytest.mark.parametrize("key", ["", "\u202e\u0000", "k" * 500, "a.b", "\ud800"])
def test_unknown_keys_are_named_briefly_and_cleaned(key: str) -> None:
    refused = _refused(json.dumps(file_with(client={key: 1})))
    assert refused is not None
    (fault,) = refused.faults
    assert fault.path.startswith("client.")
    assert len(fault.path) < 60
    assert "\u202e" not in str(refused)
    assert str(refused).encode()


def test_typed_words_are_never_repeated() -> None:
    secret = "Rumpelstiltskin"
    file = file_with(
        language=secret,
        client={"first_name": f"{secret}\u0007", "sex": secret, "returning_code": secret},
        safety={"diabetes": secret},
        symptoms={"tight_calves": secret},
        staff={"note": f"{secret}\u0007", "exercises_add": [secret]},
        confirmed=[secret],
    )
    with pytest.raises(Refused) as refused:
        _parse(file)
    assert len(refused.value.faults) == 9
    assert secret not in str(refused.value)


def _trials(*seconds: float, ended_by: str = "client") -> list[dict[str, object]]:
    return [{"seconds": s, "ended_by": ended_by} for s in seconds]


@pytest.mark.parametrize(
    ("trials", "fault"),
    [
        (_trials(0, 45, 12.345), None),
        (_trials(12.3456), "balance.left.eyes_open.0.seconds"),
        (_trials(45.001), "balance.left.eyes_open.0.seconds"),
        (_trials(-0.1), "balance.left.eyes_open.0.seconds"),
        (_trials(44.9, ended_by="limit"), "balance.left.eyes_open.0.seconds"),
        (_trials(45.0, ended_by="limit"), None),
        (_trials(1, 2, 3, 4), "balance.left.eyes_open"),
        ([*_trials(1, 2, 3), *_trials(*range(9), ended_by="void")], None),
        ([*_trials(1, 2, 3), *_trials(*range(10), ended_by="void")], "balance.left.eyes_open"),
        ([{"seconds": 3}], "balance.left.eyes_open.0.ended_by"),
    ],
)
def test_trials(trials: list[dict[str, object]], fault: str | None) -> None:
    file = file_with(client={"birth_year": 1990}, balance={"left": {"eyes_open": trials}})
    assert _paths(file) == ({fault} if fault else set())


def test_seconds_become_whole_milliseconds() -> None:
    file = file_with(balance={"left": {"eyes_open": _trials(12.3, 0.1, 4.35)}})
    assert [t.stance_duration_ms for t in _parse(file).balance.left.eyes_open] == [12300, 100, 4350]


LEG = {"eyes_open": _trials(12.0)}


@pytest.mark.parametrize(
    ("parts", "accepted"),
    [
        ({"client": {"birth_year": 1990}}, True),
        ({"client": {"birth_year": 1990}, "safety": {"numb_feet": "yes"}}, False),
        ({"client": {"birth_year": 1990}, "safety": {"numb_feet": "undisclosed"}}, True),
        ({"client": {"birth_year": 1990}, "safety": {"saddle_numbness": "yes"}}, False),
        ({"client": {"birth_year": 1990}, "safety": {"pregnant": "yes"}}, False),
        ({"client": {"birth_year": 1990}, "safety": {"pregnant": "yes"}, "helper": True}, True),
        ({"client": {"birth_year": 1961}}, False),
        ({"client": {"birth_year": 1961}, "helper": None}, False),
        ({"client": {"birth_year": 1961}, "helper": True}, True),
        ({"client": {"birth_year": 1962}}, True),
        ({"client": {"birth_year": 2009}}, False),
        ({"client": {"birth_year": 2008}}, True),
        ({"client": {"birth_year": 1990}, "support": False}, False),
    ],
)
def test_the_gate(parts: dict[str, Any], accepted: bool) -> None:
    parts = dict(parts)
    balance = {"support_in_reach": parts.pop("support", True), "helper_present": parts.pop("helper", False)}
    file = file_with(**parts, balance={**balance, "left": LEG, "right": {"eyes_open": []}})
    assert _paths(file) == (set() if accepted else {"balance.left.eyes_open"})


@pytest.mark.parametrize(
    ("opened", "helper", "entered_by", "accepted"),
    [(10.0, True, "client", True), (9.9, True, "client", False), (10.0, False, "client", False),
     (10.0, False, "staff", True), (10.0, False, "paper", False)],
)  # fmt: skip
def test_eyes_closed(opened: float, helper: bool, entered_by: str, accepted: bool) -> None:
    leg = {"eyes_open": _trials(opened), "eyes_closed": _trials(3.0)}
    balance = {"support_in_reach": True, "helper_present": helper, "right": leg}
    file = file_with(client={"birth_year": 1990}, entered_by=entered_by, balance=balance)
    assert _paths(file) == (set() if accepted else {"balance.right.eyes_closed"})


AHI = {
    "method": "ahi",
    "system": "ahims",
    "standing_dorsum_mm": 88,
    "truncated_mm": 190,
    "foot_length_mm": 324,
}


def test_unusual_values_need_each_of_their_paths_confirmed() -> None:
    asked = {"arch.left.standing_dorsum_mm", "arch.left.foot_length_mm"}
    file = file_with(arch={"left": AHI})
    refused = _refused(json.dumps(file))
    assert refused is not None
    assert {f.path for f in refused.faults} == asked
    assert all(f.question and f.question.endswith("?") for f in refused.faults)
    assert "confirmed" in refused.what_to_do
    assert _paths({**file, "confirmed": ["arch.left.standing_dorsum_mm"]}) == {"arch.left.foot_length_mm"}
    assert _parse({**file, "confirmed": sorted(asked)}).confirmed == asked
    assert _paths({**file, "confirmed": [p.replace("left", "right") for p in asked]}) == asked


def test_no_confirming_makes_the_impossible_possible() -> None:
    foot = {**AHI, "standing_dorsum_mm": 111, "foot_length_mm": 262}
    file = file_with(arch={"left": foot}, confirmed=["arch.left.standing_dorsum_mm"])
    assert _faults(file) == {"arch.left.standing_dorsum_mm": "111 is above 110"}


def test_a_missing_field_does_not_hide_the_others() -> None:
    foot = {"method": "ahi", "system": "wrong", "standing_dorsum_mm": 310, "truncated_mm": "186", "colour": 1}
    assert _paths(file_with(arch={"right": foot})) == {
        f"arch.right.{name}"
        for name in ("system", "standing_dorsum_mm", "truncated_mm", "foot_length_mm", "colour")
    }


def test_staff_may_add_only_where_something_was_found() -> None:
    add = {"exercises_add": ["short_foot"]}
    assert _paths(file_with(staff=add)) == {"staff.exercises_add"}
    assert _paths(file_with(staff=add, symptoms={"tight_calves": "yes"})) == set()
    assert _paths(file_with(staff=add, safety={"sudden_pop": "yes"})) == set()


def test_answers_arrive_typed() -> None:
    file = file_with(entered_by="paper", safety={"diabetes": "undisclosed"}, symptoms={"insoles": "none"})
    visit = _parse(file)
    assert visit.entered_by is EnteredBy.PAPER
    assert visit.safety == {SafetyId("diabetes"): YesNo.UNDISCLOSED}
    assert visit.symptoms == {"insoles": "none"}


# --- never anything but Refused ------------------------------------------------------------------------------

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
KEYS = [*as_file(Visit(VisitCode(""), datetime(2026, 1, 1, tzinfo=UTC))), "extra"]


def _survives(text: str | bytes) -> None:
    refused = _refused(text)
    if refused is not None:
        assert refused.faults
        assert str(refused).encode()


@settings(CALM)
@given(st.text(max_size=60) | st.binary(max_size=60))
def test_any_text(text: str | bytes) -> None:
    _survives(text)


@settings(CALM)
@given(json_values | st.dictionaries(st.sampled_from(KEYS), json_values))
def test_any_json(value: object) -> None:
    _survives(json.dumps(value))


def _places(value: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Every place in a file, from the root down."""
    if isinstance(value, dict):
        inner = [(key, item) for key, item in value.items()]
    elif isinstance(value, list):
        inner = list(enumerate(value))
    else:
        inner = []
    return [path, *(place for key, item in inner for place in _places(item, (*path, key)))]


def _with(value: Any, path: tuple[str | int, ...], new: object) -> Any:
    if not path:
        return new
    key, *rest = path
    if isinstance(value, list):
        return [_with(item, tuple(rest), new) if i == key else item for i, item in enumerate(value)]
    return {k: _with(item, tuple(rest), new) if k == key else item for k, item in value.items()}


@settings(CALM, max_examples=draws(250))
@given(good_visits, st.data())
def test_a_good_file_with_anything_anywhere(random: Visit, data: st.DataObject) -> None:
    file = as_file(random)
    place = data.draw(st.sampled_from(_places(file)))
    _survives(json.dumps(_with(file, place, data.draw(json_values))))
