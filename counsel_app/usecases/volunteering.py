"""Give a volunteer one task; write down what happened on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final

from counsel_app.domain.access import PACKAGED, Audience
from counsel_app.domain.changes import Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.codes import code_list
from counsel_app.domain.errors import AppError
from counsel_app.domain.give_back import Review, VolunteerHours, VolunteerPaper
from counsel_app.domain.labels import Label
from counsel_app.domain.member import Member
from counsel_app.domain.ops import Op, next_stamp
from counsel_app.domain.referral import Release
from counsel_app.domain.scopes import restrict
from counsel_app.domain.telling_words import Spotted, Terms, spot_terms, spot_topics, terms_in
from counsel_app.domain.volunteering import Assignment, VolunteerNote
from counsel_app.store.drafts import drop_draft
from counsel_app.store.journal import ops_of
from counsel_app.store.vault import Vault
from counsel_app.sync.header import Kind
from counsel_app.usecases.cases import CaseView
from counsel_app.usecases.expiry import known_day
from counsel_app.usecases.portions import Exported, seal_for

_STATUS: Final = code_list("residence_status")
_TOPICS: Final = code_list("topics")
_NEEDS: Final = code_list("vulnerabilities")


class NotAVolunteer(AppError):
    """The package's reader is not a volunteer whose card was accepted."""

    label = Label(
        de="Für diese Person liegt keine Schlüsselkarte als Ehrenamtliche vor. "
        "Bitte zuerst die Karte aufnehmen.",
        en="There is no volunteer key card of this person. Please accept the card first.",
    )


