"""The one place where errors and notes reach the person, as a calm bar."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from counsel_app.domain.errors import AppError
from counsel_app.gui import i18n, icons, theme
from counsel_app.gui.announcing import announce
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, IconButton
from counsel_app.gui.widgets.layouts import row
from counsel_app.gui.widgets.text import Ornament, Strong, Text

_SUCCESS_MS: Final = 8000
_ICONS: Final = {
    "overdue": "circle-alert",
    "done": "circle-check",
    "soon": "triangle-alert",
    "muted": "info",
}


class Notify(QFrame):
    """A bar at the top of the window with an icon, a word, a sentence, a way on.

    Errors stay until they are closed, success notes go by themselves; both are
    announced to screen readers.
    """

    failed = Signal(object)
    """Somebody was told this error."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._tone = "muted"
        self._action: Callable[[], object] | None = None
        self._picture = Ornament()
        self._word = Strong()
        self._word.setWordWrap(False)
        self._sentence = Text()
        self._sentence.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._button = Button("", pressed=self._act)
        self._close = IconButton(translate("Notify", "Close message"), icon="x", pressed=self.clear)
        line = row(
            self._picture, self._word, self._sentence, self._button, self._close, gap=GRID + 2
        )
        line.setContentsMargins(2 * GRID, 4, GRID, 4)
        line.setStretch(2, 1)
        self.setLayout(line)
        self._timer = QTimer(self, singleShot=True, interval=_SUCCESS_MS)
        self._timer.timeout.connect(self.clear)
        self.hide()

    def error(self, error: AppError) -> None:
        """Say what went wrong, in the sentence that the error carries."""
        word = QCoreApplication.translate("Notify", "Not done")
        self._show("overdue", word, error.sentence(i18n.language()))
        self.failed.emit(error)

    def warning(self, sentence: str) -> None:
        """Say something to look at before going on."""
        self._show("soon", QCoreApplication.translate("Notify", "Please note"), sentence)

    def success(
        self, sentence: str, *, action: tuple[str, Callable[[], object]] | None = None
    ) -> None:
        """Say that it worked; ``action`` (words, function) may undo or go on."""
        self._show("done", QCoreApplication.translate("Notify", "Done"), sentence, action)
        if action is None:
            self._timer.start()

    def note(
        self, sentence: str, *, action: tuple[str, Callable[[], object]] | None = None
    ) -> None:
        """Say something that is good to know."""
        self._show("muted", QCoreApplication.translate("Notify", "Note"), sentence, action)

    def clear(self) -> None:
        """Take the bar away."""
        self._timer.stop()
        self._action = None
        self.hide()

    def forget(self) -> None:
        """Take the bar away with its words and whatever it could take back."""
        self.clear()
        self._sentence.setText("")
        self.setAccessibleName("")
        for shortcut in self.findChildren(QShortcut):
            shortcut.setEnabled(False)
            shortcut.deleteLater()

    def sentence(self) -> str:
        """What it says now; empty when it says nothing."""
        return "" if self.isHidden() else self._sentence.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_picture"):
            self._draw()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill the bar with the soft colour of its tone and a line below."""
        c = theme.colours()
        ground = c.hover if self._tone == "muted" else getattr(c, f"{self._tone}_soft")
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(ground))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(getattr(c, self._tone)))

    def _show(
        self,
        tone: str,
        word: str,
        sentence: str,
        action: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        self._timer.stop()
        self._tone = tone
        self._word.setText(word)
        self._sentence.setText(sentence)
        self._action = action[1] if action else None
        self._button.setVisible(action is not None)
        if action:
            self._button.set_words(action[0])
        self.setAccessibleName(f"{word}: {sentence}")
        self._draw()
        self.show()
        announce(self, f"{word}: {sentence}", urgent=tone == "overdue")

    def _act(self) -> None:
        action = self._action
        self.clear()
        if action is not None:
            action()

    def _draw(self) -> None:
        side = theme.icon_px() + 2
        drawing = icons.icon(_ICONS[self._tone], tone=self._tone)
        self._picture.setPixmap(drawing.pixmap(QSize(side, side)))
        self.update()
