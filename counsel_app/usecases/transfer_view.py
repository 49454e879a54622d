"""The transfers of a case as either side sees them, and what goes over with one.

Read with every case that is opened, so nothing that seals is loaded here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from counsel_app.domain.access import Audience, Group
from counsel_app.domain.case import Case
from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.client import Client
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.labels import Label
from counsel_app.domain.records import Attribute, Record, attributes
from counsel_app.domain.scopes import visible
from counsel_app.domain.transfer import Stage, Transfer, is_near, open_dates
from counsel_app.store.vault import Vault
from counsel_app.usecases.case_records import HANDED_ON, records_of_case
from counsel_app.usecases.team import name_of
from counsel_app.usecases.transfer_documents import Documents, documents_in

_NAMES: Final = ("name", "number", "title", "held_on")
"""What records that others point at are called by."""
_UNKNOWN: Final = "?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One record that goes, with every field that has a value and can be read."""

    record_label: Label
    record_type: str
    record_id: str
    lines: tuple[tuple[Attribute, Any], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferView:
    """One transfer as either side sees it."""

    transfer: Transfer
    giver: str
    taker: str
    """Names; empty where the person is not known here."""
    is_mine: bool
    """Whoever has this file offered it."""
    client_name: str
    number: str
    dates: tuple[Deadline, ...]
    near: frozenset[str]
    """Of the open dates those within two weeks: their ids."""
    documents: Documents


def transfers_of(vault: Vault, case_id: str, *, today: date) -> tuple[TransferView, ...]:
    """The transfers of a case that concern whoever has this file, the latest first."""
    return _views(vault, vault.all(Transfer, case_id=case_id), today=today)


def open_offers(vault: Vault, *, today: date) -> tuple[TransferView, ...]:
    """What is offered to whoever has this file and waits for an answer, the latest first."""
    waiting = [one for one in vault.all(Transfer, to_id=vault.author) if one.stage is Stage.OFFERED]
    return _views(vault, waiting, today=today)


def _views(vault: Vault, found: Sequence[Transfer], *, today: date) -> tuple[TransferView, ...]:
    mine = [one for one in found if vault.author in (one.from_id, one.to_id)]
    return tuple(_view(vault, one, today=today) for one in sorted(mine, key=_age, reverse=True))


def _age(transfer: Transfer) -> tuple[str, str]:
    return (str(transfer.offered_on or ""), transfer.id)


def _view(vault: Vault, transfer: Transfer, *, today: date) -> TransferView:
    case = vault.get(Case, transfer.case_id)
    client = vault.get(Client, case.client_id) if case else None
    dates = open_dates(vault.all(Deadline, case_id=transfer.case_id))
    return TransferView(
        transfer=transfer,
        giver=name_of(vault, transfer.from_id),
        taker=name_of(vault, transfer.to_id),
        is_mine=transfer.from_id == vault.author,
        client_name=client.chosen_name if client else "",
        number=case.number if case else "",
        dates=tuple(dates),
        near=frozenset(one.id for one in dates if is_near(one, today)),
        documents=documents_in(vault, transfer.case_id),
    )


def sheets_of(vault: Vault, case_id: str) -> tuple[Sheet, ...]:
    """Everything of a case that goes over with it, record by record. Raises CaseGone."""
    return tuple(sheet_of(vault, one) for one in going(vault, case_id))


def going(vault: Vault, case_id: str) -> list[Record]:
    """The records that go over with a case. Raises CaseGone."""
    return [one for one in records_of_case(vault, case_id) if isinstance(one, HANDED_ON)]


def sheet_of(vault: Vault, record: Record) -> Sheet:
    """What of a record goes and says something: internal numbers say nothing."""
    read = (
        (one, _readable(vault, one, getattr(record, one.name)))
        for one in attributes(type(record))
        if visible(one, Audience.FULL) and one.attr.group is not Group.KEY
    )
    return Sheet(
        record_label=record.LABEL,
        record_type=record.TYPE,
        record_id=record.id,
        lines=tuple((one, value) for one, value in read if value not in (None, "", (), False)),
    )


def _readable(vault: Vault, described: Attribute, value: Any) -> Any:
    """The value, or what the record is called that it points at."""
    if not described.attr.link or not value:
        return value
    linked = vault.get(RECORD_TYPES[described.attr.link], value)
    return next((name for one in _NAMES if (name := getattr(linked, one, ""))), _UNKNOWN)
