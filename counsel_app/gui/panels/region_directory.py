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
        self.warning.say(expiry_words(found))

    def _ask_to_sign(self) -> None:
        self._desk.jobs.vault(
            # The lambda keeps the import on the worker thread.
            lambda vault: actions.region_directory.narrowed_by_signing(vault),  # noqa: PLW0108
            then=self._ask_knowing,
            owner=self,
        )

    def _ask_knowing(self, narrowed: list[str]) -> None:
        translate = QCoreApplication.translate
        clock = self._desk.clock
        explanation = translate(
            "RegionDirectory",
            "Everybody who follows you then trusts these %n person(s) and nobody whose trust"
            " you withdrew. Only sign for people whose words you compared in person or by"
            " telephone. It leaves with the next export under “Send”.",
            None,
            self._count,
        )
        if narrowed:
            explanation += "\n\n" + translate(
                "RegionDirectory",
                "For %n person(s) no deputy is chosen: {names}. From then on they send colleagues"
                " of their organisation cases without names and texts. If deputies are to have"
                " everything, choose them first.",
                None,
                len(narrowed),
            ).format(names=", ".join(i18n.isolate(name) for name in narrowed))
        ask(
            self,
            question=translate("RegionDirectory", "Sign the directory?"),
            explanation=explanation,
            agree=translate("RegionDirectory", "Sign"),
            yes=lambda: self._desk.jobs.vault(
                lambda vault: actions.region_directory.sign_directory(
                    vault, vault.folder, clock=clock
                ),
                then=lambda _directory: self._signed(),
                owner=self,
            ),
            is_risky=bool(narrowed),
        )

    def _signed(self) -> None:
        translate = QCoreApplication.translate
        self._desk.notify.success(
            translate("RegionDirectory", "Signed. It leaves with the next export."),
            action=(translate("RegionDirectory", "Send"), lambda: self._desk.navigate("send")),
        )
        self.reload()

    def _paper_key(self) -> None:
        clock = self._desk.clock

        def make(vault: Any) -> tuple[str, bytes]:
            secret = actions.region_directory.new_recovery_key(vault)
            return secret, actions.papers.paper_key_sheet(vault, secret, clock=clock)

        self._desk.jobs.vault(
            make, then=lambda made: PaperKeyDialog(self, *made).open(), owner=self
        )


def expiry_words(found: DirectoryView) -> str:
    """That the directory has expired or soon will, and what to do; empty where all is well."""
    translate = QCoreApplication.translate
    if found.is_expired:
        return (
            translate(
                "RegionDirectory",
                "The directory of the region has expired. Please sign it again on the page People.",
            )
            if found.is_own
            else translate(
                "RegionDirectory",
                "The directory of the region has expired. Who lost a device meanwhile would not"
                " show here: ask the coordinator to sign a new one, and take it in.",
            )
        )
    if found.expires_soon and found.is_own:
        return translate(
            "RegionDirectory",
            "The directory of the region expires soon. Please sign it again on the page People.",
        )
    return ""


class ExpiryLine(Problem):
    """Says on pages of the exchange that the directory has expired; else it is not there."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def reload(self) -> None:
        """Read again whether it still counts."""
        clock = self._desk.clock
        self._desk.jobs.vault(
            lambda vault: actions.region_directory.view_directory(vault, clock=clock),
            then=lambda found: self.say(expiry_words(found) if found else ""),
            owner=self,
            latest="expiry",
        )
