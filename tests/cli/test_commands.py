from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from counsel_app import __version__
from tests.cli.calling import Call, counsel, program

COMMANDS = (
    "demo", "export", "merge", "verify", "stats", "backup", "restore", "doctor", "update",
)  # fmt: skip


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(call: Call, name: str) -> None:
    done = call(name, "--help")
    assert done.code == 0
    assert "--json" in done.out


@pytest.mark.parametrize(
    "line",
    [
        ["no-such-command"],
        ["demo"],
        ["export", "--profile", "x"],
        ["merge", "--from", "x"],
        ["verify"],
        ["stats", "--profile", "x", "--first", "2026-13-01", "--last", "2026-12-31"],
        ["doctor", "--lang", "fr"],
        ["stats", "--profile", "x", "--passphrase", "open sesame"],
    ],
)
def test_wrong_usage_ends_with_two_and_an_empty_standard_output(
    call: Call, line: list[str]
) -> None:
    done = call(*line)
    assert done.code == 2
    assert done.out == ""
    assert "usage:" in done.err


def test_the_version_is_the_programs(call: Call) -> None:
    assert call("--version").out == f"counsel {__version__}\n"


def test_no_command_takes_a_passphrase_as_an_argument(call: Call) -> None:
    # Arguments can be read by every program on the machine.
    said = " ".join(call(*line, "--help").out for line in ([], *([name] for name in COMMANDS)))
    assert set(re.findall(r"--[\w-]*pass[\w-]*", said)) == {"--passphrase-fd"}


@pytest.mark.parametrize(("lang", "words"), [("de", "kein Austauschpaket"), ("en", "not an exch")])
def test_sentences_follow_the_language_asked_for(
    call: Call, tmp_path: Path, lang: str, words: str
) -> None:
    strange = tmp_path / "letter.txt"
    strange.write_text("Hello")
    assert words in call("verify", strange, "--lang", lang).out


@pytest.mark.parametrize(
    ("environment", "words"),
    [({"LC_ALL": "de_DE.UTF-8"}, "Gerät"), ({"LC_ALL": "C.UTF-8"}, "device")],
)
def test_without_being_asked_sentences_follow_the_system(
    call: Call,
    tmp_path: Path,
    environment: dict[str, str],
    words: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert words in call("verify", tmp_path / "nothing").out


def test_a_console_without_umlauts_still_gets_its_sentence(tmp_path: Path) -> None:
    done = counsel(
        "verify", tmp_path / "nothing", "--lang", "de", PYTHONIOENCODING="ascii", PYTHONUTF8="0"
    )
    assert done.code == 3
    assert "Ger?t" in done.out
    assert done.err == ""


def test_nobody_reading_on_is_no_crash() -> None:
    # As in `counsel doctor | head -0`.
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as closed:
        done = subprocess.run(
            program("doctor"), stdout=closed, stderr=subprocess.PIPE, check=False, timeout=60
        )
    assert done.returncode == 1
    assert done.stderr == b""
