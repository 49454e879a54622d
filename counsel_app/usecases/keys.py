"""The ways into a case file: see, change, add and revoke them, without re-encrypting it.

And, only on suspicion that the data key itself is known, a new one (``rekey``).
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.progress import Report, unheard
from counsel_app.domain.recovery import KEY_BYTES, recovery_text
from counsel_app.store import rekey as rekeying
from counsel_app.store.before import forget_merges
from counsel_app.store.kdf import KEY_BYTES as WRAPPING_KEY_BYTES
from counsel_app.store.kdf import KdfCost, calibrated_cost
from counsel_app.store.keys import MOST_DEVICES, KeyFile, new_key_file
from counsel_app.store.slots import Slot, WayKind
from counsel_app.store.vault import Vault
from counsel_app.system.keychain import Keychain, KeychainUnavailable
from counsel_app.usecases.profiles import (
    CASE_FILE,
    about_owner,
    key_file,
    open_file,
    save_key_file,
    set_new_passphrase,
)
from counsel_app.usecases.strength import require_strong

__all__ = (
    "DeviceForgotten",
    "LastWay",
    "NotOnThisDevice",
    "TooManyDevices",
    "UnknownWay",
    "Way",
    "WayKind",
    "WrongShares",
    "add_device",
    "change_passphrase",
    "confirm_recovery",
    "make_team_shares",
    "open_with_device",
    "open_with_shares",
    "recovery_confirmed",
    "rekey",
    "remove_way",
    "renew_recovery_key",
    "ways_in",
)
_CONFIRMED = "recovery_confirmed"


class LastWay(AppError):
    """A case file always has a passphrase and a recovery key."""

    label = Label(
        de="Passwort und Wiederherstellungsschlüssel lassen sich nur ersetzen, nicht entfernen: "
        "Ohne sie käme niemand mehr an die Fallakte.",
        en="Passphrase and recovery key can only be replaced, not removed: without them nobody "
        "could get at the case file any more.",
    )


class UnknownWay(AppError):
    """It was removed meanwhile."""

    label = Label(
        de="Diesen Zugang gibt es nicht mehr. Es wurde nichts verändert.",
        en="This way in does not exist any more. Nothing was changed.",
    )


class TooManyDevices(AppError):
    """The header holds no more devices."""

    label = Label(
        de="Es sind schon {most} Geräte eingerichtet. Bitte zuerst ein altes entfernen.",
        en="There are {most} devices already. Please remove an old one first.",
    )


class NotOnThisDevice(AppError):
    """No device slot was set up here."""

    label = Label(
        de="Auf diesem Gerät ist das Öffnen ohne Passwort nicht eingerichtet. "
        "Bitte das Passwort eingeben.",
        en="Opening without the passphrase is not set up on this device. "
        "Please type the passphrase.",
    )


class DeviceForgotten(AppError):
    """The keychain's entry does not open the case file (any more)."""

    label = Label(
        de="Was im Schlüsselbund dieses Geräts liegt, öffnet die Fallakte nicht mehr. "
        "Bitte das Passwort eingeben und das Gerät neu einrichten.",
        en="What lies in this device's keychain does not open the case file any more. "
        "Please type the passphrase and set the device up again.",
    )


