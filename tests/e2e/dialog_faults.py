"""What is wrong with a dialog: for the eyes, for the ears, for those who have only keys."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QScrollArea, QWidget

from counsel_app.gui.dialogs.finder import Finder
from counsel_app.gui.dialogs.wipe import WipeDialog
from tests.e2e import spoken
from tests.e2e.screens import faults as faults_in_sight

_WITH_A_FIELD_FOR_ENTER = (Finder, WipeDialog)
"""What is chosen in the list is opened; the word that stands there erases, no button nearby."""


def faults_of(dialog: QDialog) -> Iterator[str]:
    """Sentences about ``dialog``, which has the focus; Esc has closed it afterwards."""
    if not dialog.windowTitle():
        yield "has no title"
    first = QApplication.focusWidget()
    if first is None or not dialog.isAncestorOf(first):
        yield "nothing in it has the focus"
    yield from faults_in_sight(dialog)
    yield from spoken.unnamed(dialog)
    yield from spoken.out_of_reach(dialog)
    yield from _jumps(dialog)
    has_default = any(one.isDefault() for one in dialog.findChildren(QPushButton))
    if not has_default and not isinstance(dialog, _WITH_A_FIELD_FOR_ENTER):
        yield "no button answers Enter"
    if first is not None:
        first.setFocus()
    QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
    QApplication.processEvents()
    if shiboken6.isValid(dialog) and dialog.isVisible():
        yield "stays when Esc is pressed"


def _jumps(dialog: QDialog) -> Iterator[str]:
    """Where Tab goes up the dialog instead of down, but for the one way back to its top."""
    order = [one for one in spoken.tab_through(dialog) if one.isVisible()]
    if not order:
        return
    back = QApplication.focusWidget()
    if back is not None and back is not order[0]:
        yield f"Tab comes back to {spoken.called(back)} instead of {spoken.called(order[0])}"
    jumps = []
    for one, following in pairwise([*order, order[0]]):
        here, there = _seen(one, following), _seen(following, one)
        halves = (here.height() + there.height()) // 2
        if _middle(there, dialog) + halves <= _middle(here, dialog):
            jumps.append((one, following))
    if jumps:
        # The one way back: it leads higher than all others, wherever Tab was begun.
        jumps.remove(min(jumps, key=lambda jump: _middle(jump[1], dialog)))
    for one, following in jumps:
        yield f"Tab jumps up from {spoken.called(one)} to {spoken.called(following)}"


def _middle(widget: QWidget, dialog: QDialog) -> int:
    return widget.mapTo(dialog, widget.rect().center()).y()


def _seen(widget: QWidget, other: QWidget) -> QWidget:
    """``widget``, or what it scrolls in where ``other`` stands outside of that."""
    seen, around = widget, widget.parentWidget()
    while around is not None and not around.isWindow():
        if isinstance(around, QScrollArea) and not around.isAncestorOf(other):
            seen = around
        around = around.parentWidget()
    return seen
