"""What volunteers gave back: looked at one by one, accepted, amended or returned."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from counsel_app.domain.attachment import Attachment
from counsel_app.domain.changes import Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.errors import AppError
from counsel_app.domain.give_back import (
    ACCEPTED,
    RETURNED,
    Proposal,
    Review,
    Standing,
    VolunteerHours,
    VolunteerPaper,
    last_word,
    review_of,
    standing_of,
    wording_of,
)
from counsel_app.domain.labels import Label
from counsel_app.domain.media import LONGEST_TITLE
from counsel_app.domain.volunteering import Assignment, VolunteerNote
from counsel_app.store.attachments import Part, drop_parts, read_part, write_part
from counsel_app.store.authors import first_written
from counsel_app.store.journal import Write
from counsel_app.store.vault import Vault
from counsel_app.usecases.attachments import DocumentDamaged, DocumentElsewhere
from counsel_app.usecases.audit import note_attachment_opened
from counsel_app.usecases.cases import CaseView
from counsel_app.usecases.retention import gave_away
from counsel_app.usecases.team import name_of
from counsel_app.usecases.transfer_sealing import pass_on
from counsel_app.usecases.volunteer_papers import checked_again

_LONGEST_TITLE: Final = 200


class ProposalGone(AppError):
    """It was erased meanwhile, or never arrived."""

    label = Label(
        de="Dieser Eintrag ist nicht mehr da. Bitte den Fall neu öffnen.",
        en="This entry is no longer there. Please open the case again.",
    )


class SentenceMissing(AppError):
    """Nothing is returned without a word."""

    label = Label(
        de="Bitte schreiben Sie einen Satz dazu. Die Ehrenamtliche oder der Ehrenamtliche liest "
        "ihn und weiß dann, was fehlt.",
        en="Please write a sentence. The volunteer reads it and then knows what is missing.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """One thing that came back, with what was said to it.

    ``author`` is the name of the volunteer who wrote it, whatever became of
    it. ``review`` is the latest word on the present wording; ``earlier`` the
    latest on a wording that the volunteer has since replaced.
    """

    proposal: Proposal
    author: str
    standing: Standing
    review: Review | None
    earlier: Review | None


def proposals_of(vault: Vault, view: CaseView) -> tuple[Proposed, ...]:
    """All that came back to a case: what waits first, then as it was written."""
    every: tuple[Proposal, ...] = (
        *view.volunteer_notes,
        *view.volunteer_hours,
        *view.volunteer_papers,
    )
    authors = first_written(vault, [one.id for one in every])
    found = [
        Proposed(
            proposal=one,
            author=name_of(vault, authors[one.id][1]),
            standing=standing_of(one, view.reviews),
            review=review_of(one, view.reviews),
            earlier=_earlier(one, view.reviews),
        )
        for one in every
    ]
    found.sort(key=lambda one: (one.standing is not Standing.WAITING, authors[one.proposal.id][0]))
    return tuple(found)


def _earlier(proposal: Proposal, reviews: Iterable[Review]) -> Review | None:
    last = last_word(proposal, reviews)
    return last if last is not None and last.wording != wording_of(proposal) else None


def accept(
    vault: Vault,
    proposal_id: str,
    *,
    sentence: str = "",
    amendment: str = "",
    clock: Clock,
) -> Changes:
    """Take over what a volunteer proposed; it stays the volunteer's own record.

    A proposed date becomes a date of the case, a paper a document. What the
    counsellor has to add is an ``amendment`` of their own. What is accepted
    already stays as it is. In a case that was given away a date goes to whoever has
    it now; a paper cannot. Raises ProposalGone, DocumentElsewhere, DocumentDamaged,
    PictureDamaged, TooManyPixels, PdfNotSafe, HandedOver, CannotSeal, LookFirst, DiskFull.
    """
    proposal, task = _known(vault, proposal_id)
    reviews = vault.all(Review, about_id=proposal.id)
    if standing_of(proposal, reviews) is Standing.ACCEPTED:
        return Changes()
    with vault.atomic(clock) as write:
        kept_id = _keep(vault, write, proposal, task, clock=clock)
        write.put(
            _review(
                vault, proposal, task, ACCEPTED,
                sentence=sentence, amendment=amendment, kept_id=kept_id, clock=clock,
            )
        )  # fmt: skip
    return write.changes


def give_again(vault: Vault, proposal_id: str, *, sentence: str, clock: Clock) -> Changes:
    """Return a proposal with a sentence that the volunteer reads after the next exchange.

    Raises ProposalGone, SentenceMissing.
    """
    if not sentence.strip():
        raise SentenceMissing
    proposal, task = _known(vault, proposal_id)
    with vault.atomic(clock) as write:
        write.put(_review(vault, proposal, task, RETURNED, sentence=sentence, clock=clock))
    return write.changes


def read_paper(vault: Vault, paper_id: str, *, clock: Clock) -> tuple[VolunteerPaper, bytes]:
    """A volunteer's photo with its bytes, noted in the log of accesses.

    Raises ProposalGone, DocumentElsewhere, DocumentDamaged.
    """
    paper = vault.get(VolunteerPaper, paper_id)
    if paper is None:
        raise ProposalGone
    content = _content(vault, paper)
    note_attachment_opened(vault, paper.case_id, paper.id, clock=clock)
    return paper, content


def _known(vault: Vault, proposal_id: str) -> tuple[Proposal, Assignment]:
    found: Proposal | None = (
        vault.get(VolunteerNote, proposal_id)
        or vault.get(VolunteerHours, proposal_id)
        or vault.get(VolunteerPaper, proposal_id)
    )
    task = vault.get(Assignment, found.assignment_id) if found else None
    if found is None or task is None:
        raise ProposalGone
    return found, task


def _review(
    vault: Vault,
    proposal: Proposal,
    task: Assignment,
    decision: str,
    *,
    sentence: str,
    amendment: str = "",
    kept_id: str = "",
    clock: Clock,
) -> Review:
    return Review(
        id=vault.new_id(clock),
        case_id=task.case_id,
        assignment_id=task.id,
        about_id=proposal.id,
        decision=decision,
        sentence=sentence.strip(),
        wording=wording_of(proposal),
        decided_on=clock.today(),
        amendment=amendment.strip(),
        kept_id=kept_id,
    )


def _keep(vault: Vault, write: Write, proposal: Proposal, task: Assignment, *, clock: Clock) -> str:
    """What the case gains by it: the id of a date or document; empty where nothing new."""
    if isinstance(proposal, VolunteerNote) and proposal.about_on is not None:
        deadline = Deadline(
            id=vault.new_id(clock),
            case_id=task.case_id,
            kind="APPOINTMENT",
            title=" ".join(proposal.text.split())[:_LONGEST_TITLE],
            due_on=proposal.about_on,
            at_time=proposal.about_at,
        )
        if gave_away(vault, task.case_id):
            # Whoever gave the task hears from the volunteer; whoever has the case needs the date.
            pass_on(vault, write, deadline, case_id=task.case_id, clock=clock)
        else:
            write.put(deadline)
        return deadline.id
    if isinstance(proposal, VolunteerPaper):
        return _keep_paper(vault, write, proposal, task, clock=clock)
    return ""


def _keep_paper(
    vault: Vault, write: Write, paper: VolunteerPaper, task: Assignment, *, clock: Clock
) -> str:
    # Once more, and here: the device that cleaned it is somebody else's.
    clean = checked_again(_content(vault, paper))
    attachment = Attachment(
        id=vault.new_id(clock),
        case_id=task.case_id,
        title=" ".join(paper.title.split())[:LONGEST_TITLE],
        media_type=clean.media_type.value,
        size=len(clean.content),
        sha256=hashlib.sha256(clean.content).hexdigest(),
        added_on=clock.today(),
    )
    write.put(attachment)
    write_part(vault, attachment.id, Part.CONTENT, (clean.content,))
    write_part(vault, attachment.id, Part.THUMBNAIL, (clean.thumbnail,))
    drop_parts(vault, paper.id)
    return attachment.id


def _content(vault: Vault, paper: VolunteerPaper) -> bytes:
    content = b"".join(read_part(vault, paper.id, Part.CONTENT))
    if not content:
        raise DocumentElsewhere
    if hashlib.sha256(content).hexdigest() != paper.sha256:
        raise DocumentDamaged
    return content
