from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from counsel_app.gui.models.table import Column, TableModel
from counsel_app.gui.widgets.bar_chart import Bar, BarChart
from counsel_app.gui.widgets.chips import Chip, Chips
from counsel_app.gui.widgets.code_set import CodeSet
from counsel_app.gui.widgets.table import TableView
from counsel_app.gui.widgets.timeline import Entry, Timeline, TimelineEntry
from tests.gui.hands import click, double_click, press, write

CHOICES = (("open", "Open"), ("mine", "Mine"), ("closed", "Closed"))


def _chip(chips: Chips, words: str) -> Chip:
    return next(chip for chip in chips.findChildren(Chip) if chip.words().startswith(words))


def test_one_filter_is_on_at_a_time(qtbot: QtBot) -> None:
    chips = Chips("Which cases", CHOICES)
    qtbot.addWidget(chips)
    chips.show()
    assert chips.current() == "open"
    with qtbot.waitSignal(chips.changed):
        click(_chip(chips, "Closed"))
    assert chips.chosen() == ("closed",)


def test_filters_are_chosen_with_the_keyboard(qtbot: QtBot) -> None:
    chips = Chips("Which cases", CHOICES)
    qtbot.addWidget(chips)
    with qtbot.waitActive(chips):
        chips.show()
    first = _chip(chips, "Open")
    first.setFocus()
    with qtbot.waitSignal(chips.changed):
        press(first, Qt.Key.Key_Right)
    assert chips.current() == "mine"


def test_several_filters_can_be_on(qtbot: QtBot) -> None:
    chips = Chips("Topics", CHOICES, several=True)
    qtbot.addWidget(chips)
    chips.show()
    assert chips.current() == ""
    for words in ("Mine", "Open"):
        click(_chip(chips, words))
    assert chips.chosen() == ("open", "mine")
    chips.choose("closed")
    assert chips.chosen() == ("closed",)


def test_counts_stand_beside_the_words(qtbot: QtBot) -> None:
    chips = Chips("Which cases", CHOICES)
    qtbot.addWidget(chips)
    chips.set_counts({"open": 10})
    assert _chip(chips, "Open").accessibleName() == "Open  10"
    assert _chip(chips, "Mine").accessibleName() == "Mine"


def test_codes_of_a_long_list_are_added_and_removed(qtbot: QtBot) -> None:
    codes = CodeSet("Languages", [(f"l{n}", f"Language {n}") for n in range(20)])
    qtbot.addWidget(codes)
    codes.show()
    adder = codes._adder
    assert adder is not None
    line = adder.lineEdit()
    assert line is not None
    for wanted in ("Language 7", "Language 3", "Language 7"):
        line.selectAll()
        write(line, wanted)
        press(line, Qt.Key.Key_Return)
    assert codes.values() == ["l7", "l3"]
    remove = next(
        b for b in codes.findChildren(QPushButton) if b.accessibleName() == "Remove Language 7"
    )
    click(remove)
    assert codes.values() == ["l3"]


def test_codes_of_a_short_list_are_chips(qtbot: QtBot) -> None:
    codes = CodeSet("Urgent", [("a", "Child"), ("b", "Violence")])
    qtbot.addWidget(codes)
    codes.set_values(["b"])
    assert codes.values() == ["b"]
    with qtbot.waitSignal(codes.changed):
        codes.findChildren(Chip)[0].click()
    assert codes.values() == ["a", "b"]


def test_a_code_that_the_list_no_longer_has_is_kept(qtbot: QtBot) -> None:
    codes = CodeSet("Languages", [(f"l{n}", f"Language {n}") for n in range(20)])
    qtbot.addWidget(codes)
    codes.set_values(["old", "l1"])
    assert codes.values() == ["old", "l1"]


def _entries(count: int) -> list[Entry]:
    return [Entry(key=str(n), icon="history", title=f"Thing {n}") for n in range(count)]


def test_an_entry_opens_with_enter_and_with_a_click(qtbot: QtBot) -> None:
    timeline = Timeline("Timeline")
    qtbot.addWidget(timeline)
    timeline.resize(600, 400)
    timeline.set_entries(_entries(3))
    timeline.show()
    opened: list[str] = []
    timeline.opened.connect(opened.append)
    entries = timeline.findChildren(TimelineEntry)
    press(entries[0], Qt.Key.Key_Return)
    click(entries[2])
    assert opened == ["0", "2"]


