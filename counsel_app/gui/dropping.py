"""Files dropped anywhere on the window: the page that takes them in begins with them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDropEvent

from counsel_app.gui import actions, i18n
from counsel_app.gui.pages.registry import COORDINATOR, COUNSELLOR, LOCKED, VOLUNTEER

if TYPE_CHECKING:
    from counsel_app.gui.pages.page import Desk
    from counsel_app.gui.shell import Shell
    from counsel_app.usecases.dropped import Dropped

_OF_STAFF: Final = {
    "tables": "import", "plain": "import", "update": "settings", "settings": "settings",
    "card": "team",
}  # fmt: skip
_PAGES: Final = {
    COUNSELLOR: {"packages": "sync", **_OF_STAFF},
    COORDINATOR: {"packages": "inbox", **_OF_STAFF},
    VOLUNTEER: {"packages": "home", "paper": "add_paper"},
}
"""Who takes in what where. A page in front that takes it comes before."""
_ONE_AT_A_TIME: Final = {
    COUNSELLOR: {"plain", "update", "settings", "card"},
    COORDINATOR: {"plain", "update", "settings", "card"},
    VOLUNTEER: {"packages", "paper"},
}
"""What is looked at before it is taken in: the second one has to wait."""


def take_copy(event: QDropEvent) -> bool:
    """Accept what is dragged as a copy; whether that was offered.

    What is dragged within one disk is offered to be moved first, and whoever
    agrees to that has it deleted where it lay.
    """
    copy = Qt.DropAction.CopyAction
    is_offered = bool(event.possibleActions() & copy)
    event.setDropAction(copy)
    event.setAccepted(is_offered)
    return is_offered


class Dropping(QObject):
    """Takes what was dropped on the window, while a file is open."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        shell.setAcceptDrops(True)
        shell.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept files, and nothing while the file is locked."""
        if event.type() not in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            return super().eventFilter(watched, event)
        assert isinstance(event, QDropEvent)  # noqa: S101  a drag that enters is one, too
        desk = self._shell.desk
        if desk is None or desk.role == LOCKED or not event.mimeData().urls():
            return False
        if take_copy(event) and event.type() == QEvent.Type.Drop:
            self._drop(desk, event.mimeData())
        return True

    def take(self, paths: list[Path]) -> None:
        """Find out what it is, and begin where it is taken in."""
        desk = self._shell.desk
        if desk is None or desk.role == LOCKED:
            return
        desk.jobs.pure(
            lambda: actions.dropped.look_at(paths),
            then=lambda found: self._begin(desk, found),
            owner=self,
        )

    def _drop(self, desk: Desk, data: QMimeData) -> None:
        # What is asked next is answered here, not in the window it was dragged from.
        self._shell.activateWindow()
        if all(url.isLocalFile() for url in data.urls()):
            self.take([Path(url.toLocalFile()) for url in data.urls()])
            return
        words = QCoreApplication.translate(
            "Dropped",
            "This does not lie on this computer. Please save it here first, then drop it.",
        )
        desk.notify.warning(words)

    def _begin(self, desk: Desk, found: Dropped) -> None:
        translate = QCoreApplication.translate
        kind, front = str(found.kind), self._shell.page(self._shell.current_page())
        if front is not None and front.takes_dropped(frozenset(map(str, found.kinds))):
            front.take_dropped(found)
        elif len(found.paths) > 1 and kind in _ONE_AT_A_TIME[desk.role]:
            desk.notify.warning(
                translate("Dropped", "These are taken in one by one. Please drop only one of them.")
            )
        elif kind == "paper" and desk.role == COUNSELLOR:
            self._ask_whose(desk, found)
        elif kind in _PAGES[desk.role]:
            self._go(desk, found, _PAGES[desk.role][kind])
        else:
            desk.notify.warning(_why_not(desk.role, found))

    def _go(self, desk: Desk, found: Dropped, name: str, target: str = "") -> None:
        desk.navigate(name, target)
        page = self._shell.page(name)
        if page is not None:
            page.take_dropped(found)

    def _ask_whose(self, desk: Desk, found: Dropped) -> None:
        from counsel_app.gui.dialogs.finder import CaseChoice, Finder  # when it is asked

        translate = QCoreApplication.translate
        names = ", ".join(i18n.isolate(path.name) for path in found.paths[:_NAMED])
        if len(found.paths) > _NAMED:
            names = translate("Dropped", "{names} and more").format(names=names)
        choice = CaseChoice(
            title=translate("Dropped", "Which case does this belong to?"),
            explanation=translate(
                "Dropped", "It is kept among the documents of the case: {names}"
            ).format(names=names),
            go=lambda case_id: self._go(desk, found, "case", f"{case_id}/documents"),
        )
        Finder(self._shell, desk, case=choice).open()


_NAMED: Final = 3
"""Files whose names are read; how many there are is seen in the case."""


def _why_not(role: str, found: Dropped) -> str:
    translate = QCoreApplication.translate
    words = {
        "gone": translate(
            "Dropped", "“{name}” is not there any more. Please check whether the stick is still in."
        ),
        "unreadable": translate(
            "Dropped", "“{name}” cannot be read. Please check whether you may open it."
        ),
        "several": translate(
            "Dropped", "These are different kinds of things. Please drop one kind at a time."
        ),
    }.get(str(found.kind)) or (_of_volunteers() if role == VOLUNTEER else _of_staff(found))
    return words.format(name=i18n.isolate(found.paths[0].name))


def _of_volunteers() -> str:
    return QCoreApplication.translate(
        "Dropped", "This is no package and no photo. Please ask who gave it to you."
    )


def _of_staff(found: Dropped) -> str:
    translate = QCoreApplication.translate
    return {
        "paper": translate(
            "Dropped", "Photos and papers are added by whoever counsels the person."
        ),
        "loose": translate(
            "Dropped",
            "This package lies outside of its folder. Please drop the whole folder or the stick.",
        ),
        "folder": translate(
            "Dropped",
            "In the folder “{name}” there are no packages and no update. Please drop the files"
            " that lie in it.",
        ),
    }.get(str(found.kind)) or translate(
        "Dropped",
        "Counsel does not know what to do with “{name}”. It takes in folders with packages, tables"
        " (CSV, XLSX), papers of a case, key cards, settings and updates.",
    )
