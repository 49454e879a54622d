"""Proves that locking goes through whatever Qt has open, and leaves the ground under its loops."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMessageBox,
    QPushButton,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from counsel_app.gui.curtain import Curtain
from counsel_app.gui.dialogs.folder import choose_folder, choose_target
from counsel_app.gui.dialogs.question import ask
from counsel_app.gui.printing import ask_and_print


class Stage:
    """A main window with a page, and what is open over it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.page = QWidget()
        self.window.setCentralWidget(self.page)
        self.window.resize(800, 600)
        self.curtain = Curtain(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()

    def in_front(self) -> list[QWidget]:
        """Every visible window but the main one."""
        tops = QApplication.topLevelWidgets()
        return [one for one in tops if one.isVisible() and one is not self.window]

    def draws_within(self, open_it: Callable[[], object]) -> None:
        """Draw the curtain while ``open_it`` runs a loop of Qt's own."""
        seen: list[list[str]] = []

        def draw() -> None:
            seen.append([type(one).__name__ for one in self.in_front()])
            self.curtain.draw()
            assert self.in_front() == []
            self.curtain.bury(self.page)
            seen.append(["drawn"])

        def run() -> None:
            QTimer.singleShot(50, self.window, draw)
            open_it()
            seen.append(["returned"])

        # In the application's loop, as in life: level one.
        QTimer.singleShot(0, self.window, run)
        self.qtbot.waitUntil(lambda: seen[-1:] == [["returned"]])
        assert seen[0] != []
        assert seen[1:] == [["drawn"], ["returned"]]
        self.qtbot.waitUntil(lambda: not shiboken6.isValid(self.page))


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(qtbot)
    yield made
    assert made.in_front() == []


class Stubborn(QDialog):
    """Does not want to close."""

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  Qt's name
        event.ignore()

    def done(self, _result: int) -> None:
        """Does not want to be done either."""


class Hydra(QDialog):
    """Opens another one for each that is closed."""

    opened = 0

    def done(self, result: int) -> None:
        super().done(result)
        Hydra.opened += 1
        if Hydra.opened < 4:
            Hydra(self.parentWidget()).open()


def _combo(stage: Stage) -> None:
    combo = QComboBox(stage.page)
    combo.addItems(["Samira", "Yonas"])
    combo.show()
    combo.showPopup()


def _nested(stage: Stage) -> None:
    first = QDialog(stage.page)
    first.open()
    second = QDialog(first)
    second.open()
    ask(second, question="?", explanation="", agree="yes", yes=lambda: None)


def _message(stage: Stage) -> None:
    # Without a button that means "leave", Qt ignores closing.
    box = QMessageBox(stage.page)
    box.addButton("One", QMessageBox.ButtonRole.AcceptRole)
    box.addButton("Two", QMessageBox.ButtonRole.AcceptRole)
    box.open()


def _loose(_stage: Stage) -> None:
    LOOSE.append(QWidget())
    LOOSE[-1].show()


def _menu(stage: Stage) -> None:
    menu = QMenu(stage.page)
    menu.addAction("Samira")
    menu.popup(QPoint(10, 10))


LOOSE: list[QWidget] = []
OPENERS: dict[str, Callable[[Stage], object]] = {
    "nested dialogs": _nested,
    "message box without a way out": _message,
    "folder dialog": lambda stage: choose_folder(stage.page, title="", chosen=lambda _f: None),
    "file dialog": lambda stage: choose_target(
        stage.page, title="", name="x", kind="pdf", chosen=lambda _f: None
    ),
    "print dialog": lambda stage: ask_and_print(QPdfDocument(stage.page), stage.page, title=""),
    "list of a field": _combo,
    "menu": _menu,
    "window that refuses": lambda stage: Stubborn(stage.page).open(),
    "window without a parent": _loose,
    "dialog that opens another": lambda stage: Hydra(stage.page).open(),
}


@pytest.mark.parametrize("name", OPENERS)
def test_nothing_stays_in_front(stage: Stage, name: str) -> None:
    OPENERS[name](stage)
    QApplication.processEvents()
    assert stage.in_front() != []
    stage.curtain.draw()
    assert stage.in_front() == []


def test_a_tip_goes_as_well(stage: Stage) -> None:
    QToolTip.showText(QPoint(20, 20), "Samira", stage.page)
    stage.qtbot.waitUntil(QToolTip.isVisible)
    stage.curtain.draw()
    stage.qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_dialog_is_closed_as_if_by_esc_so_that_it_keeps_its_draft(stage: Stage) -> None:
    dialog = QDialog(stage.page)
    results: list[int] = []
    dialog.finished.connect(results.append)
    dialog.open()
    stage.curtain.draw()
    assert results == [QDialog.DialogCode.Rejected]


def test_a_menu_that_waits_for_its_choice_gives_way(stage: Stage) -> None:
    menu = QMenu(stage.page)
    menu.addAction("Samira")
    stage.draws_within(lambda: menu.exec(QPoint(10, 10)))


def test_a_box_that_waits_for_its_answer_gives_way(stage: Stage) -> None:
    stage.draws_within(lambda: QMessageBox.warning(stage.page, "", "?"))


def test_the_question_whether_to_replace_a_file_gives_way_and_nothing_is_replaced(
    stage: Stage, tmp_path: Path
) -> None:
    target = tmp_path / "there.pdf"
    target.write_bytes(b"old")
    chosen: list[Path] = []
    dialog = choose_target(stage.page, title="", name="x", kind="pdf", chosen=chosen.append)
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setText(str(target))

    def accept() -> None:
        # Returns only when the question has been answered, or taken away.
        dialog.accept()

    stage.draws_within(accept)
    assert chosen == []
    stage.qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))


def test_a_dialog_is_deleted_only_after_the_loop_within_it(stage: Stage) -> None:
    dialog = QDialog(stage.page)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    button = QPushButton("?", dialog)
    lived: list[bool] = []

    def asking() -> None:
        QMessageBox.question(dialog, "", "?")
        lived.append(shiboken6.isValid(dialog))

    button.clicked.connect(asking)
    dialog.open()
    stage.draws_within(lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton))
    assert lived == [True]
    stage.qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))


def test_a_file_dialog_that_was_closed_chooses_nothing(stage: Stage, tmp_path: Path) -> None:
    chosen: list[Path] = []
    choose_folder(stage.page, title="", chosen=chosen.append, start=tmp_path)
    stage.curtain.draw()
    stage.qtbot.waitUntil(lambda: stage.page.findChildren(QFileDialog) == [])
    assert chosen == []
