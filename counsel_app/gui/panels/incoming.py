"""What came in from others: the list, what taking it in would do, and doing it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from counsel_app.domain.errors import AppError
from counsel_app.gui import actions, i18n
from counsel_app.gui.models.table import Column, TableModel
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.panels.chain_notes import ChainNotes
from counsel_app.gui.when import when
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.gui.widgets.folding_table import FoldingTable
from counsel_app.gui.widgets.layouts import column
from counsel_app.gui.widgets.progress import Progress
from counsel_app.gui.widgets.text import Muted

if TYPE_CHECKING:
    from counsel_app.domain.changes import Changes
    from counsel_app.usecases.arrivals import Arrival, Arrivals, Silent
    from counsel_app.usecases.inbox import MergeReport

_READY = "ok"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row of the list, in words."""

    sender: str
    sent: str
    sent_at: datetime | None
    new: str
    changed: str
    state: str
    tone: str
    reason: str = ""
    """The whole sentence, where something is not in order."""


class IncomingPanel(QWidget):
    """The list of one export folder; ``looked`` after every look at it.

    Nothing is taken in by looking. Use ``take_in`` once the person has read
    what it would do.
    """

    looked = Signal()
    taken_in = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._desk = desk
        self.arrivals: Arrivals | None = None
        self._takes_in = False
        self.model: TableModel[Line] = TableModel(
            (
                Column(translate("Incoming", "From"), text=lambda line: line.sender, width=17),
                Column(
                    translate("Incoming", "Sent"),
                    text=lambda line: line.sent,
                    sort_key=lambda line: line.sent_at.timestamp() if line.sent_at else 0,
                    width=13,
                ),
                Column(translate("Incoming", "New"), text=lambda line: line.new, width=5),
                Column(translate("Incoming", "Changed"), text=lambda line: line.changed, width=10),
                Column(
                    translate("Incoming", "State"),
                    text=lambda line: line.state,
                    tone=lambda line: line.tone,
                    stretch=True,
                ),
            )
        )
        self.table = FoldingTable(
            translate("Incoming", "Incoming"), self.model, folds=(3, 2, 1), least=20
        )
        self.table.setMinimumHeight(120)
        self._empty = EmptyState(icon="inbox", heading=translate("Incoming", "Nothing has arrived"))
        self._problem = _Sentence("wifi-off", translate("Incoming", "Not reachable just now"))
        self._unchosen = _Sentence("usb", translate("Incoming", "No folder yet"))
        self._unchosen.say(
            translate(
                "Incoming",
                "Choose the folder or stick through which you and your colleagues exchange.",
            )
        )
        self._stack = QStackedWidget()
        for part in (self._unchosen, self._problem, self._empty, self.table):
            self._stack.addWidget(part)
        self.detail = Muted()
        self.beside = Muted()
        self.notes = ChainNotes(desk)
        self.progress = Progress()
        self.progress.stopped.connect(self._stopped)
        whole = column(
            self._stack, self.detail, self.notes, self.beside, self.progress, parent=self
        )
        whole.setStretch(0, 1)
        self.detail.hide()
        self.beside.hide()
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_detail())

    @property
    def can_take_in(self) -> bool:
        """Whether something is ready and nothing is under way."""
        return bool(self.arrivals and self.arrivals.ready) and not self.progress.is_running

    def look(self, folders: Sequence[Path]) -> None:
        """Look at the folders in use; without any, say that none was chosen yet."""
        if not folders:
            self._now_shows(self._unchosen)
            return
        folder, *also = folders
        clock = self._desk.clock
        job = self._desk.jobs.vault_in_steps(
            lambda vault, report: actions.arrivals.view_arrivals(
                vault, folder, clock=clock, also=also, report=report
            ),
            progress=self.progress.show_step,
            then=self._show,
            owner=self,
            failed=self._cannot_look,
        )
        words = QCoreApplication.translate("Incoming", "Checking what has arrived…")
        self.progress.watch(words, job)
        self.progress.setVisible(self._stack.currentWidget() is not self.table)
        self.looked.emit()

    def take_in(self, *, offer: tuple[str, Callable[[], object]] | None = None) -> None:
        """Take in what is ready; ``offer`` is the way on where differences appear."""
        if not self.can_take_in or self.arrivals is None:
            return
        plan, clock = self.arrivals.plan, self._desk.clock
        self._takes_in = True
        job = self._desk.jobs.vault_in_steps(
            lambda vault, report: actions.inbox.apply_inbox(
                vault, plan, clock=clock, report=report
            ),
            progress=self.progress.show_step,
            then=lambda report: self._took_in(report, offer),
            owner=self,
            failed=self._cannot_take_in,
        )
        self.progress.watch(QCoreApplication.translate("Incoming", "Taking in…"), job)
        self.looked.emit()

    def _took_in(self, report: MergeReport, offer: tuple[str, Callable[[], object]] | None) -> None:
        self.progress.finish()
        self._takes_in = False
        translate = QCoreApplication.translate
        words = translate("Incoming", "%n package(s) taken in.", None, report.bundles)
        if report.conflicts:
            words += " " + translate(
                "Incoming", "%n difference(s) to decide.", None, report.conflicts
            )
        if report.is_secured:
            words += " " + translate("Incoming", "The state from before is kept.")
        self._desk.notify.success(words, action=offer if report.conflicts else None)
        self._desk.changed(report.changes)
        self.taken_in.emit()

    def _stopped(self) -> None:
        """Some packages may be in already, the others wait: look again."""
        if self._takes_in:
            self._takes_in = False
            self._desk.changed(_anything())
            self.taken_in.emit()
        self.looked.emit()

    def _cannot_take_in(self, error: AppError) -> None:
        self.progress.finish()
        self._takes_in = False
        self._desk.notify.error(error)
        self.looked.emit()

    def _cannot_look(self, error: AppError) -> None:
        self.progress.finish()
        self._problem.say(error.sentence(i18n.language()))
        self._now_shows(self._problem)

    def _show(self, arrivals: Arrivals) -> None:
        self.progress.finish()
        self.arrivals = arrivals
        lines = incoming_lines(arrivals, today=self._desk.today())
        self.model.set_rows(lines)
        self.beside.setText(_beside(arrivals))
        self.beside.setVisible(bool(self.beside.text()))
        self.notes.show_notes(arrivals)
        self._stack.setCurrentWidget(self.table if lines else self._empty)
        self._show_detail()
        self.looked.emit()

    def _now_shows(self, part: QWidget) -> None:
        self.arrivals = None
        self.notes.show_notes(None)
        self.detail.hide()
        self.beside.hide()
        self._stack.setCurrentWidget(part)
        self.looked.emit()

    def _show_detail(self) -> None:
        """Why a package is not taken in: of the chosen row, else of the first such."""
        row = self.table.currentIndex().row()
        lines = [self.model.at(place) for place in range(self.model.rowCount())]
        line = lines[row] if 0 <= row < len(lines) else None
        line = line or next((one for one in lines if one and one.reason), None)
        self.detail.setText(f"{line.sender}: {line.reason}" if line and line.reason else "")
        self.detail.setVisible(bool(self.detail.text()))


