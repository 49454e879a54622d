"""Composition root: puts clock, folders, preferences and window together."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from counsel_app import __version__
from counsel_app.domain.clock import Clock
from counsel_app.domain.labels import Label
from counsel_app.gui.application import Application
from counsel_app.gui.pages.registry import LOCKED
from counsel_app.gui.session import Session
from counsel_app.system.clock import SystemClock
from counsel_app.system.memory import keep_together
from counsel_app.system.places import default_profile, log_folder, preference_file
from counsel_app.system.preferences import read_preferences, write_preferences
from counsel_app.usecases.profile_list import holds_case_file

KEPT_REPORTS: Final = 20
_UNSAVED: Final = Label(
    de="Der Bericht ließ sich nicht speichern.", en="The report could not be saved."
)


def main_window(profile: Path | None) -> int:
    """Open the window on the case file in ``profile``; returns the exit code."""
    return compose(profile or default_profile(), is_visiting=profile is not None).run()


def compose(
    profile: Path,
    *,
    clock: Clock | None = None,
    preferences: Path | None = None,
    reports: Path | None = None,
    is_visiting: bool = False,
) -> Application:
    """The window, shown: unlocking, the picker where there are several case files, first steps.

    ``profile`` is the folder where a case file lies unless another one is
    known; with ``is_visiting`` it is the one that was asked for.
    """
    keep_together()
    kept = preferences or preference_file()
    chosen = read_preferences(kept)
    now = clock or SystemClock()
    session = Session(
        profile=profile,
        preferences=chosen,
        keep=partial(write_preferences, kept),
        listing=kept.with_name("profiles.txt"),
        default=None if is_visiting else profile,
        is_visiting=is_visiting,
    )
    window = Application(
        clock=now,
        save_report=partial(
            save_report, reports or log_folder(), clock=now, language=chosen.language
        ),
        preferences=chosen,
        session=session,
    )
    window.show(LOCKED, start=_first_page(session))
    return window


def _first_page(session: Session) -> str:
    """Where the person begins; sets the profile that was used last."""
    if session.is_visiting:
        return "unlock" if holds_case_file(session.profile) else "first_run"
    known = session.known()
    if known and known[0].is_there:
        session.choose(known[0].folder)
    if len(known) > 1 or (known and not known[0].is_there):
        return "profiles"
    return "unlock" if known else "first_run"


def save_report(folder: Path, text: str, *, clock: Clock, language: str = "") -> str:
    """Keep a redacted error report; returns where it lies, in words for the person.

    Only the latest ones stay: they say what went wrong, not what happened.
    """
    # Both are for a rare moment and slow to load: the first window need not wait.
    import platform
    import secrets

    now = clock.now()
    head = (
        f"Counsel {__version__} · {now:%Y-%m-%d %H:%M:%S} UTC\n"
        f"Python {platform.python_version()} · {platform.system()} {platform.release()}\n\n"
    )
    # Two faults of one second are two reports.
    target = folder / f"counsel-error-{now:%Y%m%d-%H%M%S}-{secrets.token_hex(2)}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target.write_text(f"{head}{text}\n", encoding="utf-8")
        for old in sorted(folder.glob("counsel-error-*.txt"))[:-KEPT_REPORTS]:
            old.unlink()
    except OSError:
        return _UNSAVED.text(language)
    return str(target)
