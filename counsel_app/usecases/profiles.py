"""A person's own case file: made once, opened with a passphrase or the printed key."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Final

from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.ids import RandomBytes, new_id
from counsel_app.domain.labels import Label
from counsel_app.domain.member import Organisation, Role
from counsel_app.domain.recovery import KEY_BYTES, recovery_text
from counsel_app.store import swap
from counsel_app.store.engine import DiskFull, VaultDamaged
from counsel_app.store.kdf import KdfCost, calibrated_cost
from counsel_app.store.keys import KeyFile, load_key_file, new_key_file
from counsel_app.store.opening import DigestAhead, open_with_key
from counsel_app.store.vault import Vault
from counsel_app.sync.identity import DeviceIdentity, KeyCard
from counsel_app.system.keychain import Keychain
from counsel_app.usecases import profile_files
from counsel_app.usecases.integrity import findings_at_unlock, keep_end
from counsel_app.usecases.own_lists import take_own_lists
from counsel_app.usecases.strength import require_strong

CASE_FILE = profile_files.CASE_FILE
UNFINISHED = profile_files.UNFINISHED
KEY_FILE = profile_files.KEY_FILE
MARK_FILE = profile_files.MARK_FILE

DEMO_SPACE = "dresden-demo"
DEMO_MARKER: Final = "counsel-demo.txt"
"""Lies beside the case files of a demo."""
"""The export area of the demo: nobody in a file of it is real, and its window says so."""
FORMER_DEVICES = "former_devices"
FORMER_KEYS = "former_keys"


class ProfileState(StrEnum):
    """What lies in a profile folder."""

    EMPTY = "empty"
    READY = "ready"
    INCOMPLETE = "incomplete"


class ProfileExists(AppError):
    """There is a case file already; it is never overwritten."""

    label = Label(
        de="In diesem Ordner liegt schon eine Fallakte. Sie wurde nicht verändert. "
        "Bitte öffnen oder einen anderen Ordner wählen.",
        en="There already is a case file in this folder. It was not changed. "
        "Please open it or choose another folder.",
    )


class ProfileIncomplete(AppError):
    """Either the case file or its key file is missing."""

    label = Label(
        de="In diesem Ordner fehlt „{name}“. Ohne diese Datei lässt sich die Fallakte nicht "
        "öffnen. Bitte eine Sicherung wiederherstellen.",
        en="“{name}” is missing from this folder. Without it the case file cannot be opened. "
        "Please restore a backup.",
    )


class KeysGone(ProfileIncomplete):
    """The case file is there and nothing opens it: its keys were wiped, or lost."""

    label = Label(
        de="Die Schlüssel dieser Fallakte sind nicht mehr da („{name}“): Sie wurden gelöscht oder "
        "sind verloren gegangen. Niemand kann sie so mehr lesen. Mit einer Sicherung geht es "
        "weiter; sie öffnet sich mit ihrem Passwort oder ihrem Wiederherstellungsblatt.",
        en="The keys of this case file are gone (“{name}”): they were wiped or got lost. Nobody "
        "can read it like this any more. A backup takes you on; it opens with its passphrase or "
        "its recovery sheet.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Whose file it is; ``space`` names the shared export area of the region."""

    person_id: str
    name: str
    role: Role
    organisation: str
    space: str
    state: str = "SN"
    """German state, for holidays (ISO 3166-2:DE)."""

    @property
    def is_demo(self) -> bool:
        """Whether the people in the file are made up."""
        return self.space == DEMO_SPACE


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Whose case file is to be made."""

    name: str
    role: Role
    organisation: Organisation
    space: str
    """The shared export area: five to 64 of a–z, 0–9 and ``-``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewProfile:
    """A profile that was just made, with the key to print."""

    vault: Vault
    recovery_key: str


