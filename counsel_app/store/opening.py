"""Header and case file together: opened with a data key that the header gave."""

from __future__ import annotations

import threading
from contextlib import suppress
from pathlib import Path

from counsel_app.store.engine import SMALLEST_FILE, VaultDamaged
from counsel_app.store.keys import KeyFile, backup_of
from counsel_app.store.mark import file_digest
from counsel_app.store.pages import KeysOfAnotherFile, fits_key
from counsel_app.store.rekey import settle
from counsel_app.store.vault import Vault


class DigestAhead:
    """The digest of the closed case file, computed while the passphrase is."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._state = _state(path)
        self._digest = b""
        self._thread = threading.Thread(target=self._compute, name="digest", daemon=True)
        self._thread.start()

    def result(self) -> bytes | None:
        """The digest; None where the file was written to meanwhile."""
        self._thread.join()
        return self._digest if self._digest and _state(self._path) == self._state else None

    def _compute(self) -> None:
        self._digest = file_digest(self._path)


def _state(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except OSError:
        return (0, 0)
    return (found.st_mtime_ns, found.st_size)


def open_with_key(
    path: Path, header: Path, keys: KeyFile, data_key: bytes, *, digest: bytes | None = None
) -> Vault:
    """Open the case file at ``path`` with the key that ``keys`` gave.

    A change of key that was stopped is ended first; a missing or torn copy of
    the header is written anew. ``digest`` is ``file_digest(path)`` where it is
    known already. Raises VaultInUse, VaultDamaged,
    KeysOfAnotherFile, NotAVault, NewerVault, KeyFileDamaged, DiskFull.
    """
    keys, key = settle(path, header, keys, data_key)
    try:
        vault = Vault.open(path, key, vault_id=keys.vault_id, digest=digest)
    except VaultDamaged:
        if _is_foreign(path, key):
            raise KeysOfAnotherFile from None
        raise
    # After a stop between the two copies the second one may still open with
    # the passphrase before; so may one that was half written.
    with suppress(OSError):
        if any(_content(copy) != keys.to_json() for copy in (header, backup_of(header))):
            keys.save(header)
        for half_written in header.parent.glob(f".{header.name}*.part"):
            half_written.unlink()
    return vault


def _is_foreign(path: Path, key: bytes) -> bool:
    try:
        return path.stat().st_size >= SMALLEST_FILE and not fits_key(path, key)
    except OSError:
        return False


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""
