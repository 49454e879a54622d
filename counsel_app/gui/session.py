"""Which case file the window works on, whose it is, and how they want it to look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from counsel_app.gui import actions
from counsel_app.system.preferences import Preferences

if TYPE_CHECKING:
    from counsel_app.gui.pages.page import Desk
    from counsel_app.usecases.profiles import Profile


class Window(Protocol):
    """What the pages before and beside the work ask of the application."""

    def entered(self, role: str, *, who: str = "") -> object:
        """Show the pages of ``role``: the file is open."""

    def apply(self, preferences: Preferences) -> object:
        """Use other preferences; widgets already built keep their words."""

    def rebuild(self, *, start: str) -> object:
        """Build the window again in the language of now."""

    def say_backup(self, moment: datetime | None) -> object:
        """Say how old the last backup is."""


@dataclass(slots=True, kw_only=True)
class Session:
    """One per window; every page finds it as ``desk.session``."""

    profile: Path
    """The folder of the case file."""
    preferences: Preferences
    keep: Callable[[Preferences], object]
    """Writes preferences to where they are read at the next start."""
    owner: Profile | None = None
    """Whose file is open: name, role, organisation, export area."""
    window: Window | None = None

    def change(self, preferences: Preferences) -> None:
        """Keep other preferences and use them at once."""
        self.preferences = preferences
        self.keep(preferences)
        if self.window is not None:
            self.window.apply(preferences)

    def enter(self, desk: Desk, owner: Profile) -> None:
        """Go to work: the file of ``owner`` is open on the worker thread."""
        self.owner = owner
        clock = desk.clock
        if self.window is not None:
            self.window.entered(owner.role, who=owner.name)
        # Behind what the first page asks for: age groups may wait, the page not.
        desk.write(lambda vault: actions.cases.refresh_groups(vault, clock=clock))
        self.ask_backup(desk)

    def ask_backup(self, desk: Desk) -> None:
        """Bring the age of the backup in the status bar up to date."""
        if self.window is not None:
            desk.jobs.vault(
                # The lambda keeps the import on the worker thread.
                lambda vault: actions.backups.last_backup(vault),  # noqa: PLW0108
                then=self.window.say_backup,
            )


def holds_case_file(folder: Path) -> bool:
    """Whether a case file, or part of one, lies in ``folder``.

    What ``usecases.profiles.profile_state`` says, without loading the
    libraries behind it: the first window does not wait for them.
    """
    names = {entry.name for entry in folder.glob("casefile.*")}
    is_unfinished = "casefile.db.new" in names and "casefile.db" not in names
    return bool(names) and not is_unfinished
