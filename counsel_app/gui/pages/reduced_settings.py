"""What a volunteer may set: the language and the size of the text, nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from counsel_app.gui import i18n, theme
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.session import Session
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Title
from counsel_app.gui.widgets.tile import Tile

LANGUAGE: Final = "language"
"""The target that leads straight to the languages."""
SIZES: Final = (14.0, 15.0, 16.0)
_FIRST, _LANGUAGE, _SIZE, _DIGITS = range(4)
_PER_ROW = 3


class ReducedSettingsPage(Page):
    """First which of the two, then one question."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self._session: Session = desk.session
        self.language_tile = Tile(
            translate("ReducedSettings", "Language"),
            icon="languages",
            hint=i18n.LANGUAGES.get(i18n.language(), ""),
            pressed=lambda: self._go(_LANGUAGE),
        )
        self.size_tile = Tile(
            translate("ReducedSettings", "Size of the text"),
            icon="zoom-in",
            pressed=lambda: self._go(_SIZE),
        )
        self.languages = {code: self._language(code) for code in i18n.LANGUAGES}
        names = (
            translate("ReducedSettings", "Large"),
            translate("ReducedSettings", "Larger"),
            translate("ReducedSettings", "Largest"),
        )
        self.sizes = {
            points: self._choice(name, "zoom-in", partial(self._grow, points))
            for points, name in zip(SIZES, names, strict=True)
        }
        self.digits_tile = Tile(
            translate("ReducedSettings", "Digits of dates"),
            icon="calendar-days",
            pressed=lambda: self._go(_DIGITS),
        )
        own = i18n.own_digits("123")
        self.digits = {
            "": self._choice("1 2 3", "calendar-days", lambda: self._count("")),
            "native": self._choice(" ".join(own), "calendar-days", lambda: self._count("native")),
        }
        first = [self.language_tile, self.size_tile]
        if i18n.has_own_digits():
            first.append(self.digits_tile)
        self._stack = QStackedWidget()
        for question, tiles in (
            (
                translate("ReducedSettings", "What do you want to change?"),
                first,
            ),
            (translate("ReducedSettings", "Which language?"), self.languages.values()),
            (translate("ReducedSettings", "How large?"), self.sizes.values()),
            (translate("ReducedSettings", "Which digits?"), self.digits.values()),
        ):
            self._stack.addWidget(_screen(question, tiles))
        self.back_button = Button(
            translate("ReducedSettings", "Back"), icon="arrow-left", pressed=self._back
        )
        whole = column(self._stack, row(self.back_button, 1), parent=self, gap=14)
        whole.setContentsMargins(48, 8, 48, 20)
        whole.setStretch(0, 1)

    def open(self, target: str) -> None:
        """Show what can be set, or the languages at once."""
        self._mark()
        self._go(_LANGUAGE if target == LANGUAGE else _FIRST)

    def first_focus(self) -> QWidget:
        """The first tile."""
        return self._first()

    def _language(self, code: str) -> Tile:
        tile = self._choice(i18n.LANGUAGES[code], "languages", lambda: self._speak(code))
        if code in i18n.DRAFTS:
            tile.set_hint(QCoreApplication.translate("ReducedSettings", "Draft translation"))
        return tile

    def _choice(self, words: str, icon: str, pressed: Callable[[], object]) -> Tile:
        tile = Tile(words, icon=icon, small=True)
        tile.setCheckable(True)
        tile.setAutoExclusive(True)
        tile.clicked.connect(lambda _on: pressed())
        return tile

    def _mark(self) -> None:
        for code, tile in self.languages.items():
            tile.setChecked(code == i18n.language())
        for digits, tile in self.digits.items():
            tile.setChecked(digits == self._session.preferences.reduced_digits)
        for points, tile in self.sizes.items():
            tile.setChecked(points == max(theme.points(), SIZES[0]))

    def _go(self, screen: int) -> None:
        self._stack.setCurrentIndex(screen)
        self._first().setFocus()

    def _first(self) -> QWidget:
        choices: dict[int, Iterable[Tile]] = {
            _FIRST: (self.language_tile,),
            _LANGUAGE: self.languages.values(),
            _SIZE: self.sizes.values(),
            _DIGITS: self.digits.values(),
        }
        tiles = list(choices[self._stack.currentIndex()])
        return next((tile for tile in tiles if tile.isChecked()), tiles[0])

    def _back(self) -> None:
        if self._stack.currentIndex() == _FIRST:
            self.desk.navigate("home")
        else:
            self._go(_FIRST)

    def _speak(self, code: str) -> None:
        self._change(reduced_language=code)
        window = self._session.window
        if window is not None:
            # The page goes with its window; not while its own tile is being pressed.
            QTimer.singleShot(0, lambda: window.rebuild(start="home"))

    def _grow(self, points: float) -> None:
        self._change(reduced_points=points)
        self._mark()

    def _count(self, digits: str) -> None:
        self._change(reduced_digits=digits)
        self._mark()

    def _change(self, **chosen: Any) -> None:
        self._session.change(self._session.preferences._replace(**chosen))


def _screen(question: str, tiles: Iterable[Tile]) -> QWidget:
    grid = QGridLayout()
    grid.setSpacing(18)
    for place, tile in enumerate(tiles):
        grid.addWidget(tile, place // _PER_ROW, place % _PER_ROW)
    screen = QWidget()
    column(Title(question), grid, parent=screen, gap=16).setStretch(1, 1)
    return screen
