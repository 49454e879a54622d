"""What the case list says in its columns."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.client import Client
from counsel_app.domain.codes import code_list
from counsel_app.domain.consultation import AGREED, Consultation
from counsel_app.gui import i18n

if TYPE_CHECKING:
    from counsel_app.usecases.cases import CaseRow, Found

SOON_DAYS: Final = 7
_ID_END: Final = 8


def found_words(found: Found) -> str:
    """In what a search found its words."""
    translate = QCoreApplication.translate
    if found.record_type == Client.TYPE:
        if found.is_similar:
            return translate("Cases", "Name spelled alike")
        return translate("Cases", "Name")
    words = RECORD_TYPES[found.record_type].LABEL.text(i18n.language())
    if found.is_similar:
        return translate("Cases", "{what}, spelled alike").format(what=words)
    return words


def next_words(case: CaseRow, *, today: date) -> str:
    """When something is next due in a case, and what."""
    if case.next_on is None:
        return "–"
    distance = (case.next_on - today).days
    if distance < 0:
        words = i18n.overdue_by(case.next_on, today=today)
    elif distance <= SOON_DAYS:
        words = i18n.relative_day(case.next_on, today=today)
    else:
        words = i18n.short_date(case.next_on)
    is_agreed = case.next_type == Consultation.TYPE
    what = AGREED.text(i18n.language()) if is_agreed else case.next_what
    return i18n.isolate(f"{words} · {what}" if what else words)


def next_tone(case: CaseRow, *, today: date) -> str:
    """overdue, soon, or nothing."""
    if case.next_on is None or case.closed_on is not None:
        return ""
    distance = (case.next_on - today).days
    return "overdue" if distance < 0 else "soon" if distance <= SOON_DAYS else ""


def number_words(case: CaseRow) -> str:
    """The number of a case, or what tells it apart without one."""
    # Without names there is no number either; the end of the id tells cases
    # apart (its beginning is the time, alike for many).
    return i18n.isolate(case.number or f"…{case.case_id[-_ID_END:]}")


def name_words(case: CaseRow) -> str:
    """The chosen name, and the one in the own script."""
    names = [name for name in (case.chosen_name, case.own_script_name) if name]
    if not names:
        return QCoreApplication.translate("Cases", "(without name)")
    return " · ".join(i18n.isolate(name) for name in names)


def topic_words(case: CaseRow) -> str:
    """What was talked about last."""
    return code_list("topics").text(case.topics[0], i18n.language()) if case.topics else "–"
