"""Unlocking with the printed key, and a new passphrase; slips are shown where they are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt

from counsel_app.domain.errors import AppError
from counsel_app.domain.recovery import MistypedRecoveryKey, place_of_group, wrong_group
from counsel_app.gui import actions, i18n
from counsel_app.gui.judging import judge_with
from counsel_app.gui.panels.unlock_passphrase import Host
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.inputs import TextField
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.passphrase import NewPassphrase
from counsel_app.gui.widgets.text import Line, Muted, Problem


class ByRecoveryKey(Card):
    """The way for whoever forgot the passphrase."""

    def __init__(self, page: Host) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("Unlock", "Set a new passphrase"))
        self._page = page
        words = translate("Unlock", "Recovery key from the printed sheet")
        self.key = TextField(words, hint="XXXXX-XXXXX-XXXXX-…")
        self.key.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
        )
        self.problem = Problem()
        self.key.textChanged.connect(self._typed)
        label = Line(words)
        label.setBuddy(self.key)
        self.new = NewPassphrase(judge_with(page.desk.jobs))
        self.new.entered.connect(self.unlock)
        self.key.returnPressed.connect(self.new.first.select)
        self.button = PrimaryButton(
            translate("Unlock", "Set passphrase and unlock"), icon="key-round", pressed=self.unlock
        )
        self.back = Button(
            translate("Unlock", "Back"), icon="arrow-left", pressed=page.show_passphrase
        )
        self.body.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 3 * GRID)
        self.body.setSpacing(2 * GRID)
        self.add(
            Muted(
                translate(
                    "Unlock",
                    "Eight groups of five; capitals, spaces, dashes and line breaks do not matter."
                    " The sheet keeps working afterwards.",
                )
            ),
            column(label, self.key, self.problem, gap=4),
            self.new,
            row(self.back, 1, self.button),
        )

    def unlock(self) -> None:
        """Open with the key and replace the passphrase."""
        key, folder, clock = self.key.text(), self._page.folder, self._page.desk.clock
        if not key.strip():
            self._say(QCoreApplication.translate("Unlock", "Please type the key of the sheet."))
            self.key.setFocus()
            return
        if not self.new.check():
            return
        passphrase = self.new.text()
        self._page.try_open(
            lambda: actions.unlocking.with_recovery_key(
                folder, recovery_key=key, new_passphrase=passphrase, clock=clock
            ),
            refused=self._refused,
        )

    def set_busy(self, *, busy: bool) -> None:
        """Say that the file is being opened."""
        translate = QCoreApplication.translate
        words = translate("Unlock", "Set passphrase and unlock")
        self.button.set_words(translate("Unlock", "Opening…") if busy else words)

    def _typed(self, text: str) -> None:
        # A slip is said as soon as its group is whole; nobody types on for nothing.
        wrong = wrong_group(text)
        self._say(_sentence(MistypedRecoveryKey(group=wrong)) if wrong else "")

    def _refused(self, error: AppError) -> None:
        group = error.params.get("group")
        if error.params.get("least") is not None or type(error).__name__ == "PassphraseTooWeak":
            self.new.first.say(_sentence(error))
            self.new.first.select()
            return
        self._say(_sentence(error))
        self.key.setFocus()
        if isinstance(group, int):
            start, end = place_of_group(self.key.text(), group)
            self.key.setSelection(start, end - start)

    def _say(self, sentence: str) -> None:
        self.problem.say(sentence)
        self.key.setAccessibleDescription(sentence)
        self.key.setProperty("wrong", bool(sentence))
        self.key.style().unpolish(self.key)
        self.key.style().polish(self.key)


def _sentence(error: AppError) -> str:
    return error.sentence(i18n.language())
