"""The key file beside the case file: one data key, wrapped once per way in.

The data key is random and never changes with a passphrase. Each slot wraps it
with AES-256-GCM; the associated data bind the vault and the slot's own
parameters, and an HMAC keyed from the data key covers the whole header, so
that a forged slot or an exchanged file is told from a wrong passphrase.
"""

from __future__ import annotations

import hmac
import json
import os
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.recovery import recovery_bytes
from counsel_app.store.files import write_durably

FORMAT: Final = 1
_MEMORY_KIB: Final = (64 * 1024, 1024 * 1024)
_ITERATIONS: Final = (1, 10)
_LANES: Final = (1, 8)
_MAX_HEADER_BYTES: Final = 64 * 1024
_MAX_SLOTS: Final = 8
"""Each slot costs a derivation: a forged header must not ask for hundreds."""
_SALT_BYTES: Final = 16
_NONCE_BYTES: Final = 12


class WrongPassphrase(AppError):
    """No slot opens with it."""

    label = Label(
        de="Das Passwort passt nicht. Bitte Feststelltaste und Tastatursprache prüfen. "
        "Mit dem Wiederherstellungsblatt geht es auch ohne Passwort.",
        en="The passphrase does not fit. Please check caps lock and the keyboard language. "
        "With the recovery sheet it works without the passphrase, too.",
    )


class WrongRecoveryKey(AppError):
    """The recovery key belongs to another vault."""

    label = Label(
        de="Dieser Wiederherstellungsschlüssel gehört nicht zu dieser Fallakte.",
        en="This recovery key does not belong to this case file.",
    )


class KeyFileDamaged(AppError):
    """The key file cannot be read, or was changed by someone else."""

    label = Label(
        de="Die Schlüsseldatei dieser Fallakte ist unvollständig oder verändert. "
        "Es wurde nichts überschrieben. Bitte eine Sicherung wiederherstellen.",
        en="The key file of this case file is incomplete or was changed. "
        "Nothing was overwritten. Please restore a backup.",
    )


