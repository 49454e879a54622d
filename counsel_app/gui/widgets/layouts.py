"""Arranging: boxes on the 8-pixel grid, a row that wraps, a page that scrolls."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from counsel_app.gui import theme
from counsel_app.gui.theme import GRID

WIDEST: Final = 190
"""Letters across of a page that is read: beyond, it stands in the middle."""

_ANY: Final = 16_777_215
"""As much as a widget of Qt can be."""
Box = TypeVar("Box", bound=QBoxLayout)


def column(
    *parts: QWidget | QLayout | int, parent: QWidget | None = None, margin: int = 0, gap: int = GRID
) -> QVBoxLayout:
    """Parts below each other; a number is a stretch."""
    return _fill(QVBoxLayout(), parts, parent, margin, gap)


def wrapped(*parts: QWidget) -> Wrapping:
    """Parts beside each other that go on in the next line where there is no room."""
    line = Wrapping()
    for part in parts:
        line.addWidget(part)
    return line


def row(
    *parts: QWidget | QLayout | int, parent: QWidget | None = None, margin: int = 0, gap: int = GRID
) -> QHBoxLayout:
    """Parts beside each other in reading direction; a number is a stretch."""
    return _fill(QHBoxLayout(), parts, parent, margin, gap)


def _fill(
    layout: Box,
    parts: Iterable[QWidget | QLayout | int],
    parent: QWidget | None,
    margin: int,
    gap: int,
) -> Box:
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(gap)
    if parent is not None:
        parent.setLayout(layout)
    for part in parts:
        if isinstance(part, int):
            layout.addStretch(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)
    return layout


def clear(layout: QLayout) -> None:
    """Take everything out of ``layout`` and let it go."""
    while layout.count():
        item = layout.takeAt(0)
        inner = item.layout() if item is not None else None
        widget = item.widget() if item is not None else None
        if inner is not None:
            clear(inner)
        if widget is not None:
            _take_away(widget, layout.parentWidget())


def _take_away(widget: QWidget, holder: QWidget | None) -> None:
    """Let ``widget`` go; what had the focus in it hands it on to the nearest in ``holder``.

    Qt gives it to what comes next in the window: after a button that was pressed once,
    Space would have pressed another one, at last "Lock and leave".
    """
    focus = QApplication.focusWidget()
    is_inside = focus is not None and (focus is widget or widget.isAncestorOf(focus))
    place = focus.mapToGlobal(focus.rect().center()) if focus is not None and is_inside else None
    widget.hide()
    widget.deleteLater()
    if place is not None and holder is not None:
        fallen = QApplication.focusWidget()
        # Once what comes instead is shown, which takes Qt a few rounds.
        QTimer.singleShot(0, holder, partial(_focus_near, place, holder, fallen, rounds=5))


def _focus_near(place: QPoint, holder: QWidget, fallen: QWidget | None, *, rounds: int) -> None:
    now = QApplication.focusWidget()
    if now is not fallen or (now is not None and holder.isAncestorOf(now)):
        # Somebody has said where to go on.
        return
    stops = [
        one
        for one in holder.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and _is_stop(one)
    ]
    if rounds and not stops:
        again = partial(_focus_near, place, holder, fallen, rounds=rounds - 1)
        QTimer.singleShot(0, holder, again)
    elif stops:
        min(
            stops,
            key=lambda one: (one.mapToGlobal(one.rect().center()) - place).manhattanLength(),
        ).setFocus(Qt.FocusReason.OtherFocusReason)


def tab_into(filled: QWidget, *, after: QWidget) -> None:
    """Let Tab go from ``after`` through ``filled``: what is made later comes last to Qt."""
    before, whole = after, None
    for one in filled.findChildren(QWidget):
        # The list that a choice drops down is a window of its own.
        if one.window() is not before.window() or (whole and whole.isAncestorOf(one)):
            continue
        proxy = one.focusProxy()
        if proxy is not None and one.isAncestorOf(proxy):
            # Left behind, Tab would come by it to what is inside, and so round for ever.
            # Qt moves nothing that takes no focus itself.
            one.setFocusPolicy(proxy.focusPolicy())
            whole = one
        elif not _is_stop(one):
            continue
        QWidget.setTabOrder(before, one)
        before = one


def _is_stop(widget: QWidget) -> bool:
    """Whether Tab stops there itself: the line of a choice only hands on to it."""
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_tab and widget.focusProxy() is None


def tab_before(filled: QWidget, last: QWidget) -> None:
    """Let Tab go through ``filled`` right before ``last``."""
    before = last.previousInFocusChain()
    while before is not None and before is not last:
        if _is_stop(before) and not filled.isAncestorOf(before):
            tab_into(filled, after=before)
            return
        before = before.previousInFocusChain()


class _Width(QObject):
    """Measures a widget in letters anew whenever the letters change their size."""

    def __init__(self, widget: QWidget, letters: int, least: int, *, is_limit: bool) -> None:
        super().__init__(widget)
        self._widget, self._letters, self._least = widget, letters, least
        self._is_limit = is_limit
        self._measure()
        widget.installEventFilter(self)

    def eventFilter(self, thing: QObject, event: QEvent) -> bool:
        """Follow the text size, which is changed in the settings while pages stand open."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()
        return super().eventFilter(thing, event)

    def _measure(self) -> None:
        width = max(theme.chars(self._letters), self._least)
        if self._is_limit:
            self._widget.setMaximumWidth(width)
        else:
            self._widget.setFixedWidth(width)


def fix_width(widget: QWidget, letters: int, *, least: int = 0) -> None:
    """Keep ``widget`` as wide as about ``letters`` of body text, at ``least`` pixels."""
    _Width(widget, letters, least, is_limit=False)


