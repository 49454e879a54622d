from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from counsel_app.domain.clock import FixedClock
from counsel_app.domain.codes import code_list
from counsel_app.gui import i18n, theme
from counsel_app.gui.dialogs.record_dialog import RecordDialog
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.pages.case_sections.tick_row import TickRow
from counsel_app.gui.pages.registry import COORDINATOR
from counsel_app.gui.widgets.inputs import TextArea, TextField
from counsel_app.gui.widgets.timeline import TimelineEntry
from tests import example_case
from tests.gui.hands import click, press, write
from tests.gui.pages.casework import Casework, child, texts
from tests.gui.screens import grab

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def work(qtbot: QtBot, jobs: Jobs, clock: FixedClock, tmp_path: Path) -> Casework:
    return Casework(qtbot, jobs, clock, tmp_path)


@pytest.mark.parametrize(
    ("name", "language", "look", "size"),
    [
        ("light", "en", "light", 10.5),
        ("de", "de", "light", 10.5),
        ("dark", "en", "dark", 10.5),
        ("large", "de", "dark", 15.75),
    ],
)
def test_every_section_fits_the_smallest_screen(
    qapp: QApplication, work: Casework, name: str, language: str, look: str, size: float
) -> None:
    i18n.set_language(qapp, language)
    theme.apply(qapp, name=look, text_points=size)
    work.fill()
    work.accept_volunteer()
    shell = work.enter()
    assert "Samira · سميرة المثال" in texts(work.case)
    for section in work.case.sections:
        work.case.show_section(section)
        work.settle()
        grab(shell, f"{name}-case-{section}")
    assert shell.width() <= 1366
    assert shell.height() <= 768


@pytest.mark.parametrize("width", [1000, 1060, 1100])
def test_what_is_read_anew_leaves_nothing_cut_at_the_side(
    qapp: QApplication, work: Casework, width: int
) -> None:
    i18n.set_language(qapp, "de")
    work.fill()
    shell = work.enter()
    shell.resize(width, 768)
    for section in work.case.sections:
        work.case.show_section(section)
        work.case.open(work.case_id)
        work.settle()
        aside = work.case.aside
        assert aside.isHidden() or aside.geometry().right() < work.case.width(), section
        found = aside.isHidden(), aside.width()
        # Measured at leisure the right column has the room it was given at once.
        shell.resize(width - 1, 768)
        work.settle()
        shell.resize(width, 768)
        work.settle()
        assert (aside.isHidden(), aside.width()) == found, section


def test_the_timeline_tells_what_happened_when_and_by_whom(work: Casework) -> None:
    work.fill()
    with work.file() as vault:
        example_case.add_consultation(
            vault,
            work.case_id,
            clock=work.clock,
            held_on=date(2026, 11, 13),
            content="Schlafstörungen",
            note_class="protected",
        )
    work.enter()
    entries = work.case.findChildren(TimelineEntry)
    titles = [plain(entry.entry.title) for entry in entries]
    assert set(titles[:4]) == {
        "Referral · VHS Beispielstadt",
        "Anhörung · 24 Nov 2026",
        "Consultation · 45 min",
        "Case opened",
    }
    assert titles[4:] == ["Consultation · 45 min"]
    assert plain(entries[0].entry.meta) == "Today · AK"
    assert plain(entries[-1].entry.meta) == "13 Nov · AK"
    assert "Schlafstörungen" not in texts(work.case)
    press(entries[-1], Qt.Key.Key_Return)
    work.settle()
    assert work.shell is not None
    assert work.shell.current_page() == "consultation"


def test_a_tick_takes_a_step_off_and_ctrl_z_brings_it_back(work: Casework) -> None:
    work.fill()
    work.enter()
    box = child(work.case.aside, TickRow).box
    click(box)
    work.settle()
    assert work.view().steps[0].done_on == work.clock.today()
    press(work.case.buttons["timeline"], Qt.Key.Key_Z, CTRL)
    work.settle()
    assert work.view().steps[0].done_on is None


