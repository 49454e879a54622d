"""Proves the way to hunspell: through a pipe, never a command line, and silent without it."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from counsel_app.system import spelling

# Answers as hunspell does: the dictionary knows what stands in its file.
_PROGRAM = """#!/usr/bin/env python3
import sys
with open({told!r}, "a", encoding="utf-8") as told:
    told.write(" ".join(sys.argv[1:]) + "\\n")
if "-D" in sys.argv:
    sys.stderr.write("SEARCH PATH:\\n.::/usr\\n/x/de_AT\\n/x/de_DE\\n/x/fr_FR\\n")
    sys.exit()
name = sys.argv[sys.argv.index("-d") + 1]
known = {{"de_DE": {{"Wohnung", "Bescheid"}}, "fr_FR": {{"maison"}}}}[name]
sys.stdin.reconfigure(encoding="utf-8")
sys.stdout.reconfigure(encoding="utf-8")
print("@(#) International Ispell", flush=True)
for line in sys.stdin:
    word = line.rstrip("\\n")[1:]
    if word == "Ende":
        sys.exit()
    if word in known:
        print("*\\n", flush=True)
    elif word.startswith("x"):
        print(f"# {{word}} 1\\n", flush=True)
    else:
        print(f"& {{word}} 2 1: Wohnung, {{name}}\\n", flush=True)
"""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    program = tmp_path / "hunspell"
    program.write_text(_PROGRAM.format(told=str(tmp_path / "told")), encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    _forget()
    yield tmp_path
    _forget()


def _forget() -> None:
    spelling.close()
    spelling._program.cache_clear()
    spelling.dictionaries.cache_clear()


def test_the_usual_dictionary_of_each_language_is_found(place: Path) -> None:
    assert spelling.is_available()
    assert spelling.dictionaries() == {"de": "de_DE", "fr": "fr_FR"}


def test_a_word_is_wrong_where_no_language_knows_it(place: Path) -> None:
    words = ["Wohnung", "Wonung", "maison", "xyz", "Größe"]
    assert spelling.misspelled(words, ["de", "uk"]) == {
        "Wonung": ("Wohnung", "de_DE"),
        "maison": ("Wohnung", "de_DE"),
        "xyz": (),
        "Größe": ("Wohnung", "de_DE"),
    }
    assert "maison" not in spelling.misspelled(words, ["de", "fr"])
    assert spelling.misspelled(["Wonung"], ["de", "fr"])["Wonung"] == (
        "Wohnung", "de_DE", "fr_FR",
    )  # fmt: skip
    assert spelling.misspelled(words, ["uk"]) == {}


def test_words_stand_on_no_command_line_and_in_no_file(place: Path) -> None:
    spelling.misspelled(["Geheimwort"], ["de"])
    told = (place / "told").read_text(encoding="utf-8")
    assert told.splitlines() == ["-D", "-a -i utf-8 -d de_DE"]
    assert {path.name for path in place.iterdir()} == {"hunspell", "told"}


def test_one_process_answers_until_the_file_is_locked(place: Path) -> None:
    spelling.misspelled(["Wonung"], ["de"])
    spelling.misspelled(["Bescheit"], ["de"])
    process = spelling._running.processes["de"]
    assert (place / "told").read_text(encoding="utf-8").count("-a") == 1
    spelling.close()
    assert process.poll() is not None
    assert spelling._running.known == {}
    assert spelling.misspelled(["Wonung"], ["de"]) != {}


def test_a_process_that_dies_is_no_reason_to_stop_writing(place: Path) -> None:
    assert spelling.misspelled(["Ende", "Wonung"], ["de"]) == {"Wonung": ("Wohnung", "de_DE")}


def test_nothing_is_kept_for_ever(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spelling, "_MOST_KEPT", 2)
    spelling.misspelled(["aa", "bb", "cc"], ["de"])
    assert len(spelling._running.known) == 1


def test_without_hunspell_nothing_is_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    _forget()
    assert not spelling.is_available()
    assert spelling.dictionaries() == {}
    assert spelling.misspelled(["Wonung"], ["de"]) == {}
    _forget()
