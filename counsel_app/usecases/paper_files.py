"""A paper as a file where the person wants it: readable by all, so said before."""

from __future__ import annotations

from pathlib import Path

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.store.files import write_durably


class PaperNotSaved(AppError):
    """The chosen place cannot be written."""

    label = Label(
        de="Dort lässt sich keine Datei anlegen. Es wurde nichts gespeichert. "
        "Bitte einen anderen Ordner wählen.",
        en="No file can be made there. Nothing was saved. Please choose another folder.",
    )


def save_paper(target: Path, paper: bytes) -> None:
    """Write a PDF to ``target``, whole or not at all. Raises PaperNotSaved."""
    try:
        write_durably(target, paper)
    except OSError:
        raise PaperNotSaved from None
