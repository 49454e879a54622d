"""The guide beside the note: what is ticked here is proposed in the form."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from counsel_app.domain.codes import code_list
from counsel_app.domain.guides import Guide, Item, Section
from counsel_app.domain.prefill import tick_of
from counsel_app.gui import actions, i18n
from counsel_app.gui.i18n import isolate, short_date
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.buttons import Button, IconButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.inputs import Choice
from counsel_app.gui.widgets.layouts import Scroll, clear, column, row
from counsel_app.gui.widgets.text import Heading, Muted, Problem, Strong, Text
from counsel_app.gui.widgets.ticks import TickWords

if TYPE_CHECKING:
    from counsel_app.usecases.guides import OpenGuides

HEADINGS: Final = {
    Section.ASK: QT_TRANSLATE_NOOP("Guide", "Ask"),
    Section.LOOK: QT_TRANSLATE_NOOP("Guide", "Look for in the letter"),
    Section.EXPLAIN: QT_TRANSLATE_NOOP("Guide", "Explain"),
    Section.AGREE: QT_TRANSLATE_NOOP("Guide", "Agree"),
    Section.STEP: QT_TRANSLATE_NOOP("Guide", "Next steps"),
    Section.DATE: QT_TRANSLATE_NOOP("Guide", "Dates to work out"),
    Section.REFER: QT_TRANSLATE_NOOP("Guide", "Refer to"),
    Section.LETTER: QT_TRANSLATE_NOOP("Guide", "Papers, after saving"),
    Section.AVOID: QT_TRANSLATE_NOOP("Guide", "Better not"),
}
"""The sections in the order of the screen."""
_ICONS: Final = {Section.DATE: "calendar-clock", Section.REFER: "handshake"}


class GuidePanel(Card):
    """The guides of the chosen topics, one at a time; ticks are kept by name."""

    ticked = Signal()
    date_wanted = Signal(str)
    """An event of the rules, whose dates shall be worked out."""
    referral_wanted = Signal(str, str)
    """A kind of institution and a purpose."""
    letter_wanted = Signal()
    """A letter is to be read together."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        translate = QCoreApplication.translate
        self.setAccessibleName(translate("Guide", "Guide"))
        self._desk = desk
        self._topics: tuple[str, ...] = ()
        self._ticks: list[str] = []
        self._boxes: dict[str, QCheckBox] = {}
        self.guides: tuple[Guide, ...] = ()
        self.topic = Choice(translate("Guide", "Guide for"), searchable=False)
        self.topic.currentIndexChanged.connect(lambda _index: self._fill())
        self.read_button = Button(
            translate("Guide", "Read a letter…"),
            icon="scan-line",
            pressed=self.letter_wanted.emit,
        )
        self._problem = Problem()
        self._list = QVBoxLayout()
        inside = QWidget()
        column(self._list, 1, parent=inside, gap=4).setContentsMargins(0, 0, 12, 4)
        self._scroll = Scroll(inside)
        head = row(Heading(translate("Guide", "Guide")), self.read_button)
        head.setStretch(0, 1)
        self.add(head, self.topic, self._problem, self._scroll)
        self.body.setStretchFactor(self._scroll, 1)

    def has_guides(self) -> bool:
        """Whether there is anything to show."""
        return bool(self.guides)

    def ticks(self) -> list[str]:
        """The names of the ticks, those of other topics too."""
        return list(self._ticks)

    def set_ticks(self, ticks: Iterable[str]) -> None:
        """Show ``ticks`` without a signal."""
        self._ticks = list(ticks)
        self._show_ticks()

    def set_topics(self, topics: Iterable[str], *, then: Callable[[], object]) -> None:
        """Load the guides of ``topics`` where they are not shown already."""
        wanted = tuple(topics)
        if wanted == self._topics:
            return
        self._topics = wanted

        def loaded(found: OpenGuides) -> None:
            self._loaded(found)
            then()

        self._desk.jobs.vault(
            lambda vault: actions.guides.open_guides(wanted, profile=vault.folder),
            then=loaded,
            owner=self,
            latest="guides",
        )

    def box(self, tick: str) -> QCheckBox:
        """The tick box with that name (KeyError where it is not shown)."""
        return self._boxes[tick]

    def _loaded(self, found: OpenGuides) -> None:
        language = i18n.language()
        new = {guide.topic for guide in found.guides} - {guide.topic for guide in self.guides}
        self.guides = found.guides
        self._problem.say("\n".join(one.sentence(language) for one in found.problems[:3]))
        topics = code_list("topics")
        names = tuple((one.topic, topics.text(one.topic, language)) for one in found.guides)
        self.topic.set_choices(names)
        # The topic just chosen is the one that is talked about now.
        latest = next((key for key, _ in reversed(names) if key in new), "")
        if latest:
            self.topic.blockSignals(True)
            self.topic.set_key(latest)
            self.topic.blockSignals(False)
        self.topic.setVisible(bool(names))
        self._fill()

    def _fill(self) -> None:
        clear(self._list)
        self._boxes = {}
        guide = next((one for one in self.guides if one.topic == self.topic.key()), None)
        if guide is None:
            return
        translate = QCoreApplication.translate
        language = i18n.language()
        badges = row()
        if guide.is_grey(self._desk.today()):
            badges.addWidget(Badge(translate("Guide", "to be verified"), tone="muted"))
        if guide.is_own:
            badges.addWidget(Badge(translate("Guide", "of your organisation"), tone="muted"))
        if badges.count():
            badges.addStretch(1)
            self._list.addLayout(badges)
        self._list.addWidget(Text(guide.aim.text(language)))
        for section, heading in HEADINGS.items():
            items = guide.of(section)
            if items:
                title = Strong(translate("Guide", str(heading)))
                title.setContentsMargins(0, 8, 0, 0)
                self._list.addWidget(title)
            for item in items:
                self._list.addWidget(self._line(guide, item))
        sources = translate("Guide", "Sources: {sources} · checked on {day}. No legal advice.")
        self._list.addWidget(
            Muted(
                sources.format(
                    sources=isolate("; ".join(guide.sources)),
                    day=isolate(short_date(guide.checked_on)),
                )
            )
        )
        self._list.addStretch(1)
        self._show_ticks()
        self._scroll.verticalScrollBar().setValue(0)

    def _line(self, guide: Guide, item: Item) -> QWidget:
        words = item.text.text(i18n.language())
        line = QWidget()
        line.setProperty("role", "plain")
        if item.section is Section.AVOID:
            column(Text(f"– {words}"), parent=line)
            return line
        if item.section in _ICONS:
            button = IconButton(words, icon=_ICONS[item.section])
            button.clicked.connect(lambda: self._wish(item))
            parts = row(button, Text(self._wish_words(item, words)), parent=line, gap=4)
        else:
            box = QCheckBox()
            box.setAccessibleName(words)
            tick = tick_of(guide, item)
            box.toggled.connect(lambda on: self._toggled(tick, is_on=on))
            self._boxes[tick] = box
            text = TickWords(words, box)
            parts = row(box, text, parent=line, gap=4)
            parts.setAlignment(box, Qt.AlignmentFlag.AlignTop)
        parts.setStretch(1, 1)
        return line

    def _wish_words(self, item: Item, words: str) -> str:
        if item.section is not Section.REFER:
            return words
        kind = code_list("institution_kinds").text(item.institution, i18n.language())
        return f"{kind}: {words}"

    def _wish(self, item: Item) -> None:
        if item.section is Section.DATE:
            self.date_wanted.emit(item.event)
        else:
            # The purpose stands in the letter to the office.
            purpose = item.text.text(i18n.paper_language())
            self.referral_wanted.emit(item.institution, purpose)

    def _toggled(self, tick: str, *, is_on: bool) -> None:
        if is_on and tick not in self._ticks:
            self._ticks.append(tick)
        elif not is_on and tick in self._ticks:
            self._ticks.remove(tick)
        self.ticked.emit()

    def _show_ticks(self) -> None:
        for tick, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(tick in self._ticks)
            box.blockSignals(False)
