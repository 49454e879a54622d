"""Taking a whole import back: what it brought goes for good, what it changed is as before.

All in one transaction, or nothing: where it is stopped, where the disk is full,
and where a case that it wrote in is a colleague's by now. What somebody has
worked on since is no part of it any more: it stays, with all that it needs.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from counsel_app.domain.case import Case
from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.changes import Changes
from counsel_app.domain.client import Client
from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.ops import Wire
from counsel_app.domain.progress import Report, unheard
from counsel_app.domain.records import Record, begin, to_wire
from counsel_app.store.given_away import given_cases
from counsel_app.store.journal import ops_after
from counsel_app.store.vault import Vault
from counsel_app.usecases.team import name_of

_LAST: Final = "last_import"
_KEPT_CURRENT: Final = frozenset(
    {"age_group", "origin_region", "status_group", "procedure_group", "housing_group", "wait_group"}
)
"""What the program itself keeps up to date: nobody's work."""


class NothingToUndo(AppError):
    """No import is remembered, or it was taken back already."""

    label = Label(
        de="Es gibt keine Übernahme, die sich zurücknehmen lässt.",
        en="There is no import that can be taken back.",
    )


class ImportHandedOver(AppError):
    """The import wrote in cases that were given to a colleague since: it is theirs to say."""

    label = Label(
        de="Diese Übernahme lässt sich nicht zurücknehmen: {count} ihrer Fälle sind seitdem "
        "abgegeben, jetzt bei {names}. Es wurde nichts geändert. Was dort falsch ist, bitte dort "
        "sagen; was hier falsch ist, einzeln ändern.",
        en="This import cannot be taken back: {count} of its cases were handed over since and are "
        "with {names} now. Nothing was changed. Please tell them what is wrong there, and change "
        "what is wrong here one by one.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One record that an import wrote; ``before`` is None where it was new."""

    record_type: str
    record_id: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    """The changed fields as the import left them; None where it was new."""

    @classmethod
    def of(cls, record: Record, before: Record | None) -> Written:
        """What has to be known to take the writing of ``record`` back."""
        if before is None:
            return cls(record_type=record.TYPE, record_id=record.id, before=None, after=None)
        old, new = to_wire(before), to_wire(record)
        names = [name for name in new if new[name] != old[name]]
        return cls(
            record_type=record.TYPE,
            record_id=record.id,
            before={name: old[name] for name in names},
            after={name: new[name] for name in names},
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class LastImport:
    """The import that can be taken back."""

    at: datetime
    new: int
    changed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
    """What was taken back; ``kept`` were worked on since, and stay."""

    removed: int
    restored: int
    kept: int
    changes: Changes


def remember(vault: Vault, written: Sequence[Written], *, clock: Clock) -> None:
    """Keep what was written, with the transaction under way."""
    new = sum(one.before is None for one in written)
    head = [clock.now().isoformat(), vault.journal_end[0], new, len(written) - new]
    # Line by line: to write 200,000 in one go would keep the window waiting.
    lines = ([one.record_type, one.record_id, one.before, one.after] for one in written)
    vault.set_meta(_LAST, "\n".join(json.dumps(one) for one in (head, *lines)))


def last_import(vault: Vault) -> LastImport | None:
    """The import that can be taken back; None where there is none."""
    head = str(vault.meta(_LAST) or "").partition("\n")[0]
    if not head:
        return None
    at, _, new, changed = json.loads(head)
    return LastImport(at=datetime.fromisoformat(at), new=new, changed=changed)


def undo_import(vault: Vault, *, clock: Clock, report: Report = unheard) -> TakenBack:
    """Take the last import back, in one transaction. Raises NothingToUndo, ImportHandedOver.

    New records are erased: wrongly imported people are nobody's business.
    What somebody has worked on since stays, and is counted. ``report`` may
    raise to stop it.
    """
    kept = _kept(vault)
    if kept is None:
        raise NothingToUndo
    end, written = kept
    _require_here(vault, written)
    stays = _worked_on(
        vault, end, {one.record_id: one.record_type for one in written if one.before is None}
    )
    removed = restored = 0
    with vault.atomic(clock) as write:
        for done, one in enumerate(reversed(written), 1):
            report(done, len(written))
            if one.before is None:
                if one.record_id not in stays:
                    write.erase(one.record_type, one.record_id)
                    removed += 1
                continue
            now = vault.get(RECORD_TYPES[one.record_type], one.record_id)
            if now is not None:
                write.put(_as_before(now, one))
                restored += 1
        vault.set_meta(_LAST, "")
    return TakenBack(removed=removed, restored=restored, kept=len(stays), changes=write.changes)


def _require_here(vault: Vault, written: Sequence[Written]) -> None:
    """Erasing is not asked at the door for writing: it would reach whoever has the case now."""
    given = given_cases(vault)
    if not given:
        return
    theirs = set()
    for one in written:
        record = vault.get(RECORD_TYPES[one.record_type], one.record_id)
        if isinstance(record, Client):
            theirs |= {case.id for case in vault.all(Case, client_id=record.id)} & given.keys()
        elif record is not None:
            theirs |= {record.id, str(getattr(record, "case_id", ""))} & given.keys()
    if theirs:
        names = sorted({name_of(vault, given[case_id]) or "–" for case_id in theirs})
        raise ImportHandedOver(count=len(theirs), names=", ".join(names))


def _as_before(now: Record, one: Written) -> Record:
    """The record with the old values, but for what somebody else changed since."""
    current = to_wire(now)
    after = one.after or {}
    old = {
        name: value
        for name, value in (one.before or {}).items()
        if current[name] == after.get(name)
    }
    return begin(type(now), now.id, current | old)


def _kept(vault: Vault) -> tuple[int, list[Written]] | None:
    text = str(vault.meta(_LAST) or "")
    if not text:
        return None
    head, *lines = map(json.loads, text.split("\n"))
    written = [
        Written(record_type=kind, record_id=record_id, before=before, after=after)
        for kind, record_id, before, after in lines
    ]
    return head[1], written


def _worked_on(vault: Vault, end: int, new: Mapping[str, str]) -> set[str]:
    """The new records that somebody wrote to since, and all that those belong to."""
    stays: set[str] = set()
    for op in ops_after(vault, end):
        if op.record_id in new:
            if not op.fields.keys() <= _KEPT_CURRENT:
                stays.add(op.record_id)
        else:
            stays |= _named(op.fields.values(), new)
    waiting = list(stays)
    while waiting:
        record_id = waiting.pop()
        record = vault.get(RECORD_TYPES[new[record_id]], record_id)
        named = _named(to_wire(record).values(), new) if record else set()
        waiting += named - stays
        stays |= named
    return stays


def _named(values: Iterable[Wire], new: Mapping[str, str]) -> set[str]:
    return {value for value in values if isinstance(value, str) and value in new}
