"""Taking in a package and giving work back, one plain question at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from counsel_app.gui import actions, i18n
from counsel_app.gui.dialogs.folder import choose_folder
from counsel_app.gui.dialogs.question import Question
from counsel_app.gui.dialogs.told_package import ToldPackageDialog
from counsel_app.gui.pages.page import Page
from counsel_app.gui.widgets.buttons import Button

if TYPE_CHECKING:
    from counsel_app.usecases.arrivals import Arrivals
    from counsel_app.usecases.exchange import ExportReport
    from counsel_app.usecases.inbox import MergeReport
    from counsel_app.usecases.outgoing import Outgoing

_Go = Callable[[Path], object]


class FolderQuestion(Question):
    """A question about one folder, with the way to another one."""

    def __init__(self, page: Page, folder: Path, *, again: _Go, **words: Any) -> None:
        super().__init__(page, **words)
        self.other_button = Button(
            QCoreApplication.translate("Give", "Another folder or stick…"),
            icon="usb",
            pressed=lambda: self._other(page, folder, again),
        )
        layout = self.layout()
        if layout is not None:
            # Between what is said and the buttons that answer.
            layout.insertWidget(2, self.other_button)  # type: ignore[attr-defined]

    def _other(self, page: Page, folder: Path, again: _Go) -> None:
        self.reject()
        _choose(page, again, start=folder)


def give_back(page: Page, *, done: Callable[[], object]) -> None:
    """Ask, then put the finished notes into the folder or onto the stick."""
    _with_folder(page, lambda folder: _offer_to_give(page, folder, done))


def take_in_package(page: Page, *, done: Callable[[], object]) -> None:
    """Look into the folder, say what is there, and take it in when agreed.

    First what opens with words that somebody was told, if there is such a file.
    """
    _with_folder(page, lambda folder: _look_for_told(page, folder, done))


def _with_folder(page: Page, go: _Go) -> None:
    def usable(vault: Any) -> Path | None:
        folder: Path | None = actions.places.export_folder(vault)
        return folder if folder is not None and folder.is_dir() else None

    def ask(folder: Path | None) -> None:
        if folder is None:
            _choose(page, go)
        else:
            go(folder)

    page.desk.jobs.vault(usable, then=ask, owner=page)


def look_into(page: Page, folder: Path, *, done: Callable[[], object]) -> None:
    """Use this folder from now on, and say what is there."""
    _use(page, folder, lambda used: _look_for_told(page, used, done))


def _choose(page: Page, go: _Go, *, start: Path | None = None) -> None:
    title = QCoreApplication.translate("Give", "Which folder or stick?")
    choose_folder(page, title=title, chosen=lambda folder: _use(page, folder, go), start=start)


def _use(page: Page, folder: Path, go: _Go) -> None:
    page.desk.jobs.vault(
        lambda vault: actions.places.set_export_folder(vault, folder),
        then=lambda _none: go(folder),
        owner=page,
    )


def _offer_to_give(page: Page, folder: Path, done: Callable[[], object]) -> None:
    page.desk.jobs.vault(
        lambda vault: actions.outgoing.view_outgoing(vault),  # noqa: PLW0108
        then=lambda outgoing: _ask_to_give(page, folder, outgoing, done),
        owner=page,
    )


def _ask_to_give(page: Page, folder: Path, outgoing: Outgoing, done: Callable[[], object]) -> None:
    translate = QCoreApplication.translate
    if not outgoing.leaving:
        page.desk.notify.warning(
            translate("Give", "Please accept the key card of your counsellor first (“Key card”).")
        )
        return
    if not outgoing.changes and not outgoing.waiting:
        page.desk.notify.note(translate("Give", "There is nothing to give back now."))
        return
    readers = ", ".join(i18n.isolate(one.member.name) for one in outgoing.leaving if one.kinds)
    sentences = [translate("Give", "Folder: {folder}").format(folder=i18n.isolate(str(folder)))]
    if readers:
        sentences.append(
            translate("Give", "Only these people can read it: {names}").format(names=readers)
        )
    FolderQuestion(
        page,
        folder,
        again=lambda other: _offer_to_give(page, other, done),
        question=translate("Give", "Give your work back?"),
        explanation="\n".join(sentences),
        agree=translate("Give", "Give back"),
        yes=lambda: _give(page, folder, done),
    ).open()


def _give(page: Page, folder: Path, done: Callable[[], object]) -> None:
    clock = page.desk.clock

    def given(_report: ExportReport) -> None:
        page.desk.notify.success(
            QCoreApplication.translate("Give", "Your work is in the folder. Thank you!")
        )
        done()

    page.desk.jobs.vault_in_steps(
        lambda vault, report: actions.exchange.export_changes(
            vault, vault.folder, folder, clock=clock, report=report
        ),
        then=given,
        owner=page,
        stopped=done,
    )


def _look_for_told(page: Page, folder: Path, done: Callable[[], object]) -> None:
    def ask(files: Sequence[Path]) -> None:
        if not files:
            _look(page, folder, done)
            return
        dialog = ToldPackageDialog(page, files, opened=opened)
        dialog.rejected.connect(lambda: _look(page, folder, done))
        dialog.open()

    def opened() -> None:
        page.desk.notify.success(
            QCoreApplication.translate("Give", "%n package(s) taken in.", None, 1)
        )
        done()

    page.desk.jobs.vault(
        lambda vault: actions.told.packages_in(vault, folder), then=ask, owner=page
    )


def _look(page: Page, folder: Path, done: Callable[[], object]) -> None:
    clock = page.desk.clock
    page.desk.jobs.vault_in_steps(
        lambda vault, report: actions.arrivals.view_arrivals(
            vault, folder, clock=clock, report=report
        ),
        then=lambda arrivals: _ask_to_take(page, folder, arrivals, done),
        owner=page,
    )


def _ask_to_take(page: Page, folder: Path, arrivals: Arrivals, done: Callable[[], object]) -> None:
    translate = QCoreApplication.translate
    problem = next((one.problem for one in arrivals.arrivals if one.problem), None)
    sentences = [translate("Give", "Folder: {folder}").format(folder=i18n.isolate(str(folder)))]
    if arrivals.ready:
        senders = dict.fromkeys(one.sender for one in arrivals.arrivals if one.problem is None)
        names = ", ".join(i18n.isolate(name) for name in senders)
        sentences.append(translate("Give", "From: {names}").format(names=names))
        agree, yes = translate("Give", "Take in"), lambda: _take_in(page, arrivals, done)
        question = translate("Give", "Take in %n package(s)?", None, arrivals.ready)
    else:
        if problem is not None:
            sentences.append(problem.text(i18n.language()))
        agree, yes = translate("Give", "Look again"), lambda: _look(page, folder, done)
        question = translate("Give", "There is nothing new for you in this folder.")
    FolderQuestion(
        page,
        folder,
        again=lambda other: _look_for_told(page, other, done),
        question=question,
        explanation="\n".join(sentences),
        agree=agree,
        yes=yes,
    ).open()


def _take_in(page: Page, arrivals: Arrivals, done: Callable[[], object]) -> None:
    clock = page.desk.clock

    def taken(report: MergeReport) -> None:
        page.desk.changed(report.changes)
        page.desk.notify.success(
            QCoreApplication.translate("Give", "%n package(s) taken in.", None, report.bundles)
        )
        done()

    page.desk.jobs.vault_in_steps(
        lambda vault, report: actions.inbox.apply_inbox(
            vault, arrivals.plan, clock=clock, report=report
        ),
        then=taken,
        owner=page,
        stopped=done,
    )
