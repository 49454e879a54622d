from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counsel_app.domain.access import Audience
from counsel_app.domain.attachment import Attachment
from counsel_app.domain.case import Case
from counsel_app.domain.clock import FixedClock
from counsel_app.domain.give_back import ACCEPTED, Review
from counsel_app.domain.member import Role
from counsel_app.domain.records import Record
from counsel_app.domain.transfer import Transfer
from counsel_app.domain.volunteering import Assignment
from counsel_app.gui import i18n, theme
from counsel_app.gui.dialogs.document_viewer import DocumentViewer
from counsel_app.gui.dialogs.question import Question
from counsel_app.gui.dialogs.record_dialog import RecordDialog
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.pages.case_sections.proposal_rows import ProposalRow
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.record_form import RecordForm
from counsel_app.store.attachments import Part, write_part
from counsel_app.store.told import Given, save_given
from counsel_app.sync.identity import KeyCard
from counsel_app.usecases import profiles, team
from counsel_app.usecases.told_rivals import keep_rivals
from counsel_app.usecases.volunteering import assign
from tests import example_case, pictures
from tests.gui.forms import fill
from tests.gui.hands import click
from tests.gui.pages.casework import Casework, texts
from tests.gui.screens import grab
from tests.profiles import (
    TODAY,
    a_volunteer_note,
    an_assignment,
    volunteer_hours,
    volunteer_paper,
)

PHOTO = pictures.jpeg()


@pytest.fixture
def work(qtbot: QtBot, jobs: Jobs, clock: FixedClock, tmp_path: Path) -> Casework:
    """A case in which Vera has a task."""
    desk = Casework(qtbot, jobs, clock, tmp_path)
    desk.accept_volunteer()
    with desk.file() as vault:
        (vera,) = team.volunteers(vault)
        task = replace(an_assignment(volunteer_id=vera.id), case_id=desk.case_id)
        assign(vault, desk.folder, task, clock=clock)
    return desk


def came_back(work: Casework, *records: Record) -> list[ProposalRow]:
    """As after an exchange; the rows that are shown."""
    with work.file() as vault, vault.atomic(work.clock) as write:
        for record in records:
            given = {"case_id": work.case_id} if hasattr(record, "case_id") else {}
            write.put(replace(record, **given))
        write_part(vault, volunteer_paper().id, Part.CONTENT, [PHOTO])
    work.enter(target=f"{work.case_id}/volunteers")
    return rows(work)


def rows(work: Casework) -> list[ProposalRow]:
    section = work.case.sections["volunteers"]
    return [one for one in section.findChildren(ProposalRow) if one.isVisibleTo(section)]


def press(work: Casework, row: ProposalRow, words: str) -> None:
    click(next(b for b in row.findChildren(Button) if b.words() == words))
    work.settle()


def said(work: Casework) -> list[tuple[str, str, str]]:
    found = work.read(lambda vault: vault.all(Review))
    return [(one.decision, one.sentence, one.amendment) for one in found]


def paper() -> Record:
    return volunteer_paper(size=len(PHOTO), sha256=hashlib.sha256(PHOTO).hexdigest())


@pytest.mark.parametrize(("name", "language"), [("light-en", "en"), ("light-de", "de")])
def test_everything_that_came_back_stands_below_its_task(
    qapp: QApplication, work: Casework, name: str, language: str
) -> None:
    i18n.set_language(qapp, language)
    theme.apply(qapp, name="light", text_points=10.5)
    came_back(
        work, a_volunteer_note(), volunteer_hours(), paper(),
        a_volunteer_note(12, happening="NEW_DATE", text="Elternabend", about_on=TODAY),
    )  # fmt: skip
    words = texts(work.case.sections["volunteers"])
    for part in ("Wir haben gerechnet.", "1:30 h", "Mathe geübt", "Brief der Schule"):
        assert part in words
    assert ("3,20 €" if language == "de" else "€3.20") in words
    assert work.shell is not None
    grab(work.shell, f"{name}-proposals")


def test_accepting_is_one_click_and_the_buttons_go(work: Casework) -> None:
    (row,) = came_back(work, a_volunteer_note())
    press(work, row, "Accept")
    assert said(work) == [("ACCEPTED", "", "")]
    (row,) = rows(work)
    assert "accepted" in texts(row)
    assert not [b for b in row.findChildren(Button) if b.isVisibleTo(row)]


def test_returning_asks_for_a_sentence(work: Casework) -> None:
    (row,) = came_back(work, volunteer_hours())
    press(work, row, "Return it…")
    dialog = work.dialog(RecordDialog)
    click(dialog.save_button)
    work.settle()
    assert "Please write a sentence" in texts(dialog)
    assert isinstance(dialog.fields, RecordForm)
    fill(dialog.fields, {"sentence": "War es wirklich so lang?"})
    click(dialog.save_button)
    work.settle()
    assert said(work) == [("RETURNED", "War es wirklich so lang?", "")]
    assert "The volunteer reads: War es wirklich so lang?" in texts(rows(work)[0])


