"""A table of whichever kind a person chose, told by its content and not by its name."""

from __future__ import annotations

from typing import Final

from counsel_app.domain.labels import Label
from counsel_app.domain.tables import Table, unreadable
from counsel_app.interchange.csv_table import read_csv
from counsel_app.interchange.xlsx_table import SIGNATURE, read_xlsx

MAX_FILE: Final = 200 * 1024 * 1024
_OFFICE: Final = b"\xd0\xcf\x11\xe0"
_TOO_BIG: Final = Label(
    de="Die Datei ist größer als 200 MB. Bitte aufteilen.",
    en="The file is larger than 200 MB. Please split it.",
)


def read_table(file: str, raw: bytes) -> Table:
    """Rows with their problems from the bytes of a file; never an error.

    ``file`` is the file's own name without folders.
    """
    if len(raw) > MAX_FILE:
        return unreadable(file, _TOO_BIG)
    if raw.startswith((SIGNATURE, _OFFICE)):
        return read_xlsx(file, raw)
    return read_csv(file, raw)
