"""Today: what is due, what was left half-written, where one was, how old the backup is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from counsel_app.domain.codes import code_list
from counsel_app.domain.complaint import TO_ANSWER
from counsel_app.domain.consultation import AGREED
from counsel_app.gui import actions, i18n, keys
from counsel_app.gui.commands import bind
from counsel_app.gui.pages.case_sections.tick_row import finish_deadline, finish_step
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.panels.backup import BackupCard
from counsel_app.gui.panels.recovery_reminder import RecoveryReminder
from counsel_app.gui.panels.week import WeekCard
from counsel_app.gui.theme import GRID
from counsel_app.gui.when import when
from counsel_app.gui.widgets.buttons import Button, PrimaryButton, QuietButton, SectionButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.due_entry import Due, DueEntry
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.gui.widgets.layouts import WIDEST, Scroll, centred, clear, column, limit_width, row
from counsel_app.gui.widgets.text import Heading, Muted, MutedLine, Title

if TYPE_CHECKING:
    from datetime import date

    from counsel_app.domain.changes import Changes
    from counsel_app.usecases.today import CaseRow, Draft, DueRow, TodayView

_AT_ONCE: Final = 8
"""Dates of each group before anybody asks for more: an entry is six widgets."""
_COMPLAINT: Final = "complaint"
_AGREED: Final = "consultation"
_NEW_CASE: Final = "new_case"


class TodayPage(Page):
    """The first page of a counsellor."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self._shown = _AT_ONCE
        self._view: tuple[TodayView, int] | None = None
        self._entries: dict[str, DueEntry] = {}
        self._day = MutedLine()
        self.new_button = PrimaryButton(
            translate("Today", "New case"), icon="plus", pressed=lambda: desk.navigate(_NEW_CASE)
        )
        head = row(column(Title(translate("Today", "Today")), self._day, gap=2), 1, self.new_button)
        self.dates = QVBoxLayout()
        self.dates.setSpacing(GRID)
        self._list = inside = QWidget()
        column(self.dates, 1, parent=inside).setContentsMargins(0, 0, GRID, 0)
        self.aside = QVBoxLayout()
        self.aside.setSpacing(GRID + 4)
        self.backup = BackupCard(desk)
        # The place is changed in the settings; here one press is enough.
        self.backup.place_button.hide()
        self.recovery = RecoveryReminder(desk)
        side = QWidget()
        self.week = WeekCard(desk)
        column(
            self.aside, self.recovery, self.week, self.backup, 1, parent=side
        ).setContentsMargins(0, 0, GRID, 0)
        right = Scroll(side, holds_width=True)
        limit_width(right, 40)
        body = row(Scroll(inside, holds_width=True), right, gap=2 * GRID)
        body.setStretch(0, 2)
        body.setStretch(1, 1)
        whole = QWidget()
        column(head, body, parent=whole, gap=2 * GRID).setStretch(1, 1)
        column(centred(whole, WIDEST), parent=self, margin=3 * GRID)
        bind(self, keys.NEW, self.new_button.click, self.new_button.words())

    def open(self, target: str) -> None:  # noqa: ARG002  there is one Today
        """Read everything again: the day may have changed."""
        self._shown = _AT_ONCE
        self._reload()
        self.backup.reload()
        self.recovery.reload()

    def on_changed(self, changes: Changes) -> None:  # noqa: ARG002  every record may be shown
        """Show what is so now."""
        self._reload()

    def first_focus(self) -> QWidget:
        """The first thing that is due, else a new case."""
        return next(iter(self._entries.values()), self.new_button)

    def _reload(self) -> None:
        clock, most = self.desk.clock, self._shown
        self.desk.jobs.vault(
            lambda vault: actions.today.view_today(vault, clock=clock, most=most),
            then=self._show,
            owner=self,
            latest="today",
        )

    def _show(self, view: TodayView) -> None:
        if (view, self._shown) == self._view:
            return
        self._view = (view, self._shown)
        self._day.setText(i18n.long_date(view.day))
        self._show_dates(view)
        self._show_aside(view)

    def _show_dates(self, view: TodayView) -> None:
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self._list.isAncestorOf(focus)
        keys = list(self._entries)
        key = next((k for k, entry in self._entries.items() if _is_within(focus, entry)), "")
        if had_focus:
            # A list that is cleared hands the focus down to its end and scrolls there.
            self.new_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fill_dates(view)
        if had_focus:
            # The same entry, the one in its place, or the first that "show more" added.
            place = keys.index(key) if key else len(keys)
            left = list(self._entries.values())[: place + 1]
            target = self._entries.get(key) or (left[-1] if left else self.new_button)
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_dates(self, view: TodayView) -> None:
        translate = QCoreApplication.translate
        clear(self.dates)
        self._entries.clear()
        count = view.overdue.count + view.near.count + view.later.count
        if not count:
            self.dates.addWidget(self._nothing_due(view))
            return
        self._add_group(translate("Today", "Overdue"), view.overdue.rows, view.day)
        self._add_group(translate("Today", "The next seven days"), view.near.rows, view.day)
        room = max(self._shown - view.overdue.count - view.near.count, 3)
        self._add_group(
            translate("Today", "Later"), view.later.rows[:room], view.day, is_near=False
        )
        left = count - len(self._entries)
        if left:
            more = QuietButton(
                translate("Today", "Show %n more", None, left),
                icon="chevron-down",
                pressed=self._show_more,
            )
            self.dates.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)

    def _show_more(self) -> None:
        self._shown += 4 * _AT_ONCE
        self._reload()

    def _nothing_due(self, view: TodayView) -> EmptyState:
        translate = QCoreApplication.translate
        if view.recent or view.drafts:
            return EmptyState(
                icon="calendar-days",
                heading=translate("Today", "Nothing is due"),
                sentence=translate("Today", "No date and no step in the next four weeks."),
            )
        return EmptyState(
            icon="folder-open",
            heading=translate("Today", "No case yet"),
            sentence=translate(
                "Today", "A name and a language are enough to begin: “New case”, or Ctrl+N."
            ),
        )

    def _add_group(
        self, heading: str, dues: Sequence[DueRow], day: date, *, is_near: bool = True
    ) -> None:
        if not dues:
            return
        if self.dates.count():
            self.dates.addSpacing(GRID)
        self.dates.addWidget(Heading(heading))
        for due in dues:
            entry = DueEntry(_due(due, day, is_near=is_near))
            target = f"{due.case_id}/privacy" if due.record_type == _COMPLAINT else due.case_id
            entry.opened.connect(partial(self.desk.navigate, "case", target))
            entry.ticked.connect(partial(self._finish, due))
            self.dates.addWidget(entry)
            self._entries[due.record_id] = entry

    def _finish(self, due: DueRow) -> None:
        finish = finish_step if due.record_type == "step" else finish_deadline
        finish(self.desk, due.record_id, is_done=True)

    def _show_aside(self, view: TodayView) -> None:
        translate = QCoreApplication.translate
        clear(self.aside)
        if view.questions:
            # Somebody waits for the answer: it comes first, and it alone stands out.
            card = Card(translate("Today", "You are asked"), tone="soon")
            card.add(
                Muted(
                    translate(
                        "Today",
                        "The coordination asks about %n field(s) which value is right.",
                        None,
                        view.questions,
                    )
                ),
                Button(
                    translate("Today", "Answer"),
                    icon="message-circle",
                    pressed=lambda: self.desk.navigate("differences"),
                ),
            )
            self.aside.addWidget(card)
        if view.differences:
            card = Card(translate("Today", "Differences"))
            card.add(
                Muted(
                    translate(
                        "Today",
                        "Colleagues wrote something else in %n field(s). Both are kept.",
                        None,
                        view.differences,
                    )
                ),
                Button(
                    translate("Today", "Look at the differences"),
                    icon="git-compare",
                    pressed=lambda: self.desk.navigate("differences"),
                ),
            )
            self.aside.addWidget(card)
        if view.drafts:
            card = Card(translate("Today", "Half-written"))
            for draft in view.drafts:
                card.add(self._draft(draft, view))
            self.aside.addWidget(card)
        if view.recent:
            card = Card(translate("Today", "Last worked on"))
            for row_ in view.recent:
                card.add(self._recent(row_))
            self.aside.addWidget(card)

    def _draft(self, draft: Draft, view: TodayView) -> SectionButton:
        words = draft_words(draft.key)
        name = view.draft_names.get(draft.case_id, "")
        if name:
            words = f"{words} · {i18n.isolate(name)}"
        button = _plain(words, "square-pen")
        saved = when(draft.saved_at, today=view.day)
        button.setToolTip(saved)
        button.setAccessibleDescription(saved)
        button.clicked.connect(lambda: self._open_draft(draft))
        return button

    def _open_draft(self, draft: Draft) -> None:
        kind, _, rest = draft.key.partition("/")
        if kind == _NEW_CASE:
            self.desk.navigate(_NEW_CASE)
        elif kind in ("consultation", "letter"):
            self.desk.navigate(kind, rest)
        else:
            self.desk.navigate("case", draft.case_id)

    def _recent(self, case: CaseRow) -> SectionButton:
        topic = code_list("topics").text(case.topics[0], i18n.language()) if case.topics else ""
        button = _plain(i18n.isolate(case.chosen_name or case.number), "user")
        if topic:
            button.set_words(f"{i18n.isolate(case.chosen_name or case.number)} · {topic}")
        button.clicked.connect(partial(self.desk.navigate, "case", case.case_id))
        return button


