"""What an import would do, every place that has to be decided, and the first rows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from counsel_app.domain.display import value_text
from counsel_app.domain.import_fields import SUBJECT_LABELS, Target, target
from counsel_app.domain.import_rows import Choice, Fault, Reading, Sheet, decide_all
from counsel_app.domain.ops import Wire
from counsel_app.gui import i18n
from counsel_app.gui.models.table import Column, TableModel
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.chips import Chips
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.table import TableView
from counsel_app.gui.widgets.text import Muted, MutedLine, Text

if TYPE_CHECKING:
    from counsel_app.usecases.importing import ImportPlan

_ONE, _ALIKE, _ALL = "one", "alike", "all"
_SHOWN_VALUES: Final = 8
_COUNTED_EXACTLY: Final = 5_000


class ImportFaults(QWidget):
    """Decisions are kept in ``decisions``; ``changed`` says that there are others."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._plan: ImportPlan | None = None
        self.decisions: dict[str, Choice] = {}
        self.summary = Text()
        self.view = Chips(
            translate("Import", "What is shown"),
            (
                ("faults", translate("Import", "To decide")),
                ("rows", translate("Import", "First rows")),
            ),
        )
        self.view.changed.connect(self._turn)
        self.model: TableModel[Fault] = TableModel(self._columns(), key=lambda one: one.key)
        self.table = TableView(translate("Import", "Places to decide"), self.model)
        self.table.chosen.connect(lambda _id: self._fit())
        self.rows: TableModel[tuple[Sheet, Reading]] = TableModel(
            _row_columns(), key=lambda one: f"{one[0].table.file}!{one[1].row}"
        )
        self.rows_table = TableView(translate("Import", "First rows"), self.rows, sortable=False)
        self.reach = Chips(
            translate("Import", "What the decision is for"),
            (
                (_ONE, translate("Import", "this place")),
                (_ALIKE, translate("Import", "all places like it")),
                (_ALL, translate("Import", "everything undecided")),
            ),
        )
        self.reach.choose(_ALIKE)
        self.buttons = {
            Choice.OFFERED: Button(translate("Import", "Take what is offered"), icon="check"),
            Choice.GO_ON: Button(translate("Import", "Take over without it"), icon="arrow-right"),
            Choice.SKIP: Button(translate("Import", "Leave the row out"), icon="x"),
        }
        for choice, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, one=choice: self.decide(one))
        self.detail = Muted()
        self._stack = QStackedWidget()
        deciding = QWidget()
        reach = row(MutedLine(translate("Import", "Decide for:")), self.reach, gap=12)
        reach.setStretch(1, 1)
        column(
            self.table,
            self.detail,
            reach,
            row(*self.buttons.values(), 1, gap=GRID),
            parent=deciding,
            gap=12,
        ).setStretch(0, 1)
        self._stack.addWidget(deciding)
        self._stack.addWidget(self.rows_table)
        column(self.summary, self.view, self._stack, parent=self, gap=12).setStretch(2, 1)

    def show_plan(self, plan: ImportPlan) -> None:
        """Show a new plan; nothing of it is decided."""
        self._plan = plan
        self.decisions = {}
        self.model.set_rows(plan.faults)
        self.rows.set_rows(plan.examples)
        self.view.choose("faults" if plan.faults else "rows")
        self.view.set_counts({"faults": len(plan.faults)})
        self._turn()
        if plan.faults:
            self.table.choose_row(0)
        self._say()

    def open_count(self) -> int:
        """How many places are still to be decided."""
        return len(self._plan.undecided(self.decisions)) if self._plan is not None else 0

    def decide(self, choice: Choice) -> None:
        """Decide for the place, those like it, or all that are open."""
        if self._plan is None:
            return
        self.decisions |= decide_all(self._meant(), choice)
        self.model.refresh()
        self._say()
        self._go_on()
        self.changed.emit()

    def _meant(self) -> Iterable[Fault]:
        assert self._plan is not None  # noqa: S101 - asked for by the caller
        fault = self._current()
        if self.reach.current() == _ALL:
            return self._plan.undecided(self.decisions)
        if fault is None:
            return ()
        if self.reach.current() == _ONE:
            return (fault,)
        return tuple(
            one
            for one in self._plan.faults
            if (one.reason, one.target, one.file) == (fault.reason, fault.target, fault.file)
        )

    def _go_on(self) -> None:
        """Make the next open place current."""
        assert self._plan is not None  # noqa: S101 - asked for by the caller
        still_open = {one.key for one in self._plan.undecided(self.decisions)}
        place = self.table.currentIndex().row()
        count = self.model.rowCount()
        for step in range(1, count + 1):
            found = self.model.at((place + step) % count)
            if found is not None and found.key in still_open:
                self.table.choose_row((place + step) % count)
                break
        self._fit()

    def _turn(self) -> None:
        self._stack.setCurrentIndex(0 if self.view.current() == "faults" else 1)

    def _current(self) -> Fault | None:
        return self.model.at(self.table.currentIndex().row()) if self.model.rowCount() else None

    def _fit(self) -> None:
        fault = self._current()
        # A row of the table is too short for a long sentence.
        self.detail.setText(fault.problem.sentence(i18n.language()) if fault else "")
        for choice, button in self.buttons.items():
            button.setEnabled(fault is not None and choice in fault.choices)

    def _say(self) -> None:
        assert self._plan is not None  # noqa: S101 - asked for by the caller
        translate = QCoreApplication.translate
        taken = self._taken(self._plan)
        sentences = [translate("Import", "%n row(s) would be taken over.", None, taken)]
        still_open = self.open_count()
        if still_open:
            sentences.append(
                translate("Import", "%n place(s) have to be decided.", None, still_open)
                + " "
                + translate("Import", "Nothing is changed before.")
            )
        self.summary.setText(" ".join(sentences))
        self._fit()

    def _taken(self, plan: ImportPlan) -> int:
        if plan.rows <= _COUNTED_EXACTLY:
            return plan.taken(self.decisions)
        # To settle 200,000 rows takes a second; those left out are counted at once.
        out = {
            (one.file, one.row) for one in plan.faults if self.decisions.get(one.key) is Choice.SKIP
        }
        return plan.rows - len(out)

    def _columns(self) -> tuple[Column[Fault], ...]:
        translate = QCoreApplication.translate
        language = i18n.language()
        return (
            Column(
                translate("Import", "Cell"),
                text=self._place,
                sort_key=lambda one: (one.file, one.row, one.column),
                width=14,
            ),
            Column(
                translate("Import", "It says"),
                text=lambda one: i18n.isolate(one.found) if one.found else "–",
                width=20,
            ),
            Column(
                translate("Import", "Why it needs you"),
                text=lambda one: one.reason.text(language),
                stretch=True,
            ),
            Column(
                translate("Import", "Offered"),
                text=lambda one: i18n.isolate(one.offer.text(language)) if one.offer else "–",
                width=20,
            ),
            Column(
                translate("Import", "Decision"),
                text=self._decision,
                tone=lambda one: "" if one.key in self.decisions else "soon",
                width=22,
            ),
        )

    def _place(self, fault: Fault) -> str:
        several = self._plan is not None and len(self._plan.sheets) > 1
        return i18n.isolate(f"{fault.cell} · {fault.file}" if several else fault.cell)

    def _decision(self, fault: Fault) -> str:
        translate = QCoreApplication.translate
        choice = self.decisions.get(fault.key)
        return {
            None: translate("Import", "open"),
            Choice.OFFERED: translate("Import", "as offered"),
            Choice.GO_ON: translate("Import", "without it"),
            Choice.SKIP: translate("Import", "row left out"),
        }[choice]


def _row_columns() -> tuple[Column[tuple[Sheet, Reading]], ...]:
    translate = QCoreApplication.translate
    return (
        Column(translate("Import", "Row"), text=lambda one: str(one[1].row), width=6),
        Column(
            translate("Import", "Rows are"),
            text=lambda one: SUBJECT_LABELS[one[0].use.subject].text(i18n.language()),
            width=22,
        ),
        Column(translate("Import", "As it was understood"), text=_understood, stretch=True),
    )


def _understood(one: tuple[Sheet, Reading]) -> str:
    sheet, reading = one
    parts = []
    for key, value in list(reading.values.items())[:_SHOWN_VALUES]:
        aim = target(sheet.use.subject, key)
        if aim is not None:
            label = aim.label.text(i18n.language())
            parts.append(f"{label}: {i18n.isolate(_value_words(aim, value))}")
    return "  ·  ".join(parts)


def _value_words(aim: Target, value: Wire) -> str:
    if aim.described is None:
        return str(value)
    shown: object = value
    if aim.described.kind is date and isinstance(value, str):
        shown = date.fromisoformat(value)
    return value_text(aim.described, shown, i18n.language())
