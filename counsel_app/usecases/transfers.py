"""Hand a case to another counsellor: offered with all of it, accepted or declined, taken back.

The package is sealed for the receiver alone and holds the case as the giver
has it now, as the giver's own word. Until the receiver accepts, nothing
changes but that both know of it; the acceptance makes the case the receiver's,
and only then. What was declined or taken back leaves the receiver's file again.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from counsel_app.domain.access import Audience
from counsel_app.domain.case import Case
from counsel_app.domain.changes import Changes
from counsel_app.domain.client import Client
from counsel_app.domain.clock import Clock
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.errors import AppError
from counsel_app.domain.institution import Institution
from counsel_app.domain.labels import Label
from counsel_app.domain.member import Member, Role
from counsel_app.domain.progress import Report, unheard
from counsel_app.domain.records import require_valid
from counsel_app.domain.referral import Release
from counsel_app.domain.transfer import (
    ACCEPTED,
    DECLINED,
    Basis,
    Stage,
    Transfer,
    is_near,
    open_dates,
)
from counsel_app.domain.volunteering import Assignment
from counsel_app.store.bundles import BundleRow
from counsel_app.store.erase import purge
from counsel_app.store.journal import Write, open_conflicts
from counsel_app.store.transfer_bundles import transfer_bundles
from counsel_app.store.vault import Vault
from counsel_app.usecases.profiles import own_profile
from counsel_app.usecases.retention import CaseGone
from counsel_app.usecases.team import name_of, trusted_members
from counsel_app.usecases.transfer_documents import LIVE, Documents, documents_in
from counsel_app.usecases.transfer_returns import take_out_returned
from counsel_app.usecases.transfer_sealing import DocumentUnsound, OpenDifferences, seal_transfer
from counsel_app.usecases.transfer_view import Sheet, going, sheet_of


class NotYours(AppError):
    """Somebody else counsels in the case."""

    label = Label(
        de="Abgeben kann einen Fall nur, wer ihn führt. Diesen führt {name}.",
        en="Only whoever counsels in a case can hand it over. In this one it is {name}.",
    )


class UnderWay(AppError):
    """The case is offered to somebody already."""

    label = Label(
        de="Dieser Fall ist schon jemandem angeboten. Bitte die Antwort abwarten oder das Angebot "
        "zurückziehen.",
        en="This case is offered to somebody already. Please wait for the answer or take the "
        "offer back.",
    )


class NotACounsellor(AppError):
    """The receiver is no counsellor whose key card was accepted."""

    label = Label(
        de="Bitte wählen, wer den Fall bekommt: eine Beraterin oder einen Berater, deren "
        "Schlüsselkarte im Team aufgenommen ist.",
        en="Please choose who is to have the case: a counsellor whose key card was accepted in "
        "the team.",
    )


class NeedsRelease(AppError):
    """Another organisation is to have the case without a valid release towards it."""

    label = Label(
        de="{name} arbeitet bei „{organisation}“. Dorthin darf der Fall nur mit einer gültigen "
        "Schweigepflichtentbindung, die dieser Einrichtung gegenüber gilt. Sie muss im "
        "Verzeichnis genauso heißen.",
        en="{name} works at “{organisation}”. The case may go there only with a valid release "
        "towards that institution. It has to have the same name in the directory.",
    )


class NotOpen(AppError):
    """It was answered or taken back, or is not there any more."""

    label = Label(
        de="Dieses Angebot ist nicht mehr offen. Bitte die Seite neu öffnen.",
        en="This offer is not open any more. Please open the page again.",
    )


class NotArrived(AppError):
    """The offer is known from the region's exchange, and its package is not here yet."""

    label = Label(
        de="Das Paket mit dem Fall ist noch nicht angekommen. Bitte noch einmal austauschen.",
        en="The package with the case has not arrived yet. Please exchange once more.",
    )


class DatesNotConfirmed(AppError):
    """A date within two weeks was not confirmed one by one."""

    label = Label(
        de="In den nächsten 14 Tagen liegen Termine oder Fristen. Bitte jede bestätigen: Mit der "
        "Annahme sind Sie dafür verantwortlich.",
        en="There are dates or deadlines within the next 14 days. Please confirm each: with the "
        "acceptance you answer for them.",
    )