class NoRelease(AppError):
    """A full name is to leave without a release that covers it."""

    label = Label(
        de="Den vollen Namen darf nur bekommen, wer angestellt ist, und nur mit einer gültigen "
        "Schweigepflichtentbindung. Bitte eine auswählen oder den Namen weglassen.",
        en="Only an employed companion may have the full name, and only with a valid release. "
        "Please choose one or leave the name out.",
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
    InvalidRecord, NotAVolunteer, NoRelease, DiskFull.
    """
    volunteer = reader_of(vault, assignment)
    if volunteer is None:
        raise NotAVolunteer
    audience = Audience(volunteer.scope)
    # Who seals a withdrawn task again gives it again.
    assignment = replace(for_audience(assignment, audience), withdrawn_on=None)
    if assignment.full_name and not is_released(vault, assignment, today=clock.today()):
        raise NoRelease
    with vault.atomic(clock) as write:
        write.put(assignment)
        package = seal_task(vault, profile, assignment, volunteer, clock=clock)
    return package, write.changes


def seal_task(
    vault: Vault, profile: Path, task: Assignment, reader: Member, *, clock: Clock
) -> Exported:
    """Seal a task that is kept already for its reader: as it is now, and nothing of before.

    Of one that was withdrawn, nothing but the day. Raises DiskFull.
    """
    with vault.atomic(clock) as write:
        write.restate(task)
        last = ops_of(vault, task.id)[-1]
        if task.withdrawn_on is not None:
            ops = [_narrowed(last)]
        else:
            whole = restrict(last, Audience(reader.scope))
            ops = [whole] if whole is not None else []
        return seal_for(vault, profile, ops, readers=[reader], kind=Kind.PACKAGE, clock=clock)


def for_audience(assignment: Assignment, audience: Audience) -> Assignment:
    """The task without what this audience may not have; what it may not have is not kept either."""
    if audience is Audience.COMPANION:
        return assignment
    return replace(assignment, german_level="", full_name="", release_id="")


def is_released(vault: Vault, assignment: Assignment, *, today: date) -> bool:
    """Whether a valid release lets the full name of this case out."""
    release = vault.get(Release, assignment.release_id)
    return release is not None and (
        release.case_id == assignment.case_id and release.is_valid(today)
    )


def stop(
    vault: Vault, profile: Path, assignment: Assignment, *, on: date, why: str, clock: Clock
) -> Changes:
    """End a task before its time; the volunteer's device learns it with the next exchange.

    Whose trust was withdrawn is told nothing. The reason stays here. Raises DiskFull.
    """
    assignment = _bound(vault, assignment)
    ends = on if assignment.ends_on is None else min(assignment.ends_on, on)
    stopped = replace(assignment, ends_on=ends, stopped_on=on, stopped_why=why)
    if reader_of(vault, stopped) is not None:
        return assign(vault, profile, stopped, clock=clock)[1]
    with vault.atomic(clock) as write:
        write.put(stopped)
    return write.changes


def withdraw(vault: Vault, profile: Path, assignment: Assignment, *, clock: Clock) -> Changes:
    """Take a package back: with the next exchange it closes on the volunteer's device.

    What is sent is the task with nothing in it but the day. Nothing is deleted
    there by it: work that was not given back yet can still be handed in.
    Raises DiskFull.
    """
    assignment = _bound(vault, assignment)
    volunteer = reader_of(vault, assignment)
    with vault.atomic(clock) as write:
        withdrawn = replace(assignment, withdrawn_on=clock.today())
        write.put(withdrawn)
        if volunteer is not None:
            seal_task(vault, profile, withdrawn, volunteer, clock=clock)
    return write.changes


def _bound(vault: Vault, assignment: Assignment) -> Assignment:
    """The task with whoever has it now: a device may have answered since it was read.

    Whose words were told has no key card, so nothing would be sealed for them.
    """
    now = vault.get(Assignment, assignment.id)
    return replace(assignment, volunteer_id=now.volunteer_id) if now else assignment


def seal_closing(vault: Vault, assignment_id: str, reader: Member, *, clock: Clock) -> Exported:
    """Close a task on the device of somebody whose it is not, or not any more.

    Nothing is written of it here: the record may be erased, or be another
    person's task by now. Raises DiskFull, LookFirst.
    """
    vault.last_stamp = next_stamp(
        milliseconds=int(clock.now().timestamp() * 1000),
        last_issued=vault.last_stamp,
        overwritten=0,
    )
    op = Op(
        record_type=Assignment.TYPE,
        record_id=assignment_id,
        hlc=vault.last_stamp,
        device=vault.device,
        author=vault.author,
        fields={"withdrawn_on": clock.today().isoformat()},
        bases={},
    )
    return seal_for(vault, vault.folder, [op], readers=[reader], kind=Kind.PACKAGE, clock=clock)


def _narrowed(op: Op) -> Op:
    kept = ("case_id", "volunteer_id", "withdrawn_on")
    return replace(
        op,
        fields={name: op.fields[name] for name in kept},
        bases={name: versions for name, versions in op.bases.items() if name in kept},
    )


def reader_of(vault: Vault, assignment: Assignment) -> Member | None:
    """Whoever a task's package is sealed for; None where that is nobody who is trusted."""
    found = vault.get(Member, assignment.volunteer_id)
    if found is None or found.scope not in PACKAGED or found.revoked_on:
        return None
    return found


FREE_TEXTS: Final = ("task", "not_to_do", "goal", "meeting_point", "stop", "papers")
"""What a counsellor writes freely into a task."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """One word in a task that says more than a volunteer should know, and in which field."""

    field: str
    spotted: Spotted


def telling_words(assignment: Assignment, view: CaseView) -> tuple[Telling, ...]:
    """Where a task names what a volunteer may not know of this case.

    First what the case itself protects: names (other than the spoken one),
    address, family, birthday, documents and numbers, what runs out, where
    protected referrals go, and the telling words of protected notes; then
    words about asylum, residence, health, violence and crime in general. It
    helps attention and proves nothing: the counsellor sees where, and decides.
    """
    terms = protected_terms(view, told=(assignment.spoken_name, assignment.full_name))
    found: list[Telling] = []
    for name in FREE_TEXTS:
        text = getattr(assignment, name)
        places: dict[tuple[int, int], Spotted] = {}
        for one in (*spot_terms(text, terms), *spot_topics(text)):
            places.setdefault((one.start, one.end), one)
        found += [Telling(field=name, spotted=places[place]) for place in sorted(places)]
    return tuple(found)


def protected_terms(view: CaseView, *, told: Iterable[str] = ()) -> Terms:
    """The words and numbers of a case that no volunteer may learn."""
    return terms_in(_secret_texts(view), told=told)


def _secret_texts(view: CaseView) -> Iterator[str]:
    client = view.client
    yield view.case.number
    yield client.address
    yield from (name.text for name in client.name_variants)
    if client.birth_date is not None:
        yield client.birth_date.isoformat()
        yield f"{client.birth_date:%d.%m.%Y}"
    for one in client.household:
        yield from (one.name, one.remark, one.case_number)
    for entry in client.residence:
        yield from (entry.document, entry.status, _STATUS.text(entry.status, "de"))
    yield from (_NEEDS.text(code, "de") for code in client.vulnerabilities)
    yield from (deadline.title for deadline in view.deadlines)
    for referral in view.referrals:
        institution = view.institutions.get(referral.institution_id)
        if referral.note_class == "protected":
            yield referral.purpose
            if institution is not None:
                yield from (institution.name, institution.kind)
    for note in view.consultations:
        if note.note_class == "protected":
            yield from (note.content, note.agreements)
            yield from (_TOPICS.text(code, "de") for code in note.topics)
    yield from (one.title for one in view.attachments if one.note_class == "protected")


def my_people(vault: Vault, *, today: date) -> list[Companion]:
    """A volunteer's own assignments, the next meeting first.

    Of those that have ended the content is shut, whatever day the computer's
    clock says; one of which nothing is left is shown no longer.
    """
    day = known_day(vault, today)
    found = []
    for one in vault.all(Assignment, order="meets_on"):
        has_ended = one.has_ended(day)
        shown = one.shut(with_name=True) if has_ended else one
        if shown.spoken_name:
            found.append(_companion(vault, shown, has_ended=has_ended))
    return found


def _companion(vault: Vault, one: Assignment, *, has_ended: bool) -> Companion:
    return Companion(
        assignment=one,
        notes=tuple(vault.all(VolunteerNote, order="written_on", assignment_id=one.id)),
        has_ended=has_ended,
        hours=tuple(vault.all(VolunteerHours, order="worked_on", assignment_id=one.id)),
        papers=tuple(vault.all(VolunteerPaper, order="added_on", assignment_id=one.id)),
        reviews=tuple(vault.all(Review, assignment_id=one.id)),
    )


def write_note(vault: Vault, note: VolunteerNote, *, clock: Clock, draft_key: str = "") -> Changes:
    """Keep a volunteer's note and drop the draft it came from. Raises InvalidRecord."""
    with vault.atomic(clock) as write:
        write.put(note)
        if draft_key:
            drop_draft(vault, draft_key)
    return write.changes
