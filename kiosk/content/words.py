"""Which text keys the content needs, and the words for "why this?"."""

from collections.abc import Iterable, Iterator

from kiosk.content.model import Content
from kiosk.content.writing import listed
from kiosk.numbers import seconds
from kiosk.outcome import Outcome
from kiosk.printing.trouble import Trouble
from kiosk.visit import ArchPicture, BodySide, Eyes, Pain, PainSite, SafetyId, Side, SymptomId, Visit

# Answers from which nothing follows: no line of the sheet ever has to explain them.
SILENT_ANSWERS = frozenset({"no", "undisclosed", "not_sure", "not_tried", "same", "even", "none"})
SIDES = ("left", "right", "both")

# Families whose keys follow from the content, so that a key too many is as wrong as one too few.
FAMILIES = frozenset(
    {
        "safety_group",
        "safety",
        "symptom",
        "answer",
        "site",
        "place",
        "side",
        "unit",
        "finding",
        "exercise",
        "note",
        "because",
        "printing",
    }
)

FIELDS: dict[str, frozenset[str]] = {
    "because.pain": frozenset({"place", "now"}),
    **{f"because.balance.{eyes}": frozenset({"side", "seconds"}) for eyes in Eyes},
    **{f"because.arch.{arch}": frozenset({"side"}) for arch in ArchPicture},
}


def required(content: Content) -> Iterator[str]:
    """Every key that the ids in the content call for. An answer's words may be shared: see `answer_keys`."""
    for group in content.safety_groups:
        yield from (f"safety_group.{group.id}.{part}" for part in ("title", "help", "short"))
    for id in content.safety_ids:
        yield from (f"safety.{id}.label", f"safety.{id}.short", f"because.safety.{id}")
    for question in content.symptoms:
        yield from (f"symptom.{question.id}.{part}" for part in ("question", "why", "short"))
        if question.is_number:
            yield from (f"because.symptom.{question.id}", f"unit.{question.unit}")
        for answer in question.answers:
            if answer not in SILENT_ANSWERS:
                yield f"because.symptom.{question.id}.{answer}"
    yield from (f"site.{site}" for site in PainSite)
    yield from (f"place.{side}.{site}" for side in BodySide for site in PainSite)
    yield from (f"side.{side}" for side in SIDES)
    for finding in content.findings:
        yield from (f"finding.{finding}.title", f"finding.{finding}.body")
    for exercise in content.exercises:
        parts = ("name", "does", "cue", "avoid", "start", "easy", "next", "equipment")
        yield from (f"exercise.{exercise}.{part}" for part in parts)
    for note in content.notes:
        yield from (f"note.{note}.title", f"note.{note}.body")
    yield from (f"printing.{trouble}.{part}" for trouble in Trouble for part in ("client", "desk", "do"))
    yield from ("because.age", *FIELDS)


def answer_keys(content: Content) -> Iterator[tuple[str, str]]:
    """For each answer the two keys of which one has to exist: the question's own and the shared one."""
    for question in content.symptoms:
        for answer in question.answers:
            yield f"symptom.{question.id}.answer.{answer}", f"answer.{answer}"


def optional(content: Content) -> Iterator[str]:
    """Keys that may be there or not: titles for a side, an answer's own words, reasons for silent answers."""
    for finding in content.findings:
        yield from (f"finding.{finding}.title.{side}" for side in SIDES)
    for own, shared in answer_keys(content):
        yield from (own, shared)
    for question in content.symptoms:
        yield from (f"because.symptom.{question.id}.{answer}" for answer in question.answers)


def fields_of(key: str) -> frozenset[str] | None:
    """The `{fields}` that a key of a known family has to use; None for families that others look after."""
    if key.split(".", 1)[0] not in FAMILIES:
        return None
    if key in FIELDS:
        return FIELDS[key]
    number = key.startswith("because.symptom.") and key.count(".") == 2
    return frozenset({"value"}) if number else frozenset()


