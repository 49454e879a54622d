"""All that a package contains, and where it may tell too much: read before it is sealed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from counsel_app.domain.access import Audience
from counsel_app.domain.display import NOTHING, value_text
from counsel_app.domain.records import attribute, attributes
from counsel_app.domain.scopes import visible_fields
from counsel_app.domain.volunteering import Assignment
from counsel_app.gui import i18n
from counsel_app.gui.i18n import isolate
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.layouts import clear, column
from counsel_app.gui.widgets.text import MutedLine, Text

if TYPE_CHECKING:
    from counsel_app.domain.telling_words import Spotted
    from counsel_app.usecases.volunteering import Telling

_AROUND = 28


def package_lines(assignment: Assignment, audience: Audience) -> list[tuple[str, str]]:
    """Every field that leaves in the package, with its words; read from the access table."""
    language = i18n.language()
    seen = visible_fields(Assignment.TYPE, audience)
    lines = [
        (a.attr.label.text(language), value_text(a, getattr(assignment, a.name), language))
        for a in attributes(Assignment)
        if a.name in seen and a.name not in ("case_id", "volunteer_id")
    ]
    return [(label, words) for label, words in lines if words != NOTHING]


class PackageView(QWidget):
    """Each field with its words as the volunteer reads them; above, what may say too much."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        package = Card(translate("Volunteers", "This is all that the package contains"))
        self._lines = _grid()
        package.add(self._lines)
        self._warning = Card(tone="soon")
        self._places = _grid()
        self._warning_words = ""
        self._warning.add(
            Badge(translate("Volunteers", "Please look again"), tone="soon"),
            Text(
                translate(
                    "Volunteers",
                    "These words may tell more than the volunteer needs. You decide.",
                )
            ),
            self._places,
        )
        column(self._warning, package, parent=self)

    def show_package(
        self, assignment: Assignment, audience: Audience, suspicious: Sequence[Telling]
    ) -> None:
        """Show what ``audience`` would get of it."""
        clear(self._lines)
        top = Qt.AlignmentFlag.AlignTop
        for place, (label, words) in enumerate(package_lines(assignment, audience)):
            self._lines.addWidget(MutedLine(label), place, 0, top)
            self._lines.addWidget(Text(words), place, 1, top)
        self._warn(assignment, suspicious)

    def warning(self) -> str:
        """What is warned of, a line per place; empty when nothing is."""
        return self._warning_words

    def _warn(self, assignment: Assignment, suspicious: Sequence[Telling]) -> None:
        clear(self._places)
        language = i18n.language()
        top = Qt.AlignmentFlag.AlignTop
        said = []
        for place, one in enumerate(suspicious):
            described = attribute(Assignment, one.field)
            label = described.attr.label.text(language) if described else one.field
            words = _around(getattr(assignment, one.field), one.spotted)
            topic = one.spotted.topic.label.text(language)
            self._places.addWidget(MutedLine(label), place, 0, top)
            self._places.addWidget(Text(words), place, 1, top)
            self._places.addWidget(Badge(topic, tone="soon"), place, 2, top)
            said.append(f"{label}: {words} ({topic})")
        self._warning_words = "\n".join(said)
        self._warning.setVisible(bool(suspicious))


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * GRID)
    grid.setColumnStretch(1, 1)
    return grid


def _around(text: str, spotted: Spotted) -> str:
    """The word in quotation marks with what stands around it."""
    before, after = text[: spotted.start], text[spotted.end :]
    start = f"…{before[-_AROUND:]}" if len(before) > _AROUND else before
    end = f"{after[:_AROUND]}…" if len(after) > _AROUND else after
    return isolate(" ".join(f"{start}„{spotted.word}“{end}".split()))
