"""Proves the two dialogs with which a case goes from one counsellor to another."""

from __future__ import annotations

import hashlib
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from counsel_app.domain.access import Audience
from counsel_app.domain.attachment import Attachment
from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.transfer import Stage, Transfer
from counsel_app.gui import i18n
from counsel_app.gui.dialogs.record_dialog import RecordDialog
from counsel_app.gui.dialogs.transfer_answer import AnswerDialog
from counsel_app.gui.pages.case import CasePage
from counsel_app.gui.pages.case_sections.ending_card import EndingCard
from counsel_app.gui.pages.sync import SyncPage
from counsel_app.gui.panels.case_sheets import CaseSheets
from counsel_app.gui.widgets.buttons import PrimaryButton
from counsel_app.gui.widgets.record_form import RecordForm
from counsel_app.gui.widgets.text import Muted, Text
from counsel_app.store.attachments import Part, write_part
from counsel_app.usecases import dates, profiles, team, transfers
from tests.e2e.screens import faults
from tests.gui.forms import fill
from tests.gui.hands import click, write
from tests.gui.pages.conftest import Enter, Window
from tests.gui.pages.service import Service
from tests.gui.screens import grab


@pytest.fixture
def case_id(service: Service) -> str:
    """Amina's case at Anna's, with a date in five days; Ben is sent no names otherwise."""
    for who, other in (("anna", "ben"), ("ben", "anna")):
        with service.opened(other) as vault:
            card = profiles.own_card(vault).text
        with service.opened(who) as vault:
            team.accept_card(vault, card, scope=Audience.REGION, clock=service.clock)
    client_id = service.open_case("anna", "Amina", phone="0351 000")
    with service.opened("anna") as vault:
        case = vault.all(Case, client_id=client_id)[0]
        day = service.clock.today()
        made = [
            Deadline(
                id=vault.new_id(service.clock),
                case_id=case.id,
                title=title,
                due_on=day + timedelta(days=days),
            )
            for title, days in (("Anhörung beim BAMF", 5), ("Aufenthaltstitel", 300))
        ]
        dates.save_deadlines(vault, made, clock=service.clock)
    return case.id


def offered(service: Service, case_id: str) -> None:
    to = service.person("ben")
    with service.opened("anna") as vault:
        made = Transfer(
            id=vault.new_id(service.clock),
            case_id=case_id,
            to_id=to,
            reason="LANGUAGE",
            passed_on="Ruft lieber an, als zu schreiben.",
        )
        transfers.offer(vault, made, clock=service.clock)
    service.export("anna")
    service.take_in("ben")


def with_scans(service: Service, case_id: str) -> None:
    """One document at Anna's with its bytes, and one of which only the name is there."""
    content = b"%PDF-1.7 " + bytes(2_500_000)
    with service.opened("anna") as vault, vault.atomic(service.clock) as write_:
        for title, is_here in (("Bescheid", True), ("Zeugnis", False)):
            document = Attachment(
                id=vault.new_id(service.clock),
                case_id=case_id,
                title=title,
                media_type="application/pdf",
                size=len(content),
                sha256=hashlib.sha256(content).hexdigest(),
                added_on=service.clock.today(),
            )
            write_.put(document)
            if is_here:
                write_part(vault, document.id, Part.CONTENT, (content,))


def at_the_case(enter: Enter, who: str, case_id: str) -> Window:
    window = enter(who, "cases")
    window.shell.resize(1366, 768)
    window.shell.navigate("case", f"{case_id}/plan")
    window.settle()
    return window


def card_of(window: Window) -> EndingCard:
    (card,) = window.page(CasePage).findChildren(EndingCard)
    return card


def words(widget: object) -> str:
    found = widget.findChildren(Text)  # type: ignore[attr-defined]
    return i18n_free("\n".join(text.text() for text in found if not text.isHidden()))


def muted(widget: object) -> str:
    found = widget.findChildren(Muted)  # type: ignore[attr-defined]
    return i18n_free("\n".join(text.text() for text in found))


