"""One change to many cases: choose it, see what would happen, agree."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

from counsel_app.domain.codes import code_list
from counsel_app.domain.progress import Report
from counsel_app.gui import actions, i18n, theme
from counsel_app.gui.dialogs.growing import fit_within, grow_soon
from counsel_app.gui.theme import GRID
from counsel_app.gui.undo import offer_undo
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.inputs import Choice
from counsel_app.gui.widgets.layouts import Scroll, column, row
from counsel_app.gui.widgets.text import Heading, Muted, Text

if TYPE_CHECKING:
    from counsel_app.gui.pages.page import Desk
    from counsel_app.usecases.bulk import BulkDone, BulkPlan
    from counsel_app.usecases.cases import CaseRow

KINDS: Final = ("counsellor_id", "region", "closure_reason")
_SHOWN: Final = 200
"""Cases that the plan names; of more it says how many."""


class BulkDialog(QDialog):
    """The plan is read from the file whenever something else is chosen."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        case_ids: Sequence[str],
        *,
        kind: str,
        counsellors: Mapping[str, str],
    ) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        headings = {
            "counsellor_id": translate("Bulk", "Hand over to"),
            "region": translate("Bulk", "Set the region to"),
            "closure_reason": translate("Bulk", "Close because"),
        }
        self.setWindowTitle(headings[kind])
        self._desk, self._ids, self._kind = desk, tuple(case_ids), kind
        self.plan: BulkPlan | None = None
        self.choice = Choice(headings[kind], _choices(kind, counsellors))
        self.choice.currentIndexChanged.connect(lambda _index: self._plan_again())
        self.what = Text()
        self.who = Muted()
        self.left_out = Muted()
        self.agree_button = PrimaryButton(
            translate("Bulk", "Change these cases"), icon="check", pressed=self._agree
        )
        self.agree_button.setEnabled(False)
        inside = QWidget()
        column(self.who, self.left_out, 1, parent=inside, gap=GRID)
        layout = column(
            Heading(headings[kind]),
            self.choice,
            self.what,
            Scroll(inside),
            row(1, Button(translate("Question", "Cancel"), pressed=self.reject), self.agree_button),
            parent=self,
            margin=3 * GRID,
            gap=2 * GRID,
        )
        layout.setStretch(3, 1)
        fit_within(self, theme.chars(72))
        self._plan_again()

    def _change(self, module: Any, today: date) -> Any:
        value = self.choice.key()
        given: dict[str, Any] = {self._kind: value}
        if self._kind == "closure_reason" and value:
            given["closed_on"] = today
        return module.BulkChange(**given)

    def _plan_again(self) -> None:
        self.plan = None
        self.agree_button.setEnabled(False)
        if not self.choice.key():
            self.what.setText(QCoreApplication.translate("Bulk", "Nothing is changed yet."))
            return
        today = self._desk.today()
        ids, change = self._ids, self._change(actions.bulk, today)
        self._desk.jobs.vault(
            lambda vault: actions.bulk.plan_bulk(vault, ids, change, today=today),
            then=self._show,
            owner=self,
            latest="plan",
        )

    def _show(self, plan: BulkPlan) -> None:
        self.plan = plan
        translate = QCoreApplication.translate
        count = len(plan.cases)
        self.what.setText(
            translate("Bulk", "%n case(s) will be changed:", None, count)
            if count
            else translate("Bulk", "Nothing is changed yet.")
        )
        self.who.setText(_names(plan.rows))
        self.who.setVisible(bool(count))
        words = []
        if plan.left_out:
            left = len(plan.left_out)
            words.append(translate("Bulk", "%n case(s) stay as they are:", None, left))
        for why in dict.fromkeys(why for _, why in plan.left_out):
            rows = [case for case, reason in plan.left_out if reason is why]
            words.append(f"{why.label.text(i18n.language())}: {_names(rows, between=', ')}")
        self.left_out.setText("\n".join(words))
        self.left_out.setVisible(bool(words))
        self.agree_button.setEnabled(bool(count))
        grow_soon(self)

    def _agree(self) -> None:
        plan, clock = self.plan, self._desk.clock
        if plan is None:
            return
        self.agree_button.setEnabled(False)
        done: list[BulkDone] = []

        def work(vault: Any, report: Report) -> Any:
            finished, changes = actions.bulk.apply_bulk(vault, plan, clock=clock, report=report)
            done.append(finished)
            return changes

        desk = self._desk
        desk.write_in_steps(
            work,
            then=lambda _changes: _offer_back(desk, done[0]),
            stopped=desk.say_stopped,
        )
        self.accept()


def _offer_back(desk: Desk, done: BulkDone) -> None:
    clock = desk.clock
    translate = QCoreApplication.translate

    def undo() -> None:
        desk.write_in_steps(
            lambda vault, report: actions.bulk.undo_bulk(vault, done, clock=clock, report=report),
            stopped=desk.say_stopped,
            then=lambda _changes: desk.notify.success(
                translate("Bulk", "The cases are as they were before.")
            ),
        )

    words = translate("Bulk", "%n case(s) were changed.", None, len(done.after))
    offer_undo(desk.notify, words, undo)


def _choices(kind: str, counsellors: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    nothing = ("", QCoreApplication.translate("Bulk", "Please choose"))
    if kind == "counsellor_id":
        return (nothing, *counsellors.items())
    codes = code_list("regions" if kind == "region" else "closure_reasons")
    return (nothing, *((code.code, codes.text(code.code, i18n.language())) for code in codes))


def _name(case: CaseRow) -> str:
    return " · ".join(i18n.isolate(text) for text in (case.chosen_name, case.number) if text)


def _names(rows: Sequence[CaseRow], *, between: str = "\n") -> str:
    words = [_name(case) for case in rows[:_SHOWN]]
    if len(rows) > _SHOWN:
        words.append(QCoreApplication.translate("Bulk", "and %n more", None, len(rows) - _SHOWN))
    return between.join(words)
