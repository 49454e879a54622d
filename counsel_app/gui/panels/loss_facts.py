"""What is known about a loss, and what was decided; kept at every pause."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QRadioButton, QWidget

from counsel_app.domain.loss import CHOSEN, DECISIONS, FACTS, YES_NO, Decision, Loss
from counsel_app.gui import i18n, theme
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.chips import Chips
from counsel_app.gui.widgets.date_field import DateField
from counsel_app.gui.widgets.inputs import PAUSE_MS, TextArea, TextField
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Line, Muted, Problem, Text


class FactsCard(Card):
    """Day and time of noticing, then one field per fact of Art. 33 (3)."""

    def __init__(self, desk: Desk, *, changed: Callable[[Loss], object]) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("Loss", "What is known"))
        self._changed = changed
        self._loss: Loss | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._send)
        self.day = DateField(translate("Loss", "Day"), today=desk.today)
        self.day.changed.connect(self.touch)
        self.clock = TextField(translate("Loss", "Time of day"), hint="14:30")
        self.clock.setFixedWidth(theme.chars(12))
        self.clock.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.clock.textEdited.connect(lambda _text: self.touch())
        self.problem = Problem()
        self.areas: dict[str, TextArea] = {}
        self.chips: dict[str, Chips] = {}
        self._cases = Muted()
        self._cases.hide()
        noticed = row(self.day, self.clock)
        noticed.setStretch(0, 1)
        self.add(column(Line(translate("Loss", "Noticed on, at")), noticed, self.problem, gap=4))
        for name, label in FACTS.items():
            self.add(column(*self._field(name, label.text(i18n.language())), gap=4))
        self.decision: DecisionCard | None = None

    def first_focus(self) -> QWidget:
        """What is gone is asked first."""
        return self.areas["device"]

    def say_cases(self, count: int) -> None:
        """Help with the number of people: the own file knows how many cases it holds."""
        words = QCoreApplication.translate(
            "Loss", "This case file here holds %n case(s).", None, count
        )
        self._cases.setText(words)
        self._cases.setVisible(count > 0)

    def say_problem(self, sentence: str) -> None:
        """Say what is wrong with day and time."""
        self.problem.say(sentence)

    def show_loss(self, loss: Loss) -> None:
        """Show every answer."""
        self._loss = None
        local = loss.noticed_at.astimezone()
        self.day.set_value(local.date())
        self.clock.setText(f"{local:%H:%M}")
        for name, area in self.areas.items():
            area.setPlainText(str(getattr(loss, name)))
        for name, chips in self.chips.items():
            chips.choose(str(getattr(loss, name)))
        if self.decision is not None:
            self.decision.show_loss(loss)
        self._loss = loss
        self._pause.stop()
        self.problem.say("")

    def base(self, loss: Loss) -> None:
        """Go on from what was kept, without touching what is being typed."""
        self._loss = loss

    def flush(self) -> None:
        """Keep what is waiting for a pause."""
        if self._pause.isActive():
            self._send()

    def touch(self) -> None:
        """Something was answered: keep it at the next pause."""
        if self._loss is not None:
            self._pause.start()

    def answers(self) -> Loss | None:
        """The loss with the answers of now; None where day or time cannot be read."""
        noticed = self._noticed()
        if self._loss is None or noticed is None:
            return None
        given: dict[str, Any] = {
            name: area.toPlainText().strip() for name, area in self.areas.items()
        }
        given |= {name: chips.current() for name, chips in self.chips.items()}
        if self.decision is not None:
            given |= {"decision": self.decision.decision(), "reason": self.decision.reason_text()}
        return replace(self._loss, noticed_at=noticed, **given)

    def _field(self, name: str, words: str) -> tuple[QWidget, ...]:
        if name in CHOSEN:
            answers = tuple((key, label.text(i18n.language())) for key, label in YES_NO.items())
            chips = Chips(words, answers)
            chips.changed.connect(self.touch)
            self.chips[name] = chips
            return Text(words), chips
        area = TextArea(words, lines=1 if name in ("device", "holder") else 2)
        area.setMaximumHeight(area.minimumHeight())
        area.textChanged.connect(self.touch)
        self.areas[name] = area
        caption = Text(words)
        caption.setBuddy(area)
        return (caption, area, self._cases) if name == "affected" else (caption, area)

    def _noticed(self) -> datetime | None:
        day = self.day.value()
        try:
            hours, minutes = self.clock.text().replace(".", ":").split(":")
            at = time(int(hours), int(minutes))
        except ValueError:
            return None
        # The clock on the wall: this computer's own zone.
        return None if day is None else datetime.combine(day, at).astimezone()

    def _send(self) -> None:
        self._pause.stop()
        answers = self.answers()
        if answers is not None:
            self._changed(answers)
        elif self._loss is not None:
            self.problem.say(
                QCoreApplication.translate(
                    "Loss", "Please give day and time, such as 20.11.2026 and 14:30."
                )
            )


class DecisionCard(Card):
    """Who is told, and why."""

    def __init__(self, facts: FactsCard) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("Loss", "Decision about notification"))
        self.choices: dict[Decision, QRadioButton] = {}
        for decision, label in DECISIONS.items():
            words = label.text(i18n.language())
            button = QRadioButton()
            button.setAccessibleName(words)
            button.clicked.connect(lambda _on: facts.touch())
            text = Text(words)
            text.setBuddy(button)
            line = row(column(button, 1), text)
            line.setStretch(1, 1)
            self.choices[decision] = button
            self.add(line)
        words = translate("Loss", "Reason, and who decided")
        self.reason = TextArea(words, lines=2)
        self.reason.textChanged.connect(facts.touch)
        caption = Line(words)
        caption.setBuddy(self.reason)
        self.add(
            Muted(
                translate(
                    "Loss",
                    "Disk encrypted, computer switched off, no key with it: a risk is unlikely as a"
                    " rule. If one of these is not certain, ask the data protection officer.",
                )
            ),
            column(caption, self.reason, gap=4),
        )
        self.body.setSpacing(GRID)
        facts.decision = self

    def decision(self) -> Decision:
        """What is chosen."""
        chosen = (key for key, button in self.choices.items() if button.isChecked())
        return next(chosen, Decision.OPEN)

    def reason_text(self) -> str:
        """Why."""
        return self.reason.toPlainText().strip()

    def show_loss(self, loss: Loss) -> None:
        """Show what was decided."""
        for decision, button in self.choices.items():
            # Exclusive buttons cannot all be switched off.
            button.setAutoExclusive(False)
            button.setChecked(decision == loss.decision)
            button.setAutoExclusive(True)
        self.reason.setPlainText(loss.reason)
