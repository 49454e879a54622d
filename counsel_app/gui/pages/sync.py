"""Exchange in sentences: what goes out, what came in, which questions are open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from counsel_app.domain.changes import Changes
from counsel_app.gui import actions, i18n
from counsel_app.gui.dialogs.folder import choose_folder
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.panels.incoming import IncomingPanel, choose_and_remember, plan_sentences
from counsel_app.gui.panels.outgoing import OutgoingPanel
from counsel_app.gui.when import when
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Muted, Text, Title

if TYPE_CHECKING:
    from counsel_app.usecases.exchange import ExportReport


class SyncPage(Page):
    """The exchange of one counsellor with everybody else."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self._folder: Path | None = None
        self.place = Muted()
        self.folder_button = Button(
            translate("Sync", "Choose folder or stick…"), icon="usb", pressed=self._choose
        )
        self.outgoing = OutgoingPanel(desk)
        self.outgoing.shown.connect(self._fit)
        self.last = Muted()
        self.export_button = PrimaryButton(
            translate("Sync", "Export"), icon="upload", pressed=self._export
        )
        out = Card(translate("Sync", "Going out"))
        out.add(self.outgoing, _foot(self.last, self.export_button))
        self.incoming = IncomingPanel(desk)
        self.incoming.looked.connect(self._fit)
        self.incoming.taken_in.connect(self._look)
        self.effect = Text()
        self.take_button = Button(
            translate("Sync", "Take in"), icon="download", pressed=self._take_in
        )
        come = Card(translate("Sync", "Came in"))
        come.add(self.incoming, _foot(self.effect, self.take_button))
        come.body.setStretch(1, 1)
        out.body.setStretch(1, 1)
        self.questions = Text()
        self.differences_button = Button(
            translate("Sync", "Decide"), icon="git-compare", pressed=self._go_to_differences
        )
        asked = Card(translate("Sync", "Questions"))
        asked.add(_foot(self.questions, self.differences_button))
        head = row(Title(translate("Sync", "Sync")), self.place, self.folder_button, gap=16)
        head.setStretch(1, 1)
        sides = row(out, come, gap=12)
        sides.setStretch(0, 4)
        sides.setStretch(1, 5)
        whole = column(head, sides, asked, parent=self, margin=24, gap=12)
        whole.setStretch(1, 1)

    def open(self, target: str) -> None:  # noqa: ARG002  one place for all
        self._reload()
        self._look()

    def on_changed(self, changes: Changes) -> None:  # noqa: ARG002  any change may leave
        self._reload()

    def first_focus(self) -> QWidget:
        return self.export_button

    def _reload(self) -> None:
        self.outgoing.reload()
        self.desk.jobs.vault(
            lambda vault: len(actions.differences.differences(vault)),
            then=self._show_questions,
            owner=self,
            latest="questions",
        )

    def _look(self) -> None:
        self.desk.jobs.vault(
            lambda vault: actions.exchange.export_folder(vault),  # noqa: PLW0108
            then=self._look_at,
            owner=self,
        )

    def _look_at(self, folder: Path | None) -> None:
        self._folder = folder
        translate = QCoreApplication.translate
        self.place.setText(
            translate("Sync", "Folder: {folder}").format(folder=i18n.isolate(str(folder)))
            if folder
            else translate("Sync", "No folder chosen yet.")
        )
        self.incoming.look(folder)

    def _choose(self) -> None:
        choose_folder(
            self,
            title=QCoreApplication.translate("Sync", "Folder or stick for the exchange"),
            chosen=lambda folder: choose_and_remember(
                self.desk, folder, then=self._look, owner=self
            ),
            start=self._folder,
        )

    def _export(self) -> None:
        if self._folder is None:
            self._choose()
        else:
            self.outgoing.export(self._folder, then=self._exported)

    def _exported(self, report: ExportReport) -> None:
        translate = QCoreApplication.translate
        count = sum(made.op_count for made in report.made)
        self.desk.notify.success(
            translate(
                "Sync",
                "%n package(s) are in the folder, all complete.",
                None,
                len(report.published),
            )
            if not count
            else translate(
                "Sync",
                "Exported. %n package(s) are in the folder, all complete.",
                None,
                len(report.published),
            )
        )

    def _take_in(self) -> None:
        self.incoming.take_in(
            offer=(QCoreApplication.translate("Sync", "Decide"), self._go_to_differences)
        )

    def _go_to_differences(self) -> None:
        self.desk.navigate("differences")

    def _show_questions(self, count: int) -> None:
        translate = QCoreApplication.translate
        self.questions.setText(
            translate("Sync", "%n difference(s) between people are open.", None, count)
            if count
            else translate("Sync", "No open questions.")
        )
        self.differences_button.setVisible(bool(count))

    def _fit(self) -> None:
        translate = QCoreApplication.translate
        outgoing = self.outgoing.outgoing
        self.export_button.setEnabled(
            outgoing is not None
            and bool(outgoing.leaving)
            and not self.outgoing.progress.is_running
        )
        at = outgoing.exported_at if outgoing else None
        self.last.setText(
            translate("Sync", "Last export: {when}").format(when=when(at, today=self.desk.today()))
            if at
            else translate("Sync", "Nothing has been exported yet.")
        )
        self.take_button.setEnabled(self.incoming.can_take_in)
        arrivals = self.incoming.arrivals
        self.effect.setText("\n".join(plan_sentences(arrivals)) if arrivals else "")


def _foot(words: QWidget, button: QWidget) -> QHBoxLayout:
    foot = row(words, button, gap=16)
    foot.setStretch(0, 1)
    return foot
