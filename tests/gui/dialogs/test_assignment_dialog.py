from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from counsel_app.domain.access import Audience
from counsel_app.domain.clock import FixedClock
from counsel_app.gui import i18n, theme
from counsel_app.gui.dialogs.assignment_dialog import BY_WORDS, FOR_EMPLOYED, AssignmentDialog
from counsel_app.gui.jobs import Jobs
from counsel_app.sync.phone_words import word_list
from counsel_app.sync.told import WORDS
from tests.gui.hands import click, write
from tests.gui.pages.casework import Casework, texts
from tests.gui.screens import grab
from tests.usecases.told_desks import make_cheap


@pytest.fixture
def work(qtbot: QtBot, jobs: Jobs, clock: FixedClock, tmp_path: Path) -> Casework:
    return Casework(qtbot, jobs, clock, tmp_path)


def opened(work: Casework, scope: Audience | None = None) -> AssignmentDialog:
    work.accept_volunteer(scope=scope)
    work.enter(target=f"{work.case_id}/volunteers")
    click(work.case.sections["volunteers"].add)  # type: ignore[attr-defined]
    return work.dialog(AssignmentDialog)


def fill_in(work: Casework, dialog: AssignmentDialog, task: str) -> None:
    members = work.case._screen.volunteers  # type: ignore[union-attr]
    dialog.form.set_value("volunteer_id", members[0].id)
    dialog.form.set_value("ends_on", "2026-12-20")
    write(dialog.form.control("task"), task)
    write(dialog.form.control("meeting_point"), "Bibliothek, Haupteingang")


def read_through(work: Casework, dialog: AssignmentDialog) -> None:
    click(dialog.next_button)
    work.settle()


@pytest.mark.parametrize(
    ("name", "language", "look", "size"),
    [("light", "en", "light", 10.5), ("de", "de", "light", 10.5), ("large", "de", "dark", 15.75)],
)
def test_what_the_package_contains_is_shown_before_it_is_sealed(
    qapp: QApplication, work: Casework, name: str, language: str, look: str, size: float
) -> None:
    i18n.set_language(qapp, language)
    theme.apply(qapp, name=look, text_points=size)
    dialog = opened(work)
    fill_in(work, dialog, "Mathe üben für den EQ-Test")
    grab(dialog, f"{name}-dialog-task")
    read_through(work, dialog)
    words = texts(dialog)
    assert "Mathe üben für den EQ-Test" in words
    assert "Samira" in words
    for secret in ("Lindenweg", "1997", "T1234567", "Al-Mithal"):
        assert secret not in words
    assert dialog.warning() == ""
    grab(dialog, f"{name}-dialog-package")
    click(dialog.seal_button)
    work.settle()
    (assignment,) = work.view().assignments
    assert assignment.task == "Mathe üben für den EQ-Test"
    assert len(list((work.folder / "outbox").iterdir())) == 1
    assert "Vera" in work.notify.sentence()


def test_words_from_the_protected_part_are_warned_of_before_sealing(work: Casework) -> None:
    dialog = opened(work)
    fill_in(
        work, dialog, "Abholen am Lindenweg, dann zur Psychotherapie gegenüber vom großen Platz"
    )
    read_through(work, dialog)
    by_name, by_topic = dialog.warning().splitlines()
    assert "Task: " in by_name
    assert "„Lindenweg“" in by_name
    assert "stands in the case" in by_name
    assert "„Psychotherapie“" in by_topic
    assert "(health)" in by_topic
    grab(dialog, "light-dialog-package-warning")
    dialog._back()
    assert work.view().assignments == ()


def test_an_unfinished_task_is_not_read_through(work: Casework) -> None:
    dialog = opened(work)
    read_through(work, dialog)
    assert "Please fill this in." in texts(dialog)
    assert dialog._stack.currentIndex() == 0


def test_without_a_volunteer_the_way_to_the_key_cards_is_shown_and_words_do_as_well(
    work: Casework,
) -> None:
    work.enter(target=f"{work.case_id}/volunteers")
    assert "No volunteers known yet" in texts(work.case)
    click(work.case.sections["volunteers"].add)  # type: ignore[attr-defined]
    dialog = work.dialog(AssignmentDialog)
    assert not dialog.by_words()
    dialog.form.set_value("volunteer_id", BY_WORDS)
    assert dialog.told_name.isVisible()


