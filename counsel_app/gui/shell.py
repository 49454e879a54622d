"""The main window: rail, pages, message bar, status; the only thing pages share."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QCloseEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from counsel_app.domain.clock import Clock
from counsel_app.domain.landing import Landing
from counsel_app.gui import i18n, keys
from counsel_app.gui.announcing import announce
from counsel_app.gui.clipboard import ClipboardGuard
from counsel_app.gui.commands import bind
from counsel_app.gui.curtain import Curtain
from counsel_app.gui.dropping import Dropping
from counsel_app.gui.idle import Idle
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.landing import LandingKeeper
from counsel_app.gui.notify import Notify
from counsel_app.gui.pages.help_of import HELP_OF
from counsel_app.gui.pages.page import Desk, Listed, Page
from counsel_app.gui.pages.registry import LOCKED, PAGES, VOLUNTEER, PageSpec
from counsel_app.gui.ways import SideButtons, Trail
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import spoken_text
from counsel_app.gui.widgets.working import Working
from counsel_app.system import speech

if TYPE_CHECKING:
    from counsel_app.domain.changes import Changes
    from counsel_app.gui.rail import Rail
    from counsel_app.gui.surroundings import Surroundings

LOCK: Final = "lock"
FIND: Final = "find"
HELP: Final = "help"
REDUCED_HELP: Final = "reduced_help"
LOCK_AFTER_MINUTES: Final = 10


class Shell(QMainWindow):
    """One window for all roles. Its title never names a client."""

    locked = Signal()
    """The pages are gone; close the vault and show the unlock page."""
    closing = Signal()
    """The window goes; where it stood can still be seen."""
    left = Signal()
    """The person goes away: after ``locked``, where a file was open."""

    def __init__(
        self,
        *,
        jobs: Jobs,
        notify: Notify,
        clock: Clock,
        pages: Sequence[PageSpec] = PAGES,
        lock_after: float = LOCK_AFTER_MINUTES,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Counsel")
        self._jobs = jobs
        self._notify = notify
        self._clock = clock
        self._specs = {spec.name: spec for spec in pages}
        self._pages: dict[str, Page] = {}
        self._desk: Desk | None = None
        self._trail = Trail()
        self._front = ""
        self._shortcuts: list[QShortcut] = []
        self._lock_after = lock_after
        self._closing = False
        self._home = ""
        self.surroundings: Surroundings | None = None
        """None until a file was opened."""
        self._side_buttons = SideButtons(self, back=self.go_back, forward=self.go_forward)
        self._stack = QStackedWidget()
        self._build()
        self._curtain = Curtain(self)
        self._clipboard = ClipboardGuard(self)
        self._dropping = Dropping(self)
        self._landing = LandingKeeper(self, jobs=jobs, clock=clock, where=self.landing)
        self._idle = Idle(self)
        self._idle.expired.connect(self.lock)
        # Queued: the window that is being closed is still handling the key.
        self._idle.lock_wanted.connect(self.lock, Qt.ConnectionType.QueuedConnection)
        self._idle.minutes_left.connect(self._show_minutes)
        bind(self, keys.LOCK, self.lock)
        bind(self, keys.LEAVE, self.leave)
        bind(self, keys.BACK, self.go_back)
        if HELP in self._specs:
            bind(self, keys.HELP, self._show_help)
        self.resize(1366, 768)

    def enter(
        self,
        role: str,
        *,
        session: Any = None,
        start: str = "",
        who: str = "",
        landing: Landing | None = None,
    ) -> None:
        """Show the pages of ``role``; with LOCKED, those before a file is open.

        ``landing`` comes in front where the role has that page and no ``start`` is named.
        """
        self._leave_pages()
        self._desk = Desk(
            jobs=self._jobs,
            notify=self._notify,
            clock=self._clock,
            role=role,
            navigate=self.navigate,
            changed=self.changed,
            lock=self.lock,
            leave=self.leave,
            session=session,
            back=self.go_back,
            take_dropped=self._dropping.take,
            listed=Listed(),
        )
        mine = [spec for spec in self._specs.values() if role in spec.roles]
        places = [spec for spec in mine if spec.icon]
        if role != LOCKED or self.surroundings is not None:
            around = self.surroundings or self._surround()
            self._fill_rail(around.rail, places)
            owner = session.owner if session is not None and role != LOCKED else None
            around.enter(role, owner=owner, who=who)
        if role == LOCKED:
            self._idle.stop()
        else:
            self._idle.start(self._lock_after)
        names = {spec.name for spec in mine}
        if start not in names:
            start = ""
        first = start or next(spec for spec in (*places, *mine) if not spec.at_foot).name
        self._home = first
        if landing is None or start or landing.page not in names:
            self.navigate(first)
        else:
            self._go(landing.page, landing.target, landing.view)
        if role not in (LOCKED, VOLUNTEER):
            self._landing.begin()

    def landing(self) -> Landing | None:
        """Where the person is, to land there again; None before a file is open."""
        here = self._trail.here
        if here is None or not self._front:
            return None
        target, view = self._pages[self._front].standing(here[1])
        return Landing(page=self._front, target=target, view=view)

    def navigate(self, name: str, target: str = "") -> None:
        """Bring a page to the front, built now if it was not; keeps the way back."""
        self._go(name, target)

    def _go(self, name: str, target: str, view: Mapping[str, str] | None = None) -> None:
        desk = self._desk
        if desk is None or desk.role not in self._specs[name].roles:
            return
        if self._front:
            self._pages[self._front].save_draft()
        if name not in self._pages:
            page = self._specs[name].build(desk)
            self._pages[name] = page
            self._stack.addWidget(page)
        self._front = name
        self._trail.visit((name, target))
        page = self._pages[name]
        self._stack.setCurrentWidget(page)
        if self.surroundings is not None:
            self.surroundings.ways.follow(self._trail)
            self.surroundings.rail.mark(self._specs[name].under or name)
            self.surroundings.top.show_home(is_elsewhere=name != self._home)
        if view is not None:
            page.resume(view)
        page.open(target)
        focus = page.first_focus()
        if focus is None and self.focusWidget() is None:
            # Tab goes on from here, and a screen reader knows where it is.
            focus = page
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> None:
        """Go to the page before this one."""
        place = self._trail.back()
        if place is not None:
            self.navigate(*place)

    def go_forward(self) -> None:
        """Go to the page that was left by going back."""
        place = self._trail.forward()
        if place is not None:
            self.navigate(*place)

    def find_anything(self) -> None:
        """Open the finder over pages, people and commands; in reduced mode there is none."""
        desk, around = self._desk, self.surroundings
        if desk is None or around is None or desk.role in (LOCKED, VOLUNTEER):
            return
        # Imported here: a window in which nobody searches need not hold it.
        from counsel_app.gui.finding import open_finder

        screens = [self._notify, self._stack.currentWidget()]
        open_finder(
            self,
            desk,
            around,
            pages=[spec for spec in self._specs.values() if spec.name != self.current_page()],
            screens=[one for one in screens if one is not None and one.isVisible()],
        )

    def changed(self, changes: Changes) -> None:
        """Tell every living page what was saved, and say so below."""
        self.show_saved()
        if self.surroundings is not None:
            announce(self.surroundings.saved, self.surroundings.saved.text())
        for page in list(self._pages.values()):
            page.on_changed(changes)

    def lock_after(self, minutes: float) -> None:
        """Lock after so many minutes without key or mouse, counted from now."""
        self._lock_after = minutes
        if self._is_open():
            self._idle.start(minutes)

    def lock(self) -> None:
        """Keep what was being typed, forget every page, and ask for unlocking.

        Whatever dialog, menu or list is open: nothing of the case is on the
        screen when this returns.
        """
        if not self._is_open():
            return
        self._leave_pages()
        self._notify.forget()
        self._clipboard.take_back()
        self._desk = None
        self.locked.emit()
        # Now, not with the next event: the machine may be falling asleep.
        self.repaint()

    def leave(self) -> None:
        """Lock, and make room for whoever comes next."""
        self.lock()
        self.left.emit()

    @property
    def desk(self) -> Desk | None:
        """What the pages of now work with."""
        return self._desk

    def page(self, name: str) -> Page | None:
        """A page that has been opened."""
        return self._pages.get(name)

    def current_page(self) -> str:
        """The name of the page in front."""
        return self._front

    def show_saved(self) -> None:
        """Say that everything is saved, and when."""
        if self.surroundings is not None:
            words = QCoreApplication.translate("Shell", "All changes saved {time}")
            self.surroundings.saved.setText(words.format(time=i18n.clock_time(self._clock.now())))

    def show_backup(self, words: str) -> None:
        """Say how old the last backup is."""
        if self.surroundings is not None:
            self.surroundings.backup.setText(words)

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the buttons at the side of the mouse from now on."""
        super().showEvent(event)
        self._side_buttons.watch(self.windowHandle())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was being typed before the window goes."""
        self.closing.emit()
        self._leave_pages()
        self._clipboard.take_back()
        self._desk = None
        event.accept()

    def _build(self) -> None:
        self._right = column(self._notify, self._stack, Working(self._jobs), gap=0)
        self._right.setStretch(1, 1)
        centre = QWidget()
        self._whole = row(self._right, parent=centre, gap=0)
        self._whole.setStretch(0, 1)
        self.setCentralWidget(centre)

    def _surround(self) -> Surroundings:
        # Imported and made here: whoever types the passphrase does not wait for it.
        from counsel_app.gui.surroundings import Surroundings

        around = self.surroundings = Surroundings(
            self,
            chosen=self._chosen,
            back=self.go_back,
            forward=self.go_forward,
            home=lambda: self.navigate(self._home),
            read=self._read_aloud,
            help_=self._show_help,
            leave=self.leave,
        )
        self._right.insertWidget(1, around.top)
        self._whole.insertLayout(0, around.beside)
        return around

    def _show_help(self) -> None:
        is_reduced = self._desk is not None and self._desk.role == VOLUNTEER
        page = REDUCED_HELP if is_reduced else HELP
        self.navigate(page, HELP_OF.get(self.current_page(), ""))

    def _read_aloud(self) -> None:
        page = self._stack.currentWidget()
        if page is not None:
            speech.say(spoken_text(page), language=i18n.language())

    def _fill_rail(self, rail: Rail, places: Sequence[PageSpec]) -> None:
        from counsel_app.gui.rail import RailEntry

        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._shortcuts.clear()
        entries = []
        for number, spec in enumerate(places, 1):
            has_key = number < 10  # noqa: PLR2004  digit keys
            shown = keys.PAGE.keys.format(number) if has_key else ""
            entries.append(RailEntry(spec.name, spec.words(), spec.icon, shown, spec.at_foot))
            if has_key:
                go = partial(self.navigate, spec.name)
                self._shortcuts.append(bind(self, keys.PAGE, go, number=number))
        if self._desk is not None and self._desk.role not in (LOCKED, VOLUNTEER):
            self._shortcuts.append(bind(self, keys.FINDER, self.find_anything))
            self._shortcuts.append(bind(self, keys.FORWARD, self.go_forward))
            find = QCoreApplication.translate("Finder", "Find")
            entries.insert(0, RailEntry(FIND, find, "search", keys.FINDER.keys, is_place=False))
        lock = QCoreApplication.translate("Shell", "Lock")
        foot = next((i for i, entry in enumerate(entries) if entry.at_foot), len(entries))
        entries.insert(
            foot, RailEntry(LOCK, lock, "lock", keys.LOCK.keys, at_foot=True, is_place=False)
        )
        rail.set_entries(entries)

    def _chosen(self, name: str) -> None:
        if name == LOCK:
            self.lock()
        elif name == FIND:
            self.find_anything()
        else:
            self.navigate(name)

    def _show_minutes(self, minutes: int) -> None:
        around = self.surroundings
        if around is not None:
            words = QCoreApplication.translate("Shell", "Locks in %n minute(s)", None, minutes)
            around.minutes.setText(f"·  {words}" if around.backup.text() else words)

    def _is_open(self) -> bool:
        return self._desk is not None and self._desk.role != LOCKED

    def _leave_pages(self) -> None:
        for page in self._pages.values():
            try:
                page.save_draft()
            except Exception as error:  # noqa: BLE001  a bug in one page keeps no page open
                sys.excepthook(type(error), error, error.__traceback__)
        self._landing.stop()
        # A dialog left open would go on showing what was locked away.
        self._curtain.draw()
        speech.stop()
        for page in self._pages.values():
            # Not taken out of the stack: that would hand it to Python, whose
            # collector may run on the worker's thread.
            self._curtain.bury(page)
        self._pages.clear()
        self._trail.clear()
        self._front = ""
        self._notify.clear()
