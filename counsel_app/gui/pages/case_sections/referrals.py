"""Referrals: where the client was handed on, on which release, with which result."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_app.domain.referral import Referral
from counsel_app.gui.dialogs.referral_dialogs import edit_referral
from counsel_app.gui.i18n import isolate, short_date
from counsel_app.gui.pages.case_sections.screen import CaseScreen, code_words
from counsel_app.gui.pages.case_sections.section import Host, Section
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.gui.widgets.layouts import Scroll, clear, column, row, wrapped
from counsel_app.gui.widgets.text import Heading, Muted, Strong, Text

_TONES = {
    "ATTENDED": "done",
    "APPOINTMENT": "done",
    "WAITLIST": "soon",
    "NO_FEEDBACK": "soon",
    "REJECTED_CAPACITY": "overdue",
    "REJECTED_STATUS": "overdue",
}


class ReferralsSection(Section):
    """One card per referral, the latest first."""

    def __init__(self, desk: Desk, host: Host) -> None:
        super().__init__(desk, host)
        translate = QCoreApplication.translate
        self.add = PrimaryButton(
            translate("Case", "Add a referral"), icon="handshake", pressed=self._new
        )
        self._list = QVBoxLayout()
        inside = QWidget()
        column(self._list, 1, parent=inside).setContentsMargins(0, 0, 12, 8)
        head = row(Heading(translate("Case", "Referrals")), self.add)
        head.setStretch(0, 1)
        layout = column(head, Scroll(inside), parent=self)
        layout.setStretch(1, 1)

    def show_case(self, screen: CaseScreen) -> None:
        """Show the referrals."""
        super().show_case(screen)
        self.add.setVisible(screen.may_write)
        clear(self._list)
        for referral in reversed(screen.view.referrals):
            self._list.addWidget(self._card(screen, referral))
        if not screen.view.referrals:
            self._list.addWidget(
                EmptyState(
                    icon="handshake",
                    heading=QCoreApplication.translate("Case", "No referrals yet"),
                    sentence=QCoreApplication.translate(
                        "Case", "A referral passes on only the data you tick."
                    ),
                )
            )

    def count(self, screen: CaseScreen) -> int | None:
        """All referrals."""
        return len(screen.view.referrals)

    def first_focus(self) -> QWidget | None:
        """Adding one."""
        return self.add

    def _card(self, screen: CaseScreen, referral: Referral) -> Card:
        translate = QCoreApplication.translate
        name = screen.institution(referral.institution_id)
        card = Card()
        card.setAccessibleName(name)
        result = code_words("referral_results", referral.result)
        head = row(Strong(isolate(name)), Badge(result, tone=_TONES.get(referral.result, "muted")))
        head.setStretch(0, 1)
        card.add(head, Text(referral.purpose))
        card.add(Muted(" · ".join(self._details(screen, referral))))
        if referral.answered_on is not None:
            words = translate("Case", "Answer of {day}").format(
                day=isolate(short_date(referral.answered_on))
            )
            card.add(Text(f"{words}: {referral.answer}" if referral.answer else words))
        if screen.may_write:
            letter = Button(
                translate("Case", "Write the letter"),
                icon="file-text",
                pressed=lambda: self.desk.navigate("letter", f"referral/{referral.id}"),
            )
            edit = Button(
                translate("Case", "Edit"),
                icon="square-pen",
                pressed=lambda: self._edit(referral),
            )
            answer = Button(
                translate("Case", "Enter the answer"),
                icon="scan-line",
                pressed=lambda: self.desk.navigate("answers", referral.id),
            )
            for button in (letter, edit, answer):
                button.setAccessibleDescription(name)
            card.add(row(1, wrapped(answer, edit, letter)))
        return card

    def _details(self, screen: CaseScreen, referral: Referral) -> list[str]:
        translate = QCoreApplication.translate
        parts = []
        if referral.sent_on is not None:
            sent = translate("Case", "sent {day}")
            parts.append(sent.format(day=isolate(short_date(referral.sent_on))))
        release = next((r for r in screen.view.releases if r.id == referral.release_id), None)
        if release is not None:
            words = translate("Case", "release {number}").format(number=isolate(release.number))
            if not release.is_valid(screen.today):
                words += f" ({translate('Case', 'not valid today')})"
            parts.append(words)
        elif referral.goes_alone:
            parts.append(translate("Case", "client goes alone"))
        else:
            parts.append(translate("Case", "no release yet"))
        shared = [code_words("shareable_fields", code) for code in referral.shared_fields]
        if shared:
            parts.append(translate("Case", "passes on: {fields}").format(fields=", ".join(shared)))
        if referral.feedback_due_on is not None:
            due = translate("Case", "feedback by {day}")
            parts.append(due.format(day=isolate(short_date(referral.feedback_due_on))))
        return parts

    def _new(self) -> None:
        if self.screen_now is not None:
            edit_referral(self.desk, self, screen=self.screen_now)

    def _edit(self, referral: Referral) -> None:
        if self.screen_now is not None:
            edit_referral(self.desk, self, screen=self.screen_now, referral=referral)