class NewerKeyFile(AppError):
    """The key file has a format this program does not know."""

    label = Label(
        de="Die Schlüsseldatei stammt von einer neueren Version des Programms. "
        "Bitte das Programm aktualisieren.",
        en="The key file was written by a newer version of the program. Please update the program.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class KdfCost:
    """What one passphrase try costs: Argon2id memory (KiB), passes, lanes."""

    memory_kib: int = 128 * 1024
    iterations: int = 3
    lanes: int = 4

    def is_sane(self) -> bool:
        """Whether the cost is neither weak nor able to exhaust the machine."""
        return all(
            type(value) is int and low <= value <= high
            for value, (low, high) in (
                (self.memory_kib, _MEMORY_KIB),
                (self.iterations, _ITERATIONS),
                (self.lanes, _LANES),
            )
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One way to the data key."""

    kind: str
    """``passphrase`` or ``recovery``."""
    salt: bytes
    nonce: bytes
    wrapped: bytes
    cost: KdfCost | None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFile:
    """The header: which vault, which slots, and a seal over both."""

    vault_id: str
    slots: tuple[Slot, ...]
    seal: bytes

    def open_with_passphrase(self, passphrase: str) -> bytes:
        """The data key. Raises WrongPassphrase or KeyFileDamaged."""
        return self._open("passphrase", _from_passphrase(passphrase), WrongPassphrase)

    def open_with_recovery(self, key_text: str) -> bytes:
        """The data key, from the printed key as typed.

        Raises MistypedRecoveryKey, WrongRecoveryKey or KeyFileDamaged.
        """
        secret = recovery_bytes(key_text)
        return self._open("recovery", lambda slot: _hkdf(secret, slot.salt), WrongRecoveryKey)

    def _open(
        self, kind: str, wrapping_key: Callable[[Slot], bytes], wrong: type[AppError]
    ) -> bytes:
        for slot in self.slots:
            if slot.kind != kind:
                continue
            try:
                key = AESGCM(wrapping_key(slot)).decrypt(
                    slot.nonce, slot.wrapped, _binding(self.vault_id, slot)
                )
            except InvalidTag:
                continue
            if not hmac.compare_digest(_seal(key, self.vault_id, self.slots), self.seal):
                raise KeyFileDamaged
            return key
        raise wrong

    def with_passphrase(self, key: bytes, passphrase: str, *, cost: KdfCost) -> KeyFile:
        """The header with its passphrase slot replaced by a new one."""
        others = tuple(slot for slot in self.slots if slot.kind != "passphrase")
        slot = _passphrase_slot(self.vault_id, key, passphrase, cost)
        return _sealed(self.vault_id, key, (slot, *others))

    def save(self, path: Path) -> None:
        """Write the header durably, and once it stands a second copy as ``.bak``.

        In this order one of the two is always whole; and after a new
        passphrase the old one opens neither.
        """
        write_durably(path, self.to_json())
        write_durably(path.with_name(path.name + ".bak"), self.to_json())

    def to_json(self) -> bytes:
        """The header as it lies on disk."""
        body = _body(self.vault_id, self.slots) | {"seal": self.seal.hex()}
        return json.dumps(body, indent=1, sort_keys=True).encode()


def new_key_file(passphrase: str, *, recovery_key: str, cost: KdfCost) -> tuple[KeyFile, bytes]:
    """A header for a new vault and its data key.

    ``recovery_key`` is the printed text (``domain.recovery``).
    """
    vault_id = os.urandom(16).hex()
    key = os.urandom(32)
    salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
    unwrapped = Slot(kind="recovery", salt=salt, nonce=nonce, wrapped=b"", cost=None)
    wrapping = _hkdf(recovery_bytes(recovery_key), salt)
    recovery = _wrap(vault_id, unwrapped, wrapping, key)
    slots = (_passphrase_slot(vault_id, key, passphrase, cost), recovery)
    return _sealed(vault_id, key, slots), key


def load_key_file(path: Path) -> KeyFile:
    """The header at ``path``, or its ``.bak`` where the file itself is torn.

    Raises KeyFileDamaged, NewerKeyFile, or FileNotFoundError where neither is.
    """
    backup = path.with_name(path.name + ".bak")
    try:
        return _parse(path)
    except (KeyFileDamaged, FileNotFoundError):
        if not backup.exists():
            raise
        return _parse(backup)


def _parse(path: Path) -> KeyFile:
    try:
        with path.open("rb") as stream:
            text = stream.read(_MAX_HEADER_BYTES + 1)
    except FileNotFoundError:
        raise
    except OSError:
        raise KeyFileDamaged from None
    try:
        body = json.loads(text)
        if body["format"] != FORMAT:
            raise NewerKeyFile
        if len(body["slots"]) > _MAX_SLOTS:
            raise KeyFileDamaged
        return KeyFile(
            vault_id=str(body["vault"]),
            slots=tuple(_slot(entry) for entry in body["slots"]),
            seal=bytes.fromhex(body["seal"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise KeyFileDamaged from None


def _slot(entry: dict[str, Any]) -> Slot:
    given = entry.get("cost")
    cost = None
    if given is not None:
        cost = KdfCost(
            memory_kib=given["memory_kib"], iterations=given["iterations"], lanes=given["lanes"]
        )
        # Checked before any work is done: a forged header must neither weaken
        # the passphrase nor exhaust the memory of the machine.
        if not cost.is_sane():
            raise KeyFileDamaged
    salt, nonce = bytes.fromhex(entry["salt"]), bytes.fromhex(entry["nonce"])
    if len(salt) != _SALT_BYTES or len(nonce) != _NONCE_BYTES:
        raise KeyFileDamaged
    return Slot(
        kind=str(entry["kind"]),
        salt=salt,
        nonce=nonce,
        wrapped=bytes.fromhex(entry["wrapped"]),
        cost=cost,
    )


def _body(vault_id: str, slots: tuple[Slot, ...]) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "vault": vault_id,
        "slots": [_parameters(slot) | {"wrapped": slot.wrapped.hex()} for slot in slots],
    }


def _parameters(slot: Slot) -> dict[str, Any]:
    cost = slot.cost and {
        "memory_kib": slot.cost.memory_kib,
        "iterations": slot.cost.iterations,
        "lanes": slot.cost.lanes,
    }
    return {"kind": slot.kind, "salt": slot.salt.hex(), "nonce": slot.nonce.hex(), "cost": cost}


def _binding(vault_id: str, slot: Slot) -> bytes:
    return json.dumps({"vault": vault_id} | _parameters(slot), sort_keys=True).encode()


def _sealed(vault_id: str, key: bytes, slots: tuple[Slot, ...]) -> KeyFile:
    return KeyFile(vault_id=vault_id, slots=slots, seal=_seal(key, vault_id, slots))


def _seal(key: bytes, vault_id: str, slots: tuple[Slot, ...]) -> bytes:
    text = json.dumps(_body(vault_id, slots), sort_keys=True).encode()
    return hmac.digest(_hkdf(key, b"key file"), text, sha256)


def _wrap(vault_id: str, slot: Slot, wrapping_key: bytes, key: bytes) -> Slot:
    wrapped = AESGCM(wrapping_key).encrypt(slot.nonce, key, _binding(vault_id, slot))
    return Slot(kind=slot.kind, salt=slot.salt, nonce=slot.nonce, wrapped=wrapped, cost=slot.cost)


def _passphrase_slot(vault_id: str, key: bytes, passphrase: str, cost: KdfCost) -> Slot:
    salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
    slot = Slot(kind="passphrase", salt=salt, nonce=nonce, wrapped=b"", cost=cost)
    return _wrap(vault_id, slot, _from_passphrase(passphrase)(slot), key)


def _from_passphrase(passphrase: str) -> Callable[[Slot], bytes]:
    # NFKC: the same words typed on another keyboard or system are the same.
    secret = unicodedata.normalize("NFKC", passphrase).encode()

    def derive(slot: Slot) -> bytes:
        cost = slot.cost or KdfCost()
        return Argon2id(
            salt=slot.salt,
            length=32,
            iterations=cost.iterations,
            lanes=cost.lanes,
            memory_cost=cost.memory_kib,
        ).derive(secret)

    return derive


def _hkdf(secret: bytes, salt: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=b"counsel v1").derive(secret)
