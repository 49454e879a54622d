"""The case list, and what is due, read in one go."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from counsel_app.domain.catalogue import OF_NO_CASE
from counsel_app.store.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRow:
    """One line of the case list.

    ``own_script_name`` is the first spelling in another script than the
    chosen name's, empty where there is none. ``next_on`` is the earliest open
    deadline or step.
    """

    case_id: str
    number: str
    chosen_name: str
    own_script_name: str
    counsellor_id: str
    topics: tuple[str, ...]
    next_on: date | None
    next_what: str
    closed_on: date | None
    conflicts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DueRow:
    """An open deadline or step: what, when, whose."""

    record_type: str
    record_id: str
    case_id: str
    chosen_name: str
    what: str
    due_on: date
    kind: str
    basis: str


_CASES_SQL = """
WITH open_dates AS (
    SELECT case_id, min(due_on, coalesce(stated_on, due_on)) AS due, title AS what
    FROM deadline WHERE done_on IS NULL AND due_on IS NOT NULL
    UNION ALL
    SELECT case_id, due_on, task FROM step WHERE done_on IS NULL AND due_on IS NOT NULL
), next_date AS (
    SELECT case_id, min(due) AS due, what FROM open_dates GROUP BY case_id
), last_talk AS (
    SELECT case_id, max(held_on), topics FROM consultation GROUP BY case_id
), differing AS (
    SELECT record_id, count(*) AS n FROM conflict GROUP BY record_id
)
SELECT "case".id, "case".number, client.chosen_name, client.name_variants,
       "case".counsellor_id, last_talk.topics, next_date.due, next_date.what,
       "case".closed_on,
       coalesce((SELECT n FROM differing WHERE record_id = "case".id), 0)
       + coalesce((SELECT n FROM differing WHERE record_id = client.id), 0)
FROM "case"
LEFT JOIN client ON client.id = "case".client_id
LEFT JOIN next_date ON next_date.case_id = "case".id
LEFT JOIN last_talk ON last_talk.case_id = "case".id
ORDER BY next_date.due IS NULL, next_date.due, "case".id DESC
"""

_DUE_SQL = """
SELECT 'deadline', deadline.id, case_id, client.chosen_name, title,
       min(due_on, coalesce(stated_on, due_on)) AS due, kind, basis
FROM deadline JOIN "case" ON "case".id = case_id JOIN client ON client.id = client_id
WHERE done_on IS NULL AND due_on IS NOT NULL AND "case".closed_on IS NULL AND due <= ?1
UNION ALL
SELECT 'step', step.id, case_id, client.chosen_name, task, due_on AS due, 'STEP', ''
FROM step JOIN "case" ON "case".id = case_id JOIN client ON client.id = client_id
WHERE done_on IS NULL AND due_on IS NOT NULL AND "case".closed_on IS NULL AND due <= ?1
ORDER BY due, 2
"""


def case_rows(vault: Vault) -> list[CaseRow]:
    """All cases, those with the next date first."""
    return [_case_row(row) for row in vault.execute(_CASES_SQL)]


def due_rows(vault: Vault, *, until: date) -> list[DueRow]:
    """Open deadlines and steps of open cases up to ``until``, earliest first."""
    return [
        DueRow(
            record_type=row[0],
            record_id=row[1],
            case_id=row[2],
            chosen_name=row[3] or "",
            what=row[4] or "",
            due_on=date.fromisoformat(row[5]),
            kind=row[6] or "",
            basis=row[7] or "",
        )
        for row in vault.execute(_DUE_SQL, (until.isoformat(),))
    ]


def cases_of(vault: Vault, record_type: str, record_ids: Sequence[str]) -> list[str]:
    """The cases that records of one type belong to, in the given order.

    Those of an institution are the ones that were referred to it.
    """
    if record_type in OF_NO_CASE - {"institution"}:
        return []
    sql = {
        "case": "SELECT ?1",
        "client": 'SELECT id FROM "case" WHERE client_id = ?1',
        "institution": "SELECT DISTINCT case_id FROM referral WHERE institution_id = ?1",
        "volunteer_note": "SELECT case_id FROM volunteer_note"
        " JOIN assignment ON assignment.id = assignment_id WHERE volunteer_note.id = ?1",
    }.get(record_type, f'SELECT case_id FROM "{record_type}" WHERE id = ?1')  # noqa: S608
    return [row[0] for record_id in record_ids for row in vault.execute(sql, (record_id,))]


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


def _case_row(row: tuple[str | None, ...]) -> CaseRow:
    variants = json.loads(row[3]) if row[3] else []
    own = next((v["text"] for v in variants if v.get("script") not in ("Latn", "", None)), "")
    return CaseRow(
        case_id=row[0] or "",
        number=row[1] or "",
        chosen_name=row[2] or "",
        own_script_name=own,
        counsellor_id=row[4] or "",
        topics=tuple(json.loads(row[5])) if row[5] else (),
        next_on=date.fromisoformat(row[6]) if row[6] else None,
        next_what=row[7] or "",
        closed_on=date.fromisoformat(row[8]) if row[8] else None,
        conflicts=int(row[9] or 0),
    )
