"""The desktop's voice, where it has one; the program never needs it."""

from __future__ import annotations

import shutil
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import subprocess

_PROGRAM: Final = "spd-say"
_LONGEST: Final = 4_000
_COMMAND: Final = "!-!"
"""In a pipe, what follows it at the beginning of a line is no text but an order."""
_VOICES: Final = {
    "de": "de", "en": "en", "fr": "fr", "tr": "tr", "ru": "ru", "uk": "uk", "ar": "ar", "am": "am",
    "fa": "fa", "pes": "fa", "prs": "fa", "kmr": "ku",
}  # fmt: skip
"""Languages that espeak-ng speaks, which desktops come with, and what it calls them.

Any other it would spell in English, letter by letter.
"""


class _Voice:
    def __init__(self) -> None:
        self.speaking: list[subprocess.Popen[bytes]] = []
        self.leaving: list[subprocess.Popen[bytes]] = []


_voice = _Voice()


@cache
def _program() -> str | None:
    return shutil.which(_PROGRAM)


def is_available() -> bool:
    """Whether this desktop can read aloud (speech-dispatcher)."""
    return _program() is not None


def speaks(language: str) -> bool:
    """Whether it can read that language, by a code of ISO 639-1 or 639-3."""
    return is_available() and language in _VOICES


def say(text: str, *, language: str) -> None:
    """Read ``text`` aloud; what was being read stops.

    The words go through a pipe: a command line can be seen by everybody on
    the computer. The pipe stays open, for ``stop``.
    """
    stop()
    program = _program()
    if program is None or language not in _VOICES or not text.strip():
        return
    import subprocess  # not for a window that only asks whether there is a voice

    try:
        started = subprocess.Popen(  # noqa: S603 - a fixed program, no shell
            [program, "--pipe-mode", "--language", _VOICES[language]],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    except OSError:
        return
    _voice.speaking.append(started)
    _tell(started, _without_orders(text[:_LONGEST]))


def stop() -> None:
    """Be silent; where nothing is said, nothing happens.

    Only what was said from here is taken back: a screen reader uses the same voice.
    """
    for one in _voice.speaking:
        _tell(one, f"{_COMMAND}CANCEL SELF")
        if one.stdin is not None:
            with suppress(OSError):
                one.stdin.close()
    # They go by themselves when their pipe is closed; nobody waits for that.
    _voice.leaving = [one for one in _voice.leaving + _voice.speaking if one.poll() is None]
    _voice.speaking.clear()


def _without_orders(text: str) -> str:
    """What others wrote is read, and orders the desktop nothing."""
    return "\n".join(f" {line}" if line.startswith(_COMMAND) else line for line in text.split("\n"))


def _tell(one: subprocess.Popen[bytes], line: str) -> None:
    if one.stdin is not None:
        with suppress(OSError):
            # Shorter than what a pipe holds: nobody waits for the voice.
            one.stdin.write(f"{line}\n".encode())
            one.stdin.flush()
