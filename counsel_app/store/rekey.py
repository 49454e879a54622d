"""A new data key for the whole case file, on suspicion that the old one is known.

The file is copied page by page under the new key, the copy is verified, and
takes the file's place in one rename. The header holds both keys from before
the copy begins until the copy is in place, so that a stop at any moment leaves
a file that opens: the old one whole, or the new one whole.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from counsel_app.store.backup import BackupNotReadable
from counsel_app.store.before import forget_before
from counsel_app.store.engine import DiskFull, EngineError, VaultDamaged, connect, translate
from counsel_app.store.files import sync_folder
from counsel_app.store.keys import KeyFile
from counsel_app.store.mark import Mark, MarkFile
from counsel_app.store.pages import fits_key
from counsel_app.store.vault import Vault

_PAGES_AT_ONCE: Final = 2048
COPY_SUFFIX: Final = ".rekey"
_LOG: Final = "-wal"
_BESIDE: Final = (_LOG, "-journal", "-shm")
"""What the engine may leave beside a file whose making was stopped."""


def copy_under_new_key(
    vault: Vault,
    new_key: bytes,
    report: Callable[[int, int], object] = lambda _done, _total: None,
) -> None:
    """Copy the open file, encrypted with ``new_key``, to its name with COPY_SUFFIX.

    ``report(pages copied, pages)`` may raise to stop it.

    Raises DiskFull, VaultDamaged, BackupNotReadable; there is then no copy.
    """
    path = _path(vault)
    target = copy_of(path)
    discard_copy(path)
    _require_whole(vault)
    try:
        # Not VACUUM INTO, which keeps the key, nor PRAGMA rekey, which leaves
        # a connection behind that writes with another key than it reads with
        # when the disk fills up.
        copy = _new_file(target, new_key)
        try:
            vault._database.conn.backup(  # noqa: SLF001 - no statement does this
                copy.conn,
                pages=_PAGES_AT_ONCE,
                progress=lambda _state, left, total: report(total - left, total),
            )
            copy.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            _require_same(vault, copy.conn)
        finally:
            copy.close()
        _flush(target)
    except EngineError as error:
        discard_copy(path)
        raise translate(error) from None
    except OSError:
        discard_copy(path)
        raise DiskFull from None
    except BaseException:
        discard_copy(path)
        raise


def swap(vault: Vault, new_key: bytes, *, vault_id: str) -> None:
    """Let the copy take the file's place; the vault goes on with it.

    Raises DiskFull; the vault then goes on with the old file.
    """
    path, old_key = _path(vault), vault.key
    vault.close()
    if not _put_in_place(path):
        discard_copy(path)
        _go_on(vault, path, old_key, vault_id)
        raise DiskFull
    forget_before(path)
    sync_folder(path.parent)
    carry_mark(path, old_key=old_key, new_key=new_key)
    _go_on(vault, path, new_key, vault_id)


def settle(path: Path, header: Path, keys: KeyFile, data_key: bytes) -> tuple[KeyFile, bytes]:
    """End a change of key that was stopped: the header and key that fit ``path`` now.

    Raises KeyFileDamaged, DiskFull.
    """
    if keys.pending is None:
        return keys, data_key
    key, new_key = data_key, keys.next_key(data_key)
    if is_in_place(path, new_key):
        key = new_key
        carry_mark(path, old_key=data_key, new_key=new_key)
        forget_before(path)
    settled = keys.settled(key)
    try:
        settled.save(header)
    except OSError:
        raise DiskFull from None
    discard_copy(path)
    return settled, key


def is_in_place(path: Path, new_key: bytes) -> bool:
    """Whether the file at ``path`` lies under ``new_key``. Raises VaultDamaged."""
    try:
        return fits_key(path, new_key)
    except OSError:
        raise VaultDamaged from None


def carry_mark(path: Path, *, old_key: bytes, new_key: bytes) -> None:
    """Seal the note of the journal's end with the new key.

    Its digest goes: it was the old file's.
    """
    place = path.with_suffix(".mark")
    mark = MarkFile(place, old_key).read()
    if mark is not None:
        renewed = MarkFile(place, new_key)
        renewed.write(Mark(position=mark.position, link=mark.link), durable=True)
        renewed.close()


def copy_of(path: Path) -> Path:
    """Where the copy under the new key lies until it is in place."""
    return path.with_name(path.name + COPY_SUFFIX)


def discard_copy(path: Path) -> None:
    """Take away an unfinished copy."""
    copy = copy_of(path)
    for left in (*(copy.with_name(copy.name + suffix) for suffix in _BESIDE), copy):
        with suppress(OSError):
            left.unlink()


def _new_file(path: Path, key: bytes) -> Any:
    try:
        return connect(path, key, create=True)
    except VaultDamaged:
        # It does not exist yet: what cannot be opened cannot be written.
        raise DiskFull from None


def _require_whole(vault: Vault) -> None:
    """Raise VaultDamaged unless every page of the file is authentic.

    The backup interface does not say so: a page whose HMAC fails is copied as
    zeros without an error (SQLCipher 4.19). The check reads the file alone, so
    the log is folded in first.
    """
    is_busy, _, _ = vault.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if is_busy:
        raise DiskFull
    if vault.execute("PRAGMA cipher_integrity_check").fetchall():
        raise VaultDamaged


def _require_same(vault: Vault, copy: Any) -> None:
    problems = copy.execute("PRAGMA cipher_integrity_check").fetchall()
    problems += [row for row in copy.execute("PRAGMA integrity_check") if row[0] != "ok"]
    found = copy.execute("SELECT max(position) FROM journal").fetchone()[0]
    if problems or (found or 0) != vault.journal_end[0]:
        raise BackupNotReadable


def _put_in_place(path: Path) -> bool:
    # A log that could not be folded in must never lie beside a file of
    # another key.
    if _log_of(path).exists():
        return False
    try:
        copy_of(path).replace(path)
    except OSError:
        return False
    return True


def _go_on(vault: Vault, path: Path, key: bytes, vault_id: str) -> None:
    # Whoever holds this vault goes on with the same object.
    fresh = vars(Vault.open(path, key, vault_id=vault_id))
    kept: dict[str, Any] = {"after_close": vault.after_close, "_random": vault.random}
    if vault.findings:
        # Nobody has accepted them; a new key is no reason to forget them.
        kept["findings"] = vault.findings
    vars(vault).update(fresh | kept)


def _path(vault: Vault) -> Path:
    return Path(vault.execute("PRAGMA database_list").fetchone()[2])


def _log_of(path: Path) -> Path:
    return path.with_name(path.name + _LOG)


def _flush(path: Path) -> None:
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())
