from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from counsel_app.domain.member import Member
from counsel_app.gui.dialogs.accept_card import AcceptCardDialog
from counsel_app.gui.dialogs.deputies import DeputiesDialog
from counsel_app.gui.dialogs.paper_key import PaperKeyDialog
from counsel_app.gui.dialogs.question import Question
from counsel_app.gui.dialogs.revoke_dialog import RevokeDialog
from counsel_app.gui.pages.team import TeamPage
from counsel_app.gui.widgets.text import Text
from counsel_app.sync.identity import KeyCard
from counsel_app.usecases import invitations, profiles, region_directory, team
from counsel_app.usecases.held_directory import root_of
from tests.e2e.screens import faults
from tests.gui.hands import click, press, write
from tests.gui.pages.conftest import Enter, Window
from tests.gui.pages.service import Service, make_service
from tests.gui.screens import grab


def _card(service: Service, who: str) -> str:
    with service.opened(who) as vault:
        return profiles.own_card(vault).text


def _paste(window: Window, text: str) -> AcceptCardDialog:
    click(window.page(TeamPage).accept_button)
    dialog = window.dialog(AcceptCardDialog)
    QApplication.clipboard().setText(text)
    press(dialog.area, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    window.settle()
    return dialog


def _newcomer(service: Service) -> Service:
    """Somebody of the same organisation whom nobody here knows."""
    return make_service(service.folder / "new", service.clock, people=("ben", "vera", "city"))


def test_the_own_card_can_be_scanned_read_out_and_copied(service: Service, enter: Enter) -> None:
    window = enter("anna", "team")
    grab(window.shell, "team")
    page = window.page(TeamPage)
    assert len(page.own.fingerprint.text().split()) == 8
    click(page.own.copy_button)
    copied = KeyCard.parse(QApplication.clipboard().text())
    assert copied.fingerprint.split() == page.own.fingerprint.text().split()
    assert page.own.code.sizeHint().width() > 200


def test_the_painted_code_is_dark_on_white_in_every_theme(enter: Enter) -> None:
    page = enter("anna", "team").page(TeamPage)
    picture = page.own.code.grab().toImage()
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(0, picture.height(), 3)
    }
    assert {"#ffffff", "#000000"} <= colours


def test_everybody_accepted_is_listed_with_what_they_receive(enter: Enter) -> None:
    window = enter("anna", "team")
    page = window.page(TeamPage)
    rows = [page.model.at(row) for row in range(page.model.rowCount())]
    received = {row[0].name: page.model.columns[3].text(row) for row in rows if row}
    assert received["L. Stadt"] == "without names and texts (region)"
    assert received["Sam"].startswith("only their own task")
    page.table.choose_row(0)
    assert "20 Nov 2026" in page.detail.text()


def test_a_card_is_accepted_only_after_the_fingerprint_was_compared(
    service: Service, enter: Enter
) -> None:
    other = _newcomer(service)
    text = _card(other, "ben")
    window = enter("anna", "team")
    dialog = _paste(window, text)
    assert "M. Sahin" in dialog.name.text()
    assert "Beratung Nord" in dialog.organisation.text()
    assert KeyCard.parse(text).fingerprint in dialog.fingerprint.text()
    assert dialog.words.text().split(" · ") == list(KeyCard.parse(text).words)
    assert not dialog.accept_button.isEnabled()
    press(dialog.compared, Qt.Key.Key_Space)
    grab(dialog, "accept-card")
    click(dialog.accept_button)
    window.settle()
    members = window.ask(lambda vault: vault.all(Member))
    assert KeyCard.parse(text).person_id in {member.id for member in members}
    assert "accepted" in window.notify.sentence()
    assert window.page(TeamPage).model.rowCount() == 5


