"""How large a dialog is: what stands in it decides, as far as the window behind leaves room."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QDialog

from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.layouts import Scroll

_HAS_A_SIZE: Final = "hasASize"


def size_within(dialog: QDialog, width: int, height: int) -> None:
    """As large as that, but never larger than the window that it stands before."""
    dialog.setProperty(_HAS_A_SIZE, True)
    dialog.resize(QSize(width, height).boundedTo(_room(dialog)))
    _keep_on_screen(dialog)


def fit_within(dialog: QDialog, width: int) -> None:
    """As wide as that and as high as its content, but never larger than the window behind."""
    size_within(dialog, width, 1)
    size_within(dialog, width, _needed(dialog))


def grow_soon(dialog: QDialog) -> None:
    """Grow once the layouts inside have heard of the new texts.

    The first time, if the dialog was given no height, it becomes exactly as high as it needs.
    """
    QTimer.singleShot(0, dialog, lambda: _grow(dialog))


def _room(dialog: QDialog) -> QSize:
    parent = dialog.parentWidget()
    room = parent.window().size() if parent is not None else dialog.screen().availableSize()
    return room - QSize(4 * GRID, 4 * GRID)


def _needed(dialog: QDialog) -> int:
    # Qt's own minimum takes wrapped texts at their widest and cuts them here.
    layout = dialog.layout()
    if layout is None:
        return dialog.height()
    columns = [one for one in dialog.findChildren(Scroll) if one.isVisibleTo(dialog)]
    for one in columns:
        # Qt insists on more than a line or two need; 0 leaves it to Qt again.
        whole = max(one.whole_height(), 1)
        one.setMinimumHeight(whole if whole < one.minimumSizeHint().height() else 0)
        # Its layout may still remember how high it was with other content.
        one.updateGeometry()
    layout.activate()
    needed = layout.totalHeightForWidth(dialog.width())
    if needed < 0:
        needed = layout.totalSizeHint().height()
    # A column that scrolls asks for little; here it is to show all that it has.
    return needed + sum(one.whole_height() - _counted(one) for one in columns)


def _counted(column: Scroll) -> int:
    """The height that a layout gives to ``column``."""
    return max(column.sizeHint().height(), column.minimumHeight())


def _grow(dialog: QDialog) -> None:
    needed = min(_needed(dialog), max(_room(dialog).height(), dialog.minimumHeight()))
    # Qt begins with the height that wrapped texts would have in a narrower dialog.
    if dialog.property(_HAS_A_SIZE) and needed <= dialog.height():
        return
    dialog.setProperty(_HAS_A_SIZE, True)
    dialog.resize(dialog.width(), needed)
    _keep_on_screen(dialog)


def _keep_on_screen(dialog: QDialog) -> None:
    """Bring what grew past an edge of the screen back; before it is shown Qt sees to that."""
    if not dialog.isVisible():
        return
    area, frame = dialog.screen().availableGeometry(), dialog.frameGeometry()
    right, below = frame.right() - area.right(), frame.bottom() - area.bottom()
    if right > 0 or below > 0:
        x, y = dialog.x() - max(right, 0), dialog.y() - max(below, 0)
        dialog.move(max(x, area.left()), max(y, area.top()))
