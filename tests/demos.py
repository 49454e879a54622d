"""The demo's five people with cheap keys, made once and copied for each test."""

from __future__ import annotations

import shutil
from pathlib import Path

from counsel_app.domain.clock import Clock
from counsel_app.store.vault import Vault
from counsel_app.usecases.demo import Demo, make_demo
from tests.profiles import CHEAP

Rows = list[tuple[object, ...]]


def cheap_demo(folder: Path, clock: Clock) -> Demo:
    """A demo whose case files open quickly; copy it, never write into it."""
    return make_demo(folder / "made", clock=clock, cost=CHEAP)


def copied(demo: Demo, folder: Path) -> Demo:
    """The same five people in ``folder``."""
    shutil.copytree(demo.folder, folder)
    return Demo(folder=folder)


def everything(vault: Vault) -> dict[str, Rows]:
    """Every row of every table, for comparing and searching."""
    tables = vault.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {name: rows_of(vault, name) for (name,) in tables}


def rows_of(vault: Vault, table: str) -> Rows:
    """Every row of one table in an order of its own."""
    found = vault.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - a table's own name
    return sorted((tuple(row) for row in found), key=repr)