def place(content: Content, language: str, site: str, side: str) -> str:
    """A sore place in words: "left heel"."""
    return content.text(language, f"place.{side}.{site}")


def places(content: Content, language: str, pains: Iterable[Pain]) -> str:
    """Sore places in one line, with the comma of the language: "right ankle, left hip". Left and right are both."""
    marked = [(pain.site, pain.side) for pain in pains]
    sides = (BodySide.LEFT, BodySide.RIGHT)
    pairs = {site for site, _ in marked if all((site, side) in marked for side in sides)}
    said = [(site, BodySide.BOTH if site in pairs and side in sides else side) for site, side in marked]
    return listed(language, (place(content, language, site, side) for site, side in dict.fromkeys(said)))


def because(content: Content, language: str, path: str, visit: Visit, outcome: Outcome) -> str:
    """One reason in the client's own words, for a path of `kiosk.outcome` or the id of a finding.

    Raises KeyError for a path that leads nowhere: whatever made it is wrong.
    """
    kind, _, rest = path.partition(".")
    match kind:
        case "safety":
            return content.text(language, f"because.safety.{SafetyId(rest)}")
        case "symptoms":
            return _because_symptom(content, language, SymptomId(rest), visit)
        case "pain":
            return _because_pain(content, language, rest, visit)
        case "balance":
            return _because_balance(content, language, rest, outcome)
        case "arch":
            side = Side(rest)
            words = content.text(language, f"side.{side}")
            return content.text(language, f"because.arch.{outcome.arches[side].arch_class}", side=words)
        case "client":
            return content.text(language, "because.age")
    finding = next(f for f in outcome.findings if f.id == path)
    return content.text(language, content.title_key(finding.id, finding.side))


def _because_symptom(content: Content, language: str, id: SymptomId, visit: Visit) -> str:
    answer = visit.symptoms[id]
    if content.symptom(id).is_number:
        return content.text(language, f"because.symptom.{id}", value=answer)
    return content.text(language, f"because.symptom.{id}.{answer}")


def _because_pain(content: Content, language: str, rest: str, visit: Visit) -> str:
    site, _, side = rest.partition(".")
    for pain in visit.pain or ():
        if pain.site == site and (not side or pain.side == side):
            words = place(content, language, pain.site, pain.side)
            return content.text(language, "because.pain", place=words, now=pain.now)
    raise KeyError(f"pain.{rest}")


def _because_balance(content: Content, language: str, rest: str, outcome: Outcome) -> str:
    side_id, _, eyes_id = rest.partition(".")
    side, eyes = Side(side_id), Eyes(eyes_id or Eyes.OPEN)
    result = outcome.legs[side].of(eyes)
    if result is None or result.best_s is None:
        raise KeyError(f"balance.{rest}")
    side_words = content.text(language, f"side.{side}")
    held = seconds(language, result.best_s)
    return content.text(language, f"because.balance.{eyes}", side=side_words, seconds=held)


def tries(content: Content, language: str, outcome: Outcome) -> str:
    """How many tries with eyes open the shown times are the best of; for each leg, when the legs differ. Empty
    when no try counted.
    """
    counts = {side: outcome.legs[side].eyes_open.valid_trials for side in Side if side in outcome.legs}
    counts = {side: count for side, count in counts.items() if count > 0}
    if not counts:
        return ""
    if len(set(counts.values())) == 1:
        count = next(iter(counts.values()))
        if count > 1:
            return content.text(language, "sheet.balance.best", tries=count)
        return content.text(language, f"sheet.balance.best_one{'_each' if len(counts) > 1 else ''}")
    each = (
        content.text(language, f"sheet.balance.tries_{side}", tries=_leg_tries(content, language, count))
        for side, count in counts.items()
    )
    return " ".join(each)


def _leg_tries(content: Content, language: str, count: int) -> str:
    if count == 1:
        return content.text(language, "sheet.balance.leg_one")
    return content.text(language, "sheet.balance.leg_best", tries=count)
