"""Whole or not at all, in a folder or in an encrypted zip that a standard tool opens."""

import hashlib
import json
import shutil
import stat
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from kiosk.errors import UserFacing
from kiosk.ports import ExportMade
from kiosk.records.codebook import Layout, Profile
from kiosk.records.export import Request, count, export
from kiosk.records.package import whole_or_nothing
from tests.kiosk.records.conftest import FIRST, LAST
from tests.kiosk.visits import CONTENT

# One package, two names of the program: 7zz in Debian 12, 7z in later ones.
SEVEN_ZIP = shutil.which("7zz") or "7z"
PASSPHRASE = "korrektes Pferd, ütf-8"


def request(folder, **parts):
    usual = Request("csv", FIRST, LAST, Profile.IDENTIFIED, Layout.VISITS, folder / "out", by="ada")
    return replace(usual, **parts)


def unpack(archive, folder, passphrase):
    return subprocess.run(
        [SEVEN_ZIP, "x", "-y", f"-p{passphrase}", f"-o{folder}", str(archive)],
        capture_output=True,
        check=False,
    ).returncode


def test_the_zip_opens_with_7_zip_and_holds_the_same_bytes(two_hundred, exported, tmp_path):
    done = export(two_hundred, CONTENT, request(tmp_path, passphrase=PASSPHRASE))
    assert done.target == tmp_path / "out.zip"
    assert list(tmp_path.iterdir()) == [done.target]
    assert stat.S_IMODE(done.target.stat().st_mode) == 0o600
    assert unpack(done.target, tmp_path / "opened", PASSPHRASE) == 0
    plain = exported("csv").folder
    for name in ("visits.csv", "import.csv", "codebook.csv", "load.R"):
        assert (tmp_path / "opened" / name).read_bytes() == (plain / name).read_bytes()
    manifest = (tmp_path / "opened" / "manifest.json").read_bytes()
    assert hashlib.sha256(manifest).hexdigest() == done.manifest_sha256
    for file in json.loads(manifest)["files"]:
        assert hashlib.sha256((tmp_path / "opened" / file["name"]).read_bytes()).hexdigest() == file["sha256"]


def test_another_passphrase_does_not_open_it(two_hundred, tmp_path):
    done = export(two_hundred, CONTENT, request(tmp_path, passphrase=PASSPHRASE, last=FIRST))
    assert unpack(done.target, tmp_path / "opened", "something else") != 0
    assert b"PLANT" not in done.target.read_bytes()


def test_a_short_passphrase_is_refused(two_hundred, tmp_path):
    with pytest.raises(UserFacing, match="shorter than 12"):
        export(two_hundred, CONTENT, request(tmp_path, passphrase="short"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
@pytest.mark.parametrize("format", ["csv", "xlsx", "fhir"])
def test_a_stop_midway_leaves_nothing(two_hundred, tmp_path, format, passphrase):
    def until_twenty(done, of):
        return done < 20

    with pytest.raises(UserFacing, match="stopped"):
        export(two_hundred, CONTENT, request(tmp_path, format=format, passphrase=passphrase), until_twenty)
    assert list(tmp_path.iterdir()) == []


def test_a_name_taken_meanwhile_is_not_written_over(tmp_path):
    target = tmp_path / "out.zip"

    def pack():
        with whole_or_nothing(target, PASSPHRASE) as package:
            with package.text("a.txt") as out:
                out.write("ours")
            target.write_text("theirs")

    with pytest.raises(UserFacing, match="cannot be written"):
        pack()
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("out.zip", "theirs")]


def test_a_place_that_takes_no_folder_is_told(two_hundred):
    with pytest.raises(UserFacing, match="cannot be written"):
        export(two_hundred, CONTENT, request(Path("/proc")))


class Kept:
    def __init__(self):
        self.made = []

    def exported(self, made):
        self.made.append(made)


def test_a_finished_export_is_logged_with_the_hash_of_its_manifest(two_hundred, tmp_path):
    log, clock = Kept(), SystemClock()
    before = clock.now_utc()
    done = export(two_hundred, CONTENT, request(tmp_path), log=log, clock=clock)
    assert (
        hashlib.sha256((tmp_path / "out" / "manifest.json").read_bytes()).hexdigest() == done.manifest_sha256
    )
    assert log.made == [
        ExportMade(
            by="ada",
            at=log.made[0].at,
            format="csv",
            layout="visits",
            profile="identified",
            first=FIRST,
            last=LAST,
            visits=200,
            rows=200,
            encrypted=False,
            manifest_sha256=done.manifest_sha256,
        )
    ]
    assert before <= log.made[0].at <= clock.now_utc()


def test_an_export_that_cannot_be_logged_does_not_leave(two_hundred, tmp_path):
    class Broken:
        def exported(self, made):
            raise UserFacing("The log cannot be written.")

    with pytest.raises(UserFacing, match="log"):
        export(two_hundred, CONTENT, request(tmp_path), log=Broken())
    assert list(tmp_path.iterdir()) == []


def test_the_count_comes_first_and_writes_nothing(two_hundred, tmp_path):
    assert count(two_hundred, request(tmp_path)) == 200
    assert count(two_hundred, request(tmp_path, first=LAST)) < 5
    assert list(tmp_path.iterdir()) == []


def test_a_layout_that_a_format_has_not_is_refused(two_hundred, tmp_path):
    with pytest.raises(UserFacing, match="one bundle for each visit"):
        count(two_hundred, request(tmp_path, format="fhir", layout=Layout.TRIALS))
