"""SQLCipher, under sqlite-utils where it migrates: the one place where a database is opened."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from sqlcipher3 import dbapi2 as engine

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label

EngineError: Final = engine.Error
APPLICATION_ID: Final = 0x436E736C
"""``Cnsl`` in the file's header, so that no other database is taken for ours."""
MINIMUM_SQLITE: Final = (3, 51, 3)
"""SQLite 3.7.0 to 3.51.2 can corrupt a database when the WAL is reset."""
SMALLEST_FILE: Final = 4096
"""One page: less than that opens as an empty database, with any key."""
BUSY_SECONDS: Final = 0.5
CACHE: Final = "cache_size = -1000"
"""1 MiB: searching and scrolling 100,000 consultations is as fast as with 8."""
LARGE_CACHE: Final = "cache_size = -16000"
"""For taking in much at once: no page is enciphered twice because it had to make room."""
_UNUSED: Final = ("numpy", "pandas")
_RAW_KEY: Final = re.compile(r"[0-9a-f]{64}")


class NoCipher(AppError):
    """The database engine of this installation cannot encrypt, or is too old."""

    label = Label(
        de="Dieses Programm ist unvollständig installiert: {reason}. "
        "Es öffnet so keine Fallakte. Bitte neu installieren.",
        en="This program is not completely installed: {reason}. "
        "It will not open a case file like this. Please install it again.",
    )


class VaultInUse(AppError):
    """Another window holds the file."""

    label = Label(
        de="Diese Fallakte ist schon in einem anderen Fenster geöffnet. "
        "Bitte dort weiterarbeiten oder das andere Fenster schließen.",
        en="This case file is already open in another window. "
        "Please go on there or close the other window.",
    )


class VaultDamaged(AppError):
    """The key fits the header but the file cannot be read with it."""

    label = Label(
        de="Die Fallakte ist beschädigt und wurde nicht verändert. "
        "Bitte eine Sicherung wiederherstellen.",
        en="The case file is damaged and was not changed. Please restore a backup.",
    )


class NotAVault(AppError):
    """The file is something else."""

    label = Label(
        de="„{name}“ ist keine Counsel-Fallakte. Bitte einen anderen Ordner wählen.",
        en="“{name}” is not a Counsel case file. Please choose another folder.",
    )


class NewerVault(AppError):
    """The file was written by a newer program."""

    label = Label(
        de="Diese Fallakte stammt von einer neueren Version des Programms. "
        "Bitte das Programm aktualisieren; die Akte bleibt unverändert.",
        en="This case file was written by a newer version of the program. "
        "Please update the program; the file stays as it is.",
    )


class DiskFull(AppError):
    """There is no room left to write."""

    label = Label(
        de="Der Datenträger ist voll oder nicht beschreibbar. Der letzte Schritt wurde nicht "
        "gespeichert, alles davor schon. Bitte Platz schaffen und noch einmal speichern.",
        en="The disk is full or cannot be written. The last step was not saved, everything "
        "before it was. Please make room and save again.",
    )


class Database:
    """An open connection, and transactions that may lie in one another."""

    __slots__ = ("conn",)

    def __init__(self, connection: Any) -> None:
        self.conn = connection

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """All of it or nothing; inside another one it can fail by itself."""
        execute = self.conn.execute
        begin, end, undo = (
            ("SAVEPOINT inner", "RELEASE inner", ("ROLLBACK TO inner", "RELEASE inner"))
            if self.conn.in_transaction
            else ("BEGIN", "COMMIT", ("ROLLBACK",))
        )
        execute(begin)
        try:
            yield
            execute(end)
        except BaseException:
            # A full disk may have ended the whole transaction already.
            for statement in undo:
                if self.conn.in_transaction:
                    execute(statement)
            raise

    def close(self) -> None:
        """Let go of the file."""
        self.conn.close()


def connect(path: Path, key: bytes, *, create: bool) -> Database:
    """Open ``path`` with the 256-bit raw ``key``.

    Raises NoCipher, VaultInUse, VaultDamaged. A missing file is only created
    when ``create`` says so: a zero-length file opens with any key.
    """
    require_cipher_engine()
    mode = "rwc" if create else "rw"
    try:
        connection = engine.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,
            timeout=BUSY_SECONDS,
        )
    except engine.Error as error:
        raise translate(error) from None
    try:
        _unlock(connection, key)
    except engine.Error as error:
        connection.close()
        raise translate(error) from None
    except AppError:
        connection.close()
        raise
    return Database(connection)


