"""What others put into the folder: checked, planned, taken in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from counsel_app.domain.access import Audience
from counsel_app.domain.changes import Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.give_back import VolunteerPaper
from counsel_app.domain.member import Role
from counsel_app.domain.ops import DELETED, ERASED, Op
from counsel_app.domain.scopes import visible_fields
from counsel_app.store.attachments import Part, write_part
from counsel_app.store.bundles import IN, BundleRow, bundles, save_bundle
from counsel_app.store.erase import purge
from counsel_app.store.journal import ops_of
from counsel_app.store.vault import Vault
from counsel_app.sync.folder import Found, scan
from counsel_app.sync.merge import MergePlan, plan_merge, touched
from counsel_app.sync.reasons import Reason, State
from counsel_app.sync.verify import Opened, Refused, verify_file
from counsel_app.usecases.audit import note_taken_in
from counsel_app.usecases.erase import erase_late
from counsel_app.usecases.profiles import own_identity, own_profile
from counsel_app.usecases.progress import Report, unheard
from counsel_app.usecases.receipts import note_set_aside, take_receipts
from counsel_app.usecases.team import members, trusted_cards


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


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeReport:
    """What was taken in."""

    bundles: int
    ops: int
    conflicts: int
    changes: Changes


def plan_inbox(vault: Vault, folder: Path, *, clock: Clock, report: Report = unheard) -> InboxPlan:
    """Check every bundle that is new and plan the merge.

    Raises FolderGone. A folder without anything for us gives an empty plan:
    absence never means deletion.
    """
    profile = own_profile(vault)
    cards = trusted_cards(vault)
    # A volunteer is given tasks by staff of any organisation.
    is_volunteer = profile.role is Role.VOLUNTEER
    scopes = {} if is_volunteer else {m.device: Audience(m.scope) for m in members(vault)}
    revoked = {m.device: m.revoked_on for m in members(vault)}
    identity = own_identity(vault)
    known = {(row.device, row.seq, row.sha256[:32]) for row in bundles(vault, IN)}
    items = []
    already = 0
    files = scan(folder, profile.space)
    for done, found in enumerate(files):
        report(done, len(files))
        if found.device == vault.device:
            continue
        if (found.device, found.seq, found.sha256_start) in known:
            already += 1
            continue
        outcome = verify_file(
            found.path, trusted=cards, identity=identity, space=profile.space, now=clock.now()
        )
        sender = cards[found.device].name if found.device in cards else ""
        if isinstance(outcome, Opened):
            outcome = _held_back(
                vault, outcome, scope=scopes.get(found.device), revoked=revoked.get(found.device)
            )
        items.append(_item(found, outcome, sender))
    incoming = [op for item in items for op in _ops(item.outcome)]
    ours = [op for _, record_id in sorted(touched(incoming)) for op in ops_of(vault, record_id)]
    return InboxPlan(items=tuple(items), already=already, plan=plan_merge(ours, incoming))


def _held_back(
    vault: Vault, opened: Opened, *, scope: Audience | None, revoked: date | None
) -> Opened | Refused:
    """``opened``, unless its sender is trusted no longer or wrote more than they may.

    The day of the header is the sender's own word: a thief with the device's
    keys and passphrase can put it back. What a bundle chain can add to that is
    checked where chains are.
    """
    if revoked is not None and opened.header.time.astimezone().date() >= revoked:
        reason = Reason.REVOKED
    elif not _is_entitled(vault, opened, scope):
        reason = Reason.NOT_ENTITLED
    else:
        return opened
    return Refused(reason=reason, header=opened.header, authentic=True, sha256=opened.sha256)


def _is_entitled(vault: Vault, opened: Opened, scope: Audience | None) -> bool:
    """Whether the sender wrote only what they may have themselves.

    Who receives no names cannot change one, nor take the protection off a
    note; and only those who have all that we have of a record may delete it.
    """
    if scope is None or scope is Audience.FULL:
        return True
    return all(_may_write(vault, op, scope) for op in opened.ops)


def _may_write(vault: Vault, op: Op, scope: Audience) -> bool:
    theirs = visible_fields(op.record_type, scope) | {DELETED, ERASED}
    named = op.fields.keys() | op.bases.keys()
    if op.fields.keys() & {DELETED, ERASED}:
        named |= {name for known in ops_of(vault, op.record_id) for name in known.fields}
    return named <= theirs


def apply_inbox(
    vault: Vault, plan: InboxPlan, *, clock: Clock, report: Report = unheard
) -> MergeReport:
    """Take in every bundle of the plan that is in order.

    Each bundle in one transaction with its own row, so that a kill leaves it
    either taken in or not. Where a colleague erased something, the file is
    written anew, so that it is gone from here as well. Raises DiskFull.
    """
    changes = Changes()
    taken = ops = 0
    for done, item in enumerate(plan.items):
        report(done, len(plan.items))
        if not isinstance(item.outcome, Opened):
            continue
        with vault.atomic(clock) as write:
            ops += write.apply(item.outcome.ops, source=item.outcome.sha256)
            save_bundle(vault, _row(item.outcome))
            take_receipts(vault, item.outcome)
            _keep_paper(vault, item.outcome)
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
    with vault.aside():
        outcomes = (item.outcome for item in plan.items)
        note_set_aside(vault, [one for one in outcomes if isinstance(one, Refused)])
    changes |= erase_late(vault, changes, clock=clock)
    if plan.plan.erased:
        purge(vault)
    return MergeReport(bundles=taken, ops=ops, conflicts=len(plan.plan.conflicts), changes=changes)


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


def _row(opened: Opened) -> BundleRow:
    header = opened.header
    return BundleRow(
        sha256=opened.sha256,
        device=header.device,
        seq=header.seq,
        prev=header.prev,
        kind=header.kind,
        direction=IN,
        state=State.OK,
        reason="",
        op_count=len(opened.ops),
        name="",
        at=header.time,
    )
