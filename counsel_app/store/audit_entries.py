"""Journal and access log as one time line, filtered and read in pieces."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from counsel_app.domain.audit import ACTIONS_OF, Access, Action, Kind
from counsel_app.domain.ops import DELETED, ERASED, wall_milliseconds, wall_stamp
from counsel_app.store.audit import entry_of
from counsel_app.store.vault import Vault

_IS_GONE: Final = "json_extract(body, '$[0].deleted') IS 1"
_JOURNAL_KINDS: Final = {
    Kind.SEEN: "0",
    Kind.WRITTEN: f"record_type <> 'letter' AND (body IS NULL OR NOT {_IS_GONE})",
    # A letter's record says that a paper was printed or saved.
    Kind.LEFT: f"record_type = 'letter' AND (body IS NULL OR NOT {_IS_GONE})",
    Kind.GONE: f"body IS NOT NULL AND {_IS_GONE}",
    Kind.FILE: "0",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where an entry stands: enough to sort and to filter by."""

    key: str
    milliseconds: int
    person: str
    action: str
    """Empty for an entry of the journal."""
    record_type: str
    record_id: str
    case_id: str
    """Empty for an entry of the journal."""


def places(
    vault: Vault,
    *,
    since: int = 0,
    until: int | None = None,
    person: str = "",
    case_id: str = "",
    kind: Kind | None = None,
) -> list[Place]:
    """The entries between two moments (milliseconds UTC, the end excluded), latest first."""
    last = 2**46 if until is None else until
    journal, log = ["hlc >= ?", "hlc < ?"], ["ms >= ?", "ms < ?"]
    in_journal: list[Any] = [wall_stamp(since), wall_stamp(last)]
    in_log: list[Any] = [since, last]
    if person:
        journal.append("author = ?")
        log.append("person = ?")
        in_journal.append(person)
        in_log.append(person)
    if case_id:
        journal.append("record_id IN (SELECT value FROM json_each(?))")
        log.append("case_id = ?")
        in_journal.append(json.dumps(records_of(vault, case_id)))
        in_log.append(case_id)
    if kind is not None:
        journal.append(_JOURNAL_KINDS[kind])
        log.append("action IN (SELECT value FROM json_each(?))")
        in_log.append(json.dumps(sorted(ACTIONS_OF[kind])))
    rows = vault.execute(
        "SELECT 'j' || position, hlc >> 16 AS ms, author, '', record_type, record_id, '', position"  # noqa: S608
        f" FROM journal WHERE {' AND '.join(journal)}"
        " UNION ALL SELECT * FROM (SELECT 'a' || position,"
        " CAST(unixepoch(at, 'subsec') * 1000 AS INTEGER) AS ms, person, action, record_type,"
        f" record_id, case_id, position FROM access_log) WHERE {' AND '.join(log)}"
        " ORDER BY 2 DESC, 8 DESC",
        (*in_journal, *in_log),
    )
    return [
        Place(
            key=row[0],
            milliseconds=row[1],
            person=row[2],
            action=row[3],
            record_type=row[4],
            record_id=row[5],
            case_id=row[6],
        )
        for row in rows
    ]


def count(vault: Vault, kind: Kind, *, since: int) -> int:
    """How many entries of one kind there are from a moment on (milliseconds UTC)."""
    row = vault.execute(
        "SELECT (SELECT count(*) FROM journal WHERE hlc >= ?"  # noqa: S608
        f" AND {_JOURNAL_KINDS[kind]}) + (SELECT count(*) FROM access_log"
        " WHERE unixepoch(at, 'subsec') * 1000 >= ?"
        " AND action IN (SELECT value FROM json_each(?)))",
        (wall_stamp(since), since, json.dumps(sorted(ACTIONS_OF[kind]))),
    ).fetchone()
    return int(row[0])


def accesses(vault: Vault, keys: Sequence[str]) -> dict[str, Access]:
    """The entries ``keys``, each with its case where that can still be told."""
    found: dict[str, Access] = {}
    journal = [int(key[1:]) for key in keys if key[0] == "j"]
    log = [int(key[1:]) for key in keys if key[0] == "a"]
    rows = vault.execute(
        "SELECT position, hlc, author, device, record_type, record_id, body FROM journal"
        " WHERE position IN (SELECT value FROM json_each(?))",
        (json.dumps(journal),),
    ).fetchall()
    for row in rows:
        found[f"j{row[0]}"] = _from_journal(vault, row)
    for row in vault.execute(
        "SELECT position, at, person, device, action, case_id, record_type, record_id, detail"
        " FROM access_log WHERE position IN (SELECT value FROM json_each(?))",
        (json.dumps(log),),
    ):
        entry = entry_of(row)
        found[entry.key] = entry
    return found