def i18n_free(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def leave(window: Window) -> None:
    window.shell.close()
    window.jobs.close_vault()
    window.settle()


def test_a_case_is_offered_and_all_that_goes_is_read_before(
    service: Service, enter: Enter, case_id: str
) -> None:
    ben = service.person("ben")
    window = at_the_case(enter, "anna", case_id)
    card = card_of(window)
    click(card.colleague_button)
    window.settle()
    dialog = window.dialog(RecordDialog)
    grab(dialog, "transfer-offer")
    (sheets,) = dialog.findChildren(CaseSheets)
    assert sheets.isReadOnly()
    for part in ("Chosen name: Amina", "Wohnungssuche besprochen", "0351 000"):
        assert part in sheets.toPlainText()
    said = words(dialog)
    assert "Anhörung beim BAMF (in 5 days)" in said
    assert "One date falls within the next 14 days" in said
    assert not faults(dialog)
    form = dialog.fields
    assert isinstance(form, RecordForm)
    click(dialog.save_button)
    window.settle()
    assert dialog.isVisible(), "nobody is chosen"
    fill(form, {"to_id": ben, "reason": "LANGUAGE"})
    click(dialog.save_button)
    window.settle()
    assert "Offered to M. Sahin on" in words(card)
    assert card.take_back_button.isVisible()
    assert not card.colleague_button.isVisible()
    grab(window.shell, "transfer-offered")
    click(card.again_button)
    window.settle()
    assert "Sealed anew" in window.notify.sentence()
    click(card.take_back_button)
    window.settle()
    assert "taken back on" in words(card)
    assert card.colleague_button.isVisible()


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_offer_is_answered_once_every_near_date_is_ticked(
    service: Service, enter: Enter, case_id: str, language: str, qapp: QApplication
) -> None:
    offered(service, case_id)
    i18n.set_language(qapp, language)
    window = enter("ben", "sync")
    page = window.page(SyncPage)
    assert page.offer_button.isVisible()
    grab(window.shell, f"transfer-sync-{language}")
    click(page.offer_button)
    window.settle()
    dialog = window.dialog(AnswerDialog)
    grab(dialog, f"transfer-answer-{language}")
    assert "Ruft lieber an, als zu schreiben." in words(dialog)
    assert "Amina" in dialog.sheets.toPlainText()
    assert not faults(dialog)
    assert not dialog.accept_button.isEnabled()
    (tick,) = dialog.ticks.values()
    tick.click()
    write(dialog.sentence, "Gern.")
    click(dialog.accept_button)
    window.settle()
    assert not page.offer_button.isVisible()
    assert window.ask(lambda vault: vault.all(Transfer)[0].stage) is Stage.ACCEPTED
    leave(window)
    service.export("ben")
    service.take_in("anna")
    window = at_the_case(enter, "anna", case_id)
    card = card_of(window)
    grab(window.shell, f"transfer-given-{language}")
    assert {"en": "Handed over on", "de": "Abgegeben am"}[language] in words(card)
    assert "Gern." in words(card)
    assert card.again_button.isVisible()
    for button in (card.colleague_button, card.close_button, card.hand_over_button):
        assert not button.isVisible()
    shown = window.page(CasePage)
    assert {"en": "Here it can only be read", "de": "nur noch lesen"}[language] in words(shown)
    shown.show_section("timeline")
    window.settle()
    grab(window.shell, f"transfer-given-timeline-{language}")
    assert not shown.note.isVisible()
    shown.write_note()
    assert not shown.note.field.hasFocus()
    for section in shown.sections:
        shown.show_section(section)
        window.settle()
        for pressed in shown.findChildren(PrimaryButton):
            assert not pressed.isVisible(), section


def test_a_no_needs_a_sentence_and_the_case_is_gone_again(
    service: Service, enter: Enter, case_id: str
) -> None:
    offered(service, case_id)
    window = at_the_case(enter, "ben", case_id)
    card = card_of(window)
    assert "It is not yours until you accept" in words(card)
    click(card.answer_button)
    window.settle()
    dialog = window.dialog(AnswerDialog)
    click(dialog.decline_button)
    window.settle()
    assert "in a sentence why not" in dialog.problem.text()
    write(dialog.sentence, "Ich bin voll.")
    click(dialog.decline_button)
    window.settle()
    assert "Declined" in window.notify.sentence()
    assert window.ask(lambda vault: [one.chosen_name for one in vault.all(Client)]) == []


def test_an_offer_whose_package_is_not_here_says_so(
    service: Service, enter: Enter, case_id: str
) -> None:
    offered(service, case_id)
    with service.opened("ben") as vault, vault.atomic(service.clock) as write_:
        made = Transfer(
            id=vault.new_id(service.clock),
            case_id=case_id,
            from_id=vault.author,
            to_id=vault.author,
            offered_on=service.clock.today() + timedelta(days=1),
            reason="OTHER",
        )
        write_.put(made)
    window = enter("ben", "sync")
    click(window.page(SyncPage).offer_button)
    window.settle()
    assert "has not arrived yet" in window.notify.sentence()


@pytest.mark.parametrize("language", ["en", "de"])
def test_how_many_documents_go_and_came_is_said_on_both_sides(
    service: Service, enter: Enter, case_id: str, language: str, qapp: QApplication
) -> None:
    with_scans(service, case_id)
    i18n.set_language(qapp, language)
    window = at_the_case(enter, "anna", case_id)
    click(card_of(window).colleague_button)
    window.settle()
    dialog = window.dialog(RecordDialog)
    said = words(dialog) + muted(dialog)
    grab(dialog, f"transfer-offer-documents-{language}")
    assert {
        "en": "One document goes along, 2.4 MB.",
        "de": "Ein Dokument geht mit, 2,4 MB.",
    }[language] in said
    assert {
        "en": "Of one document only the name goes",
        "de": "Von einem Dokument geht nur der Name mit",
    }[language] in said
    dialog.close()
    leave(window)
    offered(service, case_id)
    window = at_the_case(enter, "ben", case_id)
    click(card_of(window).answer_button)
    window.settle()
    answer = window.dialog(AnswerDialog)
    grab(answer, f"transfer-answer-documents-{language}")
    said = muted(answer)
    assert {
        "en": "One document came along, 2.4 MB.",
        "de": "Ein Dokument ist mitgekommen, 2,4 MB.",
    }[language] in said
    assert {"en": "only the name is here so far", "de": "bisher nur der Name da"}[language] in said


def test_sealing_can_be_stopped_and_the_form_is_kept(
    service: Service, enter: Enter, case_id: str
) -> None:
    with_scans(service, case_id)
    ben = service.person("ben")
    window = at_the_case(enter, "anna", case_id)
    click(card_of(window).colleague_button)
    window.settle()
    dialog = window.dialog(RecordDialog)
    form = dialog.fields
    assert isinstance(form, RecordForm)
    fill(form, {"to_id": ben, "reason": "LANGUAGE"})
    dialog.save()
    assert dialog.progress.is_running
    dialog.progress.stop_button.click()
    window.settle()
    assert dialog.save_button.isEnabled()
    if window.ask(lambda vault: vault.all(Transfer)) == []:
        dialog.save()
        window.settle()
    assert len(window.ask(lambda vault: vault.all(Transfer))) == 1


def test_a_note_typed_before_the_answer_arrived_is_not_lost(
    service: Service, enter: Enter, case_id: str
) -> None:
    offered(service, case_id)
    with service.opened("ben") as vault:
        near = {one.id for one in vault.all(Deadline)}
        (transfer,) = vault.all(Transfer)
        transfers.accept(vault, transfer.id, confirmed=near, clock=service.clock)
    window = at_the_case(enter, "anna", case_id)
    page = window.page(CasePage)
    page.show_section("timeline")
    write(page.note.field, "Hat angerufen.")
    leave(window)
    service.export("ben")
    service.take_in("anna")
    window = at_the_case(enter, "anna", case_id)
    page = window.page(CasePage)
    page.show_section("timeline")
    window.settle()
    assert page.note.isVisible()
    assert page.note.field.toPlainText() == "Hat angerufen."
    page.note.field.clear()
    assert not page.note.isVisible()
