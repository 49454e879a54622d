"""How a case ends: closed with a reason, opened again, or handed over with a report."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from counsel_app.domain.handover import Handover
from counsel_app.gui import actions
from counsel_app.gui.dialogs.ending_dialogs import close_case, hand_over
from counsel_app.gui.i18n import isolate, short_date
from counsel_app.gui.pages.case_sections.screen import CaseScreen, code_words
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.undo import offer_undo
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.layouts import Wrapping, clear
from counsel_app.gui.widgets.text import Muted, Text


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
        self.report_button = Button(
            translate("Ending", "Handover report"), icon="printer", pressed=self.print_report
        )
        buttons = Wrapping()
        for button in (
            self.hand_over_button, self.report_button, self.close_button, self.reopen_button,
        ):  # fmt: skip
            buttons.addWidget(button)
        self.add(self._state, self._view, self._handovers, buttons)

    def show_case(self, screen: CaseScreen) -> None:
        """Show how the case stands."""
        self._screen = screen
        translate = QCoreApplication.translate
        case = screen.view.case
        is_closed = case.closed_on is not None
        self.close_button.setVisible(screen.may_write and not is_closed)
        self.hand_over_button.setVisible(screen.may_write and not is_closed)
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
        clear(self._handovers)
        for one in screen.view.handovers:
            self._handovers.addWidget(Muted(handover_words(screen, one)))

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


def handover_words(screen: CaseScreen, one: Handover) -> str:
    """One handover in a line: when, from which service to which, and on what it rests."""
    translate = QCoreApplication.translate
    day = isolate(short_date(one.handed_on)) if one.handed_on else "–"
    words = translate("Ending", "Handed over on {day}: {before} → {after}").format(
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
