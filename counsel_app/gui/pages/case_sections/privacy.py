"""Consent & privacy: what was explained, what was released, who reads what."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_app.domain.case import Case
from counsel_app.domain.ops import Wire
from counsel_app.domain.records import to_wire
from counsel_app.domain.referral import Release
from counsel_app.gui import actions
from counsel_app.gui.dialogs.referral_dialogs import edit_release
from counsel_app.gui.i18n import isolate, short_date
from counsel_app.gui.pages.case_sections.handing_out_card import HandingOutCard
from counsel_app.gui.pages.case_sections.retention_card import RetentionCard
from counsel_app.gui.pages.case_sections.rights_cards import ComplaintCard, DisclosureCard
from counsel_app.gui.pages.case_sections.screen import CaseScreen
from counsel_app.gui.pages.case_sections.section import Host, Section, with_edits
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.buttons import Button, IconButton, PrimaryButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.layouts import Scroll, clear, column, row
from counsel_app.gui.widgets.record_form import RecordForm
from counsel_app.gui.widgets.text import Heading, Muted, Strong, Text

NOTICE = ("privacy_notice_on", "privacy_notice_language", "privacy_notice_how")


class PrivacySection(Section):
    """The privacy notice, the releases, and who gets what, in sentences."""

    def __init__(self, desk: Desk, host: Host) -> None:
        super().__init__(desk, host)
        translate = QCoreApplication.translate
        self.form = RecordForm(Case, NOTICE, columns=3)
        self._shown: dict[str, Wire] = {}
        self._seen: int | None = None
        self._is_typing = False
        self.save_button = PrimaryButton(
            translate("Case", "Save"), icon="check", pressed=self._save
        )
        self.form.changed.connect(self._edited)
        notice = Card(translate("Case", "Privacy notice"))
        notice.add(self.form, row(1, self.save_button))
        self.add = Button(translate("Case", "Add a release"), icon="plus", pressed=self._new)
        releases = Card()
        head = row(Heading(translate("Case", "Releases from confidentiality")), self.add)
        head.setStretch(0, 1)
        self._releases = QVBoxLayout()
        releases.add(head, self._releases)
        who = Card(translate("Case", "Who reads what"))
        for sentence in (
            translate("Case", "Deputies of the same organisation: the whole case."),
            translate("Case", "City coordinator: counts without names, texts or numbers."),
            translate("Case", "Volunteers: one task each, nothing else."),
            translate("Case", "Protected notes are never printed unless you ask for it."),
        ):
            who.add(Text(sentence))
        self.accesses = Button(
            translate("Case", "Who accessed this case"), icon="history", pressed=self._show_accesses
        )
        who.add(row(self.accesses, 1))
        self.disclosures = DisclosureCard(desk)
        self.complaints = ComplaintCard(desk)
        self.retention = RetentionCard(desk)
        self.handing_out = HandingOutCard(desk)
        inside = QWidget()
        cards = (
            notice, releases, self.disclosures, self.complaints, who, self.handing_out,
            self.retention,
        )  # fmt: skip
        column(*cards, 1, parent=inside, gap=12).setContentsMargins(0, 0, 12, 8)
        column(Scroll(inside), parent=self)

    def show_case(self, screen: CaseScreen) -> None:
        """Show the notice and the releases."""
        is_other = self.screen_now is None or self.screen_now.case_id != screen.case_id
        super().show_case(screen)
        self.save_button.setVisible(screen.may_write)
        self.add.setVisible(screen.may_write)
        if is_other or not self._is_typing:
            self.form.set_values(to_wire(screen.view.case))
            self._shown = self.form.values()
            self._seen = screen.view.seen
            self._is_typing = False
        self.save_button.setEnabled(self._is_typing)
        for card in (self.disclosures, self.complaints, self.handing_out, self.retention):
            card.show_case(screen)
        clear(self._releases)
        for release in screen.view.releases:
            self._releases.addWidget(self._row(screen, release))
        if not screen.view.releases:
            words = QCoreApplication.translate("Case", "Nothing was released to anyone.")
            self._releases.addWidget(Muted(words))

    def is_typing(self) -> bool:
        """Whether the notice was changed and not saved."""
        return self._is_typing

    def save_draft(self) -> None:
        """Two fields, no draft: they are saved as soon as they can be."""
        if self._is_typing and self.form.check():
            self._save()

    def _row(self, screen: CaseScreen, release: Release) -> QWidget:
        translate = QCoreApplication.translate
        name = f"{release.number} · {screen.institution(release.institution_id)}"
        is_valid = release.is_valid(screen.today)
        valid = translate("Case", "valid") if is_valid else translate("Case", "not valid today")
        head = row(Strong(isolate(name)), Badge(valid, tone="done" if is_valid else "muted"))
        head.setStretch(0, 1)
        if screen.may_write:
            words = translate("Case", "Edit {what}").format(what=name)
            head.addWidget(
                IconButton(words, icon="square-pen", pressed=lambda: self._edit(release))
            )
        parts = [release.purpose, release.information]
        if release.given_on is not None:
            given = translate("Case", "given {day}")
            parts.append(given.format(day=isolate(short_date(release.given_on))))
        if release.ends_on is not None:
            until = translate("Case", "until {day}")
            parts.append(until.format(day=isolate(short_date(release.ends_on))))
        whole = QWidget()
        column(head, Muted(" · ".join(parts)), parent=whole, gap=2)
        return whole

    def _edited(self) -> None:
        self._is_typing = True
        self.save_button.setEnabled(True)

    def _save(self) -> None:
        screen = self.screen_now
        if screen is None or not self.form.check():
            return
        shown, given = dict(self._shown), self.form.values()
        case_id, clock, seen = screen.case_id, self.desk.clock, self._seen

        def work(vault: Any) -> Any:
            view = actions.cases.view_case(vault, case_id)
            case = with_edits(view.case, shown=shown, given=given)
            return actions.cases.save_case(vault, case, clock=clock, seen=seen)

        self._is_typing = False
        self.save_button.setEnabled(False)
        self.desk.write(work, owner=self)

    def _show_accesses(self) -> None:
        if self.screen_now is not None:
            self.desk.navigate("audit", self.screen_now.case_id)

    def _new(self) -> None:
        if self.screen_now is not None:
            edit_release(self.desk, self, screen=self.screen_now)

    def _edit(self, release: Release) -> None:
        if self.screen_now is not None:
            edit_release(self.desk, self, screen=self.screen_now, release=release)
