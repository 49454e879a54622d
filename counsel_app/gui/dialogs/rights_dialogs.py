"""The forms for a disclosure without consent and for a client's complaint."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_app.domain.complaint import Complaint
from counsel_app.domain.disclosure import Disclosure
from counsel_app.gui import actions
from counsel_app.gui.dialogs.one_record import edit_one
from counsel_app.gui.dialogs.record_dialog import RecordDialog
from counsel_app.gui.pages.case_sections.screen import CaseScreen
from counsel_app.gui.pages.page import Desk

DISCLOSURE_FIELDS: Final = (
    "disclosed_on", "legal_ground", "towards", "consulted", "information", "why_no_consent",
    "client_told_on",
)  # fmt: skip
COMPLAINT_FIELDS: Final = (
    "received_on", "received_how", "about", "due_on", "answered_on", "answer", "closed_on",
)  # fmt: skip


def edit_disclosure(
    desk: Desk, parent: QWidget, *, screen: CaseScreen, disclosure: Disclosure | None = None
) -> RecordDialog:
    """Open the form for a disclosure, a new one where none is given."""
    clock = desk.clock
    return edit_one(
        desk,
        parent,
        record_type=Disclosure,
        fields=DISCLOSURE_FIELDS,
        record=disclosure,
        seen=screen.view.seen,
        start={"disclosed_on": desk.today().isoformat()},
        case_id=screen.case_id,
        explanation=QCoreApplication.translate(
            "Rights",
            "Only where a law allows it and no consent could be had. Ask somebody experienced "
            "first, disclose no more than needed, and tell the client as soon as it is safe.",
        ),
        save=lambda vault, made, seen: actions.rights.save_disclosure(
            vault, made, clock=clock, seen=seen
        ),
    )


def edit_complaint(
    desk: Desk, parent: QWidget, *, screen: CaseScreen, complaint: Complaint | None = None
) -> RecordDialog:
    """Open the form for a complaint, a new one where none is given."""
    clock = desk.clock
    return edit_one(
        desk,
        parent,
        record_type=Complaint,
        fields=COMPLAINT_FIELDS,
        record=complaint,
        seen=screen.view.seen,
        start={"received_on": desk.today().isoformat()},
        case_id=screen.case_id,
        explanation=QCoreApplication.translate(
            "Rights",
            "Write down what the client says, in the client's sense. Volunteers and the city "
            "learn nothing of it.",
        ),
        save=lambda vault, made, seen: actions.rights.save_complaint(
            vault, made, clock=clock, seen=seen
        ),
    )
