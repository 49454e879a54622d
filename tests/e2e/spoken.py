"""What is wrong with a screen for those who hear it or move with Tab alone."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QButtonGroup,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QScrollArea,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from counsel_app.gui import accessible
from tests.e2e.person import plain

_ROLE = QAccessible.Role
_SAYS_NOTHING = {_ROLE.NoRole, _ROLE.Client, _ROLE.Whitespace, _ROLE.Pane, _ROLE.LayeredPane}
_MOST_TABS = 400


def listen() -> None:
    """Let everything be told as if a screen reader ran; before the windows are built."""
    accessible.install()
    QAccessible.setActive(True)


def unnamed(window: QWidget) -> list[str]:
    """Every control in sight without a name, or whose role says nothing."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not _is_control(widget):
            continue
        if isinstance(widget, QHeaderView) and not widget.focusPolicy():
            continue
        told = QAccessible.queryAccessibleInterface(widget)
        if not plain(told.text(QAccessible.Text.Name)).strip():
            found.append(f"{called(widget)} has no name")
        if told.role() in _SAYS_NOTHING:
            found.append(f"{called(widget)} has the role {told.role().name}")
    return found


def out_of_reach(window: QWidget) -> list[str]:
    """What Tab does not come to, where it cannot get away, and where nobody sees that it is."""
    wanted = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not _belongs_to_another(widget)
    ]
    visited, hidden = [], []
    for here in tab_through(window):
        visited.append(here)
        # Nothing may cover what has the focus (2.4.11): it is scrolled into sight.
        if here.visibleRegion().isEmpty():
            hidden.append(f"{called(here)} has the focus out of sight")
    reached = {*visited, *_same_group(visited)}
    missed = [widget for widget in wanted if widget not in reached]
    last = f"Tab stays at {called(visited[-1])}" if visited else "nothing has the focus"
    return [*hidden, *(f"{last}, does not reach {called(widget)}" for widget in missed)]


def tab_through(window: QWidget) -> Iterator[QWidget]:
    """What has the focus, one Tab after the other, until it comes round."""
    seen: set[QWidget] = set()
    last: QWidget | None = None
    if QApplication.focusWidget() is None:
        QTest.keyClick(window, Qt.Key.Key_Tab)
    for _step in range(_MOST_TABS):
        here = QApplication.focusWidget()
        # In a text Tab goes from link to link before it goes on.
        is_among_links = here is last and isinstance(here, QTextBrowser)
        if here is None or not window.isAncestorOf(here):
            return
        if here in seen and not is_among_links:
            return
        if here not in seen:
            seen.add(here)
            yield here
        last = here
        QTest.keyClick(here, Qt.Key.Key_Tab)
        # As under a hand: what the step has set off comes to rest before the next one.
        QApplication.processEvents()
    raise AssertionError("Tab goes round without an end")


def _same_group(visited: list[QWidget]) -> Iterator[QWidget]:
    """Of several that exclude each other one is reached with Tab, the others with arrows."""
    for one in visited:
        parent = one.parentWidget()
        if isinstance(one, QAbstractButton) and one.isCheckable() and parent is not None:
            group: QButtonGroup | None = one.group()
            if group is not None:
                yield from group.buttons()
            elif one.autoExclusive():
                yield from parent.findChildren(
                    QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly
                )


def _is_control(widget: QWidget) -> bool:
    if isinstance(widget, (QAbstractButton, QLineEdit, QTextEdit, QComboBox, QAbstractItemView)):
        return True
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not isinstance(
        widget, QScrollArea
    )


def _belongs_to_another(widget: QWidget) -> bool:
    """What Qt puts inside a field or a list takes its focus through that."""
    parent = widget.parentWidget()
    return isinstance(parent, (QLineEdit, QComboBox)) or isinstance(
        parent and parent.parentWidget(), QComboBox
    )


def called(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    around = widget.parentWidget()
    name = plain(widget.accessibleName() or text)
    return f"{type(widget).__name__} “{name}” in {type(around).__name__}"
