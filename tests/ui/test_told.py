"""A refusal is read in the language that the client chose."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.answers import apply
from kiosk.errors import PrinterUnavailable, Refused, StoreUnavailable, Told, UserFacing
from kiosk.flow import StepId
from kiosk.inputs import BirthYearGiven, FirstNameGiven, PainRated, SymptomAnswered
from kiosk.measures.arch import NAVICULAR_STANDING
from kiosk.visit import BodySide, Pain, PainSite, SymptomId
from tests.ui.helpers import content
from tests.ui.running import kiosk, words
from tests.ui.screen_cases import plain_visit
from tests.ui.test_translations import CODES
from ui.viewmodels.told import for_staff, told

NOW = datetime(2026, 3, 2, tzinfo=UTC)
ASCII_WORD = re.compile(r"[A-Za-z]{2,}")

REFUSED = {
    "year": BirthYearGiven(1800),
    "name": FirstNameGiven("A" * 500),
    "pain": PainRated(Pain(PainSite.HEEL, BodySide.LEFT, 11, None, None)),
    "worst": PainRated(Pain(PainSite.HEEL, BodySide.LEFT, 7, 2, None)),
    "question": SymptomAnswered(SymptomId("no_such"), "yes"),
}


def refusal(name: str) -> Refused:
    with pytest.raises(Refused) as refused:
        apply(plain_visit(), REFUSED[name], content(), NOW)
    return refused.value


@pytest.mark.parametrize("name", REFUSED)
def test_a_refusal_is_in_the_clients_own_letters(name: str) -> None:
    what, advice = told(refusal(name), content(), "ar")
    assert what
    assert advice
    assert not ASCII_WORD.search(what + advice)


def test_a_refusal_names_the_limits() -> None:
    assert told(refusal("year"), content(), "es")[0] == "Elija un número de 1906 a 2021."
    assert told(refusal("name"), content(), "en")[0].startswith("That is too long. Up to ")


@pytest.mark.parametrize("code", ["en", *CODES])
def test_every_kind_of_error_has_words_in_every_language(code: str) -> None:
    kinds = {UserFacing.told, StoreUnavailable.told, PrinterUnavailable.told}
    wanted = [*map(str, Told), "again", *kinds, *(f"{kind}_do" for kind in kinds)]
    assert [key for key in wanted if not content().has_text(code, f"told.{key}")] == []


def test_an_error_without_words_of_its_own_is_never_shown_in_english_elsewhere() -> None:
    error = UserFacing("The pump is dry.", "Fill it.")
    assert told(error, content(), "en") == ("The pump is dry.", "Fill it.")
    assert "pump" not in " ".join(told(error, content(), "es"))


@pytest.mark.parametrize("value", [2.0, 95.0, 70.0])
def test_staff_read_about_a_measure_in_the_language_of_the_screen(value: float) -> None:
    fault = NAVICULAR_STANDING.fault("arch.left.standing_mm", value)
    assert fault is not None
    assert not ASCII_WORD.search(for_staff(fault, content(), "ar"))
    assert for_staff(fault, content(), "en") == (fault.question or fault.problem)


def test_a_store_that_fails_is_told_in_spanish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*arguments: object) -> None:
        raise StoreUnavailable("Your answer could not be saved.", "Please tell our staff.")

    with kiosk(tmp_path) as running:
        running.tap("language_es")
        running.to(StepId.SEX)
        running.tap("sex_male")
        with monkeypatch.context() as broken:
            broken.setattr(type(running.services.store), "save", fail)
            running.next()
        said = words(running)
        assert "Ahora no pudimos guardar su respuesta." in said
        assert "Avise a nuestro personal." in said
