"""Going back to a backup: looked at first, verified before a file moves, nothing overwritten."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.integrity import Finding
from counsel_app.domain.labels import Label
from counsel_app.domain.progress import Report, unheard
from counsel_app.store import swap
from counsel_app.store.checking import row_digests
from counsel_app.store.engine import DiskFull, VaultInUse
from counsel_app.store.kdf import KdfCost, calibrated_cost
from counsel_app.store.keys import KeyFile, load_key_file
from counsel_app.store.mark import MarkFile
from counsel_app.store.opening import open_with_key
from counsel_app.store.vault import Vault
from counsel_app.usecases import integrity
from counsel_app.usecases.backup_folders import Backup, backups_in, is_there
from counsel_app.usecases.integrity import CheckResult, full_check
from counsel_app.usecases.own_bundles import look_first
from counsel_app.usecases.profile_files import CASE_FILE, KEY_FILE, MARK_FILE, OUTBOX
from counsel_app.usecases.strength import require_strong

_CHUNK: Final = 1 << 20


class NotABackup(AppError):
    """There is no whole backup in the folder."""

    label = Label(
        de="In diesem Ordner liegt keine vollständige Sicherung von Counsel. Bitte den Ordner "
        "wählen, der „casefile.db“ und „casefile.keys.json“ enthält, oder den darüber.",
        en="There is no whole Counsel backup in this folder. Please choose the folder that holds "
        "“casefile.db” and “casefile.keys.json”, or the one above it.",
    )


class BackupUnreadable(AppError):
    """The backup opened, and pages of it are damaged."""

    label = Label(
        de="Diese Sicherung ist beschädigt. Es wurde nichts verändert. "
        "Bitte eine andere Sicherung nehmen.",
        en="This backup is damaged. Nothing was changed. Please take another backup.",
    )


class BackupGone(AppError):
    """It cannot be read any more."""

    label = Label(
        de="Die Sicherung lässt sich nicht lesen. Steckt der Stick noch? "
        "Es wurde nichts verändert.",
        en="The backup cannot be read. Is the stick still plugged in? Nothing was changed.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    """What opens a backup: its passphrase, or the printed key with a new passphrase."""

    passphrase: str = field(default="", repr=False)
    recovery_key: str = field(default="", repr=False)
    new_passphrase: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class RestorePlan:
    """What would happen; nothing has been changed yet."""

    backup: Backup
    profile: Path
    is_empty: bool
    """There is no case file where it will be restored."""
    is_same_file: bool
    """The case file there now is a later or earlier state of the same one."""
    newer: int | None
    """So many changes the present file has and the backup has not; None: it cannot be told."""
    kept: Path
    """Where the present files will be kept."""
    secret: Secret = field(repr=False)
    data_key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What was done. The case file is closed; it opens as the backup did."""

    kept: Path | None
    position: int
    check: CheckResult
    findings: tuple[Finding, ...]
    digests: dict[str, str]
    """SHA-256 of the rows of each record type."""


_LOOKS: Final = 3
"""The key, what is here, and the backup."""


def backups_to_choose_from(place: Path, *, report: Report = unheard) -> list[Backup]:
    """The backups in a folder or on a stick, the latest first. Raises NotABackup."""
    found = backups_in(is_there(place) or place, report=report)
    if not found:
        raise NotABackup
    return found


def plan_restore(
    backup: Backup, profile: Path, *, secret: Secret, clock: Clock, report: Report = unheard
) -> RestorePlan:
    """Open the header of ``backup`` with ``secret`` and compare it with what is in ``profile``.

    Nothing is changed; ``report`` may raise at any step. Raises WrongPassphrase,
    MistypedRecoveryKey, WrongRecoveryKey, PassphraseTooShort,
    PassphraseTooWeak, KeyFileDamaged, BackupGone.
    """
    report(0, _LOOKS)
    try:
        keys = load_key_file(backup.folder / KEY_FILE)
    except OSError:
        raise BackupGone from None
    if secret.recovery_key:
        require_strong(secret.new_passphrase)
        data_key = keys.open_with_recovery(secret.recovery_key)
    else:
        data_key = keys.open_with_passphrase(secret.passphrase)
    report(1, _LOOKS)
    present = _present(profile)
    end = _end_of(profile, present, data_key)
    report(2, _LOOKS)
    is_same = present is not None and present.vault_id == keys.vault_id
    noted = _end_of(backup.folder, keys, data_key) or 0
    report(_LOOKS, _LOOKS)
    return RestorePlan(
        backup=backup,
        profile=profile,
        is_empty=not any((profile / name).exists() for name in swap.NAMES),
        is_same_file=is_same,
        newer=max(end - noted, 0) if is_same and end is not None else None,
        kept=swap.kept_folder(profile, f"{clock.now():%Y-%m-%d-%H%M%S}"),
        secret=secret,
        data_key=data_key,
    )


