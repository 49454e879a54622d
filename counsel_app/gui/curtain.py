"""Takes everything of the case off the screen at once, and out of memory as soon as it is safe."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Final

import shiboken6
from PySide6.QtCore import QObject, Qt, QThread, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget

_MOST_LAYERS: Final = 50
"""Closing a dialog may open another one; so many are followed."""
_RETRY_MS: Final = 50
_GROUND: Final = 1
"""The level of the application's own event loop; deeper ones are Qt's, of a dialog or menu."""


class Curtain(QObject):
    """Hides and closes whatever stands over ``window``; buries what was in it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._graves: list[QWidget] = []
        self._going: dict[int, QWidget] = {}
        self._timer = QTimer(self, interval=_RETRY_MS)
        self._timer.timeout.connect(self._dig)

    def draw(self) -> None:
        """Close menus, lists, tips and every other window, whatever they are in the middle of.

        A dialog is closed as if by Esc, so that it keeps its draft; one that
        refuses is hidden all the same.
        """
        QToolTip.hideText()
        QGuiApplication.inputMethod().reset()
        for _layer in range(_MOST_LAYERS):
            popup = QApplication.activePopupWidget()
            if popup is None or not _put_away(popup):
                break
        for _layer in range(_MOST_LAYERS):
            found = [one for one in self._others() if one.isVisible()]
            if not found:
                break
            # The last one to come is in front, and may be what the others wait for.
            for one in reversed(found):
                if shiboken6.isValid(one):
                    self._close(one)

    def bury(self, widget: QWidget) -> None:
        """Delete ``widget`` as soon as no loop of Qt's stands on it any more.

        A message box that asks whether to replace a file runs a loop of its
        own inside the file dialog; to delete the dialog from within that loop
        would take the ground from under it.
        """
        _empty_previews(widget)
        widget.hide()
        self._graves.append(widget)
        self._timer.start()
        self._dig()

    def _others(self) -> Iterator[QWidget]:
        for one in QApplication.topLevelWidgets():
            if one is not self._window and one.window() is one:
                yield one

    def _close(self, window: QWidget) -> None:
        is_ours = window.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        if _put_away(window) and is_ours:
            self.bury(window)

    def _dig(self) -> None:
        if QThread.currentThread().loopLevel() > _GROUND:
            return
        self._timer.stop()
        graves, self._graves = self._graves, []
        for widget in graves:
            if shiboken6.isValid(widget):
                # Held until it is gone: Python's collector, on whichever
                # thread it runs, must not be the one to delete it.
                key = id(widget)
                self._going[key] = widget
                widget.destroyed.connect(lambda _gone=None, key=key: self._going.pop(key, None))
                widget.deleteLater()


def _put_away(window: QWidget) -> bool:
    """Close ``window``, by force if need be; whether it still exists."""
    window.close()
    if shiboken6.isValid(window) and window.isVisible() and isinstance(window, QDialog):
        # A message box without a way out ignores being closed.
        window.done(QDialog.DialogCode.Rejected)
    if shiboken6.isValid(window) and window.isVisible():
        window.hide()
    return shiboken6.isValid(window)


def _empty_previews(window: QWidget) -> None:
    # Only where a preview was shown: the PDF library is not loaded before.
    module = sys.modules.get("counsel_app.gui.preview")
    if module is not None:
        for preview in window.findChildren(module.Preview):
            preview.clear()
