"""Sentences to show to the person one accompanies, in their language, full screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QGridLayout, QStackedWidget, QWidget

from counsel_app.gui import actions, i18n
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.gui.widgets.layouts import Scroll, clear, column, row
from counsel_app.gui.widgets.text import Heading, Muted, Text, Title
from counsel_app.gui.widgets.tile import Tile
from counsel_app.system import speech

if TYPE_CHECKING:
    from counsel_app.usecases.phrase_cards import Deck, PhraseCard

_PER_ROW = 3
_LARGE_POINTS = 40.0


class ShownCard(QDialog):
    """One sentence on the whole screen: theirs large, German below."""

    def __init__(
        self, parent: QWidget, deck: Deck, card: PhraseCard, *, leave: Callable[[], object]
    ) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("PhraseCards", "Card"))
        self.theirs = Text(card.theirs)
        large = QFont(self.theirs.font())
        large.setPointSizeF(_LARGE_POINTS)
        # A style sheet of the application would keep the font small.
        self.theirs.setStyleSheet(f"font-size: {_LARGE_POINTS}pt;")
        self.theirs.setFont(large)
        self.german = Heading(card.german)
        for text in (self.theirs, self.german):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if deck.is_rtl:
            self.theirs.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.draft = Muted(deck.draft_note)
        self.draft.setVisible(bool(deck.draft_note))
        self.draft.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.close_button = PrimaryButton(
            translate("PhraseCards", "Back"), icon="arrow-left", pressed=self.accept
        )
        # The card covers the window and its own button: a lost phone, a knock at the door.
        self.leave_button = Button(translate("Shell", "Lock and leave"), icon="lock", pressed=leave)
        speak = Button(
            translate("PhraseCards", "Read aloud"),
            icon="volume-2",
            pressed=lambda: speech.say(card.theirs, language=deck.language),
        )
        speak.setVisible(speech.speaks(deck.language))
        column(
            row(1, self.leave_button), 1, self.theirs, self.german, 1, self.draft,
            row(self.close_button, 1, speak),
            parent=self, margin=48, gap=32,
        )  # fmt: skip
        self.close_button.setFocus()

    def done(self, result: int) -> None:
        """Be silent when it goes."""
        speech.stop()
        super().done(result)


class PhraseCardsPage(Page):
    """All sentences for one person; a press shows one of them large."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self.card_tiles: list[Tile] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        self._note = Muted()
        inside = QWidget()
        column(self._grid, 1, parent=inside).setContentsMargins(0, 0, 12, 0)
        self.back_button = Button(
            translate("PhraseCards", "Back"), icon="arrow-left", pressed=desk.back
        )
        nothing = EmptyState(
            icon="message-circle",
            heading=translate("PhraseCards", "There are no cards in this language yet"),
            sentence=translate("PhraseCards", "Please ask your counsellor for an interpreter."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(nothing)
        self._stack.addWidget(Scroll(inside))
        title = Title(translate("PhraseCards", "Which card do you want to show?"))
        whole = column(
            title, self._note, self._stack, row(self.back_button, 1), parent=self, gap=14
        )
        whole.setContentsMargins(48, 8, 48, 20)
        whole.setStretch(2, 1)

    def open(self, target: str) -> None:
        """Show the cards for the person of one task."""
        self.desk.jobs.vault(
            lambda vault: actions.phrase_cards.decks(vault, target),
            then=self._show,
            owner=self,
            latest="decks",
        )

    def first_focus(self) -> QWidget:
        """Going back, until there are cards."""
        return self.card_tiles[0] if self.card_tiles else self.back_button

    def _show(self, decks: tuple[Deck, ...]) -> None:
        translate = QCoreApplication.translate
        clear(self._grid)
        self.card_tiles = []
        for deck in decks:
            for card in deck.cards:
                hint = card.theirs if len(decks) == 1 else f"{deck.name}: {card.theirs}"
                tile = Tile(
                    card.german,
                    icon="message-circle",
                    hint=i18n.isolate(hint.replace("\n", " · ")),
                    small=True,
                    pressed=partial(self._enlarge, deck, card),
                )
                place = len(self.card_tiles)
                self._grid.addWidget(tile, place // _PER_ROW, place % _PER_ROW)
                self.card_tiles.append(tile)
        is_draft = any(deck.draft_note for deck in decks)
        self._note.setText(
            translate("PhraseCards", "Draft: nobody has checked these translations yet.")
        )
        self._note.setVisible(is_draft)
        self._stack.setCurrentIndex(1 if self.card_tiles else 0)
        if self.card_tiles and self.back_button.hasFocus():
            self.card_tiles[0].setFocus()

    def _enlarge(self, deck: Deck, card: PhraseCard) -> None:
        shown = ShownCard(self, deck, card, leave=self.desk.leave)
        shown.setWindowState(Qt.WindowState.WindowFullScreen)
        shown.setModal(True)
        shown.show()
