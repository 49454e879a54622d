"""Opening the case file: with the passphrase, or with the printed recovery key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from counsel_app.domain.errors import AppError
from counsel_app.gui import actions, i18n, theme
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.session import Session
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton, QuietButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.inputs import TextField
from counsel_app.gui.widgets.layouts import Scroll, column, row
from counsel_app.gui.widgets.passphrase import NewPassphrase, PassphraseEntry
from counsel_app.gui.widgets.text import Line, Muted, Problem, Title

if TYPE_CHECKING:
    from pathlib import Path

    from counsel_app.usecases.profiles import Profile

_WARM_UP_MS = 400


class UnlockPage(Page):
    """The first thing to see; says nothing about what is in the file."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._session: Session = desk.session
        self._busy = False
        self.by_passphrase = _ByPassphrase(self)
        self._recovery: _ByRecoveryKey | None = None
        self._ways = QStackedWidget()
        self._ways.addWidget(self.by_passphrase)
        self._ways.setMaximumWidth(theme.chars(62))
        middle = row(1, self._ways, 1)
        middle.setStretch(1, 10)
        inside = QWidget()
        column(1, middle, 2, parent=inside, margin=3 * GRID)
        column(Scroll(inside), parent=self)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        back.activated.connect(self.show_passphrase)
        # The libraries behind the file are loaded while the person types.
        QTimer.singleShot(_WARM_UP_MS, self, lambda: desk.jobs.pure(lambda: actions.cases))

    @property
    def folder(self) -> Path:
        """The folder of the case file."""
        return self._session.profile

    def open(self, target: str) -> None:  # noqa: ARG002  there is one file to open
        """Show the way with the passphrase."""
        self.by_passphrase.say_folder(self.folder)
        self.show_passphrase()

    def first_focus(self) -> QWidget:
        """Type at once."""
        return self.by_passphrase.entry.field

    def show_passphrase(self) -> None:
        """Go (back) to the passphrase."""
        if not self._busy:
            self._ways.setCurrentWidget(self.by_passphrase)
            self.by_passphrase.entry.select()

    def show_recovery(self) -> None:
        """Go to the recovery key."""
        if self._recovery is None:
            self._recovery = _ByRecoveryKey(self)
            self._ways.addWidget(self._recovery)
        self._ways.setCurrentWidget(self._recovery)
        self._recovery.key.setFocus()

    @property
    def recovery(self) -> _ByRecoveryKey:
        """The way with the recovery key, once it was asked for."""
        assert self._recovery is not None  # noqa: S101  reached through show_recovery alone
        return self._recovery

    def try_open(self, opener: Any, *, refused: Any) -> None:
        """Open the file on the worker thread, then go to work."""
        self._set_busy(busy=True)

        def failed(error: AppError) -> None:
            self._set_busy(busy=False)
            refused(error)

        self.desk.jobs.open_vault(opener, then=self._opened, owner=self, failed=failed)

    def _opened(self) -> None:
        self.desk.jobs.vault(
            # The lambda keeps the import on the worker thread.
            lambda vault: actions.profiles.own_profile(vault),  # noqa: PLW0108
            then=self._enter,
            owner=self,
        )

    def _enter(self, owner: Profile) -> None:
        self._session.enter(self.desk, owner)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self._ways.setEnabled(not busy)
        self.by_passphrase.set_busy(busy=busy)
        if self._recovery is not None:
            self._recovery.set_busy(busy=busy)


