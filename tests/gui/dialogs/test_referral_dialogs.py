from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from counsel_app.domain.clock import FixedClock
from counsel_app.gui import i18n, theme
from counsel_app.gui.dialogs.record_dialog import RecordDialog
from counsel_app.gui.dialogs.referral_dialogs import ReferralFields
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.widgets.inputs import Choice
from tests.gui.hands import click, press, write
from tests.gui.pages.casework import Casework, texts, tick
from tests.gui.screens import grab

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def work(qtbot: QtBot, jobs: Jobs, clock: FixedClock, tmp_path: Path) -> Casework:
    return Casework(qtbot, jobs, clock, tmp_path)


def button(dialog: RecordDialog, words: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text().startswith(words))


def opened_over(work: Casework, title: str) -> RecordDialog:
    found = [
        w
        for w in QApplication.topLevelWidgets()
        if isinstance(w, RecordDialog) and w.isVisible() and w.windowTitle() == title
    ]
    assert len(found) == 1
    work.settle()
    return found[0]


def test_a_referral_is_made_with_a_new_institution_and_a_new_release(work: Casework) -> None:
    work.enter(target=f"{work.case_id}/referrals")
    click(work.case.sections["referrals"].add)  # type: ignore[attr-defined]
    dialog = work.dialog(RecordDialog)
    # Two buttons stand first, and Qt would begin on "Save".
    assert isinstance(dialog.focusWidget(), Choice)
    click(button(dialog, "Add an institution"))
    place = opened_over(work, "Institution")
    place.fields.set_value("kind", "PSZ")  # type: ignore[attr-defined]
    write(place.fields.control("name"), "Psychosoziales Zentrum")  # type: ignore[attr-defined]
    press(place, Qt.Key.Key_S, CTRL)
    work.settle()
    click(button(dialog, "Add a release"))
    release = opened_over(work, "Release from confidentiality")
    write(release.fields.control("purpose"), "Erstgespräch")  # type: ignore[attr-defined]
    write(release.fields.control("information"), "Name, Sprache")  # type: ignore[attr-defined]
    grab(release, "light-dialog-release")
    press(release, Qt.Key.Key_S, CTRL)
    work.settle()
    fields = dialog.fields
    assert isinstance(fields, ReferralFields)
    write(fields.form.control("purpose"), "Psychosoziale Beratung")
    tick(fields.ticks.box("chosen_name"))
    tick(fields.ticks.box("spoken_languages"))
    grab(dialog, "light-dialog-referral")
    click(dialog.save_button)
    work.settle()
    view = work.view()
    (referral,) = view.referrals
    (given,) = view.releases
    assert view.institutions[referral.institution_id].name == "Psychosoziales Zentrum"
    assert (referral.release_id, given.number) == (given.id, "R-01")
    assert referral.shared_fields == ("chosen_name", "spoken_languages")
    assert "Psychosoziales Zentrum" in texts(work.case.sections["referrals"])


def test_the_result_of_a_referral_is_written_later(work: Casework) -> None:
    work.fill()
    work.enter(target=f"{work.case_id}/referrals")
    section = work.case.sections["referrals"]
    click(next(b for b in section.findChildren(QPushButton) if b.text() == "Edit"))
    dialog = work.dialog(RecordDialog)
    fields = dialog.fields
    assert isinstance(fields, ReferralFields)
    assert fields.ticks.values() == ["chosen_name", "german_level"]
    fields.form.set_value("result", "WAITLIST")
    click(dialog.save_button)
    work.settle()
    assert work.view().referrals[0].result == "WAITLIST"
    assert "waiting list" in texts(section)


def test_a_release_can_be_revoked_under_consent_and_privacy(work: Casework) -> None:
    work.fill()
    work.enter(target=f"{work.case_id}/privacy")
    section = work.case.sections["privacy"]
    assert "valid" in texts(section).split("\n")
    pencil = next(b for b in section.findChildren(QToolButton) if "R-01" in b.accessibleName())
    click(pencil)
    dialog = work.dialog(RecordDialog)
    dialog.fields.set_value("revoked_on", "2026-11-22")  # type: ignore[attr-defined]
    click(dialog.save_button)
    work.settle()
    assert work.view().releases[0].revoked_on == work.clock.today()
    assert "not valid today" in texts(section)


def test_the_forms_fit_the_smallest_screen_in_large_letters(
    qapp: QApplication, work: Casework
) -> None:
    i18n.set_language(qapp, "de")
    theme.apply(qapp, name="light", text_points=15.75)
    work.fill()
    work.enter(target=f"{work.case_id}/referrals")
    click(work.case.sections["referrals"].add)  # type: ignore[attr-defined]
    dialog = work.dialog(RecordDialog)
    grab(dialog, "large-dialog-referral")
    assert dialog.width() <= 1366
    assert dialog.height() <= 768
