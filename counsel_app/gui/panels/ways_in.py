"""The ways into the case file: since when, what each is for, and who could use it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from counsel_app.gui import i18n, icons
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.buttons import Button, QuietButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.layouts import clear, column, row
from counsel_app.gui.widgets.text import MutedLine, Ornament, Rule, Strong, Text

if TYPE_CHECKING:
    from counsel_app.usecases.keys import Way


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """What the card shows."""

    ways: Sequence[Way]
    is_confirmed: bool
    """Whether the recovery sheet was proved to be on paper."""
    holders: tuple[str, ...]


class WaysHost(Protocol):
    """What the page does when a button of the card is pressed."""

    def change_passphrase(self) -> None:
        """Ask for the old and a new one."""

    def print_sheet(self) -> None:
        """Make and print a new recovery sheet."""

    def add_device(self) -> None:
        """Let this computer open the file."""

    def make_shares(self) -> None:
        """Make three sheets for the organisation."""

    def remove(self, way_id: str, name: str) -> None:
        """End a way in."""


class WaysCard(Card):
    """One part for each kind, also for those that are not set up."""

    def __init__(self, host: WaysHost) -> None:
        super().__init__(QCoreApplication.translate("Keys", "Ways into this case file"))
        self._host = host
        self.buttons: dict[str, Button] = {}
        self.removes: dict[str, Button] = {}
        self.confirmed = Badge()
        self._parts = QVBoxLayout()
        self._parts.setSpacing(GRID)
        self.add(self._parts)

    def show_ways(self, found: Ways) -> None:
        """Show every way and what can be done with it."""
        clear(self._parts)
        self.buttons.clear()
        self.removes.clear()
        translate = QCoreApplication.translate
        of = {
            kind: [way for way in found.ways if way.kind == kind]
            for kind in ("passphrase", "recovery", "device", "team")
        }
        self._part(
            "passphrase",
            icon="key-round",
            name=translate("Keys", "Passphrase"),
            ways=of["passphrase"],
            words=translate(
                "Keys", "For every day. Who knows it and has this file can read everything."
            ),
            action=(translate("Keys", "Change…"), self._host.change_passphrase),
        )
        self.confirmed = Badge(
            translate("Keys", "on paper") if found.is_confirmed
            else translate("Keys", "never confirmed"),
            tone="done" if found.is_confirmed else "soon",
        )  # fmt: skip
        self._part(
            "recovery",
            icon="file-text",
            name=translate("Keys", "Recovery sheet"),
            ways=of["recovery"],
            words=translate(
                "Keys",
                "For a forgotten passphrase or a broken computer. Who has the sheet and this file,"
                " or a backup of it, can read everything.",
            ),
            action=(translate("Keys", "Print a new sheet…"), self._host.print_sheet),
            badge=self.confirmed,
        )
        self._part(
            "device",
            icon="shield-check",
            name=translate("Keys", "This computer"),
            ways=of["device"],
            words=translate(
                "Keys",
                "Opens without typing, through the keychain of the system. Every program that runs"
                " under your login could use it; never for a login that several people share.",
            ),
            action=(translate("Keys", "Set up…"), self._host.add_device),
            is_removable=True,
        )
        words = translate(
            "Keys",
            "For the organisation, when you cannot open the file any more. Two of three people"
            " together, with this file or a backup of it, can read everything.",
        )
        if of["team"] and found.holders:
            names = ", ".join(i18n.isolate(name) for name in found.holders)
            words += " " + translate("Keys", "Held by: {names}.").format(names=names)
        self._part(
            "team",
            icon="users",
            name=translate("Keys", "Sheets of the organisation"),
            ways=of["team"],
            words=words,
            action=(
                translate("Keys", "Make new sheets…") if of["team"]
                else translate("Keys", "Set up…"),
                self._host.make_shares,
            ),
            is_removable=True,
        )  # fmt: skip

    def _part(
        self,
        key: str,
        name: str,
        *,
        icon: str,
        ways: Sequence[Way],
        words: str,
        action: tuple[str, Callable[[], None]],
        badge: Badge | None = None,
        is_removable: bool = False,
    ) -> None:
        translate = QCoreApplication.translate
        picture = Ornament()
        picture.setPixmap(icons.icon(icon, tone="muted").pixmap(icons.beside_text()))
        title = Strong(name)
        title.setWordWrap(False)
        since = MutedLine(_since(ways))
        head = row(title, since, *([badge] if badge else []), 1)
        button = Button(action[0], pressed=action[1])
        button.setAccessibleDescription(name)
        self.buttons[key] = button
        text = column(head, Text(words), gap=4)
        if is_removable:
            for way in ways:
                label = way.label or name
                remove = QuietButton(
                    translate("Keys", "Remove {name}").format(name=i18n.isolate(label)),
                    icon="x",
                    pressed=partial(self._host.remove, way.id, label),
                )
                self.removes[way.id] = remove
                text.addLayout(row(remove, 1))
        line = row(column(picture, 1), text, column(button, 1), gap=GRID + 4)
        line.setStretch(1, 1)
        if self._parts.count():
            self._parts.addWidget(Rule())
        self._parts.addLayout(line)


def _since(ways: Sequence[Way]) -> str:
    translate = QCoreApplication.translate
    if not ways:
        return translate("Keys", "not set up")
    days = [way.made_on for way in ways if way.made_on is not None]
    if not days:
        return ""
    return translate("Keys", "since {day}").format(day=i18n.isolate(i18n.short_date(max(days))))
