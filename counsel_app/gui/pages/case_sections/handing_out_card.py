"""All that is stored about a client: printed with others blacked out, or as a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from counsel_app.gui import actions
from counsel_app.gui.dialogs.folder import choose_target
from counsel_app.gui.dialogs.question import ask
from counsel_app.gui.i18n import isolate
from counsel_app.gui.pages.case_sections.screen import CaseScreen
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.layouts import Wrapping
from counsel_app.gui.widgets.text import Muted, Text

Save = Callable[[Any, str, Path], object]


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
        buttons = Wrapping()
        for button in (self.print_button, self.archive_button, self.json_button):
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
        )

    def show_case(self, screen: CaseScreen) -> None:
        """Be about a case."""
        self._screen = screen

    def _print(self) -> None:
        if self._screen is not None:
            self._desk.navigate("letter", f"file/{self._screen.case_id}")

    def _archive(self) -> None:
        clock = self._desk.clock
        self._ask(
            "zip",
            lambda vault, case_id, target: actions.case_files.save_archive(
                vault, case_id, target, clock=clock
            ),
        )

    def _json(self) -> None:
        clock = self._desk.clock
        self._ask(
            "json",
            lambda vault, case_id, target: actions.case_files.save_json(
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

        self._desk.jobs.vault(lambda vault: save(vault, case_id, target), then=done, owner=self)
