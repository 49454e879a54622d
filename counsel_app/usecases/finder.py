"""Finding anything by name: people, cases, institutions, colleagues."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from counsel_app.domain.client import Client
from counsel_app.domain.institution import Institution
from counsel_app.domain.member import Member
from counsel_app.domain.names import fold, words
from counsel_app.store.cases import CaseRow, case_rows
from counsel_app.store.search import Hit, find
from counsel_app.store.vault import Vault
from counsel_app.usecases.cases import Found, cases_found
from counsel_app.usecases.recent import recent_cases

__all__ = ("CaseRow", "Finds", "Found", "FoundCase", "find_anything")

_LOOKED_AT: Final = 120
"""Hits that are followed; many of them are notes of one case."""
MOST: Final = 6
"""Finds of one kind: more than fit under one another are not read."""
RECENT: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundCase:
    """A case, and where in it the words were found."""

    case: CaseRow
    where: Found


@dataclass(frozen=True, slots=True, kw_only=True)
class Finds:
    """What was found, the best of each kind first."""

    recent: tuple[CaseRow, ...] = ()
    """Without words: the cases opened last."""
    people: tuple[FoundCase, ...] = ()
    """Cases whose client is called like that."""
    cases: tuple[FoundCase, ...] = ()
    """Cases in whose number or texts the words stand."""
    institutions: tuple[Institution, ...] = ()
    team: tuple[Member, ...] = ()


def find_anything(vault: Vault, query: str, *, today: date) -> Finds:
    """What goes by ``query``, in any script and with typing errors; nothing is written.

    Only what is in the file is found: what this person may not see is not in it.
    """
    if not words(query):
        return Finds(recent=recent_cases(vault, today=today, limit=RECENT))
    hits = find(vault, query, limit=_LOOKED_AT)
    in_cases = [hit for hit in hits if hit.record_type != Institution.TYPE]
    found = cases_found(vault, in_cases)
    people = [case_id for case_id in found if found[case_id].record_type == Client.TYPE]
    others = [case_id for case_id in found if found[case_id].record_type != Client.TYPE]
    shown_ids = [*people[:MOST], *others[:MOST]]
    rows = {row.case_id: row for row in case_rows(vault, shown_ids, today=today)}

    def shown(case_ids: Sequence[str]) -> tuple[FoundCase, ...]:
        return tuple(
            FoundCase(case=rows[case_id], where=found[case_id])
            for case_id in case_ids
            if case_id in rows
        )

    return Finds(
        people=shown(people),
        cases=shown(others),
        institutions=_institutions(vault, hits),
        team=_team(vault, query),
    )


def _institutions(vault: Vault, hits: Sequence[Hit]) -> tuple[Institution, ...]:
    ids = [hit.record_id for hit in hits if hit.record_type == Institution.TYPE]
    found = (vault.get(Institution, record_id) for record_id in ids[:MOST])
    return tuple(one for one in found if one is not None)


def _team(vault: Vault, query: str) -> tuple[Member, ...]:
    """A team is a handful of people, and in no index."""
    asked = [fold(word) for word in words(query)]
    found = [
        one
        for one in vault.all(Member, order="name")
        if all(any(own.startswith(word) for own in words(fold(one.name))) for word in asked)
    ]
    return tuple(found[:MOST])
