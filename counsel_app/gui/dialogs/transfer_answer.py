"""Answering an offered case: what it is, which dates press, and a yes or a no with a sentence."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from counsel_app.domain.errors import AppError
from counsel_app.gui import actions, i18n, theme
from counsel_app.gui.dialogs.growing import size_within
from counsel_app.gui.dialogs.transfer_dialog import date_words
from counsel_app.gui.i18n import isolate, short_date
from counsel_app.gui.pages.case_sections.documents import size_words
from counsel_app.gui.pages.case_sections.screen import code_words
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.panels.case_sheets import CaseSheets
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.inputs import TextArea
from counsel_app.gui.widgets.layouts import Scroll, column, row
from counsel_app.gui.widgets.text import Heading, Line, Muted, Problem, Strong, Text

if TYPE_CHECKING:
    from counsel_app.usecases.transfer_view import Sheet, TransferView


def answer_offer(
    desk: Desk, parent: QWidget, *, view: TransferView, answered: Callable[[], object]
) -> None:
    """Read the case, then show it and ask; ``answered`` is told afterwards."""
    if not view.transfer.has_arrived:
        desk.notify.note(
            QCoreApplication.translate(
                "Transfer",
                "The package with the case has not arrived yet. Take in what has come, or exchange"
                " once more.",
            )
        )
        return
    case_id = view.transfer.case_id
    desk.jobs.vault(
        lambda vault: actions.transfer_view.sheets_of(vault, case_id),
        then=lambda sheets: AnswerDialog(
            desk, parent, view=view, sheets=sheets, answered=answered
        ).open(),
        owner=parent,
    )


class AnswerDialog(QDialog):
    """Near dates are ticked one by one; only then the case can be accepted."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        *,
        view: TransferView,
        sheets: tuple[Sheet, ...],
        answered: Callable[[], object],
    ) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = translate("Transfer", "{giver} offers you a case").format(
            giver=isolate(view.giver or "–")
        )
        self.setWindowTitle(translate("Transfer", "An offered case"))
        self._desk = desk
        self._transfer_id = view.transfer.id
        self._answered = answered
        self.ticks: dict[str, QCheckBox] = {}
        self.sentence = TextArea(translate("Transfer", "Your sentence with it"), lines=2)
        self.problem = Problem()
        self.accept_button = PrimaryButton(
            translate("Transfer", "Accept the case"), icon="check", pressed=self.say_yes
        )
        self.decline_button = Button(
            translate("Transfer", "Decline"), icon="x", pressed=self.say_no
        )
        self.later_button = Button(translate("Transfer", "Later"), pressed=self.reject)
        inside = QWidget()
        column(*self._about(view), *self._dates(view), parent=inside, gap=GRID)
        layout = inside.layout()
        assert layout is not None  # noqa: S101  just made
        self.sheets = CaseSheets()
        self.sheets.show_sheets(sheets)
        for part in (
            Strong(translate("Transfer", "All of this came with it")),
            *(Muted(words) for words in document_words(view)),
            self.sheets,
            Line(translate("Transfer", "A sentence to {giver}; a no needs one").format(
                giver=isolate(view.giver or "–"))),
            self.sentence,
        ):  # fmt: skip
            layout.addWidget(part)
        scroll = Scroll(inside)
        whole = column(
            Heading(title),
            scroll,
            self.problem,
            row(self.later_button, 1, self.decline_button, self.accept_button),
            parent=self,
            margin=3 * GRID,
            gap=12,
        )
        whole.setStretch(1, 1)
        size_within(self, theme.chars(84), theme.chars(70))
        self._fit()

    def say_yes(self) -> None:
        """Take the case over."""
        transfer_id, clock = self._transfer_id, self._desk.clock
        sentence = self.sentence.toPlainText()
        confirmed = {key for key, tick in self.ticks.items() if tick.isChecked()}
        self._write(
            lambda vault: actions.transfers.accept(
                vault, transfer_id, sentence=sentence, confirmed=confirmed, clock=clock
            ),
            QCoreApplication.translate(
                "Transfer", "The case is yours. Your answer leaves with the next exchange."
            ),
        )

    def say_no(self) -> None:
        """Give it back, with a sentence."""
        transfer_id, clock = self._transfer_id, self._desk.clock
        sentence = self.sentence.toPlainText()
        self._write(
            lambda vault: actions.transfers.decline(
                vault, transfer_id, sentence=sentence, clock=clock
            ),
            QCoreApplication.translate(
                "Transfer",
                "Declined. What came with it was taken out of your case file again; your answer"
                " leaves with the next exchange.",
            ),
        )

    def _write(self, work: Callable[[Any], Any], words: str) -> None:
        for button in (self.accept_button, self.decline_button):
            button.setEnabled(False)

        def done(_changes: object) -> None:
            self._desk.notify.success(words)
            self.accept()
            self._answered()

        self._desk.write(work, then=done, owner=self, failed=self._failed)

    def _failed(self, error: AppError) -> None:
        self.decline_button.setEnabled(True)
        self._fit()
        self.problem.say(error.sentence(i18n.language()))

    def _about(self, view: TransferView) -> list[QWidget]:
        translate = QCoreApplication.translate
        one = view.transfer
        who = " · ".join(isolate(part) for part in (view.client_name, view.number) if part)
        why = translate("Transfer", "Why: {reason}. Rests on: {basis}.").format(
            reason=code_words("transfer_reasons", one.reason),
            basis=code_words("transfer_bases", one.basis),
        )
        offered = short_date(one.offered_on) if one.offered_on else "–"
        when = translate("Transfer", "Offered on {day}").format(day=isolate(offered))
        parts: list[QWidget] = [Text(who), Text(why), Muted(when)]
        if one.passed_on:
            parts += [
                Strong(translate("Transfer", "What you should know")),
                Text(isolate(one.passed_on)),
            ]
        return parts

    def _dates(self, view: TransferView) -> list[QWidget]:
        translate = QCoreApplication.translate
        parts: list[QWidget] = [Strong(translate("Transfer", "Open dates and deadlines"))]
        if not view.dates:
            parts.append(Text(translate("Transfer", "There are none.")))
        if view.near:
            parts.append(
                Muted(
                    translate(
                        "Transfer",
                        "Within 14 days: please tick each. With the acceptance you answer for it.",
                    )
                )
            )
        for one in view.dates:
            words = date_words(one, self._desk)
            if one.id in view.near:
                tick = QCheckBox(words.replace("&", "&&"))
                tick.toggled.connect(self._fit)
                self.ticks[one.id] = tick
                parts.append(tick)
            else:
                parts.append(Text(words))
        return parts

    def _fit(self, *_: object) -> None:
        self.accept_button.setEnabled(all(tick.isChecked() for tick in self.ticks.values()))


def document_words(view: TransferView) -> list[str]:
    """How many documents came with the case, and how many are still to come."""
    translate = QCoreApplication.translate
    words, found = [], view.documents
    if found.here:
        words.append(
            translate("Transfer", "%n document(s) came along, {size} in all.", None, found.here)
            .format(size=isolate(size_words(found.size_here)))
        )  # fmt: skip
    if found.count > found.here:
        words.append(
            translate(
                "Transfer",
                "Of %n document(s) only the name is here so far. What is still on its way comes"
                " with the next exchange.",
                None,
                found.count - found.here,
            )
        )
    return words
