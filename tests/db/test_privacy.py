"""What a person who copies the disk finds, and what stays behind of a visit that was forgotten."""

from dataclasses import replace

import pytest
from sqlcipher3 import dbapi2

from db import engine
from kiosk.ports import SheetKey
from kiosk.visit import Client, SafetyId, SymptomId, YesNo
from tests.db.conftest import opened
from tests.db.strategies import sheet
from tests.db.test_visits import CODE, URGENT, VISIT

SECRETS = ("Zebulon", "REF-7781", "cold_pale_foot", "yes_and_how", "K7M4QX", "%PDF-1.4 Zebulon", "sudden_pop")
SECRET_VISIT = replace(
    VISIT.with_safety({SafetyId("cold_pale_foot"): YesNo.YES}).with_symptoms(
        {SymptomId("better_with_support"): "yes_and_how"}
    ),
    client=Client(first_name="Zebulon", reference="REF-7781"),
)


def found_in(folder, words):
    return [
        (file.name, word)
        for file in folder.rglob("*")
        if file.is_file()
        for word in words
        for text in (word.encode(), word.encode("utf-16-le"))
        if text in file.read_bytes() or text.decode("latin-1") in file.name
    ]


@pytest.mark.parametrize("closed", [False, True])
def test_the_disk_holds_no_plain_text(data_dir, closed):
    store = opened(data_dir)
    try:
        for turn in range(30):
            store.save(replace(SECRET_VISIT, step=f"step_{turn}"))
        store.finish(SECRET_VISIT, URGENT, sheet(b"%PDF-1.4 Zebulon"))
        assert store.sheet(CODE, SheetKey("en")) == sheet(b"%PDF-1.4 Zebulon")
        if closed:
            store.close()
        names = {file.name for file in data_dir.iterdir()}
        assert ("footing.db-wal" in names) is not closed
        assert found_in(data_dir, SECRETS) == []
        # Not even the shape of the tables: nothing but noise.
        assert found_in(data_dir, ("SQLite format 3", "CREATE TABLE", "birth_year")) == []
    finally:
        store.close()


def test_the_search_itself_would_find_plain_text(tmp_path):
    (tmp_path / "footing.db").write_bytes(b"...Zebulon...")
    assert found_in(tmp_path, SECRETS) == [("footing.db", "Zebulon")]


def test_a_forgotten_visit_is_overwritten(data_dir, monkeypatch):
    """The same store without encryption, to see what deleted rows leave behind."""

    def connect_in_plain_text(path, *_, **__):
        connection = dbapi2.connect(str(path), check_same_thread=False, isolation_level=None)
        for pragma in engine._PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        return connection

    monkeypatch.setattr(engine, "connect", connect_in_plain_text)
    store = opened(data_dir)
    try:
        store.finish(SECRET_VISIT, URGENT, sheet(b"%PDF-1.4 Zebulon" * 2000))
        store._database.checkpoint()
        assert {word for _, word in found_in(data_dir, SECRETS)} == set(SECRETS)
        store.forget(CODE)
        assert (data_dir / "footing.db").read_bytes().startswith(b"SQLite format 3")
        assert found_in(data_dir, SECRETS) == []
    finally:
        store.close()
