"""Saving a paper: readable with a warning, or locked with a passphrase to tell by phone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_app.gui import actions
from counsel_app.gui.dialogs.folder import choose_target
from counsel_app.gui.dialogs.question import ask
from counsel_app.gui.dialogs.readable_file import ask_readable
from counsel_app.gui.i18n import isolate
from counsel_app.gui.pages.page import Desk


class PaperSaving:
    """Asks where and how; ``saved`` is told the outcome (a code of letter_outcomes)."""

    def __init__(
        self,
        page: QWidget,
        desk: Desk,
        *,
        name: Callable[[], str],
        paper: Callable[[], bytes],
        saved: Callable[[str], object],
    ) -> None:
        self._page = page
        self._desk = desk
        self._name = name
        self._paper = paper
        self._saved = saved

    def save_readable(self) -> None:
        """Ask where; say that the file can be read by everyone who reaches it."""
        choose_target(
            self._page,
            title=QCoreApplication.translate("Letter", "Save as PDF"),
            name=self._name(),
            kind="pdf",
            chosen=self.warn_and_save,
        )

    def save_locked(self) -> None:
        """Ask where, then tell the passphrase."""
        choose_target(
            self._page,
            title=QCoreApplication.translate("Letter", "Save as a locked PDF"),
            name=self._name(),
            kind="pdf",
            chosen=self.tell_and_save,
        )

    def save_signed(self) -> None:
        """Ask for a certificate file, its passphrase and a place."""
        self._desk.jobs.pure(
            actions.paper_files.check_signing,
            then=lambda _none: self._ask_for_certificate(),
            owner=self._page,
        )

    def _ask_for_certificate(self) -> None:
        # Imported here: hardly anybody signs, and everybody opens papers.
        from counsel_app.gui.dialogs.sign_paper import SignPaperDialog

        SignPaperDialog(
            self._page,
            self._desk,
            paper=self._paper(),
            name=self._name(),
            saved=lambda target: self._told("SIGNED", target),
        ).open()

    def warn_and_save(self, target: Path) -> None:
        """Ask once more, naming the folder, then write the file."""
        paper = self._paper()
        ask_readable(
            self._page,
            target,
            yes=lambda: self._write(
                lambda: actions.paper_files.save_paper(target, paper), target, "SAVED"
            ),
        )

    def tell_and_save(self, target: Path) -> None:
        """Show the passphrase once, then write the locked file."""
        translate = QCoreApplication.translate
        passphrase = actions.paper_files.new_passphrase()
        words = translate(
            "Letter",
            "Passphrase: {passphrase}\n\nTell it by phone and never by the way that the file"
            " takes. It is shown only now and stored nowhere.\nFolder: {folder}\nName: {name}",
        )
        paper = self._paper()
        ask(
            self._page,
            question=translate("Letter", "Save this paper locked with a passphrase?"),
            explanation=words.format(
                passphrase=isolate(passphrase),
                folder=isolate(str(target.parent)),
                name=target.name,
            ),
            agree=translate("Letter", "I have written it down: save"),
            yes=lambda: self._write(
                lambda: actions.paper_files.save_locked(target, paper, passphrase=passphrase),
                target,
                "LOCKED",
            ),
        )

    def _write(self, work: Callable[[], None], target: Path, outcome: str) -> None:
        self._desk.jobs.pure(work, then=lambda _none: self._told(outcome, target), owner=self._page)

    def _told(self, outcome: str, target: Path) -> None:
        self._saved(outcome)
        words = QCoreApplication.translate("Letter", "Saved in {folder}.")
        self._desk.notify.success(words.format(folder=isolate(str(target.parent))))
