"""The incoming list as a person reads it: who sent what, and what merging would do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.clock import Clock
from counsel_app.domain.labels import Label
from counsel_app.domain.progress import Report, unheard
from counsel_app.store.bundles import IN, bundles
from counsel_app.store.vault import Vault
from counsel_app.sync.merge import RecordPlan
from counsel_app.sync.reasons import State
from counsel_app.sync.verify import Opened
from counsel_app.usecases.inbox import InboxItem, InboxPlan, plan_inbox
from counsel_app.usecases.team import trusted_members


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """One bundle in the folder; ``sender`` is empty where nobody knows the device.

    ``problem`` says why it is not taken in, None where it is ready. ``lies_since``
    is when the file was put there, by the folder's own clock.
    """

    sender: str
    device: str
    sent_at: datetime | None
    lies_since: datetime
    new: int
    changed: int
    differences: int
    state: State
    problem: Label | None
    is_receipt: bool = False
    """It only confirms what arrived there."""
    is_piece: bool = False
    """It brings a piece of a document of a case that is offered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Silent:
    """A known person of whom there is nothing new; None: never anything."""

    name: str
    last_sent_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrivingKind:
    """What merging would do to the records of one type."""

    record_label: Label
    new: int
    changed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrivals:
    """Everything in the folder that concerns this profile; nothing is done yet."""

    arrivals: tuple[Arrival, ...]
    silent: tuple[Silent, ...]
    kinds: tuple[ArrivingKind, ...]
    differences: int
    erasures: int
    """Records that go for good, because a colleague erased them."""
    for_others: int
    """Bundles in order, but sealed for somebody else."""
    already: int
    plan: InboxPlan

    @property
    def ready(self) -> int:
        """How many bundles would be taken in."""
        return sum(one.state is State.OK for one in self.arrivals)


def view_arrivals(
    vault: Vault,
    folder: Path,
    *,
    clock: Clock,
    also: Sequence[Path] = (),
    report: Report = unheard,
) -> Arrivals:
    """Look at the folders and say what is in them. Raises FolderGone where none is there."""
    plan = plan_inbox(vault, folder, clock=clock, also=also, report=report)
    shown = [item for item in plan.items if item.state is not State.FOREIGN]
    return Arrivals(
        arrivals=tuple(_arrival(item, plan) for item in shown),
        silent=_silent(vault, {item.device for item in shown}),
        kinds=_kinds(plan.plan.records),
        differences=len(plan.plan.conflicts),
        erasures=len(plan.plan.erased),
        for_others=plan.for_others,
        already=plan.already,
        plan=plan,
    )


def _arrival(item: InboxItem, plan: InboxPlan) -> Arrival:
    brought = _records_with(item, plan.plan.records)
    refused = item.state is not State.OK
    return Arrival(
        sender=item.sender,
        device=item.device,
        sent_at=item.sent_at,
        lies_since=datetime.fromtimestamp(item.found.modified, UTC),
        new=sum(record.is_new for record in brought),
        changed=sum(not record.is_new for record in brought),
        differences=sum(len(record.new_conflicts) for record in brought),
        state=item.state,
        is_receipt=isinstance(item.outcome, Opened) and bool(item.outcome.receipts),
        is_piece=isinstance(item.outcome, Opened) and item.outcome.piece is not None,
        problem=Label(de=item.sentence_de, en=item.sentence_en) if refused else None,
    )


def _records_with(item: InboxItem, records: Iterable[RecordPlan]) -> list[RecordPlan]:
    """The records on which this bundle brings something new."""
    if not isinstance(item.outcome, Opened):
        return []
    keys = {op.key for op in item.outcome.ops}
    return [
        record for record in records if any(op.key in keys for op in (*record.ops, *record.widened))
    ]


def _kinds(records: Iterable[RecordPlan]) -> tuple[ArrivingKind, ...]:
    found: dict[str, list[RecordPlan]] = {}
    for record in records:
        # What was erased before it was ever seen here is neither new nor changed.
        if not record.after.is_erased:
            found.setdefault(record.record_type, []).append(record)
    return tuple(
        ArrivingKind(
            record_label=kind.LABEL,
            new=sum(record.is_new for record in found[name]),
            changed=sum(not record.is_new for record in found[name]),
        )
        for name, kind in RECORD_TYPES.items()
        if name in found
    )


def _silent(vault: Vault, heard: set[str]) -> tuple[Silent, ...]:
    last: dict[str, datetime] = {}
    for row in bundles(vault, IN):
        last[row.device] = max(row.at, last.get(row.device, row.at))
    return tuple(
        Silent(name=member.name, last_sent_at=last.get(member.device))
        for member in trusted_members(vault)
        if member.device not in heard
    )
