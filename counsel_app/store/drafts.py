"""Half-written forms: saved at every pause, gone when the record is saved.

The one thing that is written past the journal: a draft is not yet part of
the case, never leaves the device, and would fill the history with keystrokes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from counsel_app.domain.clock import Clock
from counsel_app.domain.ops import Wire
from counsel_app.store.vault import Vault

_SEEN: Final = "@seen"
"""Beside the values of the form; no field is called like that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a person had typed into one form; ``key`` names the form and its record."""

    key: str
    case_id: str
    values: Mapping[str, Wire]
    saved_at: datetime
    seen: int | None = None
    """Where the journal ended when the form was filled; None for a new record."""


def save_draft(
    vault: Vault,
    key: str,
    values: Mapping[str, Wire],
    *,
    case_id: str,
    clock: Clock,
    seen: int | None = None,
) -> None:
    """Keep ``values`` under ``key``, durably when this returns. Raises DiskFull."""
    kept = values if seen is None else {**values, _SEEN: seen}
    row = (key, case_id, json.dumps(kept, ensure_ascii=False), clock.now().isoformat())
    with vault.aside():
        vault.execute("INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?)", row)


def drop_draft(vault: Vault, key: str) -> None:
    """Forget the draft ``key``; with the transaction under way, if there is one."""
    vault.execute("DELETE FROM draft WHERE key = ?", (key,))


def draft(vault: Vault, key: str) -> Draft | None:
    """The draft ``key``, if there is one."""
    row = vault.execute("SELECT * FROM draft WHERE key = ?", (key,)).fetchone()
    return _draft(row) if row else None


def drafts(vault: Vault) -> list[Draft]:
    """All drafts, the latest first."""
    return [_draft(row) for row in vault.execute("SELECT * FROM draft ORDER BY saved_at DESC")]


def _draft(row: tuple[str, str, str, str]) -> Draft:
    values = json.loads(row[2])
    return Draft(
        key=row[0],
        case_id=row[1],
        seen=values.pop(_SEEN, None),
        values=values,
        saved_at=datetime.fromisoformat(row[3]),
    )
