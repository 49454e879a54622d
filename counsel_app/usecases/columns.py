"""Pseudonymous columns as files, and figures over them: for what no desktop holds."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.regional.base import TABLES
from counsel_app.regional.engines import count_folder
from counsel_app.regional.statistics import statistics
from counsel_app.regional.suppression import protect
from counsel_app.store.vault import Vault
from counsel_app.usecases.figure_base import figure_base
from counsel_app.usecases.paper_files import PaperNotSaved
from counsel_app.usecases.report_view import ReportView, view_of
from counsel_app.usecases.statistics import PeriodBackwards


class FolderNotEmpty(AppError):
    """The folder for the columns holds something already."""

    label = Label(
        de="Der Ordner „{name}“ ist nicht leer. Bitte einen leeren nehmen.",
        en="The folder “{name}” is not empty. Please use an empty one.",
    )


def write_columns(vault: Vault, folder: Path, *, on: date) -> int:
    """Write one Parquet file per table into ``folder``; how many there are.

    Ages and titles are those of the day ``on``. Single people are lines in
    them: groups, districts and days, no name, no text, no number of a case.
    Raises FolderNotEmpty, PaperNotSaved, TooMuchToCount.
    """
    # Imported here: the engine is needed for figures and nothing else.
    from counsel_app.regional import duck

    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise FolderNotEmpty(name=folder.name)
        duck.write_parquet(figure_base(vault, on=on), folder)
    except OSError:
        raise PaperNotSaved from None
    return len(TABLES)


def view_columns(
    folder: Path, engine: str, *, master: str, first: date, last: date, layout: str
) -> ReportView:
    """The figures over such a folder; no earlier report is known here to compare with.

    Raises PeriodBackwards, BaseNotRead, TooMuchToCount, SparkNotInstalled.
    """
    if last < first:
        raise PeriodBackwards
    cubes = count_folder(folder, engine, master=master, first=first, last=last)
    made = protect(statistics(cubes, first=first, last=last))
    return view_of(made.published, made.why, layout=layout)
