"""Files dropped anywhere on the window: the page that takes them in begins with them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from counsel_app.gui import actions, i18n
from counsel_app.gui.pages.registry import COORDINATOR, COUNSELLOR, LOCKED, VOLUNTEER

if TYPE_CHECKING:
    from counsel_app.gui.pages.page import Desk, Page
    from counsel_app.usecases.dropped import Dropped

_PAGES: Final = {
    COUNSELLOR: {
        "packages": "sync", "tables": "import", "update": "settings", "card": "team",
    },
    COORDINATOR: {
        "packages": "inbox", "tables": "import", "update": "settings", "card": "team",
    },
    VOLUNTEER: {"packages": "home", "paper": "add_paper"},
}  # fmt: skip
"""Who takes in what where. A page in front that takes files itself comes before."""


class Dropping(QObject):
    """Takes what no page has taken, while a file is open."""

    def __init__(
        self,
        window: QWidget,
        *,
        desk: Callable[[], Desk | None],
        page: Callable[[str], Page | None],
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._page = page
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept files of this computer, and nothing while the file is locked."""
        if event.type() not in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            return super().eventFilter(watched, event)
        assert isinstance(event, QDropEvent)  # noqa: S101  a drag that enters is one, too
        desk = self._desk()
        paths = _paths(event.mimeData())
        if desk is None or desk.role == LOCKED or not paths:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.take(desk, paths)
        return True

    def take(self, desk: Desk, paths: list[Path]) -> None:
        """Find out what it is, and begin where it is taken in."""
        desk.jobs.pure(
            lambda: actions.dropped.look_at(paths),
            then=lambda found: self._begin(desk, found),
            owner=self,
        )

    def _begin(self, desk: Desk, found: Dropped) -> None:
        name = _PAGES[desk.role].get(str(found.kind))
        if name is None:
            desk.notify.warning(_why_not(desk.role, found))
            return
        desk.navigate(name)
        page = self._page(name)
        if page is not None:
            page.take_dropped(list(found.paths))


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _why_not(role: str, found: Dropped) -> str:
    translate = QCoreApplication.translate
    if role == VOLUNTEER:
        return translate(
            "Dropped", "This is no package and no photo. Please ask who gave it to you."
        )
    words = {
        "paper": translate("Dropped", "Photos and papers are added by whoever counsels the person.")
        if role == COORDINATOR
        else translate(
            "Dropped", "Photos and papers belong to a case: please open it and drop them there."
        ),
        "loose": translate(
            "Dropped",
            "This package lies outside of its folder. Please drop the whole folder or the stick.",
        ),
        "several": translate(
            "Dropped", "These are different kinds of things. Please drop one kind at a time."
        ),
    }.get(str(found.kind))
    if words is not None:
        return words
    return translate(
        "Dropped",
        "Counsel does not know what to do with “{name}”. It takes in folders with packages, tables"
        " (CSV, XLSX), key cards and updates.",
    ).format(name=i18n.isolate(found.paths[0].name))
