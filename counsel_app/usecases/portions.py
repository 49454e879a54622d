"""What each recipient gets of the own changes, sealed into the outbox."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from counsel_app.domain.access import Audience
from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.clock import Clock
from counsel_app.domain.difference_question import DifferenceAnswer, DifferenceQuestion
from counsel_app.domain.give_back import PROPOSAL_TYPES, Review
from counsel_app.domain.member import Member, Role
from counsel_app.domain.ops import ERASED, Op, Wire
from counsel_app.domain.person_pair import LinkageKey
from counsel_app.domain.records import is_protected, to_wire
from counsel_app.domain.scopes import restrict, visible_fields
from counsel_app.domain.versions import resolve
from counsel_app.store.attachments import Part, present, read_part
from counsel_app.store.bundles import exported_up_to, mark_exported
from counsel_app.store.journal import ops_of, own_ops_after
from counsel_app.store.vault import Vault
from counsel_app.sync.bundle import batches, seal, seal_paper
from counsel_app.sync.header import Kind
from counsel_app.sync.paper import brings_paper
from counsel_app.sync.snapshot import live
from counsel_app.usecases.audit import case_ids_of, note_exported, note_sent
from counsel_app.usecases.held_directory import recovery_recipients
from counsel_app.usecases.places import export_folder
from counsel_app.usecases.profiles import own_profile
from counsel_app.usecases.sealing import (
    next_number,
    own_bundle,
    put_into_outbox,
    remember_sealed,
)
from counsel_app.usecases.team import trusted_members

_QUESTIONS: Final = (DifferenceQuestion.TYPE, DifferenceAnswer.TYPE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """One bundle that was made: for whom, and how much is in it."""

    name: str
    sha256: str
    scope: Audience
    recipients: tuple[str, ...]
    op_count: int
    record_count: int


def preview_export(vault: Vault) -> list[tuple[Member, list[Op]]]:
    """What would leave for each recipient, exactly: shown before it leaves."""
    shown = []
    for member in readers_now(vault):
        own, _ = own_ops_after(vault, exported_up_to(vault, member.id))
        shown.append((member, portion_for(vault, own, member)))
    answered = [(member, _answers_for(vault, member)[0]) for member in answered_now(vault)]
    return shown + [(member, ops) for member, ops in answered if ops]


def seal_new(vault: Vault, profile: Path, *, clock: Clock) -> tuple[Exported, ...]:
    """Seal what is new into the outbox; recipients with the same portion share a bundle."""
    is_answer = own_profile(vault).role is Role.VOLUNTEER
    groups: dict[tuple[str, str, int, tuple[str, ...]], list[Member]] = {}
    for member in readers_now(vault):
        position = exported_up_to(vault, member.id)
        # Which answers a reader gets depends on who gave the task, not on the scope alone.
        own, _ = own_ops_after(vault, position) if is_answer else ([], 0)
        answers = tuple(op.record_id for op in own if _is_answer_to(vault, op, member))
        groups.setdefault((*portion_kind(vault, member), position, answers), []).append(member)
    made: list[Exported] = []
    for (_, _, position, _), readers in sorted(groups.items()):
        kind = Kind.ANSWER if is_answer else Kind.OPS
        own, end = own_ops_after(vault, position)
        portion = portion_for(vault, own, readers[0])
        if any(op.device != vault.device for op in portion):
            # From before this device got new keys: only a snapshot may hold that.
            kind, portion = Kind.SNAP, live(portion)
        sealed = [
            seal_for(vault, profile, ops, readers=readers, kind=kind, clock=clock, paper=paper)
            for ops, paper in _parts(vault, portion, kind)
        ]
        with vault.atomic(clock):
            for reader in readers:
                mark_exported(vault, reader.id, end)
        made.extend(sealed)
    for member in answered_now(vault):
        made.extend(_seal_answers(vault, profile, member, clock=clock))
    return tuple(made)


def _seal_answers(
    vault: Vault, profile: Path, member: Member, *, clock: Clock
) -> tuple[Exported, ...]:
    """What was said to a volunteer's proposals since the last exchange, as one package."""
    ops, end = _answers_for(vault, member)
    sealed = [
        seal_for(vault, profile, portion, readers=[member], kind=Kind.PACKAGE, clock=clock)
        for portion in batches(ops)
    ]
    if sealed:
        with vault.atomic(clock):
            mark_exported(vault, member.id, end)
    return tuple(sealed)


def _parts(vault: Vault, portion: Sequence[Op], kind: Kind) -> Iterator[tuple[Sequence[Op], bytes]]:
    """What goes into one bundle each: a paper with the record about it, all else in batches."""
    brought = [op for op in portion if kind is Kind.ANSWER and brings_paper(op)]
    here = present(vault, (op.record_id for op in brought))
    papers = [op for op in brought if op.record_id in here]
    alone = {op.key for op in papers}
    for ops in batches(op for op in portion if op.key not in alone):
        yield ops, b""
    for op in papers:
        # One at a time: ten photos together would be a lot of memory.
        yield (op,), b"".join(read_part(vault, op.record_id, Part.CONTENT))


