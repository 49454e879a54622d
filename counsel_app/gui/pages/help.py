"""Help: topics at the side, found by any word, read without leaving the computer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Final

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtWidgets import QFrame, QWidget

from counsel_app.domain.help_topics import Topic, matching, topics
from counsel_app.gui import i18n, keys
from counsel_app.gui.commands import bind
from counsel_app.gui.models.table import Column, TableModel
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.pages.registry import LOCKED
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.inputs import SearchField
from counsel_app.gui.widgets.layouts import column, fix_width, row
from counsel_app.gui.widgets.reader import Reader
from counsel_app.gui.widgets.table import TableView
from counsel_app.gui.widgets.text import Heading, Muted, Title

_KEYS: Final = "{keys}"
"""Where a topic wants the list of all keys."""


class HelpPage(Page):
    """Reached with F1 from everywhere, also before a file is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self._all = _told(topics(i18n.language()))
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
        fix_width(side, 44)
        text = QFrame()
        text.setProperty("role", "card")
        reading = column(self._title, self.reader, parent=text, margin=GRID, gap=4)
        reading.setStretch(1, 1)
        self._title.setContentsMargins(2 * GRID, GRID, GRID, 0)
        body = row(side, text, gap=2 * GRID)
        body.setStretch(1, 1)
        self.happened_button = Button(
            translate("Help", "What happened"),
            icon="history",
            pressed=lambda: self.desk.navigate("happened"),
        )
        if desk.role == LOCKED:
            self.happened_button.hide()
        head = row(Title(translate("Help", "Help")), 1, self.happened_button, self.back_button)
        column(head, body, parent=self, margin=3 * GRID, gap=2 * GRID).setStretch(1, 1)
        bind(self, keys.AWAY, self._leave, self.back_button.words())
        self._fill()
        # Everybody's own manual lies open.
        self.table.choose(desk.role)

    def open(self, target: str) -> None:
        """Show the topic ``target``; without one, the one that was open."""
        if target:
            self.search.clear()
            self._fill()
            self.table.choose(target)

    def standing(self, target: str) -> tuple[str, Mapping[str, str]]:  # noqa: ARG002  as chosen since
        """The topic that is read."""
        return self.topic(), {}

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
            # What was asked for lies open; with nothing asked, what was read before.
            is_kept = before in self._shown and not self.search.text().strip()
            self.table.choose(before if is_kept else found[0].name)
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


def _told(among: tuple[Topic, ...]) -> tuple[Topic, ...]:
    """The topics with what only the window knows: its keys."""
    listed = keys.table()
    return tuple(replace(topic, text=topic.text.replace(_KEYS, listed)) for topic in among)
