from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDragLeaveEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QTextEdit
from pytestqt.qtbot import QtBot

from counsel_app.domain.attachment import Attachment
from counsel_app.domain.clock import FixedClock
from counsel_app.gui import i18n, theme
from counsel_app.gui.dialogs.document_viewer import DocumentViewer
from counsel_app.gui.dialogs.question import Question
from counsel_app.gui.dialogs.rename import WordsDialog
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.pages.case_sections.documents import DocumentsSection
from counsel_app.gui.pages.registry import COORDINATOR
from counsel_app.gui.preview import Preview
from counsel_app.gui.widgets.buttons import IconButton
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.gui.widgets.picture_view import PictureView
from counsel_app.gui.widgets.timeline import TimelineEntry
from counsel_app.usecases import attachments
from tests import pictures
from tests.gui.hands import click, drag_in, drop_on, mime, press, write
from tests.gui.pages.casework import Casework, texts
from tests.gui.screens import grab
from tests.pictures import put

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def work(qtbot: QtBot, jobs: Jobs, clock: FixedClock, tmp_path: Path) -> Casework:
    return Casework(qtbot, jobs, clock, tmp_path)


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    folder = tmp_path / "stick"
    folder.mkdir()
    content = {
        "Bescheid.jpg": pictures.jpeg(6, pictures.scene(600, 400)),
        "Mietvertrag.pdf": pictures.pdf(3),
        "Scan.tiff": pictures.tiff(2),
        "Notiz.txt": "Grüße aus Dresden".encode(),
        "Lebenslauf.odt": pictures.odt(),
        "Foto.heic": b"\0\0\0\x18ftypheic" + bytes(30),
    }
    return {name: put(folder, name, what) for name, what in content.items()}


def section_of(work: Casework) -> DocumentsSection:
    work.case.show_section("documents")
    section = work.case.sections["documents"]
    assert isinstance(section, DocumentsSection)
    return section


def drop(work: Casework, section: DocumentsSection, *paths: Path) -> None:
    data = mime(paths)
    assert drag_in(section, data)
    assert section.drop_card.property("tone") == "soon"
    drop_on(section, data)
    assert section.drop_card.property("tone") == ""
    work.settle()


def titles(section: DocumentsSection) -> list[str]:
    return [one.entry.title for one in section.rows]


def button(section: DocumentsSection, words: str) -> IconButton:
    return next(
        one for one in section.findChildren(IconButton) if one.accessibleName().startswith(words)
    )


def documents(work: Casework) -> tuple[Attachment, ...]:
    return work.view().attachments


@pytest.mark.parametrize(
    ("name", "language", "look", "size"),
    [
        ("light", "en", "light", 10.5),
        ("de", "de", "light", 10.5),
        ("dark", "en", "dark", 10.5),
        ("large", "de", "dark", 15.75),
    ],
)
def test_documents_and_their_viewer_fit_the_smallest_screen(
    qapp: QApplication,
    work: Casework,
    files: dict[str, Path],
    name: str,
    language: str,
    look: str,
    size: float,
) -> None:
    i18n.set_language(qapp, language)
    theme.apply(qapp, name=look, text_points=size)
    work.fill()
    shell = work.enter()
    section = section_of(work)
    work.settle()
    grab(shell, f"{name}-documents-none")
    drop(work, section, *files.values())
    grab(shell, f"{name}-documents")
    photo = next(one for one in section.rows if one.entry.title == "Bescheid")
    section.open_document(photo.entry.key)
    work.settle()
    viewer = work.dialog(DocumentViewer)
    grab(viewer, f"{name}-document-photo")
    viewer.close()
    assert shell.width() <= 1366
    assert shell.height() <= 768


def test_a_paper_dropped_anywhere_on_the_case_lands_among_the_documents(
    work: Casework, files: dict[str, Path]
) -> None:
    work.enter()
    page = work.case
    page.show_section("timeline")
    data = mime([files["Bescheid.jpg"]])
    # The field for a note leaves it to the page around it.
    assert not page.note.field.canInsertFromMimeData(data)
    assert drag_in(page, data)
    drop_on(page, data)
    work.settle()
    section = section_of(work)
    assert section.isVisible()
    assert titles(section) == ["Bescheid"]
    words = QMimeData()
    words.setText("Wohnung")
    assert not drag_in(page, words)
    assert page.note.field.canInsertFromMimeData(words)


