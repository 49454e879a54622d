"""Settings: language, look, backups, the own key card, and what the program is made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from counsel_app import __version__
from counsel_app.domain.codes import code_list
from counsel_app.gui import i18n
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.panels.backup import BackupCard
from counsel_app.gui.panels.letterhead import LetterheadCard
from counsel_app.gui.panels.organisation_file import OrganisationFileCard
from counsel_app.gui.panels.own_card import OwnCardPanel
from counsel_app.gui.session import Session
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.chips import Chips
from counsel_app.gui.widgets.layouts import Scroll, column, row
from counsel_app.gui.widgets.text import Line, Muted, Strong, Text, Title
from counsel_app.system import spelling

if TYPE_CHECKING:
    from counsel_app.gui.dialogs.update import UpdateDialog
    from counsel_app.usecases.dropped import Dropped

_CODES: Final = {"de": "deu", "en": "eng", "fr": "fra", "ar": "ara", "uk": "ukr"}
SIZES: Final = ("10", "10.5", "11", "12", "13", "14", "15", "16")


class SettingsPage(Page):
    """Everything here works at once; there is nothing to save."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._session: Session = desk.session
        self.backup = BackupCard(desk, has_plan=True)
        self.letterhead = LetterheadCard(desk)
        self.organisation = OrganisationFileCard(desk)
        self.key_card = OwnCardPanel(desk)
        card = Card(QCoreApplication.translate("Settings", "My key card"))
        card.add(self.key_card)
        self.keys_button = Button(
            QCoreApplication.translate("Settings", "Keys and lock…"),
            icon="key-round",
            pressed=lambda: desk.navigate("security"),
        )
        left, right = QWidget(), QWidget()
        column(
            self._language(), self._look(), self.letterhead, self._accesses(), self._tables(),
            self._about(), 1,
            parent=left, gap=2 * GRID,
        )  # fmt: skip
        column(self.backup, card, self.organisation, 1, parent=right, gap=2 * GRID)
        inside = QWidget()
        both = row(left, right, parent=inside, gap=2 * GRID)
        both.setContentsMargins(0, 0, 12, 8)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        title = Title(QCoreApplication.translate("Settings", "Settings"))
        layout = column(
            row(title, 1, self.keys_button),
            Scroll(inside),
            parent=self,
            margin=3 * GRID,
            gap=2 * GRID,
        )
        layout.setStretch(1, 1)

    def open(self, target: str) -> None:  # noqa: ARG002  there is one settings page
        """Read backup, key card and letterhead."""
        self.backup.reload()
        if spelling.is_available():
            self.desk.jobs.pure(spelling.dictionaries, then=self._say_spelling, owner=self)
        self.key_card.reload()
        self.letterhead.reload()

    def save_draft(self) -> None:
        """Keep what was typed into the letterhead a moment ago."""
        self.letterhead.save()

    def first_focus(self) -> QWidget:
        """The language."""
        return self.language.findChildren(Button)[0]

    def _language(self) -> Card:
        translate = QCoreApplication.translate
        self.language = Chips(translate("Settings", "Language"), tuple(i18n.LANGUAGES.items()))
        self.language.choose(i18n.language())
        self.language.changed.connect(self._speak)
        card = Card(translate("Settings", "Language of the window"))
        card.add(
            self.language,
            Muted(
                translate("Settings", "Papers for clients are printed in the client's language.")
            ),
        )
        if i18n.language() in i18n.DRAFTS:
            card.add(Text(i18n.draft_sentence()))
        return card

    def _look(self) -> Card:
        translate = QCoreApplication.translate
        self.theme = Chips(
            translate("Settings", "Colours"),
            (
                ("", translate("Settings", "Like the system")),
                ("light", translate("Settings", "Light")),
                ("dark", translate("Settings", "Dark")),
                ("contrast", translate("Settings", "High contrast")),
            ),
        )
        self.theme.choose(self._session.preferences.theme)
        self.theme.changed.connect(lambda: self._change(theme=self.theme.current()))
        offered = tuple((size, i18n.decimal(float(size))) for size in SIZES)
        self.sizes = Chips(translate("Settings", "Text size in points"), offered)
        self.sizes.choose(f"{self._session.preferences.text_points:g}")
        self.sizes.changed.connect(lambda: self._change(text_points=float(self.sizes.current())))
        self.density = Chips(
            translate("Settings", "Density"),
            (
                ("", translate("Settings", "Comfortable")),
                ("compact", translate("Settings", "Compact")),
            ),
        )
        self.density.choose(self._session.preferences.density)
        self.density.changed.connect(lambda: self._change(density=self.density.current()))
        self.spelling = Muted(
            translate("Settings", "Spelling is not checked: this computer has no hunspell.")
        )
        self.words_button = Button(
            translate("Settings", "My own words…"), icon="pencil-line", pressed=self._show_words
        )
        self.notices = Chips(
            translate("Settings", "Notices on the desktop"),
            (("", translate("Settings", "Show")), ("off", translate("Settings", "None"))),
        )
        self.notices.choose(self._session.preferences.notices)
        self.notices.changed.connect(lambda: self._change(notices=self.notices.current()))
        card = Card(translate("Settings", "Look"))
        card.add(
            Line(translate("Settings", "Colours")),
            self.theme,
            Line(translate("Settings", "Text size in points")),
            self.sizes,
            Line(translate("Settings", "Density")),
            self.density,
            Line(translate("Settings", "Notices on the desktop")),
            self.notices,
            Muted(
                translate(
                    "Settings",
                    "That a deadline is due or changes have arrived, while the window is not in"
                    " front. They name nobody.",
                )
            ),
            self.spelling,
            row(self.words_button, 1),
        )
        return card

    def _say_spelling(self, found: Mapping[str, str]) -> None:
        languages = code_list("languages")
        names = [languages.text(_CODES[one], i18n.language()) for one in found]
        translate = QCoreApplication.translate
        words = translate("Settings", "Spelling of notes is checked by hunspell: {languages}.")
        if not names:
            words = translate("Settings", "Spelling is not checked: hunspell has no dictionary.")
        self.spelling.setText(words.format(languages=", ".join(names)))

    def _accesses(self) -> Card:
        translate = QCoreApplication.translate
        self.accesses_button = Button(
            translate("Settings", "Show the list"),
            icon="history",
            pressed=lambda: self.desk.navigate("audit"),
        )
        card = Card(translate("Settings", "Who saw and changed what"))
        card.add(
            Muted(
                translate(
                    "Settings",
                    "Every change, and who saw, printed or passed on which case."
                    " One case's list is in its section “Consent & privacy”.",
                )
            ),
            row(self.accesses_button, 1),
        )
        return card

    def _tables(self) -> Card:
        translate = QCoreApplication.translate
        self.import_button = Button(
            translate("Settings", "Take over tables…"),
            icon="import",
            pressed=lambda: self.desk.navigate("import"),
        )
        card = Card(translate("Settings", "From other programs"))
        card.add(
            Muted(
                translate(
                    "Settings",
                    "Clients, consultations and referrals, or the directory, from CSV and XLSX.",
                )
            ),
            row(self.import_button, 1),
        )
        return card

    def _about(self) -> Card:
        translate = QCoreApplication.translate
        card = Card(translate("Settings", "About Counsel"))
        self.licences_button = Button(
            translate("Settings", "Licences of all parts…"),
            icon="book-open",
            pressed=self._show_licences,
        )
        self.update_button = Button(
            translate("Settings", "Update from a stick…"), icon="usb", pressed=self._update
        )
        words = translate("Settings", "Version {version} · Licence EUPL-1.2")
        folder = translate("Settings", "Folder of the case file: {folder}")
        card.add(
            Strong(words.format(version=i18n.isolate(__version__))),
            Muted(
                translate(
                    "Settings",
                    "Works without any network: nothing leaves this computer unless you export it.",
                )
            ),
            Muted(folder.format(folder=i18n.isolate(str(self._session.profile)))),
            column(row(self.licences_button, 1), row(self.update_button, 1), gap=GRID),
        )
        return card

    def _speak(self) -> None:
        language = self.language.current()
        self._session.change(self._session.preferences._replace(language=language))
        window = self._session.window
        if window is not None:
            # The page goes with its window; not while its own chip is being pressed.
            QTimer.singleShot(0, lambda: window.rebuild(start="settings"))

    def _change(self, **chosen: Any) -> None:
        self._session.change(self._session.preferences._replace(**chosen))

    def _show_words(self) -> None:
        from counsel_app.gui.dialogs.own_words import OwnWordsDialog

        OwnWordsDialog(self, self.desk).open()

    def _show_licences(self) -> None:
        from counsel_app.gui.dialogs.licences import LicencesDialog

        LicencesDialog(self).open()

    def take_dropped(self, found: Dropped) -> None:
        """Look at the update that lies there, or at what settings would change."""
        if found.kind == "settings":
            self.organisation.look(found.paths[0])
        else:
            self._update().look(found.paths[0])

    def _update(self) -> UpdateDialog:
        from counsel_app.gui.dialogs.update import UpdateDialog

        dialog = UpdateDialog(self, self.desk)
        dialog.open()
        return dialog
