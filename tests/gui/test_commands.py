"""Proves which commands of a screen the finder gets to know."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from counsel_app.gui.commands import bind, commands_of
from counsel_app.gui.keys import Key
from counsel_app.gui.widgets.buttons import Button, IconButton
from counsel_app.gui.widgets.chips import Chips
from counsel_app.gui.widgets.layouts import column


def test_shortcuts_with_a_name_and_buttons_are_commands(qtbot: QtBot, qapp: QApplication) -> None:
    done: list[str] = []
    screen, part = QWidget(), QWidget()
    qtbot.addWidget(screen)
    off = Button("Off", pressed=lambda: done.append("off"))
    off.setEnabled(False)
    column(
        Button("Save & go", pressed=lambda: done.append("save")),
        *(Button("Done", pressed=lambda: done.append("row")) for _ in range(2)),
        off,
        Button(""),
        IconButton("Close", icon="x"),
        Chips("Which", (("a", "Open"), ("b", "Closed"))),
        part,
        parent=screen,
    )
    column(Button("Hidden"), parent=part)
    bind(screen, Key("Ctrl+S", ""), lambda: done.append("key"), "Save & go")
    bind(screen, Key("Ctrl+G", ""), lambda: done.append("guide"), "To the guide")
    bind(screen, Key("Ctrl+H", ""), lambda: done.append("nameless"))
    bind(part, Key("Ctrl+J", ""), lambda: done.append("hidden"), "Jump")
    bind(screen, Key("Ctrl+D", ""), lambda: done.append("off"), "Disabled").setEnabled(False)
    part.hide()
    screen.show()
    found = commands_of([screen])
    assert [(one.words, one.keys) for one in found] == [
        ("To the guide", "Ctrl+G"),
        ("Save & go", "Ctrl+S"),
    ]
    for one in found:
        one.run()
    assert done == ["guide", "save"]
