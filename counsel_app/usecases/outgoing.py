"""What would leave, as a person reads it: for whom, which records, which fields."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.labels import Label
from counsel_app.domain.member import Member
from counsel_app.domain.ops import Op
from counsel_app.domain.records import attribute
from counsel_app.store.bundles import OUT, bundles
from counsel_app.store.vault import Vault
from counsel_app.usecases.own_bundles import PUBLISHED, SEALED
from counsel_app.usecases.places import export_folder
from counsel_app.usecases.portions import preview_export
from counsel_app.usecases.receipts import Delivery, delivery_to

_DELETION = Label(de="Löschung", en="Deletion")


@dataclass(frozen=True, slots=True, kw_only=True)
class LeavingKind:
    """The records of one type that would leave, and which of their fields."""

    record_type: str
    record_label: Label
    records: int
    field_labels: tuple[Label, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """What one person would be sent; without kinds they have everything.

    ``delivery`` is what became of all that was sent before.
    """

    member: Member
    changes: int
    kinds: tuple[LeavingKind, ...]
    delivery: Delivery


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """What an export would do now.

    ``changes`` counts each change once, however many people get it. ``waiting``
    are bundles that were sealed while the folder was away; ``exported_at`` is
    when the last bundle that reached a folder was made.
    """

    folder: Path | None
    leaving: tuple[Leaving, ...]
    changes: int
    waiting: int
    exported_at: datetime | None

    @property
    def people(self) -> int:
        """How many people something would leave for."""
        return sum(bool(one.changes) for one in self.leaving)

    def records_of(self, record_type: str) -> int:
        """How many records of a type the person who gets most would get."""
        kinds = (kind for one in self.leaving for kind in one.kinds)
        return max((kind.records for kind in kinds if kind.record_type == record_type), default=0)


def view_outgoing(vault: Vault) -> Outgoing:
    """What would leave for whom; exactly what an export would seal."""
    portions = preview_export(vault)
    made = bundles(vault, OUT)
    published = [row.at for row in made if row.state == PUBLISHED]
    return Outgoing(
        folder=export_folder(vault),
        leaving=tuple(
            Leaving(
                member=member,
                changes=len(ops),
                kinds=_kinds(ops),
                delivery=delivery_to(vault, member),
            )
            for member, ops in portions
        ),
        changes=len({op.key for _, ops in portions for op in ops}),
        waiting=sum(row.state == SEALED for row in made),
        exported_at=max(published, default=None),
    )


def _kinds(ops: list[Op]) -> tuple[LeavingKind, ...]:
    records: dict[str, set[str]] = {}
    fields: dict[str, dict[str, None]] = {}
    for op in ops:
        records.setdefault(op.record_type, set()).add(op.record_id)
        fields.setdefault(op.record_type, {}).update(dict.fromkeys(op.fields))
    return tuple(
        LeavingKind(
            record_type=name,
            record_label=kind.LABEL,
            records=len(records[name]),
            field_labels=tuple(_field_label(name, field) for field in fields[name]),
        )
        for name, kind in RECORD_TYPES.items()
        if name in records
    )


def _field_label(record_type: str, field: str) -> Label:
    described = attribute(RECORD_TYPES[record_type], field)
    return described.attr.label if described else _DELETION
