"""A consultation: written while talking, kept at every pause, saved with its steps."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from counsel_app.domain.consultation import Consultation
from counsel_app.domain.errors import AppError
from counsel_app.domain.ops import Wire
from counsel_app.domain.plan import Step
from counsel_app.domain.records import from_wire, to_wire
from counsel_app.gui import actions, i18n, keys, theme
from counsel_app.gui.commands import bind
from counsel_app.gui.draft_bar import Draft, DraftBar
from counsel_app.gui.pages.case_sections.quick_note import opening_values
from counsel_app.gui.pages.case_sections.screen import name_line
from counsel_app.gui.pages.case_sections.section import with_edits
from counsel_app.gui.pages.case_sections.step_rows import step_values
from counsel_app.gui.pages.case_sections.talk_form import TalkForm
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.panels.assistant import Assistant
from counsel_app.gui.panels.signing import Signing
from counsel_app.gui.spelling import check_spelling, languages_of_talk
from counsel_app.gui.undo import offer_undo
from counsel_app.gui.widgets.buttons import Button, PrimaryButton, QuietButton
from counsel_app.gui.widgets.inputs import TextArea
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Muted, Title

if TYPE_CHECKING:
    from counsel_app.usecases.cases import CaseView

_GUIDE_WIDTH: Final = 50
_BOTH_FIT: Final = 128
"""In letters: narrower than this the guide takes the place of the form."""
_PAPERS: Final = {"REPORT": "report", "CLIENT": "client"}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Loaded:
    """What was read for the form."""

    view: CaseView
    talk: Consultation | None
    draft: Draft | None


class ConsultationPage(Page):
    """``target`` is ``case_id`` for a new one, ``case_id/consultation_id`` to go on.

    ``case_id/+consultation_id`` begins an amendment to a signed one.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self._target = ""
        self._case_id = ""
        self._talk: Consultation | None = None
        self._amends = ""
        self._start: dict[str, Wire] = {}
        self.form = TalkForm()
        self.signing = Signing(desk, self, signed=lambda: self.open(self._target))
        self.assistant = Assistant(desk, self.form, self)
        self.guide = self.assistant.panel
        self._wants_guide: bool | None = None
        self.draft = DraftBar(desk, values=self._values, show=self._restore)
        self.draft.discarded.connect(lambda: self._restore(self._start))
        self.form.changed.connect(self.draft.edited)
        self.form.steps.removed.connect(self._offer_step)
        check_spelling(
            desk,
            self.form.findChildren(TextArea),
            languages=lambda: languages_of_talk(str(self.form.values().get("language") or "")),
        )
        self.assistant.edited.connect(self.draft.edited)
        self.assistant.ready.connect(self._arrange)
        self._title = Title()
        self._who = Muted("")
        self.back_button = Button(
            translate("Consultation", "Back to the case"), icon="arrow-left", pressed=self.go_back
        )
        self.delete_button = QuietButton(
            translate("Consultation", "Delete"), icon="trash-2", pressed=self.delete
        )
        self.letter_button = Button(
            translate("Consultation", "Report or client sheet"),
            icon="file-text",
            pressed=self._write_letter,
        )
        self.save_button = PrimaryButton(
            translate("Consultation", "Save"), icon="check", pressed=self.save
        )
        self.save_button.setToolTip("Ctrl+S")
        self.guide_button = Button(
            translate("Consultation", "Guide"), icon="book-open", pressed=self._toggle_guide
        )
        self.guide_button.setCheckable(True)
        self.guide_button.setToolTip("Ctrl+G")
        ways = (self.signing.sign_button, self.guide_button, self.back_button)
        head = row(column(self._title, self._who, gap=2), *ways)
        head.setStretch(0, 1)
        for way in ways:
            head.setAlignment(way, Qt.AlignmentFlag.AlignTop)
        foot = row(self.draft, 1, self.delete_button, self.letter_button, self.save_button)
        middle = row(self.form, self.guide, gap=12)
        middle.setStretch(0, 1)
        layout = column(head, self.signing, middle, foot, parent=self, margin=16, gap=12)
        layout.setStretch(2, 1)
        bind(self, keys.SAVE, self.save, self.save_button.words())
        bind(self, keys.GUIDE, self._go_to_guide, translate("Consultation", "To the guide"))
        self._arrange()

    def open(self, target: str) -> None:
        """Load the consultation, or begin one; a draft comes back where there is one."""
        self.draft.leave()
        self._target = target
        self._case_id, _, talk_id = target.partition("/")
        self._amends = talk_id[1:] if talk_id.startswith("+") else ""
        self._talk = None
        self.signing.show_talk(None)
        self._start = {}
        self.form.set_values({})
        self.assistant.begin(self._case_id)
        self._name(None)
        case_id, key = self._case_id, f"consultation/{target}"

        def read(vault: Any) -> _Loaded | None:
            view = actions.cases.view_case(vault, case_id)
            if view is None:
                return None
            talk = next((one for one in view.consultations if one.id == talk_id), None)
            return _Loaded(view=view, talk=talk, draft=actions.drafting.find_draft(vault, key))

        self.desk.jobs.vault(read, then=self._show, owner=self, latest="open")

    def save_draft(self) -> None:
        """Keep what is being typed."""
        self.draft.keep()

    def first_focus(self) -> QWidget | None:
        """The note itself: that is what one came for."""
        return self.form.fields.control("content")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the guide beside the form where both fit."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc; the draft stays."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def go_back(self) -> None:
        """Back to the case; what was typed is kept as a draft."""
        self.desk.navigate("case", self._case_id)

    def save(self) -> None:
        """Save consultation and steps in one moment; the draft goes with it."""
        if not self.save_button.isEnabled() or not self.draft.key or not self.form.check():
            return
        given = self.form.values()
        lines = [dict(line) for line in given.pop("steps")]  # type: ignore[union-attr, arg-type]
        shown = {name: value for name, value in self._start.items() if name != "steps"}
        case_id, known, amends = self._case_id, self._talk, self._amends
        clock, key, seen = self.desk.clock, self.draft.key, self.draft.seen
        papers = [one.letter for one in self.assistant.prefill().letters]
        kept: list[str] = []

        def work(vault: Any) -> Any:
            if known is None:
                fixed = {"case_id": case_id, "amends_id": amends}
                talk = from_wire(Consultation, vault.new_id(clock), {**given, **fixed})
            else:
                view = actions.cases.view_case(vault, case_id)
                now = next((one for one in view.consultations if one.id == known.id), known)
                talk = with_edits(now, shown=shown, given=given)
            steps = [
                from_wire(
                    Step,
                    str(line.pop("id", "") or vault.new_id(clock)),
                    {**line, "case_id": case_id},
                )
                for line in lines
            ]
            kept[:] = [talk.id]
            return actions.consultations.record_consultation(
                vault, talk, steps=steps, clock=clock, draft_key=key, seen=seen
            )

        def saved(_changes: Any) -> None:
            self._saved(kept[0], papers)

        self.save_button.setEnabled(False)
        self.desk.write(self.draft.hand_in(work), then=saved, owner=self, failed=self._refused)

    def delete(self) -> None:
        """Delete the consultation; the notice and Ctrl+Z bring it back."""
        talk, desk, key = self._talk, self.desk, self.draft.key
        if talk is None:
            return

        def undo() -> None:
            desk.write(
                lambda vault: actions.consultations.restore_consultation(
                    vault, talk, clock=desk.clock
                )
            )

        def work(vault: Any) -> Any:
            changes = actions.consultations.delete_consultation(vault, talk.id, clock=desk.clock)
            actions.drafting.discard_draft(vault, key)
            return changes

        def deleted(_changes: Any) -> None:
            words = QCoreApplication.translate("Consultation", "The consultation is deleted.")
            offer_undo(desk.notify, words, undo)

        self.draft.settle()
        desk.write(work, then=deleted)
        self._leave()

    def _show(self, loaded: _Loaded | None) -> None:
        if loaded is None:
            self._leave()
            return
        view, talk = loaded.view, loaded.talk
        self._talk = talk
        self._who.setText(" · ".join((name_line(view.client), i18n.isolate(view.case.number))))
        self._name(talk)
        amended = next((one for one in view.consultations if one.id == self._amends), None)
        self.signing.show_talk(talk, amends=amended)
        is_open = talk is None or talk.signed_on is None
        if talk is None:
            self._start = opening_values(view, today=self.desk.today())
        else:
            steps = [step_values(step) for step in view.steps if step.consultation_id == talk.id]
            self._start = {**to_wire(talk), "steps": steps}
        self.form.set_values(self._start)
        self.form.set_open(is_open=is_open)
        self._arrange()
        # Read back: what the controls make of the values is what was shown.
        self._start = self.form.values()
        self.assistant.follow()
        self.draft.begin(
            f"consultation/{self._target}",
            self._case_id,
            loaded.draft,
            seen=None if talk is None else view.seen,
        )
        self.save_button.setEnabled(is_open)
        self.delete_button.setVisible(talk is not None and is_open)

    def _name(self, talk: Consultation | None) -> None:
        translate = QCoreApplication.translate
        if talk is None or talk.held_on is None:
            self._title.setText(translate("Consultation", "New consultation"))
        else:
            words = translate("Consultation", "Consultation of {day}")
            self._title.setText(words.format(day=i18n.isolate(i18n.short_date(talk.held_on))))
        self.letter_button.setVisible(talk is not None)

    def _saved(self, talk_id: str, papers: list[str]) -> None:
        self.draft.settle()
        self.desk.notify.success(
            QCoreApplication.translate("Consultation", "The consultation is saved.")
        )
        self._leave()
        # What was ticked in the guide comes next; the case lies behind it.
        paper = next((_PAPERS[one] for one in papers if one in _PAPERS), "")
        if paper:
            self.desk.navigate("letter", f"{paper}/{talk_id}")
        elif papers:
            self.desk.navigate("case", f"{self._case_id}/referrals")

    def _refused(self, error: AppError) -> None:
        self.save_button.setEnabled(True)
        self.draft.take_back()
        self.desk.notify.error(error)
        self.form.fields.show_problems(getattr(error, "names", ()))

    def _leave(self) -> None:
        self.draft.leave()
        self.save_button.setEnabled(True)
        self.desk.navigate("case", self._case_id)

    def _values(self) -> dict[str, Wire]:
        return {**self.form.values(), **self.assistant.values()}

    def _restore(self, values: Mapping[str, Wire]) -> None:
        self.form.set_values(values)
        self.assistant.restore(values)

    def _toggle_guide(self) -> None:
        self._wants_guide = self.guide_button.isChecked()
        self._arrange()

    def _offer_step(self, put_back: Callable[[], object]) -> None:
        key = self.draft.key
        words = QCoreApplication.translate("Consultation", "The step is removed.")
        # Not into another talk that was opened meanwhile.
        offer_undo(self.desk.notify, words, lambda: put_back() if self.draft.key == key else None)

    def _go_to_guide(self) -> None:
        if self.guide.has_guides():
            self.guide_button.setChecked(not self.guide.isVisible())
            self._toggle_guide()
            if self.guide.isVisible():
                self.guide.read_button.setFocus()

    def _arrange(self) -> None:
        both_fit = self.width() >= theme.chars(_BOTH_FIT)
        wanted = both_fit if self._wants_guide is None else self._wants_guide
        # Nothing is filled in any more once it is signed.
        has_guides = self.guide.has_guides() and self.form.is_open()
        is_shown = wanted and has_guides
        self.guide.setVisible(is_shown)
        self.form.setVisible(both_fit or not is_shown)
        self.guide.setMaximumWidth(theme.chars(_GUIDE_WIDTH) if both_fit else 16_777_215)
        self.guide.setMinimumWidth(theme.chars(_GUIDE_WIDTH) if both_fit else 0)
        self.guide_button.setVisible(has_guides)
        self.guide_button.setChecked(is_shown)

    def _write_letter(self) -> None:
        if self._talk is not None:
            self.desk.navigate("letter", f"report/{self._talk.id}")
