"""The mark on the window of a demo file: nobody in it is real."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize

from counsel_app.gui.widgets.badge import Badge

if TYPE_CHECKING:
    from counsel_app.usecases.profiles import Profile


class DemoMark(Badge):
    """Hidden, unless the open file is the demo's."""

    def show_for(self, owner: Profile | None) -> None:
        """Say whether the file of ``owner`` is the demo's; None while no file is open."""
        translate = QCoreApplication.translate
        is_demo = owner is not None and owner.is_demo
        words = translate("Shell", "Demo: made-up people") if is_demo else ""
        self.show_as(words, tone="soon", icon="info", short=translate("Shell", "Demo"))

    def _size_of(self, text: str) -> QSize:
        # The bar below stays as high as its button makes it.
        return super()._size_of(text) - QSize(0, 4)
