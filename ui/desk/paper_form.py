"""The paper form on the screen: its lines from the content, in the words of the printed one, and what was typed as a
visit file, so that typing a form in goes through the checks of `kiosk.visit_file` like every other visit.
"""

import json
from collections.abc import Mapping
from datetime import date, datetime, time

from kiosk.measures.balance import LIMIT_MS, MAX_VALID_TRIALS
from kiosk.ports import Clock
from kiosk.visit import ArchPicture, BodySide, EnteredBy, Eyes, PainSite, Sex, Side, YesNo
from kiosk.visit_file import SCHEMA
from ui.desk.context import DeskContext
from ui.language import name_of
from ui.viewmodels.words import capital, plain

Row = dict[str, object]
_PAIN_NUMBERS = ("now", "worst", "weeks")
_LIMIT_S = LIMIT_MS / 1000


def sections(context: DeskContext) -> list[dict[str, object]]:
    """The cards: `key`, `heading`, `note` and `rows`. A row has `kind` (choice or fields), `path`, `label`, and
    `options` or `fields`; `only` is the path and the values of the answer that leads to it, empty when none does.
    """
    return [
        _card("client", _say(context, "form.client"), _client(context)),
        *(
            _card(
                f"safety_{group.id}",
                _text(context, f"safety_group.{group.id}.title"),
                [
                    _choice(
                        f"safety.{q.id}", _text(context, f"safety.{q.id}.label"), _answers(context, YesNo)
                    )
                    for q in group.questions
                ],
            )
            for group in context.content.safety_groups
        ),
        _card(
            "pain", _say(context, "form.pain"), _pain(context), _say(context, "form.pain_how", low=0, high=10)
        ),
        _card("symptoms", _say(context, "staff_copy.answers"), _symptoms(context)),
        _card("balance", _say(context, "form.balance"), _balance(context)),
        _card("arches", _say(context, "form.arches"), _arches(context)),
    ]


def as_file(typed: Mapping[str, str], confirmed: frozenset[str], day: date, clock: Clock) -> bytes:
    """What was typed as a visit file of that day at the clinic. What cannot be read as a number stays as it is, to be
    refused.
    """
    now = clock.local(clock.now_utc())
    at = now if day == now.date() else clock.local(datetime.combine(day, time(12)))
    parts: dict[str, dict[str, object]] = {"client": {}, "safety": {}, "symptoms": {}}
    for path, text in typed.items():
        part, _, name = path.partition(".")
        if part in parts and text:
            parts[part][name] = _number(text) if name in ("birth_year", "weight_kg") else text
    parts["symptoms"] = {id_: _number(str(answer)) for id_, answer in parts["symptoms"].items()}
    told: dict[str, object] = {
        "schema": SCHEMA,
        "language": typed.get("language") or None,
        "entered_by": EnteredBy.PAPER,
        "started_at": at.isoformat(timespec="seconds"),
        "consent": {"store": typed.get("store") == "yes"},
        **parts,
        "pain": [_sore(typed, site) for site in sore_sites(typed)] if typed.get("pain") else None,
        "balance": {
            "support_in_reach": _flag(typed, "balance.support_in_reach"),
            "helper_present": _flag(typed, "balance.helper_present"),
            **{
                side: {eyes: [_try(typed[at]) for at in tries(side, eyes) if typed.get(at)] for eyes in Eyes}
                for side in Side
            },
        },
        "arch": {
            side: {"method": "footprint_picture", "picture": typed[f"arch.{side}"]}
            for side in Side
            if typed.get(f"arch.{side}")
        },
        "confirmed": sorted(confirmed),
    }
    return json.dumps(told).encode()


def place_of(path: str, typed: Mapping[str, str]) -> str:
    """Where on the screen a fault of the visit file belongs: `pain.1.now` is the second of the sore places."""
    part, _, rest = path.partition(".")
    pieces = rest.split(".")
    if part == "pain" and pieces[0].isdecimal():
        site = sore_sites(typed)[int(pieces[0])]
        return ".".join(["pain", site, *pieces[1:]]) if pieces[1:] != ["site"] else f"pain.{site}.side"
    if part == "balance" and len(pieces) > 2:
        there = [at for at in tries(pieces[0], pieces[1]) if typed.get(at)]
        return there[int(pieces[2])] if int(pieces[2]) < len(there) else path
    if part == "arch":
        return f"arch.{pieces[0]}"
    return {"started_at": "day", "consent.store": "store"}.get(path, path)


def sore_sites(typed: Mapping[str, str]) -> list[str]:
    """The places with a side, in the order of the form."""
    if typed.get("pain") != "yes":
        return []
    return [site.value for site in PainSite if typed.get(f"pain.{site}.side")]


def tries(side: str, eyes: str) -> list[str]:
    """The paths of the tries of one leg."""
    return [f"balance.{side}.{eyes}.{count}" for count in range(MAX_VALID_TRIALS)]


# --- the lines -----------------------------------------------------------------------------------------------


def _text(context: DeskContext, key: str, **values: object) -> str:
    return plain(context.text(key, **values))


def _say(context: DeskContext, key: str, **values: object) -> str:
    return _text(context, f"sheet.{key}", **values)


def _card(key: str, heading: str, rows: list[Row], note: str = "") -> dict[str, object]:
    return {"key": key, "heading": heading, "note": note, "rows": rows}


def _choice(path: str, label: str, options: list[Row], only: tuple[str, list[str]] = ("", [])) -> Row:
    return {"kind": "choice", "path": path, "label": label, "options": options, "fields": []} | _only(only)


