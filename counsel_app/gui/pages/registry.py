"""All pages of the program, one line each."""

from __future__ import annotations

import importlib
from typing import Final, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from counsel_app.gui.pages.page import Desk, Page

COUNSELLOR, COORDINATOR, VOLUNTEER = "counsellor", "coordinator", "volunteer"
LOCKED: Final = ""
"""The role before a file is open."""

_STAFF: Final = (COUNSELLOR, COORDINATOR)


class PageSpec(NamedTuple):
    """One page: its name, English title, icon, who has it, and where its class is.

    A page without icon is reached from other pages and is not on the rail.
    """

    name: str
    title: object
    icon: str
    roles: tuple[str, ...]
    where: str
    at_foot: bool = False
    of_one: bool = False
    """It shows one case or one thing in it, and nothing until it is told which."""
    under: str = ""
    """The page whose button on the rail is marked meanwhile; without one the mark stays."""

    def words(self) -> str:
        """The title in the window's language."""
        return QCoreApplication.translate("Pages", str(self.title))

    def build(self, desk: Desk) -> Page:
        """The page itself; its module is imported now and not before."""
        module, _, name = self.where.partition(":")
        page = getattr(importlib.import_module(f"counsel_app.gui.pages.{module}"), name)(desk)
        assert isinstance(page, Page)  # noqa: S101  a line of the table below is wrong
        return page


