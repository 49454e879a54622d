"""The one door for writing: the operation and the row, in one transaction.

From the journal come history, undo, audit, sync and the tamper chain. Rows
are what ``domain.versions.resolve`` makes of a record's operations; nothing
else may write them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.changes import Changed, Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.ops import DELETED, ERASED, Op, Version, Wire, next_stamp
from counsel_app.domain.records import Record, is_protected, require_valid, to_wire
from counsel_app.domain.versions import RecordState, resolve
from counsel_app.store import attachments, search
from counsel_app.store.engine import CACHE, LARGE_CACHE
from counsel_app.store.given_away import given_cases, require_ours
from counsel_app.store.journal_rows import to_op
from counsel_app.store.rows import as_text, replace_sql, to_row
from counsel_app.store.taking_in import INSERT_SQL, Portion, change, portions
from counsel_app.store.tamper_chain import SALT_BYTES, SHED, chain_hash, content_digest

if TYPE_CHECKING:
    from counsel_app.store.vault import Vault

OWN = ""
"""The source of operations written on this device."""
PURGE_DUE = "purge_due"
_OPS_SQL = (
    "SELECT record_type, record_id, hlc, device, author, body, position FROM journal"
    " WHERE body IS NOT NULL AND record_id = ?"
)


class Write:
    """A transaction under way; made by ``Vault.atomic`` only."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock
        self._changed: list[Changed] = []
        self._last_known: tuple[str, int, list[tuple[int, Op]]] = ("", -1, [])
        self._given: dict[str, str] | None = None

    @property
    def changes(self) -> Changes:
        """What was written so far."""
        return Changes(records=tuple(dict.fromkeys(self._changed)))

    def values(self, record_id: str) -> dict[str, Wire]:
        """What a record shows now, its marks left out; a ``put`` after it reads nothing again."""
        return resolve(op for _, op in self._known(record_id)).values

    def put(
        self, record: Record, *, seen: int | None = None, though_given_away: bool = False
    ) -> None:
        """Write what is new in ``record``; raises InvalidRecord if incomplete.

        Raises HandedOver in a case that was given away, unless the change is
        one that is made there all the same.

        Only fields whose value differs from the one shown become an
        operation: two people who open the same form and each correct one
        field do not contradict each other. ``seen`` is the journal's end when
        the form was filled: what came in since was not in front of the
        person, so the same field in both is a difference and not a correction.
        What this device wrote itself is no surprise to anybody.
        """
        given = require_valid(record)
        if not though_given_away:
            self._require_ours(record)
        known = self._known(record.id)
        ops = [op for _, op in known]
        state = resolve(ops)
        mine = self._vault.device
        earlier = (
            ops if seen is None else [op for at, op in known if at <= seen or op.device == mine]
        )
        shown = state if len(earlier) == len(ops) else resolve(earlier)
        before = shown.values
        new = {
            name: value
            for name, value in given.items()
            if value != before.get(name, _NEVER) and not (name not in before and _is_blank(value))
        }
        if shown is not state:
            # A colleague's word that came in since and says the same is no news.
            new = {n: v for n, v in new.items() if not _is_settled(state, n, v)}
        if state.is_deleted and (new or shown is state):
            new[DELETED] = False
        if is_protected(type(record), before) and not is_protected(type(record), given):
            # What was withheld while it was protected is now said as a whole.
            self._restate(record, ops, state, edits=new, shown=shown)
        elif new:
            self._append(record.TYPE, record.id, new, ops, state, shown=shown)

    def restate(self, record: Record) -> None:
        """Write every field of ``record`` anew, as one's own word.

        For those who are only sent what this device wrote: without it they
        would miss what a colleague had written in the record before.
        """
        ops = self._ops(record.id)
        state = resolve(ops)
        self._restate(record, ops, state, edits=to_wire(record), shown=state)

    def _restate(
        self,
        record: Record,
        ops: list[Op],
        state: RecordState,
        *,
        edits: Mapping[str, Wire],
        shown: RecordState,
    ) -> None:
        """Write ``edits`` over what is known; what was not ``shown`` is not replaced by them."""
        given = {**to_wire(record), **state.values, **edits}
        fields = {n: v for n, v in given.items() if n in state.values or not _is_blank(v)}
        if state.is_deleted:
            fields[DELETED] = False
        bases = _all_versions(ops, fields)
        if shown is not state:
            bases |= {n: shown.fields[n].versions for n in edits if n in shown.fields}
            for name in edits.keys() - shown.fields.keys():
                bases.pop(name, None)
        self._append(record.TYPE, record.id, fields, ops, state, bases=bases)

    def delete(self, record: Record) -> None:
        """Mark ``record`` as deleted, based on everything known of it. Raises HandedOver."""
        self._require_ours(record)
        ops = self._ops(record.id)
        self._append(record.TYPE, record.id, {DELETED: True}, ops, resolve(ops))

    def erase(self, record_type: str, record_id: str) -> None:
        """Take the content of a record out of the file for good (Art. 17 DSGVO).

        The row, its words in the search index and the content of its journal
        entries go; one operation without content stays, so that no exchange
        brings the record back and everybody who has it erases it too.
        """
        ops = self._ops(record_id)
        self._append(record_type, record_id, {DELETED: True, ERASED: True}, ops, resolve(ops))

    def shed(self, record_type: str, record_id: str, keep: Collection[str]) -> bool:
        """Take all but the fields ``keep`` of a record out of this file for good.

        No change of the record, and nothing that travels: the known operations
        stay whose they are, with fewer fields, as if a narrower scope had been
        sent. What is sent later replaces them as it would have replaced the
        whole. Where nothing is kept, the record is as if it had never been
        sent. Returns whether there was anything to take out.
        """
        known = self._ops(record_id)
        if all(op.fields.keys() <= set(keep) for op in known):
            return False
        end = self._vault.journal_end[0]
        for op in known:
            fields = {name: value for name, value in op.fields.items() if name in keep}
            bases = {name: versions for name, versions in op.bases.items() if name in keep}
            if fields:
                self._insert(replace(op, fields=fields, bases=bases), SHED)
        self._forget_content(record_id, end)
        after = resolve(self._ops(record_id))
        self._materialise(record_type, record_id, after, had_conflicts=True)
        return True

    def settle(self, record_type: str, record_id: str, field: str, value: Wire) -> None:
        """Decide a conflict: ``value`` replaces every open value of ``field``.

        Raises HandedOver.
        """
        known = self._vault.get(RECORD_TYPES[record_type], record_id)
        if known is not None:
            self._require_ours(known)
        ops = self._ops(record_id)
        self._append(record_type, record_id, {field: value}, ops, resolve(ops))

    def apply(self, ops: Iterable[Op], *, source: str) -> int:
        """Take in operations from elsewhere; those already known change nothing.

        ``source`` is the hash of the bundle they came in. The same operation
        may come again with more fields (the recipient's scope was widened):
        it is then kept beside the first. Returns how many were taken in.
        """
        self._vault.execute(f"PRAGMA {LARGE_CACHE}")
        try:
            return self._take(portions(ops), source)
        finally:
            self._vault.execute(f"PRAGMA {CACHE}")

    def _take(self, whole: Iterable[list[Op]], source: str) -> int:
        taken = 0
        for portion in whole:
            if ERASED in portion[0].fields:
                taken += self._take_erasure(portion[0], source)
                continue
            many = Portion(self._vault, source)
            taken += many.take(portion)
            self._changed += many.changed
            for record_type, record_id, state in many.deleted:
                self._materialise(record_type, record_id, state, had_conflicts=False)
        self._vault.remember_own_end()
        return taken

    def _take_erasure(self, op: Op, source: str) -> int:
        if resolve(self._ops(op.record_id)).is_erased:
            return 0
        self._insert(op, source)
        after = resolve(self._ops(op.record_id))
        self._materialise(op.record_type, op.record_id, after, had_conflicts=True)
        return 1

    def _require_ours(self, record: Record) -> None:
        if self._given is None:
            self._given = given_cases(self._vault)
        if self._given:
            case_id = getattr(record, "case_id", "")
            require_ours(self._vault, self._given, record.TYPE, record.id, case_id)

    def _ops(self, record_id: str) -> list[Op]:
        return [to_op(row) for row in self._vault.execute(_OPS_SQL, (record_id,))]

    def _known(self, record_id: str) -> list[tuple[int, Op]]:
        """The operations on a record, each with its place in the journal."""
        end = self._vault.journal_end[0]
        if self._last_known[:2] != (record_id, end):
            rows = self._vault.execute(_OPS_SQL, (record_id,))
            self._last_known = (record_id, end, [(row[6], to_op(row)) for row in rows])
        return self._last_known[2]

    def _append(
        self,
        record_type: str,
        record_id: str,
        fields: Mapping[str, Wire],
        ops: list[Op],
        state: RecordState,
        *,
        shown: RecordState | None = None,
        bases: Mapping[str, tuple[Version, ...]] | None = None,
    ) -> None:
        """Add an operation to ``ops``, which make up ``state``.

        It is based on what was ``shown`` of the record, where that is not all
        of it, or on ``bases``.
        """
        if state.is_erased:
            return
        # A deletion names everything it saw, an edit only what it replaces.
        seen = (shown or state).fields
        named = seen if fields.get(DELETED) is True else fields
        stamp = next_stamp(
            milliseconds=int(self._clock.now().timestamp() * 1000),
            last_issued=self._vault.last_stamp,
            overwritten=state.latest,
        )
        self._vault.last_stamp = stamp
        op = Op(
            record_type=record_type,
            record_id=record_id,
            hlc=stamp,
            device=self._vault.device,
            author=self._vault.author,
            fields=fields,
            bases={n: seen[n].versions for n in named if n in seen} if bases is None else bases,
        )
        self._insert(op, OWN)
        if ops or DELETED in fields:
            after = resolve([*ops, op])
            self._materialise(record_type, record_id, after, had_conflicts=bool(state.conflicts))
        else:
            # A new record shows what was just said of it: nothing to weigh up.
            self._show(record_type, record_id, fields)

    def _insert(self, op: Op, source: str) -> None:
        body = as_text((op.fields, op.bases))
        position, last = self._vault.journal_end
        columns = (op.record_type, op.record_id, op.hlc, op.device, op.author, source)
        salt = self._vault.random(SALT_BYTES)
        digest = content_digest(salt, body)
        chain = chain_hash(last, position + 1, columns, digest)
        self._vault.execute(INSERT_SQL, (position + 1, *columns, body, salt, digest, chain))
        self._vault.journal_end = (position + 1, chain)
        if ERASED in op.fields:
            self._forget_content(op.record_id, position)

    def _forget_content(self, record_id: str, position: int) -> None:
        """Empty the journal's entries on a record up to ``position``; their links stay."""
        self._vault.execute(
            "UPDATE journal SET body = NULL, salt = NULL WHERE record_id = ? AND position <= ?",
            (record_id, position),
        )
        # Until the file was written anew (``erase.purge``), gaps may hold words.
        self._vault.set_meta(PURGE_DUE, 1)

    def _materialise(
        self, record_type: str, record_id: str, state: RecordState, *, had_conflicts: bool
    ) -> None:
        values = state.values
        if state.is_deleted or not state.fields:
            self._vault.execute(f'DELETE FROM "{record_type}" WHERE id = ?', (record_id,))  # noqa: S608
            search.forget(self._vault, record_id)
            attachments.drop_parts(self._vault, record_id)
            self._note(record_type, record_id, values)
        else:
            self._show(record_type, record_id, values)
        if had_conflicts:
            self._vault.execute("DELETE FROM conflict WHERE record_id = ?", (record_id,))
        for field in state.conflicts:
            self._vault.execute(
                "INSERT INTO conflict VALUES (?, ?, ?)", (record_type, record_id, field)
            )

    def _show(self, record_type: str, record_id: str, values: Mapping[str, Wire]) -> None:
        row = to_row(RECORD_TYPES[record_type], record_id, values)
        self._vault.execute(replace_sql(record_type), row)
        self._note(record_type, record_id, values)

    def _note(self, record_type: str, record_id: str, values: Mapping[str, Wire]) -> None:
        self._changed.append(change(record_type, record_id, values))


