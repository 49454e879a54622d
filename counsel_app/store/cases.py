"""The case list, and what is due, read in one go."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from counsel_app.domain.catalogue import OF_NO_CASE
from counsel_app.store.next_dates import agreed, coming
from counsel_app.store.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRow:
    """One line of the case list.

    ``own_script_name`` is the first spelling in another script than the
    chosen name's, empty where there is none. ``next_on`` is the day of what
    comes first: a date, a step or an appointment that was agreed (the record
    type ``next_type``, empty where nothing does; an agreed one says no ``next_what``).
    """

    case_id: str
    number: str
    chosen_name: str
    own_script_name: str
    counsellor_id: str
    topics: tuple[str, ...]
    next_on: date | None
    next_what: str
    next_type: str
    closed_on: date | None
    conflicts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DueRow:
    """An open deadline or step, or an agreed appointment (no ``what``): what, when, whose."""

    record_type: str
    record_id: str
    case_id: str
    chosen_name: str
    what: str
    due_on: date
    kind: str
    basis: str


_CASES_SQL = """
SELECT c.id, c.number, client.chosen_name, client.name_variants, c.counsellor_id,
       (SELECT topics FROM consultation WHERE case_id = c.id ORDER BY held_on DESC LIMIT 1),
       c.closed_on,
       (SELECT count(*) FROM conflict WHERE record_id IN (c.id, c.client_id))
FROM "case" AS c LEFT JOIN client ON client.id = c.client_id
WHERE c.id IN (SELECT value FROM json_each(?1))
"""

_NEXT_SQL = f"""
SELECT case_id, due, what, record_type FROM ({coming("?2")})
WHERE case_id IN (SELECT value FROM json_each(?1))
ORDER BY due DESC, at DESC, record_type = 'deadline', record_type DESC
"""  # noqa: S608 - parts of this module
"""On one day: what has no hour first, then a date before a step."""

_CASES_BY_RECORD_SQL = {
    "case": "SELECT value, value FROM json_each(?1)",
    "client": 'SELECT client_id, id FROM "case"'
    " WHERE client_id IN (SELECT value FROM json_each(?1))",
    "institution": "SELECT DISTINCT institution_id, case_id FROM referral"
    " WHERE institution_id IN (SELECT value FROM json_each(?1))",
    "volunteer_note": "SELECT volunteer_note.id, case_id FROM volunteer_note"
    " JOIN assignment ON assignment.id = assignment_id"
    " WHERE volunteer_note.id IN (SELECT value FROM json_each(?1))",
}

_NOT_GIVEN_AWAY = """("case".counsellor_id = ?4 OR "case".id NOT IN
    (SELECT case_id FROM transfer WHERE from_id = ?4 AND answer = 'ACCEPTED'))"""
"""Leaves out what the person ?4 handed to a colleague who has it now."""

_DUE_SQL = f"""
SELECT record_type, record_id, case_id, client.chosen_name, what, due, kind, basis
FROM ({coming("?5")}) JOIN "case" ON "case".id = case_id JOIN client ON client.id = client_id
WHERE "case".closed_on IS NULL AND {_NOT_GIVEN_AWAY}
    AND (due <= ?1
        OR (due <= ?2 AND record_type = 'deadline' AND basis IN (SELECT value FROM json_each(?3))))
