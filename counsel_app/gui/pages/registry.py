"""All pages of the program, one line each."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

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


PAGES: Final[tuple[PageSpec, ...]] = ()
