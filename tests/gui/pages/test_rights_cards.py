from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counsel_app.domain.clock import FixedClock
from counsel_app.gui.dialogs.record_dialog import RecordDialog
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.pages.case_sections.privacy import PrivacySection
from counsel_app.gui.widgets.buttons import IconButton
from counsel_app.gui.widgets.record_form import RecordForm
from tests.e2e.screens import faults
from tests.gui.forms import fill
from tests.gui.hands import click
from tests.gui.pages.casework import Casework, texts

DISCLOSURE = {
    "disclosed_on": date(2026, 11, 20),
    "legal_ground": "KKG_4",
    "towards": "Jugendamt, Frau Muster",
    "information": "Das Kind ist nachts allein",
    "why_no_consent": "Die Mutter war zwei Tage nicht zu erreichen",
    "consulted": "insoweit erfahrene Fachkraft",
}
COMPLAINT = {
    "received_on": date(2026, 11, 10),
    "received_how": "TALK",
    "about": "Musste drei Wochen auf einen Termin warten",
    "due_on": date(2026, 11, 24),
}


@pytest.fixture
def work(qtbot: QtBot, jobs: Jobs, clock: FixedClock, tmp_path: Path) -> Casework:
    return Casework(qtbot, jobs, clock, tmp_path)


@pytest.fixture
def section(work: Casework) -> PrivacySection:
    work.enter("case", f"{work.case_id}/privacy")
    found = work.case.sections["privacy"]
    assert isinstance(found, PrivacySection)
    return found


def _save(work: Casework, values: dict[str, object]) -> RecordDialog:
    dialog = work.dialog(RecordDialog)
    assert isinstance(dialog.fields, RecordForm)
    fill(dialog.fields, values)
    click(dialog.save_button)
    work.settle()
    return dialog


def _pencil(card: object) -> IconButton:
    return card.findChildren(IconButton)[0]  # type: ignore[attr-defined,no-any-return]


def test_a_disclosure_without_consent_is_written_down_and_later_told_to_the_client(
    work: Casework, section: PrivacySection
) -> None:
    card = section.disclosures
    assert "Nothing was told without consent." in texts(card)
    click(card.add_button)
    _save(work, DISCLOSURE)
    (kept,) = work.view().disclosures
    assert {name: getattr(kept, name) for name in DISCLOSURE} == DISCLOSURE
    assert "client not told yet" in texts(card)
    click(_pencil(card))
    _save(work, {"client_told_on": date(2026, 11, 22)})
    assert "client told on" in texts(card)
    assert work.shell is not None
    assert not faults(work.shell)


def test_a_complaint_waits_for_its_answer_and_is_not_closed_without_one(
    work: Casework, section: PrivacySection
) -> None:
    card = section.complaints
    assert "No complaints." in texts(card)
    click(card.add_button)
    _save(work, COMPLAINT)
    assert "in 2 days" in texts(card)
    click(_pencil(card))
    dialog = _save(work, {"closed_on": date(2026, 11, 22)})
    assert "without an answer stays open" in texts(dialog)
    answer = {"answer": "Um Entschuldigung gebeten", "answered_on": date(2026, 11, 22)}
    assert isinstance(dialog.fields, RecordForm)
    fill(dialog.fields, answer)
    click(dialog.save_button)
    work.settle()
    (kept,) = work.view().complaints
    assert (kept.closed_on, kept.answer) == (date(2026, 11, 22), "Um Entschuldigung gebeten")
    assert "done" in texts(card)
    assert "Answer: Um Entschuldigung gebeten" in texts(card)
