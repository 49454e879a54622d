"""What is suspicious about a case file: noticed at unlock, accepted, or looked for at length."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.integrity import Finding, Suspicion
from counsel_app.domain.progress import Report, unheard
from counsel_app.store.audit import first_broken_entry
from counsel_app.store.checking import (
    RecordKey,
    bad_pages,
    differing_records,
    index_is_whole,
    records_in_journal,
    strangers,
)
from counsel_app.store.keys import JournalEnd, KeyFile, load_key_file
from counsel_app.store.tamper_chain import ChainWalk
from counsel_app.store.vault import Vault
from counsel_app.system.keychain import Keychain, KeychainUnavailable
from counsel_app.usecases.audit import note_finding_accepted

RESTORED: Final = "restored"
"""In the file's own bookkeeping until the keychain has forgotten the end before a restore."""
_POSITION_BYTES: Final = 8
_LINKS_AT_ONCE: Final = 2000
_RECORDS_AT_ONCE: Final = 200


def findings_at_unlock(
    vault: Vault, keys: KeyFile, keychain: Keychain | None = None
) -> tuple[Finding, ...]:
    """What is suspicious about the file that was just opened with ``keys``.

    Its journal is compared with the note beside it (``vault.findings``), with
    the end in the header, and where a keychain opened it, with the end kept
    there. Nothing is noted anew before somebody accepts what was found.
    """
    noted = [keys.journal] if keys.journal else []
    if keychain is not None:
        noted += _from_keychain(vault, keys, keychain)
    found = [*vault.findings, *(vault.compare_end(end.position, end.chain) for end in noted)]
    gravest = sorted(
        {one.suspicion: one for one in sorted(filter(None, found), key=_missing)}.values(),
        key=lambda one: _ORDER.index(one.suspicion),
    )
    vault.findings = tuple(gravest)
    return vault.findings


def keep_end(vault: Vault, header: Path, keychain: Keychain | None = None) -> None:
    """Let every clean close note the journal's end in the header, and in the keychain if given.

    Where that is not possible, the older note stays: it says nothing wrong.
    """

    def note(position: int, link: bytes) -> None:
        with suppress(AppError, OSError):
            keys = load_key_file(header)
            if keys.journal != JournalEnd(position=position, chain=link):
                keys.with_journal(vault.key, position, link).save(header)
            if keychain is not None:
                keychain.write(
                    journal_entry(keys), position.to_bytes(_POSITION_BYTES, "big") + link
                )

    vault.after_close = note


def accept_findings(vault: Vault, *, clock: Clock) -> None:
    """Go on with the file as it is; that this was done stays readable in it.

    Raises DiskFull; the findings then stay.
    """
    note_finding_accepted(vault, vault.findings, clock=clock)
    vault.accept()
    # At once: a killed program would leave the older note, and the question again.
    if vault.after_close is not None:
        vault.after_close(*vault.journal_end)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckResult:
    """What a full check found; ``differing`` are records that do not show their history."""

    bad_pages: int
    broken_at: int | None
    broken_entry: int | None
    """Where the log of who saw what is broken."""
    differing: tuple[RecordKey, ...]
    index_is_whole: bool

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The suspicions among it. A damaged page or index is damage and no suspicion."""
        found = []
        if self.broken_at is not None or self.broken_entry is not None:
            found.append(Finding(suspicion=Suspicion.ALTERED))
        if self.differing:
            found.append(Finding(suspicion=Suspicion.ROWS_DIFFER))
        return tuple(found)

    @property
    def is_sound(self) -> bool:
        """Whether nothing at all was found."""
        return not (self.bad_pages or self.findings) and self.index_is_whole


class FullCheck:
    """A full check under way: others may work with the file between two slices."""

    def __init__(self) -> None:
        self.done = 0
        self.total = 1
        self.result: CheckResult | None = None
        self._slices: Iterator[None] | None = None

    def go_on(self, vault: Vault) -> bool:
        """Do the next slice; whether there is more to do. Raises VaultDamaged."""
        if self._slices is None:
            self._slices = self._run(vault)
        next(self._slices, None)
        return self.result is None

    def _run(self, vault: Vault) -> Iterator[None]:
        self.total = vault.journal_end[0] + records_in_journal(vault) + 2
        bad = bad_pages(vault)
        self.done += 1
        yield
        walk = ChainWalk()
        while walk.go_on(vault, count=_LINKS_AT_ONCE):
            self.done = 1 + walk.looked_at
            yield
        self.done = 1 + walk.looked_at
        differing: list[RecordKey] = []
        after: str | None = ""
        while after is not None:
            found, after = differing_records(vault, after=after, count=_RECORDS_AT_ONCE)
            differing += found
            self.done = min(self.done + _RECORDS_AT_ONCE, self.total - 1)
            yield
        differing += strangers(vault)
        self.done = self.total
        self.result = CheckResult(
            bad_pages=bad,
            broken_at=walk.broken,
            broken_entry=first_broken_entry(vault),
            differing=tuple(differing),
            index_is_whole=index_is_whole(vault),
        )


def full_check(vault: Vault, *, report: Report = unheard) -> CheckResult:
    """Look at every page, every link, every record and the index.

    ``report`` may raise to stop it between two slices. Raises VaultDamaged.
    """
    check = FullCheck()
    report(check.done, check.total)
    while check.go_on(vault):
        report(check.done, check.total)
    assert check.result is not None  # noqa: S101 - what go_on returned says so
    report(check.done, check.total)
    return check.result


_ORDER: Final = tuple(Suspicion)


def _missing(finding: Finding) -> int:
    return finding.missing


def journal_entry(keys: KeyFile) -> str:
    """Under which name a keychain keeps where the journal of this file ended."""
    return f"{keys.vault_id}.journal"


def _from_keychain(vault: Vault, keys: KeyFile, keychain: Keychain) -> list[JournalEnd]:
    try:
        if vault.meta(RESTORED):
            # Older on purpose: a person was told so when it was restored.
            keychain.delete(journal_entry(keys))
            vault.set_meta(RESTORED, 0)
            return []
        kept = keychain.read(journal_entry(keys))
    except KeychainUnavailable:
        return []
    if kept is None:
        return []
    return [
        JournalEnd(
            position=int.from_bytes(kept[:_POSITION_BYTES], "big"), chain=kept[_POSITION_BYTES:]
        )
    ]
