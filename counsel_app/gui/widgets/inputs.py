"""Typing in any script: the field turns with the first letter written."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMimeData,
    QRegularExpression,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QRegularExpressionValidator,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTextEdit,
    QToolButton,
    QWidget,
)

from counsel_app.gui import i18n, icons, theme
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.baseline import hold_baseline
from counsel_app.gui.widgets.choice_line import ChoiceLine

PAUSE_MS: Final = 700
"""How long nothing is typed until it counts as a pause (drafts are saved then)."""
_NO_ARRIVAL: Final = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""The list closed or another window went: the person was in this field already."""
_DIRECT: Final = Qt.FindChildOption.FindDirectChildrenOnly
_INSIDE_A_LINE: Final = QStyle.SubElement.SE_LineEditContents
_COMBO_BOX: Final = QStyle.ContentsType.CT_ComboBox
_AROUND_WORDS: Final = 8
"""What the line of a searchable choice keeps free at both ends, and its cursor."""
_LONGEST_CHOICE: Final = 60
_MOST_LETTERS: Final = 64
"""As many of a written line as a field makes room for."""


class TextField(QLineEdit):
    """One line of text in any script."""

    def __init__(self, name: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.textChanged.connect(self._turn)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the text where it stands when the letters grow."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            hold_baseline(self)

    def setText(self, text: str | None) -> None:
        """Show ``text`` from its beginning: its end says less."""
        super().setText(text or "")
        self.setCursorPosition(0)
        # What is written later moves nothing: fields must not wander under the hands.
        self._given = text or ""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as a usual answer and as what it was given to show."""
        hint = super().sizeHint()
        words = max(self._given, self.placeholderText(), key=len)
        letters = self.fontMetrics().horizontalAdvance(words[:_MOST_LETTERS])
        return QSize(max(hint.width(), letters + self._beside_the_words()), hint.height())

    def _beside_the_words(self) -> int:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inside = self.style().subElementRect(_INSIDE_A_LINE, option, self)
        pictures = len(self.findChildren(QToolButton)) * (theme.icon_px() + GRID)
        return self.width() - inside.width() + pictures + GRID

    def _turn(self, text: str) -> None:
        hold_baseline(self)
        direction = i18n.direction_of(text)
        if direction != self.layoutDirection():
            self.setLayoutDirection(direction)


class SearchField(TextField):
    """Search as you type; Esc empties it first."""

    searched = Signal(str)

    def __init__(self, name: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, hint=hint, parent=parent)
        self.addAction(icons.icon("search", tone="muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        self._name_icons(name)
        # Long enough to skip the letters of one fast word, short enough not to be felt.
        self._wait = QTimer(self, singleShot=True, interval=120)
        self._wait.timeout.connect(lambda: self.searched.emit(self.text()))
        self.textChanged.connect(lambda _text: self._wait.start())

    def set_quietly(self, words: str) -> None:
        """Hold other words; whoever asks for that searches by itself."""
        self.blockSignals(True)
        self.setText(words)
        self.blockSignals(False)

    def _name_icons(self, name: str) -> None:
        """Qt makes a button of each picture and says nothing about them."""
        clear = QCoreApplication.translate("SearchField", "Empty the field")
        for button in self.findChildren(QToolButton):
            is_clear = button.defaultAction().objectName() == "_q_qlineeditclearaction"
            button.setAccessibleName(clear if is_clear else name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field on Esc while there is something in it."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class ListSearch(SearchField):
    """The search field over a list: the arrow down goes into it."""

    down = Signal()

    def __init__(self, name: str, *, hint: str) -> None:
        super().__init__(name, hint=hint)
        self.setMinimumWidth(theme.chars(30))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down into the list."""
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)


class TextArea(QTextEdit):
    """Several lines; each paragraph runs in its own direction; Tab moves on.

    QTextEdit without rich text: QPlainTextEdit leaves Arabic paragraphs at the
    left margin.
    """

    paused = Signal()
    menu_wanted = Signal(object, object)
    """Its menu (QMenu) and a cursor at the mouse, before the menu is shown."""

    def __init__(
        self, name: str, *, hint: str = "", lines: int = 4, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.paused)
        self.textChanged.connect(self._pause.start)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the number of lines when the text grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take words, no files: a paper that is dropped here is for the page around it."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the usual menu, and what others add to it."""
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_wanted.emit(menu, self.cursorForPosition(event.pos()))
        menu.popup(event.globalPos())

    def sizeHint(self) -> QSize:
        """As high as the lines it is meant for; a page may stretch it."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def _fit(self) -> None:
        self.setMinimumHeight(QFontMetrics(self.font()).lineSpacing() * self._lines + 24)
        self.updateGeometry()


class WholeNumberField(QLineEdit):
    """A whole number that may be left empty; no wheel changes it by accident."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMaxLength(6)
        self.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), self))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def value(self) -> int | None:
        """The number, or None."""
        return int(self.text()) if self.text() else None

    def set_value(self, value: int | None) -> None:
        """Show a number, or nothing."""
        self.setText("" if value is None else str(value))


