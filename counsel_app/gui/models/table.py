"""One table model for every list: columns are data, rows come page by page."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QIcon

from counsel_app.gui import icons, theme

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
PAGE: Final = 64
"""Rows asked for at a time."""
KEPT: Final = 8
"""Pages kept: 512 rows, some fifteen windows of them; the rest is fetched again."""
_INVALID: Final = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """One column: its title, and how a row fills and sorts it.

    ``tone`` gives "soon" or "overdue" (with an icon) or an empty string;
    ``stretch`` takes the room that is left, ``width`` is in characters.
    """

    title: str
    text: Callable[[R], str]
    sort_key: Callable[[R], Any] | None = None
    tone: Callable[[R], str] | None = None
    stretch: bool = False
    width: int = 16


Fetch = Callable[[Sequence[str], Callable[[Mapping[str, R]], None]], object]
"""``fetch(ids, deliver)``: ask for rows; call ``deliver`` with them later."""


class TableModel(QAbstractTableModel, Generic[R]):
    """Rows all at once (``set_rows``) or ids whose rows are fetched when seen.

    With ids, the GUI thread never waits: a row that has not arrived shows an
    ellipsis, and the store sorts and filters (``sort_wanted``).
    """

    sort_wanted = Signal(int, bool)

    def __init__(
        self,
        columns: Sequence[Column[R]],
        *,
        fetch: Fetch[R] | None = None,
        key: Callable[[R], Hashable] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._fetch = fetch
        self._key = key
        self._rows: list[R] = []
        self._ids: Sequence[str] = ()
        self._pages: dict[int, Mapping[str, R]] = {}
        self._asked: set[int] = set()
        self._generation = 0
        self._sorting: tuple[int, Qt.SortOrder] | None = None

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show exactly ``rows``, sorted as the person chose last."""
        self.beginResetModel()
        self._rows = list(rows)
        self._sort_rows()
        self.endResetModel()

    def set_ids(self, ids: Sequence[str], first: Mapping[str, R] | None = None) -> None:
        """Show the records ``ids`` in this order; ``fetch`` gives their rows.

        ``first`` are the rows of the first page, where they came along with
        the ids: a search is then painted without asking twice.
        """
        if ids == self._ids:
            # Only what the rows say is new: the view stays where it is.
            self._forget()
            self._keep_first(first)
            self._say_changed()
            return
        self.beginResetModel()
        self._ids = ids
        self._forget()
        self._keep_first(first)
        self.endResetModel()

    def refresh(self) -> None:
        """Fetch again what is in sight, after something changed."""
        self._forget()
        self._say_changed()

    def _keep_first(self, first: Mapping[str, R] | None) -> None:
        if first is not None and self._ids:
            self._pages[0] = first

    def _say_changed(self) -> None:
        if self.rowCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    @property
    def is_paged(self) -> bool:
        """Whether rows are fetched as they come into sight; to go through all is to fetch all."""
        return self._fetch is not None

    def at(self, row: int) -> R | None:
        """The row, where it has arrived."""
        if self._fetch is None:
            return self._rows[row] if 0 <= row < len(self._rows) else None
        if not 0 <= row < len(self._ids):
            return None
        number = row // PAGE
        if number not in self._pages:
            self._ask(number)
            return None
        return self._pages[number].get(self._ids[row])

    def id_at(self, row: int) -> str:
        """The id of a row, arrived or not; empty without ids and key."""
        if self._fetch is not None:
            return self._ids[row] if 0 <= row < len(self._ids) else ""
        found = self.at(row)
        return str(self._key(found)) if found is not None and self._key is not None else ""

    def row_of(self, wanted: str) -> int:
        """The row of an id; -1 where it is not there."""
        if self._fetch is not None:
            return self._ids.index(wanted) if wanted in self._ids else -1
        count = self.rowCount()
        return next((row for row in range(count) if self.id_at(row) == wanted), -1)

    def rowCount(self, parent: Index = _INVALID) -> int:
        """How many rows there are."""
        if parent.isValid():
            return 0
        return len(self._rows) if self._fetch is None else len(self._ids)

    def columnCount(self, parent: Index = _INVALID) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What Qt asks about one cell."""
        if role not in _ROLES or not index.isValid():
            return None
        row = self.at(index.row())
        if row is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole else None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {column.text(row)}"
        return _in_tone(column.tone(row) if column.tone is not None else "", role)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The titles of the columns."""
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; with ids the store is asked to (-1: as it likes)."""
        if self._fetch is not None:
            wanted = (column, order) if column >= 0 else None
            # A view says once when it is made that nothing is sorted.
            if wanted != self._sorting:
                self._sorting = wanted
                self.sort_wanted.emit(column, order == Qt.SortOrder.DescendingOrder)
            return
        if not 0 <= column < len(self.columns):
            return
        self._sorting = (column, order)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows = [self._rows[index.row()] for index in before]
        self._sort_rows()
        places = {id(row): place for place, row in enumerate(self._rows)}
        after = [
            self.index(places[id(row)], index.column())
            for row, index in zip(rows, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def know_sorted(self, column: int, order: Qt.SortOrder) -> None:
        """The store sorted by a column without having been asked to here (-1: by none)."""
        self._sorting = (column, order) if column >= 0 else None

    def _sort_rows(self) -> None:
        if self._sorting is None:
            return
        column, order = self._sorting
        chosen = self.columns[column]
        key = chosen.sort_key or (lambda row: chosen.text(row).casefold())
        self._rows.sort(key=key, reverse=order == Qt.SortOrder.DescendingOrder)

    def _forget(self) -> None:
        self._generation += 1
        self._pages.clear()
        self._asked.clear()

    def _ask(self, number: int) -> None:
        if number in self._asked or self._fetch is None:
            return
        self._asked.add(number)
        # Not from within painting: fetching may answer at once.
        generation = self._generation
        QTimer.singleShot(0, self, lambda: self._send(number, generation))

    def _send(self, number: int, generation: int) -> None:
        if generation != self._generation or self._fetch is None:
            return
        ids = self._ids[number * PAGE : (number + 1) * PAGE]
        self._fetch(ids, lambda rows: self._arrived(number, generation, rows))

    def _arrived(self, number: int, generation: int, rows: Mapping[str, R]) -> None:
        if generation != self._generation:
            return
        self._asked.discard(number)
        while len(self._pages) >= KEPT:
            self._pages.pop(next(iter(self._pages)))
        self._pages[number] = rows
        first = number * PAGE
        last = min(first + PAGE, len(self._ids)) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))


_ROLES: Final = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.ForegroundRole,
        Qt.ItemDataRole.DecorationRole,
    }
)


def _in_tone(tone: str, role: int) -> QColor | QIcon | None:
    if not tone:
        return None
    if role == Qt.ItemDataRole.ForegroundRole:
        return QColor(getattr(theme.colours(), tone))
    return icons.icon("triangle-alert" if tone == "overdue" else "clock", tone=tone)
