"""What a record is, given every operation on it: order plays no part.

A field's *heads* are the versions that no other known version was based on.
One head: the value. Several with different values: a conflict, whose winner
is the highest (clock, device) and whose other values are kept. Because this
is a function of the *set* of operations, exports may arrive in any order,
twice, or years late, and every reader comes to the same result.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Final, TypeAlias

from counsel_app.domain.ops import DELETED, ERASED, Op, Version, Wire

_MARKS = frozenset({DELETED, ERASED})

_NOTHING: set[Version] = set()

_Said: TypeAlias = dict[Version, Op]
"""The operations that set one field."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """One value of a field that nothing known has replaced."""

    version: Version
    author: str
    value: Wire


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldState:
    """The heads of one field, the winner first (highest clock, then device)."""

    heads: tuple[Head, ...]

    @property
    def winner(self) -> Head:
        """The head whose value the record shows."""
        return self.heads[0]

    @property
    def is_conflict(self) -> bool:
        """Whether two people set different values without knowing of each other."""
        return any(head.value != self.winner.value for head in self.heads[1:])

    @property
    def versions(self) -> tuple[Version, ...]:
        """What a new value of this field is based on."""
        return tuple(head.version for head in self.heads)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordState:
    """All fields of one record."""

    fields: Mapping[str, FieldState]

    @property
    def values(self) -> dict[str, Wire]:
        """The winning value of each field, without the marks."""
        return {n: state.winner.value for n, state in self.fields.items() if n not in _MARKS}

    @property
    def is_deleted(self) -> bool:
        """Whether the latest word on the record is that it is gone."""
        mark = self.fields.get(DELETED)
        return mark is not None and mark.winner.value is True

    @property
    def is_erased(self) -> bool:
        """Whether its content is gone for good."""
        return ERASED in self.fields

    @property
    def conflicts(self) -> dict[str, FieldState]:
        """The fields on which people differ."""
        return {
            name: state
            for name, state in self.fields.items()
            if len(state.heads) > 1 and state.is_conflict
        }

    @property
    def latest(self) -> int:
        """The highest clock reading among all heads; 0 for an empty record."""
        return max((state.winner.version[0] for state in self.fields.values()), default=0)


def resolve(ops: Iterable[Op]) -> RecordState:
    """The state of one record from every known operation on it, in any order.

    An erased record is erased, whatever else is or becomes known of it.
    """
    ops = list(ops)
    if not ops:
        return RecordState(fields={})
    if len(ops) == 1 and not ops[0].fields.keys() & _MARKS:
        # A record just written, by far the most frequent: nothing to weigh up.
        return _alone(ops[0])
    erasures = [op for op in ops if op.fields.get(ERASED) is True]
    if erasures:
        return _erased(erasures)
    said, replaced = _said(ops)
    deletions = [op for op in ops if op.fields.get(DELETED) is True]
    if deletions:
        _keep_edits_the_deleter_did_not_see(said, replaced, deletions)
    return RecordState(
        fields={
            name: _state(name, each, replaced.get(name, _NOTHING)) for name, each in said.items()
        }
    )


def shown(ops: Sequence[Op]) -> tuple[dict[str, Wire], list[str]]:
    """What a record that nobody deleted shows, and the fields on which people differ.

    The same as ``resolve`` says, without who said it: a merge asks for no more.
    """
    straight = _straight(ops)
    if straight is not None:
        return straight, []
    said, replaced = _said(ops)
    values: dict[str, Wire] = {}
    differing: list[str] = []
    for name, each in said.items():
        if len(each) == 1:
            # Said once: there is nothing to weigh up.
            values[name] = next(iter(each.values())).fields[name]
            continue
        left = _left(each, replaced.get(name, _NOTHING))
        values[name] = value = each[left[0]].fields[name]
        if any(each[version].fields[name] != value for version in left[1:]):
            differing.append(name)
    return values, differing


_version: Final = attrgetter("version")


def _straight(ops: Iterable[Op]) -> dict[str, Wire] | None:
    """The values where each word was written over the last one, by far the most frequent.

    None where anything else was said: there is something to weigh up.
    """
    values: dict[str, Wire] = {}
    last: dict[str, Version] = {}
    for op in sorted(ops, key=_version):
        version = op.version
        for name, value in op.fields.items():
            before = last.get(name)
            if before is not None and (
                before[0] >= version[0] or before not in op.bases.get(name, ())
            ):
                return None
            last[name], values[name] = version, value
    return values


def _said(ops: Iterable[Op]) -> tuple[dict[str, _Said], dict[str, set[Version]]]:
    """Per field, who said something, and which versions a later word replaced."""
    said: dict[str, _Said] = {}
    replaced: dict[str, set[Version]] = {}
    for op in ops:
        version = op.version
        for name in op.fields:
            known = said.setdefault(name, {})
            other = known.get(version)
            known[version] = op if other is None else _either(name, op, other)
        for name, bases in op.bases.items():
            if name in op.fields:
                # A base must be older than what replaces it, else a forged pair
                # of ops could name each other and leave the field without a head.
                older = {base for base in bases if base[0] < op.hlc}
                replaced.setdefault(name, set()).update(older)
    return said, replaced


def _either(name: str, one: Op, other: Op) -> Op:
    """The same one of two, in any order: a cloned device can give one version two values."""
    spelled = _canonical(_head(name, one)), _canonical(_head(name, other))
    return one if spelled[0] > spelled[1] else other


def _state(name: str, said: _Said, replaced: set[Version]) -> FieldState:
    return FieldState(heads=tuple([_head(name, said[v]) for v in _left(said, replaced)]))


def _left(said: _Said, replaced: set[Version]) -> list[Version]:
    """The versions that nothing known has replaced, the winner first."""
    left = [version for version in said if version not in replaced]
    if len(left) > 1:
        left.sort(reverse=True)
    return left


def _head(name: str, op: Op) -> Head:
    return Head(version=op.version, author=op.author, value=op.fields[name])


def _alone(op: Op) -> RecordState:
    version, author = op.version, op.author
    return RecordState(
        fields={
            name: FieldState(heads=(Head(version=version, author=author, value=value),))
            for name, value in op.fields.items()
        }
    )


def _erased(erasures: list[Op]) -> RecordState:
    last = max(erasures, key=lambda op: (op.version, op.author))
    state = FieldState(heads=(Head(version=last.version, author=last.author, value=True),))
    return RecordState(fields={DELETED: state, ERASED: state})


def _canonical(head: Head) -> str:
    return json.dumps([head.value, head.author], sort_keys=True)


def _keep_edits_the_deleter_did_not_see(
    said: dict[str, _Said],
    replaced: dict[str, set[Version]],
    deletions: list[Op],
) -> None:
    """Turn an edit beside a deletion into a conflict on the deletion itself.

    A deletion names every version it saw. Whatever no deletion saw, and what
    was not written knowing of one, speaks for keeping the record: that is a
    second head of ``deleted`` with the value False, newer than the deletions,
    so the record stays until a person has decided. An edit that one deletion
    saw speaks for nothing any more: whoever knew it wanted the record gone.
    """
    answered = replaced.get(DELETED, _NOTHING)
    unanswered = [d for d in deletions if d.version not in answered]
    if not unanswered:
        return
    seen = {
        (name, base)
        for deletion in unanswered
        for name, bases in deletion.bases.items()
        for base in bases
    }
    unseen = [
        _head(name, op)
        for name, versions in said.items()
        if name != DELETED
        for version, op in versions.items()
        if (name, version) not in seen and version not in replaced.get(name, _NOTHING)
    ]
    if unseen:
        # Two fields can carry one version and, forged, two authors.
        newest = max(unseen, key=lambda head: (head.version, _canonical(head)))
        after = max(newest.version[0], *(deletion.hlc for deletion in unanswered)) + 1
        said[DELETED][after, newest.version[1]] = replace(
            deletions[0],
            hlc=after,
            device=newest.version[1],
            author=newest.author,
            fields={DELETED: False},
        )
