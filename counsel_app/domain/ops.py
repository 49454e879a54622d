"""Operations: what the journal keeps, bundles carry and merging compares."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

Wire: TypeAlias = bool | int | str | Sequence["Wire"] | Mapping[str, "Wire"] | None
"""A value as it travels: no floats, no bytes, no dates."""

Version: TypeAlias = tuple[int, str]
"""(hybrid logical clock, device): who set a field, and after what."""

DELETED = "deleted"
"""The field every record has beside its own: set when it was deleted."""

ERASED = "erased"
"""Beside it, and final: the record's content is gone from every file (Art. 17 DSGVO)."""

_COUNTER_BITS = 16
_LONGEST_LEAD = 48 * 3600 * 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Op:
    """One write to one record by one device.

    ``bases`` names, per field, the versions that the writer had in front of
    them: that is what tells a later word from a contradiction.
    """

    record_type: str
    record_id: str
    hlc: int
    device: str
    author: str
    fields: Mapping[str, Wire]
    bases: Mapping[str, tuple[Version, ...]] = field(default_factory=dict)

    @property
    def version(self) -> Version:
        """The version that this op gives to each field it sets."""
        return (self.hlc, self.device)

    @property
    def key(self) -> tuple[str, int, str]:
        """What makes two copies of an op the same op."""
        return (self.record_id, self.hlc, self.device)


def wall_stamp(milliseconds: int) -> int:
    """The hybrid logical clock reading of a wall clock, in 2**-16 milliseconds."""
    return milliseconds << _COUNTER_BITS


def wall_milliseconds(stamp: int) -> int:
    """The wall-clock part of a stamp, milliseconds since 1970 UTC."""
    return stamp >> _COUNTER_BITS


def next_stamp(*, milliseconds: int, last_issued: int, overwritten: int) -> int:
    """The stamp of a new op.

    Later than everything this device issued and than every field it
    overwrites, so that a clock set back never makes an edit disappear. A clock
    that once stood in the far future is forgotten as soon as it is right
    again: everybody refuses what is dated more than two days ahead.
    Remote clocks are not followed: one wrong clock must not drag all others.
    """
    now = wall_stamp(milliseconds)
    is_plausible = last_issued <= now + wall_stamp(_LONGEST_LEAD)
    return max(now, last_issued + 1 if is_plausible else 0, overwritten + 1)
