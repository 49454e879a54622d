"""``save``: writing down a consultation, against one synced commit of the same rows."""

from __future__ import annotations

import os
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
    """Rows of the same size into tables of the same shape."""
    for statement in (
        "CREATE TABLE probe_row (id TEXT PRIMARY KEY, case_id TEXT, body TEXT) STRICT",
        "CREATE INDEX probe_case ON probe_row (case_id)",
        (
            "CREATE TABLE probe_line (position INTEGER PRIMARY KEY, record_type TEXT,"
            " record_id TEXT, hlc INTEGER, device TEXT, author TEXT, body TEXT, source TEXT,"
            " chain BLOB) STRICT"
        ),
        "CREATE INDEX probe_record ON probe_line (record_id, hlc, device)",
    ):
        vault.execute(statement)
    clock = new_clock()
    chain = os.urandom(32)

    def commit() -> None:
        record = vault.new_id(clock)
        with vault.transaction():
            vault.execute(
                "INSERT INTO probe_row VALUES (?, ?, ?)",
                (record, "0192f0c1-0000-7000-8000-000000000001", _CONTENT),
            )
            vault.execute(
                "INSERT INTO probe_line (record_type, record_id, hlc, device, author, body,"
                " source, chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                ("consultation", record, 1, "b" * 16, "bench", _CONTENT, "", chain),
            )

    return commit
