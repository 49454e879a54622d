"""Between guide and form: ticks write lines and steps, wishes open dialogs for the case."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from counsel_app.domain.ops import Wire
from counsel_app.domain.prefill import Prefill, apply_ticks, updated_steps, updated_text
from counsel_app.gui import i18n
from counsel_app.gui.dialogs.deadline_dialog import DeadlineDialog
from counsel_app.gui.dialogs.letter_dialog import LetterDialog
from counsel_app.gui.dialogs.referral_dialogs import edit_referral
from counsel_app.gui.pages.case_sections.screen import CaseScreen, read_screen
from counsel_app.gui.pages.case_sections.talk_form import TalkForm
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.panels.guide import GuidePanel

TICKS = "guide_ticks"
"""Under this name the ticks stand in a draft; the record never has them."""


class Assistant(QObject):
    """Keeps guide and form of one page in step."""

    edited = Signal()
    """Ticks have written into the form."""
    ready = Signal()
    """The guides of the chosen topics are shown."""

    def __init__(self, desk: Desk, form: TalkForm, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._form = form
        self._window = parent
        self._case_id = ""
        self._shown = Prefill()
        self.panel = GuidePanel(desk)
        self.panel.ticked.connect(self._ticked)
        self.panel.date_wanted.connect(lambda event: self._work_out({"event": event}))
        self.panel.referral_wanted.connect(self._refer)
        self.panel.letter_wanted.connect(self._read_letter)
        form.changed.connect(self.follow)

    def begin(self, case_id: str) -> None:
        """Serve another consultation, without ticks."""
        self._case_id = case_id
        self.panel.set_ticks(())
        self._shown = Prefill()
        self.follow()

    def follow(self) -> None:
        """Show the guides of the topics that are chosen now."""
        topics = self._form.fields.values()["topics"]
        given = tuple(str(topic) for topic in topics) if isinstance(topics, list) else ()
        self.panel.set_topics(given, then=self._loaded)

    def values(self) -> dict[str, Wire]:
        """What a draft keeps of the guide."""
        return {TICKS: self.panel.ticks()}

    def restore(self, values: Mapping[str, Any]) -> None:
        """The ticks of a draft, whose lines already stand in its text."""
        self.panel.set_ticks(str(tick) for tick in values.get(TICKS) or ())
        self._shown = self.prefill()
        self.follow()

    def prefill(self) -> Prefill:
        """What the ticks propose now."""
        held_on = self._form.fields.values()["held_on"]
        day = date.fromisoformat(str(held_on)) if held_on else self._desk.today()
        return apply_ticks(
            self.panel.guides, self.panel.ticks(), language=i18n.paper_language(), talked_on=day
        )

    def _loaded(self) -> None:
        # The ticks of a draft are known by name before their guide is loaded.
        self._shown = self.prefill()
        self.ready.emit()

    def _ticked(self) -> None:
        before, after = self._shown, self.prefill()
        self._shown = after
        fields, steps = self._form.fields, self._form.steps
        values = fields.values()
        for name, old, new in (
            ("content", before.note, after.note),
            ("agreements", before.agreements, after.agreements),
        ):
            text = str(values[name])
            changed = updated_text(text, before=old, after=new)
            if changed != text:
                fields.set_value(name, changed)
        if before.steps != after.steps:
            lines: list[dict[str, object]] = [dict(line) for line in steps.values()]
            steps.set_values(updated_steps(lines, before=before.steps, after=after.steps))
        self.edited.emit()

    def _with_screen(self, then: Callable[[CaseScreen], object]) -> None:
        case_id, today = self._case_id, self._desk.today()

        def found(screen: CaseScreen | None) -> None:
            if screen is not None:
                then(screen)

        self._desk.jobs.vault(
            lambda vault: read_screen(vault, case_id, today=today, may_write=True),
            then=found,
            owner=self,
        )

    def _work_out(self, known: Mapping[str, Wire]) -> None:
        def show(screen: CaseScreen) -> None:
            DeadlineDialog(
                self._desk,
                self._window,
                case_id=screen.case_id,
                state=screen.state,
                begin_with=known,
            ).open()

        self._with_screen(show)

    def _read_letter(self) -> None:
        topics = [guide.topic for guide in self.panel.guides]
        dialog = LetterDialog(self._desk, self._window, topics=topics)
        dialog.read.connect(self._work_out)
        dialog.open()

    def _refer(self, kind: str, purpose: str) -> None:
        def show(screen: CaseScreen) -> None:
            found = [one.id for one in screen.view.institutions.values() if one.kind == kind]
            # Several lawyers: which one is the counsellor's choice.
            known = found[0] if len(found) == 1 else ""
            edit_referral(
                self._desk,
                self._window,
                screen=screen,
                begin_with={"institution_id": known, "purpose": purpose},
            )

        self._with_screen(show)
