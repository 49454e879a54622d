"""A task for a volunteer: written, read through as the volunteer will, sealed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from counsel_app.domain.access import Audience
from counsel_app.domain.display import NOTHING
from counsel_app.domain.errors import AppError
from counsel_app.domain.ops import Wire
from counsel_app.domain.records import from_wire, to_wire
from counsel_app.domain.volunteering import Assignment
from counsel_app.gui import actions, i18n, keys, theme
from counsel_app.gui.dialogs.folder import choose_target
from counsel_app.gui.dialogs.growing import size_within
from counsel_app.gui.draft_bar import DraftBar
from counsel_app.gui.i18n import isolate
from counsel_app.gui.pages.case_sections.screen import CaseScreen
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.panels.package_view import PackageView
from counsel_app.gui.panels.told_words import ToldWords
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.inputs import TextField
from counsel_app.gui.widgets.layouts import Scroll, column, row
from counsel_app.gui.widgets.record_form import RecordForm
from counsel_app.gui.widgets.text import Heading, Muted, MutedLine, Problem

if TYPE_CHECKING:
    from counsel_app.usecases.portions import Exported
    from counsel_app.usecases.told import Told
    from counsel_app.usecases.volunteering import Telling

FIELDS = (
    "volunteer_id",
    "spoken_name",
    "languages",
    "task",
    "not_to_do",
    "goal",
    "papers",
    "meets_on",
    "from_time",
    "to_time",
    "meeting_point",
    "stop",
    "ends_on",
    "german_level",
    "full_name",
    "release_id",
)
FOR_EMPLOYED = ("german_level", "full_name", "release_id")
"""Asked for only where the companion is employed (``access``)."""
BY_WORDS = "by-words"
"""Chosen as the volunteer: somebody without a key card."""
_SUFFIX = "counseltask"
_NAME = "told_name"
"""Beside the fields of the form in its draft."""


class AssignmentDialog(QDialog):
    """First the form, then exactly what the volunteer will read; only then the seal."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        *,
        screen: CaseScreen,
        assignment: Assignment | None = None,
    ) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = translate("Volunteers", "A task for a volunteer")
        self.setWindowTitle(title)
        self._desk = desk
        self._screen = screen
        self._known = assignment
        self._ready: Assignment | None = None
        people = tuple((one.id, one.name) for one in screen.volunteers)
        people += ((BY_WORDS, translate("Volunteers", "Somebody without a key card: by words")),)
        releases = [(one.id, f"{one.number} · {one.information}") for one in screen.view.releases]
        self.form = RecordForm(
            Assignment,
            FIELDS,
            choices={"volunteer_id": people, "release_id": (("", NOTHING), *releases)},
        )
        client = screen.view.client
        self._start: dict[str, Wire] = (
            self._of_known(assignment)
            if assignment
            else {"spoken_name": client.chosen_name, "languages": list(client.spoken_languages)}
        )
        self.told_name = TextField(translate("Volunteers", "What is this person called?"))
        self._for_whom = QWidget()
        column(
            MutedLine(translate("Volunteers", "What is this person called? (stays here)")),
            self.told_name,
            parent=self._for_whom,
            gap=4,
        ).setContentsMargins(0, 0, 0, GRID)
        self._show_values(self._start)
        self.draft = DraftBar(desk, values=self._values, show=self._show_values)
        self.draft.discarded.connect(lambda: self._show_values(self._start))
        self.form.changed.connect(self.draft.edited)
        self.form.changed.connect(self._fit_to_volunteer)
        self.told_name.textEdited.connect(lambda _text: self.draft.edited())
        self._problem = Problem()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._writing())
        self._stack.addWidget(self._reading())
        self._stack.addWidget(self._telling())
        layout = column(
            Heading(title), self._stack, self._problem, parent=self, margin=3 * GRID, gap=12
        )
        layout.setStretch(1, 1)
        keys.shortcut(keys.SAVE, self, self._forward)
        size_within(self, theme.chars(96), 860)
        key = f"assignment/{screen.case_id}/{assignment.id if assignment else 'new'}"
        desk.jobs.vault(
            lambda vault: actions.drafting.find_draft(vault, key),
            then=lambda draft: self.draft.begin(key, screen.case_id, draft),
            owner=self,
        )

    def done(self, result: int) -> None:
        """Keep what was typed, however the dialog goes away; the words go with it."""
        self.draft.keep()
        self.words.forget()
        super().done(result)

    def read_through(self) -> None:
        """Go on to what the volunteer will read."""
        if not self.form.check():
            return
        if self.by_words() and not self.told_name.text().strip():
            self._problem.say(
                QCoreApplication.translate("Volunteers", "Please write what this person is called.")
            )
            self.told_name.setFocus()
            return
        given = {"case_id": self._screen.case_id, **self.form.values()}
        view, clock, known = self._screen.view, self._desk.clock, self._known
        before = to_wire(known) if known else {}
        audience = self._audience()

        def work(vault: Any) -> tuple[Assignment, tuple[Telling, ...]]:
            record_id = known.id if known else vault.new_id(clock)
            made = from_wire(Assignment, record_id, {**before, **given})
            made = actions.volunteering.for_audience(made, audience)
            return made, actions.volunteering.telling_words(made, view)

        self._desk.jobs.vault(work, then=self._show_package, owner=self, failed=self._failed)

    def seal(self) -> None:
        """Keep the task and seal its package."""
        assignment = self._ready
        if assignment is None or not self.seal_button.isEnabled():
            return
        if self.by_words():
            choose_target(
                self,
                title=QCoreApplication.translate("Volunteers", "Save the package"),
                # No name in it: whoever finds the stick learns nothing from it.
                name=f"auftrag.{_SUFFIX}",
                kind=_SUFFIX,
                chosen=self.seal_with_words,
            )
            return
        clock, key = self._desk.clock, self.draft.key

        def work(vault: Any) -> Any:
            made = actions.volunteering.assign(vault, vault.folder, assignment, clock=clock)
            actions.drafting.discard_draft(vault, key)
            return made

        self.seal_button.setEnabled(False)
        self._desk.jobs.vault(
            self.draft.hand_in(work), then=self._sealed, owner=self, failed=self._not_sealed
        )

    def seal_with_words(self, path: Path) -> None:
        """Keep the task, write its package to ``path`` and show the words."""
        assignment, name = self._ready, self.told_name.text()
        if assignment is None:
            return
        clock, key = self._desk.clock, self.draft.key

        def work(vault: Any) -> Any:
            made = actions.told.assign_by_words(
                vault, vault.folder, assignment, name=name, path=path, clock=clock
            )
            actions.drafting.discard_draft(vault, key)
            return made

        self.seal_button.setEnabled(False)
        self._problem.say("")
        self._desk.jobs.vault(
            self.draft.hand_in(work), then=self._words_made, owner=self, failed=self._not_sealed
        )

    def by_words(self) -> bool:
        """Whether the task is for somebody without a key card."""
        return self.form.values()["volunteer_id"] == BY_WORDS

    def _of_known(self, assignment: Assignment) -> dict[str, Wire]:
        values = to_wire(assignment)
        name = self._screen.awaited.get(assignment.volunteer_id)
        if name is not None:
            values |= {"volunteer_id": BY_WORDS, _NAME: name}
        return values

    def _values(self) -> dict[str, Wire]:
        return {**self.form.values(), _NAME: self.told_name.text()}

    def _audience(self) -> Audience:
        chosen = self.form.values()["volunteer_id"]
        scopes = {one.id: one.scope for one in self._screen.volunteers}
        return Audience(scopes.get(str(chosen), Audience.REDUCED))

    def _show_values(self, values: Mapping[str, Wire]) -> None:
        self.form.set_values(values)
        self.told_name.setText(str(values.get(_NAME, "")))
        self._fit_to_volunteer()

    def _fit_to_volunteer(self) -> None:
        """Ask no more than this companion may have."""
        is_employed = self._audience() is Audience.COMPANION
        for name in FOR_EMPLOYED:
            self.form.set_field_visible(name, visible=is_employed)
        self._for_whom.setVisible(self.by_words())

    def _writing(self) -> QWidget:
        translate = QCoreApplication.translate
        self.next_button = PrimaryButton(
            translate("Volunteers", "Read it through"), icon="eye", pressed=self.read_through
        )
        cancel = Button(translate("Volunteers", "Cancel"), pressed=self._cancel)
        hint = Muted(
            translate(
                "Volunteers",
                "The volunteer gets nothing but this. No health, no asylum matters, no address: "
                "a meeting point is enough.",
            )
        )
        inside = QWidget()
        column(self._for_whom, self.form, 1, parent=inside).setContentsMargins(2, 2, 12, 2)
        page = QWidget()
        layout = column(
            hint, Scroll(inside), row(self.draft, 1, cancel, self.next_button), parent=page
        )
        layout.setStretch(1, 1)
        return page

    def _reading(self) -> QWidget:
        translate = QCoreApplication.translate
        self._package = PackageView()
        self.seal_button = PrimaryButton(
            translate("Volunteers", "Seal the package"), icon="lock", pressed=self.seal
        )
        back = Button(translate("Volunteers", "Back"), icon="arrow-left", pressed=self._back)
        inside = QWidget()
        column(self._package, 1, parent=inside).setContentsMargins(0, 0, 12, 2)
        page = QWidget()
        layout = column(Scroll(inside), row(back, 1, self.seal_button), parent=page)
        layout.setStretch(0, 1)
        return page

    def _telling(self) -> QWidget:
        self.words = ToldWords()
        self.told_button = PrimaryButton(
            QCoreApplication.translate("Volunteers", "I have told them"),
            icon="check",
            pressed=self.accept,
        )
        page = QWidget()
        column(Scroll(self.words), row(1, self.told_button), parent=page).setStretch(0, 1)
        return page

    def _show_package(self, made: tuple[Assignment, tuple[Telling, ...]]) -> None:
        assignment, suspicious = made
        self._ready = assignment
        self._problem.say("")
        self._package.show_package(assignment, self._audience(), suspicious)
        translate = QCoreApplication.translate
        self.seal_button.set_words(
            translate("Volunteers", "Save the package…")
            if self.by_words()
            else translate("Volunteers", "Seal the package")
        )
        self.seal_button.setEnabled(True)
        self._stack.setCurrentIndex(1)
        self.seal_button.setFocus()

    def warning(self) -> str:
        """What is warned of, a line per place; empty when nothing is."""
        return self._package.warning()

    def _forward(self) -> None:
        if self._stack.currentIndex() == 0:
            self.read_through()
        elif self._stack.currentIndex() == 1:
            self.seal()

    def _back(self) -> None:
        self._ready = None
        self._stack.setCurrentIndex(0)
        self.next_button.setFocus()

    def _not_sealed(self, error: AppError) -> None:
        self.draft.take_back()
        self._failed(error)

    def _cancel(self) -> None:
        self.draft.drop()
        self.reject()

    def _sealed(self, made: tuple[Exported, Any]) -> None:
        package, changes = made
        self.draft.settle()
        self._desk.changed(changes)
        words = QCoreApplication.translate(
            "Volunteers",
            "The package for {volunteer} is sealed. It leaves with the next exchange.",
        )
        self._desk.notify.success(words.format(volunteer=isolate(", ".join(package.recipients))))
        self.accept()

    def _words_made(self, made: tuple[Told, Any]) -> None:
        told, changes = made
        self.draft.settle()
        self._desk.changed(changes)
        self.words.show_words(told, self.told_name.text())
        self._stack.setCurrentIndex(2)
        self.told_button.setFocus()

    def _failed(self, error: AppError) -> None:
        self.seal_button.setEnabled(True)
        self._problem.say(error.sentence(i18n.language()))
        names = getattr(error, "names", ())
        if names:
            self._back()
            self.form.show_problems(names)