class _ByPassphrase(Card):
    """The usual way."""

    def __init__(self, page: UnlockPage) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._page = page
        self._folder = Muted()
        self.entry = PassphraseEntry(translate("Unlock", "Passphrase"))
        self.entry.entered.connect(self.unlock)
        self.entry.field.textChanged.connect(lambda _text: self.entry.say(""))
        self.button = PrimaryButton(
            translate("Unlock", "Unlock"), icon="key-round", pressed=self.unlock
        )
        self.forgot = QuietButton(
            translate("Unlock", "I forgot my passphrase"),
            icon="life-buoy",
            pressed=page.show_recovery,
        )
        self.other = QuietButton(
            translate("Unlock", "Open or make another case file…"),
            icon="folder-open",
            pressed=lambda: page.desk.navigate("first_run"),
        )
        links = QVBoxLayout()
        links.setSpacing(0)
        for link in (self.forgot, self.other):
            links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 3 * GRID)
        self.body.setSpacing(2 * GRID)
        self.add(
            Title("Counsel"),
            Muted(translate("Unlock", "The case file is locked.")),
            self.entry,
            self.button,
            links,
            self._folder,
            Muted(
                translate(
                    "Unlock",
                    "Volunteers unlock here too: with their own file the window shows the reduced"
                    " mode.",
                )
            ),
        )

    def say_folder(self, folder: Path) -> None:
        """Say which file is meant: there may be several, on sticks too."""
        words = QCoreApplication.translate("Unlock", "Folder: {folder}")
        self._folder.setText(words.format(folder=i18n.isolate(str(folder))))

    def unlock(self) -> None:
        """Open the file with what was typed."""
        passphrase, folder = self.entry.text(), self._page.folder
        if not passphrase:
            self.entry.say(QCoreApplication.translate("Unlock", "Please type the passphrase."))
            self.entry.select()
            return
        self._page.try_open(
            lambda: actions.profiles.open_profile(folder, passphrase=passphrase),
            refused=self._refused,
        )

    def set_busy(self, *, busy: bool) -> None:
        """Say that the file is being opened."""
        translate = QCoreApplication.translate
        self.button.set_words(
            translate("Unlock", "Opening…") if busy else translate("Unlock", "Unlock")
        )

    def _refused(self, error: AppError) -> None:
        self.entry.say(error.sentence(i18n.language()))
        self.entry.select()


class _ByRecoveryKey(Card):
    """The way for whoever forgot the passphrase: the printed key, and a new one."""

    def __init__(self, page: UnlockPage) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("Unlock", "Set a new passphrase"))
        self._page = page
        words = translate("Unlock", "Recovery key from the printed sheet")
        self.key = TextField(words, hint="XXXXX-XXXXX-XXXXX-…")
        self.key.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
        )
        self.problem = Problem()
        self.key.textChanged.connect(lambda _text: self._say(""))
        label = Line(words)
        label.setBuddy(self.key)
        self.new = NewPassphrase()
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
                    "Eight groups of five; capitals, spaces and dashes do not matter. The sheet"
                    " keeps working afterwards.",
                )
            ),
            column(label, self.key, self.problem, gap=4),
            self.new,
            row(self.back, 1, self.button),
        )

    def unlock(self) -> None:
        """Open with the key and replace the passphrase."""
        key, folder = self.key.text(), self._page.folder
        if not key.strip():
            self._say(QCoreApplication.translate("Unlock", "Please type the key of the sheet."))
            self.key.setFocus()
            return
        if not self.new.check():
            return
        passphrase = self.new.text()
        self._page.try_open(
            lambda: actions.profiles.open_with_recovery_key(
                folder, recovery_key=key, new_passphrase=passphrase
            ),
            refused=self._refused,
        )

    def set_busy(self, *, busy: bool) -> None:
        """Say that the file is being opened."""
        translate = QCoreApplication.translate
        words = translate("Unlock", "Set passphrase and unlock")
        self.button.set_words(translate("Unlock", "Opening…") if busy else words)

    def _refused(self, error: AppError) -> None:
        self._say(error.sentence(i18n.language()))
        self.key.setFocus()

    def _say(self, sentence: str) -> None:
        self.problem.say(sentence)
        self.key.setAccessibleDescription(sentence)
        self.key.setProperty("wrong", bool(sentence))
        self.key.style().unpolish(self.key)
        self.key.style().polish(self.key)