class Choice(QComboBox):
    """One of a list, found by typing any part of its words."""

    def __init__(
        self,
        name: str,
        choices: tuple[tuple[str, str], ...] = (),
        *,
        searchable: bool | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``choices`` are pairs of key and words; long lists become searchable."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self._searchable = searchable
        self._longest = -1
        # The list of a combo box takes its spacing from QSS only with this delegate.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.set_choices(choices)

    def set_choices(self, choices: tuple[tuple[str, str], ...]) -> None:
        """Offer other choices; keeps the chosen key where it is still there."""
        key, had_choice = self.key(), self.currentIndex() >= 0
        self.blockSignals(True)
        self.clear()
        for choice, words in choices:
            self.addItem(words, choice)
        many = len(choices) > 12 if self._searchable is None else self._searchable  # noqa: PLR2004
        if many and not self.isEditable():
            self._make_searchable()
        self.set_key(key if had_choice else choices[0][0] if choices else "")
        self.blockSignals(False)
        self._longest = -1
        self.updateGeometry()

    def key(self) -> str:
        """The key of what is chosen; empty when nothing is."""
        index = self.currentIndex()
        if self.isEditable() and self.currentText() != self.itemText(index):
            index = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
        return str(self.itemData(index) or "") if index >= 0 else ""

    def set_key(self, key: str) -> None:
        """Choose ``key``; nothing where the list lacks it."""
        self.setCurrentIndex(self.findData(key))
        self._from_the_beginning()

    def showPopup(self) -> None:
        """Show the last line whole as well.

        Qt makes the list as high as the padding of the box allows, and with the
        focus that is one pixel less above and below, for the thicker border.
        """
        super().showPopup()
        shown, window = self.view(), self.view().window()
        lines = sum(shown.sizeHintForRow(line) for line in range(self.count()))
        has_room = window.geometry().bottom() < self.screen().availableGeometry().bottom() - 2
        if shown.viewport().height() < lines and has_room:
            # The arrows for scrolling come back by themselves where they are needed.
            for part in window.findChildren(QWidget, options=_DIRECT):
                part.setVisible(part is shown)
            window.resize(window.width(), window.height() + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens a long list; Enter chooses and presses no button of the dialog around it."""
        if self.isEditable() and event.key() == Qt.Key.Key_Down:
            # Qt would step to the next entry, which nobody has seen yet, and take it.
            self.showPopup()
            return
        super().keyPressEvent(event)
        if self.isEditable() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the first letter replace what stands there, however the field was reached."""
        super().focusInEvent(event)
        if (line := self.lineEdit()) is not None and event.reason() not in _NO_ARRIVAL:
            # Later: a click sets its cursor after the focus.
            QTimer.singleShot(0, line, line.selectAll)

    def event(self, event: QEvent) -> bool:
        """Tell the whole of what is chosen to whoever rests the mouse where it is cut."""
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self.currentText() if self._is_cut() else "")
        return super().event(event)

    def _is_cut(self) -> bool:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, part, self).width()
        return self.fontMetrics().horizontalAdvance(self.currentText()) > room

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll; a closed box never changes under the wheel."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Measure the choices again where the letters have another size."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._longest = -1
            if (line := self.lineEdit()) is not None:
                hold_baseline(line)
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """As wide as the longest choice: each can be the next that is shown."""
        hint = super().sizeHint()
        if self._longest < 0:
            words = [self.itemText(line) for line in range(self.count())]
            words.append(self.placeholderText())
            self._longest = max(map(self.fontMetrics().horizontalAdvance, words))
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        words_alone = QSize(self._longest + _AROUND_WORDS, 0)
        with_frame = self.style().sizeFromContents(_COMBO_BOX, option, words_alone, self)
        return QSize(max(hint.width(), with_frame.width()), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Insist on that, but not on the name of an office that is longer than any window."""
        least, whole = super().minimumSizeHint(), self.sizeHint().width()
        return QSize(max(least.width(), min(whole, theme.chars(_LONGEST_CHOICE))), least.height())

    def _make_searchable(self) -> None:
        self.setEditable(True)
        self.setLineEdit(ChoiceLine())
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        popup = completer.popup()
        if popup is not None:
            popup.setItemDelegate(QStyledItemDelegate(popup))
        self.setCompleter(completer)
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(self.accessibleName())
            line.textChanged.connect(lambda _text: hold_baseline(line))
            line.returnPressed.connect(self._take_first)
            line.editingFinished.connect(self._settle)

    def _fitting(self, text: str) -> list[int]:
        """What the list under the field shows for ``text``, without lines such as "none"."""
        part = text.casefold()
        return [
            index
            for index in range(self.count())
            if part in self.itemText(index).casefold() and self.itemData(index)
        ]

    def _take_first(self) -> None:
        """Enter takes the first of what is shown: half a word is enough."""
        completer = self.completer()
        if completer is not None and (popup := completer.popup()) is not None:
            popup.hide()
        if (text := self.currentText()) and not self.key() and (fitting := self._fitting(text)):
            self.setCurrentIndex(fitting[0])

    def _settle(self) -> None:
        # Half a word that fits nothing, or several, must not look like an answer.
        text = self.currentText()
        index = self.findText(text, Qt.MatchFlag.MatchFixedString)
        if index < 0 and text:
            fitting = self._fitting(text)
            index = fitting[0] if len(fitting) == 1 else self.currentIndex()
        self.setCurrentIndex(index)
        self.setEditText(self.itemText(index) if index >= 0 else "")
        self._from_the_beginning()

    def _from_the_beginning(self) -> None:
        """Show the first words of what does not fit: its end says less."""
        if (line := self.lineEdit()) is not None:
            line.setCursorPosition(0)
