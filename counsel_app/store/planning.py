"""What a region is planned with, counted where it lies: no record is read as a whole."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from counsel_app.store.vault import Vault


def demand_counts(vault: Vault, *, since: date) -> dict[tuple[str, str, str], int]:
    """(region, course, instrument) → how often it was noted as missing."""
    rows = vault.execute(
        "SELECT coalesce(region, ''), coalesce(course, ''), coalesce(instrument, ''), count(*)"
        " FROM demand WHERE noted_on >= ? GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
        (since.isoformat(),),
    )
    return {(row[0], row[1], row[2]): row[3] for row in rows}


def offer_counts(vault: Vault, *, stale_before: date) -> tuple[int, int, int]:
    """Courses and openings together, their free places, and how many are stale."""
    row = vault.execute(
        "SELECT count(*), coalesce(sum(free), 0), coalesce(sum(stale), 0) FROM ("
        " SELECT free_places AS free, coalesce(checked_on, '') < ?1 AS stale FROM course"
        " UNION ALL SELECT free_places, coalesce(checked_on, '') < ?1 FROM opening)",
        (stale_before.isoformat(),),
    ).fetchone()
    return row[0], row[1], row[2]


def wait_counts(vault: Vault, *, since: date) -> dict[tuple[str, str], int]:
    """(name of the institution, coarse wait) → how many referrals; protected ones name none."""
    rows = vault.execute(
        "SELECT institution.name, wait_group, count(*) FROM referral"
        " JOIN institution ON institution.id = institution_id"
        " WHERE coalesce(wait_group, '') <> '' AND sent_on >= ? GROUP BY 1, 2 ORDER BY 1, 2",
        (since.isoformat(),),
    )
    return {(row[0], row[1]): row[2] for row in rows}


def unanswered(
    vault: Vault, *, results: tuple[str, str], until: date
) -> dict[str, tuple[int, date]]:
    """Name of the institution → referrals sent by ``until`` with one of two results, the oldest.

    The name is empty where it may not be in this file.
    """
    rows = vault.execute(
        "SELECT coalesce(institution.name, ''), count(*), min(sent_on) FROM referral"
        " LEFT JOIN institution ON institution.id = institution_id"
        " WHERE result IN (?, ?) AND sent_on <= ? GROUP BY 1 ORDER BY 1",
        (*results, until.isoformat()),
    )
    return {row[0]: (row[1], date.fromisoformat(row[2])) for row in rows}


def interpreter_counts(vault: Vault, *, since: date) -> dict[tuple[str, str], int]:
    """(language, interpreter) → how many conversations; amendments are none."""
    rows = vault.execute(
        "SELECT coalesce(language, ''), coalesce(interpreter, ''), count(*) FROM consultation"
        " WHERE coalesce(amends_id, '') = '' AND held_on >= ? GROUP BY 1, 2 ORDER BY 1, 2",
        (since.isoformat(),),
    )
    return {(row[0], row[1]): row[2] for row in rows}


def case_spans(vault: Vault) -> list[tuple[str, str, date | None, date | None]]:
    """(counsellor, service, begun, closed) of every case.

    A case begins with the first contact, else the first appointment, else the
    first conversation; None where none of them is known.
    """
    rows = vault.execute(
        "SELECT coalesce(counsellor_id, ''), coalesce(service, ''),"
        " coalesce(first_contact_on, first_appointment_on,"
        ' (SELECT min(held_on) FROM consultation WHERE case_id = "case".id)), closed_on'
        ' FROM "case" ORDER BY id'
    )
    return [(row[0], row[1], _day(row[2]), _day(row[3])) for row in rows]


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
