"""How long this case is kept, what forbids erasing it, and erasing it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from counsel_app.domain.case import Case
from counsel_app.domain.ops import Wire
from counsel_app.domain.records import to_wire
from counsel_app.gui import actions, i18n
from counsel_app.gui.dialogs.erase_case import EraseDialog
from counsel_app.gui.dialogs.record_dialog import Editing, RecordDialog
from counsel_app.gui.dialogs.retention_years import YearsDialog
from counsel_app.gui.i18n import isolate, short_date
from counsel_app.gui.pages.case_sections.screen import CaseScreen
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.layouts import Wrapping
from counsel_app.gui.widgets.record_form import RecordForm
from counsel_app.gui.widgets.text import Muted, Text

if TYPE_CHECKING:
    from counsel_app.domain.retention import Retention

HOLD = ("hold_until", "hold_why")


class RetentionCard(Card):
    """One sentence on the day, one on its basis, and three buttons."""

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("Erase", "How long this case is kept"))
        self._desk = desk
        self._screen: CaseScreen | None = None
        self.sentence = Text()
        self.basis = Muted()
        self.hold_button = Button(
            translate("Erase", "Must be kept…"), icon="clock", pressed=self.edit_hold
        )
        self.years_button = Button(
            translate("Erase", "Change periods…"), icon="hourglass", pressed=self.edit_years
        )
        self.erase_button = Button(
            translate("Erase", "Erase this case…"), icon="trash-2", pressed=self.erase
        )
        buttons = Wrapping()
        for button in (self.hold_button, self.years_button, self.erase_button):
            buttons.addWidget(button)
        self.add(self.sentence, self.basis, buttons)

    def show_case(self, screen: CaseScreen) -> None:
        """Show what holds for a case."""
        self._screen = screen
        case_id = screen.case_id
        for button in (self.hold_button, self.years_button, self.erase_button):
            button.setVisible(screen.may_manage)
        # It is erased where it is worked on, and then goes here as well.
        self.erase_button.setVisible(screen.may_write)
        self._desk.jobs.vault(
            lambda vault: actions.retention.retention_of(vault, case_id),
            then=lambda found: self._show(screen, found),
            # The page says itself that the case is gone.
            failed=lambda _error: None,
            owner=self,
            latest="retention",
        )

    def edit_hold(self) -> RecordDialog | None:
        """Ask until when the case must be kept, and why."""
        screen = self._screen
        if screen is None:
            return None
        translate = QCoreApplication.translate
        form = RecordForm(Case, HOLD)
        case_id, clock = screen.case_id, self._desk.clock

        def save(given: dict[str, Wire], _seen: int | None = None) -> Callable[[Any], Any]:
            until = date.fromisoformat(str(given["hold_until"])) if given["hold_until"] else None
            why = str(given["hold_why"] or "")
            return lambda vault: actions.retention.hold(
                vault, case_id, until=until, why=why, clock=clock
            )

        editing = Editing(
            title=translate("Erase", "Must be kept"),
            explanation=translate(
                "Erase",
                "For a dispute in court or a claim: until that day nobody can erase the case. "
                "Without a date nothing forbids it.",
            ),
            start={name: to_wire(screen.view.case)[name] for name in HOLD},
            draft_key=f"hold/{case_id}",
            case_id=case_id,
            save=save,
        )
        dialog = RecordDialog(self._desk, self, editing=editing, fields=form, content=form)
        dialog.open()
        return dialog

    def edit_years(self) -> None:
        """Ask for the periods of this organisation."""
        screen = self._screen
        if screen is not None:
            YearsDialog(self._desk, self, saved=lambda: self.show_case(screen)).open()

    def erase(self) -> None:
        """Show what erasing would do."""
        if self._screen is not None:
            EraseDialog(self._desk, self.window(), self._screen.case_id).open()

    def _show(self, screen: CaseScreen, found: Retention) -> None:
        self.sentence.setText(day_sentence(screen, found))
        self.basis.setText(basis_sentence(found, today=screen.today))


def day_sentence(screen: CaseScreen, found: Retention) -> str:
    """From when the case may be erased, or why there is no day yet."""
    translate = QCoreApplication.translate
    case = screen.view.case
    if found.held_until is not None and screen.today <= found.held_until:
        words = translate("Erase", "Must be kept until {day}: {why}")
        return words.format(day=isolate(short_date(found.held_until)), why=isolate(case.hold_why))
    if found.erase_from is None:
        return translate("Erase", "The period begins when the case is closed.")
    day = isolate(short_date(found.erase_from))
    if found.is_due(screen.today):
        return translate("Erase", "May be erased since {day}, and should be.").format(day=day)
    return translate("Erase", "May be erased from {day}.").format(day=day)


def basis_sentence(found: Retention, *, today: date) -> str:
    """Which rule says so, with its source and when it was checked."""
    translate = QCoreApplication.translate
    rule = found.rule
    if rule is None:
        return translate("Erase", "There is no rule for this case.")
    language = i18n.language()
    if rule.is_own:
        words = translate(
            "Erase", "{rule}: %n year(s), set by your organisation.", None, rule.years
        )
        return words.format(rule=rule.label.text(language))
    checked = translate("Erase", "checked on {day}").format(
        day=isolate(short_date(rule.checked_on))
    )
    if rule.needs_check(today):
        checked = translate("Erase", "to be verified")
    return f"{rule.plain.text(language)} ({isolate(rule.basis)}; {checked})"
