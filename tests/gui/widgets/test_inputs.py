from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from counsel_app.gui import i18n, theme
from counsel_app.gui.widgets.code_set import CodeSet
from counsel_app.gui.widgets.date_field import DateField, read_date
from counsel_app.gui.widgets.inputs import (
    Choice,
    SearchField,
    TextArea,
    TextField,
    WholeNumberField,
)
from counsel_app.gui.widgets.layouts import column
from counsel_app.gui.widgets.passphrase import PassphraseField
from tests.gui.hands import click, press, write

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


def test_a_field_turns_with_the_first_letter(qtbot: QtBot) -> None:
    field = TextField("Name")
    qtbot.addWidget(field)
    field.show()
    write(field, "أمينة")
    assert (field.text(), field.layoutDirection()) == ("أمينة", RTL)
    field.clear()
    write(field, "Größe ትግርኛ")
    assert (field.text(), field.layoutDirection()) == ("Größe ትግርኛ", LTR)


def test_searching_waits_for_the_end_of_a_word(qtbot: QtBot) -> None:
    field = SearchField("Search cases")
    qtbot.addWidget(field)
    found: list[str] = []
    field.searched.connect(found.append)
    write(field, "samira")
    qtbot.waitUntil(lambda: found == ["samira"])


def test_escape_empties_the_search(qtbot: QtBot) -> None:
    field = SearchField("Search cases")
    qtbot.addWidget(field)
    write(field, "sam")
    press(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_text_is_plain_and_tab_leaves_it(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    area, after = TextArea("Note"), TextField("After")
    column(area, after, parent=box)
    with qtbot.waitActive(box):
        box.show()
    area.setFocus()
    area.insertPlainText("<b>x</b>")
    assert area.toPlainText() == "<b>x</b>"
    assert not area.acceptRichText()
    press(area, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert area.toPlainText() == "<b>x</b>"


def test_a_pause_in_typing_is_noticed_once(qtbot: QtBot) -> None:
    area = TextArea("Note")
    qtbot.addWidget(area)
    pauses: list[bool] = []
    area.paused.connect(lambda: pauses.append(True))
    with qtbot.waitSignal(area.paused, timeout=3000):
        write(area, "a longer sentence")
    assert pauses == [True]


def test_a_passphrase_is_hidden_until_it_is_shown(qtbot: QtBot) -> None:
    field = PassphraseField("Passphrase")
    qtbot.addWidget(field)
    write(field, "abc")
    assert "abc" not in field.displayText()
    field.set_shown(True)
    assert field.displayText() == "abc"


def test_capitals_without_shift_hint_at_caps_lock(qtbot: QtBot) -> None:
    field = PassphraseField("Passphrase")
    qtbot.addWidget(field)
    told: list[bool] = []
    field.caps_lock_suspected.connect(told.append)
    write(field, "a")
    write(field, "A")
    QTest.keyClicks(field, "A", Qt.KeyboardModifier.ShiftModifier)
    write(field, "1")
    assert told == [False, True, False]


def test_a_number_takes_digits_only_and_may_be_empty(qtbot: QtBot) -> None:
    field = WholeNumberField("Minutes")
    qtbot.addWidget(field)
    write(field, "4x5-")
    assert field.value() == 45
    field.set_value(None)
    assert field.value() is None


_FEW = (("a", "Office"), ("b", "Phone"))
_MANY = tuple((f"c{n}", f"Language {n}") for n in range(30))


def test_a_short_choice_begins_with_its_first(qtbot: QtBot) -> None:
    choice = Choice("Place", _FEW)
    qtbot.addWidget(choice)
    assert choice.key() == "a"
    assert not choice.isEditable()
    choice.set_key("b")
    choice.set_choices((("b", "Telephone"), ("z", "Other")))
    assert (choice.key(), choice.currentText()) == ("b", "Telephone")


@pytest.mark.parametrize("count", [2, 5])
def test_an_open_choice_shows_its_last_line_whole(
    qtbot: QtBot, look: QApplication, count: int
) -> None:
    theme.apply(look, name="light")
    window = QWidget()
    qtbot.addWidget(window)
    choice = Choice("Place", _MANY[:count], searchable=False)
    column(choice, 1, parent=window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    choice.setFocus()
    click(choice)
    shown = choice.view()
    qtbot.waitUntil(shown.isVisible)
    last = shown.visualRect(shown.model().index(count - 1, 0))
    assert shown.viewport().rect().contains(last)
    choice.hidePopup()


def test_a_long_choice_is_found_by_typing(qtbot: QtBot) -> None:
    choice = Choice("Language", _MANY)
    qtbot.addWidget(choice)
    choice.show()
    line = choice.lineEdit()
    assert line is not None
    line.selectAll()
    write(line, "language 17")
    assert choice.key() == "c17"


def test_half_a_word_is_not_an_answer(qtbot: QtBot) -> None:
    choice = Choice("Language", _MANY)
    qtbot.addWidget(choice)
    choice.show()
    choice.set_key("c3")
    line = choice.lineEdit()
    assert line is not None
    line.selectAll()
    write(line, "no such")
    assert choice.key() == ""
    line.editingFinished.emit()
    assert choice.key() == "c3"
    assert choice.currentText() == "Language 3"


_SPEECH = (("", "–"), ("arb", "Arabic (Standard)"), ("apc", "Arabic (Levant)"), ("prs", "Dari"))


@pytest.mark.parametrize(("typed", "taken"), [("levant", "apc"), ("ARAB", "arb"), ("–", "")])
def test_enter_takes_the_first_line_that_is_shown(qtbot: QtBot, typed: str, taken: str) -> None:
    choice = Choice("Language", _SPEECH, searchable=True)
    qtbot.addWidget(choice)
    choice.show()
    line = choice.lineEdit()
    assert line is not None
    line.selectAll()
    write(line, typed)
    press(line, Qt.Key.Key_Return)
    assert choice.key() == taken


@pytest.mark.parametrize(("typed", "taken"), [("levant", "apc"), ("dar", "")])
def test_who_leaves_the_field_has_chosen_only_what_is_alone(
    qtbot: QtBot, typed: str, taken: str
) -> None:
    choice = Choice("Language", _SPEECH, searchable=True)
    qtbot.addWidget(choice)
    choice.show()
    line = choice.lineEdit()
    assert line is not None
    line.selectAll()
    write(line, typed)
    line.editingFinished.emit()
    assert choice.key() == taken


def test_words_that_do_not_fit_are_shown_from_their_beginning(qtbot: QtBot) -> None:
    choice = Choice("Language", (*_SPEECH, ("zz", "Language " * 20)), searchable=True)
    qtbot.addWidget(choice)
    choice.show()
    line = choice.lineEdit()
    assert line is not None
    choice.set_key("zz")
    assert line.cursorPosition() == 0


def test_what_is_typed_after_a_click_replaces_the_choice(qtbot: QtBot) -> None:
    choice = Choice("Language", _SPEECH, searchable=True)
    qtbot.addWidget(choice)
    with qtbot.waitActive(choice):
        choice.show()
        choice.activateWindow()
    choice.set_key("prs")
    choice.clearFocus()
    line = choice.lineEdit()
    assert line is not None
    click(line)
    qtbot.waitUntil(line.hasSelectedText)
    write(line, "levant")
    assert line.text() == "levant"


def test_a_click_shows_what_there_is_to_choose_and_typing_narrows_it(qtbot: QtBot) -> None:
    choice = Choice("Language", _SPEECH, searchable=True)
    qtbot.addWidget(choice)
    with qtbot.waitActive(choice):
        choice.show()
        choice.activateWindow()
    choice.setCurrentIndex(-1)
    line, completer = choice.lineEdit(), choice.completer()
    assert line is not None
    assert completer is not None
    shown = completer.popup()
    assert shown is not None
    click(line)
    qtbot.waitUntil(shown.isVisible)
    assert shown.model().rowCount() == len(_SPEECH)
    write(line, "levant")
    qtbot.waitUntil(lambda: shown.model().rowCount() == 1)
    press(shown, Qt.Key.Key_Return)
    assert choice.key() == "apc"
    # Who clicks into words that are there, to change some of them, is not disturbed.
    line.deselect()
    click(line)
    assert not shown.isVisible()


def _codes(qtbot: QtBot) -> tuple[CodeSet, Choice, QLineEdit]:
    codes = CodeSet("Languages", [*_SPEECH[1:], *_MANY])
    qtbot.addWidget(codes)
    adder = codes.findChild(Choice)
    assert adder is not None
    line = adder.lineEdit()
    assert line is not None
    with qtbot.waitActive(codes):
        codes.show()
        codes.activateWindow()
    line.setFocus()
    return codes, adder, line


def test_half_a_word_and_enter_add_a_code_and_close_the_list(qtbot: QtBot) -> None:
    codes, adder, line = _codes(qtbot)
    write(line, "arab")
    completer = adder.completer()
    assert completer is not None
    shown = completer.popup()
    assert shown is not None
    qtbot.waitUntil(shown.isVisible)
    press(shown, Qt.Key.Key_Return)
    assert codes.values() == ["arb"]
    assert not shown.isVisible()
    assert line.text() == ""


def test_what_is_typed_into_an_untouched_set_stands_alone(qtbot: QtBot) -> None:
    codes, _adder, line = _codes(qtbot)
    click(line)
    write(line, "dari")
    assert line.text() == "dari"
    press(line, Qt.Key.Key_Return)
    assert codes.values() == ["prs"]


def test_the_arrow_down_opens_a_long_list_and_takes_nothing(qtbot: QtBot) -> None:
    codes, adder, line = _codes(qtbot)
    press(line, Qt.Key.Key_Down)
    qtbot.waitUntil(adder.view().isVisible)
    assert codes.values() == []
    press(adder.view(), Qt.Key.Key_Down)
    press(adder.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(codes.values()) == 1)


@pytest.mark.parametrize(
    "text", ["24.11.2026", "24.11.26", "2026-11-24", "24/11/2026", " 24. 11. 2026 ", "24 Nov 2026"]
)
def test_a_date_is_read_however_it_is_usually_written(text: str) -> None:
    assert read_date(text) == date(2026, 11, 24)


@pytest.mark.parametrize("text", ["", "soon", "31.2.2026", "24.13.2026", "1.1.0000", "24 Foo 2026"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_date(text) is None


def test_two_digits_of_a_birth_year_are_of_the_last_century() -> None:
    assert read_date("2.5.91") == date(1991, 5, 2)


@given(day=st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
@pytest.mark.parametrize("language", ["de", "en"])
def test_every_date_we_write_is_read_back(language: str, day: date) -> None:
    app = QApplication.instance()
    if i18n.language() != language and isinstance(app, QApplication):
        i18n.set_language(app, language)
    assert read_date(i18n.short_date(day)) == day


def test_a_date_is_tidied_when_the_field_is_left(qtbot: QtBot) -> None:
    field = DateField("Date")
    qtbot.addWidget(field)
    write(field.line, "24.11.26")
    field.line.editingFinished.emit()
    assert field.line.text() == "24 Nov 2026"
    assert field.value() == date(2026, 11, 24)
    field.line.setText("soon")
    assert not field.is_readable()
    field.set_value(None)
    assert field.is_readable()


def test_a_date_is_picked_from_the_calendar_with_the_keyboard(
    qtbot: QtBot, look: QApplication
) -> None:
    field = DateField("Date", today=lambda: date(2026, 11, 22))
    qtbot.addWidget(field)
    field.show()
    button = field.findChild(QToolButton)
    assert button is not None
    assert button.accessibleName() == "Choose Date in the calendar"
    click(button)
    calendar = field.findChild(QCalendarWidget)
    assert calendar is not None
    days = calendar.focusProxy()
    assert days is not None
    press(days, Qt.Key.Key_Right)
    press(days, Qt.Key.Key_Return)
    assert field.value() == date(2026, 11, 23)


@pytest.mark.parametrize("points", [10.5, 16])
def test_every_script_stands_on_the_same_line(
    qtbot: QtBot, look: QApplication, points: float
) -> None:
    """Arabic letters have a font of their own, with which Qt wrote higher."""
    theme.apply(look, text_points=points)
    tops, heights = set(), set()
    # Read from the left, so that the two digits are what is looked at.
    for text in ("19", "19 \u200eر", "19 \u200eትግ"):
        field = TextField("Field")
        qtbot.addWidget(field)
        field.setText(text)
        field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        field.setReadOnly(True)
        field.resize(300, field.sizeHint().height())
        field.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        field.show()
        tops.add(top_of_ink(field))
        heights.add(field.sizeHint().height())
    # Ascents are parts of pixels; without care it is a fifth of the height of a letter.
    assert max(tops) - min(tops) <= 1
    assert len(heights) == 1


def top_of_ink(field: TextField) -> int:
    """The first row in which a letter is drawn at the left end of ``field``."""
    image = field.grab().toImage()
    ground = image.pixelColor(field.width() // 2, field.height() // 2).lightness()
    digits = range(10, 10 + field.fontMetrics().horizontalAdvance("19"))
    for y in range(4, field.height() - 4):
        if any(abs(image.pixelColor(x, y).lightness() - ground) > 60 for x in digits):
            return y
    raise AssertionError("nothing is written")
