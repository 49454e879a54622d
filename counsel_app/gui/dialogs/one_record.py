"""A plain form over one record in a dialog: most records need no more."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from PySide6.QtWidgets import QWidget

from counsel_app.domain.ops import Wire
from counsel_app.domain.records import Record, to_wire
from counsel_app.gui import i18n
from counsel_app.gui.dialogs.plan_dialogs import record_from
from counsel_app.gui.dialogs.record_dialog import Editing, RecordDialog
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.form_fields import Choices
from counsel_app.gui.widgets.record_form import RecordForm

RecordT = TypeVar("RecordT", bound=Record)
Save = Callable[[Any, RecordT, int | None], Any]
"""Takes vault, record and what it had seen; runs on the worker."""


def edit_one(  # noqa: PLR0913  all have names
    desk: Desk,
    parent: QWidget,
    *,
    record_type: type[RecordT],
    fields: Sequence[str],
    save: Save[RecordT],
    record: RecordT | None = None,
    seen: int | None = None,
    start: Mapping[str, Wire] | None = None,
    choices: Mapping[str, Choices] | None = None,
    case_id: str = "",
    about: str = "",
    explanation: str = "",
    saved: Callable[[], object] | None = None,
) -> RecordDialog:
    """Open the form; a new record begins with ``start``, which may name hidden fields too.

    ``about`` is what a new record hangs on (a project, a case): each has a draft of its own.
    """
    clock = desk.clock
    begin = dict(start or {})
    form = RecordForm(record_type, fields, choices=choices)

    def keep(given: dict[str, Wire], had_seen: int | None) -> Callable[[Any], Any]:
        def work(vault: Any) -> Any:
            values = given if record else {**begin, **given}
            made = record_from(vault, record_type, record, values, case_id=case_id, clock=clock)
            return save(vault, made, had_seen)

        return work

    where = about or case_id or "all"
    editing = Editing(
        title=record_type.LABEL.text(i18n.language()),
        explanation=explanation,
        start=to_wire(record) if record else begin,
        seen=seen if record else None,
        draft_key=f"{record_type.TYPE}/{where}/{record.id if record else 'new'}",
        case_id=case_id,
        save=keep,
        saved=saved,
    )
    dialog = RecordDialog(desk, parent, editing=editing, fields=form, content=form)
    dialog.open()
    return dialog
