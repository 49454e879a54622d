"""What the benches of merging share: operations of another device, and plain tables beside ours."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any, Final

from counsel_app.domain.ops import Op, wall_stamp
from counsel_app.store.migrations import migrate
from counsel_app.store.vault import Vault
from tests.bench.engine import unkeyed
from tests.profiles import START

DEVICE: Final = "c" * 16
_BEGIN: Final = int(START.timestamp() * 1000)
_TOPICS: Final = ("ASYL_DECISION", "LANGUAGE", "SCHOOL_KITA", "HOUSING")
_TEXT: Final = "Antrag Bescheid Kita Sprachkurs Wohnung Termin Jobcenter Anhörung Frist Brief"
_WORDS: Final = tuple(_TEXT.split())


def record_id(number: int) -> str:
    """Ids in the order of time, as UUIDv7 are."""
    return f"019a{number >> 16:08x}-0000-7000-8000-{number & 0xFFFF:012x}".replace(
        f"{number >> 16:08x}-0000", f"{number >> 16:04x}-{number & 0xFFFF:04x}", 1
    )


def operations(first: int, count: int) -> list[Op]:
    """Consultations as a counsellor's export brings them: one operation each, no two alike."""
    chance = Random(first)
    return [
        Op(
            record_type="consultation",
            record_id=record_id(number),
            hlc=wall_stamp(_BEGIN + number),
            device=DEVICE,
            author="bench",
            fields={
                "case_id": record_id(10_000_000 + number // 10),
                "held_on": "2026-11-16",
                "minutes": 15 * chance.randint(1, 6),
                "language": chance.choice(("apc", "prs", "ti")),
                "topics": [chance.choice(_TOPICS)],
                "content": " ".join(chance.choices(_WORDS, k=20)),
                "agreements": " ".join(chance.choices(_WORDS, k=6)),
            },
        )
        for number in range(first, first + count)
    ]


def new_vault(folder: Path) -> Vault:
    """An encrypted case file with the program's own settings."""
    vault = Vault.create(folder / "casefile.db", os.urandom(32), vault_id="bench")
    vault.set_meta("device", "b" * 16)
    vault.set_meta("person", "bench")
    return vault


class Plain:
    """The same tables and indexes without encryption, journal logic or checks."""

    def __init__(self, path: Path, model: Vault) -> None:
        # The engine's own library without a key: the same build of SQLite for both sides.
        class _Database:
            conn = unkeyed(path)

        self._connection = _Database.conn
        type_of = type(model._database)
        migrate(type_of(self._connection))
        self._statements = [
            _upsert(model, "journal", "position"),
            _upsert(model, "consultation", "id"),
        ]

    def upsert(self, rows: Sequence[Sequence[tuple[Any, ...]]]) -> None:
        """All rows of both tables in one synced transaction."""
        self._connection.execute("BEGIN IMMEDIATE")
        for statement, of_one in zip(self._statements, rows, strict=True):
            self._connection.executemany(statement, of_one)
        self._connection.execute("COMMIT")

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


def rows_after(vault: Vault, position: int) -> list[list[tuple[Any, ...]]]:
    """The rows that came into the file after ``position``."""
    ids = "SELECT record_id FROM journal WHERE position > ?"
    return [
        vault.execute("SELECT * FROM journal WHERE position > ?", (position,)).fetchall(),
        vault.execute(
            f"SELECT * FROM consultation WHERE id IN ({ids})",  # noqa: S608  no text of users
            (position,),
        ).fetchall(),
    ]


def _upsert(model: Vault, table: str, key: str) -> str:
    names = [row[1] for row in model.execute(f"PRAGMA table_info({table})")]
    marks = ", ".join("?" * len(names))
    changes = ", ".join(f'"{name}" = excluded."{name}"' for name in names if name != key)
    quoted = ", ".join(f'"{name}"' for name in names)
    return (
        f"INSERT INTO {table} ({quoted}) VALUES ({marks})"  # noqa: S608  names of our own tables
        f' ON CONFLICT ("{key}") DO UPDATE SET {changes}'
    )
