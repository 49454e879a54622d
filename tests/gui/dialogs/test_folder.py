"""Where the dialogs for files begin."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from counsel_app.gui import i18n
from counsel_app.gui.dialogs import folder


@pytest.fixture
def documents(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program was started from its own folder; documents lie elsewhere."""
    program, documents = tmp_path / "program", tmp_path / "Dokumente"
    program.mkdir()
    documents.mkdir()
    monkeypatch.chdir(program)
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(documents))
    # Qt remembers the last folder of the process; a program that just started has none.
    before = QFileDialog()
    qtbot.addWidget(before)
    before.setDirectory(str(program))
    before.show()
    before.reject()
    return documents


def _target(parent: QWidget) -> QFileDialog:
    return folder.choose_target(
        parent, title="Save", name="paper.pdf", kind="pdf", chosen=lambda _path: None
    )


def _source(parent: QWidget) -> QFileDialog:
    return folder.choose_source(parent, title="Open", chosen=lambda _path: None)


def _folder(parent: QWidget) -> QFileDialog:
    return folder.choose_folder(parent, title="Folder", chosen=lambda _path: None)


@pytest.mark.parametrize("ask", [_target, _source, _folder])
def test_a_dialog_begins_among_the_documents_and_not_in_the_program(
    qtbot: QtBot, documents: Path, ask: Callable[[QWidget], QFileDialog]
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ask(parent)
    assert Path(dialog.directory().absolutePath()) == documents
    dialog.reject()


def test_a_folder_that_is_known_comes_first(qtbot: QtBot, documents: Path, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = folder.choose_folder(parent, title="Folder", chosen=lambda _path: None, start=tmp_path)
    assert Path(dialog.directory().absolutePath()) == tmp_path
    dialog.reject()


@pytest.mark.parametrize("language", ["de", "fr", "ar"])
def test_its_labels_speak_the_language_of_the_window(
    qtbot: QtBot, qapp: QApplication, language: str
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    i18n.set_language(qapp, language)
    try:
        dialog = _target(parent)
        label = QFileDialog.DialogLabel
        said = {dialog.labelText(one) for one in (label.LookIn, label.FileType)}
        assert not said & {"Look in:", "Files of type:"}
        dialog.reject()
    finally:
        i18n.set_language(qapp, "en")
