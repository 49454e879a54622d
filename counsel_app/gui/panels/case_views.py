"""Forgetting a view of the case list, and taking that back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_app.gui import actions, i18n
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.undo import offer_undo

if TYPE_CHECKING:
    from counsel_app.usecases.case_views import SavedView


def drop_view(desk: Desk, owner: QWidget, name: str, *, then: Callable[[], object]) -> None:
    """Forget the view ``name`` and offer to take that back; ``then`` shows what is kept now."""

    def drop(vault: Any) -> Any:
        kept = [one for one in actions.case_views.saved_views(vault) if one.name == name]
        actions.case_views.drop_view(vault, name)
        return kept

    def dropped(kept: list[SavedView]) -> None:
        then()
        words = QCoreApplication.translate("Cases", "The view “{name}” is deleted.")
        offer_undo(desk.notify, words.format(name=i18n.isolate(name)), lambda: put_back(kept))

    def put_back(kept: list[SavedView]) -> None:
        desk.jobs.vault(
            lambda vault: [actions.case_views.keep_view(vault, one) for one in kept],
            then=lambda _done: then() if shiboken6.isValid(owner) else None,
        )

    desk.jobs.vault(drop, then=dropped, owner=owner)
