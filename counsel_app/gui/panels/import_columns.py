"""Which column becomes which field, with what stands in it; and what all rows share."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from counsel_app.domain.calendars import CALENDAR_LABELS, Calendar
from counsel_app.domain.import_fields import (
    SUBJECT_LABELS,
    ColumnUse,
    Subject,
    Use,
    guess_use,
    required,
    target,
    targets,
)
from counsel_app.domain.import_rows import Sheet
from counsel_app.gui import i18n
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.inputs import Choice, TextField
from counsel_app.gui.widgets.layouts import Scroll, clear, column, row
from counsel_app.gui.widgets.text import Line, Muted, MutedLine, Strong

_EXAMPLES: Final = 3
_LONGEST: Final = 48


class ImportColumns(QWidget):
    """One file at a time; every choice is kept in ``sheets``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.sheets: list[Sheet] = []
        self._place = 0
        self.file = Choice(translate("Import", "File"))
        self.file.currentIndexChanged.connect(self._turn_to)
        self.subject = Choice(
            translate("Import", "What the rows are"),
            tuple(
                (one.value, label.text(i18n.language())) for one, label in SUBJECT_LABELS.items()
            ),
        )
        self.subject.currentIndexChanged.connect(self._change_subject)
        self._form = MutedLine()
        self.fields: list[Choice] = []
        self.calendars: list[Choice] = []
        self.fixed: dict[str, TextField] = {}
        inside = QWidget()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnStretch(1, 1)
        self._shared = column(gap=GRID)
        column(self._grid, self._shared, 1, parent=inside, gap=2 * GRID)
        head = row(
            self.file, MutedLine(translate("Import", "Rows are:")), self.subject, self._form, 1,
            gap=2 * GRID,
        )  # fmt: skip
        column(head, Scroll(inside), parent=self, gap=2 * GRID).setStretch(1, 1)

    def show_sheets(self, sheets: list[Sheet]) -> None:
        """Begin with the first of several tables."""
        self.sheets = sheets
        self._place = 0
        self.file.blockSignals(True)
        self.file.set_choices(
            tuple((str(n), i18n.isolate(one.table.file)) for n, one in enumerate(sheets))
        )
        self.file.setCurrentIndex(0)
        self.file.blockSignals(False)
        self.file.setVisible(len(sheets) > 1)
        self._draw()

    def _turn_to(self, place: int) -> None:
        if 0 <= place < len(self.sheets):
            self._place = place
            self._draw()

    def _change_subject(self) -> None:
        sheet = self.sheets[self._place]
        use = guess_use(Subject(self.subject.key()), sheet.table.head)
        self.sheets[self._place] = replace(sheet, use=use)
        self._draw()

    def _draw(self) -> None:
        sheet = self.sheets[self._place]
        translate = QCoreApplication.translate
        self.subject.blockSignals(True)
        self.subject.set_key(sheet.use.subject.value)
        self.subject.blockSignals(False)
        rows = translate("Import", "%n row(s)", None, len(sheet.table.rows))
        self._form.setText(f"{rows}  ·  {i18n.isolate(sheet.table.form)}")
        clear(self._grid)
        self.fields, self.calendars = [], []
        for place, words in enumerate(
            (
                translate("Import", "Column"),
                translate("Import", "What stands in it"),
                translate("Import", "Becomes"),
                translate("Import", "Calendar"),
            )
        ):
            self._grid.addWidget(Strong(words), 0, place)
        for number, text in enumerate(sheet.table.head):
            self._draw_column(sheet, number, text)
        self._draw_shared()

    def _draw_column(self, sheet: Sheet, number: int, text: str) -> None:
        translate = QCoreApplication.translate
        language = i18n.language()
        use = sheet.use.columns[number]
        nothing = ("", translate("Import", "– leave out –"))
        field = Choice(
            translate("Import", "Column {name} becomes").format(name=text),
            (nothing, *((one.key, one.label.text(language)) for one in targets(sheet.use.subject))),
        )
        field.setMinimumContentsLength(26)
        field.set_key(use.target)
        calendar = Choice(
            translate("Import", "Calendar of column {name}").format(name=text),
            tuple((one.value, label.text(language)) for one, label in CALENDAR_LABELS.items()),
        )
        calendar.set_key(use.calendar.value)
        field.currentIndexChanged.connect(lambda _i, n=number: self._change_column(n))
        calendar.currentIndexChanged.connect(lambda _i, n=number: self._change_column(n))
        self.fields.append(field)
        self.calendars.append(calendar)
        self._grid.addWidget(Line(i18n.isolate(_short(text or "–"))), number + 1, 0)
        self._grid.addWidget(Muted(_examples(sheet, number)), number + 1, 1)
        self._grid.addWidget(field, number + 1, 2, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(calendar, number + 1, 3, Qt.AlignmentFlag.AlignTop)
        self._fit_calendar(number)

    def _fit_calendar(self, number: int) -> None:
        one = target(self.sheets[self._place].use.subject, self.fields[number].key())
        self.calendars[number].setVisible(one is not None and one.is_date)

    def _change_column(self, number: int) -> None:
        sheet = self.sheets[self._place]
        chosen = self.fields[number].key()
        columns = list(sheet.use.columns)
        for other, field in enumerate(self.fields):
            # One field, one column: the latest word counts.
            if other != number and chosen and columns[other].target == chosen:
                columns[other] = ColumnUse()
                field.blockSignals(True)
                field.set_key("")
                field.blockSignals(False)
                self._fit_calendar(other)
        calendar = Calendar(self.calendars[number].key() or Calendar.GREGORIAN)
        columns[number] = ColumnUse(target=chosen, calendar=calendar)
        self._fit_calendar(number)
        self._keep(replace(sheet.use, columns=tuple(columns)))
        self._draw_shared()

    def _draw_shared(self) -> None:
        """Fields that every row needs and no column has."""
        use = self.sheets[self._place].use
        clear(self._shared)
        self.fixed = {}
        absent = [one for one in required(use.subject) if use.column_of(one.key) is None]
        if not absent:
            return
        translate = QCoreApplication.translate
        self._shared.addWidget(Strong(translate("Import", "The same for all rows")))
        self._shared.addWidget(
            Muted(translate("Import", "No column has these; every row needs them."))
        )
        for one in absent:
            words = one.label.text(i18n.language())
            field = TextField(words)
            field.setText(use.fixed.get(one.key, ""))
            field.textChanged.connect(lambda text, key=one.key: self._change_fixed(key, text))
            self.fixed[one.key] = field
            label = Line(words)
            label.setBuddy(field)
            self._shared.addLayout(row(label, field, 1, gap=2 * GRID))

    def _change_fixed(self, key: str, text: str) -> None:
        use = self.sheets[self._place].use
        self._keep(replace(use, fixed={**use.fixed, key: text}))

    def _keep(self, use: Use) -> None:
        self.sheets[self._place] = replace(self.sheets[self._place], use=use)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _examples(sheet: Sheet, number: int) -> str:
    texts = (one.text(number) for one in sheet.table.rows[:50])
    found = list(dict.fromkeys(_short(text) for text in texts if text))[:_EXAMPLES]
    return "  ·  ".join(i18n.isolate(text) for text in found) or "–"
