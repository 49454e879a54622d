"""The quick note on top of a case: a short consultation in one breath."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from counsel_app.domain.consultation import Consultation
from counsel_app.domain.errors import AppError
from counsel_app.domain.ops import Wire
from counsel_app.domain.records import from_wire, missing
from counsel_app.gui import actions
from counsel_app.gui.draft_bar import DraftBar
from counsel_app.gui.pages.case_sections.screen import CaseScreen
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.spelling import check_spelling
from counsel_app.gui.undo import offer_undo
from counsel_app.gui.widgets.buttons import PrimaryButton, QuietButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.form_fields import codes_of
from counsel_app.gui.widgets.inputs import Choice, TextArea
from counsel_app.gui.widgets.layouts import column, row

if TYPE_CHECKING:
    from counsel_app.usecases.cases import CaseView

_MINUTES: Final = (5, 10, 15, 20, 30, 45, 60, 90)
_USUAL_MINUTES: Final = 10


def opening_values(view: CaseView, *, today: date) -> dict[str, Wire]:
    """What a new consultation starts with: as the last one was, else from the person.

    Where an interpreter is needed and none was there before, the field stays
    open: the program does not guess what will be counted.
    """
    last = view.consultations[0] if view.consultations else None
    spoken = view.client.spoken_languages
    usual = "" if view.client.needs_interpreter else "NONE"
    return {
        "held_on": today.isoformat(),
        "place": last.place if last else "OFFICE",
        "language": last.language if last else (spoken[0] if spoken else ""),
        "interpreter": last.interpreter if last else usual,
        "note_class": "normal",
    }


class NoteField(TextArea):
    """One line that grows once something is written; Ctrl+Enter adds it."""

    entered = Signal()

    def __init__(self, name: str, *, hint: str) -> None:
        super().__init__(name, hint=hint, lines=1)
        self.textChanged.connect(self._grow)
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add on Ctrl+Enter."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _grow(self) -> None:
        is_open = bool(self.toPlainText())
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if is_open else policy.ScrollBarAlwaysOff
        )
        self._lines = 3 if is_open else 1
        self._fit()

    def _fit(self) -> None:
        super()._fit()
        # One line is as high as the button beside it.
        self.setFixedHeight(self.minimumHeight() - (7 if self._lines == 1 else 0))


class QuickNote(Card):
    """Note, topic, minutes. Complete: saved at once. Else: the form, prefilled."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._desk = desk
        self._screen: CaseScreen | None = None
        self._is_quiet = False
        name = translate("Case", "Quick note")
        self.setAccessibleName(name)
        self.field = NoteField(name, hint=translate("Case", "Write a note…  (Ctrl+N)"))
        check_spelling(desk, [self.field])
        self.add_button = PrimaryButton(translate("Case", "Add"), icon="plus", pressed=self.submit)
        self.add_button.setToolTip("Ctrl+Enter")
        topic = translate("Case", "Topic")
        self.topic = Choice(topic, (("", f"{topic}…"), *codes_of("topics")), searchable=True)
        minutes = tuple(
            (str(n), translate("Case", "{minutes} min").format(minutes=n)) for n in _MINUTES
        )
        self.minutes = Choice(translate("Case", "Minutes"), minutes)
        self.minutes.setMinimumContentsLength(7)
        self.form_button = QuietButton(
            translate("Case", "New consultation"), icon="message-square", pressed=self.open_form
        )
        self.form_button.setToolTip("Ctrl+Shift+N")
        self.draft = DraftBar(desk, values=self._values, show=self._show)
        self.draft.discarded.connect(lambda: self._show({}))
        line = row(self.field, self.add_button)
        line.setAlignment(self.add_button, Qt.AlignmentFlag.AlignTop)
        line.setStretch(0, 1)
        self._more = QWidget()
        choices = row(self.topic, self.minutes, self.form_button, 1, parent=self._more)
        choices.setStretch(0, 1)
        self.add(column(line, self._more, self.draft, gap=6))
        self.draft.hide()
        self.field.textChanged.connect(self._edited)
        self.topic.currentIndexChanged.connect(lambda _index: self._edited())
        self.minutes.currentIndexChanged.connect(lambda _index: self._edited())
        self.field.entered.connect(self.submit)
        self._show({})

    def begin(self, case_id: str) -> None:
        """Turn to another case: what was typed for the one before is kept."""
        self.draft.leave()
        self._show({})
        key = f"note/{case_id}"
        self._desk.jobs.vault(
            lambda vault: actions.drafting.find_draft(vault, key),
            then=lambda draft: self.draft.begin(key, case_id, draft),
            owner=self,
            latest="note",
        )

    def show_case(self, screen: CaseScreen) -> None:
        """Know the case for the values a note starts with."""
        self._screen = screen

    def submit(self) -> None:
        """Save a short consultation; what is still missing is asked in the form."""
        screen = self._screen
        if screen is None or not self.field.toPlainText().strip():
            self.field.setFocus()
            return
        values = self._consultation(screen)
        talk = from_wire(Consultation, "", {**values, "case_id": screen.case_id})
        if missing(talk):
            self.open_form()
            return
        key, clock = self.draft.key, self._desk.clock

        def save(vault: Any) -> Any:
            record = from_wire(
                Consultation, vault.new_id(clock), {**values, "case_id": screen.case_id}
            )
            changes = actions.consultations.record_consultation(
                vault, record, clock=clock, draft_key=key
            )
            return record, changes

        def saved(result: Any) -> None:
            record, changes = result
            self.draft.settle()
            self._show({})
            # In the field Ctrl+Z would mean the text.
            self.add_button.setFocus()
            self._desk.changed(changes)
            self._offer(record)

        self._desk.jobs.vault(
            self.draft.hand_in(save), then=saved, owner=self, failed=self._refused
        )

    @property
    def is_empty(self) -> bool:
        """Whether nothing is typed in it."""
        return not self.field.toPlainText().strip()

    def open_form(self) -> None:
        """Go on in the consultation form with what is here."""
        screen = self._screen
        if screen is None:
            return
        values = self._consultation(screen)
        note_key, clock, case_id = self.draft.key, self._desk.clock, screen.case_id

        def move(vault: Any) -> None:
            # The note becomes the form's draft: one of the two is always there.
            target = f"consultation/{case_id}"
            older = actions.drafting.find_draft(vault, target)
            kept = _joined(older.values, values) if older else values
            actions.drafting.keep_draft(vault, target, kept, case_id=case_id, clock=clock)
            actions.drafting.discard_draft(vault, note_key)

        def go(_none: None) -> None:
            self.draft.settle()
            self._show({})
            self._desk.navigate("consultation", case_id)

        if self.field.toPlainText().strip():
            self._desk.jobs.vault(
                self.draft.hand_in(move), then=go, owner=self, failed=self._refused
            )
        else:
            self._desk.navigate("consultation", case_id)

    def _refused(self, error: AppError) -> None:
        self.draft.take_back()
        self._desk.notify.error(error)

    def _consultation(self, screen: CaseScreen) -> dict[str, Wire]:
        topic = self.topic.key()
        return opening_values(screen.view, today=screen.today) | {
            "content": self.field.toPlainText().strip(),
            "topics": [topic] if topic else [],
            "minutes": int(self.minutes.key()),
        }

    def _offer(self, talk: Consultation) -> None:
        desk = self._desk

        def undo() -> None:
            desk.write(
                lambda vault: actions.consultations.delete_consultation(
                    vault, talk.id, clock=desk.clock
                )
            )

        words = QCoreApplication.translate("Case", "The short consultation is saved.")
        offer_undo(desk.notify, words, undo)

    def _edited(self) -> None:
        if self._is_quiet:
            return
        self._more.setVisible(bool(self.field.toPlainText()))
        self.draft.setVisible(self._more.isVisibleTo(self))
        self.draft.edited()

    def _values(self) -> dict[str, Wire] | None:
        if not self.field.toPlainText().strip():
            return None
        return {
            "content": self.field.toPlainText(),
            "topic": self.topic.key(),
            "minutes": self.minutes.key(),
        }

    def _show(self, values: Any) -> None:
        self._is_quiet = True
        self.field.setPlainText(str(values.get("content", "")))
        self.topic.set_key(str(values.get("topic", "")))
        self.minutes.set_key(str(values.get("minutes", _USUAL_MINUTES)))
        self._is_quiet = False
        self._more.setVisible(bool(self.field.toPlainText()))
        self.draft.setVisible(bool(self.field.toPlainText()))


def _joined(older: Any, newer: dict[str, Wire]) -> dict[str, Wire]:
    """The form's older draft with the note written below it."""
    texts = [str(older.get("content", "")), str(newer["content"])]
    known = list(older.get("topics", []))
    added = [code for code in newer["topics"] if code not in known]  # type: ignore[union-attr]
    content = "\n".join(text for text in texts if text)
    return {**newer, **older, "content": content, "topics": known + added}
