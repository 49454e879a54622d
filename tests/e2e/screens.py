"""What can be wrong with a screen without looking at it: blank, cut off, too wide, hard to hit."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QToolButton,
    QWidget,
)

from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.record_form import RecordForm
from counsel_app.gui.widgets.table import TableView
from tests.e2e.rest import called, once_at_rest
from tests.e2e.targets import too_small

WIDTH, HEIGHT = 1366, 768
_FEWEST_COLOURS = 12
_STEP = 7
_MARGIN_OF_QT = 2
_GAP_OF_QT = 4


def faults(window: QWidget) -> list[str]:
    """Sentences about everything that does not fit once the window has come to rest."""
    return once_at_rest(lambda: _faults_now(window))


def _faults_now(window: QWidget) -> list[str]:
    found = []
    is_larger = window.width() > WIDTH or window.height() > HEIGHT
    if is_larger and not window.isFullScreen():
        found.append(f"{window.width()} × {window.height()} is larger than a small laptop")
    for widget in window.findChildren(QWidget):
        # What Qt draws inside a field (an icon) has no words of its own.
        if widget.isVisible() and not isinstance(widget.parentWidget(), QLineEdit):
            found += [f"{called(widget)} {fault}" for fault in _faults(widget)]
    return found


def is_blank(image: QImage) -> bool:
    """Whether hardly anything is drawn."""
    colours = {
        image.pixel(x, y)
        for x in range(0, image.width(), _STEP)
        for y in range(0, image.height(), _STEP)
    }
    return len(colours) < _FEWEST_COLOURS


def _faults(widget: QWidget) -> Iterator[str]:
    yield from _faults_of_words(widget)
    yield from too_small(widget)
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or parent.layout() is None:
        return
    if widget.x() < -1 or widget.geometry().right() > parent.width() + 1:
        yield f"sticks out of {type(parent).__name__} at the side"
    if widget.y() < -1 or widget.geometry().bottom() > parent.height() + 1:
        yield f"sticks out of {type(parent).__name__} below"


def _faults_of_words(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QAbstractScrollArea):
        if widget.horizontalScrollBar().isVisible():
            yield "scrolls sideways"
        if isinstance(widget, QHeaderView):
            yield from _header_faults(widget)
        elif isinstance(widget, QAbstractItemView):
            yield from _cell_faults(widget)
    elif isinstance(widget, QLabel):
        yield from _label_faults(widget)
    elif isinstance(widget, QComboBox):
        yield from _choice_faults(widget)
    elif isinstance(widget, QLineEdit):
        if not isinstance(widget.parentWidget(), QComboBox):
            yield from _line_faults(widget)
    elif isinstance(widget, (Badge, QAbstractButton)) and _is_too_narrow(widget):
        yield "is narrower than its words"


def _is_too_narrow(widget: QWidget) -> bool:
    return widget.width() < widget.minimumSizeHint().width()


def _label_faults(label: QLabel) -> Iterator[str]:
    if not label.text() or label.textFormat() == Qt.TextFormat.RichText:
        return
    if label.wordWrap():
        if label.heightForWidth(label.width()) > label.height() + 1:
            yield "is cut off below"
    elif label.sizeHint().width() > label.width() + 1:
        yield "is cut off at its end"


def _choice_faults(box: QComboBox) -> Iterator[str]:
    """Every choice of the list, not only the one in sight: each can be the next."""
    words = [box.itemText(line) for line in range(box.count())]
    words += [box.currentText(), box.placeholderText()]
    longest = max(words, key=box.fontMetrics().horizontalAdvance)
    missing = box.fontMetrics().horizontalAdvance(longest) - _room_for_words(box)
    if missing > 1:
        yield f"cuts “{longest}” by {missing}"


def _room_for_words(box: QComboBox) -> int:
    line = box.lineEdit()
    if line is not None:
        return _room_in(line)
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    style = box.style()
    return style.subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()


def _room_in(line: QLineEdit) -> int:
    """What the frame leaves, less Qt's own margin and the pictures at either end."""
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    inside = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    pictures = [one for one in line.findChildren(QToolButton) if one.isVisible()]
    margins = line.textMargins()
    taken = 2 * _MARGIN_OF_QT + margins.left() + margins.right()
    return inside.width() - taken - sum(one.width() + _GAP_OF_QT for one in pictures)


def _line_faults(line: QLineEdit) -> Iterator[str]:
    words = line.text() or line.placeholderText()
    if line.echoMode() != QLineEdit.EchoMode.Normal:
        words = line.placeholderText()
    missing = line.fontMetrics().horizontalAdvance(words) - _room_in(line)
    if missing > 1 and not _fills_its_form(line):
        yield f"cuts “{words}” by {missing}"


def _fills_its_form(line: QLineEdit) -> bool:
    """Whether there is no more room: what somebody wrote may be longer than any field."""
    around = line.parentWidget()
    while around is not None and not isinstance(around, RecordForm):
        around = around.parentWidget()
    return around is not None and line.width() >= around.width()


def _header_faults(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if header.orientation() != Qt.Orientation.Horizontal:
        return
    for section in range(header.count()):
        words = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        needed = header.sectionSizeFromContents(section).width()
        if header.isSectionHidden(section) or not words:
            continue
        if needed > header.sectionSize(section) + 1:
            yield f"cuts its title “{words}” by {needed - header.sectionSize(section)}"


def _cell_faults(view: QAbstractItemView) -> Iterator[str]:
    """Cells in sight that are shortened; our own tables tell the rest under the mouse."""
    if isinstance(view, TableView):
        return
    for index in _indexes(view):
        area = view.visualRect(index)
        is_cut = not area.isEmpty() and view.sizeHintForIndex(index).width() > area.width() + 1
        if is_cut and not index.data(Qt.ItemDataRole.ToolTipRole):
            yield f"shortens “{index.data()}”"


def _indexes(view: QAbstractItemView) -> Iterator[QModelIndex]:
    model, root = view.model(), view.rootIndex()
    # A list's model does not let anybody count its one column.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
    for row in range(model.rowCount(root)):
        for column in range(columns):
            yield model.index(row, column, root)
