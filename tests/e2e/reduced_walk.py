"""Through every screen of reduced mode, one after the other, whatever its language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final, TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from counsel_app.gui.dialogs.key_card import KeyCardDialog
from counsel_app.gui.dialogs.told_package import ToldPackageDialog
from counsel_app.gui.pages.add_date import AddDatePage
from counsel_app.gui.pages.add_hours import AddHoursPage
from counsel_app.gui.pages.add_paper import AddPaperPage
from counsel_app.gui.pages.ask_help import AskHelpPage
from counsel_app.gui.pages.check_folder import CheckFolderPage
from counsel_app.gui.pages.phrase_cards import PhraseCardsPage
from counsel_app.gui.pages.reduced_settings import ReducedSettingsPage
from counsel_app.gui.pages.registry import PAGES, VOLUNTEER
from counsel_app.gui.pages.volunteer_home import HomePage
from counsel_app.gui.pages.volunteer_steps import StepsPage
from counsel_app.gui.pages.write_note import WriteNotePage
from counsel_app.usecases.demo import Demo
from counsel_app.usecases.places import set_export_folder
from tests.e2e.person import Person
from tests.gui.hands import click, write

Screen = tuple[str, QWidget]
P = TypeVar("P", bound=QWidget)


class Walk:
    """Yields each screen with its name when it has come to rest."""

    def __init__(self, person: Person, *, photo: Path) -> None:
        self.person = person
        self._share = Demo(folder=person.profile.parent).share
        self._photo = photo
        self.pages: set[str] = set()

    def screens(self) -> Iterator[Screen]:
        """Everything a volunteer can bring onto the screen."""
        yield from self._home()
        yield self._at("my_people")
        for page in ("write_note", "add_date", "ask_help", "add_hours", "check_folder"):
            yield from self._steps(page)
        yield from self._steps("add_paper")
        yield from self._cards()
        yield self._at("my_work")
        yield self._at("reduced_help")
        yield self._at("reduced_manual")
        yield from self._settings()
        missed = {spec.name for spec in PAGES if VOLUNTEER in spec.roles} - self.pages
        assert not missed, f"no way leads to {missed}"

    # --- the ways

    def _at(self, page: str, name: str = "") -> Screen:
        shell = self.person.app.shell
        assert shell is not None
        if self.person.page() != page:
            shell.navigate(page)
        self.person.settle()
        self.pages.add(page)
        return (name or page, shell)

    def _home(self) -> Iterator[Screen]:
        yield self._at("home")
        page = self._page(HomePage)
        click(page.card_button)
        yield ("key-card", self._dialog())
        dialog = self._dialog()
        assert isinstance(dialog, KeyCardDialog)
        click(dialog.accept_button)
        self.person.settle()
        yield ("accept-card", self._dialog())
        self._close_dialogs()
        for name, tile in (("take-in", page.package_button), ("give-back", page.give_tile)):
            click(tile)
            self.person.settle()
            if QApplication.activeModalWidget() is not None:
                yield (name, self._dialog())
                self._close_dialogs()
            else:
                yield self._at("home", name)
        yield from self._told(page)

    def _told(self, page: HomePage) -> Iterator[Screen]:
        """What opens with words; the file is none, so that the words stay wrong."""
        file = self._share / "auftrag.counseltask"
        file.write_bytes(b"no package")
        self.person.app.jobs.vault(lambda vault: set_export_folder(vault, self._share))
        self.person.settle()
        click(page.package_button)
        dialog = self._dialog()
        assert isinstance(dialog, ToldPackageDialog)
        yield ("told-words", dialog)
        write(dialog.field, "Apfel Buhne")
        click(dialog.open_button)
        self.person.settle()
        assert dialog.problem.text()
        yield ("told-words-wrong", dialog)
        file.unlink()
        dialog.reject()
        self.person.settle()
        self._close_dialogs()

    def _steps(self, name: str) -> Iterator[Screen]:
        shell = self.person.app.shell
        assert shell is not None
        shell.navigate(name)
        self.person.settle()
        page = self._page(StepsPage)
        # What was begun is offered again: back to the first question.
        while not page.people_tiles or not next(iter(page.people_tiles.values())).isVisible():
            click(page.buttons.back_button)
            self.person.settle()
        yield self._at(name, f"{name}-who")
        tile = next(iter(page.people_tiles.values()))
        click(tile)
        click(page.buttons.next_button)
        self.person.settle()
        for step in range(1, 9):
            if page.is_at_check():
                break
            yield self._at(name, f"{name}-{step}")
            asked = page.question.text()
            click(page.buttons.next_button)
            self.person.settle()
            if page.is_at_check() or page.question.text() != asked:
                # It may be left empty, or was known already.
                continue
            yield self._at(name, f"{name}-{step}-missing")
            self._answer(page)
            self.person.settle()
            click(page.buttons.next_button)
            self.person.settle()
        assert page.is_at_check(), name
        yield self._at(name, f"{name}-check")

    def _answer(self, page: StepsPage) -> None:
        """Answer whatever is asked now."""
        for control, text in _ANSWERS[type(page)]:
            found = control(page)
            if not found.isVisible():
                continue
            if text:
                write(found, text)
            else:
                click(found)
        if isinstance(page, AddPaperPage) and page.choose_button.isVisible():
            page.take_in(self._photo)

    def _cards(self) -> Iterator[Screen]:
        shell = self.person.app.shell
        assert shell is not None
        shell.navigate("write_note")
        self.person.settle()
        task = next(iter(self._page(StepsPage).people_tiles))
        shell.navigate("phrase_cards", task)
        yield self._at("phrase_cards")
        page = self._page(PhraseCardsPage)
        click(page.card_tiles[0])
        yield ("card", self._dialog())
        self._close_dialogs()
        shell.navigate("phrase_cards", "nobody's")
        yield self._at("phrase_cards", "no-cards")

    def _settings(self) -> Iterator[Screen]:
        yield self._at("reduced_settings")
        page = self._page(ReducedSettingsPage)
        click(page.language_tile)
        yield self._at("reduced_settings", "languages")
        click(page.back_button)
        click(page.size_tile)
        yield self._at("reduced_settings", "sizes")

    def _page(self, kind: type[P]) -> P:
        shell = self.person.app.shell
        assert shell is not None
        found = shell.page(self.person.page())
        assert isinstance(found, kind)
        return found

    def _dialog(self) -> QDialog:
        self.person.until(lambda: QApplication.activeModalWidget() is not None, "a dialog")
        found = QApplication.activeModalWidget()
        assert isinstance(found, QDialog)
        return found

    def _close_dialogs(self) -> None:
        while QApplication.activeModalWidget() is not None:
            dialog = self._dialog()
            dialog.reject()
            self.person.settle()


Control = Callable[[Any], QWidget]
_ANSWERS: Final[dict[type[StepsPage], tuple[tuple[Control, str], ...]]] = {
    WriteNotePage: (
        (lambda page: page.kind_tiles["TALKED"], ""),
        (lambda page: page.area, "Farhad hat eine Depression."),
    ),
    AddDatePage: (
        (lambda page: page.day.line, "3.12.2026"),
        (lambda page: page.area, "Elternabend"),
    ),
    AskHelpPage: ((lambda page: page.area, "Brief vom Amt"),),
    AddHoursPage: (
        (lambda page: page.length_tiles[90], ""),
        (lambda page: page.fare, "3,20"),
        (lambda page: page.purpose, "Schule"),
    ),
    AddPaperPage: ((lambda page: page.title_field, "Brief"),),
    CheckFolderPage: ((lambda page: next(iter(page.paper_tiles.values())), ""),),
}
"""What to press, or to type where there are words, as far as it is on the screen."""