def restore(
    plan: RestorePlan, *, clock: Clock, cost: KdfCost | None = None, report: Report = unheard
) -> Restored:
    """Carry out ``plan``: copy, verify, and only then exchange the files.

    The backup itself is only read. ``report`` may raise to stop until the
    files are exchanged. Raises VaultInUse, BackupGone, BackupUnreadable,
    RestoreUnfinished, DiskFull, and what opening a case file raises; the
    files that are there are then as they were.
    """
    if swap.is_in_use(plan.profile / CASE_FILE):
        raise VaultInUse
    try:
        restored = _prepare(plan, clock=clock, cost=cost, report=report)
    except BaseException:
        swap.discard_staging(plan.profile)
        raise
    swap.exchange(plan.profile, plan.kept)
    return restored


def _prepare(plan: RestorePlan, *, clock: Clock, cost: KdfCost | None, report: Report) -> Restored:
    with _writing_here():
        staging = swap.new_staging(plan.profile)
    _copy(plan.backup.folder, staging, report=report)
    with _writing_here():
        _carry_bundles(plan.profile / OUTBOX, staging / OUTBOX)
    header = staging / KEY_FILE
    keys = load_key_file(header)
    vault = open_with_key(staging / CASE_FILE, header, keys, plan.data_key)
    try:
        integrity.findings_at_unlock(vault, keys)
        check = full_check(vault, report=report)
        if check.bad_pages:
            raise BackupUnreadable
        _settle_in(vault, plan, clock=clock)
        restored = Restored(
            kept=None if plan.is_empty else plan.kept,
            position=vault.journal_end[0],
            check=check,
            findings=vault.findings,
            digests=row_digests(vault),
        )
        _renew_header(vault, header, plan.secret, clock=clock, cost=cost)
        integrity.keep_end(vault, header)
    finally:
        vault.close()
    return restored


def _settle_in(vault: Vault, plan: RestorePlan, *, clock: Clock) -> None:
    """Note that this is a restored copy: for the keychain, and for what is sealed next."""
    with vault.aside():
        vault.set_meta(integrity.RESTORED, 1)
        vault.set_meta("restored_at", clock.now().isoformat())
        vault.set_meta("restored_from", plan.backup.made_at.isoformat())
        look_first(vault)


def _renew_header(
    vault: Vault, header: Path, secret: Secret, *, clock: Clock, cost: KdfCost | None
) -> None:
    keys = load_key_file(header)
    if secret.recovery_key:
        keys = keys.with_passphrase(
            vault.key,
            secret.new_passphrase,
            cost=cost or calibrated_cost(),
            made_on=clock.today(),
        )
    with _writing_here():
        keys.save(header)


def _copy(source: Path, target: Path, *, report: Report) -> None:
    """Read the backup, part by part; it is only read."""
    names = [CASE_FILE, f"{CASE_FILE}-wal", KEY_FILE, MARK_FILE]
    present = [name for name in names if (source / name).is_file()]
    if f"{KEY_FILE}.bak" not in present and not (source / KEY_FILE).is_file():
        present.append(f"{KEY_FILE}.bak")
    try:
        total = sum((source / name).stat().st_size for name in present)
        outbox = sorted((source / OUTBOX).iterdir()) if (source / OUTBOX).is_dir() else []
    except OSError:
        raise BackupGone from None
    done = 0
    for name in present:
        for chunk in _read(source / name):
            with _writing_here(), (target / name).open("ab") as stream:
                stream.write(chunk)
            done += len(chunk)
            report(done, total)
        with _writing_here(), (target / name).open("ab") as stream:
            os.fsync(stream.fileno())
    for bundle in outbox:
        with _writing_here():
            (target / OUTBOX).mkdir(exist_ok=True)
        content = b"".join(_read(bundle))
        with _writing_here():
            (target / OUTBOX / bundle.name).write_bytes(content)


def _read(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as stream:
            while chunk := stream.read(_CHUNK):
                yield chunk
    except OSError:
        raise BackupGone from None


def _carry_bundles(present: Path, coming: Path) -> None:
    """What was sealed after the backup may have left: its numbers must not be given again."""
    if present.is_dir():
        for bundle in present.iterdir():
            if bundle.is_file() and not (coming / bundle.name).exists():
                coming.mkdir(exist_ok=True)
                shutil.copyfile(bundle, coming / bundle.name)


@contextmanager
def _writing_here() -> Iterator[None]:
    try:
        yield
    except OSError:
        raise DiskFull from None


def _present(profile: Path) -> KeyFile | None:
    try:
        return load_key_file(profile / KEY_FILE)
    except (AppError, OSError):
        return None


def _end_of(profile: Path, present: KeyFile | None, data_key: bytes) -> int | None:
    """Where the journal of the file in ``profile`` ended, as sealed notes beside it say."""
    ends = []
    mark = MarkFile(profile / MARK_FILE, data_key).read()
    if mark is not None:
        ends.append(mark.position)
    if present is not None and present.journal is not None:
        with suppress(AppError):
            present.require_seal(data_key)
            ends.append(present.journal.position)
    return max(ends, default=None)


def restored_on(vault: Vault) -> tuple[datetime, datetime] | None:
    """When this file was restored and from which moment; None where it never was."""
    at, made = vault.meta("restored_at"), vault.meta("restored_from")
    if not at or not made:
        return None
    return datetime.fromisoformat(str(at)), datetime.fromisoformat(str(made))
