from __future__ import annotations

from pathlib import Path

import pytest

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.gui.dialogs.question import Question
from counsel_app.gui.pages.case import CasePage
from counsel_app.gui.pages.case_sections.handing_out_card import HandingOutCard
from counsel_app.gui.pages.case_sections.privacy import PrivacySection
from counsel_app.gui.pages.importing import DONE, PLAIN, ImportPage
from counsel_app.gui.pages.letter import LetterPage
from counsel_app.gui.widgets.form_group import FormGroup
from tests.gui.hands import click, write
from tests.gui.pages.conftest import Enter, Window
from tests.gui.pages.service import Service
from tests.gui.screens import grab


@pytest.fixture
def window(service: Service, enter: Enter) -> Window:
    service.open_case("anna", "Amina")
    window = enter("anna", "cases")
    case_id = window.ask(lambda vault: vault.all(Case)[0].id)
    window.shell.navigate("case", case_id)
    window.settle()
    window.page(CasePage).show_section("privacy")
    window.settle()
    grab(window.shell, "hand-out-card")
    return window


def card(window: Window) -> HandingOutCard:
    section = window.page(CasePage).sections["privacy"]
    assert isinstance(section, PrivacySection)
    return section.handing_out


@pytest.mark.parametrize("kind", ["zip", "json"])
def test_a_file_is_saved_after_a_warning_and_taken_in_elsewhere(
    kind: str, window: Window, enter: Enter, tmp_path: Path
) -> None:
    handing = card(window)
    (handing.archive_button if kind == "zip" else handing.json_button).click()
    question = window.dialog(Question)
    grab(question, "hand-out-question")
    click(question.agree_button)
    target = tmp_path / f"case.{kind}"
    window.choose_in_dialog(target)
    assert "Saved readably" in window.notify.sentence()
    assert target.stat().st_size > 500
    other = enter("ben", "import")
    page = other.page(ImportPage)
    page.read([target])
    other.settle()
    assert page.step() == PLAIN
    grab(other.shell, f"import-case-{kind}")
    click(page.buttons.next_button)
    other.settle()
    assert page.step() == DONE
    assert "Amina" in other.ask(lambda vault: {one.chosen_name for one in vault.all(Client)})


def test_the_print_for_the_client_is_one_click_away(window: Window) -> None:
    card(window).print_button.click()
    window.settle()
    assert window.page(LetterPage).kind() == "file"


def test_a_name_is_corrected_with_a_reason_and_the_earlier_one_stays(window: Window) -> None:
    handing = card(window)
    dialog = handing.correct()
    assert dialog is not None
    window.settle()
    form = dialog.fields
    assert isinstance(form, FormGroup)
    form.set_value("chosen_name", "Aminata")
    click(dialog.save_button)
    window.settle()
    assert dialog.isVisible()
    write(form.control("why"), "passport seen")
    grab(dialog, "correct-name")
    click(dialog.save_button)
    window.settle()
    client = window.ask(lambda vault: vault.all(Client)[0])
    assert client.chosen_name == "Aminata"
    assert [(one.before, one.why) for one in client.corrections] == [("Amina", "passport seen")]
    window.qtbot.waitUntil(lambda: "passport seen" in handing.corrections.text())
