from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from counsel_app.gui import i18n, theme
from counsel_app.gui.widgets.badge import TONES, Badge
from counsel_app.gui.widgets.buttons import Button, IconButton, PrimaryButton, SectionButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.code_set import CodeSet
from counsel_app.gui.widgets.date_field import DateField
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.gui.widgets.inputs import Choice, TextArea
from counsel_app.gui.widgets.layouts import (
    Scroll,
    Wrapping,
    centred,
    clear,
    column,
    fix_width,
    limit_width,
    row,
    tab_into,
)
from counsel_app.gui.widgets.passphrase import PassphraseField
from counsel_app.gui.widgets.stepper import StepButtons, Stepper
from counsel_app.gui.widgets.text import Problem, Text
from counsel_app.gui.widgets.tile import Tile
from tests.gui.hands import click, press


def test_what_a_client_says_is_never_read_as_html(qtbot: QtBot) -> None:
    text = Text("<b>Samira</b> <img src=x>")
    qtbot.addWidget(text)
    assert text.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_with_enter_and_space(qtbot: QtBot, key: Qt.Key) -> None:
    pressed: list[bool] = []
    button = Button("Person & family", icon="user", pressed=lambda: pressed.append(True))
    qtbot.addWidget(button)
    button.show()
    press(button, key)
    assert pressed == [True]
    assert button.accessibleName() == button.words() == "Person & family"


def test_a_small_button_says_its_name_as_a_hint(qtbot: QtBot) -> None:
    button = IconButton("Close message", icon="x")
    qtbot.addWidget(button)
    assert button.toolTip() == button.accessibleName() == "Close message"


def test_a_section_shows_how_much_it_holds(qtbot: QtBot) -> None:
    section = SectionButton("Dates", icon="calendar-days")
    qtbot.addWidget(section)
    section.set_count(2)
    assert section.accessibleName() == "Dates  2"
    section.set_count(0)
    assert section.words() == "Dates"


def test_a_tile_is_larger_than_a_fingertip_and_reads_as_words(qtbot: QtBot) -> None:
    tile = Tile("Write a note", icon="pencil-line", hint="Short")
    qtbot.addWidget(tile)
    assert tile.minimumSizeHint().height() >= 48
    assert (tile.accessibleName(), tile.accessibleDescription()) == ("Write a note", "Short")


def test_a_badge_says_with_icon_and_word_what_its_colour_says(qtbot: QtBot) -> None:
    badge = Badge("in 2 days", tone="soon")
    qtbot.addWidget(badge)
    badge.show()
    assert badge.accessibleName() == "in 2 days"
    widths = []
    for tone in TONES:
        badge.show_as("in 2 days", tone=tone)
        badge.grab()
        widths.append(badge.sizeHint().width())
    assert len(set(widths)) == 1
    badge.show_as("", tone="done")
    assert badge.isHidden()


def test_a_problem_shows_only_while_there_is_one(qtbot: QtBot) -> None:
    problem = Problem()
    qtbot.addWidget(problem)
    assert problem.isHidden()
    problem.say("Please fill this in.")
    assert not problem.isHidden()
    problem.say("")
    assert problem.isHidden()


def test_steps_are_counted_in_words_and_as_a_bar(qtbot: QtBot) -> None:
    stepper = Stepper("Write a note", steps=3)
    qtbot.addWidget(stepper)
    stepper.show_step(2)
    bar = stepper.findChild(QProgressBar)
    assert bar is not None
    assert (bar.value(), bar.maximum(), bar.accessibleName()) == (2, 3, "Step 2 of 3")


def test_back_and_next_are_told_apart(qtbot: QtBot) -> None:
    buttons = StepButtons()
    qtbot.addWidget(buttons)
    with qtbot.waitSignal(buttons.back):
        click(buttons.back_button)
    buttons.set_last("Give back")
    with qtbot.waitSignal(buttons.forward):
        press(buttons.next_button, Qt.Key.Key_Return)
    assert buttons.next_button.accessibleName() == "Give back"


def test_an_empty_list_says_why_and_offers_help(qtbot: QtBot) -> None:
    empty = EmptyState(
        icon="inbox",
        heading="Nothing has arrived",
        sentence="Put a stick in.",
        button=Button("Open"),
    )
    qtbot.addWidget(empty)
    assert empty.accessibleName() == "Nothing has arrived"
    assert empty.findChild(QPushButton) is not None


def test_a_card_shows_a_heading_only_where_it_has_one(qtbot: QtBot) -> None:
    bare, named = Card(), Card("Next steps")
    for card in (bare, named):
        qtbot.addWidget(card)
        card.add(QLabel("x"), row(QLabel("y")))
    assert bare.heading.isHidden()
    assert not named.heading.isHidden()


@pytest.mark.parametrize("rtl", [False, True])
def test_a_row_that_is_too_long_goes_on_below_in_reading_direction(
    qtbot: QtBot, look: QApplication, rtl: bool
) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    box.setLayoutDirection(direction)
    layout = Wrapping(box)
    parts = [QWidget() for _ in range(3)]
    for part in parts:
        part.setFixedSize(100, 20)
        layout.addWidget(part)
    box.resize(230, 100)
    box.show()
    places = [part.pos() for part in parts]
    first, second = (130, 22) if rtl else (0, 108)
    assert places == [QPoint(first, 0), QPoint(second, 0), QPoint(first, 28)]
    assert layout.heightForWidth(230) == 48
    assert layout.heightForWidth(400) == 20


