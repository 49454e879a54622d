"""The desktop's voice, where it has one; the program never needs it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import subprocess

_PROGRAM: Final = "spd-say"
_LONGEST: Final = 4_000


@dataclass(slots=True)
class _Voice:
    speaking: list[subprocess.Popen[bytes]] = field(default_factory=list)


_voice = _Voice()


@cache
def _program() -> str | None:
    return shutil.which(_PROGRAM)


def is_available() -> bool:
    """Whether this desktop can read aloud (speech-dispatcher)."""
    return _program() is not None


def say(text: str, *, language: str) -> None:
    """Read ``text`` aloud; what was being read stops.

    The words go through a pipe: a command line can be seen by everybody on
    the computer.
    """
    stop()
    program = _program()
    if program is None or not text.strip():
        return
    import subprocess  # not for a window that only asks whether there is a voice

    try:
        started = subprocess.Popen(  # noqa: S603 - a fixed program, no shell
            [program, "--pipe-mode", "--language", language],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        if started.stdin is not None:
            # Shorter than what a pipe holds: nobody waits for the voice.
            started.stdin.write(text[:_LONGEST].encode())
            started.stdin.close()
    except OSError:
        return
    _voice.speaking.append(started)


def stop() -> None:
    """Be silent; where nothing is said, nothing happens."""
    program = _program()
    if program is None or not _voice.speaking:
        return
    import subprocess

    for one in _voice.speaking:
        one.kill()
        one.wait()
    _voice.speaking.clear()
    try:
        subprocess.run(  # noqa: S603 - a fixed program, no shell
            [program, "--cancel"], check=False, timeout=2,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return
