from __future__ import annotations

import random
import sqlite3
from pathlib import Path

import pytest

from counsel_app.domain.client import Client
from counsel_app.domain.clock import FixedClock
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.ids import is_id
from counsel_app.domain.plan import Step
from counsel_app.store.engine import (
    APPLICATION_ID,
    Database,
    DiskFull,
    EngineError,
    NewerVault,
    NotAVault,
    VaultDamaged,
    VaultInUse,
    connect,
)
from counsel_app.store.tamper_chain import first_broken_link
from counsel_app.store.vault import Vault
from tests.profiles import a_client, a_consultation, a_step, an_id
from tests.store.conftest import KEY, VAULT_ID, settle_in


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "case.db"


@pytest.fixture
def filled(path: Path, clock: FixedClock) -> Path:
    """A closed file with forty consultations."""
    vault = settle_in(Vault.create(path, KEY, vault_id=VAULT_ID), "anna")
    for number in range(40):
        with vault.atomic(clock) as write:
            write.put(a_consultation(100 + number, content="Umschlag " * 60))
    vault.close()
    return path


def test_what_was_written_is_there_after_reopening(filled: Path) -> None:
    vault = Vault.open(filled, KEY, vault_id=VAULT_ID)
    assert len(vault.all(Consultation)) == 40
    assert (vault.device, vault.author) == ("a" * 16, "person-anna")
    assert first_broken_link(vault) is None
    vault.close()


def test_a_closed_file_leaves_nothing_but_its_mark_beside_it(filled: Path) -> None:
    assert {p.name for p in filled.parent.iterdir()} == {"case.db", "case.mark"}


def test_a_file_that_is_there_is_never_overwritten(filled: Path) -> None:
    before = filled.read_bytes()
    with pytest.raises(FileExistsError):
        Vault.create(filled, KEY, vault_id=VAULT_ID)
    assert filled.read_bytes() == before


def test_a_second_opener_is_refused_until_the_first_has_closed(filled: Path) -> None:
    first = Vault.open(filled, KEY, vault_id=VAULT_ID)
    with pytest.raises(VaultInUse):
        Vault.open(filled, KEY, vault_id=VAULT_ID)
    first.close()
    Vault.open(filled, KEY, vault_id=VAULT_ID).close()


def test_a_wrong_key_opens_nothing_and_changes_nothing(filled: Path) -> None:
    before = filled.read_bytes()
    with pytest.raises(VaultDamaged):
        Vault.open(filled, bytes(32), vault_id=VAULT_ID)
    assert filled.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"", b"x", b"x" * 4095, b"SQLite format 3\x00" + bytes(5000), b"\x00" * 8192]
)
def test_an_empty_torn_or_foreign_file_is_refused_and_left_alone(
    path: Path, content: bytes
) -> None:
    path.write_bytes(content)
    with pytest.raises(VaultDamaged):
        Vault.open(path, KEY, vault_id=VAULT_ID)
    assert path.read_bytes() == content


def test_a_missing_file_is_not_made_by_opening_it(path: Path) -> None:
    with pytest.raises(VaultDamaged):
        Vault.open(path, KEY, vault_id=VAULT_ID)
    assert not path.exists()


def test_a_readable_database_of_another_program_is_refused(path: Path) -> None:
    plain = sqlite3.connect(path)  # noqa: TID251 - the foreign file itself
    plain.execute("CREATE TABLE x (y)")
    plain.close()
    with pytest.raises(VaultDamaged):
        Vault.open(path, KEY, vault_id=VAULT_ID)


def test_an_encrypted_database_of_another_program_is_not_a_vault(path: Path) -> None:
    other = connect(path, KEY, create=True)
    other.conn.execute("CREATE TABLE x (y)")
    other.close()
    with pytest.raises(NotAVault) as caught:
        Vault.open(path, KEY, vault_id=VAULT_ID)
    assert "case.db" in caught.value.sentence("de")


def test_the_file_of_another_header_is_not_ours(filled: Path) -> None:
    with pytest.raises(NotAVault):
        Vault.open(filled, KEY, vault_id="00" * 16)
    Vault.open(filled, KEY, vault_id=VAULT_ID).close()


