"""The region's directory: whose it is, how long it counts, and signing the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_app.gui import actions, i18n
from counsel_app.gui.dialogs.paper_key import PaperKeyDialog
from counsel_app.gui.dialogs.question import ask
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Muted, Problem

if TYPE_CHECKING:
    from counsel_app.usecases.region_directory import DirectoryView


class RegionDirectoryPanel(QWidget):
    """A sentence for all; for a coordinator also the buttons that sign and make a paper key."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._desk = desk
        self.sentence = Muted()
        self.warning = Problem()
        self.sign_button = Button(
            translate("RegionDirectory", "Sign and send…"),
            icon="shield-check",
            pressed=self._ask_to_sign,
        )
        self.paper_button = Button(
            translate("RegionDirectory", "Key on paper…"), icon="printer", pressed=self._paper_key
        )
        column(
            self.sentence,
            self.warning,
            row(1, self.paper_button, self.sign_button),
            parent=self,
            gap=6,
        )
        self.sign_button.hide()
        self.paper_button.hide()

    def reload(self) -> None:
        """Read again what counts here."""
        clock = self._desk.clock

        def read(vault: Any) -> tuple[DirectoryView | None, bool, int]:
            return (
                actions.region_directory.view_directory(vault, clock=clock),
                actions.region_directory.may_sign(vault),
                len(actions.team.trusted_members(vault)),
            )

        self._desk.jobs.vault(read, then=self._show, owner=self, latest="directory")

    def _show(self, read: tuple[DirectoryView | None, bool, int]) -> None:
        translate = QCoreApplication.translate
        found, may_sign, self._count = read
        self.sign_button.setVisible(may_sign)
        self.paper_button.setVisible(may_sign)
        self.warning.say("")
        if found is None:
            self.sentence.setText(
                translate(
                    "RegionDirectory",
                    "You can sign the people listed above as the directory of your region. Whoever"
                    " has accepted your key card then trusts them without comparing each card.",
                )
                if may_sign
                else translate(
                    "RegionDirectory",
                    "No directory yet: you compare each key card yourself. A coordinator can sign"
                    " one for the whole region.",
                )
            )
            return
        self.sentence.setText(
            translate(
                "RegionDirectory",
                "Directory no. {number} of {name}, %n person(s), valid until {day}.",
                None,
                found.people,
            ).format(
                number=found.version,
                name=i18n.isolate(found.keeper),
                day=i18n.isolate(i18n.short_date(found.expires.astimezone().date())),
            )
        )
        if found.is_expired:
            self.warning.say(
                translate(
                    "RegionDirectory",
                    "It has expired. Who lost a device meanwhile would not show here. Please get a"
                    " new one from the coordinator.",
                )
                if not found.is_own
                else translate("RegionDirectory", "It has expired. Please sign it again.")
            )
        elif found.expires_soon and found.is_own:
            self.warning.say(translate("RegionDirectory", "It expires soon. Please sign it again."))

    def _ask_to_sign(self) -> None:
        translate = QCoreApplication.translate
        clock = self._desk.clock
        ask(
            self,
            question=translate("RegionDirectory", "Sign the directory?"),
            explanation=translate(
                "RegionDirectory",
                "Everybody who follows you then trusts these %n person(s) and nobody whose trust"
                " you withdrew. Only sign for people whose words you compared in person or by"
                " telephone. It leaves with the next export under “Send”.",
                None,
                self._count,
            ),
            agree=translate("RegionDirectory", "Sign"),
            yes=lambda: self._desk.jobs.vault(
                lambda vault: actions.region_directory.sign_directory(
                    vault, vault.folder, clock=clock
                ),
                then=lambda _directory: self._signed(),
                owner=self,
            ),
        )

    def _signed(self) -> None:
        translate = QCoreApplication.translate
        self._desk.notify.success(
            translate("RegionDirectory", "Signed. It leaves with the next export."),
            action=(translate("RegionDirectory", "Send"), lambda: self._desk.navigate("send")),
        )
        self.reload()

    def _paper_key(self) -> None:
        self._desk.jobs.vault(
            lambda vault: actions.region_directory.new_recovery_key(vault),  # noqa: PLW0108
            then=lambda secret: PaperKeyDialog(self, secret).open(),
            owner=self,
        )