def _anything() -> Changes:
    # Imported here: the first window can do without the records.
    from counsel_app.domain.changes import ANYTHING

    return ANYTHING


class _Sentence(EmptyState):
    """An empty state whose sentence is known only later."""

    def __init__(self, icon: str, heading: str) -> None:
        super().__init__(icon=icon, heading=heading)
        self._words = self.findChildren(Muted)[0]

    def say(self, sentence: str) -> None:
        self._words.setText(sentence)
        self.setAccessibleDescription(sentence)


def incoming_lines(arrivals: Arrivals, *, today: date) -> list[Line]:
    """The rows: what is ready, then what waits, then who was not heard of."""
    ordered = sorted(arrivals.arrivals, key=lambda one: one.state != _READY)
    lines = [_arrival_line(one, today) for one in ordered]
    return lines + [_silent_line(one, today) for one in arrivals.silent]


def _arrival_line(one: Arrival, today: date) -> Line:
    translate = QCoreApplication.translate
    unknown = translate("Incoming", "Unknown {device}").format(device=one.device[:8])
    if one.problem is not None:
        state = _problem_word(one, today)
    elif one.is_receipt:
        state = translate("Incoming", "Confirms what arrived there")
    elif one.is_piece:
        state = translate("Incoming", "Ready: a document, or a part of one")
    elif one.differences:
        state = translate("Incoming", "Ready, %n difference(s) to decide", None, one.differences)
    else:
        state = translate("Incoming", "Ready")
    is_ready = one.problem is None
    return Line(
        sender=i18n.isolate(one.sender) if one.sender else unknown,
        sent=when(one.sent_at, today=today) if one.sent_at else "—",
        sent_at=one.sent_at,
        new=str(one.new) if is_ready else "—",
        changed=str(one.changed) if is_ready else "—",
        state=state,
        tone={"wait": "soon", "quarantine": "overdue"}.get(str(one.state), ""),
        reason=one.problem.text(i18n.language()) if one.problem else "",
    )


def _problem_word(one: Arrival, today: date) -> str:
    translate = QCoreApplication.translate
    days = max((today - one.lies_since.astimezone().date()).days, 0)
    if str(one.state) == "wait":
        return (
            translate("Incoming", "Waiting for %n day(s)", None, days)
            if days
            else (translate("Incoming", "Waiting since today"))
        )
    return translate("Incoming", "Set aside")


def _silent_line(one: Silent, today: date) -> Line:
    translate = QCoreApplication.translate
    if one.last_sent_at is None:
        state = translate("Incoming", "Nothing received yet")
    else:
        days = (today - one.last_sent_at.astimezone().date()).days
        state = translate("Incoming", "Nothing new")
        if days > 0:
            state = translate("Incoming", "%n day(s) without data", None, days)
    return Line(
        sender=i18n.isolate(one.name),
        sent=when(one.last_sent_at, today=today) if one.last_sent_at else "—",
        sent_at=one.last_sent_at,
        new="—",
        changed="—",
        state=state,
        tone="",
    )


def _beside(arrivals: Arrivals) -> str:
    """What lies in the folder beside the rows."""
    translate = QCoreApplication.translate
    parts = []
    if arrivals.already:
        parts.append(
            translate("Incoming", "%n package(s) taken in earlier.", None, arrivals.already)
        )
    if arrivals.for_others:
        parts.append(
            translate("Incoming", "%n package(s) are for others.", None, arrivals.for_others)
        )
    return " ".join(parts)


def plan_sentences(arrivals: Arrivals) -> list[str]:
    """What taking in would do, one sentence for each kind of record."""
    translate = QCoreApplication.translate
    language = i18n.language()
    sentences = [
        translate("Incoming", "{kind}: {new} new, {changed} changed").format(
            kind=kind.record_label.text(language), new=kind.new, changed=kind.changed
        )
        for kind in arrivals.kinds
    ]
    if arrivals.erasures:
        sentences.append(
            translate(
                "Incoming",
                "%n record(s) are erased for good, because a colleague erased the case",
                None,
                arrivals.erasures,
            )
        )
    if arrivals.differences:
        sentences.append(
            translate(
                "Incoming",
                "%n difference(s): both values are kept until somebody decides",
                None,
                arrivals.differences,
            )
        )
    return sentences
