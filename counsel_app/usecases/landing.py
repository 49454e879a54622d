"""Where a person lands after unlocking: where she was, if that was today and is still there.

A habit of one person on one device, which may hold what she searched for: it
stays in the case file and leaves it with nobody.
"""

from __future__ import annotations

import json
from datetime import date

from counsel_app.domain.case import Case
from counsel_app.domain.catalogue import OF_NO_CASE, RECORD_TYPES
from counsel_app.domain.clock import Clock
from counsel_app.domain.ids import is_id
from counsel_app.domain.landing import Landing
from counsel_app.store.cases import cases_of
from counsel_app.store.given_away import given_cases
from counsel_app.store.vault import Vault

_KEPT = "landing"


def keep_landing(vault: Vault, landing: Landing, *, clock: Clock) -> None:
    """Remember where the person is just now. Raises DiskFull."""
    kept = {
        "day": clock.today().isoformat(),
        "page": landing.page,
        "target": landing.target,
        "view": dict(landing.view),
    }
    vault.set_meta(_KEPT, json.dumps(kept))


def forget_landing(vault: Vault) -> None:
    """Forget it: the search that is kept may name somebody who is erased."""
    if vault.meta(_KEPT):
        vault.set_meta(_KEPT, "")


def find_landing(vault: Vault, *, today: date) -> Landing | None:
    """Where the person was; None where nothing is kept, and she begins at the first page.

    So it is on a new day, because dates come first, and where what was shown
    has been erased or is a colleague's now. Which pages there are is for the
    window to say. A file of a newer program may hold what is not understood:
    that is nothing, too.
    """
    try:
        kept = json.loads(str(vault.meta(_KEPT) or "{}"))
        if date.fromisoformat(kept["day"]) != today:
            return None
        landing = Landing(
            page=str(kept["page"]),
            target=str(kept["target"]),
            view={str(name): str(value) for name, value in kept["view"].items()},
        )
    except (AttributeError, KeyError, TypeError, ValueError):
        return None
    named = [part.lstrip("+") for part in landing.target.split("/")]
    is_there = all(_is_ours(vault, one) for one in named if is_id(one))
    return landing if is_there else None


def _is_ours(vault: Vault, record_id: str) -> bool:
    found = [
        name
        for name in RECORD_TYPES
        if vault.execute(
            f'SELECT 1 FROM "{name}" WHERE id = ?',  # noqa: S608 - a name of the catalogue
            (record_id,),
        ).fetchone()
    ]
    if not found:
        return False
    if found[0] in OF_NO_CASE:
        return True
    cases = [record_id] if found[0] == Case.TYPE else cases_of(vault, found[0], [record_id])
    given = given_cases(vault)
    return not cases or any(one not in given for one in cases)
