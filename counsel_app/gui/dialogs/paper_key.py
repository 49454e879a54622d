"""A key that is kept on paper only: shown once, to be printed or written down."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from counsel_app.gui import theme
from counsel_app.gui.dialogs.growing import grow_soon
from counsel_app.gui.preview import Preview
from counsel_app.gui.printing import ask_and_print
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Heading, Muted, Strong, Text

_GROUP = 5
_GROUPS_PER_LINE = 6


class PaperKeyDialog(QDialog):
    """The secret in groups; it closes once the person says that it is on paper."""

    def __init__(self, parent: QWidget, secret: str, paper: bytes) -> None:
        """``paper`` is the sheet to be printed; neither is saved anywhere."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        translate = QCoreApplication.translate
        title = translate("PaperKey", "Key on paper")
        self.setWindowTitle(title)
        self.setMinimumWidth(max(theme.chars(60), 560))
        self.secret = Strong(in_groups(secret))
        self.secret.setAccessibleName(translate("PaperKey", "The key, letter by letter"))
        # Not shown: only its document is printed. A key in a file in the clear is no key.
        self.preview = Preview(title, self)
        self.preview.hide()
        self.preview.show_pdf(paper)
        self.print_button = Button(
            translate("PaperKey", "Print the sheet…"), icon="printer", pressed=self._print
        )
        self.written = QCheckBox(translate("PaperKey", "It is on paper, and I checked each letter"))
        self.close_button = PrimaryButton(
            translate("PaperKey", "Done"), icon="check", pressed=self.accept
        )
        self.close_button.setEnabled(False)
        self.written.toggled.connect(self.close_button.setEnabled)
        column(
            Heading(title),
            Text(
                translate(
                    "PaperKey",
                    "If every device of your organisation is lost, this key still opens what your"
                    " people sent. Print it or write it down, and put the sheet into the safe. It"
                    " is shown only now and kept nowhere in the program.",
                )
            ),
            self.secret,
            Muted(
                translate(
                    "PaperKey",
                    "It counts from the next directory that you sign. It opens only what is sealed"
                    " for people of your own organisation.",
                )
            ),
            self.written,
            row(self.print_button, 1, self.close_button),
            parent=self,
            margin=3 * GRID,
            gap=12,
        )
        grow_soon(self)

    def _print(self) -> None:
        title = QCoreApplication.translate("PaperKey", "Key on paper")
        ask_and_print(
            self.preview.document(), self, title=title, printed=self.written.setFocus, is_key=True
        )


def in_groups(secret: str) -> str:
    """Five letters each, some to a line."""
    groups = [secret[at : at + _GROUP] for at in range(0, len(secret), _GROUP)]
    lines = [
        "  ".join(groups[at : at + _GROUPS_PER_LINE])
        for at in range(0, len(groups), _GROUPS_PER_LINE)
    ]
    return "\n".join(lines)
