"""What arrived: confirmed to those who sent it, and told to those who wait for it.

A confirmation travels like everything else, sealed and signed. It is sent only
when something other than a confirmation was taken in: two devices would
otherwise thank each other for ever.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import msgspec

from counsel_app.domain.clock import Clock
from counsel_app.domain.labels import Label
from counsel_app.domain.member import Member, Role
from counsel_app.store.bundles import (
    IN,
    OUT,
    bundles,
    mark_exported,
    readers_of,
    receipt_of,
    save_bundle,
    save_receipt,
    sealed_for,
)
from counsel_app.store.vault import Vault
from counsel_app.sync.bundle import seal_receipts
from counsel_app.sync.header import Kind
from counsel_app.sync.identity import KeyCard
from counsel_app.sync.limits import MAX_BASES
from counsel_app.sync.reasons import Reason, State
from counsel_app.sync.receipts import Receipt, spans
from counsel_app.sync.verify import Opened, Refused
from counsel_app.usecases.chains import chains
from counsel_app.usecases.own_bundles import LOST, PUBLISHED, WITHDRAWN
from counsel_app.usecases.profile_files import OUTBOX
from counsel_app.usecases.profiles import own_profile
from counsel_app.usecases.sealing import (
    next_number,
    own_bundle,
    put_into_outbox,
    remember_sealed,
)
from counsel_app.usecases.team import trusted_members

_SET_ASIDE: Final = "set_aside"
_CONFIRMED: Final = "confirmed"
_ASKED_AGAIN: Final = "asked_again"
_REASONS: Final = {reason.code: reason for reason in Reason}


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """What became of the changes that were sealed for one person.

    ``sent`` counts the changes that are in the folder, ``confirmed`` those
    that the reader's device says it took in, the last time at
    ``confirmed_at``. ``refused`` says why something was set aside there.
    ``lost`` counts bundles that did not arrive although later ones did, and
    ``forked`` says that there two different bundles of one number were found.
    """

    sent: int
    confirmed: int
    confirmed_at: datetime | None
    refused: tuple[Label, ...]
    lost: int = 0
    forked: bool = False

    @property
    def has_all(self) -> bool:
        """Whether everything that was sent has arrived."""
        return self.confirmed == self.sent and not self.refused


def delivery_to(vault: Vault, member: Member) -> Delivery:
    """How far what was sealed for ``member`` got."""
    left = [
        (seq, kind, changes)
        for seq, kind, state, changes in sealed_for(vault, member.id)
        if kind != Kind.ACK
        # A document that was taken back arrived, or is not awaited any more.
        and state in ((PUBLISHED,) if kind == Kind.PIECE else (PUBLISHED, WITHDRAWN))
    ]
    # A snapshot says again what was said; under new keys it is the first word.
    only_snapshots = all(kind == Kind.SNAP for _, kind, _ in left)
    sent = [(seq, changes) for seq, kind, changes in left if only_snapshots or kind != Kind.SNAP]
    found = receipt_of(vault, KeyCard.parse(member.key_card).device_id)
    if found is None:
        return Delivery(
            sent=sum(changes for _, changes in sent), confirmed=0, confirmed_at=None, refused=()
        )
    receipt = msgspec.json.decode(found[0], type=Receipt)
    codes = dict.fromkeys(code for _, code in receipt.refused)
    return Delivery(
        sent=sum(changes for _, changes in sent),
        confirmed=sum(changes for seq, changes in sent if receipt.confirms(seq)),
        confirmed_at=found[1],
        refused=tuple(_REASONS[code].label for code in codes if code in _REASONS),
        lost=sum(
            seq < receipt.latest and not receipt.confirms(seq) and seq not in dict(receipt.refused)
            for seq, _ in sent
        ),
        forked=bool(receipt.forks),
    )


def take_receipts(vault: Vault, opened: Opened) -> None:
    """Keep what a device confirms of our own bundles, with the transaction under way."""
    for receipt in opened.receipts:
        if receipt.device == vault.device:
            body = msgspec.json.encode(receipt).decode()
            at = opened.header.time.astimezone(UTC)
            _send_again_if_asked(vault, opened.header.device, receipt)
            save_receipt(vault, opened.header.device, body, at)


def ask_again(vault: Vault, device: str, *, clock: Clock) -> None:
    """Ask a device, with the next export, to seal everything anew for this one.

    After a backup was restored here, or when something of theirs stays lost.
    """
    asked = _asked(vault) | {device: int(clock.now().timestamp() * 1000)}
    vault.set_meta(_ASKED_AGAIN, json.dumps(asked))


def _send_again_if_asked(vault: Vault, device: str, receipt: Receipt) -> None:
    """Begin anew for a trusted person who asks for it; the scope stays what it is.

    What never arrived there and can be put back no more is made anew for everybody
    whom it was for; its number is then missed by nobody.
    """
    found = receipt_of(vault, device)
    before = msgspec.json.decode(found[0], type=Receipt).again_at if found else 0
    if receipt.again_at > before:
        for member in trusted_members(vault):
            if member.device == device:
                mark_exported(vault, member.id, 0)
                _give_up(vault, member, receipt)


def _give_up(vault: Vault, member: Member, receipt: Receipt) -> None:
    for row in bundles(vault, OUT):
        readers = readers_of(vault, row.sha256)
        if (
            row.device == vault.device
            and row.state == PUBLISHED
            and member.id in readers
            and not receipt.confirms(row.seq)
            and not (vault.folder / OUTBOX / row.name).exists()
        ):
            save_bundle(vault, replace(row, state=LOST))
            for reader in readers:
                mark_exported(vault, reader, 0)


def _asked(vault: Vault) -> dict[str, int]:
    asked: dict[str, int] = json.loads(str(vault.meta(_ASKED_AGAIN) or "{}"))
    return asked


def note_set_aside(vault: Vault, refused: Iterable[Refused]) -> None:
    """Remember what known senders will be told was set aside."""
    lines = [
        [one.header.device, one.header.seq, one.reason.code]
        for one in refused
        if one.header is not None and one.authentic and one.state is State.QUARANTINE
    ]
    vault.set_meta(_SET_ASIDE, json.dumps(lines))


def confirm(vault: Vault, profile: Path, folder: Path, *, clock: Clock) -> int:
    """Seal what was taken in since the last time, for those it came from.

    Staff get one bundle with all receipts: numbers of bundles say nothing of
    a client. A volunteer gets only what is about the own work. Returns how
    many bundles were sealed. Raises DiskFull, LookFirst.
    """
    receipts = _receipts(vault)
    worth = _worth_telling(vault)
    if worth == str(vault.meta(_CONFIRMED) or ""):
        return 0
    members = trusted_members(vault)
    groups: list[tuple[list[Member], list[Receipt]]] = [
        ([one for one in members if one.role != Role.VOLUNTEER], receipts)
    ]
    if own_profile(vault).role is not Role.VOLUNTEER:
        groups += [
            ([one], [receipt for receipt in receipts if receipt.device == one.device])
            for one in members
            if one.role == Role.VOLUNTEER
        ]
    made = 0
    for readers, told in groups:
        if readers and told:
            number = next_number(vault, profile, folder=folder)
            _seal(vault, profile, told, number=number, readers=readers, clock=clock)
            made += 1
    with vault.aside():
        vault.set_meta(_CONFIRMED, worth)
    return made


def _seal(
    vault: Vault,
    profile: Path,
    receipts: Sequence[Receipt],
    *,
    number: tuple[int, str],
    readers: Sequence[Member],
    clock: Clock,
) -> None:
    under = own_bundle(vault, number, readers=readers, time=clock.now())
    bundle = seal_receipts(receipts, **under)
    put_into_outbox(profile, bundle)
    with vault.atomic(clock):
        remember_sealed(vault, bundle, count=len(receipts), readers=readers)


def _receipts(vault: Vault) -> list[Receipt]:
    """What is there of every device that sent something, its confirmations too."""
    taken: dict[str, list[int]] = {}
    for row in bundles(vault, IN):
        taken.setdefault(row.device, []).append(row.seq)
    refused: dict[str, list[tuple[int, str]]] = {}
    for device, seq, code in _set_aside(vault):
        refused.setdefault(device, []).append((seq, code))
    known = chains(vault)
    asked = _asked(vault)
    return [
        Receipt(
            device=device,
            taken=spans(taken.get(device, ())),
            refused=tuple(sorted(refused.get(device, ()))[-MAX_BASES:]),
            head=known[device].head.sha256 if device in known else "",
            forks=known[device].forks[-MAX_BASES:] if device in known else (),
            again_at=asked.get(device, 0),
        )
        for device in sorted(taken.keys() | refused.keys() | asked.keys())
    ]


def _worth_telling(vault: Vault) -> str:
    """What a confirmation would be sent for; another confirmation is not."""
    came = sum(row.kind != Kind.ACK for row in bundles(vault, IN))
    aside, asked = _set_aside(vault), _asked(vault)
    if asked:
        return json.dumps([came, aside, asked])
    return json.dumps([came, aside]) if came or aside else ""


def _set_aside(vault: Vault) -> list[tuple[str, int, str]]:
    kept = json.loads(str(vault.meta(_SET_ASIDE) or "[]"))
    return [(device, seq, code) for device, seq, code in kept]