def test_clearing_a_layout_lets_its_widgets_go(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    outer = column(QLabel("a"), row(QLabel("b")), parent=box)
    clear(outer)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert box.findChildren(QLabel) == []


def test_a_page_that_fits_does_not_scroll(qtbot: QtBot) -> None:
    inside = QWidget()
    column(*(Text("word " * 40) for _ in range(6)), 1, parent=inside)
    scroll = Scroll(inside)
    qtbot.addWidget(scroll)
    scroll.resize(900, 400)
    scroll.show()
    qtbot.wait(1)
    assert scroll.verticalScrollBar().maximum() == 0
    scroll.resize(200, 200)
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 0)


def test_a_full_line_from_right_to_left_keeps_its_last_letter(
    qtbot: QtBot, qapp: QApplication
) -> None:
    i18n.set_language(qapp, "ar")
    words = Text("لم يعد يفتح هذا الملف. النسخ الاحتياطية الأسبق ما زالت تُفتح به. " * 3)
    qtbot.addWidget(words)
    words.show()
    for width in range(220, 520, 7):
        words.resize(width, words.heightForWidth(width))
        image = words.grab().toImage()
        ground = image.pixel(image.width() - 1, image.height() - 1)
        assert all(image.pixel(0, y) == ground for y in range(image.height())), width


def test_in_a_dialog_enter_presses_the_primary_button_but_not_from_every_field(
    qtbot: QtBot,
) -> None:
    pressed: list[bool] = []
    dialog = QDialog()
    qtbot.addWidget(dialog)
    line, secret = QLineEdit(), PassphraseField("Passphrase")
    codes = CodeSet("Languages", [(str(n), f"Language {n}") for n in range(30)])
    keep = PrimaryButton("Save", pressed=lambda: pressed.append(True))
    column(line, secret, codes, Button("Cancel"), keep, parent=dialog)
    dialog.show()
    press(line, Qt.Key.Key_Return)
    assert pressed == [True]
    # A form says itself where Enter in a passphrase leads; in a list Enter chooses.
    press(secret, Qt.Key.Key_Return)
    [adder] = codes.findChildren(QLineEdit)
    press(adder, Qt.Key.Key_Return)
    assert pressed == [True]


def test_a_column_without_wrapped_words_scrolls_instead_of_pressing_its_fields_together(
    qtbot: QtBot,
) -> None:
    inside = QWidget()
    areas = [TextArea(f"Area {number}") for number in range(5)]
    column(*areas, parent=inside)
    scroll = Scroll(inside)
    qtbot.addWidget(scroll)
    scroll.resize(300, 200)
    scroll.show()
    assert all(area.geometry().bottom() <= inside.height() for area in areas)
    assert inside.height() > 5 * areas[0].minimumHeight()
    areas[0].hide()
    qtbot.waitUntil(lambda: inside.height() < 5 * areas[1].minimumHeight())


def test_tab_goes_through_what_was_made_later_and_round_again(qtbot: QtBot) -> None:
    window, filled = QWidget(), QWidget()
    qtbot.addWidget(window)
    first, last = QPushButton("first"), QPushButton("last")
    column(first, filled, last, parent=window)
    day, kind = DateField("Day"), Choice("Kind", (("a", "A"),), searchable=True)
    column(day, kind, parent=filled)
    tab_into(filled, after=first)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    first.setFocus()
    seen = []
    for _step in range(6):
        here = QApplication.focusWidget()
        assert here is not None
        seen.append(here)
        press(here, Qt.Key.Key_Tab)
    button = day.findChildren(IconButton)[0]
    assert seen == [first, day.line, button, kind, last, first]


def test_a_width_in_letters_follows_the_text_size(qtbot: QtBot, look: QApplication) -> None:
    theme.apply(look, name="light")
    fixed, limited, never_less = QWidget(), QWidget(), QWidget()
    window = QWidget()
    qtbot.addWidget(window)
    row(fixed, limited, never_less, parent=window)
    fix_width(fixed, 40)
    limit_width(limited, 90)
    fix_width(never_less, 1, least=412)
    window.show()
    theme.apply(look, name="light", text_points=theme.LARGEST)
    assert fixed.minimumWidth() == fixed.maximumWidth() == theme.chars(40)
    assert limited.maximumWidth() == theme.chars(90)
    assert never_less.minimumWidth() == 412


@pytest.mark.parametrize(("room", "is_full"), [(600, True), (2400, False)])
def test_what_is_read_fills_a_small_window_and_stands_in_the_middle_of_a_large_one(
    qtbot: QtBot,
    room: int,
    is_full: bool,
) -> None:
    window, page = QWidget(), QWidget()
    qtbot.addWidget(window)
    column(centred(page, 100), parent=window)
    window.resize(room, 300)
    window.show()
    left, right = page.x(), room - page.x() - page.width()
    assert abs(left - right) <= 1
    assert page.width() == (room if is_full else theme.chars(100))


def test_the_gap_beside_the_bar_changes_sides_with_the_language(qtbot: QtBot) -> None:
    content = QWidget()
    column(QWidget(), parent=content).setContentsMargins(0, 0, 8, 0)
    scroll = Scroll(content)
    qtbot.addWidget(scroll)
    scroll.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    scroll.show()
    layout = content.layout()
    assert layout is not None
    margins = layout.contentsMargins()
    assert (margins.left(), margins.right()) == (8, 0)
    scroll.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    margins = layout.contentsMargins()
    assert (margins.left(), margins.right()) == (0, 8)
