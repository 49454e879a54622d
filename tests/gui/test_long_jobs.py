"""Every use case that the window calls and that may take long says how far it is, and can stop."""

from __future__ import annotations

import ast
import importlib
import inspect
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).resolve().parent.parent.parent
GUI: Final = ROOT / "counsel_app" / "gui"
USECASES: Final = "counsel_app.usecases"

LONG_DOORS: Final = frozenset(
    {
        # Everybody with everybody, or every record of a file.
        "counsel_app.regional.linkage.pairs",
        "counsel_app.regional.duck.count",
        "counsel_app.domain.linkage.tokens",
        "counsel_app.store.checking.bad_pages",
        # The file as a whole, to another place or under another key.
        "counsel_app.store.backup.copy_verified",
        "counsel_app.store.rekey.copy_under_new_key",
        "counsel_app.store.swap.exchange",
        # As many pages, rows, files or packages as somebody has.
        "counsel_app.documents.access_report.access_report",
        "counsel_app.documents.file_print.file_print",
        "counsel_app.interchange.tables.read_table",
        "counsel_app.sync.verify.verify_file",
        # A whole program.
        "counsel_app.system.installation.fetch",
        "counsel_app.system.installation.is_whole",
    }
)
"""What takes as long as there is much of it; whoever comes by one of these needs steps."""

NOBODY_WAITS: Final = {
    ("application.py", "backups.back_up_if_due"): "beside the work, and stopped by unlocking",
}
"""Called without telling how far it is."""

SHORT: Final = {
    "integrity.FullCheck": "goes on in slices that gui/checking.py asks for and can end",
    "doctor.lines_of": "puts what such a check has found into words",
}
"""Reaches such a door with little in its hands."""


def calls() -> Iterator[tuple[str, int, str, ast.Call]]:
    """File, line, ``module.function`` and the call, of all use cases that the window calls."""
    for path in sorted(GUI.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        aliases = {
            node.targets[0].id: node.value.attr
            for node in ast.walk(tree)
            if isinstance(node, ast.Assign)
            and isinstance(node.targets[0], ast.Name)
            and isinstance(node.value, ast.Attribute)
            and ast.unparse(node.value.value) == "actions"
        }
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            owner = ast.unparse(node.func.value)
            module = owner.removeprefix("actions.") if owner.startswith("actions.") else ""
            module = module or aliases.get(owner, "")
            if module:
                yield path.name, node.lineno, f"{module}.{node.func.attr}", node


def hears(name: str) -> bool:
    """Whether the use case reports its steps."""
    module, _, function = name.partition(".")
    found = getattr(importlib.import_module(f"{USECASES}.{module}"), function)
    return callable(found) and "report" in inspect.signature(found).parameters


@cache
def reached() -> dict[str, set[str]]:
    """For every function of a use case: whatever of the program its words refer to."""
    found: dict[str, set[str]] = {}
    for path in sorted((ROOT / "counsel_app" / "usecases").glob("*.py")):
        module = f"{USECASES}.{path.stem}"
        tree = ast.parse(path.read_text(encoding="utf-8"))
        known = {
            alias.asname or alias.name: f"{node.module}.{alias.name}"
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        }
        tops = [node for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)]
        known |= {node.name: f"{module}.{node.name}" for node in tops}
        for node in tops:
            words = {ast.unparse(one) for one in ast.walk(node) if isinstance(one, ast.Attribute)}
            words |= {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}
            found[f"{module}.{node.name}"] = {
                ".".join([known[first], *rest])
                for first, *rest in (word.split(".") for word in words)
                if first in known
            }
    return found


def long_doors_behind(name: str) -> set[str]:
    """The long doors that a use case comes by, directly or through others."""
    seen: set[str] = set()
    waiting = [f"{USECASES}.{name}"]
    while waiting:
        one = waiting.pop()
        if one not in seen:
            seen.add(one)
            waiting += reached().get(one, ())
    return seen & LONG_DOORS


def test_every_long_door_is_a_function_that_a_use_case_comes_by() -> None:
    behind = {one for words in reached().values() for one in words}
    assert behind >= LONG_DOORS
    for door in LONG_DOORS:
        module, _, function = door.rpartition(".")
        assert callable(getattr(importlib.import_module(module), function))


@pytest.mark.parametrize("name", sorted({name for _, _, name, _ in calls()}))
def test_whatever_the_window_calls_and_may_take_long_reports_its_steps(name: str) -> None:
    doors = long_doors_behind(name)
    if name in SHORT:
        assert doors
        assert not hears(name)
    else:
        assert hears(name) or not doors


def test_the_window_listens_to_all_that_report_their_steps() -> None:
    deaf = {
        (file, name): line
        for file, line, name, call in calls()
        if hears(name) and "report" not in {word.arg for word in call.keywords}
    }
    assert deaf.keys() == NOBODY_WAITS.keys()


def test_what_comes_by_a_long_door_through_others_is_found() -> None:
    assert long_doors_behind("report_view.view_report") == {"counsel_app.regional.duck.count"}
    assert "counsel_app.regional.linkage.pairs" in long_doors_behind("overview.likely_pairs")
    assert not long_doors_behind("own_words.own_words")
