"""The case file of one person: opened with a key, written through one door."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final, TypeVar

from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.ids import RandomBytes, new_id
from counsel_app.domain.integrity import Finding, Suspicion
from counsel_app.domain.records import Record
from counsel_app.store.before import keep_before
from counsel_app.store.engine import (
    APPLICATION_ID,
    SMALLEST_FILE,
    Database,
    EngineError,
    NotAVault,
    Rows,
    VaultDamaged,
    connect,
    translate,
)
from counsel_app.store.journal import Write
from counsel_app.store.mark import OPEN, Mark, MarkFile, file_digest
from counsel_app.store.migrations import migrate
from counsel_app.store.rows import from_row, select_sql

RecordT = TypeVar("RecordT", bound=Record)
_ASIDES: Final = "asides"
_SET_META: Final = "INSERT OR REPLACE INTO meta VALUES (?, ?)"


class Vault:
    """An open case file; used by the one thread that opened it.

    ``device`` and ``author`` are written into every operation: which machine,
    and which person (the id on their key card).
    """

    def __init__(self, database: Database, key: bytes, *, random: RandomBytes = os.urandom) -> None:
        self._database = database
        self._execute = database.conn.execute
        self._random = random
        self.key = key
        self.device = str(self.meta("device") or "")
        self.author = str(self.meta("person") or "")
        row = self.execute(
            "SELECT position, chain FROM journal ORDER BY position DESC LIMIT 1"
        ).fetchone()
        self.journal_end: tuple[int, bytes] = (row[0], row[1]) if row else (0, b"")
        self._asides = int(self.meta(_ASIDES) or 0)
        self.last_stamp = self._own_end()
        self.findings: tuple[Finding, ...] = ()
        """What is suspicious about the file; empty where all is as it was left."""
        self.was_left_open = False
        """Whether the program ended the last time without closing the file."""
        self.after_close: Callable[[int, bytes], object] | None = None
        """Called with the journal's end once the file is closed, to note it elsewhere too."""
        self._mark: MarkFile | None = None

    @classmethod
    def create(cls, path: Path, key: bytes, *, vault_id: str) -> Vault:
        """Make a new file at ``path``. Raises FileExistsError, DiskFull."""
        if path.exists():
            raise FileExistsError(path.name)
        database = connect(path, key, create=True)
        try:
            migrate(database)
            database.conn.execute("INSERT INTO meta VALUES ('vault', ?)", (vault_id,))
        except EngineError as error:
            database.close()
            raise translate(error) from None
        vault = cls(database, key)
        vault.begin_marking(path)
        return vault

    @classmethod
    def open(cls, path: Path, key: bytes, *, vault_id: str, digest: bytes | None = None) -> Vault:
        """Open the file that the header ``vault_id`` belongs to.

        What is suspicious about it stands in ``findings``; until somebody
        accepted it (``accept``), the note beside the file stays as it is, so
        that the next one to open the file is told as well. ``digest`` is
        ``file_digest(path)`` where it was computed already.
        Raises VaultInUse, VaultDamaged, NotAVault, NewerVault.
        """
        if not path.is_file() or path.stat().st_size < SMALLEST_FILE:
            raise VaultDamaged
        found = digest or file_digest(path)
        database = connect(path, key, create=False)
        try:
            vault = cls._checked(database, key, path=path, vault_id=vault_id)
            vault.begin_marking(path, digest=found)
        except EngineError as error:
            database.close()
            raise translate(error) from None
        except BaseException:
            database.close()
            raise
        return vault

    @classmethod
    def _checked(cls, database: Database, key: bytes, *, path: Path, vault_id: str) -> Vault:
        found = database.conn.execute("PRAGMA application_id").fetchone()[0]
        if found != APPLICATION_ID:
            raise NotAVault(name=path.name)
        migrate(database, before=lambda: keep_before(database, path))
        vault = cls(database, key)
        if vault.meta("vault") != vault_id:
            raise NotAVault(name=path.name)
        return vault

    def begin_marking(self, path: Path, *, digest: bytes | None = None) -> None:
        """Keep the note beside ``path``, after comparing with what it says.

        Without ``digest`` the file is a new one, with nothing to compare.
        """
        # A file still under construction has the note of the later one.
        mark = MarkFile(path.with_name(f"{path.name.partition('.')[0]}.mark"), self.key)
        if digest is not None:
            noted = mark.read()
            self.findings = self._suspicions(noted, digest)
            self.was_left_open = noted is not None and noted.digest == OPEN
        self._mark = mark
        self._note_end()

    def _suspicions(self, mark: Mark | None, digest: bytes) -> tuple[Finding, ...]:
        if mark is None:
            return (Finding(suspicion=Suspicion.MARK_MISSING),)
        found = self.compare_end(mark.position, mark.link)
        if found is None and mark.asides > self._asides:
            found = Finding(suspicion=Suspicion.OLDER, missing=mark.asides - self._asides)
        if found is None and mark.digest not in (OPEN, digest):
            found = Finding(suspicion=Suspicion.CHANGED_WHILE_CLOSED)
        return (found,) if found else ()

    def compare_end(self, position: int, link: bytes) -> Finding | None:
        """Whether the journal holds the place that was noted elsewhere.

        A journal that goes on after it is in order: the note may be older.
        """
        missing = position - self.journal_end[0]
        if missing > 0:
            return Finding(suspicion=Suspicion.OLDER, missing=missing)
        row = self.execute("SELECT chain FROM journal WHERE position = ?", (position,)).fetchone()
        if position and (row is None or row[0] != link):
            return Finding(suspicion=Suspicion.ALTERED)
        return None

    def accept(self) -> None:
        """Go on with the file as it is: from now on this is its end."""
        self.findings = ()
        self._note_end()

    def _note_end(self, *, digest: bytes = OPEN) -> None:
        """Note beside the file where the journal ends, unless something is suspicious."""
        if self._mark is not None and not self.findings:
            position, link = self.journal_end
            mark = Mark(position=position, link=link, digest=digest, asides=self._asides)
            self._mark.write(mark, durable=digest != OPEN)

    def execute(self, sql: str, parameters: tuple[Any, ...] = ()) -> Rows:
        """Run one statement; for the modules of ``store`` only.

        Raises DiskFull, VaultDamaged: every page is authenticated when it is
        read, so damage may show in the middle of work.
        """
        try:
            return Rows(self._execute(sql, parameters))
        except EngineError as error:
            raise translate(error) from None

    def execute_many(self, sql: str, rows: Sequence[tuple[Any, ...]]) -> None:
        """Run one statement once for each row of values; for the modules of ``store`` only.

        Raises DiskFull, VaultDamaged.
        """
        try:
            self._database.conn.executemany(sql, rows)
        except EngineError as error:
            raise translate(error) from None

    def _own_end(self) -> int:
        """The last stamp this device gave, without reading what came from others."""
        position, stamp = json.loads(str(self.meta("own_end") or "[0, 0]"))
        self._own_end_at = int(position)
        later = self.execute(
            "SELECT coalesce(max(hlc), 0) FROM journal WHERE position > ? AND device = ?",
            (position, self.device),
        ).fetchone()[0]
        return max(int(stamp), int(later))

    def remember_own_end(self) -> None:
        """Note up to where the journal was looked through for own operations."""
        self.set_meta("own_end", json.dumps([self.journal_end[0], self.last_stamp]))
        self._own_end_at = self.journal_end[0]

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """One transaction on the profile's own bookkeeping, journal apart.

        Raises DiskFull; nothing of it is then kept.
        """
        try:
            with self._database.atomic():
                yield
        except EngineError as error:
            raise translate(error) from None

    @contextmanager
    def aside(self) -> Iterator[None]:
        """A transaction past the journal whose loss is noticed like that of a change.

        For what a person did or typed that is no change of a record: drafts,
        who saw what, settings. Part of the transaction under way, if there is
        one. Raises DiskFull; nothing of it is then kept.
        """
        before, is_part = self._asides, self._database.conn.in_transaction
        try:
            with self.transaction():
                yield
                self._asides += 1
                self.execute(_SET_META, (_ASIDES, self._asides))
        except BaseException:
            self._asides = before
            raise
        if not is_part:
            self._note_end()

    @contextmanager
    def atomic(self, clock: Clock) -> Iterator[Write]:
        """One transaction: all of it is durable when the block ends, or none.

        Raises DiskFull when the commit could not be made; the file is then as
        it was before.
        """
        before = (self.journal_end, self.last_stamp, self._asides)
        try:
            with self._database.atomic():
                yield Write(self, clock)
            self._note_end()
        except EngineError as error:
            self.journal_end, self.last_stamp, self._asides = before
            raise translate(error) from None
        except BaseException:
            self.journal_end, self.last_stamp, self._asides = before
            raise

    def get(self, record_type: type[RecordT], record_id: str) -> RecordT | None:
        """One record; None where there is none (or it was deleted)."""
        row = self.execute(select_sql(record_type.TYPE) + " WHERE id = ?", (record_id,)).fetchone()
        return from_row(record_type, row) if row else None

    def all(self, record_type: type[RecordT], *, order: str = "id", **equal: str) -> list[RecordT]:
        """All records of a type whose columns equal the given values.

        ``order`` and the names in ``equal`` are column names, never user text.
        """
        condition = " AND ".join(f'"{name}" = ?' for name in equal)
        where = f" WHERE {condition}" if condition else ""
        rows = self.execute(
            f'{select_sql(record_type.TYPE)}{where} ORDER BY "{order}", id', tuple(equal.values())
        )
        return [from_row(record_type, row) for row in rows]

    def each(self, record_type: type[RecordT]) -> Iterator[RecordT]:
        """The records of a type one after the other, never all of them in memory.

        Nothing may be written before the last one.
        """
        for row in self.execute(select_sql(record_type.TYPE)):
            yield from_row(record_type, row)

    def new_id(self, clock: Clock) -> str:
        """A fresh record id."""
        return new_id(clock, self._random)

    @property
    def random(self) -> RandomBytes:
        """Where this vault takes its randomness from."""
        return self._random

    def meta(self, key: str) -> str | bytes | int | None:
        """A value of this profile's own bookkeeping (device, settings)."""
        row = self.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return row[0] if row else None

    def set_meta(self, key: str, value: str | bytes | int) -> None:
        """Keep such a value; at once, or with the transaction under way."""
        row = (key, value)
        if self._database.conn.in_transaction:
            self.execute(_SET_META, row)
        else:
            with self.aside():
                self.execute(_SET_META, row)
        if key == "device":
            self.device = str(value)
        elif key == "person":
            self.author = str(value)

    @property
    def folder(self) -> Path:
        """The profile folder that the file lies in, with outbox and key file."""
        return Path(self.execute("PRAGMA database_list").fetchone()[2]).parent

    def close(self) -> None:
        """Fold the write-ahead log into the file and let go of it.

        Where there is no room for that, the log stays beside the file and is
        read with it the next time: nothing is lost.
        """
        path = Path(self.execute("PRAGMA database_list").fetchone()[2])
        with suppress(AppError):
            if self._own_end_at != self.journal_end[0] and not self.findings:
                # Else the next unlock would look through the whole journal.
                self.remember_own_end()
        with suppress(AppError):
            self.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        self._database.close()
        if self._mark is None:
            return
        if not path.with_name(f"{path.name}-wal").exists():
            self._note_end(digest=file_digest(path) or OPEN)
        self._mark.close()
        self._mark = None
        if self.after_close is not None and not self.findings:
            self.after_close(*self.journal_end)
