"""Needs: how much help each area of life needs, and what comes first for the client."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from counsel_app.domain.codes import code_list
from counsel_app.domain.plan import Need
from counsel_app.gui import actions, i18n
from counsel_app.gui.pages.case_sections.screen import CaseScreen
from counsel_app.gui.pages.case_sections.section import Host, Section
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.chips import Chips
from counsel_app.gui.widgets.inputs import Choice
from counsel_app.gui.widgets.layouts import Scroll, column
from counsel_app.gui.widgets.text import Line, Muted, MutedLine

LEVELS = tuple(str(level) for level in range(5))


class NeedsSection(Section):
    """One line per area: 0 to 4 with one click, saved at once."""

    def __init__(self, desk: Desk, host: Host) -> None:
        super().__init__(desk, host)
        translate = QCoreApplication.translate
        card = Card(translate("Case", "How much help is needed?"))
        card.add(
            Muted(
                translate(
                    "Case",
                    "0 none · 1 a little · 2 some · 3 much · 4 urgent. One click saves. "
                    "Rank: what comes first for the client.",
                )
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        rank = translate("Case", "Rank")
        grid.addWidget(MutedLine(rank), 0, 2)
        self.levels: dict[str, Chips] = {}
        self.ranks: dict[str, Choice] = {}
        for place, domain in enumerate(code_list("need_domains"), 1):
            words = domain.label.text(i18n.language())
            chips = Chips(words, tuple((level, level) for level in LEVELS))
            chips.choose()
            # The five stand in one line: they are one scale.
            chips.setMinimumWidth(chips.sizeHint().width())
            chips.changed.connect(lambda code=domain.code: self._save(code))
            own = Choice(f"{rank}: {words}", (("", "–"), *((str(n), str(n)) for n in range(1, 10))))
            own.setMinimumContentsLength(4)
            own.activated.connect(lambda _index, code=domain.code: self._save(code))
            grid.addWidget(Line(words), place, 0)
            grid.addWidget(chips, place, 1)
            grid.addWidget(own, place, 2)
            self.levels[domain.code] = chips
            self.ranks[domain.code] = own
        grid.setColumnStretch(3, 1)
        card.add(grid)
        inside = QWidget()
        column(card, 1, parent=inside).setContentsMargins(0, 0, 12, 8)
        column(Scroll(inside), parent=self)

    def show_case(self, screen: CaseScreen) -> None:
        """Show the level of every area."""
        super().show_case(screen)
        needs = {need.domain: need for need in screen.view.needs}
        for code, chips in self.levels.items():
            need = needs.get(code)
            level = need.level if need else None
            chips.choose(*([] if level is None else [str(level)]))
            chips.setEnabled(screen.may_write)
            own = need.own_priority if need else None
            self.ranks[code].set_key("" if own is None else str(own))
            self.ranks[code].setEnabled(screen.may_write and level is not None)

    def count(self, screen: CaseScreen) -> int | None:
        """The areas that need help."""
        return sum(1 for need in screen.view.needs if need.level)

    def first_focus(self) -> QWidget | None:
        """The first area."""
        return next(iter(self.levels.values())).findChild(QWidget)

    def _save(self, code: str) -> None:
        screen = self.screen_now
        level, rank = self.levels[code].current(), self.ranks[code].key()
        if screen is None or not level:
            return
        known = next((need for need in screen.view.needs if need.domain == code), None)
        case_id, clock = screen.case_id, self.desk.clock
        seen = screen.view.seen if known else None

        def work(vault: Any) -> Any:
            need = known or Need(id=vault.new_id(clock), case_id=case_id, domain=code)
            changed = replace(need, level=int(level), own_priority=int(rank) if rank else None)
            return actions.consultations.save_plan(vault, [changed], clock=clock, seen=seen)

        self.desk.write(work, owner=self)
