"""Give a volunteer one task; write down what happened on it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from counsel_app.domain.access import Audience
from counsel_app.domain.changes import Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.codes import code_list
from counsel_app.domain.errors import AppError
from counsel_app.domain.give_back import Review, VolunteerHours, VolunteerPaper
from counsel_app.domain.labels import Label
from counsel_app.domain.member import Member
from counsel_app.domain.names import fold, words
from counsel_app.domain.scopes import restrict
from counsel_app.domain.volunteering import Assignment, VolunteerNote
from counsel_app.store.drafts import drop_draft
from counsel_app.store.journal import ops_of
from counsel_app.store.vault import Vault
from counsel_app.sync.header import Kind
from counsel_app.usecases.cases import CaseView
from counsel_app.usecases.exchange import Exported, seal_for

_FEWEST_LETTERS = 4
_FEWEST_DIGITS = 5
_STATUS = code_list("residence_status")


class NotAVolunteer(AppError):
    """The package's reader is not a volunteer whose card was accepted."""

    label = Label(
        de="Für diese Person liegt keine Schlüsselkarte als Ehrenamtliche vor. "
        "Bitte zuerst die Karte aufnehmen.",
        en="There is no volunteer key card of this person. Please accept the card first.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Companion:
    """One person a volunteer accompanies, as the volunteer sees it."""

    assignment: Assignment
    notes: tuple[VolunteerNote, ...]
    has_ended: bool
    hours: tuple[VolunteerHours, ...] = ()
    papers: tuple[VolunteerPaper, ...] = ()
    reviews: tuple[Review, ...] = ()
    """What the counsellor said to notes, hours and papers (``give_back.review_of``)."""


def assign(
    vault: Vault, profile: Path, assignment: Assignment, *, clock: Clock
) -> tuple[Exported, Changes]:
    """Keep the assignment and seal its package for the volunteer's device.

    The package holds one operation: the whole task as it is now, restricted to
    what a volunteer may have. Earlier wordings stay here; they may have been
    corrected because they said too much. Kept and sealed, or neither. Raises
    InvalidRecord, NotAVolunteer, DiskFull.
    """
    volunteer = _reader(vault, assignment)
    if volunteer is None:
        raise NotAVolunteer
    with vault.atomic(clock) as write:
        write.put(assignment)
        write.restate(assignment)
        whole = restrict(ops_of(vault, assignment.id)[-1], Audience.REDUCED)
        ops = [whole] if whole is not None else []
        package = seal_for(vault, profile, ops, readers=[volunteer], kind=Kind.PACKAGE, clock=clock)
    return package, write.changes


def stop(
    vault: Vault, profile: Path, assignment: Assignment, *, on: date, why: str, clock: Clock
) -> Changes:
    """End a task before its time; the volunteer's device learns it with the next exchange.

    Whose trust was withdrawn is told nothing. The reason stays here. Raises DiskFull.
    """
    ends = on if assignment.ends_on is None else min(assignment.ends_on, on)
    stopped = replace(assignment, ends_on=ends, stopped_on=on, stopped_why=why)
    if _reader(vault, stopped) is not None:
        return assign(vault, profile, stopped, clock=clock)[1]
    with vault.atomic(clock) as write:
        write.put(stopped)
    return write.changes


def _reader(vault: Vault, assignment: Assignment) -> Member | None:
    found = vault.get(Member, assignment.volunteer_id)
    if found is None or found.scope != Audience.REDUCED or found.revoked_on:
        return None
    return found


def sensitive_words(assignment: Assignment, view: CaseView) -> tuple[str, ...]:
    """Words in the task that name what a volunteer may not know of this case.

    The names (other than the spoken one), address, family, documents, what
    runs out, where protected referrals go, and the telling words of protected
    notes: shown as a warning before the package is sealed. It helps attention
    and proves nothing: no list knows every word.
    """
    told = {fold(word) for word in words(assignment.spoken_name)}
    secret = _secret_words(view)
    one = assignment
    written = f"{one.task} {one.not_to_do} {one.meeting_point} {one.papers}"
    return tuple(word for word in dict.fromkeys(words(written)) if fold(word) in secret - told)


def _secret_words(view: CaseView) -> set[str]:
    client = view.client
    texts = [client.address, *(name.text for name in client.name_variants)]
    texts += [text for one in client.household for text in (one.name, one.remark)]
    for entry in client.residence:
        texts += [entry.document, entry.status, _STATUS.text(entry.status, "de")]
    texts += [deadline.title for deadline in view.deadlines]
    for referral in view.referrals:
        institution = view.institutions.get(referral.institution_id)
        if referral.note_class == "protected" and institution is not None:
            texts += [institution.name, institution.kind]
    for note in view.consultations:
        if note.note_class == "protected":
            texts += [note.content, note.agreements]
    return {fold(word) for text in texts for word in words(text) if _is_telling(word)}


def _is_telling(word: str) -> bool:
    """A name, a noun or an abbreviation; in scripts without capitals any longer word."""
    if word[:1].lower() != word[:1].upper():
        return word[:1].isupper() and (len(word) >= _FEWEST_LETTERS or word.isupper())
    return len(word) >= (_FEWEST_DIGITS if word.isdigit() else _FEWEST_LETTERS)


def my_people(vault: Vault, *, today: date) -> list[Companion]:
    """A volunteer's own assignments, the next meeting first."""
    return [
        Companion(
            assignment=one,
            notes=tuple(vault.all(VolunteerNote, order="written_on", assignment_id=one.id)),
            has_ended=one.has_ended(today),
            hours=tuple(vault.all(VolunteerHours, order="worked_on", assignment_id=one.id)),
            papers=tuple(vault.all(VolunteerPaper, order="added_on", assignment_id=one.id)),
            reviews=tuple(vault.all(Review, assignment_id=one.id)),
        )
        for one in vault.all(Assignment, order="meets_on")
    ]


def write_note(vault: Vault, note: VolunteerNote, *, clock: Clock, draft_key: str = "") -> Changes:
    """Keep a volunteer's note and drop the draft it came from. Raises InvalidRecord."""
    with vault.atomic(clock) as write:
        write.put(note)
        if draft_key:
            drop_draft(vault, draft_key)
    return write.changes
