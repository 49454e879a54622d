"""Words on the desktop while the window is not in front; they name no client."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from counsel_app.gui import actions, icons

if TYPE_CHECKING:
    from counsel_app.gui.jobs import Jobs
    from counsel_app.gui.notices_linux import BusWords
    from counsel_app.usecases.notices import Notices

_EVERY_MS: Final = 5 * 60 * 1000
Show = Callable[[str], object]


class DesktopNotices(QObject):
    """Looks now and then; what was said once is not said again."""

    def __init__(
        self,
        window: QWidget,
        *,
        jobs: Jobs,
        today: Callable[[], date],
        is_wanted: Callable[[], bool],
        show: Show | None = None,
    ) -> None:
        """``is_wanted`` says whether a file is open whose owner wants such words."""
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._today = today
        self._is_wanted = is_wanted
        self._show = show or Words(window).show
        self._told_on: date | None = None
        self._known: frozenset[tuple[str, int]] | None = None
        timer = QTimer(self, interval=_EVERY_MS)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Ask the file and its folders; nothing where nobody wants to hear of it."""
        if not self._is_wanted():
            self._known = None
            return
        today = self._today()
        self._jobs.vault(
            lambda vault: actions.notices.look(vault, today=today),
            then=self._tell,
            owner=self,
            # A folder that cannot be read is told by the page that shows it.
            failed=lambda _error: None,
        )

    def _tell(self, found: Notices) -> None:
        known = found.packages if self._known is None else self._known
        self._known = found.packages
        if self._window.isActiveWindow():
            return
        translate = QCoreApplication.translate
        today = self._today()
        if found.due and self._told_on != today:
            self._told_on = today
            self._show(translate("Notices", "A deadline is due today."))
        if found.packages - known:
            self._show(translate("Notices", "Changes have arrived."))


class Words(QObject):
    """The desktop's own way to say a sentence; silent where it has none.

    Until somebody looks at the window: by then the pages say the same.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._icon: QSystemTrayIcon | None = None
        self._bus: BusWords | None = None
        if sys.platform.startswith("linux"):
            from counsel_app.gui.notices_linux import BusWords

            self._bus = BusWords(self)
            self._bus.clicked.connect(self._come_forward)
            self._bus.unheard.connect(self._show_in_tray)
        window.installEventFilter(self)

    def show(self, sentence: str) -> None:
        """Say it under the name of the program."""
        if self._bus is not None:
            self._bus.say(sentence)
        else:
            self._show_in_tray(sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go away when somebody looks: a window that is put away may be active, but is not seen."""
        if event.type() == QEvent.Type.WindowActivate and not self._window.isMinimized():
            self._take_back()
        return super().eventFilter(watched, event)

    def _take_back(self) -> None:
        if self._bus is not None:
            self._bus.take_back()
        if self._icon is not None:
            self._icon.hide()

    def _show_in_tray(self, sentence: str) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(icons.icon("info"), self)
            self._icon.setToolTip("Counsel")
            self._icon.messageClicked.connect(self._come_forward)
            self._icon.activated.connect(self._come_forward)
        self._icon.show()
        self._icon.showMessage("Counsel", sentence, QSystemTrayIcon.MessageIcon.NoIcon)

    def _come_forward(self) -> None:
        # A window that was put away is no nearer for being active.
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        # One that was active while it was put away does not become so once more.
        self._take_back()
