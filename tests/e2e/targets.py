"""What can be hit with a pointer, and is smaller than WCAG 2.2 asks for (2.5.8): 24 × 24."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)

from tests.e2e.rest import called, once_at_rest

SMALLEST: Final = 24
"""Points of Qt, which like the pixels of CSS do not shrink on a finer screen."""
_WHOLE = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QAbstractSlider)


def small_targets(window: QWidget) -> list[str]:
    """What of everything in sight is too small once the window has come to rest."""
    return once_at_rest(lambda: _small_now(window))


def _small_now(window: QWidget) -> list[str]:
    return [
        f"{called(widget)} {fault}"
        for widget in window.findChildren(QWidget)
        # What Qt draws inside a field (an icon) belongs to the field.
        if widget.isVisible() and not isinstance(widget.parentWidget(), QLineEdit)
        for fault in too_small(widget)
    ]


def too_small(widget: QWidget) -> Iterator[str]:
    """Sentences about ``widget`` and the targets that it draws itself."""
    if not widget.isEnabled():
        return
    if isinstance(widget, QScrollBar):
        # What Qt puts beside a long text; the wheel, keys and the page scroll as well.
        return
    if isinstance(widget, QTabBar):
        for tab in range(widget.count()):
            yield from _measured(widget.tabRect(tab).size(), f"its tab “{widget.tabText(tab)}”")
    elif isinstance(widget, QHeaderView):
        yield from _header(widget)
    elif isinstance(widget, QAbstractItemView):
        yield from _lines(widget)
    elif isinstance(widget, _WHOLE) and not isinstance(
        widget.parentWidget(), (QComboBox, QAbstractSpinBox)
    ):
        yield from _measured(widget.size(), "what can be hit")


def _header(header: QHeaderView) -> Iterator[str]:
    if header.orientation() == Qt.Orientation.Horizontal and header.sectionsClickable():
        for section in range(header.count()):
            if not header.isSectionHidden(section):
                size = QSize(header.sectionSize(section), header.height())
                yield from _measured(size, f"its column {section}")


def _lines(view: QAbstractItemView) -> Iterator[str]:
    """The first line in sight: all of a list are of one height."""
    model, root = view.model(), view.rootIndex()
    if not model.rowCount(root):
        return
    # A row is one target, however many columns it has.
    height = view.visualRect(model.index(0, 0, root)).height()
    if height and height < SMALLEST:
        yield f"has lines of {height} points, less than {SMALLEST}"


def _measured(size: QSize, what: str) -> Iterator[str]:
    if not size.isEmpty() and min(size.width(), size.height()) < SMALLEST:
        yield f"is hard to hit: {what} measures {size.width()} × {size.height()}"
