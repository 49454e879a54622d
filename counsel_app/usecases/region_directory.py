"""People and keys of a region: the coordinator signs, everybody else takes over."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from counsel_app.domain.access import Audience
from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.member import Member, Role
from counsel_app.store.bundles import IN, SEEN, bundles, mark_exported
from counsel_app.store.journal import Write
from counsel_app.store.trust import FormerCard, drop_last_word, save_former_card, set_last_word
from counsel_app.store.vault import Vault
from counsel_app.sync.bundle import seal_directory
from counsel_app.sync.directory import (
    Directory,
    Ending,
    Entry,
    Recovery,
    Step,
    directory_hash,
    step_from,
)
from counsel_app.sync.identity import DeviceIdentity, KeyCard
from counsel_app.sync.reasons import Reason
from counsel_app.usecases.held_directory import (
    deputies_of,
    held_directory,
    hold,
    recovery_recipients,
    root_of,
    set_root,
)
from counsel_app.usecases.places import export_folder
from counsel_app.usecases.profiles import own_card, own_devices, own_profile
from counsel_app.usecases.sealing import (
    next_number,
    own_bundle,
    put_into_outbox,
    remember_sealed,
)
from counsel_app.usecases.team import MemberGone, ScopeTooWide, members, name_of, trusted_members

VALID_FOR: Final = timedelta(days=180)
RENEW_BEFORE: Final = timedelta(days=30)

_DEPUTIES: Final = "directory_deputies"
_RECOVERY: Final = "directory_recovery"
_NAMED_IN_DIRECTORY: Final = "Verzeichnis der Koordination"


class NotTheCoordinator(AppError):
    """A directory can only be signed by a coordinator, and only theirs can be followed."""

    label = Label(
        de="Ein Verzeichnis kann nur die Koordination führen.",
        en="Only a coordinator can keep a directory.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryView:
    """The directory in figures. ``is_own``: this profile signs it."""

    version: int
    issued: datetime
    expires: datetime
    people: int
    keeper: str
    is_own: bool
    is_expired: bool
    expires_soon: bool


def view_directory(vault: Vault, *, clock: Clock) -> DirectoryView | None:
    """The directory that counts here; None where there is none yet."""
    held = held_directory(vault)
    if held is None:
        return None
    now = clock.now()
    return DirectoryView(
        version=held.version,
        issued=held.issued,
        expires=held.expires,
        people=len(held.people),
        keeper=name_of(vault, root_of(vault)),
        is_own=root_of(vault) == vault.author,
        is_expired=held.expires <= now,
        expires_soon=held.expires <= now + RENEW_BEFORE,
    )


def may_sign(vault: Vault) -> bool:
    """Whether this profile is a coordinator's, and follows no other one."""
    is_coordinator = own_profile(vault).role is Role.COORDINATOR
    return is_coordinator and root_of(vault) in ("", vault.author)


def follow(vault: Vault, person_id: str) -> None:
    """Take over from now on whom this coordinator names. Raises NotTheCoordinator."""
    member = vault.get(Member, person_id)
    if member is None or member.role != Role.COORDINATOR:
        raise NotTheCoordinator
    set_root(vault, person_id)


def deputies(vault: Vault, person_id: str) -> frozenset[str]:
    """To whom a person may send everything, as the next directory will say."""
    chosen = _chosen(vault)
    if person_id in chosen:
        return frozenset(chosen[person_id])
    held = held_directory(vault)
    return deputies_of(held, person_id) if held else frozenset()


def set_deputies(vault: Vault, person_id: str, chosen: Iterable[str]) -> None:
    """Choose them for the next directory; names stay inside one organisation (§ 203 StGB).

    Raises MemberGone, ScopeTooWide.
    """
    by_id = {KeyCard.parse(one.card).person_id: one for one in _entries(vault)}
    if person_id not in by_id:
        raise MemberGone
    organisation = KeyCard.parse(by_id[person_id].card).organisation
    wanted = sorted(set(chosen) - {person_id})
    for one in wanted:
        if one not in by_id:
            raise MemberGone
        card = KeyCard.parse(by_id[one].card)
        if card.organisation != organisation or card.role == Role.VOLUNTEER:
            raise ScopeTooWide
    vault.set_meta(_DEPUTIES, json.dumps(_chosen(vault) | {person_id: wanted}))


def narrowed_by_signing(vault: Vault) -> list[str]:
    """The names of counsellors whose colleagues will get no names and texts any more.

    Before there is a directory colleagues of one organisation share all they
    have; once there is one, only with the deputies that it names.
    """
    cards = [KeyCard.parse(one.card) for one in _entries(vault)]
    staff = [one for one in cards if one.role == Role.COUNSELLOR]
    at_work = Counter(one.organisation for one in staff)
    narrowed = [
        one.name
        for one in staff
        if at_work[one.organisation] > 1 and not deputies(vault, one.person_id)
    ]
    return sorted(narrowed, key=str.casefold)


def new_recovery_key(vault: Vault) -> str:
    """A key for paper that opens what is sealed for one's own organisation.

    The secret is returned once and kept nowhere; its public half stands in the
    next directory. The standard ``age`` program opens bundles with it.
    """
    fresh = DeviceIdentity.generate()
    vault.set_meta(_RECOVERY, json.dumps([*_recovery(vault), fresh.age_pub]))
    return fresh.age_secret


