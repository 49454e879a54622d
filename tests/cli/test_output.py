from __future__ import annotations

import os
import subprocess

import pytest

from counsel_app.cli.output import NoPassphrase, read_passphrase
from counsel_app.usecases.demo import DEMO_PASSPHRASE, Demo
from tests.cli.calling import Call, counsel, program

YEAR = ("--first", "2026-01-01", "--last", "2026-12-31")


@pytest.mark.parametrize("ending", ["", "\n", "\r\n"])
def test_the_line_end_is_no_part_of_the_passphrase(call: Call, demo: Demo, ending: str) -> None:
    done = call(
        "stats", "--profile", demo.profile("city"), *YEAR, passphrase=DEMO_PASSPHRASE + ending
    )
    assert done.code == 0


def test_a_program_passes_the_passphrase_on_standard_input(demo: Demo) -> None:
    line = ("stats", "--profile", demo.profile("city"), *YEAR, "--passphrase-fd", "0", "--json")
    done = counsel(*line, stdin=f"{DEMO_PASSPHRASE}\n")
    assert done.code == 0
    assert done.json["first"] == "2026-01-01"


@pytest.mark.parametrize(("lang", "words"), [("de", "kein Passwort"), ("en", "no passphrase")])
def test_bytes_that_are_no_text_are_said_in_a_sentence_without_them(
    call: Call, demo: Demo, lang: str, words: str
) -> None:
    line = ("stats", "--profile", demo.profile("city"), *YEAR, "--lang", lang)
    done = call(*line, passphrase=b"secret\xff\xfe")
    assert done.code == 1
    assert words in done.err
    assert "secret" not in done.err


def test_a_descriptor_that_is_not_open_is_said_in_a_sentence() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    os.close(writer)
    with pytest.raises(NoPassphrase):
        read_passphrase(reader, "en")


def test_without_a_terminal_and_without_input_there_is_a_sentence(demo: Demo) -> None:
    done = subprocess.run(
        program("stats", "--profile", demo.profile("city"), *YEAR, "--lang", "en"),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        # In a session of its own there is no terminal to ask at.
        start_new_session=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 1
    assert "There was no passphrase to read." in done.stderr
    assert "Traceback" not in done.stderr
