"""Cases that whoever has this file gave to a colleague: read here, and written there.

Asked at the one door for writing, so that no screen, command or import goes
past it. What others sent is taken in all the same, and what erases is not asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from counsel_app.domain.case import Case
from counsel_app.domain.catalogue import OF_NO_CASE, STAYS_BEHIND
from counsel_app.domain.client import Client
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.volunteering import Assignment

if TYPE_CHECKING:
    from counsel_app.store.vault import Vault

_GIVEN_SQL: Final = """
SELECT "case".id, "case".counsellor_id FROM transfer JOIN "case" ON "case".id = transfer.case_id
WHERE transfer.from_id = ?1 AND transfer.answer = 'ACCEPTED'
    AND coalesce("case".counsellor_id, '') NOT IN ('', ?1)
"""


class HandedOver(AppError):
    """The case is a colleague's since; a second hand in it would contradict theirs."""

    label = Label(
        de="Dieser Fall ist abgegeben und wird von {name} geführt. Hier lässt er sich nur noch "
        "lesen. Was noch zu sagen ist, bitte dort sagen.",
        en="This case was handed over and is {name}'s now. Here it can only be read. Please tell "
        "them what there still is to say.",
    )


def given_cases(vault: Vault) -> dict[str, str]:
    """The cases that were given away from here and are somebody else's now, each with whose."""
    return dict(vault.execute(_GIVEN_SQL, (vault.author,)).fetchall())


def require_ours(
    vault: Vault, given: Mapping[str, str], record_type: str, record_id: str, case_id: str
) -> None:
    """Raise HandedOver where the record goes over with a case that is in ``given``.

    What stays with the giver, such as the tasks of volunteers, can be ended
    there; a new task is for whoever has the case.
    """
    cases = [case_id]
    if record_type == Assignment.TYPE:
        if vault.get(Assignment, record_id) is not None:
            return
    elif record_type in OF_NO_CASE or record_type in STAYS_BEHIND:
        return
    elif record_type == Case.TYPE:
        cases = [record_id]
    elif record_type == Client.TYPE:
        cases = [one.id for one in vault.all(Case, client_id=record_id)]
    takers = [given[one] for one in cases if one in given]
    # A person with another case here is still counselled here.
    if takers and len(takers) == len(cases):
        row = vault.execute("SELECT name FROM member WHERE id = ?", (takers[0],)).fetchone()
        raise HandedOver(name=row[0] if row else "–")
