"""What happens after a bug: a report without client data and a calm dialog."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import PurePath
from types import TracebackType
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

SaveReport = Callable[[str], str]
"""Keeps the text of a report; returns where it lies, in words for the person."""


def redacted(error: BaseException) -> str:
    """The path a fault took: exception types and places, never a value.

    Messages, arguments and local variables are left out because they may
    hold what a client said.
    """
    # Imported here: a program that never fails need not load it.
    import traceback

    parts = []
    link: BaseException | None = error
    while link is not None:
        frames = [
            f"  {_place(frame.filename)}:{frame.lineno} in {frame.name}"
            for frame in traceback.extract_tb(link.__traceback__, limit=50)
        ]
        parts.append("\n".join([f"{type(link).__module__}.{type(link).__name__}", *frames]))
        link = link.__cause__ or link.__context__
    return "\ncaused by\n".join(parts)


def _place(filename: str) -> str:
    parts = PurePath(filename).parts
    start = next((i for i, part in enumerate(parts) if part == "counsel_app"), len(parts) - 1)
    return "/".join(parts[start:])


class CrashReporter(QObject):
    """Saves a redacted report and tells the person, once for a burst of faults."""

    # A fault may surface on any thread; the dialog belongs to the GUI's.
    _reported = Signal(str)

    def __init__(
        self,
        save: SaveReport,
        *,
        window: Callable[[], QWidget | None],
        begin_anew: Callable[[], object] | None = None,
    ) -> None:
        """``begin_anew`` keeps what is typed, throws every page away and asks to unlock."""
        super().__init__()
        self._begin_anew = begin_anew
        self._save = save
        self._window = window
        self._dialog: QMessageBox | None = None
        self._reported.connect(self._handle, Qt.ConnectionType.AutoConnection)

    def report(self, error: BaseException) -> None:
        """Deal with an unexpected exception."""
        self._reported.emit(redacted(error))

    def install(self) -> None:
        """Take over the exceptions that escape from slots and event handlers."""

        def hook(
            _kind: type[BaseException], error: BaseException, _where: TracebackType | None
        ) -> None:
            if isinstance(error, KeyboardInterrupt):
                QApplication.quit()
            else:
                self.report(error)

        sys.excepthook = hook

    def _handle(self, text: str) -> None:
        place = self._save(text)
        if self._dialog is None:
            # Not inside the event that failed: its widget may be half painted.
            QTimer.singleShot(0, self, lambda: self._show(place))

    def _show(self, place: str) -> None:
        if self._dialog is not None:
            return
        from PySide6.QtWidgets import QMessageBox

        translate = QCoreApplication.translate
        window = self._window()
        # A fault of the last moment is told even when the window is gone.
        dialog = QMessageBox(window if window is not None and shiboken6.isValid(window) else None)
        dialog.setIcon(QMessageBox.Icon.Warning)
        dialog.setTextFormat(Qt.TextFormat.PlainText)
        dialog.setWindowTitle(translate("Crash", "Something went wrong"))
        dialog.setText(
            translate("Crash", "Something went wrong in the program. What you wrote is kept.")
        )
        dialog.setInformativeText(
            translate(
                "Crash",
                "Details without any client data were saved for the people who maintain the"
                " program:\n{place}",
            ).format(place=place)
        )
        button = dialog.addButton(
            translate("Crash", "Go on working"), QMessageBox.ButtonRole.AcceptRole
        )
        if self._begin_anew is not None:
            anew = dialog.addButton(
                translate("Crash", "Lock and begin anew"), QMessageBox.ButtonRole.DestructiveRole
            )
            # After the dialog is gone: locking closes whatever is open.
            anew.clicked.connect(lambda: QTimer.singleShot(0, self, self._begin_anew))
        dialog.setDefaultButton(button)
        dialog.setEscapeButton(button)
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.open()

    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
