"""From the case file to the pseudonymous columns, with ages and titles of one day."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from random import SystemRandom
from typing import Any, Final

import msgspec

from counsel_app.domain.client import ResidencePeriod
from counsel_app.domain.groups import age_group, procedure_group, status_group, wait_group
from counsel_app.regional.base import TABLES, Base, Columns
from counsel_app.store.figures import figure_rows
from counsel_app.store.vault import Vault
from counsel_app.usecases.duplicates import one_person_for

Row = tuple[Any, ...]
_NO_HISTORY: Final = "[]"


def figure_base(vault: Vault, *, on: date) -> Base:
    """Every table of ``regional.base``; age, status and procedure are those of the day ``on``.

    Where the exact date of birth or the history is not in this file (a
    coordinator's), the groups count that travelled. Whom everybody holds for
    one person has one number and one row; the cases stay as many as they are.
    """
    same = one_person_for(vault)
    known = _known(vault, same, on)
    # Numbers in an order that says nothing: ids tell when a record was made.
    people = _numbers(known)
    files = _numbers(row[0] for row in figure_rows(vault, "file"))
    volunteers: dict[str, int] = {}

    def number(client_id: str) -> int:
        return people.setdefault(same.get(client_id, client_id), len(people))

    convert: dict[str, Callable[[Row], Row]] = {
        "file": lambda row: (files[row[0]], number(row[1]), *row[2:]),
        "talk": lambda row: (files.get(row[0]), *row[1:]),
        "referral": lambda row: (row[0], row[2], row[3], row[4] or _wait(row[0], row[1])),
        "contract": lambda row: (files.get(row[0]), *row[1:]),
        "assignment": lambda row: (volunteers.setdefault(row[0], len(volunteers)), *row[1:]),
    }
    rows = {
        name: map(convert.get(name, tuple), figure_rows(vault, name))
        for name in TABLES
        if name != "person"
    }
    rows["person"] = map(tuple, ((people[one], *groups) for one, groups in known.items()))
    return {name: _columns(name, rows[name]) for name in TABLES}


def _known(vault: Vault, same: Mapping[str, str], on: date) -> dict[str, Row]:
    """What is known of each person; of two who are one, what the first leaves blank of the next."""
    found: dict[str, Row] = {}
    later: list[tuple[str, str, Row]] = []
    for row in figure_rows(vault, "person"):
        one = same.get(row[0], row[0])
        if one == row[0]:
            found[one] = _groups(row, on)
        else:
            later.append((one, row[0], _groups(row, on)))
    for one, _, groups in sorted(later):
        first = found.get(one, groups)
        found[one] = tuple(mine or theirs for mine, theirs in zip(first, groups, strict=True))
    return found


def _numbers(ids: Iterable[str]) -> dict[str, int]:
    known = list(ids)
    SystemRandom().shuffle(known)
    return {one: number for number, one in enumerate(known)}


def _groups(row: Row, on: date) -> Row:
    _, born, residence, age, sex, origin, status, german, procedure = row
    if born:
        age = age_group(date.fromisoformat(born), on)
    if residence != _NO_HISTORY:
        history = tuple(_period(entry) for entry in msgspec.json.decode(residence))
        status, procedure = status_group(history, on), procedure_group(history, on)
    return age, sex, origin, status, german, procedure


def _period(entry: dict[str, Any]) -> ResidencePeriod:
    begun = entry.get("valid_from")
    return ResidencePeriod(
        status=entry.get("status", ""), valid_from=date.fromisoformat(begun) if begun else None
    )


def _wait(sent_on: str | None, appointment_on: str | None) -> str:
    if not sent_on or not appointment_on:
        return ""
    return wait_group(date.fromisoformat(sent_on), date.fromisoformat(appointment_on))


def _columns(name: str, rows: Iterable[Row]) -> Columns:
    found = list(zip(*rows, strict=True))
    return found or [() for _ in TABLES[name]]