def test_what_a_counsellor_adds_stands_beside_the_volunteers_words(work: Casework) -> None:
    (row,) = came_back(work, a_volunteer_note())
    press(work, row, "Accept and add…")
    dialog = work.dialog(RecordDialog)
    assert isinstance(dialog.fields, RecordForm)
    fill(dialog.fields, {"amendment": "Am Telefon bestätigt", "sentence": "Danke"})
    grab(dialog, "light-accept-and-add")
    click(dialog.save_button)
    work.settle()
    assert said(work) == [("ACCEPTED", "Danke", "Am Telefon bestätigt")]
    words = texts(rows(work)[0])
    assert "Wir haben gerechnet." in words
    assert "Amendment: Am Telefon bestätigt" in words


def test_a_photo_is_looked_at_before_it_becomes_a_document(work: Casework) -> None:
    (row,) = came_back(work, paper())
    press(work, row, "Look at it")
    viewer = work.dialog(DocumentViewer)
    assert "Brief der Schule" in texts(viewer)
    assert not viewer.save_button.isVisible()
    viewer.reject()
    press(work, row, "Accept")
    assert [one.title for one in work.read(lambda vault: vault.all(Attachment))] == [
        "Brief der Schule"
    ]


def test_a_package_is_taken_back_after_a_question(work: Casework) -> None:
    work.enter(target=f"{work.case_id}/volunteers")
    section = work.case.sections["volunteers"]
    click(next(b for b in section.findChildren(Button) if b.words() == "Take it back…"))
    question = work.dialog(Question)
    assert "no program can take back" in texts(question)
    grab(question, "light-take-back")
    click(question.agree_button)
    work.settle()
    assert [one.withdrawn_on for one in work.view().assignments] == [TODAY]
    assert "taken back" in texts(section)


def _give_away(work: Casework) -> None:
    """As after Dora's acceptance: she has the case, and Anna's file knows it."""
    hers = example_case.new_vault(
        work.folder.parent / "Dora", name="Dora", role=Role.COUNSELLOR, clock=work.clock
    )
    card = profiles.own_card(hers).text
    hers.close()
    with work.file() as vault:
        dora, _ = team.accept_card(vault, card, scope=Audience.REGION, clock=work.clock)
        case = vault.get(Case, work.case_id)
        assert case is not None
        transfer = Transfer(
            id=vault.new_id(work.clock),
            case_id=work.case_id,
            from_id=vault.author,
            to_id=dora.id,
            reason="LANGUAGE",
            offered_on=TODAY,
            answer=ACCEPTED,
            answered_on=TODAY,
        )
        with vault.atomic(work.clock) as write:
            write.put(replace(case, counsellor_id=dora.id))
            write.put(transfer)


def test_in_a_case_that_was_handed_over_a_date_is_passed_on_and_the_rest_says_why_not(
    work: Casework,
) -> None:
    note = a_volunteer_note(text="Termin beim Jobcenter", about_on=TODAY, about_at="10:00")
    with work.file() as vault, vault.atomic(work.clock) as write:
        write.put(note)
        write.put(replace(volunteer_paper(), case_id=work.case_id))
    _give_away(work)
    work.enter(target=f"{work.case_id}/volunteers")
    date, photo = sorted(rows(work), key=lambda row: "Passed on" not in texts(row))
    assert "Dora has this case now" in texts(date).translate({0x2068: None, 0x2069: None})
    assert "no document can be added" in texts(photo)
    assert [b.words() for b in photo.findChildren(Button)] == ["Look at it", "Return it…"]
    assert work.shell is not None
    grab(work.shell, "light-en-proposals-handed-over")
    press(work, date, "Pass it on")
    assert [b.words() for b in rows(work)[-1].findChildren(Button)] == []
    assert [one.title for one in work.view().deadlines] == ["Termin beim Jobcenter"]


def test_a_second_device_is_named_and_the_task_closed_for_it(work: Casework) -> None:
    hers = example_case.new_vault(
        work.folder.parent / "Otto", name="Otto", role=Role.VOLUNTEER, clock=work.clock
    )
    card = KeyCard.parse(profiles.own_card(hers).text)
    hers.close()
    with work.file() as vault:
        (task,) = vault.all(Assignment)
        given = Given(stand_in="x", assignment_id=task.id, name="", token="00", device="1" * 16)
        save_given(vault, given)
        keep_rivals(vault, {"00": {card.device_id: card}})
    work.enter(target=f"{work.case_id}/volunteers")
    section = work.case.sections["volunteers"]
    assert "has opened this task with the same words" in texts(section)
    assert work.shell is not None
    grab(work.shell, "light-en-second-device")
    words = i18n.isolate("Otto").join(("Close it for ", ""))
    click(next(b for b in section.findChildren(Button) if b.words() == words))
    work.settle()
    assert "that device learns it with the next exchange" in texts(section)
    assert not [b for b in section.findChildren(Button) if b.words() == words]
