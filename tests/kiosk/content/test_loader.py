"""The loader and the checker find every fault, name its file and key, and find nothing in what ships."""

import shutil
from pathlib import Path

import pytest

from kiosk.content import check, load
from kiosk.content.loader import ASSETS, _load
from kiosk.errors import ContentError
from tests.kiosk.content.conftest import Damage

pytestmark = pytest.mark.sampled(10)

DOMAIN = "texts/en/domain.yaml"


def test_what_ships_has_no_fault() -> None:
    assert check() == []


def test_the_copy_has_no_fault_either(assets: Path) -> None:
    assert check(assets) == []


def test_content_is_read_once() -> None:
    assert load() is load(ASSETS)


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        ("content/version.yaml", '"1.0"', "1.0", "version.yaml: version: Input should be a valid string"),
        ("content/version.yaml", "version:", "versoin:", "version.yaml: versoin: Extra inputs are not permitted"),
        ("content/safety.yaml", "tier: urgent", "tier: bad", "groups.unwell.questions.fever_or_unwell.tier"),
        ("content/safety.yaml", "id: diabetes\n", "id: numb_feet\n", "safety.yaml: numb_feet: stands here 2 times"),
        ("content/safety.yaml", "id: health", "id: unwell", "safety.yaml: unwell: stands here 2 times"),
        ("content/safety.yaml", "evidence: guideline", "evidence: rumour", "support.evidence"),
        ("content/safety.yaml", "{evidence: guideline, ", "{", "support.evidence: Field required"),
        ("content/symptoms.yaml", 'answers: ["yes", "no", undisclosed]', "answers: []", "needs answers, or low"),
        ("content/symptoms.yaml", "low: 0", "low: 60", "symptoms.leg_length_mm: low has to be below high"),
        ("content/symptoms.yaml", "low: 0", "low: 0.5", "symptoms.yaml: symptoms.leg_length_mm.low"),
        ("content/symptoms.yaml", "low: 0\n", "low: 0\n    answers: [a]\n", "takes no low, high or unit"),
        ("content/symptoms.yaml", "answers: [told_different]", "answers: [yes]", "yes is not an answer of leg_length"),
        ("content/symptoms.yaml", "{id: leg_length,", "{id: insoles,", "insoles is not a question asked before"),
        ("content/symptoms.yaml", "[S9]", "[S99]", "S99 is not a statement of the source article"),
        ("content/exercises.yaml", "reps: 10, hold_s", "reps: 0, hold_s", "exercises.fascia_stretch.dose.reps"),
        ("content/exercises.yaml", "reps: 10, hold_s", "reps: 10, seconds: 9, hold_s", "reps or seconds, and not both"),
        ("content/exercises.yaml", "[sudden_pop,", "[sudden_bang,", "sudden_bang is not a safety question"),
        ("content/exercises.yaml", "stand_in: toe_curls", "stand_in: jumping", "jumping is not an exercise"),
        ("content/exercises.yaml", "stand_in: short_foot", "stand_in: seated_foot_series", "leads back to seated_foot"),
        ("content/exercises.yaml", "id: dead_bug", "id: hip_bridge", "hip_bridge: stands here 2 times"),
        ("content/notes.yaml", "only_with: [numb_feet, diabetes]", "only_with: [feet]", "feet is not a safety"),
        ("content/notes.yaml", "not_found: [severe_pain]", "not_found: [pain]", "pain is not a finding"),
        ("content/notes.yaml", "{id: insoles_months, high", "{id: insole, high", "only_said: insole is not a"),
        ("content/notes.yaml", "{id: insoles_months, high: 1}", "{id: insoles, high: 1}", "insoles has answers, so"),
        ("content/notes.yaml", "months, high: 1}", "months, answers: [none]}", "takes a number, so it needs low or"),
        ("content/notes.yaml", "months, high: 1}", "months, high: 999}", "999 is outside 0 to 240"),
        ("content/notes.yaml", "months, high: 1}", "months, low: 2, high: 1}", "only_said: low cannot be above high"),
        ("content/notes.yaml", "{id: insoles_months, high: 1}", "{id: insoles}", "only_said: needs either answers, or"),
        ("content/notes.yaml", "answers: [heels]", "answers: [clogs]", "clogs is not an answer of footwear_most"),
        ("content/plan.yaml", "[foot]]", "[foot, neck], [arm]]", "low_back_pain.needs: no exercise of this rule is of"),
        ("content/exercises.yaml", "covers: [toe_curls,", "covers: [toe_waves,", "toe_waves is not an exercise"),
        ("content/exercises.yaml", "covers: [toe_curls,", "covers: [calf_stretch,", "rules out calf_stretch, so it"),
        ("content/notes.yaml", "kind: footwear", "kind: shoes", "notes.yaml: notes.shoe_comfort.kind"),
        ("content/exercises.yaml", "from_week: 5", "from_week: 3", "fascia_stretch.progression: next has to come in a"),
        ("content/exercises.yaml", "from_week: 5", "from_week: 7", "fascia_stretch.progression.next.from_week"),
        ("content/exercises.yaml", "sets: [1, 1]", "sets: [2, 1]", "dose_limits: sets ends before it begins"),
        ("content/exercises.yaml", "chosen: [rest_s]", "chosen: [reps]", "reps has a range, so it is not chosen"),
        ("content/exercises.yaml", "chosen: [rest_s]", "chosen: [tempo]", "short_foot.dose_limits.chosen.0"),
        ("content/exercises.yaml", "easy: {from_week: 3}", "easy: {from_week: 3, seconds: 9}", "reps or seconds"),
        ("content/statements.yaml", "id: S2b", "id: S2", "statements.yaml: S2: stands here 2 times"),
        ("content/statements.yaml", "id: S2b", "id: T2", "statements.yaml: statements.T2.id: String should match"),
        ("content/findings.yaml", "ripple: knee", "ripple: neck", "neck is not a place of the ripple"),
        ("content/findings.yaml", "shown: 20", "shown: 10", "findings.yaml: shown: 10: stands here 2 times"),
        ("content/norms.yaml", "low: 40", "low: 41", "norms.yaml: eyes_open 18-39 and 41-49: have a gap"),
        ("content/arch.yaml", "low_arch_from: 0.26", "low_arch_from: 0.20", "wrong way round"),
        ("content/arch.yaml", "system: ahims", "system: caliper", "arch.yaml: ahi caliper: stands here 2 times"),
        ("content/arch.yaml", "    system: ahims\n", "", "only ahi has a system"),
        ("content/arch.yaml", "method: navicular_drop", "method: guess", "guess is not a method"),
        ("content/plan.yaml", "finding: knee_pain", "finding: knee", "plan.yaml: knee is not a finding"),
        ("content/plan.yaml", "notes: [keep_going]", "notes: [keep_on]", "keep_on is not a note"),
        ("content/plan.yaml", "exercises: [dead_bug,", "exercises: [jumping,", "jumping is not an exercise"),
        ("content/plan.yaml", "replaces: [single_leg_balance]", "replaces: [supported_tandem]", "brought and replaced"),
        ("content/plan.yaml", "stand_in_parts]", "see_podiatrist]", "stand_in_parts: no rule of plan.yaml brings it"),
        ("content/plan.yaml", "finding: knee_pain", "finding: low_arch", "plan.yaml: low_arch: stands here 2 times"),
        ("content/plan.yaml", "rules:", "rules: [", "plan.yaml: cannot be read"),
        (DOMAIN, 'low_back: "low back"', 'low_bakc: "low back"', "site.low_back: is missing"),
        (DOMAIN, "  toe_curls:", "  toe_curl:", "exercise.toe_curls.name: is missing"),
        (DOMAIN, "{now} out of 10", "9 out of 10", "because.pain: needs the fields {now}, {place}, has {place}"),
        (DOMAIN, '"Diabetes"', '"Diabetes {why}"', "safety.diabetes.label: needs the fields none, has {why}"),
        (DOMAIN, '"Diabetes"', '"Diabetes {"', "safety.diabetes.label: cannot be filled in"),
        (DOMAIN, '"Diabetes"', '"Diabetes {a.b}"', "{a.b} is not a plain field"),
        (DOMAIN, '"Diabetes"', '"Diabetes {a!r}"', "{a} is not a plain field"),
        (DOMAIN, '"Diabetes"', '"Diabetes {}"', "{} is not a plain field"),
        (DOMAIN, '"Diabetes"', "12", "safety.diabetes.label: has to be words"),
        (DOMAIN, '"Diabetes"', '" "', "safety.diabetes.label: has to be words"),
        (DOMAIN, 'inward: "Inward"', 'inside: "Inward"', "symptom.foot_rolls_left.answer.inward: is missing"),
        (DOMAIN, "safety:\n", "safety.diabetes.label: x\nsafety:\n", "safety.diabetes.label: is also in"),
        (DOMAIN, "site:\n", "site:\n  hip: a\n", "stands here twice"),
    ],
)  # fmt: skip
def test_a_fault_stops_the_content_and_is_named(
    damage: Damage, file: str, old: str, new: str, problem: str
) -> None:
    root = damage(file, old, new)
    found = check(root)
    assert any(problem in line for line in found), found
    with pytest.raises(ContentError) as caught:
        load(root)
    assert any(problem in line for line in caught.value.problems)
    assert all(line.split(":")[0].rsplit(".", 1)[-1] == "yaml" or line.startswith("texts/") for line in found)


