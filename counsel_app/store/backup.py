"""A consistent, encrypted copy of an open case file, verified by opening it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.store.checking import bad_pages
from counsel_app.store.engine import DiskFull, EngineError, VaultDamaged, translate
from counsel_app.store.vault import Vault

_STEPS: Final = 500
"""Instructions of the engine between two looks at how far it is: some rows."""


class BackupNotReadable(AppError):
    """The copy does not hold what the file holds."""

    label = Label(
        de="Die Sicherung ließ sich nicht zurücklesen und wurde verworfen. "
        "Bitte einen anderen Ort wählen.",
        en="The backup could not be read back and was thrown away. Please choose another place.",
    )


def copy_verified(
    vault: Vault,
    target: Path,
    key: bytes,
    *,
    report: Callable[[int, int], object] = lambda _done, _total: None,
) -> None:
    """Copy the vault to ``target`` (which must not exist) under the same key.

    ``VACUUM INTO`` and not a file copy: the write-ahead log may hold what the
    file does not yet. The copy has a note of its end beside it, so that it
    opens without a question. ``report(bytes written, bytes to write)`` may
    raise to stop. Raises DiskFull, VaultDamaged, BackupNotReadable.
    """
    _copy(vault, target, report)
    try:
        copy = Vault.open(target, key, vault_id=str(vault.meta("vault")))
    except VaultDamaged:
        raise BackupNotReadable from None
    try:
        is_whole = not bad_pages(copy) and copy.journal_end == vault.journal_end
        # Only now, and closed by the program: the note is the word that all is there.
        if is_whole:
            copy.accept()
    except VaultDamaged:
        is_whole = False
    finally:
        copy.close()
    if not is_whole:
        raise BackupNotReadable
    _flush(target)


def _copy(vault: Vault, target: Path, report: Callable[[int, int], object]) -> None:
    connection = vault._database.conn  # noqa: SLF001 - how far a statement is, no statement tells
    total = vault.execute("PRAGMA page_count").fetchone()[0] * _page_bytes(vault)
    stop: list[BaseException] = []

    def look() -> int:
        try:
            report(min(_size(target), total), total)
        except BaseException as error:  # noqa: BLE001 - raised again below
            stop.append(error)
        return len(stop)

    connection.set_progress_handler(look, _STEPS)
    try:
        connection.execute("VACUUM INTO ?", (str(target),)).fetchall()
    except EngineError as error:
        if stop:
            raise stop[0] from None
        if not os.access(target.parent, os.W_OK):
            # "Unable to open" is said of the target, not of the case file.
            raise DiskFull from None
        raise translate(error) from None
    finally:
        connection.set_progress_handler(None, 0)


def _page_bytes(vault: Vault) -> int:
    return int(vault.execute("PRAGMA page_size").fetchone()[0])


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _flush(path: Path) -> None:
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())
