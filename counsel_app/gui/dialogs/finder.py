"""Ctrl+K: one field that finds people, cases, institutions, pages and commands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from counsel_app.domain.codes import code_list
from counsel_app.domain.names import fold, words
from counsel_app.gui import actions, i18n, icons, keys, theme
from counsel_app.gui.announcing import announce
from counsel_app.gui.commands import Command, key_words
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.panels.case_words import found_words, name_words, number_words
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.inputs import SearchField
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Heading, Muted

if TYPE_CHECKING:
    from counsel_app.domain.institution import Institution
    from counsel_app.domain.member import Member
    from counsel_app.usecases.finder import CaseRow, Finds, FoundCase

_ENTRY: Final = Qt.ItemDataRole.UserRole
_COMMANDS_AT_ONCE: Final = 12
_ROWS_SHOWN: Final = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Find:
    """One line: what it is called, what tells it apart, and where it leads."""

    key: str
    icon: str
    words: str
    detail: str = ""
    go: Callable[[], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Finds of one kind under their heading."""

    heading: str
    finds: tuple[Find, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseChoice:
    """That a case is wanted and nothing else: what is asked, and what follows from its id."""

    title: str
    explanation: str
    go: Callable[[str], object]


class Finder(QDialog):
    """Type, choose with the arrow keys, Enter goes there; Esc closes."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        *,
        pages: Sequence[Find] = (),
        commands: Sequence[Command] = (),
        case: CaseChoice | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.FramelessWindowHint | Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        translate = QCoreApplication.translate
        title = translate("Finder", "Find anything") if case is None else case.title
        self.setWindowTitle(title)
        self._desk = desk
        self._case_choice = case
        self._pages = pages
        self._commands = tuple(
            Find(key=f"command/{one.words}", icon="chevron-right", words=one.words,
                 detail=key_words(one.keys), go=one.run)
            for one in commands
        )  # fmt: skip
        self._found: Finds | None = None
        self._is_waiting = False
        self._is_enter_wanted = False
        self._go: Callable[[], object] | None = None
        self.field = SearchField(
            title,
            hint=translate("Finder", "A name in any script, a number, a page, a command")
            if case is None
            else translate("Finder", "A name in any script, or a number"),
        )
        self.field.searched.connect(self._look)
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.list = QTreeWidget()
        self.list.setAccessibleName(translate("Finder", "What was found"))
        self._dress_list()
        self._nothing = Muted(translate("Finder", "Nothing here has that name."))
        self._nothing.setContentsMargins(GRID, GRID, GRID, GRID)
        self._nothing.hide()
        card = QFrame()
        card.setProperty("role", "card")
        inside = column(parent=card, margin=12, gap=GRID)
        if case is not None:
            inside.addWidget(Heading(case.title))
            inside.addWidget(Muted(case.explanation))
        for part in (self.field, self.list, self._nothing):
            inside.addWidget(part)
        inside.setStretchFactor(self.list, 1)
        if case is not None:
            cancel = Button(translate("Question", "Cancel"), pressed=self.reject)
            inside.addLayout(row(1, cancel))
        column(card, parent=self, margin=0)
        self.finished.connect(self._closed)
        keys.shortcut(keys.FINDER, self, self.reject)
        self._place(parent)
        self._show()
        self._look("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the field keep the focus while the arrows move through the list."""
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._key(event.key())
        return False

    def choose(self) -> None:
        """Go to the line that is chosen, as soon as what was typed has been looked for."""
        if self._is_waiting:
            self._is_enter_wanted = True
            return
        item = self.list.currentItem()
        find = item.data(0, _ENTRY) if item is not None else None
        if isinstance(find, Find):
            self._go = find.go
            self.accept()

    def _key(self, key: int) -> bool:
        keys = Qt.Key
        if key == keys.Key_Escape:
            self.reject()
        elif key in (keys.Key_Return, keys.Key_Enter):
            self.choose()
        elif key in (keys.Key_Down, keys.Key_Up, keys.Key_PageDown, keys.Key_PageUp):
            far = _ROWS_SHOWN // 2 if key in (keys.Key_PageDown, keys.Key_PageUp) else 1
            self._move(far if key in (keys.Key_Down, keys.Key_PageDown) else -far)
        else:
            return False
        return True

    def _move(self, by: int) -> None:
        items = self._items()
        if not items:
            return
        current = self.list.currentItem()
        at = items.index(current) if current in items else -1
        step = at + by
        # One step beyond the end comes in again on the other side; a leap stops there.
        target = step % len(items) if abs(by) == 1 else min(max(step, 0), len(items) - 1)
        self.list.setCurrentItem(items[target])
        self.list.scrollToItem(items[target])
        if target == 0:
            # With its heading.
            self.list.scrollToTop()
        announce(self.list, items[target].data(0, Qt.ItemDataRole.AccessibleTextRole))

    def _items(self) -> list[QTreeWidgetItem]:
        every = [self.list.topLevelItem(i) for i in range(self.list.topLevelItemCount())]
        return [one for one in every if one is not None and one.data(0, _ENTRY) is not None]

    def _typed(self, _text: str) -> None:
        self._is_waiting = True

    def _look(self, text: str) -> None:
        self._is_waiting = True

        def found(finds: Finds) -> None:
            if text == self.field.text():
                self._is_waiting = False
                self._found = finds
                self._show()
                if self._is_enter_wanted:
                    self.choose()
                elif text:
                    self._say_how_many()

        today = self._desk.today()
        self._desk.jobs.vault(
            lambda vault: actions.finder.find_anything(vault, text, today=today),
            then=found, owner=self, latest="finder",
        )  # fmt: skip

    def _say_how_many(self) -> None:
        items = self._items()
        count = QCoreApplication.translate("Finder", "%n found", None, len(items))
        first = items[0].data(0, Qt.ItemDataRole.AccessibleTextRole) if items else ""
        announce(self.list, f"{count}. {first}" if first else count)

    def _show(self) -> None:
        chosen = self.list.currentItem()
        before = chosen.data(0, _ENTRY).key if chosen is not None else ""
        is_first = chosen is None or chosen is next(iter(self._items()), None)
        self.list.clear()
        for group in self._groups():
            self._add(group)
        items = self._items()
        self.list.setVisible(bool(items))
        self._nothing.setVisible(not items)
        same = next((one for one in items if one.data(0, _ENTRY).key == before), None)
        if items:
            self.list.setCurrentItem(items[0] if is_first or same is None else same)

    def _groups(self) -> list[Group]:
        translate = QCoreApplication.translate
        asked, found = self.field.text(), self._found
        if self._case_choice is not None:
            return [] if found is None else [one for one in self._of_cases(found) if one.finds]
        pages = Group(heading=translate("Finder", "Pages"), finds=_named(self._pages, asked))
        commands = Group(
            heading=translate("Finder", "Commands"), finds=_named(self._commands, asked)
        )
        mine = [pages, commands] if words(asked) else [commands, pages]
        theirs = [] if found is None else self._in_file(found)
        is_guess = found is not None and bool(found.people) and found.people[0].where.is_similar
        # A name that is only spelled alike stands behind a page that is called so.
        groups = [*mine, *theirs] if is_guess else [*theirs, *mine]
        return [group for group in groups if group.finds]

    def _in_file(self, found: Finds) -> list[Group]:
        translate = QCoreApplication.translate
        return [
            *self._of_cases(found),
            Group(
                heading=translate("Finder", "Institutions"),
                finds=tuple(map(self._institution, found.institutions)),
            ),
            Group(heading=translate("Finder", "Team"), finds=tuple(map(self._member, found.team))),
        ]

    def _of_cases(self, found: Finds) -> list[Group]:
        translate = QCoreApplication.translate
        return [
            Group(heading=translate("Finder", "Opened last"), finds=self._cases(found.recent)),
            Group(heading=translate("Finder", "People"), finds=self._found_cases(found.people)),
            Group(heading=translate("Finder", "In cases"), finds=self._found_cases(found.cases)),
        ]

    def _cases(self, rows: Iterable[CaseRow]) -> tuple[Find, ...]:
        return tuple(self._case(one, number_words(one)) for one in rows)

    def _found_cases(self, finds: Iterable[FoundCase]) -> tuple[Find, ...]:
        return tuple(
            self._case(one.case, f"{number_words(one.case)} · {found_words(one.where)}")
            for one in finds
        )

    def _case(self, case: CaseRow, detail: str) -> Find:
        choice = self._case_choice
        go = (
            partial(self._desk.navigate, "case", case.case_id)
            if choice is None
            else partial(choice.go, case.case_id)
        )
        return Find(
            key=f"case/{case.case_id}", icon="user", words=name_words(case), detail=detail, go=go
        )

    def _institution(self, one: Institution) -> Find:
        kind = code_list("institution_kinds").text(one.kind, i18n.language()) if one.kind else ""
        return Find(
            key=f"institution/{one.id}",
            icon="building-2",
            words=i18n.isolate(one.name),
            detail=" · ".join(filter(None, (kind, one.town and i18n.isolate(one.town)))),
            go=partial(self._desk.navigate, "directory", f"institution/{one.id}"),
        )

    def _member(self, one: Member) -> Find:
        return Find(
            key=f"member/{one.id}",
            icon="handshake",
            words=i18n.isolate(one.name),
            detail=code_list("roles").text(one.role, i18n.language()),
            go=partial(self._desk.navigate, "team", one.id),
        )

    def _add(self, group: Group) -> None:
        heading = QTreeWidgetItem(self.list, [group.heading])
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        font = self.font()
        font.setBold(True)
        heading.setFont(0, font)
        heading.setForeground(0, QColor(theme.colours().muted))
        heading.setFirstColumnSpanned(True)
        for find in group.finds:
            item = QTreeWidgetItem(self.list, [find.words, find.detail])
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setIcon(0, icons.icon(find.icon, tone="muted"))
            item.setData(0, _ENTRY, find)
            spoken = ", ".join(filter(None, (find.words, find.detail, group.heading)))
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
            item.setForeground(1, QColor(theme.colours().muted))
            side = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            item.setTextAlignment(1, side)

    def _dress_list(self) -> None:
        self.list.setProperty("role", "finds")
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setIndentation(0)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        side = theme.icon_px()
        self.list.setIconSize(QSize(side, side))
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.itemClicked.connect(self._clicked)

    def _clicked(self, item: QTreeWidgetItem) -> None:
        if item.data(0, _ENTRY) is not None:
            self.list.setCurrentItem(item)
            self.choose()

    def _place(self, parent: QWidget) -> None:
        line = self.fontMetrics().height() + 14
        size = QSize(theme.chars(76), line * (_ROWS_SHOWN + 2))
        self.resize(size.boundedTo(parent.size() - QSize(6 * GRID, 10 * GRID)))
        corner = parent.mapToGlobal(parent.rect().topLeft())
        corner.setX(corner.x() + (parent.width() - self.width()) // 2)
        corner.setY(corner.y() + 5 * GRID)
        self.move(corner)

    def _closed(self, _result: int) -> None:
        # After it is gone: what follows may open a dialog of its own.
        go, self._go = self._go, None
        if go is not None:
            go()


def _named(finds: Sequence[Find], asked: str) -> tuple[Find, ...]:
    """Those that are called so: the ones that begin with it first; all of them without words."""
    parts = [fold(word) for word in words(asked)]
    if not parts:
        return tuple(finds[:_COMMANDS_AT_ONCE])
    named = [
        one
        for one in finds
        if all(any(own.startswith(part) for own in words(fold(one.words))) for part in parts)
    ]
    named.sort(key=lambda one: not fold(one.words).startswith(parts[0]))
    return tuple(named)
