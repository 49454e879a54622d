from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counsel_app.domain.case import Case
from counsel_app.domain.clock import FixedClock
from counsel_app.gui import i18n, theme
from counsel_app.gui.dialogs.erase_case import EraseDialog
from counsel_app.gui.dialogs.record_dialog import RecordDialog
from counsel_app.gui.dialogs.retention_years import YearsDialog
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.pages.case_sections.privacy import PrivacySection
from counsel_app.gui.pages.case_sections.retention_card import RetentionCard
from counsel_app.gui.pages.cases import CasesPage
from counsel_app.gui.pages.registry import COORDINATOR
from counsel_app.gui.widgets.date_field import DateField
from counsel_app.gui.widgets.inputs import TextField
from counsel_app.store.engine import DiskFull
from counsel_app.usecases import backups, retention
from tests.gui.hands import click, press, write
from tests.gui.pages.casework import Casework, child, texts
from tests.gui.screens import grab

LONG_AGO = date(2022, 5, 2)


@pytest.fixture
def work(qtbot: QtBot, jobs: Jobs, clock: FixedClock, tmp_path: Path) -> Casework:
    work = Casework(qtbot, jobs, clock, tmp_path)
    work.fill()
    return work


def close_long_ago(work: Casework) -> None:
    with work.file() as vault:
        case = vault.get(Case, work.case_id)
        assert case is not None
        with vault.atomic(work.clock) as write_now:
            write_now.put(replace(case, closed_on=LONG_AGO))


def card_of(work: Casework) -> RetentionCard:
    work.case.show_section("privacy")
    section = work.case.sections["privacy"]
    assert isinstance(section, PrivacySection)
    work.settle()
    return section.retention


def dialog_of(work: Casework) -> EraseDialog:
    click(card_of(work).erase_button)
    work.settle()
    return work.dialog(EraseDialog)


def back_up_twice(work: Casework, place: Path) -> None:
    place.mkdir()
    with work.file() as vault:
        backups.set_backup_place(vault, place)
        for _ in range(2):
            backups.back_up(vault, work.folder, clock=work.clock)
            work.clock.advance(timedelta(minutes=1))


@pytest.mark.parametrize(
    ("name", "language", "look", "size"),
    [
        ("light", "en", "light", 10.5),
        ("de", "de", "light", 10.5),
        ("dark", "en", "dark", 10.5),
        ("large", "de", "dark", 15.75),
    ],
)
def test_the_plan_and_the_card_fit_the_smallest_screen(
    qapp: QApplication,
    work: Casework,
    tmp_path: Path,
    name: str,
    language: str,
    look: str,
    size: float,
) -> None:
    i18n.set_language(qapp, language)
    theme.apply(qapp, name=look, text_points=size)
    back_up_twice(work, tmp_path / "stick")
    work.enter()
    card = card_of(work)
    card.erase_button.setFocus()
    grab(card, f"{name}-retention")
    click(card.years_button)
    work.settle()
    years = work.dialog(YearsDialog)
    grab(years, f"{name}-retention-years")
    years.close()
    dialog = dialog_of(work)
    grab(dialog, f"{name}-erase-plan")
    assert dialog.plan is not None
    write(dialog.number, dialog.plan.confirmation)
    click(dialog.erase_button)
    work.settle()
    grab(dialog, f"{name}-erase-done")
    assert dialog.width() <= 1366
    assert dialog.height() <= 768


def test_the_card_says_when_and_on_what_basis(work: Casework) -> None:
    work.enter()
    card = card_of(work)
    assert "begins when the case is closed" in texts(card)
    assert "§§ 195, 199 BGB" in texts(card)
    assert "checked on" in texts(card)


def test_a_case_that_is_due_says_so_and_stands_under_its_own_chip(work: Casework) -> None:
    close_long_ago(work)
    shell = work.enter()
    assert "May be erased since 1 Jan 2026" in texts(card_of(work))
    shell.navigate("cases")
    work.settle()
    page = work.at("cases")
    assert isinstance(page, CasesPage)
    chip = next(
        c
        for c in page.chips.findChildren(type(page.chips._chips["open"]))
        if "May be erased" in c.words()
    )
    assert chip.words().endswith("1")
    click(chip)
    work.settle()
    assert page.model.rowCount() == 1


