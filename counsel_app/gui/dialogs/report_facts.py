"""Behind a report: what is not shown and why, and whose exports it rests on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

from counsel_app.gui import i18n, theme
from counsel_app.gui.dialogs.growing import fit_within
from counsel_app.gui.i18n import short_date
from counsel_app.gui.models.table import Column, TableModel
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import PrimaryButton
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.table import TableView
from counsel_app.gui.widgets.text import Heading, Text

if TYPE_CHECKING:
    from counsel_app.domain.frozen_report import Contribution
    from counsel_app.usecases.report_view import ReportView

Line = tuple[str, str, str]


class FactsDialog(QDialog):
    """A heading, what it is about, and lines of three columns."""

    def __init__(
        self,
        parent: QWidget,
        *,
        title: str,
        explanation: str,
        heads: tuple[str, str, str],
        lines: Sequence[Line],
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.model: TableModel[Line] = TableModel(
            (
                Column(heads[0], text=lambda line: line[0], width=30),
                Column(heads[1], text=lambda line: line[1], width=24),
                Column(heads[2], text=lambda line: line[2], stretch=True),
            )
        )
        self.lines = tuple(lines)
        self.model.set_rows(self.lines)
        self.table = TableView(title, self.model)
        self.table.setSizeAdjustPolicy(TableView.SizeAdjustPolicy.AdjustToContents)
        self.close_button = PrimaryButton(
            QCoreApplication.translate("Reports", "Close"), pressed=self.reject
        )
        whole = column(
            Heading(title),
            Text(explanation),
            self.table,
            row(1, self.close_button),
            parent=self,
            margin=3 * GRID,
            gap=2 * GRID,
        )
        whole.setStretch(2, 1)
        fit_within(self, theme.chars(100))
        self.close_button.setFocus()


def show_hidden(parent: QWidget, view: ReportView) -> FactsDialog:
    """What of these figures is not shown, and why."""
    translate, language = QCoreApplication.translate, i18n.language()
    dialog = FactsDialog(
        parent,
        title=translate("Reports", "What is not shown, and why"),
        explanation=translate(
            "Reports",
            "Only you see this list. On paper and in tables there is a star, the same for every "
            "reason: a reason would tell how many there are.",
        ),
        heads=(
            translate("Reports", "Table"),
            translate("Reports", "Group"),
            translate("Reports", "Why"),
        ),
        lines=[
            (table.text(language), cell.text(language), why.text(language))
            for table, cell, why in view.hidden
        ],
    )
    dialog.open()
    return dialog


def show_sources(parent: QWidget, view: ReportView) -> FactsDialog:
    """Whose exports these figures rest on."""
    translate = QCoreApplication.translate
    dialog = FactsDialog(
        parent,
        title=translate("Reports", "Contributing exports"),
        explanation=translate(
            "Reports",
            "These figures hold what was in this file: your own entries, and what each device had "
            "sent by then.",
        ),
        heads=(
            translate("Reports", "From"),
            translate("Reports", "Last export"),
            translate("Reports", "Of"),
        ),
        lines=[_source(one) for one in view.sources],
    )
    dialog.open()
    return dialog


def _source(one: Contribution) -> Line:
    translate = QCoreApplication.translate
    own = translate("Reports", "own entries")
    number = translate("Reports", "no. {number}").format(number=one.last_seq)
    sender = one.sender or translate("Reports", "unknown")
    return i18n.isolate(sender), own if one.last_seq is None else number, _day(one.sent_on)


def _day(day: date | None) -> str:
    return short_date(day) if day else "–"
