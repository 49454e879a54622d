"""Help: topics at the side, found by any word, read without leaving the computer."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QUrl
from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from counsel_app.domain.help_topics import Topic, matching, topics
from counsel_app.gui import i18n, theme
from counsel_app.gui.commands import bind
from counsel_app.gui.models.table import Column, TableModel
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.inputs import SearchField
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.table import TableView
from counsel_app.gui.widgets.text import Heading, Muted, Title


class Reader(QTextBrowser):
    """Shows one topic; follows links to other topics and nothing else."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setProperty("role", "reader")
        self.document().setDocumentMargin(2 * GRID)
        self._text = ""
        self._words: list[str] = []

    def show_text(self, markdown: str, words: list[str]) -> None:
        """Show ``markdown`` from its beginning, ``words`` marked in it."""
        self._text, self._words = markdown, words
        self.setMarkdown(markdown)
        self._dress()
        self._mark()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ARG002
        """Nothing: a help text draws in no file and no picture."""
        return QByteArray()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        changed = (QEvent.Type.FontChange, QEvent.Type.PaletteChange)
        if event.type() in changed and hasattr(self, "_words"):
            self.show_text(self._text, self._words)

    def _dress(self) -> None:
        """Quiet headings, and tables as wide as the page."""
        block = self.document().firstBlock()
        while block.isValid():
            if block.blockFormat().headingLevel():
                cursor = QTextCursor(block)
                spaced = QTextBlockFormat()
                spaced.setTopMargin(2 * GRID)
                cursor.mergeBlockFormat(spaced)
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                size = QTextCharFormat()
                size.setProperty(QTextFormat.Property.FontSizeAdjustment, 0)
                size.setFontPointSize(theme.points() + 0.5)
                cursor.mergeCharFormat(size)
            block = block.next()
        frames = self.document().rootFrame().childFrames()
        for table in (frame for frame in frames if isinstance(frame, QTextTable)):
            look = table.format()
            look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            look.setCellPadding(6)
            look.setCellSpacing(0)
            look.setTopMargin(GRID)
            look.setBottomMargin(GRID)
            look.setBorder(1)
            look.setBorderCollapse(True)
            look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            look.setBorderBrush(QColor(theme.colours().line))
            table.setFormat(look)

    def _mark(self) -> None:
        colours = theme.colours()
        look = QTextCharFormat()
        look.setBackground(QColor(colours.accent_soft))
        look.setForeground(QColor(colours.on_accent_soft))
        marks = []
        for word in self._words:
            cursor = self.document().find(word)
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                # PySide describes both as read-only; they are how it is used.
                mark.cursor, mark.format = cursor, look
                marks.append(mark)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(marks)


class HelpPage(Page):
    """Reached with F1 from everywhere, also before a file is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self._all = topics(i18n.language())
        self._shown: dict[str, Topic] = {}
        self.back_button = Button(
            translate("Help", "Back"), icon="arrow-left", pressed=self.desk.back
        )
        self.search = SearchField(
            translate("Help", "Search the help"), hint=translate("Help", "Search")
        )
        self.search.searched.connect(lambda _text: self._fill())
        self.model: TableModel[Topic] = TableModel(
            (
                Column(
                    translate("Help", "Topic"),
                    text=lambda topic: topic.title,
                    stretch=True,
                ),
            ),
            key=lambda topic: topic.name,
        )
        self.table = TableView(translate("Help", "Topics"), self.model, sortable=False)
        self.table.horizontalHeader().hide()
        self.table.chosen.connect(self._show)
        self._nothing = Muted(translate("Help", "No topic has these words."))
        self._title = Heading()
        self.reader = Reader(translate("Help", "Text of the topic"))
        self.reader.anchorClicked.connect(self._follow)
        side = QWidget()
        column(self.search, self._nothing, self.table, parent=side).setStretch(2, 1)
        side.setFixedWidth(theme.chars(44))
        text = QFrame()
        text.setProperty("role", "card")
        reading = column(self._title, self.reader, parent=text, margin=GRID, gap=4)
        reading.setStretch(1, 1)
        self._title.setContentsMargins(2 * GRID, GRID, GRID, 0)
        body = row(side, text, gap=2 * GRID)
        body.setStretch(1, 1)
        head = row(Title(translate("Help", "Help")), 1, self.back_button)
        column(head, body, parent=self, margin=3 * GRID, gap=2 * GRID).setStretch(1, 1)
        bind(self, "Esc", self._leave, self.back_button.words())
        self._fill()

    def open(self, target: str) -> None:
        """Show the topic ``target``; without one, the one that was open."""
        if target:
            self.search.clear()
            self._fill()
            self.table.choose(target)

    def first_focus(self) -> QWidget:
        """Type what is looked for."""
        return self.search

    def topic(self) -> str:
        """The name of the topic that is read."""
        return self.table.current_id()

    def _leave(self) -> None:
        # A shortcut comes before the field's own Esc, which empties it.
        if self.search.text():
            self.search.clear()
        else:
            self.desk.back()

    def _fill(self) -> None:
        found = matching(self._all, self.search.text())
        before = self.topic()
        self._shown = {topic.name: topic for topic in found}
        self.model.set_rows(list(found))
        self._nothing.setVisible(not found)
        if found:
            self.table.choose(before if before in self._shown else found[0].name)
            self._show(self.topic())

    def _show(self, name: str) -> None:
        topic = self._shown.get(name)
        if topic is not None:
            self._title.setText(topic.title)
            self.reader.show_text(topic.text, self.search.text().split())

    def _follow(self, link: QUrl) -> None:
        """Go to another topic; a link to anywhere else leads nowhere."""
        name = PurePosixPath(link.path()).stem
        if not link.scheme() and any(topic.name == name for topic in self._all):
            self.open(name)
