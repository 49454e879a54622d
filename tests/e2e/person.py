"""A person at the window: reads what is shown, presses keys, clicks, waits as long as needed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from counsel_app.app import compose
from counsel_app.domain.clock import Clock
from counsel_app.gui import i18n
from counsel_app.gui.application import Application
from counsel_app.system.preferences import Preferences, write_preferences
from tests.gui.hands import click, until, write

_PATIENCE_SECONDS = 30
_MOST_TABS = 150
_INTO_THE_BOX = 12
_MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}
_UNSEEN = {ord(i18n.isolate("")[0]): None, ord(i18n.isolate("")[1]): None, ord("&"): None}


class Person:
    """One person with one window; use it as a context."""

    def __init__(
        self,
        profile: Path,
        *,
        clock: Clock,
        language: str,
        home: Path,
        preferences: Preferences | None = None,
    ) -> None:
        self.profile = profile
        self._hook = sys.excepthook
        self._has_left = False
        self._reports = home / "reports"
        kept = home / "preferences.json"
        write_preferences(kept, preferences or Preferences(language=language, theme="light"))
        # As with --profile: several people of one test may share a home.
        self.app: Application = compose(
            profile, clock=clock, preferences=kept, reports=self._reports, is_visiting=True
        )
        self._gives_focus()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is not None:
            print(f"--- {self.app.shell and self.app.shell.current_page()} showed:")
            print("\n".join(self.reads()))
        self.leaves(is_well=error is None)

    # --- time

    def until(self, condition: Callable[[], object], what: str) -> None:
        """Go on as soon as ``condition`` holds; the message says what was waited for."""
        until(condition, what, seconds=_PATIENCE_SECONDS)

    def settle(self) -> None:
        """Wait until nothing is under way any more."""
        jobs = self.app.jobs
        self.until(lambda: not jobs.under_way, "the end of all work")
        QApplication.processEvents()

    # --- eyes

    def reads(self) -> list[str]:
        """Every word on the screen, window after window."""
        return [text for window in self._windows() for text in _texts(window) if text]

    def sees(self, words: str) -> bool:
        """Whether ``words`` stand somewhere on the screen."""
        return any(words in text for text in self.reads())

    def waits_for(self, words: str) -> None:
        """Look until ``words`` appear."""
        self.until(lambda: self.sees(words), f"“{words}” on the screen")

    def page(self) -> str:
        """The page in front."""
        assert self.app.shell is not None
        return self.app.shell.current_page()

    def comes_to(self, page: str) -> None:
        """Wait for a page and what it loads."""
        self.until(lambda: self.page() == page, f"the page {page}")
        self.settle()

    # --- hands

    def types(self, text: str) -> None:
        """Type into whatever has the focus."""
        write(self.focus(), text)

    def presses(self, *keys: str) -> None:
        """Press keys such as ``Ctrl+S`` one after the other."""
        for one in keys:
            *held, name = one.split("+")
            modifiers = Qt.KeyboardModifier.NoModifier
            for modifier in held:
                modifiers |= _MODIFIERS[modifier]
            QTest.keyClick(self.focus(), Qt.Key[f"Key_{name}"], modifiers)
            QApplication.processEvents()

    def focus(self) -> QWidget:
        """What would take a key now."""
        self._gives_focus()
        found = (
            # An open list takes the keys, as it does on every desktop.
            QApplication.activePopupWidget()
            or QApplication.focusWidget()
            or QApplication.activeWindow()
        )
        assert found is not None, "nothing has the focus"
        return found

    def reaches(self, name: str, *, about: str = "") -> QWidget:
        """Press Tab until the control of that name, described with ``about``, has the focus."""
        passed: list[str] = []
        for _step in range(_MOST_TABS):
            here = self.focus()
            is_named = name in (plain(_name(here)), plain(_name(_owner(here))))
            if is_named and about in plain(here.accessibleDescription()):
                return here
            passed.append(plain(_name(here)))
            self.presses("Tab")
        raise AssertionError(f"Tab does not reach “{name}”, only {list(dict.fromkeys(passed))}")

    def reaches_one_that_says(self, part: str) -> QWidget:
        """Press Tab until something has the focus whose name contains ``part``."""
        for _step in range(_MOST_TABS):
            here = self.focus()
            if part in plain(_name(here)):
                return here
            self.presses("Tab")
        raise AssertionError(f"Tab reaches nothing that says “{part}”")

    def pushes(self, name: str, *, about: str = "") -> None:
        """Reach a button with Tab and press it with the space bar."""
        self.reaches(name, about=about)
        self.presses("Space")

    def clicks(self, name: str, *, about: str = "") -> None:
        """Click the visible button of that name that is described with ``about``."""
        found = [
            button
            for window in self._windows()
            for button in window.findChildren(QAbstractButton)
            if button.isVisible() and button.isEnabled() and name in _names(button)
            if about in plain(button.accessibleDescription())
        ]
        assert found, f"no button “{name}” among {self.reads()}"
        click(found[0], _box(found[0]) if isinstance(found[0], QCheckBox) else None)

    def names_file(self, place: Path) -> None:
        """Type a path into the file dialog that is open and press Enter."""
        self.until(lambda: isinstance(QApplication.activeWindow(), QFileDialog), "a file dialog")
        dialog = QApplication.activeWindow()
        assert isinstance(dialog, QFileDialog)
        field = self.focus()
        assert isinstance(field, QLineEdit)
        field.selectAll()
        self.types(str(place))
        # The list of completions takes the first Enter where it is open.
        popup = QApplication.activePopupWidget()
        if popup is not None:
            QTest.keyClick(popup, Qt.Key.Key_Escape)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.until(lambda: not dialog.isVisible(), "the end of the file dialog")

    def unlocks(self, passphrase: str) -> None:
        """Type the passphrase and press Enter."""
        self.comes_to("unlock")
        self.types(passphrase)
        self.presses("Return")
        self.until(lambda: self.page() not in ("unlock", ""), "an open case file")
        self.settle()

    def leaves(self, *, is_well: bool = True) -> None:
        """Close the window; no fault may have been reported meanwhile."""
        if self._has_left:
            return
        self._has_left = True
        if self.app.shell is not None:
            self.app.shell.close()
            self.app.shell.deleteLater()
        self.app.jobs.shut_down()
        QApplication.processEvents()
        sys.excepthook = self._hook
        reports = list(self._reports.glob("*")) if self._reports.exists() else []
        if is_well:
            assert [one.read_text(encoding="utf-8") for one in reports] == []

    def _gives_focus(self) -> None:
        """Do what a desktop does when a window has gone: Xvfb has none that would."""
        QApplication.processEvents()
        if QApplication.activeWindow() is None:
            front = QApplication.activeModalWidget() or self.app.shell
            assert front is not None
            front.activateWindow()
            self.until(lambda: QApplication.activeWindow() is not None, "an active window")

    def _windows(self) -> list[QWidget]:
        return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def words(context: str, text: str) -> str:
    """What stands on a control, in the language of the window."""
    return plain(QCoreApplication.translate(context, text))


def plain(text: str) -> str:
    """``text`` without what steers its direction and its underlined letter."""
    return text.translate(_UNSEEN)


def _box(field: QCheckBox) -> QPoint:
    """Where its box is drawn: beside the words it takes no click."""
    x = _INTO_THE_BOX
    is_turned = field.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return QPoint(field.width() - x if is_turned else x, field.height() // 2)


def _names(button: QAbstractButton) -> set[str]:
    return {plain(button.text()), plain(button.accessibleName())}


def _name(widget: QWidget) -> str:
    named = widget.accessibleName()
    return named or (widget.text() if isinstance(widget, QAbstractButton) else "")


def _owner(widget: QWidget) -> QWidget:
    parent = widget.parentWidget()
    return parent if isinstance(parent, QComboBox) else widget


def _texts(window: QWidget) -> Iterator[str]:
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        if isinstance(widget, (QLabel, QAbstractButton)):
            yield plain(widget.text())
        elif isinstance(widget, QLineEdit):
            is_hidden = widget.echoMode() != QLineEdit.EchoMode.Normal
            yield "" if is_hidden else plain(widget.text())
        elif isinstance(widget, QTextEdit):
            yield plain(widget.toPlainText())
        elif isinstance(widget, QComboBox):
            yield plain(widget.currentText())
        elif isinstance(widget, QAbstractItemView):
            yield from _cells(widget)
        for told in (widget.accessibleName(), widget.accessibleDescription()):
            yield plain(told)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    # A list's model does not let anybody count its one column.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for place in range(model.rowCount()):
        for column in range(columns):
            yield plain(str(model.index(place, column).data() or ""))
