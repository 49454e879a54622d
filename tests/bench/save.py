"""``save``: writing down a consultation, against one synced commit of the same rows."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from counsel_app.domain.clock import FixedClock
from counsel_app.domain.consultation import Consultation
from counsel_app.store.vault import Vault
from counsel_app.usecases.consultations import record_consultation
from tests.bench.measure import Result, alternate
from tests.profiles import new_clock

GOAL = 1.5
_CONTENT = "Kita-Antrag gemeinsam ausgefüllt; شكراً, ትግርኛ. " * 8


def measure() -> Result:
    """The use case a counsellor waits for, and the least that keeps its rows safe.

    The limit is plain SQL on the same engine, key and settings: the row of
    the consultation and its line in the journal, indexes included, in one
    transaction that is synced to disk.
    """
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as name:
        vault = Vault.create(Path(name) / "casefile.db", os.urandom(32), vault_id="bench")
        vault.set_meta("device", "b" * 16)
        vault.set_meta("person", "bench")
        clock = new_clock()
        ours, limit = alternate(_saving(vault, clock), _committing(vault), runs=400, warm_up=50)
        vault.close()
    return Result(
        name="save",
        goal=GOAL,
        ours_s=ours,
        limit_s=limit,
        against="one synced commit of the same two rows in plain SQL, same engine and key",
    )


def _saving(vault: Vault, clock: FixedClock) -> Callable[[], object]:
    def save() -> None:
        consultation = Consultation(
            id=vault.new_id(clock),
            case_id="0192f0c1-0000-7000-8000-000000000001",
            held_on=date(2026, 11, 16),
            minutes=45,
            language="apc",
            interpreter="GDD",
            topics=("SCHOOL_KITA", "LANGUAGE"),
            content=_CONTENT,
            agreements="Kita-Antrag bis 30.11.",
        )
        record_consultation(vault, consultation, clock=clock)

    return save


def _committing(vault: Vault) -> Callable[[], object]:
    """The very rows that one saving writes, into tables and indexes of the same shape."""
    clock = new_clock()
    _saving(vault, clock)()
    probes = [_probe(vault, "consultation"), _probe(vault, "journal")]
    position = 0

    def commit() -> None:
        nonlocal position
        position += 1
        record = vault.new_id(clock)
        with vault.transaction():
            for sql, row in probes:
                given = {"id": record, "record_id": record, "position": position}
                vault.execute(sql, tuple(given.get(name, value) for name, value in row))

    return commit


def _probe(vault: Vault, table: str) -> tuple[str, list[tuple[str, object]]]:
    """A table like ``table``: the statement that fills it, and the newest row by column."""
    made = vault.execute(
        "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND sql NOT NULL", (table,)
    ).fetchall()
    for (sql,) in made:
        probe = re.sub(
            rf'"?\b{table}"?(?=[ _(])', lambda found: f"probe_{found[0].strip(chr(34))}", sql
        )
        vault.execute(probe)
    names = [row[1] for row in vault.execute(f"PRAGMA table_info({table})")]
    newest = vault.execute(f"SELECT * FROM {table} ORDER BY rowid DESC LIMIT 1").fetchone()  # noqa: S608
    marks = ", ".join("?" * len(names))
    return f"INSERT INTO probe_{table} VALUES ({marks})", list(zip(names, newest, strict=True))  # noqa: S608
