"""A file manager for one drag: a small window in the corner that hands over files, in a process.

``python -m tests.e2e.drag_source X Y FILE...`` prints ``ready`` once it can be
pressed, and after the drag what the other window does with it, as Qt calls it:
``CopyAction``, ``MoveAction`` or ``IgnoreAction``. It ends when it is told to.
"""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QExposeEvent, QMouseEvent, QRasterWindow
from PySide6.QtWidgets import QApplication

SIDE: Final = 60
"""Pixels; pressed in its middle."""


class Source(QRasterWindow):
    """Press it, move on, let go elsewhere."""

    def __init__(self, urls: list[QUrl]) -> None:
        super().__init__()
        self._urls = urls
        self._is_ready = False
        self.setFlags(
            Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.BypassWindowManagerHint
        )
        self.resize(SIDE, SIDE)

    def exposeEvent(self, event: QExposeEvent) -> None:  # noqa: N802  Qt's name
        """Say once that it is there."""
        super().exposeEvent(event)
        if self.isExposed() and not self._is_ready:
            self._is_ready = True
            print("ready", flush=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        """Begin the drag with the first move."""
        if not event.buttons():
            return
        data = QMimeData()
        data.setUrls(self._urls)
        drag = QDrag(self)
        drag.setMimeData(data)
        done = drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction)
        # It stays: what was let go is fetched from here only now.
        print(done.name, flush=True)


def main(left: int, top: int, places: list[str]) -> int:
    """Show the window at that corner."""
    app = QApplication(sys.argv[:1])
    urls = [QUrl(one) if "://" in one else QUrl.fromLocalFile(one) for one in places]
    source = Source(urls)
    source.setPosition(left, top)
    source.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]))
