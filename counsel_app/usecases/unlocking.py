"""The ways in as the window uses them: each way of unlocking, the waiting, ending a way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.store.engine import DiskFull
from counsel_app.store.keys import WrongPassphrase
from counsel_app.store.slots import WayKind
from counsel_app.store.vault import Vault
from counsel_app.system.keychain import Keychain, KeychainUnavailable
from counsel_app.usecases import keys, profiles
from counsel_app.usecases.audit import note_unlocked
from counsel_app.usecases.holders import save_holders
from counsel_app.usecases.tries import next_try_in, note_right_try, note_wrong_try


class WaitFirst(AppError):
    """The next try is not due yet; ``params["seconds"]`` says when."""

    label = Label(
        de="Nach mehreren falschen Passwörtern geht es erst in {seconds} Sekunden weiter.",
        en="After several wrong passphrases the next try is possible in {seconds} seconds.",
    )


def ways_at_hand(folder: Path) -> frozenset[str]:
    """The kinds of ways into the case file in ``folder``; none where its header cannot be read."""
    try:
        return frozenset(way.kind for way in keys.ways_in(folder))
    except AppError:
        return frozenset()


def demo_passphrase(folder: Path) -> str:
    """What opens the file in ``folder`` where it belongs to a demo: that is no secret."""
    if not (folder.parent / profiles.DEMO_MARKER).is_file():
        return ""
    from counsel_app.usecases.demo import DEMO_PASSPHRASE  # draws in half the program

    return DEMO_PASSPHRASE


def seconds_to_wait(folder: Path, *, clock: Clock) -> int:
    """Until the next passphrase may be tried; 0 at once."""
    return next_try_in(folder, clock)


def with_passphrase(folder: Path, *, passphrase: str, clock: Clock) -> Vault:
    """Open with the passphrase. Raises WaitFirst and what ``profiles.open_profile`` does."""
    wait = next_try_in(folder, clock)
    if wait:
        raise WaitFirst(seconds=wait)
    try:
        vault = profiles.open_profile(folder, passphrase=passphrase)
    except WrongPassphrase:
        note_wrong_try(folder, clock)
        raise
    return _opened(folder, vault, WayKind.PASSPHRASE, clock)


def with_recovery_key(
    folder: Path, *, recovery_key: str, new_passphrase: str, clock: Clock
) -> Vault:
    """Open with the printed key and set a new passphrase.

    Raises what ``profiles.open_with_recovery_key`` does.
    """
    vault = profiles.open_with_recovery_key(
        folder, recovery_key=recovery_key, new_passphrase=new_passphrase, clock=clock
    )
    return _opened(folder, vault, WayKind.RECOVERY, clock)


def with_shares(folder: Path, shares: Sequence[str], *, new_passphrase: str, clock: Clock) -> Vault:
    """Open with two of the organisation's shares and set a new passphrase.

    Raises what ``keys.open_with_shares`` does.
    """
    vault = keys.open_with_shares(folder, shares, new_passphrase=new_passphrase, clock=clock)
    return _opened(folder, vault, WayKind.TEAM, clock)


def with_device(folder: Path, keychain: Keychain, *, clock: Clock) -> Vault:
    """Open with this device's keychain. Raises what ``keys.open_with_device`` does."""
    vault = keys.open_with_device(folder, keychain)
    return _opened(folder, vault, WayKind.DEVICE, clock)


def _opened(folder: Path, vault: Vault, way: WayKind, clock: Clock) -> Vault:
    note_right_try(folder)
    # What is suspicious is looked at first; going on with it is noted then. On
    # a full disk one can still read.
    if not vault.findings:
        with suppress(DiskFull):
            note_unlocked(vault, way, clock=clock)
    return vault


def remove_way(folder: Path, vault: Vault, way_id: str, *, find: Callable[[], Keychain]) -> None:
    """End a way in, in the keychain as well where there is one.

    Raises what ``keys.remove_way`` does; a keychain that cannot be found keeps
    an entry that opens nothing any more.
    """
    try:
        keychain: Keychain | None = find()
    except KeychainUnavailable:
        keychain = None
    keys.remove_way(folder, vault, way_id, keychain)
    if not any(way.kind is WayKind.TEAM for way in keys.ways_in(folder)):
        save_holders(vault, ())
