"""The steps after a loss, each with a tick and the time of the tick."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from counsel_app.domain.loss import STEPS, Loss
from counsel_app.gui import i18n
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import QuietButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Muted, MutedLine


class StepsCard(Card):
    """One line per step; those that no decision asks for are hidden."""

    def __init__(
        self, *, ticked: Callable[[str, bool], object], go: Callable[[str], object]
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("Loss", "What to do"))
        language = i18n.language()
        self.boxes: dict[str, QCheckBox] = {}
        self.times: dict[str, MutedLine] = {}
        self._lines: dict[str, QWidget] = {}
        for step in STEPS:
            words = step.label.text(language)
            box = QCheckBox()
            box.setAccessibleName(words)
            box.clicked.connect(lambda on, key=step.key: ticked(key, on))
            name = Muted(words)
            name.setProperty("role", "strong")
            why = Muted(step.why.text(language))
            time = MutedLine()
            head = row(name, time)
            head.setStretch(0, 1)
            text = column(head, why, gap=2)
            if step.page:
                link = QuietButton(
                    translate("Loss", "Go there"),
                    icon="arrow-right",
                    pressed=partial(go, step.page),
                )
                link.setAccessibleDescription(words)
                text.addLayout(row(link, 1))
            line = QWidget()
            whole = row(column(box, 1), text, parent=line, gap=GRID)
            whole.setStretch(1, 1)
            self.boxes[step.key], self.times[step.key] = box, time
            self._lines[step.key] = line
            self.add(line)

    def show_loss(self, loss: Loss) -> None:
        """Show which steps there are and which are done since when."""
        there = {step.key for step in loss.steps()}
        for key, box in self.boxes.items():
            self._lines[key].setVisible(key in there)
            at = loss.done.get(key)
            box.setChecked(at is not None)
            day = i18n.day_month(at.astimezone().date()) if at else ""
            words = f"{day}, {i18n.clock_time(at)}" if at else ""
            self.times[key].setText(words)
            box.setAccessibleDescription(words)
