"""Reading a letter together: which lines to look for, and the days that they give."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from counsel_app.domain.letter_reading import LetterKind, Line, shipped_letters
from counsel_app.domain.ops import Wire
from counsel_app.domain.rule_file import shipped_rules
from counsel_app.gui import i18n, theme
from counsel_app.gui.dialogs.growing import size_within
from counsel_app.gui.i18n import isolate, short_date
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.date_field import DateField
from counsel_app.gui.widgets.inputs import Choice
from counsel_app.gui.widgets.layouts import Scroll, clear, column, row, tab_into
from counsel_app.gui.widgets.text import Heading, Muted, Problem, Strong, Text
from counsel_app.gui.widgets.ticks import TickWords

_DRAFT_NAMES = {"on": "on", "lodged_on": "lodged", "entered_on": "entered", "stated_on": "stated"}
"""A day as letters name it → as the dialog for deadlines takes it."""


class LetterDialog(QDialog):
    """Kind of letter, its lines, its wording; then the dates are worked out."""

    read = Signal(dict)
    """What was found: event, service and days, for working out the dates."""

    def __init__(self, desk: Desk, parent: QWidget, *, topics: Sequence[str] = ()) -> None:
        """``topics`` are those of the talk: a letter that fits them stands first."""
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = translate("Letters", "Read a letter")
        self.setWindowTitle(title)
        self._desk = desk
        language = i18n.language()
        self._letters = {one.kind: one for one in shipped_letters()}
        self.days: dict[str, DateField] = {}
        self.wordings: dict[str, QCheckBox] = {}
        self.kind = Choice(
            translate("Letters", "Which letter"),
            tuple((one.kind, one.label.text(language)) for one in shipped_letters()),
        )
        fitting = (one.kind for one in shipped_letters() if one.topic in topics)
        self.kind.set_key(next(fitting, shipped_letters()[0].kind))
        services = {one.id: one.label.text(language) for one in shipped_rules().services}
        self.service = Choice(translate("Letters", "How it came"), tuple(services.items()))
        self._list = QVBoxLayout()
        self._inside = inside = QWidget()
        column(self._list, 1, parent=inside, gap=4).setContentsMargins(0, 0, 12, 0)
        self._problem = Problem()
        self.work_out = PrimaryButton(
            translate("Letters", "Work out the dates"), icon="calendar-clock", pressed=self._done
        )
        cancel = Button(translate("Letters", "Cancel"), pressed=self.reject)
        choices = row(self.kind, self.service)
        choices.setStretch(0, 1)
        choices.setStretch(1, 1)
        layout = column(
            Heading(title),
            choices,
            Scroll(inside),
            self._problem,
            row(1, cancel, self.work_out),
            parent=self,
            margin=3 * GRID,
            gap=12,
        )
        layout.setStretch(2, 1)
        self.kind.currentIndexChanged.connect(lambda _index: self._fill())
        size_within(self, theme.chars(96), 720)
        self._fill()

    def _letter(self) -> LetterKind:
        return self._letters[self.kind.key()]

    def _fill(self) -> None:
        translate = QCoreApplication.translate
        clear(self._list)
        self.days, self.wordings = {}, {}
        letter, language = self._letter(), i18n.language()
        event = shipped_rules().event(letter.event)
        self.service.setVisible(event is not None and event.is_served)
        if letter.service:
            self.service.set_key(letter.service)
        if letter.is_grey(self._desk.today()):
            badge = Badge(translate("Letters", "to be verified"), tone="muted")
            self._list.addLayout(row(badge, 1))
        for line in letter.lines:
            self._list.addWidget(self._line(line))
        for choice in letter.choices:
            box = QCheckBox()
            words = choice.text.text(language)
            box.setAccessibleName(words)
            self.wordings[choice.id] = box
            parts = row(box, TickWords(words, box), gap=4)
            parts.setStretch(1, 1)
            self._list.addLayout(parts)
        sources = translate("Letters", "Sources: {sources} · checked on {day}. No legal advice.")
        self._list.addWidget(
            Muted(
                sources.format(
                    sources=isolate("; ".join(letter.sources)),
                    day=isolate(short_date(letter.checked_on)),
                )
            )
        )
        self._list.addStretch(1)
        self._problem.say("")
        tab_into(self._inside, after=self.service)

    def _line(self, line: Line) -> QWidget:
        language = i18n.language()
        widget = QWidget()
        widget.setProperty("role", "plain")
        where, words = line.where.text(language), line.text.text(language)
        texts = column(Strong(where), Text(words), gap=0)
        parts = row(texts, parent=widget, gap=2 * GRID)
        parts.setStretch(0, 1)
        parts.setContentsMargins(0, 6, 0, 6)
        if line.gives:
            field = DateField(words, today=self._desk.today if line.gives == "on" else None)
            self.days[line.gives] = field
            parts.addWidget(field)
            parts.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        return widget

    def _done(self) -> None:
        translate = QCoreApplication.translate
        wrong = next((one for one in self.days.values() if not one.is_readable()), None)
        if wrong is not None:
            self._problem.say(translate("Letters", "This is not a date. Write day.month.year."))
            wrong.setFocus()
            return
        ticked = {name for name, box in self.wordings.items() if box.isChecked()}
        event = self._letter().event_of(ticked)
        found: dict[str, Wire] = {"event": event, "service": self.service.key()}
        for name, field in self.days.items():
            found[_DRAFT_NAMES[name]] = field.line.text()
        self.read.emit(found)
        self.accept()
