"""Signing a consultation, and what a signed one offers instead of editing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_app.gui import actions, i18n
from counsel_app.gui.dialogs.question import ask
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.layouts import row
from counsel_app.gui.widgets.text import Muted

if TYPE_CHECKING:
    from counsel_app.domain.consultation import Consultation


class Signing(QWidget):
    """A line above the form: signed when, altered since, and the way to an amendment.

    ``sign_button`` stands where the page puts it: alone it would take a line for itself.
    """

    def __init__(self, desk: Desk, parent: QWidget, *, signed: Callable[[], object]) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._desk = desk
        self._signed = signed
        self._talk: Consultation | None = None
        self.badge = Badge()
        self.words = Muted("")
        self.sign_button = Button(
            translate("Consultation", "Sign"), icon="pencil-line", pressed=self.sign
        )
        self.amend_button = Button(
            translate("Consultation", "Write an amendment"), icon="plus", pressed=self._amend
        )
        line = row(self.badge, self.words, self.amend_button, parent=self)
        line.setStretch(1, 1)
        self.show_talk(None)

    def show_talk(self, talk: Consultation | None, *, amends: Consultation | None = None) -> None:
        """Say how a consultation stands; ``amends`` is the one it adds to."""
        translate = QCoreApplication.translate
        self._talk = talk
        is_signed = talk is not None and talk.signed_on is not None
        self.sign_button.setVisible(talk is not None and not is_signed)
        self.amend_button.setVisible(is_signed)
        self.badge.setVisible(is_signed)
        sentences = []
        if amends is not None and amends.held_on is not None:
            words = translate("Consultation", "Amends the consultation of {day}.")
            sentences.append(words.format(day=i18n.isolate(i18n.short_date(amends.held_on))))
        if talk is not None and talk.signed_on is not None:
            words = translate("Consultation", "signed on {day}")
            day = i18n.isolate(i18n.short_date(talk.signed_on))
            is_altered = talk.was_altered_after_signing()
            self.badge.show_as(words.format(day=day), tone="overdue" if is_altered else "done")
            sentences.append(
                translate(
                    "Consultation",
                    "These are not the words that were signed: a merge"
                    " brought others. The history shows both.",
                )
                if is_altered
                else translate("Consultation", "It stays as it is; an amendment can be added.")
            )
        self.words.setText(" ".join(sentences))
        self.setVisible(bool(sentences))

    def sign(self) -> None:
        """Ask, then sign."""
        talk, desk = self._talk, self._desk
        if talk is None:
            return

        def go() -> None:
            desk.write(
                lambda vault: actions.consultations.sign_consultation(
                    vault, talk.id, clock=desk.clock
                ),
                then=lambda _changes: self._signed(),
                owner=self,
            )

        translate = QCoreApplication.translate
        ask(
            self,
            question=translate("Consultation", "Sign this consultation?"),
            explanation=translate(
                "Consultation",
                "After that nobody can change or delete it, you neither. Corrections and"
                " additions go into an amendment.",
            ),
            agree=translate("Consultation", "Sign"),
            yes=go,
            is_risky=True,
        )

    def _amend(self) -> None:
        if self._talk is not None:
            self._desk.navigate("consultation", f"{self._talk.case_id}/+{self._talk.id}")
