"""A person who hears the screen: finds things by role and name, acts without keys or mouse.

Run by the system's Python, whose ``pyatspi`` speaks the desktop's AT-SPI bus as
Orca does; nothing of the program is imported. All a ``Reader`` does goes through
the Action, EditableText, Value and Selection interfaces, all it knows comes from
roles, names, states, texts and announcements.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pyatspi
from gi.repository import Atspi, GLib

_PATIENCE_SECONDS = 60
_LOOK_AGAIN_MS = 60
_TRANSLATIONS = Path(__file__).resolve().parents[2] / "i18n"
_UNHEARD = {ord(mark): None for mark in "\u2066\u2067\u2068\u2069&"}
BUTTON = "push button"
CHECK = "check box"
RADIO = "radio button"
FIELD = "text"
SECRET = "password text"
CHOICE = "combo box"
LABEL = "label"
HEADING = "heading"
PLACE = "page tab"
GROUP = "panel"

Node = Any
"""An Accessible of pyatspi, which has no types."""


class Reader:
    """One person with one program; ``language`` is that of its window."""

    def __init__(self, language: str, *, program: str = "Counsel") -> None:
        self._words = _translations(language)
        self._program = program
        self.heard: list[str] = []
        """Every announcement, oldest first."""
        pyatspi.Registry.registerEventListener(self._hear, "object:announcement")
        pyatspi.Registry.registerEventListener(
            self._wake, "object:state-changed", "object:children-changed", "window"
        )

    # --- words

    def hears(self, language: str) -> None:
        """Go on in another language: the window has turned to it."""
        self._words = _translations(language)

    def words(self, context: str, text: str) -> str:
        """What stands on a control, in the language of the window."""
        return plain(self._words[context, text])

    # --- time

    def until(self, condition: Callable[[], Any], what: str) -> Any:
        """Look again at every event until ``condition`` gives something; returns that."""
        end = time.monotonic() + _PATIENCE_SECONDS
        loop = GLib.MainContext.default()
        while True:
            try:
                found = condition()
            except GLib.Error:
                # What was looked at has gone meanwhile.
                found = None
            if found:
                return found
            assert time.monotonic() < end, f"waited in vain for {what}; {self._report()}"
            alarm = GLib.timeout_add(_LOOK_AGAIN_MS, lambda: False)
            loop.iteration(True)
            if loop.find_source_by_id(alarm) is not None:
                GLib.source_remove(alarm)
            while loop.pending():
                loop.iteration(False)

    # --- ears

    def nodes(self, root: Node | None = None) -> Iterator[Node]:
        """Everything that shows in the window in front."""
        windows = [root] if root is not None else self._windows()
        for window in windows:
            yield from _walk(window)

    def find(self, role: str, name: str, *, part: bool = False, group: str = "") -> Node | None:
        """What has that role and name (``part``: has it in its name), or None."""
        around = self.find(GROUP, group) if group else None
        if group and around is None:
            return None
        for node in self.nodes(around):
            if node.getRoleName() == role:
                here = plain(node.name)
                if here == name or (part and name in here):
                    return node
        return None

    def waits_for(self, role: str, name: str, *, part: bool = False) -> Node:
        """The same, as soon as it is there."""
        return self.until(lambda: self.find(role, name, part=part), f"{role} “{name}”")

    def sees(self, words: str) -> bool:
        """Whether ``words`` stand in any name, description or text."""
        return any(words in one for node in self.nodes() for one in _said(node))

    def waits_to_see(self, words: str) -> None:
        """Listen through the screen until ``words`` appear."""
        self.until(lambda: self.sees(words), f"“{words}”")

    def waits_to_hear(self, words: str) -> None:
        """Wait until ``words`` were announced, then forget everything up to them."""
        self.until(lambda: any(words in one for one in self.heard), f"“{words}” to be announced")
        place = next(place for place, one in enumerate(self.heard) if words in one)
        del self.heard[: place + 1]

    # --- hands

    def presses(
        self, name: str, *, role: str = BUTTON, part: bool = False, group: str = ""
    ) -> None:
        """Press what has that name, in the ``group`` of that name, as soon as it can be pressed."""
        act(self._usable(role, name, part=part, group=group), "Press")

    def checks(self, name: str, *, role: str = CHECK, part: bool = False) -> None:
        """Set the tick, where it is not set."""
        box = self._usable(role, name, part=part)
        if not has(box, pyatspi.STATE_CHECKED):
            act(box, "Toggle", "Press", "Check")

    def writes(self, name: str, text: str, *, role: str = FIELD) -> None:
        """Replace what stands in the field."""
        field = self._usable(role, name).queryEditableText()
        assert field.setTextContents(text), f"“{name}” takes no text"

    def opens_row(self, table: str, words: str, button: str) -> None:
        """Choose nothing but the row of a table that says ``words``, then press ``button``."""

        def is_chosen() -> bool:
            grid = self.waits_for("table", table).queryTable()
            rows = [
                [grid.getAccessibleAt(row, column) for column in range(grid.nColumns)]
                for row in range(grid.nRows)
            ]
            wanted = [any(words in plain(cell.name) for cell in row) for row in rows]
            chosen = [has(row[0], pyatspi.STATE_SELECTED) for row in rows]
            for row, is_wanted, is_there in zip(rows, wanted, chosen, strict=True):
                if is_wanted != is_there:
                    act(row[0], "Toggle")
            return any(wanted) and wanted == chosen

        self.until(is_chosen, f"the row that says “{words}”")
        self.presses(button)

    def chooses(self, name: str, option: str) -> None:
        """Go through a list that folds out, from its first entry, to the one of that name."""
        box = self._usable(CHOICE, name, part=True)
        said = ""
        for way in ("Decrease", "Increase"):
            said = ""
            while plain(box.name) != said:
                said = plain(box.name)
                if said == f"{name}: {option}":
                    return
                act(box, way)
        raise AssertionError(f"“{name}” does not offer “{option}”, the last one is “{said}”")

    def adds(self, name: str, word: str) -> None:
        """Add an entry to a list that takes several, by its whole word."""
        self.writes(name, word)
        self.leaves(name)

    def leaves(self, name: str) -> None:
        """Let the focus go on from a field, as everybody does who has filled it."""
        field = self._usable(FIELD, name)
        # The field of a choice shares the focus with it.
        around = field.parent if field.parent.getRoleName() == CHOICE else field
        act(field, "Set Focus")
        self.until(lambda: has(around, pyatspi.STATE_FOCUSED), f"the focus in “{name}”")
        other = next(
            node
            for node in self.nodes()
            if node.getRoleName() == BUTTON and has(node, pyatspi.STATE_FOCUSABLE)
        )
        act(other, "Set Focus")
        self.until(lambda: has(other, pyatspi.STATE_FOCUSED), f"the focus behind “{name}”")

    def names_file(self, place: Path) -> None:
        """Name a file or folder in the file dialog in front and agree."""
        field, agree = self.until(self._file_dialog, "a file dialog")
        assert field.queryEditableText().setTextContents(str(place))
        self.until(lambda: has(agree, pyatspi.STATE_ENABLED), "a file that can be taken")
        act(agree, "Press")

    def _file_dialog(self) -> tuple[Node, Node] | None:
        """The field for the name and the button after it, in any language."""
        nodes = list(self.nodes())
        roles = [node.getRoleName() for node in nodes]
        if "tree" not in roles or FIELD not in roles:
            return None
        place = roles.index(FIELD)
        return nodes[place], nodes[roles.index(BUTTON, place)]

    def _usable(self, role: str, name: str, *, part: bool = False, group: str = "") -> Node:
        def found() -> Node | None:
            node = self.find(role, name, part=part, group=group)
            return node if node is not None and has(node, pyatspi.STATE_ENABLED) else None

        return self.until(found, f"{role} “{name}” that can be used")

    # --- the desktop

    def _windows(self) -> list[Node]:
        shown = [
            window
            for program in pyatspi.Registry.getDesktop(0)
            if program is not None and _afresh(program).name == self._program
            for window in program
            if window is not None and has(window, pyatspi.STATE_SHOWING)
        ]
        # What is behind the window in front cannot be used while that is there.
        return [window for window in shown if has(window, pyatspi.STATE_ACTIVE)] or shown

    def _hear(self, event: Any) -> None:
        self.heard.append(plain(str(event.any_data)))

    def _wake(self, _event: Any) -> None:
        """Nothing to do: an event ends the pause between two looks."""

    def _report(self) -> str:
        shown = [f"{node.getRoleName()} “{plain(node.name)}”" for node in self.nodes() if node.name]
        return "the screen says:\n" + "\n".join(shown) + f"\nheard: {self.heard}"


def act(node: Node, *names: str) -> None:
    """Carry out the first of the actions that ``node`` offers."""
    actions = node.queryAction()
    offered = [actions.getName(place) for place in range(actions.nActions)]
    for name in names:
        if name in offered:
            actions.doAction(offered.index(name))
            return
    raise AssertionError(f"{node.getRoleName()} “{node.name}” offers {offered}, not {names}")


def has(node: Node, state: Any) -> bool:
    """Whether ``node`` is in that state."""
    return bool(node.getState().contains(state))


def _afresh(program: Node) -> Node:
    """``program``, about which nothing is remembered that could be older than the screen."""
    program.set_cache_mask(Atspi.Cache.NONE)
    return program


def plain(text: str) -> str:
    """``text`` without what steers its direction and its underlined letter."""
    return text.translate(_UNHEARD)


def _walk(node: Node) -> Iterator[Node]:
    yield node
    for child in node:
        if child is not None and has(child, pyatspi.STATE_SHOWING):
            yield from _walk(child)


def _said(node: Node) -> Iterator[str]:
    yield plain(node.name)
    yield plain(node.description)
    if "Text" in pyatspi.listInterfaces(node):
        yield plain(node.queryText().getText(0, -1))


def _said_of(node: Node) -> str:
    return "\n".join(one for part in _walk(node) for one in _said(part))


def _translations(language: str) -> dict[tuple[str, str], str]:
    root = ET.parse(_TRANSLATIONS / f"counsel_{language}.ts").getroot()  # noqa: S314  our own file
    return {
        (context.findtext("name", ""), message.findtext("source", "")): (
            message.findtext("translation", "")
        )
        for context in root.iter("context")
        for message in context.iter("message")
    }
