"""The key file beside the case file: one data key, wrapped once per way in.

The data key is random and never changes with a passphrase. Each slot wraps it
(``slots``). An HMAC keyed from the data key seals the whole header, so that a
forged slot or an exchanged file is told from a wrong passphrase; a checksum
tells damage from both before anything is tried; and the bytes on disk have to
be exactly the ones that this module writes.
"""

from __future__ import annotations

import hmac
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.recovery import recovery_bytes
from counsel_app.store.files import write_durably
from counsel_app.store.kdf import KEY_BYTES, KdfCost, from_secret
from counsel_app.store.slots import Slot, WayKind, wrap

FORMAT: Final = 1
MOST_DEVICES: Final = 5
_ONE_EACH: Final = (WayKind.PASSPHRASE, WayKind.RECOVERY, WayKind.TEAM)
"""Kinds of which there is one at most: a forged header must not ask for many derivations."""
_MAX_HEADER_BYTES: Final = 64 * 1024
_MOST_SLOTS: Final = len(_ONE_EACH) + MOST_DEVICES
_VAULT_ID_BYTES: Final = 16
_NONCE_BYTES: Final = 12
_CHECK_BYTES: Final = 16


class WrongPassphrase(AppError):
    """No slot opens with it."""

    label = Label(
        de="Das Passwort passt nicht. Bitte Feststelltaste und Tastatursprache prüfen. "
        "Mit dem Wiederherstellungsblatt geht es auch ohne Passwort.",
        en="The passphrase does not fit. Please check caps lock and the keyboard language. "
        "With the recovery sheet it works without the passphrase, too.",
    )


