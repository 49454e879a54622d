from __future__ import annotations

from datetime import date
from pathlib import Path

from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from counsel_app.gui import i18n, theme
from counsel_app.gui.dialogs import save_report
from counsel_app.gui.dialogs.posts import PostsDialog
from counsel_app.gui.dialogs.question import Question
from counsel_app.gui.dialogs.report_facts import FactsDialog
from counsel_app.gui.pages.reports import ReportsPage
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.layouts import Scroll
from counsel_app.gui.widgets.text import Heading
from tests.gui.hands import click, press, write
from tests.gui.pages.conftest import Enter, Window
from tests.gui.pages.service import Service
from tests.gui.screens import grab


def _merged(service: Service) -> None:
    for number in range(6):
        service.open_case("anna", f"P{number}", topics=("ASYL_HEARING",))
    for number in range(3):
        service.open_case("anna", f"Q{number}", topics=("HOUSING", "HEALTH_ACCESS"))
    service.export("anna")
    service.take_in("city")


def _cards(page: ReportsPage) -> list[str]:
    return [card.accessibleName() for card in page.findChildren(Card) if card.isVisible()]


def _spoken(page: ReportsPage, name: str) -> str:
    names = [chart._bars.accessibleName() for chart in page.charts]
    return next(one for one in names if one.startswith(name))


def test_persons_cases_and_contacts_are_three_numbers(service: Service, enter: Enter) -> None:
    _merged(service)
    window = enter("city", "reports")
    page = window.page(ReportsPage)
    window.qtbot.waitUntil(lambda: bool(_cards(page)))
    grab(window.shell, "reports")
    assert {"Persons: 9", "Cases: 9", "Consultations: 9"} <= set(_cards(page))


def test_small_groups_are_hidden_in_number_bar_and_spoken_name(
    service: Service, enter: Enter
) -> None:
    _merged(service)
    window = enter("city", "reports")
    page = window.page(ReportsPage)
    spoken = _spoken(page, "Consultations by topic")
    assert "Asylum hearing: 6" in spoken
    assert "Housing: *" in spoken
    assert "3" not in spoken


