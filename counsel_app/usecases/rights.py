"""Where the client's rights are touched: secrets that were broken, complaints that came."""

from __future__ import annotations

from counsel_app.domain.changes import Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.complaint import Complaint
from counsel_app.domain.disclosure import Disclosure
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.store.vault import Vault


class ClosedUnanswered(AppError):
    """A complaint is to be closed, and nobody answered it."""

    label = Label(
        de="Bitte zuerst eintragen, was geantwortet wurde und wann. "
        "Eine Beschwerde ohne Antwort bleibt offen.",
        en="Please enter first what was answered and when. "
        "A complaint without an answer stays open.",
    )


def save_disclosure(
    vault: Vault, disclosure: Disclosure, *, clock: Clock, seen: int | None = None
) -> Changes:
    """Write down a disclosure without consent. Raises InvalidRecord.

    ``seen`` is where the journal ended when the form was filled.
    """
    with vault.atomic(clock) as write:
        write.put(disclosure, seen=seen)
    return write.changes


def save_complaint(
    vault: Vault, complaint: Complaint, *, clock: Clock, seen: int | None = None
) -> Changes:
    """Write a complaint (``seen`` as above). Raises InvalidRecord, ClosedUnanswered."""
    is_answered = complaint.answered_on is not None and complaint.answer.strip()
    if complaint.closed_on is not None and not is_answered:
        raise ClosedUnanswered
    with vault.atomic(clock) as write:
        write.put(complaint, seen=seen)
    return write.changes