def profile_state(folder: Path) -> ProfileState:
    """What lies in ``folder``."""
    if swap.is_under_way(folder):
        # Stopped while a backup was put in place; opening it ends that.
        return ProfileState.READY
    if (folder / UNFINISHED).exists() and not (folder / CASE_FILE).exists():
        # Stopped in the middle of making it; nobody has seen its key yet.
        return ProfileState.EMPTY
    has_file = (folder / CASE_FILE).exists()
    has_keys = (folder / KEY_FILE).exists() or (folder / f"{KEY_FILE}.bak").exists()
    if has_file and has_keys:
        return ProfileState.READY
    return ProfileState.INCOMPLETE if has_file or has_keys else ProfileState.EMPTY


def create_profile(
    folder: Path,
    *,
    passphrase: str,
    owner: Owner,
    clock: Clock,
    random: RandomBytes = os.urandom,
    cost: KdfCost | None = None,
) -> NewProfile:
    """Make a case file in ``folder`` with its keys and this device's identity.

    Its recovery key counts as unconfirmed until ``keys.confirm_recovery``.
    Raises ProfileExists, PassphraseTooShort, PassphraseTooWeak, InvalidRecord,
    DiskFull. After an error there is nothing left of it.
    """
    require_strong(passphrase, words=(owner.name, owner.organisation.name))
    if profile_state(folder) is not ProfileState.EMPTY:
        raise ProfileExists
    recovery_key = recovery_text(random(KEY_BYTES))
    keys, data_key = new_key_file(
        passphrase,
        recovery_key=recovery_key,
        cost=cost or calibrated_cost(),
        made_on=clock.today(),
    )
    unfinished = folder / UNFINISHED
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _discard(folder)
        vault = Vault.create(unfinished, data_key, vault_id=keys.vault_id)
        try:
            _begin(vault, owner, clock=clock, random=random)
        finally:
            vault.close()
        keys.save(folder / KEY_FILE)
        # Last: under its own name it is a profile, before it is none.
        unfinished.rename(folder / CASE_FILE)
        vault = Vault.open(folder / CASE_FILE, data_key, vault_id=keys.vault_id)
    except (OSError, VaultDamaged, DiskFull):
        _discard(folder)
        raise DiskFull from None
    except BaseException:
        _discard(folder)
        raise
    keep_end(vault, folder / KEY_FILE)
    return NewProfile(vault=vault, recovery_key=recovery_key)


def _discard(folder: Path) -> None:
    """Take away what an attempt to make a profile left, and nothing else."""
    left = [folder / f"{UNFINISHED}{suffix}" for suffix in ("-wal", "-journal", "-shm")]
    if (folder / UNFINISHED).exists() and not (folder / CASE_FILE).exists():
        left += [folder / KEY_FILE, folder / f"{KEY_FILE}.bak", folder / MARK_FILE]
    for path in (*left, folder / UNFINISHED):
        with suppress(OSError):
            path.unlink()


def _begin(vault: Vault, owner: Owner, *, clock: Clock, random: RandomBytes) -> None:
    identity = DeviceIdentity.generate()
    profile = Profile(
        person_id=new_id(clock, random),
        name=owner.name,
        role=owner.role,
        organisation=owner.organisation.name,
        space=owner.space,
    )
    with vault.atomic(clock) as write:
        vault.set_meta("device", identity.device_id)
        vault.set_meta("person", profile.person_id)
        vault.set_meta("identity", identity.to_secret())
        vault.set_meta("profile", json.dumps(asdict(profile)))
        write.put(owner.organisation)


def open_profile(folder: Path, *, passphrase: str) -> Vault:
    """Open the case file in ``folder``.

    Raises ProfileIncomplete, WrongPassphrase, KeyFileDamaged, NewerKeyFile,
    VaultInUse, VaultDamaged, KeysOfAnotherFile, NotAVault, NewerVault, DiskFull.
    """
    keys = key_file(folder)
    ahead = DigestAhead(folder / CASE_FILE)
    data_key = keys.open_with_passphrase(passphrase)
    return open_file(folder, keys, data_key, digest=ahead.result())


