"""A volunteer's note: about whom, what happened, then a check."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from counsel_app.domain.codes import code_list
from counsel_app.domain.ops import Wire
from counsel_app.domain.telling_words import spot_topics
from counsel_app.domain.volunteering import FOLDER, NEEDS_HELP, NEW_DATE, NOTE_DRAFT, Assignment
from counsel_app.gui import i18n
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.pages.volunteer_steps import Question, StepsPage, Values
from counsel_app.gui.widgets.inputs import TextArea
from counsel_app.gui.widgets.layouts import column
from counsel_app.gui.widgets.text import Muted
from counsel_app.gui.widgets.tile import Tile

_ICONS: Final = {
    "TALKED": "message-circle",
    "ACCOMPANIED": "footprints",
    "PHONED": "phone",
    "DID_NOT_COME": "circle-x",
}


_PER_ROW: Final = 2


class WriteNotePage(StepsPage):
    """What happened, in one or two sentences."""

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        self.kind_tiles: dict[str, Tile] = {}
        self.area = TextArea(translate("WriteNote", "Note"), lines=3)
        self.gentle = Muted()
        self.gentle.hide()
        super().__init__(desk, title=translate("WriteNote", "Write a note"), draft=NOTE_DRAFT)
        self.area.paused.connect(self._look_gently)
        self.area.textChanged.connect(self.edited)
        self.area.paused.connect(self.save_draft)

    def ask(self) -> Sequence[Question]:
        """What happened, and in which words."""
        translate = QCoreApplication.translate
        # These have pages of their own.
        codes = [one.code for one in code_list("happenings")]
        chosen = [code for code in codes if code not in (NEEDS_HELP, NEW_DATE, FOLDER)]
        self.kind_tiles = {code: self._kind_tile(code) for code in chosen}
        hint = translate(
            "WriteNote",
            "Write one or two sentences. Do not write about health or religion unless it is"
            " needed.",
        )
        kinds, words = QWidget(), QWidget()
        grid = QGridLayout(kinds)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        for place, tile in enumerate(self.kind_tiles.values()):
            grid.addWidget(tile, place // _PER_ROW, place % _PER_ROW)
        column(Muted(hint), self.area, self.gentle, parent=words, gap=14).setStretch(1, 1)

        def asks(person: Assignment) -> str:
            asked = translate("WriteNote", "What happened with {name}?")
            return asked.format(name=i18n.isolate(person.spoken_name))

        return [
            Question(asks=asks, content=kinds, problem=self._no_kind, first=self._first),
            Question(
                asks=lambda _person: translate("WriteNote", "What do you want to tell?"),
                content=words,
                problem=self._no_words,
                first=lambda: self.area,
            ),
        ]

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
        self._look_gently()

    def lines(self) -> Sequence[tuple[str, str]]:
        """Day, happening and note."""
        translate = QCoreApplication.translate
        language = i18n.language()
        self._look_gently()
        hint = translate("WriteNote", "Please think about it"), self.gentle.text()
        gently = () if self.gentle.isHidden() else (hint,)
        return (
            (translate("WriteNote", "Date"), i18n.long_date(self.desk.today())),
            (
                translate("WriteNote", "What happened"),
                code_list("happenings").text(self._happening(), language),
            ),
            (translate("WriteNote", "Note"), self.area.toPlainText().strip()),
            *gently,
        )

    def _happening(self) -> str:
        return next((code for code, tile in self.kind_tiles.items() if tile.isChecked()), "")

    def _no_kind(self) -> str:
        if self._happening():
            return ""
        return QCoreApplication.translate("WriteNote", "Please choose what happened.")

    def _no_words(self) -> str:
        if self.area.toPlainText().strip():
            return ""
        return QCoreApplication.translate("WriteNote", "Please write one or two sentences.")

    def _first(self) -> QWidget:
        chosen = (tile for tile in self.kind_tiles.values() if tile.isChecked())
        return next(chosen, next(iter(self.kind_tiles.values())))

    def _look_gently(self) -> None:
        """Say where the words speak of something that perhaps need not be written."""
        topics = dict.fromkeys(one.topic for one in spot_topics(self.area.toPlainText()))
        about = ", ".join(topic.label.text(i18n.language()) for topic in topics)
        words = QCoreApplication.translate(
            "WriteNote", "This speaks of: {topics}. Is it needed? You can save it all the same."
        )
        self.gentle.setText(words.format(topics=about))
        self.gentle.setVisible(bool(topics))

    def _kind_tile(self, code: str) -> Tile:
        words = code_list("happenings").text(code, i18n.language())
        tile = Tile(words, icon=_ICONS.get(code, "circle-question-mark"), small=True)
        tile.setCheckable(True)
        tile.setAutoExclusive(True)
        tile.clicked.connect(lambda _on: self.edited())
        return tile