def limit_width(widget: QWidget, letters: int) -> None:
    """Let ``widget`` be no wider than about ``letters`` of body text."""
    _Width(widget, letters, 0, is_limit=True)


def centred(widget: QWidget, letters: int) -> QHBoxLayout:
    """``widget`` as wide as it is given, up to ``letters``, and in the middle beyond that.

    On a large screen a line that runs from edge to edge cannot be followed.
    """
    limit_width(widget, letters)
    # No stretch beside it: even a hundredth of the line would push it off the edge of the page.
    line = row(0, widget, 0)
    line.setStretch(1, 1)
    return line


class Scroll(QScrollArea):
    """A column that scrolls when it is longer than the window.

    ``holds_width`` keeps it as wide as what is inside needs: nothing scrolls sideways,
    and beside another column it would be cut.
    """

    def __init__(
        self, content: QWidget, parent: QWidget | None = None, *, holds_width: bool = False
    ) -> None:
        super().__init__(parent)
        self._holds_width = holds_width
        self._is_mirrored = False
        self._shown_at = -1
        """Where the bar stood when something was scrolled into sight."""
        content.setProperty("role", "plain")
        self._content = content
        # Made here: for one that Qt makes the bindings look through all their classes (10 ms).
        self.setViewport(QWidget())
        self.setWidget(content)
        self._hold_open()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The controls inside take the focus and scroll into view themselves.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def eventFilter(self, thing: QObject, event: QEvent) -> bool:
        """Give way when something in the column needs more room or less."""
        if event.type() == QEvent.Type.LayoutRequest and thing is self._content:
            self._hold_open()
            if self._holds_width:
                self.updateGeometry()
        done = super().eventFilter(thing, event)
        if event.type() == QEvent.Type.Resize and thing is self._content:
            self._show_again()
        return done

    def _show_again(self) -> None:
        """Something above has grown and pushed what has the focus away: follow it."""
        focus = QApplication.focusWidget()
        if focus is None or not self._content.isAncestorOf(focus):
            return
        # Where the bar stands elsewhere, somebody has scrolled and reads there.
        if self.verticalScrollBar().value() == self._shown_at:
            # Not before the parts of the column stand where they will.
            QTimer.singleShot(0, focus, lambda: self.ensure_shown(focus))

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the gap beside the bar on its side."""
        super().showEvent(event)
        self._mirror()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._mirror()

    def _mirror(self) -> None:
        # From right to left Qt moves the bar to the other side, but leaves the margins.
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        layout = self._content.layout()
        if layout is None or is_rtl == self._is_mirrored:
            return
        self._is_mirrored = is_rtl
        now = layout.contentsMargins()
        layout.setContentsMargins(now.right(), now.top(), now.left(), now.bottom())

    def minimumSizeHint(self) -> QSize:
        """Narrower than this, something would be cut."""
        least = super().minimumSizeHint()
        if not self._holds_width:
            return least
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._content.minimumSizeHint().width() + bar, least.height())

    def _hold_open(self) -> None:
        # Where there are wrapped texts Qt asks for the height at this width, and their
        # height at their narrowest must not count: a page that fits would scroll. Where
        # there are none it asks for nothing, and would press fields together instead.
        layout = self._content.layout()
        least = 1
        if layout is not None and not layout.hasHeightForWidth():
            least = layout.totalMinimumSize().height()
        self._content.setMinimumHeight(least)

    def whole_height(self) -> int:
        """How high it would have to be to scroll no more, at its present width."""
        layout = self._content.layout()
        if layout is None or not layout.hasHeightForWidth():
            return self._content.sizeHint().height()
        # With that height there is no bar beside the content.
        return layout.totalHeightForWidth(self.width())

    def ensure_shown(self, widget: QWidget) -> None:
        """Scroll until ``widget`` is in view."""
        self.ensureWidgetVisible(widget, 2 * GRID, 2 * GRID)
        self._shown_at = self.verticalScrollBar().value()


def show_focused(_before: QWidget | None, now: QWidget | None) -> None:
    """Scroll to what has the focus now; Qt does so only for steps inside one column.

    Tab from the rail came to a field that had been scrolled away. Whoever clicks
    sees what they click: it must not move under the mouse.
    """
    if now is None or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
        return
    around = now.parentWidget()
    while around is not None:
        if isinstance(around, Scroll):
            around.ensure_shown(now)
        around = around.parentWidget()


def begins_right(layout: QLayout) -> bool:
    """Whether reading begins at the right of what ``layout`` arranges; Qt mirrors only its own."""
    parent = layout.parentWidget()
    return parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft


class Wrapping(QLayout):
    """A row that goes on in the next line, in reading direction."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = GRID) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)
        if parent is not None:
            parent.setLayout(self)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more item."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return the item, or None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """A narrower row is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that ``width`` leads to."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """All on one line."""
        shown = [item for item in self._items if not item.isEmpty()]
        width = sum(item.sizeHint().width() + self.spacing() for item in shown)
        return QSize(max(width - self.spacing(), 0), self.minimumSize().height())

    def minimumSize(self) -> QSize:
        """The largest single item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        rtl = begins_right(self)
        x, y, line = 0, 0, 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(rect.width(), _ANY))
            if x and x + size.width() > rect.width():
                x, y, line = 0, y + line + self.spacing(), 0
            if move:
                left = rect.right() + 1 - x - size.width() if rtl else rect.left() + x
                item.setGeometry(QRect(QPoint(left, rect.top() + y), size))
            x += size.width() + self.spacing()
            line = max(line, size.height())
        return y + line
