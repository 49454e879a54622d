"""The figures of a period in the layout of their reader: looked at, frozen, saved."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from counsel_app.gui import actions, i18n, keys
from counsel_app.gui.dialogs.posts import PostsDialog
from counsel_app.gui.dialogs.question import ask
from counsel_app.gui.dialogs.report_facts import show_hidden, show_sources
from counsel_app.gui.dialogs.save_report import ask_where
from counsel_app.gui.i18n import short_date
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
from counsel_app.gui.widgets.layouts import Scroll, Wrapping, clear, column, row, wrapped
from counsel_app.gui.widgets.text import Heading, Muted, MutedLine, Problem, Title

if TYPE_CHECKING:
    from counsel_app.usecases.report_view import Breakdown, ReportView, Section

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
        self.view: ReportView | None = None
        self.csv_button = Button(
            translate("Reports", "Table (CSV)"),
            icon="download",
            pressed=lambda: self._ask("csv"),
        )
        self.xlsx_button = Button(
            translate("Reports", "Table (XLSX)"),
            icon="download",
            pressed=lambda: self._ask("xlsx"),
        )
        self.pdf_button = PrimaryButton(
            translate("Reports", "Report (PDF)"),
            icon="file-down",
            pressed=lambda: self._ask("pdf"),
        )
        head = row(
            Title(translate("Reports", "Reports")),
            self.csv_button,
            self.xlsx_button,
            self.pdf_button,
        )
        head.setStretch(0, 1)
        self.layouts = Chips(
            translate("Reports", "Layout"),
            (
                ("city", translate("Reports", "City")),
                ("state", translate("Reports", "State")),
                ("federal", translate("Reports", "Federal level")),
                ("committee", translate("Reports", "Steering committee")),
            ),
        )
        self.layouts.changed.connect(self._reload)
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
        self.state = Muted("")
        self.freeze_button = Button(
            translate("Reports", "Freeze"), icon="lock", pressed=self._ask_freeze
        )
        self.sources_button = QuietButton(
            translate("Reports", "Contributing exports…"), pressed=self._show_sources
        )
        self.why_button = QuietButton("", pressed=self._show_hidden)
        state = row(self.state, self.sources_button, self.freeze_button, gap=10)
        state.setStretch(0, 1)
        inside = QWidget()
        self._parts = column(parent=inside, gap=12)
        self._parts.setContentsMargins(0, 0, 12, 0)
        self.switch = QuietButton("", pressed=self._toggle)
        self.posts_button = QuietButton(
            translate("Reports", "Full-time shares…"),
            pressed=lambda: PostsDialog(self, desk).open(),
        )
        foot = row(
            MutedLine(translate("Reports", "A star: not shown.")),
            self.why_button,
            1,
            wrapped(self.posts_button, self.switch),
        )
        self._say_switch()
        whole = column(
            head,
            period,
            self.layouts,
            self.problem,
            state,
            Scroll(inside),
            foot,
            parent=self,
            margin=24,
            gap=10,
        )
        whole.setStretch(5, 1)
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
        for button in (self.csv_button, self.xlsx_button, self.pdf_button, self.freeze_button):
            button.setEnabled(chosen is not None)
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
        layout, clock = self.layouts.current(), self.desk.clock
        self.desk.jobs.vault_in_steps(
            lambda vault, report: actions.report_view.view_report(
                vault, first=first, last=last, layout=layout, clock=clock, report=report
            ),
            then=self._show,
            owner=self,
            stopped=self.desk.say_stopped,
            latest="figures",
        )

    def _show(self, view: ReportView) -> None:
        self.view = view
        self._say_state(view)
        clear(self._parts)
        self.charts = []
        for section in view.sections:
            if section.totals or section.breakdowns:
                self._add(section)
        self._parts.addStretch(1)

    def _add(self, section: Section) -> None:
        language = i18n.language()
        self._parts.addWidget(Heading(section.label.text(language)))
        totals = Wrapping(gap=12)
        for line in section.totals:
            totals.addWidget(_total(line.label.text(language), line.text.text(language)))
        self._parts.addLayout(totals)
        grid = QGridLayout()
        grid.setSpacing(12)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for place, one in enumerate(section.breakdowns):
            grid.addWidget(self._chart(one), place // 2, place % 2)
        self._parts.addLayout(grid)

    def _say_state(self, view: ReportView) -> None:
        translate = QCoreApplication.translate
        if view.frozen_on is None:
            words = translate(
                "Reports",
                "Not frozen yet: these figures change with every export that arrives. "
                "Saving freezes them.",
            )
        else:
            words = translate(
                "Reports", "Frozen on {day}, as they were published. Later exports change nothing."
            ).format(day=i18n.isolate(short_date(view.frozen_on)))
        self.state.setText(words)
        self.freeze_button.setVisible(view.frozen_on is None)
        self.why_button.setVisible(bool(view.hidden))
        self.why_button.set_words(
            translate("Reports", "%n not shown: why?", None, len(view.hidden))
        )

    def _show_hidden(self) -> None:
        if self.view is not None:
            show_hidden(self, self.view)

    def _show_sources(self) -> None:
        if self.view is not None:
            show_sources(self, self.view)

    def _chart(self, one: Breakdown) -> Card:
        language = i18n.language()
        name = one.label.text(language)
        card = Card(name)
        if one.is_withheld:
            card.add(
                Muted(
                    QCoreApplication.translate(
                        "Reports", "Not shown: it would point at single people."
                    )
                )
            )
            card.body.addStretch(1)
            return card
        chart = BarChart(name, label=name, has_switch=False)
        chart.set_bars(
            [
                Bar(
                    label=cell.label.text(language),
                    count=cell.count,
                    text=cell.text.text(language),
                )
                for cell in sorted(one.cells, key=lambda cell: -(cell.count or 0))
            ]
        )
        if self._is_table:
            chart.toggle()
        self.charts.append(chart)
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
        keys.give(self.switch, keys.AS_TABLE)

    def _ask_freeze(self) -> None:
        chosen = self.period()
        if chosen is None:
            return
        translate = QCoreApplication.translate
        words = translate(
            "Reports",
            "The figures are kept as they are now, with the exports they rest on. Later reports "
            "are compared with them, so that nobody finds a small group by subtracting. This "
            "cannot be taken back.",
        )
        if chosen[1] >= self.desk.today():
            words += "\n\n" + translate(
                "Reports", "The period is not over yet: what happens until then will not be in it."
            )
        ask(
            self,
            question=translate("Reports", "Freeze the figures of this period?"),
            explanation=words,
            agree=translate("Reports", "Freeze"),
            yes=partial(self._freeze, chosen),
            is_risky=True,
        )

    def _freeze(self, chosen: Period) -> None:
        clock = self.desk.clock
        done = QCoreApplication.translate("Reports", "The figures are frozen.")
        self.desk.write_in_steps(
            lambda vault, report: (
                actions.statistics.freeze(
                    vault, first=chosen[0], last=chosen[1], clock=clock, report=report
                ).changes
            ),
            stopped=self.desk.say_stopped,
            then=lambda _changes: self.desk.notify.success(done),
            owner=self,
        )

    def _ask(self, kind: str) -> None:
        chosen = self.period()
        if chosen is not None:
            ask_where(self, kind, period=chosen, layout=self.layouts.current())


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
