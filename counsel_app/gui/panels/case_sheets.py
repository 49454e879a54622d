"""All of a case in words, record by record: what goes over, or came over, with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from counsel_app.domain.display import value_text
from counsel_app.gui import i18n
from counsel_app.gui.widgets.inputs import TextArea

if TYPE_CHECKING:
    from counsel_app.usecases.transfer_view import Sheet

_LINES = 8


class CaseSheets(TextArea):
    """One text to read, for a case may have a thousand records; nothing in it can be changed."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("Transfer", "What goes over"), lines=_LINES)
        self.setReadOnly(True)

    def show_sheets(self, sheets: Sequence[Sheet]) -> None:
        """Each record under its name, each field on a line."""
        language = i18n.language()
        parts = []
        for sheet in sheets:
            lines = [sheet.record_label.text(language)]
            lines += [
                f"    {one.attr.label.text(language)}: {value_text(one, value, language)}"
                for one, value in sheet.lines
            ]
            parts.append("\n".join(lines))
        self.setPlainText("\n\n".join(parts))
