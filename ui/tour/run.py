"""`footing tour`: whole visits, a numbered picture of every screen, the sheet and the record of each."""

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QPointingDevice

from kiosk import settings
from kiosk.bootstrap import compose
from kiosk.errors import UserFacing
from kiosk.services import Services
from kiosk.visit_file import to_json
from ui.app import FootingApp, create_app, make_qt_app
from ui.tour import desk
from ui.tour.clock import TourClock
from ui.tour.hand import Hand, settle, touchscreen
from ui.tour.personas import PERSONAS, Persona
from ui.tour.walk import Look, Walk


def run_tour(out: Path, sizes: Sequence[tuple[int, int]], names: Sequence[str], look: Look) -> Iterator[str]:
    """Yields a line about each visit once it is done. Raises `UserFacing` for a name or language it does not know."""
    known = (*PERSONAS, desk.NAME)
    unknown = [name for name in names if name not in known]
    if unknown:
        raise UserFacing(f"There is no persona {unknown[0]}.", f"Choose from {', '.join(known)}.")
    make_qt_app()
    device = touchscreen()
    for width, height in sizes:
        folder, size = out / f"{width}x{height}", QSize(width, height)
        for name in names or known:
            if name == desk.NAME:
                yield from desk.tour_desk(folder / name, size, look.language, device)
            else:
                yield from _visit(folder / name, size, PERSONAS[name], look, device)


def _visit(folder: Path, size: QSize, persona: Persona, look: Look, device: QPointingDevice) -> Iterator[str]:
    """One visit on a store of its own, so that a tour never touches the clinic's records."""
    shutil.rmtree(folder, ignore_errors=True)
    data = folder / "record"
    data.mkdir(parents=True)
    clock = TourClock()
    chosen = settings.load(data).model_copy(
        update={
            "clinic_name": "Example Clinic",
            "clinic_phone": "01 234 567",
            "sound": False,
            "reduced_motion": True,
        }
    )
    with compose(data, clock, chosen) as services:
        if look.language not in services.languages:
            raise UserFacing(
                f"There is no language {look.language}.", f"Choose from {', '.join(services.languages)}."
            )
        app = create_app(services, debug=True, window=size, settle_ms=0)
        try:
            app.start()
            hand = Hand(app.window, device)
            pictures = _Pictures(folder, app, hand)
            walk = Walk(hand, app.shell, persona, clock, pictures.take, look)
            walk.to_the_end()
            yield from _what_is_left(folder, services, app, pictures.number)
        finally:
            app.close()


class _Pictures:
    """Numbered PNG files: `07-safety-now.png`."""

    def __init__(self, folder: Path, app: FootingApp, hand: Hand) -> None:
        self._folder = folder
        self._app = app
        self._hand = hand
        self.number = 0

    def take(self, name: str) -> None:
        self._hand.until(lambda: not self._app.shell.working, "the store to answer")
        # The first frame lays out, the second shows what came of it.
        self._app.window.grabWindow()
        settle()
        self.number += 1
        stem = name.replace(":", "-").replace(".", "-").replace("_", "-")
        image = self._app.window.grabWindow()
        if image.isNull() or not image.save(str(self._folder / f"{self.number:02d}-{stem}.png")):
            raise UserFacing("A picture could not be saved.", f"Check the folder {self._folder}.")


def _what_is_left(folder: Path, services: Services, app: FootingApp, pictures: int) -> Iterator[str]:
    """The sheet and the result of the visit, as `footing visit` would leave them."""
    state = app.shell.state
    yield f"{folder.name}: {pictures} pictures in {folder}"
    if state.sheet is not None and state.outcome is not None:
        (folder / "handout.pdf").write_bytes(state.sheet.pdf)
        (folder / "visit.json").write_text(to_json(state.visit, state.outcome, state.sheet), encoding="utf-8")
        yield f"  sheet:  {folder / 'handout.pdf'} ({state.sheet.pages} pages)"
        yield f"  result: {folder / 'visit.json'}"
    if services.store.load(state.visit.code) is not None:
        yield f"  record: visit {state.visit.code} in {folder / 'record'}"
