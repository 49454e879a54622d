"""One way to the data key: what opens it, since when, and the key wrapped for it."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from counsel_app.store.kdf import KdfCost, from_passphrase, from_secret

LONGEST_LABEL: Final = 120
_ID_BYTES: Final = 6
_SALT_BYTES: Final = 16
_NONCE_BYTES: Final = 12
_WRAPPED_BYTES: Final = 32 + 16
"""A 256-bit key and the tag of AES-GCM."""


class WayKind(StrEnum):
    """What a slot opens with."""

    PASSPHRASE = "passphrase"  # noqa: S105 - a kind, no secret
    RECOVERY = "recovery"
    DEVICE = "device"
    TEAM = "team"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """The data key, wrapped with AES-256-GCM; all other fields are bound to it."""

    id: str
    kind: WayKind
    made_on: date | None
    label: str
    salt: bytes
    nonce: bytes
    wrapped: bytes
    cost: KdfCost | None
    """What a try costs; None for secrets that are random already."""

    def unwrap(self, secret: str | bytes, *, vault_id: str) -> bytes | None:
        """The data key; None where ``secret`` does not open this slot.

        ``secret`` is a passphrase (str) or a random secret (bytes).
        """
        try:
            return AESGCM(self._wrapping_key(secret)).decrypt(
                self.nonce, self.wrapped, self._binding(vault_id)
            )
        except InvalidTag:
            return None

    def to_wire(self) -> dict[str, Any]:
        """The slot as it lies in the header."""
        return self._parameters() | {"wrapped": self.wrapped.hex()}

    @classmethod
    def from_wire(cls, entry: dict[str, Any]) -> Slot:
        """The slot that ``to_wire`` wrote; raises ValueError, KeyError or TypeError.

        Checked before any work is done: a forged header must neither weaken
        the passphrase nor exhaust the memory of the machine.
        """
        kind = WayKind(entry["kind"])
        slot = cls(
            id=str(entry["id"]),
            kind=kind,
            made_on=date.fromisoformat(entry["made_on"]) if entry["made_on"] else None,
            label=str(entry["label"]),
            salt=bytes.fromhex(entry["salt"]),
            nonce=bytes.fromhex(entry["nonce"]),
            wrapped=bytes.fromhex(entry["wrapped"]),
            cost=None if entry["cost"] is None else KdfCost(**entry["cost"]),
        )
        lengths = (len(slot.salt), len(slot.nonce), len(slot.wrapped), len(slot.id))
        if lengths != (_SALT_BYTES, _NONCE_BYTES, _WRAPPED_BYTES, 2 * _ID_BYTES):
            raise ValueError
        if len(slot.label) > LONGEST_LABEL or not _fits(kind, slot.cost):
            raise ValueError
        return slot

    def _wrapping_key(self, secret: str | bytes) -> bytes:
        if isinstance(secret, bytes):
            return from_secret(secret, salt=self.salt)
        return from_passphrase(secret, salt=self.salt, cost=self.cost or KdfCost())

    def _binding(self, vault_id: str) -> bytes:
        return json.dumps({"vault": vault_id} | self._parameters(), sort_keys=True).encode()

    def _parameters(self) -> dict[str, Any]:
        cost = self.cost and {
            "memory_kib": self.cost.memory_kib,
            "iterations": self.cost.iterations,
            "lanes": self.cost.lanes,
        }
        return {
            "id": self.id,
            "kind": self.kind.value,
            "made_on": self.made_on and self.made_on.isoformat(),
            "label": self.label,
            "salt": self.salt.hex(),
            "nonce": self.nonce.hex(),
            "cost": cost,
        }


def wrap(
    key: bytes,
    secret: str | bytes,
    *,
    vault_id: str,
    kind: WayKind,
    made_on: date | None,
    label: str = "",
    cost: KdfCost | None = None,
) -> Slot:
    """A new slot in which ``secret`` (a passphrase, or random bytes) opens ``key``."""
    empty = Slot(
        id=os.urandom(_ID_BYTES).hex(),
        kind=kind,
        made_on=made_on,
        label=label[:LONGEST_LABEL],
        salt=os.urandom(_SALT_BYTES),
        nonce=os.urandom(_NONCE_BYTES),
        wrapped=b"",
        cost=cost,
    )
    cipher = AESGCM(empty._wrapping_key(secret))  # noqa: SLF001 - its own module
    return replace(empty, wrapped=cipher.encrypt(empty.nonce, key, empty._binding(vault_id)))  # noqa: SLF001


def _fits(kind: WayKind, cost: KdfCost | None) -> bool:
    if kind is WayKind.PASSPHRASE:
        return cost is not None and cost.is_sane()
    return cost is None
