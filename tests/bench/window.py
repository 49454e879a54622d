"""The program's own window, for what is measured in it.

It brings in nothing that the program does not: what it holds is measured too.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from counsel_app.app import compose
from counsel_app.gui.application import Application
from counsel_app.gui.pages.unlock import UnlockPage
from counsel_app.gui.shell import Shell


@contextmanager
def window_on(profile: Path, passphrase: str) -> Iterator[Window]:
    """The program as ``counsel --profile`` starts it, unlocked, at its case list."""
    if not os.environ.get("DISPLAY"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    beside = profile.parent
    app = compose(profile, preferences=beside / "preferences.txt", reports=beside / "reports")
    window = Window(app)
    try:
        window.unlock(passphrase)
        yield window
    finally:
        window.shell.close()
        app.jobs.shut_down()


class Window:
    """What a person does with the window, and waiting until it has come to rest."""

    def __init__(self, app: Application) -> None:
        self.app = app

    @property
    def shell(self) -> Shell:
        """The main window."""
        assert self.app.shell is not None
        return self.app.shell

    def settle(self) -> None:
        """Go on until nothing is under way any more."""
        self.wait()
        QApplication.processEvents()

    def wait(self) -> None:
        """Until the last answer has been shown; asleep in between, as the program is."""
        while self.app.jobs.under_way:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def unlock(self, passphrase: str) -> None:
        """Give the passphrase and go to the case list."""
        self.shell.resize(1366, 768)
        self.shell.show()
        self.settle()
        page = self.shell.page("unlock")
        assert isinstance(page, UnlockPage)
        page.by_passphrase.entry.field.setText(passphrase)
        page.by_passphrase.button.click()
        while self.shell.current_page() == "unlock":
            QApplication.processEvents()
        self.settle()
        self.shell.navigate("cases")
        self.settle()
