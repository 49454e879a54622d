"""What of a client's own folder would be taken into a case, item by item."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from counsel_app.domain.deadline import Deadline
from counsel_app.domain.institution import Institution
from counsel_app.domain.names import fold
from counsel_app.domain.plan import Step
from counsel_app.domain.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedFolder:
    """A folder as it was read: records without case, and who made it when."""

    sender: str
    made_on: date | None
    names: tuple[str, ...]
    steps: tuple[Step, ...]
    dates: tuple[Deadline, ...]
    offices: tuple[Institution, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing that could be taken; ``is_known`` where the case has it already."""

    key: str
    record: Record
    is_known: bool


def items(
    received: ReceivedFolder,
    *,
    steps: Iterable[Step],
    dates: Iterable[Deadline],
    offices: Iterable[Institution],
) -> tuple[Item, ...]:
    """Everything in the folder beside what is here; the same thing twice counts once."""
    known = {
        *(_mark(one) for one in steps),
        *(_mark(one) for one in dates),
        *(_mark(one) for one in offices),
    }
    found: dict[tuple[object, ...], Item] = {}
    everything: tuple[Record, ...] = (*received.dates, *received.steps, *received.offices)
    for record in everything:
        mark = _mark(record)
        if mark not in found:
            found[mark] = Item(key=str(len(found)), record=record, is_known=mark in known)
    return tuple(found.values())


def _mark(record: Record) -> tuple[object, ...]:
    """What makes two records the same thing: words without case and accents, and the day."""
    if isinstance(record, Step):
        return ("step", fold(record.task), record.due_on)
    if isinstance(record, Deadline):
        return ("date", fold(record.title), record.counts_on)
    if isinstance(record, Institution):
        return ("office", fold(record.name), fold(record.town))
    raise TypeError(record.TYPE)
