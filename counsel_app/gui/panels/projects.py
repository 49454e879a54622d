"""Projects as cards: what came of a cohort, and who takes part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_app.domain.codes import code_list
from counsel_app.domain.project import Participation, Project
from counsel_app.gui import actions, i18n
from counsel_app.gui.dialogs.one_record import edit_one
from counsel_app.gui.dialogs.record_dialog import RecordDialog
from counsel_app.gui.dialogs.referral_dialogs import institution_choices
from counsel_app.gui.i18n import isolate, short_date
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.buttons import Button, IconButton, QuietButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.layouts import Scroll, clear, column, row
from counsel_app.gui.widgets.text import Heading, Muted, Text

if TYPE_CHECKING:
    from counsel_app.usecases.groupwork import GroupworkView, Participant, ProjectView

PROJECT_FIELDS: Final = (
    "name", "partner_id", "region", "places", "age_from", "age_to", "starts_on", "ends_on",
    "about",
)  # fmt: skip
PARTICIPATION_FIELDS: Final = (
    "case_id", "joined_on", "test_on", "test_passed", "contract", "contract_on", "left_on",
    "remark",
)  # fmt: skip


class ProjectCards(Scroll):
    """One card per project, the latest first."""

    def __init__(self, desk: Desk) -> None:
        inside = QWidget()
        super().__init__(inside)
        self._desk = desk
        self._view: GroupworkView | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        column(self._list, 1, parent=inside).setContentsMargins(0, 0, 12, 8)

    def show_projects(self, view: GroupworkView) -> None:
        """Show all projects of ``view``."""
        self._view = view
        clear(self._list)
        for one in view.projects:
            self._list.addWidget(self._card(view, one))

    def edit_project(self, project: Project | None = None) -> RecordDialog | None:
        """Open the form for a project, a new one where none is given."""
        view, clock = self._view, self._desk.clock
        if view is None:
            return None
        return edit_one(
            self._desk,
            self,
            record_type=Project,
            fields=PROJECT_FIELDS,
            record=project,
            seen=view.seen,
            choices={"partner_id": institution_choices(view.institutions.values())},
            explanation=QCoreApplication.translate(
                "Groups",
                "Who takes part is added afterwards, from the open cases. The age bounds are a "
                "hint and shut nobody out.",
            ),
            save=lambda vault, made, seen: actions.groupwork.save_project(
                vault, made, clock=clock, seen=seen
            ),
        )

    def edit_participation(
        self, project: Project, participation: Participation | None = None
    ) -> RecordDialog | None:
        """Open the form for somebody who takes part, or is to."""
        view, clock = self._view, self._desk.clock
        if view is None:
            return None
        cases = view.cases
        fields = PARTICIPATION_FIELDS if participation is None else PARTICIPATION_FIELDS[1:]
        return edit_one(
            self._desk,
            self,
            record_type=Participation,
            fields=fields,
            record=participation,
            seen=view.seen,
            start={"project_id": project.id, "joined_on": self._desk.today().isoformat()},
            choices={"case_id": cases},
            about=project.id,
            explanation=project.name,
            save=lambda vault, made, seen: actions.groupwork.save_participation(
                vault, made, clock=clock, seen=seen
            ),
        )

    def _card(self, view: GroupworkView, one: ProjectView) -> Card:
        translate = QCoreApplication.translate
        project = one.project
        card = Card()
        card.setAccessibleName(project.name)
        join = Button(
            translate("Groups", "Add somebody"),
            icon="user-plus",
            pressed=lambda: self.edit_participation(project),
        )
        join.setAccessibleDescription(project.name)
        pencil = IconButton(
            translate("Case", "Edit {what}").format(what=project.name),
            icon="square-pen",
            pressed=lambda: self.edit_project(project),
        )
        head = row(Heading(isolate(project.name)), join, pencil)
        head.setStretch(0, 1)
        card.add(head, Muted(_facts(view, project)), Text(figures(one)), Muted(judgement(one)))
        for participant in one.participants:
            card.add(self._line(project, participant))
        return card

    def _line(self, project: Project, one: Participant) -> QWidget:
        translate = QCoreApplication.translate
        said = one.participation
        name = " · ".join(filter(None, (one.chosen_name, one.number)))
        link = QuietButton(
            isolate(name or translate("Groups", "a case of a colleague")),
            pressed=lambda: self._desk.navigate("case", said.case_id),
        )
        line = row(link, Muted(" · ".join(_story(said))))
        line.setStretch(1, 1)
        if one.fits_age is False:
            line.addWidget(Badge(translate("Groups", "outside the age bounds"), tone="soon"))
        words = translate("Case", "Edit {what}").format(what=name)
        line.addWidget(
            IconButton(
                words,
                icon="square-pen",
                pressed=lambda: self.edit_participation(project, said),
            )
        )
        whole = QWidget()
        whole.setLayout(line)
        return whole


def figures(one: ProjectView) -> str:
    """Heads, tests and contracts in one line."""
    translate = QCoreApplication.translate
    found = one.outcome
    return " · ".join(
        (
            translate("Groups", "%n took part", None, found.joined),
            translate("Groups", "%n passed the test", None, found.tests_passed),
            translate("Groups", "%n contract(s)", None, found.contracts),
            translate("Groups", "%n of them still there", None, found.contracts_kept),
        )
    )


def judgement(one: ProjectView) -> str:
    """That nobody calls it a success or a failure before the first year is over."""
    translate = QCoreApplication.translate
    if one.outcome.judge_from is None:
        return translate("Groups", "Whether it works can be said one year after the start.")
    day = isolate(short_date(one.outcome.judge_from))
    if one.may_be_judged:
        return translate(
            "Groups", "The first year ended on {day}: the figures may now be judged."
        ).format(day=day)
    return translate(
        "Groups",
        "Too early to speak of success or failure: the first year ends on {day}.",
    ).format(day=day)


def _facts(view: GroupworkView, project: Project) -> str:
    translate = QCoreApplication.translate
    partner = view.institutions.get(project.partner_id)
    parts = [isolate(partner.name)] if partner else []
    if project.region:
        parts.append(code_list("regions").text(project.region, i18n.language()))
    if project.age_from is not None or project.age_to is not None:
        first = "" if project.age_from is None else str(project.age_from)
        last = "" if project.age_to is None else str(project.age_to)
        parts.append(translate("Groups", "age {ages}").format(ages=isolate(f"{first}–{last}")))
    days = [short_date(day) if day else "" for day in (project.starts_on, project.ends_on)]
    parts.append(isolate("–".join(days) if days[1] else f"{days[0]}–"))
    if project.places is not None:
        parts.append(translate("Groups", "%n place(s)", None, project.places))
    return " · ".join(parts)


def _story(said: Participation) -> list[str]:
    translate = QCoreApplication.translate
    language = i18n.language()
    found = []
    if said.joined_on:
        since = translate("Groups", "since {day}")
        found.append(since.format(day=isolate(short_date(said.joined_on))))
    if said.test_passed:
        found.append(translate("Groups", "test passed"))
    elif said.test_on:
        test = translate("Groups", "test on {day}")
        found.append(test.format(day=isolate(short_date(said.test_on))))
    if said.contract:
        found.append(code_list("instruments").text(said.contract, language))
    if said.left_on:
        left = translate("Groups", "left on {day}")
        found.append(left.format(day=isolate(short_date(said.left_on))))
    return found