def test_the_proposed_scope_can_be_narrowed_and_never_widened(
    service: Service, enter: Enter
) -> None:
    other = _newcomer(service)
    window = enter("anna", "team")
    dialog = _paste(window, _card(other, "ben"))
    assert dialog.scope.key() == "full"
    dialog.scope.setFocus()
    press(dialog.scope, Qt.Key.Key_Down)
    assert dialog.scope.key() == "region"
    press(dialog.compared, Qt.Key.Key_Space)
    click(dialog.accept_button)
    window.settle()
    person = KeyCard.parse(_card(other, "ben")).person_id
    member = window.ask(lambda vault: vault.get(Member, person))
    assert member is not None
    assert member.scope == "region"


def test_another_organisation_gets_no_names_and_a_volunteer_is_given_least_at_first(
    service: Service, enter: Enter
) -> None:
    other = _newcomer(service)
    window = enter("anna", "team")
    dialog = _paste(window, _card(other, "city"))
    assert dialog.scope.key() == "region"
    assert [dialog.scope.itemData(place) for place in range(dialog.scope.count())] == [
        "region",
        "aggregate",
    ]
    dialog.area.setPlainText(_card(other, "vera"))
    window.settle()
    assert (dialog.scope.key(), dialog.scope.isEnabled()) == ("reduced", True)


def test_half_a_card_and_ones_own_are_refused_in_words(service: Service, enter: Enter) -> None:
    text = _card(service, "ben")
    window = enter("anna", "team")
    dialog = _paste(window, text[:100])
    assert "not a complete key card" in dialog.problem.text()
    dialog.area.setPlainText(window.ask(lambda vault: profiles.own_card(vault).text))
    window.settle()
    assert "your own key card" in dialog.problem.text()
    dialog.area.setPlainText("")
    assert dialog.problem.text() == ""
    assert not dialog.accept_button.isEnabled()


def test_a_known_card_is_recognised(service: Service, enter: Enter) -> None:
    dialog = _paste(enter("anna", "team"), _card(service, "ben"))
    assert dialog.known.isVisible()
    assert not dialog.warning.isVisible()


def _choose(window: Window, page: TeamPage, name: str) -> None:
    row = next(r for r in range(page.model.rowCount()) if _name_at(page, r) == name)
    page.table.choose(page.model.id_at(row))
    window.settle()


def _name_at(page: TeamPage, row: int) -> str:
    found = page.model.at(row)
    assert found is not None
    return found[0].name


def test_trust_is_withdrawn_with_day_and_reason_and_given_back(
    service: Service, enter: Enter
) -> None:
    window = enter("anna", "team")
    page = window.page(TeamPage)
    _choose(window, page, "M. Sahin")
    assert not page.restore_button.isVisible()
    click(page.revoke_button)
    dialog = window.dialog(RevokeDialog)
    assert dialog.focusWidget() is dialog.cancel_button
    dialog.since.line.clear()
    click(dialog.agree_button)
    assert "give a day" in dialog.problem.text()
    write(dialog.since.line, "31.12.2099")
    click(dialog.agree_button)
    window.settle()
    assert "in the future" in dialog.problem.text()
    dialog.since.line.clear()
    write(dialog.since.line, "19.11.2026")
    write(dialog.why, "Laptop gestohlen")
    grab(dialog, "team-revoke")
    click(dialog.agree_button)
    window.settle()
    (revoked,) = [m for m in window.ask(team.members) if m.revoked_on is not None]
    assert (revoked.name, revoked.revoked_why) == ("M. Sahin", "Laptop gestohlen")
    assert "not trusted since" in page.model.data(
        page.model.index(page.model.row_of(revoked.id), 3)
    )
    assert "Laptop gestohlen" in page.detail.text()
    grab(window.shell, "team-revoked")
    click(page.restore_button)
    click(window.dialog(Question).agree_button)
    window.settle()
    assert [m for m in window.ask(team.members) if m.revoked_on is not None] == []
    assert page.revoke_button.isVisible()


def test_esc_withdraws_nothing(service: Service, enter: Enter) -> None:
    window = enter("anna", "team")
    page = window.page(TeamPage)
    _choose(window, page, "M. Sahin")
    click(page.revoke_button)
    press(window.dialog(RevokeDialog), Qt.Key.Key_Escape)
    assert all(m.revoked_on is None for m in window.ask(team.members))