def test_the_arrow_keys_walk_through_the_timeline(qtbot: QtBot) -> None:
    timeline = Timeline("Timeline")
    qtbot.addWidget(timeline)
    timeline.resize(600, 200)
    timeline.set_entries(_entries(12))
    with qtbot.waitActive(timeline):
        timeline.show()
    entries = timeline.findChildren(TimelineEntry)
    entries[0].setFocus()
    for _step in range(8):
        widget = QApplication.focusWidget()
        assert widget is not None
        press(widget, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is entries[8]
    seen = entries[8].visibleRegion()
    assert not seen.isEmpty()


def test_a_long_case_is_built_in_parts(qtbot: QtBot) -> None:
    timeline = Timeline("Timeline")
    qtbot.addWidget(timeline)
    timeline.set_entries(_entries(100))
    timeline.show()
    assert len(timeline.findChildren(TimelineEntry)) == 40
    more = next(b for b in timeline.findChildren(QPushButton) if b.text() == "Show older entries")
    press(more, Qt.Key.Key_Return)
    press(more, Qt.Key.Key_Return)
    assert len(timeline.findChildren(TimelineEntry)) == 100
    assert more.isHidden()


def test_bars_can_be_read_as_words_and_as_a_table(qtbot: QtBot) -> None:
    chart = BarChart("Cases by topic", label="Topic")
    qtbot.addWidget(chart)
    chart.set_bars(
        [Bar(label="Asylum", count=48, text="48"), Bar(label="Family", count=None, text="<5")]
    )
    chart.show()
    assert chart._bars.accessibleName() == "Cases by topic: Asylum: 48; Family: <5"
    switch = chart.findChild(QPushButton)
    assert switch is not None
    press(switch, Qt.Key.Key_Return)
    assert chart.is_table
    table = chart.findChild(TableView)
    assert table is not None
    cells = [table.model().index(r, c).data() for r in range(2) for c in range(2)]
    assert cells == ["Asylum", "48", "Family", "<5"]
    assert switch.text() == "Show as bars"


def test_a_suppressed_bar_has_the_same_length_whatever_its_number(qtbot: QtBot) -> None:
    chart = BarChart("Cases", label="Topic")
    qtbot.addWidget(chart)
    chart.resize(500, 200)
    chart.show()
    pictures = []
    for top in (6, 60):
        chart.set_bars([Bar(label="A", count=top, text="x"), Bar(label="B", count=None, text="<5")])
        pictures.append(chart._bars.grab().toImage())
    assert pictures[0] == pictures[1]


ROWS = [("1", "Amina", 3), ("2", "Bilal", 1), ("3", "أمينة", 2)]


def _view(qtbot: QtBot) -> TableView:
    model: TableModel[tuple[str, str, int]] = TableModel(
        (
            Column("Name", text=lambda r: r[1], stretch=True),
            Column("Due", text=lambda r: str(r[2]), sort_key=lambda r: r[2]),
        ),
        key=lambda r: r[0],
    )
    model.set_rows(ROWS)
    view = TableView("Cases", model)
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show()
    return view


def test_enter_and_double_click_open_a_row(qtbot: QtBot) -> None:
    view = _view(qtbot)
    opened: list[str] = []
    view.opened.connect(opened.append)
    view.choose("2")
    press(view, Qt.Key.Key_Return)
    where = view.visualRect(view.model().index(2, 0)).center()
    click(view.viewport(), where)
    double_click(view.viewport(), where)
    assert opened == ["2", "3"]


def test_a_row_is_chosen_from_right_to_left_too(qtbot: QtBot) -> None:
    view = _view(qtbot)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    chosen: list[str] = []
    view.chosen.connect(chosen.append)
    view.choose("3")
    assert (view.current_id(), chosen[-1]) == ("3", "3")
    assert len(view.selectionModel().selectedRows()) == 1


def test_rows_are_as_high_as_a_finger_wants_in_reduced_mode(
    qtbot: QtBot, look: QApplication
) -> None:
    from counsel_app.gui import theme

    view = _view(qtbot)
    assert 38 <= view.verticalHeader().defaultSectionSize() <= 42
    theme.apply(look, text_points=14)
    assert view.verticalHeader().defaultSectionSize() >= 48


def test_a_click_on_the_title_sorts_and_keeps_the_chosen_row(qtbot: QtBot) -> None:
    view = _view(qtbot)
    view.choose("1")
    view.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert [view.model().index(row, 1).data() for row in range(3)] == ["1", "2", "3"]
    assert view.current_id() == "1"
    assert view.currentIndex().row() == 2


def test_a_timeline_that_waits_for_its_entries_offers_no_older_ones(qtbot: QtBot) -> None:
    timeline = Timeline("History")
    qtbot.addWidget(timeline)
    timeline.show()
    assert not [b for b in timeline.findChildren(QPushButton) if b.isVisible()]
