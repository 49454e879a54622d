from __future__ import annotations

import ast
from pathlib import Path
from types import ModuleType

import pytest

from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.records import Attribute, attributes
from counsel_app.store import later_steps, migrations
from counsel_app.store.engine import APPLICATION_ID, NewerVault
from counsel_app.store.migrations import STEPS, migrate
from counsel_app.store.rows import columns
from counsel_app.store.vault import Vault
from tests.store.conftest import KEY, VAULT_ID


def sql_type(described: Attribute) -> str:
    return "INTEGER" if described.kind in (int, bool) and not described.many else "TEXT"


@pytest.mark.parametrize("name", RECORD_TYPES)
def test_the_columns_of_each_table_are_the_fields_of_its_record(vault: Vault, name: str) -> None:
    found = {row[1]: row[2] for row in vault.execute(f'PRAGMA table_info("{name}")')}
    described = {a.name: sql_type(a) for a in attributes(RECORD_TYPES[name])}
    assert found == {"id": "TEXT"} | described
    assert set(columns(name)) == set(found)


def test_there_is_no_table_without_a_purpose(vault: Vault) -> None:
    tables = {row[0] for row in vault.execute("SELECT name FROM sqlite_master WHERE type='table'")}
    own = {"meta", "journal", "conflict", "draft", "bundle", "exported", "indexed", "search"}
    own |= {"name_search", "access_log", "attachment_chunk", "bundle_reader", "receipt"}
    own |= {"former_card", "last_word", "told_given", "told_opened", "transfer_bundle"}
    rest = {
        name
        for name in tables
        if not name.startswith(("search_", "name_search_", "_sqlite", "sqlite_"))
    }
    assert rest == own | set(RECORD_TYPES)


def test_migrating_again_does_nothing(vault: Vault) -> None:
    before = vault.execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall()
    migrate(vault._database)
    assert vault.execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall() == before


def test_the_list_of_steps_is_complete_and_in_order(vault: Vault) -> None:
    applied = vault.execute("SELECT name FROM _sqlite_migrations ORDER BY rowid").fetchall()
    assert [row[0] for row in applied] == list(STEPS) == sorted(STEPS)


def test_the_file_says_whose_it_is(vault: Vault) -> None:
    assert vault.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)


def test_a_newer_file_is_refused_and_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "case.db"
    vault = Vault.create(path, KEY, vault_id=VAULT_ID)
    vault.execute(
        "INSERT INTO _sqlite_migrations SELECT coalesce(max(id), 0) + 1, migration_set,"
        " 'm999_later', max(applied_at) FROM _sqlite_migrations"
    )
    vault.close()
    before = path.read_bytes()
    with pytest.raises(NewerVault):
        Vault.open(path, KEY, vault_id=VAULT_ID)
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["case.db", "case.mark"]


def test_the_steps_know_nothing_of_the_live_records() -> None:
    assert {name for name in _imported(migrations) if name.startswith("counsel_app")} == {
        "counsel_app.store.engine",
        "counsel_app.store.later_steps",
    }
    assert _imported(later_steps) == {"__future__", "typing"}


def _imported(module: ModuleType) -> set[str]:
    tree = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))
    return {
        node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module
    } | {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    }
