"""Several forms on one page that are filled, checked and kept as one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from counsel_app.domain.ops import Wire
from counsel_app.gui.widgets.record_form import RecordForm


class FormGroup(QObject):
    """Forms whose fields have different names; the order is that of the page."""

    changed = Signal()

    def __init__(self, *forms: RecordForm, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._forms = forms
        for form in forms:
            form.changed.connect(self.changed)

    def values(self) -> dict[str, Wire]:
        """What is in all forms, by field name."""
        return {name: value for form in self._forms for name, value in form.values().items()}

    def set_values(self, values: Mapping[str, Wire]) -> None:
        """Show ``values`` in whichever form has the field. No signal."""
        for form in self._forms:
            form.set_values(values)

    def set_value(self, name: str, value: Wire) -> None:
        """Fill one field."""
        self._form_of(name).set_value(name, value)

    def control(self, name: str) -> QWidget:
        """The control of one field."""
        return self._form_of(name).control(name)

    def check(self) -> bool:
        """Whether everything may be saved; else the first wrong field has the focus."""
        # All of them, and backwards: each form takes the focus to its own first fault.
        found = [form.check() for form in reversed(self._forms)]
        return all(found)

    def show_problems(self, names: Iterable[str]) -> None:
        """Mark fields that a use case refused."""
        wrong = tuple(names)
        for form in reversed(self._forms):
            form.show_problems(wrong)

    def _form_of(self, name: str) -> RecordForm:
        return next(form for form in self._forms if name in form.values())
