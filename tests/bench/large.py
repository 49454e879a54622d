"""The large demo file, and the program's own window on it.

The file is made once and kept beside other temporary files: it holds made-up
people only, and making it takes longer than measuring.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from counsel_app.app import compose
from counsel_app.domain.resources import read_text
from counsel_app.gui.application import Application
from counsel_app.gui.pages.unlock import UnlockPage
from counsel_app.gui.shell import Shell
from counsel_app.store.migrations import STEPS
from counsel_app.system.clock import SystemClock
from counsel_app.usecases.demo import DEMO_PASSPHRASE, LARGE
from counsel_app.usecases.demo_scale import make_large
from tests.profiles import CHEAP

CASES: Final = 10_000


def large_profile(folder: Path) -> Path:
    """A copy of the large demo's profile in ``folder``."""
    made = sha256(f"{STEPS}{SystemClock().today()}{read_text('demo/scale.toml')}".encode())
    kept = Path(tempfile.gettempdir()) / f"counsel-bench-{made.hexdigest()[:12]}"
    if not kept.exists():
        unfinished = Path(tempfile.mkdtemp(prefix="counsel-bench-"))
        make_large(unfinished, cases=CASES, clock=SystemClock(), cost=CHEAP)
        unfinished.rename(kept)
    target = folder / LARGE
    shutil.copytree(kept / LARGE, target)
    return target


@contextmanager
def window_on(profile: Path) -> Iterator[Window]:
    """The program as ``counsel --profile`` starts it, unlocked, at its case list."""
    if not os.environ.get("DISPLAY"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    beside = profile.parent
    app = compose(profile, preferences=beside / "preferences.txt", reports=beside / "reports")
    window = Window(app)
    try:
        window.unlock()
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
        while self.app.jobs._under_way:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def unlock(self) -> None:
        """Give the demo's passphrase and go to the case list."""
        self.shell.resize(1366, 768)
        self.shell.show()
        self.settle()
        page = self.shell.page("unlock")
        assert isinstance(page, UnlockPage)
        page.by_passphrase.entry.field.setText(DEMO_PASSPHRASE)
        page.by_passphrase.button.click()
        while self.shell.current_page() == "unlock":
            QApplication.processEvents()
        self.settle()
        self.shell.navigate("cases")
        self.settle()
