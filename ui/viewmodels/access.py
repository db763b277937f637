"""How the client wants the screen: language, text size, contrast, read aloud, and everything lower down.

The panel is kept by the shell for as long as one client is here; the access screen and the "Aa" panel both show it.
"""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.inputs import Seen
from ui.language import name_of
from ui.screen_context import AccessChoices, ScreenContext
from ui.viewmodels.base import ScreenViewModel

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

TEXT_SCALES = (1.0, 1.25, 1.5, 2.0)
VOICE_PACES = (0.75, 1.0, 1.3)
VOICE_VOLUMES = (0.5, 1.0, 1.7)


@QmlElement
@QmlUncreatable("kept by the shell")
class AccessPanel(QObject):
    """The choices, live: the shell follows `changed`. `speaks` is False where nothing can read aloud.

    `open` is whether the panel lies over the screen; it closes with the client who opened it.
    """

    changed = Signal()
    openChanged = Signal()

    def __init__(self, languages: tuple[str, ...], speaks: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._languages = languages
        self._speaks = speaks
        self._open = False
        self._choices = AccessChoices(languages[0])

    @property
    def choices(self) -> AccessChoices:
        return self._choices

    def choose(self, choices: AccessChoices) -> None:
        """These from now on; what is not offered is refused (ValueError)."""
        voice = choices.voice_pace in VOICE_PACES and choices.voice_volume in VOICE_VOLUMES
        if choices.language not in self._languages or choices.text_scale not in TEXT_SCALES or not voice:
            raise ValueError("this choice is not offered")
        if choices != self._choices:
            self._choices = choices
            self.changed.emit()

    def reset(self) -> None:
        """As it was before anyone came."""
        self.hide()
        self.choose(AccessChoices(self._languages[0]))

    @property
    def untouched(self) -> bool:
        return self._choices == AccessChoices(self._languages[0])

    def _get_language(self) -> str:
        return self._choices.language

    language = Property(str, _get_language, notify=changed)

    def _get_languages(self) -> list[dict[str, str]]:
        return [{"code": code, "name": name_of(code)} for code in self._languages]

    languages = Property("QVariantList", _get_languages, constant=True)

    def _get_several(self) -> bool:
        return len(self._languages) > 1

    severalLanguages = Property(bool, _get_several, constant=True)

    def _get_text_scale(self) -> float:
        return self._choices.text_scale

    textScale = Property(float, _get_text_scale, notify=changed)

    def _get_high_contrast(self) -> bool:
        return self._choices.high_contrast

    highContrast = Property(bool, _get_high_contrast, notify=changed)

    def _get_read_aloud(self) -> bool:
        return self._choices.read_aloud

    readAloud = Property(bool, _get_read_aloud, notify=changed)

    def _get_voice_paces(self) -> list[float]:
        """From slow to fast."""
        return list(VOICE_PACES)

    voicePaces = Property("QVariantList", _get_voice_paces, constant=True)

    def _get_voice_pace(self) -> float:
        return self._choices.voice_pace

    voicePace = Property(float, _get_voice_pace, notify=changed)

    def _get_voice_volumes(self) -> list[float]:
        """From soft to loud."""
        return list(VOICE_VOLUMES)

    voiceVolumes = Property("QVariantList", _get_voice_volumes, constant=True)

    def _get_voice_volume(self) -> float:
        return self._choices.voice_volume

    voiceVolume = Property(float, _get_voice_volume, notify=changed)

    def _get_reach(self) -> bool:
        return self._choices.reach

    reach = Property(bool, _get_reach, notify=changed)

    def _get_speaks(self) -> bool:
        return self._speaks

    speaks = Property(bool, _get_speaks, constant=True)

    def _get_open(self) -> bool:
        return self._open

    open = Property(bool, _get_open, notify=openChanged)

    @Slot()
    def show(self) -> None:
        self._set_open(True)

    @Slot()
    def hide(self) -> None:
        self._set_open(False)

    def _set_open(self, open_: bool) -> None:
        if open_ != self._open:
            self._open = open_
            self.openChanged.emit()

    @Slot(str)
    def setLanguage(self, code: str) -> None:
        self.choose(replace(self._choices, language=code))

    @Slot(float)
    def setTextScale(self, scale: float) -> None:
        self.choose(replace(self._choices, text_scale=scale))

    @Slot(bool)
    def setHighContrast(self, on: bool) -> None:
        self.choose(replace(self._choices, high_contrast=on))

    @Slot(bool)
    def setReadAloud(self, on: bool) -> None:
        self.choose(replace(self._choices, read_aloud=on))

    @Slot(float)
    def setVoicePace(self, pace: float) -> None:
        self.choose(replace(self._choices, voice_pace=pace))

    @Slot(float)
    def setVoiceVolume(self, volume: float) -> None:
        self.choose(replace(self._choices, voice_volume=volume))

    @Slot(bool)
    def setReach(self, on: bool) -> None:
        self.choose(replace(self._choices, reach=on))


def panel_of(context: ScreenContext, parent: QObject) -> AccessPanel:
    """The shell's panel; a screen shown without a shell gets one of its own."""
    if isinstance(context.access, AccessPanel):
        return context.access
    return AccessPanel(context.content.languages, False, parent)


@QmlElement
@QmlUncreatable("made by the navigator")
class AccessViewModel(ScreenViewModel):
    """The step that asks once; the same choices stay in reach behind "Aa"."""

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._panel = panel_of(context, self)

    def _get_panel(self) -> AccessPanel:
        return self._panel

    panel = Property(AccessPanel, _get_panel, constant=True)

    def take(self) -> Seen:
        return Seen()