def test_every_fault_is_told_at_once(damage: Damage) -> None:
    damage("content/safety.yaml", "tier: urgent", "tier: bad")
    damage("content/exercises.yaml", "sets: 1", "sets: 0")
    root = damage(DOMAIN, '"Diabetes"', '"Diabetes {"')
    found = "\n".join(check(root))
    assert all(part in found for part in ("safety.yaml: ", "exercises.yaml: ", "domain.yaml: "))


def test_a_missing_file_and_a_file_too_many_are_faults(assets: Path) -> None:
    (assets / "content" / "norms.yaml").unlink()
    (assets / "content" / "extra.yaml").write_text("a: 1")
    (assets / "texts" / "en" / "more.yaml").write_text("a: b")
    found = check(assets)
    assert "norms.yaml: is missing" in found
    assert "extra.yaml: is not a content file" in found
    assert any(line.startswith("texts/en/more.yaml: is not one of") for line in found)


def test_english_has_to_be_there(assets: Path) -> None:
    (assets / "texts" / "en").rename(assets / "texts" / "fr")
    assert "texts/en: is missing" in check(assets)
    with pytest.raises(ContentError):
        load(assets)


def test_nothing_at_all_is_said_plainly(tmp_path: Path) -> None:
    assert "version.yaml: is missing" in check(tmp_path)


