"""MEIN ORDNER with a client: which papers are there, then a check; what is missing is told."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from counsel_app.domain.ops import Wire
from counsel_app.domain.volunteering import FOLDER, FOLDER_DRAFT, Assignment
from counsel_app.gui import actions, i18n
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.pages.volunteer_steps import Question, StepsPage, Values
from counsel_app.gui.widgets.layouts import column
from counsel_app.gui.widgets.text import Muted
from counsel_app.gui.widgets.tile import Tile

_PER_ROW = 3


class CheckFolderPage(StepsPage):
    """The list goes back as a note, so that the counsellor knows what to get."""

    def __init__(self, desk: Desk) -> None:
        self.paper_tiles: dict[str, Tile] = {}
        title = QCoreApplication.translate("CheckFolder", "Look through the folder")
        super().__init__(desk, title=title, draft=FOLDER_DRAFT)

    def ask(self) -> Sequence[Question]:
        """Which papers lie in the folder."""
        translate = QCoreApplication.translate
        grid = QGridLayout()
        grid.setSpacing(12)
        papers = actions.phrase_cards.folder_papers(i18n.language())
        for place, (key, words) in enumerate(papers):
            tile = Tile(words, icon="file-text", small=True)
            tile.setCheckable(True)
            tile.clicked.connect(lambda _on: self.edited())
            self.paper_tiles[key] = tile
            grid.addWidget(tile, place // _PER_ROW, place % _PER_ROW)
        hint = translate(
            "CheckFolder",
            "Tick what is there. Look only together with the person: the folder is theirs.",
        )
        content = QWidget()
        column(Muted(hint), grid, parent=content, gap=14).setStretch(1, 1)

        def asks(person: Assignment) -> str:
            words = translate("CheckFolder", "Which papers has {name} got?")
            return words.format(name=i18n.isolate(person.spoken_name))

        return [
            Question(
                asks=asks,
                content=content,
                problem=lambda: "",
                first=lambda: next(iter(self.paper_tiles.values())),
            )
        ]

    def typed(self) -> dict[str, Wire]:
        """The note, and what was ticked."""
        there = self._there()
        text = actions.phrase_cards.folder_sentence(there)
        return {"happening": FOLDER, "text": text, "there": list(there)}

    def show_typed(self, values: Values) -> None:
        """Tick what was ticked."""
        there = values.get("there", ())
        ticked = set(there) if isinstance(there, (list, tuple)) else set()
        for key, tile in self.paper_tiles.items():
            tile.setChecked(key in ticked)

    def lines(self) -> Sequence[tuple[str, str]]:
        """What is there, what is missing."""
        translate = QCoreApplication.translate
        there: list[str] = []
        missing: list[str] = []
        for tile in self.paper_tiles.values():
            (there if tile.isChecked() else missing).append(tile.title())
        return (
            (translate("CheckFolder", "Is there"), ", ".join(there)),
            (translate("CheckFolder", "Is missing"), ", ".join(missing)),
        )

    def _there(self) -> tuple[str, ...]:
        return tuple(key for key, tile in self.paper_tiles.items() if tile.isChecked())