def test_a_card_file_is_saved_opened_and_compared_by_words(
    service: Service, enter: Enter, tmp_path: Path
) -> None:
    new = _newcomer(service)
    path = tmp_path / "ben.counselcard"
    with new.opened("ben") as vault:
        invitations.write_invitation(vault, path)
        words = profiles.own_card(vault).words
    window = enter("anna", "team")
    click(window.page(TeamPage).accept_button)
    dialog = window.dialog(AcceptCardDialog)
    click(dialog.file_button)
    window.choose_in_dialog(path)
    assert dialog.words.text() == " · ".join(words)
    grab(dialog, "accept-card")
    assert not dialog.accept_button.isEnabled()
    click(dialog.compared)
    click(dialog.accept_button)
    window.settle()
    assert "M. Sahin" in window.notify.sentence()


def test_the_own_card_is_saved_as_a_file(service: Service, enter: Enter, tmp_path: Path) -> None:
    window = enter("anna", "team")
    page = window.page(TeamPage)
    click(page.own.file_button)
    window.choose_in_dialog(tmp_path / "mine.counselcard")
    assert invitations.read_invitation(tmp_path / "mine.counselcard").card == page.own.text


def test_a_coordinator_signs_the_directory_after_choosing_deputies(
    service: Service, enter: Enter
) -> None:
    window = enter("cora", "team")
    page = window.page(TeamPage)
    ben = next(one for one in window.ask(team.members) if one.name == "M. Sahin")
    page.table.choose(ben.id)
    window.settle()
    click(page.deputies_button)
    dialog = window.dialog(DeputiesDialog)
    grab(dialog, "deputies")
    anna = next(box for box in dialog.boxes if "A. Kern" in box.text())
    assert not any("L. Stadt" in box.text() for box in dialog.boxes)
    click(anna, QPoint(12, anna.height() // 2))
    assert anna.isChecked()
    click(dialog.keep_button)
    window.settle()
    click(page.directory.sign_button)
    window.settle()
    question = window.dialog(Question)
    grab(question, "sign-directory")
    assert not faults(question)
    said = "\n".join(one.text() for one in question.findChildren(Text))
    assert "no deputy is chosen: \u2068A. Kern\u2069." in said
    click(question.agree_button)
    window.settle()
    assert "Signed" in window.notify.sentence()
    said = page.directory.sentence.text().replace("\u2068", "").replace("\u2069", "")
    assert said.startswith("Directory no. 1 of C. Brandt, 5 people")
    grab(window.shell, "team-directory")


def test_a_key_on_paper_is_shown_once_and_only_closed_when_written_down(enter: Enter) -> None:
    window = enter("cora", "team")
    click(window.page(TeamPage).directory.paper_button)
    window.settle()
    dialog = window.dialog(PaperKeyDialog)
    grab(dialog, "paper-key")
    assert dialog.secret.text().replace(" ", "").replace("\n", "").startswith("AGE-SECRET-KEY-")
    assert not dialog.close_button.isEnabled()
    assert dialog.preview.document().pageCount() == 1
    assert dialog.print_button.isEnabled()
    click(dialog.written)
    click(dialog.close_button)


def test_following_the_coordinator_is_a_tick_of_its_own(service: Service, enter: Enter) -> None:
    with service.opened("cora") as vault:
        region_directory.sign_directory(vault, service.profile("cora"), clock=service.clock)
        card = profiles.own_card(vault).text
    service.export("cora")
    window = enter("anna", "team")
    page = window.page(TeamPage)
    assert not page.directory.sign_button.isVisible()
    dialog = _paste(window, card)
    assert dialog.follows.isVisible()
    click(dialog.follows)
    click(dialog.compared)
    click(dialog.accept_button)
    window.settle()
    assert window.ask(root_of) != ""
