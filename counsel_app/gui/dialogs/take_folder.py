"""What MEIN ORDNER of another office would bring into this case, ticked item by item."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

from counsel_app.domain.deadline import Deadline
from counsel_app.domain.institution import Institution
from counsel_app.domain.plan import Step
from counsel_app.gui import actions, theme
from counsel_app.gui.dialogs.growing import fit_within
from counsel_app.gui.i18n import isolate, short_date
from counsel_app.gui.pages.case_sections.screen import code_words
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.layouts import Scroll, column, row
from counsel_app.gui.widgets.text import Heading, Muted, Problem, Text
from counsel_app.gui.widgets.ticks import Ticks

if TYPE_CHECKING:
    from counsel_app.domain.folder_taking import Item
    from counsel_app.usecases.folder_taking import Taking


class TakeFolderDialog(QDialog):
    """Nothing is written before "Take over"; what the case has already is only named."""

    def __init__(self, parent: QWidget, desk: Desk, taking: Taking) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._desk, self._taking = desk, taking
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = translate("TakeFolder", "Take over from MEIN ORDNER")
        self.setWindowTitle(title)
        fresh = [item for item in taking.items if not item.is_known]
        known = [_words(item) for item in taking.items if item.is_known]
        self.ticks = Ticks(
            translate("TakeFolder", "What is taken over"),
            tuple((item.key, _words(item)) for item in fresh),
            columns=1,
        )
        self.ticks.set_details({item.key: _where(item) for item in fresh if _where(item)})
        self.ticks.set_values(item.key for item in fresh)
        self.ticks.changed.connect(self._ticked)
        self.stranger = Problem()
        if not taking.is_same_person:
            self.stranger.say(
                translate(
                    "TakeFolder",
                    "No name in this folder is known in this case. Please check whose it is.",
                )
            )
        self.take_button = PrimaryButton(
            translate("TakeFolder", "Take over"), icon="check", pressed=self.take
        )
        cancel = Button(translate("TakeFolder", "Cancel"), pressed=self.reject)
        inside = QWidget()
        parts: list[Any] = [self.ticks]
        if not fresh:
            parts = [Text(translate("TakeFolder", "There is nothing new in this folder."))]
        if known:
            words = translate("TakeFolder", "Already in this case: {items}")
            parts.append(Muted(words.format(items="; ".join(known))))
        column(*parts, 1, parent=inside).setContentsMargins(0, 0, 12, 0)
        column(
            Heading(title),
            Text(self._about()),
            self.stranger,
            Muted(
                translate(
                    "TakeFolder",
                    "Another office wrote this. Please go through it with the client.",
                )
            ),
            Scroll(inside),
            row(1, cancel, self.take_button),
            parent=self,
            margin=3 * GRID,
            gap=2 * GRID,
        ).setStretch(4, 1)
        self._ticked()
        fit_within(self, theme.chars(76))

    def take(self) -> None:
        """Write what is ticked."""
        taking, keys, clock = self._taking, tuple(self.ticks.values()), self._desk.clock
        self.take_button.setEnabled(False)
        self._desk.write(
            lambda vault: actions.folder_taking.take(vault, taking, keys, clock=clock),
            then=lambda _changes: self._done(len(keys)),
            owner=self,
        )

    def _done(self, count: int) -> None:
        words = QCoreApplication.translate("TakeFolder", "%n item(s) taken over.", None, count)
        self._desk.notify.success(words)
        self.accept()

    def _ticked(self) -> None:
        self.take_button.setEnabled(bool(self.ticks.values()))

    def _about(self) -> str:
        translate = QCoreApplication.translate
        received = self._taking.received
        names = " · ".join(isolate(name) for name in received.names) or "–"
        words = translate("TakeFolder", "Folder of: {names}\nMade by: {office}, {day}")
        day = short_date(received.made_on) if received.made_on else "–"
        return words.format(names=names, office=isolate(received.sender), day=isolate(day))


def _words(item: Item) -> str:
    """One line: what kind of thing it is, what it says, and its day."""
    translate = QCoreApplication.translate
    record = item.record
    if isinstance(record, Step):
        kind = translate("TakeFolder", "Step")
        parts = [f"{code_words('step_actors', record.actor)}: {isolate(record.task)}"]
        day = record.due_on
    elif isinstance(record, Deadline):
        kind = code_words("date_kinds", record.kind)
        parts = [isolate(record.title)]
        day = record.counts_on
    else:
        kind = translate("TakeFolder", "For the directory")
        parts, day = [isolate(record.name)] if isinstance(record, Institution) else [], None
    if day is not None:
        parts.append(isolate(short_date(day)))
    told = " · ".join(part for part in parts if part.strip("\u2068\u2069"))
    return f"{kind}: {told}"


def _where(item: Item) -> str:
    """Where an appointment is or an office stands."""
    record = item.record
    if isinstance(record, Deadline):
        return isolate(record.where) if record.where else ""
    if isinstance(record, Institution):
        town = f"{record.postcode} {record.town}".strip()
        return ", ".join(isolate(part) for part in (record.street, town) if part)
    return ""
