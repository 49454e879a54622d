"""What every section of a case is, and what it may ask of the page around it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from counsel_app.domain.ops import Wire
from counsel_app.domain.records import Record, from_wire, to_wire
from counsel_app.gui.pages.case_sections.screen import CaseScreen
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.layouts import Scroll

RecordT = TypeVar("RecordT", bound=Record)


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """The page around the sections."""

    show_section: Callable[[str], None]
    """Bring another section of the same case to the front."""


class Section(QWidget):
    """One section; it is told the whole case whenever something in it changed."""

    def __init__(self, desk: Desk, host: Host) -> None:
        super().__init__()
        self.desk = desk
        self.host = host
        self.screen_now: CaseScreen | None = None

    def show_case(self, screen: CaseScreen) -> None:
        """Show ``screen``; subclasses fill their widgets."""
        self.screen_now = screen

    def count(self, screen: CaseScreen) -> int | None:  # noqa: ARG002  for subclasses
        """What stands beside the section's name; None says nothing."""
        return None

    def save_draft(self) -> None:
        """Hand unsaved typing to the worker now."""

    def is_typing(self) -> bool:
        """Whether there is unsaved typing that a reload must not replace."""
        return False

    def least_width(self) -> int:
        """The width below which what stands here, or scrolls, would be cut at the side."""
        contents = [scroll.widget() for scroll in self.findChildren(Scroll)]
        scrolling = (inside.minimumSizeHint().width() for inside in contents if inside)
        return max(super().minimumSizeHint().width(), *scrolling, 0)

    def first_focus(self) -> QWidget | None:
        """Where the keyboard goes when the section is opened."""
        return None


def with_edits(now: RecordT, *, shown: Mapping[str, Wire], given: Mapping[str, Wire]) -> RecordT:
    """``now`` with the fields in which ``given`` differs from what was ``shown``.

    What came in from a colleague while the form was open is kept.
    """
    edits = {name: value for name, value in given.items() if value != shown.get(name)}
    return from_wire(type(now), now.id, {**to_wire(now), **edits})
