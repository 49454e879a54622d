"""What others put into the folder: checked, planned, taken in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from counsel_app.domain.access import Audience
from counsel_app.domain.changes import Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.give_back import VolunteerPaper
from counsel_app.domain.member import Role
from counsel_app.domain.ops import Op
from counsel_app.domain.progress import Report, unheard
from counsel_app.store.attachments import Part, write_part
from counsel_app.store.bundles import IN, OUT, SEEN, BundleRow, bundles, save_bundle
from counsel_app.store.journal import ops_of
from counsel_app.store.vault import Vault
from counsel_app.sync.folder import FolderGone, Found, scan
from counsel_app.sync.header import Header
from counsel_app.sync.merge import MergePlan, plan_merge, touched
from counsel_app.sync.piece import Piece
from counsel_app.sync.reasons import Reason, State
from counsel_app.sync.verify import Opened, Refused, inspect_file, verify_file
from counsel_app.usecases.after_merge import place_of, settle
from counsel_app.usecases.audit import note_taken_in
from counsel_app.usecases.before_merge import secure
from counsel_app.usecases.believing import Ends, held_back, scope_of_sender, unless_expired
from counsel_app.usecases.chains import (
    ChainNote,
    chain_notes,
    keep_withdrawn,
)
from counsel_app.usecases.own_bundles import has_to_look
from counsel_app.usecases.profiles import own_card, own_devices, own_identity, own_profile
from counsel_app.usecases.receipts import take_receipts
from counsel_app.usecases.region_directory import take_over
from counsel_app.usecases.team import cards_ever_trusted, members
from counsel_app.usecases.told_claims import bind, claims_in
from counsel_app.usecases.told_rivals import keep_rivals
from counsel_app.usecases.transfer_documents import Coming, take_piece, unless_early


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxItem:
    """One bundle in the folder and what the check said.

    ``sender`` is empty where the sender is not known. ``new``: operations
    that this profile does not have yet.
    """

    sender: str
    device: str
    seq: int
    state: State
    sentence_de: str
    sentence_en: str
    sent_at: datetime | None
    op_count: int
    outcome: Opened | Refused
    found: Found

    def sentence(self, language: str) -> str:
        """Why it was not taken in; empty where it is in order."""
        return self.sentence_de if language == "de" else self.sentence_en


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxPlan:
    """What taking in the folder would do; nothing has happened yet."""

    items: tuple[InboxItem, ...]
    already: int
    """Bundles that were taken in before."""
    plan: MergePlan
    for_others: int = 0
    """Bundles in order, but sealed for somebody else."""
    copies: int = 0
    """Bundles under this device's own signature that this file never made."""
    notes: tuple[ChainNote, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeReport:
    """What was taken in."""

    bundles: int
    ops: int
    conflicts: int
    changes: Changes
    is_secured: bool = False
    """The state from before lies beside the file, to go back to (``before_merge``)."""


def plan_inbox(
    vault: Vault,
    folder: Path,
    *,
    clock: Clock,
    also: Sequence[Path] = (),
    report: Report = unheard,
) -> InboxPlan:
    """Check every bundle that is new and plan the merge.

    What lies in ``folder`` and in others beside it counts once. Raises
    FolderGone where none of them is there. A folder without anything for us
    gives an empty plan: absence never means deletion.
    """
    profile = own_profile(vault)
    cards = cards_ever_trusted(vault)
    # A volunteer is given tasks by staff of any organisation.
    is_volunteer = profile.role is Role.VOLUNTEER
    people = {m.id: m for m in members(vault)}
    owners = {device: people.get(card.person_id) for device, card in cards.items()}
    scopes = {
        device: scope_of_sender(vault, one)
        for device, one in owners.items()
        if one and not is_volunteer
    }
    revoked = {device: one.revoked_on for device, one in owners.items() if one}
    identity = own_identity(vault)
    known = _known(vault, IN)
    foreign = _known(vault, SEEN)
    files = _everything(profile.space, folder, *also)
    claimed = claims_in(vault, files, cards=cards, identity=identity)
    keep_rivals(vault, claimed.rivals)
    cards |= claimed.cards
    scopes |= dict.fromkeys(claimed.cards, Audience.REDUCED)
    checked: list[tuple[Found, Opened | Refused, str]] = []
    headers: list[tuple[Header, str]] = []
    already = for_others = 0
    for done, found in enumerate(files):
        report(done, len(files))
        named = (found.device, found.seq, found.sha256_start)
        if found.device in own_devices(vault):
            continue
        if named in known:
            already += 1
            continue
        if named in foreign:
            for_others += 1
            continue
        outcome = verify_file(
            found.path, trusted=cards, identity=identity, space=profile.space, now=clock.now()
        )
        outcome = _small(outcome)
        if isinstance(outcome, Refused) and found.device in claimed.refused:
            outcome = replace(outcome, reason=Reason.CLAIMED)
        sender = cards[found.device].name if found.device in cards else ""
        if outcome.header is not None and _is_authentic(outcome):
            headers.append((outcome.header, outcome.sha256))
        checked.append((found, outcome, sender))
    # What the newest directory ends counts for everything that came with it.
    ends = Ends.of(vault, [outcome for _, outcome, _ in checked], headers, now=clock.now())
    believed = []
    for found, outcome, sender in checked:
        held = outcome
        if isinstance(outcome, Opened):
            held = held_back(
                vault,
                outcome,
                scope=scopes.get(found.device),
                revoked=revoked.get(found.device),
                ends=ends,
                cards=cards,
                now=clock.now(),
            )
            if is_volunteer:
                held = unless_expired(vault, held, today=clock.today())
        believed.append((found, held, sender))
    coming = Coming.of(vault, [held for _, held, _ in believed])
    items = [
        _item(found, unless_early(vault, held, coming, cards), sender)
        for found, held, sender in believed
    ]
    incoming = [op for item in items for op in _ops(item.outcome)]
    ours = [op for _, record_id in sorted(touched(incoming)) for op in ops_of(vault, record_id)]
    return InboxPlan(
        items=tuple(items),
        already=already,
        plan=plan_merge(ours, incoming),
        for_others=for_others + sum(item.state is State.FOREIGN for item in items),
        copies=_copies(vault, files),
        notes=chain_notes(vault, headers),
    )


def _everything(space: str, *folders: Path) -> list[Found]:
    """The files of every folder that is there, each only once."""
    found: dict[tuple[str, int, str, int], Found] = {}
    gone: FolderGone | None = None
    for folder in folders:
        try:
            for one in scan(folder, space):
                # The size as well: half a copy on the stick is not the whole one on the share.
                found.setdefault((one.device, one.seq, one.sha256_start, one.size), one)
        except FolderGone as error:
            gone = error
    if gone is not None and not any(folder.is_dir() for folder in folders):
        raise gone
    largest = {key[:3]: key[3] for key in sorted(found)}
    return [found[key] for key in sorted(found) if largest[key[:3]] == key[3]]


def _known(vault: Vault, direction: str) -> set[tuple[str, int, str]]:
    return {(row.device, row.seq, row.sha256[:32]) for row in bundles(vault, direction)}


def _is_authentic(outcome: Opened | Refused) -> bool:
    return isinstance(outcome, Opened) or outcome.authentic


def _copies(vault: Vault, files: Sequence[Found]) -> int:
    """How many bundles this device signed that this file does not know.

    A second copy of the profile makes them. After a restore they are one's
    own from before; ``own_bundles`` looks through them first.
    """
    if has_to_look(vault):
        return 0
    known = _known(vault, OUT)
    trusted = {vault.device: own_card(vault)}
    return sum(
        inspect_file(found.path, trusted=trusted).refused is None
        for found in files
        if found.device == vault.device
        and (found.device, found.seq, found.sha256_start) not in known
    )


def apply_inbox(
    vault: Vault, plan: InboxPlan, *, clock: Clock, report: Report = unheard
) -> MergeReport:
    """Take in every bundle of the plan that is in order.

    First the file is secured as it is. Each bundle in one transaction with its
    own row, so that a kill leaves it either taken in or not. Where a colleague
    erased something, the file is written anew, so that it is gone from here as
    well, and from what was secured. ``report`` may raise to stop between two
    bundles: those taken in stay, the others wait. Raises NoWayBack, DiskFull.
    """
    is_secured = any(_ops(item.outcome) for item in plan.items)
    if is_secured:
        secure(vault, clock=clock, report=report)
    changes = Changes()
    taken = ops = 0
    # Documents last: the case they belong to may come with them.
    for done, item in enumerate(sorted(plan.items, key=_is_piece)):
        try:
            report(done, len(plan.items))
        except BaseException:
            settle(vault, plan.items, changes, is_purged=bool(plan.plan.erased), clock=clock)
            raise
        if not isinstance(item.outcome, Opened):
            continue
        piece = _whole_piece(vault, item, clock=clock) if item.outcome.piece else None
        if item.outcome.piece and piece is None:
            # The stick is gone: it is taken in the next time.
            continue
        with vault.atomic(clock) as write:
            ops += write.apply(item.outcome.ops, source=item.outcome.sha256)
            save_bundle(vault, taken_row(item.outcome))
            keep_withdrawn(vault, [item.outcome.header])
            take_receipts(vault, item.outcome)
            _keep_paper(vault, item.outcome)
            if piece is not None:
                take_piece(vault, piece, bundle=item.outcome.sha256)
            if item.outcome.claim is not None:
                bind(vault, write, item.outcome.claim, clock=clock)
            if item.outcome.directory is not None:
                take_over(vault, write, item.outcome.directory, clock=clock)
            if item.outcome.ops:
                note_taken_in(
                    vault,
                    bundle=item.outcome.sha256,
                    device=item.device,
                    changes=len(item.outcome.ops),
                    clock=clock,
                )
        taken += 1
        changes |= write.changes
    changes |= settle(vault, plan.items, changes, is_purged=bool(plan.plan.erased), clock=clock)
    return MergeReport(
        bundles=taken,
        ops=ops,
        conflicts=len(plan.plan.conflicts),
        changes=changes,
        is_secured=is_secured and not plan.plan.erased,
    )


def _small(outcome: Opened | Refused) -> Opened | Refused:
    """``outcome`` without the bytes of a document: a folder full of them must fit into memory."""
    if isinstance(outcome, Opened) and outcome.piece is not None:
        return replace(outcome, piece=outcome.piece.without_content)
    return outcome


def _is_piece(item: InboxItem) -> bool:
    return isinstance(item.outcome, Opened) and item.outcome.piece is not None


def _whole_piece(vault: Vault, item: InboxItem, *, clock: Clock) -> Piece | None:
    """The piece with its bytes, read and checked again; None where the file is another by now."""
    again = verify_file(
        item.found.path,
        trusted=cards_ever_trusted(vault),
        identity=own_identity(vault),
        space=own_profile(vault).space,
        now=clock.now(),
    )
    is_same = isinstance(again, Opened) and again.sha256 == item.outcome.sha256
    return again.piece if is_same and isinstance(again, Opened) else None


def _keep_paper(vault: Vault, opened: Opened) -> None:
    """Keep the bytes beside their record, with the transaction under way.

    Where the record is gone again, erased here or there, nothing is kept.
    """
    if opened.paper:
        known = vault.get(VolunteerPaper, opened.ops[0].record_id)
        if known is not None and known.sha256 == opened.ops[0].fields["sha256"]:
            write_part(vault, known.id, Part.CONTENT, (opened.paper,))


def _item(found: Found, outcome: Opened | Refused, sender: str) -> InboxItem:
    refused = outcome if isinstance(outcome, Refused) else None
    return InboxItem(
        sender=sender,
        device=found.device,
        seq=found.seq,
        state=outcome.state,
        sentence_de=refused.sentence("de") if refused else "",
        sentence_en=refused.sentence("en") if refused else "",
        sent_at=outcome.header.time if outcome.header else None,
        op_count=len(_ops(outcome)),
        outcome=outcome,
        found=found,
    )


def _ops(outcome: Opened | Refused) -> tuple[Op, ...]:
    return outcome.ops if isinstance(outcome, Opened) else ()


def taken_row(opened: Opened) -> BundleRow:
    """The row of a bundle that was taken in."""
    return place_of(opened.header, opened.sha256, op_count=len(opened.ops), state=State.OK)
