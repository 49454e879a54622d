"""Sign a paper: a certificate file, its passphrase, and where the signed copy goes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from counsel_app.domain.errors import AppError
from counsel_app.gui import actions, i18n, theme
from counsel_app.gui.dialogs.folder import choose_target, prepare
from counsel_app.gui.dialogs.growing import grow_soon
from counsel_app.gui.i18n import isolate
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.passphrase import PassphraseEntry
from counsel_app.gui.widgets.text import Heading, Muted, Problem, Text


class SignPaperDialog(QDialog):
    """Nothing is kept: neither the certificate nor its passphrase."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        *,
        paper: bytes,
        name: str,
        saved: Callable[[Path], object],
    ) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._desk, self._paper, self._name, self._saved = desk, paper, name, saved
        self._certificate: Path | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = translate("Sign", "Sign this paper with a certificate")
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.chars(62))
        self.choose_button = Button(
            translate("Sign", "Choose the certificate file…"), icon="badge-check",
            pressed=self.choose,
        )  # fmt: skip
        self._chosen = Text()
        self._chosen.hide()
        self.passphrase = PassphraseEntry(translate("Sign", "Passphrase of the certificate"))
        # Later: Enter would go on to the new dialog inside this one and accept it.
        self.passphrase.entered.connect(self.ask_where, Qt.ConnectionType.QueuedConnection)
        self.problem = Problem()
        self.sign_button = PrimaryButton(
            translate("Sign", "Sign and save…"), icon="check", pressed=self.ask_where
        )
        cancel = Button(translate("Sign", "Cancel"), pressed=self.reject)
        column(
            Heading(title),
            Muted(
                translate(
                    "Sign",
                    "The signed file is not encrypted: everyone who can open its folder can read "
                    "it. Nothing is fetched from the internet; the time in the signature is that "
                    "of this computer. Certificate and passphrase are not kept.",
                )
            ),
            row(self.choose_button, 1),
            self._chosen,
            self.passphrase,
            self.problem,
            row(1, cancel, self.sign_button),
            parent=self,
            margin=3 * GRID,
            gap=2 * GRID,
        )
        self.choose_button.setFocus()
        grow_soon(self)

    def choose(self) -> None:
        """Ask which certificate."""
        translate = QCoreApplication.translate
        dialog = QFileDialog(self, translate("Sign", "Certificate file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        prepare(dialog)
        dialog.setNameFilters(
            [
                translate("Sign", "Certificates") + " (*.p12 *.pfx *.P12 *.PFX)",
                translate("Sign", "All files") + " (*)",
            ]
        )
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, certificate: Path) -> None:
        """Use this certificate file."""
        self._certificate = certificate
        self._chosen.setText(isolate(certificate.name))
        self._chosen.show()
        self._say("")
        self.passphrase.select()

    def ask_where(self) -> None:
        """Ask where the signed copy goes, once there is a certificate."""
        translate = QCoreApplication.translate
        if self._certificate is None:
            self._say(translate("Sign", "Please choose a certificate file first."))
            return
        choose_target(
            self,
            title=translate("Sign", "Save the signed PDF"),
            name=self._name,
            kind="pdf",
            chosen=self.sign,
        )

    def sign(self, target: Path) -> None:
        """Sign, and write the copy to ``target``."""
        certificate = self._certificate
        if certificate is None or not self.sign_button.isEnabled():
            return
        paper, passphrase, now = self._paper, self.passphrase.text(), self._desk.clock.now()
        self._say("")
        self.sign_button.setEnabled(False)

        def done(_none: None) -> None:
            self._saved(target)
            self.accept()

        self._desk.jobs.pure(
            lambda: actions.paper_files.save_signed(
                target, paper, certificate=certificate, passphrase=passphrase, now=now
            ),
            then=done,
            owner=self,
            failed=self._refused,
        )

    def _refused(self, error: AppError) -> None:
        self.sign_button.setEnabled(True)
        self._say(error.sentence(i18n.language()))

    def _say(self, sentence: str) -> None:
        self.problem.say(sentence)
        grow_soon(self)
