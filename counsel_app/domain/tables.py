"""A table from outside as a value: rows of texts, each cell with its address."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from counsel_app.domain.labels import Label
from counsel_app.domain.problems import Problem

MAX_ROWS: Final = 1_000_000
MAX_COLUMNS: Final = 500
MAX_CELL: Final = 32_767
"""Characters in one cell: what spreadsheets allow."""
_LETTERS: Final = 26
_TITLE_LINES: Final = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row below the head; ``number`` counts as the spreadsheet does."""

    number: int
    cells: tuple[str, ...]

    def text(self, column: int) -> str:
        """The cell in ``column``, empty where the row is shorter."""
        return self.cells[column] if column < len(self.cells) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A file as it was read: head, rows, and what is wrong with it as a file.

    ``problems`` are faults of the whole file or of single cells that could not
    be read. With ``is_readable`` false there is nothing to go on with.
    """

    file: str
    head: tuple[str, ...] = ()
    rows: Sequence[Row] = ()
    problems: tuple[Problem, ...] = ()
    head_line: int = 1
    form: str = ""
    """How it was read, for whoever wonders: ``UTF-16 · ;``."""

    @property
    def is_readable(self) -> bool:
        """Whether there is a head, and so something to choose from."""
        return bool(self.head)


def column_letters(column: int) -> str:
    """``A``, ``B`` … ``Z``, ``AA`` …; ``column`` counts from 0."""
    letters = ""
    rest = column + 1
    while rest:
        rest, place = divmod(rest - 1, _LETTERS)
        letters = chr(ord("A") + place) + letters
    return letters


def address(row: int, column: int) -> str:
    """The cell as spreadsheets name it; ``row`` counts from 1, ``column`` from 0."""
    return f"{column_letters(column)}{row}"


def unreadable(file: str, reason: Label, *, line: int = 1) -> Table:
    """A file that gives no table at all, and why."""
    return Table(file=file, problems=(Problem(file=file, line=line, reason=reason),))


EMPTY: Final = Label(de="In der Datei steht keine Tabelle.", en="There is no table in the file.")
NO_ROWS: Final = Label(
    de="Unter der Kopfzeile steht nichts.", en="There is nothing below the head."
)
TOO_MANY_ROWS: Final = Label(
    de=f"Die Tabelle hat mehr als {MAX_ROWS:,} Zeilen. Bitte aufteilen.".replace(",", "."),
    en=f"The table has more than {MAX_ROWS:,} rows. Please split it.",
)
TOO_MANY_COLUMNS: Final = Label(
    de=f"Die Tabelle hat mehr als {MAX_COLUMNS} Spalten.",
    en=f"The table has more than {MAX_COLUMNS} columns.",
)
CELL_TOO_LONG: Final = Label(
    de=f"Hier stehen mehr als {MAX_CELL} Zeichen; so viel fasst keine Zelle.",
    en=f"There are more than {MAX_CELL} characters; no cell holds that many.",
)
TOO_WIDE: Final = Label(
    de="Die Zeile hat mehr Spalten als die Kopfzeile. Ein Trennzeichen im Text muss in "
    "Anführungszeichen stehen.",
    en="The row has more columns than the head. A separator inside a text has to stand in "
    "quotation marks.",
)
SAME_HEAD: Final = Label(
    de="Diese Überschrift gibt es schon in einer anderen Spalte.",
    en="Another column has the same heading.",
)


def table_of(
    file: str, lines: Sequence[Row], problems: Sequence[Problem] = (), *, form: str = ""
) -> Table:
    """A table of the lines that are not blank.

    Its head is the first line with two filled cells: titles stand above it.
    """
    filled = [line for line in lines if any(line.cells)]
    filled = filled[_head_of(filled) :]
    found = list(problems)
    if not filled:
        reason = Problem(file=file, line=1, reason=EMPTY)
        return Table(file=file, problems=tuple(found) or (reason,), form=form)
    first, rows = filled[0], filled[1:]
    head = _trimmed(first.cells)
    if len(head) > MAX_COLUMNS:
        return unreadable(file, TOO_MANY_COLUMNS, line=first.number)
    if len(rows) > MAX_ROWS:
        return unreadable(file, TOO_MANY_ROWS, line=rows[MAX_ROWS].number)
    for column, text in enumerate(head):
        if text and text in head[:column]:
            found.append(_at(file, first.number, column, SAME_HEAD))
    for row in rows:
        found += _faults(file, row, len(head))
    if not rows:
        found.append(Problem(file=file, line=first.number, reason=NO_ROWS))
    return Table(
        file=file,
        head=head,
        rows=rows,
        problems=tuple(found),
        head_line=first.number,
        form=form,
    )


def _head_of(filled: Sequence[Row]) -> int:
    for place, line in enumerate(filled[:_TITLE_LINES]):
        if sum(bool(text) for text in line.cells) > 1:
            return place
    return 0


def _faults(file: str, row: Row, width: int) -> list[Problem]:
    found = []
    over = next((n for n, text in enumerate(row.cells[width:], width) if text), None)
    if over is not None:
        found.append(_at(file, row.number, over, TOO_WIDE))
    for column, text in enumerate(row.cells):
        if len(text) > MAX_CELL:
            found.append(_at(file, row.number, column, CELL_TOO_LONG))
    return found


def _at(file: str, row: int, column: int, reason: Label) -> Problem:
    return Problem(file=file, line=row, cell=address(row, column), reason=reason)


def _trimmed(cells: tuple[str, ...]) -> tuple[str, ...]:
    last = max((n for n, text in enumerate(cells, 1) if text), default=0)
    return tuple(" ".join(text.split()) for text in cells[:last])
