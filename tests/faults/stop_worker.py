"""The window's own worker, with somebody who presses "Stop" now and then, until it is killed.

``python -m tests.faults.stop_worker WORK/SEED FOLDER SHARE`` begins ``WORK`` again
and again through ``Jobs``, stops it after a random while and says how each
ended: ``done`` is a promise, ``stopped`` says that nothing came of it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any, Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QTimer

from counsel_app.domain.case import Case
from counsel_app.gui.job import Job
from counsel_app.gui.jobs import Jobs
from counsel_app.usecases import attachments, inbox, keys, profiles, restore
from counsel_app.usecases.demo import make_demo
from tests.profiles import CHEAP, PASSPHRASE, new_clock

Ended = Callable[[object], object]
Stopped = Callable[[], object]
Begin = Callable[[Jobs, Path, Path, Ended, Stopped], Job]
CLOCK: Final = new_clock()


def say(what: str) -> None:
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


def photos(jobs: Jobs, _folder: Path, share: Path, done: Ended, stopped: Stopped) -> Job:
    """All of the photos in ``share`` into the only case."""

    def work(vault: Any, report: Any) -> object:
        (case,) = vault.all(Case)
        paths = sorted(share.iterdir())
        return attachments.import_files(vault, case.id, paths, clock=CLOCK, report=report)

    return jobs.vault_in_steps(work, then=done, stopped=stopped)


def new_key(jobs: Jobs, folder: Path, _share: Path, done: Ended, stopped: Stopped) -> Job:
    """The whole file under another key."""
    return jobs.vault_in_steps(
        lambda vault, report: keys.rekey(
            folder, vault, passphrase=PASSPHRASE, clock=CLOCK, report=report
        ),
        then=done,
        stopped=stopped,
    )


def take_in(jobs: Jobs, _folder: Path, share: Path, done: Ended, stopped: Stopped) -> Job:
    """Whatever lies in ``share``."""

    def work(vault: Any, report: Any) -> object:
        return inbox.apply_inbox(
            vault, inbox.plan_inbox(vault, share, clock=CLOCK), clock=CLOCK, report=report
        )

    return jobs.vault_in_steps(work, then=done, stopped=stopped)


def put_back(jobs: Jobs, folder: Path, share: Path, done: Ended, stopped: Stopped) -> Job:
    """The only backup in ``share`` in place of the file."""

    def work(report: Any) -> object:
        (backup,) = restore.backups_to_choose_from(share, report=report)
        secret = restore.Secret(passphrase=PASSPHRASE)
        plan = restore.plan_restore(backup, folder, secret=secret, clock=CLOCK, report=report)
        CLOCK.advance(timedelta(seconds=1))
        return restore.restore(plan, clock=CLOCK, report=report)

    return jobs.pure_in_steps(work, then=done, stopped=stopped)


def demo(jobs: Jobs, folder: Path, _share: Path, done: Ended, stopped: Stopped) -> Job:
    """A demo, in place of the one before."""
    return jobs.pure_in_steps(
        lambda report: make_demo(folder, clock=CLOCK, cost=CHEAP, report=report),
        then=done,
        stopped=stopped,
    )


LONGEST_MS: Final[dict[Begin, int]] = {
    photos: 400,
    new_key: 150,
    take_in: 150,
    put_back: 500,
    demo: 8000,
}
"""Until "Stop" at most: somewhat longer than the work takes, so that some of it is done."""


def main(work: Begin, seed: str, folder: Path, share: Path) -> None:
    """Begin, stop, begin again."""
    app, chance = QCoreApplication([]), Random(seed)

    def fell_over(error: BaseException) -> None:
        say(repr(error))
        os._exit(3)

    jobs = Jobs(failed=fell_over, crashed=fell_over)

    def begin() -> None:
        job = work(jobs, folder, share, lambda _r: ended("done"), lambda: ended("stopped"))
        QTimer.singleShot(chance.randrange(LONGEST_MS[work]), job.stop)

    def ended(how: str) -> None:
        say(how)
        begin()

    def ready() -> None:
        say("go")
        begin()

    if work in (photos, new_key, take_in):
        jobs.open_vault(lambda: profiles.open_profile(folder, passphrase=PASSPHRASE), then=ready)
    else:
        QTimer.singleShot(0, ready)
    app.exec()


WORK: Final[dict[str, Begin]] = {
    "photos": photos, "new_key": new_key, "take_in": take_in, "put_back": put_back, "demo": demo,
}  # fmt: skip

if __name__ == "__main__":
    _work, _, _seed = sys.argv[1].partition("/")
    main(WORK[_work], _seed, Path(sys.argv[2]), Path(sys.argv[3]))
