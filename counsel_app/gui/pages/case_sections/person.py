"""Person & family: who the client is, in several scripts, and how the case stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.ops import Wire
from counsel_app.domain.records import to_wire
from counsel_app.gui import actions, keys
from counsel_app.gui.commands import bind
from counsel_app.gui.draft_bar import DraftBar
from counsel_app.gui.pages.case_sections.family_links import FamilyLinks
from counsel_app.gui.pages.case_sections.screen import CaseScreen
from counsel_app.gui.pages.case_sections.section import Host, Section, with_edits
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.panels.same_person import SamePersonCard, merge_into
from counsel_app.gui.widgets.buttons import PrimaryButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.form_group import FormGroup
from counsel_app.gui.widgets.layouts import Scroll, column, row
from counsel_app.gui.widgets.record_form import RecordForm

if TYPE_CHECKING:
    from counsel_app.usecases.same_person import PossibleSame

NAMES: Final = ("chosen_name", "contact_channel", "name_variants")
LANGUAGES: Final = ("spoken_languages", "reading_languages", "needs_interpreter")
PERSON: Final = ("birth_date", "birth_date_precision", "sex", "nationalities", "address")
FAMILY: Final = ("household",)
RESIDENCE: Final = ("residence",)
SKILLS: Final = (
    "german_level",
    "german_evidence",
    "german_level_on",
    "literacy",
    "schooling_years",
    "school_certificate",
    "occupations",
    "skills",
)
AROUND: Final = ("constraints", "travel_minutes", "vulnerabilities")
CASE: Final = (
    "service",
    "region",
    "housing_type",
    "housing_since",
    "housing_before",
    "access_route",
    "first_contact_on",
    "first_appointment_on",
    "urgent",
    "resources",
    "closed_on",
    "closure_reason",
    "client_view",
)


class PersonSection(Section):
    """Everything about the person, saved together; nothing but the name is needed."""

    def __init__(self, desk: Desk, host: Host) -> None:
        super().__init__(desk, host)
        translate = QCoreApplication.translate
        parts = (
            (translate("Case", "Names"), Client, NAMES, 2),
            (translate("Case", "Languages"), Client, LANGUAGES, 2),
            (translate("Case", "Family"), Client, FAMILY, 2),
            (translate("Case", "Person"), Client, PERSON, 3),
            (translate("Case", "Residence"), Client, RESIDENCE, 2),
            (translate("Case", "School and work"), Client, SKILLS, 3),
            (translate("Case", "Circumstances"), Client, AROUND, 2),
            (translate("Case", "The case"), Case, CASE, 3),
        )
        forms = []
        cards = []
        for heading, record_type, names, columns in parts:
            form = RecordForm(record_type, names, columns=columns)
            card = Card(heading)
            card.add(form)
            if names == FAMILY:
                self.family = FamilyLinks(desk)
                card.add(self.family)
            forms.append(form)
            cards.append(card)
        self.form = FormGroup(*forms, parent=self)
        self._shown: dict[str, Wire] = {}
        self._is_typing = False
        self._case_id = ""
        self.draft = DraftBar(desk, values=self.form.values, show=self._restore)
        self.draft.discarded.connect(self._show_saved)
        self.save_button = PrimaryButton(translate("Case", "Save"), icon="check", pressed=self.save)
        self.save_button.setToolTip("Ctrl+S")
        self.form.changed.connect(self._edited)
        self.same = SamePersonCard(desk, join=translate("Case", "Make one person of the two"))
        self.same.chosen.connect(self._merge)
        inside = QWidget()
        column(self.same, *cards, 1, parent=inside, gap=12).setContentsMargins(0, 0, 12, 8)
        layout = column(Scroll(inside), row(self.draft, 1, self.save_button), parent=self)
        layout.setStretch(0, 1)
        bind(self, keys.SAVE, self.save, self.save_button.words())

    def show_case(self, screen: CaseScreen) -> None:
        """Show what is saved, unless something is being typed."""
        super().show_case(screen)
        self.save_button.setVisible(screen.may_write)
        self.family.show_case(screen)
        is_other = screen.case_id != self._case_id
        if is_other:
            self.draft.leave()
            self._case_id = screen.case_id
            self.same.show_found(())
        if is_other or not self._is_typing:
            self._show_saved()
        if self.isVisible():
            self._look_for_the_same()
        if is_other and screen.may_write:
            key = f"person/{screen.case_id}"
            self.desk.jobs.vault(
                lambda vault: actions.drafting.find_draft(vault, key),
                then=lambda draft: self.draft.begin(
                    key, screen.case_id, draft, seen=screen.view.seen
                ),
                owner=self,
                latest="person",
            )

    def save_draft(self) -> None:
        """Keep what is being typed."""
        self.draft.keep()

    def is_typing(self) -> bool:
        """Whether the form differs from what is saved."""
        return self._is_typing

    def first_focus(self) -> QWidget | None:
        """The chosen name."""
        return self.form.control("chosen_name")

    def save(self) -> None:
        """Save client and case; fields nobody touched stay as they are by now."""
        screen = self.screen_now
        if screen is None or not screen.may_write or not self.form.check():
            return
        shown, given = dict(self._shown), self.form.values()
        case_id, key, clock = screen.case_id, self.draft.key, self.desk.clock
        seen = self.draft.seen
        of_client = [*NAMES, *LANGUAGES, *FAMILY, *PERSON, *RESIDENCE, *SKILLS, *AROUND]

        def work(vault: Any) -> Any:
            view = actions.cases.view_case(vault, case_id)
            client = with_edits(
                view.client, shown=shown, given={name: given[name] for name in of_client}
            )
            case = with_edits(view.case, shown=shown, given={name: given[name] for name in CASE})
            changes = actions.cases.save_client(vault, client, clock=clock, seen=seen)
            changes |= actions.cases.save_case(vault, case, clock=clock, seen=seen)
            actions.drafting.discard_draft(vault, key)
            return changes

        def saved(_changes: Any) -> None:
            self._is_typing = False
            self.draft.settle()
            self.desk.notify.success(QCoreApplication.translate("Case", "Person and case saved."))

        # Before the pages hear of it: they shall show what was saved.
        self._is_typing = False
        self.desk.write(self.draft.hand_in(work), then=saved, owner=self, failed=self._refused)

    def showEvent(self, event: QShowEvent) -> None:
        """Look for the same person only where somebody looks: it takes longer than the case."""
        super().showEvent(event)
        self._look_for_the_same()

    def _look_for_the_same(self) -> None:
        screen = self.screen_now
        if screen is not None and screen.may_write:
            client_id, today = screen.view.client.id, screen.today
            self.desk.jobs.vault(
                lambda vault: actions.same_person.same_as_client(vault, client_id, today=today),
                then=self.same.show_found,
                owner=self,
                latest="same",
            )

    def _merge(self, same: PossibleSame) -> None:
        if self.screen_now is not None:
            merge_into(self.desk, self.screen_now.view.client.id, same)

    def _refused(self, error: Any) -> None:
        self._is_typing = True
        self.draft.take_back()
        self.desk.notify.error(error)
        self.form.show_problems(getattr(error, "names", ()))

    def _edited(self) -> None:
        self._is_typing = True
        self.draft.edited()

    def _restore(self, values: Any) -> None:
        self._is_typing = True
        self.form.set_values({**self._shown, **values})

    def _show_saved(self) -> None:
        if self.screen_now is None:
            return
        self._is_typing = False
        view = self.screen_now.view
        self.form.set_values({**to_wire(view.case), **to_wire(view.client)})
        # Read back: controls may normalise what they are given.
        self._shown = self.form.values()
        self.draft.refill(view.seen)