def told_task(work: Casework) -> AssignmentDialog:
    work.enter(target=f"{work.case_id}/volunteers")
    click(work.case.sections["volunteers"].add)  # type: ignore[attr-defined]
    dialog = work.dialog(AssignmentDialog)
    dialog.form.set_value("volunteer_id", BY_WORDS)
    dialog.form.set_value("ends_on", "2026-12-20")
    write(dialog.form.control("task"), "Mathe üben")
    write(dialog.form.control("meeting_point"), "Bibliothek, Haupteingang")
    return dialog


@pytest.mark.parametrize(
    ("name", "language", "look", "size"),
    [("light", "en", "light", 10.5), ("de", "de", "light", 10.5), ("large", "de", "dark", 15.75)],
)
def test_words_are_shown_once_and_the_package_is_written(
    qapp: QApplication,
    work: Casework,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    name: str,
    language: str,
    look: str,
    size: float,
) -> None:
    make_cheap(monkeypatch)
    i18n.set_language(qapp, language)
    theme.apply(qapp, name=look, text_points=size)
    dialog = told_task(work)
    read_through(work, dialog)
    assert dialog._stack.currentIndex() == 0  # nobody is named yet
    assert dialog.told_name.hasFocus()
    write(dialog.told_name, "Nora")
    grab(dialog, f"{name}-dialog-task-by-words")
    read_through(work, dialog)
    click(dialog.seal_button)
    chooser = work.dialog(QFileDialog)
    assert "Nora" not in chooser.selectedFiles()[0]
    chooser.reject()
    path = tmp_path / "auftrag.counseltask"
    dialog.seal_with_words(path)
    work.settle()
    assert path.exists()
    shown = [line for line in texts(dialog.words).splitlines() if line in word_list()]
    assert len(shown) == WORDS
    grab(dialog, f"{name}-dialog-told-words")
    dialog._forward()
    click(dialog.told_button)
    work.settle()
    assert work.view().assignments[0].task == "Mathe üben"
    assert "Nora" in texts(work.case)
    # One of them alone may stand there in its own right: a section is called “Familie”.
    behind = " ".join(texts(work.case).split())
    assert not [pair for pair in pairwise(shown) if " ".join(pair) in behind]


def test_a_task_with_words_that_is_changed_gets_new_ones(
    work: Casework, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    make_cheap(monkeypatch)
    dialog = told_task(work)
    write(dialog.told_name, "Nora")
    read_through(work, dialog)
    dialog.seal_with_words(tmp_path / "nowhere" / "a.counseltask")
    work.settle()
    assert work.view().assignments == ()
    assert dialog._stack.currentIndex() == 1
    dialog.seal_with_words(tmp_path / "a.counseltask")
    work.settle()
    click(dialog.told_button)
    work.settle()
    section = work.case.sections["volunteers"]
    section._edit(work.view().assignments[0])  # type: ignore[attr-defined]
    again = work.dialog(AssignmentDialog)
    assert again.by_words()
    assert again.told_name.text() == "Nora"


def test_a_volunteer_is_asked_for_nothing_that_only_an_employed_companion_may_have(
    work: Casework,
) -> None:
    dialog = opened(work)
    fill_in(work, dialog, "Mathe")
    assert not any(dialog.form.control(name).isVisible() for name in FOR_EMPLOYED)
    dialog.form.set_value("full_name", "Samira Al-Mithal")
    read_through(work, dialog)
    assert "Al-Mithal" not in texts(dialog)


def test_an_employed_companion_is_given_the_level_of_german_and_no_full_name_without_a_release(
    work: Casework,
) -> None:
    dialog = opened(work, Audience.COMPANION)
    fill_in(work, dialog, "Mathe")
    assert all(dialog.form.control(name).isVisible() for name in FOR_EMPLOYED)
    dialog.form.set_value("german_level", "A2")
    dialog.form.set_value("full_name", "Samira Al-Mithal")
    read_through(work, dialog)
    assert {"A2", "Samira Al-Mithal"} <= set(texts(dialog).splitlines())
    click(dialog.seal_button)
    work.settle()
    assert "only with a valid release" in texts(dialog)
    assert work.view().assignments == ()
    dialog._back()
    dialog.form.set_value("full_name", "")
    read_through(work, dialog)
    grab(dialog, "light-dialog-package-employed")
    click(dialog.seal_button)
    work.settle()
    assert [one.german_level for one in work.view().assignments] == ["A2"]
