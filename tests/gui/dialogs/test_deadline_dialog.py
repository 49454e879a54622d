from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counsel_app.domain.clock import FixedClock
from counsel_app.gui import i18n, theme
from counsel_app.gui.dialogs.deadline_dialog import DeadlineDialog
from counsel_app.gui.jobs import Jobs
from tests.gui.hands import click, write
from tests.gui.pages.casework import Casework, texts, tick
from tests.gui.screens import grab


@pytest.fixture
def work(qtbot: QtBot, jobs: Jobs, clock: FixedClock, tmp_path: Path) -> Casework:
    return Casework(qtbot, jobs, clock, tmp_path)


def opened(work: Casework) -> DeadlineDialog:
    work.enter(target=f"{work.case_id}/dates")
    click(work.case.sections["dates"].work_out)  # type: ignore[attr-defined]
    return work.dialog(DeadlineDialog)


def proposed(work: Casework, dialog: DeadlineDialog, count: int) -> None:
    work.qtbot.waitUntil(lambda: len(dialog.cards) == count, timeout=10_000)
    work.settle()


@pytest.mark.parametrize(
    ("name", "language", "look", "size"),
    [
        ("light", "en", "light", 10.5),
        ("de", "de", "light", 10.5),
        ("large", "de", "dark", 15.75),
    ],
)
def test_a_decision_in_a_yellow_envelope_gives_both_deadlines_with_their_source(
    qapp: QApplication, work: Casework, name: str, language: str, look: str, size: float
) -> None:
    i18n.set_language(qapp, language)
    theme.apply(qapp, name=look, text_points=size)
    dialog = opened(work)
    dialog.event_kind.set_key("BAMF_DECISION")
    dialog.service.set_key("ENVELOPE")
    write(dialog.on.line, "4.11.2026")
    work.qtbot.wait(300)
    work.settle()
    # Which law applies is not guessed.
    assert dialog.cards == []
    assert dialog.lodged.isVisible()
    write(dialog.lodged.line, "10.3.2025")
    proposed(work, dialog, 2)
    assert [card.proposal.due_on for card in dialog.cards] == [
        date(2026, 11, 19),
        date(2026, 12, 4),
    ]
    words = texts(dialog)
    assert "§ 74 (1) AsylG" in words
    assert "buzer.de" in words
    assert ("no legal advice" if language == "en" else "keine Rechtsberatung") in words
    grab(dialog, f"{name}-dialog-deadlines")
    tick(dialog.cards[1].box)
    click(dialog.keep_button)
    work.settle()
    (kept,) = work.view().deadlines
    assert (kept.due_on, kept.rule, kept.basis) == (
        date(2026, 11, 19),
        "KLAGE_BAMF_2W",
        "§ 74 (1) AsylG",
    )


def test_a_letter_by_post_counts_from_the_fourth_day(work: Casework) -> None:
    dialog = opened(work)
    dialog.event_kind.set_key("AUTHORITY_DECISION")
    dialog.service.set_key("POST")
    write(dialog.on.line, "2.11.2026")
    proposed(work, dialog, 1)
    assert not dialog.lodged.isVisible()
    assert dialog.cards[0].counts_on() == date(2026, 12, 7)
    assert "Sunday, 6 December 2026" in texts(dialog)


def test_the_earlier_of_our_day_and_the_decisions_day_counts(work: Casework) -> None:
    dialog = opened(work)
    dialog.event_kind.set_key("AUTHORITY_DECISION")
    dialog.service.set_key("POST")
    write(dialog.on.line, "2.11.2026")
    proposed(work, dialog, 1)
    card = dialog.cards[0]
    write(card.stated.line, "3.12.2026")
    assert card.counts_on() == date(2026, 12, 3)
    assert "3 December 2026 counts, the earlier day" in texts(card)
    assert "7 December 2026" in texts(card)
    click(dialog.keep_button)
    work.settle()
    (kept,) = work.view().deadlines
    assert (kept.due_on, kept.stated_on, kept.counts_on) == (
        date(2026, 12, 7),
        date(2026, 12, 3),
        date(2026, 12, 3),
    )
    assert "worked out: 7 Dec 2026, in the decision: 3 Dec 2026" in texts(work.case)


def test_where_the_law_is_new_only_the_decisions_day_counts_and_the_rule_is_grey(
    work: Casework,
) -> None:
    dialog = opened(work)
    dialog.event_kind.set_key("BAMF_DECISION")
    dialog.service.set_key("HANDED")
    write(dialog.on.line, "4.11.2026")
    write(dialog.lodged.line, "1.7.2026")
    proposed(work, dialog, 1)
    assert "to be verified" in texts(dialog.cards[0])
    assert not dialog.keep_button.isEnabled()
    write(dialog.cards[0].stated.line, "11.11.2026")
    assert dialog.keep_button.isEnabled()
    click(dialog.keep_button)
    work.settle()
    assert work.view().deadlines[0].counts_on == date(2026, 11, 11)
    assert "rule to be verified" in texts(work.case)


def test_what_is_no_date_is_said(work: Casework) -> None:
    dialog = opened(work)
    write(dialog.on.line, "31.2.2026")
    work.qtbot.waitUntil(lambda: "This is not a date" in texts(dialog), timeout=5000)
    assert not dialog.keep_button.isEnabled()


def test_what_was_entered_is_there_again_after_the_dialog_was_closed(work: Casework) -> None:
    dialog = opened(work)
    dialog.service.set_key("HANDED")
    write(dialog.on.line, "4.11.2026")
    dialog.close()
    work.settle()
    click(work.case.sections["dates"].work_out)  # type: ignore[attr-defined]
    again = work.dialog(DeadlineDialog)
    assert again.service.key() == "HANDED"
    assert again.on.value() == date(2026, 11, 4)
    assert "restored" in texts(again)


def test_what_is_no_letter_asks_for_its_own_day_and_for_no_way_of_service(work: Casework) -> None:
    dialog = opened(work)
    dialog.event_kind.set_key("DOCUMENT_EXPIRES")
    assert not dialog.service.isVisible()
    assert "Valid until" in texts(dialog)
    write(dialog.on.line, "18.1.2027")
    proposed(work, dialog, 1)
    assert "to be safe, the working day before" in texts(dialog)
    assert dialog.cards[0].counts_on() == date(2027, 1, 15)


def test_the_day_of_entry_is_asked_for_where_it_decides(work: Casework) -> None:
    dialog = opened(work)
    dialog.event_kind.set_key("DULDUNG_SINCE")
    write(dialog.on.line, "1.12.2025")
    proposed(work, dialog, 1)
    assert dialog.entered.isVisible()
    write(dialog.entered.line, "31.12.2022")
    proposed(work, dialog, 2)
    # From that day on it is possible: nobody is late.
    assert "overdue" not in texts(dialog)


def test_an_assumed_day_of_service_on_a_weekend_is_pointed_out(work: Casework) -> None:
    dialog = opened(work)
    dialog.event_kind.set_key("AUTHORITY_DECISION")
    dialog.service.set_key("POST")
    write(dialog.on.line, "3.11.2026")
    proposed(work, dialog, 1)
    words = texts(dialog.cards[0])
    assert "Some courts move it: then it would be Wednesday, 9 December 2026" in words
    assert dialog.cards[0].counts_on() == date(2026, 12, 7)
