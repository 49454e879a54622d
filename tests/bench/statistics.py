"""The figures of a million consultations against DuckDB on bare columns, after loading.

The limit counts the same tables with SQL written by hand over columns that
DuckDB made itself; ours are the Ibis expressions of ``regional.expressions``
over what came through the door that a case file's rows take, and the margins.
``COUNSEL_TALKS`` asks for another number of consultations. Ten million (and a
million cases, two busy cores, 2 GB allowed): 4.5 s against 3.6 to 4.5 s bare
once loaded, 2.4 to 3.2 s straight from 56 MiB of Parquet, 1.2 GiB at most.
"""

from __future__ import annotations

import os
import resource
from datetime import date
from functools import partial
from typing import Any, Final

import duckdb

from counsel_app.regional import duck
from counsel_app.regional.base import TABLES
from counsel_app.regional.statistics import statistics
from tests.bench.measure import Result, alternate, seconds

GOAL: Final = 2.0
TALKS: Final = int(os.environ.get("COUNSEL_TALKS", "1_000_000"))
_EACH: Final = 10
FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
_ROWS: Final = {
    "person": """
        SELECT i, ['U18', '18_24', '27_34', '35_49'][1 + i % 4], ['w', 'm'][1 + i % 2],
               ['NEAR_EAST', 'UKRAINE', 'TURKEY'][1 + i % 3],
               ['PROCEDURE', 'PROTECTED', 'TOLERATED'][1 + i % 3],
               ['A1', 'A2', 'B1', ''][1 + i % 4], ['RUNNING', 'M6_12', ''][1 + i % 3]
        FROM range({files}) AS t(i)""",
    "file": """
        SELECT i, i, ['NORD', 'WEST', 'MITTE', 'SUED'][1 + i % 4], 'FSA',
               ['CENTRAL', 'DECENTRAL'][1 + i % 2], 'GOALS_MET',
               DATE '2024-06-01' + (hash(i) % 900)::INT, DATE '2024-06-08' + (hash(i) % 900)::INT,
               CASE WHEN i % 4 = 0 THEN DATE '2026-02-01' + (hash(i) % 200)::INT END
        FROM range({files}) AS t(i)""",
    "talk": """
        SELECT i // {each}, DATE '2025-01-01' + (hash(i) % 730)::INT, 15 + i % 60,
               ['OFFICE', 'PHONE', 'OUTREACH'][1 + i % 3],
               ['prs', 'apc', 'ukr', 'tir', 'kmr'][1 + i % 5],
               ['NONE', 'GDD', 'UNMET'][1 + (hash(i) % 3)::INT]
        FROM range({talks}) AS t(i)""",
    "topic": """
        SELECT DATE '2025-01-01' + (hash(i) % 730)::INT,
               ['HOUSING', 'WORK', 'LANGUAGE', 'RESIDENCE', 'FORM'][1 + i % 5]
        FROM range({topics}) AS t(i)""",
    "referral": """
        SELECT DATE '2025-01-01' + (hash(i) % 730)::INT, ['PSZ', 'IHK', 'LAWYER'][1 + i % 3],
               ['ATTENDED', 'WAITLIST', 'REJECTED_STATUS'][1 + (hash(i) % 3)::INT],
               ['W0_1', 'W2_4', ''][1 + i % 3]
        FROM range({files}) AS t(i)""",
}
_PIECES: Final = {
    "open": """(contact_on IS NULL OR contact_on <= DATE '2026-12-31')
               AND (closed_on IS NULL OR closed_on >= DATE '2026-01-01')""",
    "within": "BETWEEN DATE '2026-01-01' AND DATE '2026-12-31'",
    "last": "DATE '2026-12-31'",
}
_BARE: Final = (
    """SELECT age_group, sex, origin, status, german, procedure, count(*)
        FROM (SELECT DISTINCT person FROM file WHERE {open}) LEFT JOIN person USING (person)
        GROUP BY ALL""",
    """SELECT region, service, housing, closed_on <= {last}, count(*) FROM file
        WHERE {open} GROUP BY ALL""",
    "SELECT appointment_on - contact_on, count(*) FROM file WHERE {open} GROUP BY ALL",
    """SELECT place, language, interpreter, count(*), sum(minutes) FROM talk
        WHERE held_on {within} GROUP BY ALL""",
    """SELECT region, count(*) FROM talk LEFT JOIN file USING (file)
        WHERE held_on {within} GROUP BY ALL""",
    "SELECT topic, count(*) FROM topic WHERE held_on {within} GROUP BY ALL",
    """SELECT office, result, wait, count(*) FROM referral WHERE sent_on {within}
        GROUP BY ALL""",
)


def bare() -> Any:
    """DuckDB with the columns, made by itself; its settings are those of ours."""
    engine = duckdb.connect(":memory:", config=duck._SETTINGS)
    given = {
        "files": TALKS // _EACH,
        "talks": TALKS,
        "topics": TALKS + TALKS // 3,
        "each": _EACH,
    }
    for name, columns in TABLES.items():
        listed = ", ".join(f'"{c}" {duck._TYPES[kind]}' for c, kind in columns.items())
        engine.execute(f'CREATE TABLE "{name}" ({listed})')
        if name in _ROWS:
            engine.execute(f'INSERT INTO "{name}" {_ROWS[name].format(**given)}')
    return engine


def as_base(engine: Any) -> dict[str, list[list[Any]]]:
    """The same as columns of Python values, as they come from a case file."""
    return {
        name: [
            [
                value.isoformat() if isinstance(value, date) else value
                for (value,) in engine.table(name).select(column).fetchall()
            ]
            for column in columns
        ]
        for name, columns in TABLES.items()
    }


def _load_all(engine: Any, base: dict[str, list[list[Any]]]) -> None:
    for name in TABLES:
        duck._load(engine, name, base)


def measure() -> Result:
    """Every figure of a year from engine rows to tables; loading stands beside."""
    limit = bare()
    base = as_base(limit)
    with duck._engine() as engine:
        loading = seconds(partial(_load_all, engine, base))

        def ours() -> None:
            cubes = duck.count(engine, first=FIRST, last=LAST)
            statistics(cubes, first=FIRST, last=LAST)

        def theirs() -> None:
            for sql in _BARE:
                limit.execute(sql.format(**_PIECES)).fetchall()

        mine, bare_s = alternate(ours, theirs, runs=9, warm_up=2)
    return Result(
        name="statistics",
        goal=GOAL,
        ours_s=mine,
        limit_s=bare_s,
        against=f"DuckDB on bare columns, {TALKS:,} consultations",
        beside={
            "loading": loading,
            "largest_gib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20,
        },
    )