def test_dropped_files_are_kept_and_what_cannot_be_is_named(
    work: Casework, files: dict[str, Path]
) -> None:
    work.enter()
    section = section_of(work)
    assert section.findChildren(EmptyState)
    drop(work, section, *files.values())
    kept = {"Lebenslauf", "Notiz", "Scan", "Mietvertrag", "Bescheid"}
    assert set(titles(section)) == kept
    assert "HEIC" in section.problem.text()
    assert "Foto.heic" in section.problem.text()
    assert work.case.buttons["documents"].words().endswith("5")
    assert all(path.exists() for path in files.values())
    small = {one.entry.title for one in section.rows if one.entry.thumbnail}
    assert small == {"Scan", "Bescheid"}
    # A second try that works takes the old sentence away.
    drop(work, section, files["Notiz.txt"])
    assert section.problem.text() == ""
    assert len(section.rows) == 6


def test_only_files_of_this_computer_are_accepted(work: Casework, files: dict[str, Path]) -> None:
    work.enter()
    section = section_of(work)
    other = QMimeData()
    other.setUrls([QUrl("https://example.org/a.jpg"), *mime([files["Notiz.txt"]]).urls()])
    # Not the place for documents takes it, but the window, which says why it cannot.
    assert drag_in(section, other)
    assert section.drop_card.property("tone") != "soon"
    drop_on(section, other)
    work.settle()
    assert "not lie on this computer" in work.notify.sentence()
    words = QMimeData()
    words.setText("Bescheid")
    assert not drag_in(section, words)
    data = mime([files["Notiz.txt"]])
    assert drag_in(section, data)
    QApplication.sendEvent(section, QDragLeaveEvent())
    assert section.drop_card.property("tone") == ""
    assert documents(work) == ()


def test_files_are_chosen_with_the_button(work: Casework, files: dict[str, Path]) -> None:
    work.enter()
    section = section_of(work)
    click(section.add_button)
    dialog = work.dialog(QFileDialog)
    dialog.filesSelected.emit([str(files["Notiz.txt"]), str(files["Scan.tiff"])])
    dialog.close()
    work.settle()
    assert set(titles(section)) == {"Scan", "Notiz"}


def test_stopping_keeps_none_of_the_files(work: Casework, tmp_path: Path) -> None:
    work.enter()
    section = section_of(work)
    paths = [
        put(tmp_path, f"{n}.jpg", pictures.jpeg(6, pictures.scene(900, 600))) for n in range(8)
    ]
    section.add(paths)
    assert section.progress.is_running
    assert not section.add_button.isEnabled()
    click(section.progress.stop_button)
    work.settle()
    assert documents(work) == ()
    assert section.rows == []
    assert section.add_button.isEnabled()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Bescheid.jpg", PictureView),
        ("Mietvertrag.pdf", Preview),
        ("Scan.tiff", Preview),
        ("Notiz.txt", QTextEdit),
        ("Lebenslauf.odt", EmptyState),
    ],
)
def test_a_document_is_looked_at_in_memory(
    work: Casework, files: dict[str, Path], name: str, kind: type, tmp_path: Path
) -> None:
    work.enter()
    section = section_of(work)
    drop(work, section, files[name])
    files[name].unlink()
    before = set(tmp_path.rglob("*"))
    section.rows[0].setFocus()
    press(section.rows[0], Qt.Key.Key_Return)
    work.settle()
    viewer = work.dialog(DocumentViewer)
    assert isinstance(viewer.view, kind)
    assert viewer.windowTitle() == "Document"
    if isinstance(viewer.view, Preview):
        assert viewer.view.pages() == (3 if name.endswith("pdf") else 2)
    if isinstance(viewer.view, QTextEdit):
        assert "Dresden" in viewer.view.toPlainText()
        assert viewer.view.isReadOnly()
    press(viewer, Qt.Key.Key_Escape)
    work.qtbot.waitUntil(lambda: not viewer.isVisible())
    assert set(tmp_path.rglob("*")) - before <= {work.folder / "casefile.db-wal"}


def test_a_photo_is_enlarged_with_keys(work: Casework, files: dict[str, Path]) -> None:
    work.enter()
    section = section_of(work)
    drop(work, section, files["Bescheid.jpg"])
    click(section.rows[0])
    work.settle()
    viewer = work.dialog(DocumentViewer)
    assert isinstance(viewer.view, PictureView)
    whole = viewer.view.factor()
    press(viewer.view, Qt.Key.Key_Plus)
    press(viewer.view, Qt.Key.Key_Plus)
    assert viewer.view.factor() > whole * 1.5
    press(viewer.view, Qt.Key.Key_Minus)
    assert viewer.view.factor() < whole * 1.5
    press(viewer.view, Qt.Key.Key_0)
    assert viewer.view.factor() == whole


def test_locking_forgets_the_document_in_front(work: Casework, files: dict[str, Path]) -> None:
    shell = work.enter()
    section = section_of(work)
    drop(work, section, files["Notiz.txt"])
    section.open_document(section.rows[0].entry.key)
    work.settle()
    viewer = work.dialog(DocumentViewer)
    assert isinstance(viewer.view, QTextEdit)
    seen: list[str] = []
    viewer.finished.connect(lambda _code: seen.append(viewer.view.toPlainText()))
    shell.lock()
    work.qtbot.waitUntil(
        lambda: not [w for w in QApplication.topLevelWidgets() if isinstance(w, DocumentViewer)]
    )
    assert shell.page("case") is None
    assert all(text == "" for text in seen)


