"""Everything inside the program that others made, and its licence texts."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

from counsel_app.domain import resources
from counsel_app.gui import theme
from counsel_app.gui.dialogs.growing import size_within
from counsel_app.gui.models.table import Column, TableModel
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import PrimaryButton
from counsel_app.gui.widgets.inputs import TextArea
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.table import TableView
from counsel_app.gui.widgets.text import Heading

OWN: Final = "EUPL-1.2"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part and the names of its licence texts."""

    name: str
    version: str
    licence: str
    files: tuple[str, ...]


def parts() -> list[Part]:
    """What ``resources/licences`` lists, by name."""
    listed: dict[str, list[dict[str, Any]]] = tomllib.loads(
        resources.read_text("licences/licences.toml")
    )
    found = [
        Part(
            # Two parts carry an OpenSSL of their own.
            name=f"{entry['name']} ({entry['inside']})" if "inside" in entry else entry["name"],
            version=str(entry.get("version", "")),
            licence=entry.get("licence", ""),
            files=tuple(entry.get("files", ())),
        )
        for group in listed.values()
        for entry in group
    ]
    return sorted(found, key=lambda part: part.name.casefold())


class LicencesDialog(QDialog):
    """The list on the left, the text of the chosen part on the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Licences", "Licences"))
        self._parts = {part.name: part for part in parts()}
        self.model: TableModel[Part] = TableModel(
            (
                Column(translate("Licences", "Part"), text=lambda p: p.name, stretch=True),
                Column(translate("Licences", "Version"), text=lambda p: p.version, width=10),
                Column(translate("Licences", "Licence"), text=lambda p: p.licence, width=22),
            ),
            key=lambda part: part.name,
        )
        self.model.set_rows(list(self._parts.values()))
        self.table = TableView(translate("Licences", "Parts of the program"), self.model)
        self.table.chosen.connect(self._show)
        self.text = TextArea(translate("Licences", "Text of the licence"))
        self.text.setReadOnly(True)
        body = row(self.table, self.text, gap=2 * GRID)
        body.setStretch(0, 1)
        body.setStretch(1, 1)
        close = PrimaryButton(translate("Licences", "Close"), pressed=self.reject)
        layout = column(
            Heading(translate("Licences", "Counsel is made with the work of many others")),
            body,
            row(1, close),
            parent=self,
            margin=3 * GRID,
            gap=2 * GRID,
        )
        layout.setStretch(1, 1)
        size_within(self, theme.chars(140), 680)
        self.table.choose_row(0)
        self.table.setFocus()

    def _show(self, name: str) -> None:
        part = self._parts.get(name)
        files = part.files if part else ()
        self.text.setPlainText("\n\n".join(resources.read_text(f"licences/{f}") for f in files))
