from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from counsel_app.domain.institution import Institution
from counsel_app.domain.offers import Course
from counsel_app.gui.dialogs.record_dialog import RecordDialog
from counsel_app.gui.pages.directory import DirectoryPage
from counsel_app.gui.widgets.record_form import RecordForm
from tests.gui.hands import click, press, write
from tests.gui.pages.conftest import Enter, Window
from tests.gui.pages.service import Service


@pytest.fixture
def window(service: Service, enter: Enter) -> Window:
    service.open_case("anna", "Amina")
    return enter("anna", "directory")


def _form(dialog: RecordDialog) -> RecordForm:
    assert isinstance(dialog.fields, RecordForm)
    return dialog.fields


def _save(window: Window, dialog: RecordDialog) -> None:
    click(dialog.save_button)
    window.settle()


def _add_provider(window: Window, name: str) -> None:
    page = window.page(DirectoryPage)
    click(page.new_button)
    dialog = window.dialog(RecordDialog)
    window.settle()
    write(_form(dialog).control("name"), name)
    _form(dialog).set_value("kind", "COURSE_PROVIDER")
    _save(window, dialog)


def test_a_provider_and_its_course_are_added_found_and_confirmed(window: Window) -> None:
    page = window.page(DirectoryPage)
    _add_provider(window, "Volkshochschule")
    page.chips.choose("course")
    page.chips.changed.emit()
    window.settle()
    click(page.new_button)
    dialog = window.dialog(RecordDialog)
    window.settle()
    assert not dialog.fields.check()
    (provider,) = window.ask(
        lambda vault: [one.id for one in vault.all(Institution) if one.name == "Volkshochschule"]
    )
    form = _form(dialog)
    form.set_value("institution_id", provider)
    form.set_value("kind", "IK_ALPHA")
    form.set_value("free_places", 4)
    _save(window, dialog)
    (course,) = window.ask(lambda vault: vault.all(Course))
    assert (course.institution_id, course.free_places) == (provider, 4)
    assert course.checked_on == page.desk.today()
    assert page.model.rowCount() == 1
    write(page.search, "volkshoch")
    page.search.searched.emit("volkshoch")
    window.settle()
    assert page.model.rowCount() == 1
    click(page.confirm_button)
    window.settle()
    assert page.model.rowCount() == 1


def test_enter_opens_an_entry_and_only_what_was_changed_is_written(window: Window) -> None:
    page = window.page(DirectoryPage)
    _add_provider(window, "Sprachhaus")
    page.table.choose(
        window.ask(
            lambda vault: next(one.id for one in vault.all(Institution) if one.name == "Sprachhaus")
        )
    )
    press(page.table, Qt.Key.Key_Return)
    dialog = window.dialog(RecordDialog)
    window.settle()
    write(_form(dialog).control("phone"), "0351 555")
    _save(window, dialog)
    found = window.ask(
        lambda vault: next(one for one in vault.all(Institution) if one.name == "Sprachhaus")
    )
    assert found.phone == "0351 555"


def test_an_empty_part_says_so_and_a_target_opens_it(window: Window) -> None:
    page = window.page(DirectoryPage)
    page.open("opening")
    window.settle()
    assert page.chips.current() == "opening"
    assert page.model.rowCount() == 0
    assert page._stack.currentWidget() is page._empty
    assert not page.confirm_button.isEnabled()


def test_the_directory_is_saved_as_a_table_and_in_hsds(window: Window, tmp_path: Path) -> None:
    page = window.page(DirectoryPage)
    _add_provider(window, "Sprachhaus")
    click(page.table_button)
    window.choose_in_dialog(tmp_path / "offices.csv")
    assert "Sprachhaus" in (tmp_path / "offices.csv").read_text(encoding="utf-8-sig")
    assert "no client data" in window.notify.sentence()
    click(page.hsds_button)
    window.choose_in_dialog(tmp_path / "directory.json")
    assert "Sprachhaus" in (tmp_path / "directory.json").read_text(encoding="utf-8")
    click(page.import_button)
    assert window.shell.current_page() == "import"
