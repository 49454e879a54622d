"""Cubes: counted rows of an engine as plain values, the same from any of them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

Value = str | int


@dataclass(frozen=True, slots=True, kw_only=True)
class Cube:
    """Rows of one cube, sorted; ``columns`` names their values."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]

    @classmethod
    def of(cls, columns: Iterable[str], rows: Iterable[Sequence[Value]]) -> Cube:
        """The rows in the one order that every engine's rows can be brought into."""
        return cls(columns=tuple(columns), rows=tuple(sorted(tuple(row) for row in rows)))

    def __iter__(self) -> Iterator[Mapping[str, Value]]:
        """The rows by column name."""
        return (dict(zip(self.columns, row, strict=True)) for row in self.rows)

    @property
    def digest(self) -> str:
        """SHA-256 over names and rows: equal where every number is."""
        text = json.dumps([self.columns, self.rows], ensure_ascii=False, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()


Cubes = Mapping[str, Cube]
