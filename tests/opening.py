"""Opening and making case files in tests without deriving the same key again and again."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from pathlib import Path

from counsel_app.store.vault import Vault
from counsel_app.usecases import profiles

_DATA_KEYS: dict[Hashable, bytes] = {}
_MADE: dict[Hashable, tuple[dict[Path, bytes], str]] = {}


def open_again(folder: Path, passphrase: str) -> Vault:
    """As ``open_profile``, but one passphrase is derived only once for one set of key slots.

    Deriving takes a hundred milliseconds, all else two. Whoever has the wrong
    passphrase, or one that was replaced, is refused as ever.
    """
    keys = profiles.key_file(folder)
    way = (keys.vault_id, keys.slots, passphrase)
    if way not in _DATA_KEYS:
        _DATA_KEYS[way] = keys.open_with_passphrase(passphrase)
    keys.require_seal(_DATA_KEYS[way])
    return profiles.open_file(folder, keys, _DATA_KEYS[way])


def made_once(folder: Path, make: Callable[[Path], str], *, like: Hashable) -> str:
    """Have in ``folder`` what ``make`` put there when it was called for ``like``.

    ``make`` closes what it made; the word it gave back comes with every copy.
    Two copies are one profile on two devices: one test takes one.
    """
    if like not in _MADE:
        word = make(folder)
        files = {
            path.relative_to(folder): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file()
        }
        _MADE[like] = (files, word)
        return word
    files, word = _MADE[like]
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    return word
