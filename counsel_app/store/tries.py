"""How often the wrong passphrase was typed, kept beside the header over a restart.

This slows a hand at the keyboard, not a computer: whoever copied the files
tries without it. Against that stand the passphrase and the cost of each try.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from counsel_app.store.files import write_durably

TRIES_FILE: Final = "casefile.tries.json"
_MOST: Final = 10_000
_MAX_BYTES: Final = 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Tries:
    """Wrong tries since the last right one, and when the last of them was (UTC)."""

    wrong: int
    last: datetime


def read_tries(folder: Path) -> Tries | None:
    """What is noted in ``folder``; None where there is nothing, or nothing readable.

    A broken note counts as none: it must never keep a person from her work.
    """
    try:
        with (folder / TRIES_FILE).open("rb") as stream:
            noted = json.loads(stream.read(_MAX_BYTES))
        tries = Tries(wrong=noted["wrong"], last=datetime.fromisoformat(noted["last"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    if type(tries.wrong) is not int or not 0 < tries.wrong <= _MOST or tries.last.tzinfo is None:
        return None
    return tries


def write_tries(folder: Path, tries: Tries) -> bool:
    """Note ``tries``; whether that was possible."""
    text = json.dumps({"wrong": min(tries.wrong, _MOST), "last": tries.last.isoformat()})
    try:
        write_durably(folder / TRIES_FILE, text.encode())
    except OSError:
        return False
    return True


def forget_tries(folder: Path) -> None:
    """Take the note away."""
    with suppress(OSError):
        (folder / TRIES_FILE).unlink(missing_ok=True)