class WrongRecoveryKey(AppError):
    """The recovery key belongs to another vault, or was replaced by a newer one."""

    label = Label(
        de="Dieser Wiederherstellungsschlüssel gehört nicht zu dieser Fallakte, oder ein neueres "
        "Blatt hat ihn abgelöst. Bitte das Datum auf dem Blatt prüfen.",
        en="This recovery key does not belong to this case file, or a newer sheet has replaced "
        "it. Please check the date on the sheet.",
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
class JournalEnd:
    """Where the journal ended when the file was last closed."""

    position: int
    chain: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """A new data key under way: the header that comes next, and its key under the present one.

    With it every present way in opens the file before, while and after it
    changes its key.
    """

    nonce: bytes
    wrapped: bytes
    header: KeyFile


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFile:
    """The header: which vault, which slots, where the journal ended, and a seal over all."""

    vault_id: str
    slots: tuple[Slot, ...]
    journal: JournalEnd | None = None
    pending: Pending | None = None
    seal: bytes = b""

    def open_with_passphrase(self, passphrase: str) -> bytes:
        """The data key. Raises WrongPassphrase or KeyFileDamaged."""
        key = self.open_with(WayKind.PASSPHRASE, passphrase)
        if key is None:
            raise WrongPassphrase
        return key

    def open_with_recovery(self, key_text: str) -> bytes:
        """The data key, from the printed key as typed.

        Raises MistypedRecoveryKey, WrongRecoveryKey or KeyFileDamaged.
        """
        key = self.open_with(WayKind.RECOVERY, recovery_bytes(key_text))
        if key is None:
            raise WrongRecoveryKey
        return key

    def open_with(self, kind: WayKind, secret: str | bytes) -> bytes | None:
        """The data key; None where no slot of ``kind`` opens. Raises KeyFileDamaged."""
        for slot in self.slots:
            key = slot.unwrap(secret, vault_id=self.vault_id) if slot.kind is kind else None
            if key is not None:
                self.require_seal(key)
                return key
        return None

    def require_seal(self, key: bytes) -> None:
        """Raise KeyFileDamaged unless the header is the one that ``key`` sealed.

        Also before it is changed: what someone slipped in while the case file
        was open is not sealed anew.
        """
        if not hmac.compare_digest(_seal(key, self.content()), self.seal):
            raise KeyFileDamaged

    def with_passphrase(
        self, key: bytes, passphrase: str, *, cost: KdfCost, made_on: date | None = None
    ) -> KeyFile:
        """The header with its passphrase slot replaced by a new one."""
        return self._with(key, WayKind.PASSPHRASE, passphrase, cost=cost, made_on=made_on)

    def with_recovery(self, key: bytes, key_text: str, *, made_on: date | None = None) -> KeyFile:
        """The header with its recovery slot replaced by one for a newly printed key."""
        return self._with(key, WayKind.RECOVERY, recovery_bytes(key_text), made_on=made_on)

    def with_team(self, key: bytes, secret: bytes, *, made_on: date) -> KeyFile:
        """The header with one slot for the organisation's shares, replacing an older one."""
        return self._with(key, WayKind.TEAM, secret, made_on=made_on)

    def with_device(self, key: bytes, secret: bytes, *, made_on: date, label: str) -> KeyFile:
        """The header with one more device slot: the last of ``slots``."""
        return self._with(key, WayKind.DEVICE, secret, made_on=made_on, label=label)

    def without_slot(self, key: bytes, slot_id: str) -> KeyFile:
        """The header without one of its slots."""
        return self._changed(key, slots=tuple(slot for slot in self.slots if slot.id != slot_id))

    def with_journal(self, key: bytes, position: int, chain: bytes) -> KeyFile:
        """The header with the journal's end as it is now."""
        return self._changed(key, journal=JournalEnd(position=position, chain=chain))

    def with_pending(self, key: bytes, header: KeyFile, new_key: bytes) -> KeyFile:
        """The header while the file is given ``new_key``, after which ``header`` replaces it."""
        nonce = os.urandom(_NONCE_BYTES)
        wrapped = _pending_cipher(key).encrypt(nonce, new_key, header.seal)
        return self._changed(key, pending=Pending(nonce=nonce, wrapped=wrapped, header=header))

    def next_key(self, key: bytes) -> bytes:
        """The data key of the pending header. Raises KeyFileDamaged."""
        if self.pending is None:
            raise KeyFileDamaged
        waiting = self.pending
        try:
            new_key = _pending_cipher(key).decrypt(
                waiting.nonce, waiting.wrapped, waiting.header.seal
            )
        except InvalidTag:
            raise KeyFileDamaged from None
        waiting.header.require_seal(new_key)
        return new_key

    def settled(self, key: bytes) -> KeyFile:
        """The header as it is for a file that lies under ``key``: nothing pending any more.

        Raises KeyFileDamaged where ``key`` sealed neither this nor the next one.
        """
        if self.pending is None:
            self.require_seal(key)
            return self
        if hmac.compare_digest(_seal(key, self.content()), self.seal):
            return self._changed(key, pending=None)
        self.pending.header.require_seal(key)
        return self.pending.header

    def save(self, path: Path) -> None:
        """Write the header durably, and once it stands a second copy as ``.bak``.

        In this order one of the two is always whole; and after a new
        passphrase the old one opens neither. Raises OSError.
        """
        write_durably(path, self.to_json())
        write_durably(backup_of(path), self.to_json())

    def to_json(self) -> bytes:
        """The header as it lies on disk."""
        body = self.sealed_content()
        return json.dumps(body | {"check": _check(body)}, indent=1, sort_keys=True).encode()

    def content(self) -> dict[str, Any]:
        """Everything that the seal covers."""
        body: dict[str, Any] = {
            "format": FORMAT,
            "vault": self.vault_id,
            "slots": [slot.to_wire() for slot in self.slots],
            "journal": self.journal
            and {"position": self.journal.position, "chain": self.journal.chain.hex()},
        }
        if self.pending:
            body["pending"] = {
                "nonce": self.pending.nonce.hex(),
                "wrapped": self.pending.wrapped.hex(),
                "header": self.pending.header.sealed_content(),
            }
        return body

    def sealed_content(self) -> dict[str, Any]:
        """The content with its seal."""
        return self.content() | {"seal": self.seal.hex()}

    def _with(
        self,
        key: bytes,
        kind: WayKind,
        secret: str | bytes,
        *,
        made_on: date | None,
        label: str = "",
        cost: KdfCost | None = None,
    ) -> KeyFile:
        slot = wrap(
            key,
            secret,
            vault_id=self.vault_id,
            kind=kind,
            made_on=made_on,
            label=label,
            cost=cost,
        )
        kept = (old for old in self.slots if old.kind is not kind or kind not in _ONE_EACH)
        slots = (*kept, slot)
        if len(slots) > _MOST_SLOTS:
            # Written, it would be refused on reading: nobody could open the file.
            raise ValueError("slots")
        return self._changed(key, slots=slots)

    def _changed(self, key: bytes, **changed: Any) -> KeyFile:
        self.require_seal(key)
        return _sealed(replace(self, **changed), key)


def new_key_file(
    passphrase: str,
    *,
    recovery_key: str,
    cost: KdfCost,
    made_on: date | None = None,
    replaces: KeyFile | None = None,
) -> tuple[KeyFile, bytes]:
    """A header with a new data key, and that key.

    ``recovery_key`` is the printed text (``domain.recovery``). The header is
    for a new vault, or for the vault of the header it ``replaces``.
    """
    key = os.urandom(KEY_BYTES)
    empty = KeyFile(
        vault_id=replaces.vault_id if replaces else os.urandom(_VAULT_ID_BYTES).hex(),
        slots=(),
        journal=replaces.journal if replaces else None,
    )
    with_passphrase = _sealed(empty, key).with_passphrase(
        key, passphrase, cost=cost, made_on=made_on
    )
    return with_passphrase.with_recovery(key, recovery_key, made_on=made_on), key


def backup_of(path: Path) -> Path:
    """Where the second copy of the header at ``path`` lies."""
    return path.with_name(path.name + ".bak")


def load_key_file(path: Path) -> KeyFile:
    """The header at ``path``, or its ``.bak`` where the file itself is torn.

    Raises KeyFileDamaged, NewerKeyFile, or FileNotFoundError where neither is.
    """
    try:
        return _read(path)
    except (KeyFileDamaged, FileNotFoundError):
        if not backup_of(path).exists():
            raise
        return _read(backup_of(path))


def _read(path: Path) -> KeyFile:
    try:
        with path.open("rb") as stream:
            text = stream.read(_MAX_HEADER_BYTES + 1)
    except FileNotFoundError:
        raise
    except OSError:
        raise KeyFileDamaged from None
    try:
        body = json.loads(text)
        if body.pop("check") != _check(body):
            raise KeyFileDamaged
        if body["format"] != FORMAT:
            raise NewerKeyFile
        keys = _parse(body)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise KeyFileDamaged from None
    # Not only equal in meaning: other spellings of the same header would be
    # bytes that nothing protects.
    if keys.to_json() != text:
        raise KeyFileDamaged
    return keys


def _parse(body: dict[str, Any]) -> KeyFile:
    """Raises ValueError, KeyError, TypeError or AttributeError for what is no header."""
    journal, pending = body["journal"], body.get("pending")
    if len(body["slots"]) > _MOST_SLOTS or len(bytes.fromhex(body["vault"])) != _VAULT_ID_BYTES:
        raise ValueError
    slots = tuple(Slot.from_wire(entry) for entry in body["slots"])
    _require_distinct(slot.id for slot in slots)
    _require_distinct(slot.kind for slot in slots if slot.kind in _ONE_EACH)
    return KeyFile(
        vault_id=body["vault"],
        slots=slots,
        journal=None if journal is None else _journal_end(journal),
        pending=None if pending is None else _pending(pending),
        seal=bytes.fromhex(body["seal"]),
    )


def _journal_end(entry: dict[str, Any]) -> JournalEnd:
    return JournalEnd(position=int(entry["position"]), chain=bytes.fromhex(entry["chain"]))


def _pending(entry: dict[str, Any]) -> Pending:
    if "pending" in entry["header"]:
        raise ValueError
    return Pending(
        nonce=bytes.fromhex(entry["nonce"]),
        wrapped=bytes.fromhex(entry["wrapped"]),
        header=_parse(entry["header"]),
    )


def _require_distinct(values: Iterable[str]) -> None:
    values = list(values)
    if len(set(values)) != len(values):
        raise ValueError


def _check(body: dict[str, Any]) -> str:
    # Against damage alone: whoever forges a header can forge this as well.
    return sha256(_canonical(body)).digest()[:_CHECK_BYTES].hex()


def _sealed(header: KeyFile, key: bytes) -> KeyFile:
    return replace(header, seal=_seal(key, header.content()))


def _seal(key: bytes, body: dict[str, Any]) -> bytes:
    return hmac.digest(from_secret(key, salt=b"key file"), _canonical(body), sha256)


def _canonical(body: dict[str, Any]) -> bytes:
    return json.dumps(body, sort_keys=True).encode()


def _pending_cipher(key: bytes) -> AESGCM:
    return AESGCM(from_secret(key, salt=b"next key"))