def people(vault: Vault) -> list[str]:
    """Everyone who stands in one of the two, by id."""
    rows = vault.execute("SELECT author FROM journal UNION SELECT person FROM access_log")
    return sorted(row[0] for row in rows if row[0])


def cases_by_record(vault: Vault) -> dict[str, str]:
    """The case of every record that has or had one, erased ones excepted."""
    found = dict(
        tuple(row)
        for row in vault.execute(
            "SELECT record_id, json_extract(body, '$[0].case_id') FROM journal"
            ' WHERE instr(body, \'"case_id":"\')'
        )
    )
    for case_id, client_id in vault.execute('SELECT id, client_id FROM "case"'):
        found |= {client_id: case_id, case_id: case_id}
    for note, assignment in vault.execute("SELECT id, assignment_id FROM volunteer_note"):
        found[note] = found.get(assignment, "")
    return found


def titles(vault: Vault, case_ids: Collection[str]) -> dict[str, tuple[str, str]]:
    """Case number and chosen name of the cases among ``case_ids`` that are there."""
    rows = vault.execute(
        'SELECT "case".id, number, chosen_name FROM "case" LEFT JOIN client'
        ' ON client.id = client_id WHERE "case".id IN (SELECT value FROM json_each(?))',
        (json.dumps(sorted(case_ids)),),
    )
    return {row[0]: (row[1] or "", row[2] or "") for row in rows}


def records_of(vault: Vault, case_id: str) -> list[str]:
    """The ids of all records of a case, deleted ones included, erased ones not."""
    sql = (
        "SELECT record_id FROM journal WHERE record_id = ?1 OR instr(body, ?2)"
        ' UNION SELECT client_id FROM "case" WHERE id = ?1'
        " UNION SELECT volunteer_note.id FROM volunteer_note"
        " JOIN assignment ON assignment.id = assignment_id WHERE case_id = ?1"
    )
    rows = vault.execute(sql, (case_id, f'"case_id":"{case_id}"'))
    return [row[0] for row in rows if row[0]]


def _from_journal(vault: Vault, row: tuple[Any, ...]) -> Access:
    position, hlc, author, device, record_type, record_id, body = row
    fields = json.loads(body)[0] if body else {}
    first = vault.execute("SELECT min(hlc) FROM journal WHERE record_id = ?", (record_id,))
    return Access(
        key=f"j{position}",
        at=datetime.fromtimestamp(wall_milliseconds(hlc) / 1000, UTC),
        person=author,
        device=device,
        action=_action(record_type, fields),
        case_id=_case_of(vault, record_type, record_id, fields),
        record_type=record_type,
        record_id=record_id,
        detail={
            "fields": sorted(fields.keys() - {DELETED, ERASED}),
            "is_new": hlc == first.fetchone()[0],
            "is_erased": body is None,
            "kind": str(fields.get("kind") or "") if record_type == "letter" else "",
        },
    )


def _action(record_type: str, fields: dict[str, Any]) -> Action:
    if fields.get(ERASED) is True:
        return Action.ERASED
    if fields.get(DELETED) is True:
        return Action.DELETED
    if record_type == "letter":
        return Action.SAVED if fields.get("outcome") == "SAVED" else Action.PRINTED
    return Action.WRITTEN


def _case_of(vault: Vault, record_type: str, record_id: str, fields: dict[str, Any]) -> str:
    if record_type == "case":
        return record_id
    if fields.get("case_id"):
        return str(fields["case_id"])
    if record_type == "client":
        row = vault.execute('SELECT id FROM "case" WHERE client_id = ?', (record_id,)).fetchone()
    elif record_type == "volunteer_note":
        row = vault.execute(
            "SELECT case_id FROM volunteer_note JOIN assignment ON assignment.id = assignment_id"
            " WHERE volunteer_note.id = ?",
            (record_id,),
        ).fetchone()
    else:
        row = vault.execute(
            "SELECT json_extract(body, '$[0].case_id') FROM journal WHERE record_id = ?"
            " AND instr(body, '\"case_id\":') ORDER BY position LIMIT 1",
            (record_id,),
        ).fetchone()
    return str(row[0] or "") if row else ""
