"""What the use cases of the desk work with, and the one door they all go through."""

import functools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Concatenate, ParamSpec, TypeVar

from kiosk.content.model import Content
from kiosk.desk.keeping_ports import BackupStore, Keeper, NumberStore, SettingStore
from kiosk.desk.ports import AuditLog, DeskStore, PrintStates
from kiosk.ports import Clock, JobStatus, RecordStore, SheetKey, VisitStore
from kiosk.printing.service import PrintService
from kiosk.security.actor import Actor, NotAllowed, ProofNeeded, Via
from kiosk.security.audit import Event, entry
from kiosk.security.roles import RULES, Act, may
from kiosk.security.signin import SignIn
from kiosk.security.users import UserStore
from kiosk.session import Desk, SheetMaker
from kiosk.settings import Settings
from kiosk.visit import VisitCode

P = ParamSpec("P")
R = TypeVar("R")


def _none_printed(codes: Sequence[VisitCode]) -> Mapping[VisitCode, JobStatus]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Office:
    """Handed in by the composition root. `sign_in` is the way to an `Actor`.

    `settings` are those this program started with; `load_settings` reads them again with these choices of the desk.
    """

    visits: VisitStore
    store: DeskStore
    users: UserStore
    audit: AuditLog
    sign_in: SignIn
    content: Content
    chosen: SettingStore
    numbers: NumberStore
    keeper: Keeper
    backups: BackupStore
    records: RecordStore
    data_dir: Path
    settings: Settings
    load_settings: Callable[[Mapping[str, object]], Settings]
    clock: Clock
    make_sheet: SheetMaker
    printing: PrintService | None = None
    print_states: PrintStates = field(default=_none_printed)

    def now_local(self) -> datetime:
        """Now, by the clock on the clinic's wall; its day is today."""
        return self.clock.local(self.clock.now_utc())

    def sheet_key(self, language: str) -> SheetKey:
        """The sheet a visit gets first: its language, normal print, the clinic's paper."""
        return SheetKey(language, paper=self.settings.paper)

    def desk(self) -> Desk:
        """What a client's visit needs of all this."""
        return Desk(self.visits, self.content, self.clock, self.make_sheet, self.sheet_key)

    def admit(self, actor: Actor, act: Act) -> None:
        """Raises `NotAllowed`, or `ProofNeeded` when the PIN has to be given again first."""
        if actor.via is Via.PIN:
            known = self.users.credentials(actor.name)
            if known is None or not known.user.enabled or known.user.role is not actor.role:
                raise NotAllowed("You are no longer signed in.", "Sign in again.")
        if not may(actor.role, act):
            self.store.note(entry(actor, Event.REFUSED, act.value))
            raise NotAllowed(
                "Your role may not do this.", f"Ask a colleague who is at least {RULES[act].least}."
            )
        if RULES[act].fresh and not actor.fresh(self.clock.monotonic_ms()):
            raise ProofNeeded("This needs your PIN again.", "Enter it and try again.")


UseCase = Callable[Concatenate[Office, Actor, P], R]
USE_CASES: dict[Act, Callable[..., object]] = {}
"""Every use case by its act. The role test calls each as every role."""


def use_case(act: Act) -> Callable[[UseCase[P, R]], UseCase[P, R]]:
    """Mark a function as the use case of `act`: it runs only for an actor who may."""

    def marked(function: UseCase[P, R]) -> UseCase[P, R]:
        @functools.wraps(function)
        def admitted(office: Office, actor: Actor, /, *args: P.args, **kwargs: P.kwargs) -> R:
            office.admit(actor, act)
            return function(office, actor, *args, **kwargs)

        if act in USE_CASES:
            raise ValueError(f"{act} has a use case already")
        USE_CASES[act] = admitted
        return admitted

    return marked
