"""A table as a spreadsheet file: texts are texts, whatever they begin with."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence

Value = str | int


def write_xlsx(sheets: Iterable[tuple[str, Sequence[Sequence[Value]]]]) -> bytes:
    """A workbook of sheets (name, rows); the first row of each is its head."""
    # Imported here: it takes a third of a second, and few are ever written.
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    book = Workbook(write_only=True)
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        sheet.freeze_panes = "A2"
        widths = [max(len(str(cell)) for cell in column) for column in zip(*rows, strict=True)]
        for place, width in enumerate(widths):
            sheet.column_dimensions["ABCDEFGH"[place]].width = min(width + 2, 60)
        for number, row in enumerate(rows):
            cells = []
            for value in row:
                cell = WriteOnlyCell(sheet, value=value)
                if isinstance(value, str):
                    # Else "=1+1" in an organisation's own label would be carried out.
                    cell.data_type = "s"
                if number == 0:
                    cell.font = Font(bold=True)
                cells.append(cell)
            sheet.append(cells)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()
