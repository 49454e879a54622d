"""One line with a tick: a date, a step; ticked off here, opened for editing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from counsel_app.gui import actions
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.undo import offer_undo
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.buttons import IconButton
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Muted, MutedLine
from counsel_app.gui.widgets.ticks import TickWords


@dataclass(frozen=True, slots=True, kw_only=True)
class Tickable:
    """What a line shows."""

    title: str
    text: str = ""
    meta: str = ""
    badge: str = ""
    tone: str = "soon"
    is_done: bool = False


class TickRow(QFrame):
    """A tick box with words, a badge and, where it may be edited, a pencil."""

    def __init__(
        self,
        shown: Tickable,
        *,
        ticked: Callable[[bool], object] | None,
        edit: Callable[[], object] | None = None,
        is_card: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.setProperty("role", "card" if is_card else "plain")
        self.box = QCheckBox()
        self.box.setAccessibleName(shown.title)
        self.box.setAccessibleDescription(f"{shown.badge} {shown.meta} {shown.text}".strip())
        self.box.setChecked(shown.is_done)
        self.box.setEnabled(ticked is not None)
        if ticked is not None:
            self.box.toggled.connect(ticked)
        elif edit is not None:
            # Done by something else than a tick; its place stays, so that lines stand even.
            policy = self.box.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            self.box.setSizePolicy(policy)
            self.box.hide()
        # A click on the words ticks as well, as with any tick box.
        title = TickWords(shown.title, self.box)
        title.setProperty("role", "muted" if shown.is_done else "body")
        words = column(title, gap=2)
        if shown.text:
            words.addWidget(Muted(shown.text))
        beside = row(gap=8)
        if shown.badge:
            beside.addWidget(Badge(shown.badge, tone=shown.tone))
        if shown.meta:
            beside.addWidget(MutedLine(shown.meta))
        if edit is not None:
            name = translate("Case", "Edit {what}").format(what=shown.title)
            beside.addWidget(IconButton(name, icon="square-pen", pressed=edit))
        line = row(self.box, words, beside, parent=self, gap=4)
        line.setStretch(1, 1)
        if shown.text:
            line.setAlignment(self.box, Qt.AlignmentFlag.AlignTop)
            line.setAlignment(beside, Qt.AlignmentFlag.AlignTop)
        margin = (10, 8, 8, 8) if is_card else (0, 2, 0, 2)
        line.setContentsMargins(*margin)


def finish_step(desk: Desk, step_id: str, *, is_done: bool) -> None:
    """Tick a step off (or take the tick back), with a way back."""
    _finish(desk, "step", step_id, is_done=is_done)


def finish_deadline(desk: Desk, deadline_id: str, *, is_done: bool) -> None:
    """Tick a date off (or take the tick back), with a way back."""
    _finish(desk, "deadline", deadline_id, is_done=is_done)


def _finish(desk: Desk, kind: str, record_id: str, *, is_done: bool) -> None:
    clock = desk.clock

    def write(done: bool, then: Callable[[Any], object] | None) -> None:  # noqa: FBT001
        def work(vault: Any) -> Any:
            if kind == "step":
                return actions.consultations.finish_step(
                    vault, record_id, is_done=done, clock=clock
                )
            return actions.dates.finish_deadline(vault, record_id, is_done=done, clock=clock)

        desk.write(work, then=then)

    translate = QCoreApplication.translate
    words = translate("Case", "Ticked off.") if is_done else translate("Case", "Open again.")
    write(
        is_done,
        lambda _changes: offer_undo(desk.notify, words, lambda: write(not is_done, None)),
    )
