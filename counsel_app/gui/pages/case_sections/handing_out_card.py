"""All that is stored about a client: printed with others blacked out, or as a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_app.domain.client import Client
from counsel_app.domain.correction import Correction
from counsel_app.domain.ops import Wire
from counsel_app.domain.progress import Report
from counsel_app.domain.records import to_wire
from counsel_app.gui import actions
from counsel_app.gui.dialogs.folder import choose_target
from counsel_app.gui.dialogs.question import ask
from counsel_app.gui.dialogs.record_dialog import Editing, RecordDialog
from counsel_app.gui.i18n import isolate, short_date
from counsel_app.gui.pages.case_sections.screen import CaseScreen
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.form_group import FormGroup
from counsel_app.gui.widgets.layouts import Wrapping, column
from counsel_app.gui.widgets.record_form import RecordForm
from counsel_app.gui.widgets.text import Muted, Text

CORRECTED: Final = ("chosen_name", "name_variants", "birth_date", "birth_date_precision")
Save = Callable[[Any, Report, str, Path], object]


class HandingOutCard(Card):
    """One click to the print; a question about the place before a file is written."""

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("HandOut", "All that is stored"))
        self._desk = desk
        self._screen: CaseScreen | None = None
        self.print_button = Button(
            translate("HandOut", "Print for the client"), icon="printer", pressed=self._print
        )
        self.archive_button = Button(
            translate("HandOut", "Save as an archive…"), icon="archive", pressed=self._archive
        )
        self.json_button = Button(
            translate("HandOut", "Save as JSON…"), icon="file-down", pressed=self._json
        )
        self.correct_button = Button(
            translate("HandOut", "Correct name or birth date…"),
            icon="pencil-line",
            pressed=self.correct,
        )
        self.corrections = Muted()
        buttons = Wrapping()
        several = (
            self.print_button, self.archive_button, self.json_button, self.correct_button,
        )  # fmt: skip
        for button in several:
            buttons.addWidget(button)
        self.add(
            Text(
                translate(
                    "HandOut",
                    "The print is for the client (Art. 15 GDPR): in German and, where needed,"
                    " English; relatives and others are blacked out.",
                )
            ),
            Muted(
                translate(
                    "HandOut",
                    "Archive and JSON hold everything, protected notes too, for another"
                    " counselling service that the client agreed to.",
                )
            ),
            buttons,
            self.corrections,
        )

    def show_case(self, screen: CaseScreen) -> None:
        """Be about a case."""
        self._screen = screen
        self.correct_button.setVisible(screen.may_write)
        told = [_told(one) for one in screen.view.client.corrections]
        self.corrections.setText("\n".join(told))
        self.corrections.setVisible(bool(told))

    def correct(self) -> RecordDialog | None:
        """Ask for the right name or date of birth, and why."""
        screen = self._screen
        if screen is None:
            return None
        translate = QCoreApplication.translate
        content = QWidget()
        right, reason = RecordForm(Client, CORRECTED), RecordForm(Correction, ("why",))
        column(right, reason, parent=content, gap=12)
        form = FormGroup(right, reason, parent=content)
        client, clock = screen.view.client, self._desk.clock

        def save(given: dict[str, Wire], seen: int | None) -> Callable[[Any], Any]:
            why = str(given.pop("why", "") or "")
            return lambda vault: actions.rectifying.rectify(
                vault, client.id, given, why=why, clock=clock, seen=seen
            )

        editing = Editing(
            title=translate("HandOut", "Correct name or birth date"),
            explanation=translate(
                "HandOut", "What stood there before is kept, with the reason (Art. 16 GDPR)."
            ),
            start={name: to_wire(client)[name] for name in CORRECTED},
            draft_key=f"correct/{client.id}",
            case_id=screen.case_id,
            seen=screen.view.seen,
            save=save,
        )
        dialog = RecordDialog(self._desk, self, editing=editing, fields=form, content=content)
        dialog.open()
        return dialog

    def _print(self) -> None:
        if self._screen is not None:
            self._desk.navigate("letter", f"file/{self._screen.case_id}")

    def _archive(self) -> None:
        clock = self._desk.clock
        self._ask(
            "zip",
            lambda vault, report, case_id, target: actions.case_files.save_archive(
                vault, case_id, target, clock=clock, report=report
            ),
        )

    def _json(self) -> None:
        clock = self._desk.clock
        self._ask(
            "json",
            lambda vault, _report, case_id, target: actions.case_files.save_json(
                vault, case_id, target, clock=clock
            ),
        )

    def _ask(self, kind: str, save: Save) -> None:
        if self._screen is None:
            return
        case_id, name = self._screen.case_id, self._screen.view.case.number or "case"
        translate = QCoreApplication.translate
        ask(
            self.window(),
            question=translate("HandOut", "Save the whole file readably?"),
            explanation=translate(
                "HandOut",
                "Everybody who gets at the file can read all of it: names, status, notes,"
                " documents. It belongs on an encrypted stick, not in a mail, a cloud or a shared"
                " folder. Delete it once it has arrived. The saving is noted in the list of"
                " accesses.",
            ),
            agree=translate("HandOut", "Choose the place…"),
            yes=lambda: choose_target(
                self.window(),
                title=translate("HandOut", "Where shall the file go?"),
                name=f"{name}.{kind}",
                kind=kind,
                chosen=lambda target: self._save(save, case_id, target),
            ),
            is_risky=True,
        )

    def _save(self, save: Save, case_id: str, target: Path) -> None:
        def done(_nothing: object) -> None:
            words = QCoreApplication.translate("HandOut", "Saved readably: {path}")
            self._desk.notify.success(words.format(path=isolate(str(target))))

        self._desk.jobs.vault_in_steps(
            lambda vault, report: save(vault, report, case_id, target),
            then=done,
            owner=self,
            stopped=self._desk.say_stopped,
        )


def _told(one: Correction) -> str:
    words = QCoreApplication.translate("HandOut", "{day}: {what} was {before}. {why}")
    day = isolate(short_date(one.corrected_on)) if one.corrected_on else "–"
    return words.format(day=day, what=one.what, before=isolate(one.before), why=isolate(one.why))
