from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QStatusBar, QToolButton
from pytestqt.qtbot import QtBot

from counsel_app.domain.changes import Changed, Changes
from counsel_app.domain.clock import FixedClock
from counsel_app.gui import i18n, theme
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.notify import Notify
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.pages.registry import COUNSELLOR, LOCKED, PAGES, VOLUNTEER, PageSpec
from counsel_app.gui.rail import Rail
from counsel_app.gui.shell import Shell
from tests.gui.gallery import GALLERY
from tests.gui.hands import click, press
from tests.gui.screens import grab

CHANGES = Changes(records=(Changed(record_type="case", record_id="1", case_id="1"),))


class Diary(Page):
    """Writes down what happens to it."""

    log: list[str]

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.log = []

    def open(self, target: str) -> None:
        self.log.append(f"open {target}".strip())

    def on_changed(self, changes: Changes) -> None:
        self.log.append(f"changed {len(changes.records)}")

    def save_draft(self) -> None:
        self.log.append("draft")
        DRAFTS.append("draft")


DRAFTS: list[str] = []


class DiarySpec(PageSpec):
    __slots__ = ()

    def build(self, desk: Desk) -> Page:
        return Diary(desk)


PAGES_OF_TWO_ROLES = (
    DiarySpec("unlock", "Unlock", "", (LOCKED,), ""),
    DiarySpec("today", "Today", "sun", (COUNSELLOR,), ""),
    DiarySpec("case", "Case", "", (COUNSELLOR,), "", under="cases"),
    DiarySpec("cases", "Cases", "folder-open", (COUNSELLOR,), ""),
    DiarySpec("settings", "Settings", "settings", (COUNSELLOR,), "", at_foot=True),
    DiarySpec("home", "Home", "", (VOLUNTEER,), ""),
    DiarySpec("note", "Note", "", (VOLUNTEER,), ""),
)


@pytest.fixture
def diaries(qtbot: QtBot, jobs: Jobs, clock: FixedClock) -> Shell:
    made = Shell(jobs=jobs, notify=Notify(), clock=clock, pages=PAGES_OF_TWO_ROLES)
    qtbot.addWidget(made)
    made.enter(COUNSELLOR)
    with qtbot.waitActive(made):
        made.show()
    return made


def _diary(shell: Shell, name: str) -> Diary:
    page = shell.page(name)
    assert isinstance(page, Diary)
    return page


def _rail_words(shell: Shell) -> list[str]:
    rail = shell.findChild(Rail)
    assert rail is not None
    buttons = rail.findChildren(QToolButton)
    return [b.text() for b in sorted(buttons, key=lambda b: b.y())]


def test_the_rail_shows_the_pages_of_the_role_and_the_lock(diaries: Shell) -> None:
    assert _rail_words(diaries) == ["Find", "Today", "Cases", "Lock", "Settings"]
    assert diaries.current_page() == "today"


