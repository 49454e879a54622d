"""The columns that figures are counted from, read in one go per table."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from counsel_app.store.vault import Vault

_SQL: Final = {
    "person": """
        SELECT id, coalesce(birth_date, ''), coalesce(residence, '[]'),
               coalesce(age_group, ''), coalesce(sex, ''), coalesce(origin_region, ''),
               coalesce(status_group, ''), coalesce(german_level, ''),
               coalesce(procedure_group, '')
        FROM client""",
    "file": """
        SELECT id, client_id, coalesce(region, ''), coalesce(service, ''),
               coalesce(housing_group, ''), coalesce(closure_reason, ''), first_contact_on,
               first_appointment_on, closed_on
        FROM "case" """,
    # An amendment is a second sheet of paper, not a second conversation.
    "talk": """
        SELECT case_id, held_on, minutes, coalesce(place, ''), coalesce(language, ''),
               coalesce(interpreter, '')
        FROM consultation WHERE coalesce(amends_id, '') = ''""",
    "topic": """
        SELECT held_on, value FROM consultation, json_each(topics)
        WHERE coalesce(amends_id, '') = ''""",
    "referral": """
        SELECT sent_on, appointment_on, coalesce(institution.kind, ''), coalesce(result, ''),
               coalesce(wait_group, '')
        FROM referral LEFT JOIN institution ON institution.id = institution_id""",
    "demand": """
        SELECT noted_on, coalesce(region, ''), coalesce(course, ''), coalesce(instrument, '')
        FROM demand""",
    "reason": "SELECT noted_on, value FROM demand, json_each(reasons)",
    "contract": """
        SELECT case_id, contract_on, coalesce(contract, ''), coalesce(institution.kind, '')
        FROM participation LEFT JOIN project ON project.id = project_id
        LEFT JOIN institution ON institution.id = partner_id
        WHERE contract_on IS NOT NULL""",
    "event": "SELECT held_on, coalesce(kind, ''), heads FROM group_event",
    "assignment": """
        SELECT volunteer_id, meets_on, coalesce(stopped_on, ends_on) FROM assignment
        WHERE ends_on IS NOT NULL""",
    "note": "SELECT written_on, coalesce(happening, '') FROM volunteer_note",
    "hours": "SELECT worked_on, minutes FROM volunteer_hours",
    "course": "SELECT coalesce(kind, ''), size, free_places FROM course",
    "opening": "SELECT coalesce(instrument, ''), places, free_places FROM opening",
}
"""In the order of ``regional.base``, but ids as they are, and for a person and
a referral the exact values from which the coarse ones follow."""


def figure_rows(vault: Vault, table: str) -> Iterator[tuple[Any, ...]]:
    """The rows of one table of ``regional.base``, ids not yet replaced by numbers."""
    yield from vault.execute(_SQL[table])


def counsellors_on(vault: Vault, day: date) -> set[str]:
    """Who counsels the cases that are open on the evening of ``day``; "" where nobody is named."""
    rows = vault.execute(
        "SELECT DISTINCT coalesce(counsellor_id, '') FROM \"case\""
        " WHERE coalesce(first_contact_on, '') <= ? AND (closed_on IS NULL OR closed_on > ?)",
        (day.isoformat(), day.isoformat()),
    )
    return {row[0] for row in rows}


def contributions(vault: Vault) -> list[tuple[str, int, str]]:
    """(device, number, time) of the last bundle taken in from each other device."""
    rows = vault.execute(
        "SELECT device, max(seq), at FROM bundle WHERE direction = 'in' AND state = 'ok'"
        " GROUP BY device ORDER BY device"
    )
    return [(row[0], row[1], row[2]) for row in rows]