UNION ALL
SELECT 'complaint', complaint.id, case_id, client.chosen_name, '', due_on AS due, '', ''
FROM complaint JOIN "case" ON "case".id = case_id JOIN client ON client.id = client_id
WHERE answered_on IS NULL AND complaint.closed_on IS NULL AND due_on IS NOT NULL AND due <= ?1
ORDER BY due, 1, 4, 5, 2
"""  # noqa: S608 - parts of this module
"""On one day: what is asked of the office, then appointments, dates and steps, each by name."""


def case_rows(vault: Vault, case_ids: Sequence[str], *, today: date) -> list[CaseRow]:
    """The rows of some cases in that order; those that are gone are left out."""
    wanted = (json.dumps(list(case_ids)),)
    # The earliest comes last and stays.
    found = vault.execute(_NEXT_SQL, (*wanted, today.isoformat()))
    due = {row[0]: row[1:] for row in found}
    rows = {row[0]: _case_row(row, due.get(row[0])) for row in vault.execute(_CASES_SQL, wanted)}
    return [rows[case_id] for case_id in case_ids if case_id in rows]


def due_rows(
    vault: Vault,
    *,
    since: date,
    until: date,
    further: date | None = None,
    bases: Collection[str] = (),
) -> Iterator[DueRow]:
    """What is to come in open cases up to ``until``, and what is late: earliest first.

    Not of cases that were handed to a colleague: they are reminded there. What
    was agreed counts from the day ``since`` on (see ``next_dates``).

    Complaints to be answered are among them, of closed cases too. Deadlines on
    one of ``bases`` come up to the day ``further``. One after the other: of a
    large file there are thousands.
    """
    given = (
        until.isoformat(),
        (further or until).isoformat(),
        json.dumps(sorted(bases)),
        vault.author,
        since.isoformat(),
    )
    for row in vault.execute(_DUE_SQL, given):
        yield DueRow(
            record_type=row[0],
            record_id=row[1],
            case_id=row[2],
            chosen_name=row[3] or "",
            what=row[4] or "",
            due_on=date.fromisoformat(row[5]),
            kind=row[6] or "",
            basis=row[7] or "",
        )


def agreed_id(vault: Vault, case_id: str, *, today: date) -> str:
    """The consultation in which a case's next appointment was agreed; empty without one."""
    sql = f"SELECT record_id FROM ({agreed('?2')}) WHERE case_id = ?1"  # noqa: S608 - see there
    row = vault.execute(sql, (case_id, today.isoformat())).fetchone()
    return row[0] if row else ""


def cases_of(vault: Vault, record_type: str, record_ids: Sequence[str]) -> list[str]:
    """The cases that records of one type belong to, in the given order.

    Those of an institution are the ones that were referred to it.
    """
    by_record = cases_by_record(vault, record_type, record_ids)
    return [case_id for record_id in record_ids for case_id in by_record.get(record_id, ())]


def cases_by_record(
    vault: Vault, record_type: str, record_ids: Sequence[str]
) -> dict[str, list[str]]:
    """The cases of each of some records of one type, by the record's id."""
    if record_type in OF_NO_CASE - {"institution"}:
        return {}
    sql = _CASES_BY_RECORD_SQL.get(
        record_type,
        f'SELECT id, case_id FROM "{record_type}"'  # noqa: S608 - a name of the catalogue
        " WHERE id IN (SELECT value FROM json_each(?1))",
    )
    found: dict[str, list[str]] = {}
    for record_id, case_id in vault.execute(sql, (json.dumps(list(record_ids)),)):
        found.setdefault(record_id, []).append(case_id)
    return found


def recent_case_ids(vault: Vault, *, limit: int) -> list[str]:
    """The cases in which this device wrote last, the latest first."""
    rows = vault.execute(
        "SELECT record_type, record_id, max(position) AS last FROM ("
        " SELECT record_type, record_id, position FROM journal"
        " WHERE device = ? ORDER BY position DESC LIMIT 500)"
        " GROUP BY record_id ORDER BY last DESC",
        (vault.device,),
    )
    found: dict[str, None] = {}
    for record_type, record_id, _last in rows.fetchall():
        if len(found) >= limit:
            break
        if record_type not in OF_NO_CASE:
            found |= dict.fromkeys(cases_of(vault, record_type, [record_id]))
    return list(found)[:limit]


def case_numbers(vault: Vault) -> set[str]:
    """All case numbers in use."""
    return {row[0] for row in vault.execute('SELECT number FROM "case" WHERE number IS NOT NULL')}


def _case_row(row: tuple[str | None, ...], due: tuple[str, str, str] | None) -> CaseRow:
    variants = json.loads(row[3]) if row[3] else []
    own = next((v["text"] for v in variants if v.get("script") not in ("Latn", "", None)), "")
    return CaseRow(
        case_id=row[0] or "",
        number=row[1] or "",
        chosen_name=row[2] or "",
        own_script_name=own,
        counsellor_id=row[4] or "",
        topics=tuple(json.loads(row[5])) if row[5] else (),
        next_on=date.fromisoformat(due[0]) if due else None,
        next_what=(due[1] or "") if due else "",
        next_type=due[2] if due else "",
        closed_on=date.fromisoformat(row[6]) if row[6] else None,
        conflicts=int(row[7] or 0),
    )
