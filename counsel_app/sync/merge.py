"""What a merge would do, as a value that a person can read before it is done.

Pure: known and incoming operations go in, a plan comes out. Because a
record's state is a function of the set of operations on it, plans may be made
and carried out in any order and portion, any number of times.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from counsel_app.domain.ops import Op, Version, Wire
from counsel_app.domain.versions import FieldState, Head, RecordState, resolve
from counsel_app.sync.opwire import encode_value

RecordKey: TypeAlias = tuple[str, str]
"""(record type, record id)"""

_OpKey: TypeAlias = tuple[int, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Two people set one field without knowing of each other; both are kept."""

    record_type: str
    record_id: str
    field: str
    shown: Head
    """The value that the record shows until a person decides."""
    others: tuple[Head, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """One device said two things at one moment: it was restored or cloned."""

    record_type: str
    record_id: str
    field: str
    version: Version


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordPlan:
    """What happens to one record.

    ``ops`` are new here. ``widened`` are known, but come with fields that
    were missing (a sender first gave a narrower scope): the stored row is to
    be replaced. ``values`` are those of all fields afterwards, ``changed``
    names the fields whose shown value differs from before.
    """

    record_type: str
    record_id: str
    ops: tuple[Op, ...]
    widened: tuple[Op, ...]
    is_new: bool
    before: RecordState
    after: RecordState
    changed: tuple[str, ...]
    new_conflicts: tuple[Conflict, ...]
    contradictions: tuple[Contradiction, ...]

    @property
    def erases(self) -> bool:
        """Whether content that is known here goes for good."""
        return self.after.is_erased and not (self.is_new or self.before.is_erased)

    @property
    def values(self) -> dict[str, Wire]:
        """The resulting value of each field."""
        return self.after.values


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeCounts:
    """The plan in figures."""

    new_records: int
    changed_records: int
    new_ops: int
    duplicates: int
    conflicts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MergePlan:
    """What a merge would do; empty where everything is known already."""

    records: tuple[RecordPlan, ...]
    duplicates: int

    @property
    def ops(self) -> tuple[Op, ...]:
        """Every operation to add to the journal, oldest first."""
        return tuple(sorted((op for r in self.records for op in r.ops), key=_by_stamp))

    @property
    def widened(self) -> tuple[Op, ...]:
        """Every journal row to replace by one that holds more fields."""
        return tuple(sorted((op for r in self.records for op in r.widened), key=_by_stamp))

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """The conflicts that this merge brings."""
        return tuple(conflict for r in self.records for conflict in r.new_conflicts)

    @property
    def erased(self) -> tuple[RecordPlan, ...]:
        """The records whose content this merge takes away for good."""
        return tuple(r for r in self.records if r.erases)

    @property
    def contradictions(self) -> tuple[Contradiction, ...]:
        """The places where a device contradicted itself."""
        return tuple(found for r in self.records for found in r.contradictions)

    @property
    def counts(self) -> MergeCounts:
        """The plan in figures, for a sentence above the list."""
        return MergeCounts(
            new_records=sum(r.is_new for r in self.records),
            changed_records=sum(not r.is_new and bool(r.changed) for r in self.records),
            new_ops=sum(len(r.ops) for r in self.records),
            duplicates=self.duplicates,
            conflicts=len(self.conflicts),
        )


def touched(incoming: Iterable[Op]) -> frozenset[RecordKey]:
    """The records whose known operations ``plan_merge`` needs."""
    return frozenset((op.record_type, op.record_id) for op in incoming)


def plan_merge(ours: Iterable[Op], incoming: Iterable[Op]) -> MergePlan:
    """Plan taking ``incoming`` over.

    ``ours``: every known operation on the records of ``touched(incoming)``;
    further ones do no harm.
    """
    known = _grouped(ours)
    records = []
    duplicates = 0
    for key, arrived in sorted(_grouped(incoming).items()):
        plan, repeated = _plan_record(key, known.get(key, []), arrived)
        duplicates += repeated
        if plan is not None:
            records.append(plan)
    return MergePlan(records=tuple(records), duplicates=duplicates)


def unite(one: Op, other: Op) -> Op:
    """One operation from two copies of it.

    Copies differ where a sender gave a narrower scope at one time than at
    another, so fields add up. Where both set a field and differ, the device
    was cloned; then every reader must pick the same value.
    """
    if one == other:
        return one
    fields = dict(one.fields)
    for name, value in other.fields.items():
        fields[name] = max(fields.get(name, value), value, key=encode_value)
    bases = {
        name: tuple(sorted({*one.bases.get(name, ()), *other.bases.get(name, ())}))
        for name in {**one.bases, **other.bases}
    }
    return replace(one, author=max(one.author, other.author), fields=fields, bases=bases)


def _by_stamp(op: Op) -> tuple[int, str, str, str]:
    return (op.hlc, op.device, op.record_type, op.record_id)


def _grouped(ops: Iterable[Op]) -> dict[RecordKey, list[Op]]:
    groups: dict[RecordKey, list[Op]] = {}
    for op in ops:
        groups.setdefault((op.record_type, op.record_id), []).append(op)
    return groups


def _plan_record(
    key: RecordKey, ours: Iterable[Op], incoming: Iterable[Op]
) -> tuple[RecordPlan | None, int]:
    """The plan for one record (None: nothing new) and how many ops repeated."""
    known: dict[_OpKey, Op] = {op.version: op for op in ours}
    merged = dict(known)
    contradictions: dict[tuple[str, _OpKey], Contradiction] = {}
    repeated = 0
    for op in incoming:
        stored = merged.get(op.version)
        if stored is None:
            merged[op.version] = op
            continue
        repeated += 1
        merged[op.version] = unite(stored, op)
        for name in _contradicted(stored, op):
            contradictions[name, op.version] = Contradiction(
                record_type=key[0], record_id=key[1], field=name, version=op.version
            )
    new = tuple(merged[stamp] for stamp in sorted(merged.keys() - known.keys()))
    widened = tuple(merged[stamp] for stamp in sorted(known) if merged[stamp] != known[stamp])
    if not (new or widened or contradictions):
        return None, repeated
    before, after = resolve(known.values()), resolve(merged.values())
    plan = RecordPlan(
        record_type=key[0],
        record_id=key[1],
        ops=new,
        widened=widened,
        is_new=not known,
        before=before,
        after=after,
        changed=_changed(before, after),
        new_conflicts=_new_conflicts(key, before, after),
        contradictions=tuple(contradictions[found] for found in sorted(contradictions)),
    )
    return plan, repeated


def _contradicted(one: Op, other: Op) -> list[str]:
    return [
        name
        for name in one.fields.keys() & other.fields.keys()
        if encode_value(one.fields[name]) != encode_value(other.fields[name])
    ]


def _changed(before: RecordState, after: RecordState) -> tuple[str, ...]:
    """The fields whose shown value is another one, ``deleted`` among them."""
    return tuple(
        name
        for name in sorted(after.fields)
        if name not in before.fields
        or before.fields[name].winner.value != after.fields[name].winner.value
    )


def _new_conflicts(key: RecordKey, before: RecordState, after: RecordState) -> tuple[Conflict, ...]:
    return tuple(
        Conflict(
            record_type=key[0],
            record_id=key[1],
            field=name,
            shown=state.winner,
            others=tuple(head for head in state.heads if head.value != state.winner.value),
        )
        for name, state in sorted(after.conflicts.items())
        if not _was_known(before.conflicts, name, state)
    )


def _was_known(conflicts: Mapping[str, FieldState], name: str, state: FieldState) -> bool:
    return name in conflicts and conflicts[name].versions == state.versions
