"""The organisation's recovery: three names, three sheets, each printed and handed over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QStackedWidget, QWidget

from counsel_app.domain.errors import AppError
from counsel_app.gui import actions, i18n, theme
from counsel_app.gui.dialogs.growing import fit_within, size_within
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.preview import Preview
from counsel_app.gui.printing import ask_and_print
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.chips import Chips
from counsel_app.gui.widgets.inputs import TextField
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Heading, Line, Muted, Problem, Text

HOLDERS = 3


class ShareDialog(QDialog):
    """Two steps: who holds them, then the sheets themselves."""

    def __init__(
        self, parent: QWidget, desk: Desk, *, folder: Path, done: Callable[[], object]
    ) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._desk, self._folder, self._done = desk, folder, done
        self._papers: list[bytes] = []
        self._printed: set[int] = set()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = translate("Keys", "Recovery by the organisation")
        self.setWindowTitle(self._title)
        self._steps = QStackedWidget()
        self._steps.addWidget(self._ask_names())
        column(self._steps, parent=self, margin=3 * GRID)
        fit_within(self, theme.chars(92))
        self.names[0].setFocus()

    def make(self) -> None:
        """Make the three sheets for the names typed."""
        names = [field.text().strip() for field in self.names]
        if not all(names) or len(set(names)) < HOLDERS:
            self.problem.say(
                QCoreApplication.translate("Keys", "Please name three different people.")
            )
            next((f for f in self.names if not f.text().strip()), self.names[0]).setFocus()
            return
        folder, clock = self._folder, self._desk.clock
        self.make_button.setEnabled(False)

        def work(vault: Any) -> list[bytes]:
            shares = actions.keys.make_team_shares(folder, vault, clock=clock)
            actions.holders.save_holders(vault, names)
            made: list[bytes] = actions.papers.share_sheets(vault, shares, clock=clock)
            return made

        self._desk.jobs.vault(work, then=self._made, owner=self, failed=self._refused)

    def _ask_names(self) -> QWidget:
        translate = QCoreApplication.translate
        self.names: list[TextField] = []
        self.problem = Problem()
        fields = []
        for number in range(1, HOLDERS + 1):
            words = translate("Keys", "Holder of sheet {number}").format(number=number)
            field = TextField(words)
            field.textChanged.connect(lambda _text: self.problem.say(""))
            label = Line(words)
            label.setBuddy(field)
            fields.append(column(label, field, gap=4))
            self.names.append(field)
        self.make_button = PrimaryButton(
            translate("Keys", "Make the three sheets"), icon="users", pressed=self.make
        )
        cancel = Button(translate("Keys", "Cancel"), pressed=self.reject)
        step = QWidget()
        column(
            Heading(self._title),
            Text(
                translate(
                    "Keys",
                    "Three people of the organisation get one sheet each. One alone is worth"
                    " nothing; any two together open this file and set a new passphrase: if you are"
                    " ill, have left, or died. Whom you name here, you trust with every case in"
                    " this file.",
                )
            ),
            Muted(translate("Keys", "Earlier sheets of this kind then open nothing any more.")),
            *fields,
            self.problem,
            1,
            row(1, cancel, self.make_button),
            parent=step,
            gap=2 * GRID,
        )
        return step

    def _show_sheets(self) -> QWidget:
        translate = QCoreApplication.translate
        numbers = tuple((str(n), translate("Keys", "Sheet {number}").format(number=n))
                        for n in range(1, HOLDERS + 1))  # fmt: skip
        self.which = Chips(translate("Keys", "Which sheet"), numbers)
        self.which.changed.connect(self._show_sheet)
        self.holder = Heading()
        self.preview = Preview(self._title)
        self.preview.save_button.hide()
        self.preview.print_button.hide()
        self.print_button = Button(
            translate("Keys", "Print this sheet…"), icon="printer", pressed=self._print
        )
        self.handed = QCheckBox(translate("Keys", "All three are printed and will be handed over"))
        self.finish_button = PrimaryButton(
            translate("Keys", "Done"), icon="check", pressed=self._finish
        )
        self.finish_button.setEnabled(False)
        self.handed.toggled.connect(self.finish_button.setEnabled)
        step = QWidget()
        left = column(
            Heading(self._title),
            Text(
                translate(
                    "Keys",
                    "The sheets are shown this once and stored nowhere. Print each and give it to"
                    " its holder; two of them never belong in the same place.",
                )
            ),
            self.which,
            self.holder,
            row(self.print_button, 1),
            1,
            self.handed,
            row(1, self.finish_button),
            gap=2 * GRID,
        )
        whole = row(left, self.preview, parent=step, gap=3 * GRID)
        whole.setStretch(0, 1)
        whole.setStretch(1, 1)
        return step

    def _made(self, papers: list[bytes]) -> None:
        self._papers = papers
        self._steps.setCurrentIndex(self._steps.addWidget(self._show_sheets()))
        size_within(self, theme.chars(130), 660)
        self._show_sheet()
        self.print_button.setFocus()

    def _refused(self, error: AppError) -> None:
        self.make_button.setEnabled(True)
        self.problem.say(error.sentence(i18n.language()))

    def _show_sheet(self) -> None:
        number = int(self.which.current()) - 1
        words = QCoreApplication.translate("Keys", "For {name}")
        self.holder.setText(words.format(name=i18n.isolate(self.names[number].text().strip())))
        self.preview.show_pdf(self._papers[number])

    def _print(self) -> None:
        ask_and_print(self.preview.document(), self, title=self._title, is_key=True)

    def _finish(self) -> None:
        self.accept()
        self._done()

    def reject(self) -> None:
        """Close; sheets that were made and not printed are worth nothing to anybody."""
        super().reject()
        if self._papers:
            self._done()