PAGES: Final[tuple[PageSpec, ...]] = (
    PageSpec("unlock", QT_TRANSLATE_NOOP("Pages", "Unlock"), "", (LOCKED,), "unlock:UnlockPage"),
    PageSpec(
        "profiles",
        QT_TRANSLATE_NOOP("Pages", "Case files of this computer"),
        "",
        (LOCKED,),
        "profiles:ProfilesPage",
    ),
    PageSpec(
        "first_run",
        QT_TRANSLATE_NOOP("Pages", "First steps"),
        "",
        (LOCKED,),
        "first_run:FirstRunPage",
    ),
    PageSpec(
        "findings", QT_TRANSLATE_NOOP("Pages", "Unlock"), "", (LOCKED,), "findings:FindingsPage"
    ),
    PageSpec(
        "restore",
        QT_TRANSLATE_NOOP("Pages", "Restore a backup"),
        "",
        (LOCKED,),
        "restore:RestorePage",
    ),
    PageSpec("today", QT_TRANSLATE_NOOP("Pages", "Today"), "sun", (COUNSELLOR,), "today:TodayPage"),
    PageSpec(
        "overview",
        QT_TRANSLATE_NOOP("Pages", "Overview"),
        "sun",
        (COORDINATOR,),
        "overview:OverviewPage",
    ),
    PageSpec(
        "inbox", QT_TRANSLATE_NOOP("Pages", "Inbox"), "inbox", (COORDINATOR,), "inbox:InboxPage"
    ),
    PageSpec(
        "cases", QT_TRANSLATE_NOOP("Pages", "Cases"), "folder-open", _STAFF, "cases:CasesPage"
    ),
    PageSpec(
        "new_case",
        QT_TRANSLATE_NOOP("Pages", "New case"),
        "",
        (COUNSELLOR,),
        "new_case:NewCasePage",
        under="cases",
    ),
    PageSpec(
        "case",
        QT_TRANSLATE_NOOP("Pages", "Case"),
        "",
        _STAFF,
        "case:CasePage",
        of_one=True,
        under="cases",
    ),
    PageSpec(
        "consultation",
        QT_TRANSLATE_NOOP("Pages", "Consultation"),
        "",
        (COUNSELLOR,),
        "consultation:ConsultationPage",
        of_one=True,
        under="cases",
    ),
    PageSpec(
        "fitting",
        QT_TRANSLATE_NOOP("Pages", "Courses and places"),
        "",
        _STAFF,
        "fitting:FittingPage",
        of_one=True,
        under="cases",
    ),
    PageSpec(
        "letter",
        QT_TRANSLATE_NOOP("Pages", "Letter"),
        "",
        (COUNSELLOR,),
        "letter:LetterPage",
        of_one=True,
        under="cases",
    ),
    PageSpec(
        "sync", QT_TRANSLATE_NOOP("Pages", "Sync"), "refresh-cw", (COUNSELLOR,), "sync:SyncPage"
    ),
    PageSpec(
        "differences",
        QT_TRANSLATE_NOOP("Pages", "Differences"),
        "git-compare",
        _STAFF,
        "differences:DifferencesPage",
    ),
    PageSpec(
        "reports",
        QT_TRANSLATE_NOOP("Pages", "Reports"),
        "chart-column",
        (COORDINATOR,),
        "reports:ReportsPage",
    ),
    PageSpec(
        "directory",
        QT_TRANSLATE_NOOP("Pages", "Directory"),
        "building-2",
        _STAFF,
        "directory:DirectoryPage",
    ),
    PageSpec(
        "import",
        QT_TRANSLATE_NOOP("Pages", "Take over tables"),
        "",
        _STAFF,
        "importing:ImportPage",
    ),
    PageSpec("team", QT_TRANSLATE_NOOP("Pages", "People"), "handshake", _STAFF, "team:TeamPage"),
    PageSpec(
        "answers",
        QT_TRANSLATE_NOOP("Pages", "Answers"),
        "scan-line",
        (COUNSELLOR,),
        "answers:AnswersPage",
    ),
    PageSpec(
        "groups",
        QT_TRANSLATE_NOOP("Pages", "Groups"),
        "users-round",
        _STAFF,
        "groups:GroupsPage",
    ),
    PageSpec(
        "send",
        QT_TRANSLATE_NOOP("Pages", "Send"),
        "upload",
        (COORDINATOR,),
        "sync:SyncPage",
    ),
    PageSpec(
        "volunteers",
        QT_TRANSLATE_NOOP("Pages", "Volunteers"),
        "hand-helping",
        (COORDINATOR,),
        "volunteers:VolunteersPage",
    ),
    PageSpec(
        "volunteer_list",
        QT_TRANSLATE_NOOP("Pages", "Volunteers"),
        "",
        (COUNSELLOR,),
        "volunteers:VolunteersPage",
        under="team",
    ),
    PageSpec(
        "persons",
        QT_TRANSLATE_NOOP("Pages", "Seen twice"),
        "users",
        _STAFF,
        "persons:PersonsPage",
    ),
    PageSpec(
        "audit",
        QT_TRANSLATE_NOOP("Pages", "Accesses"),
        "",
        _STAFF,
        "audit:AuditPage",
        under="settings",
    ),
    PageSpec(
        "happened",
        QT_TRANSLATE_NOOP("Pages", "What happened"),
        "",
        _STAFF,
        "happened:HappenedPage",
        under="help",
    ),
    PageSpec(
        "doctor",
        QT_TRANSLATE_NOOP("Pages", "Check this file"),
        "",
        _STAFF,
        "doctor:DoctorPage",
        under="settings",
    ),
    PageSpec(
        "security",
        QT_TRANSLATE_NOOP("Pages", "Keys and lock"),
        "",
        _STAFF,
        "security:SecurityPage",
        under="settings",
    ),
    PageSpec(
        "loss",
        QT_TRANSLATE_NOOP("Pages", "A device is lost"),
        "",
        _STAFF,
        "loss:LossPage",
        under="team",
    ),
    PageSpec(
        "help",
        QT_TRANSLATE_NOOP("Pages", "Help"),
        "circle-question-mark",
        (*_STAFF, LOCKED),
        "help:HelpPage",
        at_foot=True,
    ),
    PageSpec(
        "settings",
        QT_TRANSLATE_NOOP("Pages", "Settings"),
        "settings",
        _STAFF,
        "settings:SettingsPage",
        at_foot=True,
    ),
    PageSpec(
        "home", QT_TRANSLATE_NOOP("Pages", "Home"), "", (VOLUNTEER,), "volunteer_home:HomePage"
    ),
    PageSpec(
        "my_people",
        QT_TRANSLATE_NOOP("Pages", "My people"),
        "",
        (VOLUNTEER,),
        "my_people:MyPeoplePage",
    ),
    PageSpec(
        "write_note",
        QT_TRANSLATE_NOOP("Pages", "Write a note"),
        "",
        (VOLUNTEER,),
        "write_note:WriteNotePage",
    ),
    PageSpec(
        "add_date",
        QT_TRANSLATE_NOOP("Pages", "Add a date"),
        "",
        (VOLUNTEER,),
        "add_date:AddDatePage",
    ),
    PageSpec(
        "add_paper",
        QT_TRANSLATE_NOOP("Pages", "Add a paper"),
        "",
        (VOLUNTEER,),
        "add_paper:AddPaperPage",
    ),
    PageSpec(
        "ask_help",
        QT_TRANSLATE_NOOP("Pages", "Ask for help"),
        "",
        (VOLUNTEER,),
        "ask_help:AskHelpPage",
    ),
    PageSpec(
        "add_hours",
        QT_TRANSLATE_NOOP("Pages", "Write down hours"),
        "",
        (VOLUNTEER,),
        "add_hours:AddHoursPage",
    ),
    PageSpec(
        "check_folder",
        QT_TRANSLATE_NOOP("Pages", "Look through the folder"),
        "",
        (VOLUNTEER,),
        "check_folder:CheckFolderPage",
    ),
    PageSpec(
        "phrase_cards",
        QT_TRANSLATE_NOOP("Pages", "Cards to show"),
        "",
        (VOLUNTEER,),
        "phrase_cards:PhraseCardsPage",
    ),
    PageSpec(
        "my_work",
        QT_TRANSLATE_NOOP("Pages", "What I wrote"),
        "",
        (VOLUNTEER,),
        "my_work:MyWorkPage",
    ),
    PageSpec(
        "reduced_help",
        QT_TRANSLATE_NOOP("Pages", "Help and emergency"),
        "",
        (VOLUNTEER,),
        "reduced_help:ReducedHelpPage",
    ),
    PageSpec(
        "reduced_settings",
        QT_TRANSLATE_NOOP("Pages", "Language and size"),
        "",
        (VOLUNTEER,),
        "reduced_settings:ReducedSettingsPage",
    ),
    PageSpec(
        "reduced_manual",
        QT_TRANSLATE_NOOP("Pages", "Manual for volunteers"),
        "",
        (VOLUNTEER,),
        "reduced_manual:ReducedManualPage",
    ),
)