_NEVER = object()


def _all_versions(ops: Iterable[Op], fields: Mapping[str, Wire]) -> dict[str, tuple[Version, ...]]:
    """Every version of each field: its reader may miss those in between."""
    known = list(ops)
    return {
        name: versions
        for name in fields
        if (versions := tuple(op.version for op in known if name in op.fields))
    }


def _is_settled(state: RecordState, name: str, value: Wire) -> bool:
    """Whether everybody says ``value`` already."""
    field = state.fields.get(name)
    return field is not None and not field.is_conflict and field.winner.value == value


def _is_blank(value: Wire) -> bool:
    return value is None or value in ("", [])


def ops_of(vault: Vault, record_id: str) -> list[Op]:
    """All known operations on one record, oldest first."""
    return [to_op(row) for row in vault.execute(_OPS_SQL + " ORDER BY position", (record_id,))]


def ops_after(vault: Vault, position: int) -> list[Op]:
    """Everybody's operations that came into the file after ``position``."""
    rows = vault.execute(
        "SELECT record_type, record_id, hlc, device, author, body FROM journal"
        " WHERE body IS NOT NULL AND position > ? ORDER BY position",
        (position,),
    )
    return [to_op(row) for row in rows]


def own_ops_after(vault: Vault, position: int, *, record_type: str = "") -> tuple[list[Op], int]:
    """The operations this device wrote after ``position``, and the new end.

    Also those it wrote before it got new keys. Where a ``record_type`` is
    given, only those on such records.
    """
    rows = vault.execute(
        "SELECT record_type, record_id, hlc, device, author, body, position FROM journal"
        " WHERE body IS NOT NULL AND position > ?2 AND ?3 IN ('', record_type)"
        " AND (device = ?1 OR device IN (SELECT value FROM"
        " json_each((SELECT value FROM meta WHERE key = 'former_devices'))))"
        " ORDER BY position",
        (vault.device, position, record_type),
    ).fetchall()
    return [to_op(row) for row in rows], vault.journal_end[0]


def open_conflicts(vault: Vault) -> list[tuple[str, str, str]]:
    """(record type, record id, field) of every undecided difference."""
    return [
        (row[0], row[1], row[2])
        for row in vault.execute(
            "SELECT record_type, record_id, field FROM conflict ORDER BY record_id, field"
        )
    ]
