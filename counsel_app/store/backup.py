"""A consistent, encrypted copy of an open case file, verified by opening it."""

from __future__ import annotations

from pathlib import Path

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.store.engine import EngineError, connect, translate
from counsel_app.store.vault import Vault


class BackupNotReadable(AppError):
    """The copy does not hold what the file holds."""

    label = Label(
        de="Die Sicherung ließ sich nicht zurücklesen und wurde verworfen. "
        "Bitte einen anderen Ort wählen.",
        en="The backup could not be read back and was thrown away. Please choose another place.",
    )


def copy_verified(vault: Vault, target: Path, key: bytes) -> None:
    """Copy the vault to ``target`` (which must not exist) under the same key.

    Raises DiskFull, VaultDamaged. ``VACUUM INTO`` and not a file copy: the
    write-ahead log may hold what the file does not yet.
    """
    try:
        vault.execute("VACUUM INTO ?", (str(target),))
        copy = connect(target, key, create=False)
        try:
            problems = copy.conn.execute("PRAGMA cipher_integrity_check").fetchall()
            found = copy.conn.execute("SELECT max(position) FROM journal").fetchone()[0]
        finally:
            copy.close()
    except EngineError as error:
        raise translate(error) from None
    if problems or (found or 0) != vault.journal_end[0]:
        raise BackupNotReadable
