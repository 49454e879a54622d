"""Letters: what was printed or saved, and what could be written now."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from counsel_app.domain.letter import Letter
from counsel_app.gui import actions
from counsel_app.gui.dialogs.folder import prepare
from counsel_app.gui.dialogs.take_folder import TakeFolderDialog
from counsel_app.gui.i18n import isolate, short_date
from counsel_app.gui.pages.case_sections.screen import CaseScreen, code_words, day_words
from counsel_app.gui.pages.case_sections.section import Host, Section
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.pages.paper_kinds import CASE_PAPERS, talk_papers
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.gui.widgets.inputs import Choice
from counsel_app.gui.widgets.layouts import Scroll, clear, column, row
from counsel_app.gui.widgets.text import Problem
from counsel_app.gui.widgets.timeline import Entry, TimelineEntry


class LettersSection(Section):
    """Choose what the paper is about; below, the papers that were made."""

    def __init__(self, desk: Desk, host: Host) -> None:
        super().__init__(desk, host)
        translate = QCoreApplication.translate
        self.about = Choice(translate("Case", "Write a letter about"))
        self.about.setMinimumContentsLength(16)
        self.write = PrimaryButton(translate("Case", "Open"), icon="file-text", pressed=self._write)
        self.take_button = Button(
            translate("Case", "Take over from MEIN ORDNER…"),
            icon="import",
            pressed=self.choose_folder,
        )
        self._new = Card(translate("Case", "Write a letter about"))
        self._problem = Problem()
        self.about.currentTextChanged.connect(lambda _text: self._problem.say(""))
        self._new.add(self.about, self._problem, row(self.write, self.take_button, 1))
        self._list = QVBoxLayout()
        inside = QWidget()
        column(self._list, 1, parent=inside).setContentsMargins(0, 0, 12, 8)
        layout = column(self._new, Scroll(inside), parent=self)
        layout.setStretch(1, 1)

    def show_case(self, screen: CaseScreen) -> None:
        """Show what can be written and what was."""
        super().show_case(screen)
        choices = self._choices(screen)
        self.about.set_choices(choices)
        self._new.setVisible(screen.may_write and bool(choices))
        clear(self._list)
        for letter in reversed(screen.view.letters):
            entry = TimelineEntry(self._entry(screen, letter))
            entry.opened.connect(
                lambda target: self.desk.navigate("letter", target) if screen.may_write else None
            )
            self._list.addWidget(entry)
        if not screen.view.letters:
            self._list.addWidget(
                EmptyState(
                    icon="file-text",
                    heading=QCoreApplication.translate("Case", "No letters yet"),
                    sentence=QCoreApplication.translate(
                        "Case", "Papers are made fresh each time and never stored."
                    ),
                )
            )

    def count(self, screen: CaseScreen) -> int | None:
        """All letters."""
        return len(screen.view.letters)

    def first_focus(self) -> QWidget | None:
        """Choosing what it is about."""
        return self.about

    def choose_folder(self) -> None:
        """Ask for the file of a folder that the client brought."""
        translate = QCoreApplication.translate
        dialog = QFileDialog(self, translate("Case", "MEIN ORDNER as a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        prepare(dialog)
        dialog.setNameFilters(
            [
                translate("Case", "Folders") + " (*.pdf *.PDF *.json *.JSON)",
                translate("Case", "All files") + " (*)",
            ]
        )
        dialog.fileSelected.connect(lambda name: self.read_folder(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def read_folder(self, path: Path) -> None:
        """Read the file, then show what would be taken over."""
        self.desk.jobs.pure(lambda: actions.folder_taking.read(path), then=self._plan, owner=self)

    def _plan(self, received: Any) -> None:
        if self.screen_now is None:
            return
        case_id = self.screen_now.case_id
        self.desk.jobs.vault(
            lambda vault: actions.folder_taking.plan(vault, case_id, received),
            then=lambda taking: TakeFolderDialog(self, self.desk, taking).open(),
            owner=self,
        )

    def _choices(self, screen: CaseScreen) -> tuple[tuple[str, str], ...]:
        translate = QCoreApplication.translate
        found = []
        for place, talk in enumerate(screen.view.consultations):
            day = isolate(short_date(talk.held_on) if talk.held_on else "–")
            for kind in talk_papers(talk, is_latest=place == 0):
                paper = code_words("letter_kinds", kind.upper())
                words = translate("Case", "{paper} of {day}").format(paper=paper, day=day)
                found.append((f"{kind}/{talk.id}", words))
        for referral in reversed(screen.view.referrals):
            words = translate("Case", "Referral, letter: {institution}")
            name = isolate(screen.institution(referral.institution_id))
            found.append((f"referral/{referral.id}", words.format(institution=name)))
        for release in reversed(screen.view.releases):
            words = translate("Case", "Release, form to sign: {institution}")
            name = isolate(screen.institution(release.institution_id))
            found.append((f"release/{release.id}", words.format(institution=name)))
        found += [
            (f"{kind}/{screen.view.case.id}", code_words("letter_kinds", kind.upper()))
            for kind in CASE_PAPERS
        ]
        return tuple(found)

    def _entry(self, screen: CaseScreen, letter: Letter) -> Entry:
        choices = dict(self._choices(screen))
        title = code_words("letter_kinds", letter.kind)
        about = choices.get(f"{letter.kind.lower()}/{letter.about_id}", "")
        about = "" if about == title else about
        made = day_words(letter.made_on, today=screen.today) if letter.made_on else ""
        return Entry(
            key=f"{letter.kind.lower()}/{letter.about_id}",
            icon="file-text",
            title=title,
            text=" · ".join(
                part for part in (about, code_words("letter_outcomes", letter.outcome)) if part
            ),
            meta=" · ".join(part for part in (made, screen.who(letter.id)) if part),
        )

    def _write(self) -> None:
        target = self.about.key()
        if target:
            self.desk.navigate("letter", target)
            return
        self._problem.say(QCoreApplication.translate("Case", "Please choose a letter first."))
        self.about.setFocus()
