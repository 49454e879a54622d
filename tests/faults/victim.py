"""A case file to be hurt, opened again and again as a person would unlock it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random

from counsel_app.domain.errors import AppError
from counsel_app.domain.integrity import Suspicion
from counsel_app.store.engine import VaultDamaged, connect
from counsel_app.store.keys import load_key_file
from counsel_app.store.opening import open_with_key
from counsel_app.store.vault import Vault
from counsel_app.usecases import audit, consultations, drafting
from counsel_app.usecases.integrity import findings_at_unlock, full_check, keep_end
from counsel_app.usecases.profiles import CASE_FILE, KEY_FILE, MARK_FILE
from tests.profiles import Desk, Template, a_consultation, an_id, new_clock, open_farhad

CHAINED = ("journal", "consultation", "step", "access_log", "conflict")
CONTENT = (*CHAINED, "draft", "meta")
"""What a person would miss. What is not there: the search index, made anew from these."""


def work(desk: Desk, *, first: int, count: int) -> None:
    """Some days at a desk: notes, drafts, looks at the case, a setting."""
    vault, clock = desk.vault, desk.clock
    for number in range(first, first + count):
        text = f"Gespräch {number}. " * 40
        drafting.keep_draft(vault, f"note {number}", {"content": text}, clock=clock)
        consultations.record_consultation(
            vault, a_consultation(1000 + number, content=text), clock=clock
        )
        audit.note_seen(vault, an_id(number), clock)
        drafting.keep_draft(vault, f"left {number}", {"content": text}, clock=clock)
        vault.set_meta("setting", number)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What opening came to: refused with a sentence, noticed something, or nothing."""

    refused: AppError | None = None
    noticed: tuple[Suspicion, ...] = ()
    content: tuple[object, ...] = ()
    is_sound: bool = False
    """Whether a full check of the open file found nothing."""

    @property
    def chained(self) -> tuple[object, ...]:
        """The part of the content that the journal and the log vouch for."""
        return self.content[: len(CHAINED)]

    @property
    def is_damage(self) -> bool:
        """Whether it was refused as damaged."""
        return isinstance(self.refused, VaultDamaged)


@dataclass(frozen=True, slots=True, kw_only=True)
class Victim:
    """A profile as it lay on the disk, and the key that its passphrase gives."""

    folder: Path
    key: bytes

    @classmethod
    def copied(cls, template: Template, folder: Path) -> Victim:
        """A closed profile that was worked with."""
        desk = template.copy_to(folder, clock=new_clock())
        open_farhad(desk)
        work(desk, first=0, count=12)
        keep_end(desk.vault, folder / KEY_FILE)
        desk.vault.close()
        return cls(folder=folder, key=template.key)

    @property
    def file(self) -> Path:
        return self.folder / CASE_FILE

    @property
    def wal(self) -> Path:
        return self.folder / f"{CASE_FILE}-wal"

    @property
    def mark(self) -> Path:
        return self.folder / MARK_FILE

    def twin(self, folder: Path) -> Victim:
        """The same profile elsewhere, to be hurt there."""
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.folder, folder)
        return Victim(folder=folder, key=self.key)

    def go_on(self, folder: Path, *, closed: bool, first: int = 12, count: int = 6) -> Victim:
        """The profile after more work; not ``closed`` is how a kill leaves it."""
        twin = self.twin(folder)
        vault = twin.open()
        desk = Desk(name="Anna", folder=folder, vault=vault, clock=new_clock(), recovery_key="")
        work(desk, first=first, count=count)
        if not closed:
            killed = twin.twin(folder.with_name(f"{folder.name}-killed"))
            vault.close()
            return killed
        keep_end(vault, folder / KEY_FILE)
        vault.close()
        return twin

    def open(self) -> Vault:
        header = self.folder / KEY_FILE
        return open_with_key(self.file, header, load_key_file(header), self.key)

    @contextmanager
    def raw(self) -> Iterator[object]:
        """The database in the hands of somebody who has the key and not the program."""
        database = connect(self.file, self.key, create=False)
        try:
            yield database.conn
        finally:
            database.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            database.close()

    def outcome(self, *, checked: bool = False) -> Outcome:
        """Open as at unlock, look, and close; with ``checked`` the full check too."""
        try:
            vault = self.open()
        except AppError as error:
            return Outcome(refused=error)
        try:
            found = findings_at_unlock(vault, load_key_file(self.folder / KEY_FILE))
            try:
                content = tuple(
                    sorted(repr(tuple(row)) for row in vault.execute(f"SELECT * FROM {name}"))  # noqa: S608
                    for name in CONTENT
                )
                sound = full_check(vault).is_sound if checked else False
            except VaultDamaged as error:
                return Outcome(refused=error, noticed=tuple(one.suspicion for one in found))
            return Outcome(
                noticed=tuple(one.suspicion for one in found), content=content, is_sound=sound
            )
        finally:
            vault.close()


def flipped(content: bytes, chance: Random) -> tuple[bytes, int]:
    """The same with one bit turned, and which."""
    bit = chance.randrange(len(content) * 8)
    changed = bytearray(content)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed), bit