def seal_for(
    vault: Vault,
    profile: Path,
    ops: Sequence[Op],
    *,
    readers: Sequence[Member],
    kind: Kind,
    clock: Clock,
    paper: bytes = b"",
) -> Exported:
    """Seal one portion into the outbox and take its number in the same moment.

    ``paper`` goes with the one operation that describes it, in a bundle of its own kind.

    Raises LookFirst where the file was restored and the exchange folder is
    not at hand.
    """
    under = own_bundle(
        vault,
        next_number(vault, profile, folder=export_folder(vault)),
        readers=readers,
        time=clock.now(),
        # A case that goes to a colleague is for that colleague alone.
        recovery=[] if kind is Kind.TRANSFER else recovery_recipients(vault, readers),
    )
    bundle = seal_paper(ops[0], paper, **under) if paper else seal(ops, kind=kind, **under)
    put_into_outbox(profile, bundle)
    with vault.atomic(clock):
        remember_sealed(vault, bundle, count=len(ops), readers=readers)
        cases, to = case_ids_of(vault, ops), [reader.id for reader in readers]
        note_exported(
            vault, cases, bundle=bundle.sha256, scope=readers[0].scope, to=to, clock=clock
        )
        note_sent(vault, bundle=bundle.sha256, to=to, cases=len(cases), clock=clock)
    return Exported(
        name=bundle.name,
        sha256=bundle.sha256,
        scope=Audience(readers[0].scope),
        recipients=tuple(reader.name for reader in readers),
        op_count=len(ops),
        record_count=len({op.record_id for op in ops}),
    )


def readers_now(vault: Vault) -> list[Member]:
    """Everybody who is sent changes."""
    # Volunteers are never sent a stream of changes, only packages.
    return [member for member in trusted_members(vault) if member.role != Role.VOLUNTEER]


def answered_now(vault: Vault) -> list[Member]:
    """The volunteers who learn what became of what they gave back."""
    if own_profile(vault).role is Role.VOLUNTEER:
        return []
    return [member for member in trusted_members(vault) if member.role == Role.VOLUNTEER]


def _answers_for(vault: Vault, member: Member) -> tuple[list[Op], int]:
    """Own words on what this volunteer proposed, restricted; and the journal's end."""
    sent = exported_up_to(vault, member.id)
    own, end = own_ops_after(vault, sent, record_type=Review.TYPE)
    ops = [
        restrict(op, Audience(member.scope))
        for op in own
        if op.device == vault.device and _is_about_work_of(vault, op, member)
    ]
    return [op for op in ops if op is not None], end


def _is_about_work_of(vault: Vault, op: Op, member: Member) -> bool:
    review = vault.get(Review, op.record_id)
    return review is not None and any(
        known.author == member.id for known in ops_of(vault, review.about_id)
    )


def portion_for(vault: Vault, ops: Iterable[Op], reader: Member) -> list[Op]:
    """What of ``ops`` this reader may have."""
    if own_profile(vault).role is Role.VOLUNTEER:
        return [op for op in ops if op.device == vault.device and _is_answer_to(vault, op, reader)]
    audience = Audience(reader.scope)
    ops = list(ops)
    restricted = (
        restrict(op, audience, protected=protected_now(vault, op.record_type, op.record_id))
        for op in ops
        if _may_know_of(vault, op, reader)
    )
    shared = [op for op in ops if op.record_type == LinkageKey.TYPE and _has_key(reader)]
    return [op for op in restricted if op is not None] + shared


def portion_kind(vault: Vault, reader: Member) -> tuple[str, str]:
    """What decides on a portion: readers may share a bundle where it is the same."""
    told = ["key"] if _has_key(reader) and vault.all(LinkageKey) else []
    told += [
        op.record_id
        for record_type in _QUESTIONS
        for op in own_ops_after(vault, 0, record_type=record_type)[0]
        if _may_know_of(vault, op, reader)
    ]
    return reader.scope, " ".join(told)


def _may_know_of(vault: Vault, op: Op, reader: Member) -> bool:
    """Whether a question on a difference, or its answer, is for ``reader``.

    It is for those who ask and are asked. Others learn that two people differ
    on a field only where they may have that field.
    """
    if op.record_type not in _QUESTIONS or ERASED in op.fields:
        return True
    known = resolve(ops_of(vault, op.record_id)).values
    if op.record_type == DifferenceAnswer.TYPE:
        known = resolve(ops_of(vault, str(known.get("question_id")))).values
    if reader.id in _parties(known):
        return True
    kind, about = str(known.get("about_type")), str(known.get("about_id"))
    if kind not in RECORD_TYPES:
        return False
    protected = protected_now(vault, kind, about)
    visible = visible_fields(kind, Audience(reader.scope), protected=protected)
    return known.get("about_field") in visible


def _parties(question: Mapping[str, Wire]) -> set[object]:
    asked = question.get("asked_ids")
    return {question.get("asked_by_id"), *(asked if isinstance(asked, list) else ())}


def _has_key(reader: Member) -> bool:
    """Whether somebody may key tokens: counsellors of any organisation, no coordinator."""
    return reader.role == Role.COUNSELLOR


def _is_answer_to(vault: Vault, op: Op, reader: Member) -> bool:
    """Whether what a volunteer gives back is for ``reader``.

    It is for whoever gave the task, of whatever organisation, and for the
    colleagues who have the whole case.
    """
    if op.record_type not in PROPOSAL_TYPES:
        return False
    kind = RECORD_TYPES[op.record_type]
    proposal = vault.get(kind, op.record_id)
    if proposal is None:
        return False
    task_id = str(to_wire(proposal)["assignment_id"])
    gave_task = any(task.author == reader.id for task in ops_of(vault, task_id))
    return gave_task or reader.scope == Audience.FULL


def protected_now(vault: Vault, record_type: str, record_id: str) -> bool:
    """Whether the record is marked protected at this moment, by anyone.

    While people differ on it, it counts as protected.
    """
    kind = RECORD_TYPES[record_type]
    if not kind.PROTECTED_BY:
        return False
    mark = resolve(ops_of(vault, record_id)).fields.get(kind.PROTECTED_BY)
    heads = mark.heads if mark else ()
    return any(is_protected(kind, {kind.PROTECTED_BY: head.value}) for head in heads)
