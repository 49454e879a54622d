"""The folders and sticks in use: each with its state, or a question where one has changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import shiboken6
from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QWidget

from counsel_app.gui import actions, i18n
from counsel_app.gui.dialogs.folder import choose_folder
from counsel_app.gui.dialogs.question import ask
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.undo import offer_undo
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.layouts import clear, column, row
from counsel_app.gui.widgets.text import Muted, Problem

if TYPE_CHECKING:
    from counsel_app.usecases.places import Place

_EVERY_MS: Final = 4_000


class PlacesPanel(QWidget):
    """One line per folder; ``known`` after every reading, ``moved`` when a stick came or went.

    What comes and goes is noticed by looking every few seconds, since network
    drives report nothing by themselves.
    """

    known = Signal()
    moved = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._desk = desk
        self.places: tuple[Place, ...] = ()
        self._space = ""
        self._seen: tuple[Any, ...] | None = None
        self.drop_buttons: list[Button] = []
        self._lines = column(gap=4)
        self.choose_button = Button(
            translate("Places", "Choose folder or stick…"), icon="usb", pressed=self._choose
        )
        self.add_button = Button(
            translate("Places", "One more…"), icon="folder-plus", pressed=self._add
        )
        inside = QWidget()
        column(self._lines, parent=inside)
        # One long name in the path would widen the window: the place gives way.
        inside.setMinimumWidth(1)
        head = row(inside, self.choose_button, self.add_button, parent=self, gap=12)
        head.setStretch(0, 1)
        self.timer = QTimer(self)
        self.timer.setInterval(_EVERY_MS)
        self.timer.timeout.connect(self._look_round)
        self.timer.start()

    @property
    def folders(self) -> tuple[Path, ...]:
        """Every folder in use, the first one first."""
        return tuple(place.folder for place in self.places)

    @property
    def questions(self) -> tuple[Place, ...]:
        """The folders that held exports and hold none of this exchange any more."""
        return tuple(place for place in self.places if place.is_question)

    def reload(self) -> None:
        """Read which folders there are and look at each."""

        def read(vault: Any) -> tuple[tuple[Place, ...], str]:
            return actions.places.view_places(vault), actions.places.own_space(vault)

        self._desk.jobs.vault(read, then=self._show, owner=self, latest="places")

    def take(self, folder: Path) -> None:
        """Use this folder as well, as if it had been chosen."""
        self._desk.jobs.vault(
            lambda vault: actions.places.add_folder(vault, folder),
            then=lambda _none: self._again(),
            owner=self,
        )

    def ask_if_odd(self, go: Callable[[], object]) -> None:
        """Call ``go``, after asking where a folder is not what it was."""
        odd = self.questions
        if not odd:
            go()
            return
        translate = QCoreApplication.translate
        ask(
            self,
            question=translate("Places", "Is this the right folder?"),
            explanation="\n".join(_question(place) for place in odd)
            + "\n\n"
            + translate(
                "Places",
                "If it is the right one, all packages are put there again. If it is another stick,"
                " please choose “Cancel” and plug in the right one.",
            ),
            agree=translate("Places", "It is the right one"),
            yes=go,
            is_risky=True,
        )

    def _show(self, read: tuple[tuple[Place, ...], str]) -> None:
        translate = QCoreApplication.translate
        self.places, self._space = read
        self._seen = None
        clear(self._lines)
        self.drop_buttons = []
        for place in self.places:
            words = Problem() if place.is_question else Muted()
            text = _question(place) if place.is_question else _line(place)
            if isinstance(words, Problem):
                words.say(text)
            else:
                words.setText(text)
            if len(self.places) == 1:
                self._lines.addWidget(words)
                continue
            drop = Button(
                translate("Places", "Use no more"),
                pressed=partial(self._drop, place.folder),
            )
            self.drop_buttons.append(drop)
            line = row(words, drop, gap=12)
            line.setStretch(0, 1)
            self._lines.addLayout(line)
        if not self.places:
            self._lines.addWidget(Muted(translate("Places", "No folder chosen yet.")))
        self.add_button.setVisible(bool(self.places))
        self.known.emit()

    def _look_round(self) -> None:
        if not self.isVisible() or not self.places:
            return
        folders, space = self.folders, self._space
        self._desk.jobs.pure(
            lambda: actions.places.look_round(folders, space), then=self._compare, owner=self
        )

    def _compare(self, found: tuple[Any, ...]) -> None:
        before, self._seen = self._seen, found
        states = tuple(str(place.presence) for place in self.places)
        is_other = tuple(str(one.presence) for one in found) != states
        if is_other or (before is not None and before != found):
            self.reload()
            self.moved.emit()

    def _choose(self) -> None:
        self._pick(
            QCoreApplication.translate("Places", "Folder or stick for the exchange"),
            "set_export_folder",
        )

    def _add(self) -> None:
        self._pick(
            QCoreApplication.translate("Places", "One more folder or stick for the exchange"),
            "add_folder",
        )

    def _pick(self, title: str, how: str) -> None:
        start = self.folders[0] if self.folders else None

        def chosen(folder: Path) -> None:
            self._desk.jobs.vault(
                lambda vault: getattr(actions.places, how)(vault, folder),
                then=lambda _none: self._again(),
                owner=self,
            )

        choose_folder(self, title=title, chosen=chosen, start=start)

    def _drop(self, folder: Path) -> None:
        before = self.folders
        words = QCoreApplication.translate("Places", "{folder} is not used any more.")

        def dropped(_none: object) -> None:
            self._again()
            offer_undo(
                self._desk.notify,
                words.format(folder=i18n.isolate(str(folder))),
                lambda: self._write(lambda vault: actions.places.use_folders(vault, before)),
            )

        self._desk.jobs.vault(
            lambda vault: actions.places.drop_folder(vault, folder), then=dropped, owner=self
        )

    def _write(self, work: Callable[[Any], object]) -> None:
        if shiboken6.isValid(self):
            self._desk.jobs.vault(work, then=lambda _none: self._again(), owner=self)
        else:
            self._desk.jobs.vault(work)

    def _again(self) -> None:
        self.reload()
        self.moved.emit()


def _line(place: Place) -> str:
    translate = QCoreApplication.translate
    words = {
        "gone": translate("Places", "Folder: {folder} · not reachable just now"),
        "empty": translate("Places", "Folder: {folder} · still empty"),
        "foreign": translate("Places", "Folder: {folder} · nothing of this exchange yet"),
        "here": translate("Places", "Folder: {folder}"),
    }[str(place.presence)]
    return words.format(folder=i18n.isolate(str(place.folder)))


def _question(place: Place) -> str:
    translate = QCoreApplication.translate
    words = (
        translate(
            "Places",
            "{folder} is empty, although exports have lain there. Is it the right stick or drive?"
            " Nothing is deleted here because of it.",
        )
        if str(place.presence) == "empty"
        else translate(
            "Places",
            "{folder} holds other files and nothing of this exchange, although exports have lain"
            " there. Is it the right stick or drive? Nothing is deleted here because of it.",
        )
    )
    return words.format(folder=i18n.isolate(str(place.folder)))
