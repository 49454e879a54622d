"""Every record of one case, whatever its type: for handing out all that is stored."""

from __future__ import annotations

from typing import Final

from counsel_app.domain.case import Case
from counsel_app.domain.catalogue import OF_NO_CASE, RECORD_TYPES, STAYS_BEHIND
from counsel_app.domain.client import Client
from counsel_app.domain.records import Record, attribute, attributes
from counsel_app.domain.volunteering import Assignment, VolunteerNote
from counsel_app.store.vault import Vault
from counsel_app.usecases.retention import CaseGone

OF_A_CASE: Final = tuple(
    kind for name, kind in RECORD_TYPES.items()
    if name not in OF_NO_CASE and kind not in (Client, Case, VolunteerNote)
)  # fmt: skip
"""Types whose records name their case; client, case and volunteers' notes are found otherwise."""

HANDED_ON: Final = tuple(
    kind for name, kind in RECORD_TYPES.items() if name not in OF_NO_CASE | STAYS_BEHIND
)
"""What goes to another counsellor with a case."""


def records_of_case(vault: Vault, case_id: str) -> list[Record]:
    """Person and case first, then everything of the case, type by type. Raises CaseGone."""
    case = vault.get(Case, case_id)
    client = vault.get(Client, case.client_id) if case else None
    if case is None or client is None:
        raise CaseGone
    found: list[Record] = [client, case]
    for kind in OF_A_CASE:
        assert attribute(kind, "case_id") is not None  # noqa: S101 - a test walks the catalogue
        found += vault.all(kind, case_id=case_id)
    for one in list(found):
        if isinstance(one, Assignment):
            found += vault.all(VolunteerNote, assignment_id=one.id)
    return found


def linked_records(vault: Vault, records: list[Record]) -> list[Record]:
    """The entries of no case (institutions, projects) that the records point at."""
    found: dict[str, Record] = {}
    for record in records:
        for one in attributes(type(record)):
            named = getattr(record, one.name)
            kind = RECORD_TYPES.get(one.attr.link)
            if kind is not None and kind.TYPE in OF_NO_CASE and named:
                linked = vault.get(kind, named)
                if linked is not None:
                    found[linked.id] = linked
    return list(found.values())
