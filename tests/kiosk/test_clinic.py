"""The clinic's own logo and doses: what is taken, what is refused, and what the sheet makes of them."""

import resource
from dataclasses import replace
from datetime import timedelta

import pytest
from PIL import Image

from kiosk.assess import assess
from kiosk.bootstrap import compose
from kiosk.clinic import LOGO_BOX_PX, keep_logo, line_of, read_logo
from kiosk.desk.plan import PlanChange, change_plan
from kiosk.desk.settings import Kind, change_setting, see_settings
from kiosk.doctor import examine
from kiosk.doses import usual, with_clinic_doses
from kiosk.errors import Refused, UserFacing
from kiosk.handout import make_sheet
from kiosk.ports import SheetKey
from kiosk.security.roles import Role
from kiosk.settings import Settings
from kiosk.visit import DoseChange, ExerciseId
from tests.helpers.desk import CHEAP
from tests.kiosk.desk.conftest import House, house, template
from tests.kiosk.handout import reading, visits
from tests.kiosk.visits import CONTENT

pytestmark = pytest.mark.few(3)

__all__ = ["house", "template"]
CALF = ExerciseId("calf_stretch")


def picture(folder, name="logo.png", size=(600, 300), **how):
    file = folder / name
    Image.new("RGBA", size, (200, 30, 60, 128)).convert(how.get("mode", "RGBA")).save(file)
    return file


def manager(house):
    return house.actor(Role.MANAGER)


def test_a_logo_is_kept_small_and_stands_on_the_sheet(tmp_path):
    name = keep_logo(picture(tmp_path), tmp_path)
    kept = tmp_path / name
    assert kept.stat().st_size < 5_000
    with Image.open(kept) as image:
        assert image.size == (300, 150) <= LOGO_BOX_PX
        assert image.convert("RGB").getpixel((5, 5)) == (227, 142, 157), "what was clear is paper"
    clinic = line_of(Settings(clinic_name="Feet", clinic_logo=name), tmp_path)
    visit, outcome = visits.TYPICAL, assess(visits.TYPICAL, CONTENT)
    with_it, again, without = (
        make_sheet(visit, outcome, CONTENT, one, SheetKey("en"), visits.DAY)
        for one in (clinic, clinic, replace(clinic, logo=None))
    )
    assert with_it.pdf == again.pdf
    assert b"/Subtype /Image" in with_it.pdf
    assert b"/Subtype /Image" not in without.pdf
    assert (with_it.pages, reading.whole(with_it.pdf)) == (2, reading.whole(without.pdf))


def test_a_logo_that_cannot_be_kept_leaves_nothing(tmp_path):
    """The disk takes 50 bytes, which is less than the picture; then there is no folder."""
    file, data_dir = picture(tmp_path), tmp_path / "data"
    data_dir.mkdir()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50, limits[1]))
    try:
        with pytest.raises(UserFacing, match="cannot be kept: File too large"):
            keep_logo(file, data_dir)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert list(data_dir.iterdir()) == []
    with pytest.raises(UserFacing, match="cannot be kept: No such file"):
        keep_logo(file, tmp_path / "nowhere")


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("text.png", "no picture"),
        ("small.png", "pixels"),
        ("none.png", "cannot be read"),
        ("cut.jpg", "damaged"),
    ],
)
def test_what_cannot_be_printed_is_refused(tmp_path, name, says):
    (tmp_path / "text.png").write_text("<svg/>")
    picture(tmp_path, "small.png", (40, 400))
    whole = picture(tmp_path, "whole.jpg", mode="RGB").read_bytes()
    (tmp_path / "cut.jpg").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(UserFacing, match=says):
        read_logo(tmp_path / name)


def test_a_chosen_logo_outlives_its_drive_and_a_lost_one_is_told_and_left_out(house, tmp_path, log_watch):
    drive = picture(tmp_path, "drive.png")
    seen = change_setting(house.office, manager(house), "clinic_logo", str(drive))
    drive.unlink()
    data_dir = house.office.data_dir
    assert (seen.kind, (data_dir / str(seen.value)).is_file()) == (Kind.FILE, True)
    with pytest.raises(UserFacing, match="cannot be read"):
        change_setting(house.office, manager(house), "clinic_logo", str(drive))
    (data_dir / str(seen.value)).unlink()
    checks = {check.name: check for check in examine(data_dir)}
    assert not checks["logo"].ok
    log_watch.expect("logo is left out")
    assert line_of(Settings(clinic_logo=str(seen.value)), data_dir).logo is None


def test_the_clinics_doses_stand_in_new_plans_and_on_the_sheet(house: House):
    office = house.office
    before = house.visit()
    value = {"calf_stretch": {"per_day": 1, "seconds": 20}}
    seen = change_setting(office, manager(house), "doses", value)
    assert (seen.kind, seen.value, len(seen.history)) == (Kind.DOSES, value, 1)
    with compose(office.data_dir, house.clock, pin_cost=CHEAP) as services:
        new = House(services, house.clock, {})
        view = new.visit()
        calf = next(e for e in view.outcome.exercises if e.id == CALF)
        assert (calf.per_day, calf.seconds, calf.sets) == (1, 20, 3)
        text = reading.whole(
            services.office.store.former_sheet(view.visit.code, 1, view.facts.sheets[0].sha256).pdf
        )
        assert "Do it 3 times a day." not in text
        assert text.count("All 6 weeks:") == 1
        old = new.again(before.visit.code)
        assert next(e for e in old.outcome.exercises if e.id == CALF).per_day == 2, (
            "an old plan stays as it was"
        )
        own = usual(services.content.exercises[CALF])
        back = DoseChange(
            CALF, own.sets, own.reps, own.hold_s, own.seconds, own.rest_s, own.per_day, own.per_week
        )
        change = PlanChange(doses=(back,))
        house.clock.move(timedelta(minutes=1).total_seconds() * 1000)
        changed = change_plan(services.office, new.actor(), view.visit.code, view.facts.revision, change)
        assert next(e for e in changed.outcome.exercises if e.id == CALF).per_day == 2


@pytest.mark.parametrize(
    ("doses", "path"),
    [
        ({"headstand": {"sets": 1}}, "doses.headstand"),
        ({"calf_stretch": {"per_day": 9}}, "doses.calf_stretch.per_day"),
        ({"calf_stretch": {"reps": 3}}, "doses.calf_stretch.reps"),
        ({"calf_stretch": {"often": 3}}, "doses.calf_stretch.often"),
        ({"short_foot": {"sets": 1, "reps": 8}}, "doses.short_foot.reps_a_day"),
    ],
)
def test_a_dose_that_no_source_names_is_refused_with_its_number(house, doses, path):
    with pytest.raises(Refused) as caught:
        with_clinic_doses(CONTENT, doses)
    assert path in {fault.path for fault in caught.value.faults}
    with pytest.raises(Refused):
        change_setting(house.office, manager(house), "doses", doses)
    assert next(s for s in see_settings(house.office, manager(house)) if s.key == "doses").value == {}


def test_a_wrong_dose_in_the_file_stops_the_start_with_its_name(house):
    (house.office.data_dir / "footing.toml").write_text("[doses.calf_stretch]\nper_day = 9\n")
    house.office.visits.close()
    with pytest.raises(Refused, match=r"doses\.calf_stretch\.per_day"), compose(house.office.data_dir):
        pass
