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

# Only marks the words for translation: a table cannot translate before the
# language is known.
NOOP = QT_TRANSLATE_NOOP

_STAFF: Final = (COUNSELLOR, COORDINATOR)


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page: its name, English title, icon, who has it, and where its class is.

    A page without icon is reached from other pages and is not on the rail.
    """

    name: str
    title: str
    icon: str
    roles: tuple[str, ...]
    where: str
    at_foot: bool = False

    def words(self) -> str:
        """The title in the window's language."""
        return QCoreApplication.translate("Pages", self.title)

    def build(self, desk: Desk) -> Page:
        """The page itself; its module is imported now and not before."""
        module, _, name = self.where.partition(":")
        page = getattr(importlib.import_module(f"counsel_app.gui.pages.{module}"), name)(desk)
        assert isinstance(page, Page)  # noqa: S101  a line of the table below is wrong
        return page


PAGES: Final[tuple[PageSpec, ...]] = (
    PageSpec("unlock", NOOP("Pages", "Unlock"), "", (LOCKED,), "unlock:UnlockPage"),
    PageSpec("first_run", NOOP("Pages", "First steps"), "", (LOCKED,), "first_run:FirstRunPage"),
    PageSpec("today", NOOP("Pages", "Today"), "sun", (COUNSELLOR,), "today:TodayPage"),
    PageSpec("inbox", NOOP("Pages", "Inbox"), "inbox", (COORDINATOR,), "inbox:InboxPage"),
    PageSpec("cases", NOOP("Pages", "Cases"), "folder-open", _STAFF, "cases:CasesPage"),
    PageSpec("new_case", NOOP("Pages", "New case"), "", (COUNSELLOR,), "new_case:NewCasePage"),
    PageSpec("case", NOOP("Pages", "Case"), "", _STAFF, "case:CasePage"),
    PageSpec(
        "consultation",
        NOOP("Pages", "Consultation"),
        "",
        (COUNSELLOR,),
        "consultation:ConsultationPage",
    ),
    PageSpec("letter", NOOP("Pages", "Letter"), "", (COUNSELLOR,), "letter:LetterPage"),
    PageSpec("sync", NOOP("Pages", "Sync"), "refresh-cw", (COUNSELLOR,), "sync:SyncPage"),
    PageSpec(
        "differences",
        NOOP("Pages", "Differences"),
        "git-compare",
        _STAFF,
        "differences:DifferencesPage",
    ),
    PageSpec(
        "reports", NOOP("Pages", "Reports"), "chart-column", (COORDINATOR,), "reports:ReportsPage"
    ),
    PageSpec("team", NOOP("Pages", "People"), "handshake", _STAFF, "team:TeamPage"),
    PageSpec(
        "settings",
        NOOP("Pages", "Settings"),
        "settings",
        _STAFF,
        "settings:SettingsPage",
        at_foot=True,
    ),
    PageSpec("home", NOOP("Pages", "Home"), "", (VOLUNTEER,), "volunteer_home:HomePage"),
    PageSpec("my_people", NOOP("Pages", "My people"), "", (VOLUNTEER,), "my_people:MyPeoplePage"),
    PageSpec(
        "write_note", NOOP("Pages", "Write a note"), "", (VOLUNTEER,), "write_note:WriteNotePage"
    ),
)
