"""Erasing a case for good (Art. 17 DSGVO): plan, confirm, done.

The plan says what goes, what stays and where copies still lie. Erasing takes
every word out of this file; the tombstones travel with the next export, so
that everybody who has the case erases it too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from counsel_app.domain.case import Case
from counsel_app.domain.changes import Changed, Changes
from counsel_app.domain.client import Client
from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.letter import Letter
from counsel_app.domain.progress import Report, unheard
from counsel_app.domain.retention import Retention, is_held
from counsel_app.domain.volunteering import Assignment, VolunteerNote
from counsel_app.store import erase
from counsel_app.store.kept import holding
from counsel_app.store.told import forget_names
from counsel_app.store.vault import Vault
from counsel_app.usecases import backups
from counsel_app.usecases.audit import note_erased
from counsel_app.usecases.backup_folders import Backup, backups_in, remove
from counsel_app.usecases.landing import forget_landing
from counsel_app.usecases.profiles import key_file
from counsel_app.usecases.retention import CaseGone, gave_away, retention_of
from counsel_app.usecases.team import name_of

_LAST_STEPS: Final = 2
_ID_END: Final = 8


class CaseHeld(AppError):
    """A litigation hold forbids it."""

    label = Label(
        de="Dieser Fall muss bis zum {day} aufbewahrt werden und lässt sich bis dahin nicht "
        "löschen. Wenn der Grund weggefallen ist: erst die Aufbewahrung aufheben.",
        en="This case has to be kept until {day} and cannot be erased before. If the reason is "
        "gone, lift the hold first.",
    )


class GivenAway(AppError):
    """Somebody else has the case now; the erasure would take it from them."""

    label = Label(
        de="Dieser Fall ist abgegeben und wird von {name} geführt. Gelöscht wird er dort; mit dem "
        "nächsten Abgleich geht er dann auch hier.",
        en="This case was handed over and is {name}'s now. It is erased there; with the next "
        "exchange it then goes here as well.",
    )


class NotConfirmed(AppError):
    """What was typed is not the number of the case."""

    label = Label(
        de="Das ist nicht die Nummer dieses Falls. Es wurde nichts gelöscht.",
        en="That is not the number of this case. Nothing was erased.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasePlan:
    """What erasing a case would do; nothing has happened yet."""

    case_id: str
    confirmation: str
    """What the person has to type: the case number."""
    counts: Mapping[str, int]
    """How many records go, by type; also such as were only deleted before."""
    document_bytes: int
    drafts: int
    client_stays: bool
    """Another case is about the same person."""
    letters: int
    """Papers that were printed or saved: they lie wherever they were taken."""
    backups: tuple[Backup, ...]
    place: Path | None
    """Where backups go; None until one was chosen."""
    is_place_there: bool
    kept: tuple[str, ...]
    """Folders with earlier states of this file that hold the case: they go with it."""
    receivers: tuple[str, ...]
    """Names of those who were sent something of this case."""
    retention: Retention
    is_held: bool
    hold_why: str
    is_early: bool
    """The retention period has not passed yet: only at the client's wish, or for good reason."""

    @property
    def records(self) -> int:
        """How many records go, all types together."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """What was done."""

    records: int
    is_purged: bool
    """The file was written anew. Otherwise there was no room for it: traces may be
    left in the gaps of its pages until the next time."""
    changes: Changes


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewed:
    """A fresh backup, and what became of the older ones."""

    fresh: Path
    removed: int
    left: tuple[str, ...]
    """Names of the folders that could not be removed."""


def plan_erase(vault: Vault, case_id: str, *, today: date) -> ErasePlan:
    """What erasing the case would do. Raises CaseGone."""
    case = vault.get(Case, case_id)
    if case is None:
        raise CaseGone
    found = retention_of(vault, case_id)
    records, client_stays = _records(vault, case_id)
    ids = [record_id for _, record_id in records]
    beside = erase.beside(vault, case_id, ids)
    place = backups.backup_place(vault)
    return ErasePlan(
        case_id=case_id,
        confirmation=confirmation(case),
        counts=dict(Counter(record_type for record_type, _ in records)),
        document_bytes=beside.attachment_bytes,
        drafts=len(beside.drafts),
        client_stays=client_stays,
        letters=len(vault.all(Letter, case_id=case_id)),
        backups=tuple(_own_backups(vault, place)),
        place=place,
        is_place_there=place is not None and place.is_dir(),
        kept=tuple(folder.name for folder in holding(vault, ids)),
        receivers=_receivers(vault, ids),
        retention=found,
        is_held=is_held(case.hold_until, today=today),
        hold_why=case.hold_why,
        is_early=not found.is_due(today),
    )


def confirmation(case: Case) -> str:
    """What has to be typed: the number, or the end of the id where there is none."""
    return case.number or case.id[-_ID_END:]


def erase_case(
    vault: Vault, case_id: str, *, typed: str, clock: Clock, report: Report = unheard
) -> Erased:
    """Erase a case for good; all of it or nothing.

    Packages that volunteers still have of it are taken back with the next
    exchange. Raises CaseGone, CaseHeld, GivenAway, NotConfirmed, DiskFull. ``report`` must
    not stop it after the first step.
    """
    case = vault.get(Case, case_id)
    if case is None:
        raise CaseGone
    if is_held(case.hold_until, today=clock.today()):
        raise CaseHeld(day=f"{case.hold_until:%d.%m.%Y}")
    if taker := gave_away(vault, case_id):
        raise GivenAway(name=name_of(vault, taker))
    if _plain(typed) != _plain(confirmation(case)):
        raise NotConfirmed
    is_early = not retention_of(vault, case_id).is_due(clock.today())
    records, _ = _records(vault, case_id)
    ids = [record_id for _, record_id in records]
    total = len(records) + _LAST_STEPS
    report(0, total)
    with vault.atomic(clock) as write:
        _take_packages_back(vault, case_id, clock=clock)
        erase.drop_beside(vault, erase.beside(vault, case_id, ids), ids)
        for done, (record_type, record_id) in enumerate(records, 1):
            write.erase(record_type, record_id)
            report(done, total)
        forget_names(vault)
        forget_landing(vault)
        note_erased(vault, case_id, reason="early" if is_early else "due", clock=clock)
    report(total - 1, total)
    is_purged = erase.purge(vault)
    report(total, total)
    return Erased(records=len(records), is_purged=is_purged, changes=write.changes)


def finish_erasing(vault: Vault) -> bool:
    """Write the file anew where an erasure had no room or time for it; run at unlock.

    Documents that were deleted one by one wait for this as well. Returns
    whether nothing is left to do.
    """
    return not erase.is_purge_due(vault) or erase.purge(vault)


def erase_late(vault: Vault, changes: Changes, *, clock: Clock) -> Changes:
    """Erase what is here of a case that others erased, or that was erased before.

    A colleague who had not heard of it yet went on writing, and whoever gave the
    case away kept more of it than is sent from there: nothing of it may stay or
    come back.
    """
    late = {(one.record_type, one.record_id) for one in changes.records if _is_late(vault, one)}
    for one in changes.records:
        if one.record_type == Case.TYPE and erase.is_erased(vault, one.record_id):
            late |= _left_of(vault, one.record_id)
    with vault.atomic(clock) as write:
        for record_type, record_id in sorted(late):
            write.erase(record_type, record_id)
        forget_names(vault)
        if late:
            forget_landing(vault)
    return write.changes


def _left_of(vault: Vault, case_id: str) -> set[erase.RecordId]:
    return {
        record
        for record in erase.records_of_case(vault, case_id)
        if not erase.is_erased(vault, record[1])
    }


def _is_late(vault: Vault, changed: Changed) -> bool:
    owner = changed.case_id
    if changed.record_type == VolunteerNote.TYPE:
        note = vault.get(VolunteerNote, changed.record_id)
        owner = note.assignment_id if note else ""
    return owner not in ("", changed.record_id) and erase.is_erased(vault, owner)


def renew_backups(vault: Vault, *, clock: Clock, report: Report = unheard) -> Renewed:
    """Make a fresh backup and remove the older ones of this case file.

    Raises what ``backups.back_up`` does; the older ones then stay.
    """
    fresh = backups.back_up(vault, vault.folder, clock=clock, report=report)
    older = [one for one in _own_backups(vault, fresh.parent) if one.folder != fresh]
    left = tuple(one.folder.name for one in older if not remove(one.folder))
    return Renewed(fresh=fresh, removed=len(older) - len(left), left=left)


def _take_packages_back(vault: Vault, case_id: str, *, clock: Clock) -> None:
    # What seals is large, and every unlock asks this module whether it was interrupted.
    from counsel_app.usecases.own_bundles import LookFirst
    from counsel_app.usecases.volunteering import withdraw

    for one in vault.all(Assignment, case_id=case_id):
        if not one.has_ended(clock.today()):
            # A file that was restored and has not looked around yet seals nothing:
            # erasing does not wait for that, and the package ends by its date.
            with suppress(LookFirst):
                withdraw(vault, vault.folder, one, clock=clock)


def _records(vault: Vault, case_id: str) -> tuple[list[erase.RecordId], bool]:
    """All records that go, and whether the client's stays for another case."""
    own_clients, shared = erase.clients_of_case(vault, case_id)
    records = erase.records_of_case(vault, case_id)
    return [*records, *((Client.TYPE, client_id) for client_id in own_clients)], bool(shared)


def _own_backups(vault: Vault, place: Path | None) -> list[Backup]:
    if place is None:
        return []
    own = key_file(vault.folder).vault_id
    return [one for one in backups_in(place) if one.vault_id == own]


def _receivers(vault: Vault, record_ids: list[str]) -> tuple[str, ...]:
    first = erase.first_position(vault, record_ids)
    members = erase.members_sent_after(vault, first)
    return tuple(sorted({name for one in members if (name := name_of(vault, one))}))


def _plain(text: str) -> str:
    return "".join(text.split()).casefold()
