"""What is wrong in a file that people may edit: where, and why, in words."""

from __future__ import annotations

from dataclasses import dataclass

from counsel_app.domain.labels import Label


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One fault of a list, rule or guide file; all the rest of it still works.

    ``file`` is the file's own name without folders, ``line`` counts from 1.
    """

    file: str
    line: int
    reason: Label

    def sentence(self, language: str) -> str:
        """File, line and reason in ``language`` ("de" or "en")."""
        word = Label(de="Zeile", en="line").text(language)
        return f"{self.file}, {word} {self.line}: {self.reason.text(language)}"


def undecodable(file: str, raw: bytes, error: UnicodeDecodeError) -> Problem:
    """The problem of a file that is not UTF-8, with the line of the first wrong byte."""
    return Problem(
        file=file,
        line=raw.count(b"\n", 0, error.start) + 1,
        reason=Label(
            de="Die Datei ist nicht in UTF-8 gespeichert.", en="The file is not saved as UTF-8."
        ),
    )
