"""What is missing or doubled in somebody's packages, and what can be done about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_app.gui import actions, i18n
from counsel_app.gui.dialogs.question import ask
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.layouts import clear, column, row
from counsel_app.gui.widgets.text import Text

if TYPE_CHECKING:
    from counsel_app.usecases.arrivals import Arrivals
    from counsel_app.usecases.chains import ChainNote


class ChainNotes(QWidget):
    """One line per person whose numbers do not add up; hidden while all do."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lines = column(parent=self, gap=6)
        self.buttons: list[Button] = []
        self.hide()

    def show_notes(self, arrivals: Arrivals | None) -> None:
        """Say what is odd in ``arrivals``."""
        clear(self._lines)
        self.buttons = []
        translate = QCoreApplication.translate
        if arrivals is not None and arrivals.plan.copies:
            words = translate(
                "ChainNotes",
                "%n package(s) in the folder are signed by this device, but not by this copy of the"
                " program. There is a second copy. One of them needs keys of its own, so that it"
                " can be told what is missing.",
                None,
                arrivals.plan.copies,
            )
            button = Button(
                translate("ChainNotes", "New keys for this copy…"),
                icon="key-round",
                pressed=self._ask_renew,
            )
            self._add(words, button)
        for note in arrivals.plan.notes if arrivals is not None else ():
            language = i18n.language()
            words = " ".join(sentence.text(language) for sentence in note.sentences)
            button = Button(
                translate("ChainNotes", "Ask for everything again"),
                icon="refresh-cw",
                pressed=partial(self._ask_again, note),
            )
            self._add(words, button)
        self.setVisible(bool(self.buttons))

    def _add(self, words: str, button: Button) -> None:
        line = row(Text(words), button, gap=12)
        line.setStretch(0, 1)
        self._lines.addLayout(line)
        self.buttons.append(button)

    def _ask_again(self, note: ChainNote) -> None:
        clock = self._desk.clock
        said = QCoreApplication.translate(
            "ChainNotes", "The next export asks {name} to send everything again."
        ).format(name=i18n.isolate(note.name))
        self._desk.jobs.vault(
            lambda vault: actions.receipts.ask_again(vault, note.device, clock=clock),
            then=lambda _none: self._desk.notify.success(said),
            owner=self,
        )

    def _ask_renew(self) -> None:
        translate = QCoreApplication.translate
        clock = self._desk.clock
        ask(
            self,
            question=translate("ChainNotes", "New keys for this copy?"),
            explanation=translate(
                "ChainNotes",
                "This copy becomes a device of its own. Nothing is lost here. Your colleagues have"
                " to accept your new key card before they read what you send from now on. What"
                " was written in the other copy reaches you only through them.",
            ),
            agree=translate("ChainNotes", "Make new keys"),
            yes=lambda: self._desk.jobs.vault(
                lambda vault: actions.new_device.renew_keys(vault, vault.folder, clock=clock),
                then=lambda _device: self._renewed(),
                owner=self,
            ),
            is_risky=True,
        )

    def _renewed(self) -> None:
        translate = QCoreApplication.translate
        self._desk.notify.success(
            translate("ChainNotes", "New keys are made. Please show your new key card to all."),
            action=(translate("ChainNotes", "Key card"), lambda: self._desk.navigate("team")),
        )
        self.show_notes(None)
