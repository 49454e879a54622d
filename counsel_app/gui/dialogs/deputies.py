"""Who of the same organisation may be sent everything by one person: for the directory."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from counsel_app.domain.member import Member
from counsel_app.gui import i18n, theme
from counsel_app.gui.dialogs.growing import grow_soon
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Heading, Muted, Text


class DeputiesDialog(QDialog):
    """One tick per colleague; nothing counts before the directory is signed."""

    def __init__(
        self,
        parent: QWidget,
        *,
        member: Member,
        colleagues: Sequence[Member],
        chosen: frozenset[str],
        keep: Callable[[list[str]], object],
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        translate = QCoreApplication.translate
        title = translate("Deputies", "Deputies of {name}").format(name=i18n.isolate(member.name))
        self.setWindowTitle(translate("Deputies", "Deputies"))
        self.setMinimumWidth(theme.chars(60))
        self._ids = [one.id for one in colleagues]
        self.boxes = [QCheckBox(i18n.isolate(one.name).replace("&", "&&")) for one in colleagues]
        for box, one in zip(self.boxes, colleagues, strict=True):
            box.setChecked(one.id in chosen)
        self.keep_button = PrimaryButton(
            translate("Deputies", "Save"), icon="check", pressed=lambda: self._keep(keep)
        )
        inside = QWidget()
        column(*self.boxes, parent=inside)
        nobody = translate("Deputies", "There is nobody else of this organisation yet.")
        column(
            Heading(title),
            Text(
                translate(
                    "Deputies",
                    "Deputies receive the whole cases, with names and notes. That is only allowed"
                    " inside one organisation (§ 203 StGB). Everybody else receives them without"
                    " names and texts.",
                )
            ),
            inside if self.boxes else Muted(nobody),
            Muted(
                translate(
                    "Deputies", "It counts for everybody once the directory is signed and sent."
                )
            ),
            row(1, Button(translate("Deputies", "Cancel"), pressed=self.reject), self.keep_button),
            parent=self,
            margin=3 * GRID,
            gap=12,
        )
        grow_soon(self)

    def _keep(self, keep: Callable[[list[str]], object]) -> None:
        ticked = [one for one, box in zip(self._ids, self.boxes, strict=True) if box.isChecked()]
        self.accept()
        keep(ticked)