def sign_directory(vault: Vault, profile: Path, *, clock: Clock) -> Directory:
    """Sign everybody who is trusted here as the region's directory and seal it for all of them.

    Raises NotTheCoordinator, DiskFull, LookFirst.
    """
    own = own_profile(vault)
    if own.role is not Role.COORDINATOR:
        raise NotTheCoordinator
    before = held_directory(vault)
    now = clock.now()
    directory = Directory(
        version=before.version + 1 if before else 1,
        prev=directory_hash(before) if before else "",
        issued=now,
        expires=now + VALID_FOR,
        people=tuple(_entries(vault)),
        endings=tuple(_endings(vault)),
        recovery=tuple(
            Recovery(organisation=own.organisation, recipient=one) for one in _recovery(vault)
        ),
    )
    readers = [one for one in trusted_members(vault) if one.role != Role.VOLUNTEER]
    with vault.atomic(clock):
        hold(vault, directory)
        set_root(vault, vault.author)
    if readers:
        under = own_bundle(
            vault,
            next_number(vault, profile, folder=export_folder(vault)),
            readers=readers,
            time=now,
            recovery=recovery_recipients(vault, readers),
        )
        bundle = seal_directory(directory, **under)
        put_into_outbox(profile, bundle)
        with vault.atomic(clock):
            remember_sealed(vault, bundle, count=0, readers=readers)
    return directory


def problem_with(
    vault: Vault, directory: Directory, *, device: str, now: datetime
) -> Reason | None:
    """Why a directory that ``device`` signed may not be taken over; None where it may.

    Only the present device of the chosen coordinator counts, not one of before.
    """
    root = vault.get(Member, root_of(vault))
    if root is None or root.device != device:
        return Reason.NOT_ENTITLED
    step = step_from(held_directory(vault), directory, now=now)
    if step is Step.FORK:
        return Reason.DIRECTORY_FORK
    return Reason.DIRECTORY_EXPIRED if step is Step.EXPIRED else None


def take_over(vault: Vault, write: Write, directory: Directory, *, clock: Clock) -> None:
    """Trust whom the directory names, as far as it says; with the transaction under way."""
    if step_from(held_directory(vault), directory, now=clock.now()) is not Step.NEXT:
        return
    hold(vault, directory)
    for entry in directory.people:
        card = KeyCard.parse(entry.card)
        if card.person_id != vault.author:
            _take_person(vault, write, directory, card, clock=clock)
    _take_endings(vault, write, directory)


def _take_person(
    vault: Vault, write: Write, directory: Directory, card: KeyCard, *, clock: Clock
) -> None:
    before = vault.get(Member, card.person_id)
    scope = _scope(vault, directory, card, before)
    if before is None:
        before = Member(id=card.person_id, accepted_on=clock.today())
    member = replace(
        before,
        name=card.name,
        role=card.role,
        organisation=card.organisation,
        scope=scope,
        device=card.device_id,
        key_card=card.text,
    )
    if before.device and before.device != member.device:
        save_former_card(
            vault,
            FormerCard(device=before.device, person_id=before.id, key_card=before.key_card),
        )
    if (before.scope, before.device) != (member.scope, member.device):
        mark_exported(vault, member.id, 0)
    write.put(member)


def _scope(vault: Vault, directory: Directory, card: KeyCard, before: Member | None) -> str:
    if card.role == Role.VOLUNTEER:
        return Audience.REDUCED
    own = own_profile(vault)
    is_deputy = card.person_id in deputies_of(directory, own.person_id)
    if is_deputy and card.organisation == own.organisation:
        return Audience.FULL
    if before is not None and before.scope == Audience.AGGREGATE:
        return Audience.AGGREGATE
    return Audience.REGION


def _take_endings(vault: Vault, write: Write, directory: Directory) -> None:
    mine = own_devices(vault)
    ended = {one.device: one for one in directory.endings if one.device not in mine}
    for member in members(vault):
        ending = ended.get(member.device)
        if ending is not None and member.revoked_on is None:
            write.put(replace(member, revoked_on=ending.on, revoked_why=_NAMED_IN_DIRECTORY))
        elif ending is None and member.revoked_why == _NAMED_IN_DIRECTORY:
            write.put(replace(member, revoked_on=None, revoked_why=""))
            drop_last_word(vault, member.device)
    for device, ending in ended.items():
        set_last_word(vault, device, ending.seq, ending.sha256)


def _entries(vault: Vault) -> list[Entry]:
    """Everybody whose card was accepted here, and oneself."""
    cards = [own_card(vault), *(KeyCard.parse(one.key_card) for one in members(vault))]
    return [
        Entry(card=card.text, deputies=tuple(sorted(deputies(vault, card.person_id))))
        for card in sorted(cards, key=lambda one: one.person_id)
    ]


def _endings(vault: Vault) -> list[Ending]:
    """Where the word of each device ends that is trusted no longer: what arrived before."""
    held = held_directory(vault)
    earlier = {one.device: one for one in held.endings} if held else {}
    found = []
    for member in members(vault):
        if member.revoked_on is None:
            continue
        rows = [
            row
            for direction in (IN, SEEN)
            for row in bundles(vault, direction)
            if row.device == member.device and row.at.astimezone().date() < member.revoked_on
        ]
        last = max(rows, key=lambda row: row.seq, default=None)
        fresh = Ending(
            device=member.device,
            on=member.revoked_on,
            seq=last.seq if last else 0,
            sha256=last.sha256 if last else "",
        )
        found.append(earlier.get(member.device, fresh))
    return found


def _chosen(vault: Vault) -> dict[str, list[str]]:
    chosen: dict[str, list[str]] = json.loads(str(vault.meta(_DEPUTIES) or "{}"))
    return chosen


def _recovery(vault: Vault) -> list[str]:
    kept: list[str] = json.loads(str(vault.meta(_RECOVERY) or "[]"))
    return kept
