from __future__ import annotations

import json
from pathlib import Path

import pytest

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.import_rows import Choice
from counsel_app.domain.institution import Institution
from counsel_app.gui.pages.importing import CHOOSE, DECIDE, DONE, MATCH, PLAIN, ImportPage
from tests.gui.hands import click, until, write
from tests.gui.pages.conftest import Enter, Window
from tests.gui.screens import grab

CLIENTS = (
    "Klienten-Nr.;Vorname;Nachname;geb.;Sprachen;Aufenthaltsstatus;Schuhgröße\n"
    "101;Samira;Al-Mithal;01.01.1997;Arabisch;Duldung;38\n"
    "102;Farhad;;1375/06/01;Dari;Aufenthaltsgestatung;42\n"
    "103;Selam;Abnet;31.02.1985;Tigrinya;;40\n"
)
TALKS = "Klienten-Nr.;Datum;Dauer;Thema;Inhalt\n101;16.11.2026;45;Schule und Kita;Schulplatz\n"


@pytest.fixture
def window(enter: Enter) -> Window:
    return enter("anna", "import")


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    clients, talks = tmp_path / "klienten.csv", tmp_path / "beratungen.csv"
    clients.write_bytes(CLIENTS.encode("utf-16"))
    talks.write_bytes(TALKS.encode("cp1252"))
    return [clients, talks]


def numbers(window: Window) -> set[str]:
    return window.ask(lambda vault: {one.number for one in vault.all(Case)})


def on(window: Window, files: list[Path]) -> ImportPage:
    page = window.page(ImportPage)
    page.read(files)
    window.settle()
    return page


def forward(window: Window, page: ImportPage) -> None:
    click(page.buttons.next_button)
    window.settle()


def test_tables_are_chosen_matched_decided_taken_over_and_taken_back(
    window: Window, files: list[Path]
) -> None:
    before = numbers(window)
    page = on(window, files)
    assert page.step() == MATCH
    grab(window.shell, "import-match")
    # A column of the first file can be given another field, or none.
    assert page.columns.fields[6].key() == ""
    page.columns.fields[3].set_key("client.birth_date")
    assert page.columns.calendars[3].isVisible()
    page.columns.file.set_key("1")
    assert page.columns.subject.key() == "consultations"
    assert set(page.columns.fixed) == {"consultation.language"}
    forward(window, page)
    assert "Sprache" in page.problem.text() or "Language" in page.problem.text()
    assert page.step() == MATCH
    write(page.columns.fixed["consultation.language"], "ara")
    forward(window, page)
    assert page.step() == DECIDE
    assert page.faults.model.rowCount() == 3
    assert not page.buttons.next_button.isEnabled()
    assert "D3" in page.faults.detail.text()
    grab(window.shell, "import-decide")
    page.faults.reach.choose("all")
    click(page.faults.buttons[Choice.OFFERED])
    assert page.faults.open_count() == 1
    assert page.faults.buttons[Choice.GO_ON].isEnabled()
    page.faults.reach.choose("one")
    click(page.faults.buttons[Choice.GO_ON])
    assert page.faults.open_count() == 0
    page.faults.view.choose("rows")
    page.faults.view.changed.emit()
    grab(window.shell, "import-rows")
    assert numbers(window) == before
    forward(window, page)
    assert page.step() == DONE
    grab(window.shell, "import-done")
    assert numbers(window) == before | {"101", "102", "103"}
    farhad = window.ask(
        lambda vault: next(one for one in vault.all(Client) if one.chosen_name == "Farhad")
    )
    assert (str(farhad.birth_date), farhad.residence[0].status) == ("1996-08-22", "GESTATTUNG")
    click(page.undo_here_button)
    window.settle()
    assert page.step() == CHOOSE
    assert numbers(window) == before
    assert page.undo_button.isHidden()


def test_one_field_belongs_to_one_column(enter: Enter, files: list[Path]) -> None:
    window = enter("anna", "cases")
    window.shell.navigate("import")
    window.settle()
    page = on(window, files[:1])
    assert page.columns.file.isHidden()
    page.columns.fields[6].set_key("name.given")
    assert page.columns.fields[1].key() == ""
    page.columns.subject.set_key("institutions")
    assert len(page.columns.fields) == 7
    click(page.buttons.back_button)
    assert page.step() == CHOOSE
    click(page.buttons.back_button)
    assert window.shell.current_page() == "cases"


