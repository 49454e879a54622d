"""Documents: papers and photos of a case, dropped in, looked at, removed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from counsel_app.domain.attachment import Attachment
from counsel_app.domain.changes import Changed, Changes
from counsel_app.domain.errors import AppError
from counsel_app.domain.media import Media, file_name_of
from counsel_app.gui import actions, i18n
from counsel_app.gui.dialogs.folder import choose_target, prepare
from counsel_app.gui.dialogs.question import ask
from counsel_app.gui.dialogs.rename import ask_words
from counsel_app.gui.dropping import take_copy
from counsel_app.gui.i18n import isolate
from counsel_app.gui.pages.case_sections.screen import CaseScreen, day_words
from counsel_app.gui.pages.case_sections.section import Host, Section
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.buttons import PrimaryButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.document_row import DocumentEntry, DocumentRow, RowActions
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.gui.widgets.layouts import Scroll, clear, column, row
from counsel_app.gui.widgets.progress import Progress
from counsel_app.gui.widgets.text import Muted, Problem

if TYPE_CHECKING:
    from counsel_app.usecases.attachments import ImportReport, Opened, Shown

_ENDINGS = "jpg jpeg png webp tif tiff pdf txt odt docx xlsx"
_KILOBYTE = 1024


class DocumentsSection(Section):
    """A place to drop files on, and below it what was kept."""

    def __init__(self, desk: Desk, host: Host) -> None:
        super().__init__(desk, host)
        translate = QCoreApplication.translate
        self.setAcceptDrops(True)
        self.add_button = PrimaryButton(
            translate("Documents", "Add documents…"), icon="paperclip", pressed=self.choose
        )
        self.drop_card = Card()
        hint = Muted(
            translate(
                "Documents",
                "Drop photos and papers here. They are kept encrypted, without the place of a "
                "photo or the scripts of a PDF. The originals stay where they are.",
            )
        )
        self.drop_card.add(hint, row(self.add_button, 1))
        self.progress = Progress()
        self.progress.stopped.connect(self._stopped)
        self.problem = Problem()
        self._list = QVBoxLayout()
        inside = QWidget()
        column(self._list, 1, parent=inside).setContentsMargins(0, 0, 12, 8)
        layout = column(self.drop_card, self.progress, self.problem, Scroll(inside), parent=self)
        layout.setStretch(3, 1)
        self._actions = RowActions(
            rename=self.rename, protect=self.protect, save=self.save, delete=self.delete
        )
        self.rows: list[DocumentRow] = []

    def show_case(self, screen: CaseScreen) -> None:
        """Show the documents; their small pictures come a moment later."""
        if self.screen_now is None or self.screen_now.case_id != screen.case_id:
            self.problem.say("")
            self._fill(screen, None)
        super().show_case(screen)
        self.drop_card.setVisible(screen.may_write)
        case_id = screen.case_id
        self.desk.jobs.vault(
            lambda vault: actions.attachments.shown(vault, case_id),
            then=lambda shown: self._fill(screen, shown),
            owner=self,
            latest="documents",
        )

    def count(self, screen: CaseScreen) -> int | None:
        """All documents."""
        return len(screen.view.attachments)

    def first_focus(self) -> QWidget | None:
        """The newest document, or the button that adds one."""
        return self.rows[0] if self.rows else self.add_button

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show where files from this computer land; the rest is for the window around."""
        if self._may_write() and _files(event.mimeData()):
            self._highlight(tone="soon")
            take_copy(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The files were meant for somewhere else."""
        self._highlight(tone="")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in what was dropped, unless it is no document but something of Counsel's own."""
        self._highlight(tone="")
        take_copy(event)
        self.desk.take_dropped(_files(event.mimeData()))

    def choose(self) -> None:
        """Ask which files to take in."""
        translate = QCoreApplication.translate
        dialog = QFileDialog(self, translate("Documents", "Add documents"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        prepare(dialog)
        endings = " ".join(
            f"*.{form}" for ending in _ENDINGS.split() for form in (ending, ending.upper())
        )
        dialog.setNameFilters(
            [
                translate("Documents", "Photos and documents") + f" ({endings})",
                translate("Documents", "All files") + " (*)",
            ]
        )
        dialog.filesSelected.connect(lambda names: self.add([Path(name) for name in names]))
        dialog.open()

    def add(self, paths: Sequence[Path]) -> None:
        """Take files in; those that cannot be are named with the reason."""
        screen, clock = self.screen_now, self.desk.clock
        if screen is None or not paths:
            return
        if not self._may_write() or self.progress.is_running:
            self.problem.say(_why_not_now(is_running=self.progress.is_running))
            return
        case_id, wanted = screen.case_id, list(paths)
        self.problem.say("")
        job = self.desk.jobs.vault_in_steps(
            lambda vault, report: actions.attachments.import_files(
                vault, case_id, wanted, clock=clock, report=report
            ),
            progress=self.progress.show_step,
            then=self._added,
            owner=self,
            failed=self._refused,
        )
        words = QCoreApplication.translate("Documents", "Adding %n document(s)…", None, len(wanted))
        self.progress.watch(words, job)
        self.add_button.setEnabled(False)

    def open_document(self, key: str) -> None:
        """Look at a document."""
        clock = self.desk.clock
        self.desk.jobs.vault(
            lambda vault: actions.attachments.open_document(vault, key, clock=clock),
            then=self._show_document,
            owner=self,
            latest="open",
        )

    def rename(self, key: str) -> None:
        """Ask for another title."""
        translate = QCoreApplication.translate
        known = self._known(key)
        if known is not None:
            ask_words(
                self,
                question=translate("Documents", "What is this document called?"),
                name=translate("Documents", "Title"),
                words=known.title,
                agree=translate("Documents", "Rename"),
                given=lambda title: self._rename(key, title),
            )

    def protect(self, key: str) -> None:
        """Protect a document, or not any more."""
        known, clock = self._known(key), self.desk.clock
        if known is not None:
            protected = known.note_class != "protected"
            self.desk.write(
                lambda vault: actions.attachments.protect(
                    vault, key, protected=protected, clock=clock
                )
            )

    def save(self, key: str) -> None:
        """Ask where a readable copy shall go, and whether that place is meant."""
        known = self._known(key)
        if known is None:
            return
        name = file_name_of(known.title, known.media_type)
        choose_target(
            self,
            title=QCoreApplication.translate("Documents", "Save a copy"),
            name=name,
            kind=name.rpartition(".")[2],
            chosen=lambda target: self._warn(key, target),
        )

    def delete(self, key: str) -> None:
        """Ask whether a document shall go for good."""
        translate = QCoreApplication.translate
        known = self._known(key)
        if known is not None:
            ask(
                self,
                question=translate("Documents", "Delete this document for good?"),
                explanation=translate(
                    "Documents",
                    "{what} is erased from the case file and cannot be brought back. In backups "
                    "it stays until they are replaced.",
                ).format(what=isolate(known.title)),
                agree=translate("Documents", "Delete for good"),
                yes=lambda: self._delete(key),
                is_risky=True,
            )

    def _may_write(self) -> bool:
        return self.screen_now is not None and self.screen_now.may_write

    def _known(self, key: str) -> Attachment | None:
        screen = self.screen_now
        documents = screen.view.attachments if screen else ()
        return next((one for one in documents if one.id == key), None)

    def _highlight(self, *, tone: str) -> None:
        self.drop_card.setProperty("tone", tone)
        self.drop_card.style().unpolish(self.drop_card)
        self.drop_card.style().polish(self.drop_card)

    def _fill(self, screen: CaseScreen, shown: Shown | None) -> None:
        focused = next((one.entry.key for one in self.rows if one.hasFocus()), "")
        clear(self._list)
        self.rows = []
        for document in reversed(screen.view.attachments):
            entry = DocumentRow(_entry(screen, document, shown), self._actions)
            entry.opened.connect(self.open_document)
            self._list.addWidget(entry)
            self.rows.append(entry)
            if document.id == focused:
                entry.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.rows:
            translate = QCoreApplication.translate
            self._list.addWidget(
                EmptyState(
                    icon="paperclip",
                    heading=translate("Documents", "No documents yet"),
                    sentence=translate(
                        "Documents", "Photos, scans, PDF, text and office files up to 50 MB."
                    ),
                )
            )

    def _added(self, report: ImportReport) -> None:
        self._end()
        language = i18n.language()
        sentences = [
            f"{isolate(one.name)}: {one.error.sentence(language)}"
            for one in report.refused
            if one.error
        ]
        self.problem.say("\n".join(sentences))
        remarks = [one for one in report.outcomes if one.remark]
        words = QCoreApplication.translate(
            "Documents", "%n document(s) added.", None, len(report.added)
        )
        for one in remarks:
            if one.remark:
                words += f" {isolate(one.name)}: {one.remark.text(language)}"
        if report.added:
            self.desk.notify.success(words)
            self.desk.changed(report.changes)

    def _refused(self, error: AppError) -> None:
        self._end()
        self.problem.say(error.sentence(i18n.language()))

    def _stopped(self) -> None:
        """All of them may be in already, or none is: look again once it is quiet."""
        self._end()
        screen = self.screen_now
        if screen is not None:
            changed = Changed(record_type=Attachment.TYPE, record_id="", case_id=screen.case_id)
            self.desk.jobs.vault(
                lambda _vault: Changes(records=(changed,)), then=self.desk.changed, owner=self
            )

    def _end(self) -> None:
        self.progress.finish()
        self.add_button.setEnabled(True)

    def _show_document(self, opened: Opened) -> None:
        from counsel_app.gui.dialogs.document_viewer import DocumentViewer

        key = opened.attachment.id
        DocumentViewer(
            self,
            opened.attachment.title,
            opened.media_type,
            opened.content,
            save=lambda: self.save(key),
            printed=lambda: self._printed(key),
        ).open()

    def _printed(self, key: str) -> None:
        clock = self.desk.clock
        self.desk.jobs.vault(lambda vault: actions.attachments.note_print(vault, key, clock=clock))

    def _rename(self, key: str, title: str) -> None:
        clock = self.desk.clock
        self.desk.write(lambda vault: actions.attachments.rename(vault, key, title, clock=clock))

    def _warn(self, key: str, target: Path) -> None:
        translate = QCoreApplication.translate
        ask(
            self,
            question=translate("Documents", "Save a readable copy?"),
            explanation=translate(
                "Documents",
                "The copy goes to “{folder}”. Everybody who can open that folder can read it, and "
                "it stays there when this document or the case is erased.",
            ).format(folder=isolate(str(target.parent))),
            agree=translate("Documents", "Save the copy"),
            yes=lambda: self._save(key, target),
            is_risky=True,
        )

    def _save(self, key: str, target: Path) -> None:
        clock = self.desk.clock
        words = QCoreApplication.translate("Documents", "The copy was saved.")
        self.desk.jobs.vault(
            lambda vault: actions.attachments.save_copy(vault, key, target, clock=clock),
            then=lambda _none: self.desk.notify.success(words),
            owner=self,
        )

    def _delete(self, key: str) -> None:
        clock = self.desk.clock
        self.desk.write(lambda vault: actions.attachments.delete(vault, key, clock=clock))


def _files(data: QMimeData | Any) -> list[Path]:
    urls = data.urls()
    are_here = all(url.isLocalFile() for url in urls)
    return [Path(url.toLocalFile()) for url in urls] if are_here else []


def _why_not_now(*, is_running: bool) -> str:
    translate = QCoreApplication.translate
    if is_running:
        return translate(
            "Documents", "Other documents are being added. Please try again after that."
        )
    return translate("Documents", "Nothing was added: this case can only be read here.")


def _entry(screen: CaseScreen, document: Attachment, shown: Shown | None) -> DocumentEntry:
    added = day_words(document.added_on, today=screen.today) if document.added_on else ""
    parts = (kind_words(document.media_type), size_words(document.size), added)
    return DocumentEntry(
        key=document.id,
        title=document.title,
        meta=" · ".join(part for part in (*parts, screen.who(document.id)) if part),
        icon=icon_of(document.media_type),
        thumbnail=shown.thumbnails.get(document.id, b"") if shown else b"",
        is_protected=document.note_class == "protected",
        is_here=shown is None or document.id in shown.here,
        may_write=screen.may_write,
    )


def icon_of(media_type: str) -> str:
    """The drawing for a kind of document."""
    return "camera" if media_type.startswith("image/") else "file-text"


def kind_words(media_type: str) -> str:
    """What kind of document it is, as its ending says it."""
    return Media(media_type).ending.upper() if media_type in list(Media) else ""


def size_words(size: int) -> str:
    """A size for people, rounded up."""
    if size < _KILOBYTE**2:
        return f"{-(-size // _KILOBYTE)} kB"
    megabytes = f"{size / _KILOBYTE**2:.1f}"
    return f"{megabytes.replace('.', ',') if i18n.language() == 'de' else megabytes} MB"
