"""Reading aloud: the real program where it is installed, told to write to nowhere, and what is read."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QProcess, QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.flow import StepId
from tests.conftest import LogWatch
from tests.ui.helpers import load_page
from ui.speech import Speech, longest_s, words_of


def program(folder: Path, body: str) -> str:
    """A stand-in voice: hears the same arguments and the same standard input."""
    file = folder / "voice"
    file.write_text(f"#!/bin/sh\n{body}\n")
    file.chmod(0o755)
    return str(file)


def test_words_go_in_by_standard_input_and_never_as_arguments(
    qapp: QGuiApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    heard, told = tmp_path / "heard", tmp_path / "told"
    owner = QObject()
    speech = Speech(owner, program(tmp_path, f'echo "$@" > {told}; cat > {heard}'))
    with qtbot.waitSignals([speech.speakingChanged, speech.speakingChanged]):
        speech.say("Wie geht es Ihren Füßen?", "de")
        assert speech.speaking
    assert not speech.speaking
    assert heard.read_text() == "Wie geht es Ihren Füßen?"
    assert told.read_text().split() == ["-v", "de", "-s", "140", "-a", "100", "--stdin"]


def test_stopping_is_at_once(qapp: QGuiApplication, qtbot: QtBot, tmp_path: Path) -> None:
    owner = QObject()
    speech = Speech(owner, program(tmp_path, "read -r never < /dev/zero"))
    speech.say("a long story", "en")
    with qtbot.waitSignal(speech.speakingChanged):
        speech.stop()
    assert not speech.speaking
    speech.close()


def test_stopping_waits_for_nothing(qapp: QGuiApplication, qtbot: QtBot, tmp_path: Path) -> None:
    owner = QObject()
    speech = Speech(owner, program(tmp_path, "exec sleep 600"))
    speech.say("a long story", "en")
    voice = speech.findChild(QProcess)
    qtbot.waitUntil(lambda: voice.state() is QProcess.ProcessState.Running)
    with qtbot.waitSignal(voice.destroyed):
        speech.stop()
        assert voice.state() is QProcess.ProcessState.Running, "its end is not waited for"


def test_closing_leaves_no_voice_behind(qapp: QGuiApplication, qtbot: QtBot, tmp_path: Path) -> None:
    owner = QObject()
    speech = Speech(owner, program(tmp_path, "exec sleep 600"))
    speech.say("a long story", "en")
    speech.close()
    assert speech.findChildren(QProcess) == []


def test_a_voice_that_is_stuck_is_stopped(
    qapp: QGuiApplication, qtbot: QtBot, tmp_path: Path, log_watch: LogWatch
) -> None:
    log_watch.expect("the voice is stuck")
    owner = QObject()
    speech = Speech(owner, program(tmp_path, "exec sleep 600"), slack_s=0)
    with qtbot.waitSignals([speech.speakingChanged, speech.speakingChanged]):
        speech.say("hello", "en")
    assert not speech.speaking
    speech.close()


def test_a_voice_that_does_not_start_is_over(
    qapp: QGuiApplication, qtbot: QtBot, tmp_path: Path, log_watch: LogWatch
) -> None:
    file = tmp_path / "voice"
    file.write_text("#!/no/such/shell\n")
    file.chmod(0o755)
    owner = QObject()
    speech = Speech(owner, str(file), slack_s=0)
    speech.say("hello", "en")
    qtbot.waitUntil(lambda: not speech.speaking)
    assert not speech.findChild(QTimer).isActive(), "it is not taken for stuck"


def test_a_long_page_has_the_time_it_needs_but_no_page_for_ever() -> None:
    assert 60 < longest_s("word " * 140, pace=1.0) < 600
    assert longest_s("word " * 140, pace=0.75) > longest_s("word " * 140, pace=1.0)
    assert longest_s("word " * 100_000, pace=1.0) == 600


def test_nothing_to_say_starts_nothing(qapp: QGuiApplication, tmp_path: Path) -> None:
    owner = QObject()
    speech = Speech(owner, program(tmp_path, "exit 1"))
    speech.say("  ", "en")
    assert not speech.speaking


def test_a_kiosk_without_the_program_says_nothing(qapp: QGuiApplication) -> None:
    owner = QObject()
    speech = Speech(owner, "no-such-voice")
    assert not speech.available
    speech.say("hello", "en")
    assert not speech.speaking


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
def test_the_real_voice_takes_our_arguments(qapp: QGuiApplication, tmp_path: Path, qtbot: QtBot) -> None:
    owner = QObject()
    wave = tmp_path / "out.wav"
    speech = Speech(owner, program(tmp_path, f'exec espeak-ng -w {wave} "$@"'))
    with qtbot.waitSignals([speech.speakingChanged, speech.speakingChanged]):
        speech.say("How are your feet doing?", "en")
    assert wave.stat().st_size > 10_000


def test_a_screen_is_read_from_top_to_bottom() -> None:
    page = load_page(StepId.ACCESS)
    lines = words_of(page.page).splitlines()
    assert lines[0] == "Make this screen easy for you."
    assert lines[1] == "You can change this at any time: touch Aa at the top."
    assert "Next." not in lines


def test_pace_and_volume_are_shares_of_the_usual_voice(
    qapp: QGuiApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    told = tmp_path / "told"
    owner = QObject()
    speech = Speech(owner, program(tmp_path, f'echo "$@" > {told}; cat > /dev/null'))
    with qtbot.waitSignals([speech.speakingChanged, speech.speakingChanged]):
        speech.say("hello", "en", 0.75, 1.7)
    assert told.read_text().split() == ["-v", "en", "-s", "105", "-a", "170", "--stdin"]
