import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from kiosk.desk.model import VisitView
from kiosk.desk.office import Office
from kiosk.desk.visits import view
from kiosk.entry import enter
from kiosk.security.actor import Actor, Via
from kiosk.security.audit import entry
from kiosk.security.roles import Act, Role
from kiosk.services import Services
from kiosk.visit import VisitCode
from kiosk.visit_file import parse
from tests.helpers.desk import HandClock, real_services

CASES = Path(__file__).parents[2] / "golden" / "cases"
NAMES = {Role.STAFF: "Stef Aarden", Role.MANAGER: "Mo Nagari", Role.ADMINISTRATOR: "Ada Minster"}


@dataclass
class House:
    """A desk on a real store, with a user of each role and their PINs."""

    services: Services
    clock: HandClock
    pins: dict[Role, str]
    codes: dict[str, VisitCode] = field(default_factory=dict)

    @property
    def office(self) -> Office:
        return self.services.office

    def actor(self, role: Role = Role.STAFF, *, fresh: bool = True) -> Actor:
        """Somebody of this role, as after signing in; `fresh`: and after giving the PIN again."""
        return Actor(NAMES[role], role, Via.PIN, self.clock.monotonic_ms() if fresh else None)

    def visit(self, case: str = "heel_pain_and_low_left_arch") -> VisitView:
        """A golden visit, entered as the client would."""
        parsed = parse((CASES / f"{case}.visit.json").read_bytes(), self.services.content)
        parsed = replace(parsed, started_at=self.clock.now_utc())
        return view(self.office, enter(self.services.desk(), parsed).visit.code)

    def again(self, code: VisitCode) -> VisitView:
        return view(self.office, code)

    def audited(self, count: int = 1) -> list[str]:
        """The newest actions in the log, the newest first."""
        return [line.action for line in self.office.audit.lines(limit=count)]


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[Role, str]]:
    """A data directory with a user of each role: hashing and making a store take long."""
    folder = tmp_path_factory.mktemp("desk") / "data"
    pins = {}
    program = Actor("footing", Role.ADMINISTRATOR, Via.PROGRAM)
    with real_services(folder) as services:
        for role, name in NAMES.items():
            pin, hashed = services.office.sign_in.issue(role)
            services.office.users.add(name, role, hashed, entry(program, Act.ADD_USER, name))
            pins[role] = pin
    return folder, pins


def _house(template: tuple[Path, dict[Role, str]], folder: Path) -> Iterator[House]:
    data_dir, clock = folder / "data", HandClock()
    shutil.copytree(template[0], data_dir)
    with real_services(data_dir, clock) as services:
        yield House(services, clock, dict(template[1]))


@pytest.fixture
def house(template: tuple[Path, dict[Role, str]], tmp_path: Path) -> Iterator[House]:
    """A desk of one's own."""
    yield from _house(template, tmp_path)


@pytest.fixture(scope="module")
def shared(
    template: tuple[Path, dict[Role, str]], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[House]:
    """One desk for all tests of a file: for those that make their own visits and mind nobody else's."""
    yield from _house(template, tmp_path_factory.mktemp("shared"))
