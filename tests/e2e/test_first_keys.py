"""Tab, Esc, Enter and Ctrl+Z, as hands expect them from every program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from counsel_app.domain.consultation import Consultation
from counsel_app.usecases.demo import Demo, demo_case_id
from tests.e2e.first_minutes import (
    at_work,
    dialog,
    no_dialog,
    opens,
    shell,
    spoken,
    talk_in,
)
from tests.e2e.person import Person, words
from tests.gui.screens import grab


@pytest.fixture
def still(qapp: QApplication) -> Iterator[None]:
    """A blinking cursor is neither a focus that shows nor one that does not."""
    before = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(before)


PLACES = (
    "today", "cases", "new_case", "case A/timeline", "case A/plan", "consultation A", "sync",
    "differences", "directory", "answers", "groups", "settings", "security",
)  # fmt: skip


@pytest.mark.usefixtures("still")
def test_tab_goes_through_everything_and_shows_where_it_is(demo: Demo, tmp_path: Path) -> None:
    with demo.opened("first") as vault:
        case = demo_case_id(vault, "A")
    wrong = []
    with at_work(demo, tmp_path) as jana:
        for place in PLACES:
            page, _, target = place.partition(" ")
            opens(jana, page, target.replace("A", case))
            wrong += [f"{place}: {fault}" for fault in tab_faults(jana)]
            if page == "cases":
                grab(shell(jana), "ten-focus")
        opens(jana, "case", f"{case}/dates")
        jana.clicks(words("Case", "Appointment"))
        jana.settle()
        wrong += [f"appointment: {fault}" for fault in tab_faults(jana)]
    assert wrong == []


def tab_faults(person: Person) -> list[str]:
    """What is wrong with going once around by Tab: traps, unnamed, unseen, unreached."""
    # A page without a field to start in leaves the first step to Tab.
    person.presses("Tab")
    start = here = person.focus()
    passed: list[QWidget] = []
    found = []
    for _step in range(250):
        focused = picture(here)
        called = spoken(here)
        if not called:
            found.append(f"{type(here).__name__} {here.objectName()} has no name")
        if not is_in_sight(here):
            found.append(f"“{called}” has the focus out of sight")
        passed.append(here)
        person.presses("Tab")
        following = person.focus()
        if following is here:
            found.append(f"“{called}” keeps the focus")
            break
        if is_in_sight(here) and picture(here) == focused:
            found.append(f"“{called}” looks the same with the focus and without")
        here = following
        if here is start:
            break
    else:
        found.append("Tab does not come back to where it began")
    before = passed[-1]
    person.presses("Backtab")
    if person.focus() is not before:
        found.append(f"Shift+Tab leads to “{spoken(person.focus())}”, not “{spoken(before)}”")
    return found + unreached(start.window(), passed)


def picture(widget: QWidget) -> QImage:
    """What of the window stands where ``widget`` is, and a little around it."""
    window = widget.window()
    corner = widget.mapTo(window, QPoint())
    return window.grab(QRect(corner, widget.size()).adjusted(-4, -4, 4, 4)).toImage()


def is_in_sight(widget: QWidget) -> bool:
    return widget.isVisible() and not widget.visibleRegion().isEmpty()


def unreached(window: QWidget, passed: list[QWidget]) -> list[str]:
    """Controls in sight that take the focus with Tab and did not get it."""
    groups = {rivals(one) for one in passed} - {None}
    return [
        f"Tab passes “{spoken(one)}” by"
        for one in window.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and one not in passed
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None
        # Of several that exclude each other Tab reaches one, arrows the others.
        if rivals(one) not in groups
    ]


def rivals(widget: QWidget) -> object:
    """What holds the buttons of which only one is on; None for all other controls."""
    if not isinstance(widget, QAbstractButton):
        return None
    group: object = widget.group()
    return group or (widget.parentWidget() if widget.autoExclusive() else None)


def test_esc_enter_and_ctrl_z_do_what_hands_expect(demo: Demo, tmp_path: Path) -> None:
    with demo.opened("first") as vault:
        case = demo_case_id(vault, "A")
        talk = max(vault.all(Consultation, case_id=case), key=lambda one: one.id)
    with at_work(demo, tmp_path) as jana:
        jana.presses("Ctrl+2")
        jana.comes_to("cases")
        jana.types("Samira")
        jana.presses("Return")
        jana.comes_to("case")
        jana.presses("Alt+5")
        # Esc closes a dialog and gives the focus back to what opened it.
        button = jana.reaches(words("Case", "Appointment"))
        jana.presses("Space")
        jana.settle()
        assert dialog().isVisible()
        jana.presses("Escape")
        jana.until(no_dialog, "the end of the dialog")
        assert jana.focus() is button
        # Enter in a field of a dialog is its main button.
        jana.presses("Space")
        jana.settle()
        jana.types("Anhörung beim Amt")
        jana.reaches("Datum")
        jana.types("1.12.2026")
        jana.presses("Return")
        jana.until(no_dialog, "the end of the dialog")
        jana.waits_for("Anhörung beim Amt")
        # What was deleted is back with Ctrl+Z, wherever the focus went.
        opens(jana, "consultation", f"{case}/{talk.id}")
        jana.pushes(words("Consultation", "Delete"))
        jana.comes_to("case")
        jana.waits_for(words("Consultation", "The consultation is deleted."))
        assert talk_in(jana, talk.id) is None
        grab(shell(jana), "ten-deleted")
        jana.presses("Ctrl+Z")
        jana.settle()
        assert talk_in(jana, talk.id) is not None
        # Esc leads out of a page that was opened from a case.
        opens(jana, "letter", f"report/{talk.id}")
        jana.presses("Escape")
        jana.comes_to("case")
