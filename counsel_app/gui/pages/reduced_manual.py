"""The volunteers' manual: one text with pictures, nothing to choose."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_app.domain.help_topics import topics
from counsel_app.gui import i18n
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.widgets.buttons import PrimaryButton
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.reader import Reader
from counsel_app.gui.widgets.text import Title

_TOPIC = "volunteer"


class ReducedManualPage(Page):
    """German or English; whoever speaks another language sees the pictures."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        topic = next(one for one in topics(i18n.language()) if one.name == _TOPIC)
        self.reader = Reader(topic.title)
        self.reader.show_text(topic.text, [])
        self.back_button = PrimaryButton(
            QCoreApplication.translate("ReducedHelp", "Back"), icon="arrow-left", pressed=desk.back
        )
        parts = (Title(topic.title), self.reader, row(self.back_button, 1))
        whole = column(*parts, parent=self, gap=14)
        whole.setContentsMargins(48, 8, 48, 20)
        whole.setStretch(1, 1)

    def first_focus(self) -> QWidget:
        """The text: arrow keys move through it."""
        return self.reader
