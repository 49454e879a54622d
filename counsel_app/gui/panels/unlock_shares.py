"""Unlocking with two of the organisation's three sheets, and a new passphrase."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextCursor

from counsel_app.domain.errors import AppError
from counsel_app.gui import actions, i18n
from counsel_app.gui.judging import judge_with
from counsel_app.gui.panels.unlock_passphrase import Host
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.inputs import TextArea
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.passphrase import NewPassphrase
from counsel_app.gui.widgets.text import Line, Muted, MutedLine, Problem


class ShareEntry(TextArea):
    """The words of one sheet; counts them."""

    def words(self) -> list[str]:
        """What was typed, word by word; numbers and commas of the sheet do not count."""
        text = self.toPlainText()
        return "".join(c if c.isalpha() else " " for c in text).split()

    def show_word(self, number: int) -> None:
        """Select the word ``number``, from 1."""
        text, place, seen = self.toPlainText(), 0, 0
        while place < len(text):
            if not text[place].isalpha():
                place += 1
                continue
            end = place
            while end < len(text) and text[end].isalpha():
                end += 1
            seen += 1
            if seen == number:
                cursor = self.textCursor()
                cursor.setPosition(place)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                self.setTextCursor(cursor)
                return
            place = end


class ByShares(Card):
    """The way for the organisation, when nobody else can open the file any more."""

    def __init__(self, page: Host) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("Unlock", "Open with two sheets of the organisation"))
        self._page = page
        self.shares: list[ShareEntry] = []
        self.counts: list[MutedLine] = []
        self.problem = Problem()
        parts = []
        for title in (
            translate("Unlock", "Words of one sheet"),
            translate("Unlock", "Words of another sheet"),
        ):
            share = ShareEntry(title, lines=2)
            share.setInputMethodHints(
                Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
            )
            count = MutedLine()
            share.textChanged.connect(self._typed)
            label = Line(title)
            label.setBuddy(share)
            parts.append(column(row(label, 1, count), share, gap=4))
            self.shares.append(share)
            self.counts.append(count)
        self.new = NewPassphrase(judge_with(page.desk.jobs))
        self.new.entered.connect(self.unlock)
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
                    "Twenty words each; the first four letters of a word are enough. Numbers,"
                    " capitals and line breaks do not matter.",
                )
            ),
            *parts,
            self.problem,
            self.new,
            row(self.back, 1, self.button),
        )

    def unlock(self) -> None:
        """Open with both sheets and replace the passphrase."""
        texts = [share.toPlainText() for share in self.shares]
        empty = next((share for share in self.shares if not share.words()), None)
        if empty is not None:
            self.problem.say(
                QCoreApplication.translate("Unlock", "Please type the words of both sheets.")
            )
            empty.setFocus()
            return
        if not self.new.check():
            return
        folder, clock, passphrase = self._page.folder, self._page.desk.clock, self.new.text()
        self._page.try_open(
            lambda: actions.unlocking.with_shares(
                folder, texts, new_passphrase=passphrase, clock=clock
            ),
            refused=self._refused,
        )

    def set_busy(self, *, busy: bool) -> None:
        """Say that the file is being opened."""
        translate = QCoreApplication.translate
        words = translate("Unlock", "Set passphrase and unlock")
        self.button.set_words(translate("Unlock", "Opening…") if busy else words)

    def _typed(self) -> None:
        self.problem.say("")
        for share, count in zip(self.shares, self.counts, strict=True):
            words = QCoreApplication.translate("Unlock", "%n word(s)", None, len(share.words()))
            count.setText(words if share.words() else "")

    def _refused(self, error: AppError) -> None:
        self.problem.say(error.sentence(i18n.language()))
        sheet, word = error.params.get("share"), error.params.get("word")
        if isinstance(sheet, int):
            share = self.shares[sheet - 1]
            share.setFocus()
            if isinstance(word, int):
                share.show_word(word)
