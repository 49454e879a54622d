"""Which bundles a case that changes hands travelled in, and which documents they brought."""

from __future__ import annotations

from dataclasses import dataclass

from counsel_app.store.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferBundle:
    """One such bundle, made or taken in here; ``attachment_id`` is empty but for a piece of one."""

    sha256: str
    transfer_id: str
    attachment_id: str = ""


def save_transfer_bundle(vault: Vault, bundle: TransferBundle) -> None:
    """Remember what a bundle was for, with the transaction under way."""
    vault.execute(
        "INSERT OR REPLACE INTO transfer_bundle VALUES (?, ?, ?)",
        (bundle.sha256, bundle.transfer_id, bundle.attachment_id),
    )


def transfer_bundles(vault: Vault) -> list[TransferBundle]:
    """All that are remembered, in the order in which they were."""
    rows = vault.execute(
        "SELECT sha256, transfer_id, attachment_id FROM transfer_bundle ORDER BY rowid"
    )
    return [TransferBundle(sha256=row[0], transfer_id=row[1], attachment_id=row[2]) for row in rows]


def documents_of(vault: Vault, transfer_id: str) -> frozenset[str]:
    """The documents of which pieces came, or went, with a transfer."""
    rows = vault.execute(
        "SELECT DISTINCT attachment_id FROM transfer_bundle"
        " WHERE transfer_id = ? AND attachment_id <> ''",
        (transfer_id,),
    )
    return frozenset(row[0] for row in rows)


def forget_documents(vault: Vault, transfer_id: str) -> None:
    """Forget which documents came with a transfer: they are not here any more."""
    vault.execute(
        "DELETE FROM transfer_bundle WHERE transfer_id = ? AND attachment_id <> ''", (transfer_id,)
    )
