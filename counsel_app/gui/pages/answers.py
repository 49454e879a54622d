"""Answers of other offices: a reference typed, a photo of the slip, or an answer file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QImageWriter
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from counsel_app.domain.answer import Answer
from counsel_app.domain.errors import AppError
from counsel_app.gui import actions, i18n, keys
from counsel_app.gui.commands import bind
from counsel_app.gui.dialogs.folder import prepare
from counsel_app.gui.dropping import take_copy
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.panels.answer_form import AnswerForm
from counsel_app.gui.panels.answer_writing import AnswerWriting
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.inputs import TextField
from counsel_app.gui.widgets.layouts import Scroll, column, row
from counsel_app.gui.widgets.text import Line, Muted, Problem, Title

if TYPE_CHECKING:
    from counsel_app.usecases.answers import Awaited, Incoming

_LONGEST: Final = 80
_ENDINGS: Final = "jpg jpeg png webp tif tiff pdf json"


class AnswersPage(Page):
    """``target`` is the id of the referral that was answered, or nothing."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self.setAcceptDrops(True)
        self.reference = TextField(
            translate("Answers", "Reference on the slip"), hint="DD-7KQ2M-B2C4"
        )
        self.reference.returnPressed.connect(self.look_up)
        label = Line(self.reference.accessibleName())
        label.setBuddy(self.reference)
        self.find_button = Button(
            translate("Answers", "Find the referral"), icon="search", pressed=self.look_up
        )
        self.file_button = Button(
            translate("Answers", "Read a photo, scan or answer file…"),
            icon="scan-line",
            pressed=self.choose,
        )
        self.paste_button = Button(
            translate("Answers", "Paste a picture"), icon="copy", pressed=self.paste
        )
        self.paste_button.setToolTip(keys.PASTE.shown())
        bind(self, keys.PASTE, self.paste, self.paste_button.words())
        self.problem = Problem()
        search = row(self.reference, self.find_button)
        search.setStretch(0, 1)
        card = Card()
        card.add(
            label,
            search,
            row(self.file_button, self.paste_button, 1),
            Muted(
                translate(
                    "Answers",
                    "Files can also be dropped here. They are read and not kept. A referral"
                    " letter from another office (PDF) can be answered with a file.",
                )
            ),
            self.problem,
        )
        self.form = AnswerForm(desk, done=self._saved)
        self.writing = AnswerWriting(desk)
        inside = QWidget()
        column(card, self.form, self.writing, 1, parent=inside, gap=2 * GRID)
        title = Title(translate("Answers", "Answers to referrals"))
        layout = column(title, Scroll(inside), parent=self, margin=3 * GRID, gap=2 * GRID)
        layout.setStretch(1, 1)

    def open(self, target: str) -> None:
        """Begin with an empty field, or with the referral that was handed over."""
        self._begin()
        self.reference.setText("")
        if target:
            self.desk.jobs.vault(
                lambda vault: actions.answers.awaited(vault, target),
                then=self.form.show_referrals,
                owner=self,
                failed=self._refused,
                latest="answer",
            )

    def first_focus(self) -> QWidget:
        """The reference."""
        return self.reference

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file of this computer."""
        if _file_of(event.mimeData()) is not None:
            take_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        path = _file_of(event.mimeData())
        if path is not None:
            take_copy(event)
            self.read(path)

    def look_up(self) -> None:
        """Look for what was typed."""
        self._begin()
        self._find(self.reference.text(), None)

    def choose(self) -> None:
        """Ask which file came back."""
        translate = QCoreApplication.translate
        dialog = QFileDialog(self, translate("Answers", "Photo, scan or answer file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        prepare(dialog)
        endings = " ".join(
            f"*.{form}" for ending in _ENDINGS.split() for form in (ending, ending.upper())
        )
        dialog.setNameFilters(
            [
                translate("Answers", "Photos, scans and answers") + f" ({endings})",
                translate("Answers", "All files") + " (*)",
            ]
        )
        dialog.fileSelected.connect(lambda name: self.read(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def paste(self) -> None:
        """Read a picture from the clipboard; a text is a reference."""
        clipboard = QApplication.clipboard()
        picture, words = clipboard.image(), clipboard.text().strip()
        if not picture.isNull():
            self._read_picture(picture)
        elif words:
            self.reference.setText(words[:_LONGEST])
            self.look_up()
        else:
            self.problem.say(
                QCoreApplication.translate("Answers", "There is no picture in the clipboard.")
            )

    def read(self, path: Path) -> None:
        """Read a file."""
        self._begin()
        self.desk.jobs.pure_in_steps(
            lambda report: actions.answers.read_file(path, report=report),
            then=self._read,
            owner=self,
            failed=self._refused,
            stopped=self.desk.say_stopped,
        )

    def _read_picture(self, picture: QImage) -> None:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(picture)
        content = buffer.data().data()
        self._begin()
        self.desk.jobs.pure_in_steps(
            lambda report: actions.answers.read_content(content, report=report),
            then=self._read,
            owner=self,
            failed=self._refused,
            stopped=self.desk.say_stopped,
        )

    def _read(self, incoming: Incoming) -> None:
        if incoming.letter is not None:
            self.writing.show_letter(incoming.letter)
        elif incoming.answer is not None:
            self._find(incoming.answer.reference, incoming.answer)
        else:
            self.reference.setText(incoming.codes[0])
            self._find(incoming.codes[0], None)

    def _find(self, wanted: str, answer: Answer | None) -> None:
        def found(awaited: tuple[Awaited, ...]) -> None:
            self.form.show_referrals(awaited, answer)

        def work(vault: Any) -> Any:
            return actions.answers.find(vault, wanted)

        self.desk.jobs.vault(work, then=found, owner=self, failed=self._refused, latest="answer")

    def _begin(self) -> None:
        self.problem.say("")
        self.form.clear()
        self.writing.clear()

    def _refused(self, error: AppError) -> None:
        # Beside what was typed or dropped, where it can be mended.
        self.problem.say(error.sentence(i18n.language()))

    def _saved(self) -> None:
        self.reference.setText("")
        self.reference.setFocus()


def _file_of(mime: QMimeData) -> Path | None:
    """The one file of this computer that is meant."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 else None
