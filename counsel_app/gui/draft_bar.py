"""Keeps a half-written form at every pause, says so, and gives it back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from typing import Any, Final, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from counsel_app.domain.errors import AppError
from counsel_app.domain.ops import Wire
from counsel_app.gui import actions, i18n
from counsel_app.gui.job import Cancelled
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.undo import offer_undo
from counsel_app.gui.widgets.buttons import QuietButton
from counsel_app.gui.widgets.inputs import PAUSE_MS
from counsel_app.gui.widgets.layouts import row
from counsel_app.gui.widgets.text import MutedLine

AT_LEAST_EVERY_MS: Final = 2000
"""Someone who never pauses loses no more than this."""

T = TypeVar("T")
Values = Mapping[str, Wire]


class Draft(Protocol):
    """What was kept, and when."""

    @property
    def values(self) -> Values:
        """What was in the form."""

    @property
    def saved_at(self) -> datetime:
        """The moment of keeping, UTC."""

    @property
    def seen(self) -> int | None:
        """Where the journal ended when the form was filled."""


class DraftBar(QWidget):
    """The state of one form's draft: "Draft saved 10:42", and a way to discard it.

    Call ``begin`` when the form shows another record, ``edited`` at every
    change, ``keep`` when the page is left; save through ``hand_in``, then
    ``settle`` once it is saved, or ``take_back`` where that failed.
    """

    discarded = Signal()
    """Show again what is saved: the draft is gone."""

    def __init__(
        self,
        desk: Desk,
        *,
        values: Callable[[], Values | None],
        show: Callable[[Values], object],
        parent: QWidget | None = None,
    ) -> None:
        """``values`` gives what to keep (None: nothing worth keeping), ``show`` shows it."""
        super().__init__(parent)
        self._desk = desk
        self._values = values
        self._show = show
        self._key = ""
        self._case_id = ""
        self._seen: int | None = None
        self._fresh: int | None = None
        self._is_dirty = False
        self._is_kept = False
        self._is_handed_in = False
        self._round = 0
        self._words = MutedLine()
        self._discard = QuietButton(
            QCoreApplication.translate("Draft", "Discard draft"),
            icon="trash-2",
            pressed=self.discard,
        )
        self._discard.hide()
        row(self._words, self._discard, 1, parent=self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._limit = QTimer(self, singleShot=True, interval=AT_LEAST_EVERY_MS)
        for timer in (self._pause, self._limit):
            timer.timeout.connect(self.keep)

    @property
    def key(self) -> str:
        """The key of the draft that is kept."""
        return self._key

    @property
    def seen(self) -> int | None:
        """Where the journal ended when the form was filled; None where that plays no part."""
        return self._seen

    def refill(self, seen: int | None) -> None:
        """The form shows what is saved now, read when the journal ended at ``seen``."""
        self._seen = self._fresh = seen

    def begin(
        self, key: str, case_id: str, draft: Draft | None = None, *, seen: int | None = None
    ) -> None:
        """Keep the form under ``key`` from now on; show ``draft`` where there is one.

        ``seen`` is where the journal ended when the form was filled. A draft
        has seen what it was typed over.
        """
        self.refill(seen)
        if draft is not None and draft.seen is not None:
            self._seen = draft.seen
        typed_before = self._is_dirty and not self._key and draft is None
        self._key = key
        self._case_id = case_id
        self._rest()
        self._is_kept = draft is not None
        self._say("")
        if draft is not None:
            self._show(draft.values)
            _go_to_the_end()
            restored = QCoreApplication.translate("Draft", "Draft of {time} restored")
            self._say(restored.format(time=self._time(draft.saved_at)))
        elif typed_before:
            self.edited()

    def leave(self) -> None:
        """Keep what was typed and let go of the record; ``begin`` comes next."""
        self.keep()
        self._is_handed_in = False
        self._key = ""
        self._say("")

    def edited(self) -> None:
        """Something was typed."""
        self._is_dirty = True
        if not self._key:
            return
        self._pause.start()
        if not self._limit.isActive():
            self._limit.start()

    def keep(self) -> None:
        """Keep what was typed since the last time, now."""
        if not self._is_dirty or not self._key or self._is_handed_in:
            return
        values = self._values()
        key, case_id, clock = self._key, self._case_id, self._desk.clock
        seen = self._seen
        self._rest()
        if values is None:
            self._forget(key)
            return
        this = self._round
        at = clock.now()

        def keep(vault: Any) -> None:
            actions.drafting.keep_draft(vault, key, values, case_id=case_id, clock=clock, seen=seen)

        def failed(error: Any) -> None:
            # Still unsaved: the next pause tries again.
            self._is_dirty = self._key == key
            self._desk.notify.error(error)

        self._desk.jobs.vault(
            keep, then=lambda _none: self._kept(this, at), owner=self, failed=failed
        )

    def hand_in(self, work: Callable[..., T]) -> Callable[..., T]:
        """``work``, which saves the form and drops its draft, for the worker thread.

        It is given the vault and, where it takes long, a ``report``.

        Until ``settle`` or ``take_back`` nothing is kept: a draft written
        behind the saving would come back as if it had never been saved. Where
        the saving fails, the worker keeps the draft itself, so that nothing
        is lost even when the window locks or closes meanwhile.
        """
        self._is_handed_in = True
        self._pause.stop()
        self._limit.stop()
        key, case_id, clock, seen = self._key, self._case_id, self._desk.clock, self._seen
        values = self._values()

        def run(vault: Any, *report: Any) -> T:
            try:
                return work(vault, *report)
            except (AppError, Cancelled):
                if key and values is not None:
                    with suppress(AppError):
                        actions.drafting.keep_draft(
                            vault, key, values, case_id=case_id, clock=clock, seen=seen
                        )
                raise

        return run

    def take_back(self) -> None:
        """The form could not be saved: it is a draft again."""
        self._is_handed_in = False
        self.edited()

    def settle(self) -> None:
        """The form was saved as a record: there is nothing to keep any more."""
        self._is_handed_in = False
        self._rest()
        self._is_kept = False
        self._say("")

    def discard(self) -> None:
        """Forget the draft; offers to take that back."""
        values = self._values()
        key, case_id, seen = self._key, self._case_id, self._seen
        if self._discard.hasFocus():
            # It goes away, and Qt would hand the focus to what comes next: "Delete".
            _lead_back(self)
        self.settle()
        self._seen = self._fresh
        self._forget(key)
        self.discarded.emit()

        def back() -> None:
            if self._key == key and self._case_id == case_id and values is not None:
                self._show(values)
                self._seen = seen
                self.edited()

        offer_undo(
            self._desk.notify, QCoreApplication.translate("Draft", "The draft is discarded."), back
        )

    def drop(self) -> None:
        """Forget the draft without a word (a dialog was cancelled)."""
        was_kept = self._is_kept or self._is_dirty
        self.settle()
        if was_kept:
            self._forget(self._key)

    def _forget(self, key: str) -> None:
        self._is_kept = False
        self._say("")
        self._desk.jobs.vault(lambda vault: actions.drafting.discard_draft(vault, key))

    def _rest(self) -> None:
        self._round += 1
        self._is_dirty = False
        self._pause.stop()
        self._limit.stop()

    def _kept(self, this: int, at: datetime) -> None:
        if this != self._round:
            # Settled or begun anew meanwhile, or typed on and kept again.
            return
        self._is_kept = True
        saved = QCoreApplication.translate("Draft", "Draft saved {time}")
        self._say(saved.format(time=self._time(at)))

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self._words.setAccessibleName(words)
        self._discard.setVisible(bool(words))

    def _time(self, moment: datetime) -> str:
        day = moment.astimezone().date()
        time = i18n.clock_time(moment)
        return time if day == self._desk.today() else f"{i18n.day_month(day)} {time}"


def _go_to_the_end() -> None:
    """Let whoever comes back to half a sentence write on where it ends."""
    field = QApplication.focusWidget()
    if isinstance(field, QTextEdit):
        field.moveCursor(QTextCursor.MoveOperation.End)


def _lead_back(bar: QWidget) -> None:
    """Give the focus to where the page begins, or in a dialog to what stands before the bar."""
    around = bar.parentWidget()
    while around is not None and not isinstance(around, Page):
        around = around.parentWidget()
    first = around.first_focus() if around is not None else None
    target = first or bar.previousInFocusChain()
    if target is not None:
        target.setFocus(Qt.FocusReason.OtherFocusReason)
