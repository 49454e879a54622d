"""A window full of a case that gets locked, and one that has none: both photographed.

``python -m tests.e2e.lock_acts ACT PROFILE HOME`` carries out one act; the
tests start it on Xvfb.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QPoint
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget

from counsel_app.domain.case import Case
from counsel_app.domain.clock import FixedClock
from counsel_app.gui.dialogs.folder import choose_target
from counsel_app.gui.dialogs.question import ask
from counsel_app.gui.pages.case import CasePage
from counsel_app.store.vault import Vault
from tests.e2e.person import Person
from tests.example_case import PASSPHRASE

NOW: Final = datetime(2026, 11, 22, 9, 42, tzinfo=UTC)
BEFORE: Final = "before.png"
AT_ONCE: Final = "at_once.png"
LOCKED: Final = "locked.png"
EMPTY: Final = "empty.png"
TYPED: Final = "Termin bei der ABH"
SELECTED: Final = "Samira hat gesagt"


def full(profile: Path, home: Path) -> None:
    """Everything that can stand open stands open when the lock comes from outside."""
    with _at(profile, home) as anna:
        anna.unlocks(PASSPHRASE)
        page = _open_case(anna)
        page.sections["dates"].add.click()  # type: ignore[attr-defined]
        anna.settle()
        anna.types(TYPED)
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        _pile_up(dialog)
        clipboard = QGuiApplication.clipboard()
        clipboard.setText(SELECTED)
        clipboard.setText(SELECTED, QClipboard.Mode.Selection)
        _photograph(home / BEFORE)
        print("ready", flush=True)
        anna.until(lambda: anna.page() == "unlock", "the lock")
        _photograph(home / AT_ONCE)
        anna.settle()
        anna.focus()
        _photograph(home / LOCKED)
        assert clipboard.text() == ""
        assert clipboard.text(QClipboard.Mode.Selection) == ""
        titles = [one.title() for one in QGuiApplication.allWindows() if one.isVisible()]
        assert set(titles) == {"Counsel"}, titles
        anna.unlocks(PASSPHRASE)
        page = _open_case(anna)
        page.sections["dates"].add.click()  # type: ignore[attr-defined]
        anna.settle()
        anna.waits_for(TYPED)


def empty(profile: Path, home: Path) -> None:
    """The locked window over a file with nothing in it."""
    with _at(profile, home) as anna:
        anna.comes_to("unlock")
        anna.focus()
        _photograph(home / EMPTY)


def _at(profile: Path, home: Path) -> Person:
    person = Person(profile, clock=FixedClock(NOW), language="de", home=home)
    # A blinking cursor is no trace of a case.
    QApplication.setCursorFlashTime(0)
    return person


def _open_case(anna: Person) -> CasePage:
    found: list[str] = []
    shell = anna.app.shell
    assert shell is not None

    def first_case(vault: Vault) -> str:
        return vault.all(Case)[0].id

    anna.app.jobs.vault(first_case, then=found.append)
    anna.until(lambda: bool(found), "the case")
    shell.navigate("case", f"{found[0]}/dates")
    anna.comes_to("case")
    page: Any = shell.page("case")
    assert isinstance(page, CasePage)
    return page


def _pile_up(dialog: QWidget) -> None:
    choose_target(dialog, title="Speichern", name="x", kind="pdf", chosen=lambda _file: None)
    ask(dialog, question="Samira?", explanation="Samira", agree="Ja", yes=lambda: None)
    menu = QMenu(dialog)
    menu.addAction("Samira")
    menu.popup(QPoint(900, 500))
    QToolTip.showText(QPoint(100, 600), "Samira", dialog)


def _photograph(target: Path) -> None:
    """The whole screen as the X server has it."""
    QApplication.processEvents()
    screen = QGuiApplication.primaryScreen()
    assert screen.grabWindow(0).save(str(target))


ACTS: Final[Mapping[str, Callable[[Path, Path], None]]] = {"full": full, "empty": empty}

if __name__ == "__main__":
    ACTS[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))
    print("done")
