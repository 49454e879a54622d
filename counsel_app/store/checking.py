"""Whether pages, rows and search index are what the journal says, looked at in slices.

A slice reads everything it needs at once: between two slices the file may be
written, copied or closed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.versions import RecordState, resolve
from counsel_app.store import search
from counsel_app.store.engine import EngineError, VaultDamaged
from counsel_app.store.journal import ops_of
from counsel_app.store.rows import replace_sql, select_sql, to_row

if TYPE_CHECKING:
    from counsel_app.store.vault import Vault

_INDEXES: Final = ("search", "name_search")
_NEXT_SQL: Final = (
    "SELECT DISTINCT record_type, record_id FROM journal WHERE record_id > ?"
    " ORDER BY record_id LIMIT ?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordKey:
    """Which record."""

    record_type: str
    record_id: str


def bad_pages(vault: Vault) -> int:
    """How many pages are not what was written with this key."""
    return len(vault.execute("PRAGMA cipher_integrity_check").fetchall())


def records_in_journal(vault: Vault) -> int:
    """How many records the journal knows."""
    return int(vault.execute("SELECT count(DISTINCT record_id) FROM journal").fetchone()[0])


def differing_records(
    vault: Vault, *, after: str, count: int
) -> tuple[list[RecordKey], str | None]:
    """The records after id ``after`` that show something else than the journal says.

    Looks at ``count`` records; the second value is where to go on, None at the end.
    """
    keys = [RecordKey(record_type=r[0], record_id=r[1]) for r in _next(vault, after, count)]
    found = [key for key in keys if _shown(vault, key) != _said(vault, key)]
    return found, keys[-1].record_id if len(keys) == count else None


def strangers(vault: Vault) -> list[RecordKey]:
    """Rows of records that the journal has never heard of."""
    return [
        RecordKey(record_type=name, record_id=row[0])
        for name in RECORD_TYPES
        for row in vault.execute(
            f'SELECT id FROM "{name}" WHERE id NOT IN (SELECT record_id FROM journal)'  # noqa: S608 - names from the catalogue
        )
    ]


def index_is_whole(vault: Vault) -> bool:
    """Whether the search index holds together and knows the same records as its list."""
    named = json.dumps(sorted(search.types_with_names()))
    try:
        for table in _INDEXES:
            vault.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 0)")  # noqa: S608 - named above
        sides = vault.execute(
            "SELECT (SELECT count(*) FROM indexed), (SELECT count(*) FROM search_docsize),"
            " (SELECT count(*) FROM indexed JOIN search_docsize USING (id))"
        ).fetchone()
        name_sides = vault.execute(
            "SELECT (SELECT count(*) FROM name_search_docsize), (SELECT count(*) FROM indexed"
            " WHERE record_type IN (SELECT value FROM json_each(?1))),"
            " (SELECT count(*) FROM indexed JOIN name_search_docsize USING (id))",
            (named,),
        ).fetchone()
    except (VaultDamaged, EngineError):
        # The index has words of its own for what is wrong with it.
        return False
    return len(set(sides)) == len(set(name_sides)) == 1


def rewrite_rows(vault: Vault, keys: Iterable[RecordKey]) -> None:
    """Let these records show what the journal says; the journal itself stays as it is.

    In the caller's transaction.
    """
    for key in keys:
        state = _state(vault, key)
        row, conflicts = _said_by(state, key)
        if row is None:
            vault.execute(f'DELETE FROM "{key.record_type}" WHERE id = ?', (key.record_id,))  # noqa: S608 - names from the catalogue
            search.forget(vault, key.record_id)
        else:
            vault.execute(replace_sql(key.record_type), row)
        vault.execute("DELETE FROM conflict WHERE record_id = ?", (key.record_id,))
        for field in conflicts:
            vault.execute(
                "INSERT INTO conflict VALUES (?, ?, ?)", (key.record_type, key.record_id, field)
            )


def rebuild_index(vault: Vault) -> None:
    """Make the search index anew from the records. Raises DiskFull."""
    made = vault.execute(
        "SELECT name, sql FROM sqlite_master WHERE name IN ('search', 'name_search')"
    ).fetchall()
    with vault.transaction():
        for table, statement in made:
            vault.execute(f"DROP TABLE {table}")
            vault.execute(statement)
            vault.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('secure-delete', 1)")  # noqa: S608 - as selected
        vault.execute("DELETE FROM indexed")
        search.forget_progress(vault)
    search.catch_up(vault)


def row_digests(vault: Vault) -> dict[str, str]:
    """SHA-256 over all rows of each record type, in the order of their ids."""
    return {
        name: sha256(
            repr(vault.execute(f"{select_sql(name)} ORDER BY id").fetchall()).encode()
        ).hexdigest()
        for name in RECORD_TYPES
    }


def _next(vault: Vault, after: str, count: int) -> list[Any]:
    return vault.execute(_NEXT_SQL, (after, count)).fetchall()


def _state(vault: Vault, key: RecordKey) -> RecordState:
    return resolve(ops_of(vault, key.record_id))


_Shown = tuple[tuple[Any, ...] | None, frozenset[str]]


def _said(vault: Vault, key: RecordKey) -> _Shown:
    return _said_by(_state(vault, key), key)


def _said_by(state: RecordState, key: RecordKey) -> _Shown:
    kind = RECORD_TYPES[key.record_type]
    # A record without any operation left was never more than a stranger's row.
    is_gone = state.is_deleted or not state.fields
    row = None if is_gone else to_row(kind, key.record_id, state.values)
    return row, frozenset(state.conflicts)


def _shown(vault: Vault, key: RecordKey) -> _Shown:
    row = vault.execute(f"{select_sql(key.record_type)} WHERE id = ?", (key.record_id,)).fetchone()
    conflicts = vault.execute("SELECT field FROM conflict WHERE record_id = ?", (key.record_id,))
    return tuple(row) if row else None, frozenset(field for (field,) in conflicts)
