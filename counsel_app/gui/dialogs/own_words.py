"""The words of one's own that count as rightly spelled: looked at, and removed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from counsel_app.gui import actions, i18n, theme
from counsel_app.gui.dialogs.growing import fit_within
from counsel_app.gui.models.table import Column, TableModel
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.theme import GRID
from counsel_app.gui.undo import offer_undo
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.table import TableView
from counsel_app.gui.widgets.text import Heading, Muted

_LEAST_LINES: Final = 3
_MOST_LINES: Final = 12
_UNBOUNDED: Final = 16777215
"""What Qt calls QWIDGETSIZE_MAX."""


class OwnWordsDialog(QDialog):
    """Delete removes the word in front; Ctrl+Z brings it back."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._desk = desk
        self._is_fitted = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = translate("OwnWords", "My own words")
        self.setWindowTitle(title)
        self.model: TableModel[str] = TableModel(
            (Column(translate("OwnWords", "Word"), text=i18n.isolate, stretch=True),),
            key=lambda word: word,
        )
        self.table = TableView(title, self.model, sortable=False)
        self.table.horizontalHeader().hide()
        self.table.opened.connect(self.remove)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._nothing = EmptyState(
            icon="pencil-line",
            heading=translate("OwnWords", "No words yet"),
            sentence=translate(
                "OwnWords",
                "Right-click a word that is marked in a note, and choose “Add to my words”.",
            ),
        )
        self._stack.addWidget(self._nothing)
        self.remove_button = Button(
            translate("OwnWords", "Remove"), icon="x", pressed=self.remove_current
        )
        self.close_button = PrimaryButton(translate("OwnWords", "Close"), pressed=self.reject)
        whole = column(
            Heading(title),
            Muted(
                translate(
                    "OwnWords",
                    "These count as rightly spelled. They lie in the case file and leave it with"
                    " nobody.",
                )
            ),
            self._stack,
            row(self.remove_button, 1, self.close_button),
            parent=self,
            margin=3 * GRID,
            gap=2 * GRID,
        )
        whole.setStretch(2, 1)
        self.table.setFocus()
        self._reload()

    def remove_current(self) -> None:
        """Remove the word that is chosen."""
        word = self.table.current_id()
        if word:
            self.remove(word)

    def remove(self, word: str) -> None:
        """Remove a word; it can be taken back."""
        desk = self._desk
        said = QCoreApplication.translate("OwnWords", "“{word}” is no word of your own any more.")

        def removed(words: frozenset[str]) -> None:
            self._show(words)
            offer_undo(
                desk.notify,
                said.format(word=i18n.isolate(word)),
                lambda: desk.jobs.vault(lambda vault: actions.own_words.learn_word(vault, word)),
            )

        desk.jobs.vault(
            lambda vault: actions.own_words.forget_word(vault, word), then=removed, owner=self
        )

    def _reload(self) -> None:
        self._desk.jobs.vault(
            lambda vault: actions.own_words.own_words(vault),  # noqa: PLW0108  import there
            then=self._show,
            owner=self,
        )

    def _show(self, words: frozenset[str]) -> None:
        row_before = max(self.table.currentIndex().row(), 0)
        self.model.set_rows(sorted(words, key=str.casefold))
        self._stack.setCurrentIndex(0 if words else 1)
        self.remove_button.setEnabled(bool(words))
        self._fit(len(words))
        if words:
            self.table.choose_row(min(row_before, len(words) - 1))

    def _fit(self, words: int) -> None:
        """As high as the words need; removing one makes nothing jump."""
        if self._is_fitted:
            return
        self._is_fitted = True
        line = self.table.verticalHeader().defaultSectionSize()
        frame = 2 * self.table.frameWidth()
        height = line * min(max(words, _LEAST_LINES), _MOST_LINES) + frame
        empty = self._nothing.sizeHint().height()
        self._stack.setFixedHeight(height if words else empty)
        fit_within(self, theme.chars(64))
        # From here on the person may make the dialog larger or smaller.
        self._stack.setMinimumHeight(min(height, _LEAST_LINES * line))
        self._stack.setMaximumHeight(_UNBOUNDED)
