"""What people did without changing anything: appended, chained, never edited.

What they changed stands in the journal. ``detail`` holds codes, ids and
counts only, so that an erased case leaves nothing here that somebody typed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from counsel_app.domain.audit import Access, Action
from counsel_app.domain.ops import Wire
from counsel_app.store.vault import Vault

_COLUMNS = "position, at, person, device, action, case_id, record_type, record_id, detail"

_END = "log_end"
"""In the file's own bookkeeping: the link of the last entry."""


def append(
    vault: Vault,
    action: Action,
    *,
    at: datetime,
    case_id: str = "",
    record_type: str = "",
    record_id: str = "",
    detail: Mapping[str, Wire] | None = None,
) -> None:
    """Add one entry; with the transaction under way, if there is one. Raises DiskFull."""
    text = json.dumps(detail or {}, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    entry = (
        at.isoformat(), vault.author, vault.device, str(action), case_id, record_type, record_id,
        text,
    )  # fmt: skip
    with vault.aside():
        position, chain = log_end(vault)
        row = (position + 1, *entry)
        link = _link(chain, row)
        vault.set_meta(_END, link)
        vault.execute(
            f"INSERT INTO access_log ({_COLUMNS}, chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (*row, link),
        )


def log_end(vault: Vault) -> tuple[int, bytes]:
    """The last position and link; (0, b"") for an empty log."""
    row = vault.execute(
        "SELECT position, chain FROM access_log ORDER BY position DESC LIMIT 1"
    ).fetchone()
    return (row[0], row[1]) if row else (0, b"")


def first_broken_entry(vault: Vault) -> int | None:
    """The first position that does not follow from the one before; None if all do.

    Entries missing at the end are told from what is noted apart from them.
    """
    last, expected = b"", 0
    rows = vault.execute(f"SELECT {_COLUMNS}, chain FROM access_log ORDER BY position")  # noqa: S608
    for expected, (*row, chain) in enumerate(rows, start=1):
        if row[0] != expected or _link(last, tuple(row)) != chain:
            return expected
        last = chain
    return None if (vault.meta(_END) or b"") == last else expected + 1


def last_seen(vault: Vault, case_id: str) -> datetime | None:
    """When this person last saw the case since the file was unlocked."""
    row = vault.execute(
        "SELECT at FROM access_log WHERE case_id = ? AND action = 'seen' AND person = ?"
        " AND device = ? AND position > coalesce((SELECT max(position) FROM access_log"
        " WHERE action = 'unlocked'), 0) ORDER BY position DESC LIMIT 1",
        (case_id, vault.author, vault.device),
    ).fetchone()
    return datetime.fromisoformat(row[0]) if row else None


def entry_of(row: Any) -> Access:
    """The entry in a row of the log (its columns without the link)."""
    position, at, person, device, action, case_id, record_type, record_id, detail = row[:9]
    return Access(
        key=f"a{position}",
        at=datetime.fromisoformat(at),
        person=person,
        device=device,
        action=Action(action),
        case_id=case_id,
        record_type=record_type,
        record_id=record_id,
        detail=json.loads(detail),
    )


def _link(last: bytes, row: tuple[Any, ...]) -> bytes:
    text = json.dumps(row, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(last + text.encode()).digest()
