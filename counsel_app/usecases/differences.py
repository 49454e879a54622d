"""Where two people wrote different things: both shown, one chosen, none lost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from counsel_app.domain.case import Case
from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.changes import Changes
from counsel_app.domain.client import Client
from counsel_app.domain.clock import Clock
from counsel_app.domain.display import value_text
from counsel_app.domain.labels import Label
from counsel_app.domain.ops import DELETED, Wire, wall_milliseconds
from counsel_app.domain.records import attribute, from_wire
from counsel_app.domain.versions import Head, resolve
from counsel_app.store.journal import open_conflicts, ops_of
from counsel_app.store.vault import Vault
from counsel_app.usecases.team import name_of

_GONE = Label(de="gelöscht", en="deleted")
_KEPT = Label(de="behalten", en="kept")
_DELETION = Label(de="Löschung", en="Deletion")


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One of the values: what it says, who wrote it and when."""

    value: Wire
    text: Label
    author: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One field on which people differ; the first claim is the one shown now.

    ``title`` names the case: the chosen name, or the start of its id where
    names are not for this profile.
    """

    record_type: str
    record_id: str
    field: str
    record_label: Label
    field_label: Label
    title: str
    claims: tuple[Claim, ...]


def differences(vault: Vault) -> list[Difference]:
    """Every undecided difference."""
    return [_difference(vault, *found) for found in open_conflicts(vault)]


def decide(vault: Vault, difference: Difference, claim: Claim, *, clock: Clock) -> Changes:
    """Choose one claim. The others stay in the history."""
    with vault.atomic(clock) as write:
        write.settle(difference.record_type, difference.record_id, difference.field, claim.value)
    return write.changes


def _difference(vault: Vault, record_type: str, record_id: str, field: str) -> Difference:
    state = resolve(ops_of(vault, record_id))
    described = attribute(RECORD_TYPES[record_type], field)
    distinct: dict[str, Head] = {}
    for head in state.fields[field].heads:
        distinct.setdefault(repr(head.value), head)
    return Difference(
        record_type=record_type,
        record_id=record_id,
        field=field,
        record_label=RECORD_TYPES[record_type].LABEL,
        field_label=described.attr.label if described else _DELETION,
        title=_title(vault, record_type, record_id, state.values),
        claims=tuple(_claim(vault, record_type, field, head) for head in distinct.values()),
    )


def _claim(vault: Vault, record_type: str, field: str, head: Head) -> Claim:
    if field == DELETED:
        text = _GONE if head.value is True else _KEPT
    else:
        kind = RECORD_TYPES[record_type]
        value = getattr(from_wire(kind, "", {field: head.value}), field)
        described = attribute(kind, field)
        text = Label(
            de=value_text(described, value, "de"),  # type: ignore[arg-type]
            en=value_text(described, value, "en"),  # type: ignore[arg-type]
        )
    return Claim(
        value=head.value,
        text=text,
        author=name_of(vault, head.author),
        at=datetime.fromtimestamp(wall_milliseconds(head.version[0]) / 1000, UTC),
    )


def _title(vault: Vault, record_type: str, record_id: str, values: dict[str, Wire]) -> str:
    if record_type == Client.TYPE:
        client_id = record_id
    else:
        case_id = record_id if record_type == Case.TYPE else str(values.get("case_id", ""))
        case = vault.get(Case, case_id)
        client_id = case.client_id if case else ""
    client = vault.get(Client, client_id)
    return client.chosen_name if client and client.chosen_name else record_id[-8:]
