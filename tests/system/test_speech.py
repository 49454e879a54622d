from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

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


def test_a_new_sentence_silences_the_one_before(place: Path) -> None:
    voice(place)
    speech.say("eins", language="de")
    waits_for(place / "heard", "eins")
    speech.say("zwei", language="de")
    waits_for(place / "heard", "zwei")
    waits_for(place / "told", "--cancel")
    speech.say("  ", language="de")


def test_a_voice_that_cannot_be_started_is_no_fault(place: Path) -> None:
    program = voice(place)
    assert speech.is_available()
    program.write_bytes(b"\x7fELF nothing")
    speech.say("Hallo", language="de")
    speech.stop()
