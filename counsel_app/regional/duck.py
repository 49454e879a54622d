"""DuckDB as the engine: in memory, no temporary file, no network, no extension.

Its temporary files would be plaintext, so it gets none: what does not fit
into the memory it may have is refused in words.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import duckdb
from ibis.backends.sql.compilers.duckdb import compiler

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.regional.base import CODE, DAY, KEY, NUMBER, TABLES, Base
from counsel_app.regional.cubes import Cube, Cubes
from counsel_app.regional.expressions import cubes

MEMORY: Final = "2GB"
"""At most; with ten million consultations the whole process held 1.2 GiB."""
_TYPES: Final = {KEY: "BIGINT", CODE: "VARCHAR", DAY: "DATE", NUMBER: "INTEGER"}
_AT_ONCE: Final = 100_000
_SETTINGS: Final[dict[str, str | bool | int | float | list[str]]] = {
    "temp_directory": "",
    "memory_limit": MEMORY,
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "allow_community_extensions": "false",
}


class TooMuchToCount(AppError):
    """The memory that counting may use is not enough."""

    label = Label(
        de="Für diese Menge reicht der Arbeitsspeicher nicht. Es wurde nichts gezählt und nichts "
        "gespeichert. Für so viele Fälle ist „counsel stats --engine spark“ da.",
        en="There is not enough memory for this much. Nothing was counted and nothing saved. "
        "“counsel stats --engine spark” is there for so many cases.",
    )


class BaseNotRead(AppError):
    """A folder of Parquet files lacks a table or holds another."""

    label = Label(
        de="Dieser Ordner enthält nicht die Tabellen, die „counsel columns“ schreibt.",
        en="This folder does not hold the tables that “counsel columns” writes.",
    )


@contextmanager
def loaded(base: Base) -> Iterator[Any]:
    """An engine with the tables of ``base`` in it. Raises TooMuchToCount."""
    with _engine() as engine:
        try:
            for name in TABLES:
                _load(engine, name, base)
        except duckdb.OutOfMemoryException:
            raise TooMuchToCount from None
        yield engine


@contextmanager
def reading(folder: Path) -> Iterator[Any]:
    """An engine over the Parquet files in ``folder``. Raises BaseNotRead."""
    with _engine(folder) as engine:
        try:
            for name, columns in TABLES.items():
                listed = ", ".join(f'"{column}"' for column in columns)
                file = _quoted(folder / f"{name}.parquet")
                engine.execute(
                    f'CREATE VIEW "{name}" AS SELECT {listed} FROM read_parquet({file})'  # noqa: S608 - names from the description
                )
        except duckdb.Error:
            raise BaseNotRead from None
        yield engine


def count(engine: Any, *, first: date, last: date) -> Cubes:
    """Every cube of the period. Raises TooMuchToCount."""
    try:
        return {name: _counted(engine, *sql) for name, sql in _compiled(first, last).items()}
    except duckdb.OutOfMemoryException:
        raise TooMuchToCount from None


def write_parquet(base: Base, folder: Path) -> None:
    """The tables of ``base`` as Parquet files in ``folder``, which is there and empty.

    Raises TooMuchToCount, OSError.
    """
    with _engine(folder) as engine:
        for name in TABLES:
            _load(engine, name, base)
            try:
                engine.execute(
                    f'COPY "{name}" TO {_quoted(folder / f"{name}.parquet")} (FORMAT parquet)'
                )
            except duckdb.IOException as error:
                raise OSError(type(error).__name__) from None


@lru_cache(maxsize=32)
def _compiled(first: date, last: date) -> dict[str, tuple[tuple[str, ...], str]]:
    """Columns and SQL of every cube: to write it takes longer than to count a small base."""
    return {
        name: (cube.columns, compiler.to_sqlglot(cube).sql("duckdb"))
        for name, cube in cubes(first=first, last=last).items()
    }


def _counted(engine: Any, columns: tuple[str, ...], sql: str) -> Cube:
    return Cube.of(columns, engine.execute(sql).fetchall())


@contextmanager
def _engine(folder: Path | None = None) -> Iterator[Any]:
    engine = duckdb.connect(":memory:", config=_SETTINGS)
    try:
        if folder is not None:
            engine.execute(f"SET allowed_directories = [{_quoted(folder)}]")
        engine.execute("SET enable_external_access = false")
        engine.execute("SET lock_configuration = true")
        yield engine
    finally:
        engine.close()


def _load(engine: Any, name: str, base: Base) -> None:
    types = {column: _TYPES[kind] for column, kind in TABLES[name].items()}
    listed = ", ".join(f'"{column}" {kind}' for column, kind in types.items())
    engine.execute(f'CREATE TABLE "{name}" ({listed})')
    columns = base[name]
    # Lists as parameters: neither a file nor a further library stands between.
    given = ", ".join(
        f"unnest(${place}::{'VARCHAR' if kind == 'DATE' else kind}[])::{kind}"
        for place, kind in enumerate(types.values(), start=1)
    )
    for start in range(0, len(columns[0]), _AT_ONCE):
        part = [list(column[start : start + _AT_ONCE]) for column in columns]
        engine.execute(f'INSERT INTO "{name}" SELECT {given}', part)


def _quoted(path: Path) -> str:
    return "'" + str(path).replace("'", "''") + "'"
