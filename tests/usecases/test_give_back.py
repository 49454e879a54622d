from __future__ import annotations

import hashlib

import pytest

from counsel_app.documents.photo import cleaned_photo
from counsel_app.domain.attachment import Attachment
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.give_back import PROPOSALS, Review, Standing, VolunteerPaper
from counsel_app.domain.records import Record
from counsel_app.domain.volunteering import VolunteerNote
from counsel_app.store.attachments import Part, read_part, write_part
from counsel_app.usecases import give_back, volunteering
from counsel_app.usecases.attachments import DocumentDamaged, DocumentElsewhere
from counsel_app.usecases.cases import CaseView, view_case
from counsel_app.usecases.give_back import ProposalGone, Proposed, SentenceMissing
from counsel_app.usecases.outgoing import view_outgoing
from counsel_app.usecases.timeline import written
from tests import pictures
from tests.profiles import (
    TODAY,
    Desk,
    a_volunteer_note,
    an_assignment,
    an_id,
    open_farhad,
    volunteer_hours,
    volunteer_paper,
)
from tests.usecases.conftest import Service

PHOTO = cleaned_photo(pictures.jpeg()).content
PAPER = volunteer_paper(size=len(PHOTO), sha256=hashlib.sha256(PHOTO).hexdigest())


def given_back(service: Service, *records: Record) -> CaseView:
    """Anna gives the task, Vera works on it and gives it back; Anna's case afterwards."""
    anna, vera = service.anna, service.vera
    open_farhad(anna)
    task = an_assignment(volunteer_id=vera.person_id)
    volunteering.assign(anna.vault, anna.folder, task, clock=anna.clock)
    service.export(anna)
    vera.take_in(service.share)
    work(service, *records)
    return the_view(anna)


def work(service: Service, *records: Record) -> None:
    vera = service.vera
    with vera.vault.atomic(vera.clock) as write:
        for record in records:
            write.put(record)
    service.export(vera)
    service.anna.take_in(service.share)


def the_view(desk: Desk) -> CaseView:
    view = view_case(desk.vault, an_id(2))
    assert view is not None
    return view


def only(service: Service) -> Proposed:
    (one,) = give_back.proposals_of(service.anna.vault, the_view(service.anna))
    return one


def told(service: Service) -> list[Review]:
    """What Vera reads after the next exchange."""
    service.export(service.anna)
    service.vera.take_in(service.share)
    (person,) = volunteering.my_people(service.vera.vault, today=TODAY)
    return list(person.reviews)


def test_notes_hours_and_papers_come_back_as_proposals_of_the_volunteer(service: Service) -> None:
    view = given_back(service, a_volunteer_note(), volunteer_hours(), volunteer_paper())
    found = give_back.proposals_of(service.anna.vault, view)
    assert {type(one.proposal) for one in found} == set(PROPOSALS)
    assert {(one.author, one.standing) for one in found} == {("Vera", Standing.WAITING)}
    assert [(one.minutes, one.travel_cents) for one in view.volunteer_hours] == [(90, 320)]


def test_the_volunteer_sees_the_own_hours_and_papers_beside_the_task(service: Service) -> None:
    given_back(service, volunteer_hours(), volunteer_paper())
    (person,) = volunteering.my_people(service.vera.vault, today=TODAY)
    assert (person.hours, person.papers) == ((volunteer_hours(),), (volunteer_paper(),))


def test_an_accepted_note_stays_the_volunteers_and_the_volunteer_learns_it(
    service: Service,
) -> None:
    given_back(service, a_volunteer_note())
    anna = service.anna
    changes = give_back.accept(anna.vault, an_id(11), sentence=" Danke! ", clock=anna.clock)
    assert changes.touches(Review)
    found = only(service)
    assert (found.standing, found.author, found.earlier) == (Standing.ACCEPTED, "Vera", None)
    assert written(anna.vault, the_view(anna))[an_id(11)].by == "Vera"
    (word,) = told(service)
    assert (word.decision, word.sentence, word.about_id) == ("ACCEPTED", "Danke!", an_id(11))


def test_an_amendment_is_the_counsellors_own_and_leaves_the_volunteers_words_alone(
    service: Service,
) -> None:
    given_back(service, a_volunteer_note())
    anna = service.anna
    give_back.accept(anna.vault, an_id(11), amendment="Das Amt rief an.", clock=anna.clock)
    found = only(service)
    assert found.proposal == a_volunteer_note()
    assert found.review is not None
    assert found.review.amendment == "Das Amt rief an."
    assert written(anna.vault, the_view(anna))[found.review.id].by == "Anna"
    (word,) = told(service)
    assert word.amendment == ""


def test_what_is_returned_says_why_and_waits_again_when_it_was_written_anew(
    service: Service,
) -> None:
    given_back(service, a_volunteer_note())
    anna = service.anna
    give_back.give_again(anna.vault, an_id(11), sentence="Wie lange war es?", clock=anna.clock)
    assert only(service).standing is Standing.RETURNED
    (word,) = told(service)
    assert (word.decision, word.sentence) == ("RETURNED", "Wie lange war es?")
    work(service, a_volunteer_note(text="Wir haben eine Stunde gerechnet."))
    again = only(service)
    assert again.standing is Standing.WAITING
    assert again.earlier is not None
    assert again.earlier.sentence == "Wie lange war es?"


def test_nothing_is_returned_without_a_word(service: Service) -> None:
    given_back(service, a_volunteer_note())
    anna = service.anna
    with pytest.raises(SentenceMissing):
        give_back.give_again(anna.vault, an_id(11), sentence="  ", clock=anna.clock)
    assert only(service).standing is Standing.WAITING


