"""Where the program opens a dialog: read from its source, and noted when it happens."""

from __future__ import annotations

import ast
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

import counsel_app.gui
from counsel_app.gui.dialogs.one_record import edit_one
from counsel_app.gui.dialogs.question import ask
from counsel_app.gui.dialogs.rename import ask_words

_PACKAGE = counsel_app.gui.__name__
_FOLDER = Path(counsel_app.gui.__file__).parent
_OF_THE_DESKTOP = (QFileDialog, QPrintDialog)
"""Files and printers are chosen in windows with the system's words."""
_OF_ANY_USE = (ask, ask_words, edit_one)
"""They show what they are given: each of their callers makes a dialog of its own."""


def places() -> set[str]:
    """Every function that makes a dialog, as ``pages.team:TeamPage._revoke``."""
    found = set()
    for path in _FOLDER.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        module = ".".join(path.relative_to(_FOLDER).with_suffix("").parts)
        found |= {f"{module}:{name}" for name in _callers(tree, _makers(tree, module), ())}
    return found - {_place(one.__module__, one.__qualname__) for one in _OF_ANY_USE}


class Openings(QObject):
    """Notes which functions of the program were at work whenever a dialog came up."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self._app = app
        app.installEventFilter(self)

    def eventFilter(self, thing: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() == QEvent.Type.Show and isinstance(thing, QDialog):
            frame = sys._getframe().f_back
            while frame is not None:
                module = str(frame.f_globals.get("__name__", ""))
                if module.startswith(f"{_PACKAGE}."):
                    self.seen.add(_place(module, frame.f_code.co_qualname))
                frame = frame.f_back
        return False

    def end(self) -> None:
        """Look no longer."""
        self._app.removeEventFilter(self)


def _place(module: str, name: str) -> str:
    return f"{module.removeprefix(f'{_PACKAGE}.')}:{name}"


def _makers(tree: ast.Module, module: str) -> set[str]:
    """What stands for a dialog in a module, whether it is imported or its own."""
    own = importlib.import_module(f"{_PACKAGE}.{module}".removesuffix(".__init__"))
    known = {name: thing for name, thing in vars(own).items() if not name.startswith("__")}
    for one in ast.walk(tree):
        if isinstance(one, ast.ImportFrom) and (one.module or "").startswith(
            (_PACKAGE, "PySide6.QtWidgets")
        ):
            for name in one.names:
                thing = getattr(importlib.import_module(one.module or ""), name.name)
                known[name.asname or name.name] = thing
    return {name for name, thing in known.items() if _makes_a_dialog(thing)}


def _makes_a_dialog(thing: object) -> bool:
    if isinstance(thing, type):
        return issubclass(thing, QDialog) and not issubclass(thing, _OF_THE_DESKTOP)
    return thing in _OF_ANY_USE


def _name(called: ast.expr) -> str:
    return called.id if isinstance(called, ast.Name) else ""


def _callers(node: ast.AST, names: set[str], inside: tuple[str, ...]) -> Iterator[str]:
    """The functions, named as Python names them, in which one of ``names`` is called."""
    for child in ast.iter_child_nodes(node):
        deeper = inside
        if isinstance(child, ast.ClassDef):
            deeper = (*inside, child.name)
        elif isinstance(child, (ast.FunctionDef, ast.Lambda)):
            name = child.name if isinstance(child, ast.FunctionDef) else "<lambda>"
            deeper = (*inside, name, "<locals>")
        elif inside and isinstance(child, ast.Call) and _name(child.func) in names:
            yield ".".join(inside[:-1])
        yield from _callers(child, names, deeper)
