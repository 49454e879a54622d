"""A newer program keeps what the file was, and the older one goes on with it."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from counsel_app.domain.client import Client
from counsel_app.domain.clock import FixedClock
from counsel_app.domain.integrity import Suspicion
from counsel_app.store import before, erase, migrations, rekey
from counsel_app.store.engine import DiskFull, NewerVault
from counsel_app.store.vault import Vault
from tests.profiles import a_client
from tests.store.conftest import KEY, VAULT_ID, settle_in


@pytest.fixture
def path(tmp_path: Path, clock: FixedClock) -> Path:
    """A closed file with one client."""
    file = tmp_path / "casefile.db"
    vault = settle_in(Vault.create(file, KEY, vault_id=VAULT_ID), "anna")
    with vault.atomic(clock) as write:
        write.put(a_client())
    vault.close()
    return file


@pytest.fixture
def newer(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A program with one step more; ``undo`` is the way back to the older one."""
    longer = {**migrations.STEPS, "m999_later": "CREATE TABLE later (id TEXT)"}
    monkeypatch.setattr(migrations, "STEPS", longer)
    return monkeypatch


def opened(path: Path) -> Vault:
    return Vault.open(path, KEY, vault_id=VAULT_ID)


def test_a_file_that_needs_no_step_is_not_copied(path: Path) -> None:
    opened(path).close()
    assert not before.kept_before(path).exists()


def test_the_older_program_goes_on_with_what_was_kept(
    path: Path, newer: pytest.MonkeyPatch, clock: FixedClock
) -> None:
    was = path.read_bytes()
    vault = opened(path)
    assert before.kept_before(path).read_bytes() == was
    with vault.atomic(clock) as write:
        write.put(a_client(chosen_name="Written later"))
    vault.close()

    newer.undo()
    with pytest.raises(NewerVault):
        opened(path)
    before.kept_before(path).replace(path)
    vault = opened(path)
    # It is told that the file is an older one, as after every step back.
    assert [finding.suspicion for finding in vault.findings] == [Suspicion.OLDER]
    vault.accept()
    assert [one.chosen_name for one in vault.all(Client)] == [a_client().chosen_name]
    vault.close()


def test_without_room_for_the_copy_nothing_is_changed(
    path: Path, newer: pytest.MonkeyPatch
) -> None:
    was = path.read_bytes()

    def full(_source: Path, target: Path) -> None:
        target.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    newer.setattr(shutil, "copyfile", full)
    with pytest.raises(DiskFull):
        opened(path)
    assert path.read_bytes() == was
    assert {one.name for one in path.parent.iterdir()} == {path.name, "casefile.mark"}


def test_what_was_kept_goes_when_a_case_is_erased(path: Path, newer: pytest.MonkeyPatch) -> None:
    vault = opened(path)
    assert before.kept_before(path).exists()
    assert erase.purge(vault)
    assert not before.kept_before(path).exists()
    vault.close()


def test_what_was_kept_goes_with_its_key(path: Path, newer: pytest.MonkeyPatch) -> None:
    vault = opened(path)
    rekey.copy_under_new_key(vault, b"n" * 32)
    rekey.swap(vault, b"n" * 32, vault_id=VAULT_ID)
    assert not before.kept_before(path).exists()
    vault.close()


@pytest.mark.parametrize(("days", "stays"), [(29, True), (31, False)])
def test_after_a_month_nobody_goes_back(path: Path, days: int, stays: bool) -> None:
    now = datetime(2026, 11, 29, tzinfo=UTC)
    copy = before.kept_before(path)
    before.forget_old(path, now=now)
    copy.write_bytes(b"copy")
    moment = (now - timedelta(days=days)).timestamp()
    os.utime(copy, (moment, moment))
    before.forget_old(path, now=now)
    assert copy.exists() is stays


def test_a_log_that_cannot_be_folded_in_changes_nothing(path: Path) -> None:
    class Busy:
        def execute(self, _sql: str) -> Busy:
            return self

        def fetchone(self) -> tuple[int, int, int]:
            return (1, 5, 0)

    class Database:
        conn = Busy()

    with pytest.raises(DiskFull):
        before.keep_before(Database(), path)
    assert not before.kept_before(path).exists()
