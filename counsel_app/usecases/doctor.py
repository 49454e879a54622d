"""Is everything in order? Every answer is a line: what, how it is, what to do."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.progress import Report, unheard
from counsel_app.store import swap
from counsel_app.store.audit import first_broken_entry
from counsel_app.store.checking import differing_records, rebuild_index, rewrite_rows, strangers
from counsel_app.store.engine import DiskFull, NoCipher, engine_versions
from counsel_app.store.kept import goes_on, kept_states
from counsel_app.store.keys import backup_of, load_key_file
from counsel_app.store.pages import fits_key
from counsel_app.store.vault import Vault
from counsel_app.system import disk
from counsel_app.system.keychain import Keychain, KeychainUnavailable, system_keychain
from counsel_app.usecases import doctor_words as words
from counsel_app.usecases.backup_folders import backups_in, is_there
from counsel_app.usecases.backups import backup_state
from counsel_app.usecases.doctor_leftovers import leftovers
from counsel_app.usecases.doctor_words import Check, Line, Repair, State
from counsel_app.usecases.integrity import CheckResult, FullCheck
from counsel_app.usecases.list_check import list_problems
from counsel_app.usecases.profile_files import CASE_FILE, KEY_FILE, MARK_FILE

__all__ = ("Check", "Line", "Repair", "State")

LEAST_FREE: Final = 200 * 1024 * 1024
"""Below that a backup or a new data key may not find room."""
_RECORDS_AT_ONCE: Final = 500
_LEFT_OVER: Final = (".casefile*.part", "casefile.db.rekey*", "casefile.db.new*", ".*.tmp")


def check_installation() -> list[Line]:
    """What encrypts here, and whether it is what it has to be."""
    try:
        found = engine_versions()
    except NoCipher as error:
        return [words.line(Check.ENGINE, State.WRONG, words.said_by(error))]
    text = "SQLite {sqlite}, SQLCipher {cipher_version}, {cipher_provider_version}".format(**found)
    return [words.line(Check.ENGINE, State.GOOD, Label(de=text, en=text))]


def check_keychain(find: Callable[[], Keychain] = system_keychain) -> Line:
    """Whether this computer's keychain could be used; ``find()`` gives it or raises."""
    try:
        keychain = find()
    except KeychainUnavailable as error:
        return words.line(Check.KEYCHAIN, State.UNKNOWN, words.said_by(error))
    return words.line(Check.KEYCHAIN, State.GOOD, words.plain(keychain.label))


def check_folder(folder: Path) -> list[Line]:
    """What can be said of a profile without its key."""
    return [
        _header(folder),
        _unfinished(folder),
        _rights(folder),
        _room(folder),
        words.listed(list_problems(folder)),
        words.ENCRYPTION[disk.disk_encryption(folder)],
    ]


def check_vault(vault: Vault, *, clock: Clock, report: Report = unheard) -> list[Line]:
    """Look at everything in an open case file. Raises VaultDamaged."""
    check = FullCheck()
    report(check.done, check.total)
    while check.go_on(vault):
        report(check.done, check.total)
    assert check.result is not None  # noqa: S101 - what go_on returned says so
    return lines_of(vault, check.result, clock=clock)


def lines_of(vault: Vault, result: CheckResult, *, clock: Clock) -> list[Line]:
    """What a full check found, as lines; and how things stand with backups."""
    return [
        _findings(vault),
        words.counted(Check.PAGES, result.bad_pages),
        words.broken(Check.JOURNAL, result.broken_at),
        words.counted(Check.ROWS, len(result.differing), repair=Repair.ROWS),
        words.counted(Check.INDEX, int(not result.index_is_whole), repair=Repair.INDEX),
        words.broken(Check.ACCESS_LOG, first_broken_entry(vault)),
        *_backups(vault, clock=clock),
    ]


def repair_rows(vault: Vault) -> int:
    """Let every record show what its history says; returns how many did not.

    Nothing is discarded: the history stays as it is. Raises DiskFull.
    """
    differing = list(strangers(vault))
    after: str | None = ""
    while after is not None:
        found, after = differing_records(vault, after=after, count=_RECORDS_AT_ONCE)
        differing += found
    with vault.aside():
        rewrite_rows(vault, differing)
    if differing:
        rebuild_index(vault)
    return len(differing)


