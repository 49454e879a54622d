"""Key files as whoever knows the format, and not the key, can write them."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from counsel_app.domain.recovery import recovery_text
from counsel_app.store.keys import KeyFile, new_key_file
from tests.profiles import CHEAP, PASSPHRASE

RECOVERY = recovery_text(bytes(range(20)))
OTHER_RECOVERY = recovery_text(bytes(range(1, 21)))
DEVICE_SECRET = bytes(range(32))
TEAM_SECRET = bytes(range(16))
MADE_ON = date(2026, 11, 22)


def plain_header() -> tuple[KeyFile, bytes]:
    """Passphrase and recovery key, and the data key."""
    return new_key_file(PASSPHRASE, recovery_key=RECOVERY, cost=CHEAP, made_on=MADE_ON)


def full_header(made: tuple[KeyFile, bytes]) -> KeyFile:
    """The same header with everything that a header can hold."""
    keys, key = made
    keys = keys.with_device(key, DEVICE_SECRET, made_on=MADE_ON, label="Büro")
    keys = keys.with_team(key, TEAM_SECRET, made_on=MADE_ON).with_journal(key, 7, b"\x17" * 32)
    later, new_key = new_key_file(PASSPHRASE, recovery_key=RECOVERY, cost=CHEAP, replaces=keys)
    return keys.with_pending(key, later, new_key)


def alone(keys: KeyFile, folder: Path) -> Path:
    """The header on disk, without its second copy."""
    keys.save(folder / "keys.json")
    (folder / "keys.json.bak").unlink()
    return folder / "keys.json"


def body(path: Path) -> dict[str, Any]:
    return dict(json.loads(path.read_bytes()))


def slot(path: Path, number: int = 0) -> dict[str, Any]:
    return dict(body(path)["slots"][number])


def forge(path: Path, header: dict[str, Any]) -> None:
    """Write ``header`` with the checksum that belongs to it."""
    header = {name: value for name, value in header.items() if name != "check"}
    check = sha256(json.dumps(header, sort_keys=True).encode()).digest()[:16].hex()
    text = json.dumps(header | {"check": check}, indent=1, sort_keys=True)
    path.write_text(text, encoding="utf-8")


def rewrite(path: Path, **changed: Any) -> None:
    forge(path, body(path) | changed)


def rewrite_slot(path: Path, number: int = 0, /, **changed: Any) -> None:
    slots = body(path)["slots"]
    slots[number] |= changed
    rewrite(path, slots=slots)


def forgeries(whole: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The header with each single value changed, removed or repeated."""
    for place in _places(whole):
        if place == ("check",):
            continue
        for change in (_altered, _removed, _repeated):
            forged = copy.deepcopy(whole)
            holder = forged
            for step in place[:-1]:
                holder = holder[step]
            before = copy.deepcopy(forged)
            change(holder, place[-1])
            if forged != before:
                yield forged


def _places(value: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if isinstance(value, dict):
        inside = value.items()
    elif isinstance(value, list):
        inside = dict(enumerate(value)).items()
    else:
        return
    for step, held in inside:
        yield (*place, step)
        yield from _places(held, (*place, step))


def _altered(holder: Any, step: Any) -> None:
    held = holder[step]
    if isinstance(held, int):
        holder[step] = held + 1
    elif isinstance(held, str):
        last = held[-1:]
        holder[step] = held[:-1] + ("1" if last != "1" else "2")
    elif held is None:
        holder[step] = "2026-01-01"
    else:
        holder[step] = None


def _removed(holder: Any, step: Any) -> None:
    del holder[step]


def _repeated(holder: Any, step: Any) -> None:
    if isinstance(holder, list):
        holder.append(copy.deepcopy(holder[step]))
