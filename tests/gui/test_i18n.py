from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from counsel_app.gui import i18n

_DAY = date(2026, 11, 24)


def _bare(text: str) -> str:
    return text.strip("\u2068\u2069")


def test_german_is_spoken_with_its_plurals(look: QApplication) -> None:
    i18n.set_language(look, "de")
    assert i18n.language() == "de"
    assert QCoreApplication.translate("Shell", "Lock") == "Sperren"
    assert i18n.relative_day(date(2026, 11, 24), today=date(2026, 11, 22)) == "in 2 Tagen"
    assert i18n.overdue_by(date(2026, 11, 21), today=date(2026, 11, 22)) == (
        "seit einem Tag überfällig"
    )


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (20, "2 days ago"),
        (21, "yesterday"),
        (22, "today"),
        (23, "tomorrow"),
        (24, "in 2 days"),
    ],
)
def test_english_says_how_far_a_date_is(day: int, words: str) -> None:
    assert i18n.relative_day(date(2026, 11, day), today=date(2026, 11, 22)) == words


def test_the_own_words_of_qt_are_german_too(look: QApplication) -> None:
    i18n.set_language(look, "de")
    box = QMessageBox()
    box.setStandardButtons(QMessageBox.StandardButton.Cancel)
    assert box.button(QMessageBox.StandardButton.Cancel).text() == "Abbrechen"


def test_going_back_to_english_leaves_no_german_behind(look: QApplication) -> None:
    i18n.set_language(look, "de")
    i18n.set_language(look, "en")
    assert QCoreApplication.translate("Shell", "Lock") == "Lock"


def test_dates_are_written_as_the_language_does(look: QApplication) -> None:
    assert i18n.short_date(_DAY) == "24 Nov 2026"
    assert _bare(i18n.long_date(_DAY)) == "Tuesday, 24 November 2026"
    i18n.set_language(look, "de")
    assert i18n.short_date(_DAY) == "24.11.2026"
    assert _bare(i18n.long_date(_DAY)) == "Dienstag, 24. November 2026"
    assert _bare(i18n.day_month(_DAY)) == "24. Nov."


@pytest.mark.parametrize("code", ["ar", "fa"])
def test_an_arabic_window_keeps_western_digits_and_runs_from_the_right(
    look: QApplication, code: str
) -> None:
    i18n.set_language(look, code)
    assert "24" in i18n.short_date(_DAY)
    assert "2026" in i18n.long_date(_DAY) or code == "fa"
    assert look.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_data_in_a_sentence_is_isolated() -> None:
    assert i18n.isolate("أمينة") == "\u2068أمينة\u2069"
    assert i18n.clock_time(datetime(2026, 11, 22, 9, 5).astimezone()) == "\u206809:05\u2069"


@pytest.mark.parametrize(
    ("text", "rtl"), [("Samira", False), ("سميرة", True), ("(سميرة", True), ("3 سميرة", True)]
)
def test_writing_runs_from_where_its_first_letter_begins(text: str, rtl: bool) -> None:
    assert (i18n.direction_of(text) == Qt.LayoutDirection.RightToLeft) is rtl


def test_an_empty_field_runs_like_its_window(look: QApplication) -> None:
    assert i18n.direction_of(" ") == look.layoutDirection()


@pytest.mark.parametrize(("code", "own"), [("ar", "٢٤"), ("fa", "۲۴"), ("de", "24")])
def test_dates_are_written_in_the_own_digits_only_where_somebody_wants_that(
    look: QApplication, code: str, own: str
) -> None:
    i18n.set_language(look, code)
    assert i18n.has_own_digits() == (own != "24")
    moment = datetime(2026, 11, 24, 12, 24).astimezone()
    try:
        assert "24" in i18n.short_date(_DAY)
        i18n.use_own_digits(True)
        assert own in i18n.short_date(_DAY)
        assert own in i18n.long_date(_DAY)
        assert own in i18n.day_month(_DAY)
        assert own in i18n.clock_time(moment)
        # What is typed into a field is compared with a letter.
        assert "24" in i18n.field_date(_DAY)
    finally:
        i18n.use_own_digits(False)
