"""Text tables: CSV in UTF-8, UTF-16 or cp1252, with comma, semicolon or tab."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from typing import Final

from counsel_app.domain.labels import Label
from counsel_app.domain.problems import Problem
from counsel_app.domain.tables import (
    CELL_TOO_LONG,
    MAX_CELL,
    MAX_COLUMNS,
    MAX_ROWS,
    TOO_MANY_COLUMNS,
    TOO_MANY_ROWS,
    Row,
    Table,
    address,
    table_of,
    unreadable,
)

_SEPARATORS: Final = (";", ",", "\t", "|")
_SAMPLE: Final = 64 * 1024
_QUOTES: Final = Label(
    de="Anführungszeichen sind hier nicht richtig geschlossen. Alles ab dieser Zeile ist "
    "nicht gelesen.",
    en="Quotation marks are not closed correctly here. Nothing from this line on was read.",
)
_STRAY: Final = Label(
    de="Hier steht ein Zeichen, das keine Schrift kennt. Die Datei ist wohl beschädigt oder "
    "anders gespeichert.",
    en="There is a character here that no script knows. The file is probably damaged or saved "
    "in another way.",
)
_NOT_TEXT: Final = Label(
    de="Das ist keine Textdatei. Bitte als CSV oder XLSX speichern.",
    en="This is no text file. Please save it as CSV or XLSX.",
)
_UNDEFINED: Final = "\ufffd"
_MOSTLY: Final = 0.3
"""Share of zero bytes from which on a file without a mark is taken for UTF-16."""


def read_csv(file: str, raw: bytes) -> Table:
    """The table in ``raw``; whatever it is, faults are problems and never errors."""
    text, encoding = _decode(raw)
    if "\0" in text:
        return unreadable(file, _NOT_TEXT)
    separator = _separator(text)
    problems: list[Problem] = []
    lines = list(_lines(file, text, separator, problems))
    shown = {"\t": "Tab"}.get(separator, separator)
    return table_of(file, lines, problems, form=f"{encoding} · {shown}")


def _decode(raw: bytes) -> tuple[str, str]:
    """The text and the name of its encoding; what cannot be decoded is marked."""
    for mark, name, shown in (
        (codecs.BOM_UTF8, "utf-8", "UTF-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
        (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
    ):
        if raw.startswith(mark):
            return raw[len(mark) :].decode(name, "replace"), shown
    sample = raw[:_SAMPLE]
    if sample.count(0) > len(sample) * _MOSTLY:
        # Western text in UTF-16 has a zero in every other place.
        name = "utf-16-le" if sample[1::2].count(0) >= sample[::2].count(0) else "utf-16-be"
        return raw.decode(name, "replace"), "UTF-16"
    try:
        return raw.decode("utf-8"), "UTF-8"
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace"), "cp1252"


def _separator(text: str) -> str:
    """What parts most lines of the beginning, and the same number of times."""
    lines = [line for line in _outside_quotes(text[:_SAMPLE]).splitlines() if line.strip()]
    lines = lines[:50]

    def weight(separator: str) -> tuple[int, int]:
        counts = [line.count(separator) for line in lines]
        head = counts[0] if counts else 0
        return (sum(count == head for count in counts) if head else 0, head)

    return max(_SEPARATORS, key=weight)


def _outside_quotes(text: str) -> str:
    return "".join(text.split('"')[::2])


def _lines(file: str, text: str, separator: str, problems: list[Problem]) -> Iterator[Row]:
    """Rows numbered as a spreadsheet shows them: a line break in quotes begins no new one."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    number = 0
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            # The only way to tell a field that is too long from an open quotation mark.
            reason = CELL_TOO_LONG if "limit" in str(error) else _QUOTES
            problems.append(Problem(file=file, line=number + 1, reason=reason))
            return
        number += 1
        if number > MAX_ROWS + 1:
            problems.append(Problem(file=file, line=number, reason=TOO_MANY_ROWS))
            return
        if len(cells) > MAX_COLUMNS:
            problems.append(Problem(file=file, line=number, reason=TOO_MANY_COLUMNS))
            cells = cells[:MAX_COLUMNS]
        for column, cell in enumerate(cells):
            if _UNDEFINED in cell[:MAX_CELL]:
                problems.append(
                    Problem(file=file, line=number, cell=address(number, column), reason=_STRAY)
                )
        yield Row(number=number, cells=tuple(cell.strip() for cell in cells))