def test_keys_lead_to_the_pages(qtbot: QtBot, diaries: Shell) -> None:
    press(diaries, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert diaries.current_page() == "cases"
    press(diaries, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert diaries.current_page() == "today"


def test_a_click_on_the_rail_opens_the_page_and_marks_it(qtbot: QtBot, diaries: Shell) -> None:
    rail = diaries.findChild(Rail)
    assert rail is not None
    click(rail.button("cases"))
    assert diaries.current_page() == "cases"
    assert rail.button("cases").isChecked()
    assert not rail.button("today").isChecked()


def test_a_page_without_a_button_marks_the_one_it_is_under(qtbot: QtBot, diaries: Shell) -> None:
    rail = diaries.findChild(Rail)
    assert rail is not None
    diaries.navigate("settings")
    diaries.navigate("case", "17")
    marked = [name for name in ("today", "cases", "settings") if rail.button(name).isChecked()]
    assert marked == ["cases"]


def test_every_page_is_under_one_that_its_roles_have_on_the_rail() -> None:
    on_rail = {spec.name: spec.roles for spec in PAGES if spec.icon}
    for spec in PAGES:
        if spec.under:
            assert set(spec.roles) <= set(on_rail[spec.under]), spec.name


def test_going_back_leads_to_the_same_case(qtbot: QtBot, diaries: Shell) -> None:
    diaries.navigate("case", "17")
    diaries.navigate("cases")
    press(diaries, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert diaries.current_page() == "case"
    assert _diary(diaries, "case").log == ["open 17", "draft", "open 17"]


def test_a_page_of_another_role_is_not_opened(diaries: Shell) -> None:
    diaries.navigate("home")
    assert diaries.current_page() == "today"
    assert diaries.page("home") is None


def test_every_living_page_hears_of_changes_and_the_status_says_saved(
    diaries: Shell, clock: FixedClock
) -> None:
    diaries.navigate("cases")
    clock.advance(timedelta(minutes=3))
    diaries.changed(CHANGES)
    assert _diary(diaries, "today").log[-1] == "changed 1"
    assert _diary(diaries, "cases").log[-1] == "changed 1"
    bar = diaries.findChild(QStatusBar)
    assert bar is not None
    words = [label.text() for label in bar.findChildren(QLabel)]
    assert any(i18n.clock_time(clock.now()) in text for text in words)


def test_locking_saves_drafts_closes_dialogs_and_forgets_the_pages(
    qtbot: QtBot, diaries: Shell
) -> None:
    DRAFTS.clear()
    dialog = QDialog(diaries)
    dialog.open()
    with qtbot.waitSignal(diaries.locked):
        diaries._idle.expired.emit()
    assert DRAFTS == ["draft"]
    assert not dialog.isVisible()
    assert diaries.page("today") is None
    diaries.enter(LOCKED)
    assert diaries.current_page() == "unlock"


def test_a_key_locks(qtbot: QtBot, diaries: Shell) -> None:
    with qtbot.waitSignal(diaries.locked):
        press(diaries, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_locking_twice_locks_once(qtbot: QtBot, diaries: Shell) -> None:
    locked: list[bool] = []
    diaries.locked.connect(lambda: locked.append(True))
    diaries.lock()
    diaries.enter(LOCKED)
    diaries.lock()
    assert locked == [True]


def test_the_title_of_the_window_names_nobody(diaries: Shell) -> None:
    diaries.navigate("case", "17")
    assert diaries.windowTitle() == "Counsel"


def test_a_volunteer_has_no_rail_and_can_always_lock_and_leave(
    qtbot: QtBot, diaries: Shell
) -> None:
    diaries.enter(VOLUNTEER, who="Sam")
    rail = diaries.findChild(Rail)
    assert rail is not None
    assert rail.isHidden()
    buttons = {b.accessibleName(): b for b in diaries.findChildren(QPushButton) if b.isVisible()}
    assert list(buttons) == ["Help and emergency", "Lock and leave"]
    diaries.navigate("note")
    home = next(b for b in diaries.findChildren(QPushButton) if b.accessibleName() == "Home")
    click(home)
    assert diaries.current_page() == "home"
    with qtbot.waitSignal(diaries.locked):
        click(buttons["Lock and leave"])


def test_closing_the_window_saves_drafts(diaries: Shell) -> None:
    DRAFTS.clear()
    diaries.close()
    assert DRAFTS == ["draft"]


def test_a_low_window_puts_the_words_of_the_rail_beside_the_icons(
    qtbot: QtBot, shell: Shell, look: QApplication
) -> None:
    rail = shell.findChild(Rail)
    assert rail is not None
    rail.resize(rail.width(), 900)
    under = rail.button("cases").toolButtonStyle()
    rail.resize(rail.width(), 300)
    beside = rail.button("cases").toolButtonStyle()
    assert under == Qt.ToolButtonStyle.ToolButtonTextUnderIcon
    assert beside == Qt.ToolButtonStyle.ToolButtonTextBesideIcon


@pytest.mark.parametrize("points", [10.5, 16.0])
@pytest.mark.parametrize("page", ["case", "cases", "form", "region"])
def test_every_page_fits_a_small_laptop(
    qtbot: QtBot, shell: Shell, look: QApplication, points: float, page: str
) -> None:
    theme.apply(look, text_points=points)
    shell.resize(1366, 768)
    shell.navigate(page)
    qtbot.wait(1)
    grab(shell, f"gallery-{page}-{points:g}")
    assert (shell.width(), shell.height()) == (1366, 768)


@pytest.mark.parametrize("page", [spec.name for spec in GALLERY if COUNSELLOR in spec.roles])
def test_every_control_that_takes_the_focus_has_a_name(
    qtbot: QtBot, shell: Shell, page: str
) -> None:
    from PySide6.QtWidgets import QWidget

    shell.navigate(page)
    nameless = [
        widget
        for widget in shell.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        and not widget.accessibleName()
        and not (hasattr(widget, "text") and widget.text())
    ]
    assert nameless == []


def test_tab_reaches_every_control_and_comes_back(qtbot: QtBot, shell: Shell) -> None:
    shell.navigate("case")
    seen: list[object] = []
    for _step in range(80):
        press(QApplication.focusWidget() or shell, Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        if widget in seen:
            break
        seen.append(widget)
    names = {widget.accessibleName() for widget in seen if hasattr(widget, "accessibleName")}
    assert {"All cases", "Note", "Kind", "Add", "Print appointment slip", "Settings"} <= names


def test_the_pages_of_the_program_have_names_of_their_own() -> None:
    names = [spec.name for spec in PAGES]
    assert len(names) == len(set(names))
    assert [spec.words() for spec in PAGES if not spec.words()] == []


def test_writing_tells_all_pages_even_when_the_asking_one_is_gone(
    qtbot: QtBot, diaries: Shell, jobs: Jobs
) -> None:
    class Chest:
        def close(self) -> None: ...

    jobs.open_vault(Chest)
    asking = _diary(diaries, "today")
    then: list[Changes] = []
    asking.desk.write(lambda _vault: CHANGES, then=then.append, owner=asking)
    qtbot.waitUntil(lambda: then == [CHANGES])
    assert asking.log[-1] == "changed 1"
    gone = QDialog()
    asking.desk.write(lambda _vault: CHANGES, then=then.append, owner=gone)
    import shiboken6

    shiboken6.delete(gone)
    qtbot.waitUntil(lambda: asking.log.count("changed 1") == 2)
    assert then == [CHANGES]
