"""A paper in a dialog: looked at, printed, and saved only where that does no harm."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

from counsel_app.gui import actions, i18n
from counsel_app.gui.dialogs.folder import choose_target
from counsel_app.gui.dialogs.growing import size_within
from counsel_app.gui.dialogs.readable_file import ask_readable
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.preview import Preview
from counsel_app.gui.printing import ask_and_print
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Heading, Problem


class PaperDialog(QDialog):
    """Shows ``paper`` from memory; without ``name`` it cannot be saved."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        paper: bytes,
        *,
        title: str,
        name: str = "",
        printed: Callable[[], object] | None = None,
        saved: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._desk, self._paper, self._title, self._name = desk, paper, title, name
        self._printed, self._saved = printed, saved
        self.preview = Preview(title)
        self.preview.save_button.setVisible(bool(name))
        self.preview.print_wanted.connect(self._print)
        self.preview.save_wanted.connect(self._save)
        self.problem = Problem()
        close = Button(QCoreApplication.translate("Paper", "Close"), pressed=self.reject)
        column(
            Heading(title),
            self.preview,
            self.problem,
            row(1, close),
            parent=self,
            margin=2 * GRID,
            gap=GRID,
        ).setStretch(1, 1)
        size_within(self, 820, 1000)
        self.preview.show_pdf(paper)
        self.preview.print_button.setFocus()

    def _print(self) -> None:
        ask_and_print(self.preview.document(), self, title=self._title, printed=self._printed)

    def _save(self) -> None:
        choose_target(
            self,
            title=QCoreApplication.translate("Paper", "Save as PDF"),
            name=f"{self._name}.pdf",
            kind="pdf",
            chosen=self.warn_and_save,
        )

    def warn_and_save(self, target: Path) -> None:
        """Ask once more, naming the folder, then write the file."""
        ask_readable(self, target, yes=lambda: self._write(target))

    def _write(self, target: Path) -> None:
        paper = self._paper
        self.problem.say("")
        self._desk.jobs.pure(
            lambda: actions.paper_files.save_paper(target, paper),
            then=lambda _none: self._saved() if self._saved is not None else None,
            owner=self,
            failed=lambda error: self.problem.say(error.sentence(i18n.language())),
        )
