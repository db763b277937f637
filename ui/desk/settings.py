"""*Settings*: what a manager changes, each with its help, where its value comes from, and its history."""

import json
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.writing import listed
from kiosk.desk.settings import Kind, SettingView, change_setting, see_settings
from ui.desk.clinic_doses import ClinicDoses
from ui.desk.context import DeskContext
from ui.desk.lines import moment_words
from ui.desk.page import DeskPage
from ui.language import name_of

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

PERCENT = frozenset({"volume"})
"""Kept as 0 to 1, shown and typed in percent."""


def _limit(key: str, limit: float | None) -> str:
    return "" if limit is None else f"{limit * (100 if key in PERCENT else 1):g}"


@QmlElement
@QmlUncreatable("made by the desk")
class SettingsViewModel(DeskPage):
    """`open` is the setting that is being changed; empty when none is."""

    changed = Signal()
    openChanged = Signal()

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._settings: tuple[SettingView, ...] = ()
        self._open = ""
        self._doses = ClinicDoses(self)

    def load(self) -> None:
        self.ask(see_settings, self._on_settings)

    def leave(self) -> None:
        super().leave()
        self._settings = ()

    def _on_settings(self, found: tuple[SettingView, ...]) -> None:
        self._settings = found
        self._doses.changed.emit()
        self.changed.emit()
        self.openChanged.emit()

    def _get_rows(self) -> list[dict[str, object]]:
        """`key`, `value` as QML has the words for, `source`, `waits` (counts from the next start), `fixed`."""
        return [
            {
                "key": one.key,
                "value": self._words(one.key, one.value),
                "source": str(one.source),
                "waits": one.value != one.running,
                "fixed": not one.can_change,
            }
            for one in self._settings
        ]

    rows = Property("QVariantList", _get_rows, notify=changed)

    def value_of(self, key: str) -> object:
        """The present value of a setting; for the parts of this page."""
        return next((one.value for one in self._settings if one.key == key), None)

    def _get_doses(self) -> ClinicDoses:
        return self._doses

    doses = Property(ClinicDoses, _get_doses, constant=True)

    def _words(self, key: str, value: object) -> str:
        if key in PERCENT and isinstance(value, float | int):
            return f"{value * 100:.0f}"
        if isinstance(value, Mapping):
            return listed(self.context.language, (self.context.text(f"exercise.{id_}.name") for id_ in value))
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, list | tuple):
            return listed(self.context.language, (name_of(str(code)) for code in value))
        return str(getattr(value, "value", value))

    # --- changing one -----------------------------------------------------------------------------------------

    def _get_open(self) -> str:
        return self._open

    open = Property(str, _get_open, notify=openChanged)

    @Slot(str)
    def edit(self, key: str) -> None:
        """Change this one; empty: nothing after all."""
        self._open = key
        self._doses.close()
        self.openChanged.emit()

    def _one(self) -> SettingView | None:
        return next((one for one in self._settings if one.key == self._open), None)

    def _get_facts(self) -> dict[str, object]:
        """Of the open one: `kind`, `text`, `low`, `high`, `most`, `choices`, `history`, `isSet`."""
        one = self._one()
        if one is None:
            return {}
        value = one.value
        plain = ",".join(map(str, value)) if isinstance(value, list | tuple) else self._words(one.key, value)
        choices = self.context.content.languages if one.kind is Kind.LANGUAGES else one.choices
        return {
            "kind": str(Kind.WHOLE if one.key in PERCENT else one.kind),
            "text": plain,
            "low": _limit(one.key, one.low),
            "high": _limit(one.key, one.high),
            "most": one.most or 200,
            "choices": [
                {"key": key, "label": name_of(key) if one.kind is Kind.LANGUAGES else key} for key in choices
            ],
            "isSet": str(one.source) == "desk",
            "history": [
                {
                    "when": moment_words(self.context.language, change.at),
                    "who": change.by,
                    "value": self._words(one.key, json.loads(change.new or '""')),
                }
                for change in reversed(one.history)
            ],
        }

    facts = Property("QVariantMap", _get_facts, notify=openChanged)

    @Slot(str)
    def keep(self, text: str) -> None:
        """The new value, as it was typed or chosen."""
        one = self._one()
        if one is None:
            return
        value: Any = text
        if one.kind is Kind.YES_NO:
            value = text == "yes"
        elif one.kind is Kind.LANGUAGES:
            value = [code for code in text.split(",") if code]
        elif one.key in PERCENT and text.strip().isdigit():
            value = int(text) / 100
        elif one.kind in (Kind.WHOLE, Kind.NUMBER):
            value = text.strip().replace(",", ".")
        self.change_to(one.key, value)

    @Slot()
    def takeBack(self) -> None:
        """As it was before anybody chose at the desk."""
        self.change_to(self._open, None)

    def change_to(self, key: str, value: object) -> None:
        """Have the setting changed; the PIN is asked for again first."""
        self.ask(lambda office, actor: change_setting(office, actor, key, value), self._on_kept)

    def _on_kept(self, one: SettingView) -> None:
        if one.key == "doses":
            self._doses.close()
        else:
            self._open = ""
        self.load()
