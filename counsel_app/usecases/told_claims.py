"""Who answers to a package whose words were told: the first device that shows its token."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from counsel_app.domain.access import Audience
from counsel_app.domain.clock import Clock
from counsel_app.domain.member import Member
from counsel_app.domain.volunteering import Assignment
from counsel_app.store.bundles import BundleRow, readers_of
from counsel_app.store.journal import Write
from counsel_app.store.told import all_given, all_opened, save_given
from counsel_app.store.vault import Vault
from counsel_app.sync.bundle import seal_claim
from counsel_app.sync.folder import Found
from counsel_app.sync.header import Kind
from counsel_app.sync.identity import DeviceIdentity, KeyCard
from counsel_app.sync.told import Claim
from counsel_app.sync.verify import claimant_of
from counsel_app.usecases.held_directory import recovery_recipients
from counsel_app.usecases.places import export_folder
from counsel_app.usecases.profiles import own_card
from counsel_app.usecases.sealing import next_number, own_bundle, put_into_outbox, remember_sealed
from counsel_app.usecases.team import accept_card
from counsel_app.usecases.told_rivals import closed_here
from counsel_app.usecases.volunteering import is_released, reader_of, seal_closing, seal_task


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """Devices that nobody knew and that opened a package of ours.

    ``cards`` are those that may be believed, ``refused`` those that came to a
    package of another device, or at the same time as another.
    """

    cards: Mapping[str, KeyCard]
    refused: frozenset[str]
    rivals: Mapping[str, Mapping[str, KeyCard]] = field(default_factory=dict)
    """The refused ones by token and device, with the cards that they show."""


def claims_in(
    vault: Vault,
    files: Sequence[Found],
    *,
    cards: Mapping[str, KeyCard],
    identity: DeviceIdentity,
) -> Claimed:
    """Look through the files of unknown devices for claims to packages that were given here.

    A card that names a person who is known already is believed by nobody: it
    would put a stranger's device in their place.
    """
    given = {one.token: one for one in all_given(vault)}
    if not given:
        return Claimed(cards={}, refused=frozenset())
    closed = closed_here(vault)
    refused: set[str] = set()
    shown: dict[str, dict[str, KeyCard]] = {}
    for found in files:
        claim = claimant_of(found.path, identity=identity) if found.device not in cards else None
        if claim is None or not _is_new(vault, claim[0], found.device):
            continue
        card, token = claim[0], claim[1].hex()
        if (token, found.device) in closed:
            refused.add(found.device)
        elif token in given:
            shown.setdefault(token, {})[found.device] = card
    believed: dict[str, KeyCard] = {}
    rivals: dict[str, dict[str, KeyCard]] = {}
    for token, devices in shown.items():
        if given[token].device or len(devices) > 1:
            refused |= devices.keys()
            rivals[token] = devices
        else:
            believed |= devices
    # Who has a package of their own beside is known by that one.
    return Claimed(cards=believed, refused=frozenset(refused - believed.keys()), rivals=rivals)


def _is_new(vault: Vault, card: KeyCard, device: str) -> bool:
    is_known = card.person_id == vault.author or vault.get(Member, card.person_id) is not None
    return card.device_id == device and not is_known


def bind(vault: Vault, write: Write, claim: Claim, *, clock: Clock) -> None:
    """Accept the card of a claim and make the task that person's, with the transaction under way.

    What became of the task meanwhile, an end or a withdrawal, is sealed for
    them at once; where it was erased or given to somebody else, that it closes.
    A token that is unknown or taken changes nothing. Raises
    DiskFull, LookFirst.
    """
    card = KeyCard.parse(claim.card)
    given = next((one for one in all_given(vault) if one.token == claim.token.hex()), None)
    if given is None or given.device:
        return
    member = vault.get(Member, card.person_id)
    if member is None:
        member, _ = accept_card(vault, card.text, scope=Audience.REDUCED, clock=clock)
    save_given(vault, replace(given, device=card.device_id))
    task = vault.get(Assignment, given.assignment_id)
    if task is None or task.volunteer_id != given.stand_in:
        seal_closing(vault, given.assignment_id, member, clock=clock)
        return
    task = replace(task, volunteer_id=member.id)
    write.put(task)
    if task.withdrawn_on is not None or task.stopped_on is not None:
        seal_task(vault, vault.folder, task, member, clock=clock)


def answer(vault: Vault, profile: Path, token: bytes, giver: Member, *, clock: Clock) -> None:
    """Seal the own key card with a package's token for whoever gave it.

    Raises DiskFull, LookFirst.
    """
    under = own_bundle(
        vault,
        next_number(vault, profile, folder=export_folder(vault)),
        readers=[giver],
        time=clock.now(),
        recovery=recovery_recipients(vault, [giver]),
    )
    bundle = seal_claim(Claim(own_card(vault).text, token), **under)
    put_into_outbox(profile, bundle)
    with vault.atomic(clock):
        remember_sealed(vault, bundle, count=0, readers=[giver])


def seal_anew(vault: Vault, profile: Path, lost: Sequence[BundleRow], *, clock: Clock) -> None:
    """Make packages and claims anew that got lost before they left, as things are now.

    For each reader of a lost package every task of theirs that has not run
    out; a full name whose release has ended stays here. Raises DiskFull.
    """
    readers = {
        reader
        for row in lost
        if row.kind == Kind.PACKAGE
        for reader in readers_of(vault, row.sha256)
    }
    today = clock.today()
    for known in vault.all(Assignment):
        reader = reader_of(vault, known) if known.volunteer_id in readers else None
        is_told = known.withdrawn_on is not None or known.stopped_on is not None
        if reader is None or (known.has_ended(today) and not is_told):
            continue
        task = known
        if task.full_name and not is_released(vault, task, today=today):
            task = replace(task, full_name="", release_id="")
            with vault.atomic(clock) as write:
                write.put(task)
        seal_task(vault, profile, task, reader, clock=clock)
    givers = {
        reader for row in lost if row.kind == Kind.CLAIM for reader in readers_of(vault, row.sha256)
    }
    for one in all_opened(vault):
        giver = vault.get(Member, one.giver)
        if one.giver in givers and giver is not None and giver.revoked_on is None:
            answer(vault, profile, bytes.fromhex(one.token), giver, clock=clock)
