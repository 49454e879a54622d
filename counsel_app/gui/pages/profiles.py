"""Who works here now: the case files of this computer, by what their owners call them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QWidget

from counsel_app.domain.codes import code_list
from counsel_app.domain.errors import AppError
from counsel_app.gui import i18n, icons, theme
from counsel_app.gui.dialogs.folder import choose_folder
from counsel_app.gui.dialogs.profile_name import ProfileNameDialog
from counsel_app.gui.dialogs.question import ask
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.session import Session
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, IconButton, PrimaryButton, QuietButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.layouts import Scroll, clear, column, limit_width, row
from counsel_app.gui.widgets.text import Muted, Ornament, Strong, Title
from counsel_app.usecases import profile_list
from counsel_app.usecases.profile_list import KnownProfile, holds_case_file


class ProfilesPage(Page):
    """One card per case file, last used first; nothing here says a word about clients."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self._session: Session = desk.session
        self.cards: list[ProfileCard] = []
        self.add_button = QuietButton(
            translate("Profiles", "Make a new case file"),
            icon="folder-plus",
            pressed=lambda: desk.navigate("first_run"),
        )
        self.other_button = QuietButton(
            translate("Profiles", "Open another folder…"),
            icon="folder-open",
            pressed=self._choose_other,
        )
        self._list = column(gap=GRID + 4)
        middle = QWidget()
        limit_width(middle, 72)
        column(
            Title(translate("Profiles", "Who is working now?")),
            Muted(
                translate(
                    "Profiles",
                    "Every person has a case file of their own, with their own passphrase. Nobody"
                    " opens that of another.",
                )
            ),
            self._list,
            row(self.add_button, self.other_button, 1),
            parent=middle,
            gap=2 * GRID,
        )
        line = row(1, middle, 1)
        line.setStretch(1, 10)
        inside = QWidget()
        column(1, line, 2, parent=inside, margin=3 * GRID)
        column(Scroll(inside), parent=self)

    def open(self, target: str) -> None:  # noqa: ARG002  there is one list
        """Read the list again."""
        self.reload()

    def first_focus(self) -> QWidget:
        """The one that was used last."""
        there = [card.button for card in self.cards if card.button.isEnabled()]
        return there[0] if there else self.add_button

    def reload(self) -> None:
        """Show the case files that are known now."""
        clear(self._list)
        known = self._session.known()
        self.cards = [
            ProfileCard(self, one, is_first=place == 0) for place, one in enumerate(known)
        ]
        for card in self.cards:
            self._list.addWidget(card)

    def choose(self, folder: Path) -> None:
        """Go to unlock the case file in ``folder``."""
        self._session.choose(folder)
        self.desk.navigate("unlock")

    def rename(self, known: KnownProfile) -> None:
        """Ask what the case file shall be called here."""
        ProfileNameDialog(
            self, known=known, chosen=lambda label: self._keep_name(known, label)
        ).open()

    def ask_to_forget(self, known: KnownProfile) -> None:
        """Ask before a case file leaves the list."""
        translate = QCoreApplication.translate
        ask(
            self,
            question=translate("Profiles", "Take “{name}” out of the list?").format(
                name=i18n.isolate(known.label)
            ),
            explanation=translate(
                "Profiles",
                "The case file stays where it is: {folder}. “Open another folder” brings it back.",
            ).format(folder=i18n.isolate(str(known.folder))),
            agree=translate("Profiles", "Take it out"),
            yes=lambda: self._forget(known),
        )

    def _keep_name(self, known: KnownProfile, label: str) -> None:
        try:
            profile_list.name_profile(known.folder, label)
        except AppError as error:
            self.desk.notify.error(error)
        self.reload()
        self._focus(known.folder)

    def _forget(self, known: KnownProfile) -> None:
        listing = self._session.listing
        try:
            if listing is not None:
                profile_list.forget(listing, known.folder)
        except AppError as error:
            self.desk.notify.error(error)
        self.reload()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_other(self) -> None:
        choose_folder(
            self,
            title=QCoreApplication.translate("Profiles", "Folder of the case file"),
            chosen=self._open_other,
            start=self._session.profile.parent,
        )

    def _open_other(self, folder: Path) -> None:
        if holds_case_file(folder):
            self.choose(folder)
            return
        words = QCoreApplication.translate("Profiles", "There is no case file in this folder.")
        self.desk.notify.warning(words)

    def _focus(self, folder: Path) -> None:
        for card in self.cards:
            if card.known.folder == folder:
                card.rename_button.setFocus(Qt.FocusReason.OtherFocusReason)


class ProfileCard(Card):
    """One case file: label, role, and what can be done with it."""

    def __init__(self, page: ProfilesPage, known: KnownProfile, *, is_first: bool) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self.known = known
        name = i18n.isolate(known.label)
        self.setAccessibleName(known.label)
        side = theme.icon_px() + 8
        picture = Ornament()
        picture.setPixmap(icons.icon("user", tone="muted").pixmap(QSize(side, side)))
        self.label = Strong(name)
        self.state = Muted(_state(known))
        kind = PrimaryButton if is_first and known.is_there else Button
        self.button = kind(translate("Profiles", "Open"), pressed=lambda: page.choose(known.folder))
        self.button.setAccessibleName(translate("Profiles", "Open {name}").format(name=name))
        self.button.setEnabled(known.is_there)
        # Bold or not: the small buttons stand below each other.
        self.button.setMinimumWidth(theme.chars(13))
        self.rename_button = IconButton(
            translate("Profiles", "Name {name} differently").format(name=name),
            icon="pencil-line",
            pressed=lambda: page.rename(known),
        )
        self.rename_button.setEnabled(known.is_there)
        self.forget_button = IconButton(
            translate("Profiles", "Take {name} out of the list").format(name=name),
            icon="x",
            pressed=lambda: page.ask_to_forget(known),
        )
        words = column(self.label, self.state, gap=2)
        line = row(picture, words, self.rename_button, self.forget_button, self.button, gap=GRID)
        line.setStretch(1, 1)
        self.add(line)


def _state(known: KnownProfile) -> str:
    if not known.is_there:
        return QCoreApplication.translate(
            "Profiles", "Not there now. Is the stick or drive plugged in?"
        )
    if not known.role:
        return QCoreApplication.translate("Profiles", "Case file")
    return code_list("roles").text(known.role, i18n.language())
