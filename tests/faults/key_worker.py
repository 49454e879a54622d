"""The program that is killed while its keys change; one process for many lives.

``python -m tests.faults.key_worker`` imports everything once and then forks
for each line ``WORK FOLDER EVENTS`` on standard input. The child prints its
process id, and a line for everything that is durable; with the line ``now`` it
says that the ``EVENTS``-th file of the profile has just been opened, renamed or
removed. After its end the parent prints ``gone``.
"""

from __future__ import annotations

import itertools
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from counsel_app.domain.consultation import Consultation
from counsel_app.usecases import consultations, keys, profiles
from tests.profiles import CHEAP, PASSPHRASE, a_consultation, new_clock

_FILE_EVENTS = frozenset(("open", "os.rename", "os.remove"))


def passphrase(number: int) -> str:
    """The passphrase after ``number`` changes."""
    return f"{PASSPHRASE} {number}" if number else PASSPHRASE


def note(number: int) -> Consultation:
    return a_consultation(10_000 + number, content=f"Gespräch {number}")


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def begin(folder: Path, events: int) -> None:
    """Say that the work begins, and count what it does to files from now on."""
    seen = itertools.count(1)
    inside = str(folder)

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event in _FILE_EVENTS and str(arguments[0]).startswith(inside) and next(seen) == events:
            os.write(1, b"now\n")

    sys.addaudithook(hook)
    say("go")


def change_passphrase(folder: Path, events: int) -> None:
    vault = profiles.open_profile(folder, passphrase=PASSPHRASE)
    clock = new_clock()
    begin(folder, events)
    for number in itertools.count(1):
        consultations.record_consultation(vault, note(number), clock=clock)
        say(f"saved {number}")
        keys.change_passphrase(
            folder,
            vault,
            old=passphrase(number - 1),
            new=passphrase(number),
            clock=clock,
            cost=CHEAP,
        )
        say(f"changed {number}")


def rekey(folder: Path, events: int) -> None:
    vault = profiles.open_profile(folder, passphrase=PASSPHRASE)
    clock = new_clock()
    begin(folder, events)
    for number in itertools.count(1):
        consultations.record_consultation(vault, note(number), clock=clock)
        say(f"saved {number}")
        say(f"rekeyed {keys.rekey(folder, vault, passphrase=PASSPHRASE, clock=clock)}")


WORK: dict[str, Callable[[Path, int], None]] = {
    work.__name__: work for work in (change_passphrase, rekey)
}


def main() -> None:
    for line in sys.stdin:
        work, folder, events = line.rstrip("\n").split("\t")
        child = os.fork()
        if child == 0:
            say(f"pid {os.getpid()}")
            WORK[work](Path(folder), int(events))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        say(f"gone {status}")


if __name__ == "__main__":
    main()
