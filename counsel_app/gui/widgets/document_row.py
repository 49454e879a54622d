"""One document of a case in its list: small picture, title, what it is, what can be done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from counsel_app.gui import icons, theme
from counsel_app.gui.i18n import isolate
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.buttons import IconButton
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Muted, Ornament, Strong

SIDE = 7
"""The small picture's side, in letters of text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentEntry:
    """What one row shows; ``thumbnail`` is a JPEG, empty where there is none."""

    key: str
    title: str
    meta: str
    icon: str
    thumbnail: bytes = b""
    is_protected: bool = False
    is_here: bool = True
    may_write: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class RowActions:
    """What the buttons of a row do; each is called with the document's key."""

    rename: Callable[[str], object]
    protect: Callable[[str], object]
    save: Callable[[str], object]
    delete: Callable[[str], object]


class DocumentRow(QFrame):
    """Enter or a click opens; F2 renames, Del deletes."""

    opened = Signal(str)
    spoken_as = "button"

    def __init__(self, entry: DocumentEntry, actions: RowActions) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self.entry = entry
        self._actions = actions
        self.setProperty("role", "entry")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        badges = []
        if entry.is_protected:
            badges.append(translate("Documents", "protected"))
        if not entry.is_here:
            badges.append(translate("Documents", "on another device"))
        self.setAccessibleName(", ".join((entry.title, *badges, entry.meta)))
        head = row(Strong(isolate(entry.title)), gap=GRID)
        head.setStretch(0, 1)
        for words in badges:
            head.addWidget(Badge(words, tone="muted"))
        words_column = column(head, Muted(entry.meta), gap=4)
        outer = row(gap=12)
        outer.addWidget(self._picture(), 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(words_column, 1)
        self.buttons = self._buttons()
        for button in self.buttons:
            outer.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(12, 10, 8, 10)
        frame.addLayout(outer)

    def press(self) -> None:
        """Open it, as a click does."""
        self.opened.emit(self.entry.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter and Space; F2 and Del as in a list of files; arrows move on."""
        key, entry = event.key(), self.entry
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.press()
        elif key == Qt.Key.Key_F2 and entry.may_write:
            self._actions.rename(entry.key)
        elif key == Qt.Key.Key_Delete and entry.may_write:
            self._actions.delete(entry.key)
        elif key == Qt.Key.Key_Down:
            self.focusNextChild()
        elif key == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here too."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open where the button went down and up on the same row."""
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.press()

    def _picture(self) -> Ornament:
        label = Ornament()
        side = theme.chars(SIDE)
        label.setFixedSize(side, side)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        image = QImage.fromData(self.entry.thumbnail) if self.entry.thumbnail else QImage()
        # Someone may look over the shoulder: a protected picture shows when opened.
        if image.isNull() or self.entry.is_protected:
            small = theme.icon_px() * 2
            label.setPixmap(icons.icon(self.entry.icon, tone="accent").pixmap(QSize(small, small)))
            return label
        ratio = self.devicePixelRatioF()
        scaled = image.scaled(
            QSize(side, side) * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        scaled.setDevicePixelRatio(ratio)
        label.setPixmap(QPixmap.fromImage(scaled))
        return label

    def _buttons(self) -> list[QWidget]:
        translate = QCoreApplication.translate
        entry, actions = self.entry, self._actions
        found: list[QWidget] = []
        if entry.is_here:
            words = translate("Documents", "Save a copy of {what}…").format(what=entry.title)
            found.append(IconButton(words, icon="save", pressed=lambda: actions.save(entry.key)))
        if not entry.may_write:
            return found
        rename = translate("Documents", "Rename {what}").format(what=entry.title)
        protect = (
            translate("Documents", "Do not protect {what} any more")
            if entry.is_protected
            else translate("Documents", "Protect {what}")
        ).format(what=entry.title)
        delete = translate("Documents", "Delete {what}").format(what=entry.title)
        return [
            IconButton(rename, icon="pencil-line", pressed=lambda: actions.rename(entry.key)),
            IconButton(
                protect,
                icon="eye" if entry.is_protected else "shield-check",
                pressed=lambda: actions.protect(entry.key),
            ),
            *found,
            IconButton(delete, icon="trash-2", pressed=lambda: actions.delete(entry.key)),
        ]
