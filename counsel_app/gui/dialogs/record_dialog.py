"""One record in a dialog: its form, kept as a draft, saved by one use case."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication, Qt, SignalInstance
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget

from counsel_app.domain.errors import AppError, InvalidRecord
from counsel_app.domain.ops import Wire
from counsel_app.gui import actions, i18n, keys, theme
from counsel_app.gui.dialogs.growing import fit_within
from counsel_app.gui.draft_bar import Draft, DraftBar
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.layouts import Scroll, column, row
from counsel_app.gui.widgets.progress import Progress
from counsel_app.gui.widgets.text import Heading, Muted, Problem

if TYPE_CHECKING:
    from counsel_app.domain.changes import Changes

Values = Mapping[str, Wire]
Work = Callable[..., "Changes"]


class Fields(Protocol):
    """What a dialog edits: a RecordForm, or something that acts like one."""

    changed: SignalInstance

    def values(self) -> dict[str, Wire]: ...

    def set_values(self, values: Values) -> None: ...

    def check(self) -> bool: ...

    def show_problems(self, names: Any) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Editing:
    """What a dialog is about."""

    title: str
    explanation: str = ""
    start: Values = field(default_factory=dict)
    """The values to begin with, as the record has them."""
    draft_key: str
    case_id: str = ""
    seen: int | None = None
    """Where the journal ended when ``start`` was read; None for a new record."""
    save: Callable[[dict[str, Wire], int | None], Work]
    """Takes the values out of the form, and what they had seen: the work for the vault."""
    save_words: str = ""
    saved: Callable[[], object] | None = None
    long_words: str = ""
    """What to say while the saving takes long: its work is then given a ``report`` as well."""


class RecordDialog(QDialog):
    """Edits ``fields``; Esc keeps the draft, Cancel drops it, Ctrl+S saves."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        *,
        editing: Editing,
        fields: Fields,
        content: QWidget,
        width: int = 84,
    ) -> None:
        """``content`` is the widget that holds ``fields``; ``width`` is in letters."""
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(editing.title)
        self.desk = desk
        self.fields = fields
        self._editing = editing
        self._start = dict(editing.start)
        self._problem = Problem()
        self.draft = DraftBar(desk, values=fields.values, show=fields.set_values)
        self.draft.discarded.connect(lambda: fields.set_values(self._start))
        fields.changed.connect(self.draft.edited)
        self.save_button = PrimaryButton(
            editing.save_words or translate("RecordDialog", "Save"), icon="check", pressed=self.save
        )
        self.cancel_button = Button(translate("RecordDialog", "Cancel"), pressed=self.cancel)
        self.progress = Progress()
        self.progress.stopped.connect(self._take_back)
        inside = QWidget()
        column(content, 1, parent=inside).setContentsMargins(2, 2, GRID + 4, 2)
        scroll = Scroll(inside)
        foot = row(self.draft, 1, self.cancel_button, self.save_button)
        layout = column(Heading(editing.title), parent=self, margin=3 * GRID, gap=12)
        if editing.explanation:
            layout.addWidget(Muted(editing.explanation))
        layout.addWidget(scroll, 1)
        layout.addWidget(self._problem)
        layout.addWidget(self.progress)
        layout.addLayout(foot)
        keys.shortcut(keys.SAVE, self, self.save)
        fields.set_values(self._start)
        fit_within(self, theme.chars(width))
        if (first := _first_field(content)) is not None:
            # Where a button comes first, Qt would begin on "Save".
            first.setFocus(Qt.FocusReason.TabFocusReason)
        desk.jobs.vault(
            lambda vault: actions.drafting.find_draft(vault, editing.draft_key),
            then=self._begin,
            owner=self,
        )

    def save(self) -> None:
        """Save and close; on a fault everything stays as it is."""
        if not self.save_button.isEnabled() or not self.fields.check():
            return
        key = self.draft.key
        work = self._editing.save(self.fields.values(), self.draft.seen)

        def run(vault: Any, *report: Any) -> Any:
            changes = work(vault, *report)
            actions.drafting.discard_draft(vault, key)
            return changes

        self.save_button.setEnabled(False)
        long_words = self._editing.long_words
        saving = self.draft.hand_in(run)
        if not long_words:
            self.desk.write(saving, then=self._done, owner=self, failed=self._refused)
            return
        job = self.desk.write_in_steps(
            saving,
            then=self._done,
            owner=self,
            failed=self._refused,
            progress=self.progress.show_step,
        )
        self.progress.watch(long_words, job)

    def cancel(self) -> None:
        """Close and forget what was typed."""
        self.draft.drop()
        self.reject()

    def done(self, result: int) -> None:
        """Keep what was typed, however the dialog goes away (lock, Esc, closing)."""
        self.draft.keep()
        super().done(result)

    def _begin(self, draft: Draft | None) -> None:
        about = self._editing
        self.draft.begin(about.draft_key, about.case_id, draft, seen=about.seen)

    def _done(self, _changes: Changes) -> None:
        self.progress.finish()
        self.draft.settle()
        self.accept()
        if self._editing.saved is not None:
            self._editing.saved()

    def _take_back(self) -> None:
        self.save_button.setEnabled(True)
        self.draft.take_back()

    def _refused(self, error: AppError) -> None:
        self.progress.finish()
        self._take_back()
        self._problem.say(error.sentence(i18n.language()))
        if isinstance(error, InvalidRecord):
            self.fields.show_problems(error.names)


def _first_field(content: QWidget) -> QWidget | None:
    """The first control that is filled in; None where there are only buttons and ticks."""
    one = content.nextInFocusChain()
    while one is not None and content.isAncestorOf(one):
        takes_tab = bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_tab and one.isEnabled() and not isinstance(one, QAbstractButton | Scroll):
            return one
        one = one.nextInFocusChain()
    return None
