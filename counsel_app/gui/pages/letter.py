"""A letter: what stands in it at the left, the paper itself at the right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from counsel_app.domain.case import Case
from counsel_app.domain.changes import Changes
from counsel_app.domain.client import Client
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.errors import AppError
from counsel_app.domain.plan import Goal, Step
from counsel_app.domain.progress import Report
from counsel_app.domain.referral import Referral, Release
from counsel_app.gui import actions, i18n
from counsel_app.gui.dialogs.referral_dialogs import shareable_details
from counsel_app.gui.i18n import isolate
from counsel_app.gui.pages.case_sections.screen import code_words, name_line
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.pages.paper_kinds import (
    BILINGUAL,
    CLIENT,
    CODE_OF,
    OWN_DIGITS,
    REFERRAL,
    REPORT,
    SIGNED_TWICE,
    about,
)
from counsel_app.gui.pages.paper_saving import PaperSaving
from counsel_app.gui.preview import Preview
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.form_fields import codes_of
from counsel_app.gui.widgets.inputs import Choice
from counsel_app.gui.widgets.layouts import Scroll, column, fix_width, row
from counsel_app.gui.widgets.text import Line, Muted, Problem, Title
from counsel_app.gui.widgets.ticks import Ticks

if TYPE_CHECKING:
    from counsel_app.usecases.cases import CaseView

_WAIT_MS: Final = 350


@dataclass(frozen=True, slots=True, kw_only=True)
class _Loaded:
    """What was read for the page."""

    view: CaseView
    languages: tuple[str, ...]
    language: str
    """The language to propose."""


class LetterPage(Page):
    """``target`` is kind and record: a kind of ``paper_kinds`` and the id it is about."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self._about_id = ""
        self._case_id = ""
        self._loaded: _Loaded | None = None
        self._paper = b""
        self._title = Title(translate("Letter", "Letter"))
        self._who = Muted("")
        self.back_button = Button(
            translate("Letter", "Back to the case"), icon="arrow-left", pressed=self.go_back
        )
        self.template = Choice(translate("Letter", "Template"))
        self.template.currentIndexChanged.connect(lambda _index: self._chosen())
        self.protected = QCheckBox(translate("Letter", "Include the protected note"))
        self.protected.setAccessibleName(self.protected.text())
        self.protected.toggled.connect(lambda _on: self._rebuild_soon())
        self.language = Choice(translate("Letter", "Language of the client"))
        self.language.currentIndexChanged.connect(lambda _index: self._language_chosen())
        self.digits = QCheckBox(translate("Letter", "Dates in the digits of the language"))
        self.digits.setAccessibleName(self.digits.text())
        self.digits.setToolTip(
            translate("Letter", "The German column keeps its digits, as letters and offices do.")
        )
        self.digits.toggled.connect(lambda _on: self._rebuild_soon())
        self._language_label = Line(self.language.accessibleName())
        self._language_label.setBuddy(self.language)
        self.ticks = Ticks(
            translate("Letter", "Data that is passed on"), codes_of("shareable_fields"), columns=1
        )
        self.ticks.changed.connect(self._ticked)
        self._ticks_label = Line(self.ticks.accessibleName())
        self._release = Muted("")
        self.referral_button = Button(
            translate("Letter", "Release and referral…"),
            icon="handshake",
            pressed=lambda: desk.navigate("case", f"{self._case_id}/referrals"),
        )
        self._problem = Problem()
        self.preview = Preview(translate("Letter", "Preview"))
        self.preview.print_wanted.connect(self.print_paper)
        self.preview.both_wanted.connect(lambda: self.print_paper(copies=2))
        self.saving = PaperSaving(
            self, desk, name=self.file_name, paper=lambda: self._paper, saved=self._log
        )
        self.preview.save_wanted.connect(self.saving.save_readable)
        self.lock_button = Button(
            translate("Letter", "Save locked with a passphrase…"),
            icon="lock",
            pressed=self.saving.save_locked,
        )
        self.sign_button = Button(
            translate("Letter", "Save signed with a certificate…"),
            icon="badge-check",
            pressed=self.saving.save_signed,
        )
        self._outs = (self.lock_button, self.sign_button)
        self._enable_outs(there=False)
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(self._rebuild)
        self._build()

    def open(self, target: str) -> None:
        """Load what the paper is about and show it."""
        kind, _, about_id = target.partition("/")
        self._about_id = about_id
        self._loaded = None
        self._paper = b""
        self._enable_outs(there=False)
        self.preview.clear()
        self._problem.say("")
        record_type = about(kind)[0].TYPE

        def read(vault: Any) -> _Loaded | None:
            view = actions.cases.view_case_of(vault, record_type, about_id)
            if view is None:
                return None
            return _Loaded(
                view=view,
                languages=actions.papers.client_languages(),
                language=actions.papers.client_language(vault, view.case.id),
            )

        self.desk.jobs.vault(
            read, then=lambda loaded: self._show(kind, loaded), owner=self, latest="open"
        )

    def on_changed(self, changes: Changes) -> None:
        """Print what is true now."""
        shown = (Client, Case, Consultation, Referral, Release, Goal, Step, Deadline)
        if self.isVisible() and any(changes.touches(kind) for kind in shown):
            self._rebuild_soon()

    def save_draft(self) -> None:
        """What is ticked is saved at once; a rebuild under way is of no use any more."""
        self._wait.stop()

    def first_focus(self) -> QWidget | None:
        """The template."""
        return self.template

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def go_back(self) -> None:
        """Back to the case."""
        self.desk.navigate("case", self._case_id)

    def print_paper(self, *, copies: int = 1) -> None:
        """Ask for the printer; what was sent appears in the timeline."""
        # Imported here: the printing library needs the system's, and not for reading.
        from counsel_app.gui.printing import ask_and_print

        ask_and_print(
            self.preview.document(),
            self,
            title=self.template.currentText(),
            printed=lambda: self._log("PRINTED"),
            copies=copies,
        )

    def file_name(self) -> str:
        """Kind, case number and day: a name in a folder tells nothing about a person."""
        number = self._loaded.view.case.number if self._loaded else ""
        parts = (self.template.currentText(), number, self.desk.today().isoformat())
        return " ".join(part for part in parts if part).replace("/", "-") + ".pdf"

    def kind(self) -> str:
        """A kind of ``paper_kinds``."""
        return self.template.key()

    def _build(self) -> None:
        translate = QCoreApplication.translate
        label = Line(self.template.accessibleName())
        label.setBuddy(self.template)
        card = Card()
        card.add(
            label,
            self.template,
            self.protected,
            self._language_label,
            self.language,
            self.digits,
            self._problem,
            self._release,
            self.referral_button,
            self._ticks_label,
            self.ticks,
        )
        hint = translate("Letter", "The paper is made fresh each time and never stored here.")
        inside = QWidget()
        column(card, Muted(hint), 1, parent=inside).setContentsMargins(0, 0, 12, 0)
        left = QWidget()
        # Below what may scroll: saving is always in sight.
        column(Scroll(inside), *self._outs, parent=left).setStretch(0, 1)
        fix_width(left, 44)
        head = row(column(self._title, self._who, gap=2), self.back_button)
        head.setStretch(0, 1)
        head.setAlignment(self.back_button, Qt.AlignmentFlag.AlignTop)
        body = row(left, self.preview, gap=12)
        body.setStretch(1, 1)
        layout = column(head, body, parent=self, margin=16, gap=12)
        layout.setStretch(1, 1)

    def _show(self, kind: str, loaded: _Loaded | None) -> None:
        if loaded is None:
            self.desk.navigate("cases")
            return
        self._loaded = loaded
        self._case_id = loaded.view.case.id
        self._who.setText(
            " · ".join((name_line(loaded.view.client), isolate(loaded.view.case.number)))
        )
        kinds = about(kind)[1]
        self.template.set_choices(
            tuple((one, code_words("letter_kinds", one.upper())) for one in kinds)
        )
        self.template.blockSignals(True)
        self.template.set_key(kind)
        self.template.blockSignals(False)
        self.language.set_choices(
            tuple((one, code_words("languages", CODE_OF[one])) for one in loaded.languages)
        )
        self.language.blockSignals(True)
        self.language.set_key(loaded.language)
        self.language.blockSignals(False)
        self.protected.blockSignals(True)
        self.protected.setChecked(False)
        self.protected.blockSignals(False)
        self.ticks.set_details(shareable_details(loaded.view.client))
        referral = self._referral()
        self.ticks.set_values(referral.shared_fields if referral else ())
        self._chosen()

    def _referral(self) -> Referral | None:
        if self._loaded is None:
            return None
        return next((r for r in self._loaded.view.referrals if r.id == self._about_id), None)

    def _is_protected(self) -> bool:
        talks = self._loaded.view.consultations if self._loaded else ()
        return any(t.id == self._about_id and t.note_class == "protected" for t in talks)

    def _chosen(self) -> None:
        kind = self.kind()
        self._title.setText(self.template.currentText())
        self.preview.both_button.setVisible(kind in SIGNED_TWICE)
        self.protected.setVisible(kind == REPORT and self._is_protected())
        for widget in (self.language, self._language_label):
            widget.setVisible(kind in BILINGUAL)
        for part in (self.ticks, self._ticks_label, self._release, self.referral_button):
            part.setVisible(kind == REFERRAL)
        self._say_release()
        self._say_digits()
        self._rebuild()

    def _language_chosen(self) -> None:
        self._say_digits()
        self._rebuild_soon()

    def _say_digits(self) -> None:
        has_own = self.language.key() in OWN_DIGITS
        self.digits.setVisible(has_own and self.kind() in BILINGUAL)

    def _say_release(self) -> None:
        translate = QCoreApplication.translate
        referral, loaded = self._referral(), self._loaded
        if referral is None or loaded is None:
            return
        release = next((r for r in loaded.view.releases if r.id == referral.release_id), None)
        if referral.goes_alone:
            words = translate("Letter", "The client takes the letter along.")
        elif release is not None:
            words = translate("Letter", "Release {number}: {information}").format(
                number=isolate(release.number), information=isolate(release.information)
            )
        else:
            words = ""
        self._release.setText(words)
        self._release.setVisible(bool(words) and self.kind() == REFERRAL)

    def _ticked(self) -> None:
        fields, about_id, clock = self.ticks.values(), self._about_id, self.desk.clock
        self.desk.write(
            lambda vault: actions.referrals.share_fields(vault, about_id, fields, clock=clock),
            owner=self,
        )
        self._rebuild_soon()

    def _rebuild_soon(self) -> None:
        self._wait.start()

    def _rebuild(self) -> None:
        self._wait.stop()
        if self._loaded is None:
            return
        kind, about_id, clock = self.kind(), self._about_id, self.desk.clock
        language, with_protected = self.language.key(), self.protected.isChecked()
        in_own_digits = self.digits.isChecked()

        def work(vault: Any, report: Report) -> Any:
            papers = actions.papers
            said_in = papers.with_own_digits(language) if in_own_digits else language
            if kind == REFERRAL:
                return papers.referral_letter(vault, about_id, clock=clock)
            if kind == CLIENT:
                return papers.client_letter(vault, about_id, language=said_in, clock=clock)
            if kind == REPORT:
                return papers.consultation_report(
                    vault, about_id, include_protected=with_protected, clock=clock
                )
            return actions.case_papers.case_paper(
                vault, kind, about_id, language=said_in, clock=clock, report=report
            )

        self.desk.jobs.vault_in_steps(
            work,
            then=self._show_paper,
            owner=self,
            failed=self._no_paper,
            stopped=self.desk.say_stopped,
            latest="paper",
        )

    def _show_paper(self, paper: Any) -> None:
        self._problem.say("")
        self._paper = bytes(paper)
        self.preview.show_pdf(paper)
        self._enable_outs(there=True)

    def _no_paper(self, error: AppError) -> None:
        # Why there is no paper stands where it can be mended.
        self._paper = b""
        self._enable_outs(there=False)
        self.preview.clear()
        self._problem.say(error.sentence(i18n.language()))

    def _enable_outs(self, *, there: bool) -> None:
        for button in self._outs:
            button.setEnabled(there)

    def _log(self, outcome: str) -> None:
        kind, case_id, about_id = self.kind(), self._case_id, self._about_id
        language = CODE_OF[self.language.key()] if kind in BILINGUAL else "deu"
        clock = self.desk.clock
        self.desk.write(
            lambda vault: actions.papers.log_letter(
                vault,
                case_id,
                kind.upper(),
                about_id,
                language=language,
                outcome=outcome,
                clock=clock,
            )
        )
