"""Which bundles this profile made and which it took in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from counsel_app.store.vault import Vault

OUT = "out"
IN = "in"


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleRow:
    """One bundle.

    ``state`` is ``sealed`` or ``published`` for own ones, else the state that
    the check gave it.
    """

    sha256: str
    device: str
    seq: int
    prev: str
    kind: str
    direction: str
    state: str
    reason: str
    op_count: int
    name: str
    at: datetime


def save_bundle(vault: Vault, bundle: BundleRow) -> None:
    """Write or replace the row of one bundle."""
    vault.execute(
        "INSERT OR REPLACE INTO bundle VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            bundle.sha256,
            bundle.device,
            bundle.seq,
            bundle.prev,
            bundle.kind,
            bundle.direction,
            bundle.state,
            bundle.reason,
            bundle.op_count,
            bundle.name,
            bundle.at.isoformat(),
        ),
    )


def bundles(vault: Vault, direction: str) -> list[BundleRow]:
    """All bundles of one direction, by device and number."""
    rows = vault.execute(
        "SELECT * FROM bundle WHERE direction = ? ORDER BY device, seq, sha256", (direction,)
    )
    return [
        BundleRow(
            sha256=row[0],
            device=row[1],
            seq=row[2],
            prev=row[3],
            kind=row[4],
            direction=row[5],
            state=row[6],
            reason=row[7],
            op_count=row[8],
            name=row[9],
            at=datetime.fromisoformat(row[10]),
        )
        for row in rows
    ]


def last_own(vault: Vault) -> tuple[int, str]:
    """Number and hash of the last bundle this device made; (0, "") before the first."""
    row = vault.execute(
        "SELECT seq, sha256 FROM bundle WHERE device = ? AND direction = 'out'"
        " ORDER BY seq DESC LIMIT 1",
        (vault.device,),
    ).fetchone()
    return (row[0], row[1]) if row else (0, "")


def exported_up_to(vault: Vault, member_id: str) -> int:
    """The journal position up to which a member has been sent everything."""
    row = vault.execute(
        "SELECT position FROM exported WHERE member_id = ?", (member_id,)
    ).fetchone()
    return row[0] if row else 0


def mark_exported(vault: Vault, member_id: str, position: int) -> None:
    """Remember that a member was sent everything up to ``position``."""
    vault.execute("INSERT OR REPLACE INTO exported VALUES (?, ?)", (member_id, position))
