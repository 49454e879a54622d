"""The same figures on Spark, where somebody installed it: not part of what CI sets up."""

from __future__ import annotations

import importlib.util
import os
import random
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest

from counsel_app.domain.codes import code_list
from counsel_app.regional import duck, spark
from counsel_app.regional.base import CODE, DAY, KEY, TABLES
from tests.regional.regions import Region
from tests.regional.test_statistics import FIRST, KINDS, LAST, LISTS

JAVA = Path(os.environ.get("JAVA_HOME", "/usr/lib/jvm/java-17-openjdk-amd64")) / "bin" / "java"


def has_java_17() -> bool:
    if not JAVA.exists():
        return False
    told = subprocess.run([JAVA, "-version"], capture_output=True, text=True, check=False).stderr
    return '"17.' in told


HAS_SPARK = importlib.util.find_spec("pyspark") is not None


def a_full_region() -> Region:
    """Two hundred rows in every table, any code in any column."""
    chance = random.Random(7)
    region = Region()
    for table, columns in TABLES.items():
        for number in range(200):
            row: dict[str, object] = {}
            for column, kind in columns.items():
                if kind == DAY:
                    day = FIRST + timedelta(days=chance.randrange(-40, 400))
                    row[column] = day if chance.random() < 0.9 else None
                elif kind == CODE:
                    codes = code_list(LISTS.get(column) or KINDS[table])
                    row[column] = chance.choice(["", *(code.code for code in codes)])
                else:
                    row[column] = chance.randrange(150) if kind == KEY else chance.randrange(90)
            if table in ("person", "file"):
                row[table] = number
            region.add(table, **row)
    return region


@pytest.mark.slow
# The connections to Java are pyspark's own, and it never closes them.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.skipif(not HAS_SPARK, reason="pyspark is not installed (extra: cluster)")
@pytest.mark.skipif(not has_java_17(), reason="Java 17 is not installed (openjdk-17-jre-headless)")
def test_every_cube_has_the_same_digest_on_spark_and_on_duckdb(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JAVA_HOME", str(JAVA.parent.parent))
    duck.write_parquet(a_full_region().base, tmp_path)
    with duck.reading(tmp_path) as engine:
        ours = duck.count(engine, first=FIRST, last=LAST)
    with spark.reading(tmp_path, master="local[2]") as session:
        theirs = spark.count(session, first=FIRST, last=LAST)
    assert {n: c.digest for n, c in theirs.items()} == {n: c.digest for n, c in ours.items()}
    assert all(cube.rows for cube in ours.values())


@pytest.mark.skipif(HAS_SPARK, reason="pyspark is installed here")
def test_without_the_extra_it_is_said_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(spark.SparkNotInstalled), spark.reading(tmp_path, master="local[2]"):
        pass
