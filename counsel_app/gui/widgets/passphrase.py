"""Typing a passphrase, and choosing a new one twice with an honest word about its strength."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QProgressBar, QWidget

from counsel_app.domain.labels import Label
from counsel_app.gui import i18n, icons, theme
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Line, Muted, Ornament, Problem

LEAST: Final = 10
"""As many letters as ``usecases.strength`` asks for; a test holds the two together."""
WEAKEST: Final = 2
"""The least score that ``usecases.strength`` accepts; the same test."""
BEST: Final = 4
_JUDGE_AFTER_MS: Final = 150


class PassphraseField(QLineEdit):
    """A passphrase, hidden, with a word when caps lock is probably on."""

    caps_lock_suspected = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhSensitiveData
        )

    def set_shown(self, shown: bool) -> None:  # noqa: FBT001  a toggle's slot
        """Show the letters or hide them."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Notice capitals without Shift: Qt does not tell the state of the key."""
        text = event.text()
        if text.isalpha() and text.upper() != text.lower():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock_suspected.emit(text.isupper() != shift)
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Each form says where Enter leads; the dialog around it would press its button too.
            event.accept()


class PassphraseEntry(QWidget):
    """A labelled passphrase field with Show and a word about caps lock."""

    entered = Signal()
    """Enter was pressed."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.field = PassphraseField(words)
        self.field.returnPressed.connect(self.entered)
        self.field.caps_lock_suspected.connect(self._warn)
        self.show_button = Button(
            translate("Passphrase", "Show"), icon="eye", pressed=self._turn_over
        )
        self.show_button.setAccessibleDescription(words)
        label = Line(words)
        label.setBuddy(self.field)
        self._caps: _CapsLock | None = None
        self._problem = Problem()
        line = row(self.field, self.show_button)
        line.setStretch(0, 1)
        self._parts = column(label, line, self._problem, parent=self, gap=4)
        self.setFocusProxy(self.field)

    def text(self) -> str:
        """What was typed."""
        return self.field.text()

    def clear(self) -> None:
        """Forget what was typed, and what was said about it."""
        self.field.clear()
        self.say("")
        self._warn(suspected=False)

    def say(self, sentence: str) -> None:
        """Say what is wrong; nothing when empty."""
        if sentence == self.problem():
            return
        self._problem.say(sentence)
        self.field.setAccessibleDescription(sentence)
        self.field.setProperty("wrong", bool(sentence))
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)

    def problem(self) -> str:
        """What is said to be wrong."""
        return self._problem.text()

    def select(self) -> None:
        """Make ready for typing it again."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def set_shown(self, *, shown: bool) -> None:
        """Show the letters or hide them."""
        translate = QCoreApplication.translate
        self.field.set_shown(shown)
        self.show_button.set_words(
            translate("Passphrase", "Hide") if shown else translate("Passphrase", "Show")
        )
        self.show_button.set_icon("eye-off" if shown else "eye")

    def _turn_over(self) -> None:
        self.set_shown(shown=self.field.echoMode() != PassphraseField.EchoMode.Normal)

    def _warn(self, suspected: bool) -> None:  # noqa: FBT001  a signal's slot
        if self._caps is None and suspected:
            self._caps = _CapsLock()
            self._parts.insertWidget(self._parts.indexOf(self._problem), self._caps)
        if self._caps is not None:
            self._caps.setVisible(suspected)


class _CapsLock(QWidget):
    """A picture and a word; made for those who need it, for the first window waits for no other."""

    def __init__(self) -> None:
        super().__init__()
        picture = Ornament()
        side = theme.icon_px()
        picture.setPixmap(icons.icon("circle-alert", tone="soon").pixmap(QSize(side, side)))
        words = Muted(QCoreApplication.translate("Passphrase", "Caps lock seems to be on."))
        row(picture, words, parent=self, gap=6).setStretch(1, 1)


class Judged(Protocol):
    """What ``usecases.strength`` says of a passphrase."""

    @property
    def score(self) -> int:
        """0 (guessed at once) to 4 (strong)."""

    @property
    def sentence(self) -> Label:
        """What it is worth."""

    @property
    def suggestions(self) -> tuple[Label, ...]:
        """What would make it better."""


Judge = Callable[[str, Callable[[Judged], object], QObject], object]
"""``judge(passphrase, then, owner)`` calls ``then`` with its strength a moment later."""


class NewPassphrase(QWidget):
    """A passphrase twice; says honestly what it is worth while it is being typed."""

    entered = Signal()

    def __init__(self, judge: Judge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._judge = judge
        self._score: int | None = None
        self.first = PassphraseEntry(translate("Passphrase", "New passphrase"))
        self.second = PassphraseEntry(translate("Passphrase", "The same again"))
        self.bar = QProgressBar()
        self.bar.setRange(0, BEST)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(translate("Passphrase", "Strength"))
        self._hint = Muted()
        self._wait = QTimer(self, singleShot=True, interval=_JUDGE_AFTER_MS)
        self._wait.timeout.connect(self._ask)
        self.first.field.textChanged.connect(lambda _text: self._typed())
        self.second.field.textChanged.connect(lambda _text: self.second.say(""))
        self.first.entered.connect(self.second.select)
        self.second.entered.connect(self.entered)
        worth = column(self.bar, self._hint, gap=4)
        column(self.first, worth, self.second, parent=self, gap=2 * GRID)
        self.setFocusProxy(self.first)
        self._typed()

    def text(self) -> str:
        """The passphrase."""
        return self.first.text()

    def clear(self) -> None:
        """Forget both."""
        self.first.clear()
        self.second.clear()

    def hint(self) -> str:
        """What is said about it."""
        return self._hint.text()

    def score(self) -> int | None:
        """0 to 4; None while it is not known."""
        return self._score

    def check(self) -> bool:
        """Whether both are long and good enough and alike; else says so and goes there."""
        translate = QCoreApplication.translate
        problem = ""
        if len(self.text().strip()) < LEAST:
            problem = translate("Passphrase", "Please use at least %n character(s).", None, LEAST)
        elif self._score is not None and self._score < WEAKEST:
            problem = translate(
                "Passphrase", "Too easy to guess. Please choose words that nobody expects."
            )
        if problem:
            self.first.say(problem)
            self.first.select()
            return False
        if self.second.text() != self.text():
            self.second.say(translate("Passphrase", "The two are not the same."))
            self.second.select()
            return False
        return True

    def _typed(self) -> None:
        translate = QCoreApplication.translate
        count = len(self.text().strip())
        self.first.say("")
        self._score = None
        if count == 0:
            self._wait.stop()
            self.bar.setValue(0)
            self._hint.setText(
                translate(
                    "Passphrase",
                    "Four or five words that have nothing to do with each other are easy to"
                    " remember and hard to guess. No name, no date of birth.",
                )
            )
        elif count < LEAST:
            self._wait.stop()
            self.bar.setValue(0)
            words = translate("Passphrase", "%n more character(s) needed.", None, LEAST - count)
            self._hint.setText(words)
        else:
            self._wait.start()

    def _ask(self) -> None:
        asked = self.text()

        def judged(found: Judged) -> None:
            # Typing goes on meanwhile: an answer about something else is none.
            if self.text() == asked:
                self._show(found)

        self._judge(asked, judged, self)

    def _show(self, found: Judged) -> None:
        language = i18n.language()
        self._score = found.score
        self.bar.setValue(found.score)
        words = [found.sentence, *found.suggestions[:1]]
        self._hint.setText(" ".join(label.text(language) for label in words))
        self.bar.setAccessibleDescription(self._hint.text())
