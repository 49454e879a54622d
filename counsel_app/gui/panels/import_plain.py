"""What taking in a file without columns would do: a client's file, a directory in HSDS 3."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_app.domain.records import Record, attributes
from counsel_app.gui import i18n
from counsel_app.gui.models.table import Column, TableModel
from counsel_app.gui.widgets.layouts import column
from counsel_app.gui.widgets.table import TableView
from counsel_app.gui.widgets.text import Muted, Text

if TYPE_CHECKING:
    from counsel_app.usecases.plain_files import PlainPlan

Line = tuple[Record, bool]


class ImportPlain(QWidget):
    """Every record that would be added or changed, and every detail that would not come along."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.summary = Text()
        self.kept = Muted()
        self.not_taken = Muted()
        self.model: TableModel[Line] = TableModel(
            (
                Column(
                    translate("Import", "Name"),
                    text=lambda one: i18n.isolate(_title(one[0])),
                    stretch=True,
                ),
                Column(
                    translate("Import", "What it is"),
                    text=lambda one: one[0].LABEL.text(i18n.language()),
                    width=18,
                ),
                Column(
                    translate("Import", "What happens"),
                    text=lambda one: (
                        translate("Import", "new") if one[1] else translate("Import", "changed")
                    ),
                    width=14,
                ),
            ),
            key=lambda one: one[0].id,
        )
        self.table = TableView(translate("Import", "What would be taken over"), self.model)
        layout = column(self.summary, self.table, self.kept, self.not_taken, parent=self, gap=12)
        layout.setStretch(1, 1)

    def show_plan(self, plan: PlainPlan) -> None:
        """Show what would happen."""
        translate = QCoreApplication.translate
        self.model.set_rows(plan.records)
        words = translate("Import", "{new} new, {changed} changed, {same} as they are already.")
        new = sum(is_new for _, is_new in plan.records)
        changed = len(plan.records) - new
        self.summary.setText(words.format(new=new, changed=changed, same=plan.unchanged))
        kept = translate("Import", "Kept without a field, and handed on again: {names}.")
        self.kept.setText(kept.format(names=i18n.isolate(", ".join(plan.kept))))
        self.kept.setVisible(bool(plan.kept))
        said = [one.sentence(i18n.language()) for one in plan.not_taken]
        self.not_taken.setText("\n".join(said))
        self.not_taken.setVisible(bool(said))


def _title(record: Any) -> str:
    names = (
        getattr(record, name, "") for name in ("name", "title", "chosen_name", "number", "kind")
    )
    found = next((str(name) for name in names if name), "")
    return found or next(map(i18n.short_date, _days(record)), "–")


def _days(record: Any) -> Iterator[date]:
    """The days that tell one conversation or referral from another."""
    for one in attributes(type(record)):
        if isinstance(day := getattr(record, one.name), date):
            yield day
