from __future__ import annotations

from pathlib import Path

import pytest

from counsel_app.domain.clock import FixedClock
from counsel_app.domain.consultation import Consultation
from counsel_app.store import engine
from counsel_app.store import vault as opened
from counsel_app.store.backup import BackupNotReadable, copy_verified
from counsel_app.store.engine import DiskFull
from counsel_app.store.vault import Vault
from tests.profiles import a_consultation
from tests.store.conftest import VAULT_ID


def test_a_copy_of_an_open_file_opens_with_the_same_key_and_holds_the_same(
    vault: Vault, clock: FixedClock, tmp_path: Path
) -> None:
    with vault.atomic(clock) as write:
        write.put(a_consultation())
    target = tmp_path / "copy.db"
    copy_verified(vault, target, vault.key)
    copy = Vault.open(target, vault.key, vault_id=VAULT_ID)
    assert copy.all(Consultation) == [a_consultation()]
    assert copy.journal_end == vault.journal_end
    assert copy.findings == ()
    copy.close()
    assert sorted(p.name for p in tmp_path.glob("copy*")) == ["copy.db", "copy.mark"]


def test_a_copy_says_how_far_it_is_and_can_be_stopped(
    vault: Vault, clock: FixedClock, tmp_path: Path
) -> None:
    with vault.atomic(clock) as write:
        for number in range(400):
            write.put(a_consultation(100 + number, content="x" * 15_000))
    steps: list[tuple[int, int]] = []
    copy_verified(vault, tmp_path / "copy.db", vault.key, report=lambda *step: steps.append(step))
    assert len(steps) > 2
    assert all(0 <= done <= total for done, total in steps)
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)

    def stop(_done: int, _total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        copy_verified(vault, tmp_path / "second.db", vault.key, report=stop)
    with vault.atomic(clock) as write:
        write.put(a_consultation(99))


def test_a_copy_is_as_unreadable_as_the_file(
    vault: Vault, clock: FixedClock, tmp_path: Path
) -> None:
    with vault.atomic(clock) as write:
        write.put(a_consultation(content="Geheimwort"))
    copy_verified(vault, tmp_path / "copy.db", vault.key)
    content = (tmp_path / "copy.db").read_bytes()
    assert len(content) > 10_000
    assert b"Geheimwort" not in content
    assert b"SQLite format 3" not in content


def test_an_empty_file_can_be_copied_too(vault: Vault, tmp_path: Path) -> None:
    copy_verified(vault, tmp_path / "copy.db", vault.key)
    assert (tmp_path / "copy.db").exists()


def test_a_copy_that_cannot_be_opened_is_said_in_words(vault: Vault, tmp_path: Path) -> None:
    with pytest.raises(BackupNotReadable):
        copy_verified(vault, tmp_path / "copy.db", bytes(32))


def test_a_place_where_nothing_can_be_written_is_said_in_words(
    vault: Vault, tmp_path: Path
) -> None:
    with pytest.raises(DiskFull):
        copy_verified(vault, tmp_path / "nowhere" / "copy.db", vault.key)


def test_a_copy_that_holds_less_than_the_file_is_refused(
    vault: Vault, clock: FixedClock, tmp_path: Path
) -> None:
    with vault.atomic(clock) as write:
        write.put(a_consultation())
    vault.journal_end = (vault.journal_end[0] + 1, b"")
    with pytest.raises(BackupNotReadable):
        copy_verified(vault, tmp_path / "copy.db", vault.key)


def test_a_copy_whose_pages_do_not_authenticate_is_refused(
    vault: Vault, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The stick flips a bit in an index nobody reads when the copy is opened."""
    with vault.atomic(clock) as write:
        write.put(a_consultation())
    real = engine.connect

    def flip_then_open(path: Path, key: bytes, *, create: bool) -> object:
        content = bytearray(path.read_bytes())
        content[-100] ^= 1
        path.write_bytes(content)
        return real(path, key, create=create)

    monkeypatch.setattr(opened, "connect", flip_then_open)
    with pytest.raises(BackupNotReadable):
        copy_verified(vault, tmp_path / "copy.db", vault.key)


def test_a_copy_whose_journal_cannot_be_read_is_refused(
    vault: Vault, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with vault.atomic(clock) as write:
        write.put(a_consultation())
    real = engine.connect

    def spoil_then_open(path: Path, key: bytes, *, create: bool) -> object:
        whole = real(path, key, create=False)
        sql = "SELECT rootpage FROM sqlite_master WHERE name = 'journal'"
        root = whole.conn.execute(sql).fetchone()[0]
        size = int(whole.conn.execute("PRAGMA page_size").fetchone()[0])
        whole.close()
        content = bytearray(path.read_bytes())
        content[(root - 1) * size + 64] ^= 0xFF
        path.write_bytes(content)
        return real(path, key, create=create)

    monkeypatch.setattr(opened, "connect", spoil_then_open)
    with pytest.raises(BackupNotReadable):
        copy_verified(vault, tmp_path / "copy.db", vault.key)
