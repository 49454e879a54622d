"""Exchange in sentences: what goes out, what came in, which questions are open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from counsel_app.domain.changes import Changes
from counsel_app.gui import actions, i18n
from counsel_app.gui.dialogs.transfer_answer import answer_offer
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.panels.incoming import IncomingPanel, plan_sentences
from counsel_app.gui.panels.outgoing import OutgoingPanel
from counsel_app.gui.panels.places import PlacesPanel
from counsel_app.gui.panels.region_directory import ExpiryLine
from counsel_app.gui.when import when
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.layouts import Scroll, column, row
from counsel_app.gui.widgets.text import Muted, Text, Title

if TYPE_CHECKING:
    from counsel_app.usecases.dropped import Dropped
    from counsel_app.usecases.exchange import ExportReport
    from counsel_app.usecases.transfer_view import TransferView


class SyncPage(Page):
    """The exchange of one counsellor with everybody else."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self.places = PlacesPanel(desk)
        self.places.known.connect(self._look_at)
        self.places.moved.connect(self._reload)
        self.folder_button = self.places.choose_button
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
        self.offers = Text()
        self.offer_button = Button(
            translate("Sync", "Answer"), icon="handshake", pressed=self._answer_offer
        )
        self._waiting: tuple[TransferView, ...] = ()
        asked = Card(translate("Sync", "Questions"))
        asked.add(
            _foot(self.questions, self.differences_button), _foot(self.offers, self.offer_button)
        )
        self._show_offers(())
        head = row(Title(translate("Sync", "Sync")), self.places, gap=16)
        head.setStretch(1, 1)
        sides = row(out, come, gap=12)
        sides.setStretch(0, 4)
        sides.setStretch(1, 5)
        self.expiry = ExpiryLine(desk)
        inside = QWidget()
        whole = column(head, self.expiry, sides, asked, parent=inside, margin=24, gap=12)
        whole.setStretch(2, 1)
        column(Scroll(inside), parent=self)

    def open(self, target: str) -> None:  # noqa: ARG002  one place for all
        self._reload()
        self._look()
        self.expiry.reload()

    def take_dropped(self, found: Dropped) -> None:
        """Look into the folder, which is used from now on."""
        for folder in found.paths:
            self.places.take(folder)

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
        today = self.desk.today()
        self.desk.jobs.vault(
            lambda vault: actions.transfer_view.open_offers(vault, today=today),
            then=self._show_offers,
            owner=self,
            latest="offers",
        )

    def _show_offers(self, waiting: tuple[TransferView, ...]) -> None:
        self._waiting = waiting
        self.offers.setText(
            QCoreApplication.translate(
                "Sync",
                "%n case(s) are offered to you. They are yours once you accept.",
                None,
                len(waiting),
            )
        )
        for part in (self.offers, self.offer_button):
            part.setVisible(bool(waiting))

    def _answer_offer(self) -> None:
        if self._waiting:
            answer_offer(self.desk, self, view=self._waiting[0], answered=self._reload)

    def _look(self) -> None:
        self.places.reload()

    def _look_at(self) -> None:
        self.incoming.look(self.places.folders)

    def _export(self) -> None:
        if not self.places.folders:
            self.places.choose_button.click()
        else:
            self.places.ask_if_odd(self._export_now)

    def _export_now(self) -> None:
        self.outgoing.export(self.places.folders, then=self._exported)

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
        if report.put_back:
            self.desk.notify.note(
                translate(
                    "Sync",
                    "%n package(s) had gone from the folder or were damaged there; they lie there"
                    " again.",
                    None,
                    report.put_back,
                )
            )
        for folder, why in report.unreached:
            self.desk.notify.warning(
                f"{i18n.isolate(str(folder))}: {why.sentence(i18n.language())}"
            )
        self._look()

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
