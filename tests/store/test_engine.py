from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
import sqlite_utils.utils
from sqlcipher3 import dbapi2 as engine

from counsel_app.store.engine import (
    MINIMUM_SQLITE,
    DiskFull,
    NoCipher,
    Rows,
    VaultDamaged,
    VaultInUse,
    check_engine,
    connect,
    engine_versions,
    require_cipher_engine,
    translate,
)
from tests.store.conftest import KEY


def test_this_installation_encrypts() -> None:
    require_cipher_engine()
    found = engine_versions()
    assert found["cipher_version"].startswith("4.")
    assert "OpenSSL" in found["cipher_provider_version"]
    assert tuple(map(int, found["sqlite"].split("."))) >= MINIMUM_SQLITE


def test_an_engine_without_a_cipher_is_refused() -> None:
    with pytest.raises(NoCipher) as caught:
        check_engine(cipher="", sqlite=(9, 0, 0))
    assert "SQLCipher" in caught.value.sentence("de")


@pytest.mark.parametrize("version", [(3, 51, 2), (3, 7, 0), (2, 99, 99)])
def test_an_engine_that_can_damage_its_log_is_refused(version: tuple[int, ...]) -> None:
    with pytest.raises(NoCipher) as caught:
        check_engine(cipher="4.19.0 community", sqlite=version)
    assert ".".join(map(str, version)) in caught.value.sentence("en")


def test_the_first_sound_engine_is_accepted() -> None:
    check_engine(cipher="4.19.0 community", sqlite=MINIMUM_SQLITE)


def test_a_program_whose_parts_use_different_engines_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sqlite_utils.utils, "OperationalError", sqlite3.OperationalError)
    with pytest.raises(NoCipher):
        engine_versions()


def test_a_build_without_a_cipher_is_found_by_asking_it(monkeypatch: pytest.MonkeyPatch) -> None:
    class Plain:
        def execute(self, _sql: str) -> Plain:
            return self

        def fetchone(self) -> None:
            return None

        def close(self) -> None:
            pass

    monkeypatch.setattr(engine, "connect", lambda *_args, **_options: Plain())
    with pytest.raises(NoCipher):
        require_cipher_engine()


def test_a_key_of_another_length_is_refused_instead_of_taken_for_a_passphrase(
    tmp_path: Path,
) -> None:
    with pytest.raises(VaultDamaged):
        connect(tmp_path / "x.db", KEY[:-1], create=True)
    assert (tmp_path / "x.db").stat().st_size == 0


def test_a_file_is_only_made_when_asked_for(tmp_path: Path) -> None:
    with pytest.raises(VaultDamaged):
        connect(tmp_path / "x.db", KEY, create=False)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(VaultDamaged):
        connect(tmp_path / "nowhere" / "x.db", KEY, create=True)


def test_what_protects_the_file_is_switched_on(tmp_path: Path) -> None:
    database = connect(tmp_path / "x.db", KEY, create=True)

    def pragma(name: str) -> str:
        return str(database.conn.execute(f"PRAGMA {name}").fetchone()[0])

    assert pragma("journal_mode") == "wal"
    assert pragma("synchronous") == "2"
    assert pragma("foreign_keys") == "1"
    assert pragma("secure_delete") == "1"
    assert pragma("temp_store") == "2"
    assert pragma("locking_mode") == "exclusive"
    database.close()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("database is locked", VaultInUse),
        ("database or disk is full", DiskFull),
        ("disk I/O error", DiskFull),
        ("attempt to write a readonly database", DiskFull),
        ("file is not a database", VaultDamaged),
        ("database disk image is malformed", VaultDamaged),
        ("unable to open database file", VaultDamaged),
    ],
)
def test_what_the_engine_says_becomes_a_sentence(text: str, kind: type[Exception]) -> None:
    assert type(translate(engine.OperationalError(text))) is kind


def test_a_mistake_of_ours_stays_a_mistake() -> None:
    mistake = engine.OperationalError("no such table: x")
    assert translate(mistake) is mistake


class BrokenCursor:
    """A cursor over pages that cannot be read."""

    def __iter__(self) -> BrokenCursor:
        return self

    def __next__(self) -> tuple[int]:
        raise engine.DatabaseError("database disk image is malformed")

    def fetchone(self) -> tuple[int]:
        return next(self)


def test_damage_that_shows_while_reading_is_said_in_words() -> None:
    rows = Rows(BrokenCursor())
    with pytest.raises(VaultDamaged):
        list(rows)
    with pytest.raises(VaultDamaged):
        rows.fetchall()
    with pytest.raises(VaultDamaged):
        rows.fetchone()