def test_a_proposed_date_becomes_a_date_of_the_case_under_the_volunteers_name(
    service: Service,
) -> None:
    note = a_volunteer_note(
        happening="NEW_DATE", text="Elternabend\nin der Schule", about_on=TODAY, about_at="18:00"
    )
    given_back(service, note)
    anna = service.anna
    give_back.accept(anna.vault, note.id, clock=anna.clock)
    (kept,) = anna.vault.all(Deadline)
    assert (kept.title, kept.due_on, kept.at_time, kept.kind) == (
        "Elternabend in der Schule", TODAY, "18:00", "APPOINTMENT",
    )  # fmt: skip
    assert written(anna.vault, the_view(anna))[kept.id].by == "Vera"


def test_accepting_twice_makes_one_date(service: Service) -> None:
    given_back(service, a_volunteer_note(about_on=TODAY))
    anna = service.anna
    give_back.accept(anna.vault, an_id(11), clock=anna.clock)
    assert not give_back.accept(anna.vault, an_id(11), clock=anna.clock).records
    assert len(anna.vault.all(Deadline)) == 1


def with_photo(service: Service, content: bytes = PHOTO) -> None:
    given_back(service, PAPER)
    anna = service.anna
    with anna.vault.atomic(anna.clock):
        write_part(anna.vault, PAPER.id, Part.CONTENT, [content])


def test_an_accepted_paper_becomes_a_document_with_its_bytes(service: Service) -> None:
    with_photo(service)
    anna = service.anna
    assert give_back.read_paper(anna.vault, PAPER.id, clock=anna.clock) == (PAPER, PHOTO)
    give_back.accept(anna.vault, PAPER.id, clock=anna.clock)
    (document,) = anna.vault.all(Attachment)
    assert (document.title, document.sha256) == (PAPER.title, PAPER.sha256)
    assert b"".join(read_part(anna.vault, document.id, Part.CONTENT)) == PHOTO
    assert written(anna.vault, the_view(anna))[document.id].by == "Vera"


def test_a_paper_without_its_bytes_cannot_be_accepted_and_says_so(service: Service) -> None:
    given_back(service, PAPER)
    anna = service.anna
    with pytest.raises(DocumentElsewhere):
        give_back.accept(anna.vault, PAPER.id, clock=anna.clock)
    assert anna.vault.all(Attachment) == []
    assert only(service).standing is Standing.WAITING


def test_a_paper_with_other_bytes_than_the_volunteer_sent_is_not_accepted(
    service: Service,
) -> None:
    with_photo(service, b"something else")
    with pytest.raises(DocumentDamaged):
        give_back.accept(service.anna.vault, PAPER.id, clock=service.anna.clock)


def test_what_is_gone_cannot_be_decided_on(service: Service) -> None:
    anna = service.anna
    with pytest.raises(ProposalGone):
        give_back.accept(anna.vault, an_id(404), clock=anna.clock)
    with pytest.raises(ProposalGone):
        give_back.read_paper(anna.vault, an_id(404), clock=anna.clock)
    with anna.vault.atomic(anna.clock) as write:
        write.put(a_volunteer_note(assignment=405))
    with pytest.raises(ProposalGone):
        give_back.accept(anna.vault, an_id(11), clock=anna.clock)


def test_an_answer_goes_to_the_one_who_wrote_it_and_shows_before_it_leaves(
    service: Service,
) -> None:
    given_back(service, a_volunteer_note())
    anna = service.anna
    give_back.accept(anna.vault, an_id(11), clock=anna.clock)
    leaving = {one.member.name: one for one in view_outgoing(anna.vault).leaving}
    assert [kind.record_type for kind in leaving["Vera"].kinds] == [Review.TYPE]
    assert "City" not in {
        name for made in service.export(anna).made if made.record_count for name in made.recipients
    }
    assert "Vera" not in {one.member.name for one in view_outgoing(anna.vault).leaving}


def test_an_answer_about_a_colleagues_own_note_stays_with_the_colleagues(
    service: Service,
) -> None:
    given_back(service)
    anna = service.anna
    with anna.vault.atomic(anna.clock) as write:
        write.put(a_volunteer_note())
    give_back.accept(anna.vault, an_id(11), clock=anna.clock)
    assert told(service) == []


def test_a_deputy_reads_the_answer_with_its_amendment(service: Service) -> None:
    given_back(service, a_volunteer_note())
    anna, ben = service.anna, service.ben
    give_back.accept(anna.vault, an_id(11), amendment="Amt", clock=anna.clock)
    service.export(anna)
    ben.take_in(service.share)
    assert [one.amendment for one in ben.vault.all(Review)] == ["Amt"]
    assert ben.vault.all(VolunteerNote) == [a_volunteer_note()]


def test_work_of_the_volunteer_that_was_erased_here_goes_to_nobody(service: Service) -> None:
    given_back(service)
    vera = service.vera
    with vera.vault.atomic(vera.clock) as write:
        write.put(a_volunteer_note())
        write.erase(VolunteerNote.TYPE, an_id(11))
    assert all(made.op_count == 0 for made in service.export(vera).made)


def test_an_erased_answer_is_sent_as_an_erasure_only(service: Service) -> None:
    given_back(service, a_volunteer_note())
    anna = service.anna
    give_back.accept(anna.vault, an_id(11), sentence="Danke", clock=anna.clock)
    (word,) = anna.vault.all(Review)
    with anna.vault.atomic(anna.clock) as write:
        write.erase(Review.TYPE, word.id)
    assert told(service) == []
    assert service.vera.vault.all(VolunteerPaper) == []