def test_a_document_is_renamed_and_protected_with_the_keyboard(
    work: Casework, files: dict[str, Path]
) -> None:
    work.enter()
    section = section_of(work)
    drop(work, section, files["Bescheid.jpg"])
    section.rows[0].setFocus()
    press(section.rows[0], Qt.Key.Key_F2)
    dialog = work.dialog(WordsDialog)
    assert dialog.field.text() == "Bescheid"
    dialog.field.clear()
    assert not dialog.agree_button.isEnabled()
    write(dialog.field, "Bescheid vom BAMF")
    press(dialog.field, Qt.Key.Key_Return)
    work.settle()
    assert titles(section) == ["Bescheid vom BAMF"]
    click(button(section, "Protect"))
    work.settle()
    assert documents(work)[0].note_class == "protected"
    assert "protected" in texts(section)
    work.case.show_section("timeline")
    entries = [one.entry.title for one in work.case.findChildren(TimelineEntry)]
    assert "Protected document" in entries
    assert "Bescheid vom BAMF" not in texts(work.case.sections["timeline"])
    work.case.show_section("documents")
    click(button(section, "Do not protect"))
    work.settle()
    assert documents(work)[0].note_class == "normal"


def test_the_timeline_leads_to_the_documents(work: Casework, files: dict[str, Path]) -> None:
    work.enter()
    drop(work, section_of(work), files["Notiz.txt"])
    work.case.show_section("timeline")
    entry = next(
        one
        for one in work.case.findChildren(TimelineEntry)
        if one.entry.key.startswith("attachment/")
    )
    assert "Notiz" in entry.entry.title
    press(entry, Qt.Key.Key_Return)
    assert work.case.current_section() == "documents"


def test_a_copy_is_saved_only_after_its_place_was_said(
    work: Casework, files: dict[str, Path], tmp_path: Path
) -> None:
    work.enter()
    section = section_of(work)
    drop(work, section, files["Notiz.txt"])
    target = tmp_path / "stick" / "copy.txt"
    for refuse in (True, False):
        click(button(section, "Save a copy"))
        dialog = work.dialog(QFileDialog)
        dialog.fileSelected.emit(str(target))
        dialog.close()
        question = work.dialog(Question)
        assert str(target.parent) in texts(question)
        click(question.refuse_button if refuse else question.agree_button)
        work.settle()
        assert target.exists() is not refuse
    assert target.read_text(encoding="utf-8") == "Grüße aus Dresden"


def test_a_document_is_deleted_for_good_after_a_question(
    work: Casework, files: dict[str, Path]
) -> None:
    work.enter()
    section = section_of(work)
    drop(work, section, files["Notiz.txt"])
    section.rows[0].setFocus()
    press(section.rows[0], Qt.Key.Key_Delete)
    question = work.dialog(Question)
    press(question, Qt.Key.Key_Escape)
    assert len(documents(work)) == 1
    press(section.rows[0], Qt.Key.Key_Delete)
    click(work.dialog(Question).agree_button)
    work.qtbot.waitUntil(lambda: section.rows == [])
    assert documents(work) == ()


def test_a_document_of_another_device_says_so(work: Casework, files: dict[str, Path]) -> None:
    with work.file() as vault:
        report = attachments.import_files(
            vault, work.case_id, [files["Notiz.txt"]], clock=work.clock
        )
        vault.execute("DELETE FROM attachment_chunk")
    work.enter()
    section = section_of(work)
    work.settle()
    assert "on another device" in texts(section)
    assert not [b for b in section.rows[0].buttons if "Save a copy" in b.accessibleName()]
    section.open_document(report.added[0].id)
    work.settle()
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, DocumentViewer)]


def test_a_coordinator_adds_and_changes_nothing(work: Casework, files: dict[str, Path]) -> None:
    with work.file() as vault:
        attachments.import_files(vault, work.case_id, [files["Notiz.txt"]], clock=work.clock)
    shell = work.enter(role=COORDINATOR)
    section = section_of(work)
    work.settle()
    assert not section.drop_card.isVisibleTo(section)
    # The window takes what no page takes, to say what is to be done with it.
    assert drag_in(section, mime([files["Scan.tiff"]]))
    drop_on(shell, mime([files["Scan.tiff"]]))
    work.settle()
    assert "whoever counsels" in work.notify.sentence()
    section.add([files["Scan.tiff"]])
    press(section.rows[0], Qt.Key.Key_Delete)
    press(section.rows[0], Qt.Key.Key_F2)
    work.settle()
    assert len(documents(work)) == 1
