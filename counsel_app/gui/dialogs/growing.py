"""How large a dialog is: what stands in it decides, as far as the window behind leaves room."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QDialog

from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.layouts import Scroll


def size_within(dialog: QDialog, width: int, height: int) -> None:
    """As large as that, but never larger than the window that it stands before."""
    dialog.resize(QSize(width, height).boundedTo(_room(dialog)))


def fit_within(dialog: QDialog, width: int) -> None:
    """As wide as that and as high as its content, but never larger than the window behind."""
    size_within(dialog, width, 1)
    size_within(dialog, width, _needed(dialog))


def grow_soon(dialog: QDialog) -> None:
    """Grow once the layouts inside have heard of the new texts."""
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
    layout.activate()
    needed = layout.totalHeightForWidth(dialog.width())
    if needed < 0:
        needed = layout.totalSizeHint().height()
    # A column that scrolls asks for little; here it is to show all that it has.
    columns = [one for one in dialog.findChildren(Scroll) if one.isVisibleTo(dialog)]
    return needed + sum(one.whole_height() - one.sizeHint().height() for one in columns)


def _grow(dialog: QDialog) -> None:
    needed = min(_needed(dialog), max(_room(dialog).height(), dialog.minimumHeight()))
    if needed <= dialog.height():
        return
    dialog.resize(dialog.width(), needed)
    area = dialog.screen().availableGeometry()
    below = dialog.frameGeometry().bottom() - area.bottom()
    if below > 0:
        dialog.move(dialog.x(), max(area.top(), dialog.y() - below))
