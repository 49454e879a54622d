"""All pages of the program, one line each."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from counsel_app.gui.pages.page import Desk, Page

COUNSELLOR, COORDINATOR, VOLUNTEER = "counsellor", "coordinator", "volunteer"
LOCKED: Final = ""
"""The role before a file is open."""

_STAFF: Final = (COUNSELLOR, COORDINATOR)


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page: its name, English title, icon, who has it, and where its class is.

    A page without icon is reached from other pages and is not on the rail.
    """

    name: str
    title: object
    icon: str
    roles: tuple[str, ...]
    where: str
    at_foot: bool = False
    topic: str = ""
    """The topic of the help that F1 opens here."""
    of_one: bool = False
    """It shows one case or one thing in it, and nothing until it is told which."""

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
    PageSpec(
        "unlock",
        QT_TRANSLATE_NOOP("Pages", "Unlock"),
        "",
        (LOCKED,),
        "unlock:UnlockPage",
        topic="keys",
    ),
    PageSpec(
        "profiles",
        QT_TRANSLATE_NOOP("Pages", "Case files of this computer"),
        "",
        (LOCKED,),
        "profiles:ProfilesPage",
        topic="first-steps",
    ),
    PageSpec(
        "first_run",
        QT_TRANSLATE_NOOP("Pages", "First steps"),
        "",
        (LOCKED,),
        "first_run:FirstRunPage",
        topic="first-steps",
    ),
    PageSpec(
        "findings",
        QT_TRANSLATE_NOOP("Pages", "Unlock"),
        "",
        (LOCKED,),
        "findings:FindingsPage",
        topic="checking",
    ),
    PageSpec(
        "restore",
        QT_TRANSLATE_NOOP("Pages", "Restore a backup"),
        "",
        (LOCKED,),
        "restore:RestorePage",
        topic="backups",
    ),
    PageSpec(
        "today",
        QT_TRANSLATE_NOOP("Pages", "Today"),
        "sun",
        (COUNSELLOR,),
        "today:TodayPage",
        topic="counsellor",
    ),
    PageSpec(
        "overview",
        QT_TRANSLATE_NOOP("Pages", "Overview"),
        "sun",
        (COORDINATOR,),
        "overview:OverviewPage",
        topic="coordinator",
    ),
    PageSpec(
        "inbox",
        QT_TRANSLATE_NOOP("Pages", "Inbox"),
        "inbox",
        (COORDINATOR,),
        "inbox:InboxPage",
        topic="exchange",
    ),
    PageSpec(
        "cases",
        QT_TRANSLATE_NOOP("Pages", "Cases"),
        "folder-open",
        _STAFF,
        "cases:CasesPage",
        topic="cases",
    ),
    PageSpec(
        "new_case",
        QT_TRANSLATE_NOOP("Pages", "New case"),
        "",
        (COUNSELLOR,),
        "new_case:NewCasePage",
        topic="cases",
    ),
    PageSpec(
        "case",
        QT_TRANSLATE_NOOP("Pages", "Case"),
        "",
        _STAFF,
        "case:CasePage",
        of_one=True,
        topic="case",
    ),
    PageSpec(
        "consultation",
        QT_TRANSLATE_NOOP("Pages", "Consultation"),
        "",
        (COUNSELLOR,),
        "consultation:ConsultationPage",
        of_one=True,
        topic="consultation",
    ),
    PageSpec(
        "fitting",
        QT_TRANSLATE_NOOP("Pages", "Courses and places"),
        "",
        _STAFF,
        "fitting:FittingPage",
        of_one=True,
        topic="directory",
    ),
    PageSpec(
        "letter",
        QT_TRANSLATE_NOOP("Pages", "Letter"),
        "",
        (COUNSELLOR,),
        "letter:LetterPage",
        of_one=True,
        topic="letters",
    ),
    PageSpec(
        "sync",
        QT_TRANSLATE_NOOP("Pages", "Sync"),
        "refresh-cw",
        (COUNSELLOR,),
        "sync:SyncPage",
        topic="exchange",
    ),
    PageSpec(
        "differences",
        QT_TRANSLATE_NOOP("Pages", "Differences"),
        "git-compare",
        _STAFF,
        "differences:DifferencesPage",
        topic="differences",
    ),
    PageSpec(
        "reports",
        QT_TRANSLATE_NOOP("Pages", "Reports"),
        "chart-column",
        (COORDINATOR,),
        "reports:ReportsPage",
        topic="figures",
    ),
    PageSpec(
        "directory",
        QT_TRANSLATE_NOOP("Pages", "Directory"),
        "building-2",
        _STAFF,
        "directory:DirectoryPage",
        topic="directory",
    ),
    PageSpec(
        "import",
        QT_TRANSLATE_NOOP("Pages", "Take over tables"),
        "",
        _STAFF,
        "importing:ImportPage",
        topic="tables",
    ),
    PageSpec(
        "team",
        QT_TRANSLATE_NOOP("Pages", "People"),
        "handshake",
        _STAFF,
        "team:TeamPage",
        topic="team",
    ),
    PageSpec(
        "answers",
        QT_TRANSLATE_NOOP("Pages", "Answers"),
        "scan-line",
        (COUNSELLOR,),
        "answers:AnswersPage",
        topic="answers",
    ),
    PageSpec(
        "groups",
        QT_TRANSLATE_NOOP("Pages", "Groups"),
        "users-round",
        _STAFF,
        "groups:GroupsPage",
        topic="groups",
    ),
    PageSpec(
        "send",
        QT_TRANSLATE_NOOP("Pages", "Send"),
        "upload",
        (COORDINATOR,),
        "sync:SyncPage",
        topic="exchange",
    ),
    PageSpec(
        "volunteers",
        QT_TRANSLATE_NOOP("Pages", "Volunteers"),
        "hand-helping",
        (COORDINATOR,),
        "volunteers:VolunteersPage",
        topic="volunteers",
    ),
    PageSpec(
        "volunteer_list",
        QT_TRANSLATE_NOOP("Pages", "Volunteers"),
        "",
        (COUNSELLOR,),
        "volunteers:VolunteersPage",
        topic="volunteers",
    ),
    PageSpec(
        "persons",
        QT_TRANSLATE_NOOP("Pages", "Seen twice"),
        "users",
        _STAFF,
        "persons:PersonsPage",
        topic="same-person",
    ),
    PageSpec(
        "audit",
        QT_TRANSLATE_NOOP("Pages", "Accesses"),
        "",
        _STAFF,
        "audit:AuditPage",
        topic="accesses",
    ),
    PageSpec(
        "doctor",
        QT_TRANSLATE_NOOP("Pages", "Check this file"),
        "",
        _STAFF,
        "doctor:DoctorPage",
        topic="checking",
    ),
    PageSpec(
        "security",
        QT_TRANSLATE_NOOP("Pages", "Keys and lock"),
        "",
        _STAFF,
        "security:SecurityPage",
        topic="keys",
    ),
    PageSpec(
        "loss",
        QT_TRANSLATE_NOOP("Pages", "A device is lost"),
        "",
        _STAFF,
        "loss:LossPage",
        topic="loss",
    ),
    PageSpec(
        "help",
        QT_TRANSLATE_NOOP("Pages", "Help"),
        "circle-question-mark",
        (*_STAFF, LOCKED),
        "help:HelpPage",
        at_foot=True,
        topic="keyboard",
    ),
    PageSpec(
        "settings",
        QT_TRANSLATE_NOOP("Pages", "Settings"),
        "settings",
        _STAFF,
        "settings:SettingsPage",
        at_foot=True,
        topic="settings",
    ),
    PageSpec(
        "home",
        QT_TRANSLATE_NOOP("Pages", "Home"),
        "",
        (VOLUNTEER,),
        "volunteer_home:HomePage",
        topic="volunteer",
    ),
    PageSpec(
        "my_people",
        QT_TRANSLATE_NOOP("Pages", "My people"),
        "",
        (VOLUNTEER,),
        "my_people:MyPeoplePage",
        topic="volunteer",
    ),
    PageSpec(
        "write_note",
        QT_TRANSLATE_NOOP("Pages", "Write a note"),
        "",
        (VOLUNTEER,),
        "write_note:WriteNotePage",
        topic="volunteer",
    ),
    PageSpec(
        "add_date",
        QT_TRANSLATE_NOOP("Pages", "Add a date"),
        "",
        (VOLUNTEER,),
        "add_date:AddDatePage",
        topic="volunteer",
    ),
    PageSpec(
        "add_paper",
        QT_TRANSLATE_NOOP("Pages", "Add a paper"),
        "",
        (VOLUNTEER,),
        "add_paper:AddPaperPage",
        topic="volunteer",
    ),
    PageSpec(
        "ask_help",
        QT_TRANSLATE_NOOP("Pages", "Ask for help"),
        "",
        (VOLUNTEER,),
        "ask_help:AskHelpPage",
        topic="volunteer",
    ),
    PageSpec(
        "add_hours",
        QT_TRANSLATE_NOOP("Pages", "Write down hours"),
        "",
        (VOLUNTEER,),
        "add_hours:AddHoursPage",
        topic="volunteer",
    ),
    PageSpec(
        "check_folder",
        QT_TRANSLATE_NOOP("Pages", "Look through the folder"),
        "",
        (VOLUNTEER,),
        "check_folder:CheckFolderPage",
        topic="volunteer",
    ),
    PageSpec(
        "phrase_cards",
        QT_TRANSLATE_NOOP("Pages", "Cards to show"),
        "",
        (VOLUNTEER,),
        "phrase_cards:PhraseCardsPage",
        topic="volunteer",
    ),
    PageSpec(
        "my_work",
        QT_TRANSLATE_NOOP("Pages", "What I wrote"),
        "",
        (VOLUNTEER,),
        "my_work:MyWorkPage",
        topic="volunteer",
    ),
    PageSpec(
        "reduced_help",
        QT_TRANSLATE_NOOP("Pages", "Help and emergency"),
        "",
        (VOLUNTEER,),
        "reduced_help:ReducedHelpPage",
        topic="volunteer",
    ),
    PageSpec(
        "reduced_settings",
        QT_TRANSLATE_NOOP("Pages", "Language and size"),
        "",
        (VOLUNTEER,),
        "reduced_settings:ReducedSettingsPage",
        topic="volunteer",
    ),
    PageSpec(
        "reduced_manual",
        QT_TRANSLATE_NOOP("Pages", "Manual for volunteers"),
        "",
        (VOLUNTEER,),
        "reduced_manual:ReducedManualPage",
        topic="volunteer",
    ),
)