def test_alt_t_turns_all_bars_into_tables_and_back(service: Service, enter: Enter) -> None:
    _merged(service)
    window = enter("city", "reports")
    page = window.page(ReportsPage)
    assert len(page.charts) > 1
    with window.qtbot.waitActive(window.shell):
        window.shell.activateWindow()
    press(page.pdf_button, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    window.qtbot.waitUntil(lambda: page.charts[0].is_table)
    assert all(chart.is_table for chart in page.charts)
    click(page.switch)
    assert not any(chart.is_table for chart in page.charts)


def test_a_quarter_is_one_click_and_other_days_can_be_typed(service: Service, enter: Enter) -> None:
    _merged(service)
    window = enter("city", "reports")
    page = window.page(ReportsPage)
    assert page.period() == (date(2026, 10, 1), date(2026, 12, 31))
    click(page.chips.findChildren(type(page.chips._chips["Q3 2026"]))[1])
    window.settle()
    assert page.period() == (date(2026, 7, 1), date(2026, 9, 30))
    page.first.line.selectAll()
    write(page.first.line, "1.11.2025")
    press(page.first.line, Qt.Key.Key_Return)
    window.settle()
    assert page.period() == (date(2025, 11, 1), date(2026, 9, 30))
    assert page.chips.chosen() == ()


def test_days_in_the_wrong_order_are_said_and_export_nothing(
    service: Service, enter: Enter
) -> None:
    window = enter("city", "reports")
    page = window.page(ReportsPage)
    page.first.line.selectAll()
    write(page.first.line, "1.1.2027")
    press(page.first.line, Qt.Key.Key_Return)
    assert "earlier one first" in page.problem.text()
    assert not page.pdf_button.isEnabled()
    assert not page.csv_button.isEnabled()


def _save(window: Window, button: Button, target: Path) -> None:
    click(button)
    window.choose_in_dialog(target)
    click(window.dialog(Question).agree_button)
    window.settle()


def test_the_report_is_saved_as_a_pdf_that_another_program_reads(
    service: Service, enter: Enter, tmp_path: Path
) -> None:
    _merged(service)
    window = enter("city", "reports")
    page = window.page(ReportsPage)
    click(page.pdf_button)
    assert "city-2026-10-01" in window.dialog(QFileDialog).selectedFiles()[0]
    target = tmp_path / "report.pdf"
    window.choose_in_dialog(target)
    assert not target.exists()
    click(window.dialog(Question).agree_button)
    window.settle()
    assert "report.pdf" in window.notify.sentence()
    text = PdfDocument(target.read_bytes())[0].get_textpage().get_text_bounded()
    assert "Persons" in text


def test_what_was_saved_is_frozen_and_says_so(
    service: Service, enter: Enter, tmp_path: Path
) -> None:
    _merged(service)
    window = enter("city", "reports")
    page = window.page(ReportsPage)
    assert "Not frozen yet" in page.state.text()
    _save(window, page.csv_button, tmp_path / "figures.csv")
    window.qtbot.waitUntil(lambda: "Frozen on" in page.state.text())
    assert not page.freeze_button.isVisible()
    assert not page.why_button.isVisible()
    lines = (tmp_path / "figures.csv").read_text("utf-8-sig").splitlines()
    assert "People and cases;Persons;9" in lines
    assert "Consultations by topic;Housing;*" in lines


def test_a_workbook_is_saved_too(service: Service, enter: Enter, tmp_path: Path) -> None:
    _merged(service)
    window = enter("city", "reports")
    _save(window, window.page(ReportsPage).xlsx_button, tmp_path / "figures.xlsx")
    assert (tmp_path / "figures.xlsx").read_bytes().startswith(b"PK")


def test_a_place_that_cannot_be_written_is_said(service: Service, enter: Enter) -> None:
    window = enter("city", "reports")
    page = window.page(ReportsPage)
    chosen = page.period()
    assert chosen is not None
    save_report._warn(page, "csv", chosen, "city", service.folder / "gone" / "figures.csv")
    click(window.dialog(Question).agree_button)
    window.settle()
    assert "Nothing was saved" in window.notify.sentence()


def test_the_figures_are_frozen_after_a_question(service: Service, enter: Enter) -> None:
    _merged(service)
    window = enter("city", "reports")
    page = window.page(ReportsPage)
    click(page.freeze_button)
    grab(window.dialog(Question), "reports-freeze")
    click(window.dialog(Question).agree_button)
    window.qtbot.waitUntil(lambda: "Frozen on" in page.state.text())


def test_the_committee_is_shown_its_two_questions(service: Service, enter: Enter) -> None:
    _merged(service)
    window = enter("city", "reports")
    page = window.page(ReportsPage)
    click(page.layouts._chips["committee"])
    window.qtbot.waitUntil(lambda: page.view is not None and page.view.layout.id == "committee")
    window.settle()
    grab(window.shell, "reports-committee")
    headings = [one.text() for one in page.findChildren(Heading)]
    assert any("right things" in one for one in headings)


def test_whoever_makes_the_report_can_ask_what_is_not_shown_and_why(
    service: Service, enter: Enter
) -> None:
    _merged(service)
    window = enter("city", "reports")
    page = window.page(ReportsPage)
    click(page.why_button)
    dialog = window.dialog(FactsDialog)
    grab(dialog, "reports-why")
    assert ("Consultations by topic", "Housing", "fewer than 5") in dialog.lines
    click(dialog.close_button)


def test_the_exports_behind_the_figures_are_listed(service: Service, enter: Enter) -> None:
    _merged(service)
    window = enter("city", "reports")
    click(window.page(ReportsPage).sources_button)
    dialog = window.dialog(FactsDialog)
    grab(dialog, "reports-sources")
    own, anna = dialog.lines
    assert own[1] == "own entries"
    assert "no. " in anna[1]


def test_large_german_text_cuts_no_figure_at_the_side(
    qapp: QApplication, service: Service, enter: Enter
) -> None:
    i18n.set_language(qapp, "de")
    theme.apply(qapp, name="light", text_points=15.75)
    _merged(service)
    window = enter("city", "reports")
    page = window.page(ReportsPage)
    window.qtbot.waitUntil(lambda: bool(_cards(page)))
    window.settle()
    grab(window.shell, "reports-large-de")
    scroll = page.findChild(Scroll)
    assert scroll is not None
    inside = scroll.widget()
    assert inside is not None
    window.qtbot.waitUntil(lambda: inside.width() <= scroll.viewport().width())
    assert any("Köpfe dort" in name for name in _cards(page))


def test_shares_of_full_time_are_typed_and_the_caseload_appears(
    service: Service, enter: Enter
) -> None:
    _merged(service)
    window = enter("city", "reports")
    page = window.page(ReportsPage)
    window.qtbot.waitUntil(lambda: bool(_cards(page)))
    name = "Open cases per full-time post, and ratios"
    assert name not in _cards(page)
    click(page.posts_button)
    dialog = page.findChildren(PostsDialog)[0]
    window.qtbot.waitUntil(lambda: bool(dialog.fields))
    for field in dialog.fields.values():
        field.set_value(200)
    dialog.save()
    window.qtbot.waitUntil(lambda: "100 percent" in dialog.problem.text())
    grab(dialog, "posts")
    for field in dialog.fields.values():
        field.set_value(50)
    dialog.save()
    window.qtbot.waitUntil(lambda: name in _cards(page))
    grab(window.shell, "reports_caseload")
