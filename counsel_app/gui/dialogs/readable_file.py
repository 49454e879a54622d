"""The last word before a paper lies somewhere as a file that everyone there can read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_app.gui.dialogs.question import Question, ask
from counsel_app.gui.i18n import isolate


def ask_readable(parent: QWidget, target: Path, *, yes: Callable[[], object]) -> Question:
    """Name the folder once more; ``yes`` is called when the person means it."""
    translate = QCoreApplication.translate
    warning = translate(
        "Letter",
        "The file is not encrypted: everyone who can open the folder can read it.\n"
        "Folder: {folder}\nName: {name}",
    )
    return ask(
        parent,
        question=translate("Letter", "Save this paper as a readable file?"),
        explanation=warning.format(folder=isolate(str(target.parent)), name=isolate(target.name)),
        agree=translate("Letter", "Save"),
        yes=yes,
        is_risky=True,
    )
