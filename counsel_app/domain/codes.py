"""Code lists: shipped as versioned CSV with source and validity."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from counsel_app.domain.labels import Label
from counsel_app.domain.resources import read_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """One entry of a code list; ``parent`` is its coarser group, if any."""

    code: str
    label: Label
    plain: str
    """The same in plain German, for papers a client reads."""
    parent: str
    valid_from: date | None
    valid_to: date | None
    source: str

    def is_valid(self, day: date) -> bool:
        """Whether the code may be chosen on ``day``; it stays readable after."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeList:
    """A code list in the order of its file."""

    name: str
    codes: tuple[Code, ...]

    def __iter__(self) -> Iterator[Code]:
        """The codes in order."""
        return iter(self.codes)

    def __contains__(self, code: object) -> bool:
        """Whether the list knows ``code``."""
        return any(entry.code == code for entry in self.codes)

    def get(self, code: str) -> Code | None:
        """The entry for ``code``, or None."""
        return next((entry for entry in self.codes if entry.code == code), None)

    def text(self, code: str, language: str) -> str:
        """The label of ``code``; the code itself where the list lacks it."""
        entry = self.get(code)
        return entry.label.text(language) if entry else code

    def parent(self, code: str) -> str:
        """The coarser group of ``code``; empty where there is none."""
        entry = self.get(code)
        return entry.parent if entry else ""


def parse_code_list(name: str, text: str) -> CodeList:
    """A code list from CSV.

    Columns: code, label_de, label_en, label_plain, parent, valid_from,
    valid_to, source.
    """
    rows = csv.DictReader(io.StringIO(text))
    return CodeList(
        name=name,
        codes=tuple(
            Code(
                code=row["code"],
                label=Label(de=row["label_de"], en=row["label_en"]),
                plain=row["label_plain"] or row["label_de"],
                parent=row["parent"],
                valid_from=date.fromisoformat(row["valid_from"]) if row["valid_from"] else None,
                valid_to=date.fromisoformat(row["valid_to"]) if row["valid_to"] else None,
                source=row["source"],
            )
            for row in rows
        ),
    )


@cache
def code_list(name: str) -> CodeList:
    """The shipped code list ``name`` from ``resources/codes/``."""
    return parse_code_list(name, read_text(f"codes/{name}.csv"))
