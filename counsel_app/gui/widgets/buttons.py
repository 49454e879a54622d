"""Buttons: one primary per screen, the others quiet beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from counsel_app.gui import icons, theme


class Button(QPushButton):
    """A button with words and perhaps an icon before them; Enter presses it."""

    ROLE = "secondary"
    TONE = "text"
    IS_DEFAULT = False
    """Whether Enter presses it in a dialog, whatever field has the focus."""

    def __init__(
        self,
        text: str,
        *,
        icon: str = "",
        pressed: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", self.ROLE)
        self.set_words(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setDefault(self.IS_DEFAULT)
        if icon:
            self.set_icon(icon)
        if pressed is not None:
            self.clicked.connect(lambda _checked=False: pressed())

    def set_words(self, text: str) -> None:
        """Say something else, on screen and to screen readers."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)

    def words(self) -> str:
        """What it says."""
        return self.text().replace("&&", "&")

    def set_icon(self, name: str) -> None:
        """Show the drawing ``name`` before the words."""
        self.setIcon(icons.icon(name, tone=self.TONE))
        self.setIconSize(icons.beside_text())

    def changeEvent(self, event: QEvent) -> None:
        """Let the icon grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and not self.icon().isNull():
            self.setIconSize(icons.beside_text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter as well as on Space, which is all Qt does outside dialogs."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.animateClick() if self.isCheckable() else self.click()
        else:
            super().keyPressEvent(event)


class PrimaryButton(Button):
    """What the person came to this screen to do."""

    ROLE = "primary"
    TONE = "on_accent"
    IS_DEFAULT = True


class QuietButton(Button):
    """A button without a frame, for what is rarely wanted."""

    ROLE = "quiet"
    TONE = "muted"


class IconButton(QToolButton):
    """A small button whose word is a tooltip; only where a word has no room."""

    def __init__(
        self,
        name: str,
        *,
        icon: str,
        pressed: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "quiet")
        self.setIcon(icons.icon(icon, tone="muted"))
        side = theme.icon_px()
        self.setIconSize(QSize(side, side))
        self.set_name(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if pressed is not None:
            self.clicked.connect(lambda _checked=False: pressed())

    def set_name(self, name: str) -> None:
        """Say what it does, under the mouse and to screen readers."""
        self.setAccessibleName(name)
        self.setToolTip(name)


class SectionButton(Button):
    """An entry of a list of sections, such as those of a case; with a count."""

    ROLE = "section"
    spoken_as = "place"

    def __init__(self, text: str, *, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(text, icon=icon, parent=parent)
        self._text = text
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high in every script: ten of them beside a case are to be seen at once."""
        hint = super().sizeHint()
        # Qt counts the full height of a font that steps in; Arabic needs half as much again.
        step_in = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).height()
        return QSize(hint.width(), hint.height() - step_in + self.fontMetrics().height())

    def set_count(self, count: int | None) -> None:
        """Show how many entries the section has; None shows nothing."""
        self.set_words(self._text if not count else f"{self._text}  {count}")
