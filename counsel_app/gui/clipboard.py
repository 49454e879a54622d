"""What is copied here: kept out of clipboard histories, and taken back when the window locks."""

from __future__ import annotations

import os
import sys
from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

HINT: Final = "x-kde-passwordManagerHint"
"""Klipper, GPaste, CopyQ and others keep nothing that carries it."""
# Windows' own history and its copy in the cloud ask for these.
_WINDOWS_HINTS: Final = (
    "ExcludeClipboardContentFromMonitorProcessing",
    "CanIncludeInClipboardHistory",
    "CanUploadToCloudClipboard",
)
_MODES: Final = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection, QClipboard.Mode.FindBuffer)


class ClipboardGuard(QObject):
    """Watches what this program puts into clipboard and selection."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._secret = os.urandom(32)
        self._last: dict[QClipboard.Mode, bytes] = {}
        self._clipboard.changed.connect(self._changed)

    def take_back(self) -> None:
        """Empty what still holds something of ours; what others copied stays."""
        for mode in _MODES:
            if self._is_ours(mode):
                self._clipboard.clear(mode)
                self._last.pop(mode, None)
        if self._last:
            # A clipboard manager may have made it its own. Reading it means
            # asking another program, which the locked window does not wait for.
            QTimer.singleShot(0, self, self._take_back_from_others)

    def _changed(self, mode: QClipboard.Mode) -> None:
        if not self._is_ours(mode):
            return
        data = self._clipboard.mimeData(mode)
        if not data.formats():
            return
        if data.text():
            self._last[mode] = self._digest(data.text())
        if not data.hasFormat(HINT):
            self._clipboard.setMimeData(marked(data), mode)

    def _take_back_from_others(self) -> None:
        for mode, digest in list(self._last.items()):
            if self._digest(self._clipboard.text(mode)) == digest:
                self._clipboard.clear(mode)
        self._last.clear()

    def _is_ours(self, mode: QClipboard.Mode) -> bool:
        if mode == QClipboard.Mode.Selection:
            return self._clipboard.supportsSelection() and self._clipboard.ownsSelection()
        if mode == QClipboard.Mode.FindBuffer:
            return self._clipboard.supportsFindBuffer() and self._clipboard.ownsFindBuffer()
        return self._clipboard.ownsClipboard()

    def _digest(self, text: str) -> bytes:
        # What was copied is remembered without being kept. The library is
        # loaded with the first copy: the first window does not wait for it.
        import hashlib
        import hmac

        return hmac.digest(self._secret, text.encode("utf-8", "surrogatepass"), hashlib.sha256)


def marked(data: QMimeData) -> QMimeData:
    """The same content, with the request to keep it out of every history."""
    made = QMimeData()
    for kind in data.formats():
        made.setData(kind, data.data(kind))
    made.setData(HINT, b"secret")
    if sys.platform == "win32":
        for name in _WINDOWS_HINTS:
            made.setData(f'application/x-qt-windows-mime;value="{name}"', bytes(4))
    return made