def test_places_alike_are_decided_together_and_rows_left_out(
    window: Window, tmp_path: Path
) -> None:
    path = tmp_path / "t.csv"
    path.write_text(
        "Nr;Vorname;geb.;Sprachen\n1;A;31.02.1990;ara\n2;B;31.02.1991;ara\n3;C;1.1.91;ara\n",
        encoding="utf-8",
    )
    page = on(window, [path])
    forward(window, page)
    click(page.faults.buttons[Choice.SKIP])
    assert page.faults.open_count() == 1
    assert page.faults.buttons[Choice.OFFERED].isEnabled()
    click(page.faults.buttons[Choice.OFFERED])
    forward(window, page)
    assert page.step() == DONE
    assert "2" in page.result.text()
    forward(window, page)
    assert page.step() == CHOOSE
    assert page.undo_button.isVisible()
    assert "2 new" in page.last.text()


def test_files_that_hold_no_table_or_are_gone_are_said(window: Window, tmp_path: Path) -> None:
    empty = tmp_path / "empty.csv"
    empty.write_bytes(b"")
    page = on(window, [empty])
    assert page.step() == CHOOSE
    assert "empty.csv" in page.problem.text()
    on(window, [tmp_path / "none.csv"])
    assert "cannot be read" in page.problem.text()


def test_the_files_are_chosen_in_a_dialog(window: Window, files: list[Path]) -> None:
    page = window.page(ImportPage)
    click(page.choose_button)
    window.choose_in_dialog(files[0])
    assert page.step() == MATCH


def test_a_directory_in_hsds_is_shown_taken_in_and_taken_back(
    window: Window, tmp_path: Path
) -> None:
    example = Path(__file__).parents[2] / "interchange" / "hsds" / "organization_full.json"
    page = on(window, [example])
    assert page.step() == PLAIN
    assert page.plain.model.rowCount() == 1
    assert "1 new" in page.plain.summary.text()
    assert "funding" in page.plain.kept.text()
    grab(window.shell, "import-hsds")
    click(page.buttons.back_button)
    assert page.step() == CHOOSE
    on(window, [example])
    forward(window, page)
    assert page.step() == DONE
    names = window.ask(lambda vault: {one.name for one in vault.all(Institution)})
    assert "Beispielwerk e. V." in names
    click(page.undo_here_button)
    window.settle()
    assert "Beispielwerk e. V." not in window.ask(
        lambda vault: {one.name for one in vault.all(Institution)}
    )
    bad = tmp_path / "bad.json"
    bad.write_text("{", encoding="utf-8")
    on(window, [bad])
    assert page.step() == CHOOSE
    assert "JSON" in page.problem.text()
    on(window, [tmp_path / "gone.json"])
    assert "cannot be read" in page.problem.text()


def test_a_long_directory_shows_how_far_it_is_and_can_be_stopped(
    window: Window, tmp_path: Path
) -> None:
    long = tmp_path / "long.json"
    offices = [{"id": f"x{number}", "name": f"Amt {number}"} for number in range(3_000)]
    long.write_text(json.dumps({"contents": offices}), encoding="utf-8")
    page = window.page(ImportPage)
    page.read([long])
    assert page.progress.isVisible()
    window.settle()
    assert page.step() == PLAIN
    assert page.progress.isHidden()
    before = window.ask(lambda vault: vault.journal_end)
    page.go_on()
    # The bar has an end as soon as the first step was told.
    until(lambda: page.progress.bar.maximum() == len(offices), "the first step")
    click(page.progress.stop_button)
    window.settle()
    assert page.step() == PLAIN
    assert page.progress.isHidden()
    assert window.ask(lambda vault: vault.journal_end) == before
    page.go_on()
    window.settle()
    assert page.step() == DONE
    assert window.ask(lambda vault: len(vault.all(Institution))) >= len(offices)
