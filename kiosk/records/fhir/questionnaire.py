"""The questions as a FHIR Questionnaire, one for each export, and a visit's answers to it."""

from collections.abc import Iterator

from kiosk.content.model import Content, SymptomQuestion
from kiosk.records.codebook import Missing
from kiosk.records.deidentify import OLDEST
from kiosk.records.fhir.codes import ANSWER, QUESTIONNAIRE, Json, absent_extension, coding
from kiosk.visit import Sex, Visit, YesNo

_SEXES = {sex.value: sex.value.capitalize() for sex in Sex if sex is not Sex.UNDISCLOSED}
_YES_NO = {"yes": "Yes", "no": "No"}
_UNDISCLOSED = "undisclosed"


def canonical(version: str) -> str:
    """What an answer names its questions by."""
    return f"{QUESTIONNAIRE}|{version}"


def questionnaire(content: Content) -> Json:
    """The whole Questionnaire resource, in English."""
    english = content.texts["en"]
    groups = [
        {
            "linkId": "about",
            "text": "About the client",
            "type": "group",
            "item": [
                {"linkId": "about.age", "text": "Age at the visit, in years", "type": "integer"},
                _choice("about.sex", "Sex", _SEXES),
            ],
        },
        {
            "linkId": "safety",
            "text": "Safety questions",
            "type": "group",
            "item": [
                _choice(f"safety.{id}", english.get(f"safety.{id}.label", id), _YES_NO)
                for id in content.safety_ids
            ],
        },
        {
            "linkId": "symptoms",
            "text": "Symptoms",
            "type": "group",
            "item": [_question(question, content) for question in content.symptoms],
        },
    ]
    return {
        "resourceType": "Questionnaire",
        "url": QUESTIONNAIRE,
        "version": content.version,
        "name": "FootingVisit",
        "title": "Questions of a Footing visit",
        "status": "active",
        "subjectType": ["Patient"],
        "item": groups,
    }


def _choice(link: str, text: str, answers: dict[str, str]) -> Json:
    options = [{"valueCoding": coding(ANSWER, code, words)} for code, words in answers.items()]
    return {"linkId": link, "text": text, "type": "choice", "answerOption": options}


def _question(question: SymptomQuestion, content: Content) -> Json:
    link = f"symptoms.{question.id}"
    text = content.texts["en"].get(f"symptom.{question.id}.question", question.id)
    made: Json = (
        {"linkId": link, "text": text, "type": "integer"}
        if question.is_number
        # Open: a visit may be older than the questions of today and have an answer that they no longer list.
        else {**_choice(link, text, answers_of(question, content)), "type": "open-choice"}
    )
    if question.only_if is not None:
        first, answers = question.only_if
        made["enableWhen"] = [
            {
                "question": f"symptoms.{first}",
                "operator": "=",
                "answerCoding": {"system": ANSWER, "code": answer},
            }
            for answer in answers
        ]
        made["enableBehavior"] = "any"
    return made


def answers_of(question: SymptomQuestion, content: Content) -> dict[str, str]:
    """Each answer that tells something, with its English words."""
    english = content.texts["en"]
    return {
        answer: english.get(content.answer_key(question.id, answer), answer)
        for answer in question.answers
        if answer != _UNDISCLOSED
    }


# --- a visit's answers ---------------------------------------------------------------------------------------


def answers(visit: Visit, content: Content, *, open_: bool) -> list[Json]:
    """The items of a QuestionnaireResponse. An answer that the questions do not list is `not_valid` unless `open_`."""
    return [
        {"linkId": "about", "item": [_age(visit, open_=open_), _sex(visit)]},
        {"linkId": "safety", "item": [_safety(id, visit) for id in content.safety_ids]},
        {"linkId": "symptoms", "item": list(_symptoms(visit, content, open_=open_))},
    ]


def _age(visit: Visit, *, open_: bool) -> Json:
    if visit.age is None:
        return _blank("about.age", Missing.SKIPPED)
    return {
        "linkId": "about.age",
        "answer": [{"valueInteger": visit.age if open_ else min(visit.age, OLDEST)}],
    }


def _sex(visit: Visit) -> Json:
    told = visit.client.sex
    if told is None:
        return _blank("about.sex", Missing.SKIPPED)
    if told is Sex.UNDISCLOSED:
        return _blank("about.sex", Missing.REFUSED)
    return _chosen("about.sex", told.value, _SEXES[told.value])


def _safety(id: str, visit: Visit) -> Json:
    told = {str(question): answer for question, answer in visit.safety.items()}.get(id)
    if told is None:
        return _blank(f"safety.{id}", Missing.NOT_ASKED)
    if told is YesNo.UNDISCLOSED:
        return _blank(f"safety.{id}", Missing.REFUSED)
    return _chosen(f"safety.{id}", told.value, _YES_NO[told.value])


def _symptoms(visit: Visit, content: Content, *, open_: bool) -> Iterator[Json]:
    for question in content.symptoms:
        link, told = f"symptoms.{question.id}", visit.symptoms.get(question.id)
        first = question.only_if
        known = answers_of(question, content)
        if told is None:
            # A question that an earlier answer ruled out has no item (FHIR, enableWhen).
            if first is None or visit.symptoms.get(first[0]) in first[1]:
                yield _blank(link, Missing.SKIPPED if visit.symptoms else Missing.NOT_ASKED)
        elif told == _UNDISCLOSED:
            yield _blank(link, Missing.REFUSED)
        elif question.is_number and isinstance(told, int):
            yield {"linkId": link, "answer": [{"valueInteger": told}]}
        elif told in known and isinstance(told, str):
            yield _chosen(link, told, known[told])
        elif open_:
            yield {"linkId": link, "answer": [{"valueString": str(told)}]}
        else:
            yield _blank(link, Missing.NOT_VALID)


def _chosen(link: str, code: str, words: str) -> Json:
    return {"linkId": link, "answer": [{"valueCoding": coding(ANSWER, code, words)}]}


def _blank(link: str, reason: Missing) -> Json:
    return {"linkId": link, "extension": absent_extension(reason)}
