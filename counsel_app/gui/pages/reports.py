"""The figures of a period: totals, bars or tables, small groups hidden, PDF and CSV."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from counsel_app.gui import actions, i18n
from counsel_app.gui.dialogs.folder import choose_target
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.periods import (
    Period,
    name_of_quarter,
    quarter_before,
    quarter_of,
    year_of,
)
from counsel_app.gui.widgets.bar_chart import Bar, BarChart
from counsel_app.gui.widgets.buttons import Button, PrimaryButton, QuietButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.chips import Chips
from counsel_app.gui.widgets.date_field import DateField
from counsel_app.gui.widgets.layouts import Scroll, Wrapping, clear, column, row
from counsel_app.gui.widgets.text import MutedLine, Problem, Title

if TYPE_CHECKING:
    from counsel_app.usecases.statistics import Breakdown, Figures

_FIRST = ("topic", "language")
"""What is asked most stands on top."""
_SHORTCUTS = 3
"""This quarter and the ones before; then the year."""


class ReportsPage(Page):
    """Figures of the case base of this file, one's own or a merged one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self._is_table = False
        self.charts: list[BarChart] = []
        self._periods = _offered(desk.today())
        self.csv_button = Button(
            translate("Reports", "Export table (CSV)"), icon="download", pressed=self._ask_csv
        )
        self.pdf_button = PrimaryButton(
            translate("Reports", "Export report (PDF)"), icon="file-down", pressed=self._ask_pdf
        )
        head = row(Title(translate("Reports", "Reports")), self.csv_button, self.pdf_button)
        head.setStretch(0, 1)
        self.chips = Chips(
            translate("Reports", "Period"),
            tuple((key, words) for key, (words, _) in self._periods.items()),
        )
        self.chips.changed.connect(self._take_shortcut)
        self.first = DateField(translate("Reports", "From"), today=desk.today)
        self.last = DateField(translate("Reports", "To"), today=desk.today)
        for field in (self.first, self.last):
            field.line.editingFinished.connect(self._take_dates)
            field.setFixedWidth(field.fontMetrics().horizontalAdvance("00 September 0000") + 60)
        period = row(
            self.chips,
            MutedLine(translate("Reports", "From")),
            self.first,
            MutedLine(translate("Reports", "to")),
            self.last,
            gap=10,
        )
        period.setStretch(0, 1)
        self.problem = Problem()
        self._totals = Wrapping(gap=12)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        inside = QWidget()
        column(self._totals, self._grid, 1, parent=inside, gap=12).setContentsMargins(0, 0, 12, 0)
        self.switch = QuietButton("", pressed=self._toggle)
        foot = row(
            MutedLine(translate("Reports", "Groups smaller than 5 are shown as <5.")),
            1,
            self.switch,
        )
        self._say_switch()
        whole = column(
            head, period, self.problem, Scroll(inside), foot, parent=self, margin=24, gap=12
        )
        whole.setStretch(3, 1)
        self._take_shortcut()

    def open(self, target: str) -> None:  # noqa: ARG002  one page of figures
        self._reload()

    def on_changed(self, changes: Any) -> None:  # noqa: ARG002  anything may be counted
        self._reload()

    def first_focus(self) -> QWidget:
        return self.chips

    def period(self) -> Period | None:
        """The chosen days; None where they are no period."""
        first, last = self.first.value(), self.last.value()
        return (first, last) if first and last and first <= last else None

    def _take_shortcut(self) -> None:
        first, last = self._periods[self.chips.current()][1]
        self.first.set_value(first)
        self.last.set_value(last)
        self._reload()

    def _take_dates(self) -> None:
        chosen = self.period()
        fits = [key for key, (_, period) in self._periods.items() if period == chosen]
        self.chips.choose(*fits)
        self._reload()

    def _reload(self) -> None:
        chosen = self.period()
        self.csv_button.setEnabled(chosen is not None)
        self.pdf_button.setEnabled(chosen is not None)
        self.problem.say(
            ""
            if chosen
            else QCoreApplication.translate(
                "Reports", "Please enter two dates, the earlier one first."
            )
        )
        if chosen is None:
            return
        first, last = chosen
        self.desk.jobs.vault(
            lambda vault: actions.statistics.view_figures(vault, first=first, last=last),
            then=self._show,
            owner=self,
            latest="figures",
        )

    def _show(self, figures: Figures) -> None:
        language = i18n.language()
        clear(self._totals)
        clear(self._grid)
        for label, text in figures.totals:
            self._totals.addWidget(_total(label.text(language), text))
        self._totals.invalidate()
        self.charts = []
        shown = sorted(
            (one for one in figures.breakdowns if one.cells),
            key=lambda one: _FIRST.index(one.table) if one.table in _FIRST else len(_FIRST),
        )
        for place, one in enumerate(shown):
            self._grid.addWidget(self._chart(one), place // 2, place % 2)

    def _chart(self, one: Breakdown) -> Card:
        language = i18n.language()
        name = one.label.text(language)
        chart = BarChart(name, label=name, has_switch=False)
        chart.set_bars(
            [
                Bar(label=cell.label.text(language), count=cell.count, text=cell.text)
                for cell in sorted(one.cells, key=lambda cell: -(cell.count or 0))
            ]
        )
        if self._is_table:
            chart.toggle()
        self.charts.append(chart)
        card = Card(name)
        card.add(chart)
        card.body.addStretch(1)
        return card

    def _toggle(self) -> None:
        self._is_table = not self._is_table
        for chart in self.charts:
            chart.toggle()
        self._say_switch()

    def _say_switch(self) -> None:
        translate = QCoreApplication.translate
        self.switch.set_words(
            translate("Reports", "Show as bars (Alt+T)")
            if self._is_table
            else translate("Reports", "Show as table (Alt+T)")
        )
        self.switch.set_icon("chart-column" if self._is_table else "list")
        self.switch.setShortcut(QKeySequence("Alt+T"))

    def _ask_pdf(self) -> None:
        self._ask("pdf", self._save_pdf)

    def _ask_csv(self) -> None:
        self._ask("csv", self._save_csv)

    def _ask(self, kind: str, save: Any) -> None:
        chosen = self.period()
        if chosen is None:
            return
        stem = QCoreApplication.translate("Reports", "statistics")
        choose_target(
            self,
            title=QCoreApplication.translate("Reports", "Save the figures"),
            name=f"{stem}-{chosen[0]:%Y-%m-%d}-{chosen[1]:%Y-%m-%d}.{kind}",
            kind=kind,
            chosen=partial(save, chosen),
        )

    def _save_pdf(self, chosen: Period, target: Path) -> None:
        clock, language = self.desk.clock, i18n.language()

        def save(vault: Any) -> None:
            paper = actions.papers.statistics_report(
                vault, first=chosen[0], last=chosen[1], language=language, clock=clock
            )
            actions.paper_files.save_paper(target, paper)

        self._save(save, target)

    def _save_csv(self, chosen: Period, target: Path) -> None:
        language = i18n.language()

        def save(vault: Any) -> None:
            table = actions.statistics.statistics_csv(
                vault, first=chosen[0], last=chosen[1], language=language
            )
            actions.paper_files.save_paper(target, table)

        self._save(save, target)

    def _save(self, save: Any, target: Path) -> None:
        words = QCoreApplication.translate("Reports", "Saved as {file}.")
        sentence = words.format(file=i18n.isolate(target.name))
        self.desk.jobs.vault(
            save, then=lambda _none: self.desk.notify.success(sentence), owner=self
        )


def _offered(today: date) -> dict[str, tuple[str, Period]]:
    """The shortcuts: key, words and period; the present quarter first."""
    period = quarter_of(today)
    offered = {}
    for _ in range(_SHORTCUTS):
        offered[name_of_quarter(period)] = (name_of_quarter(period), period)
        period = quarter_before(period)
    offered[str(today.year)] = (str(today.year), year_of(today))
    return offered


def _total(label: str, text: str) -> Card:
    card = Card()
    card.setAccessibleName(f"{label}: {text}")
    card.add(Title(text), MutedLine(label))
    return card
