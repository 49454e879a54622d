"""Texts on a page: titles, headings, body and muted lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLayout, QSizePolicy, QWidget

from counsel_app.gui.announcing import announce


class Text(QLabel):
    """Plain body text that wraps.

    Never rich text: what a client is called or said must not be read as HTML,
    which QLabel otherwise guesses from the first angle bracket.
    """

    ROLE = "body"

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(True)
        self.setProperty("role", self.ROLE)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of the window, and the size of the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange):
            self._align()

    def _align(self) -> None:
        # Left to itself QLabel puts each text at the side where its own first
        # letter begins: a Latin name in an Arabic window would stray.
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        if not self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        if rtl and self.wordWrap():
            # Qt moves a full line by the space at its end: its last letter would be cut.
            room = self.contentsMargins()
            room.setLeft(max(room.left(), self.fontMetrics().horizontalAdvance(" ")))
            self.setContentsMargins(room)


class Line(Text):
    """Body text on one line."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(False)
        self._align()


class Title(Text):
    """What the page is about; one per page."""

    ROLE = "title"
    spoken_as = "heading"


class Heading(Text):
    """The title of a card or a group."""

    ROLE = "heading"
    spoken_as = "heading"


class Ornament(QLabel):
    """A picture beside words that say the same: whoever hears the screen misses nothing."""

    spoken_as = "ornament"


class Strong(Text):
    """Body text with weight."""

    ROLE = "strong"


class Muted(Text):
    """Text of second rank: meta data, hints."""

    ROLE = "muted"


class MutedLine(Line):
    """Text of second rank on one line."""

    ROLE = "muted"


class Problem(Text):
    """What is wrong with a field, below it; hidden while nothing is."""

    ROLE = "problem"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        # It takes the room that the field has; a long sentence must not move the others.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, self.sizePolicy().verticalPolicy())
        self.hide()

    def say(self, sentence: str, *, about: str = "") -> None:
        """Show ``sentence``; hide when it is empty. Read out with the field ``about``."""
        is_new = bool(sentence) and sentence != self.text()
        self.setText(sentence)
        self.setVisible(bool(sentence))
        if is_new:
            announce(self, f"{about}: {sentence}" if about else sentence, urgent=True)


def spoken_text(screen: QWidget) -> str:
    """The sentences that stand on a screen, from its beginning, for reading them out.

    In the order of its layouts: what stands side by side is told one after the other.
    """
    return "\n".join(text.translate(_UNSPOKEN) for text in _sentences(screen) if text)


def _sentences(widget: QWidget) -> Iterator[str]:
    layout = widget.layout()
    if not widget.isVisible():
        return
    if isinstance(widget, QLabel):
        yield widget.text()
    elif layout is not None:
        yield from _laid_out(layout)
    else:
        for inside in widget.findChildren(QWidget, options=_DIRECT):
            yield from _sentences(inside)


def _laid_out(layout: QLayout) -> Iterator[str]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        # Row, column and what they span; the stubs know of no result.
        positions: Any = layout.getItemPosition
        places.sort(key=positions)
    for item in map(layout.itemAt, places):
        widget, inner = (item.widget(), item.layout()) if item else (None, None)
        if widget is not None:
            yield from _sentences(widget)
        elif inner is not None:
            yield from _laid_out(inner)


_DIRECT: Final = Qt.FindChildOption.FindDirectChildrenOnly
_UNSPOKEN = dict.fromkeys((0x2068, 0x2069))
"""Marks of direction: a voice would stumble over them."""


class Rule(QFrame):
    """A thin line between two areas."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rule")
        self.setFixedHeight(1)
