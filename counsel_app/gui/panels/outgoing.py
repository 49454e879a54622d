"""What would leave, for whom and in which fields, and the button that sends it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from counsel_app.domain.codes import code_list
from counsel_app.domain.errors import AppError
from counsel_app.domain.progress import Report
from counsel_app.gui import actions, i18n
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.when import when
from counsel_app.gui.widgets.layouts import Scroll, clear, column
from counsel_app.gui.widgets.progress import Progress
from counsel_app.gui.widgets.text import Muted, Strong, Text

if TYPE_CHECKING:
    from counsel_app.usecases.exchange import ExportReport
    from counsel_app.usecases.outgoing import Leaving, Outgoing
    from counsel_app.usecases.receipts import Delivery


class OutgoingPanel(QWidget):
    """A sentence, then one entry per recipient: exactly what an export would seal."""

    shown = Signal()
    """The view is up to date, or the export began or ended."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.outgoing: Outgoing | None = None
        self.sentence = Strong()
        self._list = column(gap=14)
        inside = QWidget()
        column(self._list, 1, parent=inside).setContentsMargins(0, 0, 12, 0)
        self.progress = Progress()
        self.progress.stopped.connect(self.reload)
        whole = column(self.sentence, Scroll(inside), self.progress, parent=self, gap=12)
        whole.setStretch(1, 1)

    def reload(self) -> None:
        """Ask again what would leave."""
        clock = self._desk.clock

        def look(vault: Any, report: Report) -> Outgoing:
            # An export would bring them up to date first; what leaves is shown before.
            actions.linkage.refresh_tokens(vault, clock=clock, report=report)
            view: Outgoing = actions.outgoing.view_outgoing(vault)
            return view

        self._desk.jobs.vault_in_steps(
            look,
            then=self._show,
            owner=self,
            latest="outgoing",
        )

    def export(self, folders: Sequence[Path], *, then: Callable[[ExportReport], object]) -> None:
        """Seal what is new and put it into the folders."""
        if self.progress.is_running:
            return
        clock = self._desk.clock
        folder, *also = folders

        def done(report: ExportReport) -> None:
            self.progress.finish()
            then(report)
            self.reload()
            if report.overtaken:
                self._desk.notify.note(_overtaken(report.overtaken))

        def failed(error: AppError) -> None:
            self.progress.finish()
            self._desk.notify.error(error)
            self.reload()

        job = self._desk.jobs.vault_in_steps(
            lambda vault, report: actions.exchange.export_changes(
                vault, vault.folder, folder, clock=clock, also=also, report=report
            ),
            progress=self.progress.show_step,
            then=done,
            owner=self,
            failed=failed,
        )
        self.progress.watch(QCoreApplication.translate("Outgoing", "Exporting…"), job)
        self.shown.emit()

    def _show(self, outgoing: Outgoing) -> None:
        self.outgoing = outgoing
        self.sentence.setText(outgoing_sentence(outgoing))
        clear(self._list)
        for one in outgoing.leaving:
            self._list.addWidget(_entry(one, today=self._desk.today()))
        self.shown.emit()


def _overtaken(count: int) -> str:
    return QCoreApplication.translate(
        "Outgoing",
        "This case file was restored from a backup: %n own package(s) from the time after had left"
        " already. Counting goes on after them; what was in them is with your colleagues.",
        None,
        count,
    )


def outgoing_sentence(outgoing: Outgoing) -> str:
    """How many changes wait for how many people, and what waits for the folder."""
    translate = QCoreApplication.translate
    if not outgoing.leaving:
        return translate(
            "Outgoing", "Nobody receives anything yet: accept a key card under “People” first."
        )
    sentences = []
    if outgoing.changes:
        people = translate("Outgoing", "%n person(s)", None, outgoing.people)
        sentences.append(
            translate(
                "Outgoing", "%n change(s) are waiting for {people}.", None, outgoing.changes
            ).format(people=people)
        )
    if outgoing.waiting:
        sentences.append(
            translate(
                "Outgoing",
                "%n sealed package(s) are waiting on this computer for the folder.",
                None,
                outgoing.waiting,
            )
        )
    return " ".join(sentences) or translate("Outgoing", "Everything has been sent.")


def delivery_sentence(delivery: Delivery, *, today: date) -> str:
    """How far what was sent got; empty where nothing was."""
    translate = QCoreApplication.translate
    if not delivery.sent:
        return ""
    if delivery.confirmed_at is None:
        return translate(
            "Outgoing", "%n change(s) sent, arrival not confirmed yet.", None, delivery.sent
        )
    moment = when(delivery.confirmed_at, today=today)
    if delivery.confirmed == delivery.sent:
        words = translate(
            "Outgoing", "%n change(s) sent, all arrived (confirmed {when}).", None, delivery.sent
        )
    else:
        words = translate(
            "Outgoing",
            "%n change(s) sent, {count} arrived so far (confirmed {when}).",
            None,
            delivery.sent,
        )
    return words.format(when=i18n.isolate(moment), count=i18n.isolate(str(delivery.confirmed)))


def _entry(one: Leaving, *, today: date) -> QWidget:
    """One recipient: name, what they may have, and the records with their fields."""
    translate = QCoreApplication.translate
    language = i18n.language()
    entry = QWidget()
    role = code_list("roles").text(one.member.role, language)
    scope = code_list("scopes").text(one.member.scope, language)
    head = column(
        Strong(f"{i18n.isolate(one.member.name)}  ·  {role}"),
        Muted(translate("Outgoing", "Receives: {scope}").format(scope=scope)),
        parent=entry,
        gap=2,
    )
    arrived = delivery_sentence(one.delivery, today=today)
    if arrived:
        head.addWidget(Muted(arrived))
    if one.delivery.lost:
        head.addWidget(
            Text(
                translate(
                    "Outgoing",
                    "%n package(s) did not arrive there, although later ones did. The next export"
                    " puts them into the folder again.",
                    None,
                    one.delivery.lost,
                )
            )
        )
    if one.delivery.forked:
        head.addWidget(
            Text(
                translate(
                    "Outgoing",
                    "Two different packages of one number arrived there from this device: it was"
                    " copied or restored. If there is a second copy, please give one of them new"
                    " keys.",
                )
            )
        )
    for reason in one.delivery.refused:
        refused = translate("Outgoing", "Set aside there: {reason}")
        head.addWidget(Text(refused.format(reason=reason.text(language))))
    if not one.kinds:
        head.addWidget(Muted(translate("Outgoing", "Nothing new for this person.")))
    for kind in one.kinds:
        fields = ", ".join(label.text(language) for label in kind.field_labels)
        head.addWidget(
            Text(f"{kind.records} × {kind.record_label.text(language)}: {i18n.isolate(fields)}")
        )
    entry.setAccessibleName(one.member.name)
    return entry
