"""Which cases were last in front of this person.

A habit of one person on one device, and whose cases they are tells about
people: it stays in the case file, leaves it with nobody and goes with it.
"""

from __future__ import annotations

import json
from datetime import date
from typing import Final

from counsel_app.store.case_list import cases_there
from counsel_app.store.cases import CaseRow, case_rows, recent_case_ids
from counsel_app.store.vault import Vault

_KEPT: Final = "recent_cases"
MOST: Final = 12


def note_opened(vault: Vault, case_id: str) -> None:
    """Remember that a case was opened just now; forgets those that are gone."""
    before = _opened(vault)
    if before[:1] == [case_id]:
        return
    others = [one for one in before if one != case_id]
    there = cases_there(vault, [case_id, *others])
    kept = [one for one in (case_id, *others) if one in there]
    vault.set_meta(_KEPT, json.dumps(kept[:MOST]))


def recent_cases(vault: Vault, *, today: date, limit: int = MOST) -> tuple[CaseRow, ...]:
    """The cases opened last, the latest first, then those written in last.

    Of the second there are some without the first after work with the command
    line, or in a file of an earlier version.
    """
    ids = dict.fromkeys([*_opened(vault), *recent_case_ids(vault, limit=limit)])
    return tuple(case_rows(vault, list(ids), today=today)[:limit])


def _opened(vault: Vault) -> list[str]:
    return [str(one) for one in json.loads(str(vault.meta(_KEPT) or "[]"))]