def test_the_arrow_keys_go_through_the_sections_and_alt_digits_into_them(work: Casework) -> None:
    work.fill()
    shell = work.enter()
    buttons = work.case.buttons
    assert buttons["timeline"].hasFocus()
    press(buttons["timeline"], Qt.Key.Key_Down)
    assert work.case.current_section() == "person"
    assert buttons["person"].hasFocus()
    press(buttons["person"], Qt.Key.Key_Down)
    assert work.case.current_section() == "needs"
    press(shell, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    assert work.case.current_section() == "dates"
    assert work.case.sections["dates"].isAncestorOf(QApplication.focusWidget())  # type: ignore[arg-type]


def test_a_date_is_ticked_off_where_it_stands(work: Casework) -> None:
    work.fill()
    work.enter(target=f"{work.case_id}/dates")
    row = child(work.case.sections["dates"], TickRow)
    assert "in 2 days" in texts(row)
    click(row.box)
    work.settle()
    assert work.view().deadlines[0].done_on == work.clock.today()
    assert "No open dates" in texts(work.case.aside)


def test_person_and_family_are_saved_in_several_scripts_and_keep_a_draft(work: Casework) -> None:
    shell = work.enter(target=f"{work.case_id}/person")
    person = work.case.sections["person"]
    name = person.form.control("chosen_name")  # type: ignore[attr-defined]
    assert isinstance(name, TextField)
    name.setFocus()
    name.clear()
    write(name, "سميرة")
    assert name.layoutDirection() == Qt.LayoutDirection.RightToLeft
    work.qtbot.wait(900)
    work.kill()
    work.enter(target=f"{work.case_id}/person")
    person = work.case.sections["person"]
    assert "restored" in texts(person)
    assert work.view().client.chosen_name == "Samira"
    click(person.save_button)  # type: ignore[attr-defined]
    work.settle()
    assert work.view().client.chosen_name == "سميرة"
    assert work.view().client.address == "Lindenweg 4, 01067 Dresden"
    assert shell is not work.shell


def test_a_level_of_need_is_saved_with_one_click(work: Casework) -> None:
    work.enter(target=f"{work.case_id}/needs")
    needs = work.case.sections["needs"]
    chips = needs.levels["HOUSING"]  # type: ignore[attr-defined]
    click(chips.findChildren(QAbstractButton)[4])
    work.settle()
    assert [(n.domain, n.level) for n in work.view().needs] == [("HOUSING", 4)]
    click(chips.findChildren(QAbstractButton)[2])
    work.settle()
    assert [(n.domain, n.level) for n in work.view().needs] == [("HOUSING", 2)]


def test_a_goal_and_a_step_towards_it_are_added_by_keyboard(work: Casework) -> None:
    shell = work.enter(target=f"{work.case_id}/plan")
    plan = work.case.sections["plan"]
    press(plan.add_goal, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    dialog = work.dialog(RecordDialog)
    dialog.fields.set_value("domain", "WORK_EDUCATION")  # type: ignore[attr-defined]
    sentence = dialog.fields.control("sentence")  # type: ignore[attr-defined]
    assert isinstance(sentence, TextArea)
    write(sentence, "EQ ab 1.2.2027 – für die Ausbildung als Elektriker, Größe egal")
    grab(dialog, "light-dialog-goal")
    press(dialog, Qt.Key.Key_S, CTRL)
    work.settle()
    goal = work.view().goals[0]
    assert goal.sentence.startswith("EQ ab")
    click(plan.add_step)  # type: ignore[attr-defined]
    dialog = work.dialog(RecordDialog)
    dialog.fields.set_value("goal_id", goal.id)  # type: ignore[attr-defined]
    write(dialog.fields.control("task"), "IHK anrufen")  # type: ignore[attr-defined]
    click(dialog.save_button)
    work.settle()
    assert [(s.task, s.goal_id) for s in work.view().steps] == [("IHK anrufen", goal.id)]
    assert "IHK anrufen" in texts(plan)
    assert shell.current_page() == "case"


def test_esc_in_a_dialog_keeps_the_draft_and_cancel_drops_it(work: Casework) -> None:
    work.enter(target=f"{work.case_id}/plan")
    plan = work.case.sections["plan"]

    def opened() -> RecordDialog:
        click(plan.add_step)  # type: ignore[attr-defined]
        return work.dialog(RecordDialog)

    dialog = opened()
    write(dialog.fields.control("task"), "Formular holen")  # type: ignore[attr-defined]
    press(dialog, Qt.Key.Key_Escape)
    work.settle()
    dialog = opened()
    assert dialog.fields.values()["task"] == "Formular holen"
    click(dialog.cancel_button)
    work.settle()
    dialog = opened()
    assert dialog.fields.values()["task"] == ""
    dialog.close()


def test_locking_with_a_dialog_open_keeps_what_was_typed(work: Casework) -> None:
    shell = work.enter(target=f"{work.case_id}/dates")
    dates = work.case.sections["dates"]
    click(dates.add)  # type: ignore[attr-defined]
    dialog = work.dialog(RecordDialog)
    write(dialog.fields.control("title"), "Termin ABH")  # type: ignore[attr-defined]
    shell.lock()
    work.settle()
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, RecordDialog)]
    work.jobs.close_vault()
    work.settle()
    work.enter(target=f"{work.case_id}/dates")
    click(work.case.sections["dates"].add)  # type: ignore[attr-defined]
    assert work.dialog(RecordDialog).fields.values()["title"] == "Termin ABH"


