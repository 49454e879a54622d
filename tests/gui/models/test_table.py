from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from counsel_app.gui import theme
from counsel_app.gui.models.table import KEPT, PAGE, Column, TableModel

Deliver = Callable[[Mapping[str, str]], None]
COLUMN: Column[str] = Column("Name", text=lambda r: r, tone=lambda r: "soon" if "7" in r else "")


class Store:
    """Answers later, as the worker does, and counts what it is asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[Sequence[str], Deliver]] = []

    def __call__(self, ids: Sequence[str], deliver: Deliver) -> None:
        self.asked.append((ids, deliver))

    def answer(self) -> None:
        for ids, deliver in self.asked:
            deliver({i: f"row {i}" for i in ids})
        self.asked.clear()


def _ids(count: int) -> list[str]:
    return [str(number) for number in range(count)]


def test_the_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    model = TableModel((COLUMN, COLUMN))
    model.set_rows(["a", "b7"])
    qtmodeltester.check(model, force_py=True)  # type: ignore[no-untyped-call]


def test_a_row_shows_an_ellipsis_until_it_has_come(qtbot: QtBot) -> None:
    store = Store()
    model = TableModel((COLUMN,), fetch=store)
    model.set_ids(_ids(100_000))
    cell = model.index(99_999, 0)
    assert (model.rowCount(), cell.data()) == (100_000, "…")
    qtbot.waitUntil(lambda: len(store.asked) == 1)
    with qtbot.waitSignal(model.dataChanged):
        store.answer()
    assert cell.data() == "row 99999"
    assert model.id_at(99_999) == "99999"
    assert model.row_of("500") == 500


def test_a_page_is_asked_for_once(qtbot: QtBot) -> None:
    store = Store()
    model = TableModel((COLUMN,), fetch=store)
    model.set_ids(_ids(1000))
    for row in range(PAGE):
        model.index(row, 0).data()
    qtbot.waitUntil(lambda: len(store.asked) == 1)
    qtbot.wait(5)
    assert [len(ids) for ids, _deliver in store.asked] == [PAGE]


def test_an_answer_to_an_older_search_is_dropped(qtbot: QtBot) -> None:
    store = Store()
    model = TableModel((COLUMN,), fetch=store)
    model.set_ids(["old"])
    model.index(0, 0).data()
    qtbot.waitUntil(lambda: len(store.asked) == 1)
    model.set_ids(["new"])
    store.answer()
    assert model.index(0, 0).data() == "…"


def test_memory_stays_bounded_while_scrolling(qtbot: QtBot) -> None:
    store = Store()
    model = TableModel((COLUMN,), fetch=store)
    model.set_ids(_ids(PAGE * (KEPT + 20)))
    for page in range(KEPT + 20):
        model.index(page * PAGE, 0).data()
        qtbot.waitUntil(lambda: len(store.asked) == 1)
        store.answer()
    assert len(model._pages) == KEPT
    assert model.index(0, 0).data() == "…"


def test_refreshing_asks_again_for_what_is_in_sight(qtbot: QtBot) -> None:
    store = Store()
    model = TableModel((COLUMN,), fetch=store)
    model.set_ids(["1"])
    model.index(0, 0).data()
    qtbot.waitUntil(lambda: len(store.asked) == 1)
    store.answer()
    model.refresh()
    assert model.index(0, 0).data() == "…"
    qtbot.waitUntil(lambda: len(store.asked) == 1)


def test_the_store_sorts_what_only_it_knows(qtbot: QtBot) -> None:
    model = TableModel((COLUMN,), fetch=Store())
    with qtbot.waitSignal(model.sort_wanted) as wanted:
        model.sort(0, Qt.SortOrder.DescendingOrder)
    assert wanted.args == [0, True]


def test_soon_is_said_with_colour_icon_and_the_word_itself() -> None:
    model = TableModel((COLUMN,))
    model.set_rows(["in 7 days", "later"])
    soon, later = model.index(0, 0), model.index(1, 0)
    assert soon.data(Qt.ItemDataRole.ForegroundRole) == QColor(theme.colours().soon)
    assert not soon.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert later.data(Qt.ItemDataRole.ForegroundRole) is None
    assert soon.data(Qt.ItemDataRole.AccessibleTextRole) == "Name: in 7 days"


def test_rows_stay_sorted_when_they_are_loaded_again() -> None:
    model = TableModel((COLUMN,))
    model.set_rows(["b", "a"])
    model.sort(0)
    model.set_rows(["d", "c", "a"])
    assert [model.at(row) for row in range(3)] == ["a", "c", "d"]
    model.sort(-1)
    assert model.at(0) == "a"


def test_rows_that_come_with_the_ids_are_not_asked_for(qtbot: QtBot) -> None:
    store = Store()
    model = TableModel((COLUMN,), fetch=store)
    model.set_ids(_ids(PAGE + 1), {i: f"row {i}" for i in _ids(PAGE)})
    assert model.index(PAGE - 1, 0).data() == f"row {PAGE - 1}"
    assert model.index(PAGE, 0).data() == "…"
    qtbot.waitUntil(lambda: len(store.asked) == 1)
    assert [list(ids) for ids, _deliver in store.asked] == [[str(PAGE)]]


def test_the_same_ids_again_leave_the_view_where_it_is(qtbot: QtBot) -> None:
    model = TableModel((COLUMN,), fetch=Store())
    model.set_ids(_ids(3), dict.fromkeys(_ids(3), "old"))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.set_ids(_ids(3), dict.fromkeys(_ids(3), "new"))
    assert model.index(2, 0).data() == "new"


def test_the_store_is_asked_to_sort_and_to_stop_sorting(qtbot: QtBot) -> None:
    model = TableModel((COLUMN,), fetch=Store())
    model.set_ids(_ids(3))
    with qtbot.waitSignal(model.sort_wanted) as asked:
        model.sort(0, Qt.SortOrder.DescendingOrder)
    assert asked.args == [0, True]
    with qtbot.waitSignal(model.sort_wanted) as asked:
        model.sort(-1)
    assert asked.args == [-1, False]
