"""Offering a case to another counsellor: to whom, why, on what it rests, and all that goes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_app.domain.codes import code_list
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.ops import Wire
from counsel_app.domain.transfer import Transfer, is_near
from counsel_app.gui import actions, i18n
from counsel_app.gui.dialogs.plan_dialogs import record_from
from counsel_app.gui.dialogs.record_dialog import Editing, RecordDialog
from counsel_app.gui.i18n import isolate, long_date
from counsel_app.gui.pages.case_sections.documents import size_words
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.panels.case_sheets import CaseSheets
from counsel_app.gui.widgets.layouts import column
from counsel_app.gui.widgets.record_form import RecordForm
from counsel_app.gui.widgets.text import Muted, Problem, Strong, Text

if TYPE_CHECKING:
    from counsel_app.usecases.transfers import TransferPlan

FIELDS: Final = ("to_id", "reason", "release_id", "agreed_on", "passed_on")


def offer_case(desk: Desk, parent: QWidget, *, case_id: str, saved: Callable[[], object]) -> None:
    """Read what the case holds, then ask; ``saved`` is told once it is offered."""
    clock = desk.clock
    desk.jobs.vault(
        lambda vault: actions.transfers.plan_transfer(vault, case_id, clock=clock),
        then=lambda plan: _ask(desk, parent, plan, saved),
        owner=parent,
    )


def _ask(
    desk: Desk, parent: QWidget, plan: TransferPlan, saved: Callable[[], object]
) -> RecordDialog:
    translate = QCoreApplication.translate
    form = RecordForm(
        Transfer,
        FIELDS,
        choices={
            "to_id": tuple((one.member.id, _receiver_words(one)) for one in plan.receivers),
            "release_id": tuple(
                (one.id, f"{one.number} · {towards or '–'}") for one, towards in plan.releases
            ),
        },
    )
    clock = desk.clock

    def save(given: dict[str, Wire], _seen: int | None) -> Callable[..., Any]:
        def work(vault: Any, report: Any) -> Any:
            made = record_from(vault, Transfer, None, given, case_id=plan.case_id, clock=clock)
            return actions.transfers.offer(vault, made, clock=clock, report=report)

        return work

    editing = Editing(
        title=translate("Transfer", "Hand the case to a colleague"),
        explanation=translate(
            "Transfer",
            "The case stays yours until your colleague accepts. It is sealed for that person"
            " alone and leaves with the next exchange.",
        ),
        draft_key=f"transfer/{plan.case_id}/new",
        case_id=plan.case_id,
        save=save,
        save_words=translate("Transfer", "Offer the case"),
        saved=saved,
        long_words=translate("Transfer", "Sealing the case…"),
    )
    content = _content(form, plan, desk)
    dialog = RecordDialog(desk, parent, editing=editing, fields=form, content=content)
    dialog.open()
    return dialog


def _content(form: RecordForm, plan: TransferPlan, desk: Desk) -> QWidget:
    translate = QCoreApplication.translate
    nobody = Problem()
    if not plan.receivers:
        nobody.say(
            translate(
                "Transfer",
                "There is no counsellor in your team yet. Accept a key card on the page People"
                " first.",
            )
        )
    near = sum(is_near(one, desk.today()) for one in plan.dates)
    warning = Problem()
    if near:
        warning.say(
            translate(
                "Transfer",
                "%n date(s) fall within the next 14 days. Your colleague has to confirm each"
                " before the case changes hands; until then you answer for them.",
                None,
                near,
            )
        )
    sheets = CaseSheets()
    sheets.show_sheets(plan.sheets)
    content = QWidget()
    column(
        nobody,
        form,
        Strong(translate("Transfer", "Open dates and deadlines")),
        Text(date_lines(plan.dates, desk) or translate("Transfer", "There are none.")),
        warning,
        Strong(translate("Transfer", "All of this goes over")),
        *(Muted(words) for words in _beside(plan)),
        sheets,
        parent=content,
    )
    return content


def date_lines(dates: Sequence[Deadline], desk: Desk) -> str:
    """Each open date on a line, the near ones marked in words."""
    return "\n".join(date_words(one, desk) for one in dates)


def date_words(one: Deadline, desk: Desk) -> str:
    """A date, what it is, and how far away where it is near."""
    day = one.counts_on
    words = f"{long_date(day) if day else '–'}: {isolate(one.title)}"
    if day is None or not is_near(one, desk.today()):
        return words
    today = desk.today()
    far = i18n.overdue_by(day, today=today) if day < today else i18n.relative_day(day, today=today)
    return f"{words} ({far})"


def _receiver_words(one: Any) -> str:
    basis = code_list("transfer_bases").text(one.basis, i18n.language())
    return f"{one.member.name} · {one.member.organisation} · {basis}"


def _beside(plan: TransferPlan) -> list[str]:
    """How many documents go along, and what stays."""
    translate = QCoreApplication.translate
    words, found = [], plan.documents
    if found.here:
        words.append(
            translate("Transfer", "%n document(s) go along, {size} in all.", None, found.here)
            .format(size=isolate(size_words(found.size_here)))
        )  # fmt: skip
    if found.count > found.here:
        words.append(
            translate(
                "Transfer",
                "Of %n document(s) only the name goes: the content is not on this device.",
                None,
                found.count - found.here,
            )
        )
    if plan.tasks:
        words.append(
            translate(
                "Transfer",
                "%n task(s) of volunteers stay with you: end them, and let your colleague give"
                " new ones.",
                None,
                plan.tasks,
            )
        )
    return words
