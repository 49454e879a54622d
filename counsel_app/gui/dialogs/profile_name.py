"""What a case file is called in the list of this computer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

from counsel_app.gui import theme
from counsel_app.gui.dialogs.growing import grow_soon
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.inputs import TextField
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Heading, Line, Muted
from counsel_app.usecases.profile_list import LONGEST_LABEL, KnownProfile


class ProfileNameDialog(QDialog):
    """One line; empty brings the folder's own name back."""

    def __init__(
        self, parent: QWidget, *, known: KnownProfile, chosen: Callable[[str], object]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        translate = QCoreApplication.translate
        title = translate("Profiles", "A name for this case file")
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.chars(64))
        words = translate("Profiles", "Name in the list")
        self.field = TextField(words)
        self.field.setMaxLength(LONGEST_LABEL)
        self.field.setText(known.label)
        self.field.selectAll()
        label = Line(words)
        label.setBuddy(self.field)
        self.save_button = PrimaryButton(translate("Profiles", "Use this name"))
        self.save_button.clicked.connect(self.accept)
        cancel = Button(translate("Profiles", "Cancel"), pressed=self.reject)
        column(
            Heading(title),
            Muted(
                translate(
                    "Profiles",
                    "Everybody at this computer can read it, without a passphrase: your first name"
                    " or a nickname is enough, never a client.",
                )
            ),
            column(label, self.field, gap=4),
            row(1, cancel, self.save_button),
            parent=self,
            margin=3 * GRID,
            gap=2 * GRID,
        )
        self.accepted.connect(lambda: chosen(self.field.text()))
        self.field.setFocus()
        grow_soon(self)
