"""Which bundles this profile made and which it took in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from counsel_app.store.vault import Vault

OUT = "out"
IN = "in"
SEEN = "seen"
"""Of others for others: only its place in the sender's chain is known."""


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


def add_seen(vault: Vault, bundle: BundleRow) -> None:
    """Remember a bundle for somebody else, unless it is known better already."""
    vault.execute(
        "INSERT OR IGNORE INTO bundle VALUES (?, ?, ?, ?, ?, 'seen', ?, '', 0, '', ?)",
        (
            bundle.sha256,
            bundle.device,
            bundle.seq,
            bundle.prev,
            bundle.kind,
            bundle.state,
            bundle.at.isoformat(),
        ),
    )


def last_own(vault: Vault) -> tuple[int, str]:
    """Number and hash of the last bundle this device made; (0, "") before the first."""
    row = vault.execute(
        "SELECT seq, sha256 FROM bundle WHERE device = ? AND direction = 'out'"
        " ORDER BY seq DESC LIMIT 1",
        (vault.device,),
    ).fetchone()
    return (row[0], row[1]) if row else (0, "")


def own_numbers(vault: Vault, state: str) -> list[int]:
    """The numbers of this device's bundles in one state, ascending."""
    rows = vault.execute(
        "SELECT seq FROM bundle WHERE device = ? AND direction = 'out' AND state = ? ORDER BY seq",
        (vault.device, state),
    )
    return [row[0] for row in rows]


def exported_up_to(vault: Vault, member_id: str) -> int:
    """The journal position up to which a member has been sent everything."""
    row = vault.execute(
        "SELECT position FROM exported WHERE member_id = ?", (member_id,)
    ).fetchone()
    return row[0] if row else 0


def mark_exported(vault: Vault, member_id: str, position: int) -> None:
    """Remember that a member was sent everything up to ``position``."""
    vault.execute("INSERT OR REPLACE INTO exported VALUES (?, ?)", (member_id, position))


def save_readers(vault: Vault, sha256: str, members: Iterable[str]) -> None:
    """Remember for whom an own bundle was sealed."""
    for member_id in members:
        vault.execute("INSERT OR IGNORE INTO bundle_reader VALUES (?, ?)", (sha256, member_id))


def readers_of(vault: Vault, sha256: str) -> list[str]:
    """For whom an own bundle was sealed."""
    rows = vault.execute(
        "SELECT member_id FROM bundle_reader WHERE sha256 = ? ORDER BY member_id", (sha256,)
    )
    return [row[0] for row in rows]


def sealed_for(vault: Vault, member_id: str) -> list[tuple[int, str, str, int]]:
    """(seq, kind, state, changes) of each own bundle that was sealed for a member."""
    rows = vault.execute(
        "SELECT seq, kind, state, op_count FROM bundle JOIN bundle_reader USING (sha256)"
        " WHERE member_id = ? AND device = ? AND direction = 'out' ORDER BY seq",
        (member_id, vault.device),
    )
    return [(row[0], row[1], row[2], row[3]) for row in rows]


def save_receipt(vault: Vault, device: str, body: str, at: datetime) -> None:
    """Keep what a device last confirmed of our bundles; an older word changes nothing."""
    vault.execute(
        "INSERT INTO receipt VALUES (?, ?, ?) ON CONFLICT (device) DO UPDATE"
        " SET body = excluded.body, at = excluded.at WHERE excluded.at >= receipt.at",
        (device, body, at.isoformat()),
    )


def receipt_of(vault: Vault, device: str) -> tuple[str, datetime] | None:
    """What a device last confirmed of our bundles, and when it said so."""
    row = vault.execute("SELECT body, at FROM receipt WHERE device = ?", (device,)).fetchone()
    return (row[0], datetime.fromisoformat(row[1])) if row else None
