"""Every resource is looked at before it is written: by fhir.resources, and here for what that library lets through.

It accepts any word as a status and a reference to nothing. So the words of the required value sets stand here (HL7
FHIR R4B 4.3.0), references must lead to an entry of the same bundle, and answers to a question that was asked.
"""

from collections.abc import Iterator
from typing import Any

from kiosk.records.fhir.codes import REASONS, Json

REQUIRED: dict[tuple[str, str], frozenset[str]] = {
    ("Bundle", "type"): frozenset(
        [
            "document",
            "message",
            "transaction",
            "transaction-response",
            "batch",
            "batch-response",
            "history",
            "searchset",
            "collection",
        ]
    ),
    ("Observation", "status"): frozenset(
        [
            "registered",
            "preliminary",
            "final",
            "amended",
            "corrected",
            "cancelled",
            "entered-in-error",
            "unknown",
        ]
    ),
    ("Encounter", "status"): frozenset(
        [
            "planned",
            "arrived",
            "triaged",
            "in-progress",
            "onleave",
            "finished",
            "cancelled",
            "entered-in-error",
            "unknown",
        ]
    ),
    ("QuestionnaireResponse", "status"): frozenset(
        ["in-progress", "completed", "amended", "entered-in-error", "stopped"]
    ),
    ("Questionnaire", "status"): frozenset(["draft", "active", "retired", "unknown"]),
    ("Patient", "gender"): frozenset(["male", "female", "other", "unknown"]),
}
METHODS = frozenset(["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH"])
ITEM_TYPES = frozenset(
    [
        "group",
        "display",
        "boolean",
        "decimal",
        "integer",
        "date",
        "dateTime",
        "time",
        "string",
        "text",
        "url",
        "choice",
        "open-choice",
        "attachment",
        "reference",
        "quantity",
    ]
)
OPERATORS = frozenset(["exists", "=", "!=", ">", "<", ">=", "<="])


class Checker:
    """Knows the questions of one export."""

    def __init__(self, questions: Json) -> None:
        """Raises `ValueError` for a Questionnaire that is not one."""
        # Half a second to import, and nothing else needs it.
        from fhir.resources.R4B.bundle import Bundle
        from fhir.resources.R4B.questionnaire import Questionnaire

        self._bundle = Bundle
        self._canonical = f"{questions['url']}|{questions['version']}"
        Questionnaire.model_validate(questions)
        self._items = {item["linkId"]: item for item in _items(questions["item"])}
        _refuse(_words(questions))
        for item in self._items.values():
            _refuse([] if item["type"] in ITEM_TYPES else ["item.type"])
            for rule in item.get("enableWhen", ()):
                known = rule["question"] in self._items and rule["operator"] in OPERATORS
                _refuse([] if known else ["item.enableWhen"])

    def bundle(self, bundle: Json) -> None:
        """Raises `ValueError` that names the element, never its value: it may be health data."""
        try:
            self._bundle.model_validate(bundle)
        except ValueError as error:
            # Not chained: the library quotes what it was given.
            places = {".".join(map(str, e["loc"])) for e in getattr(error, "errors", list)()}
            raise ValueError(f"not FHIR: {', '.join(sorted(places)) or 'Bundle'}") from None
        _refuse(self._problems(bundle))

    def _problems(self, bundle: Json) -> Iterator[str]:
        yield from _words(bundle)
        urls = [entry["fullUrl"] for entry in bundle["entry"]]
        if len(set(urls)) != len(urls):
            yield "Bundle.entry.fullUrl"
        for entry in bundle["entry"]:
            resource, request = entry["resource"], entry["request"]
            yield from _words(resource)
            if request["method"] not in METHODS or request["url"] != resource["resourceType"]:
                yield "Bundle.entry.request"
            if any(reference not in urls for reference in _references(resource)):
                yield f"{resource['resourceType']} refers to nothing"
            if resource["resourceType"] == "QuestionnaireResponse":
                yield from self._answers(resource)
            if resource["resourceType"] == "Observation":
                yield from _observation(resource)

    def _answers(self, response: Json) -> Iterator[str]:
        if response["questionnaire"] != self._canonical:
            yield "QuestionnaireResponse.questionnaire"
        for item in _items(response["item"]):
            question = self._items.get(item["linkId"])
            if question is None:
                yield "QuestionnaireResponse.item.linkId"
                continue
            options = [option["valueCoding"] for option in question.get("answerOption", ())]
            for answer in item.get("answer", ()):
                if "valueCoding" in answer and answer["valueCoding"] not in options:
                    yield f"QuestionnaireResponse.item[{item['linkId']}].answer"


def _observation(observation: Json) -> Iterator[str]:
    """A value, a reason for none, or parts; not both of the first two (rule obs-6)."""
    value = any(key.startswith("value") for key in observation)
    reason = observation.get("dataAbsentReason")
    if (value and reason is not None) or not (value or reason is not None or observation.get("component")):
        yield "Observation.value"
    if reason is not None and any(c["code"] not in REASONS.values() for c in reason["coding"]):
        yield "Observation.dataAbsentReason"


def _words(resource: Json) -> Iterator[str]:
    for (kind, element), words in REQUIRED.items():
        if resource["resourceType"] == kind and element in resource and resource[element] not in words:
            yield f"{kind}.{element}"


def _items(items: list[Json]) -> Iterator[Json]:
    for item in items:
        yield item
        yield from _items(item.get("item", []))


def _references(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        if isinstance(part.get("reference"), str):
            yield part["reference"]
        for value in part.values():
            yield from _references(value)
    elif isinstance(part, list):
        for value in part:
            yield from _references(value)


def _refuse(problems: Any) -> None:
    found = sorted(set(problems))
    if found:
        raise ValueError(f"not FHIR: {', '.join(found)}")