def _is_within(widget: QWidget | None, entry: QWidget) -> bool:
    return widget is not None and (widget is entry or entry.isAncestorOf(widget))


def draft_words(key: str) -> str:
    """What a draft is a draft of."""
    translate = QCoreApplication.translate
    known = {
        _NEW_CASE: translate("Today", "New case"),
        "note": translate("Today", "Note"),
        "consultation": translate("Today", "Consultation"),
        "person": translate("Today", "Person & family"),
        "goal": translate("Today", "Goal"),
        "step": translate("Today", "Step"),
        "date": translate("Today", "Date"),
        "referral": translate("Today", "Referral"),
        "release": translate("Today", "Release"),
        "letter": translate("Today", "Letter"),
    }
    return known.get(key.partition("/")[0], translate("Today", "Draft"))


def _due(due: DueRow, day: date, *, is_near: bool) -> Due:
    translate = QCoreApplication.translate
    distance = (due.due_on - day).days
    is_complaint, is_agreed = due.record_type == _COMPLAINT, due.record_type == _AGREED
    kind = (
        translate("Today", "Step")
        if due.record_type == "step"
        else code_list("date_kinds").text(due.kind, i18n.language())
    )
    title = TO_ANSWER.text(i18n.language()) if is_complaint else due.what
    if is_agreed:
        title = AGREED.text(i18n.language())
    about = [i18n.isolate(part) for part in (due.chosen_name, kind, due.basis) if part]
    badge = ""
    if distance < 0:
        badge = i18n.overdue_by(due.due_on, today=day)
    elif is_near:
        badge = i18n.relative_day(due.due_on, today=day)
    return Due(
        title=title,
        text=" · ".join(about),
        when=i18n.day_month(due.due_on),
        badge=badge,
        tone="overdue" if distance < 0 else "soon",
        # A complaint is done when the answer is written down, which needs its form; an agreed
        # appointment when the next consultation is.
        tick_name=""
        if is_complaint or is_agreed
        else translate("Today", "Done: {what}").format(what=due.what),
    )


def _plain(words: str, icon: str) -> SectionButton:
    button = SectionButton(words, icon=icon)
    button.setCheckable(False)
    return button
