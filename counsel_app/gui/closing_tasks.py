"""At the start of a volunteer's work: ended tasks close, and a clock set back is said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from counsel_app.gui import actions

if TYPE_CHECKING:
    from counsel_app.domain.changes import Changes
    from counsel_app.gui.pages.page import Desk


def close_ended_tasks(desk: Desk) -> None:
    """Let ended tasks close; nothing happens in the file of anybody but a volunteer."""
    clock = desk.clock

    def work(vault: Any) -> tuple[Changes, bool]:
        changes: Changes = actions.expiry.close_ended(vault, clock=clock)
        return changes, actions.expiry.is_clock_back(vault, clock=clock)

    def done(found: tuple[Changes, bool]) -> None:
        changes, is_clock_back = found
        if changes.records:
            desk.changed(changes)
        if is_clock_back:
            desk.notify.warning(
                QCoreApplication.translate(
                    "Closing",
                    "This computer's clock is behind. Tasks end by the latest day that was seen "
                    "here. Please set date and time right.",
                )
            )

    # Whatever stands in the way, the person can work.
    desk.jobs.vault(work, then=done, failed=lambda _error: None)
