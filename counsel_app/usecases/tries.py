"""Waiting after wrong passphrases: the first three are free, then twice as long each time."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Final

from counsel_app.domain.clock import Clock
from counsel_app.store.tries import Tries, forget_tries, read_tries, write_tries

FREE_TRIES: Final = 3
LONGEST_WAIT: Final = 60


def next_try_in(folder: Path, clock: Clock) -> int:
    """Seconds to wait before the next try; 0 where none is needed.

    A clock that was set back starts the present wait anew, once: the note is
    moved to the present. Where it cannot be, there is no wait.
    """
    tries = read_tries(folder)
    if tries is None:
        return 0
    wait = wait_after(tries.wrong)
    passed = (clock.now() - tries.last).total_seconds()
    if passed >= 0:
        return max(0, math.ceil(wait - passed))
    moved = write_tries(folder, Tries(wrong=tries.wrong, last=clock.now()))
    return wait if moved else 0


def note_wrong_try(folder: Path, clock: Clock) -> None:
    """Count a wrong passphrase. Never fails: a full disk locks nobody out."""
    tries = read_tries(folder)
    wrong = tries.wrong + 1 if tries else 1
    write_tries(folder, Tries(wrong=wrong, last=clock.now()))


def note_right_try(folder: Path) -> None:
    """Start counting anew."""
    forget_tries(folder)


def wait_after(wrong: int) -> int:
    """Seconds after so many wrong tries in a row: 0, 0, 0, 2, 4, 8 … 60."""
    if wrong <= FREE_TRIES:
        return 0
    return int(min(2.0 ** min(wrong - FREE_TRIES, 10), LONGEST_WAIT))
