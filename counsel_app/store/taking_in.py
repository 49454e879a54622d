"""Many operations of others into the journal and the tables at once.

The same result as one after the other, ten times as fast: what is known of the
records is read once, and rows are written together. A merge may bring a
million.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.changes import Changed
from counsel_app.domain.ops import DELETED, ERASED, Op, Wire
from counsel_app.domain.versions import RecordState, resolve, shown
from counsel_app.store.journal_rows import covers, to_op
from counsel_app.store.rows import as_text, replace_sql, to_row
from counsel_app.store.tamper_chain import SALT_BYTES, chain_hash, content_digest

if TYPE_CHECKING:
    from counsel_app.store.vault import Vault

AT_ONCE: Final = 4_000
"""Operations that are held in memory together."""

INSERT_SQL: Final = (
    "INSERT INTO journal (position, record_type, record_id, hlc, device, author, source,"
    " body, salt, digest, chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_KNOWN_SQL: Final = (
    "SELECT record_type, record_id, hlc, device, author, body FROM journal"
    " WHERE body IS NOT NULL AND record_id IN (SELECT value FROM json_each(?))"
)
_DIFFERING_SQL: Final = (
    "SELECT DISTINCT record_id FROM conflict WHERE record_id IN (SELECT value FROM json_each(?))"
)


class Portion:
    """One portion of operations on its way into the file."""

    def __init__(self, vault: Vault, source: str) -> None:
        self._vault = vault
        self._source = source
        self.changed: list[Changed] = []
        self.deleted: list[tuple[str, str, RecordState]] = []
        """Records to take out of their table: done one by one, they are few."""

    def take(self, ops: Sequence[Op]) -> int:
        """Write what is new of ``ops``, none of which erases; returns how many were."""
        known = self._known({op.record_id for op in ops})
        erased = {
            record
            for record, before in known.items()
            if any(op.fields.get(ERASED) is True for op in before)
        }
        fresh: list[Op] = []
        touched: dict[str, str] = {}
        for op in ops:
            record = op.record_id
            if record in erased:
                continue
            there = known.get(record)
            if there is None:
                known[record] = [op]
            elif any(stored.key == op.key and covers(stored, op) for stored in there):
                continue
            else:
                there.append(op)
            fresh.append(op)
            touched[record] = op.record_type
        self._insert(fresh)
        self._show({record: known[record] for record in touched}, touched)
        return len(fresh)

    def _known(self, records: set[str]) -> dict[str, list[Op]]:
        found: dict[str, list[Op]] = {}
        for row in self._vault.execute(_KNOWN_SQL, (json.dumps(sorted(records)),)):
            found.setdefault(row[1], []).append(to_op(row))
        return found

    def _insert(self, ops: Sequence[Op]) -> None:
        position, last = self._vault.journal_end
        salts = self._vault.random(SALT_BYTES * len(ops))
        rows = []
        for number, op in enumerate(ops):
            position += 1
            body = as_text((op.fields, op.bases))
            columns = (op.record_type, op.record_id, op.hlc, op.device, op.author, self._source)
            salt = salts[SALT_BYTES * number : SALT_BYTES * (number + 1)]
            digest = content_digest(salt, body)
            last = chain_hash(last, position, columns, digest)
            rows.append((position, *columns, body, salt, digest, last))
        self._vault.execute_many(INSERT_SQL, rows)
        self._vault.journal_end = (position, last)

    def _show(self, known: Mapping[str, Sequence[Op]], types: Mapping[str, str]) -> None:
        rows: dict[str, list[tuple[Any, ...]]] = {}
        differing: list[tuple[str, str, str]] = []
        for record, ops in known.items():
            record_type = types[record]
            values: Mapping[str, Wire]
            if len(ops) == 1 and DELETED not in ops[0].fields:
                # By far the most frequent: there is nothing to weigh up.
                values = ops[0].fields
            elif any(DELETED in op.fields for op in ops):
                state = resolve(ops)
                if state.is_deleted:
                    self.deleted.append((record_type, record, state))
                    continue
                differing += [(record_type, record, field) for field in state.conflicts]
                values = state.values
            else:
                values, fields = shown(ops)
                differing += [(record_type, record, field) for field in fields]
            rows.setdefault(record_type, []).append(
                to_row(RECORD_TYPES[record_type], record, values)
            )
            self.changed.append(change(record_type, record, values))
        for record_type, written in rows.items():
            self._vault.execute_many(replace_sql(record_type), written)
        self._note_differences(list(known), differing)

    def _note_differences(
        self, records: Sequence[str], differing: Sequence[tuple[str, str, str]]
    ) -> None:
        before = self._vault.execute(_DIFFERING_SQL, (json.dumps(records),)).fetchall()
        self._vault.execute_many("DELETE FROM conflict WHERE record_id = ?", before)
        self._vault.execute_many("INSERT INTO conflict VALUES (?, ?, ?)", differing)


def change(record_type: str, record_id: str, values: Mapping[str, Wire]) -> Changed:
    """What a page is told of one written record."""
    return Changed(
        record_type=record_type,
        record_id=record_id,
        case_id=str(values.get("case_id") or (record_id if record_type == "case" else "")),
    )


def portions(ops: Iterable[Op]) -> Iterator[list[Op]]:
    """``ops`` in their order, some thousand at a time; each erasure alone."""
    rest = iter(ops)
    while portion := list(islice(rest, AT_ONCE)):
        calm: list[Op] = []
        for op in portion:
            if ERASED in op.fields:
                yield from ([calm] if calm else [])
                yield [op]
                calm = []
            else:
                calm.append(op)
        if calm:
            yield calm