def test_a_hold_is_set_with_its_reason_and_forbids_erasing(work: Casework) -> None:
    work.enter()
    card = card_of(work)
    click(card.hold_button)
    dialog = work.dialog(RecordDialog)
    child(dialog, DateField).set_value(date(2027, 6, 30))
    click(dialog.save_button)
    work.settle()
    assert "why the case has to be kept" in texts(dialog)
    write(next(f for f in dialog.findChildren(TextField) if "kept" in f.accessibleName()), "Klage")
    click(dialog.save_button)
    work.settle()
    work.settle()
    assert "Must be kept until 30 Jun 2027: Klage" in texts(card)
    erase = dialog_of(work)
    assert "cannot be erased" in texts(erase)
    assert not erase.erase_button.isVisible()
    assert not erase.number.isVisible()
    press(erase, Qt.Key.Key_Escape)
    assert work.view().case.hold_why == "Klage"


def test_other_periods_are_set_for_the_organisation(work: Casework) -> None:
    close_long_ago(work)
    work.enter()
    card = card_of(work)
    click(card.years_button)
    work.settle()
    dialog = work.dialog(YearsDialog)
    field = dialog.fields["CASE"]
    field.clear()
    write(field, "99")
    click(dialog.save_button)
    work.settle()
    assert "between 0 and 30" in texts(dialog)
    field.clear()
    write(field, "10")
    click(dialog.save_button)
    work.settle()
    work.settle()
    assert "May be erased from 1 Jan 2033" in texts(card)
    assert "set by your organisation" in texts(card)
    assert work.read(retention.retention_rules)[1].years == 10


def test_a_case_is_erased_only_when_its_number_was_typed(work: Casework, tmp_path: Path) -> None:
    back_up_twice(work, tmp_path / "stick")
    shell = work.enter()
    dialog = dialog_of(work)
    words = texts(dialog)
    assert "Consultation:\N{NO-BREAK SPACE}1" in words
    assert "2 backups: " in words
    assert "not closed yet" in words
    assert not dialog.erase_button.isEnabled()
    assert dialog.plan is not None
    write(dialog.number, "DD-WRONG")
    press(dialog.number, Qt.Key.Key_Return)
    assert not dialog.erase_button.isEnabled()
    dialog.number.clear()
    write(dialog.number, dialog.plan.confirmation.lower())
    assert dialog.erase_button.isEnabled()
    click(dialog.erase_button)
    work.settle()
    assert dialog.is_erased
    assert "records were erased" in texts(dialog)
    assert "2 older backups still" in texts(dialog)
    click(dialog.renew_button)
    work.settle()
    assert "2 older ones were removed" in texts(dialog)
    assert len(list((tmp_path / "stick").iterdir())) == 1
    click(dialog.cancel_button)
    work.settle()
    assert shell.current_page() == "cases"
    assert work.read(lambda vault: vault.all(Case)) == []
    shell.navigate("case", work.case_id)
    work.settle()
    assert "not here any more" in texts(work.case)


def test_an_error_in_the_middle_changes_nothing_and_is_said(
    work: Casework, monkeypatch: pytest.MonkeyPatch
) -> None:
    work.enter()
    dialog = dialog_of(work)
    assert dialog.plan is not None
    write(dialog.number, dialog.plan.confirmation)

    def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr("counsel_app.store.erase.drop_beside", full)
    click(dialog.erase_button)
    work.settle()
    assert not dialog.is_erased
    assert "disk is full" in texts(dialog)
    assert dialog.erase_button.isEnabled()
    press(dialog, Qt.Key.Key_Escape)
    assert len(work.view().consultations) == 1


def test_a_coordinator_reads_the_day_and_erases_nothing(work: Casework) -> None:
    shell = work.enter(role=COORDINATOR)
    card = card_of(work)
    assert not card.erase_button.isVisibleTo(card)
    shell.navigate("cases")
    page = work.at("cases")
    assert isinstance(page, CasesPage)
    assert "erase" not in page.chips._chips


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_state_from_before_a_restore_is_named_and_goes(
    qapp: QApplication, work: Casework, language: str
) -> None:
    i18n.set_language(qapp, language)
    kept = work.folder / "replaced-2026-11-20-080000"
    kept.mkdir()
    with work.file() as vault:
        vault.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        for name in ("casefile.db", "casefile.keys.json"):
            shutil.copyfile(work.folder / name, kept / name)
    work.enter()
    dialog = dialog_of(work)
    grab(dialog, f"erase-kept-{language}")
    said = texts(dialog)
    assert kept.name in said
    assert {"en": "It goes as a whole", "de": "Er geht im Ganzen"}[language] in said
    assert dialog.plan is not None
    write(dialog.number, dialog.plan.confirmation)
    click(dialog.erase_button)
    work.settle()
    assert dialog.is_erased
    assert not kept.exists()
