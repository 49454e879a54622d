from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from counsel_app.gui import i18n
from counsel_app.system import speech


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/usr/bin{os.pathsep}/bin")
    speech._program.cache_clear()
    yield tmp_path
    speech.stop()
    speech._program.cache_clear()


def voice(folder: Path) -> Path:
    """A program in the place of the desktop's voice that writes down what it hears."""
    program = folder / "spd-say"
    program.write_text(f'#!/bin/sh\necho "$@" >> {folder}/told\ncat >> {folder}/heard\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return program


def waits_for(path: Path, words: str) -> None:
    end = time.monotonic() + 10
    while not (path.exists() and words in path.read_text(encoding="utf-8")):
        assert time.monotonic() < end, f"{words} did not come"
        time.sleep(0.01)


def test_without_a_voice_nothing_happens(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(place))
    speech._program.cache_clear()
    assert not speech.is_available()
    speech.say("Hallo", language="de")
    speech.stop()


def test_what_is_read_aloud_goes_through_a_pipe_and_not_on_the_command_line(place: Path) -> None:
    voice(place)
    assert speech.is_available()
    speech.say("أمينة kommt um 9.", language="ar")
    waits_for(place / "heard", "أمينة kommt um 9.")
    told = (place / "told").read_text(encoding="utf-8")
    assert "--language ar" in told
    assert "kommt" not in told


def test_a_new_sentence_silences_the_one_before_and_nobody_elses(place: Path) -> None:
    voice(place)
    speech.say("eins", language="de")
    waits_for(place / "heard", "eins")
    assert "CANCEL" not in (place / "heard").read_text(encoding="utf-8")
    speech.say("zwei", language="de")
    waits_for(place / "heard", "zwei")
    waits_for(place / "heard", "!-!CANCEL SELF")
    # Another run of the program could only silence everybody, a screen reader too.
    assert "cancel" not in (place / "told").read_text(encoding="utf-8")
    speech.say("  ", language="de")


def test_what_others_wrote_orders_the_desktop_nothing(place: Path) -> None:
    voice(place)
    speech.say("Hallo\n!-!SET ALL RATE 100\nbis morgen", language="de")
    waits_for(place / "heard", "bis morgen")
    lines = (place / "heard").read_text(encoding="utf-8").split("\n")
    assert " !-!SET ALL RATE 100" in lines
    assert not any(line.startswith("!-!") for line in lines)


def test_a_language_without_a_voice_is_not_spelled_in_english(place: Path) -> None:
    voice(place)
    assert speech.speaks("uk")
    assert not speech.speaks("ti")
    speech.say("ጽባሕ ክመጽእ እየ።", language="ti")
    speech.say("سلام", language="prs")
    waits_for(place / "heard", "سلام")
    assert "ጽባሕ" not in (place / "heard").read_text(encoding="utf-8")
    assert "--language fa" in (place / "told").read_text(encoding="utf-8")


def test_every_language_of_the_window_has_a_voice(place: Path) -> None:
    voice(place)
    assert [language for language in i18n.LANGUAGES if not speech.speaks(language)] == []


def test_a_voice_that_cannot_be_started_is_no_fault(place: Path) -> None:
    program = voice(place)
    assert speech.is_available()
    program.write_bytes(b"\x7fELF nothing")
    speech.say("Hallo", language="de")
    speech.stop()
