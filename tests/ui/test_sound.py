"""The sounds: the files are what the recipe makes, and a machine without a device stays quiet."""

import runpy
import wave
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from ui.sound import FOLDER, NAMES, Sounds

RECIPE = Path(__file__).resolve().parents[2] / "packaging" / "sounds" / "make.py"


def test_the_files_are_what_the_recipe_makes(tmp_path: Path) -> None:
    runpy.run_path(str(RECIPE))["main"](tmp_path)
    for name in NAMES:
        assert (tmp_path / f"{name}.wav").read_bytes() == (FOLDER / f"{name}.wav").read_bytes(), name


@pytest.mark.parametrize("name", NAMES)
def test_every_sound_is_short_and_starts_and_ends_softly(name: str) -> None:
    with wave.open(str(FOLDER / f"{name}.wav")) as file:
        frames = file.readframes(file.getnframes())
        assert file.getnframes() / file.getframerate() < 0.8
    samples = memoryview(frames).cast("h")
    assert abs(samples[0]) < 300
    assert abs(samples[-1]) < 2000
    assert max(map(abs, samples)) < 32767


@pytest.mark.qt_log_ignore("PulseAudioService: pa_context_connect")  # a machine without sound says this
def test_sounds_play_or_are_silent_without_a_word(qapp: QGuiApplication) -> None:
    owner = QObject()
    sounds = Sounds(True, 0.5, owner)
    for name in NAMES:
        sounds.play(name)
    with pytest.raises(KeyError):
        sounds.play("fanfare")
    sounds.close()
    sounds.close()


def test_switched_off_there_is_no_thread(qapp: QGuiApplication) -> None:
    owner = QObject()
    sounds = Sounds(False, 0.5, owner)
    sounds.play("tick")
    sounds.close()
