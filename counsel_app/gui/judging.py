"""What a new passphrase is worth, estimated away from the window while it is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from counsel_app.gui import actions
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.widgets.passphrase import Judge, Judged


def judge_with(jobs: Jobs, *, words: Callable[[], Sequence[str]] = tuple) -> Judge:
    """A judge that knows ``words()`` about the person: her name is tried first."""

    def judge(passphrase: str, then: Callable[[Judged], object], owner: QObject) -> None:
        known = tuple(words())
        jobs.pure(
            lambda: actions.strength.strength(passphrase, words=known), then=then, owner=owner
        )

    return judge
