"""``engine``: what encryption costs, against the same engine without a key.

Three shares of the work in one run: many rows at once, a full-text search for
the best twenty, and reading single rows. The result shows the one that is
worst against its goal; the seconds of all stand beside it.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any, Final

from sqlcipher3 import dbapi2

from counsel_app.store.engine import connect
from counsel_app.store.migrations import migrate
from tests.bench.measure import Result, alternate

GOALS: Final = {"bulk": 1.6, "fts": 1.5, "point": 2.5}
_AT_FIRST: Final = 40_000
_AT_ONCE: Final = 4_000
_TEXT: Final = (
    "Antrag Bescheid Kita Sprachkurs Wohnung Termin Jobcenter Anhörung Frist Brief Schule Arzt "
    "Dolmetscher Familie Arbeit Ausbildung Zeugnis Konto Vollmacht Umzug Krankenkasse Miete"
)
_WORDS: Final = tuple(_TEXT.split())
_INSERT: Final = (
    "INSERT INTO consultation (id, case_id, held_on, minutes, language, content, agreements)"
    " VALUES (?, ?, '2026-11-16', 45, 'apc', ?, ?)"
)
_INDEX: Final = "INSERT INTO search (words) VALUES (?)"
_SEARCH: Final = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT 20"
_POINT: Final = "SELECT * FROM consultation WHERE id = ?"


def measure() -> Result:
    """The same statements on the same tables with the same settings, with and without a key."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as name:
        keyed = connect(Path(name) / "keyed.db", os.urandom(32), create=True)
        ours = _Side.begun(keyed)
        limit = _Side.begun(type(keyed)(unkeyed(Path(name) / "plain.db")))
        measured = {
            "bulk": alternate(ours.bulk, limit.bulk, runs=9, warm_up=2),
            "fts": alternate(ours.search, limit.search, runs=41, warm_up=5),
            "point": alternate(ours.read, limit.read, runs=21, warm_up=3),
        }
        ours.database.close()
        limit.database.close()
    worst = max(GOALS, key=lambda part: measured[part][0] / measured[part][1] / GOALS[part])
    return Result(
        name="engine",
        goal=GOALS[worst],
        ours_s=measured[worst][0],
        limit_s=measured[worst][1],
        against=f"{worst}, the worst against its goal, on the same engine without a key",
        beside={
            f"{part} {side} (goal {GOALS[part]})": seconds
            for part, pair in measured.items()
            for side, seconds in zip(("keyed", "unkeyed"), pair, strict=True)
        },
    )


@dataclass(slots=True)
class _Side:
    """One of the two databases; both are asked the same things in the same order."""

    database: Any
    chance: Random
    rows: int = 0

    @classmethod
    def begun(cls, database: Any) -> _Side:
        migrate(database)
        side = cls(database=database, chance=Random(7))
        for _ in range(_AT_FIRST // _AT_ONCE):
            side.bulk()
        database.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        return side

    def bulk(self) -> None:
        """Many consultations and their words in the index, in one synced transaction."""
        execute: Callable[..., Any] = self.database.conn.execute
        execute("BEGIN IMMEDIATE")
        for number in range(self.rows, self.rows + _AT_ONCE):
            text = " ".join(self.chance.choices(_WORDS, k=40))
            execute(_INSERT, (f"{number:036}", f"{number % 5000:036}", text, text[:60]))
            execute(_INDEX, (text,))
        self.rows += _AT_ONCE
        execute("COMMIT")

    def search(self) -> None:
        """The best twenty for two words, of which one is only begun."""
        first, second = self.chance.sample(_WORDS, 2)
        asked = f'words : "{first}" AND words : "{second[:5]}" *'
        found = self.database.conn.execute(_SEARCH, (asked,)).fetchall()
        assert len(found) == 20

    def read(self) -> None:
        """Five hundred rows, here and there."""
        execute = self.database.conn.execute
        for _ in range(500):
            key = f"{self.chance.randrange(self.rows):036}"
            assert execute(_POINT, (key,)).fetchone() is not None


def unkeyed(path: Path) -> Any:
    """The settings of ``store.engine.connect``, and no key."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    for pragma in (
        "locking_mode = EXCLUSIVE",
        "journal_mode = WAL",
        "synchronous = FULL",
        "fullfsync = ON",
        "foreign_keys = ON",
        "secure_delete = ON",
        "temp_store = MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    return connection