class SentenceMissing(AppError):
    """Nobody said why."""

    label = Label(
        de="Bitte in einem Satz sagen, warum nicht. Den Satz liest nur, wer den Fall angeboten "
        "hat.",
        en="Please say in a sentence why not. Only whoever offered the case reads it.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Receiver:
    """Somebody who could have the case, and on what it would rest."""

    member: Member
    basis: Basis


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferPlan:
    """What handing a case over would mean; nothing has happened yet."""

    case_id: str
    receivers: tuple[Receiver, ...]
    releases: tuple[tuple[Release, str], ...]
    """Those valid today, each with the name of whom it is towards."""
    dates: tuple[Deadline, ...]
    """The open ones, the earliest first."""
    sheets: tuple[Sheet, ...]
    documents: Documents
    """Those that lie here go over with all they hold, of the others only the name."""
    tasks: int
    """So many volunteers' tasks are running; they stay with who gave them."""


def plan_transfer(vault: Vault, case_id: str, *, clock: Clock) -> TransferPlan:
    """Who could have the case, what would go, and what presses. Raises CaseGone."""
    today = clock.today()
    records = going(vault, case_id)
    releases = [one for one in records if isinstance(one, Release) and one.is_valid(today)]
    running = [one for one in vault.all(Assignment, case_id=case_id) if not one.has_ended(today)]
    return TransferPlan(
        case_id=case_id,
        receivers=tuple(
            Receiver(member=member, basis=basis_for(vault, member)) for member in _people(vault)
        ),
        releases=tuple((one, _towards(vault, one)) for one in releases),
        dates=tuple(open_dates(one for one in records if isinstance(one, Deadline))),
        sheets=tuple(sheet_of(vault, one) for one in records),
        documents=documents_in(vault, case_id),
        tasks=len(running),
    )


def basis_for(vault: Vault, member: Member) -> Basis:
    """On what it rests that this person may know a case."""
    if member.scope == Audience.FULL:
        return Basis.DEPUTY
    is_ours = member.organisation == own_profile(vault).organisation
    return Basis.SAME_ORGANISATION if is_ours else Basis.RELEASE


def offer(vault: Vault, transfer: Transfer, *, clock: Clock, report: Report = unheard) -> Changes:
    """Seal the whole case for ``transfer.to_id`` alone; the case stays where it is until then.

    It leaves with the next exchange. ``report`` counts the bytes of documents
    and may raise to stop: nothing was then offered. Raises CaseGone, NotYours,
    UnderWay, NotACounsellor, NeedsRelease, OpenDifferences, DocumentUnsound,
    InvalidRecord, CannotSeal, LookFirst, DiskFull.
    """
    case = _own_case(vault, transfer.case_id)
    if any(one.stage is Stage.OFFERED for one in vault.all(Transfer, case_id=case.id)):
        raise UnderWay
    receiver = _receiver(vault, transfer.to_id)
    basis = basis_for(vault, receiver)
    made = replace(transfer, from_id=vault.author, offered_on=clock.today(), basis=basis, answer="")
    require_valid(made)
    if basis is Basis.RELEASE:
        _require_release(vault, made, receiver, clock=clock)
    with vault.atomic(clock) as write:
        if not case.counsellor_id:
            write.put(replace(case, counsellor_id=vault.author))
        seal_transfer(vault, write, made, receiver, with_case=True, clock=clock, report=report)
    return write.changes


def send_again(
    vault: Vault, transfer_id: str, *, clock: Clock, report: Report = unheard
) -> Changes:
    """Seal the case anew, with what was written since; also after it was accepted.

    Documents that are still on their way are not sealed twice. Raises NotOpen
    and what ``offer`` raises.
    """
    transfer = vault.get(Transfer, transfer_id)
    if transfer is None or transfer.from_id != vault.author or transfer.stage not in LIVE:
        raise NotOpen
    receiver = _receiver(vault, transfer.to_id)
    if basis_for(vault, receiver) is Basis.RELEASE:
        _require_release(vault, transfer, receiver, clock=clock)
    with vault.atomic(clock) as write:
        seal_transfer(vault, write, transfer, receiver, with_case=True, clock=clock, report=report)
    return write.changes


def withdraw(vault: Vault, transfer_id: str, *, clock: Clock) -> Changes:
    """Take an offer back before it is answered. Raises NotOpen, LookFirst, DiskFull.

    If the acceptance is on its way already, it counts.
    """
    transfer = vault.get(Transfer, transfer_id)
    if transfer is None or transfer.from_id != vault.author or transfer.stage != Stage.OFFERED:
        raise NotOpen
    with vault.atomic(clock) as write:
        back = replace(transfer, withdrawn_on=clock.today())
        _tell(vault, write, back, back.to_id, clock=clock)
    return write.changes


def accept(
    vault: Vault,
    transfer_id: str,
    *,
    sentence: str = "",
    confirmed: Collection[str] = (),
    clock: Clock,
) -> Changes:
    """Take the case over: from now on it is this person's, here and with everybody who has it.

    ``confirmed`` are the ids of the dates within two weeks. Raises NotOpen,
    NotArrived, DatesNotConfirmed, LookFirst, DiskFull.
    """
    transfer = _offered_to_me(vault, transfer_id)
    case = vault.get(Case, transfer.case_id)
    if not transfer.has_arrived or case is None or vault.get(Client, case.client_id) is None:
        raise NotArrived
    today = clock.today()
    near = {one.id for one in vault.all(Deadline, case_id=case.id) if is_near(one, today)}
    if not near <= set(confirmed):
        raise DatesNotConfirmed
    said = replace(
        transfer,
        answer=ACCEPTED,
        answered_on=today,
        answer_why=sentence.strip(),
        dates_confirmed_on=today if near else None,
    )
    differing = {record_id for _, record_id, _ in open_conflicts(vault)}
    with vault.atomic(clock) as write:
        # It may come back to whoever gave it away.
        write.put(replace(case, counsellor_id=vault.author), though_given_away=True)
        for record in going(vault, case.id):
            # Whoever gets this person's changes gets the whole case from now on.
            if record.id not in differing:
                write.restate(record)
        _tell(vault, write, said, said.from_id, clock=clock)
    return write.changes


def decline(vault: Vault, transfer_id: str, *, sentence: str, clock: Clock) -> Changes:
    """Say no, and why; the case leaves this file again. Raises NotOpen, SentenceMissing, LookFirst.

    What it was before merges goes as well, for it holds the case.
    """
    transfer = _offered_to_me(vault, transfer_id)
    if not sentence.strip():
        raise SentenceMissing
    said = replace(
        transfer, answer=DECLINED, answered_on=clock.today(), answer_why=sentence.strip()
    )
    with vault.atomic(clock) as write:
        _tell(vault, write, said, said.from_id, clock=clock)
        has_left = take_out_returned(vault, write)
    if has_left:
        purge(vault)
    return write.changes


def seal_anew(vault: Vault, lost: Sequence[BundleRow], *, clock: Clock) -> None:
    """Seal what of transfers got lost before it left, as things are now. Raises DiskFull."""
    of = {one.sha256: one.transfer_id for one in transfer_bundles(vault)}
    for transfer_id in dict.fromkeys(of[row.sha256] for row in lost if row.sha256 in of):
        transfer = vault.get(Transfer, transfer_id)
        if transfer is None:
            continue
        if transfer.from_id == vault.author and transfer.stage in LIVE:
            # What forbids it now is said to whoever sends it again by hand.
            with suppress(NotACounsellor, NeedsRelease, OpenDifferences, DocumentUnsound):
                send_again(vault, transfer_id, clock=clock)
        else:
            is_mine = transfer.from_id == vault.author
            other = transfer.to_id if is_mine else transfer.from_id
            with vault.atomic(clock) as write:
                _tell(vault, write, transfer, other, clock=clock)


def _people(vault: Vault) -> list[Member]:
    return [one for one in trusted_members(vault) if one.role == Role.COUNSELLOR]


def _receiver(vault: Vault, person_id: str) -> Member:
    found = next((one for one in _people(vault) if one.id == person_id), None)
    if found is None:
        raise NotACounsellor
    return found


def _own_case(vault: Vault, case_id: str) -> Case:
    case = vault.get(Case, case_id)
    if case is None:
        raise CaseGone
    if case.counsellor_id not in ("", vault.author):
        raise NotYours(name=name_of(vault, case.counsellor_id) or "–")
    return case


def _offered_to_me(vault: Vault, transfer_id: str) -> Transfer:
    transfer = vault.get(Transfer, transfer_id)
    if transfer is None or transfer.to_id != vault.author or transfer.stage != Stage.OFFERED:
        raise NotOpen
    return transfer


def _require_release(vault: Vault, transfer: Transfer, receiver: Member, *, clock: Clock) -> None:
    release = vault.get(Release, transfer.release_id) if transfer.release_id else None
    if (
        release is None
        or release.case_id != transfer.case_id
        or not release.is_valid(clock.today())
        or _plain(_towards(vault, release)) != _plain(receiver.organisation)
    ):
        raise NeedsRelease(name=receiver.name, organisation=receiver.organisation)


def _towards(vault: Vault, release: Release) -> str:
    institution = vault.get(Institution, release.institution_id)
    return institution.name if institution else ""


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _tell(vault: Vault, write: Write, transfer: Transfer, person_id: str, *, clock: Clock) -> None:
    """Write the transfer and seal it for the other side, where that is still trusted."""
    other = next((one for one in _people(vault) if one.id == person_id), None)
    if other is None:
        write.restate(transfer)
    else:
        seal_transfer(vault, write, transfer, other, with_case=False, clock=clock)
