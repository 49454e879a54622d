"""Which engine counts a folder of Parquet files."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

from counsel_app.regional.cubes import Cubes

ENGINES: Final = ("duckdb", "spark")


def count_folder(folder: Path, engine: str, *, master: str, first: date, last: date) -> Cubes:
    """Every cube of the period by one of ``ENGINES``; ``master`` is Spark's.

    Raises BaseNotRead, TooMuchToCount, SparkNotInstalled.
    """
    # Imported here: each engine takes its time, and the other is not needed.
    if engine == "spark":
        from counsel_app.regional import spark

        with spark.reading(folder, master=master) as session:
            return spark.count(session, first=first, last=last)
    from counsel_app.regional import duck

    with duck.reading(folder) as opened:
        return duck.count(opened, first=first, last=last)
