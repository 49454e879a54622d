"""One person's window in which dialogs are opened as people open them, and looked over."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QWidget

from counsel_app.gui.shell import Shell
from tests.e2e.dialog_faults import faults_of
from tests.e2e.person import Person, plain
from tests.e2e.screens import HEIGHT, WIDTH
from tests.gui.hands import click

W = TypeVar("W", bound=QWidget)


class Walk:
    """Opens what it is told to and collects what is wrong with it."""

    def __init__(
        self,
        person: Person,
        *,
        pictures: Path | None,
        name: str,
        look: Callable[[QDialog], Iterable[str]] = faults_of,
    ) -> None:
        self.person = person
        self.faults: list[str] = []
        self._look = look
        self._pictures = pictures
        self._name = name
        self._count = 0

    @property
    def shell(self) -> Shell:
        assert self.person.app.shell is not None
        return self.person.app.shell

    def does(self, act: Callable[[], object]) -> bool:
        """Whether ``act`` could be done; if not, that is a fault too."""
        try:
            act()
        except (AssertionError, AttributeError, IndexError, RuntimeError) as error:
            self.faults.append(f"{self._name}: {type(error).__name__} {str(error)[:200]}")
            return False
        self.person.settle()
        return True

    def goes(self, page: str, target: str = "") -> None:
        """Open a page and wait for what it shows."""
        self.shell.navigate(page, target)
        self.person.settle()
        self.person.focus()
        if (self.shell.width(), self.shell.height()) != (WIDTH, HEIGHT):
            self.faults.append(f"{page} {target}: the window grew to {self.shell.size()}")
            self.shell.resize(WIDTH, HEIGHT)

    def presses(self, context: str, text: str, *, place: int = 0) -> None:
        """Click a button in the window in front, whatever its words are filled with."""
        said = plain(QCoreApplication.translate(context, text))
        words = re.compile(".+".join(map(re.escape, re.split(r"\{\w*\}|%n", said))))
        front = QApplication.activeModalWidget() or self.shell
        found = [
            one
            for one in front.findChildren(QAbstractButton)
            if one.isVisible() and one.isEnabled()
            if words.fullmatch(plain(one.accessibleName() or one.text()))
        ]
        if len(found) > place:
            click(found[place])
            self.person.settle()
        else:
            where = front.windowTitle() if front is not self.shell else self.shell.current_page()
            self.faults.append(f"{self._name}: there is no button “{said}” in {where}")

    def looks(self, context: str = "", text: str = "", *, place: int = 0) -> None:
        """Press a button, then look over the dialog that it opens."""
        self.looks_at(lambda: self.presses(context, text, place=place))

    def chooses(self, path: Path) -> None:
        """Name a file in the desktop's window for files, which asks for one."""
        dialog = self._dialog()
        assert isinstance(dialog, QFileDialog)
        dialog.fileSelected.emit(str(path))
        dialog.close()
        self.person.settle()

    def looks_at(self, opens: Callable[[], object]) -> None:
        """Look over the dialog that ``opens`` leads to; Esc closes it, and what comes after."""
        if not self.does(opens):
            self.leaves()
            return
        dialog = self._dialog()
        if dialog is None:
            where = self.shell.current_page()
            self.faults.append(f"{self._name}: nothing is opened by {opens} at {where}")
            return
        self.person.settle()
        self.person.focus()
        self._count += 1
        label = f"{self._name}-{self._count:02} {type(dialog).__name__} “{dialog.windowTitle()}”"
        if self._pictures is not None:
            name = f"{self._name}-{self._count:02}-{type(dialog).__name__}.png"
            assert dialog.grab().save(str(self._pictures / name))
        self.faults += [f"{label}: {fault}" for fault in self._look(dialog)]
        self.person.settle()
        self.leaves()

    def leaves(self) -> None:
        """Close whatever is still open."""
        for _dialog in range(5):
            left = self._dialog()
            if left is None:
                return
            left.reject()
            self.person.settle()
        raise AssertionError(f"{self._dialog()} stays open")

    def page(self, kind: type[W]) -> W:
        """The page or panel in sight."""
        found = [one for one in self.shell.findChildren(kind) if one.isVisible()]
        assert found, f"no {kind.__name__}"
        return found[0]

    def _dialog(self) -> QDialog | None:
        found = QApplication.activeModalWidget()
        return found if isinstance(found, QDialog) else None
