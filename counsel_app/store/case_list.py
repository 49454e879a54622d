"""Which cases a list holds, in which order, and how many each chip has."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from typing import Any, Final

from counsel_app.domain.case_query import DUE_SOON, CaseFilter, CaseFilters, CaseOrder, SortBy
from counsel_app.domain.names import fold
from counsel_app.store.next_dates import coming
from counsel_app.store.vault import Vault

# Indexes hold all that is read here: not one of their rows is looked up.
_NEXT: Final = f"""
WITH next_date AS (SELECT case_id, min(due) AS due FROM ({coming("?")}) GROUP BY case_id)"""  # noqa: S608 - no values
# Up to a day only few are looked at, and the first of a case is the first of all.
_NEXT_UNTIL: Final = f"""
WITH next_date AS (
    SELECT case_id, min(due) AS due FROM ({coming("?")}) WHERE due <= ? GROUP BY case_id)"""  # noqa: S608 - no values
_NOT_GIVEN_AWAY: Final = (
    "(c.counsellor_id = ? OR c.id NOT IN"
    " (SELECT case_id FROM transfer WHERE from_id = ? AND answer = 'ACCEPTED'))"
)
_LAST_TOPICS: Final = (
    "(SELECT topics FROM consultation WHERE case_id = c.id ORDER BY held_on DESC LIMIT 1)"
)


def case_ids(
    vault: Vault,
    *,
    chip: CaseFilter | None = None,
    filters: CaseFilters | None = None,
    order: CaseOrder | None = None,
    person: str = "",
    today: date,
    among: Collection[str] | None = None,
    topic_word: Callable[[str], str] = str,
) -> list[str]:
    """The ids of the cases under a chip (None: all), sorted.

    ``person`` is who "mine" means; ``among`` allows only these cases.
    ``topic_word`` gives the word that topics are sorted by.
    """
    order = order or CaseOrder()
    where, given = _conditions(filters or CaseFilters())
    if among is not None:
        where.append("c.id IN (SELECT value FROM json_each(?))")
        given.append(json.dumps(list(among)))
    if chip in (CaseFilter.OPEN, CaseFilter.MINE, CaseFilter.DUE):
        where.append("c.closed_on IS NULL")
    if chip is CaseFilter.CLOSED:
        where.append("c.closed_on IS NOT NULL")
    if chip is CaseFilter.MINE:
        where.append("c.counsellor_id = ?")
        given.append(person)
    next_dates, tables = "", '"case" AS c'
    if chip is CaseFilter.DUE:
        next_dates, tables = _NEXT_UNTIL, tables + " JOIN next_date ON next_date.case_id = c.id"
        given[:0] = (today.isoformat(), (today + DUE_SOON).isoformat())
        where.append(_NOT_GIVEN_AWAY)
        given += [person, person]
    elif order.by is SortBy.NEXT:
        next_dates, tables = _NEXT, tables + " LEFT JOIN next_date ON next_date.case_id = c.id"
        given.insert(0, today.isoformat())
    if order.by is SortBy.NAME:
        tables += " LEFT JOIN client ON client.id = c.client_id"
    rows = vault.execute(
        f"{next_dates} SELECT c.id, {_KEYS[order.by]} FROM {tables}"  # noqa: S608 - parts of this module
        f" WHERE {' AND '.join(where)} ORDER BY c.id DESC",
        tuple(given),
    ).fetchall()
    return _sorted(rows, order, topic_word)


_KEYS: Final[Mapping[SortBy, str]] = {
    SortBy.NEXT: "next_date.due",
    SortBy.NUMBER: "c.number",
    SortBy.NAME: "client.chosen_name",
    SortBy.TOPIC: _LAST_TOPICS,
}


def _sorted(
    rows: Sequence[tuple[str, str | None]], order: CaseOrder, topic_word: Callable[[str], str]
) -> list[str]:
    """Ids by their keys; those without one come last, whatever the direction."""
    key: Callable[[str], str] = str
    if order.by is SortBy.NAME:
        key = _name_key
    elif order.by is SortBy.TOPIC:
        key = _topic_key(topic_word)
    known = [(key(value), case_id) for case_id, value in rows if value and value != "[]"]
    known.sort(key=lambda each: each[0], reverse=order.is_descending)
    return [case_id for _, case_id in known] + [
        case_id for case_id, value in rows if not value or value == "[]"
    ]


def _name_key(name: str) -> str:
    return name.casefold() if name.isascii() else fold(name)


def _topic_key(topic_word: Callable[[str], str]) -> Callable[[str], str]:
    made: dict[str, str] = {}

    def key(topics: str) -> str:
        if topics not in made:
            made[topics] = fold(topic_word(json.loads(topics)[0]))
        return made[topics]

    return key


def cases_there(
    vault: Vault, case_ids: Collection[str], *, filters: CaseFilters | None = None
) -> frozenset[str]:
    """Those of some cases that are there and pass the filters."""
    where, given = _conditions(filters or CaseFilters())
    rows = vault.execute(
        'SELECT c.id FROM "case" AS c'  # noqa: S608 - parts of this module
        f" WHERE c.id IN (SELECT value FROM json_each(?)) AND {' AND '.join(where)}",
        (json.dumps(list(case_ids)), *given),
    )
    return frozenset(row[0] for row in rows)


def case_counts(
    vault: Vault, *, filters: CaseFilters | None = None, person: str, today: date
) -> dict[CaseFilter, int]:
    """How many cases each chip would show, all but those that may be erased."""
    where, given = _conditions(filters or CaseFilters())
    row = vault.execute(
        f"{_NEXT_UNTIL} SELECT count(*) FILTER (WHERE c.closed_on IS NULL),"  # noqa: S608 - as above
        " count(*) FILTER (WHERE c.closed_on IS NULL AND c.counsellor_id = ?),"
        " count(*) FILTER (WHERE c.closed_on IS NULL AND next_date.due IS NOT NULL"
        f" AND {_NOT_GIVEN_AWAY}),"
        " count(*) FILTER (WHERE c.closed_on IS NOT NULL)"
        ' FROM "case" AS c LEFT JOIN next_date ON next_date.case_id = c.id'
        f" WHERE {' AND '.join(where)}",
        (today.isoformat(), (today + DUE_SOON).isoformat(), person, person, person, *given),
    ).fetchone()
    chips = (CaseFilter.OPEN, CaseFilter.MINE, CaseFilter.DUE, CaseFilter.CLOSED)
    return dict(zip(chips, row, strict=True))


def counsellors_of_cases(vault: Vault) -> list[str]:
    """The ids of everybody who counsels in a case of this file."""
    return [
        row[0]
        for row in vault.execute('SELECT DISTINCT counsellor_id FROM "case" ORDER BY 1')
        if row[0]
    ]


def _conditions(filters: CaseFilters) -> tuple[list[str], list[Any]]:
    where, given = ["1"], []
    for column, values in (
        ("region", filters.region),
        ("counsellor_id", filters.counsellor),
        ("service", filters.service),
    ):
        if values:
            where.append(f"c.{column} IN (SELECT value FROM json_each(?))")  # noqa: S608 - named above
            given.append(json.dumps(values))
    if filters.language:
        where.append(
            "EXISTS (SELECT 1 FROM client, json_each(client.spoken_languages) AS spoken"
            " WHERE client.id = c.client_id"
            " AND spoken.value IN (SELECT value FROM json_each(?)))"
        )
        given.append(json.dumps(filters.language))
    return where, given