class WrongShares(AppError):
    """The shares fit each other, and not this file."""

    label = Label(
        de="Diese Blätter gehören nicht zu dieser Fallakte, oder neuere haben sie abgelöst. "
        "Bitte Name und Datum auf den Blättern prüfen.",
        en="These sheets do not belong to this case file, or newer ones have replaced them. "
        "Please check name and date on the sheets.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One way into the case file, as the header names it."""

    id: str
    kind: WayKind
    made_on: date | None
    label: str


def ways_in(folder: Path) -> list[Way]:
    """Every way in, from the header alone; no secret is asked for.

    Who can write to the folder can add lines here that open nothing: the seal
    is only checked on opening. Raises KeyFileDamaged, NewerKeyFile,
    ProfileIncomplete.
    """
    return [_way(slot) for slot in key_file(folder).slots]


def change_passphrase(
    folder: Path,
    vault: Vault,
    *,
    old: str,
    new: str,
    clock: Clock,
    cost: KdfCost | None = None,
) -> None:
    """Replace the passphrase; the old one opens nothing here any more.

    The data key stays: for whoever copied the key file before and knows the old
    passphrase, only ``rekey`` changes anything.
    Raises WrongPassphrase, PassphraseTooShort, PassphraseTooWeak,
    KeyFileDamaged, DiskFull.
    """
    keys = _own_keys(folder, vault)
    keys.open_with_passphrase(old)
    require_strong(new, words=about_owner(vault))
    save_key_file(
        folder,
        keys.with_passphrase(vault.key, new, cost=cost or calibrated_cost(), made_on=clock.today()),
    )
    # What is kept here from before merges has the old way in.
    forget_merges(folder)


def renew_recovery_key(folder: Path, vault: Vault, *, clock: Clock) -> str:
    """A new recovery key to be printed; the old sheet stops working.

    Counts as unconfirmed until ``confirm_recovery``. Raises KeyFileDamaged,
    DiskFull.
    """
    keys = _own_keys(folder, vault)
    recovery_key = recovery_text(vault.random(KEY_BYTES))
    # First: a stop right after the header is written leaves a key that nobody
    # has seen.
    vault.set_meta(_CONFIRMED, 0)
    save_key_file(folder, keys.with_recovery(vault.key, recovery_key, made_on=clock.today()))
    forget_merges(folder)
    return recovery_key


def recovery_confirmed(vault: Vault) -> bool:
    """Whether somebody said that the present recovery key is on paper."""
    return bool(vault.meta(_CONFIRMED))


def confirm_recovery(vault: Vault) -> None:
    """Note that the present recovery key is on paper."""
    vault.set_meta(_CONFIRMED, 1)


def add_device(folder: Path, vault: Vault, keychain: Keychain, *, clock: Clock) -> None:
    """Let this device open the case file without the passphrase.

    The keychain gets a random secret that wraps the data key, never the key
    itself. Raises KeychainUnavailable, TooManyDevices, KeyFileDamaged, DiskFull;
    the keychain then keeps nothing new.
    """
    keys = _own_keys(folder, vault)
    if sum(slot.kind is WayKind.DEVICE for slot in keys.slots) >= MOST_DEVICES:
        raise TooManyDevices(most=MOST_DEVICES)
    secret = os.urandom(WRAPPING_KEY_BYTES)
    keys = keys.with_device(vault.key, secret, made_on=clock.today(), label=keychain.label)
    name = entry_name(keys.vault_id, keys.slots[-1].id)
    keychain.write(name, secret)
    try:
        save_key_file(folder, keys)
    except AppError:
        _forget(keychain, name)
        raise


def remove_way(folder: Path, vault: Vault, way_id: str, keychain: Keychain | None = None) -> None:
    """End a device's or the team's way in.

    The keychain's entry goes too where it can; without the slot it opens
    nothing. Raises LastWay, UnknownWay, KeyFileDamaged, DiskFull.
    """
    keys = _own_keys(folder, vault)
    slot = next((slot for slot in keys.slots if slot.id == way_id), None)
    if slot is None:
        raise UnknownWay
    if slot.kind in (WayKind.PASSPHRASE, WayKind.RECOVERY):
        raise LastWay
    save_key_file(folder, keys.without_slot(vault.key, way_id))
    forget_merges(folder)
    if keychain is not None and slot.kind is WayKind.DEVICE:
        _forget(keychain, entry_name(keys.vault_id, way_id))


def open_with_device(folder: Path, keychain: Keychain) -> Vault:
    """Open with what this device's keychain holds.

    Raises NotOnThisDevice, DeviceForgotten, KeychainUnavailable, and what
    ``open_profile`` does but WrongPassphrase.
    """
    keys = key_file(folder)
    entries = [
        keychain.read(entry_name(keys.vault_id, slot.id))
        for slot in keys.slots
        if slot.kind is WayKind.DEVICE
    ]
    secrets = [secret for secret in entries if secret is not None]
    if not secrets:
        raise NotOnThisDevice
    for secret in secrets:
        data_key = keys.open_with(WayKind.DEVICE, secret)
        if data_key is not None:
            return open_file(folder, keys, data_key, keychain=keychain)
    raise DeviceForgotten


def make_team_shares(folder: Path, vault: Vault, *, clock: Clock) -> list[str]:
    """Three texts for three people of the organisation, any two of which open the file.

    Earlier ones open nothing any more. Raises KeyFileDamaged, DiskFull.
    """
    keys = _own_keys(folder, vault)
    from counsel_app.store import shares as sharing  # a thousand words, for one day in a year

    secret = sharing.new_secret()
    texts = sharing.split(secret)
    save_key_file(folder, keys.with_team(vault.key, secret, made_on=clock.today()))
    return texts


def open_with_shares(
    folder: Path,
    shares: Sequence[str],
    *,
    new_passphrase: str,
    cost: KdfCost | None = None,
    clock: Clock | None = None,
) -> Vault:
    """Open with two of the organisation's three shares and set a new passphrase.

    Raises what ``open_profile`` does, the errors of ``store.shares``,
    WrongShares, PassphraseTooShort, PassphraseTooWeak.
    """
    from counsel_app.store import shares as sharing  # as above

    require_strong(new_passphrase)
    keys = key_file(folder)
    data_key = keys.open_with(WayKind.TEAM, sharing.combine(shares))
    if data_key is None:
        raise WrongShares
    vault = open_file(folder, keys, data_key)
    set_new_passphrase(folder, vault, new_passphrase, cost=cost, clock=clock)
    return vault


def rekey(
    folder: Path,
    vault: Vault,
    *,
    passphrase: str,
    clock: Clock,
    report: Report = unheard,
) -> str:
    """Encrypt the case file anew under a new data key; returns the new recovery key.

    Only on suspicion that the old data key is known. Passphrase stays; the old
    sheet, devices and the team's shares open nothing any more. The vault goes
    on. Backups from before stay under the old key: they have to be thrown
    away. Raises WrongPassphrase, KeyFileDamaged, BackupNotReadable, DiskFull;
    the file is then under its old key, or opens with the same passphrase under
    the new one. ``report`` hears of the pages copied; while it does, it may
    raise to stop, and all is as it was.
    """
    keys = _own_keys(folder, vault)
    keys.open_with_passphrase(passphrase)
    recovery_key = recovery_text(vault.random(KEY_BYTES))
    header, new_key = new_key_file(
        passphrase,
        recovery_key=recovery_key,
        cost=next(slot.cost for slot in keys.slots if slot.cost is not None),
        made_on=clock.today(),
        replaces=keys,
    )
    was_confirmed = recovery_confirmed(vault)
    vault.set_meta(_CONFIRMED, 0)
    save_key_file(folder, keys.with_pending(vault.key, header, new_key))

    def stay() -> None:
        save_key_file(folder, keys)
        with suppress(AppError):
            # The old sheet still opens it.
            vault.set_meta(_CONFIRMED, int(was_confirmed))

    try:
        rekeying.copy_under_new_key(vault, new_key, report)
    except BaseException:
        stay()
        raise
    try:
        rekeying.swap(vault, new_key, vault_id=keys.vault_id)
    except AppError:
        # The header with both keys goes only where the new one is not needed.
        if not rekeying.is_in_place(folder / CASE_FILE, new_key):
            stay()
        raise
    save_key_file(folder, header)
    return recovery_key


def entry_name(vault_id: str, way_id: str) -> str:
    """Under which name a keychain keeps a device's secret."""
    return f"{vault_id}.{way_id}"


def _own_keys(folder: Path, vault: Vault) -> KeyFile:
    """The header as this vault's key sealed it. Raises KeyFileDamaged."""
    return key_file(folder).settled(vault.key)


def _way(slot: Slot) -> Way:
    return Way(id=slot.id, kind=slot.kind, made_on=slot.made_on, label=slot.label)


def _forget(keychain: Keychain, name: str) -> None:
    try:
        keychain.delete(name)
    except KeychainUnavailable:
        return