def open_with_recovery_key(
    folder: Path,
    *,
    recovery_key: str,
    new_passphrase: str,
    cost: KdfCost | None = None,
    clock: Clock | None = None,
) -> Vault:
    """Open with the printed key and set a new passphrase.

    Raises what ``open_profile`` does, and MistypedRecoveryKey,
    WrongRecoveryKey, PassphraseTooShort, PassphraseTooWeak. The passphrase is
    only replaced once the file itself has opened.
    """
    require_strong(new_passphrase)
    keys = key_file(folder)
    vault = open_file(folder, keys, keys.open_with_recovery(recovery_key))
    set_new_passphrase(folder, vault, new_passphrase, cost=cost, clock=clock)
    return vault


def set_new_passphrase(
    folder: Path, vault: Vault, passphrase: str, *, cost: KdfCost | None, clock: Clock | None
) -> None:
    """Replace the passphrase of a file that another way has opened.

    Raises PassphraseTooWeak (now that it is known whose file it is),
    KeyFileDamaged, DiskFull; the vault is then closed.
    """
    try:
        require_strong(passphrase, words=about_owner(vault))
        renewed = key_file(folder).with_passphrase(
            vault.key,
            passphrase,
            cost=cost or calibrated_cost(),
            made_on=clock.today() if clock else None,
        )
        save_key_file(folder, renewed)
    except AppError:
        vault.close()
        raise


def key_file(folder: Path) -> KeyFile:
    """The header in ``folder``; a restore that was stopped is ended first.

    Raises ProfileIncomplete, KeysGone, KeyFileDamaged, NewerKeyFile,
    RestoreUnfinished.
    """
    swap.finish(folder)
    if not (folder / CASE_FILE).exists():
        raise ProfileIncomplete(name=CASE_FILE)
    if profile_state(folder) is ProfileState.INCOMPLETE:
        raise KeysGone(name=KEY_FILE)
    return load_key_file(folder / KEY_FILE)


def save_key_file(folder: Path, keys: KeyFile) -> None:
    """Keep a changed header in ``folder``. Raises DiskFull."""
    try:
        keys.save(folder / KEY_FILE)
    except OSError:
        raise DiskFull from None


def open_file(
    folder: Path,
    keys: KeyFile,
    data_key: bytes,
    *,
    keychain: Keychain | None = None,
    digest: bytes | None = None,
) -> Vault:
    """Open the case file in ``folder`` with the key that its header gave.

    ``keychain`` is the one that gave the secret, if one did; ``digest`` is
    that of the file where it is known already. What is suspicious about the
    file stands in ``findings``.
    """
    header = folder / KEY_FILE
    vault = open_with_key(folder / CASE_FILE, header, keys, data_key, digest=digest)
    findings_at_unlock(vault, keys, keychain)
    keep_end(vault, header, keychain)
    take_own_lists(folder)
    return vault


def about_owner(vault: Vault) -> tuple[str, ...]:
    """Words that everybody who knows the owner would try as a passphrase first."""
    profile = own_profile(vault)
    return (profile.name, profile.organisation, profile.space)


def own_profile(vault: Vault) -> Profile:
    """Whose file ``vault`` is."""
    stored = json.loads(str(vault.meta("profile")))
    return Profile(**{**stored, "role": Role(stored["role"])})


def own_organisation(vault: Vault) -> Organisation:
    """The letterhead's organisation."""
    return vault.all(Organisation)[0]


def own_identity(vault: Vault) -> DeviceIdentity:
    """The secret keys of this device. Raises IdentityDamaged."""
    stored = vault.meta("identity")
    identity = DeviceIdentity.from_secret(stored if isinstance(stored, bytes) else b"")
    former = json.loads(str(vault.meta(FORMER_KEYS) or "[]"))
    return replace(identity, former_secrets=tuple(former)) if former else identity


def own_devices(vault: Vault) -> frozenset[str]:
    """This device and those that it was before it got new keys."""
    return frozenset({vault.device, *json.loads(str(vault.meta(FORMER_DEVICES) or "[]"))})


def own_card(vault: Vault) -> KeyCard:
    """The key card to show to colleagues."""
    profile = own_profile(vault)
    return own_identity(vault).card(
        person_id=profile.person_id,
        name=profile.name,
        role=profile.role,
        organisation=profile.organisation,
    )
