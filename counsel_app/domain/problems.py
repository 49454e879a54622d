"""What is wrong in a file that people may edit: where, and why, in words."""

from __future__ import annotations

from dataclasses import dataclass

from counsel_app.domain.labels import Label


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One fault of a list, rule or guide file; all the rest of it still works.

    ``file`` is the file's own name without folders, ``line`` counts from 1,
    ``cell`` is the place in a table (``B7``) where there is one.
    """

    file: str
    line: int
    reason: Label
    cell: str = ""

    def sentence(self, language: str) -> str:
        """File, line or cell, and reason in ``language`` ("de" or "en")."""
        if self.cell:
            where = f"{Label(de='Zelle', en='cell').text(language)} {self.cell}"
        else:
            where = f"{Label(de='Zeile', en='line').text(language)} {self.line}"
        return f"{self.file}, {where}: {self.reason.text(language)}"


def undecodable(file: str, raw: bytes, error: UnicodeDecodeError) -> Problem:
    """The problem of a file that is not UTF-8, with the line of the first wrong byte."""
    return Problem(
        file=file,
        line=raw.count(b"\n", 0, error.start) + 1,
        reason=Label(
            de="Die Datei ist nicht in UTF-8 gespeichert.", en="The file is not saved as UTF-8."
        ),
    )
