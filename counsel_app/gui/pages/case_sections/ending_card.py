"""How a case ends: closed with a reason, opened again, or handed over with a report."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from counsel_app.domain.errors import AppError
from counsel_app.domain.handover import Handover
from counsel_app.domain.transfer import Stage
from counsel_app.gui import actions
from counsel_app.gui.dialogs.ending_dialogs import close_case, hand_over
from counsel_app.gui.dialogs.transfer_answer import answer_offer
from counsel_app.gui.dialogs.transfer_dialog import offer_case
from counsel_app.gui.i18n import isolate, short_date
from counsel_app.gui.pages.case_sections.screen import CaseScreen, code_words
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.undo import offer_undo
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.layouts import Wrapping, clear
from counsel_app.gui.widgets.progress import Progress
from counsel_app.gui.widgets.text import Muted, Text

if TYPE_CHECKING:
    from counsel_app.usecases.transfer_view import TransferView


class EndingCard(Card):
    """Where the case stands, its handovers, and three buttons."""

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("Ending", "End of the case"))
        self._desk = desk
        self._screen: CaseScreen | None = None
        self._state = Text("")
        self._view = Muted("")
        self._handovers = QVBoxLayout()
        self.close_button = Button(
            translate("Ending", "Close the case…"), icon="archive", pressed=self.close_case
        )
        self.reopen_button = Button(
            translate("Ending", "Open it again"), icon="undo-2", pressed=self.reopen
        )
        self.hand_over_button = Button(
            translate("Ending", "Hand it over…"), icon="handshake", pressed=self.hand_over
        )
        self.colleague_button = Button(
            translate("Ending", "To a colleague…"), icon="users", pressed=self.offer
        )
        self.take_back_button = Button(
            translate("Ending", "Take the offer back"), icon="undo-2", pressed=self.take_back
        )
        self.again_button = Button(
            translate("Ending", "Send it again"), icon="refresh-cw", pressed=self.send_again
        )
        self.answer_button = Button(
            translate("Ending", "Answer the offer…"), icon="handshake", pressed=self.answer
        )
        self.report_button = Button(
            translate("Ending", "Handover report"), icon="printer", pressed=self.print_report
        )
        buttons = Wrapping()
        for button in (
            self.answer_button, self.take_back_button, self.again_button,
            self.colleague_button, self.hand_over_button, self.report_button,
            self.close_button, self.reopen_button,
        ):  # fmt: skip
            buttons.addWidget(button)
        self.progress = Progress()
        self.progress.stopped.connect(self._sent)
        self.add(self._state, self._view, self._handovers, self.progress, buttons)

    def show_case(self, screen: CaseScreen) -> None:
        """Show how the case stands."""
        self._screen = screen
        translate = QCoreApplication.translate
        case = screen.view.case
        is_closed = case.closed_on is not None
        may_end = screen.may_write and not is_closed
        self.close_button.setVisible(may_end)
        self.hand_over_button.setVisible(may_end)
        self.reopen_button.setVisible(screen.may_write and is_closed)
        self.report_button.setVisible(screen.may_write and bool(screen.view.handovers))
        if case.closed_on is None:
            self._state.setText(translate("Ending", "The case is open."))
        else:
            words = translate("Ending", "Closed on {day}: {reason}").format(
                day=isolate(short_date(case.closed_on)),
                reason=code_words("closure_reasons", case.closure_reason),
            )
            self._state.setText(words)
        self._view.setText(isolate(case.client_view))
        self._view.setVisible(bool(case.client_view))
        self._show_transfers(screen)
        clear(self._handovers)
        for view in screen.transfers:
            self._handovers.addWidget(Text(transfer_words(view)))
        for one in screen.view.handovers:
            self._handovers.addWidget(Muted(handover_words(screen, one)))

    def _show_transfers(self, screen: CaseScreen) -> None:
        latest = self._latest
        stage = latest.transfer.stage if latest else None
        is_mine = latest is not None and latest.is_mine
        is_open = stage is Stage.OFFERED
        may = screen.may_manage
        is_given = bool(screen.given_to)
        self.answer_button.setVisible(may and is_open and not is_mine)
        self.take_back_button.setVisible(may and is_open and is_mine)
        self.again_button.setVisible(may and is_mine and (is_open or is_given))
        self.colleague_button.setVisible(
            may and screen.view.case.closed_on is None and not is_open and not is_given
        )

    @property
    def _latest(self) -> TransferView | None:
        return self._screen.transfers[0] if self._screen and self._screen.transfers else None

    def offer(self) -> None:
        """Ask which colleague is to have it."""
        if self._screen is not None:
            words = QCoreApplication.translate(
                "Ending", "Offered. It leaves with the next exchange."
            )
            offer_case(
                self._desk,
                self,
                case_id=self._screen.case_id,
                saved=lambda: self._desk.notify.success(words),
            )

    def take_back(self) -> None:
        """Take the offer back."""
        translate = QCoreApplication.translate
        self._send(
            lambda vault, one, clock, _report: actions.transfers.withdraw(vault, one, clock=clock),
            translate(
                "Ending",
                "Taken back. Your colleague hears of it with the next exchange; an acceptance"
                " that is on its way counts.",
            ),
        )

    def send_again(self) -> None:
        """Seal the case anew, with what was written since."""
        self._send(
            lambda vault, one, clock, report: actions.transfers.send_again(
                vault, one, clock=clock, report=report
            ),
            QCoreApplication.translate(
                "Ending",
                "Sealed anew, with all that was written since. It leaves with the next exchange.",
            ),
        )

    def _send(self, work: Callable[[Any, str, Any, Any], Any], words: str) -> None:
        latest, clock = self._latest, self._desk.clock
        if latest is None or self.progress.is_running:
            return
        transfer_id = latest.transfer.id

        def done(_changes: object) -> None:
            self._sent()
            self._desk.notify.success(words)

        def failed(error: AppError) -> None:
            self._sent()
            self._desk.notify.error(error)

        self._enable(is_idle=False)
        job = self._desk.write_in_steps(
            lambda vault, report: work(vault, transfer_id, clock, report),
            then=done,
            owner=self,
            failed=failed,
            progress=self.progress.show_step,
        )
        self.progress.watch(QCoreApplication.translate("Transfer", "Sealing the case…"), job)

    def _sent(self) -> None:
        self.progress.finish()
        self._enable(is_idle=True)

    def _enable(self, *, is_idle: bool) -> None:
        for button in (self.again_button, self.take_back_button):
            button.setEnabled(is_idle)

    def answer(self) -> None:
        """Accept or decline what was offered."""
        if self._latest is not None:
            answer_offer(self._desk, self, view=self._latest, answered=lambda: None)

    def close_case(self) -> None:
        """Ask how it ends."""
        screen, desk = self._screen, self._desk
        if screen is None:
            return

        def undo() -> None:
            desk.write(
                lambda vault: actions.closing.reopen_case(vault, screen.case_id, clock=desk.clock)
            )

        words = QCoreApplication.translate("Ending", "The case is closed.")
        close_case(desk, self, screen=screen, closed=lambda: offer_undo(desk.notify, words, undo))

    def reopen(self) -> None:
        """Go on with it."""
        if self._screen is not None:
            case_id, clock = self._screen.case_id, self._desk.clock
            self._desk.write(
                lambda vault: actions.closing.reopen_case(vault, case_id, clock=clock), owner=self
            )

    def hand_over(self) -> None:
        """Ask to whom; then the report."""
        if self._screen is not None:
            hand_over(self._desk, self, screen=self._screen, saved=self.print_report)

    def print_report(self) -> None:
        """Show the report of the latest handover."""
        if self._screen is not None:
            self._desk.navigate("letter", f"handover/{self._screen.case_id}")


def transfer_words(view: TransferView) -> str:
    """One transfer in a sentence or two: when, between whom, and what was said to it."""
    translate = QCoreApplication.translate
    one = view.transfer

    def day(given: date | None) -> str:
        return isolate(short_date(given)) if given else "–"

    giver, taker = isolate(view.giver or "–"), isolate(view.taker or "–")
    offered, answered = day(one.offered_on), day(one.answered_on)
    if one.stage is Stage.ACCEPTED:
        words = (
            translate("Ending", "Handed over on {day} to {name}, accepted on {answered}.")
            if view.is_mine
            else translate(
                "Ending", "Taken over from {name}, offered on {day}, accepted on {answered}."
            )
        )
    elif one.stage is Stage.DECLINED:
        words = (
            translate("Ending", "Offered to {name} on {day}, declined on {answered}.")
            if view.is_mine
            else translate("Ending", "Offered by {name} on {day}, declined on {answered}.")
        )
    elif one.stage is Stage.WITHDRAWN:
        words = (
            translate("Ending", "Offered to {name} on {day}, taken back on {back}.")
            if view.is_mine
            else translate("Ending", "Offered by {name} on {day}, taken back on {back}.")
        )
    else:
        words = (
            translate(
                "Ending", "Offered to {name} on {day}. The case stays yours until the answer comes."
            )
            if view.is_mine
            else translate(
                "Ending", "Offered by {name} on {day}. It is not yours until you accept."
            )
        )
    words = words.format(
        name=taker if view.is_mine else giver,
        day=offered,
        answered=answered,
        back=day(one.withdrawn_on),
    )
    return f"{words} {isolate('„' + one.answer_why + '“')}" if one.answer_why else words


def handover_words(screen: CaseScreen, one: Handover) -> str:
    """One handover in a line: when, from which service to which, and on what it rests."""
    translate = QCoreApplication.translate
    day = isolate(short_date(one.handed_on)) if one.handed_on else "–"
    words = translate("Ending", "Handed over on {day}: from {before} to {after}").format(
        day=day,
        before=code_words("services", one.from_service),
        after=code_words("services", one.to_service),
    )
    parts = [words]
    if one.institution_id:
        parts.append(isolate(screen.institution(one.institution_id)))
    release = next((r for r in screen.view.releases if r.id == one.release_id), None)
    if release is not None:
        parts.append(translate("Case", "release {number}").format(number=isolate(release.number)))
    elif one.agreed_on is not None:
        agreed = translate("Ending", "client agreed on {day}")
        parts.append(agreed.format(day=isolate(short_date(one.agreed_on))))
    return " · ".join(parts)
