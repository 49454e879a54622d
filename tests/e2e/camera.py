"""Takes pictures of a person's window, and notes what is wrong with what it shows."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from counsel_app.domain.clock import FixedClock
from counsel_app.gui.dialogs.finder import Finder
from counsel_app.usecases.demo import Demo
from counsel_app.usecases.main_job import run_main_job
from counsel_app.usecases.places import set_export_folder
from tests.demos import copied
from tests.e2e.person import Person
from tests.e2e.screens import HEIGHT, WIDTH, faults, is_blank

NOW: Final = datetime(2026, 11, 22, 9, 42, tzinfo=UTC)


def after_the_main_job(made: Demo, folder: Path) -> Demo:
    """A service in the middle of its work; everybody has chosen the shared folder."""
    demo = copied(made, folder)
    run_main_job(demo, clock=FixedClock(NOW), tell=lambda _step: None)
    for who in ("first", "coordinator", "volunteer"):
        with demo.opened(who) as vault:
            set_export_folder(vault, demo.share)
    return demo


class Camera:
    """Takes pictures of one person's window and collects what is wrong with them."""

    def __init__(self, person: Person, folder: Path, name: str) -> None:
        self.person = person
        self._folder = folder
        self._name = name
        self._number = 0
        self.faults: list[str] = []

    def takes(self, name: str, window: QWidget | None = None) -> None:
        """A picture of the window, or of a dialog in front of it."""
        self.person.settle()
        shell = self.person.app.shell
        assert shell is not None
        taken = window or shell
        image = self.sees(taken)
        self._number += 1
        label = f"{self._name}-{self._number:02}-{name}"
        assert image.save(str(self._folder / f"{label}.png"))
        wrong = faults(taken)
        if is_blank(image):
            wrong.append("nothing is drawn")
        if window is None and (shell.width(), shell.height()) != (WIDTH, HEIGHT):
            wrong.append(f"the window grew to {shell.width()} × {shell.height()}")
        self.faults += [f"{label}: {fault}" for fault in wrong]

    def sees(self, window: QWidget) -> QImage:
        """The picture once it no longer changes: layouts and papers are drawn in their own time."""
        seen = window.grab().toImage()
        still = 0

        def is_still() -> bool:
            nonlocal seen, still
            QTest.qWait(20)
            now = window.grab().toImage()
            still = still + 1 if now == seen and self._are_papers_drawn(window) else 0
            seen = now
            return still > 1

        self.person.until(is_still, "a picture that rests")
        return seen

    def _are_papers_drawn(self, window: QWidget) -> bool:
        papers = [view for view in window.findChildren(QPdfView) if view.isVisible()]
        return not any(is_blank(view.grab().toImage()) for view in papers)

    def goes_to(self, page: str, target: str = "", *, name: str = "") -> None:
        """Open a page and take its picture."""
        shell = self.person.app.shell
        assert shell is not None
        shell.navigate(page, target)
        self.takes(name or page)

    def opens(self, button: str, name: str) -> None:
        """Press a button and take a picture of the dialog that it opens."""
        self.person.clicks(button)
        self.person.until(lambda: self._dialog() is not None, "a dialog")
        dialog = self._dialog()
        self.takes(name, dialog)
        assert dialog is not None
        dialog.close()
        self.person.settle()

    def finds(self, words: str, name: str) -> None:
        """Take pictures of the finder, empty and with what it finds for some words."""
        shell = self.person.app.shell
        assert shell is not None
        shell.find_anything()
        dialog = self._dialog()
        assert isinstance(dialog, Finder)
        self.takes(name, dialog)
        dialog.field.setText(words)
        self.person.until(lambda: not dialog._is_waiting, "an answer")
        self.takes(f"{name}-{words}", dialog)
        dialog.reject()
        self.person.settle()

    def _dialog(self) -> QDialog | None:
        found = QApplication.activeModalWidget()
        return found if isinstance(found, QDialog) else None
