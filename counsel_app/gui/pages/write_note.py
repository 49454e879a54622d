"""A volunteer's note: about whom, what happened, then a check."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_app.domain.codes import code_list
from counsel_app.domain.display import date_text
from counsel_app.domain.ops import Wire
from counsel_app.domain.volunteering import NEEDS_HELP, NEW_DATE, NOTE_DRAFT, Assignment
from counsel_app.gui import i18n
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.pages.volunteer_steps import Question, StepsPage, Values
from counsel_app.gui.widgets.inputs import TextArea
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Muted
from counsel_app.gui.widgets.tile import Tile

_ICONS: Final = {
    "TALKED": "message-circle",
    "ACCOMPANIED": "footprints",
    "PHONED": "phone",
    "DID_NOT_COME": "circle-x",
}


class WriteNotePage(StepsPage):
    """What happened, in one or two sentences."""

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        self.kind_tiles: dict[str, Tile] = {}
        self.area = TextArea(translate("WriteNote", "Note"), lines=3)
        super().__init__(desk, title=translate("WriteNote", "Write a note"), draft=NOTE_DRAFT)
        self.area.textChanged.connect(self.edited)
        self.area.paused.connect(self.save_draft)

    def ask(self) -> Sequence[Question]:
        """What happened, and in which words."""
        translate = QCoreApplication.translate
        # These two have a page of their own.
        codes = [one.code for one in code_list("happenings")]
        chosen = [code for code in codes if code not in (NEEDS_HELP, NEW_DATE)]
        self.kind_tiles = {code: self._kind_tile(code) for code in chosen}
        hint = translate(
            "WriteNote",
            "Write one or two sentences. Do not write about health or religion unless it is"
            " needed.",
        )
        content = QWidget()
        column(
            row(*self.kind_tiles.values(), gap=12), Muted(hint), self.area, parent=content, gap=14
        ).setStretch(2, 1)

        def asks(person: Assignment) -> str:
            words = translate("WriteNote", "What happened with {name}?")
            return words.format(name=i18n.isolate(person.spoken_name))

        return [Question(asks=asks, content=content, problem=self._missing, first=self._first)]

    def typed(self) -> dict[str, Wire]:
        """What happened, and the note."""
        return {"happening": self._happening(), "text": self.area.toPlainText().strip()}

    def show_typed(self, values: Values) -> None:
        """Show what was written."""
        for code, tile in self.kind_tiles.items():
            tile.setAutoExclusive(False)
            tile.setChecked(code == values.get("happening"))
            tile.setAutoExclusive(True)
        self.area.setPlainText(str(values.get("text", "")))

    def lines(self) -> Sequence[tuple[str, str]]:
        """Day, happening and note."""
        translate = QCoreApplication.translate
        language = i18n.language()
        return (
            (translate("WriteNote", "Date"), date_text(self.desk.today(), language)),
            (
                translate("WriteNote", "What happened"),
                code_list("happenings").text(self._happening(), language),
            ),
            (translate("WriteNote", "Note"), self.area.toPlainText().strip()),
        )

    def _happening(self) -> str:
        return next((code for code, tile in self.kind_tiles.items() if tile.isChecked()), "")

    def _missing(self) -> str:
        translate = QCoreApplication.translate
        if not self._happening():
            return translate("WriteNote", "Please choose what happened.")
        if not self.area.toPlainText().strip():
            return translate("WriteNote", "Please write one or two sentences.")
        return ""

    def _first(self) -> QWidget:
        return self.area if self._happening() else next(iter(self.kind_tiles.values()))

    def _kind_tile(self, code: str) -> Tile:
        words = code_list("happenings").text(code, i18n.language())
        tile = Tile(words, icon=_ICONS.get(code, "circle-question-mark"), small=True)
        tile.setCheckable(True)
        tile.setAutoExclusive(True)
        tile.clicked.connect(lambda _on: self.edited())
        return tile
