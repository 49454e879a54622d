"""The single steps of the first start; each asks one thing and can be checked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from counsel_app.gui import i18n, theme
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.chips import Chips
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.passphrase import Judge, NewPassphrase
from counsel_app.gui.widgets.text import Heading, Muted, Problem, Strong, Text
from counsel_app.gui.widgets.tile import Tile

COUNSELLOR, COORDINATOR, VOLUNTEER = "counsellor", "coordinator", "volunteer"
DEMO, EXISTING = "demo", "existing"


class Step(QWidget):
    """One step; ``check`` says what is missing and whether to go on."""

    def first_focus(self) -> QWidget:
        """The control to start in."""
        return self

    def check(self) -> bool:
        """Whether the step is complete; else it says why."""
        return True


class _EnterGoesOn(QObject):
    """The first Enter chooses; on what is chosen already, Enter leads on."""

    def __init__(self, button: Button, go_on: Callable[[], object]) -> None:
        super().__init__(button)
        self._button, self._go_on = button, go_on
        button.installEventFilter(self)

    def eventFilter(self, thing: QObject, event: QEvent) -> bool:
        """Take Enter from a button that has nothing left to choose."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and self._button.isChecked()
        ):
            self._go_on()
            return True
        return super().eventFilter(thing, event)


class LanguageStep(Step):
    """Language of the window, changed at once."""

    def __init__(self, chosen: Callable[[str], object], go_on: Callable[[], object]) -> None:
        super().__init__()
        self.chips = Chips("Deutsch / English", tuple(i18n.LANGUAGES.items()))
        self.chips.choose(i18n.language())
        self.chips.changed.connect(lambda: chosen(self.chips.current()))
        for chip in self.chips.findChildren(Button):
            _EnterGoesOn(chip, go_on)
        column(
            Heading("Sprache · Language"),
            Muted(
                QCoreApplication.translate(
                    "FirstRun",
                    "For the window. Papers for clients come in their own languages. It can be"
                    " changed in the settings at any time.",
                )
            ),
            self.chips,
            1,
            parent=self,
            gap=2 * GRID,
        )

    def first_focus(self) -> QWidget:
        """The language that is chosen."""
        return self.chips.findChildren(Button)[list(i18n.LANGUAGES).index(self.chips.current())]


