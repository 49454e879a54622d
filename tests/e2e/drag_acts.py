"""Jana drags files from another program's window onto hers, for a test to start.

``python -m tests.e2e.drag_acts DEMO HOME`` prints ``done``. Where files are
dragged from is a process of its own (``drag_source``), and the mouse that drags is
the X server's: nothing here makes an event.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QWidget

from counsel_app.domain.clock import FixedClock
from counsel_app.gui.pages.case import CasePage
from counsel_app.gui.pages.case_sections.documents import DocumentsSection
from counsel_app.usecases.demo import DEMO_PASSPHRASE, Demo
from tests import pictures
from tests.e2e.acts import NOW
from tests.e2e.drag_source import SIDE
from tests.e2e.person import Person, words
from tests.gui.hands import until

_STEPS: Final = 12
COPY, REFUSED = "CopyAction", "IgnoreAction"


class _Drag(QObject):
    """What the X server has told the window of a drag."""

    def __init__(self) -> None:
        super().__init__()
        self.is_over = self.has_ended = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Note it; whoever is asked decides."""
        self.is_over |= event.type() == QEvent.Type.DragMove
        self.has_ended |= event.type() in (QEvent.Type.Drop, QEvent.Type.DragLeave)
        return super().eventFilter(watched, event)


def drags(person: Person, files: Sequence[Path | str], onto: QWidget) -> str:
    """Drag ``files`` by the mouse; returns what whoever hands them over may do with them."""
    window = onto.window()
    start = window.mapToGlobal(QPoint(window.width() - SIDE, 0))
    line = [sys.executable, "-m", "tests.e2e.drag_source", str(start.x()), str(start.y())]
    drag = _Drag()
    window.windowHandle().installEventFilter(drag)
    with subprocess.Popen([*line, *map(str, files)], stdout=subprocess.PIPE, text=True) as source:
        assert source.stdout is not None
        assert source.stdout.readline() == "ready\n"
        begin = start + QPoint(SIDE // 2, SIDE // 2)
        end = onto.mapToGlobal(onto.rect().center())
        _mouse("mousemove", begin.x(), begin.y())
        _mouse("mousedown", 1)
        for step in range(1, _STEPS + 1):
            at = begin + (end - begin) * step / _STEPS
            _mouse("mousemove", at.x(), at.y())
        person.until(lambda: drag.is_over, "the drag to come over the window")
        _mouse("mouseup", 1)
        person.until(lambda: drag.has_ended, "the end of the drag")
        done = source.stdout.readline().strip()
        person.settle()
        source.terminate()
    window.windowHandle().removeEventFilter(drag)
    return done


def _mouse(*what: str | int) -> None:
    with subprocess.Popen(["xdotool", *map(str, what)]) as moving:
        until(lambda: moving.poll() is not None, "the mouse")
    assert moving.returncode == 0


def main(demo: Demo, home: Path) -> None:
    """Everything that can be dragged, one after the other, at one window."""
    photo = pictures.put(home, "Bescheid.jpg", pictures.jpeg())
    letter = pictures.put(home, "Schreiben.pdf", pictures.pdf())
    card = pictures.put(home, "ben.counselcard", b"no card at all")
    with Person(demo.profile("first"), clock=FixedClock(NOW), language="de", home=home) as jana:
        shell = jana.app.shell
        assert shell is not None
        jana.comes_to("unlock")
        assert drags(jana, [photo], shell) == REFUSED

        jana.unlocks(DEMO_PASSPHRASE)
        assert drags(jana, [photo], shell) == COPY
        jana.waits_for(words("Dropped", "Which case does this belong to?"))
        jana.types("Samira")
        jana.presses("Return")
        jana.comes_to("case")
        page = shell.page("case")
        assert isinstance(page, CasePage)
        documents = page.sections["documents"]
        assert isinstance(documents, DocumentsSection)
        jana.until(lambda: _titles(documents) == {"Bescheid"}, "the photo in the case")

        # The field for words is under the mouse, and leaves a file to the case around it.
        page.show_section("timeline")
        assert drags(jana, [letter], page.note.field) == COPY
        jana.until(lambda: "Schreiben" in _titles(documents), "the letter in the case")
        assert "Schreiben" not in page.note.field.toPlainText()

        # The place for documents is no place for what is Counsel's own.
        assert drags(jana, [card], documents.drop_card) == COPY
        jana.until(lambda: shell.current_page() == "team", "the page for key cards")
        jana.presses("Escape")

        assert drags(jana, ["https://example.org/a.jpg"], shell) == COPY
        jana.waits_for("nicht auf diesem Computer")
        assert drags(jana, [home / "gone.pdf"], shell) == COPY
        jana.waits_for("ist nicht mehr da")

        # Whoever hands it over is told that it was copied, and keeps it.
        assert photo.is_file()
        assert letter.is_file()


def _titles(documents: DocumentsSection) -> set[str]:
    return {one.entry.title for one in documents.rows}


if __name__ == "__main__":
    main(Demo(folder=Path(sys.argv[1])), Path(sys.argv[2]))
    print("done")
