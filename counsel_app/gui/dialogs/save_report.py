"""Saving a report: where to, the warning that everybody there can read it, and the file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from counsel_app.domain.errors import AppError
from counsel_app.domain.progress import Report
from counsel_app.gui import actions, i18n
from counsel_app.gui.dialogs.folder import choose_target
from counsel_app.gui.dialogs.question import ask
from counsel_app.gui.periods import Period

if TYPE_CHECKING:
    from counsel_app.gui.pages.page import Page


def ask_where(page: Page, kind: str, *, period: Period, layout: str) -> None:
    """Ask for the place of a ``pdf``, ``xlsx`` or ``csv`` of the figures, and save it there."""
    stem = QCoreApplication.translate("Reports", "statistics")
    choose_target(
        page,
        title=QCoreApplication.translate("Reports", "Save the figures"),
        name=f"{stem}-{layout}-{period[0]:%Y-%m-%d}-{period[1]:%Y-%m-%d}.{kind}",
        kind=kind,
        chosen=partial(_warn, page, kind, period, layout),
    )


def _warn(page: Page, kind: str, period: Period, layout: str, target: Path) -> None:
    translate = QCoreApplication.translate
    words = translate(
        "Reports",
        "The file is not encrypted: everyone who can open the folder can read it. It names "
        "nobody. With it the figures of this period are frozen.\n"
        "Folder: {folder}\nName: {name}",
    )
    ask(
        page,
        question=translate("Reports", "Save the figures as a readable file?"),
        explanation=words.format(
            folder=i18n.isolate(str(target.parent)), name=i18n.isolate(target.name)
        ),
        agree=translate("Reports", "Save"),
        yes=partial(_save, page, kind, period, layout, target),
        is_risky=True,
    )


def _save(page: Page, kind: str, period: Period, layout: str, target: Path) -> None:
    clock, language = page.desk.clock, i18n.paper_language()

    def save(vault: Any, report: Report) -> Any:
        content, changes = actions.report_files.report_file(
            vault,
            kind,
            first=period[0],
            last=period[1],
            layout=layout,
            language=language,
            clock=clock,
            report=report,
        )
        actions.paper_files.save_paper(target, content)
        return changes

    def refused(error: AppError) -> None:
        page.desk.notify.error(error)
        # The figures may be frozen although the place could not be written.
        page.open("")

    words = QCoreApplication.translate("Reports", "Saved as {file}.")
    sentence = words.format(file=i18n.isolate(target.name))
    page.desk.write_in_steps(
        save,
        then=lambda _changes: page.desk.notify.success(sentence),
        owner=page,
        failed=refused,
        stopped=page.desk.say_stopped,
    )
