"""Spark as the engine: the same expressions over pseudonymous Parquet, for what no desktop holds.

Needs the extra ``cluster`` (pyspark 4.0) and Java 17; never in an installer.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from ibis.backends.sql.compilers.pyspark import compiler

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.regional.base import TABLES
from counsel_app.regional.cubes import Cube, Cubes
from counsel_app.regional.duck import BaseNotRead
from counsel_app.regional.expressions import cubes


class SparkNotInstalled(AppError):
    """The extra is not there."""

    label = Label(
        de="Für --engine spark fehlt etwas auf diesem Computer: "
        "die Erweiterung „cluster“ (pip install 'counsel[cluster]') und Java 17.",
        en="Something is missing on this computer for --engine spark: "
        "the extra “cluster” (pip install 'counsel[cluster]') and Java 17.",
    )


@contextmanager
def reading(folder: Path, *, master: str) -> Iterator[Any]:
    """A session at ``master`` over the Parquet files in ``folder``.

    Raises SparkNotInstalled, BaseNotRead.
    """
    try:
        from pyspark.errors import AnalysisException, PySparkException
        from pyspark.sql import SparkSession
    except ImportError:
        raise SparkNotInstalled from None
    builder = SparkSession.builder.master(master).appName("counsel")
    builder = builder.config("spark.ui.enabled", "false")
    if master.startswith("local"):
        # Two hundred parts, meant for many machines, take minutes on one.
        builder = builder.config("spark.sql.shuffle.partitions", "2")
    # One time zone for all: a day is a day on every worker.
    builder = builder.config("spark.sql.session.timeZone", "UTC")
    try:
        session = builder.getOrCreate()
    except PySparkException:
        raise SparkNotInstalled from None
    try:
        for name, columns in TABLES.items():
            table = session.read.parquet(str(folder / f"{name}.parquet"))
            table.select(*columns).createOrReplaceTempView(name)
        yield session
    except AnalysisException:
        raise BaseNotRead from None
    finally:
        session.stop()


def count(session: Any, *, first: date, last: date) -> Cubes:
    """Every cube of the period."""
    return {
        name: Cube.of(
            cube.columns,
            [tuple(row) for row in session.sql(compiler.to_sqlglot(cube).sql("spark")).collect()],
        )
        for name, cube in cubes(first=first, last=last).items()
    }