def test_an_orphan_text_is_reported_and_does_no_harm(damage: Damage) -> None:
    root = damage(DOMAIN, "note:\n", "note:\n  gone:\n    title: A\n")
    assert check(root) == ["texts/en/domain.yaml: note.gone.title: belongs to nothing"]
    assert load(root).has_text("en", "note.gone.title")


def test_a_missing_picture_is_reported_and_does_no_harm(assets: Path) -> None:
    (assets / "illustrations" / "toe_curls-end.svg").unlink()
    assert check(assets) == ["exercises.yaml: toe_curls.pictures: illustrations/toe_curls-end.svg is missing"]
    assert load(assets).exercises


# --- languages -----------------------------------------------------------------------------------------------


def _second_language(assets: Path) -> Path:
    shutil.copytree(assets / "texts" / "en", assets / "texts" / "es")
    shutil.copy(ASSETS / "texts" / "es" / "sources.yaml", assets / "texts" / "es")
    return assets / "texts" / "es" / "domain.yaml"


def test_a_complete_language_is_offered_after_english(assets: Path) -> None:
    _second_language(assets)
    assert check(assets) == []
    assert load(assets).languages == ("en", "es")
    assert not load(assets).drafts


def test_a_draft_is_offered_and_named(assets: Path) -> None:
    file = _second_language(assets)
    file.write_text("_draft: true\n" + file.read_text("utf-8"), "utf-8")
    assert check(assets) == []
    assert load(assets).drafts == {"es"}


def test_draft_is_true_or_false(assets: Path) -> None:
    file = _second_language(assets)
    file.write_text("_draft: maybe\n" + file.read_text("utf-8"), "utf-8")
    assert check(assets) == ["texts/es/domain.yaml: _draft: has to be true or false"]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('  hip: "hip"\n', "", "texts/es: site.hip: is missing"),
        ("site:\n", "site:\n  nose: N\n", "texts/es/domain.yaml: site.nose: is not in en"),
        ("{now} out of 10", "10", "texts/es/domain.yaml: because.pain: needs the fields {now}, {place}, has {place}"),
        ("site:\n", "site: [\n", "texts/es/domain.yaml: cannot be read"),
    ],
)  # fmt: skip
def test_a_language_with_a_fault_is_not_offered_and_english_is(
    assets: Path, old: str, new: str, problem: str
) -> None:
    file = _second_language(assets)
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")
    assert any(line.startswith(problem) for line in check(assets)), check(assets)
    assert load(assets).languages == ("en",)


def test_a_source_without_words_keeps_a_language_back_and_names_and_years_need_none(assets: Path) -> None:
    file = _second_language(assets).with_name("sources.yaml")
    text = file.read_text("utf-8")
    line = next(x for x in text.splitlines() if x.startswith('  "NHS advice on flat feet":'))
    file.write_text(text.replace(line + "\n", '  "NHS advice on hats": "Sombreros"\n'), "utf-8")
    assert check(assets) == [
        "texts/es: source.NHS advice on flat feet: is missing",
        "texts/es/sources.yaml: source.NHS advice on hats: is not in en",
    ]
    assert load(assets).languages == ("en",)


def test_a_source_is_said_in_the_words_of_the_language() -> None:
    content = load()
    assert content.cited("en", "NHS advice on flat feet") == "NHS advice on flat feet"
    assert content.cited("es", "NHS advice on flat feet") == "Consejos del NHS sobre los pies planos"
    assert content.cited("ar", "NICE NG59") == "NICE NG59"


# --- version -------------------------------------------------------------------------------------------------


def test_the_version_is_the_number_and_a_hash_of_the_files(assets: Path, tmp_path: Path) -> None:
    number, _, digest = load(assets).version.partition("+")
    assert number == "1.0"
    assert len(digest) == 8
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(assets / "content", elsewhere / "content")
    shutil.copytree(assets / "texts", elsewhere / "texts")
    assert load(elsewhere).version == load(assets).version


@pytest.mark.parametrize("file", ["content/norms.yaml", DOMAIN, "texts/en/sheet.yaml"])
def test_any_change_of_any_file_changes_the_version(assets: Path, file: str) -> None:
    before = load(assets).version
    _load.cache_clear()
    with (assets / file).open("a", encoding="utf-8") as out:
        out.write("# a remark\n")
    assert load(assets).version != before
