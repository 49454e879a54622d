"""The program that is watched: does with one case all that can be done, then crashes or erases.

``python -m tests.faults.marker_worker WORK FOLDER SHARE STICK``.
"""

from __future__ import annotations

import os
import signal
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from counsel_app.domain.client import PersonName
from counsel_app.domain.clock import FixedClock
from counsel_app.gui.dialogs.document_viewer import DocumentViewer
from counsel_app.gui.preview import Preview
from counsel_app.store.vault import Vault
from counsel_app.usecases import (
    attachments,
    backups,
    cases,
    consultations,
    drafting,
    erase,
    exchange,
    papers,
    profiles,
)
from tests.profiles import PASSPHRASE, a_case, a_client, a_consultation, a_goal, an_id, new_clock

NAME: Final = "Zwiebelfisch"
OTHER_SCRIPT: Final = "ዝክረቃል"
NOTE: Final = "Quarzuhrwerk"
DRAFT: Final = "Fagottbläser"
ADDRESS: Final = "Vexierbild"
SEARCHED: Final = "Yachthafen"
DOCUMENT: Final = "Xylophonklang"
TITLE: Final = "Jodelkurs"
MARKERS: Final = (
    NAME, OTHER_SCRIPT, NOTE, DRAFT, ADDRESS, SEARCHED, DOCUMENT, TITLE, PASSPHRASE,
)  # fmt: skip
TODAY: Final = date(2026, 11, 22)
CASE: Final = a_case()


def write_and_look(vault: Vault, clock: FixedClock, stick: Path) -> None:
    """Everything that happens on a working day."""
    client = a_client(
        chosen_name=NAME,
        name_variants=(PersonName(text=OTHER_SCRIPT, script="Ethi"),),
        address=f"{ADDRESS} 7",
    )
    cases.open_case(vault, client, CASE, clock=clock)
    for number in range(60):
        talk = a_consultation(
            1_000 + number, content=f"{NOTE} " * (300 - number), agreements=f"{NOTE} {number}"
        )
        consultations.record_consultation(vault, talk, clock=clock)
    consultations.delete_consultation(vault, an_id(1_000), clock=clock)
    with vault.atomic(clock) as write:
        write.put(a_goal(sentence=NOTE))
    drafting.keep_draft(vault, "note", {"content": DRAFT}, case_id=CASE.id, clock=clock)
    attachments.import_files(vault, CASE.id, sorted(stick.iterdir()), clock=clock)
    cases.list_cases(vault, query=f"{SEARCHED} {NOTE}", today=TODAY)
    cases.list_cases(vault, query=OTHER_SCRIPT, today=TODAY)
    # Larger than any cache: a sort that would spill if it were allowed to.
    vault.execute("PRAGMA cache_size = 10").fetchall()
    vault.execute(
        "SELECT a.content FROM consultation a, consultation b ORDER BY a.content, b.content DESC"
    ).fetchall()


def show(vault: Vault, clock: FixedClock) -> None:
    """Papers and documents on the screen, and a paper as the printer gets it."""
    app = QApplication.instance() or QApplication([])
    paper = papers.consultation_report(vault, an_id(1_001), clock=clock)
    window = QWidget()
    preview = Preview("paper", window)
    assert preview.show_pdf(paper)
    window.resize(800, 800)
    preview.resize(800, 800)
    window.show()
    app.processEvents()
    assert not window.grab().toImage().isNull()
    image: QImage = preview.document().render(0, QSize(1240, 1754))
    assert not image.isNull()
    for document in attachments.shown(vault, CASE.id).here:
        opened = attachments.open_document(vault, document, clock=clock)
        viewer = DocumentViewer(
            window,
            opened.attachment.title,
            opened.media_type,
            opened.content,
            save=lambda: None,
            printed=lambda: None,
        )
        viewer.open()
        app.processEvents()
        assert not viewer.grab().toImage().isNull()
        viewer.close()
    app.processEvents()


def crash_on(folder: Path, share: Path, stick: Path) -> None:
    """A working day that ends with kill -9."""
    clock = new_clock()
    vault = profiles.open_profile(folder, passphrase=PASSPHRASE)
    write_and_look(vault, clock, stick)
    show(vault, clock)
    exchange.export_changes(vault, folder, share, clock=clock)
    place = folder.parent / "backups"
    place.mkdir()
    backups.set_backup_place(vault, place)
    backups.back_up(vault, folder, clock=clock)
    consultations.record_consultation(vault, a_consultation(2_000, content=NOTE), clock=clock)
    os.kill(os.getpid(), signal.SIGKILL)


def erase_all(folder: Path, share: Path, _stick: Path) -> None:
    """The next day: open after the crash, erase, replace the backup, tell the others."""
    clock = new_clock()
    vault = profiles.open_profile(folder, passphrase=PASSPHRASE)
    vault.accept()
    assert len(vault.all(type(a_consultation()))) == 60
    show(vault, clock)
    assert erase.erase_case(vault, CASE.id, typed=CASE.number, clock=clock).is_purged
    erase.renew_backups(vault, clock=clock)
    exchange.export_changes(vault, folder, share, clock=clock)
    vault.close()


def leak(_folder: Path, _share: Path, _stick: Path) -> None:
    """The control: each marker goes into a file that is gone again at once."""
    for number, marker in enumerate(MARKERS):
        with tempfile.TemporaryFile() as stream:
            stream.write(marker.encode("utf-16-le" if number % 2 else "utf-8"))
    with tempfile.NamedTemporaryFile(suffix=".pdf") as stream:
        stream.write(b"%PDF-1.7")
    with tempfile.NamedTemporaryFile(prefix=NAME):
        pass


WORK: Final[dict[str, Callable[[Path, Path, Path], None]]] = {
    work.__name__: work for work in (crash_on, erase_all, leak)
}

if __name__ == "__main__":
    WORK[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]), Path(sys.argv[4]))
