"""What Ctrl+K offers in the window: its pages, what the screen in front can do, and the window."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_app.gui import keys
from counsel_app.gui.commands import Command, commands_of, key_words
from counsel_app.gui.dialogs.finder import Find, Finder
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.pages.registry import PageSpec

if TYPE_CHECKING:
    from counsel_app.gui.shell import Shell
    from counsel_app.gui.surroundings import Surroundings


def open_finder(
    shell: Shell,
    desk: Desk,
    around: Surroundings,
    *,
    pages: Iterable[PageSpec],
    screens: Iterable[QWidget],
) -> None:
    """Open the finder over the ``pages`` of the role, and what can be done on ``screens``."""
    found = [
        Find(
            key=f"page/{spec.name}",
            icon=spec.icon or "chevron-right",
            words=spec.words(),
            detail=key_words(around.rail.keys_of(spec.name)),
            go=partial(desk.navigate, spec.name),
        )
        for spec in pages
        if desk.role in spec.roles and not spec.of_one
    ]
    commands = [*commands_of(screens), *_own_commands(shell, around)]
    Finder(shell, desk, pages=found, commands=commands).open()


def _own_commands(shell: Shell, around: Surroundings) -> list[Command]:
    """What the window itself can do, wherever one is."""
    translate = QCoreApplication.translate
    own = (
        (translate("Shell", "Lock"), keys.LOCK, shell.lock),
        (translate("Shell", "Lock and leave"), keys.LEAVE, shell.leave),
    )
    found = [Command(words, key.keys, go) for words, key, go in own]
    ways = around.ways
    for button, go in ((ways.back, shell.go_back), (ways.forward, shell.go_forward)):
        if button.isEnabled():
            key = keys.BACK if button is ways.back else keys.FORWARD
            found.append(Command(button.accessibleName(), key.keys, go))
    return found