class AimStep(Step):
    """What the person wants to do here."""

    def __init__(self, aim: str, go_on: Callable[[], object]) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        grid = QGridLayout()
        grid.setSpacing(2 * GRID)
        self.tiles: dict[str, Tile] = {}
        self._problem = Problem()
        for place, (key, icon, words, hint) in enumerate(
            (
                (
                    COUNSELLOR,
                    "message-square",
                    translate("FirstRun", "I counsel people"),
                    translate("FirstRun", "New case file for a counsellor"),
                ),
                (
                    COORDINATOR,
                    "chart-column",
                    translate("FirstRun", "I coordinate"),
                    translate("FirstRun", "New file that merges what others export"),
                ),
                (
                    VOLUNTEER,
                    "hand-helping",
                    translate("FirstRun", "I am a volunteer"),
                    translate("FirstRun", "New file with a reduced, simple window"),
                ),
                (
                    DEMO,
                    "star",
                    translate("FirstRun", "I want to look around"),
                    translate("FirstRun", "Demo with made-up people"),
                ),
                (
                    EXISTING,
                    "folder-open",
                    translate("FirstRun", "I have a case file"),
                    translate("FirstRun", "Open its folder, on a stick too"),
                ),
            )
        ):
            tile = Tile(words, icon=icon, hint=hint, small=True)
            tile.setCheckable(True)
            tile.setAutoExclusive(True)
            tile.setMinimumHeight(theme.chars(17))
            tile.setChecked(key == aim)
            tile.toggled.connect(lambda _on: self._problem.say(""))
            _EnterGoesOn(tile, go_on)
            self.tiles[key] = tile
            grid.addWidget(tile, place // 3, place % 3)
        column(
            Heading(translate("FirstRun", "What do you want to do?")),
            grid,
            self._problem,
            1,
            parent=self,
            gap=2 * GRID,
        )

    @property
    def aim(self) -> str:
        """What was chosen; empty before."""
        return next((key for key, tile in self.tiles.items() if tile.isChecked()), "")

    def first_focus(self) -> QWidget:
        """The chosen tile, or the first."""
        return self.tiles[self.aim or COUNSELLOR]

    def check(self) -> bool:
        """Ask until something was chosen."""
        asked = QCoreApplication.translate("FirstRun", "Please choose one of the five.")
        self._problem.say("" if self.aim else asked)
        return bool(self.aim)


class PassphraseStep(Step):
    """The passphrase, twice."""

    def __init__(self, entered: Callable[[], object], judge: Judge) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self.new = NewPassphrase(judge)
        self.new.entered.connect(entered)
        self.new.setMaximumWidth(theme.chars(64))
        column(
            Heading(translate("FirstRun", "Choose a passphrase")),
            Text(
                translate(
                    "FirstRun",
                    "It encrypts the case file and is asked for at every start. Nobody can look it"
                    " up or reset it; for the case that you forget it there is the recovery sheet"
                    " in the next step.",
                )
            ),
            self.new,
            1,
            parent=self,
            gap=2 * GRID,
        )

    def first_focus(self) -> QWidget:
        """The first of the two fields."""
        return self.new.first.field

    def check(self) -> bool:
        """Long enough, and twice the same."""
        return self.new.check()


class SheetStep(Step):
    """The recovery key, shown, printed, and confirmed."""

    def __init__(self, recovery_key: str) -> None:
        super().__init__()
        # The PDF library is wanted from here on only.
        from counsel_app.gui.preview import Preview

        translate = QCoreApplication.translate
        self.preview = Preview(translate("FirstRun", "Recovery sheet"))
        # A key in a file in the clear would undo the encryption.
        self.preview.save_button.hide()
        self.preview.print_button.hide()
        self.print_button = Button(
            translate("FirstRun", "Print the sheet…"), icon="printer", pressed=self._print
        )
        self.done = QCheckBox(translate("FirstRun", "I have printed it or written it down"))
        self._problem = Problem()
        self.done.toggled.connect(lambda _on: self._problem.say(""))
        key = Card()
        key.setAccessibleName(translate("FirstRun", "Recovery key"))
        groups = QGridLayout()
        groups.setHorizontalSpacing(2 * GRID)
        for place, group in enumerate(recovery_key.split("-")):
            groups.addWidget(Muted(f"{place + 1}"), place // 2, place % 2 * 2)
            word = Heading(group)
            word.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            groups.addWidget(word, place // 2, place % 2 * 2 + 1)
        groups.setColumnStretch(1, 1)
        groups.setColumnStretch(3, 1)
        key.add(groups)
        left = column(
            Heading(translate("FirstRun", "Your recovery sheet")),
            Text(
                translate(
                    "FirstRun",
                    "With this key you open the case file if you forget the passphrase. It is shown"
                    " this once and stored nowhere. Keep the sheet in a locked place away from the"
                    " computer; take no photo of it.",
                )
            ),
            key,
            self.print_button,
            self.done,
            self._problem,
            1,
            gap=2 * GRID,
        )
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(3 * GRID)
        whole.addLayout(left, 1)
        whole.addWidget(self.preview, 1)

    def first_focus(self) -> QWidget:
        """Printing comes first."""
        return self.print_button

    def check(self) -> bool:
        """Nobody goes on without the key on paper."""
        words = QCoreApplication.translate(
            "FirstRun", "Please print the sheet or write the key down, then tick the box."
        )
        self._problem.say("" if self.done.isChecked() else words)
        if not self.done.isChecked():
            self.done.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.done.isChecked()

    def _print(self) -> None:
        from counsel_app.gui.printing import ask_and_print

        title = QCoreApplication.translate("FirstRun", "Recovery sheet")
        ask_and_print(self.preview.document(), self.window(), title=title, is_key=True)


class BackupStep(Step):
    """Where backups go; may be decided later."""

    def __init__(self, choose: Callable[[], object]) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self.choose = Button(
            translate("FirstRun", "Choose a folder or stick…"), icon="usb", pressed=choose
        )
        self._place = Strong()
        self._place.hide()
        column(
            Heading(translate("FirstRun", "Where shall backups go?")),
            Text(
                translate(
                    "FirstRun",
                    "A backup is encrypted like the case file and opens with the same passphrase."
                    " A stick that lies in another room is best: a disk that fails takes"
                    " everything on it along.",
                )
            ),
            row(self.choose, 1),
            self._place,
            Muted(
                translate(
                    "FirstRun",
                    "You can also decide later, in the settings. Please encrypt the whole disk of"
                    " this computer as well (BitLocker, FileVault, LUKS): printed papers and other"
                    " programs leave traces that Counsel cannot protect.",
                )
            ),
            1,
            parent=self,
            gap=2 * GRID,
        )

    def first_focus(self) -> QWidget:
        """Choosing."""
        return self.choose

    def say_place(self, place: Path) -> None:
        """Show what was chosen."""
        words = QCoreApplication.translate("FirstRun", "Backups go to: {folder}")
        self._place.setText(words.format(folder=i18n.isolate(str(place))))
        self._place.show()


class DoneStep(Step):
    """All is ready; for the demo, also what opens it."""

    def __init__(self, *, passphrase: str = "") -> None:
        super().__init__()
        translate = QCoreApplication.translate
        parts: list[QWidget] = []
        if passphrase:
            card = Card(translate("FirstRun", "Passphrase of the demo"))
            word = Heading(passphrase)
            word.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            card.add(
                word,
                Muted(
                    translate(
                        "FirstRun",
                        "All people in the demo are made up, and its passphrase is no secret:"
                        " please write nothing real into it.",
                    )
                ),
            )
            parts = [Heading(translate("FirstRun", "The demo is ready")), card]
        else:
            parts = [
                Heading(translate("FirstRun", "The case file is ready")),
                Text(
                    translate(
                        "FirstRun",
                        "What you type is kept at every pause. The window locks itself after ten"
                        " minutes without a key or the mouse; Ctrl+L locks it at once.",
                    )
                ),
            ]
        column(*parts, 1, parent=self, gap=2 * GRID)
