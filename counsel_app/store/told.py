"""Packages whose words were told in person: those that were given, and those opened here."""

from __future__ import annotations

from dataclasses import dataclass

from counsel_app.store.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A package that waits for its reader's device, or has found it.

    ``stand_in`` is the volunteer's id in the task until the device is known,
    ``name`` what the giver calls the volunteer until then, ``token`` the hex digits
    that the package carries; ``device`` is empty until a device has shown it.
    """

    stand_in: str
    assignment_id: str
    name: str
    token: str
    device: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedHere:
    """A package that this device opened: the giver's person id, the file's sha256."""

    token: str
    giver: str
    file: str


def save_given(vault: Vault, given: Given) -> None:
    """Write or replace one; an earlier one of the same task that nobody opened goes."""
    vault.execute(
        "DELETE FROM told_given WHERE assignment_id = ? AND device = '' AND stand_in <> ?",
        (given.assignment_id, given.stand_in),
    )
    vault.execute(
        "INSERT OR REPLACE INTO told_given VALUES (?, ?, ?, ?, ?)",
        (given.stand_in, given.assignment_id, given.name, given.token, given.device),
    )


def all_given(vault: Vault) -> list[Given]:
    """All that were given from here."""
    rows = vault.execute(
        "SELECT stand_in, assignment_id, name, token, device FROM told_given ORDER BY stand_in"
    )
    return [
        Given(stand_in=row[0], assignment_id=row[1], name=row[2], token=row[3], device=row[4])
        for row in rows
    ]


def forget_names(vault: Vault) -> None:
    """Take out what volunteers were called where they are known now, or the task is gone.

    The token stays: by it a device that answers late is still refused or known.
    """
    vault.execute(
        "UPDATE told_given SET name = '' WHERE name <> ''"
        " AND (device <> '' OR assignment_id NOT IN (SELECT id FROM assignment))"
    )


def save_opened(vault: Vault, opened: OpenedHere) -> None:
    """Remember a package that was opened here."""
    vault.execute(
        "INSERT OR REPLACE INTO told_opened VALUES (?, ?, ?)",
        (opened.token, opened.giver, opened.file),
    )


def all_opened(vault: Vault) -> list[OpenedHere]:
    """All that were opened here."""
    rows = vault.execute("SELECT token, giver, file FROM told_opened ORDER BY token")
    return [OpenedHere(token=row[0], giver=row[1], file=row[2]) for row in rows]
