"""What of a case lies where in the file, and making sure that nothing of it is left.

Records are found through the journal and not only through their tables: what
was deleted long ago still has its words in the history.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from counsel_app.store.before import forget_before
from counsel_app.store.engine import DiskFull
from counsel_app.store.journal import PURGE_DUE
from counsel_app.store.kept import forget_erased

if TYPE_CHECKING:
    from counsel_app.store.vault import Vault

RecordId = tuple[str, str]
"""(record type, record id)"""

# Links are read from every known version: a deleted record has no row.
_LINKED_SQL: Final = """
SELECT DISTINCT record_type, record_id FROM journal
WHERE body IS NOT NULL AND (record_id = ?1
    OR json_extract(body, '$[0].case_id') = ?1
    OR json_extract(body, '$[0].assignment_id') IN (
        SELECT record_id FROM journal
        WHERE body IS NOT NULL AND json_extract(body, '$[0].case_id') = ?1))
ORDER BY record_type, record_id
"""
_CLIENT_SQL: Final = """
SELECT DISTINCT json_extract(body, '$[0].client_id') FROM journal
WHERE body IS NOT NULL AND record_id = ? AND json_extract(body, '$[0].client_id') IS NOT NULL
"""
_OTHER_CASES_SQL: Final = """
SELECT count(DISTINCT record_id) FROM journal
WHERE body IS NOT NULL AND record_type = 'case' AND record_id <> ?
    AND json_extract(body, '$[0].client_id') = ?
"""


def records_of_case(vault: Vault, case_id: str) -> list[RecordId]:
    """Every record that belongs or belonged to the case, itself included."""
    return [(row[0], row[1]) for row in vault.execute(_LINKED_SQL, (case_id,))]


def clients_of_case(vault: Vault, case_id: str) -> tuple[list[str], list[str]]:
    """The ids of the clients that only this case is about, and of those another is about too."""
    found = [row[0] for row in vault.execute(_CLIENT_SQL, (case_id,)).fetchall()]
    shared = [
        client_id
        for client_id in found
        if vault.execute(_OTHER_CASES_SQL, (case_id, client_id)).fetchone()[0]
    ]
    return [one for one in found if one not in shared], shared


def is_erased(vault: Vault, record_id: str) -> bool:
    """Whether the record was erased, here or by whoever sent the erasure."""
    return (
        vault.execute(
            "SELECT 1 FROM journal WHERE record_id = ? AND body IS NOT NULL"
            " AND json_extract(body, '$[0].erased') = 1",
            (record_id,),
        ).fetchone()
        is not None
    )


def first_position(vault: Vault, record_ids: Collection[str]) -> int:
    """Where the journal first speaks of one of the records."""
    positions = [
        row[0]
        for record_id in record_ids
        for row in vault.execute(
            "SELECT min(position) FROM journal WHERE record_id = ?", (record_id,)
        )
        if row[0] is not None
    ]
    return min(positions, default=0)


def members_sent_after(vault: Vault, position: int) -> list[str]:
    """The members who were sent something written at ``position`` or later."""
    rows = vault.execute(
        "SELECT member_id FROM exported WHERE position >= ? ORDER BY member_id", (position,)
    )
    return [row[0] for row in rows]


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What of a case lies beside its records."""

    drafts: tuple[str, ...]
    """Their keys."""
    attachment_bytes: int


def beside(vault: Vault, case_id: str, record_ids: Sequence[str]) -> Beside:
    """Drafts that belong to the case, and the size of its documents in bytes."""
    ids = {case_id, *record_ids}
    drafts = tuple(
        key
        for key, of_case in vault.execute("SELECT key, case_id FROM draft ORDER BY key")
        if of_case == case_id or any(record_id in key for record_id in ids)
    )
    size = 0
    for record_id in ids:
        size += vault.execute(
            "SELECT coalesce(sum(length(data)), 0) FROM attachment_chunk WHERE attachment_id = ?",
            (record_id,),
        ).fetchone()[0]
    return Beside(drafts=drafts, attachment_bytes=size)


def drop_beside(vault: Vault, found: Beside, record_ids: Sequence[str]) -> None:
    """Take drafts, chunks and noted differences out, with the transaction under way."""
    for key in found.drafts:
        vault.execute("DELETE FROM draft WHERE key = ?", (key,))
    for record_id in record_ids:
        vault.execute("DELETE FROM conflict WHERE record_id = ?", (record_id,))
        vault.execute("DELETE FROM attachment_chunk WHERE attachment_id = ?", (record_id,))


def purge(vault: Vault) -> bool:
    """Write the file anew, so that no page holds what was taken out; whether that worked.

    The engine overwrites what it deletes. It may still keep a copy in the gap
    of a page whose rows it once moved, and the log keeps older pages until it
    is folded in. Needs as much room again as the file has; without it,
    everything is erased but such gaps. What the file was before an update goes,
    and what a restore put aside, where that holds somebody who was erased.
    """
    forget_before(Path(vault.execute("PRAGMA database_list").fetchone()[2]))
    forget_erased(vault)
    try:
        vault.execute("INSERT INTO search(search) VALUES ('optimize')")
        vault.execute("INSERT INTO name_search(name_search) VALUES ('optimize')")
        vault.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        vault.execute("VACUUM")
        vault.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        vault.set_meta(PURGE_DUE, 0)
    except DiskFull:
        return False
    return True


def is_purge_due(vault: Vault) -> bool:
    """Whether something was erased since the file was last written anew."""
    return bool(vault.meta(PURGE_DUE))
