"""Spreadsheets: the first sheet of an XLSX that holds anything, merged cells told apart."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Final

from counsel_app.domain.labels import Label, filled
from counsel_app.domain.problems import Problem
from counsel_app.domain.tables import (
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

if TYPE_CHECKING:
    import python_calamine

MAX_UNPACKED: Final = 600 * 1024 * 1024
MAX_PLACES: Final = 10_000_000
"""Places between the first and the last cell: the reader lays out all of them."""
SIGNATURE: Final = b"PK\x03\x04"
_ALPHABET: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_CHUNK: Final = 256 * 1024
_OVERLAP: Final = 128
_FAR_ROW: Final = re.compile(rb"""["'][A-Z]{1,3}(\d{5,7})["']""")
_FAR_COLUMN: Final = re.compile(rb"""["']([A-Z]{2,3})\d{1,7}["']""")

_WRONG_CELL: Final = re.compile(
    rb"""<c\s[^>]*?\br=["']([A-Z]{1,3}\d{1,7})["'][^>]*?\st=["']e["']"""
)

_NOT_A_SHEET: Final = Label(
    de="Die Datei ist beschädigt oder keine XLSX-Tabelle. Bitte in der Tabellenkalkulation "
    "öffnen und neu speichern.",
    en="The file is damaged or no XLSX spreadsheet. Please open it in the spreadsheet program "
    "and save it again.",
)
_LOCKED: Final = Label(
    de="Die Datei ist mit einem Passwort geschützt. Bitte ohne Passwort speichern.",
    en="The file is protected with a password. Please save it without one.",
)
_TOO_LARGE: Final = Label(
    de="Die Tabelle ist zu groß oder hat eine einzelne Zelle weit draußen. Bitte leere Zeilen "
    "und Spalten löschen oder die Tabelle aufteilen.",
    en="The table is too large or has a single cell far out. Please delete empty rows and "
    "columns or split the table.",
)
_CELL_ERROR: Final = Label(
    de="Hier steht ein Rechenfehler der Tabelle.", en="There is a calculation error of the table."
)
MERGED: Final = Label(
    de="Verbundene Zellen {range}: nur die erste Zelle hat einen Inhalt. In die anderen wird er "
    "nicht übernommen.",
    en="Merged cells {range}: only the first cell holds something. The others stay empty.",
)
_ENCRYPTED_OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Refused(Exception):
    reason: Label


def read_xlsx(file: str, raw: bytes) -> Table:
    """The table in ``raw``; whatever it is, faults are problems and never errors."""
    try:
        wrong_cells = _weigh(raw)
        sheet = _first_sheet(raw)
    except _Refused as refused:
        return unreadable(file, refused.reason)
    if sheet is None:
        return table_of(file, ())
    place, name, cells, merged = sheet
    wrong = wrong_cells[place] if place < len(wrong_cells) else ()
    problems = [
        Problem(file=file, line=int(cell.lstrip(_ALPHABET)), cell=cell, reason=_CELL_ERROR)
        for cell in wrong
    ]
    # Row by row: 200,000 at once would keep every other thread waiting.
    before = ("",) * (cells.start or (0, 0))[1]
    lines = [
        Row(number=number, cells=(*before, *(_text(cell) for cell in row)))
        for number, row in enumerate(cells.iter_rows(), 1)
    ]
    table = table_of(file, lines, problems, form=f"XLSX · {name}")
    if not table.is_readable:
        return table
    told = _merged(file, merged, below=table.head_line, width=len(table.head))
    return replace(table, problems=table.problems + tuple(told))


def _weigh(raw: bytes) -> list[tuple[str, ...]]:
    """Refuse what would unpack to more than memory, before anything is laid out.

    Returns for each sheet the cells that hold a calculation error: the reader
    gives them as empty.
    """
    if raw.startswith(_ENCRYPTED_OFFICE):
        raise _Refused(reason=_LOCKED)
    unpacked = 0
    wrong: dict[str, tuple[str, ...]] = {}
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            for entry in packed.infolist():
                if not entry.filename.lower().endswith(".xml"):
                    continue
                extent, is_sheet = _Extent(), False
                with packed.open(entry) as stream:
                    rest = b""
                    while piece := stream.read(_CHUNK):
                        unpacked += len(piece)
                        if unpacked > MAX_UNPACKED:
                            raise _Refused(reason=_TOO_LARGE)
                        # A sheet may have any name; other parts hold colours that look like cells.
                        is_sheet = is_sheet or b"sheetData" in rest + piece
                        if is_sheet:
                            extent.look(rest + piece)
                        rest = piece[-_OVERLAP:]
                extent.check()
                if is_sheet:
                    wrong[entry.filename] = tuple(extent.wrong)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError,
            ValueError, LookupError):  # fmt: skip
        # Everything that a torn or forged archive makes the unpacker say.
        raise _Refused(reason=_NOT_A_SHEET) from None
    return [wrong[name] for name in sorted(wrong, key=lambda name: (len(name), name))]


class _Extent:
    """How far out the cells of a sheet may lie; never less than they do."""

    def __init__(self) -> None:
        self.row = 9_999
        self.column = 26
        self.wrong: dict[str, None] = {}

    def look(self, piece: bytes) -> None:
        rows = _FAR_ROW.findall(piece)
        if rows:
            self.row = max(self.row, *map(int, rows))
        for letters in set(_FAR_COLUMN.findall(piece)):
            column = 0
            for letter in letters:
                column = column * 26 + letter - ord("A") + 1
            self.column = max(self.column, column)

        if b't="e"' in piece or b"t='e'" in piece:
            self.wrong |= dict.fromkeys(cell.decode() for cell in _WRONG_CELL.findall(piece))

    def check(self) -> None:
        if self.column > MAX_COLUMNS:
            raise _Refused(reason=TOO_MANY_COLUMNS)
        if self.row > MAX_ROWS + 1:
            raise _Refused(reason=TOO_MANY_ROWS)
        if self.column * self.row > MAX_PLACES:
            raise _Refused(reason=_TOO_LARGE)


_Sheet = tuple[int, str, "python_calamine.CalamineSheet", Sequence[Any]]


def _first_sheet(raw: bytes) -> _Sheet | None:
    import python_calamine

    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(raw))
        for place, name in enumerate(book.sheet_names):
            sheet = book.get_sheet_by_name(name)
            if sheet.end is not None:
                return place, name, sheet, sheet.merged_cell_ranges or ()
    except python_calamine.PasswordError:
        raise _Refused(reason=_LOCKED) from None
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException:  # noqa: BLE001 - the reader panics on forged files, past Exception
        raise _Refused(reason=_NOT_A_SHEET) from None
    return None


def _text(cell: Any) -> str:
    """A cell as a person would type it; a number without its point zero."""
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else repr(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(sep=" ")
    if isinstance(cell, timedelta):
        return f"{cell.total_seconds() / 60:g}"
    # A day says itself in ISO.
    return str(cell).strip()


def _merged(file: str, ranges: Sequence[Any], *, below: int, width: int) -> Iterator[Problem]:
    """Merged cells among the rows; a title merged above or in the head is only decoration."""
    for (top, left), (bottom, right) in sorted(ranges):
        if bottom < below or left >= width:
            continue
        where = f"{address(top + 1, left)}:{address(bottom + 1, right)}"
        reason = filled(MERGED, range=where)
        yield Problem(file=file, line=top + 1, cell=address(top + 1, left), reason=reason)
