"""The desktop's spelling, where it has hunspell; the program never needs it."""

from __future__ import annotations

import re
import shutil
import threading
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import subprocess

_PROGRAM: Final = "hunspell"
LANGUAGES: Final = ("de", "en", "fr", "ar", "uk")
_USUAL: Final = {"de": "de_DE", "en": "en_GB", "fr": "fr_FR", "ar": "ar", "uk": "uk_UA"}
"""Which of several dictionaries of a language counts."""
_MOST_SUGGESTIONS: Final = 6
_MOST_KEPT: Final = 20_000


@dataclass(slots=True)
class _Running:
    """One process per language, asked by one thread at a time."""

    processes: dict[str, subprocess.Popen[str]] = field(default_factory=dict)
    known: dict[tuple[str, str], tuple[str, ...] | None] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)


_running = _Running()


@cache
def _program() -> str | None:
    return shutil.which(_PROGRAM)


def is_available() -> bool:
    """Whether this desktop has hunspell; nothing is started for that."""
    return _program() is not None


@cache
def dictionaries() -> Mapping[str, str]:
    """The dictionary of each of LANGUAGES that is installed; not for the GUI thread."""
    program = _program()
    if program is None:
        return {}
    import subprocess  # not for a window in which nobody writes

    try:
        told = subprocess.run(  # noqa: S603 - a fixed program, no shell
            [program, "-D"], stdin=subprocess.DEVNULL, capture_output=True, timeout=10,
            check=False,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return {}
    lines = (told.stdout + told.stderr).decode("utf-8", "replace").splitlines()
    names = sorted({Path(line).name for line in lines if "/" in line and ":" not in line})
    found = {}
    for language in LANGUAGES:
        mine = [name for name in names if re.fullmatch(f"{language}(_[A-Z]{{2}})?", name)]
        if mine:
            usual = _USUAL[language]
            found[language] = usual if usual in mine else mine[0]
    return found


def misspelled(words: Iterable[str], languages: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The words that none of ``languages`` knows, each with suggestions; not for the GUI thread.

    Words go through a pipe to a process of this computer, never onto a command
    line or into a file. Without a dictionary for any of the languages nothing
    is wrong.
    """
    there = [one for one in languages if one in dictionaries()]
    wrong: dict[str, tuple[str, ...]] = {}
    for word in dict.fromkeys(words) if there else ():
        answers = [_ask(word, language) for language in there]
        if all(answer is not None for answer in answers):
            wrong[word] = tuple(dict.fromkeys(s for answer in answers for s in answer or ()))
    return wrong


def close() -> None:
    """End the processes and forget every word: the file is being locked."""
    with _running.lock:
        for process in _running.processes.values():
            _end(process)
        _running.processes.clear()
        _running.known.clear()


def _ask(word: str, language: str) -> tuple[str, ...] | None:
    """Suggestions for a word that is wrong; None where it is right, or nobody can say."""
    with _running.lock:
        key = (language, word)
        if key not in _running.known:
            if len(_running.known) >= _MOST_KEPT:
                _running.known.clear()
            try:
                _running.known[key] = _answer(_process(language), word)
            except (OSError, ValueError):
                # It was killed, or never ran: writing goes on without it.
                if (process := _running.processes.pop(language, None)) is not None:
                    _end(process)
                return None
        return _running.known[key]


def _end(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        with suppress(OSError):
            if pipe is not None:
                pipe.close()


def _process(language: str) -> subprocess.Popen[str]:
    running = _running.processes.get(language)
    if running is None:
        import subprocess

        running = subprocess.Popen(  # noqa: S603 - a fixed program, no shell
            [_program() or _PROGRAM, "-a", "-i", "utf-8", "-d", dictionaries()[language]],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            text=True, encoding="utf-8", errors="replace", bufsize=1,
        )  # fmt: skip
        _running.processes[language] = running
        _line(running)  # It says first who it is.
    return running


def _answer(process: subprocess.Popen[str], word: str) -> tuple[str, ...] | None:
    if process.stdin is None or "\n" in word:
        raise ValueError
    # The circumflex keeps a word from being read as a command.
    process.stdin.write(f"^{word}\n")
    process.stdin.flush()
    found: list[str] = []
    is_wrong = False
    while line := _line(process).strip():
        if line[0] in "&#":
            is_wrong = True
            found += [one.strip() for one in line.partition(": ")[2].split(",") if one.strip()]
    return tuple(found[:_MOST_SUGGESTIONS]) if is_wrong else None


def _line(process: subprocess.Popen[str]) -> str:
    line = process.stdout.readline() if process.stdout is not None else ""
    if not line:
        raise ValueError
    return line
