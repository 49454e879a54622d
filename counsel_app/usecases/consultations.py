"""Record what was talked about, and what follows from it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from counsel_app.domain.changes import Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.consultation import Consultation, seal_of
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.plan import Goal, Need, Step
from counsel_app.store.drafts import drop_draft
from counsel_app.store.journal import Write
from counsel_app.store.vault import Vault


class SignedNote(AppError):
    """Somebody wants to change or delete a consultation that was signed."""

    label = Label(
        de="Diese Beratung ist unterschrieben und bleibt, wie sie ist. "
        "Was zu berichtigen oder zu ergänzen ist, kommt in einen Nachtrag.",
        en="This consultation is signed and stays as it is. "
        "What has to be corrected or added goes into an amendment.",
    )


class NotYourNote(AppError):
    """A colleague wrote the consultation."""

    label = Label(
        de="Unterschreiben kann nur, wer die Beratung geführt hat.",
        en="Only the person who held the consultation can sign it.",
    )


def record_consultation(
    vault: Vault,
    consultation: Consultation,
    *,
    steps: Iterable[Step] = (),
    clock: Clock,
    draft_key: str = "",
    seen: int | None = None,
) -> Changes:
    """Write a consultation with its next steps, and drop the draft it came from.

    ``seen`` is where the journal ended when the form was filled: the same
    field changed by a colleague since is then a difference.

    All in one moment: there is never a saved note with its draft still open,
    nor a dropped draft without the note. Raises InvalidRecord, SignedNote.
    """
    with vault.atomic(clock) as write:
        _require_unsigned(write, consultation.id)
        if not consultation.counsellor_id:
            consultation = replace(consultation, counsellor_id=vault.author)
        write.put(consultation, seen=seen)
        for step in steps:
            write.put(
                replace(step, consultation_id=consultation.id, case_id=consultation.case_id),
                seen=seen,
            )
        if draft_key:
            drop_draft(vault, draft_key)
    return write.changes


def delete_consultation(vault: Vault, consultation_id: str, *, clock: Clock) -> Changes:
    """Delete a consultation; ``restore_consultation`` takes it back. Raises SignedNote."""
    with vault.atomic(clock) as write:
        _require_unsigned(write, consultation_id)
        found = vault.get(Consultation, consultation_id)
        if found is not None:
            write.delete(found)
    return write.changes


def restore_consultation(vault: Vault, consultation: Consultation, *, clock: Clock) -> Changes:
    """Undo a deletion."""
    with vault.atomic(clock) as write:
        write.put(consultation)
    return write.changes


def sign_consultation(vault: Vault, consultation_id: str, *, clock: Clock) -> Changes:
    """Sign a consultation as it is: from now on it can only be amended.

    Raises NotYourNote, SignedNote.
    """
    with vault.atomic(clock) as write:
        _require_unsigned(write, consultation_id)
        found = vault.get(Consultation, consultation_id)
        if found is not None:
            if found.counsellor_id != vault.author:
                raise NotYourNote
            write.put(replace(found, signed_on=clock.today(), seal=seal_of(found)))
    return write.changes


def _require_unsigned(write: Write, consultation_id: str) -> None:
    # Through the journal: the put that follows needs the same rows.
    if write.values(consultation_id).get("signed_on"):
        raise SignedNote


def save_plan(
    vault: Vault, parts: Iterable[Need | Goal | Step], *, clock: Clock, seen: int | None = None
) -> Changes:
    """Write needs, goals and steps (``seen`` as above). Raises InvalidRecord."""
    with vault.atomic(clock) as write:
        for part in parts:
            write.put(part, seen=seen)
    return write.changes


def finish_step(vault: Vault, step_id: str, *, is_done: bool, clock: Clock) -> Changes:
    """Tick a step off, or take the tick back."""
    with vault.atomic(clock) as write:
        step = vault.get(Step, step_id)
        if step is not None:
            write.put(replace(step, done_on=clock.today() if is_done else None))
    return write.changes