def as_sqlite_utils(database: Database) -> Any:
    """The same connection for sqlite-utils, which migrates. Raises NoCipher."""
    return _sqlite_utils().Database(database.conn, execute_plugins=False)


def _sqlite_utils() -> Any:
    # Loaded where a file is made or migrated and not at every start: with what
    # it needs for its own command line it is larger than the rest of the store.
    # It also takes in numpy and pandas where they are installed, to know their
    # number types: 90 MiB. None makes an import fail as if they were not there.
    hidden: dict[str, Any] = {name: None for name in _UNUSED if name not in sys.modules}
    sys.modules.update(hidden)
    try:
        import sqlite_utils.utils
    finally:
        for name in hidden:
            del sys.modules[name]
    if sqlite_utils.utils.OperationalError is not engine.OperationalError:
        raise NoCipher(reason="sqlite-utils uses another SQLite")
    return sqlite_utils


def _unlock(connection: Any, key: bytes) -> None:
    raw = key.hex()
    if not _RAW_KEY.fullmatch(raw):
        # One digit fewer and SQLCipher would take the text for a passphrase.
        raise VaultDamaged
    connection.execute(f"PRAGMA key = \"x'{raw}'\"")
    connection.execute("PRAGMA cipher_log_level = NONE")
    # Exclusive: a second window is refused instead of writing in between,
    # and no shared-memory file lies beside the case file.
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "fullfsync = ON",
        "foreign_keys = ON",
        "secure_delete = ON",
        "temp_store = MEMORY",
        CACHE,
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("COMMIT")


def require_cipher_engine() -> None:
    """Raise NoCipher unless the engine encrypts and is recent enough.

    A build without a cipher would accept the key and write plaintext.
    """
    probe = engine.connect(":memory:")
    try:
        row = probe.execute("PRAGMA cipher_version").fetchone()
    finally:
        probe.close()
    check_engine(cipher=row[0] if row else "", sqlite=engine.sqlite_version_info)


def check_engine(*, cipher: str, sqlite: tuple[int, ...]) -> None:
    """Raise NoCipher for an engine without a cipher or with the WAL-reset bug."""
    if not cipher:
        raise NoCipher(reason="SQLCipher")
    if sqlite < MINIMUM_SQLITE:
        raise NoCipher(reason=f"SQLite {'.'.join(map(str, sqlite))}")


def engine_versions() -> dict[str, str]:
    """What encrypts and stores here, for ``counsel doctor``. Raises NoCipher."""
    require_cipher_engine()
    _sqlite_utils()
    probe = engine.connect(":memory:")
    try:
        # The provider is only set up once a key is.
        probe.execute(f"PRAGMA key = \"x'{'00' * 32}'\"")
        found = {"sqlite": engine.sqlite_version}
        for pragma in ("cipher_version", "cipher_provider_version"):
            found[pragma] = str(probe.execute(f"PRAGMA {pragma}").fetchone()[0])
    finally:
        probe.close()
    return found


class Rows:
    """The result of one statement, whose errors while reading are sentences too."""

    __slots__ = ("_cursor",)

    def __init__(self, cursor: Any) -> None:
        self._cursor = cursor

    def __iter__(self) -> Iterator[Any]:
        try:
            yield from self._cursor
        except engine.Error as error:
            raise translate(error) from None

    def fetchall(self) -> list[Any]:
        """All rows that are left."""
        return list(self)

    def fetchone(self) -> Any:
        """The next row; None after the last."""
        try:
            return self._cursor.fetchone()
        except engine.Error as error:
            raise translate(error) from None

    @property
    def lastrowid(self) -> int:
        """The number of the row that was written."""
        return int(self._cursor.lastrowid)


def translate(error: Exception) -> Exception:
    """The expected error behind an engine error; the error itself otherwise.

    Engine texts never quote values, so the original may be raised as it is.
    """
    text = str(error)
    if "locked" in text or "busy" in text:
        return VaultInUse()
    if "full" in text or "disk I/O" in text or "readonly" in text:
        return DiskFull()
    if "not a database" in text or "malformed" in text or "unable to open" in text:
        return VaultDamaged()
    return error