@pytest.mark.parametrize("status", [code.code for code in code_list("residence_status")][::6])
def test_what_can_be_done_does_not_depend_on_the_residence_status(
    work: Casework, status: str
) -> None:
    with work.file() as vault:
        other = example_case.add_case(vault, clock=work.clock, status=status).id
        without = example_case.add_case(vault, clock=work.clock, status="").id
    shell = work.enter(target=other)

    def possible() -> list[tuple[str, bool, bool]]:
        # The status itself is an entry of a list, with buttons of its own.
        status_list = work.case.sections["person"].form.control("residence")  # type: ignore[attr-defined]
        return [
            (b.accessibleName(), b.isEnabled(), b.isVisibleTo(work.case))
            for b in work.case.findChildren(QAbstractButton)
            if not isinstance(b, QCheckBox) and not status_list.isAncestorOf(b)
        ]

    first = possible()
    shell.navigate("case", without)
    work.settle()
    assert len(first) > 40
    assert possible() == first


def test_a_coordinator_reads_and_changes_nothing(work: Casework) -> None:
    work.fill()
    work.enter(role=COORDINATOR)
    words = texts(work.case)
    assert "Add" not in words.split("\n")
    assert work.case.note.isHidden()
    assert not child(work.case.aside, TickRow).box.isEnabled()


class Windows(QObject):
    """Every window that ever comes up, however short."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_nothing_flashes_up_and_every_control_has_a_name(
    qapp: QApplication, work: Casework
) -> None:
    work.fill()
    work.accept_volunteer()
    windows = Windows()
    qapp.installEventFilter(windows)
    shell = work.enter()
    for section in work.case.sections:
        work.case.show_section(section)
        work.settle()
        assert unnamed(work.case) == []
    shell.navigate("consultation", work.case_id)
    work.settle()
    assert unnamed(work.consultation) == []
    shell.navigate("letter", f"report/{work.view().consultations[0].id}")
    work.settle()
    assert unnamed(work.letter) == []
    qapp.removeEventFilter(windows)
    assert windows.shown == ["Shell"]


def unnamed(page: QWidget) -> list[str]:
    return [
        type(w).__name__
        for w in page.findChildren(QWidget)
        if w.focusPolicy() != Qt.FocusPolicy.NoFocus
        and w.isVisibleTo(page)
        and w.focusProxy() is None
        and not w.accessibleName()
    ]


def test_a_narrow_window_folds_the_right_column_away(work: Casework) -> None:
    work.fill()
    shell = work.enter()
    assert work.case.aside.isVisible()
    shell.resize(820, 600)
    work.qtbot.waitUntil(lambda: not work.case.aside.isVisible())
    work.settle()
    click(work.case.aside_button)
    assert work.case.aside.isVisible()


def plain(words: str) -> str:
    return words.replace("\u2068", "").replace("\u2069", "")
