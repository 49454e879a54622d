"""A document of a case, shown from memory: picture, PDF or text; other kinds only as a copy."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QTextEdit, QWidget

from counsel_app.domain.media import Media, text_of
from counsel_app.gui import keys
from counsel_app.gui.dialogs.growing import size_within
from counsel_app.gui.preview import Preview
from counsel_app.gui.printing import ask_and_print
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, IconButton, PrimaryButton
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.picture_view import PictureView
from counsel_app.gui.widgets.text import Heading

_STEP = 1.25


class DocumentViewer(QDialog):
    """Forgets what it showed when it closes; Esc closes."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        media_type: str,
        content: bytes,
        *,
        save: Callable[[], object],
        printed: Callable[[], object],
    ) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The title of a window stands in the taskbar for all to see.
        self.setWindowTitle(translate("Documents", "Document"))
        self._printed = printed
        self._save = save
        self.view: Preview | PictureView | QTextEdit | EmptyState
        tools: list[QWidget] = []
        if media_type == Media.PDF:
            self.view = self._pdf(title, content)
        elif media_type.startswith("image/"):
            image = QImage.fromData(content)
            if image.isNull():
                self.view = self._not_shown()
            else:
                self.view = PictureView(title, image)
                tools = self._zoom_buttons(self.view)
        elif media_type == Media.TEXT:
            self.view = self._text(title, content)
        else:
            self.view = self._not_shown()
        self.save_button = Button(translate("Documents", "Save a copy…"), icon="save", pressed=save)
        close = PrimaryButton(translate("Documents", "Close"), pressed=self.reject)
        foot = row(*tools, 1, self.save_button, close)
        self.save_button.setVisible(not isinstance(self.view, Preview))
        column(Heading(title), self.view, foot, parent=self, margin=2 * GRID, gap=GRID).setStretch(
            1, 1
        )
        size_within(self, 980, 1000)
        self.view.setFocus()

    def done(self, result: int) -> None:
        """Forget the document, however the dialog goes away (lock, Esc, closing)."""
        if isinstance(self.view, Preview):
            self.view.clear()
        elif isinstance(self.view, PictureView):
            self.view.forget()
        elif isinstance(self.view, QTextEdit):
            self.view.clear()
        super().done(result)

    def _pdf(self, name: str, content: bytes) -> Preview | EmptyState:
        preview = Preview(name)
        if not preview.show_pdf(content):
            preview.deleteLater()
            return self._not_shown()
        preview.save_wanted.connect(self._save)
        preview.print_wanted.connect(lambda: self._print(preview))
        return preview

    def _print(self, preview: Preview) -> None:
        title = QCoreApplication.translate("Documents", "Document")
        ask_and_print(preview.document(), self, title=title, printed=self._printed)

    def _zoom_buttons(self, view: PictureView) -> list[QWidget]:
        translate = QCoreApplication.translate
        for key, factor in ((keys.LARGER, _STEP), (keys.SMALLER, 1 / _STEP)):
            keys.shortcut(key, self, partial(view.zoom, factor))
        return [
            IconButton(
                translate("Documents", "Smaller"),
                icon="zoom-out",
                pressed=lambda: view.zoom(1 / _STEP),
            ),
            IconButton(
                translate("Documents", "Larger"), icon="zoom-in", pressed=lambda: view.zoom(_STEP)
            ),
            Button(translate("Documents", "Whole picture"), pressed=view.show_whole),
        ]

    def _text(self, name: str, content: bytes) -> QTextEdit:
        text = QTextEdit()
        text.setReadOnly(True)
        text.setAccessibleName(name)
        text.setPlainText(text_of(content))
        return text

    def _not_shown(self) -> EmptyState:
        translate = QCoreApplication.translate
        return EmptyState(
            icon="file-text",
            heading=translate("Documents", "This kind of document is not shown here"),
            sentence=translate(
                "Documents", "A saved copy opens in the office program of this computer."
            ),
        )