def test_half_a_file_is_damaged_and_stays_so(filled: Path) -> None:
    torn = filled.read_bytes()[: filled.stat().st_size // 2]
    filled.write_bytes(torn)
    assert attempt(filled) is None
    assert filled.read_bytes() == torn


def attempt(path: Path) -> list[Consultation] | None:
    """Open and read everything; None where the program said it is damaged."""
    vault = None
    try:
        vault = Vault.open(path, KEY, vault_id=VAULT_ID)
        found = vault.all(Consultation)
        return found if first_broken_link(vault) is None else None
    except VaultDamaged:
        return None
    finally:
        if vault is not None:
            vault.close()


def test_no_flipped_bit_is_ever_read_as_something_else(filled: Path, tmp_path: Path) -> None:
    whole = filled.read_bytes()
    expected = attempt(filled)
    assert expected is not None
    assert len(expected) == 40
    flips = random.Random(20261122)
    refused = 0
    for number in range(60):
        damaged = bytearray(whole)
        damaged[flips.randrange(len(whole))] ^= 1 << flips.randrange(8)
        copy = tmp_path / f"{number}.db"
        copy.write_bytes(damaged)
        found = attempt(copy)
        assert found in (None, expected)
        refused += found is None
    assert refused > 10


@pytest.mark.slow
def test_no_flip_or_cut_anywhere_is_ever_read_as_something_else(
    filled: Path, tmp_path: Path
) -> None:
    whole = filled.read_bytes()
    expected = attempt(filled)
    rng = random.Random(7)
    copy = tmp_path / "copy.db"
    for number in range(1000):
        damaged = bytearray(whole)
        if number % 2:
            damaged[rng.randrange(len(whole))] ^= 1 << rng.randrange(8)
        else:
            del damaged[rng.randrange(len(whole)) :]
        copy.write_bytes(damaged)
        assert attempt(copy) in (None, expected)
        for left in tmp_path.glob("copy.db-*"):
            left.unlink()


def test_damage_found_in_the_middle_of_a_read_is_said_in_words(
    filled: Path, clock: FixedClock
) -> None:
    vault = Vault.open(filled, KEY, vault_id=VAULT_ID)
    size = int(vault.execute("PRAGMA page_size").fetchone()[0])
    root = vault.execute(
        "SELECT rootpage FROM sqlite_master WHERE name = 'consultation'"
    ).fetchone()[0]
    vault.close()
    damaged = bytearray(filled.read_bytes())
    damaged[(root - 1) * size + 100] ^= 0xFF
    filled.write_bytes(damaged)
    vault = Vault.open(filled, KEY, vault_id=VAULT_ID)
    with pytest.raises(VaultDamaged):
        vault.all(Consultation)
    with pytest.raises(VaultDamaged), vault.atomic(clock) as write:
        write.put(a_consultation(100, content="neu"))
    vault.close()


def test_nothing_can_be_written_to_a_full_disk_and_the_old_state_stays(
    vault: Vault, clock: FixedClock
) -> None:
    with vault.atomic(clock) as write:
        write.put(a_client())
    before = (vault.journal_end, vault.last_stamp)
    pages = vault.execute("PRAGMA page_count").fetchone()[0]
    vault.execute(f"PRAGMA max_page_count = {pages}").fetchall()
    with pytest.raises(DiskFull), vault.atomic(clock) as write:
        write.put(a_consultation(content="x" * 90_000))
    assert (vault.journal_end, vault.last_stamp) == before
    assert vault.all(Consultation) == []
    vault.execute("PRAGMA max_page_count = 1000000").fetchall()
    with vault.atomic(clock) as write:
        write.put(a_consultation(content="x" * 90_000))
    assert first_broken_link(vault) is None


def set_and_stop(vault: Vault) -> None:
    vault.set_meta("one", "new")
    raise KeyboardInterrupt


def test_bookkeeping_is_all_or_nothing_too(vault: Vault) -> None:
    vault.set_meta("one", "old")
    with pytest.raises(KeyboardInterrupt), vault.transaction():
        set_and_stop(vault)
    assert vault.meta("one") == "old"
    with vault.transaction():
        vault.set_meta("one", "new")
    assert vault.meta("one") == "new"


def test_a_full_disk_is_said_while_bookkeeping_too(vault: Vault) -> None:
    pages = vault.execute("PRAGMA page_count").fetchone()[0]
    vault.execute(f"PRAGMA max_page_count = {pages}").fetchall()
    with pytest.raises(DiskFull), vault.transaction():
        vault.set_meta("one", b"x" * 100_000)
    assert vault.meta("one") is None


@pytest.mark.parametrize("value", ["text", b"\x00bytes", 7])
def test_a_setting_comes_back_as_it_was_kept(vault: Vault, value: str | bytes | int) -> None:
    vault.set_meta("key", value)
    assert vault.meta("key") == value
    assert vault.meta("other") is None


def test_a_vault_knows_who_writes_in_it(vault: Vault) -> None:
    assert (vault.device, vault.author) == ("a" * 16, "person-anna")
    vault.set_meta("device", "f" * 16)
    assert vault.device == "f" * 16


def test_a_vault_knows_where_it_lies(vault: Vault, tmp_path: Path) -> None:
    assert vault.folder == tmp_path / "anna"


def test_ids_come_from_the_vaults_own_randomness(vault: Vault, clock: FixedClock) -> None:
    assert is_id(vault.new_id(clock))
    assert vault.new_id(clock) != vault.new_id(clock)
    assert len(vault.random(8)) == 8


def test_records_are_found_by_column_and_given_in_order(vault: Vault, clock: FixedClock) -> None:
    with vault.atomic(clock) as write:
        write.put(a_step(21, task="b", case=2))
        write.put(a_step(22, task="a", case=2))
        write.put(a_step(23, task="c", case=9))
    assert [s.task for s in vault.all(Step)] == ["b", "a", "c"]
    assert [s.task for s in vault.all(Step, order="task", case_id=an_id(2))] == ["a", "b"]
    assert vault.all(Step, case_id=an_id(2), task="c") == []
    assert vault.get(Step, an_id(99)) is None
    assert vault.get(Client, an_id(21)) is None


def test_making_a_file_where_none_can_be_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(VaultDamaged):
        Vault.create(tmp_path / "nowhere" / "case.db", KEY, vault_id=VAULT_ID)


def test_a_step_that_fails_while_making_a_file_is_not_swallowed(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_database: Database) -> None:
        raise EngineError("database or disk is full")

    monkeypatch.setattr("counsel_app.store.vault.migrate", full)
    with pytest.raises(DiskFull):
        Vault.create(path, KEY, vault_id=VAULT_ID)


def test_the_sentence_of_a_newer_file_asks_to_update_the_program() -> None:
    assert "aktualisieren" in NewerVault().sentence("de")
    assert APPLICATION_ID.to_bytes(4, "big") == b"Cnsl"
