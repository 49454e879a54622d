"""Two cards of the privacy section: disclosures without consent, and complaints."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_app.domain.complaint import Complaint
from counsel_app.domain.disclosure import Disclosure
from counsel_app.gui.dialogs.rights_dialogs import edit_complaint, edit_disclosure
from counsel_app.gui.i18n import isolate, short_date
from counsel_app.gui.pages.case_sections.screen import CaseScreen, code_words, due_badge
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.buttons import Button, IconButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.layouts import clear, column, row
from counsel_app.gui.widgets.text import Heading, Muted, Strong


class DisclosureCard(Card):
    """What was told without consent, the latest first; usually nothing."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._desk = desk
        self._screen: CaseScreen | None = None
        self.add_button = Button(
            translate("Rights", "Add a disclosure"), icon="plus", pressed=self._new
        )
        head = row(Heading(translate("Rights", "Disclosed without consent")), self.add_button)
        head.setStretch(0, 1)
        self._list = QVBoxLayout()
        self.add(head, self._list)

    def show_case(self, screen: CaseScreen) -> None:
        """Show what was disclosed in a case."""
        self._screen = screen
        self.add_button.setVisible(screen.may_write)
        clear(self._list)
        for one in reversed(screen.view.disclosures):
            self._list.addWidget(self._row(screen, one))
        if not screen.view.disclosures:
            words = QCoreApplication.translate("Rights", "Nothing was told without consent.")
            self._list.addWidget(Muted(words))

    def _row(self, screen: CaseScreen, one: Disclosure) -> QWidget:
        translate = QCoreApplication.translate
        if one.client_told_on is None:
            badge = Badge(translate("Rights", "client not told yet"), tone="soon")
        else:
            told = translate("Rights", "client told on {day}")
            badge = Badge(told.format(day=isolate(short_date(one.client_told_on))), tone="done")
        day = short_date(one.disclosed_on) if one.disclosed_on else ""
        parts = [isolate(day), code_words("legal_grounds", one.legal_ground)]
        return _line(
            one.towards,
            badge,
            [" · ".join(parts), isolate(one.information), isolate(one.why_no_consent)],
            edit=(lambda: edit_disclosure(self._desk, self, screen=screen, disclosure=one))
            if screen.may_write
            else None,
        )

    def _new(self) -> None:
        if self._screen is not None:
            edit_disclosure(self._desk, self, screen=self._screen)


class ComplaintCard(Card):
    """The client's complaints, the latest first, and when an answer is due."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._desk = desk
        self._screen: CaseScreen | None = None
        self.add_button = Button(
            translate("Rights", "Add a complaint"), icon="plus", pressed=self._new
        )
        head = row(Heading(translate("Rights", "Complaints")), self.add_button)
        head.setStretch(0, 1)
        self._list = QVBoxLayout()
        self.add(head, self._list)

    def show_case(self, screen: CaseScreen) -> None:
        """Show the complaints of a case."""
        self._screen = screen
        self.add_button.setVisible(screen.may_write)
        clear(self._list)
        for one in reversed(screen.view.complaints):
            self._list.addWidget(self._row(screen, one))
        if not screen.view.complaints:
            words = QCoreApplication.translate("Rights", "No complaints.")
            self._list.addWidget(Muted(words))

    def _row(self, screen: CaseScreen, one: Complaint) -> QWidget:
        translate = QCoreApplication.translate
        is_closed = one.closed_on is not None
        words, tone = due_badge(one.due_on, today=screen.today, is_done=is_closed)
        if not words:
            words = translate("Rights", "open")
        day = short_date(one.received_on) if one.received_on else ""
        parts = [isolate(day)]
        if one.received_how:
            parts.append(code_words("complaint_ways", one.received_how))
        texts = [" · ".join(parts)]
        if one.answer:
            answered = translate("Rights", "Answer: {answer}")
            texts.append(answered.format(answer=isolate(one.answer)))
        return _line(
            one.about,
            Badge(words, tone=tone),
            texts,
            edit=(lambda: edit_complaint(self._desk, self, screen=screen, complaint=one))
            if screen.may_write
            else None,
        )

    def _new(self) -> None:
        if self._screen is not None:
            edit_complaint(self._desk, self, screen=self._screen)


def _line(title: str, badge: Badge, texts: Sequence[str], *, edit: object) -> QWidget:
    head = row(Strong(isolate(title)), badge)
    head.setStretch(0, 1)
    if callable(edit):
        words = QCoreApplication.translate("Case", "Edit {what}").format(what=title)
        head.addWidget(IconButton(words, icon="square-pen", pressed=edit))
    whole = QWidget()
    column(head, *(Muted(text) for text in texts), parent=whole, gap=2)
    return whole
