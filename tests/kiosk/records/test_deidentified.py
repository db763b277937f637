"""What leaves without names: searched, counted, and told."""

import io
import re
import zipfile
from collections import Counter
from pathlib import Path

import pytest

from kiosk.records.codebook import Layout, Profile
from kiosk.records.deidentify import Removed
from kiosk.records.export import Request, export
from kiosk.records.formats import FORMATS
from kiosk.records.numbers import MOST_NUMBERS, RandomNumbers, shuffled
from tests.kiosk.records.conftest import FIRST, IDENTIFIERS, LAST, TWO_HUNDRED
from tests.kiosk.records.test_package import unpack
from tests.kiosk.visits import CONTENT

pytestmark = [pytest.mark.few(3), pytest.mark.sampled(4)]

# FHIR is searched in `test_fhir`, beside what else needs its slow export.
TABULAR = [name for name, made in FORMATS.items() if made.tabular]
EVERY = [(name, layout) for name in TABULAR for layout in Layout]
PASSPHRASE = "four words with spaces"


def inside(path: Path) -> str:
    """All the text of a file, also of what is packed in it."""
    data = path.read_bytes()
    if not zipfile.is_zipfile(io.BytesIO(data)):
        return data.decode("utf-8")
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return "\n".join(packed.read(name).decode("utf-8") for name in packed.namelist())


RANDOM = re.compile(r"\b(?:[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b")


def everything(folder: Path) -> str:
    """Names of files too. Not hashes and random UUIDs: a year or a code stands in one of thousands by chance."""
    text = "\n".join(f"{path.name}\n{inside(path)}" for path in sorted(folder.iterdir()))
    return RANDOM.sub("", text)


def found_in(text: str) -> list[str]:
    """A year is looked for by itself: among the digits of a random number it says nothing."""
    return [
        planted
        for planted in IDENTIFIERS
        if (re.search(rf"\b{planted}\b", text) if planted.isdigit() else planted in text)
    ]


def test_a_year_is_found_in_what_is_told_and_not_in_a_random_name(tmp_path):
    (tmp_path / "visits.ndjson").write_text(
        '{"fullUrl": "urn:uuid:0f3c2a10-1926-4c6e-8a51-9b0d1e2f3a4b"}', "utf-8"
    )
    assert found_in(everything(tmp_path)) == []
    (tmp_path / "more.ndjson").write_text('{"birthDate": "1926"}', "utf-8")
    assert found_in(everything(tmp_path)) == ["1926"]


@pytest.mark.parametrize(("format", "layout"), EVERY)
def test_no_planted_identifier_is_in_any_file(exported, format, layout):
    text = everything(exported(format, layout, Profile.DEIDENTIFIED).folder)
    # The workbook says when it was made itself.
    text = re.sub(r"<dcterms:\w+ [^>]*>[^<]*<", "", text)
    assert found_in(text) == []


@pytest.mark.parametrize("format", TABULAR)
def test_the_same_search_finds_every_one_of_them_in_an_identified_export(exported, format):
    text = everything(exported(format).folder)
    gone = set(IDENTIFIERS) - set(found_in(text))
    # Excel's days are numbers.
    assert [p for p in gone if format != "xlsx" or not re.fullmatch(r"[\d:-]+", p)] == []


def test_nor_in_an_encrypted_one_once_it_is_opened(two_hundred, tmp_path):
    folder = tmp_path / "out"
    request = Request("xlsx", FIRST, LAST, Profile.DEIDENTIFIED, Layout.VISITS, folder, PASSPHRASE)
    done = export(two_hundred, CONTENT, request)
    opened = tmp_path / "opened"
    assert unpack(done.target, opened, PASSPHRASE) == 0
    text = re.sub(r"<dcterms:\w+ [^>]*>[^<]*<", "", everything(opened))
    assert found_in(text) == []


def test_numbers_of_visits_are_random_and_other_ones_in_each_export(two_hundred, tmp_path):
    told = []
    for name in ("one", "two"):
        request = Request("csv", FIRST, LAST, Profile.DEIDENTIFIED, Layout.VISITS, tmp_path / name)
        export(two_hundred, CONTENT, request)
        lines = (tmp_path / name / "visits.csv").read_text("utf-8").splitlines()[1:]
        told.append([line.split(",")[0] for line in lines])
    assert all(len(set(numbers)) == 200 for numbers in told)
    assert len(set(told[0]) & set(told[1])) < 3
    assert told[0] != sorted(told[0], key=int)


def test_random_numbers_are_never_the_same():
    numbers = RandomNumbers()
    some = [numbers.of(n) for n in range(20_000)]
    assert len(set(some)) == len(some)
    assert all(0 <= n < MOST_NUMBERS for n in some)
    with pytest.raises(ValueError, match="too many"):
        numbers.of(MOST_NUMBERS)


def test_neighbours_change_places_and_none_is_lost():
    mixed = list(shuffled(range(1001)))
    assert sorted(mixed) == list(range(1001))
    assert mixed[:200] != list(range(200))
    assert max(mixed[:200]) == 199


def test_the_report_counts_what_was_there(exported):
    made = exported("csv", profile=Profile.DEIDENTIFIED)
    report = (made.folder / "deidentification.txt").read_text("utf-8")
    clients = [record.visit.client for record in TWO_HUNDRED]
    for what, number in (
        ("first names", sum(c.first_name is not None for c in clients)),
        ("codes of earlier visits", sum(c.returning_code is not None for c in clients)),
        ("staff's notes", sum(record.visit.staff.note is not None for record in TWO_HUNDRED)),
        ("ages of 90 and over", sum((record.visit.age or 0) >= 90 for record in TWO_HUNDRED)),
    ):
        assert re.search(rf"^ +{number}  {what}", report, re.MULTILINE), what
    groups = Counter(
        (min(r.visit.age or 0, 90), str(r.visit.client.sex).replace("undisclosed", "None"), r.visit.language)
        for r in TWO_HUNDRED
    )
    few = [size for size in groups.values() if size < 5]
    assert f"{sum(few)} visits are in {len(few)} groups" in report
    assert made.done.warnings[0].startswith(f"{sum(few)} of 200 visits")


def test_a_group_of_five_is_no_warning():
    removed = Removed()
    for _ in range(5):
        removed.see(TWO_HUNDRED[1])
    assert list(removed.warnings()) == []
    assert removed.small == (0, 0)