def _fields(path: str, label: str, fields: list[Row], only: tuple[str, list[str]] = ("", [])) -> Row:
    return {"kind": "fields", "path": path, "label": label, "options": [], "fields": fields} | _only(only)


def _only(only: tuple[str, list[str]]) -> Row:
    return {"onlyPath": only[0], "onlyValues": only[1]}


def _field(path: str, label: str, *, digits: bool = False, hint: str = "") -> Row:
    return {"path": path, "label": label, "digits": digits, "hint": hint}


def _option(key: str, label: str) -> Row:
    return {"key": key, "label": capital(label)}


def _answers(context: DeskContext, of: type[YesNo]) -> list[Row]:
    return [_option(answer.value, _text(context, f"answer.{answer}")) for answer in of]


def _yes_no(context: DeskContext) -> list[Row]:
    return [_option(key, _text(context, f"answer.{key}")) for key in ("yes", "no")]


def _client(context: DeskContext) -> list[Row]:
    def one(name: str, digits: bool = False) -> Row:
        return _field(f"client.{name}", _say(context, f"form.{name}"), digits=digits)

    sexes = [_option(sex.value, _say(context, f"form.{sex}")) for sex in Sex if sex is not Sex.UNDISCLOSED]
    sexes.append(_option(Sex.UNDISCLOSED.value, _text(context, "answer.undisclosed")))
    tongues = [{"key": code, "label": name_of(code)} for code in context.services.languages]
    return [
        _fields("", "", [_field("day", "", hint="2026-01-31"), one("first_name")]),
        _fields("", "", [one("birth_year", True), one("weight_kg", True)]),
        _fields("", "", [one("reference"), one("returning_code")]),
        _choice("client.sex", _say(context, "form.sex"), sexes),
        *([_choice("language", "", tongues)] if len(tongues) > 1 else []),
        _choice("store", _say(context, "form.store"), _yes_no(context)),
    ]


def _pain(context: DeskContext) -> list[Row]:
    rows = [_choice("pain", "", _yes_no(context))]
    for site in PainSite:
        sides = [BodySide.LEFT, BodySide.RIGHT, BodySide.BOTH]
        options = [_option(side.value, _text(context, f"side.{side}")) for side in sides]
        if site is PainSite.LOW_BACK:
            options.append(_option(BodySide.MIDDLE.value, _say(context, "form.middle")))
        path = f"pain.{site}"
        rows.append(
            _choice(f"{path}.side", capital(_text(context, f"site.{site}")), options, ("pain", ["yes"]))
        )
        numbers = [
            _field(f"{path}.{name}", _say(context, f"staff_copy.{name}"), digits=True)
            for name in _PAIN_NUMBERS
        ]
        rows.append(_fields(path, "", numbers, (f"{path}.side", [str(option["key"]) for option in options])))
    return rows


def _symptoms(context: DeskContext) -> list[Row]:
    rows = []
    for question in context.content.symptoms:
        path, asked = f"symptoms.{question.id}", _text(context, f"symptom.{question.id}.question")
        only = ("", list[str]())
        if question.only_if is not None:
            only = (f"symptoms.{question.only_if[0]}", list(question.only_if[1]))
        if question.is_number:
            unit = f"{question.low} – {question.high} {_text(context, f'unit.{question.unit}')}"
            rows.append(_fields(path, asked, [_field(path, unit, digits=True)], only))
        else:
            keys = [(answer, context.content.answer_key(question.id, answer)) for answer in question.answers]
            options = [_option(answer, _text(context, key)) for answer, key in keys]
            rows.append(_choice(path, asked, options, only))
    return rows


def _balance(context: DeskContext) -> list[Row]:
    rows = [
        _choice(f"balance.{name}", _say(context, f"form.{name}"), _yes_no(context))
        for name in ("support_in_reach", "helper_present")
    ]
    for eyes in Eyes:
        for side in Side:
            leg = _say(context, f"staff_copy.{eyes}", side=_text(context, f"side.{side}"))
            each = [
                _field(at, f"{_say(context, 'staff_copy.try')} {count}", digits=True)
                for count, at in enumerate(tries(side, eyes), start=1)
            ]
            rows.append(_fields(f"balance.{side}.{eyes}", capital(leg), each))
    return rows


def _arches(context: DeskContext) -> list[Row]:
    options = [_option(arch.value, _say(context, f"arches.{arch}")) for arch in ArchPicture]
    return [_choice(f"arch.{side}", capital(_text(context, f"side.{side}")), options) for side in Side]


# --- the file ------------------------------------------------------------------------------------------------


def _number(text: str) -> int | float | str:
    """A number as it was typed, with a point or a comma; other words as they are."""
    plain_text = text.strip().replace(",", ".")
    try:
        return int(plain_text) if plain_text.lstrip("-").isdecimal() else float(plain_text)
    except ValueError:
        return text


def _flag(typed: Mapping[str, str], path: str) -> bool | None:
    return {"yes": True, "no": False}.get(typed.get(path, ""))


def _sore(typed: Mapping[str, str], site: str) -> dict[str, object]:
    numbers = {name: typed.get(f"pain.{site}.{name}", "") for name in _PAIN_NUMBERS}
    return {
        "site": site,
        "side": typed[f"pain.{site}.side"],
        **{name: _number(text) for name, text in numbers.items() if text.strip()},
    }


def _try(text: str) -> dict[str, object]:
    seconds = _number(text)
    return {"seconds": seconds, "ended_by": "limit" if seconds == _LIMIT_S else "staff"}
