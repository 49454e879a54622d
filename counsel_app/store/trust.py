"""Key cards of devices that their people have replaced, and where a device's word ends."""

from __future__ import annotations

from dataclasses import dataclass

from counsel_app.store.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerCard:
    """A device that was trusted before its person got another one."""

    device: str
    person_id: str
    key_card: str


def save_former_card(vault: Vault, card: FormerCard) -> None:
    """Keep the card of a device that was replaced: what it signed is still read."""
    vault.execute(
        "INSERT OR REPLACE INTO former_card VALUES (?, ?, ?)",
        (card.device, card.person_id, card.key_card),
    )


def former_cards(vault: Vault) -> list[FormerCard]:
    """All devices that were replaced."""
    return [
        FormerCard(device=row[0], person_id=row[1], key_card=row[2])
        for row in vault.execute(
            "SELECT device, person_id, key_card FROM former_card ORDER BY device"
        )
    ]


def set_last_word(vault: Vault, device: str, seq: int, sha256: str) -> None:
    """Name the last bundle of a device that still counts."""
    vault.execute("INSERT OR REPLACE INTO last_word VALUES (?, ?, ?)", (device, seq, sha256))


def drop_last_word(vault: Vault, device: str) -> None:
    """Let everything count that the device signs."""
    vault.execute("DELETE FROM last_word WHERE device = ?", (device,))


def last_words(vault: Vault) -> dict[str, tuple[int, str]]:
    """(number, hash) of the last bundle that counts, of each device whose word ends."""
    rows = vault.execute("SELECT device, seq, sha256 FROM last_word")
    return {row[0]: (row[1], row[2]) for row in rows}
