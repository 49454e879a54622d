"""Which case file the window works on, whose it is, and how they want it to look."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from counsel_app import __version__
from counsel_app.gui import actions, i18n
from counsel_app.gui.checking import check_in_background
from counsel_app.gui.pages.registry import COUNSELLOR, VOLUNTEER
from counsel_app.system.memory import give_back
from counsel_app.system.preferences import Preferences
from counsel_app.usecases import profile_list

if TYPE_CHECKING:
    from counsel_app.domain.landing import Landing
    from counsel_app.gui.pages.page import Desk
    from counsel_app.system.keychain import Keychain
    from counsel_app.usecases.profiles import Profile


class Window(Protocol):
    """What the pages before and beside the work ask of the application."""

    @property
    def desk(self) -> Desk | None:
        """What the pages of now work with."""

    def entered(self, role: str, *, who: str = "", landing: Landing | None = None) -> object:
        """Show the pages of ``role``: the file is open."""

    def apply(self, preferences: Preferences) -> object:
        """Use other preferences; widgets already built keep their words."""

    def rebuild(self, *, start: str) -> object:
        """Build the window again in the language of now."""

    def say_backup(self, moment: datetime | None, *, is_old: bool = False) -> object:
        """Say how old the last backup is, and whether it is time for one."""


def desktop_keychain() -> Keychain:
    """The keychain of this desktop; not for the GUI thread, and loaded when first asked for."""
    from counsel_app.system.keychain import system_keychain

    return system_keychain()


class Session:
    """One per window; every page finds it as ``desk.session``."""

    def __init__(
        self,
        *,
        profile: Path,
        preferences: Preferences,
        keep: Callable[[Preferences], object],
        listing: Path | None = None,
        default: Path | None = None,
        is_visiting: bool = False,
    ) -> None:
        self.profile = profile
        """The folder of the case file."""
        self.preferences = preferences
        self.keep = keep
        """Writes preferences to where they are read at the next start."""
        self.owner: Profile | None = None
        """Whose file is open: name, role, organisation, export area."""
        self.window: Window | None = None
        self.desk: Desk | None = None
        """What the person who is in works with; of use while the file is open."""
        self.listing = listing
        """Where the case files of this computer are listed; None: nothing is remembered."""
        self.default = default
        """The folder that is used when none is named."""
        self.keychain: Callable[[], Keychain] = desktop_keychain
        """Asked for on another thread; raises KeychainUnavailable."""
        self.is_visiting = is_visiting
        """The folder was named on the command line, or is the demo: it is not listed."""

    def change(self, preferences: Preferences) -> None:
        """Keep other preferences and use them at once."""
        self.preferences = preferences
        self.keep(preferences)
        if self.window is not None:
            self.window.apply(preferences)

    def enter(self, desk: Desk, owner: Profile) -> None:
        """Go to work: the file of ``owner`` is open on the worker thread.

        Whoever counsels or coordinates lands where she was today; a volunteer at
        the tiles, which are never more than one step away from anything.
        """
        self.owner = owner
        today = desk.today()
        if owner.role == VOLUNTEER:
            self._begin(desk, owner, None)
            return
        desk.jobs.vault(
            lambda vault: actions.landing.find_landing(vault, today=today),
            then=partial(self._begin, desk, owner),
        )

    def _begin(self, desk: Desk, owner: Profile, landing: Landing | None) -> None:
        clock = desk.clock
        if self.window is not None:
            self.window.entered(owner.role, who=owner.name, landing=landing)
            # The window may be a new one now, in the language of whoever came.
            desk = self.window.desk or desk
        self._remember(desk, owner)
        # Behind what the first page asks for: age groups may wait, the page not.
        desk.write(lambda vault: actions.cases.refresh_groups(vault, clock=clock))
        if owner.role == VOLUNTEER:
            from counsel_app.gui.closing_tasks import close_ended_tasks

            close_ended_tasks(desk)
        desk.jobs.vault(
            lambda vault: actions.erase.finish_erasing(vault),  # noqa: PLW0108  import there
            failed=lambda _error: None,
        )
        self.desk = desk
        self.ask_backup(desk)
        if landing is not None and owner.role == COUNSELLOR and landing.page != "today":
            self._tell_overdue(desk)
        check_in_background(desk)
        self._tell_news(desk)
        # Opening took more than the file does now that it is open.
        desk.jobs.vault(lambda _vault: give_back())

    def known(self) -> list[profile_list.KnownProfile]:
        """The case files of this computer, last used first."""
        if self.listing is None:
            return []
        return profile_list.known_profiles(self.listing, default=self.default or self.profile)

    def holds_file(self) -> bool:
        """Whether a case file, or part of one, lies in the folder."""
        return profile_list.holds_case_file(self.profile)

    def choose(self, folder: Path) -> None:
        """Work on the case file in ``folder`` from now on; it will be listed."""
        self.profile = folder
        self.is_visiting = False
        self.owner = None

    def _tell_overdue(self, desk: Desk) -> None:
        """Whoever does not begin at Today hears of what it would have shown first."""
        today = desk.today()

        def tell(count: int) -> None:
            translate = QCoreApplication.translate
            if count:
                desk.notify.note(
                    translate("Today", "Overdue: {count}").format(count=count),
                    action=(translate("Pages", "Today"), lambda: desk.navigate("today")),
                )

        desk.jobs.vault(lambda vault: actions.today.count_overdue(vault, today=today), then=tell)

    def _tell_news(self, desk: Desk) -> None:
        """Once after an update: what is new. Whoever begins has seen nothing older."""
        before = self.preferences.news_of
        if desk.role == VOLUNTEER or before == __version__:
            return
        self.preferences = self.preferences._replace(news_of=__version__)
        self.keep(self.preferences)
        if before:
            words = QCoreApplication.translate("News", "Counsel is now version {version}.")
            look = QCoreApplication.translate("News", "What’s new?")
            desk.notify.note(
                words.format(version=i18n.isolate(__version__)),
                action=(look, lambda: desk.navigate("help", "news")),
            )

    def _remember(self, desk: Desk, owner: Profile) -> None:
        listing, folder, role = self.listing, self.profile, str(owner.role)
        if listing is not None and not self.is_visiting:
            desk.jobs.pure(lambda: profile_list.remember(listing, folder, role=role))

    def ask_backup(self, desk: Desk) -> None:
        """Bring the age of the backup in the status bar up to date."""
        window, clock = self.window, desk.clock
        if window is not None:
            desk.jobs.vault(
                lambda vault: actions.backups.backup_state(vault, clock=clock),
                then=lambda state: window.say_backup(state.made_at, is_old=state.is_old),
            )
