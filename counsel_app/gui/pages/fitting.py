"""Courses and places beside one client: what fits, what does not, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_app.domain.codes import code_list
from counsel_app.domain.offers import kind_of
from counsel_app.gui import actions, i18n, keys
from counsel_app.gui.commands import bind
from counsel_app.gui.pages.case_sections.screen import name_line
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.pages.registry import COUNSELLOR
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.chips import Chips
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.gui.widgets.form_fields import codes_of
from counsel_app.gui.widgets.inputs import Choice
from counsel_app.gui.widgets.layouts import Scroll, clear, column, row, wrapped
from counsel_app.gui.widgets.text import Heading, Muted, Text, Title

if TYPE_CHECKING:
    from counsel_app.domain.changes import Changes
    from counsel_app.domain.matching import Match
    from counsel_app.usecases.fitting import FittingView

_LISTS = {"course": "courses", "opening": "instruments"}


class FittingPage(Page):
    """``target`` is the id of the case."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self._case_id = ""
        self._view: FittingView | None = None
        self._title = Title(translate("Fitting", "Courses and places"))
        self._who = Muted("")
        self.chips = Chips(
            translate("Fitting", "What is looked for"),
            (
                ("course", translate("Fitting", "Courses")),
                ("opening", translate("Fitting", "Training and work")),
            ),
        )
        self.chips.choose("course")
        self.chips.changed.connect(self._other_list)
        self.kind = Choice(translate("Fitting", "Kind"))
        self.kind.currentIndexChanged.connect(lambda _index: self._fill())
        self.demand_button = PrimaryButton(
            translate("Fitting", "Note as unmet demand"), icon="clipboard-list", pressed=self._note
        )
        self.demand_button.setVisible(desk.role == COUNSELLOR)
        self.back_button = Button(
            translate("Fitting", "Back to the case"), icon="arrow-left", pressed=self.go_back
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        inside = QWidget()
        column(self._list, 1, parent=inside).setContentsMargins(0, 0, 12, 8)
        head = row(column(self._title, self._who, gap=2), self.back_button)
        head.setStretch(0, 1)
        filters = wrapped(self.chips, self.kind, self.demand_button)
        layout = column(head, filters, Scroll(inside), parent=self, margin=3 * GRID, gap=12)
        layout.setStretch(2, 1)
        bind(self, keys.AWAY, self.go_back, self.back_button.words())
        self._offer_kinds()

    def open(self, target: str) -> None:
        """Read what is on offer for one client."""
        self._case_id = target
        self._reload()

    def on_changed(self, changes: Changes) -> None:
        """Anything may change what fits."""
        if changes.records:
            self._reload()

    def first_focus(self) -> QWidget:
        """The kind."""
        return self.kind

    def go_back(self) -> None:
        """To the plan of the case."""
        self.desk.navigate("case", f"{self._case_id}/plan")

    def shown(self) -> list[Match]:
        """The matches of the chosen kind, as they stand on the page."""
        if self._view is None:
            return []
        kind = self.kind.key()
        return [one for one in self._matches() if not kind or kind_of(one.offer) == kind]

    def _reload(self) -> None:
        case_id, clock = self._case_id, self.desk.clock
        self.desk.jobs.vault(
            lambda vault: actions.fitting.view_fitting(vault, case_id, clock=clock),
            then=self._show,
            owner=self,
            latest="fitting",
        )

    def _show(self, view: FittingView | None) -> None:
        self._view = view
        if view is None:
            self.desk.navigate("cases")
            return
        self._who.setText(" · ".join((name_line(view.client), i18n.isolate(view.case.number))))
        self._fill()

    def _other_list(self) -> None:
        self._offer_kinds()
        self._fill()

    def _offer_kinds(self) -> None:
        every = QCoreApplication.translate("Fitting", "All kinds")
        self.kind.set_choices((("", every), *codes_of(_LISTS[self.chips.current()])))

    def _matches(self) -> tuple[Match, ...]:
        if self._view is None:
            return ()
        is_course = self.chips.current() == "course"
        return self._view.courses if is_course else self._view.openings

    def _fill(self) -> None:
        clear(self._list)
        if self._view is None:
            return
        found = self.shown()
        for one in found:
            self._list.addWidget(self._card(one))
        translate = QCoreApplication.translate
        if not found:
            self._list.addWidget(
                EmptyState(
                    icon="search",
                    heading=translate("Fitting", "Nothing of this kind in the directory"),
                    sentence=translate(
                        "Fitting",
                        "Note it as unmet demand: the region plans with what is missing.",
                    ),
                )
            )
        self.demand_button.setEnabled(bool(self.kind.key()) and not any(one.fits for one in found))

    def _card(self, found: Match) -> Card:
        translate = QCoreApplication.translate
        offer, language = found.offer, i18n.language()
        kinds = code_list(_LISTS[self.chips.current()])
        kind = kinds.text(kind_of(offer), language)
        card = Card()
        card.setAccessibleName(offer.title or kind)
        badge = (
            Badge(translate("Fitting", "fits"), tone="done")
            if found.fits and not found.questions
            else Badge(translate("Fitting", "ask first"), tone="soon")
            if found.fits
            else Badge(translate("Fitting", "does not fit"), tone="muted")
        )
        head = row(Heading(offer.title or kind), badge)
        head.setStretch(0, 1)
        assert self._view is not None  # noqa: S101  cards are built from it
        parts = [kind if offer.title else "", self._view.providers.get(offer.institution_id, "")]
        if offer.region:
            parts.append(code_list("regions").text(offer.region, language))
        if offer.starts_on is not None:
            parts.append(
                translate("Fitting", "from {day}").format(day=i18n.short_date(offer.starts_on))
            )
        card.add(head, Muted(" · ".join(i18n.isolate(part) for part in parts if part)))
        for finding in (*found.reasons, *found.questions):
            card.add(Text(i18n.isolate(finding.text.text(language))))
        for finding in found.hints:
            words = finding.text.text(language)
            if finding.source:
                words += f" ({finding.source}"
                if finding.checked_on is not None:
                    words += f", {i18n.short_date(finding.checked_on)}"
                words += ")"
            if finding.is_grey:
                words += " – " + translate("Fitting", "to be verified")
            card.add(Muted(i18n.isolate(words)))
        return card

    def _note(self) -> None:
        kind, clock, case_id = self.kind.key(), self.desk.clock, self._case_id
        field = "course" if self.chips.current() == "course" else "instrument"

        def work(vault: Any) -> Any:
            _demand, changes = actions.fitting.note_demand(
                vault, case_id, clock=clock, **{field: kind}
            )
            return changes

        def noted(_changes: Any) -> None:
            self.desk.notify.success(
                QCoreApplication.translate(
                    "Fitting", "Noted. It goes to the region without a name."
                )
            )

        self.desk.write(work, then=noted, owner=self)