def repair_index(vault: Vault) -> None:
    """Make the search index anew from the records. Raises DiskFull."""
    rebuild_index(vault)


def repair_header(folder: Path, vault: Vault | None = None) -> bool:
    """Write both copies of the header from the one that is whole; whether one was.

    With ``vault`` only a copy that its key sealed counts. Raises DiskFull.
    """
    header = folder / KEY_FILE
    for copy in (header, backup_of(header)):
        with suppress(AppError, OSError):
            keys = load_key_file(copy)
            if vault is not None:
                keys.require_seal(vault.key)
            break
    else:
        return False
    try:
        keys.save(header)
    except OSError:
        raise DiskFull from None
    return True


def _header(folder: Path) -> Line:
    header = folder / KEY_FILE
    first, second = _content(header), _content(backup_of(header))
    if first and first == second:
        with suppress(AppError, OSError):
            ways = len(load_key_file(header).slots)
            return words.line(Check.HEADER, State.GOOD, words.header_whole(ways))
    whole = [copy for copy in (header, backup_of(header)) if _is_whole(copy)]
    if whole:
        return words.HEADER_ONE_COPY
    return words.HEADER_GONE


def _unfinished(folder: Path) -> Line:
    if swap.is_under_way(folder):
        return words.RESTORE_UNDER_WAY
    left = sorted({path.name for pattern in _LEFT_OVER for path in folder.glob(pattern)})
    if (folder / swap.STAGING).exists():
        left.append(swap.STAGING)
    kept = sorted(path for path in folder.glob("replaced-*") if path.is_dir())
    ours = _ours(folder)
    days = [day for path in ours if (day := goes_on(path)) is not None]
    return leftovers(
        left,
        [path.name for path in ours],
        [path.name for path in kept if path not in ours],
        last_day=max(days, default=None),
    )


def _ours(folder: Path) -> list[Path]:
    """Which of the folders that a restore left are earlier states of this very file."""
    try:
        return kept_states(folder, load_key_file(folder / KEY_FILE).vault_id)
    except (AppError, OSError):
        return []


def _rights(folder: Path) -> Line:
    paths = [folder / name for name in (CASE_FILE, KEY_FILE, f"{KEY_FILE}.bak", MARK_FILE)]
    found = disk.open_to_others(paths)
    if found is None or disk.is_reachable_by_others(folder) is None:
        return words.line(Check.RIGHTS, State.UNKNOWN, words.NOT_TOLD_HERE)
    if found and disk.is_reachable_by_others(folder):
        return words.open_to_others([path.name for path in found])
    return words.line(Check.RIGHTS, State.GOOD, words.ONLY_YOU)


def _room(folder: Path) -> Line:
    free = disk.free_bytes(folder)
    if free is None:
        return words.line(Check.ROOM, State.UNKNOWN, words.NOT_TOLD_HERE)
    return words.room(free, is_enough=free >= LEAST_FREE)


def _findings(vault: Vault) -> Line:
    if not vault.findings:
        return words.line(Check.FINDINGS, State.GOOD, words.AS_IT_WAS_LEFT)
    return words.findings([finding.label for finding in vault.findings])


def _backups(vault: Vault, *, clock: Clock) -> list[Line]:
    state = backup_state(vault, clock=clock)
    age = words.backup_age(state, clock=clock)
    place = is_there(state.place) if state.place else None
    if place is None:
        return [age]
    vault_id = str(vault.meta("vault"))
    own = [backup for backup in backups_in(place) if backup.vault_id == vault_id]
    readable = sum(_is_readable(backup.folder / CASE_FILE, vault.key) for backup in own)
    return [age, words.backups_readable(readable, len(own))]


def _is_readable(path: Path, key: bytes) -> bool:
    try:
        return fits_key(path, key)
    except OSError:
        return False


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _is_whole(path: Path) -> bool:
    try:
        load_key_file(path)
    except (AppError, OSError):
        return False
    return path.exists()
