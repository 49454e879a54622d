"""Wavy lines below words that no dictionary of this computer knows, in the fields for notes."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QColor, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from counsel_app.gui import actions, i18n, theme
from counsel_app.gui.widgets.inputs import TextArea
from counsel_app.system import spelling

if TYPE_CHECKING:
    from counsel_app.gui.pages.page import Desk

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SHORTEST: Final = 2
_SCRIPTS: Final = {"ar": (0x0600, 0x06FF), "uk": (0x0400, 0x04FF)}
"""Languages that are told by their letters; words in Latin letters may be any of the others."""
_SPOKEN: Final = {
    "deu": "de", "eng": "en", "fra": "fr", "ukr": "uk",
    "ara": "ar", "arb": "ar", "apc": "ar", "acm": "ar", "ary": "ar", "arz": "ar",
}  # fmt: skip


def languages_of_talk(spoken: str) -> tuple[str, ...]:
    """In which languages a note about a talk may be: the window's, and the one spoken."""
    return tuple(dict.fromkeys([i18n.language(), *filter(None, [_SPOKEN.get(spoken, "")])]))


def check_spelling(
    desk: Desk, areas: Sequence[TextArea], *, languages: Callable[[], Sequence[str]] | None = None
) -> None:
    """Mark misspelled words in ``areas`` at every pause; without hunspell nothing happens."""
    if spelling.is_available():
        for area in areas:
            Spelling(desk, area, languages or (lambda: (i18n.language(),)))


class Spelling(QObject):
    """The marks in one field, and the suggestions of its menu.

    Laid over the text and not written into it, as a syntax highlighter would:
    that counts as a change, and a draft is kept for it.
    """

    def __init__(self, desk: Desk, area: TextArea, languages: Callable[[], Sequence[str]]) -> None:
        super().__init__(area)
        self._desk = desk
        self._area = area
        self._languages = languages
        self._wrong: dict[str, tuple[str, ...]] = {}
        self._own: frozenset[str] = frozenset()
        area.paused.connect(self.look)
        area.menu_wanted.connect(self.offer)
        desk.jobs.vault(
            lambda vault: actions.own_words.own_words(vault),  # noqa: PLW0108  import there
            then=self._learned,
            owner=self,
        )

    def look(self) -> None:
        """Ask for the words that stand there now."""
        words = set(_WORD.findall(self._area.toPlainText())) - self._own
        by_language: dict[tuple[str, ...], list[str]] = {}
        for word in words:
            of_word = _languages_of(word, self._languages())
            if of_word and len(word) >= _SHORTEST and not word.isupper():
                by_language.setdefault(of_word, []).append(word)

        def ask() -> dict[str, tuple[str, ...]]:
            found: dict[str, tuple[str, ...]] = {}
            for languages, asked in by_language.items():
                found |= spelling.misspelled(asked, languages)
            return found

        self._desk.jobs.pure(ask, then=self._mark, owner=self)

    def offer(self, menu: QMenu, cursor: QTextCursor) -> None:
        """Put suggestions for the word under the mouse above the usual entries of its menu."""
        at, block = cursor.position(), cursor.block()
        found = next(
            (one for one in _WORD.finditer(block.text()) if _is_at(at, _place(block, one))), None
        )
        if found is None or found.group() not in self._wrong:
            return
        word, before = found.group(), next(iter(menu.actions()), None)
        translate = QCoreApplication.translate
        place = _place(block, found)
        entries: list[tuple[str, Callable[[], object]]] = [
            (other, partial(self._replace, place, other)) for other in self._wrong[word]
        ]
        if not entries:
            entries.append((translate("Spelling", "No suggestion"), lambda: None))
        entries.append((translate("Spelling", "Add to my words"), partial(self._learn, word)))
        made = [QAction(words.replace("&", "&&"), menu) for words, _go in entries]
        for action, (_words, go) in zip(made, entries, strict=True):
            action.triggered.connect(lambda _on=False, go=go: go())
        if before is None:
            menu.addActions(made)
        else:
            menu.insertActions(before, made)
            menu.insertSeparator(before)

    def wrong_words(self) -> frozenset[str]:
        """What is marked now."""
        return frozenset(self._wrong)

    def _mark(self, wrong: dict[str, tuple[str, ...]]) -> None:
        self._wrong = wrong
        line = QTextCharFormat()
        line.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        line.setUnderlineColor(QColor(theme.colours().overdue))
        marks = []
        block = self._area.document().begin()
        while block.isValid() and wrong:
            for found in _WORD.finditer(block.text()):
                if found.group() in wrong:
                    mark = QTextEdit.ExtraSelection()
                    mark.cursor = self._cursor(*_place(block, found))
                    mark.format = line
                    marks.append(mark)
            block = block.next()
        self._area.setExtraSelections(marks)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self._area.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _replace(self, place: tuple[int, int], word: str) -> None:
        self._cursor(*place).insertText(word)
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)
        self.look()

    def _learn(self, word: str) -> None:
        self._desk.jobs.vault(
            lambda vault: actions.own_words.learn_word(vault, word),
            then=self._learned,
            owner=self,
        )

    def _learned(self, words: frozenset[str]) -> None:
        self._own = words
        if self._area.toPlainText():
            self.look()


def _place(block: QTextBlock, found: re.Match[str]) -> tuple[int, int]:
    """Where a word stands in the document, which counts in UTF-16."""
    start = len(found.string[: found.start()].encode("utf-16-le")) // 2
    length = len(found.group().encode("utf-16-le")) // 2
    return block.position() + start, block.position() + start + length


def _is_at(position: int, place: tuple[int, int]) -> bool:
    return place[0] <= position <= place[1]


def _languages_of(word: str, languages: Sequence[str]) -> tuple[str, ...]:
    letter = ord(word[0])
    for language, (first, last) in _SCRIPTS.items():
        if first <= letter <= last:
            return (language,) if language in languages else ()
    is_latin = letter < 0x0250  # noqa: PLR2004  where Latin letters end
    return tuple(one for one in languages if is_latin and one not in _SCRIPTS)
